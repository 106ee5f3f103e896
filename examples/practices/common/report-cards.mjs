/**
 * The file with report cards of its latest sessions, newest first, as many as `cards` says: each is
 * { status, title, summary, … } of a dependant's name and of what was booked.
 */
export const withReportCards = (file, cards) => {
  const dependantOf = new Map(
    file.clients.flatMap(({ dependants = [] }) => dependants).map((dependant) => [dependant.externalId, dependant]),
  );
  const latest = file.bookings
    .filter(({ status, dependant }) => status === 'completed' && dependant)
    .sort((a, b) => dayOf(b) - dayOf(a) || a.externalId.localeCompare(b.externalId));
  return {
    ...file,
    reportCards: cards.map((card, index) => {
      const booking = latest[index];
      const { status, ...words } = card({ ...dependantOf.get(booking.dependant), service: booking.service });
      return {
        externalId: `card-${String(index + 1).padStart(3, '0')}`,
        booking: booking.externalId,
        ...words,
        status,
        ...(status === 'sent' ? { sentAt: `${booking.startsAt.split('T')[0]}T19:30` } : {}),
      };
    }),
  };
};

const dayOf = ({ startsAt }) => Number(/^-?P(\d+)D/.exec(startsAt)[1]) * (startsAt.startsWith('-') ? -1 : 1);
