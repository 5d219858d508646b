import 'server-only';
import { cookies } from 'next/headers';
import type { Remembered } from './index';

export async function remembered(): Promise<Remembered> {
  const jar = await cookies();
  const has = (name: string): boolean => jar.has(name) || jar.has(`__Host-${name}`);
  return { hasSession: has('session'), hasCart: has('cart') };
}
