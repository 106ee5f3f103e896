import { createRandom } from './random.mjs';
import { isShared } from './shared.mjs';
import { week } from './week.mjs';

/**
 * A therapist as the import takes them, and how full their calendar is, from what the practice wrote down: `hours` as in
 * week.mjs, `offers` with a price of their own or null for the service's, `away` as first and last day and a reason.
 */
export const therapist = ({ slug, currency }, services) => {
  const serviceOf = new Map(services.map((service) => [service.externalId, service]));
  return (person, index) => {
    const name = slugOf(person.first, person.last);
    const windows = week(person.hours);
    const row = {
      externalId: `${slug}-${String(index + 1).padStart(2, '0')}`,
      slug: name,
      firstName: person.first,
      lastName: person.last,
      ...given(person, 'title'),
      headline: person.headline,
      about: person.about,
      approach: person.approach,
      email: `${name}@${slug}.example`,
      ...(person.photo === false ? {} : { photoUrl: `/examples/practices/${slug}/portraits/${name}.svg` }),
      gender: person.gender,
      city: person.city,
      ...given(person, 'district', 'street', 'postalCode'),
      languages: person.languages,
      specialties: person.specialties,
      ...given(person, 'insurances'),
      methods: person.methods,
      qualifications: person.qualifications.map(qualification),
      acceptingNew: person.acceptingNew ?? true,
      acceptingNewConfirmedAt: `-P${createRandom(`confirmed ${name}`).integer(1, 30)}D`,
      verification: 'verified',
      services: Object.entries(person.offers).map((offer) => offered(offer, windows, serviceOf, currency)),
      windows,
      ...(person.away ? { closures: [closure(person.away)] } : {}),
    };
    return { row, load: person.load ?? 'open' };
  };
};

const given = (person, ...names) =>
  Object.fromEntries(names.filter((name) => name in person).map((name) => [name, person[name]]));

const qualification = ([title, issuer, year]) => ({ title, ...(issuer ? { issuer } : {}), ...(year ? { year } : {}) });

const closure = ([from, until, reason]) => ({ startsOn: `P${from}D`, endsOn: `P${until}D`, reason });

// Only in the formats that the therapist has hours for; what is given to several has dates of its own.
const offered = ([service, price], windows, serviceOf, currency) => {
  if (isShared(serviceOf.get(service)))
    return { service, ...(price === null ? {} : { price: { amount: price * 100, currency } }) };
  const own = windows.filter(({ services = [service] }) => services.includes(service)).map(({ format }) => format);
  const all = serviceOf.get(service).formats;
  const formats = all.filter((format) => own.includes(format));
  if (formats.length === 0) throw new Error(`no hours are open for ${service}`);
  return {
    service,
    ...(price === null ? {} : { price: { amount: price * 100, currency } }),
    ...(formats.length < all.length ? { formats } : {}),
  };
};

const letters = { ø: 'oe', æ: 'ae', å: 'aa' };

const slugOf = (...names) =>
  names
    .join('-')
    .toLowerCase()
    .replace(/[øæå]/g, (letter) => letters[letter])
    .normalize('NFD')
    .replace(/[^a-z0-9 -]/g, '')
    .replace(/[ -]+/g, '-');
