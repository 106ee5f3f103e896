/** What packages/bench measures of the platform from the inside. For this workspace only: it is not published. */
export { connect, type Connection } from '../src/database/connect.ts';
export { transaction, type Tx } from '../src/database/transaction.ts';
export { listTherapists } from '../src/modules/directory/list-therapists.ts';
export type { Diary } from '../src/modules/availability/diary.ts';
export { loadDiaries } from '../src/modules/availability/load-diaries.ts';
export { offeredSlots } from '../src/modules/availability/offered-slots.ts';
export { toSlot } from '../src/modules/availability/slot.view.ts';
export { startServer, type PostgresqlServer } from './harness/postgresql-server.ts';
export { createPractice, type TestPractice } from './harness/practice.ts';
export { createLargePractice, serviceId, therapistId } from './harness/large-practice.ts';
