# Everything the parent has written.

journal-title = كتاباتك
journal-empty = هنا يُجمع كل ما يُكتب.
journal-empty-advice = البداية: فتح باب واختيار فصل. في الصفحات التي عليها كلمة «كتابة» سؤال مفتوح.
journal-guest = من دون خزنة يبقى هذا حتى إغلاق البرنامج أو إخفاء الصفحة فقط.
journal-elsewhere = فصل غير موجود في هذه النسخة
journal-unreachable = الصفحة غير موجودة في هذه النسخة، أما الكتابة فباقية.
journal-written = كُتب: { $when }
journal-open = فتح الصفحة
journal-search = البحث في كتاباتك
journal-found = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
journal-nothing = لم يُعثر على شيء.
journal-nothing-advice = يمكن البحث بكلمات أقل أو غيرها. وعند إفراغ الحقل يظهر كل شيء من جديد.
journal-clear = إفراغ الحقل
journal-more = عرض المزيد (الباقي: { $left })

# The order of the texts, and the days that they are put under.
journal-order = العرض
journal-order-package = فصلًا بعد فصل
journal-order-date = يومًا بعد يوم
journal-today = اليوم
journal-yesterday = أمس

# Changing a text where it stands, and deleting what was written on a page.
journal-open-tool = فتح الأداة
journal-change = تعديل
journal-done = تم
journal-empty-field = الحقل فارغ. عند الضغط على «تم» تُحذف الكتابة، ويمكن التراجع عن ذلك.
journal-plan-emptied = أُفرغت الخطة، أما الإجابات عنها فباقية.
journal-delete = حذف
journal-deleted = حُذفت الكتابة.
journal-undo = تراجع
journal-deleted-about = يمكن التراجع ما دامت هذه الصفحة مفتوحة، وقبل حذف شيء آخر.
journal-restored = عادت الكتابة كما كانت.
journal-all-deleted = لا توجد كتابات هنا الآن.
