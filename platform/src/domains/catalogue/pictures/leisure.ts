import type { Motif } from './brush.ts';
import { circle, ground, line, oval, rect, shade, shape, shine, turned } from './shapes.ts';

const book: Motif = (brush) =>
  ground(240) +
  shape('M250 170H560Q580 170 580 190V640H250Q220 640 220 610V200Q220 170 250 170Z', brush.body) +
  shape('M250 600H580V640H250Q220 640 220 620T250 600Z', '#f4efe3') +
  line('M250 614H576M250 626H576', '#cfc8b8', 3) +
  shape('M250 170H276V600H250Q232 600 220 612V200Q220 170 250 170Z', brush.deep, 'opacity="0.4"') +
  (brush.choose(2, 1) === 0
    ? circle(428, 330, 76, brush.pale) + shape('M352 350Q428 280 504 350A76 76 0 0 1 352 350Z', brush.accent)
    : shape('M330 420L400 270L450 350L484 300L540 420Z', brush.pale) + circle(500, 260, 26, brush.accent)) +
  line('M340 470H516', '#fff', 15) +
  line('M370 512H486', '#fff', 8, 'opacity="0.7"');

const pen: Motif = (brush) =>
  ground(260, 620) +
  turned(
    rect(364, 190, 72, 330, 20, brush.body) +
      rect(364, 150, 72, 70, 24, brush.dark) +
      rect(440, 170, 14, 150, 7, brush.steel) +
      rect(364, 400, 72, 16, 0, '#e3b95c') +
      shape('M368 516H432L408 620H392Z', brush.steel) +
      shape('M394 610H406L400 636Z', '#2c303a') +
      shine('M376 220H388V510H376Z', 0.4),
    38,
    400,
    400,
  ) +
  line('M180 600Q230 560 280 600T380 600', brush.main, 9, 'opacity="0.6"');

const notebook: Motif = (brush) =>
  ground(240) +
  rect(240, 160, 340, 484, 24, brush.body) +
  rect(540, 160, 22, 484, 0, brush.deep, 'opacity="0.45"') +
  rect(300, 250, 190, 110, 12, '#fff', 'opacity="0.9"') +
  line('M326 286H464M326 320H430', brush.main, 8) +
  [200, 270, 340, 410, 480, 550, 610].map((y) => circle(250, y, 10, '#fff') + line(`M216 ${y}H250`, '#8f97a3', 9)).join('') +
  shine('M290 400L500 180H530L290 440Z', 0.12);

const toy: Motif = (brush) =>
  ground(220) +
  circle(300, 200, 58, brush.dark) +
  circle(500, 200, 58, brush.dark) +
  circle(300, 200, 32, brush.pale) +
  circle(500, 200, 32, brush.pale) +
  oval(400, 530, 150, 118, brush.body) +
  oval(400, 550, 92, 80, brush.pale) +
  oval(246, 500, 48, 76, brush.dark, 'transform="rotate(24 246 500)"') +
  oval(554, 500, 48, 76, brush.dark, 'transform="rotate(-24 554 500)"') +
  oval(300, 626, 66, 34, brush.dark) +
  oval(500, 626, 66, 34, brush.dark) +
  circle(400, 300, 146, brush.body) +
  oval(400, 346, 66, 50, brush.pale) +
  circle(346, 282, 15, brush.ink) +
  circle(454, 282, 15, brush.ink) +
  oval(400, 326, 22, 15, brush.ink) +
  line('M400 340V358M376 366Q400 384 424 366', brush.ink, 6) +
  shine('M280 250Q300 190 370 170Q310 220 296 290Q276 280 280 250Z', 0.3);

const blocks: Motif = (brush) => {
  const block = (x: number, y: number, fill: string) =>
    oval(x + 45, y, 24, 9, fill) +
    rect(x + 21, y, 48, 18, 0, fill) +
    oval(x + 125, y, 24, 9, fill) +
    rect(x + 101, y, 48, 18, 0, fill) +
    rect(x, y + 12, 170, 110, 10, fill) +
    shade(
      `M${x} ${y + 100}H${x + 170}V${y + 112}Q${x + 170} ${y + 122} ${x + 160} ${y + 122}H${x + 10}Q${x} ${y + 122} ${x} ${y + 112}Z`,
    ) +
    shine(`M${x + 10} ${y + 22}H${x + 30}V${y + 100}H${x + 10}Z`, 0.3);
  return (
    ground(290) +
    block(130, 526, brush.main) +
    block(310, 526, brush.accent) +
    block(490, 526, brush.light) +
    block(220, 400, '#f2c14e') +
    block(400, 400, brush.deep) +
    block(310, 274, brush.body)
  );
};

const puzzle: Motif = (brush) =>
  ground(280, 630) +
  rect(160, 230, 480, 390, 24, brush.deep) +
  rect(180, 250, 220, 170, 8, brush.light) +
  rect(400, 250, 220, 170, 8, brush.main) +
  rect(180, 420, 220, 180, 8, brush.accent) +
  rect(400, 420, 220, 180, 8, brush.pale) +
  circle(400, 335, 34, brush.light) +
  circle(290, 420, 34, brush.accent) +
  circle(510, 420, 34, brush.main) +
  circle(400, 510, 34, brush.pale) +
  shine('M180 250H340L180 400Z', 0.2);

const ball: Motif = (brush) =>
  ground(220) +
  circle(400, 410, 236, brush.body) +
  (brush.choose(2, 1) === 0
    ? line('M400 174V646M164 410H636M236 240Q400 410 236 580M564 240Q400 410 564 580', brush.deep, 9, 'opacity="0.75"')
    : shape('M400 330L474 384L446 470H354L326 384Z', '#fff') +
      line('M400 330V180M474 384L616 340M446 470L530 600M354 470L270 600M326 384L184 340', '#fff', 9)) +
  shine('M250 300Q290 220 380 200Q290 260 262 360Q240 340 250 300Z', 0.4);

const dumbbell: Motif = (brush) =>
  ground(310, 560) +
  rect(280, 400, 240, 44, 14, brush.steel) +
  line('M320 404V440M350 404V440M380 404V440M410 404V440M440 404V440M470 404V440', '#7f8794', 5) +
  rect(200, 300, 90, 244, 30, brush.body) +
  rect(510, 300, 90, 244, 30, brush.body) +
  rect(130, 340, 76, 164, 26, brush.dark) +
  rect(594, 340, 76, 164, 26, brush.dark) +
  shine('M214 330Q216 314 234 312V530Q214 520 214 500ZM524 330Q526 314 544 312V530Q524 520 524 500Z', 0.35);

const mat: Motif = (brush) =>
  ground(330, 600) +
  shape('M240 470H690L660 590H240Z', brush.body) +
  shape('M240 540H672L660 590H240Z', brush.dark, 'opacity="0.5"') +
  circle(240, 470, 120, brush.main) +
  circle(240, 470, 92, brush.pale) +
  circle(240, 470, 74, brush.main) +
  circle(240, 470, 48, brush.pale) +
  circle(240, 470, 30, brush.deep) +
  shine('M150 420Q170 372 220 360Q176 400 166 470Q146 450 150 420Z', 0.4);

const tent: Motif = (brush) =>
  ground(350, 610) +
  shape('M400 210L690 600H110Z', brush.body) +
  shape('M400 210L690 600H520Z', brush.dark) +
  shape('M400 250L500 600H300Z', '#2a2622') +
  shape('M400 250L300 600H250Q340 440 400 250ZM400 250L500 600H550Q460 440 400 250Z', brush.light) +
  line('M400 212L380 176M400 212L420 176', brush.ink, 8) +
  line('M110 600L70 624M690 600L730 624', '#8a6540', 7) +
  circle(400, 540, 26, '#f6b73c', 'opacity="0.85"');

const helmet: Motif = (brush) =>
  ground(270, 600) +
  line('M270 470Q330 620 420 600M560 470Q520 600 420 600', brush.ink, 12) +
  shape('M130 470Q140 230 400 220T680 450Q690 490 640 490H170Q130 490 130 470Z', brush.body) +
  shape(
    'M250 300Q330 262 420 262L400 300Q320 306 250 350ZM230 390Q330 330 440 334L426 376Q330 380 224 440ZM480 268Q560 284 610 340L560 336Q520 310 470 304ZM490 342Q580 350 640 410L590 406Q540 388 484 384Z',
    brush.deep,
  ) +
  rect(130, 462, 560, 30, 15, brush.ink) +
  shine('M160 420Q180 300 270 262Q210 330 200 430Z', 0.35);

const bicycle: Motif = (brush) =>
  ground(320, 628) +
  [220, 580]
    .map(
      (x) =>
        circle(x, 500, 122, 'none', `stroke="${brush.ink}" stroke-width="18"`) +
        circle(x, 500, 108, 'none', 'stroke="#c3c9d1" stroke-width="5"') +
        circle(x, 500, 14, brush.ink),
    )
    .join('') +
  line('M220 500L330 310H530L400 500H220M330 310L400 500M530 310L580 500', brush.main, 18) +
  line('M530 310L516 240H580M330 310L318 270', brush.ink, 14) +
  shape('M270 254H370Q376 276 340 276H290Q264 272 270 254Z', brush.ink) +
  circle(400, 500, 34, brush.steel) +
  line('M400 500L430 556H460', brush.ink, 11);

export const LEISURE = {
  book,
  pen,
  notebook,
  toy,
  blocks,
  puzzle,
  ball,
  dumbbell,
  mat,
  tent,
  'bicycle-helmet': helmet,
  bicycle,
} satisfies Record<string, Motif>;
