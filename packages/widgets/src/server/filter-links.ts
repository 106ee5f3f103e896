import { html } from 'lit';
import { minorDigits } from '@attune/sdk/format';
import { options, pill } from '../elements/therapist-directory/filter-controls.ts';
import type { FilterView, PanelField } from '../elements/therapist-directory/filter-controls.ts';

/** What a disclosure of the filter bar holds where there is no script: a link for each value. */
export function filterLinks(field: PanelField, view: FilterView) {
  const links =
    field === 'maxPrice' ? priceLinks(view) : options(field, view).map((option) => pill(option, field, view));
  return html`<div class="chips">${links}</div>`;
}

/** Round prices up to which somebody may cost, in whole units of the practice's currency. */
const prices = [40, 60, 80, 100, 120, 150];

function priceLinks(view: FilterView) {
  const currency = view.practice?.currency ?? 'EUR';
  return prices.map((price) => {
    const amount = price * 10 ** minorDigits(currency);
    const chosen = view.filters.maxPrice === amount;
    const change = () => view.change({ ...view.filters, maxPrice: chosen ? null : amount });
    return html`<button class="button pill" type="button" aria-pressed=${chosen} @click=${change}>
      ≤ ${view.format.money({ amount, currency })}
    </button>`;
  });
}
