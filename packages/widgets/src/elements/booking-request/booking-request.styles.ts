import { css } from 'lit';

export const styles = css`
  .attune {
    max-inline-size: 48em;
  }
  h2 {
    font-size: 1.375em;
    text-wrap: balance;
  }
  .notice > * + * {
    margin-block-start: 0.5em;
  }
  h2 + p {
    margin-block-start: 0.375em;
  }
  p {
    max-inline-size: 65ch;
  }
  legend {
    padding: 0;
    margin-block-end: 0.375em;
    font-weight: 550;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .option {
    justify-content: start;
    text-align: start;
    min-block-size: max(2.75em, 44px);
    font-weight: 400;
  }
  .option:has(:checked) {
    font-weight: 550;
  }
  .option:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .option input {
    inline-size: 1.125em;
    block-size: 1.125em;
    flex: none;
    accent-color: var(--_accent);
  }
  .option input:focus-visible {
    outline: none;
  }
`;
