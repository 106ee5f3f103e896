import type { doctor as source } from './en.doctor.ts';

/**
 * What is said to the author of a page that our doctor looks at, in Arabic.
 * Reviewed by: nobody yet (written by a machine).
 */
export function doctor(): ReturnType<typeof source> {
  return {
    heading: 'كيف تضمّن هذه الصفحة Attune',
    verdicts: { good: 'سليم', warn: 'يحتاج إلى نظر', bad: 'خطأ' },
    noKey: 'لا يوجد مفتاح: يحتاج السكربت إلى data-key="pk_…"، أو العناصر إلى <attune-provider>.',
    version: (version, from) => `الإصدار العامل: ${version}${from && ` (${from})`}.`,
    missing: (tag) => `تعذّر تحميل <${tag}>، والسبب في وحدة التحكم.`,
    duplicates: (n) => `عدد سكربتاتنا في هذه الصفحة: ${n}، والأول هو العامل.`,
    foreign: (tag) => `سجّل شيء آخر في هذه الصفحة <${tag}>، وهو الباقي.`,
    noFallback: (tag) => `لا رابط داخل <${tag}>: من دون سكربت لا يظهر شيء.`,
    trusted: 'تتطلب الصفحة trusted types ولا تسمح بسياستنا: أضف «trusted-types attune».',
    trustedFine: 'تتطلب الصفحة trusted types وتسمح بسياستنا.',
    language: (tag, lang) => `لغة الصفحة «${tag}»، ونحن نتكلم «${lang}».`,
    scheme: (scheme) => `نظام الألوان حيث توجد عناصرنا: ${scheme}.`,
    key: (practice, origin) => `مفتاح ${practice} يعمل على ${origin}.`,
    keyInvalid: 'المفتاح غير معروف أو أُلغي.',
    keyPaused: 'أوقفت العيادة المفتاح مؤقتًا: يظهر ما بداخل العناصر.',
    refused: (status, code) => `ترفض المنصة: ${status} ${code}.`,
    origin: (origin) =>
      `${origin} ليس من مواقع هذا المفتاح، أو المفتاح غير معروف أو أُلغي: attune keys create --origin ${origin}`,
    policy: (directive, uri) => `تمنع Content-Security-Policy الخاصة بالصفحة ${uri} (${directive}).`,
    unreachable: (host) => `لا يمكن الوصول إلى ${host} من هنا.`,
    clock: (seconds) => `تختلف ساعة هذا الجهاز عن ساعة المنصة بـ ${seconds} ثانية.`,
    support: (isOld, oldest) =>
      isOld
        ? `لم يعد هذا الإصدار مدعومًا، وأقدم إصدار مدعوم: ${oldest}.`
        : `هذا الإصدار مدعوم، وأقدم إصدار مدعوم: ${oldest}.`,
  };
}
