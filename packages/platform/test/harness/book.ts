/** A start that somebody wants. */
export interface Wanted {
  readonly therapistId: string;
  readonly serviceId: string;
  readonly startsAt: string;
  readonly format: string;
}

/** What a call came to. Status 0: nobody answered. */
export interface Answer {
  readonly status: number;
  /** How many near times a refusal named. */
  readonly near: number;
  readonly milliseconds: number;
}

export interface Held {
  readonly id: string;
  readonly secret: string;
}

/** Where to book: a platform that listens, and a publishable key of the practice. */
export interface Desk {
  readonly url: string;
  readonly key: string;
}

/** Holds and books; a refusal of either is the answer. */
export async function bookAt(desk: Desk, wanted: Wanted): Promise<Answer & { readonly bookingId?: string }> {
  const { answer, body } = await hold(desk, wanted);
  return answer.status === 201 ? { ...(await confirm(desk, body)), bookingId: body.id } : answer;
}

export function hold(desk: Desk, wanted: Wanted): Promise<{ answer: Answer; body: Held }> {
  return post(desk, '/v1/holds', wanted);
}

export async function confirm(desk: Desk, { id, secret }: Held, key: string = crypto.randomUUID()): Promise<Answer> {
  const client = { firstName: 'Mara', lastName: 'Vogt', email: `${key}@example.org` };
  const booking = { holdId: id, holdSecret: secret, client, consent: { privacy: true } };
  return (await post(desk, '/v1/bookings', booking, key)).answer;
}

export async function release(desk: Desk, { id, secret }: Held): Promise<Answer> {
  return (await post(desk, `/v1/holds/${id}/release`, { secret })).answer;
}

async function post(
  { url, key }: Desk,
  path: string,
  body: unknown,
  idempotencyKey?: string,
): Promise<{ answer: Answer; body: Held }> {
  const began = performance.now();
  const response = await fetch(`${url}${path}?key=${key}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    },
    body: JSON.stringify(body),
  });
  const answered = (response.status === 204 ? {} : await response.json()) as Held & { near?: unknown[] };
  return {
    answer: { status: response.status, near: answered.near?.length ?? 0, milliseconds: performance.now() - began },
    body: answered,
  };
}

/** Runs all of them, so many at a time. */
export async function atOnce<T>(inFlight: number, acts: readonly (() => Promise<T>)[]): Promise<T[]> {
  const left = acts.map((act, index) => ({ act, index })).values();
  const done: T[] = [];
  const worker = async (): Promise<void> => {
    for (const next of left) done[next.index] = await next.act();
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return done;
}
