import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { createDiary } from './harness/diary.ts';
import { eventually } from './harness/eventually.ts';
import { assertInvariants } from './harness/invariants.ts';
import { bookTold } from './harness/told-booking.ts';
import { startWorker, type Worker } from './harness/worker.ts';
import { withPlatform, type TestPlatform } from './harness.ts';

const engine = process.env['ATTUNE_TEST_ENGINE'];
const skip = engine !== 'pg15' && engine !== 'pg18' && 'a worker in a process of its own needs PostgreSQL';

let platform: TestPlatform;
let post: Post;

before(async () => {
  if (skip !== false) return;
  platform = await withPlatform({ config: { rateLimit: 'off' } });
  post = await openPost();
});
after(async () => {
  if (skip !== false) return;
  await post.close();
  await platform.close();
});

test(
  'a worker killed after each mail that it sent and before it noted that: every mail comes again, under the same Message-ID, and none is lost',
  { skip },
  async () => {
    await platform.clock.set('2026-03-20T06:00:00Z');
    const practice = await platform.practice();
    const diary = await createDiary(platform.owner.db, { practiceId: practice.id });
    await bookTold(platform, practice, { ...diary, startsAt: '2026-03-29T08:00:00Z' });
    await platform.clock.set('2026-03-28T08:00:00Z'); // the reminder is due, and no worker has sent the confirmations yet

    const endings = [await killedOverAMail(), await killedOverAMail(), await killedOverAMail()];
    const before = await messages();
    const last = await startWorker(platform.databaseUrl(), post.port).ended;

    assert.deepEqual(endings, [null, null, null]);
    assert.deepEqual(
      before.map(({ status }) => status),
      ['sending', 'sending', 'sending'],
    );
    assert.equal(last, 0);
    assert.deepEqual(
      (await messages()).map(({ kind, audience, status }) => [kind, audience, status]),
      [
        ['booking_confirmed', 'client', 'sent'],
        ['booking_confirmed', 'therapist', 'sent'],
        ['booking_reminder_day', 'client', 'sent'],
      ],
    );
    const ids = before.map(({ message_id }) => message_id);
    assert.deepEqual(post.received.toSorted(), [...ids, ...ids].toSorted());
    await assertInvariants(platform);
  },
);

/** Lets a worker send one mail, keeps it from noting that, and kills it there. Its time to send then runs out. */
async function killedOverAMail(): Promise<number | null> {
  const worker = startWorker(platform.databaseUrl(), post.port);
  post.next = (messageId) => killBeforeItIsNoted(worker, messageId);
  const ended = await worker.ended;
  await platform.clock.advance({ minutes: 3 });
  return ended;
}

function killBeforeItIsNoted(worker: Worker, messageId: string): { taken: Promise<void> } {
  const { promise: taken, resolve: answer } = Promise.withResolvers<undefined>();
  void platform.owner.session(async (owner) => {
    await owner.script('begin');
    await owner.query('select from message where message_id = $1 for update', [messageId]);
    answer(undefined); // the mail server takes the mail over, and the worker goes to note it
    await eventually(waits, 'the worker did not go to note what it sent');
    worker.kill();
    await worker.ended;
    await owner.script('commit');
  });
  return { taken };
}

/** Whether somebody waits for a row that is locked. */
async function waits(): Promise<boolean> {
  const rows = await platform.owner.session((owner) =>
    owner.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like 'update "message"%'`,
    ),
  );
  return rows.length > 0;
}

function messages(): Promise<{ kind: string; audience: string; status: string; message_id: string }[]> {
  return platform.owner.session((owner) =>
    owner.query('select kind, audience, status, message_id from message order by kind, audience'),
  );
}

/** A mail server, and what it does with the next mail before it says that it took it over. */
interface Post {
  readonly port: number;
  readonly received: string[];
  next: (messageId: string) => { taken: Promise<void> };
  close(): Promise<void>;
}

const takeOver = () => ({ taken: Promise.resolve() });

async function openPost(): Promise<Post> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const [, messageId = ''] = /^Message-ID: (\S+)/m.exec(Buffer.concat(chunks).toString()) ?? [];
        opened.received.push(messageId);
        const { taken } = opened.next(messageId);
        opened.next = takeOver;
        void taken.then(() => done());
      });
    },
  });
  server.on('error', () => undefined); // a client that was killed hangs up in the middle
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const opened: Post = {
    port,
    received: [],
    next: takeOver,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return opened;
}
