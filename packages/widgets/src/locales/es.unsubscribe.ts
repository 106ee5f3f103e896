import type { unsubscribe as source } from './en.unsubscribe.ts';
import type { Voice } from './voice.ts';

/**
 * What is said about which mail comes, in Spanish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function unsubscribe({ informal: tu }: Voice): ReturnType<typeof source> {
  const you = tu ? 'te' : 'le';
  return {
    label: `${tu ? 'Tus' : 'Sus'} mensajes`,
    heading: (practice) => `Lo que ${practice} ${you} envía`,
    nothing: (practice) => `Sin publicidad: ${practice} no ${you} envía ninguna`,
    stopAll: 'Detener todos los mensajes publicitarios',
    stays: `Los mensajes sobre ${tu ? 'tus' : 'sus'} citas seguirán llegando: confirmaciones, recordatorios y cambios.`,
    choose: 'O elegir qué puede llegar',
    topics: {
      appointments: `${tu ? 'Tus' : 'Sus'} citas`,
      reviews: 'Invitaciones a opinar',
      news: 'Novedades',
      offers: 'Ofertas',
    },
    channels: { email: 'por correo electrónico', sms: 'por SMS', whatsapp: 'por WhatsApp' },
    save: 'Guardar preferencias',
    saving: 'Guardando…',
    unsaved: 'Ahora mismo no se puede guardar',
    safe: 'No se pierde nada de lo escrito.',
  };
}
