import type { sequel as source } from './en.sequel.ts';
import type { Voice } from './voice.ts';

/**
 * What the review form says after its first question, in Turkish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function sequel({ informal: sen }: Voice): ReturnType<typeof source> {
  const your = sen ? 'adın' : 'adınız';
  return {
    questions: {
      text: sen ? 'Ne söylemek istersin?' : 'Ne söylemek istersiniz?',
      visibility: `${sen ? 'Değerlendirmeni' : 'Değerlendirmenizi'} kim okuyabilsin?`,
    },
    wordsHint: 'Birkaç söz başkalarına yardımcı olur; bu alan boş da kalabilir.',
    wordsPrivacy: `Lütfen sağlık veya tedavi hakkında bir şey ve hiçbir ad ${sen ? 'yazma' : 'yazmayın'}.`,
    publish: 'Herkes',
    publishHint: (who) => `${who} hakkındaki değerlendirmeler arasında, ${your} olmadan yayımlanır.`,
    keepPrivate: (practice) => `Yalnızca ${practice}`,
    keepPrivateHint: 'Hiçbir yerde yayımlanmaz.',
    sender: (practice) => `Her iki durumda da ${practice} kimden geldiğini görebilir.`,
    send: 'Değerlendirmeyi gönder',
    save: 'Değişiklikleri kaydet',
    sending: 'Gönderiliyor…',
    problem: 'Bir şey eksik kaldı',
    missing: {
      rating: 'Birden beşe kadar yıldız seçilmesi gerekiyor',
      text: 'Yazılanların kontrol edilmesi gerekiyor',
      visibility: 'Kimin okuyabileceğinin seçilmesi gerekiyor',
    },
    unsent: 'Değerlendirme şu anda gönderilemedi',
    safe: 'Yazılan her şey korunur.',
    outcomes: {
      sent: `${sen ? 'Değerlendirmen' : 'Değerlendirmeniz'} için teşekkürler`,
      changed: 'Değişiklikler kaydedildi',
      found: `Bu ${sen ? 'senin değerlendirmen' : 'sizin değerlendirmeniz'}`,
    },
    standings: {
      published: () => `${sen ? 'Adın' : 'Adınız'} olmadan yayımlandı.`,
      private: (practice) => `Yalnızca ${practice} okuyabilir.`,
      removed: (practice) => `${practice} artık göstermiyor.`,
    },
    share: sen ? 'İstersen burada da anlat:' : 'İsterseniz burada da anlatın:',
    newTab: '(yeni sekme)',
    privately: (practice) => `Bu sözleri yalnızca ${practice} görür, başka hiç kimse görmez.`,
    until: (time) => `Değiştirmek için son zaman: ${time}.`,
    closed: (time) => `Değiştirme süresi doldu: ${time}.`,
    change: 'Değerlendirmeyi değiştir',
    notYet: 'Henüz değerlendirilecek bir şey yok',
    notYetHint: 'Bir randevu, gerçekleştikten sonra değerlendirilebilir.',
    kept: 'Yazılanlar, kopyalamak için',
  };
}
