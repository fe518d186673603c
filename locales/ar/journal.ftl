# Everything the parent has written.

journal-title = كتاباتك
journal-empty = هنا يُجمع كل ما يُكتب.
journal-empty-advice = البداية: فتح باب واختيار فصل. في الصفحات التي عليها كلمة «كتابة» سؤال مفتوح.
journal-guest = من دون خزنة يبقى هذا حتى الإغلاق أو إخفاء الصفحة فقط.
journal-elsewhere = فصل غير موجود في هذه النسخة
journal-unreachable = الصفحة غير موجودة في هذه النسخة، أما الكتابة فباقية.
journal-written = كُتب: { $when }
journal-open = فتح الصفحة
journal-search = البحث في كتاباتك
journal-found = { $count ->
    [zero] لا نصوص
    [one] نص واحد ({ $count })
    [two] نصّان ({ $count })
    [few] { $count } نصوص
    [many] { $count } نصًا
   *[other] { $count } نص
}
journal-nothing = لا يوجد نص فيه كل هذه الكلمات.
journal-nothing-advice = يمكن البحث بكلمات أقل أو غيرها. وعند إفراغ الحقل يظهر كل شيء من جديد.
journal-clear = إفراغ الحقل
journal-more = عرض المزيد (الباقي: { $left })
