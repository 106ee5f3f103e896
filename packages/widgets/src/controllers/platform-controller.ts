import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isAttuneError } from '@attune/sdk';
import type { Practice } from '@attune/sdk';
import { clientContext } from '../contexts/client-context.ts';
import type { Client } from '../contexts/client.ts';
import { pageClient } from '../contexts/page-client.ts';
import { practiceOf } from '../contexts/practice.ts';
import type { OwnTexts } from '../locales/own-texts.ts';
import { CountdownController } from './countdown-controller.ts';

/** What does not ask anybody anything yet: see loading/gate.ts. */
const waiting = '[loading=lazy], [consent=click], [consent=click] *, [presentation=dialog], [presentation=button]';

const paused = new WeakSet<Client>();

/** Says so once, to who writes the page. */
function notePaused(client: Client) {
  if (!paused.has(client)) console.warn('Attune: the key of this page is paused; what the page put inside is shown');
  paused.add(client);
}

/** An element that our controllers can serve. */
export type Host = ReactiveControllerHost &
  HTMLElement & { readonly address?: string | null; readonly texts?: OwnTexts | undefined };

/** The one platform controller of an element, shared by its other controllers. */
export function platformOf(host: Host): PlatformController {
  const platform = platforms.get(host) ?? new PlatformController(host);
  platforms.set(host, platform);
  return platform;
}

const platforms = new WeakMap<Host, PlatformController>();

/**
 * Knows whom the element asks, and for which practice. The client comes from the nearest `<attune-provider>`,
 * also one that is defined later, else from the page's script tag.
 */
export class PlatformController implements ReactiveController {
  /** Whom to ask, or null while nobody has said. */
  client: Client | null = null;
  /** The practice, once it has answered. */
  practice: Practice | null = null;

  readonly #host: Host;
  #unsubscribe: (() => void) | undefined;
  /** Until the page or the visitor says so, where they have a say. */
  #waits: Promise<void> | undefined;
  #mayStart = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    new CountdownController(host);
  }

  hostConnected() {
    if (this.#mayStart || !this.#host.matches(waiting)) this.#start();
    else this.#waits ??= this.#wait();
  }

  hostDisconnected() {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** The practice, asked for again if it could not be had before. Rejects like any request. */
  async load(client: Client): Promise<Practice> {
    const practice = await practiceOf(client);
    tellOf(practice);
    if (client === this.client && practice !== this.practice) {
      this.practice = practice;
      this.#host.requestUpdate();
    }
    return practice;
  }

  /** A key that is paused is asked with no more: the element shows its fallback, and nothing else. */
  heed(error: unknown) {
    if (!this.client || !isAttuneError(error) || error.code !== 'key-paused') return;
    notePaused(this.client);
    this.#use(null);
  }

  #start() {
    if (!this.#askProviders()) this.#use(pageClient());
  }

  async #wait() {
    try {
      const { mayStart } = await import('../loading/gate.ts');
      await mayStart(this.#host);
      this.#mayStart = true;
      if (this.#host.isConnected) this.#start();
    } catch (cause) {
      this.#waits = undefined;
      console.error(new Error('Attune: what an element waits for could not be loaded; its fallback stays', { cause }));
    }
  }

  #askProviders(): boolean {
    let answered = false as boolean;
    const take = (client: Client | null, unsubscribe?: () => void) => {
      if (!this.#host.isConnected) return unsubscribe?.();
      answered = true;
      this.#unsubscribe = unsubscribe;
      this.#use(client);
    };
    this.#host.dispatchEvent(new ContextEvent(clientContext, this.#host, take, true));
    return answered || this.#awaitProvider();
  }

  /** A provider that is not defined yet would be skipped for good, and its practice taken for the page's. */
  #awaitProvider(): boolean {
    if (!this.#host.closest('attune-provider:not(:defined)')) return false;
    void customElements.whenDefined('attune-provider').then(() => this.#host.isConnected && this.hostConnected());
    return true;
  }

  #use(client: Client | null) {
    if (client === this.client) return;
    this.client = client;
    this.practice = null;
    this.#host.requestUpdate();
    if (!client) return;
    // may be ignored otherwise: an element that cannot do without its practice asks for it with its own request
    this.load(client).catch((error: unknown) => this.heed(error));
  }
}

/** Of a version of ours that is too old the console is told; how is for those to download who have one. */
function tellOf({ widgetSupport }: Practice) {
  if (widgetSupport)
    import('../loading/support.ts').then(
      ({ tellSupport }) => tellSupport(widgetSupport),
      () => undefined, // may be ignored: a notice to developers
    );
}
