import { assert } from '@open-wc/testing';
import { DirectoryPage } from '../../test/directory-page.ts';
import { holdAnswers } from '../../test/hold-answers.ts';
import { watchShift } from '../../test/layout-shift.ts';
import { PickerPage } from '../../test/picker-page.ts';

/** What stands below an element on its page. */
function standBelow(element: Element): HTMLElement {
  const below = document.createElement('p');
  below.style.cssText = 'block-size: 100vh; margin: 0';
  element.parentElement?.after(below);
  return below;
}

describe('while its answers are on their way', () => {
  let answer: () => void;

  beforeEach(() => {
    answer = holdAnswers();
  });

  afterEach(() => answer());

  it('a directory is as large as with its cards: nothing moves when they come', async () => {
    const page = await new DirectoryPage().open({ width: '100%' });
    const below = standBelow(page.directory);
    const shift = watchShift(() => [below, ...page.all('.attune *:not(.unseen)')]);

    answer();
    await page.see('.name');
    await page.see('h2.figures');

    assert.isAtMost(shift(), 0.01);
  });

  it('and so it is on a phone', async () => {
    const page = await new DirectoryPage().open({ width: '360px' });
    const below = standBelow(page.directory);
    const shift = watchShift(() => [below, ...page.all('.attune *:not(.unseen)')]);

    answer();
    await page.see('.name');
    await page.see('h2.figures');

    assert.isAtMost(shift(), 0.01);
  });

  it('a picker is as large as with its month and its times', async () => {
    const page = await new PickerPage().open();
    const below = standBelow(page.picker);
    const shift = watchShift(() => [below, ...page.all('.attune *:not(.unseen)')]);

    answer();
    await page.see('[type=radio]');

    assert.isAtMost(shift(), 0.01);
  });
});
