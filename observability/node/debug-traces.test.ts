import { expect, test } from '@jest/globals';
import { debugTracesPage } from './debug-traces.ts';
import { inner, request, telemetryUnderTest } from './telemetry-fixture.ts';

test('a page shows each trace with its steps, what failed, and where it came from', () => {
  const telemetry = telemetryUnderTest();
  telemetry.request(request, { synthetic: false, attributes: { 'graphql.operation.name': 'ProductPage' } }, () =>
    telemetry.span(inner, { attributes: { note: '<script>alert(1)</script>' } }, (span) => span.fail('UNAVAILABLE')),
  );
  telemetry.span(inner, { links: [`00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`] }, () => undefined);
  const page = debugTracesPage(telemetry.traces());
  expect(page).toContain('<b>test.request ProductPage</b>');
  expect(page).toContain('<strong>failed</strong>');
  expect(page).toContain('padding-left:1rem">test.inner');
  expect(page).toContain(`<a href="#${'a'.repeat(32)}">follows aaaaaaaa</a>`);
  expect(page).toMatch(/ ms · 1 span · .* ms · 2 spans · /s);
  expect(page).not.toContain('<script>');
});
test('without traces it says so', () => {
  expect(debugTracesPage([])).toContain('None yet.');
});
