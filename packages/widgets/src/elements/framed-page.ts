import type { Practice } from '@attune/sdk';
import { html, nothing } from 'lit';

/** What is said about a page in a frame, and how tall it has said it is. */
interface Framed {
  readonly title: string;
  readonly open: string;
  readonly height: number | undefined;
}

/**
 * A page of the platform's own in a frame, and a link to it for browsers and policies that show no frame. The token
 * travels behind `#`, which is sent to nobody.
 */
export function framedPage(api: string, practice: Practice, page: string, token: string, framed: Framed) {
  const address = `${api}/p/${encodeURIComponent(practice.slug)}/${page}`;
  const secret = token && `#${token}`;
  return html`<iframe
      part="frame"
      class=${framed.height ? '' : 'bone'}
      title=${framed.title}
      src=${`${address}?frame=1${secret}`}
      sandbox="allow-scripts allow-forms allow-same-origin allow-popups"
      referrerpolicy="no-referrer"
      height=${framed.height ?? nothing}
    ></iframe>
    <p class="small"><a href=${address + secret} target="_blank" rel="noopener">${framed.open}</a></p>`;
}
