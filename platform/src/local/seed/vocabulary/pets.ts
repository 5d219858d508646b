import type { Department } from '../shelf.ts';

const COLOURS = ['beige', 'grey', 'pink', 'mint', 'navy', 'orange', 'brown', 'green', 'yellow'];

export const PETS: Department = {
  id: 'pets',
  name: ['반려동물', 'Pets'],
  brands: [
    ['meongnyang', '멍냥', 'Meongnyang'],
    ['pawtown', '포타운', 'Pawtown'],
    ['kkori', '꼬리', 'Kkori'],
    ['whiskerly', '위스컬리', 'Whiskerly'],
    ['deulpul', '들풀', 'Deulpul'],
  ],
  praise: [
    ['우리 강아지가 정말 좋아해요.', 'My dog loves it.'],
    ['고양이가 바로 올라가서 자리를 잡았어요.', 'The cat moved in at once.'],
    ['기호성이 좋아서 그릇을 싹 비워요.', 'The bowl is empty in no time.'],
    ['튼튼해서 물어뜯어도 멀쩡해요.', 'Survives all the chewing.'],
  ],
  complaints: [
    ['우리 아이는 관심이 없네요.', 'Mine shows no interest.'],
    ['조립 나사가 하나 빠져 있었어요.', 'A screw was missing.'],
    ['냄새가 조금 강한 편이에요.', 'The smell is rather strong.'],
  ],
  shelves: [
    {
      id: 'pets-dogs',
      name: ['강아지 용품', 'Dogs'],
      motif: 'dog-toy',
      kinds: [
        ['강아지 장난감', 'Dog Toy'],
        ['치석 제거 껌', 'Dental Chew'],
        ['강아지 방석', 'Dog Cushion', 'cushion', [14_900, 89_000]],
        ['강아지 이동가방', 'Dog Carrier', 'handbag', [29_000, 129_000]],
      ],
      qualities: [
        ['튼튼한', 'Tough'],
        ['삑삑이', 'Squeaky'],
        ['천연', 'Natural'],
        ['소형견', 'Small-Breed'],
      ],
      price: [4_900, 39_000],
      numbers: { weight: ['g', 60, 1800, 20] },
      texts: { material: ['rubber', 'cotton', 'nylon'] },
      flags: { washable: 0.6 },
      options: { colour: COLOURS, size: ['S', 'M', 'L'] },
      says: [
        ['산책 못 나가는 날에도 신나게 놀 수 있습니다.', 'Fun for rainy days.'],
        ['입에 닿아도 안전한 소재를 썼습니다.', 'Safe to chew.'],
      ],
    },
    {
      id: 'pets-cats',
      name: ['고양이 용품', 'Cats'],
      motif: 'cat-tower',
      kinds: [
        ['캣타워', 'Cat Tower'],
        ['스크래처', 'Scratcher'],
        ['고양이 숨숨집', 'Cat House'],
        ['고양이 쿠션', 'Cat Cushion', 'cushion', [12_900, 59_000]],
      ],
      qualities: [
        ['원목', 'Wooden'],
        ['대형', 'Large'],
        ['벽걸이', 'Wall-Mounted'],
        ['포근한', 'Cosy'],
      ],
      price: [12_900, 259_000],
      numbers: { height: ['cm', 30, 180, 10], weight: ['kg', 0.8, 18, 0.2] },
      texts: { material: ['wood', 'paper', 'polyester', 'sisal'] },
      flags: { washable: 0.4, 'assembly-required': 0.6 },
      options: { colour: COLOURS },
      says: [
        ['높은 곳을 좋아하는 고양이에게 어울리는 자리입니다.', 'A high seat for those who like it.'],
        ['바닥이 넓어 뛰어올라도 흔들리지 않습니다.', 'A wide base that does not sway.'],
      ],
    },
    {
      id: 'pets-food',
      name: ['사료·간식', 'Food & Treats'],
      motif: 'pet-bowl',
      kinds: [
        ['강아지 사료', 'Dog Food'],
        ['고양이 사료', 'Cat Food'],
        ['동결건조 간식', 'Freeze-Dried Treats', 'snack', [5_900, 29_000]],
        ['습식 사료', 'Wet Food'],
      ],
      qualities: [
        ['무곡물', 'Grain-Free'],
        ['연어', 'Salmon'],
        ['닭고기', 'Chicken'],
        ['유기농', 'Organic'],
      ],
      price: [6_900, 129_000],
      texts: { flavour: ['salmon', 'chicken', 'beef', 'lamb'], 'life-stage': ['puppy', 'adult', 'senior'] },
      flags: { 'grain-free': 0.5 },
      options: { size: ['500g', '1kg', '3kg'] },
      says: [
        ['신선한 원료를 낮은 온도에서 조리했습니다.', 'Fresh ingredients, gently cooked.'],
        ['소화가 편하도록 유산균을 더했습니다.', 'With probiotics for easy digestion.'],
      ],
    },
  ],
};
