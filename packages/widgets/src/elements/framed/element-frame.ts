import { html } from 'lit';
import type { ReactiveController } from 'lit';
import { FrameController } from '../../controllers/frame-controller.ts';
import type { FrameMessage } from '../../controllers/frame-messages.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { platformOf, type Host } from '../../controllers/platform-controller.ts';
import { loadFrameLanguage, type FrameTexts } from '../../locales/frame-catalogue.ts';
import { fallback } from '../fallback.ts';
import { boxView, raise } from './frame-box.ts';
import { addressOf } from './framed-page.ts';
import { styles } from './framed.styles.ts';
import { schemeOf } from './page-scheme.ts';

type Framed = Host & { readonly token?: string; readonly renderRoot: ParentNode };

/**
 * Shows the platform's own page for an element in a sandboxed frame, as tall as the page says, in the language and colour
 * scheme of the page around it. While the page shows a dialog its frame fills the window, and is not loaded anew for it.
 * What happens in the page happens on the element: its events carry the same ids.
 */
export class ElementFrame implements ReactiveController {
  readonly #host: Framed;
  readonly #words: LocaleController<FrameTexts>;
  readonly #frame: FrameController;
  #opened = { address: '', src: '' };
  #told = '';
  #height: number | undefined;
  #title = '';
  #isAbove = false;

  constructor(host: Framed) {
    this.#host = host;
    this.#words = new LocaleController(host, loadFrameLanguage);
    this.#frame = new FrameController(host, () => platformOf(host).client?.api ?? '', this.#take);
    const { shadowRoot } = host;
    if (shadowRoot && styles.styleSheet)
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styles.styleSheet];
    host.addController(this);
  }

  /** When it is put back, its page is loaded anew. */
  hostDisconnected() {
    this.#raise(false);
    this.#height = undefined;
  }

  /** What stands in the element. */
  view(): unknown {
    this.#words.hostUpdate();
    const { client, practice } = platformOf(this.#host);
    if (!client || !practice || !this.#words.ready) return fallback;
    const { dir, format, text } = this.#words;
    const page = addressOf(this.#host, client.api, practice);
    const src = this.#sourceOf(page);
    this.#tellLook();
    return html`<div class="attune" lang=${format.lang} dir=${dir}>
      ${boxView({ src, title: this.#title || practice.name, height: this.#height, isAbove: this.#isAbove })}
      <p class="small"><a href=${page.href} target="_blank" rel="noopener">${text.frame.open}</a></p>
      <span class="scheme" @transitionrun=${this.#tellLook}></span>
    </div>`;
  }

  /** The look goes into the address once, so that nothing flashes; later changes are told, and load nothing. */
  #sourceOf({ href }: URL): string {
    if (href === this.#opened.address) return this.#opened.src;
    const { lang, scheme } = this.#look;
    const source = new URL(href);
    Object.entries({ frame: '1', lang, scheme }).forEach(([name, value]) => source.searchParams.set(name, value));
    this.#opened = { address: href, src: source.href };
    this.#told = lang + scheme;
    return source.href;
  }

  get #look() {
    return { lang: this.#words.format.lang, scheme: schemeOf(this.#host) };
  }

  readonly #tellLook = () => {
    const look = this.#look;
    if (this.#told === look.lang + look.scheme || this.#height === undefined) return; // it hears from its first word on
    this.#told = look.lang + look.scheme;
    this.#frame.tell({ type: 'attune-look', ...look });
  };

  readonly #take = (message: FrameMessage) => {
    if (message.type === 'attune-size') this.#fit(message.height, message.title);
    if (message.type === 'attune-dialog') this.#raise(message.open);
    if (message.type !== 'attune-event') return;
    const event = new Event(message.name, { bubbles: true, composed: true });
    this.#host.dispatchEvent(Object.assign(event, message.fields));
  };

  /** Above the page it is as tall as the window, which says nothing of its place in the page. */
  #fit(height: number, title: string) {
    this.#title = title;
    if (!this.#isAbove) this.#height = height;
    this.#tellLook();
    this.#host.requestUpdate();
  }

  #raise(isAbove: boolean) {
    if (isAbove === this.#isAbove) return;
    this.#isAbove = isAbove;
    raise(this.#host.renderRoot, isAbove);
    this.#host.requestUpdate();
  }
}
