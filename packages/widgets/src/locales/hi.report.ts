import type { report as source } from './en.report.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * What stands around a report card, in Hindi.
 * Reviewed by: nobody yet (written by a machine).
 */
export function report({ lang }: Voice): ReturnType<typeof source> {
  const count = plural(lang);
  return {
    label: 'आपकी रिपोर्ट',
    sealed: 'यह केवल आपके लिए लिखी गई है। इसे वहाँ खोलें, जहाँ कोई और न देख रहा हो।',
    show: 'रिपोर्ट दिखाएँ',
    about: (name) => `${name} के बारे में`,
    observations: 'क्या ध्यान में आया',
    recommendations: 'अगली बार तक',
    pictures: 'तस्वीरें',
    picture: (picture, pictures) => `${count(pictures, { other: '# में से' })} ${count(picture, { other: 'तस्वीर #' })}`,
    missing: (picture) => `${picture} अभी नहीं दिखाई जा सकती`,
    until: (date) => `ई-मेल में दिया लिंक इसे ${date} तक खोलता है।`,
    print: 'प्रिंट करें',
    review: 'समीक्षा लिखें',
    reviewed: 'अपनी समीक्षा देखें',
    gone: 'यह रिपोर्ट अब यहाँ नहीं है',
    goneHint: 'शायद इसके लिंक का समय समाप्त हो गया है। केंद्र इसे फिर से भेज सकता है:',
  };
}
