import type { Practice, Therapist } from '@attune/sdk';

/** What stands on a card, in words, worked out as cheaply as a hand-written page would. */
export interface CardWords {
  readonly name: string;
  readonly monogram: string;
  readonly tone: string;
  readonly headline: string;
  readonly rating: string;
  readonly topics: readonly string[];
  readonly facts: readonly string[];
  readonly next: string;
  readonly times: readonly string[];
}

const languages = new Intl.DisplayNames('en', { type: 'language' });
const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR', minimumFractionDigits: 0 });
const time = new Intl.DateTimeFormat('en-DE', { hour: '2-digit', minute: '2-digit' });
const date = new Intl.DateTimeFormat('en-DE', { weekday: 'short', day: 'numeric', month: 'short' });
const confirmed = new Intl.DateTimeFormat('en-DE', { day: 'numeric', month: 'short' });

/** `labels` are those of the practice's topics. */
export function wordsOf(therapist: Therapist, labels: ReadonlyMap<string, string>): CardWords {
  const { id, title, name, monogram, headline, rating, specialties, next } = therapist;
  const starts = (next?.startsAt ?? []).map((start) => new Date(start));
  const first = starts[0];
  return {
    name: title ? `${title} ${name}` : name,
    monogram,
    tone: String(parseInt(id.slice(-1), 16) % 3),
    headline: headline ?? '',
    rating: rating ? rating.average.toFixed(1) : '',
    topics: topicsOf(specialties.map((value) => labels.get(value) ?? value)),
    facts: factsOf(therapist),
    next: first ? `Next: ${date.format(first)}` : 'No free times at the moment',
    times: starts.filter((start) => start.getDate() === first?.getDate()).map((start) => time.format(start)),
  };
}

export function labelsOf({ vocabulary }: Practice): ReadonlyMap<string, string> {
  return new Map(vocabulary.specialties.map(({ value, label, labels }) => [value, labels['en'] ?? label]));
}

const topicsOf = (topics: string[]) => (topics.length > 3 ? [...topics.slice(0, 3), `+${topics.length - 3}`] : topics);

function factsOf({ languages: codes, formats, city, district, price, priceMinutes, ...rest }: Therapist): string[] {
  const room = [district, city].filter(Boolean).join(', ');
  return [
    codes.map((code) => languages.of(code)).join(', '),
    formats.map((format) => (format === 'in_person' ? room : 'Online')).join(' · '),
    ...(price ? [`${money.format(price.amount / 100)} for ${priceMinutes ?? 0} min`] : []),
    rest.acceptingNew
      ? `Accepting new clients ${confirmedOf(rest.acceptingNewConfirmedAt)}`
      : 'Not accepting new clients',
  ];
}

const confirmedOf = (at: string | null) => (at ? `(confirmed ${confirmed.format(new Date(at))})` : '');
