import type { Motif } from './brush.ts';
import { circle, ground, line, oval, rect, repeat, shade, shape, shine, turned } from './shapes.ts';

const headphones: Motif = (brush) =>
  ground(220) +
  line('M220 460V400Q220 190 400 190T580 400V460', brush.black, 40) +
  line('M238 400Q240 208 400 206T562 400', brush.light, 8, 'opacity="0.5"') +
  rect(170, 400, 110, 220, 52, brush.body) +
  rect(520, 400, 110, 220, 52, brush.body) +
  rect(246, 416, 56, 188, 28, brush.ink) +
  rect(498, 416, 56, 188, 28, brush.ink) +
  circle(206, 510, 22, brush.accent) +
  circle(594, 510, 22, brush.dark) +
  shine('M186 440Q192 414 220 410Q204 440 204 560Q184 540 186 440Z', 0.35);

const earbuds: Motif = (brush) => {
  const bud =
    rect(-18, 20, 36, 120, 18, brush.white) +
    circle(0, 0, 52, brush.white) +
    circle(-14, -4, 24, brush.ink) +
    circle(-14, -4, 12, '#5a606c');
  return (
    ground(230) +
    rect(230, 400, 340, 240, 100, brush.body) +
    shape('M230 500Q230 400 330 400H470Q570 400 570 500Z', brush.dark, 'opacity="0.55"') +
    circle(400, 560, 10, brush.accent) +
    `<g transform="translate(310 260) rotate(-12)">${bud}</g><g transform="translate(490 260) scale(-1 1) rotate(-12)">${bud}</g>` +
    shine('M250 540Q260 440 330 424Q286 470 284 600Q256 580 250 540Z', 0.28)
  );
};

const speaker: Motif = (brush) =>
  ground(190) +
  rect(240, 140, 320, 506, 50, brush.body) +
  rect(262, 162, 276, 462, 36, brush.deep, 'opacity="0.45"') +
  circle(400, 282, 76, brush.ink) +
  circle(400, 282, 46, '#4a505c') +
  circle(400, 282, 18, brush.accent) +
  circle(400, 484, 112, brush.ink) +
  circle(400, 484, 82, '#4a505c') +
  circle(400, 484, 38, '#2c303a') +
  shine('M330 440Q350 396 400 392Q356 420 340 484Q326 470 330 440Z', 0.3);

const watch: Motif = (brush) => {
  const round = brush.choose(2, 1) === 0;
  return (
    ground(150) +
    shape('M320 290L340 130H460L480 290ZM320 510L340 646H460L480 510Z', brush.body) +
    line('M366 150H434M362 180H438M366 620H434M362 590H438', brush.deep, 5, 'opacity="0.35"') +
    rect(526, 380, 26, 50, 10, brush.steel) +
    (round
      ? circle(400, 400, 140, brush.steel) + circle(400, 400, 116, '#16181f')
      : rect(264, 264, 272, 272, 66, brush.steel) + rect(284, 284, 232, 232, 50, '#16181f')) +
    circle(
      400,
      400,
      84,
      'none',
      `stroke="${brush.main}" stroke-width="16" stroke-dasharray="360 528" stroke-linecap="round" transform="rotate(-90 400 400)"`,
    ) +
    circle(
      400,
      400,
      58,
      'none',
      `stroke="${brush.accent}" stroke-width="14" stroke-dasharray="220 365" stroke-linecap="round" transform="rotate(-90 400 400)"`,
    ) +
    line('M400 400V362M400 400L424 414', '#fff', 8) +
    shine('M330 316Q300 350 304 420Q330 330 420 296Q370 288 330 316Z', 0.2)
  );
};

const camera: Motif = (brush) =>
  ground(290, 606) +
  shape('M300 270L330 210H470L500 270Z', brush.black) +
  rect(130, 260, 540, 340, 44, brush.black) +
  rect(130, 350, 540, 170, 0, brush.body) +
  rect(170, 236, 90, 34, 12, brush.steel) +
  circle(220, 310, 18, brush.accent) +
  rect(560, 290, 70, 38, 10, '#e8ebef') +
  circle(400, 430, 148, brush.steel) +
  circle(400, 430, 126, '#1b1e25') +
  circle(400, 430, 88, brush.screen) +
  circle(400, 430, 46, '#10131a') +
  circle(366, 394, 20, '#fff', 'opacity="0.75"') +
  circle(430, 462, 9, '#fff', 'opacity="0.45"');

const cable: Motif = (brush) => {
  const plug =
    rect(-34, -60, 68, 110, 14, brush.black) +
    rect(-22, -104, 44, 50, 5, brush.steel) +
    rect(-12, -92, 8, 14, 1, '#6d7582') +
    rect(4, -92, 8, 14, 1, '#6d7582');
  return (
    ground(270, 640) +
    line('M250 260Q250 560 400 560T560 430T420 320T290 440T420 600T620 540', brush.deep, 26) +
    line('M250 260Q250 560 400 560T560 430T420 320T290 440T420 600T620 540', brush.main, 20) +
    line('M246 300Q250 548 392 552', brush.light, 5, 'opacity="0.7"') +
    `<g transform="translate(250 232)">${plug}</g><g transform="translate(636 500) rotate(28)">${plug}</g>`
  );
};

const battery: Motif = (brush) =>
  ground(210) +
  rect(250, 170, 300, 476, 56, brush.body) +
  rect(270, 190, 260, 436, 42, brush.deep, 'opacity="0.2"') +
  rect(300, 158, 50, 22, 6, brush.steel) +
  rect(450, 158, 50, 22, 6, brush.steel) +
  shape('M424 270L330 430H394L376 540L470 376H406Z', '#fff') +
  [0, 1, 2, 3]
    .map((index) => circle(340 + index * 40, 586, 9, index < 3 ? brush.accent : '#fff', index < 3 ? '' : 'opacity="0.4"'))
    .join('') +
  shine('M270 240Q272 200 310 192Q290 230 290 560Q270 540 270 500Z', 0.3);

const gamepad: Motif = (brush) =>
  ground(270, 590) +
  shape(
    'M230 280H570Q650 290 676 420Q700 570 640 590Q590 600 530 500H270Q210 600 160 590Q100 570 124 420Q150 290 230 280Z',
    brush.body,
  ) +
  rect(212, 356, 32, 100, 9, brush.ink) +
  rect(178, 390, 100, 32, 9, brush.ink) +
  circle(570, 350, 19, '#f2c14e') +
  circle(614, 394, 19, '#e4572e') +
  circle(526, 394, 19, '#4ea5d9') +
  circle(570, 438, 19, '#6abf69') +
  circle(320, 470, 44, brush.ink) +
  circle(320, 464, 32, '#5a606c') +
  circle(480, 470, 44, brush.ink) +
  circle(480, 464, 32, '#5a606c') +
  rect(366, 340, 68, 30, 15, brush.deep) +
  shine('M230 292Q170 306 150 400Q190 326 300 300Z', 0.35);

const chip: Motif = (brush) => {
  const pins = Array.from({ length: 8 }, (_, index) => [250 + index * 41, 0] as const);
  return (
    ground(240, 610) +
    repeat(rect(0, 208, 16, 380, 4, '#e3b95c'), pins) +
    turned(repeat(rect(0, 208, 16, 384, 4, '#e3b95c'), pins), 90, 400, 400) +
    rect(232, 232, 336, 336, 26, brush.black) +
    rect(272, 272, 256, 256, 16, brush.body) +
    rect(320, 330, 160, 16, 8, '#fff', 'opacity="0.75"') +
    rect(320, 366, 110, 12, 6, '#fff', 'opacity="0.5"') +
    circle(304, 498, 11, brush.deep) +
    shade('M232 520H568V542Q568 568 542 568H258Q232 568 232 542Z', 0.2) +
    shine('M272 288Q272 272 288 272H420L272 440Z', 0.16)
  );
};

const drive: Motif = (brush) =>
  ground(230) +
  rect(230, 180, 340, 464, 40, brush.black) +
  rect(250, 200, 300, 330, 26, brush.body) +
  oval(400, 366, 112, 112, '#fff', 'opacity="0.2"') +
  circle(400, 366, 38, brush.deep, 'opacity="0.5"') +
  line('M470 470L420 386', '#fff', 14, 'opacity="0.75"') +
  rect(280, 568, 120, 14, 7, '#8f97a3') +
  circle(514, 576, 12, brush.accent) +
  rect(352, 640, 96, 10, 3, '#8f97a3') +
  shine('M250 226Q250 200 276 200H420L250 420Z', 0.16);

const router: Motif = (brush) =>
  ground(300, 610) +
  line('M210 440V190M590 440V190M400 440V230', brush.ink, 20) +
  rect(140, 420, 520, 170, 40, brush.white) +
  shape('M140 500H660V550Q660 590 620 590H180Q140 590 140 550Z', brush.body) +
  [0, 1, 2, 3, 4].map((index) => circle(220 + index * 46, 462, 9, index < 3 ? '#5fbf77' : '#c3c9d1')).join('') +
  line('M520 470Q556 440 592 470M538 484Q556 470 574 484', brush.main, 9) +
  [0, 1, 2, 3].map((index) => rect(230 + index * 90, 524, 62, 40, 6, '#2c303a', 'opacity="0.5"')).join('');

export const DEVICES = {
  headphones,
  earbuds,
  speaker,
  watch,
  camera,
  cable,
  battery,
  gamepad,
  chip,
  drive,
  router,
} satisfies Record<string, Motif>;
