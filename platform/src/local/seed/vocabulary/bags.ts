import type { Department } from '../shelf.ts';

const COLOURS = ['black', 'ivory', 'camel', 'brown', 'burgundy', 'navy', 'grey', 'olive', 'pink', 'beige'];

export const BAGS: Department = {
  id: 'bags',
  name: ['가방·지갑', 'Bags & Wallets'],
  brands: [
    ['atelier-noon', '아틀리에눈', 'Atelier Noon'],
    ['dambi', '담비', 'Dambi'],
    ['corvello', '코르벨로', 'Corvello'],
    ['byeolsan', '별산', 'Byeolsan'],
    ['orlane-park', '올레인파크', 'Orlane Park'],
    ['saehan-leather', '새한가죽', 'Saehan Leather'],
    ['mellowbay', '멜로베이', 'Mellowbay'],
  ],
  praise: [
    ['가죽이 부드럽고 색이 고급스러워요.', 'Soft leather and a rich colour.'],
    ['수납이 잘 나뉘어 있어서 매일 들고 다녀요.', 'Well divided inside; I carry it every day.'],
    ['어떤 옷에도 잘 어울리는 디자인이에요.', 'It goes with everything I wear.'],
    ['박음질이 꼼꼼하고 튼튼합니다.', 'The stitching is neat and strong.'],
  ],
  complaints: [
    ['끈 길이가 조금 짧아서 불편해요.', 'The strap is a little short.'],
    ['처음에 가죽 냄새가 꽤 납니다.', 'It smells of leather at first.'],
    ['안감이 얇아서 조심스러워요.', 'The lining is thin.'],
    ['생각보다 무거워요.', 'Heavier than expected.'],
  ],
  shelves: [
    {
      id: 'bags-handbags',
      name: ['핸드백·크로스백', 'Handbags'],
      motif: 'handbag',
      kinds: [
        ['토트백', 'Tote Bag'],
        ['크로스백', 'Crossbody Bag'],
        ['숄더백', 'Shoulder Bag'],
        ['버킷백', 'Bucket Bag'],
        ['미니백', 'Mini Bag'],
      ],
      qualities: [
        ['소가죽', 'Cowhide'],
        ['데일리', 'Everyday'],
        ['클래식', 'Classic'],
        ['퀼팅', 'Quilted'],
        ['미니멀', 'Minimal'],
      ],
      price: [39_000, 420_000],
      numbers: { weight: ['g', 320, 980, 10, 'falling'] },
      texts: { material: ['cowhide', 'vegan-leather', 'canvas'] },
      flags: { 'laptop-compartment': 0.2 },
      options: { colour: COLOURS },
      says: [
        ['결이 고운 소재에 차분한 색을 입혔습니다.', 'Fine-grained material in calm colours.'],
        ['안쪽 지퍼 포켓에 휴대폰과 지갑이 깔끔하게 들어갑니다.', 'The zipped inner pocket keeps phone and purse in order.'],
        ['길이를 조절하는 스트랩으로 두 가지로 멜 수 있습니다.', 'An adjustable strap lets you wear it two ways.'],
      ],
    },
    {
      id: 'bags-backpacks',
      name: ['백팩', 'Backpacks'],
      motif: 'backpack',
      kinds: [
        ['노트북 백팩', 'Laptop Backpack'],
        ['데일리 백팩', 'Everyday Backpack'],
        ['학생 백팩', 'School Backpack'],
        ['롤탑 백팩', 'Roll-Top Backpack'],
      ],
      qualities: [
        ['생활방수', 'Water-Repellent'],
        ['가벼운', 'Lightweight'],
        ['비즈니스', 'Business'],
        ['캐주얼', 'Casual'],
      ],
      price: [29_000, 219_000],
      numbers: { weight: ['kg', 0.5, 1.4, 0.1, 'falling'], capacity: ['L', 14, 32, 1] },
      texts: { material: ['nylon', 'recycled-polyester', 'canvas'] },
      flags: { waterproof: 0.5, 'laptop-compartment': 0.8 },
      options: { colour: COLOURS },
      says: [
        ['16인치 노트북까지 들어가는 쿠션 칸이 있습니다.', 'A padded compartment holds laptops up to 16 inches.'],
        ['어깨끈이 넓어 무게를 고르게 나눕니다.', 'Wide straps spread the load.'],
        ['옆 주머니에 우산이나 텀블러를 꽂을 수 있습니다.', 'Side pockets take an umbrella or a tumbler.'],
      ],
    },
    {
      id: 'bags-wallets',
      name: ['지갑·카드홀더', 'Wallets & Card Holders'],
      motif: 'wallet',
      kinds: [
        ['반지갑', 'Bifold Wallet'],
        ['장지갑', 'Long Wallet'],
        ['카드 지갑', 'Card Holder'],
        ['동전 지갑', 'Coin Purse'],
      ],
      qualities: [
        ['소가죽', 'Cowhide'],
        ['슬림', 'Slim'],
        ['핸드메이드', 'Handmade'],
        ['클래식', 'Classic'],
      ],
      price: [15_900, 159_000],
      numbers: { 'card-slots': ['', 3, 14, 1] },
      texts: { material: ['cowhide', 'vegan-leather', 'nylon'] },
      flags: { 'rfid-blocking': 0.4 },
      options: { colour: COLOURS },
      says: [
        ['쓸수록 손에 익고 색이 깊어집니다.', 'Grows softer and deeper in colour with use.'],
        ['얇아서 바지 주머니에 넣어도 티가 나지 않습니다.', 'Slim enough to vanish in a pocket.'],
        ['선물 상자에 담아 보내 드립니다.', 'Comes in a gift box.'],
      ],
    },
  ],
};
