import { render } from 'lit';
import { pageConfiguration } from '../contexts/page-configuration.ts';
import type { Host } from '../controllers/platform-controller.ts';
import type { AttuneProvider } from '../elements/provider/provider.ts';
import { loadPresentationLanguage } from '../locales/presentation-catalogue.ts';
import { controls } from '../styles/controls.styles.ts';
import { host as ground } from '../styles/host.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { consentView, waitingView } from './consent-view.ts';
import { styles } from './consent.styles.ts';
import { speak } from './words.ts';

/**
 * Resolves when a visitor has agreed that their browser asks the platform, or the page has taken `consent` away since it has
 * asked them itself. One click holds for every element of the page that asks the same platform, and for this page only:
 * nothing is stored.
 */
export function allowed(host: Host): Promise<void> {
  const api = apiOf(host);
  if (!api) return Promise.resolve(); // nobody to be asked
  const agreement = agreementOn(api);
  const remove = drawPanel(host, api, agreement.agree);
  return Promise.race([agreement.kept, withdrawn(host, agreement.kept)]).then(remove);
}

interface Agreement {
  readonly kept: Promise<void>;
  readonly agree: () => void;
}

const agreements = new Map<string, Agreement>();

function agreementOn(api: string): Agreement {
  const known = agreements.get(api);
  if (known) return known;
  const { promise: kept, resolve: agree } = withResolvers();
  const made = { kept, agree };
  agreements.set(api, made);
  return made;
}

/** Whom an element would ask: nobody is asked to find out. */
function apiOf(host: Host): string | undefined {
  const provider = host.closest<AttuneProvider>('attune-provider');
  if (!provider) return pageConfiguration()?.api;
  return provider.client?.api ?? (provider.api || provider.getAttribute('api') || location.origin); // it may not be there yet;
}

/** Draws the panel above the element's fallback; what it returns takes it away. */
function drawPanel(host: Host, api: string, agree: () => void): () => void {
  const panel = document.createElement('div');
  const root = panel.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, ground, controls, styles].flatMap(({ styleSheet }) => styleSheet ?? []);
  (host.shadowRoot?.querySelector('.stage') ?? host.shadowRoot)?.prepend(panel);
  let agreed = false as boolean;
  const press = () => {
    agreed = true;
    agree();
  };
  const silence = speak(host, loadPresentationLanguage, (said) => {
    if (panel.isConnected) render(consentView(said, new URL(api).host, press), root);
  });
  return () => {
    silence();
    if (agreed) stayWithFocus(panel, root);
    else panel.remove();
  };
}

/** The button that had focus goes: focus stays in its place, so that the next Tab goes on with what comes there. */
function stayWithFocus(panel: HTMLElement, root: ShadowRoot): void {
  render(waitingView, root);
  const place = root.querySelector<HTMLElement>('[tabindex]');
  place?.addEventListener('blur', () => panel.remove());
  place?.focus();
}

/** Kept when neither the element nor anything around it waits for a click any longer; nobody looks once one was made. */
function withdrawn(host: Host, agreed: Promise<void>): Promise<void> {
  const { promise, resolve } = withResolvers();
  const observer = new MutationObserver(() => {
    if (host.closest('[consent=click]')) return;
    observer.disconnect();
    resolve();
  });
  observer.observe(host.ownerDocument, { attributes: true, attributeFilter: ['consent'], subtree: true });
  void agreed.then(() => observer.disconnect());
  return promise;
}

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((take) => (resolve = take));
  return { promise, resolve };
}
