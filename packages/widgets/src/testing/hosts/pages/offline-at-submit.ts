import type { Host } from '../host.ts';
import type { Visit } from '../visit.ts';

/** The line is cut after the platform was reached and before it could answer: sent again, what was wanted is done once. */
export const offlineAtSubmit: Host = {
  name: 'offline-at-submit',
  says: 'offline at submit',
  isOnlyLookedAt: true,
  then: async (visit) => {
    await sendTwice(visit, 'picker', '.done', 'POST /v1/bookings');
    await sendTwice(visit, 'request', '.sent', 'POST /v1/booking-requests');
    // these need no key: there is one review of a session, and one choice of mail
    await sendTwice(visit, 'review form', '[part=review]');
    await sendTwice(visit, 'mail choices', '[part=outcome]');
  },
};

async function sendTwice(visit: Visit, name: string, done: string, operation = ''): Promise<void> {
  const steps = visit.stepsOf(name);
  await visit.use(name, steps.slice(0, -2));
  visit.stage.cut = 'after';
  await visit.use(name, [...steps.slice(-2, -1), { see: '[part=failure] button' }]);
  visit.note(name, (await visit.isThere(name, done)) ? 'it says that it was done, and nobody answered' : '');
  visit.stage.cut = undefined;
  await visit.use(name, [{ press: '[part=failure] button' }, { see: done }]);
  const keys = visit.stage.keysOf(operation).size;
  if (operation && keys !== 1) visit.note(name, `${operation} was sent under ${keys} keys`);
}
