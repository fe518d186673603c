# A chapter and its pages: reading, dilemma, myth or fact, writing, the small step.

chapter-pages = الصفحات
chapter-begin = بدء القراءة
chapter-continue = متابعة القراءة
chapter-again = القراءة من البداية
chapter-seen = مقروءة
chapter-here = آخر صفحة مفتوحة
chapter-sources = المصادر
chapter-safety = هل يخيفك الطرف الآخر، أبًا كان أو أمًّا؟ إذن لا تنطبق نصائح التعاون عليك. لا يلزمك لقاء، ولا اتفاق، ولا تبرير. البداية من صفحة «الأمان».
chapter-safety-open = فتح صفحة الأمان
kind-read = قراءة
kind-dilemma = موقف صعب
kind-quiz = خرافة أم حقيقة
kind-reflection = كتابة
kind-practice = خطوة صغيرة
step-progress = الصفحة { $number } من { $total }
step-next = الصفحة التالية
step-previous = الصفحة السابقة
step-finish = إنهاء والعودة إلى الفصل
choices-label = ما العمل؟
choices-again = وما العمل الآن؟
choices-others = ويمكن تجربة الإجابات الأخرى أيضًا.
choice-tried = جُرّب
quiz-label = ما رأيك؟
quiz-right = هذا صحيح
quiz-wrong = هذا ليس دقيقًا
source-label = المصدر
