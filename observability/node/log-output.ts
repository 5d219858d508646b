import pino, { type DestinationStream } from 'pino';

/** Lines that may wait for a disk that is full, in bytes. */
const WAITING_BYTES_MAX = 1024 * 1024;

/** Standard output, or a file, for a log: where it cannot be written the process goes on, and what waits is written when it can be. */
export function logOutput(onDropped: () => void, dest: number | string = 1): DestinationStream {
  const output = pino.destination({ dest, sync: true, maxLength: WAITING_BYTES_MAX });
  output.on('error', () => undefined);
  output.on('drop', onDropped);
  return output;
}
