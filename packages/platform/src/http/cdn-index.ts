import { html } from 'hono/html';
import { widgetSupport } from '../modules/practices/widget-support.ts';
import type { CdnFiles } from './cdn-files.ts';

/** What lies under `/cdn/`, for who embeds it: the version, the hash of each script that a page may name, and the support window. */
export function cdnIndex({ version, integrity, files }: CdnFiles) {
  const [major] = version.split('.');
  const entries = Object.entries(integrity).filter(([name]) => !name.includes('/') && !name.startsWith('hosted-'));
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Files of Attune ${version}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/p/look.css" />
      </head>
      <body>
        <main>
          <h1>Files of Attune ${version}</h1>
          <p>
            <code>/cdn/${version}/</code> never changes: ${files.size} files, each with a hash in
            <a href="/cdn/${version}/integrity.json">integrity.json</a>. <code>/cdn/${major}/</code> moves with every
            release and is kept five minutes, so it can have no hash: who can change what it serves can change your
            page.
          </p>
          <p>${support(version)}</p>
          <table>
            <caption>
              Scripts that a page may name, and what belongs into their
              <code>integrity</code>
            </caption>
            <thead>
              <tr>
                <th scope="col">File</th>
                <th scope="col">Hash</th>
              </tr>
            </thead>
            <tbody>
              ${entries.map(
                ([name, hash]) =>
                  html`<tr>
                    <th scope="row"><a href="/cdn/${version}/${name}">${name}</a></th>
                    <td><code>${hash}</code></td>
                  </tr>`,
              )}
            </tbody>
          </table>
          <p class="quiet">Licences of what is inside: <a href="/cdn/${version}/licenses.txt">licenses.txt</a>.</p>
        </main>
      </body>
    </html>`;
}

function support(version: string): string {
  if (!widgetSupport) return `Every version up to ${version} is supported.`;
  return `Versions from ${widgetSupport.oldest} to ${version} are supported. Older ones are not since ${widgetSupport.since}; they say so in the console of a page.`;
}
