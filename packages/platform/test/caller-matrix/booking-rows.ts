import type { OperationId } from '../../src/http/contract.ts';
import { createDiary } from '../harness/diary.ts';
import { bookAt } from '../harness/booked.ts';
import { diaryIn, nine, nothing, withBody, withBooking } from './arrange.ts';
import type { World } from './callers.ts';
import { forLinkHolders, forSecretKeys, type Arranged, type Row } from './hears.ts';

const officeOf = ({ platform, own }: World) => platform.sdk(own.secretKey);

/** The clock stands at that time of the day of the booking, which is from nine to ten to ten, UTC. */
const at = async (world: World, time: string, arranged: Promise<Arranged>): Promise<Arranged> => {
  const found = await arranged;
  await world.platform.clock.set(`2026-03-02T${time}:00Z`);
  return found;
};

const withPendingBooking = async (world: World): Promise<Arranged> => {
  const { platform, own } = world;
  const service = { approval_required: true };
  const diary = await createDiary(platform.owner.db, { practiceId: own.id, service });
  const { id } = await bookAt(platform.sdk(own.publishableKey), { ...diary, startsAt: nine.startsAt });
  return { id, names: [id] };
};

const withOtherTime = async (world: World): Promise<Arranged> => {
  const { platform, own } = world;
  const diary = await diaryIn(world);
  const { id } = await bookAt(platform.sdk(own.publishableKey), { ...diary, startsAt: nine.startsAt });
  const wanted = { ...diary, startsAt: '2026-03-02T13:00:00Z', format: 'online', reschedules: id } as const;
  const hold = await officeOf(world).holds.create(wanted);
  return { id, body: { holdId: hold.id, holdSecret: hold.secret }, names: [id, hold.id] };
};

/** Who may do what with a booking that is there. */
export const bookingRows = {
  listBookings: { arrange: nothing, hears: forSecretKeys('success') },
  updateBooking: {
    arrange: (world) => withBody(withBooking(world), { clientNote: 'Bis dann' }),
    hears: forLinkHolders,
  },
  listBookingChanges: { arrange: withBooking, hears: forLinkHolders },
  previewCancellation: { arrange: withBooking, hears: forLinkHolders },
  cancelBooking: { arrange: withBooking, hears: forLinkHolders },
  rescheduleBooking: { arrange: withOtherTime, hears: forLinkHolders },
  checkInBooking: { arrange: (world) => at(world, '08:30', withBooking(world)), hears: forLinkHolders },
  approveBooking: { arrange: withPendingBooking, hears: forSecretKeys('not-found') },
  declineBooking: { arrange: withPendingBooking, hears: forSecretKeys('not-found') },
  markNoShow: { arrange: (world) => at(world, '12:00', withBooking(world)), hears: forSecretKeys('not-found') },
} as const satisfies Partial<Record<OperationId, Row>>;
