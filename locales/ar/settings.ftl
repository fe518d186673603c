# How the program looks, and when it locks.

settings-title = الإعدادات
settings-language = اللغة
settings-theme = فاتح أو داكن
settings-theme-system = مثل الحاسوب
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-size = حجم النص
settings-size-percent = { $percent } %
settings-lock = القفل
settings-lock-after = قفل الخزنة عند عدم استخدام البرنامج مدة
settings-lock-minutes = { $minutes ->
    [one] دقيقة واحدة ({ $minutes })
    [two] دقيقتين ({ $minutes })
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
settings-lock-now = القفل الآن
settings-hide = إخفاء الصفحة
settings-hide-about = الضغط على زر «إخفاء الصفحة» أو على Shift ثلاث مرات. تُغطّى الشاشة بصفحة محايدة وتُقفَل الخزنة. وللعودة: Shift ثلاث مرات ثم عبارة المرور. ومن دون خزنة تزول الكتابة.
settings-about = عن Lyktan
settings-vault = خزنتك
settings-vault-where = مكان الخزنة:
settings-vault-would = المكان المقترح للخزنة:
settings-vault-guest = الكتابة الآن من دون خزنة.
settings-vault-read-only = المكان محمي من الكتابة. لا يُحفظ ما يُكتب الآن.
settings-vault-create = إنشاء خزنة
settings-vault-passphrase = تغيير عبارة المرور
settings-vault-recovery = رمز الاسترداد
settings-vault-places = فتح خزنة في مكان آخر
settings-vault-keep = الحفظ في مكان آخر
settings-vault-delete = حذف كل شيء
settings-personal = عنك وعن أطفالك
settings-personal-about = أعمار الأطفال، ومرحلة الانفصال، والشعور اليوم.
settings-personal-open = فتح هذه الصفحة
