import { css } from 'lit';

export const styles = css`
  .bones {
    min-block-size: 42em;
  }
  .attune {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    max-inline-size: 48em;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
    padding: clamp(1.125em, 5cqi, 2.5em);
  }
  .sealed {
    gap: 1em;
    justify-items: start;
  }
  h2 {
    font-size: clamp(1.375em, 5cqi, 1.75em);
  }
  header,
  section,
  footer {
    display: grid;
    gap: 0.75em;
  }
  h3 {
    font-size: 1.125em;
  }
  .by {
    display: flex;
    align-items: center;
    gap: 0.75em;
    line-height: 1.35;
  }
  .face {
    inline-size: 2.75em;
  }
  .prose {
    display: grid;
    gap: 0.75em;
    max-inline-size: 65ch;
    white-space: pre-line;
  }
  dl {
    display: grid;
  }
  dl div {
    display: grid;
    gap: 0.125em 1.5em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    font-weight: 550;
  }
  dd {
    max-inline-size: 60ch;
  }
  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 0.75em;
  }
  .photos li {
    display: grid;
    overflow: hidden;
    place-items: center;
    aspect-ratio: 4 / 3;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sunken);
    text-align: center;
  }
  .photos img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .photos li:has(p) {
    overflow: visible; /* so that it grows with large text */
  }
  .photos p {
    padding: 0.5em;
  }
  footer {
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  @container attune (min-width: 34em) {
    dl div {
      grid-template-columns: 9em 1fr;
    }
  }
  @media print {
    .attune {
      max-inline-size: none;
    }
    .card {
      padding: 0;
      border: 0;
    }
    .no-print,
    attune-review-form {
      display: none;
    }
    .photos li,
    dl div,
    .notice {
      break-inside: avoid;
    }
    h2,
    h3 {
      break-after: avoid;
    }
  }
`;
