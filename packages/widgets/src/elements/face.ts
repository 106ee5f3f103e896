import { html, nothing } from 'lit';

/** As much of somebody as their face needs. */
interface Somebody {
  readonly id: string;
  readonly monogram: string;
  readonly photoUrl: string | null;
}

/** A round picture; the monogram lies under it, and shows when there is no picture or it does not load. */
export function face({ id, monogram, photoUrl }: Somebody) {
  const tone = parseInt(id.slice(-1), 16) % 3;
  return html`<span class="face" data-tone=${tone} aria-hidden="true" part="photo">
    ${monogram}
    ${
      photoUrl
        ? html`<img
            src=${photoUrl}
            alt=""
            width="72"
            height="72"
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            @error=${showIfLoaded}
            @load=${showIfLoaded}
          />`
        : nothing
    }
  </span>`;
}

const showIfLoaded = ({ target, type }: Event) => (target as Element).classList.toggle('unseen', type === 'error');
