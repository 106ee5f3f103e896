import type { Locator } from 'playwright-core';

/** How a visitor acts on what they have found: the same journey is made by mouse and by keyboard. */
export interface Hand {
  press(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  /** Ticks a box or chooses a radio. */
  tick(target: Locator): Promise<void>;
  /** Takes the first of the answers to choose from. */
  choose(target: Locator): Promise<void>;
  /** Waits for the heading of a new step; who does not see it is told by focus. */
  meet(heading: Locator): Promise<void>;
}
