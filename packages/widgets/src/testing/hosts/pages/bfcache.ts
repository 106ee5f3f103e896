import type { Host } from '../host.ts';

/** Left in the middle of a booking and come back to: kept by the browser or loaded anew, it goes on, and books once. */
export const bfcache: Host = {
  name: 'bfcache',
  says: 'bfcache return',
  isOnlyLookedAt: true,
  then: async (visit) => {
    const steps = visit.stepsOf('picker');
    await visit.use('picker', steps.slice(0, 6));
    await visit.page.evaluate(() => void Object.assign(globalThis, { kept: true }), null);
    await visit.leave('/elsewhere');
    await visit.leave(-1);
    const isKept = await visit.page.evaluate(() => 'kept' in globalThis, null);
    await visit.look(isKept ? ['picker'] : []);
    await visit.use('picker', isKept ? steps.slice(6) : steps);
    const booked = visit.stage.count('POST /v1/bookings');
    if (booked !== 1) visit.note('picker', `the booking was sent ${booked} times`);
  },
};
