import { expect, test } from '@jest/globals';
import { render } from '@testing-library/react';
import { JsonLd } from './json-ld';

test('a name that looks like the end of a script stays a name', () => {
  const { container } = render(<JsonLd data={{ name: '</script><b>' }} />);
  const script = container.querySelector('script');
  expect(script?.innerHTML).not.toContain('<');
  expect(JSON.parse(script?.innerHTML ?? '')).toMatchObject({ name: '</script><b>' });
});
