/** Why a program that was written against a released contract might fail against today's. */
export const rules = {
  'operation-removed': 'an address no longer answers to this method',
  'operation-renamed': 'the operation, and so its function in the SDK, has another name',
  'webhook-removed': 'an event is no longer sent',
  'parameter-removed': 'a parameter is no longer known',
  'parameter-required': 'a parameter must now be sent',
  'body-required': 'a body must now be sent',
  'body-limit-lowered': 'a body that was small enough is refused',
  'media-type-removed': 'a body can no longer have this type',
  'status-removed': 'an answer with this status is no longer given',
  'header-removed': 'an answer no longer carries this header',
  'security-narrowed': 'who could call may not any more',
  'problem-code-removed': 'a problem no longer has this code',
  'problem-code-moved': 'a problem code comes with another status',
  'field-removed': 'a field is gone, or is refused',
  'field-required': 'a field must now be sent',
  'field-optional': 'a field may now be missing from an answer',
  'type-narrowed': 'a kind of value that was accepted is refused',
  'type-widened': 'an answer has a kind of value it never had',
  'choice-removed': 'one of several shapes is gone',
  'value-removed': 'a value is refused, or is never answered again',
  'limit-tightened': 'a value that was within its limits is refused',
  'format-changed': 'a text has another form',
  'default-changed': 'leaving it out means something else',
  'request-closed': 'a field that nobody knows is no longer ignored, but refused',
} as const;

export type Rule = keyof typeof rules;

export interface Break {
  /** Where, in words of the contract: `createBooking If-Match`, `Booking.startsAt`, `BookingStatus "no_show"`. */
  readonly at: string;
  readonly rule: Rule;
}

/** Each break once: a schema that many operations share is broken in one place. */
export function unique(breaks: readonly Break[]): Break[] {
  return [...new Map(breaks.map((each) => [`${each.rule} ${each.at}`, each])).values()];
}

export const describe = ({ at, rule }: Break) => `${at}: ${rule} – ${rules[rule]}`;
