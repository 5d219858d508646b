// The few marks every motif is made of. Coordinates are those of a square of 800.

const attributes = (more: string): string => (more === '' ? '' : ` ${more}`);

export const rect = (x: number, y: number, width: number, height: number, radius: number, fill: string, more = ''): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"${attributes(more)}/>`;

export const circle = (x: number, y: number, radius: number, fill: string, more = ''): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"${attributes(more)}/>`;

export const oval = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"${attributes(more)}/>`;

export const shape = (path: string, fill: string, more = ''): string => `<path d="${path}" fill="${fill}"${attributes(more)}/>`;

export const line = (path: string, stroke: string, width: number, more = ''): string =>
  `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${attributes(more)}/>`;

/** The soft shadow a thing throws on the floor. */
export const ground = (radius: number, y = 652, x = 400): string => oval(x, y, radius, Math.round(radius * 0.13), 'url(#d)');

/** Light caught by a surface. */
export const shine = (path: string, opacity = 0.28): string => shape(path, '#fff', `opacity="${opacity}"`);

/** A surface turned away from the light. */
export const shade = (path: string, opacity = 0.14): string => shape(path, '#1b1e26', `opacity="${opacity}"`);

/** The same marks at other places: `at` lists x offsets (and y offsets). */
export const repeat = (marks: string, at: readonly (readonly [number, number])[]): string =>
  at.map(([x, y]) => `<g transform="translate(${x} ${y})">${marks}</g>`).join('');

export const turned = (marks: string, degrees: number, x = 400, y = 400): string =>
  `<g transform="rotate(${degrees} ${x} ${y})">${marks}</g>`;
