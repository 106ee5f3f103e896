import { Hono, type Context } from 'hono';
import type { CdnFile, CdnFiles } from './cdn-files.ts';
import { cdnIndex } from './cdn-index.ts';
import { pageHeaders } from './hosted-pages/page-headers.ts';
import { negotiateEncoding } from './negotiate-encoding.ts';

/**
 * The origin behind a CDN, or the CDN itself of a small installation.
 *
 * `/cdn/1.4.2/…` never changes and may be kept for ever; `/cdn/1/…` moves with every release and is kept five minutes,
 * so it cannot carry an `integrity`. Any page of any origin may load either.
 */
export function cdn(bundles: CdnFiles): Hono {
  const app = new Hono();
  const [major = ''] = bundles.version.split('.');
  app.use('/cdn/*', forEveryPage);
  app.get(`/cdn/${bundles.version}/*`, (c) => answer(c, find(c, bundles), 'public, max-age=31536000, immutable'));
  app.get(`/cdn/${major}/*`, (c) => answer(c, find(c, bundles), 'public, max-age=300, stale-while-revalidate=86400'));
  app.get('/cdn', (c) => c.redirect('/cdn/'));
  app.get('/cdn/', (c) =>
    c.html(cdnIndex(bundles), 200, { ...pageHeaders([]), 'cache-control': 'public, max-age=300' }),
  );
  app.get('/cdn/*', (c) => answer(c, undefined, ''));
  app.all('/cdn/*', (c) => c.text('Only GET and HEAD.', 405, { Allow: 'GET, HEAD' }));
  return app;
}

async function forEveryPage(c: Context, next: () => Promise<void>): Promise<void> {
  await next();
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  c.header('Timing-Allow-Origin', '*');
  c.header('X-Content-Type-Options', 'nosniff');
}

/** The path is a key into the map and nothing else: `..`, `%2e%2e` and whatever follows are only unknown names. */
function find(c: Context, { files }: CdnFiles): CdnFile | undefined {
  const [, , , ...name] = c.req.path.split('/');
  return files.get(name.join('/'));
}

function answer(c: Context, file: CdnFile | undefined, cacheControl: string): Response {
  if (!file) return c.text('There is no such file.', 404, { 'Cache-Control': 'no-store' });
  const encoding = negotiateEncoding(c.req.header('accept-encoding'), (each) => each in file.as);
  const { bytes, etag } = file.as[encoding] ?? file.as.identity;
  const headers = { 'Cache-Control': cacheControl, ETag: etag, Vary: 'Accept-Encoding' };
  if (isKnown(etag, c.req.header('if-none-match'))) return c.body(null, 304, headers);
  const coding = encoding === 'identity' ? {} : { 'Content-Encoding': encoding };
  const map = file.map ? { SourceMap: file.map } : {};
  const length = { 'Content-Type': file.type, 'Content-Length': `${bytes.length}` };
  return c.body(bytes, 200, { ...headers, ...coding, ...map, ...length });
}

/** A proxy may have weakened the tag; for answering 304 the comparison is weak anyway (RFC 9110, 13.1.2). */
function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
