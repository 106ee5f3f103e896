/** A day of the calendar as `YYYY-MM-DD`: a square on the wall, not an instant. */
export type Day = string;

/** A month of the calendar as `YYYY-MM`. */
export type Month = string;

const MILLISECONDS_A_DAY = 86_400_000;

/** The same square as midnight UTC, for `Intl` formats whose `timeZone` is `UTC`. */
export const dayToDate = (day: Day): Date => new Date(`${day}T00:00Z`);

const dateToDay = (date: Date): Day => date.toISOString().slice(0, 10);

/** The month a day lies in. */
export const monthOf = (day: Day): Month => day.slice(0, 7);

/** The day so many days later, or earlier if negative. */
export function addDays(day: Day, days: number): Day {
  return dateToDay(new Date(dayToDate(day).getTime() + days * MILLISECONDS_A_DAY));
}

/** The same day so many months later; the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const date = dayToDate(`${monthOf(day)}-01`);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  const last = dateToDay(date);
  const same = last.slice(0, 8) + day.slice(8);
  return same < last ? same : last;
}

/** The day that begins the week of `day`. */
export function startOfWeek(day: Day, firstWeekday: number): Day {
  return addDays(day, -((dayToDate(day).getUTCDay() - firstWeekday + 7) % 7));
}

/** The weeks of a month; where a week reaches into a neighbouring month there is `null`. */
export function weeksOf(month: Month, firstWeekday: number): (Day | null)[][] {
  const weeks: (Day | null)[][] = [];
  const first = `${month}-01`;
  const next = addMonths(first, 1);
  for (let start = startOfWeek(first, firstWeekday); start < next; start = addDays(start, 7)) {
    weeks.push(daysFrom(start).map((day) => (monthOf(day) === month ? day : null)));
  }
  return weeks;
}

/** Seven days in a row, `start` first. */
export const daysFrom = (start: Day): Day[] => [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(start, offset));

/** Where a week begins: 0 for Sunday … 6 for Saturday, by the region of the locale, also in browsers that know of no weeks. */
export function firstWeekdayOf(language: string): number {
  const locale: Intl.Locale & { getWeekInfo?(): { firstDay: number } } = new Intl.Locale(language);
  const { region = '' } = locale.maximize();
  return (
    (locale.getWeekInfo?.().firstDay ?? (fromSunday.includes(region) ? 0 : fromSaturday.includes(region) ? 6 : 1)) % 7
  );
}

const fromSunday = 'BR CA CO IL IN JP KR MX PE SA US ZA';
const fromSaturday = 'DZ EG IQ JO KW LY QA SY';
