import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { encodings, type Encoding } from './negotiate-encoding.ts';

/** One way of sending a file: its bytes and a strong tag of exactly these bytes. */
export interface Representation {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly etag: string;
}

export interface CdnFile {
  readonly type: string;
  /** The name of its source map, beside it. Said in a header, since a comment would be paid for by every visitor. */
  readonly map?: string;
  readonly as: Readonly<Partial<Record<Encoding, Representation>>> & { readonly identity: Representation };
}

/** The bundles of one version, in memory. A name that is not in `files` does not exist: no path ever reaches the disk. */
export interface CdnFiles {
  readonly version: string;
  readonly files: ReadonlyMap<string, CdnFile>;
  /** Of each script, as a partner writes it into `integrity="…"`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Of each element, the files that a page needs at once beside the script; `{lang}` stands for the language in a name. */
  readonly preload?: Readonly<Record<string, readonly string[]>>;
}

/** Reads the folder that `rollup -c` wrote, once. A folder that is not there yet holds no file. */
export function readCdnFiles(folder: string, version: string): CdnFiles {
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const named = paths.filter((path) => extname(path) in types).map((path) => join(folder, path));
  const files = new Map(named.map((path) => [relative(folder, path).split(sep).join('/'), readFile(path)]));
  const [integrity, preload] = ['integrity.json', 'preload.json'].map((name) => readTable(files.get(name)));
  return {
    version,
    files,
    integrity: integrity as Record<string, string>,
    preload: preload as Record<string, string[]>,
  };
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

const suffixes: Record<Encoding, string> = { br: '.br', gzip: '.gz', identity: '' };

function readFile(path: string): CdnFile {
  const onHand = encodings.filter((encoding) => existsSync(path + suffixes[encoding]));
  const as = Object.fromEntries(onHand.map((each) => [each, represent(readFileSync(path + suffixes[each]))]));
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    ...(existsSync(`${path}.map`) && { map: `${basename(path)}.map` }),
    as: { identity: represent(readFileSync(path)), ...as },
  };
}

function represent(bytes: Buffer<ArrayBuffer>): Representation {
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"` };
}

function readTable(file: CdnFile | undefined): Record<string, unknown> {
  return file ? (JSON.parse(file.as.identity.bytes.toString()) as Record<string, unknown>) : {};
}
