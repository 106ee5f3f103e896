import type { Selectable } from 'kysely';
import type { Tx } from '../../../database/transaction.ts';
import type { Mail } from '../../../providers/mail.ts';
import type { PracticeTable } from '../../practices/tables.ts';
import type { Sentences } from '../sentences.ts';
import type { MessageRow } from '../tables.ts';
import type { LinkTo } from './link-to.ts';

/** A word, and what stands beside it; past where it was so and is no more. */
export type Fact = readonly [word: string, value: string, tense?: 'past'];

/** What a kind of message says, before it is set as text or as HTML. */
export interface Content {
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly facts?: readonly Fact[];
  readonly button?: { readonly label: string; readonly address: string; readonly hint?: string } | null;
  readonly links?: readonly { readonly label: string; readonly address: string }[];
  readonly notes?: readonly string[];
  readonly calendar?: Mail['calendar'];
}

/** A whole letter: what it says, whom it is from, in which language, and how to get no more of its kind. */
export interface Letter extends Required<Omit<Content, 'calendar'>> {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly unsubscribe: { readonly reason: string; readonly label: string; readonly address: string } | null;
  readonly practice: { readonly name: string; readonly contact: readonly string[] };
  readonly accent: string;
}

/** What a letter is written from: the row of its message, whose practice it is, and the words of whoever reads it. */
export interface Writing {
  readonly tx: Tx;
  readonly message: MessageRow;
  readonly practice: Selectable<PracticeTable>;
  readonly sentences: Sentences;
  readonly linkTo: LinkTo;
  /** Where the practice's therapists are found and booked. */
  readonly directory: string;
  /** The address that our mail comes from. */
  readonly sender: string;
}

/** Writes the letters of one kind; each in a file of that name, listed in letters.ts. */
export type WriteLetter = (writing: Writing) => Promise<Content>;
