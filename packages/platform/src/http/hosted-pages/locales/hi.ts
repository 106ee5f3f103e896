import type { HostedText } from '../text.ts';

/** Hindi, which says आप to everybody. */
export const hi: HostedText = {
  findTitle: (noun) => `${nouns[noun] ?? therapist} खोजें`,
  findFallback: 'अगर यहाँ कुछ दिखाई न दे, तो आप सीधे हमसे संपर्क कर सकते हैं:',
  needsScript: 'इस पेज पर खोज और बुकिंग के लिए JavaScript ज़रूरी है।',
  bookingTitle: 'आपकी अपॉइंटमेंट',
  bookingLoading: 'एक क्षण, हम आपकी अपॉइंटमेंट ढूँढ रहे हैं।',
  bookingMissing: 'कृपया यह पेज अपने पुष्टि वाले ई-मेल के लिंक से खोलें। आपकी सुरक्षा के लिए हम उसे यहाँ नहीं रखते।',
  bookingSpent: 'यह लिंक अब कोई अपॉइंटमेंट नहीं खोलता। कृपया हमारे सबसे नए ई-मेल का लिंक इस्तेमाल करें या संपर्क करें:',
  bookingFailed: 'हम अभी कैलेंडर तक नहीं पहुँच पा रहे हैं। आपकी अपॉइंटमेंट बनी हुई है। कृपया फिर कोशिश करें या संपर्क करें:',
  tryAgain: 'फिर कोशिश करें',
  status: {
    confirmed: 'आपकी अपॉइंटमेंट पक्की है।',
    pending_approval: 'आपकी अपॉइंटमेंट की पुष्टि ई-मेल से की जाएगी।',
    completed: 'यह अपॉइंटमेंट हो चुकी है।',
    cancelled: 'यह अपॉइंटमेंट रद्द कर दी गई।',
    declined: 'इस अपॉइंटमेंट की पुष्टि नहीं हो सकी।',
  },
  therapist: 'किसके साथ',
  service: 'अपॉइंटमेंट',
  when: 'कब',
  where: 'कहाँ',
  online: 'ऑनलाइन',
  inPerson: 'आमने-सामने',
  price: 'शुल्क',
  minutes: 'मिनट',
  calendarFile: 'कैलेंडर में जोड़ें',
  toChange: 'बदलने या रद्द करने के लिए पुष्टि वाले ई-मेल का उत्तर दें या संपर्क करें:',
  or: 'या',
  privacy: 'गोपनीयता',
  notFoundTitle: 'यह पेज यहाँ नहीं है',
  notFound: 'हो सकता है पते में कोई ग़लती हो या यह जगह बदल गई हो। कृपया उनसे पूछें जिनसे आपको लिंक मिला।',
  linkNeedsScript: 'इस पेज के लिए JavaScript ज़रूरी है। उसके बिना कृपया हमसे संपर्क करें:',
  linkLoading: 'एक क्षण, हम आपका लिंक खोल रहे हैं।',
  reviewTitle: 'आपकी समीक्षा',
  reviewFallback: 'अगर यहाँ कुछ दिखाई न दे, तो आप हमें सीधे बता सकते हैं:',
  reportTitle: 'आपकी रिपोर्ट',
  reportWaiting: (practice) =>
    `${practice} ने आपके लिए लिखा है कि आपके सत्र में क्या हुआ। यह आपके कहने पर ही दिखाया जाएगा, ताकि कोई मेल प्रोग्राम इसे आपसे पहले न पढ़े।`,
  reportShow: 'रिपोर्ट दिखाएँ',
  reportFallback: 'अगर यहाँ कुछ दिखाई न दे, तो आप हमसे सीधे पूछ सकते हैं:',
  unsubscribeTitle: 'आपको कौन-से ई-मेल मिलते हैं',
  unsubscribeFallback: 'अगर यहाँ कुछ दिखाई न दे, तो आप हमें सीधे बता सकते हैं:',
};

const therapist = 'थेरेपिस्ट';

const nouns: Readonly<Record<string, string>> = {
  therapist,
  psychologist: 'मनोवैज्ञानिक',
  coach: 'कोच',
  expert: 'विशेषज्ञ',
  groomer: 'ग्रूमर',
  tutor: 'ट्यूटर',
};
