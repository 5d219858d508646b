import type { Department } from '../shelf.ts';

const COLOURS = ['yellow', 'pink', 'mint', 'sky-blue', 'beige', 'orange', 'lavender', 'brown', 'red'];

export const KIDS: Department = {
  id: 'kids',
  name: ['유아·완구', 'Kids & Toys'],
  brands: [
    ['kkureogi', '꾸러기', 'Kkureogi'],
    ['tinypond', '타이니폰드', 'Tinypond'],
    ['ohdungi', '오둥이', 'Ohdungi'],
    ['bloombear', '블룸베어', 'Bloombear'],
    ['norimaru', '노리마루', 'Norimaru'],
  ],
  praise: [
    ['아이가 정말 좋아해서 매일 가지고 놀아요.', 'My child plays with it every day.'],
    ['모서리가 둥글어서 안심이에요.', 'Rounded edges, no worries.'],
    ['선물했더니 반응이 최고였어요.', 'A great success as a present.'],
    ['색이 예쁘고 냄새가 없어요.', 'Pretty colours and no smell.'],
  ],
  complaints: [
    ['부품이 작아서 잃어버리기 쉬워요.', 'The parts are small and easy to lose.'],
    ['생각보다 금방 질려 하네요.', 'They lost interest soon.'],
    ['한 조각이 빠져서 왔어요.', 'One piece was missing.'],
  ],
  shelves: [
    {
      id: 'kids-plush',
      name: ['인형', 'Soft Toys'],
      motif: 'toy',
      kinds: [
        ['곰 인형', 'Teddy Bear'],
        ['애착 인형', 'Comfort Toy'],
        ['봉제 인형', 'Plush Toy'],
      ],
      qualities: [
        ['말랑말랑', 'Squishy'],
        ['대형', 'Giant'],
        ['오가닉', 'Organic'],
        ['포근한', 'Cosy'],
      ],
      price: [9_900, 79_000],
      numbers: { height: ['cm', 15, 90, 5], 'age-from': ['year', 0, 5, 1] },
      texts: { material: ['cotton', 'polyester', 'organic-cotton'] },
      flags: { washable: 0.8 },
      options: { colour: COLOURS },
      says: [
        ['아기 피부에 닿아도 부드러운 원단입니다.', 'Soft against a baby’s skin.'],
        ['국가 통합 인증을 받았습니다.', 'Safety certified.'],
        ['세탁기로 빨아도 모양이 그대로입니다.', 'Keeps its shape in the wash.'],
      ],
    },
    {
      id: 'kids-blocks',
      name: ['블록·퍼즐', 'Blocks & Puzzles'],
      motif: 'blocks',
      kinds: [
        ['블록 세트', 'Block Set'],
        ['원목 블록', 'Wooden Blocks'],
        ['퍼즐', 'Jigsaw Puzzle', 'puzzle'],
        ['자석 블록', 'Magnetic Blocks'],
      ],
      qualities: [
        ['창의력', 'Creative'],
        ['대용량', 'Big-Box'],
        ['첫', 'First'],
        ['교육용', 'Educational'],
      ],
      price: [12_900, 129_000],
      numbers: { pieces: ['', 12, 1000, 4], 'age-from': ['year', 1, 8, 1] },
      texts: { material: ['plastic', 'wood', 'paper'] },
      flags: { washable: 0.3 },
      options: { colour: COLOURS },
      says: [
        ['쌓고 무너뜨리며 생각하는 힘을 기릅니다.', 'Building, toppling, thinking.'],
        ['작은 손으로도 쉽게 끼울 수 있습니다.', 'Easy for small hands.'],
        ['보관 상자가 들어 있습니다.', 'Comes with a storage box.'],
      ],
    },
    {
      id: 'kids-clothes',
      name: ['유아 의류', 'Kids’ Clothing'],
      motif: 't-shirt',
      kinds: [
        ['아동 티셔츠', 'Kids T-Shirt'],
        ['아동 원피스', 'Kids Dress', 'dress'],
        ['아동 점퍼', 'Kids Jacket', 'jacket'],
        ['아동 모자', 'Kids Cap', 'cap'],
      ],
      qualities: [
        ['오가닉', 'Organic'],
        ['부드러운', 'Soft'],
        ['캐릭터', 'Character'],
        ['기모', 'Fleece-Lined'],
      ],
      price: [9_900, 69_000],
      texts: { material: ['organic-cotton', 'cotton', 'polyester'], season: ['spring', 'summer', 'autumn', 'winter'] },
      flags: { washable: 1 },
      options: { colour: COLOURS, size: ['90cm', '100cm', '110cm', '120cm'] },
      says: [
        ['뛰어놀기 좋게 넉넉하게 만들었습니다.', 'Roomy for running about.'],
        ['연약한 피부에 자극이 적습니다.', 'Kind to delicate skin.'],
      ],
    },
  ],
};
