import type { PracticeImport } from './faults.ts';
import { instant, names, type Setting } from './row-tools.ts';
import type { Row } from './upsert.ts';

const linkDays = 90;

/** The report cards of the file. One that was sent opens for ninety days, unless the file says until when. */
export const reportCardRows = ({ practice, reportCards = [] }: PracticeImport, setting: Setting): Row[] =>
  reportCards.map((card) => {
    const sentAt = instant(card.sentAt, practice.timeZone, setting);
    return {
      practice_id: setting.practiceId,
      id: names(setting)('report_card', card.externalId),
      external_id: card.externalId,
      booking_id: names(setting)('booking', card.booking),
      status: card.status,
      title: card.title,
      summary: card.summary,
      observations: card.observations ?? [],
      recommendations: card.recommendations ?? null,
      photo_urls: card.photoUrls ?? [],
      sent_at: sentAt,
      expires_at: instant(card.expiresAt, practice.timeZone, setting) ?? daysAfter(sentAt),
      created_at: sentAt ?? setting.importedAt,
    };
  });

const daysAfter = (sentAt: string | null): string | null =>
  sentAt === null ? null : new Date(Date.parse(sentAt) + linkDays * 86_400_000).toISOString();
