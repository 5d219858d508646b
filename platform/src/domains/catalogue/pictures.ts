import { BAGS } from './pictures/bags.ts';
import { BEAUTY } from './pictures/beauty.ts';
import { prepare, type Motif } from './pictures/brush.ts';
import { CLOTHES } from './pictures/clothes.ts';
import { DEVICES } from './pictures/devices.ts';
import { HOME } from './pictures/home.ts';
import { KITCHEN } from './pictures/kitchen.ts';
import { LEISURE } from './pictures/leisure.ts';
import { PANTRY } from './pictures/pantry.ts';
import { SCREENS } from './pictures/screens.ts';
import type { DrawingRecord } from './product-record.ts';

const MOTIFS: ReadonlyMap<string, Motif> = new Map(
  Object.entries({ ...BAGS, ...CLOTHES, ...SCREENS, ...DEVICES, ...KITCHEN, ...HOME, ...BEAUTY, ...LEISURE, ...PANTRY }),
);

/** Every motif there is a drawing of. */
export const MOTIF_NAMES: readonly string[] = [...MOTIFS.keys()];

/**
 * A square SVG document of the product, the same for the same drawing: no text, no script, nothing loaded from elsewhere.
 * A motif nobody has drawn becomes a parcel.
 */
export function drawPicture(drawing: DrawingRecord): string {
  const { brush, definitions, backdrop } = prepare(drawing);
  const motif = MOTIFS.get(drawing.motif) ?? PANTRY.parcel;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800" width="800" height="800"><defs>${definitions}</defs>${backdrop}${motif(brush)}</svg>`;
}
