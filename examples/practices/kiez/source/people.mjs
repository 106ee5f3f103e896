import { groups } from './names.mjs';
import { places } from './places.mjs';
import { createRandom } from '../../common/random.mjs';

/** The 240: who they are, where, and in which languages. Everything else follows from this. */
export const people = () => {
  const taken = new Set();
  const all = groups.flatMap((group, index) =>
    Array.from({ length: group.share }, (_, number) =>
      person(group, createRandom(`person ${index} ${number}`), taken, number),
    ),
  );
  return createRandom('order of people')
    .shuffle(all)
    .map((one, index) => ({ ...one, index }));
};

const person = (group, random, taken, number) => {
  const gender = random.weighted([
    [62, 'female'],
    [33, 'male'],
    [3, 'diverse'],
    [2, 'undisclosed'],
  ]);
  const [firstName, lastName] = freshName(group, gender, random, taken, number);
  return {
    firstName,
    lastName,
    gender,
    slug: slugOf(firstName, lastName),
    languages: languages(group, random),
    ...place(random),
  };
};

const freshName = (group, gender, random, taken, number) => {
  const open = group.open ?? [...group.female, ...group.male];
  const firstNames = { female: group.female, male: group.male, diverse: open, undisclosed: open }[gender];
  const last = group.last[number % group.last.length];
  const other = random.pick(group.last);
  const lastName = group.share > 50 && other !== last && random.chance(0.07) ? `${last}-${other}` : last;
  const firstName = random.pick(
    firstNames
      .filter((name) => !taken.has(name))
      .concat(random.chance(0.15) ? firstNames : [])
      .concat(firstNames)
      .slice(0, 12),
  );
  if (taken.has(slugOf(firstName, lastName))) return freshName(group, gender, random, taken, number);
  taken.add(firstName).add(slugOf(firstName, lastName));
  return [firstName, lastName];
};

const languages = (group, random) => {
  const own = group.languages.slice(0, 2);
  const also = group.also && random.chance(0.5) ? group.also : [];
  const english = random.chance(0.45) ? ['en'] : [];
  const learned = own.length === 0 && random.chance(0.12) ? [random.pick(['fr', 'es', 'it', 'pl', 'tr'])] : [];
  return [...new Set(['de', ...own, ...also, ...english, ...learned])];
};

const place = (random) => {
  const [, city, district, postalCodes, streets] = random.weighted(places.map((each) => [each[0], each]));
  return {
    city,
    district,
    postalCode: random.pick(postalCodes),
    street: `${random.pick(streets)} ${random.integer(3, 148)}`,
  };
};

const letters = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ł: 'l', đ: 'd', ı: 'i', ø: 'o' };

const slugOf = (...names) =>
  names
    .join('-')
    .toLowerCase()
    .replace(/[äöüßłđıø]/g, (letter) => letters[letter])
    .normalize('NFD')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-');
