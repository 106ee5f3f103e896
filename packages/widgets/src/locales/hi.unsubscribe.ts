import type { unsubscribe as source } from './en.unsubscribe.ts';

/**
 * What is said about which mail comes, in Hindi.
 * Reviewed by: nobody yet (written by a machine).
 */
export function unsubscribe(): ReturnType<typeof source> {
  return {
    label: 'आपके संदेश',
    heading: (practice) => `${practice} के संदेश`,
    nothing: (practice) => `${practice} से आपको कोई प्रचार संदेश नहीं आता`,
    stopAll: 'सभी प्रचार संदेश बंद करें',
    stays: 'आपके तय समय से जुड़े संदेश आते रहेंगे: पुष्टि, याद दिलाना और बदलाव।',
    choose: 'या चुनें कि क्या आ सकता है',
    topics: {
      appointments: 'आपके तय समय',
      reviews: 'समीक्षा का निमंत्रण',
      news: 'समाचार',
      offers: 'ऑफ़र',
    },
    channels: { email: 'ई-मेल से', sms: 'एसएमएस से', whatsapp: 'व्हाट्सऐप से' },
    save: 'चुनाव सहेजें',
    saving: 'सहेजा जा रहा है …',
    unsaved: 'यह अभी सहेजा नहीं जा सका',
    safe: 'आपने जो भरा है, वह सब सुरक्षित है।',
  };
}
