import { createClient } from '@attune/sdk';
import { everythingFine, fetchFrom } from '@attune/sdk/testing';
import { assert, fixtureSync, html } from '@open-wc/testing';
import '../elements/booking-picker/define.ts';
import '../elements/booking-request/define.ts';
import '../elements/provider/define.ts';
import '../elements/reviews/define.ts';
import '../elements/therapist-directory/define.ts';
import { refusal, therapist } from '../../test/picker-platform.ts';
import { until } from '../../test/until.ts';

const platform = fetchFrom(everythingFine());

/** A page whose key can be paused. */
class PausablePage {
  isPaused = true;
  readonly client = createClient({
    key: 'pk_test',
    api: 'https://api.example',
    fetch: (request) => (this.isPaused ? Promise.resolve(refusal(403, 'key-paused')) : platform(request)),
  });
  page!: HTMLElement;

  open(): this {
    this.page = fixtureSync(
      html`<attune-provider lang="en" .client=${this.client}>
        <attune-therapist-directory no-url><a href="/p/kiez">Find a therapist</a></attune-therapist-directory>
        <attune-booking-picker therapist-id=${therapist.id}><a href="/p/kiez">Book</a></attune-booking-picker>
        <attune-booking-request><a href="/p/kiez">Ask</a></attune-booking-request>
        <attune-reviews therapist-id=${therapist.id}><a href="/p/kiez">Reviews</a></attune-reviews>
      </attune-provider>`,
    );
    return this;
  }

  get links(): HTMLAnchorElement[] {
    return [...this.page.querySelectorAll('a')];
  }

  /** How many elements have drawn anything of their own. */
  get drawn(): number {
    return [...this.page.children].filter((element) => element.shadowRoot?.querySelector('.attune')).length;
  }
}

describe('a page whose key is paused', () => {
  const { warn } = console;
  const said: unknown[] = [];
  beforeEach(() => {
    said.length = 0;
    console.warn = (words: unknown) => said.push(words);
  });
  afterEach(() => Object.assign(console, { warn }));

  it('has what it put inside our elements, nothing else, and one line in the console', async () => {
    const page = new PausablePage().open();

    await until(() => said.length);
    await until(() => page.drawn === 0);

    assert.deepEqual(
      page.links.filter((link) => !link.getBoundingClientRect().width),
      [],
    );
    assert.deepEqual(said, ['Attune: the key of this page is paused; what the page put inside is shown']);
  });

  it('that is paused while somebody looks shows what it put inside with the next answer', async () => {
    const page = new PausablePage();
    page.isPaused = false;
    page.open();
    await until(() =>
      page.page.querySelector('attune-booking-picker')?.shadowRoot?.querySelector('section h2, section h3'),
    );

    page.isPaused = true;
    page.page.querySelectorAll('*').forEach((element) => element.dispatchEvent(new Event('attune-refresh')));
    await until(() => !page.page.querySelector('attune-booking-picker')?.shadowRoot?.querySelector('.attune'));

    assert.isAbove(page.links[1]?.getBoundingClientRect().width ?? 0, 0);
  });
});
