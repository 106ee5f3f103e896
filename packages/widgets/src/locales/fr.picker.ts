import type { picker as source } from './en.picker.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * The booking picker's sentences, in French.
 * Reviewed by: nobody yet (written by a machine).
 */
export function picker({ informal: tu }: Voice): ReturnType<typeof source> {
  const count = plural('fr');
  return {
    label: (name) => `Prendre rendez-vous avec ${name}`,
    step: (step, of) => `Étape ${step} sur ${of}`,
    headings: {
      service: tu ? 'Que veux-tu réserver ?' : 'Que voulez-vous réserver ?',
      format: 'Comment se passera le rendez-vous ?',
      time: 'Choisir un horaire',
      details: tu ? 'Tes coordonnées' : 'Vos coordonnées',
      check: 'Vérifier et réserver',
    },
    onlineHint: 'En vidéo, de n’importe où',
    noCharge: 'gratuit',
    levels: {
      beginner: 'Niveau débutant',
      intermediate: 'Avec un peu d’expérience',
      advanced: 'Niveau avancé',
    },
    before: (words) => `Au préalable : ${words}`,
    bring: (words) => `À apporter : ${words}`,
    previousMonth: 'Mois précédent',
    nextMonth: 'Mois suivant',
    timesFree: (times) =>
      times ? count(times, { one: '# horaire libre', other: '# horaires libres' }) : 'aucun horaire libre',
    legend: 'a des horaires libres',
    monthWithout: (month) => `Rien de libre en ${month}.`,
    nextFree: (date) => `Prochain jour libre : ${date}`,
    morning: 'Matin',
    afternoon: 'Après-midi',
    evening: 'Soir',
    seats: (seats) => count(seats, { one: 'dernière place', other: '# places libres' }),
    contactOnly: (times) => `À la dernière minute, en le demandant au cabinet : ${times}`,
    noneOfThese: 'Rien ne convient ?',
    ask: 'Demander un horaire au cabinet',
    anotherDay: 'Choisir un autre jour',
    timesIn: (place) => `Heure locale : ${place}`,
    timesThere: (place) => `Heure du lieu de rendez-vous : ${place}`,
    change: 'Modifier',
    changeZone: 'Changer de fuseau horaire',
    zone: 'Fuseau horaire',
    clocksChange: 'L’heure change d’ici là ; ces horaires sont justes pour ce jour.',
    proceed: 'Continuer',
    chooseFirst: 'D’abord choisir un horaire',
    placing: 'Nous gardons cet horaire…',
    nothingLost: 'Tout ce qui a été saisi est conservé.',
    nothingFree: (name) => `${name} n’a pas d’horaire libre pour le moment`,
    notAccepting: (name) => `${name} n’a pas de nouvelle place pour le moment`,
    notBookable: 'Ce rendez-vous ne peut plus être réservé ici',
    closedHint: 'Le cabinet peut dire ce qui est possible, ou quand cela changera.',
  };
}
