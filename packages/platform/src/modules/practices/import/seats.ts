import { readInstant } from './dates.ts';
import type { PracticeImport } from './faults.ts';

type GroupSession = NonNullable<PracticeImport['groupSessions']>[number];
type Appointment = Pick<GroupSession, 'therapist' | 'service' | 'format' | 'startsAt'>;

/** Says which session of the file a booking of it is a seat of: the one of its therapist, service, format and start. */
export const sessionsOf = (
  { practice, groupSessions = [] }: PracticeImport,
  anchor: string,
): ((booking: Appointment) => GroupSession | undefined) => {
  const keyOf = ({ therapist, service, format, startsAt }: Appointment): string =>
    JSON.stringify([therapist, service, format, readInstant(startsAt, anchor, practice.timeZone)]);
  const sessions = new Map(groupSessions.map((session) => [keyOf(session), session]));
  return (booking) => (sessions.size === 0 ? undefined : sessions.get(keyOf(booking)));
};
