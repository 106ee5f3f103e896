import {
  type Connection,
  type TestPractice,
  connect,
  createLargePractice,
  startServer,
} from '../../../platform/test/bench.ts';

/** A database of a PostgreSQL of its own, with one large practice. */
export interface LargeDatabase {
  readonly owner: Connection;
  readonly practice: TestPractice;
  readonly url: string;
  /** The same, as somebody who is bound by the policies of visitors of that practice. */
  readonly visitorUrl: string;
}

/** One on PostgreSQL 15. */
export async function openLargeDatabase(
  therapists: number,
  withHours: number,
): Promise<LargeDatabase & AsyncDisposable> {
  const { databases, ...opened } = await openLargeDatabases('pg15', [therapists], withHours);
  const [database] = databases;
  if (!database) throw new Error('No database was filled.');
  return { ...database, ...opened };
}

/** One for each size, on one server, so that they can take turns. */
export async function openLargeDatabases(
  engine: 'pg15' | 'pg18',
  sizes: readonly number[],
  withHours: number,
): Promise<{ readonly databases: readonly LargeDatabase[] } & AsyncDisposable> {
  const server = await startServer(engine);
  const databases: LargeDatabase[] = [];
  for (const size of sizes) databases.push(await fill(server.url, size, withHours));
  return {
    databases,
    [Symbol.asyncDispose]: async () => {
      for (const { owner } of databases) await owner.close();
      await server.stop();
    },
  };
}

async function fill(serverUrl: string, therapists: number, withHours: number): Promise<LargeDatabase> {
  const server = await connect({ databaseUrl: serverUrl, dataDirectory: null });
  const name = `attune_${therapists}`;
  await server.session((session) => session.script(`create database ${name} template attune_template`));
  await server.close();
  const url = new URL(`/${name}`, serverUrl).href;
  const owner = await connect({ databaseUrl: url, dataDirectory: null });
  const practice = await createLargePractice(owner, therapists, withHours);
  const options = `-c role=attune_visitor -c attune.practice_id=${practice.id}`;
  return { owner, practice, url, visitorUrl: `${url}?options=${encodeURIComponent(options)}` };
}
