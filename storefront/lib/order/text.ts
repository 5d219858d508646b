import type { OrderState } from '../graph/generated/operations';
import type { Locale } from '../locale';
import { dictionary } from '../locale/dictionary';

export const say = dictionary({
  checkout: { ko: '주문하기', en: 'Check out' },
  contact: { ko: '연락받을 곳', en: 'Where we write to' },
  email: { ko: '이메일', en: 'E-mail' },
  emailHint: { ko: '주문 확인 메일을 보내 드립니다.', en: 'We send the confirmation there.' },
  signedInAs: { ko: '{email} 계정으로 주문합니다.', en: 'Ordering as {email}.' },
  haveAccount: { ko: '계정이 있으신가요?', en: 'Do you have an account?' },
  signIn: { ko: '로그인', en: 'Sign in' },
  recipient: { ko: '받는 분', en: 'Who it goes to' },
  name: { ko: '이름', en: 'Name' },
  phone: { ko: '휴대전화', en: 'Phone' },
  phoneHint: { ko: '배송 기사님이 연락할 번호입니다.', en: 'For the carrier.' },
  postcode: { ko: '우편번호', en: 'Postcode' },
  postcodeHint: { ko: '숫자 다섯 자리', en: 'Five digits' },
  line1: { ko: '주소', en: 'Address' },
  line2: { ko: '상세 주소 (선택)', en: 'Flat, floor (optional)' },
  order: { ko: '주문 넣기', en: 'Place the order' },
  ordering: { ko: '주문을 넣는 중', en: 'Placing the order' },
  orderNote: {
    ko: '주문을 넣으면 재고를 바로 잡아 두고, 몇 초 안에 확정해 드립니다.',
    en: 'Your products are set aside at once; the order is confirmed within seconds.',
  },
  items: { ko: '주문 상품', en: 'Products' },
  editCart: { ko: '장바구니 고치기', en: 'Change the cart' },
  requiredName: { ko: '받는 분의 이름을 입력해 주세요.', en: 'Please enter the name of who receives it.' },
  requiredLine1: { ko: '도로명과 건물 번호까지 입력해 주세요.', en: 'Please enter street and number.' },
  badEmail: {
    ko: '이메일 주소를 확인해 주세요. 예) kim@example.com',
    en: 'Please check the e-mail address, like kim@example.com.',
  },
  badPhone: { ko: '전화번호를 확인해 주세요. 예) 010-1234-5678', en: 'Please check the number, like 010-1234-5678.' },
  badPostcode: { ko: '우편번호는 숫자 다섯 자리입니다. 예) 06236', en: 'A postcode has five digits, like 06236.' },
  changed: {
    ko: '그사이 장바구니가 바뀌어 아직 주문하지 않았습니다. 아래 금액을 확인하고 다시 눌러 주세요.',
    en: 'The cart has changed meanwhile, so nothing was ordered yet. Check the sums and press again.',
  },
  unsure: {
    ko: '연결이 끊겨 주문이 들어갔는지 확인하지 못했습니다. 다시 눌러도 두 번 주문되지 않습니다.',
    en: 'The connection was lost before we knew. Press again: it will not be ordered twice.',
  },
  already: {
    ko: '이 장바구니로 이미 주문하셨습니다. 주문 내역에서 확인해 주세요.',
    en: 'You have already ordered this cart. You find it among your orders.',
  },
  orders: { ko: '주문 내역', en: 'Orders' },
  ordersEmpty: { ko: '아직 주문이 없습니다', en: 'No orders yet' },
  ordersEmptyText: { ko: '주문하시면 여기에서 볼 수 있습니다.', en: 'What you order appears here.' },
  guestOrders: {
    ko: '이 브라우저에서 로그인 없이 한 주문입니다. 로그인하면 계정의 주문을 볼 수 있습니다.',
    en: 'Orders placed in this browser without signing in. Sign in to see those of your account.',
  },
  number: { ko: '주문 번호', en: 'Order number' },
  placedAt: { ko: '주문한 때', en: 'Placed' },
  delivery: { ko: '배송지', en: 'Delivery' },
  details: { ko: '자세히 보기', en: 'Details' },
  andMore: { ko: '{title} 외 {count}건', en: '{title} and {count} more' },
  progress: { ko: '진행 상황', en: 'Progress' },
  thanks: { ko: '주문해 주셔서 고맙습니다', en: 'Thank you for your order' },
  cancel: { ko: '주문 취소', en: 'Cancel the order' },
  cancelAsk: { ko: '정말 취소할까요?', en: 'Cancel it for good?' },
  cancelYes: { ko: '취소하기', en: 'Yes, cancel' },
  cancelNo: { ko: '그대로 두기', en: 'Keep it' },
  stillWaiting: {
    ko: '평소보다 오래 걸리고 있습니다. 확정되면 메일로 알려 드립니다.',
    en: 'This takes longer than usual. We will write once it is confirmed.',
  },
  lookAgain: { ko: '다시 확인', en: 'Look again' },
  pollFailed: { ko: '지금 상태를 확인하지 못했습니다.', en: 'We could not look it up just now.' },
  older: { ko: '이전 주문 보기', en: 'Older orders' },
  newest: { ko: '최근 주문부터', en: 'Back to the newest' },
  mailTo: { ko: '확인 메일: {email}', en: 'Confirmation to {email}' },
});

const STATES: Readonly<Record<OrderState, Readonly<Record<Locale, string>>>> = {
  PLACED: { ko: '주문 접수', en: 'Placed' },
  CONFIRMED: { ko: '주문 확정', en: 'Confirmed' },
  FULFILLED: { ko: '발송됨', en: 'Sent' },
  DECLINED: { ko: '주문하지 못함', en: 'Declined' },
  CANCELLED: { ko: '취소됨', en: 'Cancelled' },
  REFUNDED: { ko: '환불됨', en: 'Paid back' },
};
export const stateText = (state: OrderState, locale: Locale): string => STATES[state][locale];

const EXPLANATIONS: Readonly<Record<OrderState, Readonly<Record<Locale, string>>>> = {
  PLACED: { ko: '재고를 확인하고 있습니다. 보통 몇 초면 확정됩니다.', en: 'We are checking the stock. It takes a few seconds.' },
  CONFIRMED: { ko: '주문이 확정되었습니다. 곧 보내 드리겠습니다.', en: 'Your order is confirmed. It will be on its way soon.' },
  FULFILLED: { ko: '상품을 보냈습니다.', en: 'It is on its way.' },
  DECLINED: {
    ko: '상품을 준비하지 못해 주문을 진행할 수 없었습니다. 청구되는 금액은 없습니다.',
    en: 'We could not supply it, so the order ends here. You owe nothing.',
  },
  CANCELLED: { ko: '주문을 취소했습니다. 청구되는 금액은 없습니다.', en: 'The order is cancelled. You owe nothing.' },
  REFUNDED: { ko: '결제한 금액을 돌려드렸습니다.', en: 'What you paid was paid back.' },
};
export const explanationText = (state: OrderState, locale: Locale): string => EXPLANATIONS[state][locale];
