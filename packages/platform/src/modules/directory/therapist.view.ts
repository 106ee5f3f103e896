import type { Schemas } from '../../http/contract.ts';
import { toInstant } from '../availability/slot.view.ts';
import type { FormatValue, ListedTherapistView } from './tables.ts';

/** A therapist as the list reads them. */
export interface CardRow extends Pick<
  ListedTherapistView,
  | 'id'
  | 'slug'
  | 'first_name'
  | 'last_name'
  | 'title'
  | 'headline'
  | 'photo_url'
  | 'gender'
  | 'city'
  | 'district'
  | 'languages'
  | 'specialties'
  | 'insurances'
  | 'accepting_new'
  | 'accepting_new_confirmed_at'
> {
  readonly online: boolean;
  readonly in_person: boolean;
  readonly price_amount: number | null;
  readonly price_currency: string | null;
  readonly price_minutes: number | null;
  readonly rating_average: number | null;
  readonly rating_count: number | null;
  readonly next_service_id: string | null;
  readonly next_format: FormatValue | null;
  readonly next_starts_at: Date[] | null;
}

/** A therapist as a card shows them. A photo that begins at our root becomes an address of `publicUrl`. */
export const toTherapist = (row: CardRow, publicUrl: string): Schemas['Therapist'] => ({
  id: row.id,
  slug: row.slug,
  name: `${row.first_name} ${row.last_name}`,
  title: row.title,
  headline: row.headline,
  monogram: monogramOf(row.first_name, row.last_name),
  photoUrl: photoUrlOf(row.photo_url, publicUrl),
  gender: row.gender,
  city: row.city,
  district: row.district,
  formats: formatsOf(row),
  languages: row.languages,
  specialties: row.specialties,
  insurances: row.insurances,
  acceptingNew: row.accepting_new,
  acceptingNewConfirmedAt: row.accepting_new_confirmed_at && toInstant(row.accepting_new_confirmed_at.getTime()),
  price: moneyOf(row.price_amount, row.price_currency),
  priceMinutes: row.price_minutes,
  rating: row.rating_average === null ? null : { average: row.rating_average, count: row.rating_count ?? 0 },
  next: nextOf(row),
});

/** The initials, for when there is no picture. */
export const monogramOf = (firstName: string, lastName: string): string =>
  [firstName, lastName]
    .map((name) => /^./u.exec(name)?.[0] ?? '')
    .join('')
    .toLocaleUpperCase();

/** An address that works on any page: a photo of ours is answered with the address of this platform before it. */
export const photoUrlOf = (photoUrl: string | null, publicUrl: string): string | null =>
  photoUrl?.startsWith('/') ? publicUrl + photoUrl : photoUrl;

/** Null when there is no price. */
export const moneyOf = (amount: number | null, currency: string | null): Schemas['Money'] | null =>
  amount === null || currency === null ? null : { amount, currency };

const formatsOf = ({ online, in_person }: CardRow): FormatValue[] => [
  ...(online ? ['online' as const] : []),
  ...(in_person ? ['in_person' as const] : []),
];

const nextOf = ({ next_service_id, next_format, next_starts_at }: CardRow): Schemas['Therapist']['next'] => {
  if (next_service_id === null || next_format === null || !next_starts_at?.length) return null;
  return {
    serviceId: next_service_id,
    format: next_format,
    startsAt: next_starts_at.map((start) => toInstant(start.getTime())),
  };
};
