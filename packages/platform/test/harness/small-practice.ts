import type { Schemas } from '../../src/http/contract.ts';

export type PracticeImport = Schemas['PracticeImport'];
type Therapist = PracticeImport['therapists'][number];

/** Monday morning in Berlin: the clock that the small practice is written for. */
export const mondayMorning = '2026-03-02T06:00:00Z';

/**
 * A practice small enough to be known by heart, as an import file. Four are listed: Jörg Müller, Ayşe Yılmaz and Lan Đặng,
 * who take new clients, and Zoë Größer, who does not. Two are not: Pia Pauli is not verified, Ole Ohnezeit has no hours.
 */
export const smallPractice = (): PracticeImport => ({
  practice: {
    externalId: 'practice',
    slug: 'praxis-am-park',
    name: 'Praxis am Park',
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
    currency: 'EUR',
    policies: { privacyUrl: 'https://partner.example/privacy' },
    vocabulary: {
      specialties: [
        { value: 'anxiety', label: 'Ängste', labels: { en: 'Anxiety' } },
        { value: 'grief', label: 'Trauer', labels: { en: 'Grief' } },
        { value: 'couples', label: 'Paarbeziehung', labels: { en: 'Relationships' } },
      ],
      insurances: [
        { value: 'private', label: 'Privat versichert' },
        { value: 'statutory', label: 'Gesetzlich versichert' },
      ],
    },
  },
  services: [
    {
      externalId: 'intro',
      slug: 'erstgespraech',
      name: 'Erstgespräch',
      kind: 'intro',
      durationMinutes: 20,
      slotIntervalMinutes: 30,
      formats: ['online'],
      price: euro(0),
    },
    {
      externalId: 'single',
      slug: 'einzelsitzung',
      name: 'Einzelsitzung',
      kind: 'session',
      durationMinutes: 50,
      slotIntervalMinutes: 60,
      bufferAfterMinutes: 10,
      formats: ['online', 'in_person'],
      price: euro(9_000),
    },
    {
      externalId: 'couple',
      slug: 'paargespraech',
      name: 'Paargespräch',
      kind: 'session',
      durationMinutes: 90,
      slotIntervalMinutes: 90,
      minimumNoticeMinutes: 2_880,
      formats: ['in_person'],
      price: euro(15_000),
    },
  ],
  therapists: [
    therapist('mueller', 'Jörg', 'Müller', {
      gender: 'male',
      district: 'Kreuzberg',
      languages: ['de', 'en'],
      specialties: ['anxiety', 'grief'],
      insurances: ['private'],
      headline: 'Behutsam durch schwere Zeiten',
      street: 'Maybachufer 12',
      postalCode: '12047',
      photoUrl: '/examples/mueller.svg',
      services: [{ service: 'intro' }, { service: 'single' }],
      windows: [window(1, '09:00', '12:00', 'online'), window(2, '09:00', '12:00', 'in_person')],
    }),
    therapist('yilmaz', 'Ayşe', 'Yılmaz', {
      district: 'Neukölln',
      languages: ['de', 'tr'],
      specialties: ['anxiety'],
      insurances: ['statutory', 'private'],
      about: 'Systemische Arbeit mit Familien.',
      services: [{ service: 'single', price: euro(11_000), formats: ['in_person'] }, { service: 'couple' }],
      windows: [window(4, '14:00', '18:00', 'in_person')],
    }),
    therapist('dang', 'Lan', 'Đặng', {
      gender: 'diverse',
      city: 'Potsdam',
      languages: ['de', 'vi'],
      specialties: ['couples'],
      services: [{ service: 'single', price: euro(14_000), formats: ['online'] }],
      windows: [window(5, '09:00', '11:00', 'online')],
    }),
    therapist('groesser', 'Zoë', 'Größer', {
      city: 'Potsdam',
      specialties: ['grief'],
      insurances: ['private'],
      acceptingNew: false,
      services: [{ service: 'single', price: euro(8_000), formats: ['online'] }],
      windows: [window(1, '09:00', '17:00', 'online')],
    }),
    therapist('pauli', 'Pia', 'Pauli', { verification: 'pending' }),
    therapist('ohnezeit', 'Ole', 'Ohnezeit', { windows: [] }),
  ],
  clients: [
    {
      externalId: 'mara',
      firstName: 'Mara',
      lastName: 'Vogt',
      email: 'mara.vogt@example.org',
      phone: '+49 30 23125 001',
    },
    { externalId: 'ben', firstName: 'Ben', lastName: 'Ernst', email: 'ben.ernst@example.org', locale: 'en-GB' },
  ],
  bookings: [
    {
      externalId: 'past',
      client: 'mara',
      therapist: 'mueller',
      service: 'single',
      startsAt: '-P7DT10:00',
      format: 'online',
      status: 'completed',
    },
    {
      externalId: 'missed',
      client: 'ben',
      therapist: 'yilmaz',
      service: 'single',
      startsAt: '-P4DT14:00',
      format: 'in_person',
      status: 'no_show',
    },
    {
      externalId: 'next',
      client: 'ben',
      therapist: 'mueller',
      service: 'single',
      startsAt: 'P0DT09:00',
      format: 'online',
      status: 'confirmed',
    },
  ],
  reviews: [
    {
      externalId: 'kind',
      booking: 'past',
      rating: 4,
      text: 'Gute Fragen.',
      visibility: 'published',
      createdAt: '-P6DT18:00',
    },
  ],
});

/** An amount of the practice's own currency, in cents. */
export const euro = (amount: number) => ({ amount, currency: 'EUR' });

const therapist = (
  externalId: string,
  firstName: string,
  lastName: string,
  differing: Partial<Therapist>,
): Therapist => ({
  externalId,
  slug: externalId,
  firstName,
  lastName,
  approach: 'Im Gespräch.',
  gender: 'female',
  city: 'Berlin',
  languages: ['de'],
  specialties: [],
  acceptingNew: true,
  acceptingNewConfirmedAt: '-P12D',
  verification: 'verified',
  services: [{ service: 'single' }],
  windows: [window(3, '09:00', '12:00', 'online')],
  ...differing,
});

/** Hours of every week; 0 is Sunday. */
export const window = (
  dayOfWeek: number,
  startsAt: string,
  endsAt: string,
  format: 'online' | 'in_person',
): Therapist['windows'][number] => ({
  dayOfWeek,
  startsAt,
  endsAt,
  format,
});
