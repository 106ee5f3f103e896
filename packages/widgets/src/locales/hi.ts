import type { Texts } from './catalogue.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * Hindi: always आप.
 * Reviewed by: nobody yet (written by a machine).
 */
export function texts({ lang, noun }: Voice): Texts {
  const count = plural(lang);
  const person = nouns[noun] ?? nouns.therapist;
  return {
    common: {
      retry: 'फिर से कोशिश करें',
      close: 'बंद करें',
      back: 'वापस',
      comma: ', ',
      loading: 'लोड हो रहा है …',
      formats: { online: 'ऑनलाइन', in_person: 'आमने-सामने' },
      genders: { female: 'महिलाएँ', male: 'पुरुष', diverse: 'नॉन-बाइनरी', undisclosed: 'नहीं बताया' },
      per: (price, length) => `${length} के लिए ${price}`,
      crisis: 'संकट में मदद',
      minutes: (n) => count(n, { other: '# मिनट' }),
    },
    directory: {
      label: `${person} खोजें`,
      search: 'नाम, विषय या शब्द से खोजें',
      filters: (n) => `फ़िल्टर${n ? count(n, { other: ' · #' }) : ''}`,
      fields: {
        city: 'शहर',
        language: 'भाषाएँ',
        specialty: 'विषय',
        format: 'मिलने का तरीका',
        insurance: 'बीमा',
        gender: 'लिंग',
        maxPrice: 'शुल्क',
        acceptingNew: 'जगह उपलब्ध',
      },
      sort: 'क्रम',
      sorts: { soonest: 'सबसे पहले खाली', price: 'सबसे कम शुल्क', name: 'नाम' },
      clear: 'फ़िल्टर हटाएँ',
      results: (n) => count(n, { other: `# ${person}` }),
      about: (results) => `लगभग ${results}`,
      moreTopics: (n) => count(n, { other: '# और' }),
      rating: (average, n) =>
        `${count(5, { other: '# में से' })} ${average}, ${count(n, { one: '# समीक्षा', other: '# समीक्षाएँ' })}`,
      accepting: 'नए लोगों के लिए जगह है',
      confirmed: (date) => `${date} को पुष्टि`,
      notAccepting: 'अभी नए लोगों के लिए जगह नहीं है',
      next: (date) => `अगला समय: ${date}`,
      book: (time, date, name) => `${time}, ${date}: ${name} के साथ बुक करें`,
      moreTimes: 'और समय',
      moreTimesWith: (name) => `${name} के साथ और समय`,
      seeProfile: 'प्रोफ़ाइल देखें',
      noTimes: 'अभी ऑनलाइन कोई समय खाली नहीं है',
      more: (n) => count(n, { other: '# और दिखाएँ' }),
    },
    errors: {
      unavailable: (practice) => `अभी ${practice} तक ऑनलाइन पहुँच नहीं हो पा रही है`,
      unavailableHint: 'गड़बड़ी हमारी ओर से है। फिर से कोशिश करें, या सीधे संपर्क करें:',
      offline: 'आप ऑफ़लाइन हैं',
      offlineHint: 'इंटरनेट जुड़ते ही यह अपने आप आगे बढ़ेगा।',
      limitedOver: 'अब आप फिर से कोशिश कर सकते हैं।',
      limited: (n) => count(n, { other: 'एक साथ बहुत सारे अनुरोध आ गए। कृपया # सेकंड बाद फिर से कोशिश करें।' }),
      practice: 'केंद्र',
    },
  };
}

/** One and many are alike. */
export const nouns: Readonly<Record<string, string> & { therapist: string }> = {
  therapist: 'थेरेपिस्ट',
  psychologist: 'मनोवैज्ञानिक',
  coach: 'कोच',
  expert: 'विशेषज्ञ',
  groomer: 'ग्रूमर',
  tutor: 'ट्यूटर',
};
