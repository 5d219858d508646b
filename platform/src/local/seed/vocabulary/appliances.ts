import type { Department } from '../shelf.ts';

const COLOURS = ['white', 'ivory', 'grey', 'mint', 'beige', 'charcoal', 'pink'];

export const APPLIANCES: Department = {
  id: 'appliances',
  name: ['생활가전', 'Home Appliances'],
  brands: [
    ['onhome', '온홈', 'Onhome'],
    ['cleanova', '클리노바', 'Cleanova'],
    ['sanddeul', '산들', 'Sanddeul'],
    ['mildae', '밀대', 'Mildae'],
    ['aerwood', '에어우드', 'Aerwood'],
    ['haeon', '해온', 'Haeon'],
  ],
  praise: [
    ['소음이 적어서 밤에도 부담 없이 써요.', 'Quiet enough for the night.'],
    ['성능이 확실해서 만족합니다.', 'It simply does the job.'],
    ['청소와 관리가 쉬워요.', 'Easy to clean and look after.'],
    ['디자인이 예뻐서 거실에 두기 좋아요.', 'Pretty enough for the living room.'],
  ],
  complaints: [
    ['필터 값이 비싸서 부담돼요.', 'The filters are expensive.'],
    ['생각보다 크고 무겁습니다.', 'Bigger and heavier than I thought.'],
    ['강풍에서는 소음이 꽤 커요.', 'Loud at full power.'],
    ['전원 선이 짧아요.', 'The power cord is short.'],
  ],
  shelves: [
    {
      id: 'appliances-vacuums',
      name: ['청소기', 'Vacuum Cleaners'],
      motif: 'vacuum',
      kinds: [
        ['무선 청소기', 'Cordless Vacuum'],
        ['핸디 청소기', 'Handheld Vacuum'],
        ['물걸레 청소기', 'Wet Mop Cleaner'],
      ],
      qualities: [
        ['초경량', 'Ultra-Light'],
        ['강력 흡입', 'Strong-Suction'],
        ['저소음', 'Quiet'],
        ['스테이션형', 'Dock-Included'],
      ],
      price: [69_000, 890_000],
      numbers: { weight: ['kg', 0.8, 3.2, 0.1, 'falling'], power: ['W', 90, 420, 10], noise: ['dB', 52, 78, 1, 'falling'] },
      texts: { filter: ['hepa', 'washable-filter'] },
      flags: { wireless: 0.8, washable: 0.4 },
      options: { colour: COLOURS },
      says: [
        ['머리카락이 엉키지 않는 브러시를 달았습니다.', 'The brush does not tangle with hair.'],
        ['먼지통을 손대지 않고 비웁니다.', 'Empties without touching the dust.'],
        ['벽에 걸어 두면 늘 충전되어 있습니다.', 'Hang it up and it is always charged.'],
      ],
    },
    {
      id: 'appliances-air',
      name: ['공기청정기·가습기', 'Air Purifiers & Humidifiers'],
      motif: 'purifier',
      kinds: [
        ['공기청정기', 'Air Purifier'],
        ['가습기', 'Humidifier'],
        ['제습기', 'Dehumidifier'],
        ['서큘레이터', 'Air Circulator'],
      ],
      qualities: [
        ['저소음', 'Quiet'],
        ['대용량', 'Large-Capacity'],
        ['스마트', 'Smart'],
        ['절전', 'Energy-Saving'],
      ],
      price: [39_000, 690_000],
      numbers: { 'coverage-area': ['m²', 12, 92, 2], noise: ['dB', 22, 54, 1, 'falling'], power: ['W', 18, 320, 5] },
      texts: { filter: ['hepa', 'carbon', 'washable-filter'] },
      flags: { 'app-control': 0.5 },
      options: { colour: COLOURS },
      says: [
        ['초미세먼지를 실시간으로 재고 스스로 세기를 맞춥니다.', 'Measures fine dust and adjusts itself.'],
        ['취침 모드에서는 속삭임보다 조용합니다.', 'Quieter than a whisper at night.'],
        ['필터 교체 시기를 알려 줍니다.', 'Tells you when to change the filter.'],
      ],
    },
    {
      id: 'appliances-laundry',
      name: ['세탁·의류관리', 'Laundry'],
      motif: 'washer',
      kinds: [
        ['드럼 세탁기', 'Front-Load Washer'],
        ['미니 세탁기', 'Mini Washer'],
        ['의류 건조기', 'Clothes Dryer'],
      ],
      qualities: [
        ['대용량', 'Large-Capacity'],
        ['저소음', 'Quiet'],
        ['인공지능', 'Smart'],
        ['절수', 'Water-Saving'],
      ],
      price: [189_000, 1_990_000],
      numbers: { 'load-capacity': ['kg', 3, 25, 1], noise: ['dB', 44, 70, 1, 'falling'], weight: ['kg', 14, 92, 1] },
      texts: { 'energy-grade': ['grade-1', 'grade-2', 'grade-3'] },
      flags: { 'app-control': 0.5 },
      options: { colour: ['white', 'charcoal', 'beige', 'ivory'] },
      says: [
        ['옷감에 맞춰 물살과 시간을 조절합니다.', 'Suits water and time to the fabric.'],
        ['진동을 줄여 늦은 시간에도 돌릴 수 있습니다.', 'Low vibration, even late in the evening.'],
        ['설치와 폐가전 수거까지 무료입니다.', 'Free installation and removal of the old one.'],
      ],
    },
  ],
};
