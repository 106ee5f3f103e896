import type { Practice } from '@attune/sdk';
import { tagsOf } from '../controllers/locale-controller.ts';
import { directionOf, spoken } from '../locales/catalogue.ts';
import { loadDialogLanguage } from '../locales/dialog-catalogue.ts';
import type { DialogTexts } from '../locales/dialog-catalogue.ts';
import { Format } from '../locales/format.ts';
import { withOwn } from '../locales/own-texts.ts';
import type { OwnTexts } from '../locales/own-texts.ts';
import { voiceOf } from '../locales/voice.ts';

/** What a page in one language says and how it writes dates and numbers. */
export interface Speech {
  readonly text: DialogTexts;
  readonly format: Format;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** How a page wants to be spoken for. */
export interface Voice {
  readonly address?: string | undefined;
  readonly texts?: OwnTexts | undefined;
}

/** As the element would speak in a page of this language. Who reads is taken to be where the practice is: a server cannot know. */
export async function speak(page: string, practice: Practice, { address, texts }: Voice): Promise<Speech> {
  const lang = spoken(page);
  const format = new HomeFormat(practice.timeZone, ...tagsOf(page, lang, practice.locale));
  const ours = (await loadDialogLanguage(lang))(voiceOf(format.words, practice, address));
  return { text: texts ? withOwn(ours, texts, lang) : ours, format, lang, dir: directionOf(lang, '') };
}

/** Its own clock, where no zone is asked for, is that of the practice and not of the server. */
class HomeFormat extends Format {
  readonly #home: string;

  constructor(home: string, ...tags: ConstructorParameters<typeof Format>) {
    super(...tags);
    this.#home = home;
  }

  override time(instant: string | number | Date, timeZone = this.#home): string {
    return super.time(instant, timeZone);
  }
}
