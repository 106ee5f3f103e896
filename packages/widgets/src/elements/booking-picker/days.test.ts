import { expect } from '@open-wc/testing';
import type { Slot } from '@attune/sdk';
import { dayIn, slotsByDay, slotsByPart } from './days.ts';

const HOUR = 3_600_000;

/** Clocks change in each of them in the course of 2026, or are far from Greenwich. */
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'UTC',
];

/** Every five hours of 2026: each hour of the day, and both sides of every change. */
const instants = Array.from({ length: 1752 }, (_, place) => Date.parse('2026-01-01T00:30Z') + place * 5 * HOUR);

describe('the days of the booking picker', () => {
  it('are those of the zone, all year and however far it is', () => {
    const ours = zones.map((zone) => instants.map((instant) => dayIn(zone, instant)));

    const theirs = zones.map((timeZone) => {
      const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' });
      return instants.map((instant) => format.format(instant));
    });
    expect(ours).to.deep.equal(theirs);
  });

  it('have the times that start on them, also where the clocks change in between', () => {
    const days = slotsByDay(
      ['2026-03-28T22:30', '2026-03-28T23:30', '2026-03-29T21:30', '2026-03-29T22:30'].map(slot),
      'Europe/Berlin',
    );

    expect([...days.keys()]).to.deep.equal(['2026-03-28', '2026-03-29', '2026-03-30']);
    expect(days.get('2026-03-29')).to.have.length(2);
  });

  it('begin in the morning, and go on after noon and after five', () => {
    const parts = slotsByPart(['2026-03-02T10:59', '2026-03-02T11:00', '2026-03-02T16:00'].map(slot), 'Europe/Berlin');

    expect(parts.map(([part, slots]) => [part, slots.length])).to.deep.equal([
      ['morning', 1],
      ['afternoon', 1],
      ['evening', 1],
    ]);
  });
});

const slot = (start: string) => ({ startsAt: `${start}:00Z` }) as Slot;
