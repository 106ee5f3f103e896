import { sql } from 'kysely';
import { therapistName } from '../../bookings/booking.view.ts';
import { findInvitation, offerOf, paragraphsOf } from './find-invitation.ts';
import type { Content, Writing } from './letter.ts';
import { onOneLine, readablePhone, withZone } from './wording.ts';

/** A wish for an appointment, where no time that is offered suits. */
interface Request {
  readonly person: {
    readonly firstName: string;
    readonly lastName: string;
    readonly email: string;
    readonly phone: string | null;
  };
  readonly contact: 'booking' | 'consultation';
  readonly channel: 'email' | 'phone' | 'whatsapp';
  readonly status: 'open' | 'accepted' | 'declined' | 'expired' | 'booked';
  readonly expiresAt: Date;
  readonly answer: string | null;
  readonly invitationId: string | null;
  readonly service: string | null;
  readonly therapist_title: string | null;
  readonly therapist_first_name: string | null;
  readonly therapist_last_name: string;
}

/**
 * Tells that a request came, or how it was answered. Who asked is not told what they wrote: anybody could have it sent to anybody.
 * Nor does it stand in the mail to the practice, which is no place for what may be about their health.
 */
export async function writeRequestLetter(writing: Writing): Promise<Content> {
  const request = await findRequest(writing);
  if (writing.message.audience !== 'client') return asked(writing, request);
  return writing.message.kind === 'booking_request_received' ? received(writing, request) : answered(writing, request);
}

function received({ message, practice, sentences }: Writing, request: Request): Content {
  const { subject, lead } = sentences.request.received;
  return {
    subject: subject(practice.name),
    greeting: sentences.greeting(nameOf(request)),
    paragraphs: [lead, sentences.booking.answeredBy(withZone(request.expiresAt, message))],
    facts: wishOf(sentences, request),
    notes: [sentences.request.received.notWanted],
  };
}

function asked({ message, practice, sentences }: Writing, request: Request): Content {
  const { person, contact, channel, expiresAt } = request;
  const words = sentences.request;
  const name = message.audience === 'therapist' ? (therapistOf(request) ?? practice.name) : practice.name;
  return {
    subject: words.asked.subject(nameOf(request)),
    greeting: sentences.greeting(name),
    paragraphs: [words.asked[contact], sentences.booking.answerBy(withZone(expiresAt, message))],
    facts: [
      [sentences.withWhom, nameOf(request)],
      [sentences.email, person.email],
      ...(person.phone ? ([[sentences.phone, readablePhone(person.phone)]] as const) : []),
      [words.channel, words.channels[channel]],
      ...(request.service === null ? [] : ([[sentences.what, request.service]] as const)),
    ],
    notes: [words.asked.kept],
  };
}

async function answered(writing: Writing, request: Request): Promise<Content> {
  const { practice, sentences } = writing;
  const { subject, accepted, declined } = sentences.request.answered;
  const isDeclined = request.status === 'declined';
  const said = {
    subject: subject(practice.name),
    greeting: sentences.greeting(nameOf(request)),
    paragraphs: [isDeclined ? declined : accepted, ...paragraphsOf(request.answer)],
  };
  if (isDeclined || request.invitationId === null) return { ...said, facts: wishOf(sentences, request) };
  return { ...said, ...(await offerOf(writing, await findInvitation(writing, request.invitationId))) };
}

function wishOf(sentences: Writing['sentences'], request: Request): NonNullable<Content['facts']> {
  const therapist = therapistOf(request);
  return [
    ...(request.service === null ? [] : ([[sentences.what, request.service]] as const)),
    ...(therapist === null ? [] : ([[sentences.withWhom, therapist]] as const)),
  ];
}

function nameOf({ person }: Request): string {
  return onOneLine(`${person.firstName} ${person.lastName}`);
}

function therapistOf({ therapist_first_name, ...names }: Request): string | null {
  return therapist_first_name === null ? null : therapistName({ ...names, therapist_first_name });
}

async function findRequest({ tx, message }: Writing): Promise<Request> {
  const { rows } = await sql<Request>`
    select request.person, request.contact, request.preferred_channel as channel, request.status, request.expires_at as "expiresAt",
           request.answer_message as answer, invitation.id as "invitationId", service.name as service,
           therapist.title as therapist_title, therapist.first_name as therapist_first_name, therapist.last_name as therapist_last_name
      from booking_request request
      left join service   on service.practice_id   = request.practice_id and service.id   = request.service_id
      left join therapist on therapist.practice_id = request.practice_id and therapist.id = request.therapist_id
      left join booking_invitation invitation on invitation.practice_id = request.practice_id and invitation.request_id = request.id
     where request.id = ${message.request_id}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error('the request that a message is about is gone');
  return row;
}
