import { prepare as prepareWith } from './cards-floor.ts';

export { steps } from './cards-floor.ts';

/** Cards far below are not laid out. */
export const prepare = (): Promise<void> => prepareWith('');
