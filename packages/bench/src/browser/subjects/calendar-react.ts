import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DayPicker } from 'react-day-picker';
import style from 'react-day-picker/style.css';
import { askForDays, byPart, clicked, dayOf, firstOf, nameOf, timeOf, type FreeDays } from './free-days.ts';
import { showFrame } from './picker-block.ts';
import { sheetOf, until } from './stage.ts';

let calendar: Element;

export { prepare } from './picker-block.ts';

/** react-day-picker's month, and the times of a day beside it as components. */
export const steps = {
  async ready() {
    const [place, days] = await Promise.all([showFrame(), askForDays()]);
    (place.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheetOf(style));
    calendar = place;
    createRoot(calendar).render(h(Calendar, { days }));
    await until(() => calendar.querySelector('.times input'));
  },
  async click() {
    calendar.querySelector<HTMLElement>(`[data-day="${clicked}"] button`)?.click();
    await until(() => calendar.querySelector('#day')?.textContent.startsWith(nameOf(clicked)));
  },
};

function Calendar({ days }: { days: FreeDays }) {
  const [day, choose] = useState(new Date(`${firstOf(days)}T12:00`));
  return [
    h(DayPicker, {
      key: 'month',
      mode: 'single',
      required: true,
      defaultMonth: day,
      selected: day,
      onSelect: choose,
      disabled: (date: Date) => !days.has(dayOf(date)),
    }),
    h(Times, { key: 'times', day: dayOf(day), days }),
  ];
}

const Times = ({ day, days }: { day: string; days: FreeDays }) =>
  h(
    'div',
    { className: 'times', part: 'times' },
    h('h3', { id: 'day' }, `${nameOf(day)} · ${days.get(day)?.length ?? 0} times free`),
    h('div', { className: 'small quiet' }, 'Times in Berlin (GMT+1)'),
    h(
      'div',
      { role: 'radiogroup', 'aria-labelledby': 'day' },
      byPart(days.get(day) ?? []).map(([part, starts]) => [
        h('h4', { key: part, className: 'quiet small' }, part),
        h('div', { key: `${part} row`, className: 'row', role: 'group', 'aria-label': part }, starts.map(radioOf)),
      ]),
    ),
  );

const radioOf = (start: Date) =>
  h(
    'label',
    { key: start.getTime(), className: 'time', part: 'time' },
    h('input', { type: 'radio', name: 'time' }),
    h('span', null, timeOf(start)),
  );
