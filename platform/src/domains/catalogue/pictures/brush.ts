import type { DrawingRecord } from '../product-record.ts';

/** The colours and the choices one drawing is made with. */
export interface Brush {
  /** Lit from the upper left, across the object. */
  readonly body: string;
  readonly light: string;
  readonly main: string;
  readonly dark: string;
  readonly deep: string;
  /** Almost white, of the object's hue. */
  readonly pale: string;
  /** A small part in another colour. */
  readonly accent: string;
  readonly steel: string;
  readonly white: string;
  readonly wood: string;
  readonly black: string;
  readonly screen: string;
  readonly ink: string;
  /** 0 to `count` - 1, the same for the same drawing and place. */
  choose(count: number, place: number): number;
}

/** Draws one thing, about 480 wide, standing on the floor at y = 650. */
export type Motif = (brush: Brush) => string;

/** CSS hexadecimal of a hue in degrees, saturation and lightness in percent. */
export function colour(hue: number, saturation: number, lightness: number): string {
  const chroma = (saturation / 100) * Math.min(lightness / 100, 1 - lightness / 100);
  const channel = (offset: number): string => {
    const k = (offset + hue / 30) % 12;
    const value = lightness / 100 - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(255 * value)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/** Saturation and lightness of the object's own colour: vivid, deep, pastel, muted, graphite. */
const TONES = [
  [62, 52],
  [48, 36],
  [55, 70],
  [30, 46],
  [8, 30],
] as const;

/** A hash of the seed that changes with the place it is used at. */
const mix = (seed: number, place: number): number => {
  let value = Math.imul(seed ^ Math.imul(place + 1, 0x9e3779b1), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

/** Which of the tones a seed gives: 0 vivid, 1 deep, 2 pastel, 3 muted, 4 graphite. */
export const toneOf = (seed: number): number => mix(seed, 0) % TONES.length;

const gradient = (id: string, direction: string, ...stops: readonly (readonly [number, string])[]): string =>
  `<linearGradient id="${id}" ${direction}>${stops.map(([at, shade]) => `<stop offset="${at}" stop-color="${shade}"/>`).join('')}</linearGradient>`;

export interface Prepared {
  readonly brush: Brush;
  readonly definitions: string;
  readonly backdrop: string;
}

/** The brush of a drawing, with the gradients it refers to and the studio it stands in. */
export function prepare({ hue, seed }: DrawingRecord): Prepared {
  const [full, lightness] = TONES[toneOf(seed)] ?? TONES[0];
  // The eye sees yellow to green as far stronger than the other hues.
  const saturation = hue > 50 && hue < 170 ? full * 0.62 : full;
  const light = colour(hue, saturation, Math.min(88, lightness + 16));
  const main = colour(hue, saturation, lightness);
  const dark = colour(hue, saturation, lightness - 12);
  const across = 'x1="0" y1="0" x2="1" y2="0.25"';
  const down = 'x1="0" y1="0" x2="0" y2="1"';
  return {
    brush: {
      body: 'url(#b)',
      light,
      main,
      dark,
      deep: colour(hue, saturation, Math.max(8, lightness - 24)),
      pale: colour(hue, Math.min(saturation, 40), 90),
      accent: colour((hue + 150 + (mix(seed, 1) % 60)) % 360, 58, 58),
      steel: 'url(#s)',
      white: 'url(#w)',
      wood: 'url(#t)',
      black: 'url(#k)',
      screen: 'url(#g)',
      ink: '#2c303a',
      choose: (count, place) => mix(seed, place + 2) % count,
    },
    definitions:
      gradient('b', across, [0, light], [0.45, main], [1, dark]) +
      gradient('s', across, [0, '#f3f5f7'], [0.5, '#c3c9d1'], [1, '#8f97a3']) +
      gradient('w', across, [0, '#ffffff'], [0.6, '#f1f2f4'], [1, '#d5d9df']) +
      gradient('t', across, [0, '#dcb48a'], [0.5, '#c4966a'], [1, '#9d7149']) +
      gradient('k', across, [0, '#5a606c'], [0.4, '#3a3f49'], [1, '#23262e']) +
      gradient(
        'g',
        'x1="0" y1="0" x2="1" y2="1"',
        [0, colour(hue, 70, 64)],
        [0.5, colour((hue + 40) % 360, 62, 44)],
        [1, colour((hue + 80) % 360, 60, 26)],
      ) +
      gradient('a', down, [0, colour(hue, 26, 96)], [1, colour(hue, 24, 89)]) +
      gradient('f', down, [0, colour(hue, 20, 84)], [1, colour(hue, 24, 92)]) +
      `<radialGradient id="h" cx="0.36" cy="0.3" r="0.7"><stop offset="0" stop-color="#fff" stop-opacity="0.85"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>` +
      `<radialGradient id="d"><stop offset="0" stop-color="${colour(hue, 30, 22)}" stop-opacity="0.42"/><stop offset="0.6" stop-color="${colour(hue, 30, 22)}" stop-opacity="0.16"/><stop offset="1" stop-color="${colour(hue, 30, 22)}" stop-opacity="0"/></radialGradient>`,
    backdrop:
      '<rect width="800" height="800" fill="url(#a)"/><path d="M0 590Q400 560 800 590V800H0Z" fill="url(#f)"/><rect width="800" height="800" fill="url(#h)"/>',
  };
}
