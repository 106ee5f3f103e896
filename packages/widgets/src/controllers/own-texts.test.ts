import { assert, fixtureSync, html } from '@open-wc/testing';
import '../elements/provider/define.ts';
import type { AttuneProvider } from '../elements/provider/provider.ts';
import { DirectoryPage } from '../../test/directory-page.ts';
import { until } from '../../test/until.ts';
import { giveTexts } from './locale-controller.ts';

const provider = ({ directory }: DirectoryPage) => directory.closest('attune-provider') as AttuneProvider;

/** What the console is told while a page does something. */
async function toldWhile(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const told: string[] = [];
  console.warn = (words: unknown) => void told.push(String(words));
  await act().finally(() => (console.warn = warn));
  return told;
}

describe("a page's own sentences", () => {
  it('stand in place of ours, and ours stay where it has none', async () => {
    const page = await new DirectoryPage().openCards();

    page.directory.texts = { directory: { accepting: 'Room for you', sorts: { name: 'A to Z' } } };
    await page.read('Room for you');

    assert.include(page.text, 'A to Z');
    assert.include(page.text, 'Lowest price');
    assert.include(page.text, '30 therapists');
  });

  it('count as ours do: a sentence about something is a function of it, or a sentence without', async () => {
    const page = await new DirectoryPage().openCards();

    page.directory.texts = { directory: { results: (n) => `${n} lovely people`, moreTimes: 'All times' } };

    await page.read('30 lovely people');
    await page.read('All times');
  });

  it('are given for everything inside a provider, and win over it on the element itself', async () => {
    const page = await new DirectoryPage().openCards();

    provider(page).texts = { directory: { accepting: 'Room for you', moreTimes: 'All times' } };
    await page.read('Room for you');
    page.directory.texts = { directory: { accepting: 'Come in' } };
    await page.read('Come in');

    assert.include(page.text, 'All times');
  });

  it('are given for a whole page, and taken back', async () => {
    const page = await new DirectoryPage().openCards();

    giveTexts(document, { directory: { accepting: 'Room for you' } });
    await page.read('Room for you');
    giveTexts(document, undefined);

    await page.read('Accepting new clients');
  });

  it('reach what an element opens inside itself', async () => {
    const page = await new DirectoryPage().openCards();

    page.directory.texts = { dialog: { about: 'Who is this?' }, common: { close: 'Back to all' } };
    await page.press('See profile').catch(() => page.find('.name')?.click());
    await until(() => page.dialog, 'a dialog');

    await until(() => page.find('[aria-label="Back to all"]'), 'the button in it is called so');
  });

  it('are said from the first moment on, where a page gives them with the element', async () => {
    const seen: string[] = [];
    const page = fixtureSync(
      html`<attune-provider lang="en" .client=${new DirectoryPage().client}>
        <attune-therapist-directory .texts=${{ directory: { label: 'Ours' } }} no-url></attune-therapist-directory>
      </attune-provider>`,
    );
    const root = page.querySelector('attune-therapist-directory')?.shadowRoot as ShadowRoot;
    const look = () => seen.push(root.querySelector('section')?.ariaLabel ?? '');
    new MutationObserver(look).observe(root, { childList: true, subtree: true });

    await until(() => root.querySelector('.cards .name'), 'it has its cards');

    assert.deepEqual([...new Set(seen)].filter(Boolean), ['Ours']);
  });

  it('are given by language, live', async () => {
    const page = await new DirectoryPage().openCards({ lang: 'de' });
    page.directory.texts = {
      directory: { moreTimes: '…' },
      de: { directory: { accepting: 'Platz da' } },
      en: { directory: { accepting: 'Room for you' } },
    };
    await page.read('Platz da');

    page.directory.closest('[lang]')?.setAttribute('lang', 'en');

    await page.read('Room for you');
    assert.notInclude(page.text, 'More times');
  });

  it('are a function of ours, where all are to be changed alike', async () => {
    const page = await new DirectoryPage().openCards();

    page.directory.texts = ({ directory }) => ({ directory: { accepting: `${directory?.accepting ?? ''}, gladly` } });

    await page.read('Accepting new clients, gladly');
  });

  it('that fit nowhere are said in the console, with those that there are; the rest is spoken', async () => {
    const page = await new DirectoryPage().openCards();
    const texts = { directry: {}, directory: { acepting: 1, filters: 7, accepting: 'Room for you' } };

    const told = await toldWhile(async () => {
      page.directory.texts = texts as unknown as NonNullable<typeof page.directory.texts>;
      await page.read('Room for you');
    });

    assert.match(told.join('\n'), /no sentence "directry"; there are: common, directory, errors/);
    assert.match(told.join('\n'), /no sentence "directory.acepting"; there are: label, search, filters/);
    assert.match(told.join('\n'), /"directory.filters" is a function and cannot become a number/);
    assert.include(page.text, 'Filters');
  });

  it('that cannot be said leave ours', async () => {
    const page = await new DirectoryPage().openCards();
    const told = await toldWhile(async () => {
      page.directory.texts = {
        directory: {
          accepting: 'Room for you',
          results: () => {
            throw new Error('of the page');
          },
        },
      };
      await page.read('Room for you');
    });

    assert.include(page.text, '30 therapists');
    assert.match(told.join('\n'), /"directory.results" could not be said/);
  });

  it('are shown as they are: markup in them is no markup', async () => {
    const page = await new DirectoryPage().openCards();

    page.directory.texts = { directory: { accepting: '<b onclick="alert(1)">Room</b>' } };

    await page.read('<b onclick="alert(1)">Room</b>');
  });
});
