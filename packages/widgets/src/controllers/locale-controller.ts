import type { ReactiveController } from 'lit';
import { directionOf, spoken } from '../locales/catalogue.ts';
import type { Language, Spoken, Texts } from '../locales/catalogue.ts';
import { Format } from '../locales/format.ts';
import { voiceOf } from '../locales/voice.ts';
import type { OwnTexts } from '../locales/own-texts.ts';
import { pageChanged, pageLanguage, watchPageLanguage } from './page-language.ts';
import { platformOf } from './platform-controller.ts';
import type { Host, PlatformController } from './platform-controller.ts';

/**
 * Speaks the visitor's language: the nearest `lang` of element or page, live, with the practice's nouns and form of address.
 * Sentences are loaded a language at a time; the last ones stay until the next are there.
 */
export class LocaleController<T extends Texts = Texts> implements ReactiveController {
  /** The language of the sentences, such as `de`. What `lang` inside the element must say is `format.lang`, which knows the region. */
  lang = 'en';
  /** Which way the sentences run. A `dir` on the element wins. */
  dir: 'ltr' | 'rtl' = 'ltr';

  /** How the visitor wants hours counted, where they said so. */
  hours: 'h12' | 'h23' | undefined;

  readonly #host: Host;
  readonly #platform: PlatformController;
  readonly #load: (lang: Spoken) => Promise<Language<T>>;
  #format: Format | undefined;
  #place = '';
  #wanted = '';
  #loaded: { readonly lang: Spoken; readonly sentences: Language<T> } | undefined;
  #spoken = '';
  #texts: T | undefined;
  #given: OwnTexts | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: Host, load: (lang: Spoken) => Promise<Language<T>>) {
    this.#host = host;
    this.#load = load;
    this.#platform = platformOf(host);
    host.addController(this);
  }

  /** Whether there are sentences yet. Until then an element shows its fallback. */
  get ready(): boolean {
    return !!this.#texts;
  }

  /** Dates, times, prices and lists. */
  get format(): Format {
    return (this.#format ??= formatOf('en'));
  }

  /** Every sentence, by section. There is none before it is `ready`. */
  get text(): T {
    return this.#texts as T;
  }

  hostConnected() {
    this.#unwatch = watchPageLanguage(this.#host, this.#follow);
    this.#follow();
  }

  hostDisconnected() {
    this.#unwatch?.();
  }

  /** Before each render: the practice may have arrived, and with it its nouns, form of address and region. */
  hostUpdate() {
    const { texts } = this.#host;
    if (texts !== this.#given) giveTexts(this.#host, (this.#given = texts));
    if (!this.#loaded) return;
    const { practice } = this.#platform;
    const { lang, sentences } = this.#loaded;
    this.#settle(pageLanguage(this.#host), lang, practice?.locale);
    this.dir = directionOf(lang, this.#host.dir);
    const voice = voiceOf(this.format.words, practice, this.#host.address);
    const spoken = `${Object.values(voice).join()} ${own?.version ?? ''}`;
    if (spoken === this.#spoken) return;
    this.#spoken = spoken;
    this.#texts = ownTexts(sentences(voice), this.#host, lang);
    this.lang = lang;
  }

  /** Which language of which country; found out anew only when page or practice say something else. */
  #settle(page: string, lang: Spoken, locale: string | undefined) {
    const place = [page, lang, locale, this.hours].join();
    if (place === this.#place) return;
    this.#place = place;
    const [tag, words, clock] = tagsOf(page, lang, locale);
    this.#format = formatOf(tag, words, clock, this.hours);
  }

  readonly #follow = () => {
    this.#host.requestUpdate();
    const lang = spoken(pageLanguage(this.#host));
    if (lang === this.#wanted) return;
    this.#wanted = lang;
    this.#load(lang).then(
      (sentences) => this.#take(lang, sentences),
      (cause: unknown) => this.#lose(lang, cause),
    );
  };

  async #take(lang: Spoken, sentences: Language<T>) {
    await coming; // ours would be seen for a moment
    if (lang !== this.#wanted) return;
    this.#loaded = { lang, sentences };
    this.#host.requestUpdate();
  }

  #lose(lang: string, cause: unknown) {
    this.#wanted = this.#loaded?.lang ?? '';
    console.error(new Error(`Attune: the language "${lang}" could not be loaded`, { cause }));
  }
}

/** What says a page's own sentences: downloaded with the first that a page has. */
let own: typeof import('./own-texts.ts') | undefined;
let coming: Promise<void> | undefined;

/** Has a page's own sentences said by an element, or by every element inside of what is given. */
export function giveTexts(where: Node, texts: OwnTexts | undefined): void {
  coming = import('./own-texts.ts').then(
    (loaded) => {
      own = loaded;
      own.give(where, texts);
      pageChanged();
    },
    (cause: unknown) => console.error(new Error('Attune: own texts could not be loaded', { cause })),
  );
}

/** What an element says: our sentences, with those of the page in their place. */
export const ownTexts = <T extends Texts>(ours: T, host: Node, lang: Spoken): T => own?.said(ours, host, lang) ?? ours;

/** What the format of a page is made of: whose dates, whose words and whose clock. */
export function tagsOf(page: string, lang: Spoken, locale: string | undefined): ConstructorParameters<typeof Format> {
  const words = tagOf(page, lang);
  const tag = withRegion(words, locale);
  return [tag, String(words), words.region ? tag : locale];
}

const formats = new Map<string, Format>();

/** One for all elements that speak alike. */
function formatOf(...spoken: ConstructorParameters<typeof Format>): Format {
  const key = spoken.join();
  const format = formats.get(key) ?? new Format(...spoken);
  formats.set(key, format);
  return format;
}

/** The page's own tag when we speak its language, else the language that we speak. */
function tagOf(page: string, lang: string): Intl.Locale {
  try {
    const tag = new Intl.Locale(page);
    if (tag.language === lang) return tag;
  } catch {
    // a tag that is none
  }
  return new Intl.Locale(lang);
}

/** `en` on the page of a Berlin practice becomes `en-DE`: its clocks and dates, in English. A region of the page's own stays. */
function withRegion(tag: Intl.Locale, practiceLocale = ''): string {
  const [, region = tag.region] = /-([A-Z]{2})$/.exec(practiceLocale) ?? [];
  return String(tag.region || !region ? tag : new Intl.Locale(tag, { region }));
}
