import { createTransport } from 'nodemailer';
import type { Mail, Mailer } from './mail.ts';

/** Sends by SMTP; `url` is smtp://user:password@host:port, or smtps:// for TLS from the start. */
export function smtpMailer(url: string): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return {
    send: async (mail) => {
      await transport.sendMail(toMessage(mail));
    },
    close: () => transport.close(),
  };
}

function toMessage({ from, to, replyTo, subject, text, html, messageId, calendar }: Mail) {
  return {
    from,
    to,
    ...(replyTo === null ? {} : { replyTo }),
    subject,
    text,
    html,
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated' },
    icalEvent: calendar,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
