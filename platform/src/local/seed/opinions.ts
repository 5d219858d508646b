import type { Words } from './shelf.ts';

// What reviewers say of anything; what is said of a category stands with its department.

export const OPENINGS: readonly Words[] = [
  ['고민하다가 주문했는데 잘 산 것 같아요.', 'I hesitated, but I am glad I bought it.'],
  ['후기 보고 주문했습니다.', 'Ordered after reading the reviews.'],
  ['부모님 선물로 샀어요.', 'A present for my parents.'],
  ['두 번째 구매입니다.', 'My second one.'],
  ['할인할 때 사서 더 만족스러워요.', 'I got it in the sale, so even better.'],
  ['한 달 정도 써 보고 남기는 후기입니다.', 'Written after a month of use.'],
  ['집들이 선물로 받았는데 마음에 들어서 하나 더 샀어요.', 'I was given one and liked it so much that I bought another.'],
  ['친구가 추천해서 사 봤어요.', 'A friend recommended it.'],
];

export const CLOSINGS: Readonly<Record<'good' | 'middling' | 'bad', readonly Words[]>> = {
  good: [
    ['다음에도 여기서 살게요.', 'I will buy here again.'],
    ['배송도 하루 만에 왔고 포장도 꼼꼼했어요.', 'It came in a day, carefully packed.'],
    ['주변에도 추천하고 있어요.', 'I am recommending it to everyone.'],
    ['이 가격이면 정말 잘 산 거예요.', 'Great value for the money.'],
    ['오래오래 쓸 것 같습니다.', 'I expect to use it for years.'],
    ['판매자분 응대도 친절했어요.', 'The seller was kind, too.'],
  ],
  middling: [
    ['가격을 생각하면 무난합니다.', 'Fair enough for the price.'],
    ['나쁘지는 않지만 특별하지도 않아요.', 'Not bad, not special.'],
    ['조금 더 써 봐야 알 것 같아요.', 'I need to use it a while longer.'],
    ['다음에는 다른 색으로 사 볼까 해요.', 'Next time I would try another colour.'],
  ],
  bad: [
    ['교환을 요청했는데 아직 답이 없네요.', 'I asked for an exchange and am still waiting.'],
    ['다음에는 다른 제품을 사려고 합니다.', 'Next time I will buy something else.'],
    ['사진만 보고 샀다가 조금 후회해요.', 'I regret trusting the picture.'],
    ['반품할까 고민 중입니다.', 'I am thinking of sending it back.'],
  ],
};

/** By stars, 1 to 5. */
export const HEADLINES: readonly (readonly Words[])[] = [
  [
    ['실망이에요', 'Disappointed'],
    ['추천하지 않아요', 'Would not recommend'],
    ['기대가 컸나 봐요', 'I expected more'],
  ],
  [
    ['아쉬움이 많아요', 'Falls short'],
    ['제 취향은 아니에요', 'Not for me'],
    ['조금 아쉽네요', 'A little disappointing'],
  ],
  [
    ['무난해요', 'It is all right'],
    ['가격만큼 해요', 'You get what you pay for'],
    ['보통이에요', 'Average'],
  ],
  [
    ['만족합니다', 'Satisfied'],
    ['괜찮아요', 'Pretty good'],
    ['잘 쓰고 있어요', 'Using it happily'],
    ['가성비 좋아요', 'Good value'],
  ],
  [
    ['정말 마음에 들어요', 'Love it'],
    ['최고예요', 'Excellent'],
    ['재구매 의사 있어요', 'Would buy again'],
    ['선물용으로 강력 추천', 'Perfect as a gift'],
    ['기대 이상이에요', 'Better than expected'],
  ],
];

export const AUTHORS: Readonly<Record<'ko' | 'en', readonly string[]>> = {
  ko: [
    '김*현',
    '이*은',
    '박*준',
    '최*아',
    '정*우',
    '강*민',
    '조*영',
    '윤*서',
    '장*호',
    '임*진',
    '한*결',
    '오*윤',
    '신*빈',
    '서*하',
    '권*나',
    '봄날의산책',
    '라떼한잔',
    '초록지붕',
    '달빛토끼',
    '주말여행자',
    '미니멀라이프',
    '두아이맘',
    '자취3년차',
  ],
  en: ['Mia K.', 'Daniel P.', 'Sophie L.', 'James H.', 'Yuna C.', 'Oliver T.', 'Grace W.', 'Hannah S.', 'Leo M.'],
};

/** Series a product belongs to. */
export const SERIES: readonly Words[] = [
  ['루미나', 'Lumina'],
  ['아르코', 'Arco'],
  ['솔레', 'Sole'],
  ['노바', 'Nova'],
  ['하루', 'Haru'],
  ['온', 'On'],
  ['모아', 'Moa'],
  ['리브', 'Liv'],
  ['에어로', 'Aero'],
  ['테라', 'Terra'],
  ['가온', 'Gaon'],
  ['미르', 'Mir'],
  ['벨라', 'Bella'],
  ['다온', 'Daon'],
  ['오로라', 'Aurora'],
  ['라온', 'Raon'],
  ['제이드', 'Jade'],
  ['비올라', 'Viola'],
  ['해솔', 'Haesol'],
  ['피오레', 'Fiore'],
  ['린', 'Lin'],
  ['카이로', 'Cairo'],
  ['소담', 'Sodam'],
  ['이든', 'Eden'],
];
