import { assert } from '@open-wc/testing';
import { snippets, type Choice } from './snippets.ts';

const source = {
  api: 'https://api.example',
  version: '1.4.2',
  integrity: { 'attune.js': 'sha384-abc', 'booking-picker.js': 'sha384-def' },
  files: ['booking-picker.js'],
  page: 'https://api.example/p/kiez/book?therapist=t_1',
  words: 'Book a time',
};
const choice: Choice = {
  element: 'attune-booking-picker',
  attributes: { 'therapist-id': 't_1', mode: 'inline', lang: '', presentation: 'dialog' },
  tokens: { '--attune-accent': '#1f6f78' },
  key: 'pk_live_1',
  check: true,
  preload: false,
};

describe('the lines for a partner page', () => {
  it('are a script of one version with its hash, and an element with its fallback', () => {
    assert.equal(
      snippets(choice, source).html,
      `<script type="module" crossorigin data-check src="https://api.example/cdn/1.4.2/attune.js" integrity="sha384-abc" data-key="pk_live_1"></script>
<attune-booking-picker therapist-id="t_1" mode="inline" presentation="dialog">
  <a href="https://api.example/p/kiez/book?therapist=t_1">Book a time</a>
</attune-booking-picker>`,
    );
  });

  it('ask for all files at once, each with its hash, where that is wanted', () => {
    const { html } = snippets({ ...choice, preload: true }, source);

    assert.include(
      html,
      '<link rel="modulepreload" crossorigin href="https://api.example/cdn/1.4.2/booking-picker.js" integrity="sha384-def" />\n<script',
    );
  });

  it('give colours to the page’s style sheet, which a strict policy allows', () => {
    assert.equal(snippets(choice, source).css, 'attune-booking-picker {\n  --attune-accent: #1f6f78;\n}');
    assert.equal(snippets({ ...choice, tokens: { '--attune-accent': '' } }, source).css, '');
  });

  it('say what a policy must allow: a frame only where one is shown', () => {
    assert.notInclude(snippets(choice, source).csp, 'frame-src');
    assert.include(snippets({ ...choice, attributes: { mode: 'frame' } }, source).csp, 'frame-src https://api.example');
  });

  it('are there for a bundler and for React too', () => {
    const { npm, react } = snippets(choice, source);

    assert.include(npm, "import '@attune/widgets/booking-picker/define';");
    assert.include(npm, '<attune-provider publishable-key="pk_live_1" api="https://api.example">');
    assert.include(react, '<AttuneBookingPicker therapistId="t_1" mode="inline" presentation="dialog">');
  });

  it('never let what was typed become markup', () => {
    const { html } = snippets({ ...choice, key: '"><script>alert(1)</script>' }, source);

    assert.include(html, 'data-key="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  });
});
