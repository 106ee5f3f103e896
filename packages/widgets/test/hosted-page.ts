import { fixtureSync } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { LinkSession } from '@attune/sdk';
import { json } from './picker-platform.ts';
import { until } from './until.ts';

/** An element of ours before its code has come, as the script of a hosted page leaves it. */
export type PlacedElement = HTMLElement & { readonly token: string; readonly link: LinkSession | null };

/** A hosted page as the platform writes it, whose requests are answered here and counted. */
export class HostedPage {
  /** How the platform answers when a link is opened. */
  answer: () => Response;
  readonly asked: string[] = [];
  readonly #address = location.href;
  readonly #fetch = globalThis.fetch;

  constructor(link: LinkSession) {
    this.answer = () => json(link, 201);
  }

  /** Opens the page at an address below ours, and lets its script begin. */
  async open(address: string, content: TemplateResult, begin: () => Promise<unknown>): Promise<void> {
    history.replaceState(null, '', address.replace('#', `${location.search}#`));
    globalThis.fetch = (...sent) => {
      const { method, url } = new Request(...sent);
      this.asked.push(`${method} ${new URL(url).pathname}`);
      return Promise.resolve(this.answer());
    };
    fixtureSync(
      html`<script type="text/plain" data-key="pk_page" data-api="https://platform.example"></script>
        ${content}`,
    );
    await begin();
  }

  /** The element, once it is in its place. */
  async placed(tag: string): Promise<PlacedElement> {
    await until(() => document.querySelector(tag), `there is ${tag}`);
    return document.querySelector(tag) as PlacedElement;
  }

  /** Leaves no trace of it. */
  close(): void {
    globalThis.fetch = this.#fetch;
    history.replaceState(null, '', this.#address);
  }
}

/** What the platform writes where an element will be. */
export const place = html`<div data-place hidden><p>One moment</p></div>`;
