import { operable } from './criteria/operable.ts';
import { perceivable } from './criteria/perceivable.ts';
import { robust } from './criteria/robust.ts';
import { understandable } from './criteria/understandable.ts';
import type { Criterion } from './criterion.ts';

/** All of levels A and AA, in the order of the recommendation: https://www.w3.org/TR/WCAG22/ */
export const criteria: readonly Criterion[] = [...perceivable, ...operable, ...understandable, ...robust];
