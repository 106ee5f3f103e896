import type { unsubscribe as source } from './en.unsubscribe.ts';

/**
 * What is said about which mail comes, in Danish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function unsubscribe(): ReturnType<typeof source> {
  return {
    label: 'Din post',
    heading: (practice) => `Post fra ${practice}`,
    nothing: (practice) => `Du får ingen reklame fra ${practice}`,
    stopAll: 'Afmeld al reklame',
    stays: 'Beskeder om dine aftaler kommer stadig: bekræftelser, påmindelser og ændringer.',
    choose: 'Eller vælg, hvad der må komme',
    topics: {
      appointments: 'Dine aftaler',
      reviews: 'Invitationer til at anmelde',
      news: 'Nyheder',
      offers: 'Tilbud',
    },
    channels: { email: 'på e-mail', sms: 'på sms', whatsapp: 'på WhatsApp' },
    save: 'Gem valg',
    saving: 'Gemmer …',
    unsaved: 'Det kan ikke gemmes lige nu',
    safe: 'Alt, hvad du har angivet, er bevaret.',
  };
}
