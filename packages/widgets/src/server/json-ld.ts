import type { Practice, Therapist, TherapistProfile } from '@attune/sdk';
import { fullName } from '../elements/full-name.ts';
import { minorDigits } from '@attune/sdk/format';
import type { Links } from './links.ts';
import { jsonOf } from './markup.ts';

/** The page's own address, and the addresses in it as a search engine needs them: whole. */
export interface Addresses {
  readonly page: string;
  readonly links: Links;
}

type Thing = Readonly<Record<string, unknown>>;

/** The people of a directory, in order, as search engines read them. Nobody has a rating anywhere else. */
export function directoryJsonLd(
  practice: Practice,
  therapists: readonly Therapist[],
  { page, links }: Addresses,
): string {
  return scriptOf({
    '@type': 'ItemList',
    url: page,
    name: practice.name,
    numberOfItems: therapists.length,
    itemListElement: therapists.map((therapist, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: { ...personOf(therapist, practice, { page, links }), makesOffer: sessionOf(therapist) },
    })),
  });
}

/** One person, with what they offer. */
export function profileJsonLd(practice: Practice, profile: TherapistProfile, addresses: Addresses): string {
  return scriptOf({
    ...personOf(profile, practice, addresses),
    description: profile.about ?? undefined,
    makesOffer: profile.services.map(({ id, name, price }) => ({
      ...offerOf(price),
      itemOffered: { '@type': 'Service', name },
      potentialAction: reservation(absolute(addresses.links.book(profile, { serviceId: id }), addresses.page)),
    })),
  });
}

function personOf(therapist: Therapist, practice: Practice, { page, links }: Addresses): Thing {
  const url = absolute(links.profile(therapist), page);
  const { city, district, photoUrl, headline } = therapist;
  return {
    '@type': 'Person',
    '@id': url,
    url,
    name: fullName(therapist),
    jobTitle: headline ?? undefined,
    image: photoUrl?.startsWith('http') ? photoUrl : undefined,
    knowsLanguage: therapist.languages,
    knowsAbout: therapist.specialties.map((value) => termOf(practice, value)),
    workLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: city, addressRegion: district ?? undefined },
    },
    worksFor: { '@type': 'Organization', name: practice.name },
    potentialAction: reservation(absolute(links.book(therapist), page)),
  };
}

function offerOf(price: { readonly amount: number; readonly currency: string } | null): Thing {
  if (!price) return { '@type': 'Offer' };
  const { amount, currency } = price;
  const digits = minorDigits(currency);
  return { '@type': 'Offer', price: (amount / 10 ** digits).toFixed(digits), priceCurrency: currency };
}

const reservation = (target: string): Thing => ({
  '@type': 'ReserveAction',
  target: { '@type': 'EntryPoint', urlTemplate: target },
});

/** A session at its lowest price, with what clients say of it: a person has no rating of their own in the vocabulary. */
function sessionOf(therapist: Therapist): Thing | undefined {
  const { price, rating } = therapist;
  if (!price && !rating) return undefined;
  return { ...offerOf(price), itemOffered: { '@type': 'Service', name: fullName(therapist), ...ratingOf(rating) } };
}

function ratingOf(rating: Therapist['rating']): Thing {
  if (!rating) return {};
  const { average, count } = rating;
  return {
    aggregateRating: {
      '@type': 'AggregateRating',
      ratingValue: average,
      reviewCount: count,
      bestRating: 5,
      worstRating: 1,
    },
  };
}

const termOf = ({ vocabulary }: Practice, value: string): string =>
  vocabulary.specialties.find((term) => term.value === value)?.label ?? value;

const absolute = (address: string, page: string): string => new URL(address, page).href;

const scriptOf = (thing: Thing): string =>
  `<script type="application/ld+json">${jsonOf({ '@context': 'https://schema.org', ...thing })}</script>`;
