/** A mail, ready to be sent. */
export interface Mail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Stays the same when a mail is sent again, so that the receiving side can tell. */
  readonly messageId: string;
  readonly calendar: { readonly filename: string; readonly method: 'PUBLISH'; readonly content: string };
}

/** Whoever carries mail away. */
export interface Mailer {
  /** Resolves once the mail was taken over; rejects when it was not, or when that is not known. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** The headers of a mail that a person may want to look at. */
export function headersOf({ from, to, replyTo, subject, messageId }: Mail): Record<string, string> {
  return {
    From: `${from.name} <${from.address}>`,
    To: to,
    ...(replyTo === null ? {} : { 'Reply-To': replyTo }),
    Subject: subject,
    'Message-ID': messageId,
    'Auto-Submitted': 'auto-generated',
  };
}
