import type { Department } from '../shelf.ts';

const COLOURS = ['white', 'ivory', 'grey', 'sky-blue', 'mint', 'lavender', 'beige', 'pink', 'navy'];

export const HOME: Department = {
  id: 'home',
  name: ['침구·생활', 'Bedding & Living'],
  brands: [
    ['poguni', '포근이', 'Poguni'],
    ['somnelle', '솜넬', 'Somnelle'],
    ['duldul', '둘둘', 'Duldul'],
    ['gureum-house', '구름하우스', 'Gureum House'],
    ['tidebrook', '타이드브룩', 'Tidebrook'],
  ],
  praise: [
    ['감촉이 부드럽고 포근해서 잠이 잘 와요.', 'Soft and cosy; I sleep well.'],
    ['세탁기에 돌려도 형태가 그대로예요.', 'Keeps its shape in the machine.'],
    ['먼지가 적어서 아이와 쓰기 좋아요.', 'Little lint, good with children.'],
    ['색이 은은하고 고급스러워요.', 'Gentle, elegant colours.'],
  ],
  complaints: [
    ['첫 세탁 때 물이 조금 빠졌어요.', 'Some colour came out in the first wash.'],
    ['두께가 생각보다 얇아요.', 'Thinner than expected.'],
    ['먼지가 조금 나는 편입니다.', 'It sheds a little.'],
  ],
  shelves: [
    {
      id: 'home-bedding',
      name: ['이불·베개', 'Duvets & Pillows'],
      motif: 'bedding',
      kinds: [
        ['차렵이불', 'Quilt'],
        ['구스 이불', 'Goose-Down Duvet'],
        ['이불 커버 세트', 'Duvet Cover Set'],
        ['경추 베개', 'Neck-Support Pillow', 'cushion', [19_900, 129_000]],
      ],
      qualities: [
        ['알레르기 케어', 'Anti-Allergy'],
        ['사계절', 'All-Season'],
        ['냉감', 'Cooling'],
        ['호텔식', 'Hotel-Style'],
      ],
      price: [24_900, 459_000],
      numbers: { weight: ['kg', 0.6, 4.5, 0.1] },
      texts: { material: ['cotton', 'modal', 'goose-down', 'bamboo', 'memory-foam'], season: ['spring', 'summer', 'winter'] },
      flags: { washable: 0.8, hypoallergenic: 0.5 },
      options: { colour: COLOURS, size: ['single', 'queen', 'king'] },
      says: [
        ['촘촘하게 짠 원단이 먼지와 진드기를 막아 줍니다.', 'Tightly woven against dust and mites.'],
        ['덮는 순간 가볍게 몸을 감쌉니다.', 'Light, and it wraps around you.'],
        ['집에서 세탁기로 빨 수 있습니다.', 'Machine-washable at home.'],
      ],
    },
    {
      id: 'home-towels',
      name: ['수건·욕실', 'Towels & Bath'],
      motif: 'towel',
      kinds: [
        ['호텔 수건', 'Hotel Towel'],
        ['목욕 타월', 'Bath Towel'],
        ['발매트', 'Bath Mat'],
        ['샤워 가운', 'Bathrobe'],
      ],
      qualities: [
        ['도톰한', 'Thick'],
        ['빨리 마르는', 'Quick-Dry'],
        ['항균', 'Antibacterial'],
        ['무형광', 'Undyed'],
      ],
      price: [5_900, 69_000],
      numbers: { weight: ['g', 120, 780, 10] },
      texts: { material: ['cotton', 'bamboo', 'linen'] },
      flags: { washable: 1 },
      options: { colour: COLOURS, bundle: ['1-pack', '3-pack', '5-pack'] },
      says: [
        ['물기를 빠르게 빨아들이고 금세 마릅니다.', 'Drinks up water and dries fast.'],
        ['세탁할수록 부드러워집니다.', 'Softer with each wash.'],
      ],
    },
    {
      id: 'home-tools',
      name: ['공구·수납', 'Tools & Organisers'],
      motif: 'tool',
      kinds: [
        ['충전 드릴', 'Cordless Drill'],
        ['전동 드라이버', 'Electric Screwdriver'],
        ['공구 세트', 'Tool Set'],
        ['수납 상자', 'Storage Box', 'parcel', [5_900, 39_000]],
      ],
      qualities: [
        ['가정용', 'Household'],
        ['미니', 'Mini'],
        ['고출력', 'High-Torque'],
        ['접이식', 'Folding'],
      ],
      price: [12_900, 249_000],
      numbers: { weight: ['kg', 0.4, 5.2, 0.1], power: ['W', 12, 600, 12] },
      texts: { material: ['steel', 'plastic', 'aluminium'] },
      flags: { wireless: 0.7 },
      options: { colour: ['green', 'black', 'orange', 'navy', 'red'] },
      says: [
        ['가구 조립부터 벽 선반까지 집안일을 돕습니다.', 'From flat packs to wall shelves.'],
        ['손에 착 감기는 손잡이로 오래 써도 편합니다.', 'A grip that stays comfortable.'],
        ['전용 가방에 담아 보관합니다.', 'Stored in its own case.'],
      ],
    },
  ],
};
