import type { PracticeImport } from './faults.ts';
import { instant, names, type Setting } from './row-tools.ts';
import type { Row } from './upsert.ts';

/** What a client of the file agreed to or refused. A choice without a time was made before anything that happens here. */
export const subscriptionRows = (
  client: PracticeImport['clients'][number],
  { practice }: PracticeImport,
  setting: Setting,
): Row[] =>
  (client.subscriptions ?? []).map(({ topic, channel, subscribed, source, at }) => ({
    practice_id: setting.practiceId,
    client_id: setting.clientId(client.externalId),
    topic,
    channel,
    subscribed,
    source: source ?? 'import',
    changed_at: instant(at, practice.timeZone, setting) ?? beginning(practice.timeZone, setting),
  }));

/**
 * The mailings of the file. What was to go out before the week of the first import, or before a later one that brings it, has gone
 * out where it comes from; without a time it is a draft.
 */
export const campaignRows = ({ practice, campaigns = [] }: PracticeImport, setting: Setting): Row[] =>
  campaigns.map((campaign) => {
    const sendAt = instant(campaign.sendAt, practice.timeZone, setting);
    const isHistory =
      sendAt !== null && sendAt < (setting.isFirst ? beginning(practice.timeZone, setting) : setting.importedAt);
    return {
      practice_id: setting.practiceId,
      id: names(setting)('campaign', campaign.externalId),
      external_id: campaign.externalId,
      name: campaign.name,
      status: sendAt === null ? 'draft' : isHistory ? 'sent' : 'scheduled',
      topic: campaign.topic,
      subject: campaign.subject,
      paragraphs: campaign.paragraphs,
      button: campaign.button ?? null,
      scheduled_at: sendAt,
      sent_at: isHistory ? sendAt : null,
    };
  });

/** The first moment of the week of the first import; a day later where no clock shows that midnight. */
const beginning = (zone: string, setting: Setting): string =>
  instant('P0D', zone, setting) ?? instant('P1D', zone, setting) ?? setting.importedAt;
