import type { Practice, PracticeImport, Service, TherapistProfile } from '@attune/sdk';
import { aPractice, createWorld, type WorldOptions } from '@attune/sdk/testing';
import * as bloomfield from '../../examples/practices/bloomfield.json';
import * as kiez from '../../examples/practices/kiez.json';
import * as lektio from '../../examples/practices/lektio.json';
import * as pawhaus from '../../examples/practices/pawhaus.json';
import * as storyhaven from '../../examples/practices/storyhaven.json';

type Given = Pick<PracticeImport, 'practice' | 'services'>;
type Priced = Pick<Service, 'kind' | 'price'>;

const given = [kiez, storyhaven, bloomfield, pawhaus, lektio] as unknown as readonly Given[];

/** The five demo practices as pages see them, by slug. */
export const practices: Readonly<Record<string, Practice>> = Object.fromEntries(
  given.map(({ practice }) => [practice.slug, toPractice(practice)]),
);

/** The people of the contract's examples, working for one of the demo practices: its look, its nouns, its prices. */
export function worldOf(slug: string): WorldOptions {
  const own = given.find(({ practice }) => practice.slug === slug);
  const practice = practices[slug];
  if (!own || !practice) return {};
  const priced = priceLike(own.services);
  return { practice, therapists: createWorld().therapists.map((therapist) => atTheirPrices(therapist, priced)) };
}

/** The examples' therapists speak of the examples' topics, so its vocabulary stays. */
function toPractice({ externalId: _, theme, crisisNotice, vocabulary: _words, ...own }: Given['practice']): Practice {
  const example = aPractice();
  return {
    ...example,
    phone: null,
    ...own,
    theme: { ...theme },
    policies: {
      ...example.policies,
      ...own.policies,
      refund: { hours: null, businessDays: null, steps: [], ...(own.policies?.refund ?? example.policies.refund) },
    },
    crisisNotice: (crisisNotice ?? null) as Practice['crisisNotice'],
  };
}

function priceLike(services: Given['services']) {
  return <Item extends Priced>(item: Item): Item => {
    const found = services.find(({ kind }) => kind === item.kind) ?? services.find(({ kind }) => kind === 'session');
    return { ...item, price: found?.price ?? null };
  };
}

function atTheirPrices(therapist: TherapistProfile, priced: ReturnType<typeof priceLike>): TherapistProfile {
  const session = priced({ kind: 'session', price: therapist.price });
  return { ...therapist, price: session.price, services: therapist.services.map(priced) };
}
