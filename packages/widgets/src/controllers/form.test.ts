import { expect, fixtureSync, html } from '@open-wc/testing';
import { FormController } from './form.ts';

describe('FormController', () => {
  function setUp() {
    const form = fixtureSync<HTMLFormElement>(
      html`<form novalidate>
        <p data-problems tabindex="-1"></p>
        <input name="client/email" type="email" required /><input name="client/lastName" required />
        <input name="consent/privacy" type="checkbox" required /><button>Go</button>
      </form>`,
    );
    const host = {
      renderRoot: form,
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    };
    const controller = new FormController(host);
    form.addEventListener('input', controller.handleInput);
    const type = (name: string, value: string) => {
      const input = form.elements.namedItem(name) as HTMLInputElement;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    return { controller, form, type };
  }

  it('looks for problems on submission only, in the order of the page', () => {
    const { controller, form, type } = setUp();
    type('client/email', 'mara@');
    expect(controller.problems.size).to.equal(0);

    const isFine = controller.validate(form);

    expect(isFine).to.equal(false);
    expect([...controller.problems]).to.deep.equal([
      ['client/email', 'wrong'],
      ['client/lastName', 'missing'],
      ['consent/privacy', 'missing'],
    ]);
  });

  it('moves focus to the summary', async () => {
    const { controller, form } = setUp();

    controller.validate(form);
    await Promise.resolve();

    expect(document.activeElement).to.have.attribute('data-problems');
  });

  it('lets go of a problem as soon as the field is right', () => {
    const { controller, form, type } = setUp();
    controller.validate(form);

    type('client/lastName', 'Vogt');

    expect([...controller.problems.keys()]).to.deep.equal(['client/email', 'consent/privacy']);
  });

  it('keeps what was typed when the fields are gone', () => {
    const { controller, form, type } = setUp();
    type('client/lastName', 'Vogt');

    form.remove();

    expect(controller.text('client/lastName')).to.equal('Vogt');
    expect(controller.values.get('consent/privacy')).to.equal(undefined);
  });

  it('is fine when every field is', () => {
    const { controller, form, type } = setUp();
    type('client/email', 'mara.vogt@example.org');
    type('client/lastName', 'Vogt');
    (form.elements.namedItem('consent/privacy') as HTMLInputElement).click();

    expect(controller.validate(form)).to.equal(true);
    expect(controller.values.get('consent/privacy')).to.equal(true);
  });
});
