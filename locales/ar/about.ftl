# What this copy is, what it keeps where, and what protects it.

about-title = عن Lyktan
about-version = الإصدار { $version }
about-what = النصوص معلومات عامة وليست استشارة قانونية. وهي لا تحلّ محل الرعاية أو الحديث مع من يستطيع المساعدة.
about-kept = ما يُحفظ وأين
about-kept-vault = الكتابات، مقفلة (مشفّرة)
about-kept-settings = تُحفظ اللغة والمظهر ومدة القفل في المجلد نفسه من دون قفل، وليس فيها شيء من كتاباتك. لا يُرسل البرنامج شيئًا من الحاسوب.
about-kept-packages = النصوص المعروضة
about-protects = ما يحمي على هذا الحاسوب
about-socket-filter = منع الاتصال بالشبكة.
about-core-dumps = منع كتابة الذاكرة في ملف عند تعطّل البرنامج.
about-wiped-memory = الجزء المسؤول عن الخزنة يمحو ذاكرته بعد الاستعمال.
about-sandbox = يعرض الصفحةَ جزءٌ لا يُسمح له بالوصول إلى الملفات.
about-engine-in-memory = ملفات العرض نفسها تبقى في الذاكرة فقط.
about-on = مفعّل
about-off = غير مفعّل على هذا الحاسوب
about-limits = ما لا تشمله الحماية
about-limits-swap = عند امتلاء الذاكرة أو دخول الحاسوب في السبات، قد يكتب الحاسوب نفسه محتوى الذاكرة على القرص. لا يستطيع البرنامج منع ذلك ولا محوه. إن كان هذا مقلقًا فالأفضل استخدام حاسوب آخر.
about-limits-watch = لا يحمي البرنامج ممّن يسجّل الشاشة أو المفاتيح، ولا من شخص يجبرك على الفتح. ومن يستخدم هذا الحاسوب قد يرى البرنامج ومجلد الخزنة، وقد يحذف المجلد.
about-licences = الخطوط والأيقونات
about-licences-fonts = خط Atkinson Hyperlegible Next من Braille Institute of America وخط Vazirmatn من The Vazirmatn Project Authors، كلاهما برخصة SIL Open Font License 1.1.
about-licences-icons = الأيقونات من Lucide برخصة ISC.
