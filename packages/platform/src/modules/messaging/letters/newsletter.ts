import { findClient } from './find-client.ts';
import type { Content, Writing } from './letter.ts';
import { onOneLine } from './wording.ts';

/** What a practice tells everybody who agreed to hear it. */
export async function writeNewsletter({ tx, message, sentences }: Writing): Promise<Content> {
  const campaign = await tx
    .selectFrom('campaign')
    .select(['subject', 'paragraphs', 'button'])
    .where('id', '=', message.campaign_id)
    .executeTakeFirstOrThrow();
  const client = await findClient(tx, message);
  return {
    subject: onOneLine(campaign.subject),
    greeting: sentences.greeting(client.name),
    paragraphs: campaign.paragraphs,
    button: campaign.button && { label: campaign.button.label, address: campaign.button.url },
  };
}
