import { assert } from '@open-wc/testing';
import type { Voice } from './voice.ts';

const parts = [
  ...['', '.dialog', '.picker', '.booking', '.link', '.review', '.sequel', '.reviews', '.report', '.unsubscribe'],
  ...['.afterwards', '.fields', '.manager', '.changing', '.request', '.zones', '.frame', '.presentation'],
];
const translations = ['de', 'da', 'hi', 'fr', 'es', 'tr', 'ar'];
const nouns = ['therapist', 'psychologist', 'coach', 'expert', 'groomer', 'tutor'];
const numbers = [0, 1, 2, 3, 11, 99, 100, 102];

type Part = Record<string, (voice: Voice) => unknown>;

/** Every sentence of a language by its key, such as `directory.results`: as it is, or a function of what it is about. */
async function sentencesOf(lang: string, voice: Partial<Voice> = {}): Promise<Map<string, unknown>> {
  const modules = await Promise.all(parts.map((part) => import(`./${lang}${part}.ts`) as Promise<Part>));
  const sections = modules.flatMap((module, index) =>
    Object.entries(module)
      .filter(([name]) => name === (parts[index]?.slice(1) || 'texts'))
      .flatMap(([name, speak]) => entriesOf(speak({ lang, noun: 'therapist', informal: false, ...voice }), name)),
  );
  return new Map(sections);
}

function entriesOf(value: unknown, key: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[key, value]];
  return Object.entries(value).flatMap(([name, each]) => entriesOf(each, `${key}.${name}`));
}

/** A sentence as it reads for a number; where it is about words, the number stands for them. */
const said = (sentence: unknown, n: number): string =>
  typeof sentence === 'function' ? String((sentence as (...about: number[]) => unknown)(n, n, n)) : String(sentence);

const allOf = (sentences: Map<string, unknown>) =>
  [...sentences].flatMap(([key, sentence]) => numbers.map((n) => [key, said(sentence, n)] as const));

/** What shows that something was not put into a sentence; one of ours speaks of the character that stands for a number. */
const open = (key: string): RegExp =>
  key === 'link.code.hint' ? /undefined|null|NaN|\[object/ : /undefined|null|NaN|\[object|#/;

describe('our languages', () => {
  it('have every sentence that English has, and no other', async () => {
    const english = [...(await sentencesOf('en')).keys()];

    const others = await Promise.all(translations.map((lang) => sentencesOf(lang)));

    assert.isAbove(english.length, 200);
    others.forEach((sentences) => assert.sameMembers([...sentences.keys()], english));
  });

  it('leave nothing open, whatever is counted and whatever people are called', async () => {
    const spoken = ['en', ...translations].flatMap((lang) => nouns.map((noun) => sentencesOf(lang, { noun })));

    const sentences = (await Promise.all(spoken)).flatMap(allOf);

    assert.deepEqual(
      sentences.filter(([key, words]) => !words.trim() || open(key).test(words)),
      [],
    );
  });

  it('never shout', async () => {
    const sentences = (await Promise.all(['en', ...translations].map((lang) => sentencesOf(lang)))).flatMap(allOf);

    assert.deepEqual(
      sentences.filter(([, words]) => words.includes('!')),
      [],
    );
  });

  it('say a number in one kind of digits', async () => {
    const sentences = allOf(await sentencesOf('ar', { lang: 'ar-EG' }));

    const counting = sentences.filter(([key]) => /results|minutes|timesFree|limited|step/.test(key));

    assert.isAbove(counting.filter(([, words]) => /[٠-٩]/.test(words)).length, 20);
    assert.deepEqual(
      counting.filter(([, words]) => /[0-9]/.test(words)),
      [],
    );
  });

  it('in Hindi and Arabic have no word left over from another script', async () => {
    const sentences = (await Promise.all([sentencesOf('hi'), sentencesOf('ar')])).flatMap(allOf);

    assert.deepEqual(
      sentences.filter(([, words]) => /[a-z]/i.test(words.replace('name@example.org', ''))),
      [],
    );
  });

  it('in French keep a sign with the word before it, so that no line begins with one', async () => {
    const sentences = allOf(await sentencesOf('fr'));

    assert.deepEqual(
      sentences.filter(([, words]) => / [:;?»]|« /.test(words)),
      [],
    );
  });

  it('in Arabic know all six forms of the plural', async () => {
    const sentences = await sentencesOf('ar', { lang: 'ar-u-nu-latn' });

    assert.deepEqual(
      [0, 1, 2, 3, 11, 100].map((n) => said(sentences.get('texts.directory.results'), n)),
      ['لا نتائج', 'معالج واحد', 'معالجان', '3 معالجين', '11 معالجًا', '100 معالج'],
    );
  });
});
