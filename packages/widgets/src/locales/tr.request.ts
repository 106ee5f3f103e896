import type { request as source } from './en.request.ts';
import { fields } from './tr.fields.ts';
import type { Voice } from './voice.ts';

/**
 * What is said to who asks a practice for an appointment, in Turkish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function request({ informal: sen }: Voice): ReturnType<typeof source> {
  return {
    ...fields(),
    label: 'Merkeze sor',
    heading: (practice) => `${practice} için istek`,
    hint: `Henüz randevu alınmış olmaz: merkez bunu okur ve ${sen ? 'sana' : 'size'} yanıt verir.`,
    about: 'Konu nedir?',
    contacts: { booking: 'Randevu istiyorum', consultation: 'Önce bir sorum var' },
    reason: 'Birkaç sözcükle',
    reasonHint: 'Örneğin hangi günler uygun.',
    message: 'Mesaj',
    messageHint: 'Şimdiden söylenmek istenenler. Gerisi görüşmeye kalabilir.',
    channel: `Merkez ${sen ? 'sana' : 'size'} nasıl ulaşsın?`,
    channels: { email: 'E-postayla', phone: 'Telefonla', whatsapp: 'WhatsApp ile' },
    phoneHint: 'Ülke koduyla, örneğin +90.',
    send: 'Gönder',
    sending: 'Gönderiliyor…',
    sent: `${sen ? 'Mesajın' : 'Mesajınız'} ulaştı`,
    answerUntil: (until) => `Merkez en geç şu zamana kadar yanıt verir: ${until}.`,
    answerTo: (to) => `Yanıt şuraya gönderilir: ${to}.`,
    noAnswer: 'O zamana kadar bir şey gelmezse merkeze doğrudan ulaşılabilir:',
  };
}
