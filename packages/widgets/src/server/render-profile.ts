import { getPractice, getTherapist } from '@attune/sdk';
import type { TherapistProfile } from '@attune/sdk';
import { css, html, nothing } from 'lit';
import { fullName } from '../elements/full-name.ts';
import { styles as dialogStyles } from '../elements/therapist-directory/directory-dialog.styles.ts';
import { crisisLine } from '../elements/crisis-line.ts';
import { noFilters } from '../elements/therapist-directory/filters.ts';
import { averageOf, nextTimes } from '../elements/therapist-directory/therapist-card.ts';
import { styles } from '../elements/therapist-directory/therapist-directory.styles.ts';
import { therapistProfile } from '../elements/therapist-directory/therapist-profile.ts';
import { viewOf } from './directory.ts';
import { profileJsonLd } from './json-ld.ts';
import { linksOf, pathOf } from './links.ts';
import { escaped, pageOf } from './page.ts';
import type { Rendered } from './page.ts';
import { recorder } from './recorder.ts';
import type { PageOptions } from './render-directory.ts';
import { speak } from './spoken.ts';
import type { Speech } from './spoken.ts';

export interface ProfileOptions extends PageOptions {
  readonly therapistId: string;
  /** The address of the page with the directory. */
  readonly directory?: string | undefined;
}

export interface RenderedProfile extends Rendered {
  /** "Dr. Ada Lind": for the page's title and heading, which are the page's own. */
  readonly name: string;
  /** What the profile says of itself in a line, for `<meta name="description">`; empty when it says nothing. */
  readonly description: string;
}

/**
 * A therapist's profile with what can be booked, drawn on a server. It needs no script: what can be booked leads to the
 * platform's page for that. Reviews come by themselves where `attune.js` is in the page.
 * @throws {NotFoundError} when there is no such therapist in the directory, and any other error of the platform.
 */
export async function renderProfile(options: ProfileOptions): Promise<RenderedProfile> {
  const { therapistId, lang } = options;
  const asked = new URL(options.url);
  const { client } = recorder(options);
  const [practice, profile] = await Promise.all([getPractice(client), getTherapist(client, therapistId)]);
  const hosted = `${client.api}/p/${practice.slug}`;
  const links = linksOf({ page: options.directory ?? hosted, prefix: 'attune', hosted, profile: options.profile });
  const speech = await speak(lang ?? practice.locale, practice, options);
  const none = { practice, page: { data: [], nextCursor: null }, facets: { total: 0, data: [] } };
  const view = viewOf(none, { filters: noFilters, cursor: undefined, pageSize: 1 }, speech, links);
  const drawn = await pageOf(
    html`<div class="attune" lang=${speech.format.lang} dir=${speech.dir}>
      <section>
        ${crisisLine(practice)}
        ${profile.next ? html`<div class="card">${nextTimes(profile, profile.next, view)}</div>` : nothing}
        ${therapistProfile(profile, { ...view, text: speech.text }, '')}
      </section>
    </div>`,
    {
      tag: 'div',
      attributes: {},
      fallback: reviewsOf(profile, options, speech),
      practice,
      sheets: [styles, dialogStyles, raised],
      names: { search: '', sort: '' },
      action: pathOf(asked),
      kept: new URLSearchParams(),
      handedOver: undefined,
      nonce: options.nonce,
    },
  );
  const head = profileJsonLd(practice, profile, { page: asked.origin + pathOf(asked), links });
  const { html: markup, styles: hashes } = drawn;
  return { html: raise(markup), head, styles: hashes, name: fullName(profile), description: profile.headline ?? '' };
}

/** In the dialog there is a heading above; here it is the page's own. */
const raise = (markup: string) =>
  markup.replace(/<(\/?)h([34])\b/g, (_, slash: string, level: string) => `<${slash}h${String(Number(level) - 1)}`);

const raised = css`
  .services h3 {
    font-size: inherit;
  }
`;

/** Stands in the page, where `attune.js` finds it, and is shown where the profile has its reviews: until then, their sum. */
function reviewsOf(
  { id, rating }: TherapistProfile,
  { lang, address }: ProfileOptions,
  { text, format }: Speech,
): string {
  if (!rating) return '';
  const given = Object.entries({ slot: 'reviews', 'therapist-id': id, lang, address });
  const attributes = given.flatMap(([name, value]) => (value ? [`${name}="${escaped(value)}"`] : []));
  const sum = escaped(text.directory.rating(averageOf(rating, format), rating.count));
  return `<attune-reviews ${attributes.join(' ')}>${sum}</attune-reviews>`;
}
