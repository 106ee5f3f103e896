import { Hono, type Context } from 'hono';
import type { Deps } from '../../deps.ts';
import type { CdnFiles } from '../cdn-files.ts';
import { directoryPage, type DrawnPage } from './directory-page.ts';
import type { Drawing } from './drawing.ts';
import { inFrame } from './in-frame.ts';
import { inProcess } from './in-process.ts';
import { pageHeaders } from './page-headers.ts';
import { findPagePractice, type PagePractice } from './page-practice.ts';
import { profilePage } from './profile-page.ts';
import { robots, sitemap } from './sitemap.ts';

/** The pages that anybody may find and keep for a moment: a practice's directory, its therapists, and where they all are. */
export function publicPages(
  deps: Deps,
  bundles: CdnFiles,
  missing: (c: Context) => Response | Promise<Response>,
): Hono {
  const app = new Hono();
  const fetch = inProcess(deps);
  app.get('/robots.txt', (c) => c.text(robots, 200, { 'cache-control': 'public, max-age=3600' }));
  app.get('/p/:practice', (c) => show(c, (practice, drawing) => directoryPage(practice, bundles, drawing)));
  app.get('/p/:practice/therapists/:id', (c) =>
    show(c, (practice, drawing) => profilePage(practice, bundles, drawing, c.req.param('id'))),
  );
  app.get('/p/:practice/sitemap.xml', async (c) => {
    const practice = await practiceOf(c);
    const page = c.req.query('page') ?? '0';
    if (!practice || !/^\d{1,5}$/.test(page)) return missing(c);
    const text = await sitemap(deps, practice, addressOf(practice), Number(page));
    return c.body(text, 200, {
      'content-type': 'application/xml; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    });
  });
  return app;

  async function show(c: Context, draw: Draw): Promise<Response> {
    const found = await practiceOf(c);
    if (!found) return missing(c);
    const practice = inFrame(c, found, bundles);
    const drawn = await draw(practice, drawingOf(c, practice));
    if (!drawn) return missing(c);
    const headers = pageHeaders(practice.origins, 'self', drawn.styles);
    // as long as the API lets its answers be kept, of which the page is made: nothing in it is anybody's own
    return c.html(drawn.page, 200, { ...headers, 'cache-control': 'public, max-age=15, stale-while-revalidate=15' });
  }

  function practiceOf(c: Context): Promise<PagePractice | undefined> {
    return findPagePractice(deps, c.req.param('practice') ?? '', c.req.query('lang'));
  }

  function addressOf({ slug }: PagePractice): string {
    return `${deps.config.publicUrl}/p/${slug}`;
  }

  function drawingOf(c: Context, practice: PagePractice): Drawing {
    const { pathname, search } = new URL(c.req.url);
    return {
      key: deps.links.pageKey(practice.id),
      api: deps.config.publicUrl,
      url: deps.config.publicUrl + pathname + search,
      directory: addressOf(practice),
      fetch,
      failed: (error) => deps.log.error('page-not-drawn', { error }),
    };
  }
}

type Draw = (practice: PagePractice, drawing: Drawing) => Promise<DrawnPage | undefined>;
