import { css } from 'lit';

export const styles = css`
  .bones {
    min-block-size: 49.5em;
  }
  .attune {
    max-inline-size: 48em;
  }
  p {
    max-inline-size: 65ch;
  }
  h3 {
    font-size: 1.125em;
  }
  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em 1em;
  }
  .head h2 {
    margin-block-start: 0.3em; /* beside the middle of the mark */
  }
  h2 + p,
  .head p {
    margin-block-start: 0.375em;
  }
  .notice {
    max-inline-size: none;
  }
  .back {
    margin-block-end: 0.5em;
    padding-inline: 0;
  }
  .mark {
    --_tone: var(--_good);
    display: grid;
    place-items: center;
    inline-size: 2.5em;
    aspect-ratio: 1;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_tone) 14%, var(--_raised));
    color: var(--_tone);
  }
  .mark.wait {
    --_tone: var(--_warn);
  }
  .mark.over {
    --_tone: var(--_quiet);
  }
  .facts {
    display: grid;
    gap: 1em;
  }
  .facts.over {
    color: var(--_quiet);
    background: var(--_sunken);
  }
  strong {
    font-weight: 650;
  }
  .line {
    display: inline-flex;
    align-items: center;
    gap: 0.625em;
    vertical-align: middle; /* so that its row has the baseline of its words, not of a picture */
  }
  .face {
    inline-size: 2em;
    font-size: 0.875em;
  }
  .actions {
    display: grid;
    gap: 1.25em;
    justify-items: start;
  }
  .actions > .notice {
    inline-size: 100%;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }
  .row .plain {
    padding-inline: 0.5em;
  }
  .danger {
    border-color: color-mix(in oklab, var(--_bad) 45%, transparent);
    color: var(--_bad);
  }
  .danger:hover {
    border-color: var(--_bad);
    background: color-mix(in oklab, var(--_bad) 8%, var(--_raised));
    color: var(--_bad);
  }
  .notes {
    display: grid;
    gap: 0.75em;
    inline-size: 100%;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .notes div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.75em;
    align-items: baseline;
  }
  .notes dt {
    font-weight: 550;
  }
  .link {
    min-block-size: 24px;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .ask > * + * {
    margin-block-start: 0.375em;
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  attune-booking-picker::part(frame) {
    padding: 0;
    border: 0;
    background: none;
  }
  attune-booking-picker::part(bar) {
    margin: 0;
    padding-inline: 0;
  }
  @container (min-width: 34em) {
    .facts div {
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
      gap: 1em;
      align-items: baseline;
    }
  }
  @media print {
    .actions,
    .ask {
      display: none;
    }
  }
`;
