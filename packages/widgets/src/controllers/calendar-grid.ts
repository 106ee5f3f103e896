import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addDays, addMonths, clampDay, monthOf, startOfWeek, type Day, type Month } from './calendar-grid-days.ts';

/** What the grid needs to know of its surroundings, asked anew at every key. */
export interface CalendarGridOptions {
  /** The first day that can be reached. */
  first(): Day;
  /** The last day that can be reached. */
  last(): Day;
  /** 0 for Sunday … 6 for Saturday. */
  firstWeekday(): number;
  /** Whether the page runs from right to left, so that the arrows swap. */
  rtl(): boolean;
}

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * The state of a month grid: the month in view and the one day that Tab reaches.
 * It moves both by the keys of the ARIA date-grid pattern and brings focus along; days carry `data-day`.
 */
export class CalendarGridController implements ReactiveController {
  /** The day that Tab reaches; its month is the one in view. */
  day: Day = '';

  readonly #host: Host;
  readonly #options: CalendarGridOptions;
  #focusIsDue = false;

  constructor(host: Host, options: CalendarGridOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The month in view. */
  get month(): Month {
    return monthOf(this.day);
  }

  hostUpdated(): void {
    if (!this.#focusIsDue) return;
    this.#focusIsDue = false;
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-day="${this.day}"]`)?.focus();
  }

  /** Shows the month of a day and makes that day the one that Tab reaches. */
  show(day: Day): void {
    this.day = clampDay(day, this.#options.first(), this.#options.last());
    this.#host.requestUpdate();
  }

  /** Shows the month so many months on, without moving focus. */
  turn(months: number): void {
    this.show(addMonths(`${this.month}-01`, months));
  }

  /** Whether there is anything to reach so many months on. */
  canTurn(months: number): boolean {
    const month = monthOf(addMonths(`${this.month}-01`, months));
    return month >= monthOf(this.#options.first()) && month <= monthOf(this.#options.last());
  }

  /** Moves focus to the day that Tab reaches, after the next update. */
  focus(): void {
    this.#focusIsDue = true;
    this.#host.requestUpdate();
  }

  /** Moves by the keys of the pattern; any other key is left alone. */
  readonly handleKeydown = (event: KeyboardEvent): void => {
    const target = event.ctrlKey || event.altKey || event.metaKey ? null : this.#target(event);
    if (target === null) return;
    event.preventDefault();
    this.show(target);
    this.focus();
  };

  #target({ key, shiftKey }: KeyboardEvent): Day | null {
    const forward = this.#options.rtl() ? -1 : 1;
    const weekStart = startOfWeek(this.day, this.#options.firstWeekday());
    switch (key) {
      case 'ArrowRight': return addDays(this.day, forward);
      case 'ArrowLeft': return addDays(this.day, -forward);
      case 'ArrowDown': return addDays(this.day, 7);
      case 'ArrowUp': return addDays(this.day, -7);
      case 'Home': return weekStart;
      case 'End': return addDays(weekStart, 6);
      case 'PageDown': return addMonths(this.day, shiftKey ? 12 : 1);
      case 'PageUp': return addMonths(this.day, shiftKey ? -12 : -1);
      default: return null;
    }
  }
}
