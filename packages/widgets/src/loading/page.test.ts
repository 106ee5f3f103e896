import { assert, fixtureSync, html } from '@open-wc/testing';
import '../elements/booking-picker/define.ts';
import '../elements/provider/define.ts';
import '../elements/reviews/define.ts';
import { now, PickerPlatform, session, therapist } from '../../test/picker-platform.ts';
import { TestClock } from '../../test/test-clock.ts';
import { until } from '../../test/until.ts';
import { AttunePageError } from './page-error.ts';
import { begin } from './page.ts';

const missing = new Map<string, unknown>();
const attune = begin({ load: (tag) => customElements.whenDefined(tag), missing, queue: [] });

/** A page with a picker of its own and with links that open it, or another. */
function openPage(presentation = 'dialog') {
  const platform = new PickerPlatform();
  const page = fixtureSync<HTMLElement>(
    html`<attune-provider lang="en" .client=${platform.client}>
      <a id="opener" href="#elsewhere" data-attune-open="#book">Book</a>
      <a id="fresh" href="#fresh" data-attune-open="attune-reviews" data-attune-therapist-id=${therapist.id}>Reviews</a>
      <a id="wrong" href="#wrong" data-attune-open="#nobody">Nowhere</a>
      <attune-booking-picker
        id="book"
        presentation=${presentation}
        therapist-id=${therapist.id}
        service-id=${session.id}
        format="online"
        .clock=${new TestClock(now)}
      ></attune-booking-picker>
    </attune-provider>`,
  );
  const picker = page.querySelector('attune-booking-picker') as HTMLElement;
  return { page, picker, platform, press: (id: string) => page.querySelector<HTMLElement>(`#${id}`)?.click() };
}

const dialogOf = (element: Element | null | undefined) =>
  element?.shadowRoot?.querySelector('.stage')?.shadowRoot?.querySelector('dialog');
const isOpen = (element: Element | null | undefined) => !!dialogOf(element)?.matches(':modal');

/** Closes what is open and takes away what was opened by its tag. */
function clear() {
  attune.close();
  document.querySelectorAll('attune-reviews').forEach((element) => element.remove());
}

describe('what a page can ask of our script', () => {
  afterEach(clear);

  it('opens an element by its selector, closes it, and does either in turn', async () => {
    const { picker } = openPage();

    assert.equal(await attune.open('#book'), picker);
    assert.isTrue(isOpen(picker));

    attune.close('#book');
    assert.isFalse(isOpen(picker));

    await attune.toggle(picker);
    assert.isTrue(isOpen(picker));

    await attune.toggle(picker);
    assert.isFalse(isOpen(picker));
  });

  it('opens a new element by its tag, the same one each time its attributes are the same', async () => {
    openPage();

    const one = await attune.open('attune-reviews', { 'therapist-id': therapist.id });
    const other = await attune.open('attune-reviews', { 'therapist-id': therapist.id });

    assert.equal(one, other);
    assert.isTrue(isOpen(one));
    attune.remove(one);
    assert.isFalse(one.isConnected);
  });

  it('has a new element ask whom the others of the page ask', async () => {
    const { platform } = openPage();

    await attune.open('attune-reviews', { 'therapist-id': therapist.id });

    await until(() => platform.asked.some(({ path }) => path.endsWith('/reviews')));
  });

  it('opens nothing inside of what the page hides, and holds the page up for nobody', async () => {
    const { page, picker } = openPage();
    page.style.display = 'none';

    const error: unknown = await attune.open(picker).catch((reason: unknown) => reason);

    assert.instanceOf(error, AttunePageError);
    assert.equal(error.code, 'not-shown');
    assert.isFalse(isOpen(picker));
    assert.equal(document.documentElement.style.overflow, '');
  });

  it('leads to an element that stands in the page', async () => {
    const { picker } = openPage('inline');
    await until(() => picker.shadowRoot?.querySelector('button'));

    await attune.open('#book');

    assert.isUndefined(dialogOf(picker));
    assert.equal(document.activeElement, picker);
  });

  it('runs nothing that an opener says, which may be words of a stranger', async () => {
    const { page, press } = openPage();
    page.querySelector('#fresh')?.setAttribute('data-attune-onclick', 'throw new Error("planted")');

    press('fresh');
    await until(() => document.querySelector('attune-reviews'), 'it is there');

    const { attributes } = document.querySelector('attune-reviews') as Element;
    assert.sameMembers(
      [...attributes].map(({ name }) => name),
      ['presentation', 'therapist-id'],
    );
  });

  it('says what is not on the page', async () => {
    const error: unknown = await attune.open('#nobody').catch((reason: unknown) => reason);

    assert.instanceOf(error, AttunePageError);
    assert.deepEqual([error.code, error.targets], ['not-found', ['#nobody']]);
  });

  it('rejects, whichever call it is that finds nobody', async () => {
    const error: unknown = await attune.toggle('#nobody').catch((reason: unknown) => reason);

    assert.instanceOf(error, AttunePageError);
  });

  it('closed and opened again in one go, it is open: it can be closed, and the page lies still', async () => {
    const { picker } = openPage();
    await attune.open(picker);

    attune.close(picker);
    await attune.open(picker);
    dialogOf(picker)?.dispatchEvent(new Event('close')); // the browser's own comes late, and to a page behind another never

    assert.equal(document.documentElement.style.overflow, 'hidden');
    attune.close(picker);
    assert.isFalse(isOpen(picker));
  });

  it('of several of one tag, means the one that is open', async () => {
    openPage();
    await attune.open('attune-reviews', { 'therapist-id': 'one' });
    attune.close();
    const other = await attune.open('attune-reviews', { 'therapist-id': 'other' });

    attune.close('attune-reviews');

    assert.isFalse(isOpen(other));
  });

  it('of several of one tag, means none that has left the page', async () => {
    openPage();
    const one = await attune.open('attune-reviews', { 'therapist-id': 'first' });
    one.remove();
    const other = await attune.open('attune-reviews', { 'therapist-id': 'second' });

    attune.remove('attune-reviews');

    assert.isFalse(other.isConnected);
  });

  it('asks the platform again, and keeps what is on screen meanwhile', async () => {
    const { picker, platform } = openPage('inline');
    await until(() => picker.shadowRoot?.querySelector('[type=radio]'));
    const before = platform.of('GET /therapists/*').length;

    attune.refresh('#book');

    assert.ok(picker.shadowRoot?.querySelector('[type=radio]'));
    await until(() => platform.of('GET /therapists/*').length === before + 1);
  });

  it('refreshes nothing that has not asked yet', async () => {
    const { platform } = openPage('dialog');

    attune.refresh();
    await attune.whenReady();

    assert.deepEqual(platform.asked, []);
  });

  it('is ready when every element of the page is, and says which could not be loaded', async () => {
    openPage();
    await attune.whenReady();

    const lost = attune.whenReady;
    missing.set('attune-booking-picker', new TypeError('offline'));
    const error: unknown = await lost().catch((reason: unknown) => reason);
    missing.clear();

    assert.deepEqual(
      [(error as AttunePageError).code, (error as AttunePageError).targets],
      ['not-loaded', ['attune-booking-picker']],
    );
    assert.instanceOf((error as AttunePageError).cause, TypeError);
  });

  it('takes everything off that is open, the last one first', async () => {
    const { picker } = openPage();
    await attune.open(picker);
    const reviews = await attune.open('attune-reviews', { 'therapist-id': 'another' });

    attune.close();

    assert.isFalse(isOpen(picker));
    assert.isFalse(isOpen(reviews));
  });
});

describe('anything of a page that opens an element', () => {
  const { error } = console;
  afterEach(() => {
    clear();
    Object.assign(console, { error });
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens one of the page, and the link does not lead away', async () => {
    const { picker, press } = openPage();

    press('opener');
    await until(() => isOpen(picker));

    assert.equal(location.hash, '');
  });

  it('opens a new one with the attributes it says', async () => {
    const { press } = openPage();

    press('fresh');
    await until(() => isOpen(document.querySelector('attune-reviews')));

    assert.equal(document.querySelector('attune-reviews')?.getAttribute('therapist-id'), therapist.id);
  });

  it('where there is nothing to open, a link stays a link and the console says why', async () => {
    const said: unknown[] = [];
    console.error = (words: unknown) => said.push(words);
    const { press } = openPage();

    press('wrong');
    await until(() => location.hash === '#wrong');

    assert.match(String((said[0] as Error).cause), /#nobody is not on this page/);
  });

  it('has its element loaded as soon as somebody points at it, and asks the platform nothing', async () => {
    const { page, platform } = openPage();

    page.querySelector('#fresh')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await customElements.whenDefined('attune-reviews');

    assert.deepEqual(platform.asked, []);
  });
});
