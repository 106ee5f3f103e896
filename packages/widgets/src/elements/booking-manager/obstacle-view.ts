import { html, nothing } from 'lit';
import { failureNotice } from '../failure-notice.ts';
import type { Managing } from './managing.ts';

/** What did not work and how to do it again; after an act, that it may have happened all the same. It takes focus. */
export function obstacleView({ obstacle, practice, text }: Managing, unsure: unknown = nothing) {
  if (!obstacle) return nothing;
  return html`<div tabindex="-1" data-obstacle>
    ${failureNotice(obstacle.failure, text, practice, obstacle.again)}
    <p class="small">${unsure}</p>
  </div>`;
}
