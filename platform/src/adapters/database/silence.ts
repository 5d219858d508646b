import { Socket } from 'node:net';

/** Beyond what any statement may take. */
export const SILENCE_MS_MAX = 35_000;

/**
 * For pg's `stream`: a socket on which nothing has come or gone for so long is given up. A server whose host is lost says no good-bye, and
 * TCP alone waits for it a quarter of an hour, or for ever.
 */
export const givenUpAfter = (milliseconds: number) => (): Socket => {
  const socket = new Socket();
  // Without a code: graphile-worker would try a coded one again by itself, for an hour, and say nothing.
  return socket.setTimeout(milliseconds, () => socket.destroy(new Error(`connection terminated: silent for ${milliseconds} ms`)));
};
