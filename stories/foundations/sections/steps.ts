import { html, type TemplateResult } from 'lit';

interface Step {
  readonly title: string;
  readonly text: TemplateResult;
}

/** To another page of Storybook, which stands around this one. */
const to = (path: string, words: string) => html`<a href="./?path=/story/${path}" target="_top">${words}</a>`;

const list: readonly Step[] = [
  {
    title: 'Set nothing, and look',
    text: html`Font, size, language, direction and light or dark are your page’s already. Sizes are in <code>em</code>,
      so a page of 18 px has an element of 18 px. See ${to('foundations-tokens--overview', 'type, space and colour')}.`,
  },
  {
    title: 'Give it your accent',
    text: html`<code>--attune-accent</code> is the one colour of links, times and buttons. Any colour may be given: it
      is made as dark or as light as text needs, so a light yellow becomes a dark one. Try yours in the
      ${to('foundations-theming--playground', 'playground')} and take the CSS with you.`,
  },
  {
    title: 'Match ground and corners',
    text: html`On a ground that is not white, set <code>--attune-surface</code> and <code>--attune-ink</code> together.
      <code>--attune-radius</code> is that of your buttons, <code>--attune-card-radius</code> that of your cards. Tints,
      lines, quiet text and the dark scheme are derived. See
      ${to('foundations-tokens--derived', 'three looks from one accent each')}.`,
  },
  {
    title: 'Choose how close it stands',
    text: html`<code>density="compact"</code> is for side columns and dense pages; times and days keep the size that a
      finger needs. See ${to('foundations-density--compact', 'both densities')}.`,
  },
  {
    title: 'Only then, parts',
    text: html`What no property says can be styled by <code>::part()</code>; the parts of an element are in its docs. In
      your own design tool, <code>tokens.json</code> of the package has every value.`,
  },
  {
    title: 'Look at it as your visitors will',
    text: html`By the toolbar above each story: 320 px, dark, German for long words, Arabic from right to left, the
    pseudo-locale for longer ones still; then with the keyboard alone. What is hard to bring about on a page is here
    too: ${to('elements-booking-picker--taken-meanwhile', 'a time that was just taken')},
    ${to('elements-therapist-directory--platform-down', 'a platform that does not answer')},
    ${to('elements-therapist-directory--empty-result', 'nobody who fits')}. Every sentence is in the
    ${to('foundations-copy-deck--everything', 'copy deck')}.`,
  },
];

export const steps = html`<ol class="guide">
  ${list.map(
    ({ title, text }) =>
      html`<li>
        <h2>${title}</h2>
        <p class="lead">${text}</p>
      </li>`,
  )}
</ol>`;
