import { html, nothing } from 'lit';
import { focusOn } from '../../controllers/form-focus.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { spoken } from '../../locales/catalogue.ts';
import { loadZonesLanguage } from '../../locales/zones-catalogue.ts';
import type { ZonesTexts } from '../../locales/zones-catalogue.ts';
import type { Journey } from './journey.ts';
import { areLearnt, findZones, isKnownAs, learnNames } from './zone-names.ts';
import { offsetOf, placeOf, visitorZone } from './zones.ts';

/** What draws the choice of a zone, once its sentences are there. */
export async function zoneSelect(journey: Journey): Promise<() => unknown> {
  const select = new ZoneSelect(journey);
  await loadZonesLanguage(spoken(journey.locale.lang)); // what cannot be had is said where it was asked for
  return () => select.view();
}

/** Every zone there is, the likely ones first, found by its city, by an old name, or by what it is called in the visitor's language. */
class ZoneSelect {
  readonly #journey: Journey;
  readonly #words: LocaleController<ZonesTexts>;
  readonly #all = Intl.supportedValuesOf('timeZone');
  #sought = '';
  #isShown = false;
  #learning = '';

  constructor(journey: Journey) {
    this.#journey = journey;
    this.#words = new LocaleController(journey.host, loadZonesLanguage);
  }

  view() {
    if (!this.#words.ready) return nothing;
    if (!this.#isShown) void focusOn(this.#journey.host, '[data-find]');
    this.#isShown = true;
    this.#learn();
    const { zones } = this.#words.text;
    const found = this.#found;
    return html`<div class="zones">
      <p>
        <label for="find">${zones.find}</label>
        <input
          id="find"
          class="field"
          type="search"
          autocomplete="off"
          data-find
          @input=${this.#seek}
          @keydown=${this.#handleKeydown}
        />
      </p>
      ${this.#list(found)}
      <p role="status">${this.#sought ? this.#said(found.length) : nothing}</p>
      <p>
        <label class="row">
          <input type="checkbox" .checked=${this.#countsTo24} @change=${this.#chooseHours} />
          ${zones.clock}
        </label>
      </p>
    </div>`;
  }

  /** Nothing while it could still be found. */
  #said(count: number) {
    const { zones } = this.#words.text;
    if (count) return zones.found(count);
    return areLearnt(this.#all, this.#journey.format.words) ? zones.none : nothing;
  }

  /** What zones are called in the visitor's language, while they look for where to type it. */
  #learn() {
    const { words } = this.#journey.format;
    if (words === this.#learning) return;
    this.#learning = words;
    void learnNames(this.#all, words).then(() => this.#journey.host.requestUpdate());
  }

  #list(found: readonly string[]) {
    const { t, times } = this.#journey;
    return html`<select
      class="field"
      size=${Math.min(Math.max(found.length, 2), 5)}
      data-zone
      aria-label=${t.zone}
      ?hidden=${!found.length}
      .value=${times.zone}
      @change=${this.#choose}
    >
      ${this.#sought ? found.map(this.#option) : [this.#near.map(this.#option), html`<hr />`, found.map(this.#option)]}
    </select>`;
  }

  readonly #option = (zone: string) =>
    html`<option value=${zone} ?selected=${zone === this.#journey.times.zone}>${this.#nameOf(zone)}</option>`;

  /** "Kolkata (GMT+5:30)" of those that are few, "Asia/Kolkata" of all. */
  #nameOf(zone: string): string {
    const { format, times } = this.#journey;
    if (!this.#sought && !this.#near.includes(zone)) return zone.replace(/[^/]+$/, placeOf).replaceAll('_', ' ');
    return `${placeOf(zone)} (${offsetOf(zone, times.now, format.lang)})`;
  }

  /** What was found, or all but the likely ones. */
  get #found(): readonly string[] {
    if (this.#sought) return findZones(this.#sought, this.#all, this.#journey.format.words);
    return this.#all.filter((zone) => !this.#near.some((near) => isKnownAs(near, zone)));
  }

  /** The zone that is shown, the visitor's and the therapist's, each once, by whatever name. */
  get #near(): readonly string[] {
    const { therapist, times } = this.#journey;
    const zones = [times.zone, visitorZone(), therapist?.timeZone ?? times.zone];
    return zones.filter((zone, index) => zones.findIndex((each) => isKnownAs(each, zone)) === index);
  }

  readonly #seek = ({ target }: Event) => {
    this.#sought = (target as HTMLInputElement).value.trim();
    this.#journey.host.requestUpdate();
  };

  readonly #choose = ({ target }: Event) => this.#journey.times.setZone((target as HTMLSelectElement).value);

  /** Down goes on to what was found, Enter takes the first of it. */
  readonly #handleKeydown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && this.#sought && this.#found[0]) this.#journey.times.setZone(this.#found[0]);
    else if (event.key === 'ArrowDown') this.#journey.focus('[data-zone]');
    else return;
    event.preventDefault();
  };

  /** Whether one in the afternoon is another number than one in the morning. */
  get #countsTo24(): boolean {
    const { format } = this.#journey;
    const [one, thirteen] = [1, 13].map((hour) =>
      format.time(Date.UTC(2026, 0, 1, hour), 'UTC').replaceAll(/\P{N}/gu, ''),
    );
    return one !== thirteen;
  }

  readonly #chooseHours = ({ target }: Event) => {
    this.#journey.locale.hours = (target as HTMLInputElement).checked ? 'h23' : 'h12';
    this.#journey.host.requestUpdate();
  };
}
