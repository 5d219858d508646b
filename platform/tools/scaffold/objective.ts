import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OBJECTIVES } from '../../../slo/objectives/all.ts';
import { alerts } from '../../../slo/src/alerts.ts';
import { pascalCase, type Objective } from '../../../slo/src/objective.ts';
import type { Changes } from './changes.ts';
import { ScaffoldError } from './errors.ts';
import { appendImport, appendToList } from './lists.ts';
import type { Name } from './name.ts';
import { runbook } from './runbook.ts';

const FOLDER = 'slo/objectives';

/** What nobody but its author can say; stands in the file, the alert and the runbooks until it is said. */
const unsaid = ({ words }: Name): Objective['feels'] => ({
  en: `Not written yet: what a shopper feels when ${words} is missed.`,
  ko: `아직 적지 않음: ${words} 목표를 지키지 못하면 쇼핑하는 사람이 느끼는 것.`,
});

function replaced(text: string, pattern: RegExp, by: string, what: string, file: string): string {
  if (!pattern.test(text)) throw new ScaffoldError('OBJECTIVE_NOT_UNDERSTOOD', `${file} has no ${what} where others have it`);
  return text.replace(pattern, () => by);
}

/** An objective that measures what `like` measures, to be changed from there; its alerts have runbooks from the first minute. */
export function scaffoldObjective(changes: Changes, name: Name, like: string): void {
  if (OBJECTIVES.some((objective) => objective.name === name.kebab))
    throw new ScaffoldError('OBJECTIVE_EXISTS', `there is an objective ${name.kebab}; see ${FOLDER}/all.ts`);
  const neighbour = OBJECTIVES.find((objective) => objective.name === like);
  if (neighbour === undefined)
    throw new ScaffoldError(
      'NEIGHBOUR_UNKNOWN',
      `no objective is called "${like}"; there are ${OBJECTIVES.map((objective) => objective.name).join(', ')}`,
    );
  const file = `${FOLDER}/${like}.ts`;
  const feels = unsaid(name);
  let source = readFileSync(path.join(changes.root, file), 'utf8');
  source = replaced(
    source,
    /(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export const \w+ = defineObjective\(/,
    `/** Measures what ${like} measures: give it its own SLI and target, and say what shoppers feel. */\nexport const ${name.camel} = defineObjective(`,
    'defineObjective',
    file,
  );
  source = replaced(source, /name: '[^']*'/, `name: '${name.kebab}'`, 'name', file);
  source = replaced(source, /feels: \{[^}]*\}/, `feels: { ko: '${feels.ko}', en: '${feels.en}' }`, 'feels', file);
  changes.create(`${FOLDER}/${name.kebab}.ts`, source);
  changes.edit(`${FOLDER}/all.ts`, (text) =>
    appendToList(
      appendImport(text, `import { ${name.camel} } from './${name.kebab}.ts';`),
      'export const OBJECTIVES: readonly Objective[] = ',
      name.camel,
    ),
  );
  const made: Objective = { ...neighbour, name: name.kebab, feels };
  for (const alert of alerts(made)) {
    const its = `${pascalCase(like)}${alert.alert.slice(pascalCase(name.kebab).length)}`;
    const beside = readFileSync(path.join(changes.root, `slo/runbooks/${its}.md`), 'utf8');
    changes.create(`slo/runbooks/${alert.alert}.md`, runbook(beside, made, alert));
  }
}
