/** What every process gets that a test starts: where compiled code is kept, and where it writes what of it ran, when that is measured. */
export const processEnvironment = (): NodeJS.ProcessEnv => ({
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
  NODE_V8_COVERAGE: process.env['PROCESS_COVERAGE'],
});
