import { css } from 'lit';

/** The doctor's panel, in the corner where lines begin. */
export const styles = css`
  :host {
    position: fixed;
    inset: auto;
    inset-block-end: 1em;
    inset-inline-start: 1em;
    inline-size: min(34em, 100% - 2em);
    max-block-size: calc(100% - 2em);
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    overflow: auto;
  }
  :host(:popover-open) {
    display: block;
  }
  .card {
    box-shadow: var(--_shadow);
  }
  header {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 0.75em;
  }
  ul {
    display: grid;
    gap: 0.5em;
  }
  li.notice {
    display: grid;
    gap: 0.1em;
    padding: 0.6em 0.9em;
    font-size: 0.9375em;
  }
  strong {
    color: var(--_tone);
    font-weight: 650;
  }
`;
