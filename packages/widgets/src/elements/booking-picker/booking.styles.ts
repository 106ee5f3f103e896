import { css } from 'lit';

export const styles = css`
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
  .code {
    max-inline-size: 24em;
  }
  .code .row {
    flex-wrap: nowrap;
  }
  .code .button {
    flex: none;
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
  }
`;
