import { examples } from '@attune/sdk/testing';
import { assert } from '@open-wc/testing';
import { html } from 'lit';
import { HostedPage, place } from '../../test/hosted-page.ts';

const link = examples['link-session-report-card'];
const page = new HostedPage(link);

describe('the hosted page of a report card', () => {
  after(() => page.close());

  it('opens its link when a person asks for the report, and not by being loaded', async () => {
    await page.open(
      '/p/kiez/report-card#token_report_card',
      html`<div data-ask hidden><button data-action="show">Show the report</button></div>
        ${place}`,
      () => import('./report-card.ts'),
    );
    const button = document.querySelector<HTMLButtonElement>('[data-action=show]');
    assert.isTrue(button?.checkVisibility());
    assert.isNull(document.querySelector('attune-report-card'));
    assert.deepEqual(page.asked, []);
    assert.notInclude(location.href, 'token_report_card');

    button?.click();
    const element = await page.placed('attune-report-card');

    assert.deepEqual(page.asked, ['POST /v1/link-sessions']);
    assert.deepEqual(
      [element.link, element.token, element.getAttribute('mode')],
      [link, 'token_report_card', 'inline'],
    );
    assert.isFalse(button?.checkVisibility());
    assert.equal(document.activeElement, element);
    assert.deepEqual(history.state, link);
  });
});
