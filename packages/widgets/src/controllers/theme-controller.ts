import type { ReactiveController } from 'lit';
import type { Practice } from '@attune/sdk';
import { platformOf } from './platform-controller.ts';
import type { Host, PlatformController } from './platform-controller.ts';

/**
 * Gives the tokens the practice's own colours. Written through the object model of a constructed style sheet: a strict
 * content security policy allows it, and a value that is no colour is ignored, never injected.
 */
export class ThemeController implements ReactiveController {
  readonly #host: Host;
  readonly #platform: PlatformController;
  #practice: Practice | null = null;

  constructor(host: Host) {
    this.#host = host;
    this.#platform = platformOf(host);
    host.addController(this);
  }

  hostUpdated() {
    const { practice } = this.#platform;
    const root = this.#host.shadowRoot;
    if (!practice || !root || practice === this.#practice) return;
    this.#practice = practice;
    const sheet = new CSSStyleSheet();
    sheet.insertRule('.attune{}');
    const { style } = sheet.cssRules[0] as CSSStyleRule;
    for (const [name, value] of Object.entries(practice.theme)) {
      if (isSafe(name, value)) style.setProperty(`--_theme-${name}`, value);
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((old) => !sheets.has(old)), sheet];
    sheets.add(sheet);
  }
}

const sheets = new WeakSet<CSSStyleSheet>();

function isSafe(name: string, value: unknown): value is string {
  return typeof value === 'string' && CSS.supports(name === 'radius' ? 'border-radius' : 'color', value);
}
