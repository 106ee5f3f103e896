import { test } from 'node:test';
import { keyboard } from './src/hands/keyboard.ts';
import { lektio, pawhaus, storyhaven } from './src/partners.ts';
import { openStage } from './src/stage.ts';
import { askThePractice } from './src/way/ask.ts';
import { bookFrom } from './src/way/book.ts';
import { findSomebody } from './src/way/find.ts';
import { cancelAppointment, findOldLinkVoid, moveAppointment } from './src/way/manage.ts';
import { arrive, type Way } from './src/way/visit.ts';

const stage = openStage();

test('Lektio, in Danish: an appointment is moved by its link, and cancelled by the new one', () =>
  bookMoveAndCancel({ partner: lektio }));

test('Pawhaus, by keyboard alone: an appointment is moved by its link, and cancelled by the new one', () =>
  bookMoveAndCancel({ partner: pawhaus, hand: keyboard }));

test('Storyhaven: who would rather ask than book is told until when the answer comes', async () => {
  await askThePractice(await arrive(stage, { partner: storyhaven }));
});

async function bookMoveAndCancel(way: Way): Promise<void> {
  const visit = await arrive(stage, way);
  await bookFrom(await findSomebody(visit), visit);
  const mails = await moveAppointment(visit);
  await findOldLinkVoid(mails[0], visit);
  await cancelAppointment(mails, visit);
}
