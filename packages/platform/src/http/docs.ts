import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Hono } from 'hono';

/**
 * What the package of the SDK says of itself, for people and for models: `/llms.txt`, and the guides and the reference that it
 * links to. All of it is in memory: a name that was not there at the start does not exist.
 */
export function docs(folder: string): Hono {
  const app = new Hono();
  const names = globSync(['llms.txt', 'docs/**/*.md'], { cwd: folder });
  const pages = new Map(
    names.map((name) => [`/${name.split(sep).join('/')}`, readFileSync(join(folder, name), 'utf8')]),
  );
  app.get('/docs', (c) => c.redirect('/docs/README.md'));
  app.on('GET', ['/llms.txt', '/docs/*'], async (c, next) => {
    const page = pages.get(c.req.path);
    if (page === undefined) return next();
    const type = c.req.path.endsWith('.md') ? 'text/markdown' : 'text/plain';
    return c.body(page, 200, { ...headers, 'Content-Type': `${type}; charset=utf-8` });
  });
  return app;
}

const headers = { 'Cache-Control': 'public, max-age=3600', 'X-Content-Type-Options': 'nosniff' };
