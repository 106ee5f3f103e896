import type { Host } from '../host.ts';

export const objectPrototype: Host = {
  name: 'object-prototype',
  says: 'enumerable `Object.prototype`',
  before: () => {
    const extend = (target: object) => target;
    const added = { extend, theirs: 'patched', clone: extend, isEmpty: () => false, $family: '{}', '#': '>' };
    for (const prototype of [Object.prototype, Array.prototype, Function.prototype]) Object.assign(prototype, added);
  },
};
