import { expect, test } from '@jest/globals';
import { hearSteps, recordStep } from './steps';

test('a step taken before anybody listens is told once, when somebody does', () => {
  const heard: string[] = [];
  recordStep('product-view');
  const stop = hearSteps((step) => void heard.push(step));
  expect(heard).toEqual(['product-view']);
  recordStep('cart-add');
  stop();
  hearSteps((step) => void heard.push(step))();
  expect(heard).toEqual(['product-view', 'cart-add']);
});

test('steps that nobody ever asks for do not pile up', () => {
  for (let time = 0; time < 1000; time += 1) recordStep('cart-add');
  const heard: string[] = [];
  hearSteps((step) => void heard.push(step))();
  expect(heard).toHaveLength(10);
});
