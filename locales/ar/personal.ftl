# What the parent may tell of the children, the separation and the day. All of it is optional.

personal-title = عنك وعن أطفالك
personal-lead = كل ما هنا اختياري. به يعرض البرنامج صفحات تناسب أعمار الأطفال، واقتراحات تناسب اليوم.
personal-where-vault = يُحفظ هذا في خزنتك. لا يقرؤه إلا من يملك عبارة المرور أو رمز الاسترداد. ولا يُرسَل شيء إلى أي جهة.
personal-where-guest = الاستخدام الآن من دون خزنة. هذا موجود في ذاكرة الحاسوب فقط، ويزول عند إغلاق البرنامج أو إخفاء الصفحة.
personal-where-read-only = لا تمكن الكتابة في الخزنة الآن. لا يُحفظ ما يتغيّر هنا.
personal-children = أطفالك
personal-children-about = الأعمار تحدّد الصفحات المعروضة. والأسماء تُستخدم في هذا البرنامج فقط. ويكفي لقب محبّب.
personal-child = الطفل { $number }
personal-name = اسم طفلك أو لقبه
personal-year = سنة الميلاد
personal-year-unsaid = غير مذكورة
personal-add = إضافة طفل
personal-remove = إزالة
personal-remove-whom = إزالة: { $child }
personal-removed = تمت الإزالة: { $child }.
personal-undo = تراجع
personal-child-unnamed = طفل من دون اسم
personal-stage = في أي مرحلة من الانفصال الآن؟
stage-deciding = لم يُحسم شيء بعد
stage-new = حدث قبل وقت قصير
stage-settled = مرّ عليه وقت
stage-never-together = لم نسكن معًا يومًا
personal-unsaid = أفضّل عدم القول
personal-feeling = ما شعورك اليوم؟
personal-feeling-about = هذا لليوم فقط.
feeling-calm = هدوء
feeling-tired = تعب
feeling-sad = حزن
feeling-angry = غضب
feeling-worried = قلق
feeling-ashamed = خجل
feeling-hopeful = أمل

## Ages of children, as parts of chapters are about them.

age-0-1 = دون السنتين
age-2-5 = من 2 إلى 5 سنوات
age-6-9 = من 6 إلى 9 سنوات
age-10-12 = من 10 إلى 12 سنة
age-13-17 = من 13 إلى 17 سنة
