import type { ReactiveController } from 'lit';
import type { Practice } from '@attune/sdk';
import { platformOf } from './platform-controller.ts';
import type { Host, PlatformController } from './platform-controller.ts';

/**
 * Gives the tokens the practice's own colours. Written through the object model of a constructed style sheet: a strict
 * content security policy allows it, and a value can never become a rule.
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
    const sheet = sheetOf(practice);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((old) => !sheets.has(old)), sheet];
  }
}

const sheets = new WeakSet<CSSStyleSheet>();
const known = new WeakMap<Practice, CSSStyleSheet>();

/** One for all elements of a practice. */
function sheetOf(practice: Practice): CSSStyleSheet {
  const sheet = known.get(practice) ?? new CSSStyleSheet();
  if (sheets.has(sheet)) return sheet;
  known.set(practice, sheet);
  sheets.add(sheet);
  sheet.insertRule('.attune{}');
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  for (const [name, value] of Object.entries(practice.theme)) {
    style.setProperty(`--_theme-${name}`, typeof value === 'number' ? `${value}px` : value);
  }
  return sheet;
}
