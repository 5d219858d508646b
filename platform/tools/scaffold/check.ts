import { runCommand } from '../../src/local/command-line.ts';
import { onInterrupt } from '../../src/local/interrupts.ts';
import { step } from '../../src/local/steps.ts';
import { ScaffoldError } from './errors.ts';
import { copyTree } from './tree.ts';

const USAGE = `npm run check:scaffold
Scaffolds a domain and objectives in a copy of this tree, and holds the result, untouched, against npm run check and
npm run check:telemetry: what they say of it they say of this tree too, which is part of it.
Exit code 1 when one of them refuses it.`;

/** As a newcomer would begin: a domain, and an objective of the kind that has budgets and of the kind that has none. */
const SCAFFOLDED: readonly (readonly string[])[] = [
  ['domain', 'gift-cards'],
  ['objective', 'gift-card-answers'],
  ['objective', 'gift-card-room', '--like', 'capacity'],
];

await runCommand({ usage: USAGE }, async () => {
  const tree = copyTree('own');
  // A child that is interrupted fails, and what is begun ends in order.
  onInterrupt(tree.interrupt, () => process.exit(1));
  /** What it printed. */
  const passes = (...args: readonly string[]): Promise<string> =>
    step(['npm', 'run', ...args].join(' '), async () => {
      const { code, stdout, stderr } = await tree.run('npm', 'run', '--silent', ...args);
      if (code !== 0)
        throw new ScaffoldError(
          'SCAFFOLD_REFUSED',
          `npm run ${args.join(' ')} ended with ${code} on a scaffolded tree:\n${stdout}${stderr}`,
        );
      return stdout;
    });
  try {
    for (const args of SCAFFOLDED) await passes('new', '--', ...args);
    await passes('check');
    process.stdout.write(await passes('check:telemetry'));
  } finally {
    tree.remove();
  }
});
