import { css } from 'lit';

export const styles = css`
  .bones {
    min-block-size: 25.5em;
  }
  .frame {
    max-inline-size: 44em;
  }
  p {
    max-inline-size: 60ch;
  }

  /* who and what */
  header {
    display: flex;
    align-items: center;
    gap: 0.875em;
    padding-block-end: 1.125em;
    border-block-end: 1px solid var(--_line);
    line-height: 1.35;
  }
  .name {
    font-weight: 650;
  }
  .face {
    inline-size: clamp(2.75em, 14cqi, 3.5em);
  }

  /* stars: one row, and what they mean in words */
  .stars {
    position: relative;
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    max-inline-size: 34em;
  }
  .star {
    display: grid;
    gap: 0.25em;
    justify-items: center;
    align-content: start;
    min-block-size: max(4em, 44px);
    padding-block: 0.375em;
    border-radius: var(--_radius);
    color: var(--_edge);
    text-align: center;
    cursor: pointer;
  }
  .star svg {
    inline-size: min(3.5em, 90%);
    block-size: auto;
    aspect-ratio: 1;
  }
  .star input {
    position: absolute;
    opacity: 0;
    cursor: pointer;
    inline-size: 20%;
    block-size: max(4em, 44px);
  }
  .star:has(:checked),
  .star:has(~ .star :checked) {
    color: var(--_accent);
  }
  .star:has(:checked) svg,
  .star:has(~ .star :checked) svg {
    fill: currentColor;
  }
  @media (hover: hover) {
    :is(.star:hover, .star:has(~ .star:hover)) svg {
      fill: color-mix(in oklab, var(--_accent) 30%, var(--_raised));
    }
  }
  .star:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
  }
  form .bar {
    flex-direction: row-reverse;
  }
  .bar .button {
    flex: 1 1 auto;
  }
  @container (min-width: 34em) {
    .bar .button {
      flex: none;
    }
    .star span {
      color: var(--_quiet);
    }
    .star:has(:checked) span {
      color: inherit;
      font-weight: 550;
    }
  }
  /* no room for five words: those at the ends, then the chosen one */
  @container (max-width: 34em) {
    .stars {
      padding-block-end: 2em;
    }
    .star span {
      position: absolute;
      inset-block-end: 0;
      inset-inline: 0;
      color: var(--_quiet);
    }
    .star:first-child span {
      inset-inline-end: 50%;
      text-align: start;
    }
    .star:last-child span {
      inset-inline-start: 50%;
      text-align: end;
    }
    .stars:has(:checked) .star:not(:has(:checked)) span,
    .star:not(:first-child, :last-child, :has(:checked)) span {
      visibility: hidden;
    }
    .star:has(:checked) span {
      inset-inline: 0;
      color: var(--_accent);
      font-size: 1em;
      font-weight: 550;
      text-align: center;
    }
  }
  @container (max-width: 13em) {
    .face {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .star:has(:checked),
    .star:has(~ .star :checked) {
      color: Highlight;
    }
  }
`;
