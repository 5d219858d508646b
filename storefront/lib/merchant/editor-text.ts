import type { Locale } from '../locale';
import { dictionary } from '../locale/dictionary';

/** What stands in the editor of one product, apart from its price, stock and titles. */
export const tell = dictionary({
  addVariant: { ko: '옵션 상품 추가', en: 'Add a variant' },
  addVariantText: {
    ko: '이 상품을 파는 다른 형태를 더합니다.',
    en: 'Another form in which this product is sold.',
  },
  needOption: {
    ko: '먼저 아래에서 색상이나 크기 같은 옵션을 하나 더해 주세요. 그래야 쇼핑하는 사람이 구별할 수 있습니다.',
    en: 'First add an option below, such as colour or size, so that shoppers can tell variants apart.',
  },
  needOptionValue: { ko: '{option} 값을 입력해 주세요.', en: 'Enter a value for {option}.' },
  removeVariant: { ko: '{variant} 삭제', en: 'Remove {variant}' },
  removeVariantAsk: {
    ko: '{variant}을(를) 삭제할까요? 장바구니에서는 살 수 없게 되고, 이미 받은 주문은 그대로입니다.',
    en: 'Remove {variant}? Carts can no longer buy it; orders stay as they are.',
  },
  remove: { ko: '삭제', en: 'Remove' },
  removeYes: { ko: '삭제하기', en: 'Yes, remove' },
  removeNo: { ko: '그대로 두기', en: 'Keep it' },
  options: { ko: '옵션', en: 'Options' },
  optionsText: {
    ko: '옵션 상품끼리 서로 다른 점입니다. 세 가지까지 둘 수 있습니다.',
    en: 'What variants differ by; up to three.',
  },
  noOptions: { ko: '아직 옵션이 없습니다.', en: 'There are none yet.' },
  removeOption: { ko: '{option} 옵션 삭제', en: 'Remove the option {option}' },
  removeOptionAsk: { ko: '모든 옵션 상품에서 {option} 값을 지울까요?', en: 'Take {option} from every variant?' },
  optionName: { ko: '옵션 이름', en: 'Name of the option' },
  optionNameHint: {
    ko: 'colour, size처럼 영어로 쓰면 두 언어로 보입니다.',
    en: 'Words such as colour and size are shown in both languages.',
  },
  optionValue: { ko: '지금 있는 옵션 상품의 값', en: 'Value of the variants there are' },
  addOption: { ko: '옵션 추가', en: 'Add the option' },
  needOptionName: { ko: '옵션 이름을 입력해 주세요.', en: 'Enter a name for the option.' },
  needValue: { ko: '값을 입력해 주세요.', en: 'Enter a value.' },
  attributes: { ko: '상세 정보', en: 'Attributes' },
  attributesText: {
    ko: '상품 페이지와 검색 필터에 보입니다. 저장하면 목록 전체가 바뀝니다.',
    en: 'Shown on its page and as filters. Saving replaces the list.',
  },
  attribute: { ko: '정보 {number}', en: 'Attribute {number}' },
  attributeName: { ko: '이름', en: 'Name' },
  attributeKind: { ko: '종류', en: 'Kind' },
  TEXT: { ko: '글', en: 'Text' },
  NUMBER: { ko: '숫자', en: 'Number' },
  BOOLEAN: { ko: '예·아니요', en: 'Yes or no' },
  attributeValue: { ko: '값', en: 'Value' },
  yes: { ko: '예', en: 'Yes' },
  no: { ko: '아니요', en: 'No' },
  unit: { ko: '단위 (선택)', en: 'Unit (optional)' },
  addAttribute: { ko: '정보 추가', en: 'Add one' },
  removeAttribute: { ko: '정보 {number} 삭제', en: 'Remove attribute {number}' },
  saveAttributes: { ko: '상세 정보 저장', en: 'Save the attributes' },
  needAttributeName: { ko: '이름을 입력해 주세요.', en: 'Enter a name.' },
  badNumber: { ko: '숫자로 입력해 주세요. 예) 2.4', en: 'Enter a number, like 2.4.' },
  pictures: { ko: '사진', en: 'Pictures' },
  picturesText: {
    ko: '첫 번째가 목록에 보입니다. 상점이 그린 그림은 언제나 마지막에 있고, 대체 텍스트는 상품 이름입니다.',
    en: 'The first one stands in lists. The drawing of the shop is always the last; the title is what is read out.',
  },
  picture: { ko: '사진 {number} 주소', en: 'Address of picture {number}' },
  addPicture: { ko: '사진 추가', en: 'Add a picture' },
  raisePicture: { ko: '사진 {number} 앞으로', en: 'Move picture {number} up' },
  removePicture: { ko: '사진 {number} 삭제', en: 'Remove picture {number}' },
  savePictures: { ko: '사진 저장', en: 'Save the pictures' },
  badAddress: { ko: 'https://로 시작하는 주소를 입력해 주세요.', en: 'Enter an address that begins with https://.' },
  restore: { ko: '다시 판매', en: 'Sell it again' },
  restoreText: {
    ko: '검색과 목록에 다시 나타나고 살 수 있게 됩니다.',
    en: 'It comes back to search and lists, and can be bought.',
  },
});

/** Of what is taken away once it is asked. */
export const removalWords = (openLabel: string, ask: string, locale: Locale) => ({
  open: tell('remove', locale),
  openLabel,
  ask,
  yes: tell('removeYes', locale),
  no: tell('removeNo', locale),
});
