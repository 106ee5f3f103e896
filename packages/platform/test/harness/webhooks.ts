import { randomUUID } from 'node:crypto';
import type { Attune, NewWebhookEndpoint, WebhookEvent } from '@attune/sdk';
import { sendWebhooks } from '../../src/jobs/send-webhooks.ts';
import type { WebhookAnswer, WebhookRequest, WebhookSender } from '../../src/providers/webhook-send.ts';
import type { TestPlatform, TestPractice } from '../harness.ts';

/** A practice's own server: what was posted to it, and what it answers. */
export interface Receiver {
  readonly sender: WebhookSender;
  readonly received: WebhookRequest[];
  /** 204 unless a test says something else. */
  answer: (request: WebhookRequest) => WebhookAnswer | Promise<WebhookAnswer>;
}

export const answered = (status: number, retryAfter: string | null = null): WebhookAnswer => ({
  kind: 'answered',
  status,
  retryAfter,
});

/** Nothing of it is on a network. */
export const openReceiver = (): Receiver => {
  const receiver: Receiver = {
    sender: {
      check: () => Promise.resolve('allowed'),
      send: async (request) => {
        receiver.received.push(request);
        return receiver.answer(request);
      },
    },
    received: [],
    answer: () => answered(204),
  };
  return receiver;
};

/** Makes every attempt that is due, with waits that are not lengthened by chance. */
export const sendDue = ({ connection, deps }: TestPlatform): Promise<number> =>
  sendWebhooks({ ...deps, db: connection.db, random: () => 0 });

/** An endpoint of the practice that is told of everything, unless something else is wanted. */
export const listen = (office: Attune, wanted: Partial<NewWebhookEndpoint> = {}) =>
  office.webhookEndpoints.create({ url: 'https://kiez.example/hooks/attune', ...wanted });

/** The events that arrived, in the order in which they happened. */
export const eventsOf = ({ received }: Receiver): WebhookEvent[] =>
  received
    .map(({ body }) => JSON.parse(body) as WebhookEvent)
    .toSorted((one, other) => one.timestamp.localeCompare(other.timestamp));

/** An endpoint from long before, that is told of everything and sent nothing: with it, the invariants count what is told. */
export const tellEverything = async ({ owner }: TestPlatform, { id }: TestPractice): Promise<void> => {
  const long = new Date('2026-01-01T00:00:00Z');
  await owner.db
    .insertInto('webhook_endpoint')
    .values({
      practice_id: id,
      id: randomUUID(),
      url: 'https://kiez.example/hooks/attune',
      description: null,
      secret: Buffer.alloc(64),
      created_at: long,
      updated_at: long,
    })
    .execute();
};
