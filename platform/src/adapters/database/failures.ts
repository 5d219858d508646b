/** Prisma's codes for a database that cannot be reached, timed out, hung up or has no connection to spare. */
const PRISMA_CODES = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037', 'P2028']);
/** PostgreSQL's: shutting down, starting up, too many connections, connection failures (class 08). */
const POSTGRES_CODES = /^(57P0[1-5]|53300|08\d{3})$/;
const STATEMENT_TIMEOUT = '57014';
const SYSTEM_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH']);
const DRIVER_KINDS = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections']);
/** The pg driver has no code for these. */
const DRIVER_TEXT =
  /connection terminated|timeout exceeded when trying to connect|can't reach database server|server has closed the connection|client has encountered a connection error/i;

/** Whether an error means that the database is away for now, as against a mistake of ours. */
export const isDatabaseAway = (error: unknown): boolean => isFailure(error, POSTGRES_CODES);

/** Away, or too slow to answer: what a caller may try again. Whoever would try the same for ever asks `isDatabaseAway`. */
export const isDatabaseUnavailable = (error: unknown): boolean =>
  isFailure(error, new RegExp(`${POSTGRES_CODES.source}|^${STATEMENT_TIMEOUT}$`));

function isFailure(error: unknown, postgresCodes: RegExp): boolean {
  for (
    let at: unknown = error, depth = 0;
    typeof at === 'object' && at !== null && depth < 5;
    at = 'cause' in at ? at.cause : undefined, depth += 1
  ) {
    const code = 'code' in at ? String(at.code) : 'originalCode' in at ? String(at.originalCode) : '';
    if (PRISMA_CODES.has(code) || postgresCodes.test(code) || SYSTEM_CODES.has(code)) return true;
    if ('kind' in at && DRIVER_KINDS.has(String(at.kind))) return true;
    if ('message' in at && DRIVER_TEXT.test(String(at.message))) return true;
  }
  return false;
}
