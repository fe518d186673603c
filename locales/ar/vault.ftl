# Making a vault or only looking, and opening the vault again.

choose-title = هل من رغبة في حفظ ما يُكتب؟
choose-keep = حفظ الكتابات
choose-keep-about = إنشاء خزنة: مكان مقفل على هذا الحاسوب، لا تفتحه إلا عبارة المرور.
choose-look = الاطّلاع فقط
choose-look-about = كل شيء متاح للقراءة والتجربة، ولا يُحفظ شيء. ويمكن إنشاء خزنة لاحقًا.
create-title = إنشاء خزنة
create-about = تُقفَل الكتابات بعبارة المرور. ومن دونها لا يستطيع أحد القراءة.
create-nobody = عند نسيان عبارة المرور تضيع الكتابات. لا أحد يستطيع فتح الخزنة، لا نحن ولا قسم قانون الأسرة (familjerätten).
create-hint = 8 أحرف على الأقل. بضع كلمات لا يجمعها شخص آخر تكون قوية وسهلة التذكّر. الأفضل تجنّب ما يمكن للوالد الآخر تخمينه.
create-repeat = عبارة المرور مرة أخرى
create-differ = عبارتا المرور مختلفتان. الحل: كتابتهما من جديد أو إظهارهما.
create-submit = إنشاء الخزنة
create-working = جارٍ قفل الخزنة. يستغرق ذلك ثانية تقريبًا.
passphrase-label = عبارة المرور
passphrase-show = إظهار عبارة المرور
passphrase-caps = مفتاح Caps Lock مفعّل.
unlock-title = فتح الخزنة
unlock-about = الخزنة مقفلة. بعد كتابة عبارة المرور تعود الصفحة نفسها.
unlock-submit = فتح الخزنة
unlock-working = جارٍ فتح الخزنة. يستغرق ذلك ثانية تقريبًا.
