import type { Locale } from './index';

// What the shop says, in both languages. A text with a number in it is a function.

const TEXTS = {
  shopName: { ko: '에이싱크', en: 'Async' },
  tagline: { ko: '매일 쓰는 것을, 약속한 대로', en: 'Everyday things, as promised' },
  shopDescription: {
    ko: '여행 가방부터 주방, 가전, 뷰티까지. 재고와 가격을 바로 확인하고, 서비스가 약속을 지키는지도 볼 수 있는 쇼핑몰.',
    en: 'Luggage, kitchen, electronics, beauty and more, with live stock and prices, and promises measured in the open.',
  },
  skip: { ko: '본문으로 건너뛰기', en: 'Skip to content' },
  searchPlaceholder: { ko: '무엇을 찾으세요? 예) 여행용 가방 50만원 이하', en: 'What are you looking for?' },
  searchLabel: { ko: '상품 검색', en: 'Search products' },
  searchClear: { ko: '검색어 지우기', en: 'Clear' },
  suggestions: { ko: '추천 검색어', en: 'Suggestions' },
  searchSubmit: { ko: '검색', en: 'Search' },
  shop: { ko: '쇼핑', en: 'Shop' },
  subcategories: { ko: '하위 카테고리', en: 'Narrower categories' },
  allCategories: { ko: '전체 카테고리', en: 'All categories' },
  categories: { ko: '카테고리', en: 'Categories' },
  status: { ko: '서비스 상태', en: 'Service status' },
  account: { ko: '내 계정', en: 'My account' },
  signIn: { ko: '로그인', en: 'Sign in' },
  language: { ko: 'English', en: '한국어' },
  languageLabel: { ko: 'Switch to English', en: '한국어로 보기' },
  theme: { ko: '화면 모드', en: 'Theme' },
  themeSystem: { ko: '시스템', en: 'System' },
  themeLight: { ko: '밝게', en: 'Light' },
  themeDark: { ko: '어둡게', en: 'Dark' },
  home: { ko: '홈', en: 'Home' },
  heroTitle: { ko: '떠나는 날까지\n설레는 준비', en: 'Pack light,\nlook forward' },
  heroText: {
    ko: '가볍고 튼튼한 캐리어부터 작은 소품까지. 오래 쓸 것만 골랐습니다.',
    en: 'From light, tough suitcases to the small things. Made to be used for long.',
  },
  heroAction: { ko: '여행용 가방 보기', en: 'See travel bags' },
  promiseTitle: { ko: '약속을 지키는지, 누구나 볼 수 있습니다', en: 'Our promises, measured in the open' },
  promiseText: {
    ko: '응답 속도와 가용성을 쉬지 않고 재서 그대로 공개합니다.',
    en: 'How fast we answer and how often we fail, measured all the time and shown as it is.',
  },
  best: { ko: '많이 사랑받는 상품', en: 'Best loved' },
  newest: { ko: '새로 들어온 상품', en: 'New in' },
  more: { ko: '더 보기', en: 'More' },
  all: { ko: '전체 상품', en: 'All products' },
  results: { ko: '검색 결과', en: 'Results' },
  filters: { ko: '필터', en: 'Filters' },
  clearFilters: { ko: '모두 지우기', en: 'Clear all' },
  close: { ko: '닫기', en: 'Close' },
  sort: { ko: '정렬', en: 'Sort' },
  RELEVANCE: { ko: '추천순', en: 'Relevance' },
  PRICE_LOW: { ko: '낮은 가격순', en: 'Price, low to high' },
  PRICE_HIGH: { ko: '높은 가격순', en: 'Price, high to low' },
  RATING: { ko: '평점순', en: 'Best rated' },
  NEWEST: { ko: '신상품순', en: 'Newest' },
  priceBefore: { ko: '이전 가격', en: 'Before' },
  price: { ko: '가격', en: 'Price' },
  priceMin: { ko: '최저가', en: 'From' },
  priceMax: { ko: '최고가', en: 'To' },
  apply: { ko: '적용', en: 'Apply' },
  inStockOnly: { ko: '재고 있는 상품만', en: 'In stock only' },
  nothingTitle: { ko: '맞는 상품을 찾지 못했습니다', en: 'Nothing matches yet' },
  nothingText: { ko: '단어를 줄이거나 필터를 풀어 보세요.', en: 'Try fewer words, or take a filter away.' },
  nextPage: { ko: '다음 상품 보기', en: 'Next products' },
  firstPage: { ko: '처음부터', en: 'Back to the first' },
  soldOut: { ko: '품절', en: 'Sold out' },
  inStock: { ko: '재고 있음', en: 'In stock' },
  allSoldOut: { ko: '지금은 모든 옵션이 품절입니다.', en: 'Every option is sold out just now.' },
  similar: { ko: '비슷한 상품 보기', en: 'See similar products' },
  ratings: { ko: '명이 평가했습니다', en: 'ratings' },
  breadcrumb: { ko: '현재 위치', en: 'You are here' },
  description: { ko: '상품 설명', en: 'About this product' },
  details: { ko: '상세 정보', en: 'Details' },
  reviews: { ko: '리뷰', en: 'Reviews' },
  noReviews: { ko: '아직 리뷰가 없습니다.', en: 'No reviews yet.' },
  moreReviews: { ko: '리뷰 더 보기', en: 'More reviews' },
  archived: { ko: '지금은 판매하지 않는 상품입니다.', en: 'This product is no longer sold.' },
  related: { ko: '함께 보면 좋은 상품', en: 'You may also like' },
  notFoundTitle: { ko: '페이지를 찾을 수 없습니다', en: 'We cannot find this page' },
  notFoundText: { ko: '주소가 바뀌었거나 사라졌을 수 있습니다.', en: 'It may have moved, or never been.' },
  backHome: { ko: '홈으로 가기', en: 'Back to the shop' },
  errorTitle: { ko: '잠시 문제가 생겼습니다', en: 'Something went wrong' },
  errorText: {
    ko: '잠시 후 다시 시도해 주세요. 저희도 확인하고 있습니다.',
    en: 'Please try again shortly. We are looking into it.',
  },
  retry: { ko: '다시 시도', en: 'Try again' },
  loading: { ko: '불러오는 중', en: 'Loading' },
  statusTitle: { ko: '우리가 지키는 약속', en: 'The promises we keep' },
  statusText: {
    ko: '합성 여정이 쉬지 않고 장을 보며 재는 값입니다. 20초마다 새로 고칩니다.',
    en: 'Measured by journeys that shop here all the time. Refreshed every 20 seconds.',
  },
  statusDown: {
    ko: '측정하는 프로세스가 응답하지 않습니다. 쇼핑은 계속할 수 있습니다.',
    en: 'The process that measures does not answer. You can go on shopping.',
  },
  objective: { ko: '약속', en: 'Objective' },
  target: { ko: '목표', en: 'Target' },
  measured: { ko: '측정', en: 'Measured' },
  events: { ko: '성공 / 전체', en: 'Good / total' },
  verdict: { ko: '판정', en: 'Verdict' },
  pass: { ko: '지킴', en: 'Kept' },
  fail: { ko: '어김', en: 'Broken' },
  insufficient: { ko: '표본 부족', en: 'Too few to tell' },
  'no data': { ko: '자료 없음', en: 'No data' },
  latency: { ko: '응답 시간', en: 'Response times' },
  removeFilter: { ko: '조건 지우기', en: 'Remove' },
  footer: { ko: '상품과 브랜드는 모두 지어낸 것입니다.', en: 'All products and brands here are made up.' },
} as const;

export type TextKey = keyof typeof TEXTS;
export const text = (key: TextKey, locale: Locale): string => TEXTS[key][locale];

export const countText = (count: number, locale: Locale): string =>
  locale === 'ko'
    ? `${count.toLocaleString('ko-KR')}개`
    : `${count.toLocaleString('en-GB')} ${count === 1 ? 'product' : 'products'}`;
export const showText = (count: number, locale: Locale): string =>
  locale === 'ko'
    ? `${count.toLocaleString('ko-KR')}개 상품 보기`
    : `Show ${count.toLocaleString('en-GB')} ${count === 1 ? 'product' : 'products'}`;
export const stockText = (stock: number, locale: Locale): string =>
  stock === 0
    ? text('soldOut', locale)
    : stock <= 5
      ? locale === 'ko'
        ? `${stock}개 남음`
        : `Only ${stock} left`
      : text('inStock', locale);
export const starsText = (average: number, count: number, locale: Locale): string =>
  locale === 'ko'
    ? `5점 만점에 ${average.toFixed(1)}점, 평가 ${count}개`
    : `${average.toFixed(1)} out of 5 from ${count} ratings`;
export const resultsText = (words: string, locale: Locale): string =>
  words === '' ? text('all', locale) : locale === 'ko' ? `‘${words}’ 검색 결과` : `Results for “${words}”`;
export const categoryText = (name: string, count: number, locale: Locale): string =>
  locale === 'ko'
    ? `${name} 상품 ${count.toLocaleString('ko-KR')}개를 가격, 평점, 재고로 비교해 보세요.`
    : `${name}: ${countText(count, locale)} to compare by price, rating and stock.`;
