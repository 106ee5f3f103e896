import { html } from 'lit';

/** The list while it loads: cards of the size that they will have, so that nothing jumps. */
export function directorySkeleton(count: number) {
  return html`<ul class="cards" aria-hidden="true">
    ${Array.from({ length: Math.min(count, 6) }, () => card)}
  </ul>`;
}

const line = html`<p class="bone">–</p>`;

const card = html`<li>
  <article class="card">
    <header>
      <span class="face bone"></span>
      <div class="lines">${line}${line}</div>
    </header>
    ${line}
    <div class="lines">${line}${line}${line}</div>
    <footer>
      ${line}
      <p class="bone tall"></p>
    </footer>
  </article>
</li>`;
