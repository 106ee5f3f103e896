import { css } from 'lit';

export const styles = css`
  form {
    display: grid;
    gap: 1.125em;
  }
  .entry,
  .tick {
    display: grid;
    gap: 0.25em;
  }
  form * {
    scroll-margin-block: 2em 6em;
  }
  .entry label {
    font-weight: 550;
  }
  .entry label span {
    font-weight: 400;
  }
  .crisis span {
    display: block;
  }
  [aria-invalid] {
    border-color: var(--_bad);
  }
  .tick {
    grid-template-columns: auto 1fr;
    gap: 0.25em 0.75em;
  }
  .tick input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.15em;
    accent-color: var(--_accent);
  }
  .tick .problem {
    grid-column: 2;
  }
  .problem {
    color: var(--_bad);
  }
  .problem::first-letter {
    text-transform: uppercase;
  }
  .notice ul {
    margin-block-start: 0.5em;
  }
  .facts {
    display: grid;
    gap: 1em;
  }
  .facts div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    align-items: baseline;
  }
  .facts dt + dd {
    grid-row: 2;
    grid-column: 1 / -1;
  }
  .done {
    margin-block-end: 0.5em;
    background: color-mix(in oklab, var(--_good) 14%, var(--_raised));
    color: var(--_good);
  }
  @container (min-width: 40em) {
    .facts div {
      grid-template-columns: 5em 1fr auto;
    }
    .facts dt + dd {
      grid-row: 1;
      grid-column: 2;
    }
    form {
      grid-template-columns: 1fr 1fr;
    }
    form > :not(.entry:has([id$='Name'])) {
      grid-column: 1 / -1;
    }
  }
`;
