// `node platform/tools/image-files.ts platform|storefront FOLDER`: what an image needs and nothing else: our own files, and of the
// packages those that are reached from the programs that run in it.
import { nodeFileTrace } from '@vercel/nft';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';

interface Image {
  readonly programs: readonly string[];
  readonly own: readonly string[];
  /** Served as files, or read by a name made at run time, which no tracer sees. */
  readonly packages: readonly string[];
  /** Traces that Next writes when it builds. */
  readonly traces: readonly string[];
}

const ROOT = path.resolve(import.meta.dirname, '../..');
const SHARED = ['package.json', '*/package.json', 'observability/{conventions,node,flows,browser}/**/*.ts'];
const IMAGES: Readonly<Record<string, Image>> = {
  platform: {
    programs: [
      'platform/src/local/container.ts',
      'platform/src/main.ts',
      'platform/src/commands/{migrate,import,export,jobs,mail}.ts',
      'synthetic/prober.ts',
      'observability/on-call/container.ts',
    ],
    own: [
      ...SHARED,
      'platform/src/**/*',
      'platform/prisma/migrations/**/*',
      'observability/{on-call,alertmanager}/**/*.ts',
      'slo/{objectives,src}/**/*.ts',
      'slo/runbooks/*.md',
      'synthetic/**/*.{ts,graphql}',
    ],
    packages: ['altair-static', 'garu-ko'],
    traces: [],
  },
  storefront: {
    programs: ['storefront/container.ts'],
    own: [
      ...SHARED,
      'storefront/*.ts',
      'storefront/{lib,server}/**/*',
      'storefront/public/**/*',
      'storefront/.next/{*,server/**/*,static/**/*}',
    ],
    packages: ['next/dist/compiled/{webpack,@babel}'],
    traces: ['storefront/.next/**/*.nft.json'],
  },
};
const LEFT_OUT = /\.test\.tsx?$|\.nft\.json$|-fixture\.ts$|\.map$/;
/** The same in many variants, for development too: Next's own trace knows which of them a finished build needs. */
const TRACED_BY_NEXT =
  /(^|\/)node_modules\/(next\/dist\/compiled\/(next-server|next-devtools|react-dom[a-z-]*|react-[a-z-]+)|react-dom|@img|sharp)\//;

const isFile = (name: string): boolean => statSync(path.join(ROOT, name), { throwIfNoEntry: false })?.isFile() === true;
const found = (patterns: readonly string[]): readonly string[] =>
  globSync([...patterns], { cwd: ROOT, exclude: (name) => name === 'node_modules' || name === 'cache' }).filter(isFile);

/** The source as the tracer can read it, which knows JavaScript only. */
async function source(file: string): Promise<Buffer | string | null> {
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  const content = readFileSync(file);
  return file.endsWith('.ts') && !file.endsWith('.d.ts') ? stripTypeScriptTypes(content.toString()) : content;
}

async function filesOf({ programs, own, packages, traces }: Image): Promise<ReadonlySet<string>> {
  const files = new Set(found(own).filter((name) => !LEFT_OUT.test(name)));
  const entries = found(programs).map((name) => path.join(ROOT, name));
  const traced = await nodeFileTrace(entries, {
    base: ROOT,
    readFile: source,
    ...(traces.length > 0 ? { ignore: (name: string) => TRACED_BY_NEXT.test(name) } : {}),
  });
  for (const name of traced.fileList) files.add(name);
  for (const name of found(packages.map((one) => `node_modules/${one}/**/*`))) files.add(name);
  for (const trace of found(traces)) {
    const { files: listed } = JSON.parse(readFileSync(path.join(ROOT, trace), 'utf8')) as { readonly files: readonly string[] };
    for (const name of listed) {
      const at = path.relative(ROOT, path.resolve(ROOT, path.dirname(trace), name));
      if (!at.includes('.next/cache')) files.add(at);
    }
  }
  return files;
}

const [name = '', folder] = process.argv.slice(2);
const image = IMAGES[name];
if (image === undefined || folder === undefined) {
  process.stderr.write(`node platform/tools/image-files.ts ${Object.keys(IMAGES).join('|')} FOLDER\n`);
  process.exit(1);
}
const files = await filesOf(image);
let bytes = 0;
for (const file of files) {
  const to = path.join(folder, file);
  mkdirSync(path.dirname(to), { recursive: true });
  cpSync(path.join(ROOT, file), to, { recursive: true, verbatimSymlinks: true });
  bytes += isFile(file) ? statSync(path.join(ROOT, file)).size : 0;
}
process.stdout.write(`${files.size} files, ${Math.round(bytes / 1e6)} MB\n`);
