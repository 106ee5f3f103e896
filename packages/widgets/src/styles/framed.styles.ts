import { css } from 'lit';

/** A page of the platform's own in a frame. */
export const framed = css`
  iframe {
    display: block;
    inline-size: 100%;
    min-block-size: 8em;
    border: 0;
    color-scheme: inherit;
  }
  iframe.bone {
    block-size: 30em;
  }
`;
