import { css } from 'lit';

/** What stands in the place of an element until a visitor agrees. */
export const styles = css`
  .card {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    max-inline-size: 40em;
    margin-block-end: 0.75em;
  }
`;
