import { http, HttpResponse } from 'msw';
import { aProblem } from '@attune/sdk/testing';
import { assert } from '@open-wc/testing';
import { DirectoryPage, practiceWith, thirty } from '../../../test/directory-page.ts';
import type { AttuneSlotChosenEvent } from './therapist-directory.events.ts';
import { until } from '../../../test/until.ts';

const keepOpen = (event: Event) => event.preventDefault();

describe('the dialogs of the directory', () => {
  it('a name opens the whole profile, and closing gives focus back', async () => {
    const page = await new DirectoryPage().openCards();
    const name = page.find('.name');

    await page.press(page.names[0] ?? '');
    await page.read('Way of working');

    assert.match(page.dialog?.textContent ?? '', /Sessions and prices.*Qualifications/s);
    await until(() => page.focused?.id === 'title', 'the title has focus');
    assert.deepEqual(await page.violations(), []);
    await page.press('Close');
    await until(() => !page.dialog);
    await until(() => page.focused === name, 'the name has focus again');
  });

  it('a profile that cannot be had says so in its place', async () => {
    const gone = http.get('*/v1/therapists/:id', () => HttpResponse.json(aProblem('unavailable'), { status: 503 }));
    const facets = http.get('*/v1/therapists/facets', () => undefined);
    const page = await new DirectoryPage([facets, ...practiceWith()]).openCards();
    page.handlers = [gone];

    await page.press(page.names[0] ?? '');
    await until(() => page.dialog?.textContent?.includes('Try again'));

    assert.include(page.dialog?.textContent ?? '', '+49 30 5550 1234');
  });

  it('a tap on a time opens the picker with that time chosen', async () => {
    const page = await new DirectoryPage().openCards();

    page.find('.time')?.click();
    const picker = await page.see('attune-booking-picker');

    assert.equal(picker.getAttribute('therapist-id'), thirty.find(({ name }) => name === page.names[0])?.id);
    assert.match(picker.getAttribute('starts-at') ?? '', /^2026-03-/);
    assert.match(picker.lang, /^en(-u|$)/, 'a borrowed country must not turn 4.8 into 4,8');
    await until(() => page.dialog);
    assert.include(page.dialog?.textContent ?? '', 'Book a time');
  });

  it('the page hears of a tap, with ids and nothing else, and may do something else', async () => {
    const page = await new DirectoryPage().openCards();
    const heard: AttuneSlotChosenEvent[] = [];
    document.addEventListener('attune-slot-chosen', keepOpen);
    page.directory.addEventListener('attune-slot-chosen', (event) => heard.push(event), { once: true });

    page.find('.time')?.click();
    await page.directory.updateComplete;
    document.removeEventListener('attune-slot-chosen', keepOpen);

    assert.deepEqual(Object.keys(heard[0] ?? {}).sort(), [
      'format',
      'isTrusted',
      'serviceId',
      'startsAt',
      'therapistId',
    ]);
    assert.isNull(page.find('attune-booking-picker'));
  });

  it('closing the picker takes it off the page and gives focus back to the time', async () => {
    const page = await new DirectoryPage().openCards();
    const time = page.find('.time');
    time?.focus();
    time?.click();
    await until(() => page.dialog);

    await page.press('Close'); // a page behind another one would not hear of dialog.close()
    await page.miss('attune-booking-picker');

    await until(() => page.focused === time, 'the time has focus again');
  });

  it('the picker runs the way of the directory it was opened from', async () => {
    const page = await new DirectoryPage().openCards({ dir: 'rtl' });

    page.find('.time')?.click();
    const picker = await page.see('attune-booking-picker');

    assert.equal(picker.dir, 'rtl');
  });

  it('a profile says how many reviews its stars come from', async () => {
    const page = await new DirectoryPage().openCards();

    await page.press(page.names[0] ?? '');
    await page.see('.profile');

    assert.match(page.find('.profile .rating')?.textContent ?? '', /of 5, \d+ reviews/);
  });

  it('a profile shows what clients said, and no names of theirs', async () => {
    const page = await new DirectoryPage().openCards();

    await page.press(page.names[0] ?? '');
    const reviews = await page.see('.profile attune-reviews');
    await until(() => reviews.shadowRoot?.querySelector('.reviews li'), 'reviews');

    assert.equal(reviews.getAttribute('therapist-id'), thirty.find(({ name }) => name === page.names[0])?.id);
    assert.match(reviews.shadowRoot?.textContent ?? '', /\d\.\d of 5.*None is left out for its stars/s);
    assert.deepEqual(await page.violations(), []);
  });

  it('a directory that is moved on its page keeps what its dialog shows, above the page', async () => {
    const page = await new DirectoryPage().openCards();
    await page.press(page.names[0] ?? '');
    await until(() => page.dialog);

    page.directory.parentElement?.append(page.directory);

    await until(() => page.find('dialog:modal'));
  });

  it('its head is none of the page’s own, wherever the page puts it', async () => {
    const page = await new DirectoryPage().openCards();

    await page.press(page.names[0] ?? '');
    const dialog = await page.see('dialog');

    assert.isNotNull(dialog.closest('section'), 'else header and footer would be landmarks of the page');
  });

  it('the dialog fits the window of a page that is zoomed', async () => {
    const page = await new DirectoryPage().openCards();
    document.body.style.setProperty('zoom', '1.5');
    await page.press(page.names[0] ?? '');
    await until(() => page.dialog);

    const { left, right, top, bottom } = (page.dialog as HTMLElement).getBoundingClientRect();
    document.body.style.removeProperty('zoom');

    assert.isAtLeast(Math.min(left, top), 0);
    assert.isAtMost(right, innerWidth);
    assert.isAtMost(bottom, innerHeight);
  });

  it('a service of the profile is booked in the same dialog', async () => {
    const page = await new DirectoryPage().openCards();
    await page.press(page.names[0] ?? '');
    await page.read('Sessions and prices');

    await page.press('Book: Einzelsitzung');
    const picker = await page.see('attune-booking-picker');

    assert.isNotEmpty(picker.getAttribute('service-id'));
    await until(() => page.focused?.id === 'title');
  });
});
