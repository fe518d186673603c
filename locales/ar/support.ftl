# Safety and support lines. It can be reached from every page, also while the vault is locked.

support-title = الأمان والدعم
support-lead = الاتصال بالرقم الأقرب إلى الحاجة. لا يلزم معرفة ما يُقال مسبقًا.
support-danger = خطر الآن
support-violence = العنف والتهديد والسيطرة
support-violence-about = العنف يصيب الرجال أيضًا. السيطرة والتهديد والتحكّم بالمال عنف كذلك. وعند إخافة شخص أو إيذائه: الاتصال بخط «اختيار التوقّف» (Välj att sluta).
support-child = للأطفال، وللبالغين بشأن طفل
support-crisis = عند المرور بأزمة شخصية
support-care = الرعاية الصحية
support-police = الشرطة، في الحالات غير العاجلة
support-hours = أوقات العمل
support-always = ليلًا ونهارًا
support-span = { $days }، { $from } إلى { $to }
support-every-day = كل يوم
support-weekdays = من الاثنين إلى الجمعة
support-days = من { $first } إلى { $last }
support-hours-unknown = لم نتمكّن من تأكيد الأوقات
support-open-now = يجيب الآن
support-languages = اللغات
support-interpreter = يتوفّر مترجم شفوي
support-source = المصدر
support-checked = تاريخ المعلومة
support-old = مرّ على هذه المعلومة أكثر من سنة. قد تكون الأوقات تغيّرت.
support-unconfirmed = لم نتمكّن من تأكيد الرقم أو الأوقات.
