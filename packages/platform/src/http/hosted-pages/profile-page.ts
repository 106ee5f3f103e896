import { renderProfile } from '@attune/widgets/server';
import { html, raw } from 'hono/html';
import type { CdnFiles } from '../cdn-files.ts';
import type { DrawnPage } from './directory-page.ts';
import type { Drawing } from './drawing.ts';
import { elementScripts } from './element-scripts.ts';
import { pageLinks } from './page-links.ts';
import type { PagePractice } from './page-practice.ts';
import { shell } from './shell.ts';

/** A page about one therapist. Undefined when the directory has nobody of that id. */
export async function profilePage(
  practice: PagePractice,
  bundles: CdnFiles,
  drawing: Drawing,
  therapistId: string,
): Promise<DrawnPage | undefined> {
  const { key, api, url, fetch, directory } = drawing;
  try {
    const lang = practice.language;
    const drawn = await renderProfile({ ...{ key, api, url, fetch, directory, therapistId, lang } });
    const { text, noun } = practice;
    const description = [drawn.name, drawn.description, practice.name].filter(Boolean).join(' · ');
    const head = html`${pageLinks(drawing, description)} ${raw(drawn.head)}
    ${elementScripts('attune-therapist-directory', bundles, key, practice.language)}`;
    const content = html`${raw(drawn.html)}
      <p><a href="${directory}">${text.findTitle(noun)}</a></p>`;
    return { page: shell(practice, drawn.name, head, content), styles: drawn.styles };
  } catch (error) {
    if (isUnknown(error)) return undefined;
    throw error;
  }
}

/** Nobody of that id, or no id at all. */
const isUnknown = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && [400, 404, 422].includes(Number(error.status));
