import { css } from 'lit';

export const styles = css`
  .said {
    display: grid;
    gap: 0.75em;
  }

  /* words */
  .entry {
    display: grid;
    gap: 0.75em;
  }
  textarea {
    resize: vertical;
  }

  /* who may read it: two of the same size */
  .choices {
    display: grid;
    gap: 0.75em;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: start;
    gap: 0.25em 0.75em;
    padding: 1.125em 1.25em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
    transition: border-color var(--_ease);
  }
  .choice input {
    grid-row: 1 / 3;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .choice .chosen {
    font-weight: 550;
  }
  .choice:hover {
    border-color: var(--_accent);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice :focus-visible {
    outline: none;
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* sent */
  .done {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    margin-block-end: 0.75em;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_good) 14%, var(--_raised));
    color: var(--_good);
  }
  .review {
    display: grid;
    gap: 0.5em;
    background: var(--_surface);
  }
  .words {
    white-space: pre-line;
  }
  .next {
    display: grid;
    gap: 0.75em;
  }
  .next .button {
    flex-wrap: wrap;
  }
  .next ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  @container (min-width: 34em) {
    .choices {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
`;
