import { css } from 'lit';

/** How the specimens are laid out. What they look like comes from the elements' own styles. */
export const sheetStyles = css`
  .sheet {
    display: grid;
    gap: 48px;
    max-inline-size: 68em;
    margin-inline: auto;
    padding-block: 24px;
  }
  header,
  section {
    display: grid;
    gap: 16px;
  }
  section {
    padding-block-start: 32px;
    border-block-start: 1px solid var(--_line);
  }
  h1 {
    margin: 0;
    font-size: 1.75em;
    font-weight: 650;
    line-height: 1.2;
  }
  h2 {
    font-size: 1.375em;
  }
  .lead {
    max-inline-size: 65ch;
    color: var(--_quiet);
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }
  .rows {
    display: grid;
    gap: 12px;
  }
  .row {
    display: grid;
    grid-template-columns: 6em 1fr;
    gap: 4px 16px;
    align-items: baseline;
  }
  .sample {
    font-weight: 550;
    line-height: 1.2;
  }
  .row > :last-child {
    grid-column: 2;
  }
  .size-1-75 {
    font-size: 1.75em;
    font-weight: 650;
  }
  .size-1-375 {
    font-size: 1.375em;
  }
  .size-1-125 {
    font-size: 1.125em;
  }
  .size-0-875 {
    font-size: 0.875em;
  }
  .size-0-8125 {
    font-size: 0.8125em;
  }
  .weight-550 {
    font-weight: 550;
  }
  .weight-650 {
    font-weight: 650;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    gap: 16px;
  }
  .tile {
    display: grid;
    gap: 12px;
    align-content: center;
    justify-items: start;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 24px 32px;
    align-items: end;
  }
  .step {
    display: grid;
    gap: 8px;
    justify-items: center;
  }
  .gap {
    border-radius: 2px;
    background: var(--_accent);
  }
  .gap-4 {
    inline-size: 4px;
    block-size: 4px;
  }
  .gap-8 {
    inline-size: 8px;
    block-size: 8px;
  }
  .gap-12 {
    inline-size: 12px;
    block-size: 12px;
  }
  .gap-16 {
    inline-size: 16px;
    block-size: 16px;
  }
  .gap-24 {
    inline-size: 24px;
    block-size: 24px;
  }
  .gap-32 {
    inline-size: 32px;
    block-size: 32px;
  }
  .gap-48 {
    inline-size: 48px;
    block-size: 48px;
  }
  .schemes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr));
    gap: 16px;
  }
  .scheme {
    display: grid;
    gap: 12px;
    align-content: start;
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    background: var(--_surface);
    color: var(--_ink);
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .ground {
    display: grid;
    gap: 8px;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .inks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(3.6em, 1fr));
    gap: 12px 8px;
  }
  .ink {
    display: grid;
    align-content: start;
    line-height: 1.3;
  }
  .ink::after {
    content: attr(data-ratio);
    color: var(--_quiet);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  .ink[data-enough='false']::after {
    content: attr(data-ratio) ' – too little';
    color: var(--_bad);
  }
  .aa {
    font-size: 1.375em;
    font-weight: 650;
  }
  .outline {
    display: inline-block;
    inline-size: 1.4em;
    block-size: 0.8em;
    border: 1px solid;
    border-radius: 0.25em;
  }
  .name {
    color: var(--_ink);
    font-size: 0.8125em;
  }
  .on-surface {
    background: var(--_surface);
  }
  .on-raised {
    background: var(--_raised);
  }
  .on-sunken {
    background: var(--_sunken);
  }
  .on-tint {
    background: var(--_tint);
  }
  .in-ink {
    color: var(--_ink);
  }
  .in-quiet {
    color: var(--_quiet);
  }
  .in-accent {
    color: var(--_accent);
  }
  .in-good {
    color: var(--_good);
  }
  .in-warn {
    color: var(--_warn);
  }
  .in-bad {
    color: var(--_bad);
  }
  .in-edge {
    color: var(--_edge);
  }
  .tones {
    display: grid;
    gap: 8px;
  }
  .tones .notice {
    color: var(--_tone);
  }
  .shape {
    display: grid;
    gap: 4px;
    padding: 24px;
    border: 1px solid var(--_line);
    background: var(--_raised);
  }
  .control {
    border-radius: var(--_radius);
  }
  .roomy {
    border-radius: var(--_card-radius);
  }
  .round {
    border-radius: 5em;
  }
  .floating {
    border-color: transparent;
    border-radius: var(--_card-radius);
    box-shadow: var(--_shadow);
  }
  .line {
    inline-size: 12em;
    block-size: 1em;
  }
  .short {
    inline-size: 7em;
  }
  .ring {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .tight {
    outline-offset: 0;
  }
  .icons {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(6em, 1fr));
    gap: 24px 16px;
  }
  .icons li {
    display: grid;
    gap: 8px;
    justify-items: center;
  }
  .icons svg {
    inline-size: 28px;
    block-size: 28px;
  }
  .guide {
    display: grid;
    gap: 32px;
    margin: 0;
    padding-inline-start: 1.75em;
  }
  .guide ::marker {
    color: var(--_accent);
    font-size: 1.375em;
    font-weight: 650;
  }
  .guide code {
    white-space: nowrap; /* a name is not torn at its hyphens */
  }
  .guide h2 {
    margin-block-end: 8px;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    gap: 8px 16px;
    margin-block-end: 16px;
  }
  .pair > :is(h3, p) {
    grid-column: 1 / -1;
  }
  .verdict {
    --_verdict: var(--_good);
    display: grid;
    gap: 12px;
    align-content: start;
    border-block-start: 3px solid var(--_verdict);
  }
  .verdict > .small {
    color: var(--_verdict);
    font-weight: 550;
  }
  .dont {
    --_verdict: var(--_bad);
  }
  .notice p + p {
    margin-block-start: 8px;
  }
  .dot {
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    border-radius: 50%;
    background: var(--_bad);
  }
  .rules :is(th, td) {
    inline-size: 50%;
    padding: 8px 16px 8px 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  b {
    font-weight: 550;
  }
`;
