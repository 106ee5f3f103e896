import { expect } from '@open-wc/testing';
import type { NewBooking } from '@attune/sdk';
import { PickerPage } from '../../../test/picker-page.ts';
import { created, json, PickerPlatform } from '../../../test/picker-platform.ts';
import { until } from '../../../test/until.ts';

const address = location.href;

describe('a booking', () => {
  afterEach(() => history.replaceState(null, '', address));

  it('says where its visitor came from, and is the same intent after the page has tidied its address', async () => {
    let isLost = true;
    const platform = new PickerPlatform().on('POST /bookings', () => {
      if (!isLost) return json(created, 201);
      isLost = false;
      throw new TypeError('the answer is lost');
    });
    history.replaceState(null, '', '?utm_source=newsletter');
    const page = await new PickerPage(platform).openCheck();

    page.button('Book ').click();
    await until(() => page.hasButton('Try again'));
    history.replaceState(null, '', '?');
    page.button('Try again').click();
    await page.read('You are booked');

    const [first, second] = platform.of('POST /bookings');
    expect((first?.body as NewBooking).attribution).to.deep.equal({ source: 'newsletter' });
    expect(second?.body).to.deep.equal(first?.body);
    expect(second?.headers.get('Idempotency-Key')).to.equal(first?.headers.get('Idempotency-Key'));
  });
});
