import type { OperationId } from '../../src/http/contract.ts';
import { createDiary } from '../harness/diary.ts';
import { bookAt } from '../harness/booked.ts';
import { diaryIn, nine, nothing, withBody, withBooking, type Arrange, type Arranged } from './arrange.ts';
import type { World } from './callers.ts';

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
  listBookings: nothing,
  updateBooking: (world) => withBody(withBooking(world), { clientNote: 'Bis dann' }),
  listBookingChanges: withBooking,
  previewCancellation: withBooking,
  cancelBooking: withBooking,
  rescheduleBooking: withOtherTime,
  checkInBooking: (world) => at(world, '08:30', withBooking(world)),
  approveBooking: withPendingBooking,
  declineBooking: withPendingBooking,
  markNoShow: (world) => at(world, '12:00', withBooking(world)),
} as const satisfies Partial<Record<OperationId, Arrange>>;
