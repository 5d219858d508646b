import chromium from '@sparticuz/chromium';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/** Of one process for everything a second context cannot be had. */
const UNWANTED = /^--(?:single-process|no-zygote|disable-web-security)$/;

/** The browser of the system (CHROMIUM_PATH), or the one that comes from npm, with a font that has Korean in it. */
export async function findBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  if (own !== undefined) return { executablePath: own, args: ['--no-sandbox'], env: {} };
  // Workers are handed what the first process unpacked.
  const ready = process.env['E2E_BROWSER'];
  if (ready !== undefined) return JSON.parse(ready) as Browser;
  // It unpacks itself into the temporary folder and would take another version's leftovers for its own.
  const folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-chromium-'));
  // Two hundred megabytes each.
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const fonts = path.join(folder, 'fontconfig');
  mkdirSync(fonts, { recursive: true });
  process.env['TMPDIR'] = folder;
  // Makes it bring the system libraries it needs.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const pretendard = path.dirname(createRequire(import.meta.url).resolve('pretendard/package.json'));
  const configuration = path.join(fonts, 'fonts.conf');
  // Without a font for form controls this build of Chromium aborts.
  writeFileSync(
    configuration,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><dir>${pretendard}/dist/public/static</dir><cachedir>${fonts}/cache</cachedir></fontconfig>`,
  );
  // A graphics card in software, which is for WebGL, takes most of a small machine's time.
  chromium.setGraphicsMode = false;
  const executablePath = await chromium.executablePath();
  const args = chromium.args.filter((arg) => !UNWANTED.test(arg));
  const browser = { executablePath, args, env: { FONTCONFIG_PATH: fonts, FONTCONFIG_FILE: configuration } };
  process.env['E2E_BROWSER'] = JSON.stringify(browser);
  return browser;
}
