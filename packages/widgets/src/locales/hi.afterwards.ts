import type { afterwards as source } from './en.afterwards.ts';

/**
 * What is said once mail is stopped or chosen, in Hindi.
 * Reviewed by: nobody yet (written by a machine).
 */
export function afterwards(): ReturnType<typeof source> {
  return {
    deeds: {
      stopped: 'सभी प्रचार संदेश बंद हो गए हैं',
      saved: 'आपका चुनाव सहेज लिया गया है',
      undone: 'वापस लिया गया: सब कुछ पहले जैसा है',
    },
    now: 'अब से यह आएगा',
    undo: 'वापस लें',
    change: 'फिर से चुनें',
    why: 'क्या आप हमें कारण बताना चाहेंगे?',
    reasons: {
      too_many: 'बहुत ज़्यादा संदेश',
      not_relevant: 'मेरे काम के नहीं थे',
      never_signed_up: 'मैंने कभी माँगे ही नहीं',
      privacy: 'निजता के लिए',
      other: 'कुछ और',
    },
    words: 'अपने शब्दों में, अगर आप चाहें',
    explain: 'भेजें',
    thanks: 'धन्यवाद, इससे मदद मिलती है।',
  };
}
