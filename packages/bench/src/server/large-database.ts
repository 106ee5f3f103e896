import { type Connection, type TestPractice, connect, startServer } from '../../../platform/test/bench.ts';
import { createLargePractice } from './large-practice.ts';

/** PostgreSQL 15 with one large practice. */
export interface LargeDatabase extends AsyncDisposable {
  readonly owner: Connection;
  readonly practice: TestPractice;
  readonly url: string;
  /** The same, as somebody who is bound by the policies of visitors of that practice. */
  readonly visitorUrl: string;
}

export async function openLargeDatabase(therapists: number, withHours: number): Promise<LargeDatabase> {
  const server = await startServer('pg15');
  const url = new URL('/attune_template', server.url).href;
  const owner = await connect({ databaseUrl: url, dataDirectory: null });
  const practice = await createLargePractice(owner, therapists, withHours);
  const options = `-c role=attune_visitor -c attune.practice_id=${practice.id}`;
  return {
    owner,
    practice,
    url,
    visitorUrl: `${url}?options=${encodeURIComponent(options)}`,
    [Symbol.asyncDispose]: async () => {
      await owner.close();
      await server.stop();
    },
  };
}
