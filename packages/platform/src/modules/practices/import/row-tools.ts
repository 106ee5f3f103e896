import { readInstant } from './dates.ts';
import { idOf, type Kind } from './ids.ts';

/** What the rows need to know beside the file. */
export interface Setting {
  readonly practiceId: string;
  readonly anchor: string;
  readonly isDemo: boolean;
  /** When reviews without a time of their own count as written. */
  readonly importedAt: string;
  /** Whether nothing was imported before. The demo always begins anew: whoever keeps its data is to see what it has to show. */
  readonly isFirst: boolean;
  /** The client of an external id: their own row, or the one that already has their address. */
  readonly clientId: (externalId: string) => string;
  /** The dependant of an external id: their own row, or the one of that client, kind and name. */
  readonly dependantId: (externalId: string) => string;
}

/** The id of an external id of a kind. */
export const names = (setting: Setting) => (kind: Kind, externalId: string) =>
  idOf(setting.practiceId, kind, externalId);

/** An instant of the file, as PostgreSQL reads it; null where there is none. */
export const instant = (text: string | undefined, zone: string, { anchor }: Setting): string | null =>
  text === undefined ? null : (readInstant(text, anchor, zone)?.toISOString() ?? null);

/** A list of the file, to be looked up in. */
export const byName = <T extends { externalId: string }>(list: readonly T[]): Map<string, T> =>
  new Map(list.map((item) => [item.externalId, item]));

/** What the checks have made sure of. */
export const found = <T>(map: ReadonlyMap<string, T>, name: string): T => {
  const item = map.get(name);
  if (item === undefined) throw new Error(`"${name}" passed the checks and is not there`);
  return item;
};
