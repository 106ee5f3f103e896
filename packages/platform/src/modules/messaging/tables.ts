import type { Generated } from 'kysely';

export type MessageKind = 'booking_confirmed' | 'booking_received';
export type MessageAudience = 'client' | 'therapist';

export interface MessageTable {
  practice_id: string;
  id: string;
  kind: MessageKind;
  audience: MessageAudience;
  channel: Generated<'email' | 'sms' | 'whatsapp'>;
  booking_id: string | null;
  change_id: string | null;
  recipient: string;
  locale: string;
  time_zone: string;
  status: Generated<'queued' | 'sending' | 'sent' | 'delivered' | 'bounced' | 'failed' | 'suppressed'>;
  /** The same however often the message is sent. */
  message_id: string;
  attempts: Generated<number>;
  last_error: string | null;
  /** When it is, or after a failure may be, sent (again). */
  due_at: Generated<Date>;
  created_at: Generated<Date>;
  sent_at: Date | null;
}

export interface MessagingTables {
  message: MessageTable;
}
