import { html, nothing } from 'lit';
import { dayToDate, daysFrom, firstWeekdayOf, startOfWeek, weeksOf, type Day } from '../../controllers/calendar-grid-days.ts';
import { icons } from '../icons.ts';
import { dayIn } from './days.ts';
import type { View } from './view.ts';

/** The month in view as a grid of days, by the ARIA date-grid pattern. */
export function monthView(view: View) {
  const { format, text, times } = view;
  const { grid } = times;
  const first = firstWeekdayOf(format.lang);
  return html`<div class="month" part="month">
    <div class="month-head">
      <h3 id="month" aria-live="polite">${monthName(grid.month, view)}</h3>
      ${turn(view, -1, text.picker.previousMonth)} ${turn(view, 1, text.picker.nextMonth)}
    </div>
    <table role="grid" aria-labelledby="month" aria-busy=${times.state.phase === 'loading'} @keydown=${grid.handleKeydown}>
      <thead>
        <tr>
          ${daysFrom(startOfWeek(`${grid.month}-01`, first)).map((day) => weekday(day, view))}
        </tr>
      </thead>
      <tbody>
        ${weeksOf(grid.month, first).map((week) => html`<tr>${week.map((day) => (day ? cell(day, view) : html`<td></td>`))}</tr>`)}
      </tbody>
    </table>
    ${foot(view)}
  </div>`;
}

/** "November 2026". */
export const monthName = (month: string, { format }: View): string =>
  format.dateTime(dayToDate(`${month}-01`), { timeZone: 'UTC', month: 'long', year: 'numeric' });

function turn({ times }: View, months: 1 | -1, label: string) {
  const can = times.grid.canTurn(months);
  return html`<button
    class="turn ${months > 0 ? 'next' : ''}"
    aria-label=${label}
    aria-disabled=${!can}
    @click=${() => can && times.grid.turn(months)}
  >
    ${icons.back}
  </button>`;
}

function weekday(day: Day, { format }: View) {
  const say = (weekday: 'long' | 'short') => format.dateTime(dayToDate(day), { timeZone: 'UTC', weekday });
  return html`<th scope="col" abbr=${say('long')}>${say('short')}</th>`;
}

function cell(day: Day, view: View) {
  const { format, text, times } = view;
  const free = times.days.get(day)?.length ?? 0;
  const chosen = day === times.day;
  const date = format.dateTime(dayToDate(day), { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
  return html`<td role="gridcell" aria-selected=${chosen}>
    <button
      class="day"
      data-day=${day}
      tabindex=${day === times.grid.day ? 0 : -1}
      aria-disabled=${!free}
      aria-current=${day === times.today ? 'date' : nothing}
      aria-label=${free ? text.picker.dayLabel(date, free) : text.picker.dayWithout(date)}
      @click=${() => free && times.choose(day, true)}
    >
      ${format.number(Number(day.slice(8)))}
    </button>
  </td>`;
}

function foot(view: View) {
  const { text, times } = view;
  const { state, days, grid } = times;
  if (state.phase !== 'ready' || days.size > 0) return html`<p class="legend quiet small">${text.picker.legend}</p>`;
  return html`<p class="small" role="status">
    ${text.picker.monthWithout(monthName(grid.month, view))} ${nextFree(state.slots.nextAvailableAt, view)}
  </p>`;
}

function nextFree(instant: string | null, { format, text, times, zone }: View) {
  if (!instant) return nothing;
  return html`<button class="link" @click=${() => times.choose(dayIn(zone, instant))}>${text.picker.nextFree(format.longDate(instant, zone))}</button>`;
}
