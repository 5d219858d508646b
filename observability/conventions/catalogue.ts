import { span } from './define.ts';

/** One read of the catalogue; `asyncflow.step` is one of the store's readers. */
export const catalogueRead = span('catalogue.read', ['asyncflow.step', 'error.type']);
/** A merchant's change with its event, in one transaction. */
export const catalogueCommand = span('catalogue.command', ['asyncflow.step', 'asyncflow.outcome', 'error.type']);
