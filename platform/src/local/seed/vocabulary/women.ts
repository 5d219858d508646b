import type { Department } from '../shelf.ts';
import { COLOURS, COMPLAINTS, PRAISE, SIZES } from './clothing.ts';

export const WOMEN: Department = {
  id: 'women',
  name: ['여성 의류', "Women's Clothing"],
  brands: [
    ['onyul', '온율', 'Onyul'],
    ['lindenlane', '린덴레인', 'Linden Lane'],
    ['sorae', '소래', 'Sorae'],
    ['mavenette', '메이브넷', 'Mavenette'],
    ['danjeong', '단정', 'Danjeong'],
    ['petale', '페탈르', 'Petale'],
  ],
  praise: PRAISE,
  complaints: COMPLAINTS,
  shelves: [
    {
      id: 'women-dresses',
      name: ['원피스', 'Dresses'],
      motif: 'dress',
      kinds: [
        ['플리츠 원피스', 'Pleated Dress'],
        ['셔츠 원피스', 'Shirt Dress'],
        ['니트 원피스', 'Knit Dress'],
        ['롱 원피스', 'Maxi Dress'],
        ['미니 원피스', 'Mini Dress'],
      ],
      qualities: [
        ['구김 없는', 'Wrinkle-Free'],
        ['허리 밴딩', 'Elastic-Waist'],
        ['플라워', 'Floral'],
        ['하객룩', 'Occasion'],
        ['데일리', 'Everyday'],
      ],
      price: [29_000, 189_000],
      texts: {
        material: ['cotton', 'linen', 'polyester', 'wool-blend', 'rayon'],
        season: ['spring', 'summer', 'autumn', 'winter'],
      },
      flags: { washable: 0.7, lined: 0.4 },
      options: { colour: COLOURS, size: SIZES },
      says: [
        ['움직일 때마다 자연스럽게 흐르는 실루엣입니다.', 'A silhouette that moves with you.'],
        ['허리선을 살짝 잡아 비율이 좋아 보입니다.', 'A gently shaped waist flatters every figure.'],
        ['재킷이나 카디건과 함께 입기 좋습니다.', 'Made to layer with a jacket or a cardigan.'],
      ],
    },
    {
      id: 'women-tops',
      name: ['티셔츠·블라우스', 'Tops & Blouses'],
      motif: 't-shirt',
      kinds: [
        ['라운드 티셔츠', 'Crew-Neck T-Shirt'],
        ['블라우스', 'Blouse'],
        ['스트라이프 티셔츠', 'Striped T-Shirt'],
        ['니트 톱', 'Knit Top'],
      ],
      qualities: [
        ['부드러운', 'Soft'],
        ['오버핏', 'Oversized'],
        ['슬림핏', 'Slim-Fit'],
        ['코튼', 'Cotton'],
      ],
      price: [12_900, 79_000],
      texts: { material: ['cotton', 'rayon', 'linen', 'modal'], season: ['spring', 'summer', 'autumn'] },
      flags: { washable: 0.9 },
      options: { colour: COLOURS, size: SIZES },
      says: [
        ['피부에 닿는 느낌이 부드럽고 땀이 빨리 마릅니다.', 'Soft on the skin and quick to dry.'],
        ['목선이 늘어나지 않도록 두 번 박음질했습니다.', 'The neckline is double-stitched to keep its shape.'],
        ['어떤 하의와도 잘 어울리는 기본 아이템입니다.', 'A basic that goes with anything.'],
      ],
    },
    {
      id: 'women-outerwear',
      name: ['아우터', 'Outerwear'],
      motif: 'jacket',
      kinds: [
        ['트위드 재킷', 'Tweed Jacket'],
        ['울 코트', 'Wool Coat'],
        ['트렌치코트', 'Trench Coat'],
        ['경량 패딩', 'Light Padded Jacket'],
        ['카디건', 'Cardigan'],
      ],
      qualities: [
        ['핸드메이드', 'Handmade'],
        ['크롭', 'Cropped'],
        ['오버핏', 'Oversized'],
        ['클래식', 'Classic'],
      ],
      price: [49_000, 459_000],
      texts: { material: ['wool-blend', 'cashmere-blend', 'polyester', 'goose-down'], season: ['autumn', 'winter', 'spring'] },
      flags: { waterproof: 0.2, lined: 0.7 },
      options: { colour: COLOURS, size: SIZES },
      says: [
        ['가볍지만 바람을 잘 막아 줍니다.', 'Light, yet it keeps the wind out.'],
        ['어깨선을 자연스럽게 떨어뜨려 편안합니다.', 'Softly dropped shoulders for ease.'],
        ['매년 꺼내 입어도 질리지 않는 디자인입니다.', 'A design you will take out again every year.'],
      ],
    },
  ],
};
