import { heardListing, type Statement } from '../server/heard.ts';
import { openLargeDatabases, type LargeDatabase } from '../server/large-database.ts';
import { openVisitors, type Visitors } from '../server/visitors.ts';
import { times, type Figure, type Row, type Table } from '../row.ts';
import { takeTurns } from '../take-turns.ts';

const sizes = [10_000, 100_000, 1_000_000] as const;
const questionsPerTurn = 100;

/** The directory of a practice of ten thousand, a hundred thousand and a million therapists. */
export const directory: Row = {
  name: 'directory',
  measure: async () => {
    await using opened = await openLargeDatabases('pg18', sizes, 1);
    const { databases } = opened;
    return [
      await measureGrowth(
        'a page by next free time: town, two topics, language, time for new clients',
        databases,
        filtered,
        {
          100_000: 3,
          1_000_000: 8,
        },
      ),
      await measureGrowth('a page of everybody by next free time', databases, () => ({}), { 100_000: 3, 1_000_000: 8 }),
      await measureGrowth('a search for a name in a town', databases, named, { 100_000: 3, 1_000_000: 8 }),
      await measureGrowth('a search for a first name in a town', databases, firstNamed, {}),
      await measureGrowth('a search for a name with a typing mistake in a town', databases, misspelt, {}),
    ];
  },
};

type Query = Parameters<typeof heardListing>[1][number];

const town = (turn: number) => [`City ${turn % 40}`];

/** The question that has a goal: a town, two topics, a language, time for new clients. */
export const filtered = (turn: number): Query => ({
  city: town(turn),
  specialty: [`topic-${turn % 7}`, `topic-${7 + (turn % 7)}`],
  language: ['de'],
  acceptingNew: true,
  limit: 24,
});

const named = (turn: number): Query => ({ city: town(turn), q: `Mara Lind${'aeiou'[turn % 5]}${'aeiou'[turn % 3]}` });

const firstNamed = (turn: number): Query => ({ city: town(turn), q: ['Mara', 'Jonas', 'Lena'][turn % 3] ?? '' });

const misspelt = (turn: number): Query => ({
  city: town(turn),
  q: `Jonnas Bergg${'aeiou'[turn % 5]}${'aeiou'[turn % 3]}`,
});

/** How long PostgreSQL takes for what the platform asks it, as a visitor, at each size. */
async function measureGrowth(
  what: string,
  databases: readonly LargeDatabase[],
  query: (turn: number) => Query,
  most: Readonly<Record<number, number>>,
): Promise<Table> {
  const acts: (() => Promise<number>)[] = [];
  await using visitors = new AsyncDisposableStack();
  for (const database of databases) {
    const statements = await heardListing(
      database,
      Array.from({ length: 40 }, (_, turn) => query(turn)),
    );
    const { pool } = visitors.use(await openVisitors(database.visitorUrl, 1));
    acts.push(() => p95(pool, statements));
  }
  const measured = await takeTurns(acts, 5);
  const figures = sizes.map((size, place): Figure => {
    const goal = most[size];
    return {
      name: `${size.toLocaleString('en')} therapists`,
      values: measured[place] ?? [],
      ...(goal !== undefined && { goal: times(goal) }),
    };
  });
  return { title: `${what}, PostgreSQL 18: p95`, unit: 'ms', figures: figures as [Figure, ...Figure[]] };
}

async function p95(pool: Visitors['pool'], statements: readonly Statement[]): Promise<number> {
  const took: number[] = [];
  for (let asked = 0; asked < questionsPerTurn; asked += 1) {
    const statement = statements[asked % statements.length];
    const start = performance.now();
    await pool.query(statement as Statement);
    took.push(performance.now() - start);
  }
  return took.sort((one, other) => one - other)[Math.floor(questionsPerTurn * 0.95)] ?? Number.NaN;
}
