import { ImportFaulty } from './faults.ts';
import { jsonFaultAt } from './json-fault.ts';

/**
 * Reads the text of an import file.
 * @throws {ImportFaulty} when it is not JSON, saying in which line and column
 */
export const parseFile = (text: string): unknown => {
  const content = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(content);
  } catch {
    // the engine's own words quote the file and do not always say where
    throw new ImportFaulty([{ pointer: '', detail: `is not JSON from ${placeOf(jsonFaultAt(content), content)} on` }]);
  }
};

const placeOf = (offset: number, text: string): string => {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
};
