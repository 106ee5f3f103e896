import { html, type TemplateResult } from 'lit';

/** What the platform's own page shows behind a link of a mail; nothing for a link that leads elsewhere. */
export function elementOfLink(link: string, dir: string): TemplateResult | undefined {
  const { pathname, hash } = new URL(link);
  const [isOurs, page = 'directory'] = /^\/p\/[^/]+(?:\/([^/]+))?/.exec(pathname) ?? [];
  return isOurs === undefined ? undefined : pages[page]?.(hash.slice(1), dir);
}

const pages: Readonly<Record<string, (token: string, dir: string) => TemplateResult>> = {
  directory: (_, dir) => html`<attune-therapist-directory no-url dir=${dir}></attune-therapist-directory>`,
  booking: (token, dir) =>
    html`<attune-booking-manager mode="inline" token=${token} dir=${dir}></attune-booking-manager>`,
  review: (token, dir) => html`<attune-review-form mode="inline" token=${token} dir=${dir}></attune-review-form>`,
  unsubscribe: (token, dir) =>
    html`<attune-unsubscribe-form mode="inline" token=${token} dir=${dir}></attune-unsubscribe-form>`,
  'report-card': (token, dir) => html`<attune-report-card token=${token} dir=${dir}></attune-report-card>`,
};
