import { assert, fixtureSync, html } from '@open-wc/testing';
import { createClient } from '@attune/sdk';
import '../elements/booking-picker/define.ts';
import '../elements/provider/define.ts';
import '../elements/reviews/define.ts';
import { violationsOf } from '../../test/axe.ts';
import { json, practice, therapist } from '../../test/picker-platform.ts';
import { until } from '../../test/until.ts';

let sites = 0;

/** A page whose elements wait for a click; each asks a platform of its own, so that no test agrees for the next. */
class CautiousPage {
  readonly asked: string[] = [];
  readonly host = `platform-${(sites += 1)}.example`;
  page!: HTMLElement;

  open(lang = 'en'): this {
    const client = createClient({
      key: 'pk_test',
      api: `https://${this.host}`,
      fetch: ({ url }) => {
        this.asked.push(url);
        return Promise.resolve(json(url.includes('/practice') ? practice : therapist));
      },
    });
    this.page = fixtureSync(
      html`<attune-provider lang=${lang} .client=${client}>
        <attune-booking-picker consent="click" therapist-id=${therapist.id}
          ><a href="/book">Book</a></attune-booking-picker
        >
        <div consent="click"><attune-booking-picker therapist-id=${therapist.id}></attune-booking-picker></div>
      </attune-provider>`,
    );
    return this;
  }

  get pickers(): HTMLElement[] {
    return [...this.page.querySelectorAll('attune-booking-picker')];
  }

  /** The panel of the first element. */
  get panel(): ShadowRoot | null {
    return this.pickers[0]?.shadowRoot?.querySelector('div:not(.attune)')?.shadowRoot ?? null;
  }

  async ask(): Promise<HTMLButtonElement> {
    await until(() => this.panel?.querySelector('button'), 'it asks');
    return this.panel?.querySelector('button') as HTMLButtonElement;
  }

  works = (picker: HTMLElement | undefined) => until(() => picker?.shadowRoot?.querySelector('section'), 'it works');
}

describe('an element whose page asks for consent', () => {
  it('says who would be asked, keeps the page’s link, and asks nobody before a click', async () => {
    const page = new CautiousPage().open();

    await page.ask();

    assert.include(page.panel?.textContent, page.host);
    assert.isAbove(page.page.querySelector('a')?.getBoundingClientRect().width ?? 0, 0);
    assert.deepEqual(page.asked, []);
  });

  it('after a click works, and so does whatever on the page asks the same platform', async () => {
    const page = new CautiousPage().open();

    (await page.ask()).click();

    await Promise.all(page.pickers.map(page.works));
    assert.isNotEmpty(page.asked);
  });

  it('a click elsewhere allows nothing', async () => {
    const other = new CautiousPage().open();
    const page = new CautiousPage().open();
    await other.ask();

    (await page.ask()).click();
    await page.works(page.pickers[0]);

    assert.deepEqual(other.asked, []);
  });

  it('focus stays where the button was, so that the next Tab goes on there', async () => {
    const page = new CautiousPage().open();
    const button = await page.ask();
    button.focus();

    button.click();
    await page.works(page.pickers[0]);

    assert.equal(document.activeElement, page.pickers[0]);
    assert.isTrue(page.panel?.activeElement?.matches('[tabindex="-1"]'));
  });

  it('a page that has asked by its own means takes the attribute away', async () => {
    const page = new CautiousPage().open();
    await page.ask();

    page.pickers[0]?.removeAttribute('consent');
    await page.works(page.pickers[0]);

    assert.isNull(page.panel);
  });

  it('asks in the language of the page, live, and axe finds nothing', async () => {
    const page = new CautiousPage().open('de');
    await page.ask();
    assert.include(page.panel?.textContent, 'Zustimmen und zeigen');

    page.page.lang = 'ar';
    await until(() => page.panel?.textContent?.includes('موافقة وعرض'));

    assert.equal(page.panel?.querySelector<HTMLElement>('.attune')?.dir, 'rtl');
    assert.deepEqual(await violationsOf(page.page), []);
  });

  it('leaves nothing behind: no cookie, nothing in storage', async () => {
    const page = new CautiousPage().open();

    (await page.ask()).click();
    await page.works(page.pickers[0]);

    assert.equal(document.cookie + String(localStorage.length + sessionStorage.length), '0');
  });
});
