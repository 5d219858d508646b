import type { Motif } from './brush.ts';
import { circle, ground, line, oval, rect, shade, shape, shine, turned } from './shapes.ts';

const jar: Motif = (brush) =>
  ground(190) +
  rect(280, 150, 240, 80, 18, brush.steel) +
  line('M300 168V214M340 168V214M380 168V214M420 168V214M460 168V214M500 168V214', '#8f97a3', 4, 'opacity="0.6"') +
  shape('M280 236H520Q570 250 570 310V590Q570 646 514 646H286Q230 646 230 590V310Q230 250 280 236Z', brush.body) +
  rect(230, 350, 340, 180, 0, '#fbf7ee') +
  circle(400, 420, 42, brush.main) +
  shape('M400 388Q430 366 446 380Q436 404 400 400Z', '#6a9e55') +
  line('M330 500H470', brush.deep, 10) +
  shine('M248 300Q252 264 282 256V340H248ZM248 540H282V626Q248 612 248 584Z', 0.4);

const tea: Motif = (brush) =>
  ground(220) +
  rect(250, 190, 300, 456, 16, brush.body) +
  rect(250, 190, 300, 80, 16, brush.dark) +
  rect(290, 320, 220, 230, 110, '#fbf7ee') +
  shape('M400 350Q470 400 450 470Q430 520 400 520Q370 520 350 470Q330 400 400 350Z', '#6a9e55') +
  line('M400 372V512M400 430L430 404M400 460L370 434', '#47753a', 5) +
  line('M330 596H470', '#fff', 9, 'opacity="0.8"') +
  shade('M500 270H550V630Q550 646 534 646H500Z', 0.14);

const coffee: Motif = (brush) =>
  ground(200) +
  shape('M270 190H530L560 610Q562 646 526 646H274Q238 646 240 610Z', brush.body) +
  shape('M270 190H530L534 240H266Z', brush.dark) +
  rect(330, 168, 140, 26, 6, brush.ink) +
  rect(300, 330, 200, 200, 16, '#fbf7ee') +
  turned(oval(400, 430, 46, 66, '#6b442b') + line('M400 368Q380 430 400 492', '#3f2717', 8), 24, 400, 430) +
  line('M340 580H460', '#fff', 8, 'opacity="0.7"') +
  shine('M282 250H320L308 636H262Z', 0.2);

const snack: Motif = (brush) =>
  ground(210) +
  shape(
    'M246 150L270 172L294 150L318 172L342 150L366 172L390 150L414 172L438 150L462 172L486 150L510 172L554 150Q530 400 560 646L530 626L506 646L482 626L458 646L434 626L410 646L386 626L362 646L338 626L314 646L290 626L240 646Q270 400 246 150Z',
    brush.body,
  ) +
  circle(400, 390, 108, '#fbf7ee') +
  oval(376, 386, 60, 36, '#e9b44c', 'transform="rotate(-20 376 386)"') +
  oval(430, 414, 52, 30, '#d89a32', 'transform="rotate(24 430 414)"') +
  line('M320 250H480', '#fff', 18) +
  line('M330 550H470', brush.deep, 8, 'opacity="0.6"') +
  shine('M264 190Q292 400 276 610Q300 400 296 190Z', 0.35);

const fruit: Motif = (brush) =>
  ground(270) +
  shape('M150 420H650L600 620Q594 646 566 646H234Q206 646 200 620Z', brush.wood) +
  [
    [250, 390, '#e4572e'],
    [350, 360, '#f2a541'],
    [450, 360, '#8fb64f'],
    [550, 390, '#e4572e'],
    [300, 320, '#a8c65a'],
    [500, 320, '#f2a541'],
    [400, 290, '#d94f45'],
  ]
    .map(
      ([x, y, fill]) =>
        circle(Number(x), Number(y), 62, String(fill)) +
        shine(
          `M${Number(x) - 40} ${Number(y) - 16}Q${Number(x) - 26} ${Number(y) - 46} ${Number(x)} ${Number(y) - 48}Q${Number(x) - 28} ${Number(y) - 26} ${Number(x) - 30} ${y}Z`,
          0.4,
        ),
    )
    .join('') +
  shape('M400 232Q430 190 470 206Q450 240 400 236Z', '#6a9e55') +
  shape('M150 420H650L636 476H164Z', '#b98a5e') +
  line('M174 520H626M188 574H612', '#8a6540', 8, 'opacity="0.5"');

const pills: Motif = (brush) =>
  ground(210, 652, 420) +
  rect(270, 150, 260, 90, 20, brush.white) +
  rect(250, 236, 300, 410, 48, brush.body) +
  rect(250, 340, 300, 200, 0, '#fff', 'opacity="0.9"') +
  rect(380, 372, 40, 100, 8, brush.main) +
  rect(350, 402, 100, 40, 8, brush.main) +
  line('M320 506H480', brush.deep, 9) +
  turned(rect(580, 590, 120, 54, 27, brush.accent) + rect(640, 590, 60, 54, 27, '#fff'), 8, 640, 617) +
  shine('M266 290Q268 254 294 250V630Q266 620 266 594Z', 0.35);

const dogToy: Motif = (brush) =>
  ground(290, 600) +
  turned(
    rect(250, 360, 300, 90, 30, brush.body) +
      circle(240, 360, 66, brush.body) +
      circle(240, 450, 66, brush.body) +
      circle(560, 360, 66, brush.dark) +
      circle(560, 450, 66, brush.dark) +
      rect(260, 364, 280, 82, 20, brush.main) +
      line('M330 380V430M370 380V430M410 380V430M450 380V430', brush.pale, 9, 'opacity="0.7"') +
      shine('M190 350Q196 312 240 306Q210 330 208 370Z', 0.45),
    -14,
    400,
    410,
  );

const petBowl: Motif = (brush) =>
  ground(280) +
  [
    [300, 420],
    [350, 390],
    [400, 380],
    [450, 390],
    [500, 420],
    [330, 440],
    [470, 440],
    [400, 430],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 34, '#b07a4a') + circle(x - 8, y - 8, 9, '#cf9c6b'))
    .join('') +
  shape('M190 440H610L660 600Q668 646 620 646H180Q132 646 140 600Z', brush.body) +
  oval(400, 444, 210, 30, brush.dark) +
  oval(400, 440, 186, 22, '#b07a4a') +
  circle(400, 568, 28, brush.pale) +
  [
    [356, 540],
    [384, 518],
    [416, 518],
    [444, 540],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 14, brush.pale))
    .join('') +
  shine('M206 470H240L206 626Q170 620 176 590Z', 0.3);

const catTower: Motif = (brush) =>
  ground(240) +
  rect(384, 200, 40, 420, 8, brush.wood) +
  line('M386 250H422M386 280H422M386 310H422M386 420H422M386 450H422M386 480H422', '#8a6540', 6, 'opacity="0.6"') +
  rect(210, 614, 380, 32, 14, brush.dark) +
  rect(410, 370, 180, 28, 14, brush.main) +
  rect(280, 180, 230, 34, 17, brush.body) +
  rect(210, 470, 170, 146, 24, brush.body) +
  circle(295, 548, 46, '#2c2622') +
  line('M560 398V460', '#8f97a3', 4) +
  circle(560, 474, 20, brush.accent) +
  shape('M340 180Q330 110 360 84L374 108H414L428 84Q456 110 446 180Z', brush.ink) +
  circle(376, 138, 7, '#f2c14e') +
  circle(412, 138, 7, '#f2c14e');

const plant: Motif = (brush) =>
  ground(180) +
  [
    'M400 460Q260 420 240 250Q380 270 400 460Z',
    'M400 460Q540 420 560 250Q420 270 400 460Z',
    'M400 460Q320 300 400 140Q480 300 400 460Z',
  ]
    .map((path, index) => shape(path, ['#5c9a63', '#4a8553', '#6fb177'][index] ?? '#5c9a63'))
    .join('') +
  line('M400 460V220M400 440Q320 360 270 282M400 440Q480 360 530 282', '#3b6b44', 5, 'opacity="0.6"') +
  shape('M280 440H520L492 620Q488 646 462 646H338Q312 646 308 620Z', brush.body) +
  rect(266, 420, 268, 52, 14, brush.main) +
  shine('M300 480H330L346 636Q326 634 322 610Z', 0.3);

const tool: Motif = (brush) =>
  ground(280, 620) +
  shape(
    'M180 270H500Q540 270 540 310V400Q540 430 500 430H300L286 600Q284 620 262 620H180Q156 620 160 596L190 420Q160 400 160 350V300Q160 270 180 270Z',
    brush.body,
  ) +
  rect(500, 306, 90, 90, 14, brush.ink) +
  rect(586, 332, 60, 38, 8, brush.steel) +
  line('M646 351H720', '#8f97a3', 14) +
  shape('M300 430H340Q330 470 300 476Z', brush.ink) +
  rect(146, 590, 180, 50, 16, brush.ink) +
  line('M240 310H420M240 346H380', brush.pale, 11, 'opacity="0.8"') +
  shine('M186 300H480V312H186Z', 0.4);

const parcel: Motif = (brush) =>
  ground(270) +
  shape('M160 330L400 270L640 330L400 400Z', '#e2bd90') +
  shape('M160 330L400 400V646L160 570Z', '#cfa373') +
  shape('M640 330L400 400V646L640 570Z', '#b98a5e') +
  shape('M250 307L490 374V440L520 431V366L284 299Z', brush.main) +
  shape('M490 374L520 366V431L490 440Z', brush.dark) +
  rect(200, 470, 90, 62, 6, '#fff', 'opacity="0.85" transform="skewY(17) translate(0 -76)"');

export const PANTRY = {
  'food-jar': jar,
  tea,
  coffee,
  snack,
  fruit,
  pills,
  'dog-toy': dogToy,
  'pet-bowl': petBowl,
  'cat-tower': catTower,
  plant,
  tool,
  parcel,
} satisfies Record<string, Motif>;
