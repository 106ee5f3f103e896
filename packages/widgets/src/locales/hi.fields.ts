import type { fields as source } from './en.fields.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * The words of fields that more than one form has, in Hindi.
 * Reviewed by: nobody yet (written by a machine).
 */
export function fields({ lang }: Voice): ReturnType<typeof source> {
  const count = plural(lang);
  return {
    optional: 'वैकल्पिक',
    firstName: 'नाम',
    lastName: 'उपनाम',
    email: 'ई-मेल',
    phone: 'फ़ोन',
    choose: 'कृपया चुनें',
    consent: (practice) => `${practice} मेरा समय तय करने के लिए इस विवरण का उपयोग कर सकता है।`,
    privacyNotice: 'गोपनीयता सूचना (नए टैब में)',
    marketing: (practice) => `${practice} मुझे ई-मेल से समाचार भी भेज सकता है। इसे कभी भी रोका जा सकता है।`,
    problems: (problems) => count(problems, { one: 'एक बात पर फिर से ध्यान दें', other: '# बातों पर फिर से ध्यान दें' }),
    missing: 'कृपया यह भरें',
    wrong: 'कृपया इसे जाँचें',
    wrongEmail: 'कृपया name@example.org जैसा पता लिखें',
    consentMissing: 'कृपया अपने विवरण वाले खाने पर निशान लगाएँ, ताकि आपका समय तय किया जा सके',
  };
}
