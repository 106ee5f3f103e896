import { assert } from '@open-wc/testing';
import { contrastOf } from '../../test/contrast.ts';
import { DirectoryPage } from '../../test/directory-page.ts';

interface Token {
  readonly $value: { readonly hex: string; readonly alpha: number };
}
type Colours = Readonly<Record<string, Token | string>>;

const read = async (path: string) => (await fetch(new URL(`../../${path}`, import.meta.url))).text();

describe('the look of an element', () => {
  let page: DirectoryPage;

  beforeEach(async () => {
    page = await new DirectoryPage().openCards();
  });

  const card = () => page.find('.card') as HTMLElement;
  const padding = () => parseFloat(getComputedStyle(card()).paddingTop);
  const colourOf = (selector: string) => getComputedStyle(page.find(selector) as Element).color;

  it('is closer when it is compact, and what a finger must hit is as large', async () => {
    const before = padding();

    page.directory.density = 'compact';
    await page.directory.updateComplete;

    assert.approximately(padding(), before * 0.7, 0.5);
    assert.equal(page.directory.getAttribute('density'), 'compact');
    assert.isAtLeast((page.find('.time') as HTMLElement).getBoundingClientRect().height, 44);
  });

  it('is as close as the page says for all, unless the element says otherwise', async () => {
    const before = padding();

    (page.directory.parentElement as HTMLElement).style.setProperty('--attune-density', '0.5');
    assert.approximately(padding(), before * 0.5, 0.5);

    page.directory.density = 'comfortable';
    await page.directory.updateComplete;
    assert.equal(padding(), before);
  });

  it('follows the colour scheme of the page while it is there', () => {
    const light = colourOf('.name');

    (page.directory.closest('[lang]') as HTMLElement).style.colorScheme = 'dark';

    assert.isAbove(contrastOf(light, '#fff'), 10);
    assert.isAbove(contrastOf(colourOf('.name'), '#000'), 10);
  });

  it('takes the font and the size of the page, whatever it says', () => {
    (page.directory.closest('[lang]') as HTMLElement).style.font = '22px Georgia';

    const { fontFamily, fontSize } = getComputedStyle(page.find('.attune') as Element);
    assert.equal(fontFamily, 'Georgia');
    assert.equal(fontSize, '22px');
  });

  it('is what the published tokens say, in both schemes', async () => {
    const { color } = JSON.parse(await read('tokens.json')) as { color: Readonly<Record<string, Colours>> };
    const probe = (page.find('.attune') as HTMLElement).appendChild(document.createElement('b'));

    const differences = ['light', 'dark'].flatMap((scheme) =>
      Object.entries(color[scheme] ?? {}).flatMap(([name, token]) => {
        if (typeof token === 'string' || token.$value.alpha < 1) return [];
        probe.style.cssText = `color-scheme: ${scheme}; color: var(--_${name})`;
        const ratio = contrastOf(getComputedStyle(probe).color, token.$value.hex);
        return ratio > 1.03 ? [`${scheme} ${name}: ${getComputedStyle(probe).color}, not ${token.$value.hex}`] : [];
      }),
    );

    assert.deepEqual(differences, []);
  });

  it('is the same on the page’s own ground by the tokens for pages', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync((await read('tokens.css')).replaceAll(':root', '.attune-page'));
    document.adoptedStyleSheets.push(sheet);
    const theirs = document.createElement('p');
    theirs.className = 'attune-page';
    theirs.style.cssText = '--attune-accent: #7a3b69; color: var(--attune-token-accent)';
    page.directory.style.setProperty('--attune-accent', '#7a3b69');
    page.directory.after(theirs);

    const [ours, their] = [colourOf('.time'), getComputedStyle(theirs).color];
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);

    assert.equal(their, ours);
  });

  it('is printed light, without what cannot be pressed, and no card is torn apart', () => {
    const rules = (page.directory.shadowRoot?.adoptedStyleSheets ?? []).flatMap((sheet) => [...sheet.cssRules]);
    const printed = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    const said = printed.map(({ cssText }) => cssText.replaceAll(/\s+/g, ' ')).join(' ');

    assert.match(said, /\.attune \{ color-scheme: light/);
    assert.match(said, /\.button \{ display: none/);
    assert.match(said, /break-inside: avoid/);
  });
});
