# Safety and support lines. It can be reached from every page, also while the vault is locked.

support-title = الأمان والدعم
support-lead = يكفي الاتصال بالرقم الأنسب. لا يلزمك تحضير الكلام.
support-danger = عند الخطر المباشر
support-violence = العنف والتهديد والسيطرة
support-violence-about = العنف يصيب الرجال أيضًا. السيطرة والتهديد وتحكّم أحد في مالك عنف أيضًا. هل صدر منك تخويف أو إيذاء لأحد؟ يمكنك الاتصال بخط «اختيار التوقّف» (Välj att sluta).
support-child = للأطفال، وللبالغين عند القلق على طفل
support-crisis = عند المرور بأزمة شخصية
support-care = الرعاية الصحية
support-police = الشرطة، في الحالات غير العاجلة
support-hours = أوقات العمل
support-always = ليلًا ونهارًا
support-span = { $days }، من { $from } إلى { $to }
support-every-day = كل يوم
support-weekdays = من الاثنين إلى الجمعة
support-days = من { $first } إلى { $last }
support-hours-unknown = لم نتمكّن من تأكيد الأوقات
support-open-now = مفتوح الآن
support-languages = اللغات المعروفة لدينا
support-interpreter = يتوفّر مترجم شفوي
support-source = المصدر
support-checked = آخر تحقّق
support-old = مرّ على هذه المعلومة أكثر من سنة. يُستحسن التأكد من الأوقات.
support-unconfirmed = لم نتمكّن من تأكيد الرقم أو الأوقات.
support-authorities = الحديث مع قسم قانون الأسرة (familjerätten) لا يعني أن أحدًا سيأخذ طفلكم. لكن على الموظفين إبلاغ الخدمات الاجتماعية إذا اشتبهوا في أن طفلًا يتعرض للأذى.
