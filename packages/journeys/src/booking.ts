import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { Hand } from './hands/hand.ts';
import type { Person } from './people.ts';
import { like, type Words } from './words.ts';

/** The steps of the booking picker from the form on, found by role and name. */
export interface BookingForm {
  readonly details: Locator;
  readonly kept: Locator;
  readonly check: Locator;
  readonly booked: Locator;
  readonly proceed: Locator;
  readonly book: Locator;
  readonly addToCalendar: Locator;
  field(label: string): Locator;
}

export function bookingIn(dialog: Locator, { picker, booking }: Words): BookingForm {
  const heading = (name: string) => dialog.getByRole('heading', { name });
  const button = (name: string | RegExp) => dialog.getByRole('button', { name });
  return {
    details: heading(picker.headings.details),
    kept: dialog.getByRole('status').filter({ hasText: like(booking.keptUntil) }),
    check: heading(picker.headings.check),
    booked: heading(booking.headings['confirmed'] ?? ''),
    proceed: button(picker.proceed),
    book: button(like((date, time) => booking.book(date, time, ''))),
    addToCalendar: button(booking.addToCalendar),
    field: (label) => dialog.getByRole('textbox', { name: label, exact: true }),
  };
}

/** Fills in who books, whatever the service needs to know, and the consents. */
export async function fillIn(dialog: Locator, words: Words, person: Person, hand: Hand): Promise<void> {
  const { field } = bookingIn(dialog, words);
  await hand.write(field(words.booking.firstName), person.firstName);
  await hand.write(field(words.booking.lastName), person.lastName);
  await hand.write(field(words.booking.email), person.email);
  for (const question of await questions(dialog).all()) await answer(question, hand);
  await hand.tick(dialog.locator('input[name="consent/privacy"]'));
  await hand.tick(dialog.locator('input[name="consent/marketing"]'));
}

/** What must be told beside: each service of each practice asks something else. */
function questions(dialog: Locator): Locator {
  return dialog.locator(':is([name^="answers/"], [name^="dependant/"])[required]');
}

async function answer(question: Locator, hand: Hand): Promise<void> {
  const isChoice = await question.evaluate((element) => element.localName === 'select');
  await (isChoice ? hand.choose(question) : hand.write(question, 'Momo'));
}

/** Takes the calendar file that a booking offers. */
export async function takeCalendarFile(page: Page, addToCalendar: Locator, hand: Hand): Promise<string> {
  const download = page.waitForEvent('download');
  await hand.press(addToCalendar);
  return readFile(await (await download).path(), 'utf8');
}
