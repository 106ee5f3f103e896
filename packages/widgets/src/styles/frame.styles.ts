import { css } from 'lit';

/** The frame of a form that a mail link opens, and what stands in it while it loads or when something is in the way. */
export const frame = css`
  .frame form,
  .bones {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  h2 {
    font-size: 1.375em;
    text-wrap: balance;
  }
  .crisis span {
    display: block;
  }
  .notice > * + *,
  .notice + p {
    margin-block-start: 0.5em;
  }
  /* as tall as what comes, which each element knows */
  .bones {
    grid-template-rows: auto auto 1fr;
  }
`;
