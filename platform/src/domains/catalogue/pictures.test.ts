import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { drawPicture, MOTIF_NAMES } from './pictures.ts';

const drawings = fc.record({
  motif: fc.oneof(fc.constantFrom(...MOTIF_NAMES), fc.string({ minLength: 1, maxLength: 30 })),
  hue: fc.integer({ min: 0, max: 359 }),
  seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
});

test('the same drawing is always the same picture', () => {
  fc.assert(fc.property(drawings, (drawing) => expect(drawPicture({ ...drawing })).toBe(drawPicture(drawing))));
});

test('a picture is one drawing without text, script or anything from elsewhere, whatever the drawing says', () => {
  fc.assert(
    fc.property(drawings, (drawing) => {
      const svg = drawPicture(drawing);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 800 800"/);
      expect(svg).not.toMatch(/<text|<script|<image|<foreignObject|href|\bon[a-z]+=|NaN|undefined|url\((?!#)/);
      expect(svg.length).toBeLessThan(20_000);
    }),
  );
});

test('every gradient that is used is defined', () => {
  for (const motif of MOTIF_NAMES) {
    const svg = drawPicture({ motif, hue: 200, seed: 3 });
    const defined = new Set([...svg.matchAll(/ id="([a-z])"/g)].map(([, id]) => id));
    expect([...svg.matchAll(/url\(#([a-z])\)/g)].map(([, id]) => id).filter((id) => !defined.has(id))).toEqual([]);
  }
});

test('motifs, hues and seeds look different', () => {
  const pictures = MOTIF_NAMES.map((motif) => drawPicture({ motif, hue: 20, seed: 1 }));
  expect(new Set(pictures).size).toBe(MOTIF_NAMES.length);
  expect(drawPicture({ motif: 'mug', hue: 20, seed: 1 })).not.toBe(drawPicture({ motif: 'mug', hue: 220, seed: 1 }));
});

test('a motif nobody has drawn becomes a parcel', () => {
  expect(drawPicture({ motif: '__proto__', hue: 9, seed: 4 })).toBe(drawPicture({ motif: 'parcel', hue: 9, seed: 4 }));
});
