/** Takes what a `.env` file says, that of this folder unless said, into the environment; what is there already holds. Nobody has to have one. */
export function loadEnvFile(file?: string): void {
  try {
    process.loadEnvFile(file);
  } catch {
    // Node's own flag for it says so when there is none.
  }
}
