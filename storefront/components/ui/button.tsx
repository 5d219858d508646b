export type ButtonVariant = 'primary' | 'secondary' | 'danger';

const SHAPE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-full px-6 text-sm font-semibold transition-colors aria-disabled:cursor-progress aria-disabled:opacity-60';
const VARIANTS: Readonly<Record<ButtonVariant, string>> = {
  primary: 'bg-accent text-accent-ink hover:bg-accent-strong',
  secondary: 'border border-strong bg-paper text-ink hover:bg-surface',
  danger: 'border border-bad bg-paper text-bad hover:bg-bad hover:text-paper',
};

/** The look of a button, for links that stand where one would; what acts is `Button`. */
export const buttonClass = (variant: ButtonVariant = 'primary'): string => `${SHAPE} ${VARIANTS[variant]}`;

/** A round place for one icon, as large as a finger needs. */
export const ICON_BUTTON = 'relative grid size-11 shrink-0 place-items-center rounded-full hover:bg-surface';
