import type { Generated, Selectable } from 'kysely';
import type { Json } from '../../database/json.ts';

/** What tells of a change in the life of a booking. */
export type BookingMessageKind =
  | 'booking_confirmed'
  | 'booking_received'
  | 'booking_payment_due'
  | 'booking_approved'
  | 'booking_declined'
  | 'booking_cancelled'
  | 'booking_rescheduled'
  | 'booking_expired';
export type ReminderKind = 'booking_reminder_day' | 'booking_reminder_hour';
/** Money that goes back: because of a cancellation or by the practice's will, or because it came too late. */
export type RefundMessageKind = 'payment_refunded' | 'payment_returned';
export type RequestMessageKind = 'booking_request_received' | 'booking_request_answered';
export type ClientMessageKind = 'review_invited' | 'report_card_sent' | 'newsletter';
export type MessageKind =
  | BookingMessageKind
  | ReminderKind
  | RefundMessageKind
  | RequestMessageKind
  | ClientMessageKind
  | 'booking_invited'
  | 'link_requested';
/** The former therapist is whose time a booking took until it moved to somebody else. */
export type MessageAudience = 'client' | 'therapist' | 'former_therapist' | 'practice';
export type Channel = 'email' | 'sms' | 'whatsapp';

/** What a client may agree to or refuse. Mail about appointments is neither. */
export type OptionalTopic = 'reviews' | 'news' | 'offers';
export type Topic = 'appointments' | OptionalTopic;

export interface MessageTable {
  practice_id: string;
  id: string;
  kind: MessageKind;
  audience: MessageAudience;
  channel: Generated<Channel>;
  topic: Generated<Topic>;
  client_id: Generated<string | null>;
  booking_id: string | null;
  change_id: string | null;
  report_card_id: Generated<string | null>;
  campaign_id: Generated<string | null>;
  refund_id: Generated<string | null>;
  request_id: Generated<string | null>;
  invitation_id: Generated<string | null>;
  /** Of a reminder: how long before the session it is due, and the start that it reminds of. */
  remind_minutes: Generated<number | null>;
  reminds_of: Generated<Date | null>;
  /** What fresh links were asked for; null for all. */
  link_purpose: Generated<string | null>;
  recipient: string;
  locale: string;
  time_zone: string;
  status: Generated<'queued' | 'sending' | 'sent' | 'delivered' | 'bounced' | 'failed' | 'suppressed'>;
  /** The same however often the message is sent; null until then, where whoever queued it did not know our host. */
  message_id: string | null;
  attempts: Generated<number>;
  last_error: string | null;
  /** When it is, or after a failure may be, sent (again). */
  due_at: Generated<Date>;
  created_at: Generated<Date>;
  sent_at: Date | null;
}

export type MessageRow = Selectable<MessageTable>;

export type SubscriptionSource = 'booking' | 'import' | 'staff' | 'link' | 'one_click' | 'undo';
export type UnsubscribeReason = 'too_many' | 'not_relevant' | 'never_signed_up' | 'privacy' | 'other';

export interface SubscriptionTable {
  practice_id: string;
  client_id: string;
  topic: OptionalTopic;
  channel: Generated<Channel>;
  subscribed: Generated<boolean>;
  source: SubscriptionSource;
  /** The wording that was agreed to. */
  text_version: Generated<string | null>;
  reason: Generated<UnsubscribeReason | null>;
  reason_text: Generated<string | null>;
  changed_at: Generated<Date>;
}

/** Kept by a trigger. */
export interface SubscriptionChangeTable {
  practice_id: string;
  id: string;
  client_id: string;
  topic: OptionalTopic;
  channel: Channel;
  /** Counts the changes of one client, topic and channel. */
  number: number;
  previous: boolean | null;
  /** Null where a subscription was taken away again. */
  subscribed: boolean | null;
  source: SubscriptionSource;
  text_version: string | null;
  reason: UnsubscribeReason | null;
  reason_text: string | null;
  undone_at: Date | null;
  created_at: Date;
}

export interface SuppressionTable {
  practice_id: string;
  id: Generated<string>;
  /** In lower case. */
  address: string;
  channel: Generated<Channel>;
  /** Null for everything, where mail came back. */
  topic: OptionalTopic | null;
  reason: 'unsubscribed' | 'hard_bounce' | 'complaint';
  created_at: Generated<Date>;
}

export interface CampaignTable {
  practice_id: string;
  id: string;
  external_id: Generated<string | null>;
  name: string;
  type: Generated<'one_time' | 'recurring'>;
  status: Generated<'draft' | 'scheduled' | 'sending' | 'sent' | 'paused' | 'cancelled'>;
  topic: 'news' | 'offers';
  subject: string;
  paragraphs: Json<readonly string[]>;
  button: Json<{ readonly label: string; readonly url: string } | null>;
  /** From when it goes out. */
  scheduled_at: Generated<Date | null>;
  sent_at: Generated<Date | null>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

/** To whom a campaign went. */
export interface CampaignSendTable {
  practice_id: string;
  campaign_id: string;
  client_id: string;
  message_id: string;
  variant: 'a' | 'b' | null;
  created_at: Generated<Date>;
}

export interface MessagingTables {
  message: MessageTable;
  subscription: SubscriptionTable;
  subscription_change: SubscriptionChangeTable;
  suppression: SuppressionTable;
  campaign: CampaignTable;
  campaign_send: CampaignSendTable;
}
