import type { ReactiveControllerHost } from 'lit';
import { addDays, addMonths, monthOf, startOfWeek, type Day, type Month } from './calendar-grid-days.ts';
import { focusOn } from './form-focus.ts';

/** How far the grid reaches and how it lies, read anew at every key. */
export interface CalendarGridBounds {
  /** The first day that can be reached. */
  readonly first: Day;
  /** The last day that can be reached. */
  readonly last: Day;
  /** 0 for Sunday … 6 for Saturday. */
  readonly firstWeekday: number;
  /** Whether the page runs from right to left, so that the arrows swap. */
  readonly isRtl: boolean;
}

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * The state of a month grid: the month in view and the one day that Tab reaches.
 * It moves both by the keys of the ARIA date-grid pattern and brings focus along; days carry `data-day`.
 */
export class CalendarGridController {
  /** The day that Tab reaches; its month is the one in view. */
  day: Day = '';

  readonly #host: Host;
  readonly #bounds: CalendarGridBounds;

  constructor(host: Host, bounds: CalendarGridBounds) {
    this.#host = host;
    this.#bounds = bounds;
  }

  /** The month in view. */
  get month(): Month {
    return monthOf(this.day);
  }

  /** Shows the month of a day and makes that day, or the nearest that can be reached, the one for Tab. */
  show(day: Day): void {
    const { first, last } = this.#bounds;
    this.day = day < first ? first : day > last ? last : day;
    this.#host.requestUpdate();
  }

  /** Shows the month so many months on, without moving focus. */
  turn(months: number): void {
    this.show(this.#firstDayIn(months));
  }

  /** Whether there is anything to reach so many months on. */
  canTurn(months: number): boolean {
    const month = monthOf(this.#firstDayIn(months));
    return month >= monthOf(this.#bounds.first) && month <= monthOf(this.#bounds.last);
  }

  /** Moves focus to the day that Tab reaches, after the next update. */
  focus(): void {
    void focusOn(this.#host, `[data-day="${this.day}"]`);
  }

  /** Moves by the keys of the pattern; any other key is left alone. */
  readonly handleKeydown = (event: KeyboardEvent): void => {
    const isShortcut = event.ctrlKey || event.altKey || event.metaKey;
    const target = isShortcut ? undefined : this.#targetOf(event);
    if (!target) return;
    event.preventDefault();
    this.show(target);
    this.focus();
  };

  #targetOf({ key, shiftKey }: KeyboardEvent): Day | undefined {
    const { firstWeekday, isRtl } = this.#bounds;
    const days: Record<string, number> = { Right: isRtl ? -1 : 1, Left: isRtl ? 1 : -1, Down: 7, Up: -7 };
    const step = key.startsWith('Arrow') && days[key.slice(5)];
    if (step) return addDays(this.day, step);
    const start = startOfWeek(this.day, firstWeekday);
    if (key === 'Home') return start;
    if (key === 'End') return addDays(start, 6);
    if (key === 'PageDown') return addMonths(this.day, shiftKey ? 12 : 1);
    return key === 'PageUp' ? addMonths(this.day, shiftKey ? -12 : -1) : undefined;
  }

  #firstDayIn(months: number): Day {
    return addMonths(`${this.month}-01`, months);
  }
}
