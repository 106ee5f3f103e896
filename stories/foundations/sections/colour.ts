import { html } from 'lit';

/** A colour of text, what it is for, and how much it must stand out: 4.5 to be read, 3 to be seen. */
interface Ink {
  readonly name: string;
  readonly use: string;
  readonly needs: number;
  /** Where it is used, if not everywhere. */
  readonly on?: readonly string[];
}

const inks: readonly Ink[] = [
  { name: 'ink', use: 'Text', needs: 4.5 },
  { name: 'quiet', use: 'What stands beside', needs: 4.5 },
  { name: 'accent', use: 'Links, times, what is chosen', needs: 4.5 },
  { name: 'good', use: 'It worked', needs: 4.5 },
  { name: 'warn', use: 'Time runs out', needs: 4.5 },
  { name: 'bad', use: 'Something is missing', needs: 4.5 },
  { name: 'edge', use: 'The edge of a field', needs: 3, on: ['surface', 'raised'] },
];

const grounds: readonly string[] = ['surface', 'raised', 'sunken', 'tint'];

/** Three inputs, everything else derived; each pair measured as it is painted, in both schemes. */
export const colour = html`<section>
  <h2>Colour</h2>
  <p class="lead">
    Three inputs – accent, surface, ink – and everything else is derived from them. Dark is drawn, not inverted: raised
    surfaces are lighter, the accent is lighter and less saturated. The figure is the contrast, as painted here.
  </p>
  <div class="schemes">${scheme('light')}${scheme('dark')}</div>
</section>`;

function scheme(name: 'light' | 'dark') {
  return html`<div class="scheme ${name}">
    <h3>${name === 'light' ? 'Light' : 'Dark'}</h3>
    ${grounds.map(
      (ground) =>
        html`<div class="ground on-${ground}">
          <p class="small">${ground}</p>
          <div class="inks">
            ${inks.filter(({ on = grounds }) => on.includes(ground)).map((ink) => swatch(ink, ground))}
          </div>
        </div>`,
    )}
    <div class="tones">
      <p class="button primary" data-needs="4.5">Book Tuesday, 09:00</p>
      <p class="notice good">Booked. A mail is on its way.</p>
      <p class="notice warn">Two minutes are left.</p>
      <p class="notice bad">This time was just taken.</p>
    </div>
  </div>`;
}

function swatch({ name, use, needs }: Ink, ground: string) {
  return html`<div class="ink on-${ground} in-${name}" data-needs=${needs} title=${use}>
    <span class="aa" aria-hidden="true">${needs < 4.5 ? html`<span class="outline"></span>` : 'Aa'}</span>
    <span class="name">${name}</span>
  </div>`;
}
