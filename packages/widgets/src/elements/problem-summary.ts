import { html } from 'lit';

/** What is wrong with a form, each a link to its field; a FormController gives it focus when it appears. */
export function problemSummary(
  heading: string,
  problems: Iterable<readonly [name: string, words: unknown]>,
  go: (name: string) => void,
) {
  return html`<div class="notice bad" role="group" tabindex="-1" data-problems aria-labelledby="problems">
    <h3 id="problems">${heading}</h3>
    <ul>
      ${[...problems].map(
        ([name, words]) =>
          html`<li>
            <a
              href="#${name}"
              @click=${(event: Event) => {
                event.preventDefault();
                go(name);
              }}
              >${words}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
