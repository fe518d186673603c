# What is wrong with a package, for the one who writes it. The file and the line stand before the sentence.
# Names of keys, kinds and marks of the format are not translated.

## Bounds

problem-parts-too-few = عدد الخطوات من النوع { $kind } هو { $count }. المطلوب { $min } على الأقل.
problem-answers-count = في { $id } عدد الأجوبة هو { $count }. المطلوب من { $min } إلى { $max }.
problem-references-too-few = عدد المراجع في الحزمة { $count }. المطلوب { $min } على الأقل.
problem-safety-sentence-missing = الصفحة الأولى { $id } تنقصها جملة الأمان على شكل اقتباس. تُكتب حرفيًا كما في chapter.ftl.
problem-opening-too-long = في الصفحة الأولى { $id } عدد الكلمات دون الاقتباسات { $words }. الحد الأقصى { $max }.
problem-words-count = في { $id } عدد الكلمات { $words }. المطلوب من { $min } إلى { $max }.
problem-whole-count = عدد كلمات الحزمة { $words }. المطلوب من { $min } إلى { $max }، دون نصوص الصور وأجزاء الأعمار.
problem-share-of-source = عدد كلمات الترجمة { $words }، أي { $share } بالمئة من النص السويدي. المطلوب من { $min } إلى { $max } بالمئة.
problem-lix-too-high = مقياس LIX في { $id } هو { $lix }. الحد الأقصى { $max }: المطلوب جمل أقصر وكلمات أقصر.
problem-flesch-too-low = مقياس Flesch في { $id } هو { $flesch }. الحد الأدنى { $min }: المطلوب جمل أقصر وكلمات أقصر.
problem-mean-sentence-too-long = متوسط كلمات الجملة { $mean }. الحد الأقصى { $max }.
problem-sentence-too-long = في إحدى الجمل عدد الكلمات { $words }، والحد الأقصى { $max }. بدايتها: { $start }

## What is left in a text

problem-mark-left = بقيت علامة في النص. يُكتب الرابط هكذا: [الكلمات](ref:id) بلا مسافة، وللخط العريض نجمتان قبله ونجمتان بعده. البداية: { $text }
problem-template-left = ما زالت هنا كلمات القالب. المطلوب كتابة كلمات أخرى بدل: { $text }

## Spelling

problem-misspelled = الكلمة { $word } غير موجودة في القاموس. المطلوب تصحيحها، أو كتابتها مع السبب في ملف الكلمات. ربما: { $nearest }
problem-word-unknown = الكلمة { $word } غير موجودة في القاموس، ولا كلمة فيه تشبهها. المطلوب صياغة أخرى، أو كتابتها مع السبب في ملف الكلمات.
problem-word-unused = لا حاجة إلى { $word }: لا نص يحتويها، أو هي في القاموس أصلًا. المطلوب حذفها.
problem-word-without-reason = الكلمة { $word } بلا سبب. المطلوب كتابة سبب وجودها في النص.
problem-word-list-malformed = الملف ليس قائمة كلمات. يُكتب format = 1 ثم [words] ثم سطور مثل "كلمة" = "سبب".

## Files of structure

problem-toml-syntax = لا يمكن قراءة هذا السطر بصيغة TOML. هل تنقص علامة اقتباس أو فاصلة أو قوس أو علامة يساوي؟ علامة الاقتباس مستقيمة هكذا: "
problem-format-unknown = صيغة الملف { $found }. هذا البرنامج يعرف الصيغة { $known } فقط.
problem-key-unknown = لا معنى هنا للمفتاح { $key }. هل فيه خطأ إملائي؟
problem-key-missing = المفتاح { $key } ناقص.
problem-key-duplicate = المفتاح { $key } مكرر هنا.
problem-value-type =
    { $expected ->
        [string] يجب أن تكون قيمة { $key } نصًا بين علامتي اقتباس.
        [integer] يجب أن تكون قيمة { $key } عددًا صحيحًا.
        [boolean] يجب أن تكون قيمة { $key } إما true أو false.
        [number] يجب أن تكون قيمة { $key } رقمًا.
        [array] يجب أن تكون قيمة { $key } قائمة بين قوسين مربعين.
       *[table] يجب أن تكون قيمة { $key } جدولًا من المفاتيح والقيم.
    }
problem-value-empty = قيمة { $key } فارغة.
problem-value-unknown =
    { $key ->
        [kind] لا يمكن أن تكون قيمة kind هي { $value }. الحزمة module أو theme. والخطوة read أو film أو dilemma أو quiz أو reflection أو exercise أو practice. وخط الدعم danger أو violence أو child أو crisis أو care أو police.
        [area] لا يمكن أن تكون قيمة area هي { $value }. المسموح: child أو me أو parents.
        [safety] لا يمكن أن تكون قيمة safety هي { $value }. المسموح: none أو sentence أو check.
        [ages] لا يمكن أن تكون قيمة ages هي { $value }. المسموح: 0-1 أو 2-5 أو 6-9 أو 10-12 أو 13-17.
        [exercise] لا يمكن أن تكون قيمة exercise هي { $value }. أسماء التمارين في modules/README.md.
       *[other] لا يمكن أن تكون قيمة { $key } هي { $value }. المسموح: draft أو language-reviewed أو expert-reviewed.
    }
problem-value-duplicate = القيمة { $value } مكررة في { $key }.
problem-value-out-of-range = قيمة { $key } هي { $value }. يجب أن تكون بين { $min } و { $max }.
problem-id-malformed = لا يصلح { $id } معرّفًا. المسموح: حروف a–z صغيرة وأرقام وشرطات مفردة.
problem-id-duplicate = المعرّف { $id } مستعمل لشيء آخر.
problem-id-not-folder = معرّف الحزمة { $id }، لكن اسم المجلد { $folder }. يجب أن يتطابقا.
problem-language-malformed = ليس { $tag } رمز لغة. مثال: sv أو en أو ar، بحروف صغيرة.
problem-review-missing = لا سطر للغة { $language } تحت [review].
problem-hash-malformed = ليست القيمة { $value } بصمة صحيحة. تُكتب بالأمر kit translated.
problem-too-many-steps = خطوات الحزمة كثيرة جدًا. الحد الأعلى { $limit }.
problem-too-few-choices = الخيارات تحت { $id } قليلة جدًا. الحد الأدنى { $min }.
problem-nesting-too-deep = المستويات المتداخلة هنا كثيرة جدًا. الحد الأعلى { $limit }.
problem-right-unknown = الجواب الصحيح { $id } ليس بين الخيارات.

## Headings

problem-front-matter-missing = يجب أن يبدأ الملف بـ title وsummary بين سطرين من ---.
problem-front-matter-malformed = يجب أن يكون السطر بالشكل: مفتاح: قيمة.
problem-text-before-heading = يوجد نص قبل العنوان الأول.
problem-heading-without-id = ليس للعنوان { $heading } معرّف. يُكتب في آخر السطر هكذا: {"{#id}"}
problem-heading-brace = بقي قوس معقوف في نص العنوان { $heading }. هل كُتب المعرّف صحيحًا؟
problem-heading-empty = العنوان ذو المعرّف { $id } بلا كلمات.
problem-heading-markup = العنوان كلمات عادية فقط، بلا خط عريض وبلا روابط وبلا رموز برمجية.
problem-heading-nested = لا يمكن أن يقع عنوان داخل قائمة أو اقتباس.
problem-heading-level = العنوان في المستوى { $found }. يجب أن يكون هنا في المستوى { $expected }.
problem-heading-duplicate = العنوان { $id } مكرر.
problem-heading-unknown = لا يعرف module.toml العنوان { $id }. المطلوب تصحيح المعرّف، أو كتابة الخطوة في module.toml، أو جعل العنوان نصًا عريضًا.
problem-heading-misplaced = مكان العنوان { $id } في موضع آخر حسب module.toml. هل عدد علامات # صحيح؟
problem-heading-order = يقع العنوان { $id } مكان { $expected }. الترتيب هو ترتيب module.toml.
problem-heading-missing = العنوان { $id } ناقص. مكانه بعد الجزء الذي يبدأ في هذا السطر.
problem-text-missing = لا نص تحت { $id }.

## Running text

problem-html = لا يمكن استعمال HTML. يُحذف ما بين < و >.
problem-code = لا يمكن استعمال الرموز البرمجية. هل يبدأ السطر بأربع مسافات؟ يجب حذفها.
problem-rule = لا يمكن استعمال خط أفقي.
problem-entity = يُكتب الحرف نفسه بدل { $text }.
problem-link-definition = يُكتب هدف الرابط بعد كلماته مباشرة بين قوسين.
problem-link-unknown = لا يمكن استعمال الرابط { $target }. المسموح فقط ref: وline: وmodule: ثم معرّف.
problem-link-title = يُحذف العنوان بعد { $target }، فلا أحد يراه.
problem-link-without-text = يحتاج الرابط { $target } إلى كلمات بين القوسين المربعين.
problem-reference-unknown = المرجع { $id } غير موجود في references.toml.
problem-reference-not-cited = المرجع { $id } ناقص تحت references في module.toml. المطلوب كتابته هناك، أو تصحيح المعرّف هنا.
problem-support-line-unknown = خط الدعم { $id } غير موجود في support-lines.toml.
problem-package-unknown = لا توجد حزمة باسم { $id }.
problem-child-name-misplaced = لا يجوز أن يرد اسم الطفل (child:name) إلا في أمثلة التمرين.
problem-picture-unknown = الصورة { $target } ليست بين صور الخطوة (pictures) في module.toml.
problem-picture-without-alt = يجب وصف الصورة { $id } بين القوسين المربعين لمن لا يراها.
problem-picture-in-text = يجب أن تقف الصورة { $id } وحدها، مع سطر فارغ قبلها وبعدها.
problem-picture-duplicate = تظهر الصورة { $id } مرتين في الخطوة نفسها.
problem-picture-missing = الصورة { $id } مذكورة في module.toml لكنها لا تظهر في الخطوة.

## Films and exercises

problem-captions-not-list = تحت الفيلم { $id } يجب أن تكون قائمة مرقمة واحدة من التعليقات ولا شيء غيرها.
problem-caption-number = رقم التعليق { $found }. يجب أن يكون هنا { $expected }.
problem-caption-empty = التعليق { $number } فارغ.
problem-caption-markup = يجب أن يكون التعليق { $number } فقرة واحدة من كلمات عادية.
problem-caption-too-long = طول التعليق { $number } بالأحرف: { $length }. الحد الأعلى الذي يُقرأ في الوقت: { $limit }.
problem-caption-count = عدد التعليقات { $captions }، لكن عدد مشاهد الفيلم { $beats }.
problem-example-markup = يجب أن يكون المثال في الحقل { $field } فقرة واحدة من كلمات عادية.
problem-example-count = عدد الأمثلة في الحقل { $field } هو { $count }. يجب أن يكون بين { $min } و { $max }.

## What happens in films

problem-name-unknown = لا يمكن أن تكون قيمة { $key } هي { $value }. هل المقصود { $nearest }؟ كل الأسماء في stage.toml.
problem-role-unknown = لا أحد تحت cast له الدور { $role }. هل المقصود { $nearest }؟
problem-mark-unknown = لا نقطة باسم { $mark } في المكان { $place }. هل المقصود { $nearest }؟ كل النقاط في stage.toml.
problem-thing-unknown = لا شيء بالمعرّف { $thing }. يُكتب تحت things في البداية أو داخل cut.
problem-state-unknown = لا يمكن أن يكون شكل { $prop } هو { $state }. هل المقصود { $nearest }؟
problem-state-none = للشيء { $prop } شكل واحد فقط. تُحذف state.
problem-verb-twice = الدور { $role } يفعل { $verb } مرتين في مشهد واحد. يُنقل أحدهما إلى المشهد التالي.
problem-pose-by-itself = لا تُكتب { $pose }. إنها تأتي من نفسها مع { $verb }.
problem-beat-count = عدد مشاهد الفيلم { $count }. يجب أن يكون بين { $min } و { $max }.
problem-beat-unchanged = لا يتغير شيء في هذا المشهد. ليحدث شيء، أو تُكتب still = true.
problem-beat-not-still = في المشهد still = true، لكن شيئًا يتغير. يُحذف أحدهما.
problem-role-off-stage = الدور { $role } ليس على المسرح. تُكتب enter أولًا.
problem-role-on-stage = الدور { $role } على المسرح من قبل. تُحذف enter أو تُكتب walk.
problem-role-far = المسافة بين { $role } و { $other } بعيدة. ليمشِ أحدهما إلى الآخر أولًا.
problem-mark-far = لا تصل يد { $role } إلى { $mark }. يلزم المشي إلى هناك أولًا.
problem-mark-full = الناس عند { $mark } أكثر مما يتسع. الحد الأعلى { $limit }.
problem-seat-taken = يجلس أكثر من شخص على { $mark }. المكان لشخص واحد.
problem-seat-missing = لا يمكن أن يجلس { $role } عند { $mark }. لا مقعد هناك. تُختار نقطة أخرى.
problem-bed-missing = لا يمكن أن يستلقي { $role } عند { $mark }. يُختار سرير أو أريكة.
problem-seat-faces = الجلوس أو الاستلقاء عند { $mark } في الاتجاه الآخر. يُحذف اتجاه { $role }.
problem-seat-only = في المكان { $place } يجلس الجميع. لا يمكن أن يفعل { $role } ذلك هناك.
problem-hands-full = ليس للدور { $role } يد فارغة لأجل { $thing }. يوضع شيء من اليد أولًا.
problem-thing-not-held = ليس { $thing } في يد { $role }. تُكتب hold أولًا.
problem-thing-held = { $thing } في يد { $role } من قبل. تُكتب give لتسليمه.
problem-thing-off-stage = ليس { $thing } على المسرح. تُعطى له نقطة بالمفتاح at، أو يدخل به أحد بالمفتاح with.
problem-thing-on-stage = { $thing } على المسرح من قبل، فلا يدخل به أحد. تُكتب hold.
problem-thing-far = لا تصل يد { $role } إلى { $thing } عند { $mark }. يلزم المشي إلى هناك أولًا.
problem-thing-stands = { $thing } قائم بنفسه ولا يُحمل. يُترك في مكانه.
problem-give-to-self = لا يمكن أن يعطي { $role } شيئًا لنفسه. يُكتب دور آخر بعد to.
problem-cannot-carry = لا يمكن أن يحمل { $role } الدور { $child }. لا يُحمل إلا الأطفال الصغار، ولا يحمل بعضهم بعضًا.
problem-child-carried = { $child } محمول عند { $role }. تُكتب put أولًا.
problem-child-not-carried = ليس { $child } محمولًا عند { $role }. تُكتب lift أولًا.
problem-camera-off-stage = لا يمكن أن تتبع الكاميرا { $role } لأن الدور ليس على المسرح. تُختار نقطة بدلًا منه.

## Support lines

problem-hours-malformed = ليست القيمة { $value } وقتًا. تُكتب الأيام مثل mon-fri والأوقات مثل 08:00.
problem-hours-contradict = للخط always وhours معًا. يُحذف أحدهما.
problem-checked-malformed = ليست القيمة { $value } شهرًا. مثال: 2024-12 أو 2024 فقط.

## Files

problem-file-missing = الملف { $name } ناقص. المطلوب إنشاؤه، أو إعطاء الملف الموجود هذا الاسم.
problem-file-unknown = لا شيء في module.toml يطلب { $name }. المطلوب تصحيح اسم الملف، أو إزالته من هنا.
problem-file-unreadable = لا يمكن قراءة { $name }.
problem-file-not-text = الملف { $name } غير محفوظ بترميز UTF-8. المطلوب فتحه وحفظه من جديد مع اختيار UTF-8.
problem-file-too-large = الملف { $name } كبير جدًا. الحد الأعلى { $limit } KiB.
problem-file-link = { $name } رابط إلى مكان آخر، ولا يُتبع.
problem-index-malformed = لا يمكن قراءة الفهرس. يُعاد إنشاؤه بالأمر kit index.
