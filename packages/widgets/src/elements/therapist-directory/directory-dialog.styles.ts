import { css } from 'lit';

export const styles = css`
  dialog {
    /* of the window in per cent: a page with a zoom stretches vw and dvh past it */
    inline-size: min(46em, 100% - 2em);
    max-inline-size: none;
    max-block-size: calc(100% - 3em);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    background: var(--_raised);
    color: inherit;
    box-shadow: var(--_shadow);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(10 20 25 / 0.45);
  }
  @media (max-width: 45em) {
    dialog {
      inline-size: 100%;
      block-size: 100%;
      max-block-size: none;
      border: 0;
      border-radius: 0;
    }
  }
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
    padding-block: 0.75em;
    padding-inline: 1.5em 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  dialog > footer {
    flex-wrap: wrap;
    gap: 0.25em 1em;
    padding: 0.75em 1.5em;
    border-block: 1px solid var(--_line) 0;
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
  attune-booking-picker::part(frame) {
    border: 0;
    border-radius: 0;
  }
  .body:has(attune-booking-picker) {
    padding: 0;
  }
  .panel.inwards {
    inset-inline-end: 0;
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

  .options {
    display: grid;
  }
  .option input {
    inline-size: 1.2em;
    block-size: 1.2em;
    accent-color: var(--_accent);
  }
  .option {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 2.5em;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .option span:nth-of-type(1) {
    flex: 1;
  }
  .option .quiet {
    font-size: 0.875em;
  }
  .toggles {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 1.5em;
  }
  @container attune (min-width: 45em) {
    .profile dl {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
