import { LitElement, html } from 'lit';
import { AuthenticationError, type LinkSession } from '@attune/sdk';

import { examples } from '@attune/sdk/testing';
import { assert } from '@open-wc/testing';
import { ElementPage } from '../../test/element-page.ts';
import { json, PickerPlatform, refusal } from '../../test/picker-platform.ts';
import { until } from '../../test/until.ts';
import { LinkController } from './link-controller.ts';

const forReview: LinkSession = { ...examples['link-session'], purpose: 'review', session: 'first-session' };

/** An element that is opened by a link and says where the link stands. */
class LinkedElement extends LitElement {
  static override properties = { token: {}, link: { attribute: false } };
  declare token: string;
  declare link: LinkSession | null;
  readonly controller: LinkController;

  constructor() {
    super();
    this.token = '';
    this.link = null;
    this.controller = new LinkController(this, ['review', 'manage_booking']);
  }

  /** As the language does in our elements. */
  override connectedCallback() {
    super.connectedCallback();
    this.requestUpdate();
  }

  override render() {
    return html`<p class="attune">${this.controller.state.phase}.</p>`;
  }
}
customElements.define('linked-element', LinkedElement);

const platform = () => new PickerPlatform().on('POST /link-sessions', () => json(forReview, 201));

const open = (on: PickerPlatform, token: string, link: LinkSession | null = null) =>
  new ElementPage<LinkedElement>(on).show(html`<linked-element token=${token} .link=${link}></linked-element>`);

const sessionOf = (page: ElementPage<LinkedElement>) =>
  page.element.controller.act(async (_client, session) => session);

describe('a mail link', () => {
  it('waits where none was given, and asks nothing', async () => {
    const page = await open(platform(), '');

    await page.read('waiting');

    assert.lengthOf(page.platform.of('POST /link-sessions'), 0);
  });

  it('is opened once with its token, which travels in the body', async () => {
    const page = await open(platform(), 'token_review');

    await page.read('open.');

    assert.equal(await sessionOf(page), 'first-session');
    assert.deepEqual(
      page.platform.of('POST /link-sessions').map(({ body }) => body),
      [{ token: 'token_review' }],
    );
  });

  it('that the page has opened is used as it is', async () => {
    const page = await open(platform(), '', forReview);

    await page.read('open.');

    assert.equal(await sessionOf(page), 'first-session');
    assert.lengthOf(page.platform.of('POST /link-sessions'), 0);
  });

  it('for something else opens nothing here', async () => {
    const page = await open(platform(), '', { ...forReview, purpose: 'subscription' });

    await page.read('void');
  });

  it('whose act is done is told from one that was replaced or invented', async () => {
    const spent = await open(
      platform().on('POST /link-sessions', () => refusal(410, 'link-spent')),
      'used',
    );
    const replaced = await open(
      platform().on('POST /link-sessions', () => refusal(410, 'link-void')),
      'old',
    );
    const invented = await open(
      platform().on('POST /link-sessions', () => refusal(422, 'validation-failed')),
      'x',
    );

    await spent.read('spent');
    await replaced.read('void');
    await invented.read('void');
  });

  it('that could not be opened can be tried again', async () => {
    const page = await open(
      platform().on('POST /link-sessions', () => refusal(503, 'unavailable')),
      'token_review',
    );
    await page.read('failed');

    page.platform.on('POST /link-sessions', () => json(forReview, 201));
    page.element.controller.retry();

    await page.read('open.');
  });

  it('another one given later is opened instead, and the first is forgotten at once', async () => {
    const page = await open(platform(), 'token_review');
    await page.read('open.');
    page.platform.on('POST /link-sessions', () => json({ ...forReview, session: 'second-session' }, 201));

    page.element.token = 'token_other';
    await page.element.updateComplete;
    assert.equal(page.element.controller.state.phase, 'opening');
    await page.read('open.');

    assert.equal(await sessionOf(page), 'second-session');
  });

  it('whose session is over is opened anew, and what was to be done is done', async () => {
    const page = await open(platform(), 'token_review', { ...forReview, session: 'over' });
    await page.read('open.');

    const used: string[] = [];
    await page.element.controller.act(async (client, session) => {
      used.push(session);
      if (session === 'over') await client.send(() => Promise.reject(sessionInvalid()));
    });

    assert.deepEqual(used, ['over', 'first-session']);
    assert.equal(page.element.controller.state.phase, 'open');
  });

  it('whose session is over and whose token is not there waits for the one in the mail', async () => {
    const page = await open(platform(), '', forReview);
    await page.read('open.');

    const refused = await page.element.controller
      .act((client) => client.send(() => Promise.reject(sessionInvalid())))
      .catch((error: unknown) => error);

    assert.propertyVal(refused, 'code', 'session-invalid');
    await page.read('waiting');
  });

  it('other refusals of what it is for are left to the element', async () => {
    const page = await open(platform(), 'token_review');
    await page.read('open.');
    const wrong = new Error('wrong');

    const refused = await page.element.controller.act(() => Promise.reject(wrong)).catch((error: unknown) => error);

    assert.equal(refused, wrong);
    assert.equal(page.element.controller.state.phase, 'open');
  });

  it('is given up when its element leaves, and opened when it is back', async () => {
    const page = await open(platform(), '');
    page.platform.on('POST /link-sessions', () => new Promise<Response>(() => undefined));
    page.element.token = 'token_review';
    await until(() => page.platform.of('POST /link-sessions').length === 1);
    const parent = page.element.parentElement;
    page.element.remove();

    page.platform.on('POST /link-sessions', () => json(forReview, 201));
    parent?.append(page.element);

    await page.read('open.');
  });
});

const sessionInvalid = () => new AuthenticationError({ code: 'session-invalid' });
