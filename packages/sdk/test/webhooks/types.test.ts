import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnyWebhookEvent, WebhookEvent, WebhookEventType } from '../../src/webhooks.ts';

/** What it is about, the way a handler finds out: that it compiles is the test. */
function aboutWhat(event: AnyWebhookEvent): string {
  switch (event.type) {
    case 'booking.created':
    case 'booking.cancelled':
      return event.data.bookingId;
    case 'booking_request.created':
      return event.data.bookingRequestId;
    case 'review.created':
      return `${event.data.reviewId} of ${event.data.bookingId}`;
    case 'subscription.updated':
      return event.data.clientId;
    default:
      // @ts-expect-error what is not told apart by its type has no data that all have
      return event.data.bookingRequestId as string;
  }
}

// @ts-expect-error there is no such type
const misspelt: WebhookEventType = 'booking.craeted';

const event: WebhookEvent = {
  id: 'evt_1',
  type: 'booking.created',
  timestamp: '2026-03-02T07:58:00Z',
  practiceId: 'p',
  data: { bookingId: 'b' },
};

/** A type that is known is not mistaken for one that is not, and one that is not known can still be read. */
function known(event: AnyWebhookEvent): string {
  if (event.type === 'webhook.test') return event.data.webhookEndpointId;
  return [String(event.type), event.id, event.timestamp].join();
}

test('an event is told apart by its type', () => {
  assert.equal(aboutWhat(event), 'b');
  assert.equal(known({ ...event, type: misspelt } as never), 'booking.craeted,evt_1,2026-03-02T07:58:00Z');
});
