import { html } from 'lit';

/** The ring that is on everything that takes a key. */
export const focus = html`<section>
  <h2>Focus</h2>
  <p class="lead">Two pixels of accent with a gap of two, on everything that can be reached by a key, always.</p>
  <div class="tiles focused">
    <div class="card tile"><button class="button primary ring" type="button">Continue</button></div>
    <div class="card tile"><button class="button ring" type="button">More times</button></div>
    <div class="card tile"><button class="time ring" type="button">14:30</button></div>
    <div class="card tile"><a class="ring" href="#focus">Dr. Ada Lind</a></div>
    <div class="card tile">
      <label class="small" for="focused-field">First name</label>
      <input id="focused-field" class="field ring tight" value="Mia" />
    </div>
  </div>
</section>`;
