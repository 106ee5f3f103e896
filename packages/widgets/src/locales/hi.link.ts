import type { link as source } from './en.link.ts';

/**
 * What is said when a mail link does not open, in Hindi.
 * Reviewed by: nobody yet (written by a machine).
 */
export function link(): ReturnType<typeof source> {
  return {
    waiting: {
      heading: 'कृपया अपने ई-मेल में दिया लिंक खोलें',
      hint: 'वह सीधे यहीं लाता है। अगर वह न मिले, तो हम आपको नया लिंक भेजेंगे।',
    },
    void: {
      heading: 'यह लिंक अब काम नहीं करता',
      hint: 'शायद नए लिंक वाला कोई नया ई-मेल आया हो। नहीं तो हम आपको एक लिंक भेजेंगे।',
    },
    spent: {
      heading: 'आपकी समीक्षा मिल गई है',
      hint: 'धन्यवाद। उसे बदलने के लिए 48 घंटे थे, और वह समय बीत चुका है।',
    },
    email: 'आपका ई-मेल पता',
    emailHint: 'वही, जो आपने बुक करते समय दिया था।',
    send: 'मुझे नया लिंक भेजें',
    sending: 'भेजा जा रहा है …',
    problem: 'एक बात पर फिर से ध्यान दें',
    missing: 'कृपया यह भरें',
    wrong: 'कृपया name@example.org जैसा पता लिखें',
    sent: (practice, email) => `अगर ${practice} के पास ${email} पता दर्ज है, तो नया लिंक वहाँ भेज दिया गया है।`,
    sentHint: 'इसमें कुछ मिनट लग सकते हैं। अगर कुछ न मिले, तो स्पैम फ़ोल्डर में देखें।',
    again: 'दूसरा पता लिखें',
    code: {
      have: 'मेरे पास लिंक या उसका कोड है',
      label: 'आपके ई-मेल का कोड या लिंक',
      hint: 'पूरा लिंक, या उसमें # के बाद जो लिखा है।',
      wrong: 'यह हमारा कोड नहीं है; कृपया पूरा लिंक कॉपी करें',
      open: 'खोलें',
    },
  };
}
