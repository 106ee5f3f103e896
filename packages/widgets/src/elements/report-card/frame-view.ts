import type { Practice } from '@attune/sdk';
import { html, nothing } from 'lit';
import type { ReportTexts } from '../../locales/report-catalogue.ts';

interface Framed {
  readonly api: string;
  readonly practice: Practice;
  readonly text: ReportTexts;
  readonly token: string;
  readonly height: number | undefined;
}

/**
 * The platform's own page in a frame, and a link to it for browsers and policies that show no frame. The token travels
 * behind `#`, which is sent to nobody.
 */
export function frameView({ api, practice, text, token, height }: Framed) {
  const { report } = text;
  const page = `${api}/p/${encodeURIComponent(practice.slug)}/report-card`;
  const secret = token && `#${token}`;
  return html`<iframe
      part="frame"
      class=${height ? '' : 'bone'}
      title=${report.frame(practice.name)}
      src=${`${page}?frame=1${secret}`}
      sandbox="allow-scripts allow-forms allow-same-origin allow-popups"
      referrerpolicy="no-referrer"
      height=${height ?? nothing}
    ></iframe>
    <p class="small"><a href=${page + secret} target="_blank" rel="noopener">${report.open}</a></p>`;
}
