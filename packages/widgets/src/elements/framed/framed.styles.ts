import { css } from 'lit';

/** A page of the platform's own in a frame: in the page, and above it while it shows a dialog. */
export const styles = css`
  .box {
    display: block;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
  }
  .box iframe {
    display: block;
    inline-size: 100%;
    min-block-size: 8em;
    border: 0;
    background: none;
    color-scheme: inherit;
  }
  .box iframe.bone {
    block-size: 30em;
  }
  .box:popover-open {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    overflow: hidden;
  }
  .box:popover-open iframe {
    block-size: 100%;
  }
  /* its colour changes with the scheme of the page, and says so by a transition */
  .scheme {
    position: absolute;
    color: light-dark(#000, #fff);
    transition: color 1ms;
    pointer-events: none;
  }
  @media print {
    .small {
      display: none;
    }
  }
`;
