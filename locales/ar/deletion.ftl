# Deleting everything that the program has kept in one place.

delete-title = حذف كل شيء
delete-what = سيُحذف ما يلي:
delete-what-written = كل كتاباتك واختياراتك، والصفحات المسجّلة كمقروءة
delete-what-code = رمز الاسترداد، إن وُجد
delete-what-settings = إعدادات اللغة والمظهر والقفل
delete-where = الخزنة التي ستُحذف:
delete-only-here = إن كانت لك خزنات في أماكن أخرى فهي باقية.
delete-limits = ما لا يمكن ضمانه
delete-limits-flash = قد تبقى في ذاكرة USB أو في قرص حديث (SSD) بقايا لبعض الوقت. ولا يمكن قراءتها من دون عبارة المرور أو الرمز.
delete-limits-copies = تبقى نسخ المجلد الموجودة في أماكن أخرى، والأوراق المطبوعة، والبرنامج نفسه.
delete-undo = لا يمكن التراجع عن الحذف.

# The word that is typed: easy to type, and nothing that one types by chance.
delete-word = حذف
delete-field = كتابة الكلمة «{ $word }»
delete-differs = الكلمة غير مطابقة. لحذف كل شيء تُكتب الكلمة «{ $word }».
delete-submit = حذف كل شيء
delete-working = جارٍ الحذف…
delete-failed = تعذّر حذف كل شيء. ربما حُذف جزء، وعندئذ لا يمكن لأحد فتح الخزنة.
delete-absent = لا توجد خزنة هنا لحذفها.
delete-done = حُذف كل شيء. لم تعد هنا خزنة.
