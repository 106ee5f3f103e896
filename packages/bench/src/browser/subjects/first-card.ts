import type { TherapistPage } from '@attune/sdk';
import { wordsOf } from './card-words.ts';
import { filled, fragment } from './fragment.ts';

const whole = fragment(
  '<li><h3></h3><p></p><ul class="chips"></ul><ul class="facts"></ul><p></p><div class="times"></div></li>',
);
const line = fragment('<li></li>');
const time = fragment('<button type="button"></button>');

/** The least a page can do: ask once, and draw the cards by hand. */
const { data } = (await (await fetch('/v1/therapists?limit=12&key=pk_bench')).json()) as TherapistPage;
const list = document.createElement('ul');
list.className = 'cards';
for (const therapist of data) {
  const words = wordsOf(therapist, new Map());
  const item = whole.cloneNode(true) as Element;
  const [name, headline, chips, facts, next, times] = item.children as unknown as Element[];
  if (name) name.textContent = words.name;
  if (headline) headline.textContent = words.headline;
  chips?.append(...words.topics.map((topic) => filled(line, topic)));
  facts?.append(...words.facts.map((fact) => filled(line, fact)));
  if (next) next.textContent = words.next;
  times?.append(...words.times.map((start) => filled(time, start)));
  list.append(item);
}
document.body.append(list);
