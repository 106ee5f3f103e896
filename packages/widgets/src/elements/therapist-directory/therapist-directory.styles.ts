import { css } from 'lit';

export const styles = css`
  section {
    display: grid;
    gap: 1em;
    min-width: 0;
  }

  /* search and filters */
  .search {
    display: flex;
    gap: 0.75em;
  }
  .search label {
    position: relative;
    flex: 1;
    min-width: 0;
  }
  .search svg {
    position: absolute;
    inset-block-start: 0.8em;
    inset-inline-start: 1em;
    color: var(--_quiet);
    pointer-events: none;
  }
  .search .narrow svg {
    position: static;
    color: inherit;
  }
  .search .field {
    min-block-size: 3em;
    padding-inline-start: 3em;
    border-radius: 2em;
  }
  .narrow {
    flex: none;
    min-block-size: 3em;
    border-radius: 2em;
  }
  .bar {
    display: none;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .pill {
    gap: 0.4em;
    min-block-size: 2.6em;
    padding: 0.35em 0.95em;
    font-size: 0.9375em;
  }
  input::placeholder {
    text-overflow: ellipsis;
  }
  .pill .quiet,
  .option .quiet {
    font-size: 0.875em;
  }
  details {
    position: relative;
  }
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary svg {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: -0.25em;
    transition: rotate var(--_ease);
  }
  [open] > summary svg {
    rotate: 180deg;
  }
  summary[data-chosen='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 550;
  }
  .panel {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(100% + 0.5em);
    inset-inline-start: 0;
    inline-size: max-content;
    min-inline-size: 15em;
    max-inline-size: 22em;
    max-block-size: 22em;
    overflow: auto;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    background: var(--_raised);
    box-shadow: var(--_shadow);
  }
  .options {
    display: grid;
  }
  .option {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 2.5em;
    cursor: pointer;
  }
  .option span:nth-of-type(1) {
    flex: 1;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  .summary h2 {
    font-size: 1.125em;
  }
  .sort {
    position: relative;
    margin-inline-start: auto;
  }
  .sort svg {
    position: absolute;
    inset-block-start: 0.65em;
    inset-inline-end: 0;
    pointer-events: none;
  }
  select {
    appearance: none;
    min-block-size: 2.5em;
    padding: 0 1.6em 0 0.25em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }
  [dir='rtl'] select {
    padding: 0 0.25em 0 1.6em;
  }
  option {
    background: var(--_raised);
  }
  .count {
    min-inline-size: 1.6em;
    text-align: end;
  }
  .crisis-help {
    min-block-size: 1.5em;
  }
  .crisis-help summary {
    inline-size: fit-content;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.25em;
  }
  .crisis {
    max-inline-size: 75ch;
    margin-block-start: 0.5em;
    color: var(--_ink);
  }
  .crisis span {
    display: block;
  }

  /* cards */
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    transition: opacity var(--_ease);
  }
  .cards[aria-busy='true'] {
    opacity: 0.6;
  }
  .cards > li {
    content-visibility: auto;
    contain-intrinsic-size: auto 22.5em;
    border-radius: var(--_card-radius);
  }
  .cards .card {
    display: flex;
    flex-direction: column;
    gap: 1em;
    block-size: 100%;
  }
  .card > header,
  .profile > header {
    display: flex;
    gap: 1em;
    align-items: center;
  }
  .card > header > div,
  .profile > header > div {
    flex: 1;
    min-width: 0;
  }
  .card h3 {
    font-size: 1.125em;
  }
  .card header p {
    margin-block-start: 0.15em;
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
    position: relative;
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 72px;
    block-size: 72px;
    overflow: hidden;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_tone) 15%, var(--_raised));
    color: var(--_tone);
    font-size: 1.375em;
    font-weight: 550;
    letter-spacing: 0.02em;
  }
  .face[data-tone='1'] {
    --_turn: 70;
  }
  .face[data-tone='2'] {
    --_turn: 150;
  }
  .face[data-tone='3'] {
    --_turn: -130;
  }
  .face img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
  }
  .rating {
    display: flex;
    gap: 0.25em;
    align-items: center;
    font-weight: 550;
  }
  .rating svg {
    inline-size: 1em;
    block-size: 1em;
    fill: var(--_warn);
    stroke: none;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .facts {
    display: grid;
    gap: 0.35em;
  }
  .facts li {
    display: flex;
    gap: 0.6em;
  }
  .facts svg {
    margin-block-start: 0.1em;
    color: var(--_quiet);
  }
  .accepting svg {
    color: var(--_good);
  }
  .card > footer {
    display: grid;
    gap: 0.5em;
    margin-block-start: auto;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line);
  }
  .next {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
  }
  .next p:not(.quiet) {
    font-weight: 550;
  }
  .next .quiet {
    font-weight: 400;
  }
  .next .button {
    min-block-size: 2em;
    padding: 0;
  }
  .times {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .end {
    display: grid;
    justify-items: center;
    margin-block-start: 0.5em;
  }

  /* states */
  .notice {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }
  .state {
    padding: 2em;
    border-radius: var(--_card-radius);
    border-color: var(--_line);
    background: var(--_raised);
  }
  .notice h3 {
    font-size: 1.125em;
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
  }
  .contact a {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2em;
    font-weight: 550;
  }
  .lines {
    display: grid;
    gap: 0.5em;
  }
  .half {
    inline-size: 60%;
  }
  .tall {
    block-size: 2.75em;
    border-radius: 2em;
  }
  .card .bone {
    margin: 0;
  }

  /* the dialog */
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog > header,
  dialog > footer {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding: 0.75em 0.75em 0.75em 1.5em;
    border-block-end: 1px solid var(--_line);
  }
  dialog > footer {
    padding: 0.75em 1.5em;
    border-block: 1px solid var(--_line) 0;
  }
  dialog h2 {
    font-size: 1.125em;
  }
  dialog > footer .primary {
    flex: 1;
  }
  .body {
    flex: 1;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 1.5em;
  }
  .group + .group {
    margin-block-start: 1.5em;
  }
  legend {
    padding: 0;
    font-weight: 650;
  }
  .profile,
  .profile section,
  .profile dl,
  .services {
    display: grid;
    gap: 1.5em;
  }
  .profile section {
    gap: 0.5em;
  }
  .profile p {
    max-inline-size: 65ch;
  }
  .services {
    gap: 0;
  }
  .services li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_line);
  }
  .services li > div {
    flex: 1 1 16em;
  }
  dt {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .line {
    display: block;
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
    .profile dl {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container attune (min-width: 84em) {
    .cards {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container attune (max-width: 24em) {
    .card {
      padding: 1.125em;
    }
    .card > header {
      gap: 0.75em;
    }
    .search .field {
      padding-inline: 2.6em 0.5em;
    }
    .search .narrow {
      padding-inline: 0.9em;
    }
  }
  @media print {
    .search,
    .bar,
    .sort,
    .end,
    .times {
      display: none;
    }
    .cards > li {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
