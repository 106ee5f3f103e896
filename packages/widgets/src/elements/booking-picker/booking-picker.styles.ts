import { css } from 'lit';

export const styles = css`
  .calendar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  p {
    max-inline-size: 65ch;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 0.75em;
    line-height: 1.35;
  }
  header {
    padding-block-end: 1.125em;
    border-block-end: 1px solid var(--_line);
  }
  .name {
    font-weight: 650;
  }
  b {
    color: var(--_accent);
    font-weight: 550;
  }
  .face {
    inline-size: clamp(2.25em, 11cqi, 3em);
  }
  .turn {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    cursor: pointer;
  }
  header .turn {
    margin-inline: -0.75em -0.5em;
  }
  .turn:hover {
    background: var(--_sunken);
  }
  .turn.next svg,
  [dir='rtl'] .turn:not(.next) svg {
    transform: scaleX(-1);
  }
  [dir='rtl'] .turn.next svg {
    transform: none;
  }
  h2 {
    font-size: 1.375em;
  }
  .link {
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  /* month and times */
  .calendar {
    align-items: start;
    gap: 1.5em 2em;
  }
  .calendar .line {
    gap: 0;
    margin-block-start: -0.6em; /* the name of the month on one line with the name of the day */
  }
  .line .bone:last-child {
    inline-size: 12em;
  }
  .month {
    /* six weeks, whichever month it is */
    min-block-size: min(25em, 6 * (100cqi - 2em) / 7 + 7.5em);
  }
  h3 {
    font-size: 1.125em;
  }
  .month h3 {
    flex: 1;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }
  th {
    padding: 0.25em 0 0.5em;
    color: var(--_quiet);
    font-size: 0.8125em;
    font-weight: 400;
  }
  td {
    padding: 0.125em;
    text-align: center;
  }
  .day {
    position: relative;
    inline-size: 100%;
    max-inline-size: 2.75em;
    aspect-ratio: 1;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    line-height: 1;
    transition: background var(--_ease);
  }
  .day[aria-disabled='true'] {
    color: var(--_quiet);
    opacity: 1;
  }
  .day[aria-disabled='false'] {
    background: color-mix(in oklab, var(--_accent) 12%, var(--_raised));
    color: var(--_accent);
    font-weight: 650;
    cursor: pointer;
  }
  .day[aria-disabled='false']:hover {
    background: color-mix(in oklab, var(--_accent) 24%, var(--_raised));
  }
  .day[aria-disabled='false']::after,
  .legend::before {
    position: absolute;
    inset-block-end: 12%;
    inset-inline-start: calc(50% - 0.125em);
    inline-size: 0.25em;
    block-size: 0.25em;
    border-radius: 50%;
    background: currentColor;
    content: '';
  }
  .legend {
    margin-block-start: 0.5em;
  }
  .legend::before {
    position: static;
    display: inline-block;
    margin-inline: 0.25em 0.5em;
    vertical-align: 0.2em;
    color: var(--_accent);
  }
  .day[aria-current] {
    box-shadow: inset 0 0 0 1px var(--_edge);
  }
  [aria-selected='true'] .day,
  [aria-selected='true'] .day:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .times {
    display: grid;
    align-content: start;
    gap: 0.75em;
  }
  .times h3 span {
    font-weight: 400;
    white-space: nowrap;
  }
  h4 {
    margin-block-end: 0.5em;
    font-weight: 400;
  }
  h4:not(:first-child) {
    margin-block-start: 1em;
  }
  .time {
    position: relative;
    padding-inline: 0.5em;
    scroll-margin-block: 1em 6em;
  }
  .time input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    border-radius: inherit;
    opacity: 0;
    cursor: pointer;
  }
  .time:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .time:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  [data-zone] {
    margin-block-start: 0.5em;
  }
  .bone {
    border-color: transparent;
  }
  .bone:not(.month, .time) {
    min-block-size: 1.5em;
  }
  .bone + .calendar {
    padding-block-end: 6.7em; /* the heading, and the bar below */
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin: 0 calc(-1 * var(--_pad)) calc(-1 * var(--_pad));
    padding: 0.875em var(--_pad);
    border-block-start: 1px solid var(--_line);
    border-end-start-radius: var(--_card-radius);
    border-end-end-radius: var(--_card-radius);
    background: var(--_raised);
  }
  .bar.ready {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
  }
  .bar p {
    font-weight: 550;
  }
  .bar p.quiet {
    font-weight: 400;
  }
  .bar .button {
    flex: 1 1 auto;
    max-inline-size: 100%;
  }
  .notice {
    max-inline-size: none;
  }
  .notice > * + *,
  .notice + p {
    margin-block-start: 0.5em;
  }
  .closed {
    display: grid;
    gap: 1.125em;
  }
  @container (min-width: 40em) {
    .back-to-day:not(:focus-within) {
      position: absolute;
      clip-path: inset(50%);
    }
    .calendar {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
    }
    .times {
      align-self: stretch;
      padding-inline-start: 2em;
      border-inline-start: 1px solid var(--_line);
    }
    .bar .button {
      flex: none;
      margin-inline-start: auto;
    }
  }
  @media (forced-colors: active) {
    .day::after,
    .legend::before {
      border: 0.125em solid;
    }
    [aria-selected='true'] .day {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
