import { css } from 'lit';

/** Services and ways to meet. */
export const styles = css`
  .choices {
    display: grid;
    gap: 0.75em;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.125em 1em;
    inline-size: 100%;
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    text-align: start;
    cursor: pointer;
    transition: border-color var(--_ease);
  }
  .choice .small {
    flex: 1 0 100%;
  }
  .choice:hover,
  .choice[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
  }
`;
