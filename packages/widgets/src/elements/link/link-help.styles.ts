import { css } from 'lit';

export const styles = css`
  .help,
  .help form {
    display: grid;
    gap: 1em;
    justify-items: start;
  }
  .help form {
    inline-size: 100%;
    max-inline-size: 28em;
    margin-block-start: 0.25em;
  }
  .help summary {
    padding-block: 0.75em;
    cursor: pointer;
  }
  .help .code {
    inline-size: 100%;
  }
  .help h2 {
    font-size: 1.375em;
  }
  .help p {
    max-inline-size: 60ch;
  }
  .help .entry {
    display: grid;
    gap: 0.25em;
    inline-size: 100%;
  }
  .help label {
    font-weight: 550;
  }
  .help .problem {
    color: var(--_bad);
  }
  .help .notice {
    inline-size: 100%;
  }
`;
