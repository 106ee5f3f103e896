import { createAttune, type Attune } from '@attune/sdk';
import type { Page } from 'playwright-core';
import { visitor, type VisitorOptions } from '../browser.ts';
import { nowIn } from '../clock.ts';
import type { Hand } from '../hands/hand.ts';
import { mouse } from '../hands/mouse.ts';
import type { Partner } from '../partners.ts';
import { somebody, type Person } from '../people.ts';
import type { Stage } from '../stage.ts';
import { Witness } from '../witness.ts';
import { wordsOf, type Words } from '../words.ts';

/** Where a journey leads, and how it is made. */
export interface Way {
  readonly partner: Partner;
  /** A mouse, unless said otherwise. */
  readonly hand?: Hand;
  /** The language of the page, unless said otherwise. */
  readonly lang?: string;
}

/** Somebody on their way, and what a journey needs to know of both sides. */
export interface Visit {
  readonly stage: Stage;
  readonly partner: Partner;
  readonly hand: Hand;
  readonly lang: string;
  readonly person: Person;
  readonly words: Words;
  readonly page: Page;
  readonly witness: Witness;
  /** The practice's own server, with its secret key. */
  readonly practice: Attune;
  /** Anybody, with the key that stands in the page. */
  readonly anybody: Attune;
  /** Opens a page in a browser that knows nothing of the others, as whoever follows a link in a mail. */
  open(address: string, options?: VisitorOptions): Promise<{ page: Page; witness: Witness }>;
}

/** Opens a partner's page as a stranger who speaks its language, or has it in theirs. */
export async function arrive(stage: Stage, { partner, hand = mouse, lang = partner.lang }: Way): Promise<Visit> {
  const { origin } = stage.platform;
  const practice = createAttune({ key: `sk_demo_${partner.slug}`, api: origin });
  const anybody = createAttune({ key: `pk_demo_${partner.slug}`, api: origin });
  const known = await anybody.practice.get();
  const open = async (address: string, options: VisitorOptions = {}) => {
    const own = { locale: lang, timezoneId: known.timeZone, now: await nowIn(stage.platform) };
    const page = await visitor(stage.browser, { ...own, ...options });
    const witness = new Witness(page);
    await page.goto(address);
    return { page, witness };
  };
  const words = await wordsOf(lang, known);
  const opened = await open(`${origin}${partner.page}`);
  if (lang !== partner.lang) await opened.page.evaluate(speak, lang);
  const person = somebody(`${partner.slug}.${lang}.${hand === mouse ? 'mouse' : 'keys'}`);
  return { stage, partner, hand, lang, person, words, practice, anybody, open, ...opened };
}

/** Runs in the page: a partner whose page is in this language, and so in its direction. */
function speak(lang: string): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
}
