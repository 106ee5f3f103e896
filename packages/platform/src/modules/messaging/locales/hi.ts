import type { Sentences } from '../sentences.ts';
import { bookingsHi } from './bookings/hi.ts';
import { requestsHi } from './requests/hi.ts';

/**
 * Hindi, which says आप to everybody.
 * Reviewed by: nobody yet (written by a machine).
 */
export const hi: Sentences = {
  language: 'hi',
  direction: 'ltr',
  online: 'ऑनलाइन',
  calendarFile: 'appointment.ics',
  calendarSummary: (service, therapist) => `${therapist} के साथ ${service}`,
  greeting: (name) => `नमस्ते ${name},`,
  when: 'कब',
  what: 'क्या',
  withWhom: 'किसके साथ',
  where: 'कहाँ',
  price: 'शुल्क',
  phone: 'फ़ोन',
  email: 'ई-मेल',
  forWhom: 'किसके लिए',
  zone: (name) => `सभी समय ${name} समय क्षेत्र के हैं।`,
  clocksChange: 'तब तक घड़ियाँ बदलेंगी; यह समय उस दिन के लिए सही है।',
  minutes: (count) => `${count} मिनट`,
  manage: 'अपनी अपॉइंटमेंट देखें',
  manageHint: 'यह लिंक केवल आपके लिए है। कृपया इसे किसी और को न दें।',
  calendarHint: 'साथ में भेजी गई फ़ाइल अपॉइंटमेंट को आपके कैलेंडर में जोड़ देती है।',
  questions: (practice) => `कोई प्रश्न? ${practice} आपकी मदद के लिए उपलब्ध है:`,
  notWanted: 'यदि यह बुकिंग आपने नहीं की है, तो कृपया हमें बताएँ।',
  booking: bookingsHi,
  request: requestsHi,
  reviewInvited: {
    subject: (therapist) => `${therapist} के साथ आपकी अपॉइंटमेंट कैसी रही?`,
    lead: (service, date) =>
      `${date} की अपॉइंटमेंट (${service}) के लिए धन्यवाद। क्या आप हमें बताएँगे कि अनुभव कैसा रहा? इसमें एक मिनट लगता है, और हर उत्तर का स्वागत है।`,
    button: 'समीक्षा लिखें',
    publicNote: 'इसे दूसरे पढ़ें या नहीं, यह आप तय करते हैं। कृपया इसमें अपने स्वास्थ्य की जानकारी न लिखें।',
  },
  reportCardSent: {
    subject: (therapist) => `${therapist} की ओर से आपकी रिपोर्ट`,
    lead: (service, date) => `${date} (${service}) की आपकी रिपोर्ट पढ़ने के लिए तैयार है।`,
    button: 'रिपोर्ट पढ़ें',
    until: (date) => `यह लिंक ${date} तक खुलेगा।`,
  },
  linkRequested: {
    subject: 'आपके लिंक',
    lead: 'आपने हमसे नए लिंक माँगे थे। ये रहे।',
    nothing: 'आपने हमसे नया लिंक माँगा था। अभी यहाँ ऐसा कुछ नहीं है जो उससे खुले।',
    notAsked: 'यदि आपने यह नहीं माँगा था, तो आपको कुछ करने की ज़रूरत नहीं है।',
    booking: (service, date) => `${service}, ${date}`,
    review: (service, date) => `समीक्षा: ${service}, ${date}`,
    reportCard: (date) => `${date} की रिपोर्ट`,
    subscription: 'हमसे आपको कौन-से ई-मेल मिलते हैं',
  },
  unsubscribe: 'चुनें कि क्या मिले, या बंद करें',
  whyThis: {
    reviews: (practice) => `यह ई-मेल आपको इसलिए मिला क्योंकि ${practice} में आपकी अपॉइंटमेंट थी।`,
    news: (practice) => `यह ई-मेल आपको इसलिए मिला क्योंकि आपने ${practice} से समाचार माँगे थे।`,
    offers: (practice) => `यह ई-मेल आपको इसलिए मिला क्योंकि आपने ${practice} से ऑफ़र माँगे थे।`,
  },
};
