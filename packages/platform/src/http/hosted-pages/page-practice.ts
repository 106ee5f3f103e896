import { sql } from 'kysely';
import type { Deps } from '../../deps.ts';
import { transaction, type Tx } from '../../database/transaction.ts';
import type { Schemas } from '../contract.ts';
import { refuse } from '../problem.ts';
import type { Markup } from './shell.ts';
import { languageOf, textFor, type HostedText, type PageLanguage } from './text.ts';

/** What a hosted page says about its practice. */
export interface PagePractice {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly theme: Readonly<Record<string, unknown>>;
  readonly privacyUrl: string | null;
  /** In the practice's own language, which `locale` names. */
  readonly crisisNotice: Schemas['CrisisNotice'] | null;
  readonly locale: string;
  /** Of the partner sites that hold a key: they may show the page in a frame. */
  readonly origins: readonly string[];
  readonly language: PageLanguage;
  /** What the practice calls its people. */
  readonly noun: string;
  /** Whether it says `Sie`, where a language knows the difference. */
  readonly polite: boolean;
  /** Whether a partner's page shows it in a frame, with a name and a footer of its own around it. */
  readonly framed: boolean;
  /** In a frame: the script that speaks with the page around it, and that page's colour scheme. */
  readonly frameScript?: Markup;
  readonly scheme?: 'light' | 'dark' | null;
  readonly text: HostedText;
}

/** The practice behind `/p/{slug}`, in the language asked for or else its own; undefined when there is none. */
export async function findPagePractice(
  { db }: Deps,
  slug: string,
  wanted: string | undefined,
): Promise<PagePractice | undefined> {
  const { rows } = await transaction(db, { kind: 'stranger' }, (tx) =>
    sql<{ practice_id: string }>`select practice_id from resolve_practice(${slug})`.execute(tx),
  );
  const practiceId = rows[0]?.practice_id;
  return practiceId === undefined ? undefined : readPagePractice(db, practiceId, wanted);
}

async function readPagePractice(db: Deps['db'], practiceId: string, wanted: string | undefined): Promise<PagePractice> {
  const actor = { kind: 'practice', practiceId, keyId: 'hosted-page' } as const;
  return transaction(db, actor, async (tx) => {
    const keys = await tx
      .selectFrom('api_key')
      .select('origins')
      .where('revoked_at', 'is', null)
      .where('paused_at', 'is', null)
      .execute();
    return { ...(await pagePracticeIn(tx, wanted)), origins: [...new Set(keys.flatMap((key) => key.origins))] };
  });
}

/** The practice of a transaction, for a page that no site shows in a frame. */
export async function pagePracticeIn(tx: Tx, wanted: string | undefined): Promise<PagePractice> {
  const row = await tx.selectFrom('practice').selectAll().executeTakeFirst();
  if (!row) refuse('not-found');
  const locale = wanted ?? row.locale;
  const { privacyUrl } = row.policies;
  const polite = row.address_form === 'formal';
  return {
    id: row.practice_id,
    slug: row.slug,
    name: row.name,
    phone: row.phone,
    email: row.email,
    theme: row.theme,
    crisisNotice: row.crisis_notice,
    locale: row.locale,
    privacyUrl: typeof privacyUrl === 'string' ? privacyUrl : null,
    origins: [],
    language: languageOf(locale),
    noun: row.terms.therapist,
    polite,
    framed: false,
    text: textFor(locale, polite),
  };
}
