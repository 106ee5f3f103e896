import { css } from 'lit';

export const styles = css`
  .sent {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em 1em;
  }
  .sent > div > * + * {
    margin-block-start: 0.5em;
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_good) 14%, var(--_raised));
    color: var(--_good);
  }
  strong {
    font-weight: 650;
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
`;
