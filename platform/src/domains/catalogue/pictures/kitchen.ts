import type { Motif } from './brush.ts';
import { circle, ground, line, oval, rect, shape, shine } from './shapes.ts';

const kettle: Motif = (brush) =>
  ground(220) +
  line('M520 330Q650 330 620 480Q606 540 540 570', brush.black, 30) +
  shape('M290 300L190 330Q170 350 200 366L276 400Z', brush.steel) +
  shape('M300 260H500Q520 260 526 290L566 600Q570 640 530 640H270Q230 640 234 600L274 290Q280 260 300 260Z', brush.body) +
  rect(232, 616, 336, 30, 12, brush.ink) +
  shape('M316 260Q320 216 400 216T484 260Z', brush.dark) +
  circle(400, 206, 20, brush.ink) +
  rect(470, 380, 16, 160, 8, '#fff', 'opacity="0.55"') +
  shine('M306 300L280 600H316L330 300Z', 0.3);

const pan: Motif = (brush) =>
  ground(310, 600) +
  rect(520, 336, 240, 34, 17, brush.wood, 'transform="rotate(-14 540 350)"') +
  shape('M110 400H590Q586 590 470 590H230Q114 590 110 400Z', brush.body) +
  oval(350, 400, 240, 62, brush.dark) +
  oval(350, 404, 212, 48, '#33373f') +
  oval(350, 412, 190, 38, '#43484f') +
  shape('M150 470Q170 560 240 576Q190 540 180 466Z', '#fff', 'opacity="0.3"');

const pot: Motif = (brush) =>
  ground(270) +
  rect(120, 400, 90, 34, 17, brush.ink) +
  rect(590, 400, 90, 34, 17, brush.ink) +
  shape('M180 350H620V560Q620 640 540 640H260Q180 640 180 560Z', brush.body) +
  rect(166, 330, 468, 36, 18, brush.dark) +
  shape('M190 332Q210 240 400 240T610 332Z', brush.main) +
  shine('M226 320Q250 262 360 254Q280 280 262 322Z', 0.4) +
  rect(360, 202, 80, 40, 18, brush.ink) +
  shine('M206 380H246V600Q206 590 206 540Z', 0.28);

const mug: Motif = (brush) =>
  ground(230) +
  line('M520 360Q650 350 640 460T520 560', brush.dark, 38) +
  shape('M210 280H540V560Q540 644 456 644H294Q210 644 210 560Z', brush.body) +
  oval(375, 284, 165, 40, brush.light) +
  oval(375, 288, 145, 30, brush.choose(2, 1) === 0 ? '#5d3a26' : '#7d9b4c') +
  line('M330 220Q310 190 334 164T330 112M400 224Q380 190 404 164T400 112', '#fff', 12, 'opacity="0.75"') +
  (brush.choose(2, 2) === 0
    ? shape(
        'M375 560Q310 510 310 460Q312 424 344 426Q366 428 375 450Q384 428 406 426Q438 424 440 460Q440 510 375 560Z',
        brush.pale,
      )
    : line('M214 430Q300 470 375 430T538 430M214 480Q300 520 375 480T538 480', brush.pale, 14)) +
  shine('M232 330H268V590Q234 570 232 540Z', 0.28);

const tumbler: Motif = (brush) =>
  ground(160) +
  shape('M280 230H520L494 610Q490 646 456 646H344Q310 646 306 610Z', brush.body) +
  rect(262, 186, 276, 54, 24, brush.ink) +
  rect(330, 150, 140, 44, 16, brush.ink) +
  line('M430 150L470 60', brush.accent, 16) +
  shape('M290 380H510L503 470H297Z', brush.pale, 'opacity="0.85"') +
  circle(400, 425, 24, brush.accent) +
  shine('M304 250H340L350 630Q330 626 326 600Z', 0.32);

const bowls: Motif = (brush) => {
  const bowl = (x: number, y: number, width: number, fill: string) =>
    shape(
      `M${x} ${y}H${x + width}Q${x + width - 10} ${y + 140} ${x + width / 2 + 60} ${y + 150}H${x + width / 2 - 60}Q${x + 10} ${y + 140} ${x} ${y}Z`,
      fill,
    ) +
    rect(x + width / 2 - 62, y + 144, 124, 18, 6, brush.deep) +
    oval(x + width / 2, y, width / 2, 26, brush.pale) +
    oval(x + width / 2, y + 4, width / 2 - 16, 18, brush.dark) +
    shine(`M${x + 26} ${y + 34}Q${x + 40} ${y + 110} ${x + 90} ${y + 134}Q${x + 60} ${y + 90} ${x + 56} ${y + 38}Z`, 0.35);
  return (
    ground(280) +
    oval(400, 640, 270, 22, brush.white) +
    bowl(160, 480, 300, brush.body) +
    bowl(380, 486, 260, brush.accent) +
    bowl(250, 330, 290, brush.white)
  );
};

const knife: Motif = (brush) =>
  ground(290, 610) +
  rect(150, 520, 500, 80, 22, brush.wood) +
  line('M190 546H520M260 572H610', '#8a6540', 4, 'opacity="0.4"') +
  shape('M190 430Q330 290 560 300L556 380Q360 370 190 430Z', brush.steel) +
  shine('M230 404Q350 316 540 312Q360 340 230 404Z', 0.7) +
  shape('M556 296L690 250Q720 248 716 284Q712 310 680 320L556 384Z', brush.body) +
  circle(610, 318, 9, '#e8ebef') +
  circle(664, 296, 9, '#e8ebef');

const blender: Motif = (brush) =>
  ground(190) +
  shape('M290 170H510L486 450H314Z', brush.pale, 'opacity="0.9"') +
  shape('M300 290H500L486 450H314Z', brush.accent, 'opacity="0.75"') +
  line('M500 210Q590 220 570 320Q560 370 496 380', brush.ink, 22) +
  rect(276, 136, 248, 44, 18, brush.ink) +
  shape('M306 450H494L536 610Q540 646 506 646H294Q260 646 264 610Z', brush.body) +
  circle(400, 550, 42, brush.ink) +
  line('M400 550L424 526', '#fff', 8) +
  shine('M310 190H344L340 430H330Z', 0.6);

export const KITCHEN = { kettle, pan, pot, mug, tumbler, bowls, knife, blender } satisfies Record<string, Motif>;
