import { clients as people } from '../../common/clients.mjs';
import { list } from '../../common/list.mjs';

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

/** Two hundred people who book, with numbers from the range kept free for fiction. */
export const clients = () =>
  people({
    count: 200,
    first,
    last,
    phone: (index) => `+49 30 23125 ${String(200 + index)}`,
    locales: ['de-DE', 'en-GB'],
    timeZone: 'Europe/Berlin',
  });
