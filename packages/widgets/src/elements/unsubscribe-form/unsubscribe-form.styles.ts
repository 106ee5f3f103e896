import { css } from 'lit';

export const styles = css`
  .frame,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .frame {
    max-inline-size: 36em;
    padding: clamp(1em, 4cqi, 1.75em);
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    background: var(--_raised);
  }
  form {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  h2 {
    font-size: 1.375em;
    text-wrap: balance;
  }
  .crisis span {
    display: block;
  }
  .primary {
    min-block-size: 3.25em;
  }
  legend {
    padding: 0;
    font-weight: 550;
  }
  .tick {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
  }
  fieldset:has([type='checkbox']) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  fieldset legend {
    inline-size: 100%;
  }
  .notice > * + *,
  .notice + p {
    margin-block-start: 0.5em;
  }
  .tall {
    block-size: 5em;
  }
`;
