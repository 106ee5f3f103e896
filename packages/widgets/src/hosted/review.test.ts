import { examples } from '@attune/sdk/testing';
import { assert } from '@open-wc/testing';
import { HostedPage, place } from '../../test/hosted-page.ts';
import { refusal } from '../../test/picker-platform.ts';
import { until } from '../../test/until.ts';

const link = examples['link-session-review'];
const page = new HostedPage(link);

describe('the hosted page of a review', () => {
  after(() => page.close());

  it('takes the token out of the address, hands the opened link to the form, and a spent one to it as it is', async () => {
    await page.open('/p/kiez/review#token_review', place, () => import('./review.ts'));
    const form = await page.placed('attune-review-form');
    assert.deepEqual([form.link, form.token, form.textContent], [link, 'token_review', 'One moment']);
    assert.notInclude(location.href, 'token_review');
    assert.deepEqual(history.state, link);

    page.answer = () => refusal(410, 'link-spent');
    location.hash = '#token_spent';
    await until(() => form.token === 'token_spent', 'the form has the other link');

    assert.isNull(form.link);
    assert.notInclude(location.href, 'token_spent');
    assert.isNull(history.state);
  });
});
