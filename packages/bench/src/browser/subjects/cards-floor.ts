import type { Practice, TherapistPage } from '@attune/sdk';
import { labelsOf, wordsOf, type CardWords } from './card-words.ts';
import { filled, fragment } from './fragment.ts';
import { ask, answerFromWorld, loadElement, rootWithStylesOf } from './stage.ts';

/** With every card laid out, wherever it is. */
export const naive = '.cards > li { content-visibility: visible !important }';

let styles: string;

export async function prepare(more = naive): Promise<void> {
  styles = more;
  await loadElement('therapist-directory');
  await answerFromWorld();
}

/** The same cards by hand: a template that is cloned and filled in. */
export const steps = {
  async ready() {
    const block = rootWithStylesOf('attune-therapist-directory', styles);
    const [practice, { data }] = await Promise.all([
      ask<Practice>('/v1/practice'),
      ask<TherapistPage>('/v1/therapists?limit=1000'),
    ]);
    const labels = labelsOf(practice);
    const list = document.createElement('ul');
    list.className = 'cards';
    for (const therapist of data) list.append(card(wordsOf(therapist, labels)));
    block.append(list);
  },
};

const icon = (path: string) => `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"></path></svg>`;

const whole = fragment(
  `<li><article class="card" part="card"><header><span class="face" aria-hidden="true" part="photo"></span><div><div class="title"><h3 part="name"><a class="name" href="#"></a></h3><p class="rating figures">${icon('m12 3 3 6 6 1-4 5 1 6-6-3-6 3 1-6-4-5 6-1z')}<span aria-hidden="true"></span><span class="unseen"></span></p></div><p class="quiet"></p></div></header><ul class="chips"></ul><ul class="facts small"></ul><footer><div class="next small"><p></p><button class="button plain" type="button">More times</button></div><div class="times"></div></footer></article></li>`,
);
const chip = fragment('<li class="chip"></li>');
const fact = fragment(`<li>${icon('M4 5h16v11H9l-5 4z')}<span></span></li>`);
const time = fragment('<button class="time" part="time" type="button"></button>');

function card(words: CardWords): Node {
  const item = whole.cloneNode(true) as Element;
  const [header, topics, facts, footer] = (item.firstElementChild as Element).children as unknown as Element[];
  const [face, lines] = header?.children as unknown as [HTMLElement, Element];
  face.dataset['tone'] = words.tone;
  face.textContent = words.monogram;
  fillLines(lines, words);
  topics?.append(...words.topics.map((topic) => filled(chip, topic)));
  facts?.append(...words.facts.map((line) => filled(fact, line)));
  const [next, times] = footer?.children as unknown as [Element, Element];
  (next.firstElementChild as Element).textContent = words.next;
  times.append(...words.times.map((start) => timeButton(start, words)));
  return item;
}

function fillLines(lines: Element, { name, headline, rating }: CardWords): void {
  const [title, quiet] = lines.children as unknown as [Element, Element];
  const [heading, stars] = title.children as unknown as [Element, Element];
  (heading.firstElementChild as Element).textContent = name;
  quiet.textContent = headline;
  if (!rating) return stars.remove();
  const [, shown, spoken] = stars.children as unknown as Element[];
  if (shown) shown.textContent = rating;
  if (spoken) spoken.textContent = `${rating} of 5`;
}

function timeButton(start: string, { next, name }: CardWords): Element {
  const button = filled(time, start);
  button.setAttribute('aria-label', `Book ${start}, ${next}, with ${name}`);
  button.addEventListener('click', () => button.dispatchEvent(new Event('chosen')));
  return button;
}
