# The recovery code: what it is, making one, removing it, and opening the vault with it.

recovery-title = رمز الاسترداد
recovery-about = رمز الاسترداد 14 كلمة تفتح الخزنة عند نسيان عبارة المرور. تظهر الكلمات مرة واحدة فقط. ولا تبقى بعد ذلك إلا حيث دُوّنت.
recovery-unwise-title = متى تكون الخزنة أكثر أمانًا بلا رمز
recovery-unwise = هل يعيش معك في البيت شخص يخيفك؟ قد يُعثَر على الورق، ومن يملك الكلمات يستطيع قراءة كل كتاباتك. عندئذ تكون الخزنة أكثر أمانًا بلا رمز.
recovery-none = لا رمز لهذه الخزنة. عند نسيان عبارة المرور لا يستطيع أحد فتحها.
recovery-exists = للخزنة رمز، ولا يمكن إظهار كلماته من جديد. إن ضاعت الكلمات فيمكن إنشاء رمز جديد أو إزالة الرمز. وإن رآها شخص آخر فتغيير عبارة المرور يوقف عمل الرمز.
recovery-passphrase-about = يُنشأ الرمز بعد كتابة عبارة المرور.
recovery-make = إنشاء رمز
recovery-replace = إنشاء رمز جديد
recovery-replace-about = يُنشأ رمز جديد بعد كتابة عبارة المرور. ويتوقف القديم عن العمل.
recovery-working = جارٍ إنشاء الرمز. يستغرق ذلك ثانية تقريبًا.
recovery-words-title = الكلمات الأربع عشرة
recovery-words-about = تُدوَّن الكلمات بترتيبها، فهي تظهر الآن فقط. وإن اختفت قبل الانتهاء فيمكن إنشاء رمز جديد.
recovery-words-spelling = هي كلمات سويدية مكتوبة هنا بلا å وä وö، وهكذا يمكن كتابتها.
recovery-paper = قد يُعثَر على الورق. وقد تحتفظ الطابعة أيضًا بما طبعته.
recovery-print = طباعة
recovery-written = تم تدوين الكلمات
# The only line on the printed page beside the words. It tells a stranger nothing.
recovery-print-line = القراءة بترتيب الأرقام.
recovery-remove = إزالة الرمز
recovery-remove-about = لا تفتح الكلمات شيئًا بعد ذلك. وعند نسيان عبارة المرور لا يستطيع أحد فتح الخزنة.
recovery-remove-yes = نعم، إزالة الرمز
recovery-remove-no = إبقاء الرمز
recovery-removed = أُزيل الرمز. إن كانت الكلمات على ورقة فيمكن رميها.

recover-title = الفتح برمز الاسترداد
recover-about = تُكتب الكلمات الأربع عشرة بترتيبها، ثم تُختار عبارة مرور جديدة. عندئذ تُفتح الخزنة. بعد تغيير عبارة المرور يتوقف الرمز عن العمل. ويمكن إنشاء رمز جديد.
recover-code = الكلمات
recover-hint = مسافة أو سطر جديد بين الكلمات. لا أثر للأحرف الكبيرة ولا للأرقام. ويمكن كتابة a بدل å وä، وo بدل ö.
recover-typed = الكلمات المكتوبة: { $typed } من { $needed }.
recover-unknown = { $count ->
    [one] الكلمة رقم { $which } غير معروفة. هل فيها خطأ كتابة؟
   *[other] الكلمات ذات الأرقام { $which } غير معروفة. هل فيها خطأ كتابة؟
}
recover-too-many = الكلمات المكتوبة: { $typed }. وفي الرمز { $needed }.
recover-unfit = كل الكلمات معروفة، لكنها لا تتوافق. قد تكون كلمتان تبادلتا المكان، أو كُتبت كلمة بدل أخرى.
recover-whole = الكلمات كلها في مكانها: { $needed }.
recover-new-title = اختيار عبارة مرور جديدة
recover-submit = فتح الخزنة
recover-working = جارٍ فتح الخزنة وتغيير عبارة المرور. قد يستغرق ذلك بضع ثوانٍ.

# What the pages say once, after the vault was made or was opened with a code.
afterword-made = الخزنة جاهزة، وليس لها رمز استرداد.
afterword-recovered = الخزنة مفتوحة، وعبارة المرور الجديدة تعمل. ولا يفتح الرمز شيئًا بعد الآن.
afterword-recovered-unfinished = الخزنة مفتوحة، وعبارة المرور الجديدة تعمل. لم يكتمل التغيير على القرص، فقد تفتحها العبارة القديمة أو الرمز أيضًا. عند قفل الخزنة وفتحها بالعبارة الجديدة يحاول البرنامج إكمال التغيير.
afterword-recovered-unchanged = الخزنة مفتوحة. لم تتغيّر عبارة المرور لأن الحفظ في هذا المكان لم ينجح. يُستحسن الاحتفاظ بالرمز، فهو ما زال يعمل.
afterword-code = عن رمز الاسترداد
afterword-read = ليس الآن
