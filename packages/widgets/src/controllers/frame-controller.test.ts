import { assert, fixtureSync, html as page } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { FrameController } from './frame-controller.ts';
import type { FrameMessage } from './frame-messages.ts';

/** An element with a frame in it that keeps what it has heard. */
class FramedElement extends LitElement {
  readonly heard: FrameMessage[] = [];
  readonly controller = new FrameController(
    this,
    () => 'https://platform.example',
    (message) => this.heard.push(message),
  );

  override render() {
    return html`<iframe title="a page" src="about:blank"></iframe>`;
  }
}
customElements.define('framed-element', FramedElement);

async function open() {
  const element = fixtureSync<FramedElement>(page`<framed-element></framed-element>`);
  await element.updateComplete;
  const source = element.renderRoot.querySelector('iframe')?.contentWindow as Window;
  const say = (data: unknown, origin = 'https://platform.example', from: Window | null = source) => {
    dispatchEvent(new MessageEvent('message', { data, origin, source: from }));
    return element.heard;
  };
  return { element, say };
}

const size = { type: 'attune-size', height: 500, title: 'Your appointment' };

describe('a frame', () => {
  it('hears how tall its page is, and what it is called', async () => {
    const { say } = await open();

    assert.deepEqual(say({ ...size, height: 812.4 }), [{ ...size, height: 813 } as FrameMessage]);
  });

  it('hears that its page shows a dialog, and that it does no more', async () => {
    const { say } = await open();

    say({ type: 'attune-dialog', open: true });

    assert.deepEqual(say({ type: 'attune-dialog', open: 'yes' }), [
      { type: 'attune-dialog', open: true },
      { type: 'attune-dialog', open: false },
    ]);
  });

  it('hears what happened, and of that ids only', async () => {
    const { say } = await open();
    const event = { type: 'attune-event', name: 'attune-booking-confirmed' };

    const heard = say({ ...event, fields: { bookingId: 'b_1', email: 'mara@example.org' } });

    assert.deepEqual(heard, [{ ...event, fields: { bookingId: 'b_1' } } as FrameMessage]);
    assert.lengthOf(say({ ...event, fields: { bookingId: 'mara@example.org' } }), 1, 'no address of a person');
  });

  it('believes nobody else: not another origin, not another window, not itself', async () => {
    const { say } = await open();

    say(size, 'https://evil.example');
    say(size, 'https://platform.example', window);

    assert.deepEqual(say(size, 'https://platform.example', null), []);
  });

  it('believes nothing else: only what such a page can have to say', async () => {
    const { say } = await open();

    const said: unknown[] = [
      null,
      'attune-size',
      { type: 'attune-size' },
      { ...size, height: '500' },
      { ...size, height: -1 },
      { ...size, height: Infinity },
      { ...size, height: NaN },
      { ...size, height: 1e9 },
      { type: 'other', height: 500 },
      { type: 'attune-event', name: 'attune-booking-confirmed' },
      { type: 'attune-event', name: 'click', fields: {} },
      { type: 'attune-event', name: 'toString', fields: {} },
    ];

    assert.deepEqual(
      said.map((data) => say(data).length),
      said.map(() => 0),
    );
  });

  it('hears nothing any more once it is off the page', async () => {
    const { element, say } = await open();
    const frame = element.renderRoot.querySelector('iframe') as HTMLIFrameElement;
    Object.defineProperty(frame, 'contentWindow', { value: window }); // off the page a frame has none

    element.remove();

    assert.deepEqual(say(size, 'https://platform.example', window), []);
  });
});
