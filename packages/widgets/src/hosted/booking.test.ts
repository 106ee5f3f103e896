import { examples } from '@attune/sdk/testing';
import { assert } from '@open-wc/testing';
import { AttuneBookingRescheduledEvent } from '../elements/booking-manager/booking-manager.events.ts';
import { HostedPage, place } from '../../test/hosted-page.ts';

const link = examples['link-session'];
const page = new HostedPage(link);

describe('the hosted page of an appointment', () => {
  after(() => page.close());

  it('hands the opened link to the manager, and remembers the new one once the time was changed', async () => {
    await page.open('/p/kiez/booking#token_booking', place, () => import('./booking.ts'));
    const element = await page.placed('attune-booking-manager');

    assert.notInclude(location.href, 'token_booking');
    assert.deepEqual(page.asked, ['POST /v1/link-sessions']);
    assert.deepEqual([element.link, element.token, element.getAttribute('mode')], [link, 'token_booking', 'inline']);
    assert.deepEqual(history.state, link);

    const moved = { ...link, session: 'session_of_the_new_link' };
    Object.assign(element, { link: moved });
    element.dispatchEvent(new AttuneBookingRescheduledEvent(link.resource.id));

    assert.deepEqual(history.state, moved);
  });
});
