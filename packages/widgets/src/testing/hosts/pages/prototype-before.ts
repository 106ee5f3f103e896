import type { Host } from '../host.ts';
import { patchLikePrototype } from './prototype-patches.ts';

export const prototypeBefore: Host = {
  name: 'prototype-before',
  says: 'Prototype.js-style patches, before us',
  before: patchLikePrototype,
};
