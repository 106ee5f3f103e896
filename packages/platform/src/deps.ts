import type { Kysely } from 'kysely';
import type { Config } from './config.ts';
import type { Database } from './database/schema.ts';
import type { Log } from './http/log.ts';
import type { Links } from './modules/trust/links.ts';
import type { CalendarFetch } from './providers/calendar-fetch.ts';
import type { Providers } from './providers/providers.ts';
import type { WebhookSender } from './providers/webhook-send.ts';

/** What happens after the answer: told once the transaction that caused it has committed. */
export interface Jobs {
  /** A message row is waiting. A lost call is made good by the sweep, so it may fail without harm. */
  messageQueued(practiceId: string, messageId: string): Promise<void>;
  /** A refund row is waiting for its provider. Likewise made good by the sweep. */
  refundDue(practiceId: string, refundId: string): Promise<void>;
}

/** Everything from outside that the application works with, handed in so that a test can hand in others. */
export interface Deps {
  readonly db: Kysely<Database>;
  readonly config: Config;
  readonly log: Log;
  readonly links: Links;
  readonly jobs: Jobs;
  readonly providers: Providers;
  /** Reads calendars of others, whose addresses they choose. */
  readonly fetchCalendar: CalendarFetch;
  /** Tells servers of practices what happened, whose addresses they choose. */
  readonly webhooks: WebhookSender;
}
