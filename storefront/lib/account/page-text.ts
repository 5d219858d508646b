import type { Role } from '../graph/generated/operations';
import type { Locale } from '../locale';
import { dictionary } from '../locale/dictionary';

/** What stands on the account's own page, apart from the words of the ways into it. */
export const tell = dictionary({
  profile: { ko: '이름과 언어', en: 'Name and language' },
  language: { ko: '메일을 받을 언어', en: 'Language of mail' },
  korean: { ko: '한국어', en: '한국어' },
  english: { ko: 'English', en: 'English' },
  save: { ko: '저장', en: 'Save' },
  saved: { ko: '저장했습니다.', en: 'Saved.' },
  changeEmail: { ko: '이메일 바꾸기', en: 'Change the e-mail address' },
  newEmail: { ko: '새 이메일', en: 'New e-mail' },
  changePassword: { ko: '비밀번호 바꾸기', en: 'Change the password' },
  passwordChanged: {
    ko: '비밀번호를 바꾸고 다른 기기에서는 로그아웃했습니다.',
    en: 'The password is changed; other devices are signed out.',
  },
  sessions: { ko: '로그인한 기기', en: 'Where you are signed in' },
  thisDevice: { ko: '이 기기', en: 'This device' },
  lastUsed: { ko: '마지막 사용 {at}', en: 'Last used {at}' },
  endSession: { ko: '로그아웃', en: 'Sign out' },
  endSessionOf: { ko: '{device}에서 로그아웃', en: 'Sign out {device}' },
  sessionEnded: { ko: '그 기기에서 로그아웃했습니다.', en: 'That device is signed out.' },
  data: { ko: '내 정보', en: 'Your data' },
  exportText: { ko: '쇼핑몰이 가진 내 정보를 파일로 받습니다.', en: 'Everything the shop keeps about you, as a file.' },
  export: { ko: '파일로 받기', en: 'Download' },
  exported: { ko: '{file} 파일을 내려받았습니다.', en: '{file} was downloaded.' },
  delete: { ko: '계정 삭제', en: 'Delete the account' },
  deleteText: {
    ko: '계정과 개인 정보를 지웁니다. 법에서 정한 주문 기록만 이름 없이 남습니다. 되돌릴 수 없습니다.',
    en: 'Deletes the account and what is personal. Order records the law asks for stay, without your name. There is no way back.',
  },
  deleteAgree: { ko: '되돌릴 수 없다는 것을 이해했습니다.', en: 'I understand that there is no way back.' },
  needAgree: { ko: '계정을 지우려면 확인란에 표시해 주세요.', en: 'Tick the box to delete the account.' },
  deletedTitle: { ko: '계정을 지웠습니다', en: 'The account is gone' },
  deletedText: { ko: '그동안 이용해 주셔서 고맙습니다.', en: 'Thank you for having been here.' },
  orders: { ko: '주문 내역', en: 'Orders' },
  products: { ko: '상품 관리', en: 'Manage products' },
  signOut: { ko: '로그아웃', en: 'Sign out' },
  signOutEverywhere: { ko: '모든 기기에서 로그아웃', en: 'Sign out everywhere' },
});

const ROLES: Readonly<Record<Role, Readonly<Record<Locale, string>>>> = {
  SHOPPER: { ko: '일반', en: 'Shopper' },
  MERCHANT: { ko: '판매자', en: 'Merchant' },
  ADMINISTRATOR: { ko: '관리자', en: 'Administrator' },
};
export const roleText = (role: Role, locale: Locale): string => ROLES[role][locale];
