import { html, nothing } from 'lit';
import { dayToDate, daysFrom, startOfWeek, weeksOf, type Day } from '../../controllers/calendar-grid-days.ts';
import { failureNotice } from '../failure-notice.ts';
import { icons } from '../icons.ts';
import { dayIn } from './days.ts';
import type { Journey } from './journey.ts';

/** The month in view as a grid of days, by the ARIA date-grid pattern. */
export function monthView(journey: Journey) {
  const { t, times } = journey;
  const { firstWeekday, grid } = times;
  return html`<div class="month" part="month">
    <div class="line">
      <h3 id="month" aria-live="polite">${monthName(journey)}</h3>
      ${turn(journey, -1, t.previousMonth)} ${turn(journey, 1, t.nextMonth)}
    </div>
    <table
      role="grid"
      aria-labelledby="month"
      aria-busy=${times.request.state.phase === 'loading'}
      @click=${(event: Event) => choose(event, journey)}
      @keydown=${grid.handleKeydown}
    >
      <thead>
        ${row(daysFrom(startOfWeek(grid.day, firstWeekday)).map((day) => heading(day, journey)))}
      </thead>
      <tbody>
        ${weeksOf(grid.month, firstWeekday).map((week) => row(week.map((day) => (day ? cell(day, journey) : gap))))}
      </tbody>
    </table>
    ${foot(journey)}
  </div>`;
}

// seven places instead of a list, for each of which the page would get two comments
const row = ([a, b, c, d, e, f, g]: readonly unknown[]) =>
  html`<tr>
    ${a}${b}${c}${d}${e}${f}${g}
  </tr>`;

const gap = html`<td></td>`;

const heading = (day: Day, journey: Journey) =>
  html`<th scope="col" abbr=${name(day, journey, { weekday: 'long' })}>${shortName(day, journey)}</th>`;

/** "Tuesday 24 November". */
export const dayName = (day: Day, journey: Journey): string =>
  name(day, journey, { weekday: 'long', day: 'numeric', month: 'long' });

/** A column is as wide as three letters; a language that shortens no weekday has one letter for each. */
function shortName(day: Day, journey: Journey): string {
  const [long, short] = (['long', 'short'] as const).map((weekday) => name(day, journey, { weekday }));
  return short === long ? name(day, journey, { weekday: 'narrow' }) : (short ?? '');
}

const monthName = (journey: Journey): string =>
  name(journey.times.grid.day, journey, { month: 'long', year: 'numeric' });

const name = (day: Day, { format }: Journey, parts: Intl.DateTimeFormatOptions): string =>
  format.dateTime(dayToDate(day), { timeZone: 'UTC', ...parts });

function turn({ times: { grid } }: Journey, months: 1 | -1, label: string) {
  const can = grid.canTurn(months);
  return html`<button
    class="turn ${months > 0 ? 'next' : ''}"
    aria-label=${label}
    aria-disabled=${!can}
    @click=${() => can && grid.turn(months)}
  >
    ${icons.back}
  </button>`;
}

function cell(day: Day, journey: Journey) {
  const { format, t, times } = journey;
  const free = times.days.get(day)?.length ?? 0;
  return html`<td role="gridcell" aria-selected=${day === times.day}>
    <button
      class="day"
      data-day=${day}
      tabindex=${day === times.grid.day ? 0 : -1}
      aria-disabled=${!free}
      aria-current=${day === times.first ? 'date' : nothing}
      aria-label=${`${dayName(day, journey)}, ${t.timesFree(free)}`}
    >
      ${format.number(+day.slice(8))}
    </button>
  </td>`;
}

/** Shows the times of the day that is clicked, if it has any. */
function choose({ target }: Event, journey: Journey) {
  const { times } = journey;
  const day = (target as Element).closest<HTMLElement>('[data-day]')?.dataset.day ?? '';
  if (!times.days.has(day)) return;
  times.choose(day);
  journey.focus('.times :checked, .times input');
}

function foot(journey: Journey) {
  const { format, practice, t, text, times } = journey;
  const { state } = times.request;
  if (state.phase === 'failed' && times.day) return failureNotice(state.failure, text, practice, () => times.refresh());
  if (state.phase !== 'ready' || times.days.size) return html`<p class="legend quiet small">${t.legend}</p>`;
  const next = state.value.nextAvailableAt;
  return html`<p class="small" role="status">
    ${t.monthWithout(monthName(journey))}
    ${
      next
        ? html`<button class="link" @click=${() => times.choose(dayIn(times.zone, next))}>
            ${t.nextFree(format.longDate(next, times.zone))}
          </button>`
        : nothing
    }
  </p>`;
}
