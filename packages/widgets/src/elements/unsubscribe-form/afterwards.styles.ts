import { css } from 'lit';

export const styles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
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
  textarea {
    margin-block-start: 0.5em;
    resize: vertical;
  }
`;
