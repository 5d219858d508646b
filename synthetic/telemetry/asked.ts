/** Questions that neither a journey nor a page asks yet, so that a new domain's telemetry is held against its contract from the start. */
export const ASKED: readonly string[] = [];
