import { html, nothing } from 'lit';

/** What a frame shows, and how. */
interface Box {
  readonly src: string;
  readonly title: string;
  readonly height: number | undefined;
  /** Whether it fills the window, above everything, because its page shows a dialog. */
  readonly isAbove: boolean;
}

/** An iframe in a box that can rise above the page. */
export function boxView({ src, title, height, isAbove }: Box) {
  const guard = isAbove ? html`<span tabindex="0" @focus=${leadBack}></span>` : nothing;
  return html`<div class="place">
    <div
      class="box"
      role=${isAbove ? 'dialog' : nothing}
      aria-modal=${isAbove ? 'true' : nothing}
      aria-label=${isAbove ? title : nothing}
    >
      ${guard}<iframe
        part="frame"
        class=${height ? '' : 'bone'}
        title=${title}
        src=${src}
        sandbox=${allowed}
        referrerpolicy="no-referrer"
        height=${height ?? nothing}
      ></iframe
      >${guard}
    </div>
  </div>`;
}

/** Raises the box to the top layer or puts it back, in one step, so that the frame is never without a box and stays loaded. */
export function raise(root: ParentNode, isAbove: boolean): void {
  const place = root.querySelector<HTMLElement>('.place');
  const box = root.querySelector<HTMLElement>('.box');
  if (!place || !box || (isAbove && !box.isConnected)) return;
  place.style.blockSize = isAbove ? `${place.offsetHeight}px` : ''; // the page beneath stays as it is
  box.popover = isAbove ? 'manual' : null;
  if (isAbove) box.showPopover();
}

/** Scripts and forms of its own origin, calendar files, and pages for telephone, mail and payment, which are nobody's frame. */
const allowed = [
  'allow-scripts',
  'allow-forms',
  'allow-same-origin',
  'allow-downloads',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
].join(' ');

/** Focus that leaves the page in the frame comes back to it, as in any dialog. */
function leadBack({ currentTarget }: Event): void {
  (currentTarget as Element).parentElement?.querySelector('iframe')?.focus();
}
