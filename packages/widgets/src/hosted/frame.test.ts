import { assert } from '@open-wc/testing';
import { AttuneBookingConfirmedEvent } from '../elements/booking-picker/booking-picker.events.ts';
import { AttuneSubscriptionChangedEvent } from '../elements/unsubscribe-form/unsubscribe-form.events.ts';
import { until } from '../../test/until.ts';

/** What the page around heard: a test page stands in a frame, so that its script speaks. */
const heard: Record<string, unknown>[] = [];
let frame: HTMLIFrameElement;
let inside: Window & { showDialog(): HTMLDialogElement };

const listen = ({ data, source }: MessageEvent<Record<string, unknown>>) => {
  if (source === inside) heard.push(data);
};
const of = (type: string) => heard.filter((each) => each['type'] === type);

describe('a hosted page in a frame', () => {
  before(async () => {
    addEventListener('message', listen);
    frame = document.createElement('iframe');
    frame.title = 'a hosted page';
    document.body.append(frame);
    inside = frame.contentWindow as typeof inside;
    const page = inside.document;
    page.title = 'Book a time · Kiez';
    page.body.innerHTML = '<p style="block-size: 321px; margin: 0">A page</p><dialog>A dialog</dialog>';
    const script = page.createElement('script');
    script.type = 'module';
    script.src = new URL('./frame.ts', import.meta.url).href;
    page.body.append(script);
    await until(() => of('attune-size').length, 'it says how tall it is');
  });

  after(() => {
    frame.remove();
    removeEventListener('message', listen);
  });

  it('says how tall it is and what it is called', () => {
    assert.include(of('attune-size').at(-1) as object, { title: 'Book a time · Kiez' });
    assert.isAtLeast(of('attune-size').at(-1)?.['height'] as number, 321);
  });

  it('begins without a dialog, and says so: the page before it may have had one', () => {
    assert.deepEqual(
      of('attune-dialog').map(({ open }) => open),
      [false],
    );
  });

  it('asks for the whole window while it shows a dialog', async () => {
    const dialog = inside.document.querySelector('dialog') as HTMLDialogElement;
    heard.length = 0;

    dialog.showModal();
    await until(() => of('attune-dialog').length === 1);
    assert.isTrue(dialog.matches(':modal'));
    assert.isTrue(inside.document.body.hasAttribute('data-dialog'));
    dialog.close();
    dialog.dispatchEvent(new Event('close')); // the browser tells no page that is behind another
    await until(() => of('attune-dialog').length === 2);

    assert.deepEqual(
      of('attune-dialog').map(({ open }) => open),
      [true, false],
    );
    assert.isFalse(inside.document.body.hasAttribute('data-dialog'));
  });

  it('says what happened, by ids, and nothing that is none', async () => {
    const { body } = inside.document;
    body.dispatchEvent(new AttuneBookingConfirmedEvent('mara@example.org'));
    body.dispatchEvent(new AttuneBookingConfirmedEvent('b_1'));
    body.dispatchEvent(new AttuneSubscriptionChangedEvent(['news', 'offers']));
    await until(() => of('attune-event').length === 2);

    assert.deepEqual(
      of('attune-event').map(({ fields }) => fields),
      [{ bookingId: 'b_1' }, { topics: ['news', 'offers'] }],
    );
  });

  it('takes language and colour scheme from the page around it, and nothing that is neither', async () => {
    const { documentElement } = inside.document;

    inside.postMessage({ type: 'attune-look', lang: 'de"><b>', scheme: 'red' }, '*');
    inside.postMessage({ type: 'attune-look', lang: 'de-AT', scheme: 'dark' }, '*');
    await until(() => documentElement.lang === 'de-AT');

    assert.equal(documentElement.dataset['scheme'], 'dark');
  });
});
