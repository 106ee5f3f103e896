import type { Service } from '@attune/sdk';
import { examples } from '@attune/sdk/testing';
import { json } from '../../src/database/json.ts';
import type { Arranged } from '../caller-matrix/arrange.ts';
import type { World } from '../caller-matrix/callers.ts';
import type { StoredPolicies } from '../../src/modules/practices/tables.ts';
import type { TestPlatform, TestPractice } from '../harness.ts';
import { bookAt } from '../harness/booked.ts';
import type { PracticeImport } from '../harness/small-practice.ts';
import { createDiary, type TestDiary } from '../harness/diary.ts';

/** Tuesday in Berlin, when the therapist of the whole practice is there, online. */
const tuesday = { from: '2026-03-03T00:00:00Z', to: '2026-03-04T00:00:00Z' };

const eightOnTuesday = '2026-03-03T08:00:00Z';

export const officeOf = ({ platform, own }: World) => platform.sdk(own.secretKey);

/** An empty practice with the policies that the examples tell of: links of reviews, and steps by which money is given back. */
export const practiceOfExamples = (platform: TestPlatform): Promise<TestPractice> => {
  const { reviewLinks } = examples['practice-import'].practice.policies ?? {};
  const { rule } = examples['cancellation-preview-partly'];
  return platform.practice({ policies: { reviewLinks, refund: rule } as StoredPolicies });
};

/** What a practice can say beside what the example of an import does, so that no field of an answer stays empty. */
const more = {
  theme: examples.practice.theme,
  crisisNotice: { text: 'Bei Gefahr rufen Sie bitte an.', contacts: [{ label: 'Notruf', phone: '112' }] },
};

type Questions = NonNullable<PracticeImport['services'][number]['questions']>;

const questions = [
  { id: 'reason', label: 'Was führt Sie zu uns?', kind: 'long', required: false, options: [] },
  {
    id: 'experience',
    label: 'Waren Sie schon in Therapie?',
    kind: 'choice',
    required: false,
    options: ['Noch nie', 'Ja'],
  },
] satisfies Questions;

/** The practice of the contract's example, with its one therapist and the service that most people take. */
export const withWholePractice = async (world: World): Promise<Arranged & { readonly id: string }> => {
  const example = examples['practice-import'];
  const office = officeOf(world);
  await office.practice.import({
    ...example,
    practice: { ...example.practice, ...more, externalId: 'practice', slug: world.own.slug },
    services: example.services.map((service) => ({ ...service, questions })),
    reportCards: example.reportCards?.map((card) => ({ ...card, photoUrls: ['https://kiez.example/bild.webp'] })) ?? [],
  });
  const [therapist] = (await office.therapists.list()).data;
  const service = (await office.services.list()).data.find(({ slug }) => slug === 'einzelsitzung');
  const [therapistId, serviceId] = [therapist?.id ?? '', service?.id ?? ''];
  return { id: therapistId, body: { therapistId, serviceId }, names: [therapistId, serviceId] };
};

/** Monday noon: the next morning is too close to book, the afternoon is not. */
export const withTimesTooClose = async (world: World): Promise<Arranged> => {
  const { names } = await withWholePractice(world);
  const [therapistId = '', serviceId = ''] = names;
  await world.platform.clock.set('2026-03-02T11:00:00Z');
  return { query: String(new URLSearchParams({ therapistId, serviceId, ...tuesday })), names };
};

/** Somebody who gives the service of the examples, questions included. */
export const diaryOfExamples = ({ platform, own }: World): Promise<TestDiary> =>
  createDiary(platform.owner.db, { practiceId: own.id, service: { questions: json<Service['questions']>(questions) } });

/** For the example of that name: a time for a booking that is there already, or one for somebody new. */
export const withTimeToHold = async (world: World, example: string): Promise<Arranged> => {
  const diary = await diaryOfExamples(world);
  if (example !== 'new-hold-to-move') return { body: diary, names: [] };
  const attune = world.platform.sdk(world.own.publishableKey);
  const answers = { experience: 'Noch nie' };
  const { id } = await bookAt(attune, { ...diary, startsAt: eightOnTuesday }, { answers });
  return { body: { ...diary, reschedules: id }, linked: { purpose: 'manage_booking', id }, names: [id] };
};

export const withTimeHeld = async (world: World): Promise<Arranged> => {
  const wanted = { ...(await diaryOfExamples(world)), startsAt: eightOnTuesday, format: 'online' } as const;
  const { id, secret } = await world.platform.sdk(world.own.publishableKey).holds.create(wanted);
  return { body: { holdId: id, holdSecret: secret }, names: [id] };
};
