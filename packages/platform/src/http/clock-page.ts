import { Hono, type Context } from 'hono';
import type { DemoClock } from '../demo-clock.ts';
import { peerOf } from './address.ts';
import { readBody } from './body.ts';
import { parseJson } from './json.ts';
import { refuse } from './problem.ts';

const mostMinutes = 366 * 24 * 60;

/**
 * `/dev/clock`, in the demo only and from this machine only: what time it is here, and POST `{ advanceMinutes }` sets it forward.
 * It takes JSON alone, which no page of another origin can send without asking first.
 */
export function clockPage(clock: DemoClock): Hono {
  const app = new Hono();
  app.get('/dev/clock', async (c) => {
    fromHere(c);
    return c.json({ now: await clock.now() });
  });
  app.post('/dev/clock', async (c) => {
    fromHere(c);
    return c.json({ now: await clock.advance(await minutesOf(c.req.raw)) });
  });
  return app;
}

async function minutesOf(request: Request): Promise<number> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) refuse('unsupported-media-type');
  const body = parseJson(await readBody(request, 1_024));
  const minutes =
    typeof body === 'object' && body !== null && 'advanceMinutes' in body ? body.advanceMinutes : undefined;
  if (typeof minutes === 'number' && Number.isInteger(minutes) && minutes > 0 && minutes <= mostMinutes) return minutes;
  const detail = `must be a whole number from 1 to ${String(mostMinutes)}`;
  return refuse('validation-failed', { errors: [{ pointer: '/advanceMinutes', detail }] });
}

function fromHere(c: Context): void {
  if (!isLoopback(peerOf(c))) refuse('not-found');
  c.header('Cache-Control', 'no-store');
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}
