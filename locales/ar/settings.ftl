# How the program looks, and when it locks.

settings-title = الإعدادات
settings-looks = اللغة والمظهر
settings-language = اللغة
settings-theme = الألوان
settings-theme-system = مثل الحاسوب
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-theme-contrast = تباين مرتفع
settings-size = حجم النص
settings-size-percent = { $percent }%
settings-films = الأفلام والحركة
settings-pace = سرعة الأفلام
settings-pace-about = يمكن تغيير السرعة أيضًا بجانب كل فيلم.
settings-motion = الحركة
settings-motion-about = مع الحركة القليلة تصبح الأفلام صورًا ثابتة، ويجري الانتقال بينها بالأزرار.
settings-motion-system = مثل الحاسوب
settings-motion-full = حركة عادية
settings-motion-reduced = حركة قليلة
settings-lock = القفل والإخفاء
settings-lock-after = قفل الخزنة عند عدم استخدام البرنامج مدة
settings-lock-minutes = { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
settings-lock-now = القفل الآن
settings-hide = إخفاء الصفحة
settings-hide-about = للإخفاء: الضغط على زر «إخفاء الصفحة»، أو على Shift ثلاث مرات. تُغطّى الشاشة بصفحة محايدة وتُقفَل الخزنة. وللعودة: Shift ثلاث مرات ثم عبارة المرور. ومن دون خزنة تزول الكتابة.
settings-program = عن البرنامج
settings-about = عن Lyktan
settings-vault = خزنتك
settings-vault-keys = عبارة المرور والرمز
settings-vault-place = المكان
settings-vault-where = مكان الخزنة:
settings-vault-would = المكان المقترح للخزنة:
settings-vault-guest = الكتابة الآن من دون خزنة.
settings-vault-read-only = المكان محمي من الكتابة. لا يُحفظ ما يُكتب الآن.
settings-vault-create = إنشاء خزنة
settings-vault-passphrase = تغيير عبارة المرور
settings-vault-recovery = رمز الاسترداد
settings-vault-places = فتح خزنة في مكان آخر
settings-vault-keep = الحفظ في مكان آخر
settings-vault-end = الحذف
settings-vault-end-about = تُحذف الخزنة وكل ما كُتب فيها. وقبل أي حذف تظهر صفحة تشرح كيف يتم ذلك.
settings-vault-delete = حذف كل شيء
settings-personal = عنك وعن أطفالك
settings-personal-about = أعمار الأطفال، ومرحلة الانفصال، والشعور اليوم.
settings-personal-open = فتح هذه الصفحة
