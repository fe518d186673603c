# Deleting everything that the program has kept in one place.

delete-title = حذف كل شيء
delete-what = يُحذف ما يلي:
delete-what-written = كل ما كُتب أو جُرّب أو قُرئ
delete-what-code = رمز الاسترداد، إن وُجد
delete-what-settings = إعدادات اللغة والمظهر والقفل
delete-where = الخزنة التي تُحذف:
delete-only-here = إن كانت لك خزنات في أماكن أخرى فهي باقية.
delete-limits = ما لا يمكن ضمانه
delete-limits-flash = قد تبقى في ذاكرة USB أو قرص SSD أجزاء قديمة مدةً من الزمن. ولا يمكن قراءتها من دون عبارة المرور أو الرمز.
delete-limits-copies = تبقى نسخ المجلد الموجودة في أماكن أخرى، وكذلك الأوراق المطبوعة.
delete-undo = لا يمكن التراجع عن الحذف.

# The word that is typed: easy to type, and nothing that one types by chance.
delete-word = حذف
delete-field = كتابة الكلمة { $word }
delete-differs = الكلمة غير مطابقة. لحذف كل شيء: كتابة { $word }.
delete-submit = حذف كل شيء
delete-working = جارٍ الحذف.
delete-absent = لا توجد خزنة هنا لحذفها.
delete-done = حُذف كل شيء. لم تعد هنا خزنة.
