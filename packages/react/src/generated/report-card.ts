'use client';
/** Generated from custom-elements.json by packages/tooling/src/frameworks; do not edit. */
import '@attune/widgets/report-card/define';
import { AttuneReportCard as element } from '@attune/widgets/report-card';
import { component } from '../component.ts';

/** A report card, by the link of a mail. */
export const AttuneReportCard = component('attune-report-card', element, {
  onOpened: 'attune-opened',
  onClosed: 'attune-closed',
});
