import type { Department } from '../shelf.ts';
import { COLOURS, COMPLAINTS, PRAISE, SIZES } from './clothing.ts';

export const MEN: Department = {
  id: 'men',
  name: ['남성 의류', "Men's Clothing"],
  brands: [
    ['harwick', '하윅', 'Harwick'],
    ['baram-works', '바람웍스', 'Baram Works'],
    ['northmill', '노스밀', 'Northmill'],
    ['gyeol', '결', 'Gyeol'],
    ['stonegate-seoul', '스톤게이트서울', 'Stonegate Seoul'],
    ['tolden', '톨든', 'Tolden'],
  ],
  praise: PRAISE,
  complaints: COMPLAINTS,
  shelves: [
    {
      id: 'men-tshirts',
      name: ['티셔츠·셔츠', 'T-Shirts & Shirts'],
      motif: 't-shirt',
      kinds: [
        ['반팔 티셔츠', 'T-Shirt'],
        ['옥스퍼드 셔츠', 'Oxford Shirt'],
        ['카라 티셔츠', 'Polo Shirt'],
        ['맨투맨', 'Sweatshirt'],
      ],
      qualities: [
        ['쿨링', 'Cooling'],
        ['헤비 코튼', 'Heavyweight Cotton'],
        ['오버핏', 'Oversized'],
        ['구김 방지', 'Wrinkle-Resistant'],
      ],
      price: [14_900, 89_000],
      texts: { material: ['cotton', 'linen', 'polyester', 'modal'], season: ['spring', 'summer', 'autumn'] },
      flags: { washable: 0.9 },
      options: { colour: COLOURS, size: SIZES },
      says: [
        ['탄탄한 원단이라 한 장만 입어도 비치지 않습니다.', 'A sturdy fabric that works on its own.'],
        ['여러 번 세탁해도 형태가 잘 유지됩니다.', 'Keeps its shape wash after wash.'],
        ['어깨와 소매를 여유 있게 재단했습니다.', 'Cut with room in the shoulders and sleeves.'],
      ],
    },
    {
      id: 'men-trousers',
      name: ['바지', 'Trousers'],
      motif: 'trousers',
      kinds: [
        ['치노 팬츠', 'Chinos'],
        ['슬랙스', 'Slacks'],
        ['데님 팬츠', 'Jeans'],
        ['조거 팬츠', 'Joggers'],
      ],
      qualities: [
        ['스트레치', 'Stretch'],
        ['테이퍼드', 'Tapered'],
        ['와이드', 'Wide-Leg'],
        ['기모', 'Fleece-Lined'],
      ],
      price: [24_900, 129_000],
      texts: { material: ['cotton', 'denim', 'polyester', 'wool-blend'], season: ['spring', 'summer', 'autumn', 'winter'] },
      flags: { washable: 0.9 },
      options: {
        colour: ['black', 'navy', 'beige', 'grey', 'khaki', 'brown'],
        size: ['28inch', '30inch', '32inch', '34inch', '36inch'],
      },
      says: [
        ['사방으로 늘어나 오래 앉아도 편안합니다.', 'Four-way stretch for long days at the desk.'],
        ['주름이 잘 가지 않아 관리가 쉽습니다.', 'Resists creases and is easy to care for.'],
        ['발목으로 갈수록 좁아져 다리가 길어 보입니다.', 'Tapers to the ankle for a longer line.'],
      ],
    },
    {
      id: 'men-outerwear',
      name: ['재킷·코트', 'Jackets & Coats'],
      motif: 'jacket',
      kinds: [
        ['바람막이', 'Windbreaker'],
        ['울 코트', 'Wool Coat'],
        ['데님 재킷', 'Denim Jacket'],
        ['구스다운 패딩', 'Goose-Down Jacket'],
        ['블레이저', 'Blazer'],
      ],
      qualities: [
        ['발수', 'Water-Repellent'],
        ['경량', 'Lightweight'],
        ['클래식', 'Classic'],
        ['방풍', 'Windproof'],
      ],
      price: [45_000, 429_000],
      texts: { material: ['nylon', 'wool-blend', 'denim', 'goose-down', 'polyester'], season: ['autumn', 'winter', 'spring'] },
      flags: { waterproof: 0.4, lined: 0.6 },
      options: { colour: COLOURS, size: SIZES },
      says: [
        ['바람은 막고 땀은 내보내는 원단입니다.', 'Keeps the wind out and lets moisture escape.'],
        ['안주머니까지 다섯 개의 주머니가 있습니다.', 'Five pockets, one of them inside.'],
        ['출근길에도 주말 나들이에도 어울립니다.', 'At home on the way to work and on a weekend walk.'],
      ],
    },
  ],
};
