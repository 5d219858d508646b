import type { Motif } from './brush.ts';
import { circle, ground, line, oval, rect, shape, shine } from './shapes.ts';

const bottle: Motif = (brush) =>
  ground(160) +
  rect(372, 130, 56, 100, 8, brush.black) +
  shape('M352 120H450Q500 120 500 150V166H352Z', brush.ink) +
  rect(290, 226, 220, 420, 54, brush.body) +
  rect(290, 360, 220, 190, 0, '#fff', 'opacity="0.85"') +
  line('M340 410H460', brush.deep, 12) +
  line('M340 446H430M340 476H446M340 504H410', brush.main, 7) +
  shine('M306 290Q308 250 336 240Q324 280 324 620Q306 610 306 580Z', 0.4);

const serum: Motif = (brush) =>
  ground(150) +
  rect(366, 110, 68, 96, 34, brush.ink) +
  rect(352, 196, 96, 84, 8, brush.steel) +
  shape('M300 320Q300 276 344 276H456Q500 276 500 320V600Q500 646 454 646H346Q300 646 300 600Z', brush.body, 'opacity="0.88"') +
  rect(392, 280, 16, 250, 8, '#fff', 'opacity="0.6"') +
  shape('M316 440H484V596Q484 630 450 630H350Q316 630 316 596Z', brush.deep, 'opacity="0.35"') +
  rect(316, 430, 168, 130, 8, '#fff', 'opacity="0.9"') +
  line('M350 468H450', brush.deep, 10) +
  line('M350 500H430M350 526H416', brush.main, 6) +
  shine('M316 330Q320 296 340 294V420H316Z', 0.5);

const lipstick: Motif = (brush) =>
  ground(150, 652, 430) +
  rect(300, 420, 120, 226, 12, brush.black) +
  rect(312, 330, 96, 100, 8, '#e3b95c') +
  shape('M322 336V220Q322 170 398 150V336Z', brush.body) +
  shape('M322 220Q322 170 398 150Q404 200 322 240Z', brush.light) +
  rect(460, 400, 120, 246, 12, brush.ink) +
  rect(460, 560, 120, 16, 0, '#e3b95c') +
  rect(300, 430, 120, 12, 0, '#f4d68c') +
  shine('M474 414H494V630H474ZM312 450H328V630H312Z', 0.2);

const cream: Motif = (brush) =>
  ground(230) +
  rect(220, 420, 360, 224, 50, brush.body) +
  rect(208, 320, 384, 116, 26, brush.white) +
  shine('M230 340H560V356H230Z', 0.9) +
  rect(290, 480, 220, 104, 12, '#fff', 'opacity="0.85"') +
  line('M330 514H470', brush.deep, 11) +
  line('M350 548H450', brush.main, 7) +
  shine('M240 470Q242 446 264 440V620Q240 606 240 580Z', 0.35);

const palette: Motif = (brush) =>
  ground(270, 620) +
  shape('M170 220H630Q650 220 650 240V400H150V240Q150 220 170 220Z', brush.dark) +
  rect(180, 244, 440, 150, 10, '#dfe7ee') +
  shine('M200 250H380L260 390H200Z', 0.6) +
  rect(150, 400, 500, 210, 24, brush.body) +
  [0, 1, 2, 3]
    .map((index) => circle(236 + index * 109, 470, 42, [brush.light, brush.accent, brush.pale, brush.deep][index] ?? brush.main))
    .join('') +
  rect(200, 540, 400, 36, 18, brush.deep, 'opacity="0.5"') +
  rect(210, 548, 250, 20, 10, brush.wood) +
  oval(500, 558, 56, 15, brush.pale);

const perfume: Motif = (brush) =>
  ground(190) +
  rect(350, 140, 100, 110, 18, '#e3b95c') +
  rect(372, 240, 56, 50, 4, brush.steel) +
  rect(250, 280, 300, 366, 40, brush.body, 'opacity="0.85"') +
  rect(280, 310, 240, 306, 24, brush.light, 'opacity="0.6"') +
  shape('M280 450Q400 410 520 450V592Q520 616 496 616H304Q280 616 280 592Z', brush.main, 'opacity="0.75"') +
  rect(330, 420, 140, 90, 6, '#fff', 'opacity="0.9"') +
  line('M360 466H440', brush.deep, 8) +
  shine('M262 340Q264 300 290 292V620Q262 616 262 590Z', 0.5);

const tube: Motif = (brush) =>
  ground(140) +
  shape('M290 150H510L470 540H330Z', brush.body) +
  rect(284, 132, 232, 30, 6, brush.dark) +
  rect(326, 536, 148, 110, 18, brush.white) +
  line('M350 556V630M380 556V630M420 556V630M450 556V630', '#c3c9d1', 4) +
  line('M350 280H450', '#fff', 14) +
  line('M356 324H430M358 352H444M360 380H416', '#fff', 7, 'opacity="0.75"') +
  shine('M306 166H336L352 530H340Z', 0.35);

export const BEAUTY = { 'cosmetics-bottle': bottle, serum, lipstick, cream, palette, perfume, tube } satisfies Record<
  string,
  Motif
>;
