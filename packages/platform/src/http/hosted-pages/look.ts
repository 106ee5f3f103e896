/** The style sheet of the hosted pages: the tokens of the elements, as far as a page around them needs any. */
export function look(theme: Readonly<Record<string, unknown>>): string {
  return `:root{${inputs(theme)}}\n${sheet}`;
}

/** A practice's own colours; what could end a declaration is no colour and is left out. */
function inputs(theme: Readonly<Record<string, unknown>>): string {
  return Object.entries(theme)
    .filter(
      ([name, value]) => /^(accent|surface|ink|radius)$/.test(name) && typeof value === 'string' && isPlain(value),
    )
    .map(([name, value]) => `--${name}:${String(value)}`)
    .join(';');
}

function isPlain(value: string): boolean {
  return /^[#\w\s.,%()/-]{1,80}$/.test(value) && !/url|expression/i.test(value);
}

const sheet = `
:root {
  color-scheme: light dark;
  --_brand: var(--accent, oklch(0.5 0.09 195));
  --_accent: light-dark(oklch(from var(--_brand) min(l, 0.5) calc(c * min(1, 0.5 / l)) h), oklch(from var(--_brand) max(l, 0.8) min(c, 0.085) h));
  --_on-accent: light-dark(#fff, oklch(from var(--_brand) 0.2 0.02 h));
  --_surface: light-dark(oklch(from var(--surface, #fff) max(l, 0.96) min(c, 0.03) h), oklch(from var(--_brand) 0.2 0.008 h));
  --_ink: light-dark(oklch(from var(--ink, oklch(0.25 0.02 220)) min(l, 0.32) min(c, 0.08) h), oklch(from var(--_brand) 0.93 0.008 h));
  --_quiet: color-mix(in oklab, var(--_ink) 72%, var(--_surface));
  --_line: color-mix(in oklab, var(--_ink) 13%, transparent);
  --_raised: light-dark(color-mix(in oklab, var(--_surface), #fff 60%), color-mix(in oklab, var(--_surface), #fff 4.5%));
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  display: flex; flex-direction: column; min-block-size: 100vh; margin: 0;
  background: var(--_surface); color: var(--_ink);
  font: 1rem/1.5 ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
header, main, footer { inline-size: 100%; max-inline-size: 70rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2rem); }
header {
  inline-size: calc(100% - 2 * clamp(1rem, 4vw, 2rem)); max-inline-size: 66rem; padding-inline: 0;
  display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 1.5rem;
  padding-block: 1.25rem; border-block-end: 1px solid var(--_line);
}
header b { font-weight: 650; font-size: 1.125rem; }
main { flex: 1; padding-block: clamp(1.5rem, 4vw, 2.5rem); }
h1 { margin: 0 0 1.25rem; font-size: clamp(1.375rem, 1.1rem + 1.4vw, 1.75rem); font-weight: 650; line-height: 1.2; text-wrap: balance; }
p { max-inline-size: 65ch; margin: 0 0 1rem; text-wrap: pretty; }
a { color: var(--_accent); text-underline-offset: 0.2em; }
:focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; border-radius: 4px; }
footer { padding-block: 1.5rem 2rem; color: var(--_quiet); font-size: 0.875rem; }
.quiet { color: var(--_quiet); }
.card {
  max-inline-size: 36rem; margin-block: 0 1.5rem; padding: clamp(1.25rem, 4vw, 1.75rem);
  background: var(--_raised); border: 1px solid var(--_line); border-radius: 16px;
}
.card > p:first-child:not(.plain) { font-weight: 550; }
.words { white-space: pre-line; overflow-wrap: anywhere; }
button {
  min-block-size: 44px; padding: 0.5rem 1.25rem; border: 0; border-radius: 10px;
  background: var(--_accent); color: var(--_on-accent); font: inherit; font-weight: 550; cursor: pointer;
}
label { display: block; font-weight: 550; }
label + p { margin-block-end: 0.25rem; }
input {
  display: block; inline-size: 100%; min-block-size: 44px; margin-block-end: 1rem; padding: 0.5rem 0.75rem;
  border: 1px solid color-mix(in oklab, var(--_ink) 55%, var(--_surface)); border-radius: 10px;
  background: var(--_surface); color: inherit; font: inherit;
}
select { max-inline-size: 100%; min-block-size: 44px; padding: 0.5rem 0.75rem; border: 1px solid color-mix(in oklab, var(--_ink) 55%, var(--_surface)); border-radius: 10px; background: var(--_surface); color: inherit; font: inherit; }
:is([type='checkbox'], [type='color']) { display: inline-block; inline-size: auto; min-block-size: 1.5rem; margin: 0 0.25rem; padding: 0; vertical-align: middle; }
[type='color'] { inline-size: 3rem; }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); gap: 1rem 1.5rem; align-items: end; margin-block-end: 2rem; }
.choices :is(select, [name='key']) { display: block; inline-size: 100%; margin: 0.25rem 0 0; font-weight: 400; }
.preview { max-block-size: 36rem; overflow: auto; padding: clamp(0.75rem, 4vw, 1.5rem); border: 1px dashed var(--_line); border-radius: 16px; }
h2 { margin: 2rem 0 0.75rem; font-size: 1.125rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 0 0.75rem; padding: 1rem; border: 1px solid var(--_line); border-radius: 10px; background: var(--_raised); font-size: 0.875rem; }
table { display: block; overflow-x: auto; border-collapse: collapse; font-size: 0.875rem; }
caption { padding-block: 1rem 0.5rem; text-align: start; }
:is(th, td) { padding: 0.5rem 1rem 0.5rem 0; border-block-end: 1px solid var(--_line); text-align: start; white-space: nowrap; }
[data-scheme='light'] { color-scheme: light; }
[data-scheme='dark'] { color-scheme: dark; }
[data-framed] { min-block-size: 0; background: none; }
[data-framed][data-dialog] main { opacity: 0; }
[data-framed] :is(header, footer, h1) { display: none; }
[data-framed] main { max-inline-size: none; padding: 0; }
@media print { button, footer { display: none } }
`;
