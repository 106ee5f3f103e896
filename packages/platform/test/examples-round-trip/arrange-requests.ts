import { examples } from '@attune/sdk/testing';
import type { Arranged } from '../caller-matrix/arrange.ts';
import type { World } from '../caller-matrix/callers.ts';
import { diaryOfExamples, officeOf } from './arrange.ts';

/** Somebody who asked to be called, for this therapist and this service. */
export const withRequest = async (world: World): Promise<Arranged> => {
  const diary = await diaryOfExamples(world);
  const attune = world.platform.sdk(world.own.publishableKey);
  const { id } = await attune.bookingRequests.create({ ...examples['new-booking-request'], ...diary });
  return { id, body: diary, names: [id] };
};

/** Somebody who was invited to this therapist. */
export const withInvitation = async (world: World): Promise<Arranged> => {
  const diary = await diaryOfExamples(world);
  const { id } = await officeOf(world).bookingInvitations.create({ ...examples['new-booking-invitation'], ...diary });
  return { id, linked: { purpose: 'booking_invitation', id }, names: [id] };
};

const ofTherapist = async (world: World) => (await diaryOfExamples(world)).therapistId;

export const withException = async (world: World): Promise<Arranged> => {
  const id = await ofTherapist(world);
  await officeOf(world).availabilityExceptions.create(id, examples['new-availability-exception']);
  return { id, names: [] };
};

export const withConnection = async (world: World): Promise<Arranged> => {
  const id = await ofTherapist(world);
  await officeOf(world).calendarConnections.create(id, examples['new-calendar-connection']);
  return { id, names: [] };
};
