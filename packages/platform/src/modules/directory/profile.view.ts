import type { Schemas } from '../../http/contract.ts';
import { toService, type ServiceRow } from './service.view.ts';
import type { ListedTherapistView } from './tables.ts';
import { toTherapist, type CardRow, type Shown } from './therapist.view.ts';

export type ProfileRow = CardRow &
  Pick<
    ListedTherapistView,
    'about' | 'approach' | 'qualifications' | 'methods' | 'street' | 'postal_code' | 'time_zone'
  >;

/** A therapist as their own page shows them. */
export const toProfile = (
  row: ProfileRow,
  services: readonly ServiceRow[],
  shown: Shown,
): Schemas['TherapistProfile'] => {
  const card = JSON.parse(toTherapist(row, shown)) as Schemas['Therapist'];
  return {
    ...card,
    about: row.about || null,
    approach: row.approach,
    qualifications: row.qualifications,
    methods: row.methods,
    locations: card.formats.map((format) => ({
      format,
      street: format === 'in_person' ? row.street : null,
      postalCode: format === 'in_person' ? row.postal_code : null,
      city: card.city,
    })),
    timeZone: row.time_zone,
    services: services.map(toService),
  };
};
