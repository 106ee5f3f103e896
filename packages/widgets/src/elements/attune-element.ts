import { LitElement, render } from 'lit';
import type { OwnTexts } from '../locales/own-texts.ts';
import { fallback } from './fallback.ts';
import type { ElementFrame } from './framed/element-frame.ts';
import { property } from './property.ts';

/**
 * What all elements can: stand in the page, or show in its place the platform's own page for it, in a frame.
 *
 * @attr {'dialog' | 'button'} presentation - `dialog` opens the element in a dialog by what stands inside it, `button` by a button that floats above the page. Without it, it stands in the page.
 * @attr {string} label - Words of the floating button, in place of ours.
 * @attr {'lazy'} loading - `lazy` asks the platform for nothing until the element is scrolled near.
 * @attr {'click'} consent - `click` asks the platform for nothing until the visitor allows it, there.
 * @fires {Event} attune-opened - Its dialog was opened.
 * @fires {Event} attune-closed - Its dialog was closed.
 */
export class AttuneElement extends LitElement {
  /** `inline` draws the element where it stands; `frame` shows the platform's own page for it in a frame. */
  @property() mode: 'frame' | 'inline' = 'inline';

  /** `compact` sets everything closer, `comfortable` gives it room. Default: as `--attune-density` says. */
  @property({ reflect: true }) density: 'comfortable' | 'compact' | null = null;

  /** Sentences of the page's own in place of ours, for example `{ directory: { search: 'Whom are you looking for?' } }`. */
  @property({ attribute: false }) texts: OwnTexts | undefined;

  #frame: ElementFrame | Promise<void> | undefined;

  /** In frame mode the page in the frame asks and draws: nothing of this element does. */
  protected override shouldUpdate(): boolean {
    if (this.mode !== 'frame') return true;
    this.#frame ??= this.#load();
    render('view' in this.#frame ? this.#frame.view() : fallback, this.renderRoot, this.renderOptions);
    return false;
  }

  #load(): Promise<void> {
    return import('./framed/element-frame.ts').then(
      ({ ElementFrame }) => {
        this.#frame = new ElementFrame(this);
        this.requestUpdate();
      },
      (cause: unknown) => {
        this.#frame = undefined; // asked for again with the next change
        console.error(new Error('Attune: the frame could not be loaded', { cause }));
      },
    );
  }
}
