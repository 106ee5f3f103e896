import type { Demo } from '@attune/tooling/demo';

const minute = 60_000;

/** What time it is in the demo. */
export async function nowIn({ origin }: Demo): Promise<Date> {
  const answer = await fetch(`${origin}/dev/clock`);
  return timeOf(answer);
}

/** Sets the demo's clock forward to just after this moment; what has become due by then is done. */
export async function waitUntil(moment: Date, demo: Demo): Promise<void> {
  const now = await nowIn(demo);
  const advanceMinutes = Math.ceil((moment.getTime() - now.getTime()) / minute) + 1;
  const headers = { 'content-type': 'application/json' };
  await timeOf(
    await fetch(`${demo.origin}/dev/clock`, { method: 'POST', headers, body: JSON.stringify({ advanceMinutes }) }),
  );
}

async function timeOf(answer: Response): Promise<Date> {
  if (!answer.ok) throw new Error(`The demo's clock answered ${answer.status}: ${await answer.text()}`);
  return new Date(((await answer.json()) as { now: string }).now);
}
