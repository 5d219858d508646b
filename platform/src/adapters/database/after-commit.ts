import type { Database, Transaction } from '../../ports/database.ts';

type Work = () => void;

const waiting = new WeakMap<object, Work[]>();

/** Runs the work once this transaction is committed; never when it rolls back. Outside of one: at once. */
export function afterCommit(transaction: Transaction, work: Work): void {
  const works = waiting.get(transaction);
  if (works) works.push(work);
  else work();
}

/** The same client, whose transactions tell when they are committed. */
export function tellingCommits(database: Database): Database {
  const run = database.$transaction.bind(database) as (work: unknown, options?: object) => Promise<unknown>;
  const told = async (work: unknown, options?: object): Promise<unknown> => {
    if (typeof work !== 'function') return run(work, options);
    const works: Work[] = [];
    const answer = await run((transaction: object) => {
      waiting.set(transaction, works);
      return work(transaction) as unknown;
    }, options);
    for (const each of works) each();
    return answer;
  };
  return new Proxy(database, {
    get: (target, name) => (name === '$transaction' ? told : Reflect.get(target, name)),
  });
}
