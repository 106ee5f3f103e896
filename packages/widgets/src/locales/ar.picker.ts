import { said } from './ar.ts';
import type { picker as source } from './en.picker.ts';
import { plural } from './plural.ts';
import type { Voice } from './voice.ts';

/**
 * The booking picker's sentences, in Arabic.
 * Reviewed by: nobody yet (written by a machine).
 */
export function picker({ lang }: Voice): ReturnType<typeof source> {
  const count = plural(lang);
  return {
    label: (name) => `حجز موعد مع ${name}`,
    step: (step, of) => `${count(step, { other: 'الخطوة #' })} ${count(of, { other: 'من #' })}`,
    headings: {
      service: 'ماذا نحجز لك؟',
      format: 'كيف سيكون اللقاء؟',
      time: 'اختيار الوقت',
      details: 'بياناتك',
      check: 'المراجعة والحجز',
    },
    onlineHint: 'بالفيديو، من أي مكان',
    noCharge: 'مجانًا',
    levels: { beginner: 'للمبتدئين', intermediate: 'لمن لديه بعض الخبرة', advanced: 'للمتقدمين' },
    before: (words) => `يلزم مسبقًا: ${words}`,
    bring: (words) => `يُرجى إحضار: ${words}`,
    previousMonth: 'الشهر السابق',
    nextMonth: 'الشهر التالي',
    timesFree: (times) =>
      count(times, {
        zero: 'لا مواعيد متاحة',
        one: 'موعد واحد متاح',
        two: 'موعدان متاحان',
        few: '# مواعيد متاحة',
        many: '# موعدًا متاحًا',
        other: '# موعد متاح',
      }),
    legend: 'يوم فيه مواعيد متاحة',
    monthWithout: (month) => `لا مواعيد متاحة في ${month}.`,
    nextFree: (date) => `أقرب موعد متاح: ${date}`,
    morning: 'صباحًا',
    afternoon: 'بعد الظهر',
    evening: 'مساءً',
    seats: (seats) =>
      count(seats, {
        one: 'مكان واحد متبقٍّ',
        two: 'مكانان متبقّيان',
        few: '# أماكن متبقّية',
        many: '# مكانًا متبقّيًا',
        other: '# مكان متبقٍّ',
      }),
    contactOnly: (times) => `أوقات قريبة تُطلب من المركز مباشرة: ${times}`,
    noneOfThese: 'لا شيء مناسب؟',
    ask: 'طلب وقت من المركز',
    anotherDay: 'اختيار يوم آخر',
    timesIn: (place) => `الأوقات بتوقيت ${place}`,
    timesThere: (place) => `الأوقات بتوقيت ${place}، حيث اللقاء`,
    change: 'تغيير',
    changeZone: 'تغيير المنطقة الزمنية',
    zone: 'المنطقة الزمنية',
    clocksChange: 'ستتغيّر الساعة قبل ذلك؛ هذه الأوقات صحيحة لذلك اليوم.',
    proceed: 'متابعة',
    chooseFirst: 'يُرجى اختيار وقت أولًا',
    placing: 'جارٍ حجز الوقت مؤقتًا …',
    nothingLost: 'كل ما أدخلته محفوظ.',
    nothingFree: (name) => said`لا مواعيد متاحة لدى ${name} حاليًا`,
    notAccepting: (name) => said`لا أماكن جديدة لدى ${name} حاليًا`,
    notBookable: 'لم يعد حجز هذا الموعد ممكنًا هنا',
    closedHint: 'يمكن للمركز إخبارك بما هو ممكن، أو بموعد تغيّر ذلك.',
  };
}
