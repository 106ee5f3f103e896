import type { BookingSentences } from './en.ts';

/**
 * What mail says about a booking in Hindi, which says आप to everybody.
 * Reviewed by: nobody yet (written by a machine).
 */
export const bookingsHi: BookingSentences = {
  before: 'पहले',
  reason: 'कारण',
  discount: 'छूट',
  toPay: 'देय राशि',
  paid: 'भुगतान हुआ',
  refund: 'वापसी',
  kept: 'वापस नहीं',
  join: 'ऑनलाइन सत्र में शामिल हों',
  pay: 'अभी भुगतान करें',
  another: 'दूसरा समय चुनें',
  payBy: (deadline) => `कृपया ${deadline} तक भुगतान करें। उसके बाद यह समय दूसरे लोग बुक कर सकेंगे।`,
  answeredBy: (deadline) => `${deadline} तक आपको हमारा उत्तर मिल जाएगा।`,
  answerBy: (deadline) => `कृपया ${deadline} तक उत्तर दें। उसके बाद अनुरोध अपने आप समाप्त हो जाएगा।`,
  newLink: 'यह लिंक केवल आपके लिए है। अब से कृपया इसी का उपयोग करें: पहले के ई-मेल के लिंक अब काम नहीं करेंगे।',
  refundTakes: 'आपने जिस तरह भुगतान किया था, उसके अनुसार राशि पहुँचने में कुछ दिन लग सकते हैं।',
  calendarMoved: 'साथ में भेजी गई फ़ाइल आपके कैलेंडर में अपॉइंटमेंट का समय बदल देती है।',
  calendarGone: 'साथ में भेजी गई फ़ाइल अपॉइंटमेंट को आपके कैलेंडर से हटा देती है।',
  client: {
    booking_confirmed: {
      subject: (service, date) => `पुष्टि हुई: ${service}, ${date}`,
      lead: 'आपकी अपॉइंटमेंट बुक हो गई है। आपसे मिलकर हमें खुशी होगी।',
    },
    booking_received: {
      subject: (service, date) => `आपका अनुरोध: ${service}, ${date}`,
      lead: 'हमने यह समय आपके लिए रोक रखा है। पुष्टि होते ही हम आपको बताएँगे।',
    },
    booking_payment_due: {
      subject: (service, date) => `कृपया भुगतान करें: ${service}, ${date}`,
      lead: 'हमने यह समय आपके लिए रोक रखा है। भुगतान होते ही यह आपका है।',
    },
    booking_approved: {
      subject: (service, date) => `पुष्टि हुई: ${service}, ${date}`,
      lead: 'आपकी अपॉइंटमेंट की पुष्टि हो गई है। आपसे मिलकर हमें खुशी होगी।',
    },
    booking_declined: {
      subject: (service, date) => `संभव नहीं: ${service}, ${date}`,
      lead: 'हमें खेद है, यह समय हम आपको नहीं दे पाएँगे। आप चाहें तो दूसरा समय चुन सकते हैं।',
    },
    booking_cancelled: {
      subject: (service, date) => `रद्द: ${service}, ${date}`,
      lead: 'आपकी अपॉइंटमेंट रद्द कर दी गई है।',
    },
    booking_rescheduled: {
      subject: (service, date) => `नया समय: ${service}, ${date}`,
      lead: 'आपकी अपॉइंटमेंट का समय बदल गया है। यह नया समय है।',
    },
    booking_expired: {
      subject: (service, date) => `बुक नहीं हुई: ${service}, ${date}`,
      lead: 'यह समय अब आपके लिए नहीं रोका गया है।',
    },
    booking_reminder_day: {
      subject: (service, date) => `याद दिलाने के लिए: ${service}, ${date}`,
      lead: 'आपकी अपॉइंटमेंट का समय पास है। आपसे मिलकर हमें खुशी होगी।',
    },
    booking_reminder_hour: {
      subject: (service, date) => `थोड़ी देर में: ${service}, ${date}`,
      lead: 'आपकी अपॉइंटमेंट थोड़ी देर में शुरू होगी।',
    },
  },
  refunds: {
    payment_refunded: {
      subject: (service, date) => `वापसी: ${service}, ${date}`,
      lead: (amount) => `आपको ${amount} वापस मिलेंगे।`,
    },
    payment_returned: {
      subject: (service, date) => `आपका भुगतान वापस किया जा रहा है: ${service}, ${date}`,
      lead: (amount) => `आपका भुगतान तब आया जब यह समय किसी और को दिया जा चुका था। आपको पूरी राशि वापस मिलेगी: ${amount}।`,
    },
  },
  cancelledBy: {
    client: 'आपने अपनी अपॉइंटमेंट रद्द कर दी है।',
    therapist: (therapist) => `हमें खेद है, ${therapist} को आपकी अपॉइंटमेंट रद्द करनी पड़ी।`,
    staff: 'हमें खेद है, हमें आपकी अपॉइंटमेंट रद्द करनी पड़ी।',
  },
  movedBy: {
    client: 'आपने अपनी अपॉइंटमेंट का समय बदल दिया है। यह नया समय है।',
    practice: 'हमने आपकी अपॉइंटमेंट का समय बदल दिया है। यह नया समय है।',
  },
  expired: {
    unpaid: 'समय पर भुगतान नहीं मिला, इसलिए यह समय अब दूसरे लोग बुक कर सकते हैं। आप नया समय चुन सकते हैं।',
    unanswered: 'हमें खेद है, आपके अनुरोध का समय पर उत्तर नहीं दिया गया और वह समाप्त हो गया है। आप दूसरा समय चुन सकते हैं।',
  },
  therapist: {
    booking_confirmed: {
      subject: (client, date) => `नई अपॉइंटमेंट: ${client}, ${date}`,
      lead: 'किसी ने आपके साथ अपॉइंटमेंट बुक की है।',
    },
    booking_received: {
      subject: (client, date) => `कृपया पुष्टि करें: ${client}, ${date}`,
      lead: 'कोई आपसे अपॉइंटमेंट चाहता है। आपके उत्तर तक यह समय रोका गया है।',
    },
    booking_approved: {
      subject: (client, date) => `पुष्टि हुई: ${client}, ${date}`,
      lead: 'आपके साथ इस अपॉइंटमेंट की पुष्टि कर दी गई है।',
    },
    booking_declined: {
      subject: (client, date) => `अस्वीकृत: ${client}, ${date}`,
      lead: 'यह अनुरोध अस्वीकार कर दिया गया है। समय फिर से खाली है।',
    },
    booking_cancelled: {
      subject: (client, date) => `रद्द: ${client}, ${date}`,
      lead: 'यह अपॉइंटमेंट रद्द कर दी गई है। समय फिर से खाली है।',
    },
    booking_rescheduled: {
      subject: (client, date) => `नया समय: ${client}, ${date}`,
      lead: 'इस अपॉइंटमेंट का समय बदल गया है। यह नया समय है।',
    },
    booking_expired: {
      subject: (client, date) => `समाप्त: ${client}, ${date}`,
      lead: 'इस अनुरोध का समय पर उत्तर नहीं दिया गया और वह समाप्त हो गया है। समय फिर से खाली है।',
    },
  },
  cancelledByClient: 'जिन्होंने यह अपॉइंटमेंट बुक की थी, उन्होंने इसे रद्द कर दिया है। समय फिर से खाली है।',
  movedByClient: 'जिन्होंने यह अपॉइंटमेंट बुक की थी, उन्होंने इसका समय बदल दिया है। यह नया समय है।',
  movedToYou: 'यह अपॉइंटमेंट अब आपके साथ है।',
  movedAway: {
    subject: (client, date) => `सहकर्मी को सौंपी गई: ${client}, ${date}`,
    lead: 'यह अपॉइंटमेंट अब एक सहकर्मी के साथ है। आपका समय फिर से खाली है।',
  },
};
