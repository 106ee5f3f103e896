import type { link as source } from './en.link.ts';
import type { Voice } from './voice.ts';

/**
 * What is said when a mail link does not open, in Turkish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function link({ informal: sen }: Voice): ReturnType<typeof source> {
  const you = sen ? 'sana' : 'size';
  return {
    waiting: {
      heading: sen ? 'E-postandaki bağlantıyı aç' : 'E-postanızdaki bağlantıyı açın',
      hint: `Bağlantı doğrudan buraya getirir. Bulunamazsa ${you} yenisini göndeririz.`,
    },
    void: {
      heading: 'Bu bağlantı artık çalışmıyor',
      hint: `Daha yeni bir bağlantı içeren daha yeni bir e-posta olabilir. Yoksa ${you} bir bağlantı göndeririz.`,
    },
    spent: {
      heading: `${sen ? 'Değerlendirmen' : 'Değerlendirmeniz'} ulaştı`,
      hint: 'Teşekkürler. 48 saat boyunca değiştirilebiliyordu, bu süre doldu.',
    },
    email: sen ? 'E-posta adresin' : 'E-posta adresiniz',
    emailHint: 'Randevu alırken verilen adres.',
    send: 'Yeni bağlantı gönder',
    sending: 'Gönderiliyor…',
    problem: 'Bir bilgiye yeniden bakmak gerekiyor',
    missing: 'doldurulması gerekiyor',
    wrong: 'ad@example.org gibi bir adres gerekiyor',
    sent: (practice, email) => `${email} adresi ${practice} tarafından biliniyorsa oraya yeni bir bağlantı yola çıktı.`,
    sentHint: `Birkaç dakika sürebilir. Bir şey gelmezse gereksiz posta kutusuna ${sen ? 'bak' : 'bakın'}.`,
    again: 'Başka bir adres kullan',
    code: {
      have: 'Bağlantı veya kodu bende var',
      label: 'E-postadaki kod veya bağlantı',
      hint: 'Bağlantının tamamı ya da içindeki # işaretinden sonrası.',
      wrong: 'bu bizim kodumuz değil; bağlantının tamamı kopyalanmalı',
      open: 'Aç',
    },
  };
}
