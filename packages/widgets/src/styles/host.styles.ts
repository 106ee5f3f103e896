import { css } from 'lit';

/**
 * The ground an element stands on: `<div class="attune" lang dir>` is the outermost node of every element and sets
 * again what a page may pass down by inheritance. Font and size are taken from the page; letter and word spacing
 * too, because people's own tools set them.
 */
export const host = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .attune {
    container: attune / inline-size;
    contain-intrinsic-inline-size: 45em; /* or a row, or a page that centres, would give it no width at all */
    display: block;
    color: var(--_ink);
    font-size: max(1em, 14px);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    visibility: visible;
    cursor: auto;
    overflow-wrap: anywhere;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
    list-style: none;
  }
  h2,
  h3,
  h4 {
    font-size: inherit;
    font-weight: 650;
    line-height: 1.2;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  /* given focus for the ear, where a page turned; nothing there can be pressed */
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  .quiet {
    color: var(--_quiet);
  }
  .small {
    font-size: 0.875em;
  }
  .figures {
    font-variant-numeric: tabular-nums;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
