import type { Department } from '../shelf.ts';

export const COLOURS = [
  'black',
  'white',
  'ivory',
  'beige',
  'navy',
  'grey',
  'sky-blue',
  'khaki',
  'brown',
  'pink',
  'burgundy',
  'mint',
];
export const SIZES = ['S', 'M', 'L', 'XL'];

export const PRAISE: Department['praise'] = [
  ['핏이 예쁘고 원단이 도톰해서 만족해요.', 'Lovely fit and a nice heavy fabric.'],
  ['세탁해도 줄어들지 않아서 좋아요.', 'It did not shrink in the wash.'],
  ['색감이 화면이랑 똑같아요.', 'The colour is just like on the screen.'],
  ['편하면서도 단정해 보여서 출근할 때 자주 입어요.', 'Comfortable and tidy enough for work.'],
  ['정사이즈로 사니 딱 맞습니다.', 'True to size.'],
];
export const COMPLAINTS: Department['complaints'] = [
  ['사이즈가 작게 나왔어요. 한 치수 크게 사세요.', 'Runs small; order a size up.'],
  ['얇아서 비치는 편이에요.', 'Thin and slightly see-through.'],
  ['실밥이 몇 군데 나와 있었어요.', 'There were a few loose threads.'],
  ['세탁 후에 보풀이 생겼습니다.', 'It pilled after washing.'],
];
