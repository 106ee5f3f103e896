// Clients in a process of their own: books everything it is told to, so many at a time, and answers what each came to.
// Started by harness/served.ts.
import { atOnce, bookAt, type Answer, type Desk, type Wanted } from './book.ts';

/** What to book, and where. */
export interface Errand {
  readonly desk: Desk;
  readonly wanted: readonly Wanted[];
  readonly inFlight: number;
}

process.once('message', ({ desk, wanted, inFlight }: Errand) => {
  void atOnce<Answer>(
    inFlight,
    wanted.map((one) => () => bookAt(desk, one)),
  ).then((answers) => process.send?.(answers));
});
