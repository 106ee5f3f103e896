import { byPart, nameOf, timeOf, type FreeDays } from './free-days.ts';
import { filled, fragment } from './fragment.ts';

const pane = fragment(
  '<div class="times" part="times"><h3 id="day"></h3><div class="small quiet"></div><div role="radiogroup" aria-labelledby="day"></div></div>',
);
const heading = fragment('<h4 class="quiet small"></h4>');
const row = fragment('<div class="row" role="group"></div>');
const time = fragment('<label class="time" part="time"><input type="radio" name="time" /><span></span></label>');

/** The times of a day by hand, as our picker shows them. */
export function timesPane(day: string, days: FreeDays): Element {
  const copy = pane.cloneNode(true) as Element;
  const [title, zone, group] = copy.children as unknown as [Element, Element, Element];
  const starts = days.get(day) ?? [];
  title.textContent = `${nameOf(day)} · ${starts.length} times free`;
  zone.textContent = 'Times in Berlin (GMT+1)';
  for (const [part, some] of byPart(starts)) {
    const times = row.cloneNode(true) as Element;
    times.setAttribute('aria-label', part);
    times.append(...some.map((start) => filled(time, timeOf(start))));
    group.append(filled(heading, part), times);
  }
  return copy;
}
