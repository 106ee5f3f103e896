import type { Booking, BookingRescheduled, Client } from '@attune/sdk';

/** A practice's invitation to book: what proves it, and who was invited, as far as the practice knows them. */
export interface Invitation {
  /** The session of the invitation's link. */
  readonly session: string;
  readonly client: { readonly firstName: string; readonly lastName: string; readonly email: string };
}

/** An appointment for which another time is looked for: its own time counts as free meanwhile. */
export interface Move {
  readonly booking: Booking;
  /** The zone that it is shown in. */
  readonly zone: string;
  /** Does something with the session of the appointment's link. */
  readonly act: <T>(task: (client: Client, session: string) => Promise<T>) => Promise<T>;
  /** Told when it has its new time. */
  readonly done: (moved: BookingRescheduled) => void;
  /** Told when it cannot be moved any more. */
  readonly refused: () => void;
}
