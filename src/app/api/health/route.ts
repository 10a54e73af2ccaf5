import { readPublic } from '@/server/db';
import { log } from '@/server/log';

/** Whether this instance can answer: it reaches its database and the tables are there. */
export async function GET() {
  try {
    await readPublic((tx) => tx.loadedData.findFirst({ select: { key: true } }));
    return Response.json({ status: 'ok' });
  } catch (error) {
    log('error', 'health.failed', { message: error instanceof Error ? error.message : 'unknown' });
    return Response.json({ status: 'unavailable' }, { status: 503 });
  }
}

export const dynamic = 'force-dynamic';
