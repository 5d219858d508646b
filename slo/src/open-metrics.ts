import type { Sample } from './sli.ts';

// A brace, a space or a hash may stand inside the quotes of a label.
const LINE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{((?:[^"{}]|"(?:[^"\\]|\\.)*")*)\})? (\S+)(?: [0-9.eE+-]+)?(?: # \{.*)?$/s;
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\["\\n])*)"(?:,|$)/y;

/** Undefined where the text is no number. OpenMetrics writes `nan` and `inf` in any case; prom-client writes `Nan`. */
function number(text: string): number | undefined {
  if (/^nan$/i.test(text)) return Number.NaN;
  const infinity = /^([+-]?)inf(inity)?$/i.exec(text);
  if (infinity) return infinity[1] === '-' ? -Infinity : Infinity;
  const value = Number(text);
  return Number.isNaN(value) ? undefined : value;
}

function labels(text: string, line: string): Record<string, string> {
  const found: Record<string, string> = {};
  LABEL.lastIndex = 0;
  while (LABEL.lastIndex < text.length) {
    const match = LABEL.exec(text);
    if (!match) throw new SyntaxError(`Not OpenMetrics: ${line.slice(0, 200)}`);
    const [, name = '', value = ''] = match;
    found[name] = value.replace(/\\(["\\n])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
  }
  return found;
}

/**
 * The samples of an OpenMetrics text whose name is among `names`; exemplars and time stamps are dropped. Throws SyntaxError on a
 * line that is no sample and on a text without its `# EOF`: half an answer must not count as a counter that was reset.
 */
export function parseOpenMetrics(text: string, names: ReadonlySet<string>): readonly Sample[] {
  if (!text.trimEnd().endsWith('# EOF')) throw new SyntaxError('Not OpenMetrics: the text does not end with # EOF');
  const samples: Sample[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const match = LINE.exec(line);
    const value = match?.[3] === undefined ? undefined : number(match[3]);
    if (!match || value === undefined) throw new SyntaxError(`Not OpenMetrics: ${line.slice(0, 200)}`);
    const [, name = '', inBraces = ''] = match;
    if (names.has(name)) samples.push({ name, labels: labels(inBraces, line), value });
  }
  return samples;
}
