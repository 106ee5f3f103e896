import type { Host } from '../controllers/platform-controller.ts';
import { Presentation } from './presentation.ts';

/** Resolves when somebody opens a presented element, or is about to. */
export const wanted = (host: Host): Promise<void> => presentationOf(host).wanted;

/** Opens an element: in its dialog, or by scrolling to where it stands. */
export async function open(element: HTMLElement): Promise<void> {
  const host = element as Host;
  if (!host.matches('[presentation=dialog], [presentation=button]')) return show(host);
  await presentationOf(host).open();
}

const presentations = new WeakMap<Host, Presentation>();

function presentationOf(host: Host): Presentation {
  const presentation = presentations.get(host) ?? new Presentation(host);
  presentations.set(host, presentation);
  return presentation;
}

/** Leads to an element that stands in the page; focus goes into it, so that the next Tab goes on from there. */
function show(host: Host): void {
  host.scrollIntoView({ block: 'start' });
  host.shadowRoot
    ?.querySelector<HTMLElement>('a[href], button, input, select, [tabindex]')
    ?.focus({ preventScroll: true });
}
