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

/** The newest mail to this address in the demo's outbox, as soon as it is there. */
export async function mailTo(address: string, { origin }: Demo): Promise<Mail> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const answer = await fetch(`${origin}/dev/outbox`, { headers: { accept: 'application/json' } });
    const mail = ((await answer.json()) as Mail[]).find(({ to }) => to.includes(address));
    if (mail) return mail;
    await pause(100);
  }
  throw new Error(`No mail to ${address}`);
}
