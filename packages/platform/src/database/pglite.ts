import { PGlite } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';

const oid = { int8: 20, date: 1082 } as const;

/** Opens PGlite in a directory, or in memory; `snapshot` is what `dumpDataDir` gave. */
export const openPglite = (directory: string | null, snapshot?: Blob): Promise<PGlite> =>
  PGlite.create({
    ...(directory === null ? {} : { dataDir: directory }),
    ...(snapshot ? { loadDataDir: snapshot } : {}),
    extensions: { btree_gin, btree_gist, pg_trgm, unaccent },
    parsers: { [oid.int8]: Number, [oid.date]: String },
  });
