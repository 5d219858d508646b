import type { Motif } from './brush.ts';
import { circle, ground, line, rect, shade, shape, shine } from './shapes.ts';

const phone: Motif = (brush) =>
  ground(170) +
  rect(268, 120, 264, 526, 48, brush.black) +
  rect(280, 132, 240, 502, 38, brush.screen) +
  rect(360, 148, 80, 20, 10, '#14161c') +
  [0, 1, 2, 3]
    .map((row) =>
      [0, 1, 2]
        .map((column) => rect(312 + column * 64, 240 + row * 64, 44, 44, 13, '#fff', `opacity="${0.82 - row * 0.14}"`))
        .join(''),
    )
    .join('') +
  rect(312, 560, 176, 50, 22, '#fff', 'opacity="0.22"') +
  shine('M296 150Q284 160 284 200V470L440 132H320Q304 134 296 150Z', 0.12);

const tablet: Motif = (brush) =>
  ground(280) +
  rect(150, 190, 500, 440, 34, brush.black) +
  rect(170, 210, 460, 400, 16, brush.screen) +
  circle(340, 360, 70, '#fff', 'opacity="0.75"') +
  shape('M170 610V520L300 440L400 520L500 400L630 540V594Q630 610 614 610Z', '#fff', 'opacity="0.35"') +
  line('M590 150L660 560', brush.white, 18) +
  line('M660 560L666 592', '#2c303a', 8) +
  shine('M170 226Q170 210 186 210H430L170 520Z', 0.12);

const laptop: Motif = (brush) =>
  ground(330, 600) +
  rect(190, 210, 420, 300, 20, brush.black) +
  rect(206, 226, 388, 262, 8, brush.screen) +
  rect(240, 262, 150, 16, 8, '#fff', 'opacity="0.8"') +
  rect(240, 296, 230, 10, 5, '#fff', 'opacity="0.5"') +
  rect(240, 318, 190, 10, 5, '#fff', 'opacity="0.5"') +
  rect(240, 366, 110, 84, 12, '#fff', 'opacity="0.32"') +
  rect(366, 366, 110, 84, 12, '#fff', 'opacity="0.22"') +
  shape('M180 510H620L690 572H110Z', brush.steel) +
  shape('M206 520H594L624 548H176Z', '#5d6470') +
  shape('M350 554H450L456 568H344Z', '#8f97a3') +
  shape('M110 572H690V584Q690 596 676 596H124Q110 596 110 584Z', '#7f8794') +
  shine('M206 226H420L206 440Z', 0.12);

const monitor: Motif = (brush) =>
  ground(200) +
  shape('M356 520H444L460 620H340Z', brush.steel) +
  rect(280, 616, 240, 26, 13, brush.steel) +
  rect(120, 150, 560, 380, 22, brush.black) +
  rect(134, 164, 532, 336, 10, brush.screen) +
  shape('M134 500V420Q260 330 380 410T666 350V490Q666 500 656 500Z', '#fff', 'opacity="0.24"') +
  circle(540, 260, 44, '#fff', 'opacity="0.7"') +
  circle(400, 515, 5, brush.accent) +
  shine('M134 174Q134 164 144 164H460L134 430Z', 0.1);

const tv: Motif = (brush) =>
  ground(320, 622) +
  shape('M230 560L200 616H226L262 560ZM570 560L600 616H574L538 560Z', '#4a505c') +
  rect(70, 170, 660, 396, 14, '#1c1f26') +
  rect(80, 180, 640, 372, 6, brush.screen) +
  shape('M80 552V450L220 330L340 440L470 290L720 500V546Q720 552 714 552Z', '#10131a', 'opacity="0.35"') +
  circle(600, 270, 48, '#fff', 'opacity="0.8"') +
  shine('M80 186Q80 180 86 180H440L80 480Z', 0.1);

const keyboard: Motif = (brush) => {
  const row = (y: number, keys: number) =>
    Array.from({ length: keys }, (_, index) =>
      rect(150 + index * (500 / keys), y, 500 / keys - 7, 34, 7, index === 0 && y < 400 ? brush.accent : brush.white),
    ).join('');
  return (
    ground(340, 560) +
    rect(120, 320, 560, 230, 26, brush.body) +
    rect(136, 336, 528, 190, 16, brush.deep) +
    row(350, 14) +
    row(391, 13) +
    row(432, 12) +
    rect(150, 473, 80, 34, 7, brush.white) +
    rect(238, 473, 300, 34, 7, brush.light) +
    rect(546, 473, 97, 34, 7, brush.white) +
    shade('M120 520H680V524Q680 550 654 550H146Q120 550 120 524Z', 0.2)
  );
};

const mouse: Motif = (brush) =>
  ground(170) +
  line('M400 210Q400 120 470 110T560 80', '#4a505c', brush.choose(2, 1) === 0 ? 10 : 0) +
  rect(270, 200, 260, 444, 130, brush.body) +
  shape('M270 380V330Q270 200 400 200T530 330V380Q400 410 270 380Z', brush.dark, 'opacity="0.5"') +
  line('M400 204V392', brush.deep, 5) +
  rect(382, 260, 36, 84, 18, brush.ink) +
  rect(390, 276, 20, 52, 10, brush.accent) +
  shine('M296 420Q286 300 330 250Q312 340 322 560Q300 500 296 420Z', 0.32);

const printer: Motif = (brush) =>
  ground(290) +
  shape('M270 150H530V330H270Z', '#fff') +
  line('M300 190H500M300 222H460M300 254H480', '#c7ccd5', 8) +
  rect(160, 300, 480, 260, 40, brush.white) +
  shape('M160 390V340Q160 300 200 300H600Q640 300 640 340V390Z', brush.body) +
  rect(230, 460, 340, 30, 15, '#2c303a') +
  shape('M252 476H548L572 640H228Z', '#fff') +
  shape('M252 476H548L552 506H248Z', '#1b1e26', 'opacity="0.18"') +
  rect(300, 540, 120, 60, 8, brush.light) +
  line('M440 550H510M440 576H490', '#c7ccd5', 8) +
  circle(590, 345, 14, brush.accent) +
  rect(500, 334, 62, 22, 11, brush.pale);

const cartridge: Motif = (brush) =>
  ground(200) +
  shape(
    'M270 230H480V190Q480 170 500 170H520Q540 170 540 190V620Q540 645 515 645H285Q260 645 260 620V250Q260 230 270 230Z',
    brush.black,
  ) +
  rect(286, 300, 228, 220, 14, brush.white) +
  shape('M400 330Q452 404 452 440A52 52 0 0 1 348 440Q348 404 400 330Z', brush.main) +
  shine('M380 400Q362 430 368 456Q378 470 384 462Q376 440 388 408Z', 0.6) +
  rect(286, 540, 228, 26, 6, brush.main) +
  [300, 330, 360, 390].map((x) => rect(x, 590, 18, 30, 3, '#e3b95c')).join('') +
  rect(286, 246, 140, 26, 8, '#1c1f26');

export const SCREENS = { phone, tablet, laptop, monitor, tv, keyboard, mouse, printer, cartridge } satisfies Record<
  string,
  Motif
>;
