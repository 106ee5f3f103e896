import { askForDays, clicked, dayOf, firstOf, nameOf, type FreeDays } from './free-days.ts';
import { filled, fragment } from './fragment.ts';
import { showFrame } from './picker-block.ts';
import { timesPane } from './times-pane.ts';

let calendar: Element;
let days: FreeDays;

export { prepare } from './picker-block.ts';

/** A month as a table and the times of a day, by hand: templates that are cloned and filled in. */
export const steps = {
  async ready() {
    [calendar, days] = await Promise.all([showFrame(), askForDays()]);
    const first = firstOf(days);
    calendar.append(monthOf(first), timesPane(first, days));
    calendar.addEventListener('click', choose);
  },
  click() {
    calendar.querySelector<HTMLElement>(`[data-day="${clicked}"]`)?.click();
  },
};

const month = fragment(
  '<div class="month" part="month"><div class="line"><h3 id="month"></h3><button class="turn" aria-label="Previous month">‹</button><button class="turn next" aria-label="Next month">›</button></div><table role="grid" aria-labelledby="month"><thead><tr></tr></thead><tbody></tbody></table><p class="legend quiet small">Days in bold have free times.</p></div>',
);
const header = fragment('<th scope="col"></th>');
const cell = fragment('<td role="gridcell" aria-selected="false"><button class="day" tabindex="-1"></button></td>');
const monthName = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric' });
const weekday = new Intl.DateTimeFormat('en', { weekday: 'short' });

function monthOf(day: string): Element {
  const copy = month.cloneNode(true) as Element;
  const first = new Date(`${day.slice(0, 8)}01T12:00`);
  const start = new Date(first);
  start.setDate(1 - ((first.getDay() + 6) % 7));
  const [title] = copy.getElementsByTagName('h3');
  const [head] = copy.getElementsByTagName('tr');
  const [body] = copy.getElementsByTagName('tbody');
  if (title) title.textContent = monthName.format(first);
  for (let place = 0; place < 7; place += 1) head?.append(filled(header, weekday.format(later(start, place))));
  for (let week = start; week <= first || week.getMonth() === first.getMonth(); week = later(week, 7)) {
    body?.append(weekOf(week, first.getMonth(), day));
  }
  return copy;
}

function weekOf(start: Date, inMonth: number, chosen: string): Element {
  const week = document.createElement('tr');
  for (let place = 0; place < 7; place += 1) {
    const date = later(start, place);
    week.append(date.getMonth() === inMonth ? cellOf(date, chosen) : document.createElement('td'));
  }
  return week;
}

function cellOf(date: Date, chosen: string): Element {
  const day = dayOf(date);
  const free = days.get(day)?.length ?? 0;
  const copy = filled(cell, String(date.getDate()));
  const button = copy.firstElementChild as HTMLElement;
  button.dataset['day'] = day;
  button.setAttribute('aria-label', `${nameOf(day)}, ${free} times free`);
  button.setAttribute('aria-disabled', String(free === 0));
  if (day === chosen) select(button, true);
  return copy;
}

function select(button: Element, isChosen: boolean): void {
  button.setAttribute('tabindex', isChosen ? '0' : '-1');
  button.parentElement?.setAttribute('aria-selected', String(isChosen));
}

function choose({ target }: Event): void {
  const button = (target as Element).closest<HTMLElement>('[data-day]');
  const day = button?.dataset['day'];
  if (!button || !day) return;
  const before = calendar.querySelector('[aria-selected="true"] > button');
  if (before) select(before, false);
  select(button, true);
  calendar.querySelector('.times')?.replaceWith(timesPane(day, days));
  calendar.querySelector<HTMLElement>('.times input')?.focus();
}

const later = (date: Date, days: number) => new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 12);
