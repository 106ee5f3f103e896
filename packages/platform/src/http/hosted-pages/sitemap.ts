import type { Deps } from '../../deps.ts';
import { transaction } from '../../database/transaction.ts';
import type { PagePractice } from './page-practice.ts';

/** What one file may hold, by the protocol, with room for the directory itself. */
const most = 49_999;

/** A practice's pages that search engines may find, `page` counting from 1; beyond one file's worth the first says where the others are. */
export async function sitemap({ db }: Deps, practice: PagePractice, directory: string, page: number): Promise<string> {
  const actor = { kind: 'practice', practiceId: practice.id, keyId: 'hosted-page' } as const;
  return transaction(db, actor, async (tx) => {
    const cards = tx.selectFrom('directory_card');
    const { count } = await cards.select((each) => each.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    const pages = Math.ceil(count / most);
    if (pages > 1 && page === 0) return index(directory, pages);
    const rows = await cards
      .select('therapist_id')
      .orderBy('therapist_id')
      .limit(most)
      .offset(Math.max(0, page - 1) * most)
      .execute();
    const profiles = rows.map((row) => `${directory}/therapists/${row.therapist_id}`);
    return urlset(page > 1 ? profiles : [directory, ...profiles]);
  });
}

const index = (directory: string, pages: number): string =>
  xml(
    'sitemapindex',
    Array.from({ length: pages }, (_, at) => ['sitemap', `${directory}/sitemap.xml?page=${String(at + 1)}`]),
  );

const urlset = (addresses: readonly string[]): string =>
  xml(
    'urlset',
    addresses.map((address) => ['url', address]),
  );

const xml = (root: string, entries: readonly (readonly [string, string])[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries
    .map(([tag, address]) => `<${tag}><loc>${address.replaceAll('&', '&amp;')}</loc></${tag}>\n`)
    .join('')}</${root}>\n`;

/** What search engines need not ask for: pages behind mail links say nothing without one. Where a practice's sitemap is, its page says. */
export const robots = [
  'User-agent: *',
  // each begins with these letters; so does /reviews, which anybody may read
  ...['booking', 'invitation', 'review$', 'review?', 'report-card', 'unsubscribe', 'paid', 'not-paid'].map(
    (page) => `Disallow: /p/*/${page}`,
  ),
  '',
].join('\n');
