import type { Practice, TherapistPage } from '@attune/sdk';
import { createElement as h, memo } from 'react';
import { createRoot } from 'react-dom/client';
import { labelsOf, wordsOf, type CardWords } from './card-words.ts';
import { naive } from './cards-floor.ts';
import { ask, rootWithStylesOf, until } from './stage.ts';

export { prepare } from './cards-floor.ts';

/** The same cards as a component each. */
export const steps = {
  async ready() {
    const block = rootWithStylesOf('attune-therapist-directory', naive);
    const [practice, { data }] = await Promise.all([
      ask<Practice>('/v1/practice'),
      ask<TherapistPage>('/v1/therapists?limit=1000'),
    ]);
    const labels = labelsOf(practice);
    const cards = data.map((therapist) => h(Card, { key: therapist.id, words: wordsOf(therapist, labels) }));
    createRoot(block).render(h('ul', { className: 'cards' }, cards));
    await until(() => block.querySelector('article'));
  },
};

const icon = (path: string) => h('svg', { viewBox: '0 0 24 24', 'aria-hidden': true }, h('path', { d: path }));

const Card = memo(({ words }: { words: CardWords }) =>
  h(
    'li',
    null,
    h(
      'article',
      { className: 'card', part: 'card' },
      h(Header, { words }),
      h(
        'ul',
        { className: 'chips' },
        words.topics.map((topic) => h('li', { key: topic, className: 'chip' }, topic)),
      ),
      h(
        'ul',
        { className: 'facts small' },
        words.facts.map((fact) => h('li', { key: fact }, icon('M4 5h16v11H9l-5 4z'), h('span', null, fact))),
      ),
      h(Footer, { words }),
    ),
  ),
);

const Header = ({ words: { tone, monogram, name, rating, headline } }: { words: CardWords }) =>
  h(
    'header',
    null,
    h('span', { className: 'face', 'data-tone': tone, 'aria-hidden': true, part: 'photo' }, monogram),
    h(
      'div',
      null,
      h(
        'div',
        { className: 'title' },
        h('h3', { part: 'name' }, h('a', { className: 'name', href: '#' }, name)),
        rating && h(Rating, { rating }),
      ),
      h('p', { className: 'quiet' }, headline),
    ),
  );

const Rating = ({ rating }: { rating: string }) =>
  h(
    'p',
    { className: 'rating figures' },
    icon('m12 3 3 6 6 1-4 5 1 6-6-3-6 3 1-6-4-5 6-1z'),
    h('span', { 'aria-hidden': true }, rating),
    h('span', { className: 'unseen' }, `${rating} of 5`),
  );

const Footer = ({ words: { next, times, name } }: { words: CardWords }) =>
  h(
    'footer',
    null,
    h(
      'div',
      { className: 'next small' },
      h('p', null, next),
      h('button', { className: 'button plain', type: 'button' }, 'More times'),
    ),
    h(
      'div',
      { className: 'times' },
      times.map((start) =>
        h(
          'button',
          {
            key: start,
            className: 'time',
            part: 'time',
            type: 'button',
            'aria-label': `Book ${start}, ${next}, with ${name}`,
          },
          start,
        ),
      ),
    ),
  );
