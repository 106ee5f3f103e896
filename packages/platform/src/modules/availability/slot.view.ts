import type { OfferedSlot } from './offered-slots.ts';

/** What a slot looks like outside. */
export function toSlot({ start, end, therapistId, format, seatsLeft }: OfferedSlot) {
  const slot = { startsAt: toInstant(start), endsAt: toInstant(end), therapistId, format };
  return seatsLeft === undefined ? slot : { ...slot, seatsLeft };
}

/** An instant without a fraction of a second, as every time of the platform that a person chose. */
export function toInstant(instant: number): string {
  const seconds = Math.floor(instant / 1000);
  const time = seconds - Math.floor(seconds / 86_400) * 86_400;
  return `${dateOf(seconds - time)}T${two(time / 3600)}:${two((time / 60) % 60)}:${two(time % 60)}Z`;
}

// most of what is sent lies on the day of what was sent before it, and a date takes longer to write than a time
let lastDate = { midnight: Number.NaN, text: '' };

function dateOf(midnight: number): string {
  if (midnight !== lastDate.midnight) {
    lastDate = { midnight, text: new Date(midnight * 1000).toISOString().slice(0, 10) };
  }
  return lastDate.text;
}

function two(value: number): string {
  return value < 10 ? `0${Math.floor(value)}` : `${Math.floor(value)}`;
}
