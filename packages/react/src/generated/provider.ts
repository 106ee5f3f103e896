'use client';
/** Generated from custom-elements.json by packages/tooling/src/frameworks; do not edit. */
import '@attune/widgets/provider/define';
import { AttuneProvider as element } from '@attune/widgets/provider';
import { component } from '../component.ts';

/** Which practice the elements inside are about. */
export const AttuneProvider = component('attune-provider', element, {
});
