import type { Motif } from './brush.ts';
import { circle, ground, line, oval, rect, shade, shape, shine } from './shapes.ts';

const chair: Motif = (brush) =>
  ground(220) +
  line('M290 470L260 640M510 470L540 640M330 470L320 620M470 470L480 620', '#9d7149', 18) +
  shape('M270 150Q400 120 530 150L546 420H254Z', brush.body) +
  shape('M290 170Q400 146 510 170L520 330H280Z', brush.light, 'opacity="0.4"') +
  shape('M236 400H564Q590 402 586 440L576 478Q572 496 550 496H250Q228 496 224 478L214 440Q210 402 236 400Z', brush.main) +
  shade('M222 462H578L576 478Q572 496 550 496H250Q228 496 224 478Z', 0.22) +
  shine('M244 412H420L400 436H240Z', 0.22);

const officeChair: Motif = (brush) =>
  ground(200) +
  line('M400 480V590M400 584L250 626M400 584L550 626M400 584V634', '#4a505c', 20) +
  circle(248, 634, 16, brush.ink) +
  circle(552, 634, 16, brush.ink) +
  circle(400, 640, 16, brush.ink) +
  rect(280, 110, 240, 300, 60, brush.body) +
  line('M320 200H480M320 250H480M320 300H480', brush.deep, 6, 'opacity="0.35"') +
  line('M240 440V350H284M560 440V350H516', brush.ink, 18) +
  rect(236, 410, 328, 78, 38, brush.main) +
  shade('M240 456H560Q552 488 526 488H274Q248 488 240 456Z', 0.2);

const lamp: Motif = (brush) =>
  ground(180) +
  shape('M230 380L120 640H680L570 380Z', '#fff3c4', 'opacity="0.4"') +
  rect(390, 370, 20, 250, 8, brush.steel) +
  oval(400, 630, 120, 22, brush.ink) +
  oval(400, 622, 120, 20, brush.black) +
  shape('M310 160H490L580 380H220Z', brush.body) +
  oval(400, 380, 180, 24, '#fff0b8') +
  oval(400, 160, 90, 12, brush.dark) +
  shine('M322 170H358L300 372H244Z', 0.3);

const desk: Motif = (brush) =>
  ground(320) +
  rect(140, 390, 26, 254, 6, brush.ink) +
  rect(634, 390, 26, 254, 6, brush.ink) +
  rect(100, 350, 600, 44, 12, brush.wood) +
  rect(440, 394, 190, 130, 8, brush.body) +
  line('M450 458H620', brush.deep, 4, 'opacity="0.5"') +
  rect(510, 420, 50, 10, 5, '#fff', 'opacity="0.85"') +
  rect(510, 482, 50, 10, 5, '#fff', 'opacity="0.85"') +
  rect(170, 320, 120, 30, 4, brush.accent) +
  rect(182, 296, 100, 26, 4, brush.pale) +
  shape('M340 350L350 280H400L410 350Z', brush.white) +
  line('M376 280Q360 220 330 210M376 280Q384 210 420 200M376 280V190', '#5c9a63', 12);

const shelf: Motif = (brush) =>
  ground(240) +
  rect(210, 130, 380, 514, 12, brush.wood) +
  [150, 320, 490].map((y) => rect(232, y, 336, 142, 4, '#8a6540', 'opacity="0.55"')).join('') +
  rect(250, 194, 30, 98, 3, brush.main) +
  rect(284, 180, 34, 112, 3, brush.accent) +
  rect(322, 200, 26, 92, 3, brush.light) +
  rect(352, 186, 30, 106, 3, brush.deep) +
  circle(480, 250, 42, brush.white) +
  rect(250, 360, 130, 102, 8, brush.body) +
  rect(430, 400, 110, 62, 6, brush.pale) +
  rect(250, 540, 140, 92, 8, brush.light) +
  rect(410, 540, 140, 92, 8, brush.body);

const sofa: Motif = (brush) =>
  ground(350, 620) +
  rect(180, 590, 24, 44, 6, '#9d7149') +
  rect(596, 590, 24, 44, 6, '#9d7149') +
  rect(140, 280, 520, 250, 60, brush.body) +
  rect(190, 420, 212, 110, 26, brush.light) +
  rect(398, 420, 212, 110, 26, brush.main) +
  rect(100, 390, 110, 210, 46, brush.main) +
  rect(590, 390, 110, 210, 46, brush.dark) +
  rect(150, 510, 500, 90, 24, brush.dark) +
  rect(230, 350, 110, 100, 24, brush.accent, 'transform="rotate(-10 285 400)"') +
  shine('M170 320Q200 296 300 296H500Q260 306 190 360Z', 0.3);

const cushion: Motif = (brush) =>
  ground(250, 630) +
  shape('M180 240Q400 280 620 240Q580 430 624 630Q400 590 176 630Q220 430 180 240Z', brush.body) +
  (brush.choose(2, 1) === 0
    ? line(
        'M260 270Q280 430 256 600M340 280Q350 430 336 598M420 280Q426 430 420 598M500 276Q504 430 508 602',
        brush.pale,
        16,
        'opacity="0.8"',
      )
    : shape('M400 330L500 434L400 540L300 434Z', brush.pale) + shape('M400 380L450 434L400 490L350 434Z', brush.accent)) +
  shine('M200 262Q270 280 340 280Q250 320 226 430Q226 330 200 262Z', 0.4);

const bedding: Motif = (brush) =>
  ground(340, 630) +
  rect(110, 260, 580, 180, 30, brush.wood) +
  rect(130, 430, 540, 190, 22, brush.white) +
  rect(180, 350, 200, 110, 40, '#fff') +
  rect(420, 350, 200, 110, 40, '#fff') +
  shade('M190 440Q280 470 370 440L366 456Q280 474 194 456ZM430 440Q520 470 610 440L606 456Q520 474 434 456Z', 0.1) +
  shape('M130 470Q400 430 670 470V590Q670 620 640 620H160Q130 620 130 590Z', brush.body) +
  shape('M130 470Q400 430 670 470V510Q400 470 130 510Z', brush.pale) +
  line('M260 500V616M400 492V618M540 500V616', brush.deep, 4, 'opacity="0.25"');

const towel: Motif = (brush) =>
  ground(260, 630) +
  rect(170, 510, 460, 110, 50, brush.dark) +
  rect(170, 410, 460, 110, 50, brush.main) +
  rect(170, 310, 460, 110, 50, brush.body) +
  [310, 410, 510].map((y) => rect(500, y, 40, 110, 0, brush.pale, 'opacity="0.7"')).join('') +
  shine('M200 330Q180 350 186 376Q210 336 460 330Z', 0.35);

const vacuum: Motif = (brush) =>
  ground(230) +
  line('M500 150L330 600', brush.steel, 26) +
  shape('M456 110Q560 90 580 170Q590 240 520 262Q470 270 448 220Z', brush.body) +
  circle(520, 180, 40, brush.pale) +
  circle(520, 180, 20, brush.accent) +
  shape('M430 270L500 296L464 392L394 366Z', brush.dark) +
  shape('M220 590H440Q470 592 468 620V646H190V620Q192 590 220 590Z', brush.ink) +
  rect(196, 634, 266, 14, 6, brush.accent);

const purifier: Motif = (brush) =>
  ground(190) +
  rect(270, 150, 260, 490, 60, brush.white) +
  rect(270, 380, 260, 260, 50, brush.body) +
  [420, 456, 492, 528, 564, 600].map((y) => line(`M310 ${y}H490`, brush.deep, 8, 'opacity="0.35"')).join('') +
  circle(400, 270, 62, brush.ink) +
  circle(400, 270, 44, 'none', `stroke="${brush.accent}" stroke-width="9" stroke-dasharray="200 277"`) +
  oval(400, 164, 92, 12, brush.ink) +
  shine('M286 210Q290 176 320 168V372H286Z', 0.6);

const washer: Motif = (brush) =>
  ground(260) +
  rect(190, 140, 420, 504, 34, brush.white) +
  rect(190, 140, 420, 96, 34, brush.body) +
  rect(190, 206, 420, 30, 0, brush.dark) +
  circle(260, 184, 24, brush.pale) +
  rect(420, 166, 150, 36, 10, brush.ink) +
  rect(436, 178, 60, 12, 6, brush.accent) +
  circle(400, 430, 152, brush.steel) +
  circle(400, 430, 124, brush.ink) +
  circle(400, 430, 108, brush.screen, 'opacity="0.85"') +
  shape('M292 440Q346 400 400 440T508 440A108 108 0 0 1 292 440Z', '#fff', 'opacity="0.35"') +
  shine('M320 380Q344 336 400 330Q350 360 336 420Z', 0.5);

const candle: Motif = (brush) =>
  ground(180) +
  shape('M400 140Q452 220 430 262Q416 284 400 284Q384 284 370 262Q348 220 400 140Z', '#f6b73c') +
  shape('M400 196Q424 236 414 264Q400 276 388 262Q380 236 400 196Z', '#fff3c4') +
  line('M400 270V320', brush.ink, 7) +
  rect(260, 310, 280, 336, 34, brush.body) +
  oval(400, 322, 132, 24, brush.pale) +
  rect(310, 420, 180, 130, 12, '#fff', 'opacity="0.85"') +
  line('M346 466H454M366 500H434', brush.main, 9) +
  shine('M276 360Q278 340 296 336V620Q276 610 276 590Z', 0.3);

export const HOME = {
  chair,
  'office-chair': officeChair,
  lamp,
  desk,
  shelf,
  sofa,
  cushion,
  bedding,
  towel,
  vacuum,
  purifier,
  washer,
  candle,
} satisfies Record<string, Motif>;
