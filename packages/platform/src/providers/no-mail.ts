import type { Mailer } from './mail.ts';

/** Stands where nobody said how mail is sent: each attempt fails, is logged, and is tried again later. */
export function noMailer(): Mailer {
  return { send: () => Promise.reject(new NoMailServer()), close: () => undefined };
}

class NoMailServer extends Error {
  override readonly name = 'NoMailServer';
  readonly code = 'ENOMAILSERVER';
}
