import { budgetOf, budgetOfHeadroom, type Budgets } from './budget.ts';
import type { Evaluation } from './evaluator.ts';
import { hasHeadroom, type Objective } from './objective.ts';

/** From what the embedded evaluator has counted: the hour or so that the prober remembers, which is then also the speed. */
export function budgetsOfEvaluator(objectives: readonly Objective[], verdicts: Evaluation['verdicts'], source: string): Budgets {
  const budgets = objectives.flatMap((objective) =>
    verdicts
      .filter((verdict) => verdict.objective === objective.name)
      .map(({ stream, good, total, measured, reason }) =>
        hasHeadroom(objective)
          ? budgetOfHeadroom(objective, { work: good, headroom: measured, reason })
          : budgetOf(objective, { stream, good, total, errorRatio1h: measured === null ? null : 1 - measured }),
      ),
  );
  return { source, budgets };
}

/** Asks the prober. Throws, saying what to start, when there is none. */
export async function budgetsOfProber(objectives: readonly Objective[], proberUrl: string): Promise<Budgets> {
  let answer: Response;
  try {
    answer = await fetch(`${proberUrl}/verdicts`, { signal: AbortSignal.timeout(5000) });
  } catch {
    throw new Error(`No prober answers at ${proberUrl} (PROBER_URL). Start the shop with npm start, or set PROMETHEUS_URL.`);
  }
  if (!answer.ok) throw new Error(`The prober at ${proberUrl} answered ${answer.status}.`);
  const { objectives: verdicts, since } = (await answer.json()) as { objectives: Evaluation['verdicts']; since: string | null };
  return budgetsOfEvaluator(objectives, verdicts, `the prober at ${proberUrl}, since ${since ?? 'now'}`);
}
