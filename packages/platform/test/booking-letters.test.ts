import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { calendarOfMail, factsOf, saidIn, sendDue, toldMail } from './harness/told-booking.ts';
import { beginLife, english, toldOf, tuesday, type ToldLife } from './harness/told-life.ts';
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

test('a request says until when it is answered, and the therapist until when to answer', async () => {
  const id = await life.request({ client: english });

  assert.deepEqual(saidIn(await toldMail(platform, id, 'booking_received')), {
    subject: 'Your request: Einzelsitzung on 30 March at 10:00',
    said: [
      'we have kept this time for you. You will hear from us as soon as the practice has confirmed it.',
      'You will hear from us by Sunday 22 March 2026 at 07:00 (Europe/Berlin).',
    ],
  });
  assert.deepEqual(saidIn(await toldMail(platform, id, 'booking_received', 'therapist')), {
    subject: 'Bitte bestätigen: Mara Vogt am 30. März um 10:00',
    said: [
      'jemand möchte einen Termin bei Ihnen. Die Zeit bleibt reserviert, bis Sie antworten.',
      'Bitte antworten Sie bis Sonntag, 22. März 2026 um 07:00 (Europe/Berlin). Danach endet die Anfrage von selbst.',
    ],
  });
});

test('a request that was approved is told to the client, and to the therapist if somebody else did it', async () => {
  const id = await life.request({ client: english });
  await sendDue(platform);
  await life.change(id, { status: 'confirmed', due_at: null }, 'booking_approved');

  assert.deepEqual(saidIn(await toldMail(platform, id, 'booking_approved')), {
    subject: 'Confirmed: Einzelsitzung on 30 March at 10:00',
    said: ['the practice has confirmed your appointment. We look forward to seeing you.'],
  });
  assert.deepEqual(saidIn(await toldMail(platform, id, 'booking_approved', 'therapist')), {
    subject: 'Bestätigt: Mara Vogt am 30. März um 10:00',
    said: ['die Praxis hat diesen Termin bei Ihnen bestätigt.'],
  });
});

test('a therapist who approved it is not told of it', async () => {
  const id = await life.request({});
  await life.change(id, { status: 'confirmed', due_at: null, changed_by: 'therapist' }, 'booking_approved');

  assert.deepEqual(await toldOf(platform, id, 'booking_approved'), ['client']);
});

test('a request that was declined says so kindly, why, and how to find another time', async () => {
  const id = await life.request({ client: english });
  await life.change(id, declined('We are away that week.'), 'booking_declined');

  const mail = await toldMail(platform, id, 'booking_declined');

  assert.deepEqual(saidIn(mail), {
    subject: 'Not possible: Einzelsitzung on 30 March at 10:00',
    said: ['we are sorry: the practice cannot offer you this time. You are welcome to choose another one.'],
  });
  assert.equal(factsOf(mail)['Reason'], 'We are away that week.');
});

test('a request that nobody answered ends with an apology, for the therapist, too, with a word', async () => {
  const id = await life.request({ client: english });
  await life.change(id, { status: 'expired', due_at: null, changed_by: 'system' }, 'booking_expired');

  assert.deepEqual(saidIn(await toldMail(platform, id, 'booking_expired')).said, [
    'we are sorry: the practice did not answer in time, so your request has ended. You are welcome to choose another time.',
  ]);
  assert.deepEqual(saidIn(await toldMail(platform, id, 'booking_expired', 'therapist')), {
    subject: 'Beendet: Mara Vogt am 30. März um 10:00',
    said: ['auf diese Anfrage wurde nicht rechtzeitig geantwortet, sie ist beendet. Die Zeit ist wieder frei.'],
  });
});

test('a client who moved an appointment reads the new time and the old one, and that old links are void', async () => {
  const id = await life.book({ client: english });
  await life.change(id, { ...tuesday, changed_by: 'client' }, 'booking_rescheduled');

  const mail = await toldMail(platform, id, 'booking_rescheduled');

  assert.deepEqual(saidIn(mail), {
    subject: 'New time: Einzelsitzung on 31 March at 14:00',
    said: ['you have moved your appointment. This is its new time.'],
  });
  assert.equal(factsOf(mail)['When'], 'Tuesday 31 March 2026 at 14:00');
  assert.equal(factsOf(mail)['Before'], 'Monday 30 March 2026 at 10:00');
  assert.match(mail.text, /Please use it from now on: those in earlier mails no longer work\./);
});

test('the therapist reads who moved it, and both times', async () => {
  const id = await life.book({});
  await life.change(id, { ...tuesday, changed_by: 'client', change_reason: 'Ein Arzttermin' }, 'booking_rescheduled');

  const mail = await toldMail(platform, id, 'booking_rescheduled', 'therapist');

  assert.deepEqual(saidIn(mail), {
    subject: 'Neue Zeit: Mara Vogt am 31. März um 14:00',
    said: ['dieser Termin wurde von der Klientin oder dem Klienten verschoben. Das ist die neue Zeit.'],
  });
  assert.equal(factsOf(mail)['Bisher'], 'Montag, 30. März 2026 um 10:00');
  assert.equal(factsOf(mail)['Grund'], 'Ein Arzttermin');
});

test('a client whose appointment the practice moved reads that it was the practice', async () => {
  const id = await life.book({});
  await life.change(id, tuesday, 'booking_rescheduled');

  assert.deepEqual(saidIn(await toldMail(platform, id, 'booking_rescheduled')), {
    subject: 'Neue Zeit: Einzelsitzung am 31. März um 14:00',
    said: ['die Praxis hat Ihren Termin verschoben. Das ist die neue Zeit.'],
  });
});

test('an appointment that moves to a colleague is new to them, and off the calendar of who had it', async () => {
  const colleague = await life.diaryOf({
    serviceId: life.diary.serviceId,
    therapist: { first_name: 'Noa', last_name: 'Berg', title: null, email: 'noa.berg@example.org' },
  });
  const id = await life.book({ client: english });
  await sendDue(platform);
  await life.change(id, { ...tuesday, therapist_id: colleague.therapistId }, 'booking_rescheduled');

  const client = await toldMail(platform, id, 'booking_rescheduled');
  const giver = await toldMail(platform, id, 'booking_rescheduled', 'therapist');
  const former = await toldMail(platform, id, 'booking_rescheduled', 'former_therapist');

  assert.equal(factsOf(client)['With'], 'Noa Berg');
  assert.equal(factsOf(client)['Before'], 'Monday 30 March 2026 at 10:00 · Dr. Ada Lind');
  assert.equal(giver.to, 'noa.berg@example.org');
  assert.deepEqual(saidIn(giver), {
    subject: 'Neuer Termin: Mara Vogt am 31. März um 14:00',
    said: ['dieser Termin wurde zu Ihnen verlegt.'],
  });
  assert.equal(former.to, 'ada.lind@example.org');
  assert.deepEqual(saidIn(former), {
    subject: 'An jemand anderen übergeben: Mara Vogt am 30. März um 10:00',
    said: ['dieser Termin findet jetzt bei jemand anderem aus der Praxis statt. Ihre Zeit ist wieder frei.'],
  });
  assert.equal(calendarOfMail(giver)?.method, 'REQUEST');
  assert.equal(calendarOfMail(former)?.method, 'CANCEL');
  assert.ok(!former.text.includes('31. März'), 'where it has moved to is not theirs to know');
});

test('the therapist reads that the client cancelled, and why', async () => {
  const id = await life.book({});
  await life.cancel(id, 'client', 'Ich bin krank.');

  const mail = await toldMail(platform, id, 'booking_cancelled', 'therapist');

  assert.deepEqual(saidIn(mail), {
    subject: 'Abgesagt: Mara Vogt am 30. März um 10:00',
    said: ['dieser Termin wurde von der Klientin oder dem Klienten abgesagt. Die Zeit ist wieder frei.'],
  });
  assert.equal(factsOf(mail)['Grund'], 'Ich bin krank.');
});

test('a client whose appointment was cancelled reads by whom', async () => {
  const byTherapist = await life.book({});
  const byPractice = await life.book({ startsAt: '2026-03-30T09:00:00Z' });
  await life.cancel(byTherapist, 'therapist', null);
  await life.cancel(byPractice, 'staff', null);

  assert.deepEqual(saidIn(await toldMail(platform, byTherapist, 'booking_cancelled')).said, [
    'leider musste Dr. Ada Lind Ihren Termin absagen.',
  ]);
  assert.deepEqual(saidIn(await toldMail(platform, byPractice, 'booking_cancelled')).said, [
    'leider musste die Praxis Ihren Termin absagen.',
  ]);
});

test('a practice that speaks English tells its therapists in English', async () => {
  await platform.owner.session((owner) =>
    owner.query(`update practice set locale = 'en-GB' where practice_id = $1`, [life.practice.id]),
  );
  const id = await life.request({});
  const asked = saidIn(await toldMail(platform, id, 'booking_received', 'therapist'));
  await life.change(id, { status: 'confirmed', due_at: null }, 'booking_approved');
  const approved = saidIn(await toldMail(platform, id, 'booking_approved', 'therapist'));
  await life.change(id, { ...tuesday, changed_by: 'client' }, 'booking_rescheduled');
  const moved = saidIn(await toldMail(platform, id, 'booking_rescheduled', 'therapist'));
  await life.cancel(id, 'client', null);
  const cancelled = saidIn(await toldMail(platform, id, 'booking_cancelled', 'therapist'));

  assert.deepEqual(
    [asked, approved, moved, cancelled],
    [
      {
        subject: 'Please confirm: Mara Vogt on 30 March at 10:00',
        said: [
          'a client asks for an appointment with you. The time is kept until you answer.',
          'Please answer by Sunday 22 March 2026 at 07:00 (Europe/Berlin). After that, the request ends by itself.',
        ],
      },
      {
        subject: 'Confirmed: Mara Vogt on 30 March at 10:00',
        said: ['the practice has confirmed this appointment with you.'],
      },
      {
        subject: 'New time: Mara Vogt on 31 March at 14:00',
        said: ['your client has moved this appointment. This is its new time.'],
      },
      {
        subject: 'Cancelled: Mara Vogt on 31 March at 14:00',
        said: ['your client has cancelled this appointment. The time is free again.'],
      },
    ],
  );
});

test('a client is told of each change in their own language', async () => {
  const subjects = [
    await subjectsIn('da', '08'),
    await subjectsIn('hi', '09'),
    await subjectsIn('ar', '10'),
    await subjectsIn('fr', '11'),
    await subjectsIn('es', '12'),
    await subjectsIn('tr', '13'),
  ];

  assert.deepEqual(subjects, [
    ['Ny tid: Einzelsitzung den 31. marts kl. 10.00', 'Aflyst: Einzelsitzung den 31. marts kl. 10.00'],
    ['नया समय: Einzelsitzung, 31 मार्च को 11:00 am बजे', 'रद्द: Einzelsitzung, 31 मार्च को 11:00 am बजे'],
    ['وقت جديد: Einzelsitzung، 31 مارس في 12:00 م', 'أُلغي الموعد: Einzelsitzung، 31 مارس في 12:00 م'],
    ['Nouvel horaire\u00a0: Einzelsitzung le 31 mars à 13:00', 'Annulé\u00a0: Einzelsitzung le 31 mars à 13:00'],
    [
      'Nuevo horario: Einzelsitzung, el 31 de marzo a las 14:00',
      'Cancelado: Einzelsitzung, el 31 de marzo a las 14:00',
    ],
    ['Yeni saat: Einzelsitzung, 31 Mart 15:00', 'İptal edildi: Einzelsitzung, 31 Mart 15:00'],
  ]);
});

/** Of a booking that is moved and then cancelled. */
async function subjectsIn(locale: string, hour: string): Promise<string[]> {
  const id = await life.book({ client: { locale }, startsAt: `2026-03-30T${hour}:00:00Z` });
  const day = (minute: number) => new Date(Date.parse(`2026-03-31T${hour}:00:00Z`) + minute * 60_000);
  await life.change(id, { starts_at: day(0), ends_at: day(50) }, 'booking_rescheduled');
  const moved = await toldMail(platform, id, 'booking_rescheduled');
  await life.cancel(id, 'staff', null);
  return [moved.subject, (await toldMail(platform, id, 'booking_cancelled')).subject];
}

function declined(reason: string) {
  return {
    status: 'declined',
    due_at: null,
    change_reason: reason,
    cancelled_by: 'staff',
    cancel_reason: reason,
  } as const;
}
