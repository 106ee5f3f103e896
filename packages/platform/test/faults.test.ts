import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Attune } from '@attune/sdk';
import { expirePending } from '../src/jobs/expire-pending.ts';
import { remindClients } from '../src/jobs/remind-clients.ts';
import { sweepAvailability } from '../src/jobs/sweep.ts';
import { linkHolder } from './harness/booked.ts';
import { createDiary } from './harness/diary.ts';
import { Faults } from './harness/faults.ts';
import { isFull, noteFigure } from './harness/figures.ts';
import { assertInvariants } from './harness/invariants.ts';
import { mondayTen, openOnline, type OnlinePlatform, type OnlinePractice } from './harness/online.ts';
import { sendDue } from './harness/told-booking.ts';

const faults = new Faults();
let online: OnlinePlatform;

before(async () => {
  online = await openOnline(undefined, ({ db }) => ({ db: db.withPlugin(faults) }));
});
after(() => online.close());
beforeEach(async () => {
  await forgetPractices();
  await online.platform.clock.set('2026-03-02T06:00:00Z');
});

/** Something that can be done again in the same words, once what it needs is there. Answers what became of it. */
interface Deed {
  readonly does: string;
  readonly arrange: () => Promise<() => Promise<unknown>>;
}

const two = '2026-03-02T13:00:00Z';
const client = { firstName: 'Mara', lastName: 'Vogt', email: 'mara@example.org' };

const deeds: readonly Deed[] = [
  {
    does: 'holding a time',
    arrange: async () => {
      const { attune, wanted } = await desk();
      return () => attune.holds.create({ ...wanted, startsAt: two }).catch(unlessTakenByUs);
    },
  },
  {
    does: 'giving a held time back',
    arrange: async () => {
      const { attune, wanted } = await desk();
      const { id, secret } = await attune.holds.create(wanted);
      return () => attune.holds.release(id, { secret });
    },
  },
  {
    does: 'booking',
    arrange: async () => {
      const { attune, wanted } = await desk();
      const { id, secret } = await attune.holds.create(wanted);
      const booking = { holdId: id, holdSecret: secret, client, consent: { privacy: true } } as const;
      return () => attune.bookings.create(booking, { idempotencyKey: id });
    },
  },
  {
    does: 'booking what is paid beforehand',
    arrange: async () => {
      const practice = await online.practice();
      const attune = online.platform.sdk(practice.publishableKey);
      const { id, secret } = await attune.holds.create({ ...diaryOf(practice), startsAt: mondayTen, format: 'online' });
      const booking = { holdId: id, holdSecret: secret, client, consent: { privacy: true } } as const;
      return () => attune.bookings.create(booking, { idempotencyKey: id });
    },
  },
  {
    does: 'going to the page to pay',
    arrange: async () => {
      const { start } = await (await online.practice()).book();
      return start;
    },
  },
  {
    does: 'hearing that it was paid',
    arrange: async () => {
      const { start } = await (await online.practice()).book();
      const events = online.stripe.books.pay(await start());
      return async () => assert.deepEqual(new Set(await online.tell(...events)), new Set([200]));
    },
  },
  {
    does: 'cancelling what was paid',
    arrange: async () => {
      const { booking, start, client: holder } = await (await online.practice()).book();
      await online.tell(...online.stripe.books.pay(await start()));
      const link = await holder();
      return () => link.bookings.cancel(booking.id, { reason: 'Krank.' });
    },
  },
  {
    does: 'moving a booking',
    arrange: async () => {
      const { practice, wanted, booked } = await desk();
      const { id } = await booked();
      const link = await linkHolder(online.platform, practice, id);
      const hold = await link.holds.create({ ...wanted, startsAt: two, reschedules: id });
      const move = { holdId: hold.id, holdSecret: hold.secret };
      return () => practice.office.bookings.reschedule(id, move, { idempotencyKey: id });
    },
  },
  {
    does: 'approving',
    arrange: async () => {
      const { practice, booked } = await desk({ approval_required: true });
      const { id } = await booked();
      return () => practice.office.bookings.approve(id).catch(unlessDone(practice.office, id, 'confirmed'));
    },
  },
  {
    does: 'declining',
    arrange: async () => {
      const { practice, booked } = await desk({ approval_required: true });
      const { id } = await booked();
      return () => practice.office.bookings.decline(id).catch(unlessDone(practice.office, id, 'declined'));
    },
  },
  {
    does: 'noting that nobody came',
    arrange: async () => {
      const { practice, booked } = await desk();
      const { id } = await booked();
      await online.platform.clock.set('2026-03-02T12:00:00Z');
      return () => practice.office.bookings.markNoShow(id).catch(unlessDone(practice.office, id, 'no_show'));
    },
  },
  {
    does: 'cancelling a session with seats taken',
    arrange: async () => {
      const { practice, attune, wanted } = await desk({ kind: 'group', group_size: 8 });
      const session = await practice.office.groupSessions.create(wanted);
      const { id, secret } = await attune.holds.create(wanted);
      await attune.bookings.create({ holdId: id, holdSecret: secret, client, consent: { privacy: true } });
      return () => practice.office.groupSessions.cancel(session.id, {});
    },
  },
  {
    does: 'ending what was not paid in time',
    arrange: async () => {
      await forgetPractices(); // each is looked at, and so is each a statement more
      await (await online.practice()).book();
      await online.platform.clock.advance({ minutes: 31, seconds: 30 });
      return async () => {
        await expirePending(online.platform.deps);
        await sweepAvailability(online.platform.deps.db);
      };
    },
  },
  {
    does: 'reminding a client, and sending the mail',
    arrange: async () => {
      await forgetPractices(); // or there were more to remind with every fault
      const { booked } = await desk();
      await booked();
      await online.platform.clock.set('2026-03-02T08:00:00Z');
      return async () => {
        await remindClients(online.platform.deps.db, 'attune.example');
        await sendDue(online.platform);
      };
    },
  },
  {
    does: 'inviting a client to book',
    arrange: async () => {
      const { practice, wanted } = await desk();
      const { serviceId } = wanted;
      const invitation = { client, serviceId, therapistId: wanted.therapistId };
      return () => practice.office.bookingInvitations.create(invitation, { idempotencyKey: serviceId });
    },
  },
];

// a fault at each statement, or at every eighth, so that each deed is still struck at its beginning, midst and end
const step = isFull ? 1 : 8;

for (const { does, arrange } of deeds) {
  test(
    `when a fault strikes anywhere in ${does}, all of it happened or nothing, and doing it again does it`,
    { timeout: 600_000 },
    async () => {
      const struck = await strikeEverywhere(arrange);

      assert.ok(struck > 1, `${struck} statements`);
      noteFigure('a fault at each statement leaves all invariants true', `${does}: ${struck} faults`);
    },
  );
}

/** A fault at one statement after the other, until there is none left that it could strike. Answers how many there were. */
async function strikeEverywhere(arrange: Deed['arrange'], at = 1): Promise<number> {
  const act = await arrange();
  faults.strike(at);
  const failure = await act().then(
    () => undefined,
    (error: unknown) => error,
  );
  const struck = faults.stop();
  await assertInvariants(online.platform);
  assert.ok(struck || failure === undefined, String(failure));
  await online.platform.clock.advance({ seconds: 61 }); // an answer that nobody got keeps its key for a minute
  await act();
  await assertInvariants(online.platform);
  await online.platform.clock.set('2026-03-02T06:00:00Z');
  return struck ? 1 + (await strikeEverywhere(arrange, at + step)) : 0;
}

function forgetPractices(): Promise<void> {
  return online.platform.owner.session((session) => session.script('truncate practice cascade'));
}

interface Desk {
  readonly practice: OnlinePractice;
  readonly attune: Attune;
  readonly wanted: { therapistId: string; serviceId: string; startsAt: string; format: 'online' };
  readonly booked: () => Promise<{ id: string }>;
}

/** A practice whose clients pay at the session. */
async function desk(service?: Parameters<typeof createDiary>[1]['service']): Promise<Desk> {
  const practice = await online.practice({ policies: { payment: 'at_session' }, ...(service ? { service } : {}) });
  const attune = online.platform.sdk(practice.publishableKey);
  const wanted = { ...diaryOf(practice), startsAt: mondayTen, format: 'online' } as const;
  return { practice, attune, wanted, booked: async () => (await practice.book()).booking };
}

function diaryOf({ therapistId, serviceId }: OnlinePractice): { therapistId: string; serviceId: string } {
  return { therapistId, serviceId };
}

/** What was done before its answer was lost is refused the second time; it must be as it was meant to be. */
function unlessDone(office: Attune, id: string, status: string): (error: unknown) => Promise<void> {
  return async (error) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'booking-state')) throw error;
    assert.equal((await office.bookings.get(id)).status, status);
  };
}

/** A time that was held before its answer was lost is held, and nobody else wants it here. */
function unlessTakenByUs(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'slot-taken')) throw error;
}
