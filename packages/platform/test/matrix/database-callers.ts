import type { Actor } from '../../src/database/caller.ts';
import { tableRights, viewRights, type TableRights, type TableState } from './matrix.ts';

/** Whoever opens a transaction, told apart by what they bring. */
export const databaseCallers = {
  stranger: 'a stranger',
  visitor: 'a visitor',
  holder: 'who has the secret of a hold',
  link: 'who holds a link',
  otherLink: 'who holds a link for something else',
  practice: 'the practice’s own server',
  worker: 'a worker in the practice',
  everywhere: 'a worker in all practices',
} as const;

export type DatabaseCaller = keyof typeof databaseCallers;

/** Whose a row is, as a caller sees it. */
export const reaches = {
  own: 'their own',
  other: 'another’s of the practice',
  elsewhere: 'of another practice',
} as const;

export type Reach = keyof typeof reaches;

export const commands = { s: 'read', i: 'insert', u: 'change', d: 'delete', m: 'move' } as const;

export type Command = keyof typeof commands;

const rights: Readonly<Record<TableState, TableRights>> = { ...tableRights, ...viewRights };

/** What the matrix says of rows in that state. */
export const rightsIn = (state: TableState): TableRights => rights[state];

/** Whether such a right lets a caller do that with such a row. */
export function may(rights: TableRights, caller: DatabaseCaller, reach: Reach, command: Command): boolean {
  const { practice = '', worker = '', everywhere = '', retention = '', anyone = '', visitor = '' } = rights;
  const own: Readonly<Record<DatabaseCaller, string>> = {
    stranger: '',
    visitor: anyone + visitor,
    holder: anyone + visitor + (rights.holder ?? ''),
    link: anyone + (rights.link?.may ?? ''),
    otherLink: anyone + (rights.otherLink ?? ''),
    practice,
    worker: worker + retention,
    everywhere: everywhere + retention,
  };
  const other = { ...own, holder: anyone + visitor, link: anyone, otherLink: anyone };
  const elsewhere = { worker: retention, everywhere: everywhere + retention };
  const granted = { own, other, elsewhere: elsewhere as Partial<typeof own> }[reach][caller] ?? '';
  return granted.includes(command);
}

/** Who is inside a practice, with what they can prove. */
export interface Standing {
  readonly practiceId: string;
  /** The hash of the secret of a hold. */
  readonly subject: string;
  /** What a link is for. */
  readonly linked: string;
}

/** The caller, and the secret it presents, if any. */
export function actorOf(
  caller: DatabaseCaller,
  rights: TableRights,
  who: Standing,
): { actor: Actor; subject?: string } {
  const { practiceId } = who;
  const visitor: Actor = { kind: 'visitor', practiceId, keyId: practiceId };
  const link = (purpose: string): Actor => ({ kind: 'link', practiceId, purpose, resource: who.linked });
  const actors: Readonly<Record<DatabaseCaller, { actor: Actor; subject?: string }>> = {
    stranger: { actor: { kind: 'stranger' } },
    visitor: { actor: visitor },
    holder: { actor: visitor, subject: who.subject },
    link: { actor: link(rights.link?.purpose ?? 'manage_booking') },
    otherLink: { actor: link('something_else') },
    practice: { actor: { kind: 'practice', practiceId, keyId: practiceId } },
    worker: { actor: { kind: 'worker', practiceId } },
    everywhere: { actor: { kind: 'worker', practiceId: null } },
  };
  return actors[caller];
}
