import { css } from 'lit';

/** Five stars in a row, of which some are full. */
export const stars = css`
  .row-of-stars {
    display: inline-flex;
    gap: 0.1em;
    color: var(--_accent);
  }
  .full svg {
    fill: currentColor;
  }
`;
