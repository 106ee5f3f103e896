import type { report as source } from './en.report.ts';
import type { Voice } from './voice.ts';

/**
 * What stands around a report card, in French.
 * Reviewed by: nobody yet (written by a machine).
 */
export function report({ informal: tu }: Voice): ReturnType<typeof source> {
  return {
    label: tu ? 'Ton compte rendu' : 'Votre compte rendu',
    sealed: tu
      ? 'Il a été écrit pour toi et personne d’autre. Ouvre-le là où personne ne lit par-dessus ton épaule.'
      : 'Il a été écrit pour vous et personne d’autre. Ouvrez-le là où personne ne lit par-dessus votre épaule.',
    show: 'Afficher le compte rendu',
    about: (name) => `Au sujet de : ${name}`,
    observations: 'Ce qui a marqué la séance',
    recommendations: 'D’ici la prochaine fois',
    pictures: 'Images',
    picture: (picture, pictures) => `Image ${picture} sur ${pictures}`,
    missing: (picture) => `${picture} ne peut pas être affichée pour le moment`,
    until: (date) => `Le lien de l’e-mail l’ouvre jusqu’au ${date}.`,
    print: 'Imprimer',
    review: 'Écrire un avis',
    reviewed: `Voir ${tu ? 'ton' : 'votre'} avis`,
    gone: 'Ce compte rendu n’est plus ici',
    goneHint: 'Le délai de son lien est peut-être passé. Le cabinet peut le renvoyer :',
  };
}
