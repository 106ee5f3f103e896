import { examples } from '../generated/examples.ts';
import type { NewReportCard, ReportCard, ReportCardChange } from '../generated/schema.ts';
import { instant } from './free-times.ts';
import { Refusal } from './mock-operation.ts';
import type { World } from './world.ts';

const day = 86_400_000;

/** createReportCard in a world: one for each booking. */
export function writeReportCard(world: World, { bookingId, ...wanted }: NewReportCard): ReportCard {
  if ([...world.reportCards.values()].some(({ booking }) => booking.id === bookingId)) {
    throw new Refusal('report-card-exists');
  }
  const draft = examples['report-card-draft'];
  const createdAt = instant(world.now().getTime());
  const given = { observations: [], recommendations: null, photoUrls: [], dontSend: false, ...wanted };
  const booking = { ...draft.booking, id: bookingId };
  return put(world, { ...draft, ...given, id: crypto.randomUUID(), booking, createdAt, updatedAt: createdAt });
}

/** updateReportCard in a world, until it is sent. */
export function changeReportCard(world: World, id: string | undefined, change: ReportCardChange): ReportCard {
  return put(world, { ...unsent(world, id), ...change, updatedAt: instant(world.now().getTime()) });
}

/** completeReportCard in a world. */
export function completeReportCard(world: World, id: string | undefined): ReportCard {
  return put(world, { ...unsent(world, id), status: 'ready' });
}

/** sendReportCard in a world: what is ready and not kept back. */
export function sendReportCard(world: World, id: string | undefined, expiresInDays = 90): ReportCard {
  const card = unsent(world, id);
  if (card.status !== 'ready' || card.dontSend) throw new Refusal('report-card-state');
  const now = world.now().getTime();
  return put(world, { ...card, status: 'sent', sentAt: instant(now), expiresAt: instant(now + expiresInDays * day) });
}

/** getReportCard in a world. */
export function reportCardOf({ reportCards }: World, id: string | undefined): ReportCard {
  const card = reportCards.get(id ?? '');
  if (!card) throw new Refusal('not-found');
  return card;
}

/** listReportCards in a world. */
export function reportCardsOf({ reportCards }: World, query: URLSearchParams) {
  const data = [...reportCards.values()]
    .filter(({ booking }) => !query.has('bookingId') || booking.id === query.get('bookingId'))
    .filter(({ status }) => !query.has('status') || status === query.get('status'));
  return { data, nextCursor: null };
}

function unsent(world: World, id: string | undefined): ReportCard {
  const card = reportCardOf(world, id);
  if (card.status === 'sent') throw new Refusal('report-card-state');
  return card;
}

function put({ reportCards }: World, card: ReportCard): ReportCard {
  reportCards.set(card.id, card);
  return card;
}
