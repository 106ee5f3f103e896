import { connect, listTherapists, transaction } from '../../../platform/test/bench.ts';
import type { LargeDatabase } from './large-database.ts';

/** A statement as it was sent to PostgreSQL, which keeps its plan under that name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

type Context = Parameters<NonNullable<typeof listTherapists.handle>>[0];

/** The one statement that listTherapists asks for each of these questions, heard on its way to the database. */
export async function heardListing(
  { url, practice }: LargeDatabase,
  queries: readonly Context['query'][],
): Promise<readonly Statement[]> {
  const said: Statement[] = [];
  const connection = await connect({ databaseUrl: url, dataDirectory: null });
  if (connection.engine === 'postgresql') connection.pool.on('connect', (client) => listen(client, said));
  const visitor = { kind: 'visitor', practiceId: practice.id, keyId: practice.publishableKeyId } as const;
  for (const query of queries) {
    await transaction(connection.db, visitor, async (tx) =>
      listTherapists.handle?.({ query, tx, now: new Date(), deps: { config: {} } } as Context),
    );
  }
  await connection.close();
  const statements = said.filter(({ text }) => text.includes('directory_page'));
  if (statements.length !== queries.length) throw new Error('listTherapists asked something else than it used to.');
  return statements;
}

function listen(client: object, said: Statement[]): void {
  const speaker = client as { query(text: string, values?: unknown[]): unknown };
  const send = speaker.query.bind(client);
  speaker.query = (text, values = []) => {
    said.push({ name: 'listing', text, values });
    return send(text, values);
  };
}
