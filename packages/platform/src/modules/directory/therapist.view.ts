import type { Schemas } from '../../http/contract.ts';
import { toInstant } from '../availability/slot.view.ts';
import { chosen, type Filters } from './filters.ts';

/** A card as it is kept: JSON that lacks `next` and its last brace, and what `next` is chosen from. */
export interface CardRow {
  readonly card: string;
  readonly next: string | null;
}

/** For whom a card is finished, and when. */
export interface Shown extends Pick<Filters, 'serviceId' | 'format'> {
  readonly now: Date;
  /** What a photo that begins at our root is found under. */
  readonly publicUrl: string;
}

/** A therapist as a card shows them, in JSON; its shape is made in `directory_cards_of`. */
export const toTherapist = ({ card, next }: CardRow, shown: Shown): string =>
  `${withPhoto(card, shown.publicUrl)},"next":${JSON.stringify(next === null ? null : soonest(keptIn(next), shown))}}`;

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

const photoOfOurs = '{"photoUrl":"/';

// every card begins with its photo
const withPhoto = (card: string, publicUrl: string): string =>
  card.startsWith(photoOfOurs) ? `{"photoUrl":"${publicUrl}/${card.slice(photoOfOurs.length)}` : card;

/** The next starts of one service in one format, as they were when they were last worked out. */
interface Kept {
  readonly serviceId: string;
  readonly format: 'online' | 'in_person';
  readonly notice: number;
  readonly isIntro: boolean;
  readonly position: number;
  /** Seconds since 1970, in order. */
  readonly starts: readonly number[];
}

type Packed = readonly [string, Kept['format'], number, number, number, readonly number[]];

const keptIn = (next: string): Kept[] =>
  (JSON.parse(next) as readonly Packed[]).map(([serviceId, format, notice, intro, position, starts]) => ({
    serviceId,
    format,
    notice,
    isIntro: intro === 1,
    position,
    starts,
  }));

// Of the service and formats asked for, else of whatever comes first. What has passed since, or come too near, is left out.
const soonest = (kept: readonly Kept[], { serviceId, format, now }: Shown): Schemas['Therapist']['next'] => {
  const formats = chosen(format);
  const ahead = kept
    .filter((one) => formats.includes(one.format) && (serviceId === undefined || one.serviceId === serviceId))
    .map((one) => ({
      ...one,
      starts: one.starts.filter((start) => start * 1000 >= now.getTime() + one.notice * 60_000),
    }))
    .filter(({ starts }) => starts.length > 0)
    .sort(bySoonest);
  const [first] = ahead;
  return first
    ? {
        serviceId: first.serviceId,
        format: first.format,
        startsAt: first.starts.map((start) => toInstant(start * 1000)),
      }
    : null;
};

const bySoonest = (one: Kept, other: Kept): number =>
  (one.starts[0] ?? 0) - (other.starts[0] ?? 0) ||
  Number(other.isIntro) - Number(one.isIntro) ||
  one.position - other.position ||
  (one.format < other.format ? -1 : 1);
