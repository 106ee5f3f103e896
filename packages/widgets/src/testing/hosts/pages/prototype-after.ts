import type { Host } from '../host.ts';
import { patchLikePrototype } from './prototype-patches.ts';

export const prototypeAfter: Host = {
  name: 'prototype-after',
  says: 'Prototype.js-style patches, after us',
  after: patchLikePrototype,
};
