# What stands round every page: the header, the quiet lines under it, and pages that could not open.

header-label = رأس الصفحة
header-skip = إلى المحتوى
header-home = الرئيسية
header-back = رجوع
header-safety = الأمان
header-settings = الإعدادات

# Stands before the name of the language, for those who hear the page.
header-language = اللغة:
header-hide = إخفاء الصفحة
notice-label = للعلم
notice-guest = لا يُحفظ شيء مما يُكتب هنا.
notice-guest-keep = حفظ الكتابة في خزنة
notice-torn = انقطع الحفظ في المرة الماضية. قد تكون الثواني الأخيرة مفقودة.
notice-torn-read = حسنًا
page-opening = جارٍ الفتح…
page-failed = تعذّر ذلك هذه المرة

# Said below what went wrong, when the program could not begin at all.
page-failed-kept = ما حُفظ من قبل باقٍ كما هو.
page-again = إعادة المحاولة
notice-again = إعادة المحاولة
notice-elsewhere = الحفظ في مكان آخر
notice-mended = عاد الحفظ يعمل.

## What is asked before the window closes with a text that no disk has.

closing-title = لم يُحفظ كل شيء
closing-about = آخر ما كُتب موجود هنا فقط، ويضيع عند الإغلاق الآن.
closing-slow = البرنامج ينتظر القرص.
closing-again = إعادة المحاولة
closing-elsewhere = الحفظ في مكان آخر
closing-stay = إبقاء البرنامج مفتوحًا
closing-anyway = الإغلاق رغم ذلك
