import { html } from 'hono/html';
import type { CdnFiles } from '../cdn-files.ts';
import { script } from './script.ts';
import type { PagePractice } from './page-practice.ts';
import { shell, type Markup } from './shell.ts';
import { languages, textFor } from './text.ts';

/**
 * Where a partner puts the lines for their page together, and sees what they bring. For developers, so in English. The
 * practice's publishable keys are not kept in the clear: theirs is typed, and stays in the browser.
 */
export function embedPage(practice: PagePractice, key: string, bundles: CdnFiles, api: string): Markup {
  const { version, integrity, preload = {} } = bundles;
  return shell(
    { ...practice, language: 'en', text: textFor('en') },
    'Put it on your page',
    html`${script(bundles, 'attune.js', key)} ${script(bundles, 'hosted-embed.js', key)}`,
    html`<noscript
        ><p>Writing the lines for you needs JavaScript. They stand in the README of @attune/widgets, too.</p></noscript
      >
      <form
        class="choices"
        data-embed
        data-api="${api}"
        data-version="${version}"
        data-integrity="${JSON.stringify(integrity)}"
        data-preload="${JSON.stringify(preload)}"
        data-language="${practice.language}"
        data-practice="${api}/p/${practice.slug}"
        data-words="${JSON.stringify(wordsOf(practice))}"
        hidden
      >
        ${fields(practice)}
      </form>
      <h2>As it looks</h2>
      <div class="preview" data-preview></div>
      ${blocks.map(blockView)}
      <p class="quiet">
        Hashes of every file and how long a version is supported: <a href="/cdn/">the files of version ${version}</a>.
      </p>`,
  );
}

/** What the link inside each element says, in every language. */
function wordsOf({ language, noun, polite }: PagePractice): Record<string, Record<string, string>> {
  const spoken = languages.map((each) => {
    const text = textFor(each, polite);
    const words = {
      'attune-therapist-directory': text.findTitle(noun),
      'attune-booking-picker': text.bookTitle,
      'attune-reviews': text.reviewsTitle,
      'attune-booking-request': text.requestTitle,
      'attune-booking-manager': text.bookingTitle,
      'attune-review-form': text.reviewTitle,
      'attune-report-card': text.reportTitle,
      'attune-unsubscribe-form': text.unsubscribeTitle,
    };
    return [each === language ? '' : each, words] as const;
  });
  return Object.fromEntries([...spoken, [language, spoken.find(([each]) => each === '')?.[1] ?? {}]]);
}

const elements = {
  'attune-therapist-directory': 'Directory',
  'attune-booking-picker': 'Free times of one therapist',
  'attune-reviews': 'Reviews of one therapist',
  'attune-booking-request': 'Question to the practice',
  'attune-booking-manager': 'Appointment, by a mail link',
  'attune-review-form': 'Review, by a mail link',
  'attune-report-card': 'Report card, by a mail link',
  'attune-unsubscribe-form': 'Choice of mail, by a mail link',
};

const fields = ({ language }: PagePractice): Markup => html`
  ${select('element', 'Element', elements)}
  <label data-therapist hidden
    >Therapist
    <select name="therapist"></select
  ></label>
  ${select('presentation', 'Presentation', { '': 'in the page', dialog: 'in a dialog', button: 'by a floating button' })}
  ${select('mode', 'Mode', { '': 'as the element does by itself', inline: 'inline', frame: 'in a frame' })}
  ${select('lang', 'Language', { '': `as the page (here ${language})`, ...Object.fromEntries(languages.map((each) => [each, each])) })}
  ${select('loading', 'Loading', { '': 'at once', lazy: 'when it comes into sight' })}
  ${select('consent', 'First request', { '': 'at once', click: 'after a click' })}
  <label>Publishable key <input name="key" value="pk_live_…" autocomplete="off" spellcheck="false" /></label>
  <label
    ><input type="checkbox" name="own-accent" /> Accent colour <input type="color" name="accent" value="#00707a"
  /></label>
  <label><input type="checkbox" name="preload" checked /> Ask for all files at once</label>
  <label><input type="checkbox" name="check" /> Hold every file against its hash</label>
`;

function select(name: string, label: string, options: Readonly<Record<string, string>>): Markup {
  const said = Object.entries(options).map(([value, words]) => html`<option value="${value}">${words}</option>`);
  return html`<label
    >${label}
    <select name="${name}">
      ${said}
    </select></label
  >`;
}

const blocks = [
  ['html', 'For your page'],
  ['css', 'For your style sheet'],
  ['csp', 'If your page has a policy, it must allow'],
  ['npm', 'From npm, with a bundler'],
  ['react', 'In React'],
] as const;

const blockView = ([name, title]: (typeof blocks)[number]): Markup => html`
  <section hidden>
    <h2>${title}</h2>
    <pre tabindex="0" role="group" aria-label="${title}"><code data-snippet="${name}"></code></pre>
    <button type="button" data-copy="${name}" data-done="Copied" aria-live="polite">Copy</button>
  </section>
`;
