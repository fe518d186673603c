# Passphrases: typing one, choosing a new one, how hard it is to guess, one that the program proposes, and
# changing the one that the vault has.

passphrase-label = عبارة المرور
passphrase-show = إظهار عبارة المرور
passphrase-caps = مفتاح Caps Lock مفعّل.
passphrase-spelling = الكلمات التي يقترحها البرنامج سويدية وتُكتب بأحرف لاتينية. تكفي فيها a و a و o بدل å و ä و ö، ولا فرق بين الأحرف الكبيرة والصغيرة.
passphrase-hint = 8 أحرف على الأقل. بضع كلمات لا يجمعها شخص آخر تكون قوية وسهلة التذكّر. الأفضل تجنّب ما يستطيع من يعرفك تخمينه.
passphrase-repeat = عبارة المرور مرة أخرى
passphrase-differ = عبارتا المرور مختلفتان. يمكن كتابتهما من جديد أو إظهارهما.
passphrase-new = عبارة المرور الجديدة
passphrase-new-repeat = عبارة المرور الجديدة مرة أخرى
passphrase-new-show = إظهار عبارة المرور الجديدة
passphrase-current = عبارة المرور الحالية

# What the meter measures, and the words beside it.
strength-label = صعوبة التخمين
strength-too-short = قصيرة حتى الآن.
strength-very-weak = تخمينها سهل جدًّا.
strength-weak = تخمينها سهل.
strength-fair = تخمينها صعب إلى حد ما.
strength-good = تخمينها صعب.
strength-strong = تخمينها صعب جدًّا.
strength-weak-about = من يصل إلى الملف يستطيع تجربة عبارات كثيرة. ومع ذلك يمكن استخدام هذه العبارة.
advice-add-words = إضافة كلمة أو كلمتين لا رابط بينهما تقوّيها.
advice-not-common = كثيرون يستخدمون عبارة تشبهها.
advice-not-names = الأسماء من أول ما يُجرَّب.
advice-not-repeated = التكرار لا يفيد إلا قليلًا.
advice-not-in-rows = التسلسل مثل abc و 123 و qwerty لا يفيد إلا قليلًا.
advice-not-dates = السنوات والتواريخ من أول ما يُجرَّب.
advice-swaps-help-little = الأحرف الكبيرة، والأرقام بدل الأحرف، لا تفيد إلا قليلًا.

proposal-ask = اقتراح عبارة مرور
proposal-about = خمس كلمات سويدية مألوفة تُختار عشوائيًّا.
proposal-label = اقتراح
proposal-another = اقتراح عبارة أخرى
proposal-take = استخدام هذه العبارة
proposal-taken = الكلمات الآن في الحقل. الأفضل تدوينها حيث لا يجدها أحد، أو حفظها عن ظهر قلب.
proposal-typing = يمكن كتابتها بلا å و ä و ö، وبأحرف كبيرة أو صغيرة.
proposal-forced = هل هناك من قد يجبرك على فتح الخزنة؟ لا تحمي عندئذ أي عبارة مرور.

change-title = تغيير عبارة المرور
change-about = يُغيَّر قفل الخزنة، ولا تعود العبارة القديمة تفتحها. أما نسخة من المجلد أخذها أحد من قبل، فتظل تُفتح بالعبارة القديمة.
change-code = ويتوقف رمز الاسترداد عن العمل أيضًا. ويمكن إنشاء رمز جديد بعد ذلك.
change-submit = تغيير عبارة المرور
change-working = جارٍ تغيير القفل. قد يستغرق ذلك بضع ثوانٍ. الأفضل إبقاء ذاكرة USB موصولة.
change-failed = لم تتغيّر عبارة المرور. العبارة السابقة ما زالت تفتح الخزنة.
change-finished-title = تغيّرت عبارة المرور
change-finished = لا يفتح الخزنة الآن إلا العبارة الجديدة.
change-unfinished-title = العبارة الجديدة تعمل
change-unfinished = العبارة الجديدة تفتح الخزنة. لم يُجب القرص حتى النهاية، فقد تفتحها العبارة القديمة أيضًا حتى الفتح القادم.
change-old-code = رمز الاسترداد القديم لا يفتح شيئًا بعد الآن.
change-no-code = عند نسيان العبارة الجديدة لا يستطيع أحد فتح الخزنة من دون رمز استرداد.
change-new-code = إنشاء رمز استرداد
change-done = تم
