import { html } from 'lit';

/** The list while it loads: cards of the size that they will have, so that nothing jumps. */
export function directorySkeleton(count: number) {
  return html`<ul class="cards" aria-hidden="true">
    ${Array.from({ length: Math.min(count, 6) }, () => card)}
  </ul>`;
}

const card = html`<li>
  <article class="card">
    <header>
      <span class="face bone"></span>
      <div class="lines"><p class="bone half">–</p><p class="bone">–</p></div>
    </header>
    <p class="bone">–</p>
    <div class="lines"><p class="bone half">–</p><p class="bone half">–</p><p class="bone half">–</p></div>
    <footer><p class="bone half">–</p><p class="bone tall"></p></footer>
  </article>
</li>`;
