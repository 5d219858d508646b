/** Takes what `.env` in this folder says into the environment; what is there already holds. Nobody has to have one. */
export function loadEnvFile(): void {
  try {
    process.loadEnvFile();
  } catch {
    // Node's own flag for it says so when there is none.
  }
}
