import { expect } from '@open-wc/testing';
import { CalendarGridController } from './calendar-grid.ts';

describe('CalendarGridController', () => {
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
    renderRoot: document.createElement('div'),
  };
  const bounds = { first: '2026-03-02', last: '2027-03-31', firstWeekday: 1, isRtl: false };
  const press = (grid: CalendarGridController, key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
    grid.handleKeydown(event);
    return event;
  };
  const gridAt = (day: string, more: Partial<typeof bounds> = {}) => {
    const grid = new CalendarGridController(host, { ...bounds, ...more });
    grid.show(day);
    return grid;
  };

  it('moves by day and by week, across months', () => {
    const grid = gridAt('2026-03-31');

    press(grid, 'ArrowRight');
    expect(grid.day).to.equal('2026-04-01');
    press(grid, 'ArrowUp');
    expect(grid.day).to.equal('2026-03-25');
    press(grid, 'ArrowLeft');
    expect(grid.day).to.equal('2026-03-24');
    press(grid, 'ArrowDown');
    expect(grid.day).to.equal('2026-03-31');
  });

  it('swaps left and right where the page runs from right to left', () => {
    const grid = gridAt('2026-03-10', { isRtl: true });

    press(grid, 'ArrowLeft');
    expect(grid.day).to.equal('2026-03-11');
    press(grid, 'ArrowRight');
    expect(grid.day).to.equal('2026-03-10');
  });

  it('goes to the ends of the week', () => {
    const grid = gridAt('2026-03-11');

    press(grid, 'End');
    expect(grid.day).to.equal('2026-03-15');
    press(grid, 'Home');
    expect(grid.day).to.equal('2026-03-09');
  });

  it('goes by month, and with Shift by year', () => {
    const grid = gridAt('2026-05-31');

    press(grid, 'PageDown');
    expect(grid.day).to.equal('2026-06-30');
    press(grid, 'PageUp');
    expect(grid.day).to.equal('2026-05-30');
    press(grid, 'PageDown', { shiftKey: true });
    expect(grid.day).to.equal('2027-03-31');
    press(grid, 'PageUp', { shiftKey: true });
    expect(grid.day).to.equal('2026-03-31');
  });

  it('stays between the first and the last day that can be booked', () => {
    const grid = gridAt('2026-03-02');

    press(grid, 'ArrowLeft');
    expect(grid.day).to.equal('2026-03-02');
    expect(grid.canTurn(-1)).to.equal(false);
    expect(grid.canTurn(1)).to.equal(true);
  });

  it('leaves other keys, and shortcuts of the browser, to the browser', () => {
    const grid = gridAt('2026-03-10');

    expect(press(grid, 'Tab').defaultPrevented).to.equal(false);
    expect(press(grid, 'ArrowLeft', { altKey: true }).defaultPrevented).to.equal(false);
    expect(press(grid, 'ArrowLeft').defaultPrevented).to.equal(true);
    expect(grid.day).to.equal('2026-03-09');
  });
});
