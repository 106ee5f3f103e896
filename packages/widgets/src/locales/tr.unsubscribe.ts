import type { unsubscribe as source } from './en.unsubscribe.ts';
import type { Voice } from './voice.ts';

/**
 * What is said about which mail comes, in Turkish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function unsubscribe({ informal: sen }: Voice): ReturnType<typeof source> {
  return {
    label: sen ? 'Mesajların' : 'Mesajlarınız',
    heading: (practice) => `Gelen mesajlar: ${practice}`,
    nothing: (practice) => `Tanıtım mesajı gelmiyor: ${practice}`,
    stopAll: 'Tüm tanıtım mesajlarını durdur',
    stays: `${sen ? 'Randevularınla' : 'Randevularınızla'} ilgili mesajlar gelmeye devam eder: onaylar, hatırlatmalar ve değişiklikler.`,
    choose: 'Ya da nelerin gelebileceğini seç',
    topics: {
      appointments: sen ? 'Randevuların' : 'Randevularınız',
      reviews: 'Değerlendirme davetleri',
      news: 'Haberler',
      offers: 'Teklifler',
    },
    channels: { email: 'e-postayla', sms: 'SMS ile', whatsapp: 'WhatsApp ile' },
    save: 'Tercihleri kaydet',
    saving: 'Kaydediliyor…',
    unsaved: 'Bu şu anda kaydedilemiyor',
    safe: 'Girilen hiçbir şey kaybolmaz.',
  };
}
