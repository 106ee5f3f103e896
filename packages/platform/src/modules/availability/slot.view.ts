import type { OfferedSlot } from './offered-slots.ts';

/** What a slot looks like outside. */
export function toSlot({ start, end, therapistId, format }: OfferedSlot) {
  return { startsAt: toInstant(start), endsAt: toInstant(end), therapistId, format };
}

/** An instant without a fraction of a second, as every time of the platform that a person chose. */
export function toInstant(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
