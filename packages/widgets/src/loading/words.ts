import { ownTexts } from '../controllers/locale-controller.ts';
import { pageLanguage, watchPageLanguage } from '../controllers/page-language.ts';
import { platformOf } from '../controllers/platform-controller.ts';
import type { Host } from '../controllers/platform-controller.ts';
import { directionOf, spoken } from '../locales/catalogue.ts';
import type { Language, Spoken, Texts } from '../locales/catalogue.ts';
import { voiceOf } from '../locales/voice.ts';

/** Sentences of one language, ready to be shown. */
export interface Said<T extends Texts> {
  readonly text: T;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * Calls back with the sentences for what is drawn around an element, and again when its page speaks another language.
 * Ends with the function it returns. What the element itself draws has a LocaleController, which needs it to be drawing.
 */
export function speak<T extends Texts>(
  host: Host,
  load: (lang: Spoken) => Promise<Language<T>>,
  say: (said: Said<T>) => void,
): () => void {
  let wanted: Spoken | undefined;
  const follow = () => {
    const lang = spoken(pageLanguage(host));
    wanted = lang;
    load(lang).then(
      (sentences) => {
        if (lang === wanted)
          say({
            text: ownTexts(sentences(voiceOf(lang, platformOf(host).practice, host.address)), host, lang),
            lang,
            dir: directionOf(lang, host.dir),
          });
      },
      (cause: unknown) => console.error(new Error(`Attune: the language "${lang}" could not be loaded`, { cause })),
    );
  };
  follow();
  return watchPageLanguage(host, follow);
}
