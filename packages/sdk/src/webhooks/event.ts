import type { WebhookEvent } from '../generated/schema.ts';

declare const notKnown: unique symbol;

/**
 * The name of a type that this version of the library does not know: text, which `String(type)` gives. It is none to the
 * compiler, to which any text might be the name of a known type, too.
 */
export interface UnknownEventType {
  readonly [notKnown]: true;
  toString(): string;
}

/** An event of a type that this version of the library does not know: the platform is newer. Answer 2xx all the same. */
export interface UnknownWebhookEvent extends Omit<WebhookEvent, 'type' | 'data'> {
  type: UnknownEventType;
  data: Readonly<Record<string, unknown>>;
}

/** What is posted to you: `switch (event.type)`, and what you do not know is the default. */
export type AnyWebhookEvent = WebhookEvent | UnknownWebhookEvent;

/** The events of a type, or of several. */
export type WebhookEventOf<Type extends WebhookEvent['type']> = Extract<WebhookEvent, { type: Type }>;
