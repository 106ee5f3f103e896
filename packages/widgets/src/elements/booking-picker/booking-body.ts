import type { Hold, NewBooking } from '@attune/sdk';

/**
 * What was typed, as the platform takes it: each field of the form is named for its place in the request, such as
 * `client/email`. What was left empty, or is asked for by another service, is left out.
 */
export function newBooking(
  { id, secret }: Hold,
  asked: readonly { readonly id: string }[],
  values: ReadonlyMap<string, string | boolean>,
  mail: { readonly locale: string; readonly timeZone: string },
): NewBooking {
  const body: Record<string, Record<string, unknown>> = { client: { ...mail }, consent: { privacy: true } };
  for (const [name, value] of values) {
    const [group = '', field = ''] = name.split('/');
    const given = typeof value === 'string' ? value.trim() : value;
    const isAsked = group === 'consent' || asked.some(({ id }) => id === name);
    if (given !== '' && isAsked) (body[group] ??= {})[field] = given;
  }
  // the form has seen to it that what is required is there
  return { holdId: id, holdSecret: secret, ...body } as unknown as NewBooking;
}
