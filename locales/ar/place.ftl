# Where a vault lies, using another place, and keeping the journal in another place.

places-title = مكان الخزنة
places-about = الخزنة مجلد على حاسوب أو على ذاكرة USB. ويمكن لوالدَين على حاسوب واحد أن تكون لكل منهما خزنة.
places-forgotten = لا يتذكّر البرنامج المكان الذي اختير في المرة الماضية. فلو تذكّره لأمكن للآخرين معرفة أماكن الخزنات.
places-open = الخزنة مفتوحة. عند تغيير المكان يُحفظ كل شيء أولًا، ثم تُقفَل الخزنة.
places-guest = الكتابة الآن من دون خزنة. عند تغيير المكان يزول ما كُتب.
places-guest-keep = حفظ الكتابة في خزنة أولًا
places-list = الأماكن المتاحة الآن
places-again = البحث عن الأماكن من جديد
places-found = { $count ->
    [zero] لم يُعثر على أي مكان.
    [one] عُثر على مكان واحد.
    [two] عُثر على مكانين.
    [few] عُثر على { $count } أماكن.
    [many] عُثر على { $count } مكانًا.
   *[other] عُثر على { $count } مكان.
}
places-unlock = فتح الخزنة هنا
places-use = استخدام هذا المكان
places-changing = جارٍ تغيير المكان…
place-computer = هذا الحاسوب
place-computer-number = هذا الحاسوب، الخزنة { $number }
place-beside = بجانب البرنامج، على ذاكرة USB مثلًا
place-medium = ذاكرة USB «{ $name }»
place-named = مجلد من اختيارك
place-vault = توجد خزنة هنا.
place-empty = لا توجد خزنة هنا.
place-current = المكان المختار الآن
folder-label = مجلد آخر
folder-address = مسار المجلد
folder-hint = يُكتب عنوان المجلد كاملًا (المسار) أو يُلصق. وهذا مسار المكان الحالي:
folder-use = استخدام المجلد

keep-title = الحفظ في مكان آخر
keep-about = تُحفظ كل كتاباتك في خزنة جديدة في المكان المختار. ويُحفظ معها ما لم يُحفظ بعد. لا يتذكّر البرنامج هذا المكان، فقد يلزم اختياره من جديد في المرة القادمة.
keep-old = تبقى الخزنة القديمة في مكانها، وفيها ما حُفظ هناك. ويمكن حذفها بعد الانتقال إلى ذلك المكان.
keep-where = أين تكون الخزنة الجديدة؟
keep-nowhere = لم يُعثر على مكان آخر. يمكن وصل ذاكرة USB أو اختيار «مجلد آخر».
keep-choose = يلزم اختيار مكان أولًا.
keep-passphrase = عبارة المرور للخزنة الجديدة
keep-passphrase-about = يمكن استخدام عبارة سابقة أو عبارة جديدة. وإن كان غيرك يعرف السابقة فالجديدة أكثر أمانًا. رمز خزنة أخرى لا يفتح هذه الخزنة.
keep-submit = الحفظ هنا
keep-working = جارٍ إنشاء الخزنة الجديدة. يستغرق ذلك ثانية تقريبًا.
keep-done-title = كل شيء يُحفظ الآن في المكان الجديد
keep-done-rest = هناك نص لم يُحفظ بعد. وهو باقٍ في الصفحة التي كُتب فيها.
keep-done = متابعة

unlock-damaged-copy = قد يكون في المجلد أيضًا ملف باسم { $file }. يُستحسن إبقاؤه هناك.
unlock-copy = فتح نسخة في مكان آخر
unlock-elsewhere = هل خزنتك في مكان آخر؟
unlock-delete = حذف كل شيء
choose-elsewhere = وضع الخزنة في مكان آخر، أو فتح خزنة موجودة
create-where = ستكون الخزنة هنا:
create-elsewhere = وضعها في مكان آخر
