import { createTransport } from 'nodemailer';
import { ownHeadersOf, type Mail, type Mailer } from './mail.ts';

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

function toMessage(mail: Mail) {
  const { from, to, replyTo, subject, text, html, messageId, calendar } = mail;
  return {
    from,
    to,
    ...(replyTo === null ? {} : { replyTo }),
    subject,
    text,
    html,
    messageId,
    // prepared: a long address in a header is folded by nobody, since some read only its first line
    headers: Object.entries(ownHeadersOf(mail)).map(([key, value]) => ({ key, value: { prepared: true, value } })),
    ...(calendar === null ? {} : { icalEvent: calendar }),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
