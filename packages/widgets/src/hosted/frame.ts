/**
 * The script of a hosted page that stands in a frame. It tells the element around it how tall the page is, when a dialog
 * wants the whole window, and what happened, by ids; and it takes language and colour scheme from there. Who may frame
 * the page is for its policy to say; to anybody else nothing of this is a secret.
 */
import { fieldsOf, forwarded, type FrameMessage, type LookMessage } from '../controllers/frame-messages.ts';

// our own document, so that its own prototype may be changed
const dialogs = HTMLDialogElement.prototype;
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with the dialog it is asked of
const { showModal } = dialogs;

if (window.parent !== window) {
  tellDialog(false); // a page that was here before may have had one, and is gone without closing it
  tellSize(); // a page behind another is not drawn, so nothing observes it
  new ResizeObserver(tellSize).observe(document.body);
  Object.keys(forwarded).forEach((name) => addEventListener(name, tellEvent));
  dialogs.showModal = showAbove;
  addEventListener('message', takeLook);
}

function tell(message: FrameMessage): void {
  window.parent.postMessage(message, '*');
}

function tellSize(): void {
  const height = document.body.offsetHeight;
  if (height > 0) tell({ type: 'attune-size', height, title: document.title });
}

function tellEvent(event: Event): void {
  const fields = fieldsOf(event.type, event);
  if (fields) tell({ type: 'attune-event', name: event.type, fields });
}

/**
 * A dialog is drawn above its own document, which here is a piece of a page: the element around it gives it the whole window
 * meanwhile. Nothing in it takes focus before: the page around would scroll to where the dialog is now, far down in a long frame.
 */
function showAbove(this: HTMLDialogElement): void {
  tellDialog(true);
  this.inert = true;
  showModal.call(this);
  const release = () => enter(this);
  addEventListener('resize', release, { once: true });
  setTimeout(release, patience);
  this.addEventListener('close', () => leave(this, release), { once: true });
}

/** Who frames the page without our element gives no room; there the dialog is where it is. */
const patience = 500;

function enter(dialog: HTMLDialogElement): void {
  if (!dialog.inert) return;
  dialog.inert = false;
  dialog.querySelector<HTMLElement>('[autofocus]')?.focus();
}

function leave(dialog: HTMLDialogElement, release: () => void): void {
  removeEventListener('resize', release);
  dialog.inert = false;
  tellDialog(false);
}

function tellDialog(open: boolean): void {
  document.body.toggleAttribute('data-dialog', open);
  tell({ type: 'attune-dialog', open });
}

function takeLook({ data, source }: MessageEvent<unknown>): void {
  const { type, lang, scheme } = (data ?? {}) as Partial<LookMessage>;
  if (source !== window.parent || type !== 'attune-look') return;
  if (typeof lang === 'string' && /^[\w-]{2,35}$/.test(lang)) document.documentElement.lang = lang;
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset['scheme'] = scheme;
}
