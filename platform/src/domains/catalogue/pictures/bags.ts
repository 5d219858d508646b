import type { Brush, Motif } from './brush.ts';
import { circle, ground, line, oval, rect, repeat, shade, shape, shine } from './shapes.ts';

const wheels = repeat(oval(0, 648, 22, 20, '#2c303a') + oval(0, 648, 9, 8, '#8f97a3'), [
  [292, 0],
  [508, 0],
]);

const suitcase: Motif = (brush: Brush) => {
  const hard = brush.choose(3, 1) < 2;
  const ribs = hard
    ? [300, 350, 400, 450, 500].map((x) => rect(x - 7, 250, 14, 350, 7, brush.dark, 'opacity="0.38"')).join('')
    : rect(290, 400, 220, 190, 18, brush.dark, 'opacity="0.4"') +
      line('M300 440H500', brush.light, 5) +
      circle(486, 440, 7, '#d8dce2');
  return (
    ground(230) +
    rect(332, 100, 12, 130, 6, '#9aa2ae') +
    rect(456, 100, 12, 130, 6, '#9aa2ae') +
    rect(318, 88, 164, 30, 15, brush.black) +
    wheels +
    rect(250, 210, 300, 430, 44, brush.body) +
    ribs +
    rect(250, 418, 300, hard ? 8 : 0, 0, brush.deep, 'opacity="0.5"') +
    rect(362, 222, 76, 22, 11, brush.deep) +
    rect(536, 390, 20, 66, 8, brush.steel) +
    shine('M282 226Q264 240 264 270V560Q272 590 276 560V280Q276 240 300 226Z', 0.4)
  );
};

const backpack: Motif = (brush) =>
  ground(220) +
  line('M352 190Q352 120 400 120T448 190', brush.deep, 18) +
  rect(206, 380, 90, 200, 36, brush.dark) +
  rect(504, 380, 90, 200, 36, brush.dark) +
  shape('M250 350Q250 170 400 170T550 350V600Q550 645 505 645H295Q250 645 250 600Z', brush.body) +
  line('M272 330Q280 210 400 206T528 330', brush.deep, 6, 'opacity="0.6"') +
  rect(282, 410, 236, 204, 34, brush.main) +
  rect(282, 410, 236, 204, 34, 'none', `stroke="${brush.deep}" stroke-opacity="0.35" stroke-width="5"`) +
  line('M302 456H498', brush.deep, 7) +
  rect(478, 452, 12, 42, 6, brush.accent) +
  rect(360, 270, 80, 56, 12, brush.accent) +
  rect(372, 284, 56, 8, 4, '#fff', 'opacity="0.7"') +
  shine('M270 350Q272 220 350 188Q296 240 292 350V400Q270 400 270 350Z', 0.3);

const handbag: Motif = (brush) =>
  ground(240) +
  line('M300 360Q300 170 400 170T500 360', brush.deep, 22) +
  line('M300 360Q300 178 400 176T494 340', brush.light, 5, 'opacity="0.5"') +
  shape('M222 350H578L610 610Q612 645 575 645H225Q188 645 190 610Z', brush.body) +
  shape('M222 350H578L586 420Q500 500 400 500T214 420Z', brush.dark, 'opacity="0.75"') +
  circle(400, 492, 24, '#e3b95c') +
  circle(400, 492, 11, '#b98a31') +
  circle(300, 372, 11, '#e3b95c') +
  circle(500, 372, 11, '#e3b95c') +
  line('M206 600H594', brush.light, 3, 'stroke-dasharray="10 10" opacity="0.7"') +
  shine('M236 440Q260 470 292 484L282 640H240Z', 0.14);

const wallet: Motif = (brush) =>
  ground(230, 590) +
  shape('M216 320L500 262Q520 260 524 280L540 360H216Z', brush.dark) +
  rect(240, 300, 270, 80, 14, brush.accent, 'transform="rotate(-5 375 340)"') +
  rect(250, 322, 250, 16, 0, '#fff', 'opacity="0.5" transform="rotate(-5 375 340)"') +
  rect(200, 340, 400, 240, 30, brush.body) +
  rect(214, 354, 372, 212, 22, 'none', `stroke="${brush.light}" stroke-width="4" stroke-dasharray="12 10" opacity="0.7"`) +
  rect(490, 420, 130, 80, 28, brush.dark) +
  circle(528, 460, 15, '#e3b95c') +
  shade('M200 540H600V550Q600 580 570 580H230Q200 580 200 550Z');

const pouch: Motif = (brush) =>
  ground(220) +
  shape('M230 400Q220 360 260 352H540Q580 360 570 400L590 600Q592 645 550 645H250Q208 645 210 600Z', brush.body) +
  shape('M230 400Q220 360 260 352H540Q580 360 570 400Z', brush.dark) +
  line('M240 378H560', '#e4e7ec', 8) +
  rect(536, 372, 14, 60, 7, brush.accent) +
  shape('M208 400Q180 420 196 470', 'none', `stroke="${brush.deep}" stroke-width="12"`) +
  rect(350, 480, 100, 60, 10, brush.pale) +
  rect(368, 500, 64, 8, 4, brush.main) +
  rect(368, 516, 40, 6, 3, brush.main) +
  shine('M236 420H280L268 630Q232 630 232 600Z', 0.2);

export const BAGS = { suitcase, backpack, handbag, wallet, pouch } satisfies Record<string, Motif>;
