import { css } from 'lit';

export const styles = css`
  section,
  .cards,
  .facts,
  .lines,
  .notice,
  .card > footer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }
  .search,
  .bar,
  .summary,
  .title,
  .chips,
  .times,
  .next,
  .rating,
  .contact,
  .facts li,
  article > header {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .bar,
  .summary,
  .title,
  .chips,
  .times,
  .next,
  .contact {
    flex-wrap: wrap;
  }
  .search label,
  article > header > div {
    flex: 1;
    min-width: 0;
  }

  /* search and filters */
  .search label,
  .sort,
  details {
    position: relative;
  }
  label svg {
    position: absolute;
    inset-block-start: 0.8em;
    inset-inline-start: 1em;
    color: var(--_quiet);
    pointer-events: none;
  }
  .search :is(.field, .button) {
    min-block-size: 3em;
    border-radius: 2em;
  }
  .search .field {
    padding-inline: 2.75em 0.5em;
    text-overflow: ellipsis;
  }
  .bar {
    display: none;
  }
  .pill {
    min-block-size: 2.5em;
    padding: 0.25em 1em;
    font-size: 0.9375em;
  }
  .count {
    min-inline-size: 1.5em;
    font-size: 0.875em;
    text-align: end;
  }
  summary {
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  [open] > summary svg {
    rotate: 180deg;
  }
  .panel {
    position: absolute;
    z-index: 2;
    inset-block-start: 3em;
    inline-size: 20em;
    max-block-size: 22em;
    overflow: auto;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    background: var(--_raised);
    box-shadow: var(--_shadow);
  }
  h2,
  h3 {
    font-size: 1.125em;
  }
  .sort {
    max-inline-size: 100%;
    margin-inline-start: auto;
  }
  .sort svg {
    inset-block-start: 0.6em;
    inset-inline: auto 0;
  }
  select {
    max-inline-size: 100%;
    appearance: none;
    min-block-size: 2.5em;
    padding-inline: 0.5em 1.75em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }
  .crisis-help {
    min-block-size: 1.5em;
  }
  .crisis-help summary {
    inline-size: fit-content;
    text-decoration: underline var(--_line);
    text-underline-offset: 0.25em;
  }
  .crisis {
    max-inline-size: 65ch;
    color: var(--_ink);
  }
  .crisis span {
    display: block;
  }

  /* cards */
  .summary .bone {
    inline-size: 9em;
  }
  .cards > li {
    content-visibility: auto;
    contain-intrinsic-size: auto calc(24 * var(--_gap));
    border-radius: var(--_card-radius);
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    block-size: 100%;
  }
  article {
    min-block-size: calc(24 * var(--_gap));
  }
  article > header {
    gap: 1em;
  }
  .card header p {
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .name {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink);
    font-weight: 650;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .name:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  .face {
    --_tone: oklch(from var(--_accent) l c calc(h + var(--_turn, 0)));
    inline-size: 72px;
    block-size: 72px;
    background: color-mix(in oklab, var(--_tone) 13%, var(--_raised));
    color: color-mix(in oklab, var(--_tone), var(--_ink) 40%);
    font-size: 1.375em;
  }
  [data-tone='1'] {
    --_turn: 70;
  }
  [data-tone='2'] {
    --_turn: 150;
  }
  .title,
  .next {
    gap: 0 1em;
    justify-content: space-between;
  }
  .rating {
    gap: 0.25em;
    font-weight: 550;
  }
  .rating svg {
    inline-size: 1em;
    color: var(--_warn);
    fill: currentColor;
    stroke: none;
  }
  .facts {
    gap: 0.35em;
  }
  .facts li {
    align-items: start;
  }
  .facts svg {
    color: var(--_quiet);
  }
  .facts .accepting svg {
    color: var(--_good);
  }
  .card > footer {
    gap: 0.5em;
    margin-block-start: auto;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .next p:not(.quiet) {
    font-weight: 550;
  }
  .next .button {
    min-block-size: 2em;
    padding: 0;
  }
  .end {
    justify-self: center;
  }

  /* states */
  .notice {
    justify-items: start;
  }
  .card > .button {
    align-self: start;
  }
  .contact {
    gap: 0.5em 1.5em;
  }
  .contact a {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2em;
  }
  .lines {
    gap: 0.5em;
  }
  .tall {
    block-size: 2.75em;
  }

  @container attune (min-width: 45em) {
    .bar {
      display: flex;
    }
    .narrow {
      display: none;
    }
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container attune (max-width: 24em) {
    .card {
      padding: calc(1.125 * var(--_gap));
    }
    article > header {
      gap: 0.75em;
      align-items: start;
    }
  }
  @media print {
    .search,
    .bar,
    .sort {
      display: none;
    }
    .cards > li {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
