import { createHmac } from 'node:crypto';

/** 24 bytes, from the examples of Standard Webhooks. */
export const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
export const otherSecret = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';

export const signedAt = 1_614_265_330;

/** The clock of a receiver, so many seconds after it was signed. */
export const after = (seconds: number) => () => (signedAt + seconds) * 1000;

export interface Said {
  id?: string;
  timestamp?: string;
  body?: string;
  secret?: string;
}

export const event = JSON.stringify({
  id: 'evt_1',
  type: 'booking.created',
  timestamp: '2021-02-25T15:02:10Z',
  data: { bookingId: '0b1f6a52-8c4e-4d0e-9d53-0d5c8f7b6a21' },
});

/** Signed with Node's own HMAC: what is verified here was not written by what verifies it. */
export function signatureOf({ id = 'evt_1', timestamp = String(signedAt), body = event, ...said }: Said = {}): string {
  const key = Buffer.from((said.secret ?? secret).replace('whsec_', ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

/** Body and headers, rightly signed over whatever they say. */
export function posted({ id = 'evt_1', timestamp = String(signedAt), body = event, ...said }: Said = {}) {
  const signature = signatureOf({ id, timestamp, body, ...said });
  return { body, headers: { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } };
}
