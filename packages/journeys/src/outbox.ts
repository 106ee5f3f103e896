import { setTimeout as pause } from 'node:timers/promises';
import type { Demo } from '@attune/tooling/demo';

/** A mail of the demo's outbox. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly links: readonly string[];
  readonly attachments: readonly { readonly filename: string; readonly content: string }[];
}

/** The newest mail to this address with a link to this page of ours, as soon as it is there. */
export function mailTo(address: string, page: string, demo: Demo): Promise<Mail> {
  return findMail(({ to, links }) => to.includes(address) && links.some((link) => leadsTo(page, link)), demo);
}

/** A newer mail to this address than those, as soon as it is there. */
export function mailAfter(known: readonly Mail[], address: string, demo: Demo): Promise<Mail> {
  return findMail(({ id, to }) => to.includes(address) && !known.some((mail) => mail.id === id), demo);
}

/** A mail of a practice, in its own language, with a link to this page of ours, as soon as it is there. */
export function mailFrom(practice: string, page: string, demo: Demo): Promise<Mail> {
  const isTheirs = (link: string) =>
    leadsTo(page, link) && link.includes(`/p/${practice}/`) && !link.includes('?lang=');
  return findMail(({ links }) => links.some(isTheirs), demo);
}

async function findMail(isWanted: (mail: Mail) => boolean, { origin }: Demo): Promise<Mail> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const answer = await fetch(`${origin}/dev/outbox`, { headers: { accept: 'application/json' } });
    const mail = ((await answer.json()) as Mail[]).find(isWanted);
    if (mail) return mail;
    await pause(100);
  }
  throw new Error(`No mail of which this is true: ${String(isWanted)}`);
}

/** The link of a mail to this page of ours. */
export function linkTo(page: string, { links, subject }: Mail): string {
  const link = links.find((each) => leadsTo(page, each));
  if (!link) throw new Error(`"${subject}" has no link to ${page}`);
  return link;
}

const leadsTo = (page: string, link: string) => new URL(link).pathname.split('/')[3] === page;
