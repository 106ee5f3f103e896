import type { ReactiveControllerHost } from 'lit';

/** Moves focus within an element to what will be there after its next update. */
export async function focusOn(
  host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
  selector: string,
): Promise<void> {
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}
