import type { BookingInvitation } from '@attune/sdk';
import { examples } from '@attune/sdk/testing';
import { assert } from '@open-wc/testing';
import { html } from 'lit';
import { json } from '../../test/picker-platform.ts';
import { HostedPage } from '../../test/hosted-page.ts';
import { until } from '../../test/until.ts';

const link = examples['link-session-invitation'];
const invitation: BookingInvitation = {
  ...examples['booking-invitation'],
  format: 'online',
  startsAt: '2099-03-03T08:00:00.000Z',
};
const page = new HostedPage(link);
const content = html`<p data-state="loading" hidden>One moment</p>
  <p data-state="closed" hidden>Used already</p>
  <form data-state="missing" data-action="code" hidden>
    <input name="code" />
    <p data-wrong hidden>No code</p>
  </form>
  <div data-state="failed" hidden><button data-action="retry">Try again</button></div>
  <div data-state="open" hidden>
    <p data-message hidden></p>
    <div data-picker></div>
  </div>`;

describe('the hosted page of an invitation', () => {
  after(() => page.close());

  it('shows what the practice has written and a picker with its proposal, once, by whoever is invited or pastes the link', async () => {
    const answers = [json(link, 201), json(invitation), json(examples['therapist-profile'])];
    page.answer = () => answers.shift() ?? new Response(null, { status: 404 });

    await page.open('/p/kiez/invitation#token_invitation', content, () => import('./invitation.ts'));
    await until(() => document.querySelector('attune-booking-picker'), 'there is the picker');

    const picker = document.querySelector('attune-booking-picker');
    assert.notInclude(location.href, 'token_invitation');
    assert.equal(document.querySelector('[data-message]')?.textContent, invitation.message);
    assert.equal(picker?.serviceId, invitation.service.id);
    assert.equal(picker?.startsAt, '2099-03-03T08:00:00Z', 'written as free times are');
    assert.equal(picker?.invitation?.session, link.session);
    assert.equal(picker?.invitation?.client.email, invitation.client.email);
    assert.isTrue(document.querySelector('[data-state=open]')?.checkVisibility());

    answers.push(json(link, 201), json({ ...invitation, status: 'booked' }));
    location.hash = 'token_invitation';

    await until(() => document.querySelector('[data-state=closed]')?.checkVisibility(), 'it says so');

    // who opened the page without its link has a field for it, or for its code
    const form = document.querySelector<HTMLFormElement>('[data-action=code]');
    const field = form?.querySelector('input') as HTMLInputElement;
    const { length } = page.asked;

    field.value = 'hello';
    form?.requestSubmit();
    assert.isFalse(document.querySelector('[data-wrong]')?.hasAttribute('hidden'));
    assert.lengthOf(page.asked, length);

    field.value = 'https://platform.example/p/kiez/invitation#k1.claims.hmac';
    form?.requestSubmit();

    assert.isTrue(document.querySelector('[data-wrong]')?.hasAttribute('hidden'));
    assert.equal(page.asked.at(-1), 'POST /v1/link-sessions');
    assert.equal(field.value, '');
  });
});
