import { refusals } from '@asyncflow/observability/conventions/graphql.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { RequestContext } from '../kernel/context.ts';
import type { Resolvers } from '../kernel/domain.ts';
import type { Forbidden } from '../kernel/user-errors.ts';

type Resolve = (root: unknown, args: unknown, context: RequestContext, info: unknown) => unknown;

const isForbidden = (value: unknown): value is Forbidden =>
  typeof value === 'object' && value !== null && '__typename' in value && value.__typename === 'NotAllowed';

/** The same resolvers; a root field that answers NotAllowed is counted, whichever domain's it is and whatever is read of the answer. */
export function countRefusals(name: string, resolvers: Resolvers, telemetry: Telemetry): Resolvers {
  const domain = refusals.labels.domain.find((known) => known === name);
  if (domain === undefined) return resolvers;
  const counting =
    (resolve: Resolve): Resolve =>
    async (root, args, context, info) => {
      const answer = await resolve(root, args, context, info);
      if (isForbidden(answer))
        telemetry.count(refusals, { domain, needs: answer.needs, audience: context.synthetic ? 'synthetic' : 'shopper' });
      return answer;
    };
  const roots = ['Query', 'Mutation'].flatMap((type) => {
    const fields = Object.entries(resolvers[type] ?? {}) as readonly [string, Resolve][];
    return fields.length === 0 ? [] : [[type, Object.fromEntries(fields.map(([field, resolve]) => [field, counting(resolve)]))]];
  });
  return { ...resolvers, ...(Object.fromEntries(roots) as Resolvers) };
}
