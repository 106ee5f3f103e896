import { css } from 'lit';

/**
 * What every element is made of: `.button` (`.primary`, `.plain`, `.pill`), `.time`, `.chip`, `.field`, `.card`,
 * `.notice` (`.warn`, `.bad`, `.good`), `.bone` (a skeleton's), `.face`, and the `.frame` that stands around them.
 */
export const controls = css`
  button,
  input,
  select,
  textarea {
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .button,
  .time {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-block-size: calc(2.75 * var(--_gap));
    padding: 0.5em 1em;
    border: 1px solid color-mix(in oklab, var(--_ink) 22%, transparent);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_ink);
    font-weight: 550;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition:
      background var(--_ease),
      border-color var(--_ease);
  }
  .pill,
  .time {
    border-radius: 2em;
  }
  .pill {
    font-weight: 400;
  }
  .time {
    min-block-size: max(2.75em, 44px);
    min-inline-size: 4.4em;
    padding-inline: 0.75em;
    border-color: color-mix(in oklab, var(--_accent) 40%, transparent);
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
  .plain {
    border-color: transparent;
    background: none;
    color: var(--_accent);
  }
  :is(.button, .time):hover,
  :is(.button, .time):is([aria-pressed='true'], [data-chosen='true'], :has(:checked)) {
    border-color: var(--_accent);
    background: var(--_tint);
    color: var(--_accent);
  }
  :is([aria-pressed='true'], [data-chosen='true']) {
    font-weight: 550;
  }
  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: color-mix(in oklab, var(--_accent), var(--_ink) 14%);
  }
  [aria-disabled='true'] {
    opacity: 0.65;
    cursor: default;
  }
  .chip {
    display: inline-block;
    padding: 0.15em 0.7em;
    border-radius: 2em;
    background: color-mix(in oklab, var(--_ink) 7%, transparent);
    font-size: 0.875em;
  }
  .field {
    inline-size: 100%;
    min-block-size: calc(2.75 * var(--_gap));
    padding: 0.4em 0.9em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_raised);
    line-height: 1.4;
  }
  .field::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .field:focus-visible {
    outline-offset: 0;
    border-color: var(--_accent);
  }
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.25 * var(--_gap));
    padding: var(--_pad);
  }
  .contact a {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 24px;
  }
  .card,
  .frame {
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
    background: var(--_raised);
  }
  .card {
    padding: calc(1.375 * var(--_gap));
  }
  .notice {
    --_tone: var(--_accent);
    padding: var(--_gap) 1.25em;
    border: 1px solid color-mix(in oklab, var(--_tone) 30%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_tone) 7%, var(--_raised));
  }
  .notice.warn {
    --_tone: var(--_warn);
  }
  .notice.bad {
    --_tone: var(--_bad);
  }
  .notice.good {
    --_tone: var(--_good);
  }
  .bone {
    border-radius: 0.4em;
    background: color-mix(in oklab, var(--_ink) 8%, transparent);
    color: transparent;
    animation: breathe var(--_breath) infinite alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.55;
    }
  }
  /* after the bone, so that one on its way is round, too */
  .face {
    position: relative;
    display: grid;
    place-items: center;
    flex: none;
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 550;
  }
  .face img {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  /* nothing can be pressed on paper */
  @media print {
    .button {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .chip,
    .bone {
      border: 1px solid;
    }
    svg {
      color: inherit !important; /* else an icon keeps a colour that was chosen for our ground */
    }
    [aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
    .button.primary:not([aria-disabled='true']),
    :is(.button, .time):is([aria-pressed='true'], [data-chosen='true'], :has(:checked)) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    [aria-pressed='true'] .quiet {
      color: inherit;
    }
  }
`;
