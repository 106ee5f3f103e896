import { expect, oneEvent } from '@open-wc/testing';
import { json, refusal, therapist } from '../../../test/picker-platform.ts';
import { onAStrangersPage } from '../../../test/on-a-strangers-page.ts';
import { receipt, RequestPage, requestPlatform } from '../../../test/request-page.ts';
import { until } from '../../../test/until.ts';
import type { AttuneRequestFailedEvent, AttuneRequestSentEvent } from './booking-request.events.ts';

const sent = (page: RequestPage) => page.platform.of('POST /booking-requests');

describe('attune-booking-request', () => {
  it('says whom is asked and that nothing is booked, with the practice’s help in a crisis before the form', async () => {
    const page = await new RequestPage().open();
    await page.see('form');

    expect(page.find('h2')?.textContent).to.contain('Ask Dr. Ada Lind');
    expect(page.text).to.contain('Nothing is booked yet');
    const order = page.find('.crisis')?.compareDocumentPosition(page.find('form') as Node);
    expect(order).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('asks the practice where the therapist is not there any more', async () => {
    const platform = requestPlatform().on('GET /therapists/*', () => refusal(404, 'not-found'));
    const page = await new RequestPage(platform).open();

    await page.read('Ask Kiez Praxis Berlin');
  });

  it('sends what was typed, and only that, and tells the page by an id', async () => {
    const page = await new RequestPage().openFilledIn();
    const told = oneEvent(page.element, 'attune-request-sent');

    page.submit();
    await page.read('Your message has arrived');

    const body = sent(page)[0]?.body as Record<string, unknown>;
    expect(body).to.include({
      therapistId: therapist.id,
      contact: 'booking',
      preferredChannel: 'email',
      message: 'Are there times in the evening?',
    });
    expect(body).to.not.have.any.keys('reason', 'serviceId');
    expect(body['consent']).to.deep.equal({ privacy: true });
    expect(((await told) as unknown as AttuneRequestSentEvent).requestId).to.equal(receipt.id);
  });

  it('says until when the answer comes, with the zone, and where to', async () => {
    const page = await new RequestPage().openFilledIn();

    page.submit();
    await page.focus('[data-heading]');

    expect(page.text).to.match(/The practice answers by \w+,? \d+ March, .+ \(GMT[^)]*\)/);
    expect(page.text).to.contain('The answer goes to mara.vogt@example.org.').and.to.contain('+49 30 5550 1234');
  });

  it('needs a number for who wants to be called, and leads there', async () => {
    const page = await new RequestPage().openFilledIn();
    await page.choose('By phone');

    page.submit();
    await page.focus('[data-problems]');
    await page.press('Phone – please fill this in');

    await page.focus('[name="client/phone"]');
    expect(sent(page)).to.have.length(0);
  });

  it('shows at its field what the platform could not take', async () => {
    const faulty = () =>
      refusal(422, 'validation-failed', { errors: [{ pointer: '/client/phone', detail: 'is no number' }] });
    const page = await new RequestPage(requestPlatform().on('POST /booking-requests', faulty)).openFilledIn();
    page.type('client/phone', '12');

    page.submit();
    await page.focus('[data-problems]');

    expect(page.field('client/phone').getAttribute('aria-invalid')).to.equal('true');
    expect(page.field('client/firstName').value).to.equal('Mara');
  });

  it('arrives once for a double click, and under the same key when it is tried again', async () => {
    const page = await new RequestPage().openFilledIn();
    page.platform.on('POST /booking-requests', () => refusal(503, 'unavailable'));
    const told = oneEvent(page.element, 'attune-request-failed');

    page.submit();
    page.submit();
    await page.focus('[data-obstacle]');
    page.platform.on('POST /booking-requests', () => json(receipt, 201));
    await page.press('Try again');
    await page.read('Your message has arrived');

    const keys = sent(page).map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).to.have.length(2);
    expect(keys[0]).to.equal(keys[1]);
    expect(((await told) as unknown as AttuneRequestFailedEvent).code).to.equal('unavailable');
  });

  it('speaks German, and Arabic from right to left', async () => {
    const page = await new RequestPage().open({ lang: 'de' });
    await page.read('Anfrage an Dr. Ada Lind');

    page.element.closest('[lang]')?.setAttribute('lang', 'ar');
    await page.read('بالبريد الإلكتروني');

    expect(page.find('.attune')?.dir).to.equal('rtl');
  });

  it('stays the page’s own link until the practice has answered', async () => {
    const platform = requestPlatform().on('GET /practice', () => new Promise(() => undefined));
    const element = document.createElement('attune-booking-request');
    const provider = Object.assign(document.createElement('attune-provider'), { client: platform.client });
    provider.append(element);
    document.body.append(provider);

    await until(() => element.shadowRoot?.querySelector('slot'), 'its fallback is there');

    expect(element.shadowRoot?.querySelector('form') ?? null).to.equal(null);
    provider.remove();
  });

  it('has nothing that axe finds wrong', async () => {
    const form = await new RequestPage().openFilledIn();
    const done = await new RequestPage().openFilledIn({ scheme: 'dark' });
    done.submit();
    await done.read('Your message has arrived');

    expect([...(await form.violations()), ...(await done.violations())]).to.deep.equal([]);
  });
});

onAStrangersPage({
  isDrawnAtOnce: true,
  tag: 'attune-booking-request',
  sign: 'form',
  open: (given) => new RequestPage().open(given),
});
