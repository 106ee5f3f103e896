import type { Schemas } from '../../http/contract.ts';
import { checkPhone } from './phone.ts';
import type { EmergencyContact } from './tables.ts';

/** Whom to call, as it is kept; refuses (422) a number that is none. */
export function checkEmergencyContact(
  { name, relation, phone }: Schemas['NewEmergencyContact'],
  locale: string,
): EmergencyContact {
  return { name, relation: relation ?? null, phone: checkPhone(phone, locale, '/emergencyContact/phone') };
}
