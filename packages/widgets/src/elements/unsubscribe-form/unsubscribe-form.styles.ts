import { css } from 'lit';

export const styles = css`
  .bones {
    min-block-size: 43em;
  }
  .frame {
    max-inline-size: 36em;
  }
  form {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .primary {
    min-block-size: 3.25em;
  }
  legend {
    inline-size: 100%;
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
`;
