import { placeOf } from './zones.ts';

/** Whether two names are those of one zone, of which one may be older: `Asia/Calcutta` and `Asia/Kolkata`. */
export const isKnownAs = (one: string, other: string): boolean =>
  one.split('/')[0] === other.split('/')[0] && placeOf(one) === placeOf(other);

/** The zones that words of a visitor mean: by a city in it, whichever way it is written, else by what it is called or its distance to Greenwich. */
export function findZones(words: string, zones: readonly string[], language: string): readonly string[] {
  const sought = plain(words).split(' ');
  const isMeant = (name: string) => sought.every((each) => ` ${name}`.includes(` ${each}`));
  const byCity = zones.filter((zone) => isMeant(namesOf(zone)));
  if (byCity.length || !areLearnt(zones, language)) return byCity;
  return zones.filter((zone) => isMeant(learnt.get(zone + language) ?? ''));
}

/** What zones are called, by zone and language, as far as it has been found out. */
const learnt = new Map<string, string>();

/** Whether it has been found out what all of them are called: until then a zone is found by its cities alone. */
export const areLearnt = (zones: readonly string[], language: string): boolean =>
  zones.every((zone) => learnt.has(zone + language));

/**
 * Finds out what zones are called in a language, a few at a time: it takes more than a thousand formats of `Intl`, which made
 * at once hold a page up for a second, and a slow phone for many.
 */
export async function learnNames(zones: readonly string[], language: string): Promise<void> {
  let end = performance.now() + turn;
  for (const zone of zones.filter((each) => !learnt.has(each + language))) {
    learnt.set(zone + language, calledIn(zone, language));
    if (performance.now() < end) continue;
    await new Promise((next) => setTimeout(next));
    end = performance.now() + turn;
  }
}

/** How long a page is held up, in milliseconds. */
const turn = 8;

const namesOf = (zone: string): string => plain(`${zone} ${placeOf(zone)} ${cities[zone] ?? ''}`);

/** "Mitteleuropäische Zeit MEZ GMT+1", in the visitor's language. */
function calledIn(timeZone: string, language: string): string {
  const kinds = ['longGeneric', 'shortGeneric', 'short', 'shortOffset'] as const;
  const names = kinds.map(
    (timeZoneName) =>
      new Intl.DateTimeFormat(timeZoneName === 'shortOffset' ? 'en' : language, { timeZone, timeZoneName })
        .formatToParts(Date.now())
        .find(({ type }) => type === 'timeZoneName')?.value,
  );
  return plain(names.join(' '));
}

/** Without accents, capitals and punctuation, in any script. */
function plain(words: string): string {
  const letters = words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return letters
    .replaceAll(/[ıøßł]/g, (letter) => ({ ı: 'i', ø: 'o', ß: 'ss' })[letter] ?? 'l')
    .replaceAll(/['’.]/g, '')
    .replaceAll(/[_/ -]+/g, ' ')
    .trim();
}

/** Large cities that no zone is named for, and names that people write in another way, by the zone that their clocks follow. */
const byZone: Readonly<Record<string, string>> = {
  'Africa/Algiers': 'الجزائر',
  'Africa/Cairo': 'Alexandria Giza Kairo القاهرة الإسكندرية',
  'Africa/Casablanca': 'Rabat Marrakesh الدار البيضاء الرباط',
  'Africa/Johannesburg': 'Cape Town Kapstadt Durban Pretoria',
  'Africa/Lagos': 'Abuja',
  'Africa/Tunis': 'تونس',
  'America/Bogota': 'Medellin Cali',
  'America/Buenos_Aires': 'Cordoba Rosario',
  'America/Chicago': 'Houston Dallas Austin Minneapolis New Orleans',
  'America/Los_Angeles': 'San Francisco Seattle San Diego Las Vegas Portland',
  'America/Mexico_City': 'Guadalajara Puebla Ciudad de Mexico',
  'America/New_York': 'Boston Miami Washington Atlanta Philadelphia Nueva York न्यूयॉर्क نيويورك',
  'America/Sao_Paulo': 'Rio de Janeiro Brasilia',
  'America/Toronto': 'Montreal Ottawa Quebec',
  'Asia/Amman': 'عمان',
  'Asia/Baghdad': 'بغداد',
  'Asia/Beirut': 'بيروت',
  'Asia/Damascus': 'دمشق Damaskus',
  'Asia/Dubai': 'Abu Dhabi दुबई دبي أبوظبي',
  'Asia/Ho_Chi_Minh': 'Hanoi Saigon',
  'Asia/Kathmandu': 'Katmandu',
  'Asia/Karachi': 'Lahore Islamabad',
  'Asia/Kolkata':
    'Calcutta Kalkutta Mumbai Bombay Delhi New Delhi Bengaluru Bangalore Chennai Madras Hyderabad Pune India Indien मुंबई दिल्ली नई दिल्ली कोलकाता बेंगलुरु चेन्नई हैदराबाद पुणे भारत',
  'Asia/Kuwait': 'الكويت',
  'Asia/Qatar': 'Doha الدوحة',
  'Asia/Riyadh': 'Jeddah Mecca Medina الرياض جدة مكة',
  'Asia/Shanghai': 'Beijing Peking Shenzhen Guangzhou China',
  'Asia/Tokyo': 'Osaka Kyoto Tokio Japan',
  'Asia/Yangon': 'Rangoon Mandalay',
  'Australia/Sydney': 'Canberra',
  'Europe/Amsterdam': 'Rotterdam Den Haag The Hague Utrecht',
  'Europe/Berlin':
    'Munich München Hamburg Frankfurt Cologne Köln Stuttgart Leipzig Dresden Germany Deutschland Allemagne Alemania Almanya बर्लिन برلين',
  'Europe/Brussels': 'Antwerp Antwerpen Gent Bruxelles Brüssel Bruselas',
  'Europe/Copenhagen': 'København Kopenhagen Aarhus Odense Danmark Denmark',
  'Europe/Istanbul': 'Ankara İzmir Antalya Bursa Adana Türkiye Turkey إسطنبول',
  'Europe/Kyiv': 'Kiev Lviv Odesa Kharkiv',
  'Europe/Lisbon': 'Porto Lissabon',
  'Europe/London': 'Manchester Birmingham Edinburgh Glasgow Londres Londra लंदन لندن',
  'Europe/Madrid': 'Barcelona Valencia Sevilla Bilbao Spain España',
  'Europe/Moscow': 'Saint Petersburg Moskau',
  'Europe/Paris': 'Lyon Marseille Toulouse Nice Bordeaux France باريس',
  'Europe/Rome': 'Milan Milano Mailand Napoli Torino Roma Rom',
  'Europe/Stockholm': 'Göteborg Gothenburg Malmö',
  'Europe/Vienna': 'Wien Graz Salzburg Linz Viyana',
  'Europe/Warsaw': 'Kraków Krakow Gdańsk Warschau Warszawa',
  'Europe/Zurich': 'Zürich Geneva Genève Genf Basel Bern Lausanne',
  'Pacific/Auckland': 'Wellington Christchurch',
};

/** A browser may still give the zone its older name. */
const cities: Readonly<Record<string, string>> = {
  ...byZone,
  'Asia/Calcutta': byZone['Asia/Kolkata'] ?? '',
  'Asia/Saigon': byZone['Asia/Ho_Chi_Minh'] ?? '',
  'Asia/Rangoon': byZone['Asia/Yangon'] ?? '',
  'Europe/Kiev': byZone['Europe/Kyiv'] ?? '',
  'America/Argentina/Buenos_Aires': byZone['America/Buenos_Aires'] ?? '',
};
