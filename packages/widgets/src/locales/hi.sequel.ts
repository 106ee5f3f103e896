import type { sequel as source } from './en.sequel.ts';

/**
 * What the review form says after its first question, in Hindi.
 * Reviewed by: nobody yet (written by a machine).
 */
export function sequel(): ReturnType<typeof source> {
  return {
    questions: {
      text: 'आप इसके बारे में क्या कहना चाहेंगे?',
      visibility: 'आपकी समीक्षा कौन पढ़ सकता है?',
    },
    wordsHint: 'कुछ शब्द दूसरों की मदद करते हैं। आप इसे खाली भी छोड़ सकते हैं।',
    wordsPrivacy: 'कृपया अपनी सेहत या इलाज के बारे में कुछ न लिखें, और कोई नाम न दें।',
    publish: 'सब लोग',
    publishHint: (who) => `यह ${who} की समीक्षाओं में आपके नाम के बिना दिखाई देगी।`,
    keepPrivate: (practice) => `केवल ${practice}`,
    keepPrivateHint: 'यह कहीं प्रकाशित नहीं होगी।',
    sender: (practice) => `दोनों ही स्थितियों में ${practice} देख सकता है कि यह आपकी है।`,
    send: 'समीक्षा भेजें',
    save: 'बदलाव सहेजें',
    sending: 'भेजी जा रही है …',
    problem: 'एक बात अभी बाकी है',
    missing: {
      rating: 'कृपया एक से पाँच सितारे चुनें',
      text: 'कृपया अपने शब्द जाँचें',
      visibility: 'कृपया चुनें कि इसे कौन पढ़ सकता है',
    },
    unsent: 'आपकी समीक्षा अभी भेजी नहीं जा सकी',
    safe: 'आपने जो लिखा है, वह सब सुरक्षित है।',
    outcomes: {
      sent: 'आपकी समीक्षा के लिए धन्यवाद',
      changed: 'आपके बदलाव सहेज लिए गए हैं',
      found: 'यह आपकी समीक्षा है',
    },
    standings: {
      published: () => 'आपके नाम के बिना प्रकाशित।',
      private: (practice) => `इसे केवल ${practice} पढ़ सकता है।`,
      removed: (practice) => `${practice} इसे अब नहीं दिखाता।`,
    },
    share: 'अगर आप चाहें, तो यहाँ भी बताएँ:',
    newTab: '(नए टैब में)',
    privately: (practice) => `आपके शब्द केवल ${practice} तक पहुँचते हैं, और किसी तक नहीं।`,
    until: (time) => `आप इसे ${time} तक बदल सकते हैं।`,
    closed: (time) => `इसे ${time} तक बदला जा सकता था।`,
    change: 'समीक्षा बदलें',
    notYet: 'अभी समीक्षा करने के लिए कुछ नहीं है',
    notYetHint: 'मुलाक़ात हो जाने के बाद आप उसकी समीक्षा कर सकते हैं।',
    kept: 'आपने जो लिखा है, ताकि आप उसे कॉपी कर सकें',
  };
}
