import type { doctor as source } from './en.doctor.ts';

/**
 * What is said to the author of a page that our doctor looks at, in Hindi.
 * Reviewed by: nobody yet (written by a machine).
 */
export function doctor(): ReturnType<typeof source> {
  return {
    heading: 'यह पेज Attune को कैसे जोड़ता है',
    verdicts: { good: 'ठीक है', warn: 'इसे देखें', bad: 'ग़लत' },
    noKey: 'कोई कुंजी नहीं है: स्क्रिप्ट को data-key="pk_…" चाहिए, या एलिमेंट को <attune-provider>।',
    version: (version, from) => `संस्करण ${version} चल रहा है${from && ` (${from})`}।`,
    missing: (tag) => `<${tag}> लोड नहीं हो सका; कारण कंसोल में है।`,
    duplicates: (n) => `इस पेज पर हमारी ${n} स्क्रिप्ट हैं; पहली काम करती है।`,
    foreign: (tag) => `<${tag}> को इस पेज पर किसी और ने दर्ज किया है; वही रहेगा।`,
    noFallback: (tag) => `<${tag}> के अंदर कोई लिंक नहीं है: स्क्रिप्ट के बिना कुछ नहीं दिखेगा।`,
    trusted: 'पेज trusted types माँगता है और हमारी policy की अनुमति नहीं देता: “trusted-types attune” जोड़ें।',
    trustedFine: 'पेज trusted types माँगता है और हमारी policy की अनुमति देता है।',
    language: (tag, lang) => `पेज “${tag}” कहता है; हम “${lang}” बोलते हैं।`,
    scheme: (scheme) => `हमारे एलिमेंट की जगह पर रंग योजना: ${scheme}।`,
    key: (practice, origin) => `${practice} की कुंजी ${origin} पर काम करती है।`,
    keyInvalid: 'कुंजी अज्ञात है या वापस ले ली गई है।',
    keyPaused: 'क्लिनिक ने कुंजी रोक दी है: एलिमेंट के अंदर जो है वही दिखता है।',
    refused: (status, code) => `प्लैटफ़ॉर्म ने मना किया: ${status} ${code}।`,
    origin: (origin) =>
      `${origin} इस कुंजी की वेबसाइटों में नहीं है, या कुंजी अज्ञात है या वापस ले ली गई है: attune keys create --origin ${origin}`,
    policy: (directive, uri) => `पेज की Content-Security-Policy ${uri} को रोकती है (${directive})।`,
    unreachable: (host) => `${host} तक यहाँ से नहीं पहुँचा जा सकता।`,
    clock: (seconds) => `इस डिवाइस की घड़ी प्लैटफ़ॉर्म से ${seconds} सेकंड अलग है।`,
    support: (isOld, oldest) =>
      isOld
        ? `यह संस्करण अब समर्थित नहीं है; सबसे पुराना समर्थित: ${oldest}।`
        : `यह संस्करण समर्थित है; सबसे पुराना समर्थित: ${oldest}।`,
  };
}
