import type { request as source } from './en.request.ts';
import { fields } from './hi.fields.ts';
import type { Voice } from './voice.ts';

/**
 * What is said to who asks a practice for an appointment, in Hindi.
 * Reviewed by: nobody yet (written by a machine).
 */
export function request(voice: Voice): ReturnType<typeof source> {
  return {
    ...fields(voice),
    label: 'केंद्र से पूछें',
    heading: (practice) => `${practice} से पूछें`,
    hint: 'इससे अभी कुछ बुक नहीं होता: केंद्र इसे पढ़कर आपको जवाब देगा।',
    about: 'बात किस बारे में है?',
    contacts: { booking: 'मुझे अपॉइंटमेंट चाहिए', consultation: 'पहले मेरा एक सवाल है' },
    reason: 'थोड़े शब्दों में',
    reasonHint: 'जैसे, आपके लिए कौन से दिन ठीक हैं।',
    message: 'संदेश',
    messageHint: 'जो आप अभी कहना चाहें। बाकी बातें मिलने पर हो सकती हैं।',
    channel: 'केंद्र आपसे कैसे संपर्क करे?',
    channels: { email: 'ई-मेल से', phone: 'फ़ोन से', whatsapp: 'वॉट्सऐप से' },
    phoneHint: 'देश के कोड के साथ, जैसे +91।',
    send: 'भेजें',
    sending: 'भेजा जा रहा है …',
    sent: 'आपका संदेश पहुँच गया है',
    answerUntil: (until) => `केंद्र ${until} तक जवाब देगा।`,
    answerTo: (to) => `जवाब ${to} पर आएगा।`,
    noAnswer: 'तब तक कुछ न आए, तो आप सीधे संपर्क कर सकते हैं:',
  };
}
