# What this copy is, what it keeps where, and what protects it.

about-title = عن Lyktan
about-version = الإصدار { $version }
about-what = النصوص معلومات عامة وليست استشارة قانونية. وهي لا تحلّ محل الرعاية أو الحديث مع من يستطيع المساعدة.
about-kept = ما يُحفظ وأين
about-kept-vault = الكتابات، مشفّرة
about-kept-settings = اللغة والمظهر ومدة القفل محفوظة في المجلد نفسه من دون تشفير، وليس فيها شيء شخصي. لا يخرج شيء من الحاسوب.
about-kept-packages = النصوص المعروضة
about-protects = ما يحمي على هذا الحاسوب
about-socket-filter = لا يستطيع البرنامج فتح اتصال بالشبكة.
about-core-dumps = عند تعطّل البرنامج لا تُكتب ذاكرته في ملف.
about-wiped-memory = تُمحى الذاكرة عند إعادتها.
about-sandbox = يعرض الصفحةَ جزءٌ لا يُسمح له بالوصول إلى الملفات.
about-engine-in-memory = ملفات العرض نفسها تبقى في الذاكرة فقط.
about-on = مفعّل
about-off = غير متاح على هذا الحاسوب
about-limits = ما لا تشمله الحماية
about-limits-swap = عند امتلاء الذاكرة أو دخول الحاسوب في السبات، قد يكتب الحاسوب نفسه محتوى الذاكرة على القرص. لا يستطيع البرنامج منع ذلك. عند الحاجة: قفل الخزنة وإطفاء الحاسوب تمامًا.
about-limits-watch = لا يحمي البرنامج ممّن يسجّل الشاشة أو المفاتيح، ولا ممّن يُجبر على الفتح.
about-licences = الخطوط والأيقونات
about-licences-fonts = خط Atkinson Hyperlegible Next من Braille Institute of America وخط Vazirmatn من The Vazirmatn Project Authors، كلاهما برخصة SIL Open Font License 1.1.
about-licences-icons = الأيقونات من Lucide برخصة ISC.
