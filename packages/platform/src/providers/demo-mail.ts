import type { Mailer } from './mail.ts';

/** Carries nothing away: in the demo a mail is sent as soon as it is rendered, and the outbox page renders it again. */
export function demoMailer(): Mailer {
  return { send: () => Promise.resolve(), close: () => undefined };
}
