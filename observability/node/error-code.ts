const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** A coded error's code, else its class; never its message, which may hold personal data. */
export function errorCode(error: unknown): string {
  const code = field(field(error, 'kind'), 'code');
  if (code !== undefined) return String(code);
  return error instanceof Error ? error.name : 'unknown';
}
