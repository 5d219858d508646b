export const dynamic = 'force-dynamic';

/** Alive. The platform's state is the platform's to tell. */
export const GET = (): Response => Response.json({ status: 'alive' });
