import type { Host } from '../host.ts';

/** They listen in three ways, and take every letter for theirs: a custom element is no field to them. */
export const shortcuts: Host = {
  name: 'shortcuts',
  says: 'host keyboard shortcuts that swallow letters',
  before: () => {
    const swallow = (event: KeyboardEvent) => {
      if (event.key.length !== 1 || (event.target as Element).matches('input, textarea, select')) return;
      event.preventDefault();
      console.warn(`a shortcut was heard: ${event.type}`);
    };
    for (const type of ['keydown', 'keypress', 'keyup'] as const) document.addEventListener(type, swallow);
  },
};
