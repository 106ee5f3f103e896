import { css } from 'lit';

export const styles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    justify-items: start;
  }
  .overview {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em 2.5em;
    inline-size: 100%;
  }
  .average {
    font-size: 1.75em;
    font-weight: 650;
    line-height: 1.2;
  }
  .average svg {
    inline-size: 0.9em;
    color: var(--_accent);
    vertical-align: -0.2em;
  }
  table {
    flex: 1 1 14em;
    max-inline-size: 26em;
    border-collapse: collapse;
    text-align: start;
  }
  th {
    padding: 0;
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }
  td {
    padding-block: 0.1em;
    padding-inline: 0.75em 0;
    text-align: end;
    white-space: nowrap;
  }
  td:nth-child(2) {
    inline-size: 100%;
  }
  .share {
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    border-radius: 0.5em;
    fill: color-mix(in oklab, var(--_ink) 9%, transparent);
    stroke: none;
  }
  .of {
    fill: var(--_accent);
  }
  [dir='rtl'] .share {
    transform: scaleX(-1);
  }
  .reviews {
    display: grid;
    inline-size: 100%;
  }
  .reviews > li {
    display: grid;
    gap: 0.375em;
    padding-block: 1.125em;
    border-block-start: 1px solid var(--_line);
  }
  .reviews p:first-child {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.875em;
    align-items: center;
  }
  .words {
    max-inline-size: 65ch;
    white-space: pre-line;
  }
  .bone {
    inline-size: 100%;
  }
  .bone.tall {
    flex: 1 1 10em;
    block-size: 5em;
  }
  .overview ~ .bone.tall {
    block-size: 15.8em;
  }
  .notice {
    inline-size: 100%;
  }
  .notice > * + * {
    margin-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    .share {
      border: 1px solid;
    }
    .of {
      fill: Highlight;
    }
    .average svg {
      color: inherit;
    }
  }
`;
