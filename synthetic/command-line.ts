/** Says why, and ends with code 2: the command could not be run, which says nothing of the shop. */
export function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** The command line as `read` understands it. `--help` prints the usage and ends with code 0, a mistake is told with it and ends with code 2. */
export function commandLine<T>(usage: string, read: (args: readonly string[]) => T): T {
  const args = process.argv.slice(2);
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  try {
    return read(args);
  } catch (error) {
    // Node's own message goes on with advice about words that begin with a hyphen.
    const [reason] = (error instanceof Error ? error.message : String(error)).split('. To specify');
    return refuse(`${reason}\n\n${usage}`);
  }
}

/** Milliseconds of `30s`, `5m` or `2h`. Throws an Error that names the option. */
export function durationMs(option: string, text: string, secondsMin: number, secondsMax: number): number {
  const [, amount = '0', unit = 's'] = /^(\d{1,5})(s|m|h)?$/.exec(text) ?? [];
  const seconds = Number(amount) * { s: 1, m: 60, h: 3600 }[unit as 's' | 'm' | 'h'];
  if (!(seconds >= secondsMin && seconds <= secondsMax))
    throw new Error(`${option} must look like 30s, 5m or 2h, from ${secondsMin} s to ${secondsMax / 3600} h, not "${text}"`);
  return seconds * 1000;
}
