import { assert, fixtureCleanup } from '@open-wc/testing';
import { cutOff } from '../../test/cut-off.ts';
import { DirectoryPage } from '../../test/directory-page.ts';
import { ManagerPage } from '../../test/manager-page.ts';
import { PickerPage } from '../../test/picker-page.ts';
import { RequestPage } from '../../test/request-page.ts';
import { ReviewPage } from '../../test/review-page.ts';
import { UnsubscribePage } from '../../test/unsubscribe-page.ts';
import { until } from '../../test/until.ts';
import { unbracketed, wordsOn } from '../../test/words-on-screen.ts';
import { giveTexts } from '../controllers/locale-controller.ts';
import { pseudo } from './pseudo.ts';
import type { OwnTexts } from './own-texts.ts';

const speak = pseudo as Extract<OwnTexts, (...about: never[]) => unknown>;

describe('the pseudo-locale', () => {
  it('is readable, a good deal longer than English, and stands in brackets', () => {
    const { errors } = speak({ errors: { offline: 'You are offline' } } as never, 'en');

    assert.equal(errors?.offline, '⟦Ýýööûû ååréé ööfflîîñéé⟧');
  });

  it('leaves names, times and what it does not know as they are', () => {
    const ours = { picker: { label: (name: string) => `Book with ${name}` }, common: { comma: ', ' } };
    const { picker, common } = speak(ours as never, 'en') as typeof ours;

    assert.equal(picker.label('Dr. Ada Lind'), '⟦Böööök wîîth Dr. Ada Lind⟧');
    assert.equal(common.comma, ', ');
  });
});

/** Every element in the states in which it says most. */
const states: Readonly<Record<string, () => Promise<Element>>> = {
  'the directory': async () => (await new DirectoryPage().openCards({ width: '320px' })).directory,
  'its filters': async () => {
    const page = await new DirectoryPage().openCards({ width: '320px' });
    page.find('.narrow')?.click();
    await page.see('dialog[open] .group');
    return page.directory;
  },
  'the times of the picker': async () => (await new PickerPage().openTimes()).picker,
  'its form': async () => {
    giveTexts(document, pseudo); // from the start: how long a time is kept is announced once
    return (await new PickerPage().openDetails()).picker;
  },
  'what is checked before booking': async () => (await new PickerPage().openCheck()).picker,
  'a request': async () => (await new RequestPage().openFilledIn({ width: '320px' })).element,
  'an appointment': async () => (await new ManagerPage().openAppointment({ width: '320px' })).element,
  'its cancelling': async () => (await new ManagerPage().openCancel({ width: '320px' })).element,
  'the stars of a review': async () => (await new ReviewPage().openStars({ width: '320px' })).element,
  'the words of a review': async () => (await new ReviewPage().openWords({ width: '320px' })).element,
  'the readers of a review': async () => (await new ReviewPage().openReaders({ width: '320px' })).element,
  'a choice of mail': async () => (await new UnsubscribePage().openChoices({ width: '320px' })).element,
  'mail that was stopped': async () => (await new UnsubscribePage().stop({ width: '320px' })).element,
  'a link that does not open': async () => {
    const page = await new ReviewPage().open({ token: '', width: '320px' });
    await page.see('form');
    return page.element;
  },
};

describe('in the pseudo-locale', () => {
  afterEach(() => {
    giveTexts(document, undefined);
    fixtureCleanup();
  });

  Object.entries(states).forEach(([name, open]) => {
    it(`${name}: no word of ours is without brackets, nothing is cut off or wider than 320 pixels`, async () => {
      const element = await open();

      giveTexts(document, pseudo);
      await until(() => wordsOn(element).some((words) => words.includes('⟦')), 'it speaks so');
      element.parentElement?.setAttribute('style', 'display: block; inline-size: 320px');

      assert.deepEqual(unbracketed(wordsOn(element), known), []);
      assert.deepEqual(cutOff(element), []);
      assert.isAtMost(element.scrollWidth, 320);
    });
  });
});

/** What a visitor or the tests themselves put on these pages. */
const known = ['Mara Vogt', 'Attune'];
