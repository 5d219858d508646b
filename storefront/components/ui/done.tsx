/** What went well, read out. Stands there empty before, so that it is heard. */
export function Done({ children }: { readonly children: string }) {
  return (
    <p role="status" className="text-sm font-medium text-good empty:hidden">
      {children}
    </p>
  );
}
