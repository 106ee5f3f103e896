import { findInvitation, offerOf, paragraphsOf } from './find-invitation.ts';
import type { Content, Writing } from './letter.ts';
import { onOneLine } from './wording.ts';

/** Offers a client an appointment, in the practice's own words if it wrote any. */
export async function writeInvitation(writing: Writing): Promise<Content> {
  const { message, practice, sentences } = writing;
  if (message.invitation_id === null) throw new Error(`a ${message.kind} message is about an invitation`);
  const invitation = await findInvitation(writing, message.invitation_id);
  const { subject, lead } = sentences.request.invited;
  return {
    subject: subject(practice.name),
    greeting: sentences.greeting(onOneLine(invitation.clientName)),
    paragraphs: [lead, ...paragraphsOf(invitation.message)],
    ...(await offerOf(writing, invitation)),
  };
}
