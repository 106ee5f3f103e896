import { test } from 'node:test';
import { keyboard } from './src/hands/keyboard.ts';
import { bloomfield, kiez, lektio, pawhaus, storyhaven } from './src/partners.ts';
import { openStage } from './src/stage.ts';
import { readReportCard } from './src/way/report.ts';
import { goTheWholeWay } from './src/way/whole-way.ts';

const stage = openStage();

test('Kiez, in German: from a search to the last mail', () => goTheWholeWay(stage, { partner: kiez }));

test('Storyhaven, in English from India: from a search to the last mail', () =>
  goTheWholeWay(stage, { partner: storyhaven }));

test('Bloomfield, in English from New York: from a search to the last mail', () =>
  goTheWholeWay(stage, { partner: bloomfield }));

test('Pawhaus, for a dog in Los Angeles: from a search to the last mail', () =>
  goTheWholeWay(stage, { partner: pawhaus }, readReportCard));

test('Lektio, in Danish: from a search to the last mail', () => goTheWholeWay(stage, { partner: lektio }));

test('Kiez, by keyboard alone: from a search to the last mail', () =>
  goTheWholeWay(stage, { partner: kiez, hand: keyboard }));

test('Kiez, in Arabic and from right to left: from a search to the last mail', () =>
  goTheWholeWay(stage, { partner: kiez, lang: 'ar' }));
