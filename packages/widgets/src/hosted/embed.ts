/**
 * The script of the hosted page that writes the lines for a partner's page. Every change of the form is shown at once: as the
 * element itself, in its look and presentation, and as the lines that bring it there.
 */
import { listTherapists } from '@attune/sdk';
import { client } from './link.ts';
import { snippets, type Choice, type Source } from './snippets.ts';

const form = document.querySelector<HTMLFormElement>('form[data-embed]');
const preview = document.querySelector('[data-preview]');
/** The elements about one therapist. */
const aboutOne = ['attune-booking-picker', 'attune-reviews'];

if (form) {
  form.hidden = false;
  if (form.dataset['language']) preview?.setAttribute('lang', form.dataset['language']); // this page is in English
  form.addEventListener('input', () => show(form));
  form.addEventListener('submit', (event) => event.preventDefault());
  void offerTherapists(form).then(() => show(form));
}
document.querySelectorAll<HTMLElement>('[data-copy]').forEach((button) => {
  button.addEventListener('click', () => void copy(button));
});

function show(form: HTMLFormElement): void {
  const choice = choiceOf(form);
  const source = sourceOf(form, choice);
  for (const [name, text] of Object.entries<string>({ ...snippets(choice, source) })) {
    const block = document.querySelector(`[data-snippet="${name}"]`);
    if (block) block.textContent = text;
    block?.closest('section')?.toggleAttribute('hidden', !text);
  }
  draw(elementOf(choice, source));
}

let drawn = '';

/** Anew only when it is another: it asks the platform then, and a key has many letters. */
function draw(element: HTMLElement): void {
  if (element.outerHTML === drawn) return;
  drawn = element.outerHTML;
  preview?.replaceChildren(element);
}

/** The element as it will stand there, but for its key, which is this page's own. */
function elementOf({ element, attributes, tokens }: Choice, { page, words }: Source): HTMLElement {
  const shown = document.createElement(element);
  for (const [name, value] of Object.entries(attributes)) if (value) shown.setAttribute(name, value);
  for (const [name, value] of Object.entries(tokens)) shown.style.setProperty(name, value);
  shown.append(Object.assign(document.createElement('a'), { href: page, textContent: words }));
  return shown;
}

function choiceOf(form: HTMLFormElement): Choice {
  const all = new FormData(form);
  const said = (name: string) => {
    const value = all.get(name);
    return typeof value === 'string' ? value : '';
  };
  const element = said('element');
  const isAboutOne = aboutOne.includes(element);
  form.querySelector('[data-therapist]')?.toggleAttribute('hidden', !isAboutOne);
  return {
    element,
    key: said('key'),
    check: said('check') === 'on',
    preload: said('preload') === 'on',
    attributes: {
      'therapist-id': isAboutOne ? said('therapist') : '',
      mode: said('mode'),
      presentation: said('presentation'),
      lang: said('lang'),
      loading: said('loading'),
      consent: said('consent'),
    },
    tokens: { '--attune-accent': said('own-accent') === 'on' ? said('accent') : '' },
  };
}

function sourceOf({ dataset }: HTMLFormElement, { element, attributes }: Choice): Source {
  const { api = '', version = '', integrity: hashes = '{}', practice = '', words: all = '{}' } = dataset;
  const integrity = JSON.parse(hashes) as Source['integrity'];
  const words = (JSON.parse(all) as Words)[attributes['lang'] ?? '']?.[element] ?? '';
  const page = new URL(practice);
  if (attributes['lang']) page.searchParams.set('lang', attributes['lang']);
  if (attributes['therapist-id']) page.searchParams.set('therapist', attributes['therapist-id']);
  page.pathname += pages[element] ?? '';
  const language = attributes['lang'] || (dataset['language'] ?? '');
  const needed = (JSON.parse(dataset['preload'] ?? '{}') as Record<string, string[]>)[element] ?? [];
  const files = needed.map((file) => file.replace('{lang}', language));
  return { api, version, integrity, files, words, page: page.href };
}

/** What the link inside says, by language and element; '' is the practice's own language. */
type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Where each element's own page is, below the practice's. */
const pages: Readonly<Record<string, string>> = {
  'attune-booking-manager': '/booking',
  'attune-booking-picker': '/book',
  'attune-booking-request': '/request',
  'attune-report-card': '/report-card',
  'attune-review-form': '/review',
  'attune-reviews': '/reviews',
  'attune-unsubscribe-form': '/unsubscribe',
};

async function offerTherapists(form: HTMLFormElement): Promise<void> {
  const select = form.querySelector('select[name=therapist]');
  if (!client || !select) return;
  // without an answer the field stays empty, and the element says that nobody is named
  const { data } = await listTherapists(client, { limit: 48 }).catch(() => ({ data: [] }));
  select.append(...data.map(({ id, name }) => new Option(name, id)));
}

async function copy(button: HTMLElement): Promise<void> {
  const { copy: name = '', done = '' } = button.dataset;
  const block = document.querySelector(`[data-snippet="${name}"]`);
  await navigator.clipboard.writeText(block?.textContent ?? '').then(
    () => (button.textContent = done),
    () => getSelection()?.selectAllChildren(block ?? button), // where a page may not write there, it is chosen to be copied by hand
  );
}
