import type { RequestSentences } from './en.ts';

/**
 * What mail says before there is a booking in Hindi, which says आप to everybody.
 * Reviewed by: nobody yet (written by a machine).
 */
export const requestsHi: RequestSentences = {
  received: {
    subject: (practice) => `${practice} को आपका अनुरोध`,
    lead: 'आपका अनुरोध हमें मिल गया है। हम आपसे संपर्क करेंगे।',
    notWanted: 'यदि यह अनुरोध आपने नहीं भेजा है, तो कृपया हमें बताएँ।',
  },
  asked: {
    subject: (client) => `${client} का अनुरोध`,
    booking: 'कोई अपॉइंटमेंट चाहता है और उन्हें कोई उपयुक्त समय नहीं मिला।',
    consultation: 'कोई बुक करने से पहले आपसे बात करना चाहता है।',
    kept: 'उन्होंने जो लिखा है वह संस्था के पास है, इस ई-मेल में नहीं।',
  },
  channel: 'संपर्क का तरीका',
  channels: { email: 'ई-मेल', phone: 'फ़ोन', whatsapp: 'WhatsApp' },
  answered: {
    subject: (practice) => `${practice} ने आपके अनुरोध का उत्तर दिया है`,
    accepted: 'आपसे मिलकर हमें खुशी होगी।',
    declined: 'हमें खेद है, अभी हम आपको अपॉइंटमेंट नहीं दे पाएँगे।',
  },
  invited: {
    subject: (practice) => `${practice} की ओर से अपॉइंटमेंट का प्रस्ताव`,
    lead: 'हम आपको अपॉइंटमेंट देना चाहते हैं।',
  },
  book: 'अपॉइंटमेंट बुक करें',
  until: (deadline) => `आप ${deadline} तक बुक कर सकते हैं।`,
  notKept: 'बुक करने पर यह समय आपका होगा। तब तक यह रोका नहीं गया है।',
};
