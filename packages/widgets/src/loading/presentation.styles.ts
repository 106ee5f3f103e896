import { css } from 'lit';

/** The frame of an element that is shown above its page, and the button that opens it. */
export const styles = css`
  dialog {
    /* of the window in per cent: a page with a zoom stretches vw and dvh past it */
    inline-size: min(60em, 100% - 2em);
    max-inline-size: none;
    max-block-size: calc(100% - 3em);
    padding: 0;
    border: 0;
    background: none;
    overscroll-behavior: contain;
  }
  dialog[open] {
    display: flex;
  }
  dialog::backdrop {
    background: rgb(10 20 25 / 0.45);
  }
  .panel {
    flex: 1;
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    overflow: hidden;
  }
  header {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.75em;
    padding-inline: 1.5em 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .content {
    flex: 1;
    overflow: auto;
    overscroll-behavior: contain;
    padding: clamp(0.75em, 3cqi, 1.5em);
  }
  @media (max-width: 45em) {
    dialog {
      inline-size: 100%;
      block-size: 100%;
      max-block-size: none;
    }
    .panel {
      border: 0;
      border-radius: 0;
    }
    header {
      padding-block-start: max(0.75em, env(safe-area-inset-top));
    }
    .content {
      padding-block-end: max(1em, env(safe-area-inset-bottom));
    }
  }
  .floating {
    container: none;
    position: fixed;
    inset: auto;
    inset-block-end: max(1.25em, env(safe-area-inset-bottom));
    inset-inline-end: max(1.25em, env(safe-area-inset-right));
    inline-size: max-content;
    max-inline-size: calc(100% - 2.5em);
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    overflow: visible;
  }
  .floating[data-place='start'] {
    inset-inline: max(1.25em, env(safe-area-inset-left)) auto;
  }
  .floating[data-place='away'] {
    visibility: hidden;
  }
  .floating .button {
    min-block-size: 48px;
    padding-inline: 1.5em;
    border-radius: 2em;
    box-shadow: var(--_shadow);
  }
  @media print {
    .floating {
      display: none;
    }
  }
`;
