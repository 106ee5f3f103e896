import { html, LitElement, type TemplateResult } from 'lit';
import { controls } from '../../packages/widgets/src/styles/controls.styles.ts';
import { host } from '../../packages/widgets/src/styles/host.styles.ts';
import { tokens } from '../../packages/widgets/src/styles/tokens.styles.ts';
import { contrastOf } from './contrast.ts';
import { sheetStyles } from './sheet.styles.ts';

/**
 * A sheet of specimens, drawn with the very styles of the elements. Whatever carries `data-needs` says how far its
 * colour stands out from its background, as the browser paints both, and whether that is enough.
 */
class FoundationSheet extends LitElement {
  static override readonly styles = [tokens, host, controls, sheetStyles];
  static override readonly properties = { content: { attribute: false } };

  declare content: TemplateResult | undefined;

  override render() {
    return html`<div class="attune" lang="en"><div class="sheet">${this.content}</div></div>`;
  }

  override updated() {
    for (const specimen of this.renderRoot.querySelectorAll<HTMLElement>('[data-needs]')) {
      const { color, backgroundColor } = getComputedStyle(specimen);
      const ratio = contrastOf(color, backgroundColor);
      specimen.dataset['ratio'] = ratio.toFixed(1);
      specimen.dataset['enough'] = String(ratio >= Number(specimen.dataset['needs']));
    }
  }
}

if (!customElements.get('foundation-sheet')) customElements.define('foundation-sheet', FoundationSheet);

/** Shows specimens on the ground that every element stands on. */
export const onSheet = (content: TemplateResult) => html`<foundation-sheet .content=${content}></foundation-sheet>`;
