import type { booking as source } from './en.booking.ts';
import { fields } from './hi.fields.ts';
import type { Voice } from './voice.ts';

/**
 * What is said from a chosen time to a booking, in Hindi.
 * Reviewed by: nobody yet (written by a machine).
 */
export function booking(voice: Voice): ReturnType<typeof source> {
  return {
    ...fields(voice),
    keptUntil: (time) => `${time} तक आपके लिए सुरक्षित`,
    left: (time) => `${time} बाकी`,
    keepLonger: 'और देर तक रखें',
    expired: 'यह समय अब आपके लिए सुरक्षित नहीं है, पर शायद अभी भी खाली हो। आगे बढ़ें, हम इसे बुक करने की कोशिश करेंगे।',
    emailHint: 'पुष्टि यहीं भेजी जाएगी।',
    phoneHint: 'केवल तब के लिए, जब आपके समय में कुछ बदलाव हो।',
    dependants: {
      child: { name: 'बच्चे का नाम', bornOn: 'बच्चे की जन्मतिथि' },
      pet: { name: 'पालतू जानवर का नाम', breed: 'नस्ल' },
    },
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
    headings: {
      confirmed: 'आपका समय बुक हो गया है',
      pending_approval: 'आपका अनुरोध भेज दिया गया है',
      pending_payment: 'बस एक कदम बाकी: भुगतान',
    },
    taken: 'यह समय अभी-अभी किसी और ने ले लिया',
    near: 'इसके आसपास के समय:',
    nearWith: (name) => `${name} के साथ`,
    otherTime: 'दूसरा समय चुनें',
    refused: {
      'booking-limit': [
        'केंद्र एक साथ इससे अधिक अपॉइंटमेंट नहीं देता',
        'इनमें से एक के पूरा या रद्द होने पर आप अगला बुक कर सकते हैं। केंद्र आपकी मदद करेगा:',
      ],
      'invitation-closed': [
        'यह निमंत्रण अब मान्य नहीं है',
        'शायद इसका उपयोग हो चुका है या इसका समय बीत गया है। केंद्र नया निमंत्रण भेज सकता है:',
      ],
    },
    answeredBy: (until) => `जवाब ${until} तक आएगा। जवाब न आने पर यह समय फिर से खाली हो जाएगा।`,
    payBy: (amount, until) =>
      `कृपया ${until} तक ${amount} का भुगतान करें। तब तक यह समय आपके लिए सुरक्षित है; उसके बाद यह फिर से खाली हो जाएगा।`,
    paidThere: 'भुगतान एक भुगतान सेवा के पेज पर होता है, और वहाँ से आप यहाँ लौट आते हैं।',
    pay: (amount) => `भुगतान की ओर बढ़ें${amount && ` · ${amount}`}`,
    payInTab: (amount) => `${amount} का भुगतान करें (नए टैब में)`,
    paying: 'भुगतान खोला जा रहा है …',
    haveCode: 'मेरे पास कोड है',
    code: 'कोड',
    applyCode: 'लगाएँ',
    codeWrong: 'यह कोड इस अपॉइंटमेंट के लिए मान्य नहीं है। कृपया इसे जाँचें, या बिना कोड के बुक करें।',
    codeGood: (less, due) => `${less} कम: आपको ${due} देने हैं।`,
    noticeNone: 'आप ई-मेल में दिए लिंक से समय बदल या रद्द कर सकते हैं।',
  };
}
