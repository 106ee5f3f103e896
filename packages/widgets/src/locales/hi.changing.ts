import type { changing as source } from './en.changing.ts';
import { fields } from './hi.fields.ts';
import type { Voice } from './voice.ts';

/**
 * What is said to who cancels or moves a booking, or writes something about it, in Hindi.
 * Reviewed by: nobody yet (written by a machine).
 */
export function changing(voice: Voice): ReturnType<typeof source> {
  return {
    ...fields(voice),
    cancelHeading: 'क्या यह अपॉइंटमेंट रद्द करनी है?',
    refundAll: (amount) => `आपको ${amount} वापस मिलेंगे: जितना भुगतान हुआ, वह सब।`,
    refundPart: (back, kept) => `आपको ${back} वापस मिलेंगे। ${kept} केंद्र रखेगा।`,
    refundNone: (kept) => `आपको कुछ वापस नहीं मिलेगा। भुगतान किए गए ${kept} केंद्र रखेगा।`,
    nothingPaid: 'कोई भुगतान नहीं हुआ है, इसलिए कुछ लौटाना नहीं है।',
    freeOver: (until) => `बिना शुल्क रद्द करना ${until} तक संभव था।`,
    reason: 'कारण',
    reasonHint: 'इसे केंद्र पढ़ता है। बताना ज़रूरी नहीं है।',
    cancelNow: 'हाँ, रद्द करें',
    cancelling: 'रद्द किया जा रहा है …',
    keep: 'रहने दें',
    back: 'अपॉइंटमेंट पर वापस',
    from: 'अब तक',
    to: 'नया',
    checkMove: 'जाँचें और बदलें',
    moveTo: (date, time) => `बदलकर ${date}, ${time} करें`,
    moving: 'बदला जा रहा है …',
    unsure: 'हमें नहीं पता कि यह पहुँचा या नहीं। फिर से कोशिश करें: यह एक ही बार होगा।',
    emergencyHint: 'सत्र के दौरान आपको कुछ हो जाए, तो केंद्र किसे फ़ोन करे।',
    name: 'नाम',
    relation: 'आपसे संबंध',
    noteHint: 'मिलने से पहले उसे क्या पता होना चाहिए।',
    save: 'सहेजें',
    saving: 'सहेजा जा रहा है …',
  };
}
