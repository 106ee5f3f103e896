import type { Host } from '../host.ts';

export const foreignElement: Host = {
  name: 'foreign-element',
  says: 'a foreign element under our tag',
  before: () => {
    class Theirs extends HTMLElement {
      connectedCallback(): void {
        this.innerHTML = '<b data-theirs>A form of their own</b>';
      }
    }
    customElements.define('attune-review-form', Theirs);
  },
  instead: (cell) =>
    cell === 'review form' ? { shown: 'theirs', because: 'the page had an element of this name before us' } : undefined,
  sayings: /^console\.\w+: .*Attune/,
};
