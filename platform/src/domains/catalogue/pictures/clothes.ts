import type { Motif } from './brush.ts';
import { circle, ground, line, oval, rect, shade, shape, shine } from './shapes.ts';

const hanger = line('M400 168V140Q400 116 420 116T440 138', '#8f97a3', 8) + line('M290 226L400 168L510 226', '#b98a5e', 14);

const tshirt: Motif = (brush) =>
  ground(200) +
  shape(
    'M310 190Q400 250 490 190L610 250L660 380L570 410L556 360V620Q556 640 536 640H264Q244 640 244 620V360L230 410L140 380L190 250Z',
    brush.body,
  ) +
  shape('M310 190Q400 250 490 190L476 184Q400 226 324 184Z', brush.dark) +
  line('M310 192Q400 256 490 192', brush.deep, 6, 'opacity="0.45"') +
  line('M244 360L236 300M556 360L564 300', brush.deep, 5, 'opacity="0.35"') +
  (brush.choose(3, 1) === 0
    ? rect(246, 330, 308, 30, 0, brush.pale) + rect(246, 386, 308, 30, 0, brush.pale) + rect(246, 442, 308, 30, 0, brush.pale)
    : brush.choose(3, 1) === 1
      ? circle(400, 380, 62, brush.pale) + shape('M400 340L436 410H364Z', brush.accent)
      : rect(444, 300, 70, 80, 8, brush.dark, 'opacity="0.55"')) +
  shade('M500 640Q520 480 500 330L556 360V620Q556 640 536 640Z', 0.08) +
  shine('M264 380Q262 520 280 640H264Q244 640 244 620V372Z', 0.2);

const jacket: Motif = (brush) =>
  ground(220) +
  shape(
    'M300 190L190 240Q160 260 156 320L140 600Q140 625 165 625H215L240 380L250 645H550L560 380L585 625H635Q660 625 660 600L644 320Q640 260 610 240L500 190Z',
    brush.body,
  ) +
  shape('M318 176H482L500 220L400 300L300 220Z', brush.deep) +
  shape('M318 176L400 300L340 330L296 206Z', brush.main) +
  shape('M482 176L400 300L460 330L504 206Z', brush.dark) +
  line('M400 300V640', brush.deep, 6) +
  (brush.choose(2, 1) === 0
    ? [360, 430, 500, 570].map((y) => circle(384, y, 9, brush.pale)).join('')
    : line('M400 310V640', '#d8dce2', 6, 'stroke-dasharray="4 8"') + rect(392, 350, 16, 40, 6, brush.accent)) +
  line('M280 500L350 520M520 500L450 520', brush.deep, 8, 'opacity="0.55"') +
  line('M240 380L246 320M560 380L554 320', brush.deep, 5, 'opacity="0.4"') +
  shine('M206 256Q180 270 176 330L164 580H184L198 330Q202 280 226 250Z', 0.25);

const dress: Motif = (brush) => {
  const dots =
    brush.choose(2, 1) === 0
      ? [
          [330, 500],
          [400, 460],
          [470, 500],
          [360, 560],
          [440, 560],
          [300, 590],
          [400, 610],
          [500, 590],
          [380, 260],
          [430, 300],
        ]
          .map(([x = 0, y = 0]) => circle(x, y, 10, brush.pale))
          .join('')
      : line('M250 590Q400 640 550 590', brush.pale, 14) + line('M268 540Q400 584 532 540', brush.pale, 6);
  return (
    ground(190) +
    hanger +
    shape(
      'M320 210Q350 260 400 260T480 210L506 222L486 330L470 390L580 620Q400 680 220 620L330 390L314 330L294 222Z',
      brush.body,
    ) +
    dots +
    shape('M330 384H470L474 410H326Z', brush.deep) +
    circle(400, 397, 9, '#e3b95c') +
    line('M400 420L390 640M350 420L300 628M450 420L500 628', brush.deep, 4, 'opacity="0.25"') +
    shine('M334 420L250 612Q268 622 284 626L360 420Z', 0.18)
  );
};

const trousers: Motif = (brush) =>
  ground(190) +
  shape('M270 150H530L560 640H440L400 320L360 640H240Z', brush.body) +
  rect(268, 150, 264, 44, 6, brush.dark) +
  circle(400, 172, 10, '#e3b95c') +
  line('M400 194V310', brush.deep, 5, 'opacity="0.6"') +
  line('M290 194Q300 250 268 266M510 194Q500 250 532 266', brush.deep, 5, 'opacity="0.6"') +
  line('M324 220L300 636M476 220L500 636', brush.light, 4, 'opacity="0.5"') +
  rect(238, 612, 124, 28, 4, brush.dark) +
  rect(438, 612, 124, 28, 4, brush.dark);

const sneaker: Motif = (brush) =>
  ground(300, 602) +
  shape(
    'M150 420Q160 330 196 320Q230 372 296 352L332 300Q350 280 372 300L470 410Q500 440 570 452Q650 468 656 520V548H150Z',
    brush.body,
  ) +
  shape('M150 420Q160 330 196 320Q230 372 296 352L320 316Q336 420 250 470Q200 500 150 500Z', brush.dark, 'opacity="0.55"') +
  shape('M560 450Q650 468 656 520V530H500Q510 470 560 450Z', brush.pale, 'opacity="0.85"') +
  shape('M260 520Q380 500 430 400L466 428Q420 520 300 540Z', brush.accent) +
  line('M346 332L310 366M374 362L338 398M402 394L366 430M430 424L398 456', '#fff', 11) +
  shape('M140 530H664Q672 590 620 590H180Q140 590 140 530Z', brush.white) +
  line('M150 556H660', brush.main, 7) +
  shade('M142 572H660Q650 590 620 590H180Q150 590 142 572Z', 0.22);

const cap: Motif = (brush) =>
  ground(250, 560) +
  shape('M190 500Q190 260 390 260T590 500Z', brush.body) +
  line('M390 262Q300 340 296 500M390 262Q480 340 484 500', brush.deep, 4, 'opacity="0.4"') +
  circle(390, 262, 14, brush.dark) +
  shape('M340 486Q560 450 690 520Q700 552 660 548Q520 520 350 530Q300 528 340 486Z', brush.dark) +
  shape('M190 500H590V516Q390 540 190 516Z', brush.deep, 'opacity="0.4"') +
  rect(330, 380, 120, 62, 16, brush.pale) +
  oval(390, 411, 34, 14, brush.accent) +
  shine('M216 480Q220 320 350 278Q262 350 254 490Z', 0.3);

const socks: Motif = (brush) => {
  const sock = (fill: string) =>
    shape('M280 180H400V430Q400 470 440 500L520 556Q548 580 530 616T470 640L330 570Q280 540 280 470Z', fill) +
    rect(274, 170, 132, 60, 12, brush.pale) +
    shape('M460 516L520 556Q548 580 530 616T470 640L436 622Q480 580 460 516Z', brush.accent) +
    line('M284 280H398M284 320H398', brush.pale, 12);
  return (
    ground(250) +
    `<g transform="translate(110 -20)">${sock(brush.dark)}</g><g transform="translate(-60 10)">${sock(brush.body)}</g>`
  );
};

export const CLOTHES = { 't-shirt': tshirt, jacket, dress, trousers, sneaker, cap, socks } satisfies Record<string, Motif>;
