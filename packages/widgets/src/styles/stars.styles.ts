import { css } from 'lit';

/** Five stars in a row, of which some are full. */
export const stars = css`
  .shape {
    inline-size: 1.2em;
    block-size: 1.2em;
    stroke-width: 1.3;
    vertical-align: -0.2em;
  }
  .row-of-stars {
    display: inline-flex;
    gap: 0.1em;
    color: var(--_accent);
  }
  .full .shape {
    fill: currentColor;
  }
`;
