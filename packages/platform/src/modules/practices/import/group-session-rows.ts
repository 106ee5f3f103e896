import type { PracticeImport } from './faults.ts';
import { byName, found, instant, names, type Setting } from './row-tools.ts';
import type { Row } from './upsert.ts';

/** The dated sessions of the file; each is as long as its service. */
export const groupSessionRows = (file: PracticeImport, setting: Setting): Row[] => {
  const services = byName(file.services);
  return (file.groupSessions ?? []).map((session) => {
    const service = found(services, session.service);
    const startsAt = instant(session.startsAt, file.practice.timeZone, setting);
    return {
      practice_id: setting.practiceId,
      id: names(setting)('group_session', session.externalId),
      external_id: session.externalId,
      therapist_id: names(setting)('therapist', session.therapist),
      service_id: names(setting)('service', session.service),
      starts_at: startsAt,
      ends_at: new Date(Date.parse(startsAt ?? '') + service.durationMinutes * 60_000).toISOString(),
      buffer_before_minutes: service.bufferBeforeMinutes ?? 0,
      buffer_after_minutes: service.bufferAfterMinutes ?? 0,
      format: session.format,
      location: session.location ?? null,
      capacity: session.capacity,
    };
  });
};
