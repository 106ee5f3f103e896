import { euro, smallPractice, type PracticeImport } from './small-practice.ts';

type Wide = PracticeImport & Required<Pick<PracticeImport, 'groupSessions' | 'reportCards' | 'campaigns'>>;

/**
 * The small practice, widened by everything that an import may also bring: Lan Đặng gives a group of three on Wednesdays and
 * sees children; Mara brings Jonas, takes part twice, and reads the newsletter that Ben refused.
 */
export const widePractice = (): Wide => {
  const file = smallPractice();
  return {
    ...file,
    practice: {
      ...file.practice,
      policies: {
        ...file.practice.policies,
        reviewInvitations: 'clients',
        reviewDelayHours: 48,
        reviewLinks: [{ label: 'Bewertungen', url: 'https://reviews.example/park' }],
      },
    },
    services: [
      ...file.services,
      {
        externalId: 'circle',
        slug: 'achtsamkeit',
        name: 'Achtsamkeit in der Gruppe',
        kind: 'group',
        durationMinutes: 90,
        bufferAfterMinutes: 15,
        formats: ['in_person'],
        price: euro(2_500),
        level: 'beginner',
        prerequisites: 'Keine.',
        materials: 'Eine Decke.',
        groupSize: 3,
      },
      {
        externalId: 'child',
        slug: 'kinderstunde',
        name: 'Stunde mit Kind',
        kind: 'session',
        durationMinutes: 45,
        formats: ['online'],
        dependant: { kind: 'child', required: true },
      },
    ],
    therapists: file.therapists.map((therapist) =>
      therapist.externalId === 'dang'
        ? { ...therapist, services: [...therapist.services, { service: 'circle' }, { service: 'child' }] }
        : therapist,
    ),
    clients: [
      {
        ...client(file, 0),
        subscriptions: [
          { topic: 'news', channel: 'email', subscribed: true, source: 'booking', at: '-P30DT10:00' },
          { topic: 'reviews', channel: 'email', subscribed: true },
        ],
        dependants: [{ externalId: 'jonas', name: 'Jonas', kind: 'child', bornOn: '2019-05-04' }],
      },
      {
        ...client(file, 1),
        subscriptions: [{ topic: 'news', channel: 'email', subscribed: false }],
        dependants: [{ externalId: 'mia', name: 'Mia', kind: 'child' }],
      },
    ],
    groupSessions: [
      { ...circle, externalId: 'circle-past', startsAt: '-P5DT18:00', capacity: 3 },
      { ...circle, externalId: 'circle-next', startsAt: 'P9DT18:00', capacity: 2, location: 'Sonnenallee 7' },
    ],
    bookings: [
      ...file.bookings,
      { ...circleSeat, externalId: 'seat-past', startsAt: '-P5DT18:00', status: 'completed' },
      { ...circleSeat, externalId: 'seat-next', startsAt: 'P9DT18:00', status: 'confirmed' },
      {
        externalId: 'with-jonas',
        client: 'mara',
        therapist: 'dang',
        service: 'child',
        startsAt: '-P3DT09:00',
        format: 'online',
        status: 'completed',
        dependant: 'jonas',
      },
    ],
    reportCards: [
      {
        externalId: 'card-sent',
        booking: 'with-jonas',
        title: 'Jonas heute',
        summary: 'Gut.',
        status: 'sent',
        sentAt: '-P3DT12:00',
      },
      {
        externalId: 'card-draft',
        booking: 'past',
        title: 'Ihre Sitzung',
        summary: 'Ein Anfang.',
        observations: [{ label: 'Schlaf', text: 'Besser.' }],
        status: 'draft',
      },
    ],
    campaigns: [
      {
        externalId: 'spring',
        name: 'Frühling',
        topic: 'news',
        subject: 'Neu im April',
        paragraphs: ['Eine Gruppe.'],
        sendAt: 'P0DT00:00',
      },
      {
        externalId: 'winter',
        name: 'Winter',
        topic: 'news',
        subject: 'Ruhe',
        paragraphs: ['Ferien.'],
        sendAt: '-P80DT09:00',
      },
      { externalId: 'offer', name: 'Angebot', topic: 'offers', subject: 'Zu zweit', paragraphs: ['Noch ein Entwurf.'] },
    ],
  };
};

const circle = { therapist: 'dang', service: 'circle', format: 'in_person' } as const;
const circleSeat = { client: 'mara', ...circle } as const;

const client = ({ clients }: PracticeImport, index: number): PracticeImport['clients'][number] => {
  const found = clients[index];
  if (!found) throw new Error('the small practice has two clients');
  return found;
};
