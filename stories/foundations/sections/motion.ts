import { html } from 'lit';

/** Little of it, and none for those who asked for none. */
export const motion = html`<section>
  <h2>Motion</h2>
  <p class="lead">
    150 ms, easing out; only colour, opacity and a few pixels of way. What is still loading breathes, in its final size,
    so that nothing jumps when it comes. Under reduced motion nothing moves at all.
  </p>
  <div class="tiles">
    <div class="card tile">
      <button class="time" type="button">09:00</button>
      <span class="quiet small">a change of state, 150 ms</span>
    </div>
    <div class="card tile">
      <span class="bone line"></span>
      <span class="bone line short"></span>
      <span class="quiet small">still loading, 1.6 s a breath</span>
    </div>
  </div>
</section>`;
