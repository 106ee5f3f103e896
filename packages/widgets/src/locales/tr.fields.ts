import type { fields as source } from './en.fields.ts';

/**
 * The words of fields that more than one form has, in Turkish.
 * Reviewed by: nobody yet (written by a machine).
 */
export function fields(): ReturnType<typeof source> {
  return {
    optional: 'isteğe bağlı',
    firstName: 'Ad',
    lastName: 'Soyad',
    email: 'E-posta',
    phone: 'Telefon',
    choose: 'Seç',
    consent: (practice) => `${practice} bu bilgileri randevumu düzenlemek için kullanabilir.`,
    privacyNotice: 'Gizlilik bildirimi (yeni sekme)',
    marketing: (practice) => `${practice} bana e-postayla haber de gönderebilir. Bunu istediğim zaman durdurabilirim.`,
    problems: (problems) => `${problems} bilgiye yeniden bakmak gerekiyor`,
    missing: 'doldurulması gerekiyor',
    wrong: 'kontrol edilmesi gerekiyor',
    wrongEmail: 'ad@example.org gibi bir adres gerekiyor',
    consentMissing: 'Merkezin randevuyu düzenleyebilmesi için bilgilerle ilgili kutunun işaretlenmesi gerekiyor',
  };
}
