const minute = 60_000;

/**
 * Two services of unequal length whose starts and buffers do not fit each other. The long one is paid beforehand and waits for
 * the practice's answer then; the short one costs nothing and waits for nobody.
 */
export const services = {
  long: {
    duration_minutes: 80,
    slot_interval_minutes: 30,
    buffer_before_minutes: 10,
    buffer_after_minutes: 15,
    approval_required: true,
  },
  short: {
    duration_minutes: 25,
    slot_interval_minutes: 30,
    buffer_before_minutes: 0,
    buffer_after_minutes: 5,
    price_amount: null,
    price_currency: null,
  },
};

/** The rules of the practice. */
export const policies = { payment: 'online', paymentMinutes: 30, approvalHours: 2, changeNoticeMinutes: 30 } as const;

export type ServiceName = keyof typeof services;

/** A hold, also one that ran out, or what became of it. */
type State =
  | 'held'
  | 'pending_payment'
  | 'pending_approval'
  | 'confirmed'
  | 'completed'
  | 'no_show'
  | 'cancelled'
  | 'declined'
  | 'unpaid'
  | 'unanswered';

interface ModelHold {
  readonly service: ServiceName;
  start: number;
  state: State;
  /** Until when it is held, or awaits something. */
  until: number;
  extensions: number;
  moves: number;
  isPaid: boolean;
}

/** Who wants a change. */
export type Side = 'client' | 'office';

/** The half hours from nine to half past four, on one Monday. */
export const startOf = (place: number): number => Date.parse('2026-03-02T09:00:00Z') + place * 30 * minute;

/** What holds and bookings of one therapist are meant to do, without a database. Each act answers 'ok' or a problem code. */
export class BookingModel {
  readonly holds: ModelHold[] = [];
  #now: number;

  constructor(now: number) {
    this.#now = now;
  }

  wait(minutes: number): void {
    this.#now += minutes * minute;
  }

  hold(service: ServiceName, place: number): string {
    const wanted = { service, start: startOf(place) };
    const refusal = this.#refusalOf(wanted);
    if (refusal) return refusal;
    this.#endUnpaid();
    const until = this.#now + 10 * minute;
    this.holds.push({ ...wanted, state: 'held', until, extensions: 0, moves: 0, isPaid: false });
    return 'ok';
  }

  extend(at: number): string {
    const refusal = this.#refusalToHold(at);
    if (refusal) return refusal;
    const hold = this.at(at);
    if (hold.extensions === 10) return 'hold-extended-too-often';
    this.#takeAgain(hold);
    hold.extensions += 1;
    hold.until = this.#now + 10 * minute;
    return 'ok';
  }

  release(at: number): string {
    const hold = this.at(at);
    if (hold.state !== 'held') return 'not-found';
    hold.until = Math.min(hold.until, this.#now);
    return 'ok';
  }

  book(at: number): string {
    const refusal = this.#refusalToHold(at);
    if (refusal) return refusal;
    const hold = this.at(at);
    this.#takeAgain(hold);
    hold.state = hold.service === 'long' ? 'pending_payment' : 'confirmed';
    hold.until = this.#within(hold, policies.paymentMinutes);
    return 'ok';
  }

  /** Money comes once; if it is for nothing any more, it goes back. */
  pay(at: number): string {
    const hold = this.at(at);
    if (hold.isPaid) return 'ok';
    hold.isPaid = true;
    if (hold.state === 'unpaid') {
      this.#endUnpaid();
      if (hold.start <= this.#now || this.#isTaken(hold)) return 'ok';
    }
    if (hold.state === 'pending_payment' || hold.state === 'unpaid') {
      hold.state = 'pending_approval';
      hold.until = this.#within(hold, policies.approvalHours * 60);
    }
    return 'ok';
  }

  approve(at: number): string {
    const hold = this.at(at);
    if (hold.state === 'confirmed') return 'ok';
    return this.#refusalToAnswer(hold) ?? this.#become(hold, 'confirmed');
  }

  decline(at: number): string {
    const hold = this.at(at);
    if (hold.state === 'declined') return 'ok';
    return this.#refusalToAnswer(hold) ?? this.#become(hold, 'declined');
  }

  cancel(at: number, side: Side): string {
    const hold = this.at(at);
    if (hold.state === 'held') return 'not-found';
    if (hold.state === 'cancelled') return 'ok';
    if (!['pending_payment', 'pending_approval', 'confirmed'].includes(hold.state)) return 'booking-state';
    if (side === 'client' && this.#isTooLate(hold)) return 'notice-too-short';
    return this.#become(hold, 'cancelled');
  }

  move(at: number, place: number): string {
    const hold = this.at(at);
    if (hold.state === 'held') return 'not-found';
    if (hold.state !== 'pending_approval' && hold.state !== 'confirmed') return 'booking-state';
    if (this.#isTooLate(hold)) return 'notice-too-short';
    const refusal = this.#refusalOf({ service: hold.service, start: startOf(place) }, hold);
    if (refusal) return refusal;
    this.#endUnpaid();
    if (hold.start !== startOf(place)) hold.moves += 1; // to its own time nothing changes, and its link stays
    hold.start = startOf(place);
    hold.until = Math.min(hold.until, hold.start);
    return 'ok';
  }

  complete(at: number): string {
    return this.#end(at, 'completed');
  }

  miss(at: number): string {
    return this.#end(at, 'no_show');
  }

  /** What time alone has ended, once somebody has looked. */
  sweep(): void {
    this.#endUnpaid();
    for (const hold of this.holds)
      if (hold.state === 'pending_approval' && hold.until <= this.#now) hold.state = 'unanswered';
  }

  /** The starts of a service that can be held now, in order. */
  free(service: ServiceName): number[] {
    return Array.from({ length: 16 }, (_, place) => ({ service, start: startOf(place) }))
      .filter((wanted) => this.#refusalOf(wanted) === undefined)
      .map(({ start }) => start);
  }

  at(index: number): ModelHold {
    const hold = this.holds[index];
    if (!hold) throw new Error(`the model has no hold ${String(index)}`);
    return hold;
  }

  #end(at: number, state: 'completed' | 'no_show'): string {
    const hold = this.at(at);
    if (hold.state === 'held') return 'not-found';
    if (hold.state === state) return 'ok';
    if (hold.state !== 'confirmed') return 'booking-state';
    return endOf(hold) > this.#now ? 'booking-not-ended' : this.#become(hold, state);
  }

  #become(hold: ModelHold, state: State): string {
    hold.state = state;
    return 'ok';
  }

  /** Why a hold cannot be had (again). */
  #refusalToHold(at: number): string | undefined {
    const hold = this.at(at);
    if (hold.state !== 'held') return 'booking-state';
    if (hold.until > this.#now) return undefined;
    return hold.start <= this.#now || this.#isTaken(hold) ? 'slot-taken' : undefined;
  }

  #refusalToAnswer(hold: ModelHold): string | undefined {
    if (hold.state === 'held') return 'not-found';
    return hold.state === 'pending_approval' && hold.until > this.#now ? undefined : 'booking-state';
  }

  #refusalOf(wanted: Pick<ModelHold, 'service' | 'start'>, moved?: ModelHold): string | undefined {
    if (wanted.start < this.#now || endOf(wanted) > Date.parse('2026-03-02T17:00:00Z')) return 'slot-not-offered';
    return this.#isTaken(wanted, moved) ? 'slot-taken' : undefined;
  }

  #isTooLate({ state, start }: ModelHold): boolean {
    const notice = state === 'confirmed' ? policies.changeNoticeMinutes * minute : 0;
    return start <= this.#now || this.#now > start - notice;
  }

  #isTaken(wanted: Pick<ModelHold, 'service' | 'start'>, moved?: ModelHold): boolean {
    const [from, to] = occupied(wanted);
    return this.holds.some((hold) => {
      const [start, end] = occupied(hold);
      return hold !== wanted && hold !== moved && this.#occupies(hold) && start < to && from < end;
    });
  }

  #occupies({ state, until }: ModelHold): boolean {
    if (state === 'held') return until > this.#now;
    if (state === 'pending_payment') return until + minute > this.#now;
    return state === 'pending_approval' || state === 'confirmed';
  }

  /** Whoever takes a time ends what was not paid, a minute after it should have been. */
  #endUnpaid(): void {
    for (const hold of this.holds) if (hold.state === 'pending_payment' && !this.#occupies(hold)) hold.state = 'unpaid';
  }

  #takeAgain({ until }: ModelHold): void {
    if (until <= this.#now) this.#endUnpaid();
  }

  #within({ start }: ModelHold, minutes: number): number {
    return Math.min(this.#now + minutes * minute, start);
  }
}

const endOf = ({ service, start }: Pick<ModelHold, 'service' | 'start'>): number =>
  start + services[service].duration_minutes * minute;

const occupied = (hold: Pick<ModelHold, 'service' | 'start'>): [number, number] => {
  const { buffer_before_minutes, buffer_after_minutes } = services[hold.service];
  return [hold.start - buffer_before_minutes * minute, endOf(hold) + buffer_after_minutes * minute];
};
