import { bookAt, type Desk, type Wanted } from './book.ts';

/** Clients who book one time after the other, for as long as there is somebody to book with. */
export class Load {
  /** The bookings that somebody was told they have. */
  readonly acknowledged: string[] = [];
  /** How many calls nobody answered, or not with a booking. */
  unanswered = 0;
  readonly #desk: Desk;
  readonly #times: Iterator<Wanted>;
  readonly #clients: Promise<void>[];
  #opening = Promise.withResolvers<undefined>();
  #isOver = false;
  #waiting: { readonly count: number; readonly resolve: () => void } | undefined;

  /** So many clients; they begin once it is open. */
  constructor(desk: Desk, times: readonly Wanted[], clients: number) {
    this.#desk = desk;
    this.#times = times.values();
    this.#clients = Array.from({ length: clients }, () => this.#client());
  }

  open(): void {
    this.#opening.resolve(undefined);
  }

  /** Resolves when so many more have their booking, right in the midst of the next ones. Then everybody waits to be let in again. */
  async after(count: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#waiting = { count: this.acknowledged.length + count, resolve: () => resolve(undefined) };
    await promise;
    this.#opening = Promise.withResolvers<undefined>();
  }

  async end(): Promise<void> {
    this.#isOver = true;
    this.open();
    await Promise.all(this.#clients);
  }

  async #client(): Promise<void> {
    for (;;) {
      await this.#opening.promise;
      const next = this.#isOver ? undefined : (this.#times.next().value as Wanted | undefined);
      if (next === undefined) return;
      const { status, bookingId } = await bookAt(this.#desk, next).catch(() => nobody);
      if (status === 201 && bookingId !== undefined) this.#booked(bookingId);
      else this.unanswered += 1;
    }
  }

  #booked(id: string): void {
    this.acknowledged.push(id);
    if (this.#waiting && this.acknowledged.length >= this.#waiting.count) this.#waiting.resolve();
  }
}

const nobody = { status: 0, bookingId: undefined };
