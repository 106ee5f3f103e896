import type { OperationId } from '../../src/http/contract.ts';
import { createDiary } from '../harness/diary.ts';
import { createGroupSession } from '../harness/group-session.ts';
import { diaryIn, nine, nothing, withBody, type Arrange, type Arranged } from './arrange.ts';
import type { World } from './callers.ts';

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
  listAvailabilityWindows: ofTherapist,
  replaceAvailabilityWindows: (world) => withBody(ofTherapist(world), { windows: [] }),
  listAvailabilityExceptions: ofTherapist,
  createAvailabilityException: (world) => withBody(ofTherapist(world), away),
  removeAvailabilityException: withException,
  listGroupSessions: nothing,
  createGroupSession: async (world) => {
    const diary = await groupDiaryIn(world);
    return { body: { ...diary, ...nine }, names: [diary.therapistId, diary.serviceId] };
  },
  cancelGroupSession: withGroupSession,
} as const satisfies Partial<Record<OperationId, Arrange>>;
