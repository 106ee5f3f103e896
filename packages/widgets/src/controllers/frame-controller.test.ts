import { assert, fixtureSync, html as page } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { FrameController } from './frame-controller.ts';

/** An element with a frame in it that says how tall it is. */
class FramedElement extends LitElement {
  readonly controller = new FrameController(this, () => 'https://platform.example');

  override render() {
    return html`<iframe title="a page" src="about:blank"></iframe>`;
  }
}
customElements.define('framed-element', FramedElement);

async function open() {
  const element = fixtureSync<FramedElement>(page`<framed-element></framed-element>`);
  await element.updateComplete;
  const source = element.renderRoot.querySelector('iframe')?.contentWindow as Window;
  const hear = (data: unknown, origin = 'https://platform.example', from: Window | null = source) => {
    dispatchEvent(new MessageEvent('message', { data, origin, source: from }));
    return element.controller.height;
  };
  return { element, hear };
}

describe('a frame', () => {
  it('becomes as tall as its page says', async () => {
    const { hear } = await open();

    assert.equal(hear({ type: 'attune-size', height: 812.4 }), 813);
  });

  it('believes nobody else: not another origin, not another window, not itself', async () => {
    const { hear } = await open();
    const size = { type: 'attune-size', height: 500 };

    assert.isUndefined(hear(size, 'https://evil.example'));
    assert.isUndefined(hear(size, 'https://platform.example', window));
    assert.isUndefined(hear(size, 'https://platform.example', null));
  });

  it('believes nothing else: only a number that a page can be tall', async () => {
    const { hear } = await open();

    const said: unknown[] = [
      null,
      'attune-size',
      { type: 'attune-size' },
      { type: 'attune-size', height: '500' },
      { type: 'attune-size', height: -1 },
      { type: 'attune-size', height: Infinity },
      { type: 'attune-size', height: NaN },
      { type: 'attune-size', height: 1e9 },
      { type: 'other', height: 500 },
    ];

    assert.deepEqual(
      said.map((data) => hear(data)),
      said.map(() => undefined),
    );
  });

  it('forgets how tall it was once it is off the page, where its page is loaded anew', async () => {
    const { element, hear } = await open();
    hear({ type: 'attune-size', height: 500 });

    element.remove();

    assert.isUndefined(element.controller.height);
  });
});
