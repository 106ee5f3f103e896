import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { NewBookingRequest } from '@attune/sdk';
import { sentMails } from './harness/audience.ts';
import { factsOf, mara, saidIn } from './harness/told-booking.ts';
import { beginLife, english, type ToldLife } from './harness/told-life.ts';
import { withPlatform, type TestPlatform } from './harness.ts';

let platform: TestPlatform;
let life: ToldLife;

before(async () => {
  platform = await withPlatform({ config: { rateLimit: 'off' } });
});
after(() => platform.close());
beforeEach(async () => {
  life = await beginLife(platform);
});

test('who asked reads that it arrived and until when they hear back, and not a word of what they wrote', async () => {
  await ask({ client: { ...mara, ...english } });

  const mail = await mailTo(mara.email);

  assert.deepEqual(saidIn(mail), {
    subject: 'Your request to Praxis am Park',
    said: [
      'we have your request and will get back to you.',
      'You will hear from us by Monday 23 March 2026 at 07:00 (Europe/Berlin).',
    ],
  });
  assert.deepEqual(factsOf(mail), { What: 'Einzelsitzung', With: 'Dr. Ada Lind' });
  assert.ok(!mail.text.includes('freitags'), 'or anybody could have anything sent to anybody');
  assert.ok(mail.text.includes('If you did not write to us, please tell the practice.'), 'nothing was booked');
});

test('the therapist reads who asks, how they like to be reached, and until when to answer', async () => {
  await ask({ client: { ...mara, phone: '+49 30 23125 001' }, preferredChannel: 'phone' });

  const mail = await mailTo('ada.lind@example.org');

  assert.deepEqual(saidIn(mail), {
    subject: 'Eine Anfrage von Mara Vogt',
    said: [
      'jemand möchte einen Termin und hat keine passende Zeit gefunden.',
      'Bitte antworten Sie bis Montag, 23. März 2026 um 07:00 (Europe/Berlin). Danach endet die Anfrage von selbst.',
    ],
  });
  assert.deepEqual(factsOf(mail), {
    Mit: 'Mara Vogt',
    'E-Mail': 'mara.vogt@example.org',
    Telefon: '+49 30 23125001',
    'Am liebsten': 'Anruf',
    Was: 'Einzelsitzung',
  });
  assert.ok(!mail.text.includes('freitags'), 'what may be about health stays with the practice');
});

test('a request to nobody in particular goes to the practice', async () => {
  await ask({ therapistId: undefined, serviceId: undefined } as object);

  assert.equal((await mailTo('praxis@example.org')).subject, 'Eine Anfrage von Mara Vogt');
});

test('a no is kind, and says what the practice wrote', async () => {
  const id = await ask({ client: { ...mara, ...english } });
  await office().bookingRequests.answer(id, { answer: 'declined', message: 'We are full until May.' });

  assert.deepEqual(saidIn(await mailTo(mara.email)), {
    subject: 'Praxis am Park has answered your request',
    said: ['we are sorry: the practice cannot offer you an appointment at the moment.', 'We are full until May.'],
  });
});

test('a yes offers a time, and says that it is not kept before it is booked', async () => {
  const { serviceId } = life.diary;
  const id = await ask({});
  const invite = { serviceId, startsAt: '2026-03-30T08:00:00Z', format: 'online' } as const;
  await office().bookingRequests.answer(id, { answer: 'accepted', message: 'Gerne.', invite });

  const mail = await mailTo(mara.email);

  assert.deepEqual(saidIn(mail), {
    subject: 'Praxis am Park hat auf Ihre Anfrage geantwortet',
    said: ['die Praxis freut sich auf Sie.', 'Gerne.'],
  });
  assert.deepEqual(factsOf(mail), {
    Wann: 'Montag, 30. März 2026 um 10:00',
    Was: 'Einzelsitzung',
    Mit: 'Dr. Ada Lind',
  });
  assert.match(mail.text, /Termin buchen:\nhttp:\/\/localhost:4400\/p\/[\w-]+\/invitation#/);
  assert.match(
    mail.text,
    /Sie können bis .* \(Europe\/Berlin\) buchen\.\nDie Zeit gehört Ihnen, sobald Sie gebucht haben\./,
  );
});

test('mail about a request that has been answered by then is not sent any more', async () => {
  const id = await ask({});
  await office().bookingRequests.answer(id, { answer: 'declined' });

  assert.deepEqual(
    (await sentMails(platform)).map(({ subject }) => subject),
    ['Praxis am Park hat auf Ihre Anfrage geantwortet'],
  );
});

test('an invitation says who invites to what, and until when the link opens', async () => {
  const client = { ...mara, locale: 'en-GB' };
  await office().bookingInvitations.create({ client, ...life.diary, message: 'As discussed.\n\nSee you soon.' });

  const mail = await mailTo(mara.email);

  assert.deepEqual(saidIn(mail), {
    subject: 'Praxis am Park invites you to book',
    said: ['we would like to offer you an appointment.', 'As discussed.', 'See you soon.'],
  });
  assert.match(mail.text, /You can book until Friday,? 3 April 2026 at 08:00 \(Europe\/Berlin\)\./);
});

test('an invitation that was taken back before its mail went out is not sent', async () => {
  const { id } = await office().bookingInvitations.create({ client: mara, ...life.diary });
  await office().bookingInvitations.revoke(id);

  assert.deepEqual(await sentMails(platform), []);
});

function office() {
  return platform.sdk(life.practice.secretKey);
}

async function ask(differing: Partial<NewBookingRequest>): Promise<string> {
  const request = await platform.sdk(life.practice.publishableKey).bookingRequests.create({
    ...life.diary,
    contact: 'booking',
    reason: 'Schlaf',
    message: 'Nur freitags nach 16 Uhr.',
    preferredChannel: 'email',
    client: mara,
    consent: { privacy: true },
    ...differing,
  });
  return request.id;
}

async function mailTo(address: string) {
  return (await sentMails(platform)).find(({ to }) => to === address) ?? assert.fail(`nothing was sent to ${address}`);
}
