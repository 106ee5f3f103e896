import type { Hold, NewBooking, Service } from '@attune/sdk';
import type { FormController } from '../../controllers/form.ts';

/** Which mail is wanted: its language, and the zone its times are in. */
export interface MailWishes {
  readonly locale: string;
  readonly timeZone: string;
}

/** What was typed, as the platform takes it. Each field of the form is named for its place in here. */
export function newBooking(hold: Hold, service: Service | null, form: FormController, wishes: MailWishes): NewBooking {
  const text = (name: string) => form.text(name);
  const phone = text('client/phone');
  const answers = answersOf(service, form);
  return {
    holdId: hold.id,
    holdSecret: hold.secret,
    client: {
      firstName: text('client/firstName'),
      lastName: text('client/lastName'),
      email: text('client/email'),
      ...(phone && { phone }),
      ...wishes,
    },
    ...(answers && { answers }),
    consent: { privacy: true, marketing: form.ticked('consent/marketing') },
  };
}

/** Whether the form has a field of this name. */
export function isField(name: string, service: Service | null): boolean {
  return fixedFields.includes(name) || !!service?.questions.some(({ id }) => name === `answers/${id}`);
}

const fixedFields = ['client/firstName', 'client/lastName', 'client/email', 'client/phone', 'consent/privacy'];

function answersOf(service: Service | null, form: FormController): Record<string, string> | null {
  const given = (service?.questions ?? [])
    .map(({ id }) => [id, form.text(`answers/${id}`)] as const)
    .filter(([, answer]) => answer);
  return given.length > 0 ? Object.fromEntries(given) : null;
}
