import type { booking as source } from './en.booking.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/** What is said from a chosen time to a booking, in Hindi. */
export function booking({ lang }: Voice): ReturnType<typeof source> {
  const count = plural(lang);
  return {
    keptUntil: (time) => `${time} तक आपके लिए सुरक्षित`,
    left: (time) => `${time} बाकी`,
    keepLonger: 'और देर तक रखें',
    expired: 'यह समय अब आपके लिए सुरक्षित नहीं है, पर शायद अभी भी खाली हो। आगे बढ़ें, हम इसे बुक करने की कोशिश करेंगे।',
    optional: 'वैकल्पिक',
    firstName: 'नाम',
    lastName: 'उपनाम',
    email: 'ई-मेल',
    emailHint: 'पुष्टि यहीं भेजी जाएगी।',
    phone: 'फ़ोन',
    phoneHint: 'केवल तब के लिए, जब आपके समय में कुछ बदलाव हो।',
    dependants: {
      child: { name: 'बच्चे का नाम', bornOn: 'बच्चे की जन्मतिथि' },
      pet: { name: 'पालतू जानवर का नाम', breed: 'नस्ल' },
    },
    choose: 'कृपया चुनें',
    consent: (practice) => `${practice} मेरा समय तय करने के लिए इस विवरण का उपयोग कर सकता है।`,
    privacyNotice: 'गोपनीयता सूचना (नए टैब में)',
    marketing: (practice) => `${practice} मुझे ई-मेल से समाचार भी भेज सकता है। इसे कभी भी रोका जा सकता है।`,
    problems: (problems) => count(problems, { one: 'एक बात पर फिर से ध्यान दें', other: '# बातों पर फिर से ध्यान दें' }),
    missing: 'कृपया यह भरें',
    wrong: 'कृपया इसे जाँचें',
    wrongEmail: 'कृपया name@example.org जैसा पता लिखें',
    consentMissing: 'कृपया अपने विवरण वाले खाने पर निशान लगाएँ, ताकि आपका समय तय किया जा सके',
    when: 'कब',
    what: 'क्या',
    where: 'कहाँ',
    you: 'किसके लिए',
    notice: (hours) => `आप ई-मेल में दिए लिंक से ${hours} पहले तक समय बदल या रद्द कर सकते हैं।`,
    needsApproval: 'केंद्र हर समय की अलग से पुष्टि करता है और आपको लिखता है।',
    book: (date, time, price) => `${price && `${price} में `}${date}, ${time} बुक करें`,
    request: (date, time) => `${date}, ${time} के लिए पूछें`,
    booking: 'बुक हो रहा है …',
    bookedMail: (email) => `पूरी जानकारी ${email} पर भेजी जा रही है। अगर कुछ न मिले, तो स्पैम फ़ोल्डर में देखें।`,
    requestedMail: (email) => `केंद्र ${email} पर जवाब देगा। तब तक यह समय आपके लिए सुरक्षित है।`,
    addToCalendar: 'कैलेंडर में जोड़ें',
    changeLater: 'बदलने या रद्द करने के लिए उसी ई-मेल में दिए लिंक का उपयोग करें।',
  };
}
