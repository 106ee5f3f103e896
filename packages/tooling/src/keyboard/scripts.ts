import { choices } from './scripts/choices.ts';
import { dateGrids } from './scripts/date-grid.ts';
import { dialogs } from './scripts/dialogs.ts';
import { forms } from './scripts/forms.ts';
import type { Script } from './script.ts';

/** Every row of the keyboard tables of the patterns that our elements follow. */
export const scripts: readonly Script[] = [...dateGrids, ...choices, ...dialogs, ...forms];
