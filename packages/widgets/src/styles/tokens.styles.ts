import { css } from 'lit';

/**
 * Every colour, gap and shape, derived from what a page sets as `--attune-…`; docs/look.md lists all of them.
 * The page's own value wins, then the practice's theme (`--_theme-…`), then ours. Lightness is bounded, so that
 * no accent and no theme can make text unreadable; dark is drawn from `color-scheme`, which is inherited from the page.
 */
export const tokens = css`
  .attune {
    --_brand: var(--attune-accent, var(--_theme-accent, oklch(0.5 0.09 195)));
    --_accent: light-dark(
      oklch(from var(--_brand) min(l, 0.5) calc(c * min(1, 0.5 / l)) h),
      oklch(from var(--_brand) max(l, 0.8) min(c, 0.085) h)
    );
    --_on-accent: light-dark(#fff, oklch(from var(--_brand) 0.2 0.02 h));
    --_surface: var(
      --attune-surface,
      light-dark(
        oklch(from var(--_theme-surface, #fff) max(l, 0.96) min(c, 0.03) h),
        oklch(from var(--_brand) 0.2 0.008 h)
      )
    );
    --_ink: var(
      --attune-ink,
      light-dark(
        oklch(from var(--_theme-ink, oklch(0.25 0.02 220)) min(l, 0.32) min(c, 0.08) h),
        oklch(from var(--_brand) 0.93 0.008 h)
      )
    );
    --_quiet: color-mix(in oklab, var(--_ink) 72%, var(--_surface));
    --_raised: light-dark(
      color-mix(in oklab, var(--_surface), #fff 60%),
      color-mix(in oklab, var(--_surface), #fff 4.5%)
    );
    --_sunken: color-mix(in oklab, var(--_surface), var(--_ink) 4%);
    --_tint: color-mix(in oklab, var(--_accent) 9%, var(--_raised));
    --_line: color-mix(in oklab, var(--_ink) 13%, transparent);
    --_edge: color-mix(in oklab, var(--_ink) 54%, var(--_raised));
    --_good: var(--attune-good, light-dark(oklch(0.45 0.1 152), oklch(0.82 0.11 152)));
    --_warn: var(--attune-warn, light-dark(oklch(0.47 0.1 65), oklch(0.85 0.1 80)));
    --_bad: var(--attune-bad, light-dark(oklch(0.48 0.16 27), oklch(0.8 0.11 25)));
    --_gap: calc(1em * var(--attune-density, 1));
    --_pad: clamp(var(--_gap), 4cqi, 1.75 * var(--_gap));
    --_radius: var(--attune-radius, var(--_theme-radius, 10px));
    --_card-radius: var(--attune-card-radius, calc(var(--_radius) * 1.6));
    --_shadow: 0 1px 2px rgb(0 0 0 / 0.06), 0 12px 32px -8px rgb(0 0 0 / 0.22);
    --_ease: 150ms ease-out;
    --_breath: 1.6s ease-in-out;
  }

  :host([density='compact']) .attune {
    --_gap: 0.7em;
  }
  :host([density='comfortable']) .attune {
    --_gap: 1em;
  }
  /* paper is white, also for who reads in the dark; what is chosen is seen by its ground */
  @media print {
    .attune {
      color-scheme: light;
      print-color-adjust: exact;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .attune {
      --_ease: 0s;
      --_breath: 0s;
    }
  }
`;
