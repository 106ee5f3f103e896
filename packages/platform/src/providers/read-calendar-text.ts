import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { CalendarRefused } from './calendar-refused.ts';

const mostBytes = 5 * 1024 * 1024;

const unpacking: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The text of a calendar, at most 5 MB of it both on the wire and unpacked, so that a small answer cannot become a large one.
 * @throws {CalendarRefused} when it is larger, packed in an unknown way, or does not begin as a calendar
 */
export async function readCalendarText(
  body: IncomingMessage,
  encoding: string | undefined,
  signal: AbortSignal,
): Promise<string> {
  const chunks: Buffer[] = [];
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) chunks.push(chunk);
  };
  const unpack = unpackerOf(encoding);
  await (unpack
    ? pipeline(body, atMost, unpack(), atMost, collect, { signal })
    : pipeline(body, atMost, collect, { signal }));
  const text = new TextDecoder().decode(Buffer.concat(chunks)).trimStart();
  if (!/^BEGIN:VCALENDAR\s/i.test(text)) throw new CalendarRefused('not-a-calendar');
  return text;
}

function unpackerOf(encoding = 'identity'): (() => Transform) | undefined {
  const name = encoding.trim().toLowerCase();
  if (name === 'identity' || name === '') return undefined;
  const unpack = unpacking[name];
  if (!unpack) throw new CalendarRefused('not-a-calendar');
  return unpack;
}

async function* atMost(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new CalendarRefused('too-large');
    yield chunk;
  }
}
