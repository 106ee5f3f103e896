const minute = 60_000;

/** Two services of unequal length whose starts and buffers do not fit each other. */
export const services = {
  long: { duration_minutes: 80, slot_interval_minutes: 30, buffer_before_minutes: 10, buffer_after_minutes: 15 },
  short: { duration_minutes: 25, slot_interval_minutes: 30, buffer_before_minutes: 0, buffer_after_minutes: 5 },
};

export type ServiceName = keyof typeof services;

interface ModelHold {
  readonly service: ServiceName;
  readonly start: number;
  state: 'held' | 'confirmed' | 'completed';
  expires: number;
  extensions: number;
}

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
    if (!this.#isOffered(wanted)) return 'slot-not-offered';
    if (this.#isTaken(wanted)) return 'slot-taken';
    this.holds.push({ ...wanted, state: 'held', expires: this.#now + 10 * minute, extensions: 0 });
    return 'ok';
  }

  extend(at: number): string {
    const refusal = this.#refusalOf(at);
    if (refusal) return refusal;
    const hold = this.#at(at);
    if (hold.extensions === 10) return 'hold-extended-too-often';
    hold.extensions += 1;
    hold.expires = this.#now + 10 * minute;
    return 'ok';
  }

  release(at: number): string {
    const hold = this.#at(at);
    if (hold.state !== 'held') return 'not-found';
    hold.expires = Math.min(hold.expires, this.#now);
    return 'ok';
  }

  book(at: number): string {
    const refusal = this.#refusalOf(at);
    if (refusal) return refusal;
    this.#at(at).state = 'confirmed';
    return 'ok';
  }

  complete(at: number): string {
    const hold = this.#at(at);
    if (hold.state === 'held') return 'not-found';
    if (endOf(hold) > this.#now) return 'booking-not-ended';
    hold.state = 'completed';
    return 'ok';
  }

  /** The starts of a service that can be held now, in order. */
  free(service: ServiceName): number[] {
    return Array.from({ length: 16 }, (_, place) => ({ service, start: startOf(place) }))
      .filter((wanted) => this.#isOffered(wanted) && !this.#isTaken(wanted))
      .map(({ start }) => start);
  }

  /** Why a hold cannot be had (again). */
  #refusalOf(at: number): string | undefined {
    const hold = this.#at(at);
    if (hold.state !== 'held') return 'booking-state';
    if (hold.expires > this.#now) return undefined;
    return hold.start <= this.#now || this.#isTaken(hold) ? 'slot-taken' : undefined;
  }

  #isOffered({ service, start }: Pick<ModelHold, 'service' | 'start'>): boolean {
    return start >= this.#now && endOf({ service, start }) <= Date.parse('2026-03-02T17:00:00Z');
  }

  #isTaken(wanted: Pick<ModelHold, 'service' | 'start'>): boolean {
    const [from, to] = occupied(wanted);
    return this.holds.some((hold) => {
      const [start, end] = occupied(hold);
      return hold !== wanted && this.#occupies(hold) && start < to && from < end;
    });
  }

  #occupies({ state, expires }: ModelHold): boolean {
    return state === 'confirmed' || (state === 'held' && expires > this.#now);
  }

  #at(index: number): ModelHold {
    const hold = this.holds[index];
    if (!hold) throw new Error(`the model has no hold ${String(index)}`);
    return hold;
  }
}

const endOf = ({ service, start }: Pick<ModelHold, 'service' | 'start'>): number =>
  start + services[service].duration_minutes * minute;

const occupied = (hold: Pick<ModelHold, 'service' | 'start'>): [number, number] => {
  const { buffer_before_minutes, buffer_after_minutes } = services[hold.service];
  return [hold.start - buffer_before_minutes * minute, endOf(hold) + buffer_after_minutes * minute];
};
