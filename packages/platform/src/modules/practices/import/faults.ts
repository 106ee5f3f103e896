import type { Schemas } from '../../../http/contract.ts';

/** What decides whether a time has come: the import's own now and the day relative dates count from. */
export interface Moment {
  readonly now: Date;
  readonly anchor: string;
}

/** Where a booking that is brought along may stand. */
export type ImportedState =
  'pending_approval' | 'confirmed' | 'completed' | 'no_show' | 'cancelled' | 'declined' | 'expired';

export type ImportedBooking = Omit<Schemas['ImportBooking'], 'status'> & { readonly status: ImportedState };

/** An import file, with the states of its bookings in our own words. */
export type PracticeImport = Omit<Schemas['PracticeImport'], 'bookings'> & {
  readonly bookings: readonly ImportedBooking[];
};

/** One thing that is wrong, and where: a JSON pointer into the file. */
export type Fault = Schemas['ProblemDetail'];

/** What an import found: faults stop it, warnings do not. */
export class Findings {
  readonly faults: Fault[] = [];
  readonly warnings: Fault[] = [];
  /** The bookings, by their place in the file, that are true although they overlap something. */
  readonly overlapping = new Set<number>();

  /** What was agreed on elsewhere is kept even so, beside the rule that nothing overlaps, and somebody is told. */
  overlap(index: number, detail: string): void {
    this.overlapping.add(index);
    this.warn(`/bookings/${index}/startsAt`, detail);
  }

  fault(pointer: string, detail: string): void {
    this.faults.push({ pointer, detail });
  }

  warn(pointer: string, detail: string): void {
    this.warnings.push({ pointer, detail });
  }
}

/** A file that cannot be loaded, with every fault that was found. Nothing was changed. */
export class ImportFaulty extends Error {
  override readonly name = 'ImportFaulty';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const lines = faults.map(({ pointer, detail }) => `  ${pointer || '/'}  ${detail}`);
    super(
      `The file has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}; nothing was changed.\n${lines.join('\n')}`,
    );
    this.faults = faults;
  }
}
