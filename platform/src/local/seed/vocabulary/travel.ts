import type { Department } from '../shelf.ts';

const COLOURS = ['black', 'navy', 'silver', 'ivory', 'mint', 'pink', 'charcoal', 'burgundy', 'sky-blue', 'khaki'];

export const TRAVEL: Department = {
  id: 'travel',
  name: ['여행·캐리어', 'Travel & Luggage'],
  brands: [
    ['nomadia', '노마디아', 'Nomadia'],
    ['haneulgil', '하늘길', 'Haneulgil'],
    ['portvale', '포트베일', 'Portvale'],
    ['duru', '두루', 'Duru'],
    ['voyalto', '보얄토', 'Voyalto'],
    ['lumenrest', '루멘레스트', 'Lumenrest'],
    ['maru-and-co', '마루앤코', 'Maru & Co.'],
    ['skarven', '스카르벤', 'Skarven'],
  ],
  praise: [
    ['바퀴가 정말 부드럽고 조용해서 공항에서 끌기 편했어요.', 'The wheels are smooth and quiet through the airport.'],
    ['생각보다 훨씬 가볍고 수납공간이 넉넉합니다.', 'Much lighter than I expected and there is plenty of room.'],
    ['지퍼가 튼튼하고 마감이 깔끔해요.', 'Sturdy zips and a clean finish.'],
    ['3박 4일 여행에 딱 맞는 크기예요.', 'Just the right size for a four-day trip.'],
    ['수하물로 부쳤는데도 흠집이 거의 없어요.', 'Hardly a scratch after being checked in.'],
  ],
  complaints: [
    ['손잡이가 조금 흔들려서 아쉬워요.', 'The handle wobbles a little.'],
    ['겉면에 흠집이 쉽게 나는 편입니다.', 'The surface scratches easily.'],
    ['안쪽 지퍼가 뻑뻑해서 열기 힘들어요.', 'The inner zip is stiff.'],
    ['사진보다 색이 어두워서 조금 실망했어요.', 'The colour is darker than in the picture.'],
  ],
  shelves: [
    {
      id: 'travel-suitcases',
      name: ['캐리어·여행용 가방', 'Suitcases'],
      motif: 'suitcase',
      kinds: [
        ['하드 캐리어', 'Hard-Shell Suitcase'],
        ['여행용 가방', 'Travel Suitcase'],
        ['확장형 여행용 캐리어', 'Expandable Suitcase'],
        ['소프트 캐리어', 'Soft-Side Suitcase'],
        ['알루미늄 프레임 캐리어', 'Aluminium-Frame Suitcase'],
        ['기내용 캐리어', 'Cabin Suitcase'],
      ],
      qualities: [
        ['초경량', 'Ultra-Light'],
        ['저소음', 'Silent-Wheel'],
        ['스크래치 방지', 'Scratch-Resistant'],
        ['대용량', 'Large-Capacity'],
        ['프리미엄', 'Premium'],
        ['클래식', 'Classic'],
      ],
      price: [69_000, 1_690_000],
      numbers: { weight: ['kg', 2.1, 4.9, 0.1, 'falling'], capacity: ['L', 34, 108, 1] },
      texts: { material: ['polycarbonate', 'aluminium', 'abs', 'nylon'] },
      flags: { waterproof: 0.4, 'tsa-lock': 0.7 },
      options: { colour: COLOURS, size: ['20inch', '24inch', '28inch'] },
      says: [
        [
          '360도 회전하는 더블 휠이 어떤 바닥에서도 조용히 굴러갑니다.',
          'Double wheels turn through 360 degrees and roll quietly on any floor.',
        ],
        [
          '양쪽으로 나뉜 수납공간과 압축 벨트로 짐이 흐트러지지 않습니다.',
          'Two halves with compression straps keep everything in its place.',
        ],
        ['3단으로 조절되는 손잡이는 키에 맞게 고정됩니다.', 'The handle locks at three heights.'],
        [
          '출장부터 긴 해외여행까지 오래 함께할 수 있는 여행용 가방입니다.',
          'A travel companion for business trips and long holidays alike.',
        ],
      ],
    },
    {
      id: 'travel-backpacks',
      name: ['여행용 백팩', 'Travel Backpacks'],
      motif: 'backpack',
      kinds: [
        ['여행용 백팩', 'Travel Backpack'],
        ['배낭', 'Rucksack'],
        ['보스턴백', 'Weekender Bag', 'handbag'],
        ['캐리온 백팩', 'Carry-On Backpack'],
      ],
      qualities: [
        ['멀티 포켓', 'Multi-Pocket'],
        ['초경량', 'Ultra-Light'],
        ['도난 방지', 'Anti-Theft'],
        ['확장형', 'Expandable'],
      ],
      price: [39_000, 289_000],
      numbers: { weight: ['kg', 0.6, 2.2, 0.1, 'falling'], capacity: ['L', 20, 60, 5] },
      texts: { material: ['nylon', 'recycled-polyester', 'canvas'] },
      flags: { waterproof: 0.6 },
      options: { colour: COLOURS },
      says: [
        ['캐리어처럼 활짝 열려 짐을 찾기 쉽습니다.', 'Opens flat like a suitcase, so nothing is lost at the bottom.'],
        ['통기성 좋은 등판이 오래 메도 편안합니다.', 'A ventilated back panel stays comfortable all day.'],
        ['캐리어 손잡이에 끼울 수 있는 밴드가 있습니다.', 'A sleeve slides over the handle of a suitcase.'],
      ],
    },
    {
      id: 'travel-accessories',
      name: ['여행 소품', 'Travel Accessories'],
      motif: 'pouch',
      kinds: [
        ['여행용 파우치 세트', 'Packing Cube Set'],
        ['여권 지갑', 'Passport Wallet', 'wallet'],
        ['여행용 목베개', 'Travel Neck Pillow', 'cushion', [9_900, 49_000]],
        ['세면도구 파우치', 'Wash Bag'],
        ['기내용 압축 파우치', 'Compression Pouch'],
      ],
      qualities: [
        ['방수', 'Waterproof'],
        ['접이식', 'Foldable'],
        ['미니', 'Mini'],
        ['데일리', 'Everyday'],
      ],
      price: [7_900, 69_000],
      numbers: { weight: ['g', 60, 480, 10, 'falling'] },
      texts: { material: ['nylon', 'polyester', 'memory-foam', 'vegan-leather'] },
      flags: { waterproof: 0.5, washable: 0.6 },
      options: { colour: COLOURS },
      says: [
        ['작게 접혀 캐리어 한쪽에 쏙 들어갑니다.', 'Folds small and disappears into a corner of the suitcase.'],
        ['용도별로 나눠 담아 짐 정리가 쉬워집니다.', 'Sorts your things by use and makes packing easy.'],
        ['가벼운 원단이라 짐 무게가 거의 늘지 않습니다.', 'Light fabric adds next to nothing to your luggage.'],
      ],
    },
  ],
};
