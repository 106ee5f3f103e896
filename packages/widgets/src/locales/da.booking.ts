import type { booking as source } from './en.booking.ts';
import { plural } from './plural.ts';

/** What is said from a chosen time to a booking, in Danish. */
export function booking(): ReturnType<typeof source> {
  const count = plural('da');
  return {
    keptUntil: (time) => `Reserveret til dig indtil ${time}`,
    left: (time) => `${time} tilbage`,
    keepLonger: 'Reservér længere',
    expired:
      'Tiden er ikke længere reserveret til dig, men den er måske stadig ledig. Fortsæt, så prøver vi at booke den.',
    optional: 'valgfrit',
    firstName: 'Fornavn',
    lastName: 'Efternavn',
    email: 'E-mail',
    emailHint: 'Her sender vi bekræftelsen til.',
    phone: 'Telefon',
    phoneHint: 'Kun hvis noget ved aftalen ændrer sig.',
    dependants: {
      child: { name: 'Barnets navn', bornOn: 'Barnets fødselsdato' },
      pet: { name: 'Dyrets navn', breed: 'Race' },
    },
    choose: 'Vælg',
    consent: (practice) => `${practice} må bruge mine oplysninger til at arrangere min aftale.`,
    privacyNotice: 'Privatlivspolitik (ny fane)',
    marketing: (practice) => `${practice} må også sende mig nyheder på e-mail. Jeg kan stoppe det når som helst.`,
    problems: (problems) =>
      count(problems, { one: 'Der er én ting at se på', other: `Der er ${problems} ting at se på` }),
    missing: 'skal udfyldes',
    wrong: 'tjek venligst dette',
    wrongEmail: 'skriv en adresse som navn@example.org',
    consentMissing: 'Sæt et flueben ved dine oplysninger, så aftalen kan arrangeres',
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
  };
}
