import { ImportFaulty } from './faults.ts';

/**
 * Reads the text of an import file.
 * @throws {ImportFaulty} when it is not JSON, saying in which line and column
 */
export const parseFile = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new ImportFaulty([{ pointer: '', detail: `is not JSON: ${describe(cause, text)}` }]);
  }
};

const describe = (cause: unknown, text: string): string => {
  const message = cause instanceof Error ? cause.message : String(cause);
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined) return message.includes('end of JSON') ? `it ends too early, in line ${text.split('\n').length}` : message;
  const before = text.slice(0, Number(position)).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
};
