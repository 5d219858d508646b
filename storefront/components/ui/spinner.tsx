/** Something is on its way; what is around it says what. */
export function Spinner({ className = 'size-4' }: { readonly className?: string }) {
  return (
    <span aria-hidden="true" className={`animate-spin rounded-full border-2 border-current border-r-transparent ${className}`} />
  );
}
