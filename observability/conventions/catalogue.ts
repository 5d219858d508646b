import { span } from './define.ts';

/** One read of the catalogue; `asyncflow.step` is one of the store's readers. */
export const catalogueRead = span('catalogue.read', ['asyncflow.step', 'error.type']);
/** A merchant's change with its event, in one transaction. */
export const catalogueCommand = span('catalogue.command', ['asyncflow.step', 'asyncflow.outcome', 'error.type']);

/** All lines of an order are taken from the stock, or none. */
export const reserveStock = span('stock.reserve', ['asyncflow.outcome', 'error.type']);
export const settleStock = span('stock.settle', ['asyncflow.outcome', 'error.type']);
export const releaseStock = span('stock.release', ['error.type']);
