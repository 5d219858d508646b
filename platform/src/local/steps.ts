// What the terminal shows while something takes its time.

const SHOWN_AFTER_MS = 2000;

const clockText = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** Runs a step; one that takes longer than two seconds shows that it goes on, and what of it is done. */
export async function step<T>(name: string, work: (progress: (text: string) => void) => Promise<T>): Promise<T> {
  const began = performance.now();
  let text = '';
  const isTerminal = process.stderr.isTTY;
  const show = (): void => {
    const line = `  ${name}${text === '' ? '' : `: ${text}`} … ${clockText(performance.now() - began)}`;
    process.stderr.write(isTerminal ? `\r\u001b[2K${line}` : `${line}\n`);
  };
  const timer = setInterval(show, isTerminal ? 500 : SHOWN_AFTER_MS);
  try {
    const result = await work((progress) => {
      text = progress;
    });
    process.stderr.write(
      `${isTerminal ? '\r\u001b[2K' : ''}✓ ${name}${text === '' ? '' : `: ${text}`} (${clockText(performance.now() - began)})\n`,
    );
    return result;
  } catch (error) {
    process.stderr.write(`${isTerminal ? '\r\u001b[2K' : ''}✗ ${name}\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
