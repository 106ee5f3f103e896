import type { presentation as source } from './en.presentation.ts';

/**
 * What opens an element above a page, and what stands in its place until a visitor agrees, in Hindi.
 * Reviewed by: nobody yet (written by a machine).
 */
export function presentation(): ReturnType<typeof source> {
  return {
    labels: {
      'attune-booking-manager': 'आपका अपॉइंटमेंट',
      'attune-booking-picker': 'अपॉइंटमेंट बुक करें',
      'attune-booking-request': 'क्लिनिक से पूछें',
      'attune-report-card': 'सत्र की रिपोर्ट',
      'attune-review-form': 'समीक्षा लिखें',
      'attune-reviews': 'समीक्षाएँ',
      'attune-unsubscribe-form': 'अपने ईमेल चुनें',
    },
    consent: {
      heading: 'पेज का यह हिस्सा किसी और सेवा से आता है',
      words: (host) =>
        `इसे दिखाने के लिए आपके ब्राउज़र को ${host} से पूछना होगा, जिसे तब आपका इंटरनेट पता और यह वेबसाइट पता चल जाएगी।`,
      kept: 'आपकी सहमति से पहले कुछ नहीं पूछा जाता। आपका चुनाव इस पेज को छोड़ने तक रहता है।',
      allow: 'सहमत हूँ, दिखाएँ',
    },
  };
}
