import type { ColumnType, Generated, Selectable } from 'kysely';

export type PaymentStatus =
  | 'pending'
  | 'processing'
  | 'authorized'
  | 'captured'
  | 'failed'
  | 'cancelled'
  | 'partially_refunded'
  | 'refunded'
  | 'disputed';

export type RefundStatus = 'requested' | 'pending' | 'succeeded' | 'failed' | 'rejected';

export type PaymentActor = 'client' | 'therapist' | 'staff' | 'system' | 'provider' | 'import';

export type PaymentMethod = 'cash' | 'card' | 'transfer' | 'other';

export type ProviderName = 'manual' | 'stripe';

/** What is due for a booking, and what became of it; amounts in minor units. */
export interface PaymentTable {
  practice_id: string;
  id: string;
  external_id: Generated<string | null>;
  booking_id: string;
  client_id: string;
  /** The latest of a booking counts. */
  attempt: Generated<number>;
  provider: ProviderName;
  /** What was paid is called by its amounts, whatever is written here. */
  status: Generated<PaymentStatus>;
  currency: string;
  amount: number;
  authorized_amount: Generated<number>;
  captured_amount: Generated<number>;
  /** Kept by a trigger of refund. */
  refunded_amount: ColumnType<number, number | undefined, never>;
  /** What stays with the practice although the session does not take place. */
  kept_amount: Generated<number>;
  method: Generated<PaymentMethod | null>;
  reference: Generated<string | null>;
  provider_session_id: Generated<string | null>;
  provider_payment_id: Generated<string | null>;
  checkout_attempt: Generated<number>;
  checkout_until: Generated<Date | null>;
  checkout_closed_at: Generated<Date | null>;
  dispute_id: Generated<string | null>;
  dispute_status: Generated<'open' | 'won' | 'lost' | null>;
  due_by: Generated<Date | null>;
  captured_at: Generated<Date | null>;
  /** Who made the latest change, and why; copied into payment_change. */
  changed_by: Generated<PaymentActor>;
  change_reason: Generated<string | null>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export type PaymentRow = Selectable<PaymentTable>;

/** Kept by a trigger. */
export interface PaymentChangeTable {
  practice_id: string;
  id: string;
  payment_id: string;
  number: number;
  previous_status: PaymentStatus | null;
  status: PaymentStatus;
  captured_amount: number;
  refunded_amount: number;
  kept_amount: number;
  changed_by: PaymentActor;
  reason: string | null;
  created_at: Date;
}

export interface RefundTable {
  practice_id: string;
  /** Also the key by which a provider tells it from another. */
  id: string;
  payment_id: string;
  amount: number;
  status: RefundStatus;
  reason: string;
  note: Generated<string | null>;
  provider_refund_id: Generated<string | null>;
  requested_by: PaymentActor;
  attempts: Generated<number>;
  last_error: Generated<string | null>;
  /** When the provider is, or after a failure may be, asked again. */
  due_at: Generated<Date>;
  created_at: Generated<Date>;
  settled_at: Generated<Date | null>;
}

export type RefundRow = Selectable<RefundTable>;

export interface DiscountCodeTable {
  practice_id: string;
  id: string;
  external_id: Generated<string | null>;
  code: string;
  kind: 'percentage' | 'fixed';
  percent: number | null;
  amount: number | null;
  currency: string | null;
  valid_from: Date | null;
  valid_until: Date | null;
  use_limit: number | null;
  per_client_limit: number | null;
  archived_at: Generated<Date | null>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

/** The services that a code is good for; a code without any is good for all. */
export interface DiscountCodeServiceTable {
  practice_id: string;
  discount_code_id: string;
  service_id: string;
}

/** Kept by a trigger of booking. */
export interface DiscountRedemptionTable {
  practice_id: string;
  booking_id: string;
  discount_code_id: string;
  client_id: string;
  created_at: Generated<Date>;
}

export interface ClientPaymentSummaryView {
  practice_id: string;
  client_id: string;
  currency: string;
  captured_amount: number;
  refunded_amount: number;
  kept_amount: number;
  /** How many were paid. */
  payments: number;
  last_paid_at: Date | null;
}

export interface PaymentsTables {
  payment: PaymentTable;
  payment_change: PaymentChangeTable;
  refund: RefundTable;
  discount_code: DiscountCodeTable;
  discount_code_service: DiscountCodeServiceTable;
  discount_redemption: DiscountRedemptionTable;
  client_payment_summary: ClientPaymentSummaryView;
}
