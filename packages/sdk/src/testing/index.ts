/**
 * @attune/sdk/testing: a platform that answers from the contract's examples, for stories and tests. Needs msw.
 *
 *     const server = setupServer(...everythingFine());             // Node
 *     const worker = setupWorker(...slotJustTaken());              // a page, with msw's service worker
 *     createAttune({ key: 'pk_test', api, fetch: fetchFrom(down()) }) // no interception at all
 */
export { examples } from '../generated/examples.ts';
export { aBooking, aHold, aPractice, aProblem, aService, aSlot, aTherapist, aTherapistProfile } from './factories.ts';
export { fetchFrom } from './fetch-from.ts';
export { createHandlers, type HandlerOptions } from './handlers.ts';
export { mockOperation, Refusal, type MockContext, type MockResolver } from './mock-operation.ts';
export {
  down,
  emptyDirectory,
  everythingFine,
  linkExpired,
  nothingFree,
  offline,
  rateLimited,
  scenarios,
  slotJustTaken,
  slow,
  type ScenarioOptions,
} from './scenarios.ts';
export { createWorld, exampleNow, type World, type WorldOptions } from './world.ts';
