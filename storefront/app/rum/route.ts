import { receiverMeans } from '@/lib/rum';
import { receive } from '@/lib/rum/receiver';

export const dynamic = 'force-dynamic';

/** Faro's payloads from the browser, first party: they outlive a platform that is down. */
export async function POST(request: Request): Promise<Response> {
  const means = receiverMeans();
  return means ? receive(request, means) : new Response(null, { status: 503 });
}
