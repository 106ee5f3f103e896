import { createLinkSession, isAttuneError } from '@attune/sdk';
import type { LinkPurpose, LinkSession } from '@attune/sdk';
import type { ReactiveController } from 'lit';
import type { Client } from '../contexts/client.ts';
import type { Failure } from './failure.ts';
import { platformOf, type Host, type PlatformController } from './platform-controller.ts';
import { RequestController } from './request-controller.ts';

/**
 * Where a mail link stands. `waiting`: none is there to open it with. `spent`: what it was for is done. `void`: it opens nothing here,
 * be it replaced, run out, or somebody's invention.
 */
export type LinkState =
  | { readonly phase: 'waiting' | 'opening' | 'spent' | 'void' }
  | { readonly phase: 'open'; readonly link: LinkSession }
  | { readonly phase: 'failed'; readonly failure: Failure };

/** An element that is opened by a mail link. */
export interface LinkHost extends Host {
  /** What stood behind `#` in the link; '' for none. */
  readonly token: string;
  /** The link, opened already by the page; it is used first. */
  readonly link: LinkSession | null;
}

/**
 * Opens the mail link of its element and does what the link is for. A session that has run out is opened anew with the
 * token, if there is one.
 */
export class LinkController implements ReactiveController {
  /** What it may be for; the first is what a new one is asked for. */
  readonly purposes: readonly [LinkPurpose, ...LinkPurpose[]];

  readonly #host: LinkHost;
  readonly #platform: PlatformController;
  readonly #exchange: RequestController<Opened>;
  #given = '';
  #renewed: LinkSession | undefined;
  #ended: 'waiting' | 'spent' | 'void' | undefined;

  /**
   * A link for anything but one of `purposes` opens nothing. The token is left alone until `mayOpen`: where opening is
   * noted, it takes a person's click.
   */
  constructor(host: LinkHost, purposes: readonly [LinkPurpose, ...LinkPurpose[]], mayOpen: () => boolean = () => true) {
    this.#host = host;
    this.#platform = platformOf(host);
    this.purposes = purposes;
    this.#exchange = new RequestController(
      host,
      async (signal, client) => {
        const { token } = host;
        return { token, link: await createLinkSession(client, { token }, { signal }) };
      },
      () => (host.token && !host.link && mayOpen() ? [host.token] : null),
    );
    host.addController(this);
  }

  get state(): LinkState {
    const { token, link: given } = this.#host;
    if (!token && !given) return { phase: 'waiting' };
    if (this.#ended) return { phase: this.#ended };
    const { state } = this.#exchange;
    const link = this.#renewed ?? given ?? (state.value?.token === token ? state.value.link : undefined);
    if (link) return this.purposes.includes(link.purpose as LinkPurpose) ? { phase: 'open', link } : { phase: 'void' };
    if (state.phase !== 'failed') return { phase: 'opening' };
    return endOf(state.failure.error) ?? state;
  }

  hostUpdate() {
    const given = [this.#host.token, this.#host.link?.session].join();
    if (given === this.#given) return;
    this.#given = given;
    this.#renewed = this.#ended = undefined;
  }

  /** Opens the link again after it failed. */
  readonly retry = (): void => void this.#exchange.reload();

  /** Does something with the session of the open link. Rejects like any request. */
  async act<T>(task: (client: Client, session: string) => Promise<T>): Promise<T> {
    const { client } = this.#platform;
    const { state } = this;
    if (!client || state.phase !== 'open') throw new Error('Attune: check that the link is open before using it');
    try {
      return await task(client, state.link.session);
    } catch (error) {
      if (!isAttuneError(error) || error.code !== 'session-invalid') throw error;
      const { session } = await this.#renew(client, error);
      return task(client, session);
    }
  }

  /** The session of thirty minutes is over, or was never one. Without a token here, the link in the mail still opens. */
  async #renew(client: Client, ended: unknown): Promise<LinkSession> {
    const { token } = this.#host;
    const given = this.#given;
    try {
      if (!token) throw ended;
      this.#renewed = await createLinkSession(client, { token });
      return this.#renewed;
    } catch (error) {
      if (given === this.#given) this.#ended = token ? endOf(error)?.phase : 'waiting';
      this.#host.requestUpdate();
      throw error;
    }
  }
}

/** A session, and the token that it was given for. */
type Opened = { readonly token: string; readonly link: LinkSession };

/** That a link opens nothing any more, if that is what the platform said; anything else may pass. */
function endOf(error: unknown): { readonly phase: 'spent' | 'void' } | undefined {
  if (!isAttuneError(error)) return undefined;
  if (error.code === 'link-spent') return { phase: 'spent' };
  return [400, 404, 410, 422].includes(error.status) ? { phase: 'void' } : undefined;
}
