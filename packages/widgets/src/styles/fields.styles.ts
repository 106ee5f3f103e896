import { css } from 'lit';

/** Fields of a form, one below the other; first and last name side by side where there is room. */
export const fields = css`
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
  [aria-invalid='true'] {
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
  @container (min-width: 40em) {
    form {
      grid-template-columns: 1fr 1fr;
    }
    form > :not(.entry:has([id$='Name'])) {
      grid-column: 1 / -1;
    }
  }
`;
