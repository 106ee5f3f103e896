import { html, nothing } from 'lit';
import { icon } from '../elements/icons.ts';

/** What stands around a presented element. */
export interface FrameView {
  readonly label: string;
  readonly closing: string;
  readonly lang: string;
  readonly dir: string;
  readonly isFloating: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly leave: () => void;
}

/** The dialog, and the button that floats above the page until it is open. */
export const frameView = (view: FrameView) =>
  html`${view.isFloating ? floating(view) : nothing}
    <dialog part="dialog" aria-labelledby="title" @close=${view.leave}>
      <div class="attune panel" lang=${view.lang} dir=${view.dir}>
        <header>
          <h2 id="title" tabindex="-1">${view.label}</h2>
          <button class="button plain" type="button" aria-label=${view.closing} @click=${view.close}>${cross}</button>
        </header>
        <div class="content"><slot></slot></div>
      </div>
    </dialog>`;

const floating = ({ label, lang, dir, open }: FrameView) =>
  html`<div class="attune floating" popover="manual" lang=${lang} dir=${dir}>
    <button class="button primary" type="button" aria-haspopup="dialog" @click=${open}>${label}</button>
  </div>`;

const cross = icon('m6 6 12 12M18 6 6 18');
