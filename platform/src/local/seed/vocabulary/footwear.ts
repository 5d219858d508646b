import type { Department } from '../shelf.ts';

const COLOURS = ['black', 'white', 'grey', 'navy', 'beige', 'red', 'mint', 'orange', 'khaki', 'pink'];

export const FOOTWEAR: Department = {
  id: 'footwear',
  name: ['신발·패션잡화', 'Shoes & Accessories'],
  brands: [
    ['stridely', '스트라이들리', 'Stridely'],
    ['georeum', '걸음', 'Georeum'],
    ['kovasport', '코바스포트', 'Kovasport'],
    ['maeul-shoes', '마을신발', 'Maeul Shoes'],
    ['runova', '러노바', 'Runova'],
    ['tessel', '테슬', 'Tessel'],
  ],
  praise: [
    ['하루 종일 걸어도 발이 아프지 않아요.', 'No sore feet after a whole day of walking.'],
    ['가볍고 쿠션이 좋아서 러닝할 때 신어요.', 'Light and well cushioned for running.'],
    ['평소 신는 치수로 샀더니 딱 맞아요.', 'My usual size fits perfectly.'],
    ['디자인이 깔끔해서 어디에나 잘 어울립니다.', 'Clean design that goes with everything.'],
  ],
  complaints: [
    ['발볼이 좁아서 반 치수 크게 사야 해요.', 'Narrow; go half a size up.'],
    ['밑창이 조금 미끄러워요.', 'The sole is a bit slippery.'],
    ['며칠 신으니 안쪽이 닳기 시작했어요.', 'The lining began to wear after a few days.'],
  ],
  shelves: [
    {
      id: 'footwear-sneakers',
      name: ['운동화·스니커즈', 'Sneakers'],
      motif: 'sneaker',
      kinds: [
        ['러닝화', 'Running Shoes'],
        ['스니커즈', 'Sneakers'],
        ['워킹화', 'Walking Shoes'],
        ['운동화', 'Trainers'],
      ],
      qualities: [
        ['초경량', 'Ultra-Light'],
        ['쿠션', 'Cushioned'],
        ['통기성', 'Breathable'],
        ['미끄럼 방지', 'Non-Slip'],
      ],
      price: [35_000, 239_000],
      numbers: { weight: ['g', 190, 360, 10, 'falling'], 'heel-height': ['mm', 25, 45, 5] },
      texts: { material: ['mesh', 'suede', 'cowhide', 'recycled-polyester'] },
      flags: { waterproof: 0.2 },
      options: { colour: COLOURS, size: ['240mm', '250mm', '260mm', '270mm', '280mm'] },
      says: [
        ['발을 딛는 순간의 충격을 부드럽게 흡수합니다.', 'Softens every landing.'],
        ['그물 원단이 땀과 열을 빠르게 내보냅니다.', 'The mesh upper lets heat and moisture out.'],
        ['뒤꿈치를 감싸는 구조로 오래 신어도 편안합니다.', 'A shaped heel keeps long walks comfortable.'],
      ],
    },
    {
      id: 'footwear-socks',
      name: ['양말', 'Socks'],
      motif: 'socks',
      kinds: [
        ['스포츠 양말', 'Sports Socks'],
        ['덧신', 'No-Show Socks'],
        ['골지 양말', 'Ribbed Socks'],
        ['등산 양말', 'Hiking Socks'],
      ],
      qualities: [
        ['도톰한', 'Thick'],
        ['항균', 'Antibacterial'],
        ['코튼', 'Cotton'],
        ['쿠션', 'Cushioned'],
      ],
      price: [3_900, 29_000],
      texts: { material: ['cotton', 'wool-blend', 'bamboo'] },
      flags: { washable: 1 },
      options: { colour: COLOURS, bundle: ['3-pack', '5-pack', '10-pack'] },
      says: [
        ['발목을 조이지 않으면서 흘러내리지 않습니다.', 'Stays up without squeezing.'],
        ['땀을 잘 흡수하고 빨리 마릅니다.', 'Absorbs and dries fast.'],
      ],
    },
    {
      id: 'footwear-caps',
      name: ['모자', 'Caps & Hats'],
      motif: 'cap',
      kinds: [
        ['볼캡', 'Baseball Cap'],
        ['캠핑 모자', 'Camp Cap'],
        ['러닝 캡', 'Running Cap'],
      ],
      qualities: [
        ['자외선 차단', 'UV-Blocking'],
        ['빈티지', 'Vintage'],
        ['가벼운', 'Lightweight'],
        ['로고', 'Logo'],
      ],
      price: [12_900, 59_000],
      texts: { material: ['cotton', 'nylon', 'mesh'] },
      flags: { waterproof: 0.3, washable: 0.7 },
      options: { colour: COLOURS },
      says: [
        ['챙이 깊어 햇빛을 잘 가려 줍니다.', 'A deep brim keeps the sun off.'],
        ['뒤쪽 버클로 크기를 조절합니다.', 'Adjusts with a buckle at the back.'],
      ],
    },
  ],
};
