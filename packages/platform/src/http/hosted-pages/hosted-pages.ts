import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import type { Deps } from '../../deps.ts';
import type { CdnFiles } from '../cdn-files.ts';
import { bookPage } from './book-page.ts';
import { bookingPage } from './booking-page.ts';
import { script } from './script.ts';
import { embedPage } from './embed-page.ts';
import { inFrame } from './in-frame.ts';
import { invitationPage } from './invitation-page.ts';
import { look } from './look.ts';
import { notFoundPage } from './not-found-page.ts';
import type { PageQuery } from './page-attributes.ts';
import { findPagePractice, type PagePractice } from './page-practice.ts';
import { pageHeaders } from './page-headers.ts';
import { contentSecurityPolicy } from './policy.ts';
import { notPaidPage, paidPage } from './payment-page.ts';
import { publicPages } from './public-pages.ts';
import { reportCardPage } from './report-card-page.ts';
import { requestPage } from './request-page.ts';
import { reviewPage } from './review-page.ts';
import { reviewsPage } from './reviews-page.ts';
import type { Markup } from './shell.ts';
import { subscriptionPage } from './subscription-page.ts';
import { unsubscribePage } from './unsubscribe-page.ts';

type Page = (practice: PagePractice, key: string, bundles: CdnFiles, query: PageQuery) => Markup;

/** `/p/{practice}` and what is below it: pages of ours for a practice, with a key of its own that works nowhere else. */
export function hostedPages(deps: Deps, bundles: CdnFiles): Hono {
  const app = new Hono();
  app.get('/p/look.css', (c) => styles(c, {}));
  app.get('/p/:practice/look.css', async (c) => {
    const practice = await findPagePractice(deps, c.req.param('practice'), undefined);
    return styles(c, practice?.theme ?? {});
  });
  app.route('/', publicPages(deps, bundles, missing));
  app.get('/p/:practice/book', (c) => ofTherapist(c, c.req.param('practice'), bookPage));
  app.get('/p/:practice/booking', (c) => show(c, c.req.param('practice'), bookingPage));
  app.get('/p/:practice/request', (c) => show(c, c.req.param('practice'), requestPage));
  app.get('/p/:practice/embed', (c) => embed(c, c.req.param('practice')));
  app.get('/p/:practice/invitation', (c) => show(c, c.req.param('practice'), invitationPage));
  app.get('/p/:practice/paid', (c) => show(c, c.req.param('practice'), paidPage));
  app.get('/p/:practice/not-paid', (c) => show(c, c.req.param('practice'), notPaidPage));
  app.get('/p/:practice/review', (c) => show(c, c.req.param('practice'), reviewPage));
  app.get('/p/:practice/reviews', (c) => ofTherapist(c, c.req.param('practice'), reviewsPage));
  app.get('/p/:practice/report-card', (c) => show(c, c.req.param('practice'), reportCardPage));
  app.get('/p/:practice/unsubscribe', (c) => show(c, c.req.param('practice'), subscriptionPage));
  app.get('/p/:practice/unsubscribe/:token', (c) => choose(c, c.req.param('practice'), c.req.param('token')));
  app.get('/p/*', (c) => missing(c));
  return app;

  async function show(c: Context, slug: string, page: Page): Promise<Response> {
    const practice = await findPagePractice(deps, slug, c.req.query('lang'));
    if (!practice) return missing(c);
    protect(c, practice.origins);
    const key = deps.links.pageKey(practice.id);
    return c.html(page(inFrame(c, practice, bundles), key, bundles, (name) => c.req.query(name)));
  }

  /** It shows elements as they will be elsewhere, in frames of ours too. */
  async function embed(c: Context, slug: string): Promise<Response> {
    const practice = await findPagePractice(deps, slug, undefined);
    if (!practice) return missing(c);
    protect(c, []);
    c.header('content-security-policy', `${contentSecurityPolicy([])}; frame-src 'self'`);
    return c.html(embedPage(practice, deps.links.pageKey(practice.id), bundles, deps.config.publicUrl));
  }

  /** A page about one therapist; whoever names none is led to where they all are. */
  function ofTherapist(c: Context, slug: string, page: Page): Promise<Response> | Response {
    if (c.req.query('therapist')) return show(c, slug, page);
    return c.redirect(`/p/${encodeURIComponent(slug)}${new URL(c.req.url).search}`);
  }

  /** With a form of its own, for who has no script. */
  async function choose(c: Context, slug: string, token: string): Promise<Response> {
    const claims = deps.links.verifyUnsubscribe(token);
    const practice = await findPagePractice(deps, slug, c.req.query('lang'));
    if (!practice || claims?.practiceId !== practice.id) return missing(c);
    protect(c, practice.origins, 'self');
    const key = deps.links.pageKey(practice.id);
    const scripts = html`${script(bundles, 'attune.js', key)} ${script(bundles, 'hosted-unsubscribe.js', key)}`;
    return c.html(unsubscribePage(practice, { phase: 'asking', token, topic: claims.topic }, scripts));
  }
}

function missing(c: Context): Response | Promise<Response> {
  protect(c, []);
  return c.html(notFoundPage(c.req.header('accept-language')), 404);
}

function styles(c: Context, theme: Readonly<Record<string, unknown>>): Response {
  const headers = { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=300' };
  return c.body(look(theme), 200, { ...headers, 'X-Content-Type-Options': 'nosniff' });
}

function protect(c: Context, framedBy: readonly string[], forms: 'none' | 'self' = 'none'): void {
  for (const [name, value] of Object.entries(pageHeaders(framedBy, forms))) c.header(name, value);
}
