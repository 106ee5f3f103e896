/** An amount in whole minor units by ISO 4217. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** A page of a provider's own on which one payment is made. */
export interface WantedCheckout {
  readonly practiceId: string;
  readonly bookingId: string;
  readonly paymentId: string;
  /** Asking twice with the same key opens one page. */
  readonly key: string;
  /** The connected account that is paid; null for the platform's own. */
  readonly account: string | null;
  readonly amount: Money;
  readonly title: string;
  readonly locale: string;
  readonly until: Date;
  readonly paidUrl: string;
  readonly notPaidUrl: string;
}

/** How such a page stands. */
export interface Checkout {
  readonly id: string;
  /** Null once nobody can pay on it any more. */
  readonly url: string | null;
  readonly status: 'open' | 'complete' | 'expired';
  readonly amount: Money;
  /** The provider's name for the payment that was made on it. */
  readonly providerPaymentId: string | null;
  readonly isPaid: boolean;
}

/** Money on its way back. */
export interface WantedRefund {
  readonly practiceId: string;
  readonly paymentId: string;
  /** Ours; also the key under which asking twice gives back once. */
  readonly refundId: string;
  readonly account: string | null;
  readonly providerPaymentId: string;
  readonly amount: Money;
  /** Whether it was asked for before, and the answer was lost: the key may have been forgotten by now. */
  readonly isRepeated: boolean;
}

export interface MadeRefund {
  readonly id: string;
  readonly status: 'pending' | 'succeeded' | 'failed';
}

/** What a provider tells, in our words; whatever else it tells does not concern us. */
export type Told =
  | { readonly kind: 'paid'; readonly amount: Money }
  | { readonly kind: 'processing' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'checkout-ended'; readonly sessionId: string }
  | { readonly kind: 'charge-refunded'; readonly captured: Money; readonly refunded: Money }
  | {
      readonly kind: 'refund';
      readonly providerRefundId: string;
      /** Ours, where we asked for it. */
      readonly refundId: string | null;
      readonly amount: Money;
      readonly status: MadeRefund['status'];
    }
  | { readonly kind: 'dispute'; readonly disputeId: string; readonly status: 'open' | 'won' | 'lost' };

/** One thing a provider told, and what it is about as far as the provider knows. */
export interface ProviderEvent {
  readonly id: string;
  readonly type: string;
  readonly account: string | null;
  readonly practiceId: string | null;
  readonly paymentId: string | null;
  readonly providerPaymentId: string | null;
  readonly told: Told | null;
}

/** Through whom money moves. */
export interface PaymentProvider {
  /** @throws {ProviderRefused} {ProviderUnavailable} */
  openCheckout(wanted: WantedCheckout): Promise<Checkout>;
  findCheckout(id: string, account: string | null): Promise<Checkout>;
  /** Lets nobody pay on it any more, and says how it stands then; one that was paid stays so. */
  closeCheckout(id: string, account: string | null): Promise<Checkout>;
  refund(wanted: WantedRefund): Promise<MadeRefund>;
  /** Gives back the whole of a payment that belongs to no booking. */
  returnStray(providerPaymentId: string, account: string | null): Promise<void>;
  /** What was told about a payment whose event does not say whose it is. */
  originOf(providerPaymentId: string, account: string | null): Promise<Pick<ProviderEvent, 'practiceId' | 'paymentId'>>;
}

/** The provider answered that this cannot be done; trying again changes nothing. `code` is the provider's own. */
export class ProviderRefused extends Error {
  override readonly name = 'ProviderRefused';
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** The provider could not be reached or asked us to come again. */
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable';
}
