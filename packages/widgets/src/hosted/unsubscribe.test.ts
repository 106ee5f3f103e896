import { examples } from '@attune/sdk/testing';
import { assert } from '@open-wc/testing';
import { html } from 'lit';
import { HostedPage } from '../../test/hosted-page.ts';
import { refusal } from '../../test/picker-platform.ts';
import { until } from '../../test/until.ts';

const link = examples['link-session-subscription'];
const page = new HostedPage(link);

describe('the hosted page to choose mail', () => {
  after(() => page.close());

  it('takes both tokens out of the address; the plain form makes way only for a link that opens', async () => {
    page.answer = () => refusal(410, 'link-void');
    await page.open(
      '/p/kiez/unsubscribe/token_path#token_void',
      html`<div data-place data-plain><button>Unsubscribe</button></div>`,
      () => import('./unsubscribe.ts'),
    );
    await until(() => page.asked.length === 1, 'the link was tried');
    assert.equal(location.pathname + location.hash, '/p/kiez/unsubscribe');
    assert.isTrue(document.querySelector('[data-plain] button')?.checkVisibility());
    assert.isNull(document.querySelector('attune-unsubscribe-form'));

    page.answer = () => Response.json(link, { status: 201 });
    location.hash = '#token_subscription';
    const form = await page.placed('attune-unsubscribe-form');

    assert.deepEqual([form.link, form.token], [link, 'token_subscription']);
    assert.isNull(document.querySelector('[data-plain]'));
    assert.equal(location.pathname + location.hash, '/p/kiez/unsubscribe');
  });
});
