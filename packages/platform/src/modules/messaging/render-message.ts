import type { Selectable } from 'kysely';
import type { Config } from '../../config.ts';
import type { Tx } from '../../database/transaction.ts';
import type { Mail } from '../../providers/mail.ts';
import type { PracticeTable } from '../practices/tables.ts';
import type { Links } from '../trust/links.ts';
import { toHtml } from './letters/letter-html.ts';
import { toText } from './letters/letter-text.ts';
import type { Content, Letter } from './letters/letter.ts';
import { letters } from './letters/letters.ts';
import { linkTo } from './letters/link-to.ts';
import { pageAddress } from './letters/page-address.ts';
import { mailAccent } from './mail-accent.ts';
import { sentencesFor, type Sentences } from './sentences.ts';
import type { MessageRow } from './tables.ts';
import { unsubscribeLinks } from './unsubscribe-links.ts';

export type { MessageRow } from './tables.ts';

/** What turns a row into a mail: where the platform is, and what signs its links. */
export interface Rendering {
  readonly config: Pick<Config, 'publicUrl' | 'mailFrom'>;
  readonly links: Links;
}

/** The mail of a row, made anew each time: its links are derived here and kept nowhere. */
export async function renderMessage(tx: Tx, message: MessageRow, { config, links }: Rendering): Promise<Mail> {
  if (message.message_id === null) throw new Error('a message has its Message-ID before it is rendered');
  const practice = await tx
    .selectFrom('practice')
    .selectAll()
    .where('practice_id', '=', message.practice_id)
    .executeTakeFirstOrThrow();
  const sentences = sentencesFor(message.locale);
  const page = pageAddress(config.publicUrl, practice, sentences.language);
  const toPage = linkTo({ tx, links, practiceId: message.practice_id, page });
  const sender = addressOf(config.mailFrom);
  const writing = { tx, message, practice, sentences, linkTo: toPage, directory: page(), sender };
  const content = await letters[message.kind](writing);
  const stop = await unsubscribeLinks(tx, message, { links, page, publicUrl: config.publicUrl });
  const letter = addressed(content, message, practice, sentences, stop?.page ?? null);
  return {
    from: { name: practice.name, address: sender },
    to: message.recipient,
    replyTo: practice.email,
    subject: letter.subject,
    text: toText(letter),
    html: toHtml(letter),
    messageId: message.message_id,
    unsubscribe: stop?.oneClick ?? null,
    calendar: content.calendar ?? null,
  };
}

/** What every letter has whatever it says: language, sender, and the way to get no more of its kind. */
function addressed(
  content: Content,
  { audience, topic }: MessageRow,
  practice: Selectable<PracticeTable>,
  sentences: Sentences,
  unsubscribePage: string | null,
): Letter {
  const { name, phone, email, theme } = practice;
  const contact = audience === 'client' ? present(phone, email) : [];
  return {
    facts: [],
    button: null,
    links: [],
    notes: [],
    ...content,
    language: sentences.language,
    direction: sentences.direction,
    unsubscribe:
      unsubscribePage === null || topic === 'appointments'
        ? null
        : { reason: sentences.whyThis[topic](name), label: sentences.unsubscribe, address: unsubscribePage },
    practice: { name, contact: contact.length > 0 ? [sentences.questions(name), ...contact] : [] },
    accent: mailAccent(theme['accent']),
  };
}

/** A client knows the practice, not whoever runs its platform. */
function addressOf(mailFrom: string): string {
  return /<([^<>]+)>\s*$/.exec(mailFrom)?.[1] ?? mailFrom;
}

function present(...values: readonly (string | null)[]): string[] {
  return values.filter((value) => value !== null);
}
