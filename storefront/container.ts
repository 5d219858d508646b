// The storefront in a container: as Next's own stand-alone server does, the configuration is what the build wrote down, since reading
// next.config.ts needs a compiler.
import { readFileSync } from 'node:fs';

const { config } = JSON.parse(readFileSync(new URL('.next/required-server-files.json', import.meta.url), 'utf8')) as {
  readonly config: object;
};
process.env['__NEXT_PRIVATE_STANDALONE_CONFIG'] = JSON.stringify(config);
await import('./server.ts');
