import { assert } from '@open-wc/testing';
import { html, render } from 'lit';

describe('the hosted page that writes the lines for a partner’s page', () => {
  const page = document.createElement('main'); // one for all: its script runs once
  const show = (name: string, value: string) => {
    const field = page.querySelector<HTMLInputElement>(`[name=${name}]`) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const shown = () => page.querySelector('[data-preview]')?.firstElementChild;
  const lines = () => page.querySelector('[data-snippet=html]')?.textContent ?? '';

  before(async () => {
    document.body.append(page);
    render(
      html`<div>
        <form
          data-embed
          data-api="https://api.example"
          data-practice="https://api.example/p/kiez"
          data-language="de"
          hidden
        >
          <select name="element">
            <option>attune-therapist-directory</option>
            <option>attune-booking-request</option>
          </select>
          <input name="key" value="pk_live_…" />
        </form>
        <div data-preview></div>
        <section hidden><code data-snippet="html"></code></section>
      </div>`,
      page,
    );
    await import('./embed.ts');
    show('element', 'attune-therapist-directory');
  });

  after(() => page.remove());

  it('keeps what is shown while a key is typed, which it says with every letter', () => {
    const before = shown();

    show('key', 'pk_live_1');

    assert.include(lines(), 'data-key="pk_live_1"');
    assert.equal(shown(), before);
  });

  it('shows an element in the language of the practice, as its own page will', () => {
    assert.equal(shown()?.closest('[lang]')?.getAttribute('lang'), 'de');
  });

  it('shows another element as soon as it is chosen', () => {
    show('element', 'attune-booking-request');

    assert.equal(shown()?.localName, 'attune-booking-request');
    assert.include(lines(), '<attune-booking-request>');
  });
});
