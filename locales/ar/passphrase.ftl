# Passphrases: typing one, choosing a new one, how hard it is to guess, one that the program proposes, and
# changing the one that the vault has.

passphrase-label = عبارة المرور
passphrase-show = إظهار عبارة المرور
passphrase-caps = مفتاح Caps Lock مفعّل.
passphrase-spelling = الكلمات التي يقترحها البرنامج سويدية وتُكتب بأحرف لاتينية. يمكن كتابة a بدل å وä، وo بدل ö. ولا فرق فيها بين الأحرف الكبيرة والصغيرة.
passphrase-hint = 8 أحرف على الأقل. بضع كلمات لا تخطر معًا إلا على بالك صعبة التخمين وسهلة التذكّر. يُستحسن تجنّب ما يستطيع تخمينه من يعرفك.
passphrase-repeat = عبارة المرور مرة أخرى
passphrase-differ = عبارتا المرور مختلفتان. يمكن كتابتهما من جديد أو إظهارهما.
passphrase-new = عبارة المرور الجديدة
passphrase-new-repeat = عبارة المرور الجديدة مرة أخرى
passphrase-new-show = إظهار عبارة المرور الجديدة
passphrase-current = عبارة المرور الحالية

# What the meter measures, and the words beside it.
strength-label = صعوبة التخمين
strength-too-short = قصيرة حتى الآن.
strength-very-weak = تخمينها سهل جدًا.
strength-weak = تخمينها سهل.
strength-fair = تخمينها صعب إلى حد ما.
strength-good = تخمينها صعب.
strength-strong = تخمينها صعب جدًا.
strength-weak-about = من يصل إلى مجلد الخزنة يستطيع تجربة عبارات كثيرة. ومع ذلك يمكن استخدام هذه العبارة.
advice-add-words = إضافة كلمة أو كلمتين لا رابط بينهما تقوّيها.
advice-not-common = كثيرون يستخدمون عبارة تشبهها.
advice-not-names = الأسماء من أول ما يُجرَّب.
advice-not-repeated = التكرار لا يفيد إلا قليلًا.
advice-not-in-rows = التسلسل مثل abc و123 وqwerty لا يفيد إلا قليلًا.
advice-not-dates = السنوات والتواريخ من أول ما يُجرَّب.
advice-swaps-help-little = الأحرف الكبيرة، والأرقام بدل الأحرف، لا تفيد إلا قليلًا.

proposal-ask = اقتراح عبارة مرور
proposal-about = خمس كلمات سويدية مألوفة تُختار عشوائيًا.
proposal-label = اقتراح
proposal-another = اقتراح عبارة أخرى
proposal-take = استخدام هذه العبارة
proposal-taken = الكلمات الآن في الحقل. يُستحسن تدوينها في مكان لا يصل إليه غيرك، أو حفظها عن ظهر قلب.
proposal-typing = هي كلمات سويدية مكتوبة هنا بلا å وä وö. ولا فرق فيها بين الأحرف الكبيرة والصغيرة.
proposal-forced = هل هناك من قد يجبرك على فتح الخزنة؟ عندئذ لا تحمي أي عبارة مرور. في صفحة «الأمان» أرقام للمساعدة.

change-title = تغيير عبارة المرور
change-about = تحصل الخزنة على قفل جديد، ولا تعود العبارة القديمة تفتحها. وإن سبق أن نُسخ المجلد، فتلك النسخة ما زالت تُفتح بالعبارة القديمة.
change-code = يتوقف رمز الاسترداد عن العمل أيضًا. ويمكن إنشاء رمز جديد بعد ذلك.
change-submit = تغيير عبارة المرور
change-working = جارٍ تغيير القفل. قد يستغرق ذلك بضع ثوانٍ. إن كانت الخزنة على ذاكرة USB فيُستحسن إبقاؤها موصولة.
change-failed = لم تتغيّر عبارة المرور. العبارة السابقة ما زالت تفتح الخزنة.
change-finished-title = تغيّرت عبارة المرور
change-finished = لا يفتح الخزنة الآن إلا العبارة الجديدة.
change-unfinished-title = عبارة المرور الجديدة تعمل
change-unfinished = العبارة الجديدة تفتح الخزنة. لم يكتمل التغيير على القرص، فقد تفتحها القديمة أيضًا. عند قفل الخزنة وفتحها بالعبارة الجديدة يحاول البرنامج إكمال التغيير.
change-old-code = يتوقف رمز الاسترداد القديم عن العمل مع عبارة المرور القديمة.
change-no-code = عند نسيان العبارة الجديدة لا يستطيع أحد فتح الخزنة من دون رمز استرداد.
change-new-code = إنشاء رمز استرداد
change-done = تم
