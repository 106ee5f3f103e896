// What an application's own tests are made with; needs the types of msw, which are those of a page.
import { createAttune } from '@attune/sdk';
import { aBooking, fetchFrom, slotJustTaken } from '@attune/sdk/testing';
import { options } from './program.ts';

export const attune = createAttune({ ...options, fetch: fetchFrom(slotJustTaken()) });
export const status: string = aBooking({ status: 'confirmed' }).status;
