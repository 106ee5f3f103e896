import { render } from 'lit';
import type { ReactiveController } from 'lit';
import type { Host } from '../controllers/platform-controller.ts';
import { loadPresentationLanguage } from '../locales/presentation-catalogue.ts';
import type { PresentationTexts } from '../locales/presentation-catalogue.ts';
import { controls } from '../styles/controls.styles.ts';
import { host as ground } from '../styles/host.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { keepClear } from './keep-clear.ts';
import { opened } from './opened.ts';
import { AttunePageError } from './page-error.ts';
import { frameView } from './presentation-view.ts';
import { styles } from './presentation.styles.ts';
import { lockScroll } from './scroll-lock.ts';
import { speak } from './words.ts';
import type { Said } from './words.ts';

/**
 * Shows an element in a modal dialog: opened by what the page put inside it (`presentation="dialog"`), by a button that floats
 * above the page (`presentation="button"`), or by a call. What the element draws is moved into the dialog once, as it is;
 * closing keeps what was typed. The frame around it has a shadow root of its own, so that neither finds the other's parts.
 */
export class Presentation implements ReactiveController {
  /** Kept when somebody opens the element, or is about to. */
  readonly wanted: Promise<void>;

  readonly #host: Host;
  readonly #stage = Object.assign(document.createElement('div'), { className: 'stage' });
  readonly #frame = this.#stage.attachShadow({ mode: 'open' });
  readonly #staged: Promise<void>;
  #want: () => void = idle;
  #unlock = idle;
  #unfloat = idle;
  #silence = idle;

  constructor(host: Host) {
    this.#host = host;
    this.wanted = new Promise((resolve) => (this.#want = resolve));
    this.#frame.adoptedStyleSheets = [tokens, ground, controls, styles].flatMap(({ styleSheet }) => styleSheet ?? []);
    this.#staged = this.#stageOnce();
    host.addEventListener('click', this.#openByContent);
    host.addEventListener('pointerover', this.#prepare);
    host.addEventListener('focusin', this.#prepare);
    host.addController(this);
  }

  hostConnected() {
    this.#dialog?.removeAttribute('open'); // a dialog that was moved with its page still says so, and lies in the page
    void this.#speak();
  }

  hostDisconnected() {
    this.#leave();
    this.#unfloat();
    this.#silence();
  }

  /** Puts it above the page, with focus in it. Rejects where the page hides it: nobody could see what holds the page still. */
  async open(): Promise<void> {
    await this.#staged;
    const dialog = this.#dialog;
    if (!dialog || !this.#host.isConnected || dialog.matches(':modal')) return;
    dialog.showModal();
    if (!dialog.checkVisibility()) {
      dialog.close();
      throw new AttunePageError('not-shown', [this.#host.localName]);
    }
    this.#want();
    this.#leave(); // it may have been closed by Escape just now
    this.#unlock = lockScroll();
    opened.set(this.#host, this.#close);
    dialog.querySelector('h2')?.focus(); // not by autofocus, which a page may have at work elsewhere as it loads
    this.#host.dispatchEvent(new Event('attune-opened', { bubbles: true, composed: true }));
  }

  get #dialog() {
    return this.#frame.querySelector('dialog');
  }

  get #isFloating() {
    return this.#host.getAttribute('presentation') === 'button';
  }

  /** Moves what the element has drawn, and where it draws from now on, into the frame; kept once there are words for it. */
  async #stageOnce(): Promise<void> {
    await this.#host.updateComplete;
    const root = this.#host.shadowRoot;
    this.#stage.append(...(root?.childNodes ?? []));
    // what the page put inside the element stays in the page, to open it
    root?.append(...(this.#isFloating ? [] : [document.createElement('slot')]), this.#stage);
    await this.#speak();
  }

  /** Says everything in the language of the page, now and whenever it changes. */
  #speak(): Promise<void> {
    return new Promise((resolve) => {
      this.#silence();
      this.#silence = speak(this.#host, loadPresentationLanguage, (said) => {
        this.#draw(said);
        resolve();
      });
    });
  }

  #draw({ text, lang, dir }: Said<PresentationTexts>) {
    const { localName } = this.#host;
    const label = this.#host.getAttribute('label') ?? text.presentation.labels[localName] ?? text.directory.label;
    const { open, close, leave } = this.#acts;
    render(
      frameView({ label, lang, dir, isFloating: this.#isFloating, closing: text.common.close, open, close, leave }),
      this.#frame,
    );
    this.#float();
  }

  readonly #acts = { open: () => void this.open(), close: () => this.#close(), leave: () => this.#closed() };

  /** In the top layer, where no ancestor of the page's can clip or move it. */
  #float() {
    const button = this.#frame.querySelector<HTMLElement>('.floating');
    if (!button?.isConnected || button.matches(':popover-open')) return;
    button.showPopover();
    this.#unfloat();
    this.#unfloat = keepClear(button, this.#host);
  }

  #leave() {
    if (!opened.delete(this.#host)) return;
    this.#unlock();
    this.#host.dispatchEvent(new Event('attune-closed', { bubbles: true, composed: true }));
  }

  /** The browser says so a moment later: it may have been opened again by then. */
  #closed() {
    if (!this.#dialog?.open) this.#leave();
  }

  readonly #close = () => {
    this.#dialog?.close();
    this.#leave();
  };

  /** Somebody is about to open it: what it needs is asked for, unless that would keep a time for nobody. */
  readonly #prepare = () => {
    if (!this.#host.getAttribute('starts-at')) this.#want();
  };

  /** A link or button that the page put inside the element opens it. */
  readonly #openByContent = (event: MouseEvent) => {
    const { target, metaKey, ctrlKey, shiftKey } = event;
    const opener = target instanceof Element && target !== this.#host && target.closest('a, button');
    if (!opener || metaKey || ctrlKey || shiftKey || event.defaultPrevented || this.#isFloating) return;
    event.preventDefault();
    void this.open();
  };
}

const idle = (): void => undefined;
