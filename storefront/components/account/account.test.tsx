import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { serve, visit } from '@/test/shop';
import { ChangePasswordForm } from './change-password-client';
import { ChoosePasswordForm } from './choose-password-client';
import { ConfirmEmailForm } from './confirm-email-client';
import { DeleteForm } from './delete-client';
import { MailLinkForm } from './mail-link-client';
import { Sessions } from './sessions-client';
import { SignInForm } from './sign-in-client';

const EMAIL = 'kim@example.com';
const PASSWORD = 'correct horse battery';

test('signing in leads on to where one came from, with a header drawn anew', async () => {
  const asked = serve(() => ({ body: { data: { signIn: { __typename: 'SignedIn', account: { id: 'a' } } } } }));
  const { user, visited } = visit(<SignInForm next="/checkout" locale="ko" />);
  await user.type(screen.getByLabelText('이메일'), ` ${EMAIL} `);
  await user.type(screen.getByLabelText('비밀번호'), `${PASSWORD} `);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(visited).toEqual(['/checkout', '(refresh)']));
  // The space at its end may be part of a password.
  expect(asked[0]).toMatchObject({ variables: { input: { email: EMAIL, password: `${PASSWORD} ` } } });
});

test('password managers know what is what', () => {
  serve(() => ({ body: {} }));
  const { again } = visit(<SignInForm next="/account" locale="ko" />);
  expect(screen.getByLabelText('이메일')).toHaveAttribute('autocomplete', 'username');
  expect(screen.getByLabelText('비밀번호')).toHaveAttribute('autocomplete', 'current-password');
  again(<MailLinkForm purpose="sign-up" locale="ko" />);
  expect(screen.getByLabelText('이메일')).toHaveAttribute('autocomplete', 'username');
  again(<ChoosePasswordForm purpose="sign-up" token="token-1" locale="ko" />);
  expect(screen.getByLabelText('비밀번호')).toHaveAttribute('autocomplete', 'new-password');
  again(<ChangePasswordForm email={EMAIL} locale="ko" />);
  expect(screen.getByLabelText('지금 비밀번호')).toHaveAttribute('autocomplete', 'current-password');
  expect(screen.getByLabelText('새 비밀번호')).toHaveAttribute('autocomplete', 'new-password');
});

test('a wrong password says so, keeps the address and moves the focus', async () => {
  serve(() => ({
    body: { data: { signIn: { __typename: 'WrongCredentials', message: '이메일 또는 비밀번호가 맞지 않습니다.' } } },
  }));
  const { user, visited } = visit(<SignInForm next="/account" locale="ko" />);
  await user.type(screen.getByLabelText('이메일'), EMAIL);
  await user.type(screen.getByLabelText('비밀번호'), 'wrong');
  await user.click(screen.getByRole('button', { name: '로그인' }));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('이메일 또는 비밀번호가 맞지 않습니다.');
  await waitFor(() => expect(alert).toHaveFocus());
  expect(screen.getByLabelText('이메일')).toHaveValue(EMAIL);
  expect(visited).toEqual([]);
});

test('too many attempts say when to try again', async () => {
  serve(() => ({
    body: { data: { signIn: { __typename: 'TooManyAttempts', message: '시도가 너무 많았습니다.', retryAfterSeconds: 130 } } },
  }));
  const { user } = visit(<SignInForm next="/account" locale="ko" />);
  await user.type(screen.getByLabelText('이메일'), EMAIL);
  await user.type(screen.getByLabelText('비밀번호'), 'wrong');
  await user.click(screen.getByRole('button', { name: '로그인' }));
  expect(await screen.findByText('시도가 너무 많았습니다. 3분 뒤에 다시 시도할 수 있습니다.')).toBeVisible();
});

test.each([
  ['sign-up', 'signUp', 'SignUp', 1440, '24시간'],
  ['reset', 'requestPasswordReset', 'RequestPasswordReset', 60, '1시간'],
] as const)(
  'a link to %s goes by mail: where and for how long is said, and the address may be corrected',
  async (purpose, field, operationName, minutesValid, duration) => {
    const asked = serve(() => ({ body: { data: { [field]: { __typename: 'Mailed', email: EMAIL, minutesValid } } } }));
    const { user } = visit(<MailLinkForm purpose={purpose} locale="ko" />);
    await user.type(screen.getByLabelText('이메일'), 'kim');
    await user.click(screen.getByRole('button', { name: '링크 받기' }));
    expect(screen.getByLabelText('이메일')).toHaveAccessibleDescription(/이메일 주소를 확인해/);
    expect(asked).toEqual([]);
    await user.type(screen.getByLabelText('이메일'), '@example.com');
    await user.click(screen.getByRole('button', { name: '링크 받기' }));
    expect(
      await screen.findByText(`${EMAIL}(으)로 메일을 보냈습니다. ${duration} 안에 메일의 링크를 눌러 주세요.`),
    ).toBeVisible();
    expect(asked).toMatchObject([{ operationName, variables: { email: EMAIL } }]);
    await user.click(screen.getByRole('button', { name: '다시 입력하기' }));
    expect(screen.getByLabelText('이메일')).toBeVisible();
  },
);

test('a password is chosen behind the mailed link, and signs in', async () => {
  const asked = serve(() => ({ body: { data: { confirmSignUp: { __typename: 'SignedIn', account: { id: 'a' } } } } }));
  const { user, visited } = visit(<ChoosePasswordForm purpose="sign-up" token="token-1" locale="ko" />);
  await user.type(screen.getByLabelText('비밀번호'), 'short');
  await user.click(screen.getByRole('button', { name: '가입 마치기' }));
  expect(screen.getByLabelText('비밀번호')).toHaveAccessibleDescription(/10자 이상 200자 이하/);
  expect(asked).toEqual([]);
  await user.type(screen.getByLabelText('비밀번호'), ' no longer');
  await user.type(screen.getByLabelText('이름 (선택)'), '김하나');
  await user.click(screen.getByRole('button', { name: '가입 마치기' }));
  await waitFor(() => expect(visited).toEqual(['/account', '(refresh)']));
  const input = { token: 'token-1', password: 'short no longer', name: '김하나' };
  expect(asked).toMatchObject([{ operationName: 'ConfirmSignUp', variables: { input } }]);
});

test('a mailed link is used up by a press of the button only', async () => {
  const asked = serve(() => ({ body: { data: { confirmEmailChange: { __typename: 'AccountSaved', account: {} } } } }));
  const { user, visited } = visit(<ConfirmEmailForm token="token-1" locale="ko" />);
  expect(asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: '새 주소로 바꾸기' }));
  await waitFor(() => expect(visited).toEqual(['/account', '(refresh)']));
  expect(asked).toMatchObject([{ operationName: 'ConfirmEmailChange', variables: { token: 'token-1' } }]);
});

test('a link that is too old leads to a new one', async () => {
  serve(() => ({ body: { data: { confirmSignUp: { __typename: 'LinkExpired', message: '링크가 만료되었습니다.' } } } }));
  const { user } = visit(<ChoosePasswordForm purpose="sign-up" token="old" locale="ko" />);
  await user.type(screen.getByLabelText('비밀번호'), PASSWORD);
  await user.click(screen.getByRole('button', { name: '가입 마치기' }));
  expect(await screen.findByText('링크가 만료되었습니다. 링크를 다시 받아 주세요.')).toBeVisible();
  expect(screen.getByRole('link', { name: '링크 받기' })).toHaveAttribute('href', '/account/sign-up');
});

test('passwords do not stay in the page once they are changed', async () => {
  serve(() => ({ body: { data: { changePassword: { __typename: 'AccountSaved', account: {} } } } }));
  const { user } = visit(<ChangePasswordForm email={EMAIL} locale="ko" />);
  await user.type(screen.getByLabelText('지금 비밀번호'), PASSWORD);
  await user.type(screen.getByLabelText('새 비밀번호'), `${PASSWORD} 2`);
  await user.click(screen.getByRole('button', { name: '비밀번호 바꾸기' }));
  expect(await screen.findByText('비밀번호를 바꾸고 다른 기기에서는 로그아웃했습니다.')).toBeVisible();
  expect(screen.getByLabelText('지금 비밀번호')).toHaveValue('');
  expect(screen.getByLabelText('새 비밀번호')).toHaveValue('');
});

test('an account is deleted only by who understands and knows the password', async () => {
  const asked = serve(() => ({ body: { data: { deleteAccount: { __typename: 'AccountDeleted' } } } }));
  const { user, visited } = visit(<DeleteForm locale="ko" />);
  await user.type(screen.getByLabelText('비밀번호'), PASSWORD);
  await user.click(screen.getByRole('button', { name: '계정 삭제' }));
  expect(screen.getByRole('alert')).toHaveTextContent('확인란에 표시해 주세요');
  expect(asked).toEqual([]);
  await user.click(screen.getByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: '계정 삭제' }));
  await waitFor(() => expect(visited).toEqual(['/account/deleted', '(refresh)']));
});

test('another device is signed out by its own button, this one has none', async () => {
  const asked = serve(() => ({ body: { data: { endSession: { __typename: 'AccountSaved', account: {} } } } }));
  const at = '2026-11-25T03:00:00.000Z';
  const { user } = visit(
    <Sessions
      sessions={[
        { id: 's1', isCurrent: true, device: 'Chrome on Windows', createdAt: at, lastUsedAt: at },
        { id: 's2', isCurrent: false, device: 'Safari on iPhone', createdAt: at, lastUsedAt: at },
      ]}
      locale="ko"
    />,
  );
  expect(screen.queryByRole('button', { name: /Chrome on Windows/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Safari on iPhone에서 로그아웃' }));
  expect(await screen.findByText('그 기기에서 로그아웃했습니다.')).toBeVisible();
  expect(asked).toMatchObject([{ operationName: 'EndSession', variables: { id: 's2' } }]);
});
