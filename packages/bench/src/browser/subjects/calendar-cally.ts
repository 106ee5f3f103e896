import 'cally';
import { askForDays, clicked, dayOf, firstOf, type FreeDays } from './free-days.ts';
import { showFrame } from './picker-block.ts';
import { until } from './stage.ts';
import { timesPane } from './times-pane.ts';

let calendar: Element;
let days: FreeDays;
let month: HTMLElement;

export { prepare } from './picker-block.ts';

/** cally's month, and the times of a day beside it by hand. */
export const steps = {
  async ready() {
    [calendar, days] = await Promise.all([showFrame(), askForDays()]);
    const first = firstOf(days);
    const date = Object.assign(document.createElement('calendar-date'), {
      value: first,
      focusedDate: first,
      locale: 'en',
      isDateDisallowed: (day: Date) => !days.has(day.toISOString().slice(0, 10)),
    });
    month = date.appendChild(document.createElement('calendar-month'));
    date.addEventListener('change', () => calendar.querySelector('.times')?.replaceWith(timesPane(date.value, days)));
    calendar.append(date, timesPane(first, days));
    await until(() => buttonOf(clicked));
  },
  async click() {
    buttonOf(clicked)?.click();
    await until(() => month.shadowRoot?.querySelector(`[part~="selected"]`)?.textContent === String(+clicked.slice(8)));
  },
};

/** Days of neighbouring months come before and after, so the day is found by its number and place. */
function buttonOf(day: string): HTMLElement | undefined {
  const buttons = [...(month.shadowRoot?.querySelectorAll<HTMLElement>('button:not([part~="outside"])') ?? [])];
  return buttons.find(
    (button) =>
      button.textContent === String(new Date(`${day}T12:00`).getDate()) && dayOf(new Date(`${day}T12:00`)) === day,
  );
}
