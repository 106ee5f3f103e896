import { sql } from 'kysely';
import type pg from 'pg';

const mark = '/* with the next */';

/**
 * Begins a statement whose answer nobody needs and whose parameters are all texts: as the first of a transaction it travels
 * to PostgreSQL with the one after it. PGlite, which is no journey away, is asked at once.
 */
export const withNext = sql.raw(mark);

type Ask = (...question: unknown[]) => Promise<unknown>;

/**
 * Lets a new connection send `begin`, the statements marked to go with the next, and a next one without parameters in one
 * message. What is held back of a transaction runs before anything else of it or, where it comes to nothing, not at all.
 */
export function openInOneMessage(client: pg.PoolClient): void {
  const ask = client.query.bind(client) as unknown as Ask;
  const held: string[] = [];
  let unopened: unknown; // why the first message failed, until the rollback that answers it

  const hold = (statement: string): Promise<unknown> => {
    held.push(statement);
    return Promise.resolve({ rows: [] });
  };
  const letGo = (): string[] => held.splice(0);
  const dropHeld = (): Promise<unknown> => {
    letGo();
    return Promise.resolve({ rows: [] });
  };
  const open = async (...last: string[]): Promise<unknown> => {
    try {
      return lastOf(await ask([...letGo(), ...last].join(';\n')));
    } catch (error) {
      unopened = error;
      throw error;
    }
  };
  const askFirst: Ask = async (...question) => {
    const { text, values } = asKyselyAsks(question);
    if (text.startsWith(mark)) return hold(withLiterals(client, text, values));
    if (text !== '' && values.length === 0) return open(text);
    await open(); // nothing is asked before role and practice are known to be set
    return ask(...question);
  };
  const rollback = (): Promise<unknown> => {
    const cause = unopened;
    unopened = undefined;
    return ask('rollback', []).catch((error: unknown) => {
      throw cause ?? error; // a connection that is lost cannot roll back either
    });
  };

  client.query = ((...question: unknown[]) => {
    const { text } = asKyselyAsks(question);
    if (held.length > 0) return isEnd(text) ? dropHeld() : askFirst(...question);
    if (text === 'begin') return hold(text);
    return text === 'rollback' ? rollback() : ask(...question);
  }) as unknown as pg.PoolClient['query'];
}

// whoever brings a callback, or a question of another kind, is not held back
function asKyselyAsks(question: readonly unknown[]): { text: string; values: readonly unknown[] } {
  const [text, values] = question;
  const isKyselys = question.length === 2 && typeof text === 'string' && Array.isArray(values);
  return isKyselys ? { text, values: values as unknown[] } : { text: '', values: [] };
}

const isEnd = (text: string): boolean => text === 'commit' || text === 'rollback';

const withLiterals = (client: pg.PoolClient, text: string, values: readonly unknown[]): string =>
  text.replaceAll(/\$(\d+)/g, (_, number) => literal(client, values[Number(number) - 1]));

function literal(client: pg.PoolClient, value: unknown): string {
  if (typeof value !== 'string') throw new Error('Only a text goes with the next statement');
  return client.escapeLiteral(value);
}

const lastOf = (answer: unknown): unknown => (Array.isArray(answer) ? answer.at(-1) : answer);
