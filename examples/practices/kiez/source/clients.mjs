import { list } from './list.mjs';
import { createRandom } from './random.mjs';

const first = list(`
      Alma, Amir, Andrea, Anton, Aylin, Ben, Bettina, Carla, Cem, Dana, Daniel, Elias, Ella, Emil, Esther,
      Fatma, Finn, Frieda, Gregor, Hanna, Helge, Ida, Ivan, Jana, Jonas, Julia, Kamil, Karin, Lena, Leyla,
      Linus, Mara, Marco, Mila, Nadine, Nico, Olga, Pauline, Peer, Rosa, Said, Sarah, Simon, Tamara, Theo,
      Uwe, Vera, Wanda, Yara, Zoe
    `);
const last = list(`
      Arendt, Bauer, Çetin, Dörr, Ernst, Fromm, Gross, Herzog, Issa, Jung, Kern, Lang, Maurer, Nowak, Otto,
      Pham, Quandt, Richter, Sauer, Tesch, Ulrich, Vogel, Weber, Yilmaz, Zorn
    `);

/** Two hundred people who book. Addresses are of example.org, numbers from the range kept free for fiction. */
export const clients = () => {
  const random = createRandom('clients');
  return Array.from({ length: 200 }, (_, index) => {
    const [firstName, lastName] = [first[index % 50], last[(index * 7 + Math.floor(index / 50)) % 25]];
    return {
      externalId: `client-${String(index + 1).padStart(3, '0')}`,
      firstName,
      lastName,
      email: `${plain(firstName)}.${plain(lastName)}.${index + 1}@example.org`,
      ...(random.chance(0.6) ? { phone: `+49 30 23125 ${String(200 + index)}` } : {}),
      locale: random.chance(0.85) ? 'de-DE' : 'en-GB',
      timeZone: 'Europe/Berlin',
      status: random.weighted([
        [70, 'matched'],
        [20, 'email_confirmed'],
        [10, 'new'],
      ]),
    };
  });
};

const plain = (name) =>
  name
    .toLowerCase()
    .replace(/ö/g, 'oe')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
