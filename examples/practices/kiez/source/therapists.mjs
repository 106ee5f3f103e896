import { createFresh } from '../../common/fresh.mjs';
import { hours } from './hours.mjs';
import { people } from './people.mjs';
import { profile } from './profile.mjs';
import { createRandom } from '../../common/random.mjs';

/** The therapists as the import takes them, and beside each how full their calendar is. */
export const therapists = () => {
  const fresh = createFresh();
  return people().map((person) => therapist(person, createRandom(`therapist ${person.slug}`), fresh));
};

const therapist = (person, random, fresh) => {
  const work = profile(person, random, fresh);
  const load = random.weighted([
    [8, 'full'],
    [22, 'busy'],
    [70, 'open'],
  ]);
  const windows = hours(work.mode, load === 'full', random);
  const acceptingNew = !random.chance(load === 'full' ? 0.3 : 0.11);
  const formats = [...new Set(windows.map(({ format }) => format))];
  const services = offers(work, formats, random);
  const traits = {
    intro: services.some(({ service }) => service === 'erstgespraech'),
    saturday: windows.some(({ dayOfWeek }) => dayOfWeek === 6),
    evening: windows.some(({ endsAt }) => endsAt >= '20:00'),
  };
  return { load, row: row(work, work.text(traits), { services, windows, acceptingNew, formats }, random) };
};

const row = (work, text, { services, windows, acceptingNew, formats }, random) => ({
  externalId: `therapist-${String(work.index + 1).padStart(3, '0')}`,
  slug: work.slug,
  firstName: work.firstName,
  lastName: work.lastName,
  ...(work.title ? { title: work.title } : {}),
  headline: text.headline,
  about: text.about,
  approach: text.approach,
  email: `${work.slug}@kiez.example`,
  ...(work.index % 5 < 3 ? { photoUrl: `/examples/practices/kiez/portraits/${work.slug}.svg` } : {}),
  gender: work.gender,
  city: work.city,
  ...(work.district ? { district: work.district } : {}),
  ...(formats.includes('in_person') ? { street: work.street, postalCode: work.postalCode } : {}),
  languages: work.languages,
  specialties: work.topics.map(({ value }) => value),
  insurances: work.insurances,
  methods: work.methods.map(({ name }) => name),
  qualifications: work.qualifications,
  acceptingNew,
  acceptingNewConfirmedAt: `-P${random.integer(1, acceptingNew ? 45 : 90)}D`,
  verification: 'verified',
  services,
  windows,
  ...closures(random),
});

const offers = (work, formats, random) => {
  const has = (value) => work.topics.some((topic) => topic.value === value);
  const inPerson = formats.includes('in_person');
  const base = random.pick(basePrice[work.license]);
  const price = (factor) => ({ amount: Math.round((base * factor) / 5) * 500, currency: 'EUR' });
  return [
    ...(formats.includes('online') ? [{ service: 'erstgespraech' }] : []),
    ...(inPerson && work.insurances.includes('statutory') ? [{ service: 'sprechstunde' }] : []),
    { service: 'einzelsitzung', price: price(1), ...(formats.length === 1 ? { formats } : {}) },
    ...(inPerson && random.chance(0.25) ? [{ service: 'doppelstunde', price: price(1.9) }] : []),
    ...(has('couples')
      ? [{ service: 'paargespraech', price: price(1.4), ...(formats.length === 1 ? { formats } : {}) }]
      : []),
    ...(has('family') && inPerson ? [{ service: 'familiengespraech', price: price(1.5) }] : []),
    ...(inPerson && work.methods.some(({ name }) => name === 'EMDR')
      ? [{ service: 'emdr-sitzung', price: price(1.45) }]
      : []),
  ];
};

const basePrice = {
  pp: [95, 100, 105, 110, 115, 120, 125],
  med: [120, 130, 135, 145, 150],
  hp: [80, 85, 90, 95, 100],
  systemic: [80, 90, 95, 100, 110],
};

// Days count from the Monday of the week in which the practice is imported.
const closures = (random) => {
  const away = random.weighted([
    [55, null],
    [12, [0, 13]],
    [13, [7, 18]],
    [10, [21, 34]],
    [10, [2, 3]],
  ]);
  if (!away) return {};
  const reason = away[1] - away[0] > 2 ? 'Urlaub' : 'Fortbildung';
  return { closures: [{ startsOn: `P${away[0]}D`, endsOn: `P${away[1]}D`, reason }] };
};
