import { createRandom } from './random.mjs';

/**
 * People who book, as many as asked for, from `first` and `last` names. Addresses are of example.org; `phone` gives the
 * number of the n-th, from a range that belongs to nobody, or nothing; of the two `locales` most speak the first.
 */
export const clients = ({ count, first, last, phone, locales, timeZone }) => {
  const random = createRandom('clients');
  return Array.from({ length: count }, (_, index) => {
    const firstName = first[index % first.length];
    const lastName = last[(index * 7 + Math.floor(index / first.length)) % last.length];
    return {
      externalId: `client-${String(index + 1).padStart(3, '0')}`,
      firstName,
      lastName,
      email: `${plain(firstName)}.${plain(lastName)}.${index + 1}@example.org`,
      ...(random.chance(0.6) && phone ? { phone: phone(index) } : {}),
      locale: random.chance(0.85) ? locales[0] : locales[1],
      timeZone,
      status: random.weighted([
        [70, 'matched'],
        [20, 'email_confirmed'],
        [10, 'new'],
      ]),
    };
  });
};

const letters = { ö: 'oe', ø: 'oe', æ: 'ae', å: 'aa' };

const plain = (name) =>
  name
    .toLowerCase()
    .replace(/[öøæå]/g, (letter) => letters[letter])
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
