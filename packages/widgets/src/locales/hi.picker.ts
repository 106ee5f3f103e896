import type { picker as source } from './en.picker.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * The booking picker's sentences, in Hindi.
 * Reviewed by: nobody yet (written by a machine).
 */
export function picker({ lang }: Voice): ReturnType<typeof source> {
  const count = plural(lang);
  return {
    label: (name) => `${name} के साथ समय बुक करें`,
    step: (step, of) => `${count(of, { other: '# में से' })} ${count(step, { other: 'चरण #' })}`,
    headings: {
      service: 'आप क्या बुक करना चाहेंगे?',
      format: 'आप कैसे मिलना चाहेंगे?',
      time: 'समय चुनें',
      details: 'आपका विवरण',
      check: 'जाँचें और बुक करें',
    },
    onlineHint: 'वीडियो पर, आप जहाँ भी हों',
    noCharge: 'निःशुल्क',
    levels: {
      beginner: 'शुरुआत करने वालों के लिए',
      intermediate: 'थोड़े अनुभव वालों के लिए',
      advanced: 'अनुभवी लोगों के लिए',
    },
    before: (words) => `पहले से ज़रूरी: ${words}`,
    bring: (words) => `साथ लाएँ: ${words}`,
    previousMonth: 'पिछला महीना',
    nextMonth: 'अगला महीना',
    timesFree: (times) => (times ? count(times, { other: '# समय खाली' }) : 'कोई समय खाली नहीं'),
    legend: 'समय खाली है',
    monthWithout: (month) => `${month} में कोई समय खाली नहीं है।`,
    nextFree: (date) => `अगला खाली समय: ${date}`,
    morning: 'सुबह',
    afternoon: 'दोपहर',
    evening: 'शाम',
    seats: (seats) => count(seats, { one: '# सीट बाकी', other: '# सीटें बाकी' }),
    contactOnly: (times) => `बहुत पास के समय, केंद्र से पूछने पर: ${times}`,
    noneOfThese: 'इनमें से कोई ठीक नहीं?',
    ask: 'केंद्र से समय माँगें',
    anotherDay: 'दूसरा दिन चुनें',
    timesIn: (place) => `${place} के अनुसार समय`,
    timesThere: (place) => `${place} के अनुसार समय, जहाँ आप मिलेंगे`,
    change: 'बदलें',
    changeZone: 'समय क्षेत्र बदलें',
    zone: 'समय क्षेत्र',
    clocksChange: 'तब तक घड़ियाँ बदलेंगी; ये समय उस दिन के लिए सही हैं।',
    proceed: 'आगे बढ़ें',
    chooseFirst: 'पहले समय चुनें',
    placing: 'समय सुरक्षित किया जा रहा है …',
    nothingLost: 'आपने जो भरा है, वह सब सुरक्षित है।',
    nothingFree: (name) => `${name} के पास अभी कोई समय खाली नहीं है`,
    notAccepting: (name) => `${name} के पास अभी नए लोगों के लिए जगह नहीं है`,
    notBookable: 'यह समय अब यहाँ बुक नहीं हो सकता',
    closedHint: 'क्या हो सकता है, या यह कब बदलेगा, यह आपको केंद्र से पता चल सकता है।',
  };
}
