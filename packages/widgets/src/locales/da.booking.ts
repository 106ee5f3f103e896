import { fields } from './da.fields.ts';
import type { booking as source } from './en.booking.ts';

/**
 * What is said from a chosen time to a booking, in Danish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function booking(): ReturnType<typeof source> {
  return {
    ...fields(),
    keptUntil: (time) => `Reserveret til dig indtil ${time}`,
    left: (time) => `${time} tilbage`,
    keepLonger: 'Reservér længere',
    expired:
      'Tiden er ikke længere reserveret til dig, men den er måske stadig ledig. Fortsæt, så prøver vi at booke den.',
    emailHint: 'Her sender vi bekræftelsen til.',
    phoneHint: 'Kun hvis noget ved aftalen ændrer sig.',
    dependants: {
      child: { name: 'Barnets navn', bornOn: 'Barnets fødselsdato' },
      pet: { name: 'Dyrets navn', breed: 'Race' },
    },
    when: 'Hvornår',
    what: 'Hvad',
    where: 'Hvor',
    you: 'Til',
    notice: (hours) => `Du kan flytte eller aflyse indtil ${hours} før med linket i din e-mail.`,
    needsApproval: 'Hver tid bekræftes særskilt. Du får besked på e-mail.',
    book: (date, time, price) => `Book ${date} kl. ${time}${price && ` for ${price}`}`,
    request: (date, time) => `Spørg om ${date} kl. ${time}`,
    booking: 'Booker …',
    bookedMail: (email) => `Vi sender detaljerne til ${email}. Kig i uønsket post, hvis der ikke kommer noget.`,
    requestedMail: (email) => `Du får svar på ${email}. Indtil da er tiden reserveret til dig.`,
    addToCalendar: 'Føj til kalender',
    changeLater: 'Brug linket i e-mailen, hvis du vil flytte eller aflyse.',
    headings: {
      confirmed: 'Din tid er booket',
      pending_approval: 'Din forespørgsel er på vej',
      pending_payment: 'Ét skridt endnu: betalingen',
    },
    taken: 'Tiden blev taget lige nu',
    near: 'Disse tider ligger tæt på:',
    nearWith: (name) => `Hos ${name}`,
    otherTime: 'Vælg en anden tid',
    refused: {
      'booking-limit': [
        'Du har så mange åbne aftaler, som der er plads til her',
        'Når en af dem er afholdt eller aflyst, kan du booke den næste. Du kan få hjælp her:',
      ],
      'invitation-closed': [
        'Invitationen gælder ikke længere',
        'Måske er den allerede brugt, eller også er den udløbet. Du kan få en ny her:',
      ],
    },
    answeredBy: (until) => `Svaret kommer senest ${until}. Uden svar bliver tiden ledig igen.`,
    payBy: (amount, until) =>
      `Betal ${amount} senest ${until}. Så længe er tiden reserveret til dig; derefter bliver den ledig igen.`,
    paidThere: 'Du betaler på betalingsudbyderens side og kommer tilbage derfra.',
    pay: (amount) => `Fortsæt til betaling${amount && ` · ${amount}`}`,
    payInTab: (amount) => `Betal ${amount} (ny fane)`,
    paying: 'Åbner betalingen …',
    haveCode: 'Jeg har en kode',
    code: 'Kode',
    applyCode: 'Brug',
    codeWrong: 'Koden gælder ikke til denne tid. Tjek, om den er skrevet rigtigt, eller book uden.',
    codeGood: (less, due) => `${less} mindre: du betaler ${due}.`,
    noticeNone: 'Du kan flytte eller aflyse med linket i din e-mail.',
  };
}
