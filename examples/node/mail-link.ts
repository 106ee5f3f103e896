// What stands behind # in the link of a mail is exchanged for a session, which may do one thing.
import { createAttune, type Attune } from '@attune/sdk';
import { setTimeout as pause } from 'node:timers/promises';
import { api } from './platform.ts';

/** A client for whoever has the link that was mailed to this address. */
export async function openMailLink(email: string): Promise<Attune> {
  const token = new URL(await linkTo(email)).hash.slice(1);
  const opener = createAttune({ key: 'pk_demo_kiez', api });
  const { session, purpose, expiresAt } = await opener.linkSessions.create({ token });
  console.log(`   it may ${purpose}, until ${expiresAt}`);
  return createAttune({ key: 'pk_demo_kiez', api, session });
}

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly links: readonly string[];
}

/** The demo sends nothing: its mail lies in an outbox. Somebody's mailbox in earnest. */
async function linkTo(email: string): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`${api}/dev/outbox`, { headers: { accept: 'application/json' } });
    const mails = (await answer.json()) as Mail[];
    const mail = mails.find(({ to }) => to.includes(email));
    const link = mail?.links.find((each) => new URL(each).pathname.endsWith('/booking'));
    if (mail && link) {
      console.log(`   “${mail.subject}”`);
      return link;
    }
    await pause(100);
  }
  throw new Error('No mail came within half a minute');
}
