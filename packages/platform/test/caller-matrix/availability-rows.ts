import type { OperationId } from '../../src/http/contract.ts';
import { createDiary } from '../harness/diary.ts';
import { createGroupSession } from '../harness/group-session.ts';
import { diaryIn, nine, nothing, withBody } from './arrange.ts';
import type { World } from './callers.ts';
import { forSecretKeys, type Arranged, type Row } from './hears.ts';

const officeOf = ({ platform, own }: World) => platform.sdk(own.secretKey);

const ofTherapist = async (world: World): Promise<Arranged & { readonly id: string }> => {
  const { therapistId } = await diaryIn(world);
  return { id: therapistId, names: [therapistId] };
};

const away = { kind: 'closed', startsOn: '2026-04-06', endsOn: '2026-04-10' } as const;

const withException = async (world: World): Promise<Arranged> => {
  const { id: therapistId } = await ofTherapist(world);
  const { id } = await officeOf(world).availabilityExceptions.create(therapistId, away);
  return { id, names: [id] };
};

const groupDiaryIn = ({ platform, own }: World) =>
  createDiary(platform.owner.db, { practiceId: own.id, service: { kind: 'group', group_size: 8 } });

const withGroupSession = async (world: World): Promise<Arranged> => {
  const { platform, own } = world;
  const wanted = { ...(await groupDiaryIn(world)), practiceId: own.id, startsAt: nine.startsAt, capacity: 8 };
  const id = await createGroupSession(platform.owner.db, wanted);
  return { id, names: [id] };
};

/** Who may do what with hours and sessions with seats. */
export const availabilityRows = {
  listAvailabilityWindows: { arrange: ofTherapist, hears: forSecretKeys('not-found') },
  replaceAvailabilityWindows: {
    arrange: (world) => withBody(ofTherapist(world), { windows: [] }),
    hears: forSecretKeys('not-found'),
  },
  listAvailabilityExceptions: { arrange: ofTherapist, hears: forSecretKeys('not-found') },
  createAvailabilityException: {
    arrange: (world) => withBody(ofTherapist(world), away),
    hears: forSecretKeys('not-found'),
  },
  removeAvailabilityException: { arrange: withException, hears: forSecretKeys('not-found') },
  listGroupSessions: { arrange: nothing, hears: forSecretKeys('success') },
  createGroupSession: {
    arrange: async (world) => {
      const diary = await groupDiaryIn(world);
      return { body: { ...diary, ...nine }, names: [diary.therapistId, diary.serviceId] };
    },
    hears: forSecretKeys('not-found'),
  },
  cancelGroupSession: { arrange: withGroupSession, hears: forSecretKeys('not-found') },
} as const satisfies Partial<Record<OperationId, Row>>;
