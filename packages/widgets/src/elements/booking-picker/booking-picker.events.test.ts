import { expect } from '@open-wc/testing';
import { PickerPage } from '../../../test/picker-page.ts';
import { hold } from '../../../test/picker-platform.ts';
import { until } from '../../../test/until.ts';
import type { AttuneHoldEndedEvent } from './booking-picker.events.ts';

/** What a page hears of a picker: names and what they carry, which is ids. */
function listenTo(page: PickerPage): string[] {
  const heard: string[] = [];
  const names = ['hold-started', 'hold-ended', 'booking-submitted', 'booking-confirmed', 'booking-failed'];
  names.forEach((name) =>
    page.picker.addEventListener(`attune-${name}`, (event) => {
      const { holdId = '', reason = '' } = event as Partial<AttuneHoldEndedEvent>;
      heard.push([name, holdId, reason].filter(Boolean).join(' '));
    }),
  );
  return heard;
}

describe('a page that listens to attune-booking-picker', () => {
  it('hears that a time is kept, and that it was given back', async () => {
    const page = await new PickerPage().openTimes();
    const heard = listenTo(page);

    (await page.see('[type=radio]')).click();
    page.button('Continue').click();
    await page.see('form');
    page.button('Back').click();
    await until(() => heard.length > 1);

    expect(heard).to.deep.equal([`hold-started ${hold.id}`, `hold-ended ${hold.id} done`]);
  });

  it('hears that a kept time has run out', async () => {
    const page = await new PickerPage().openDetails();
    const heard = listenTo(page);

    page.clock.pass(601);
    await until(() => heard.length);

    expect(heard).to.deep.equal([`hold-ended ${hold.id} expired`]);
  });

  it('hears of the booking, and that its time is no longer a kept one', async () => {
    const page = await new PickerPage().openCheck();
    const heard = listenTo(page);

    page.button('Book ').click();
    await page.read('You are booked');

    expect([...heard].sort()).to.deep.equal(['booking-confirmed', 'booking-submitted', `hold-ended ${hold.id} done`]);
    expect(heard[0]).to.equal('booking-submitted');
  });
});
