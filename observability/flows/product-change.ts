import { catalogueCommand } from '../conventions/catalogue.ts';
import { deadLetter, handle, publish } from '../conventions/events.ts';
import { updateIndex } from '../conventions/search.ts';
import { defineFlow } from './define.ts';

/** An import starts none: it publishes the same event without a command, and its changes end here as well. */
export const productChange = defineFlow({
  name: 'product-change',
  purpose: 'What a merchant changes is what shoppers find.',
  owner: 'search',
  deadlineSeconds: 5,
  trigger: 'command',
  steps: {
    command: { span: catalogueCommand, where: { 'asyncflow.outcome': 'saved' }, happens: 'exactly-once' },
    publish: {
      span: publish,
      where: { 'messaging.destination.name': 'catalogue.products-changed' },
      within: 'command',
      happens: 'exactly-once',
    },
    handle: {
      span: handle,
      where: { 'asyncflow.consumer': 'search.index' },
      follows: 'publish',
      happens: 'exactly-once',
      attemptsMax: 5,
      endings: ['searchable'],
    },
    // Reads the product again, so that an attempt that failed after it does no harm.
    update: { span: updateIndex, within: 'handle', happens: 'at-least-once', attemptsMax: 5, endings: ['searchable'] },
    'give up': {
      span: deadLetter,
      where: { 'asyncflow.consumer': 'search.index' },
      follows: 'publish',
      happens: 'exactly-once',
      endings: ['dead-lettered'],
    },
  },
  outcomes: { searchable: 'handle', 'dead-lettered': 'give up' },
  fansOut: 'handle',
});
