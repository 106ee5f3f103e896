import { createHash, randomUUID } from 'node:crypto';
import { createCampaign } from '../harness/audience.ts';
import { createDiary } from '../harness/diary.ts';
import { createPastBooking } from '../harness/past-booking.ts';
import type { TestPlatform, TestPractice } from '../harness.ts';

/** Somebody who was in session once, with a therapist of their own, and what a row of any table may be about. */
export interface Persona {
  readonly practiceId: string;
  readonly keyId: string;
  readonly therapistId: string;
  readonly serviceId: string;
  /** Another service, which nobody gives. */
  readonly spareServiceId: string;
  readonly clientId: string;
  readonly bookingId: string;
  /** What they proved to know of that booking: the hash of its hold's secret, in hex. */
  readonly subject: string;
  readonly paymentId: string;
  readonly discountCodeId: string;
  readonly connectionId: string;
  readonly campaignId: string;
  /** Tells rows apart that would otherwise be the same for two people of one practice. */
  readonly number: number;
}

/** Set the clock behind 10:00 of 2 March 2026 first. */
export async function createPersona(platform: TestPlatform, practice: TestPractice, number: number): Promise<Persona> {
  const practiceId = practice.id;
  const { db } = platform.owner;
  const diary = await createDiary(db, { practiceId });
  const spare = await createDiary(db, { practiceId });
  const subject = createHash('sha256').update(randomUUID()).digest('hex');
  const columns = { hold_secret_hash: Buffer.from(subject, 'hex'), price_amount: 9000, price_currency: 'EUR' };
  const { id: bookingId, clientId } = await createPastBooking(db, { practiceId, ...diary, columns });
  const of = { practice_id: practiceId };
  const [paymentId, discountCodeId, connectionId] = [randomUUID(), randomUUID(), randomUUID()];
  await db
    .insertInto('payment')
    .values({
      ...{ ...of, id: paymentId, booking_id: bookingId, client_id: clientId, provider: 'manual', status: 'captured' },
      ...{ currency: 'EUR', amount: 9000, authorized_amount: 9000, captured_amount: 9000, method: 'cash' },
    })
    .execute();
  await db
    .insertInto('discount_code')
    .values({ ...of, id: discountCodeId, code: `CODE-${String(number)}`, kind: 'percentage', percent: 10 })
    .execute();
  await db
    .insertInto('calendar_connection')
    .values({
      ...{ ...of, id: connectionId, therapist_id: diary.therapistId, host: 'calendar.example' },
      ...{ url: 'https://calendar.example/busy.ics', url_hash: Buffer.alloc(32, number) },
    })
    .execute();
  return {
    ...{ practiceId, keyId: practice.secretKeyId, ...diary, spareServiceId: spare.serviceId },
    ...{ clientId, bookingId, subject, paymentId, discountCodeId, connectionId, number },
    campaignId: await createCampaign(db, practiceId),
  };
}
