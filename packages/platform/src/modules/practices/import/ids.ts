import { createHash } from 'node:crypto';

/** What an external id names. */
export type Kind =
  | 'service'
  | 'therapist'
  | 'client'
  | 'dependant'
  | 'group_session'
  | 'booking'
  | 'payment'
  | 'refund'
  | 'discount_code'
  | 'report_card'
  | 'review'
  | 'campaign'
  | 'window'
  | 'closure';

const platform = 'b5f0c6de-5b1b-5a0e-9a53-1f6d5a3c7e10';

/** The id of a practice: the same on every platform that imports it. */
export const practiceIdOf = (externalId: string): string => uuid5(platform, `practice ${externalId}`);

/** The id of a row of that practice: the same at every import. */
export const idOf = (practiceId: string, kind: Kind, externalId: string): string =>
  uuid5(practiceId, `${kind} ${externalId}`);

/** A name-based UUID, RFC 9562 version 5. */
export const uuid5 = (namespace: string, name: string): string => {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
