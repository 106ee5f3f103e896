import type { afterwards as source } from './en.afterwards.ts';
import type { Voice } from './voice.ts';

/**
 * What is said once mail is stopped or chosen, in Turkish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function afterwards({ informal: sen }: Voice): ReturnType<typeof source> {
  return {
    deeds: {
      stopped: 'Tüm tanıtım mesajları durduruldu',
      saved: 'Tercihler kaydedildi',
      undone: 'Geri alındı: her şey önceki gibi',
    },
    now: 'Bundan sonra gelecekler',
    undo: 'Geri al',
    change: 'Yeniden seç',
    why: sen ? 'Nedenini bize söylemek ister misin?' : 'Nedenini bize söylemek ister misiniz?',
    reasons: {
      too_many: 'Çok fazla mesaj geliyor',
      not_relevant: 'Beni ilgilendirmiyordu',
      never_signed_up: 'Bunu hiç istememiştim',
      privacy: 'Gizliliğim için',
      other: 'Başka bir neden',
    },
    words: sen ? 'İstersen kendi sözlerinle' : 'İsterseniz kendi sözlerinizle',
    explain: 'Gönder',
    thanks: 'Teşekkürler, bize yardımcı oluyor.',
  };
}
