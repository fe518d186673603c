# What the command line for authors says. Names of commands and files are not translated.

kit-about = أدوات لمن يكتب الحزم.
kit-usage = طريقة الاستعمال:
kit-commands = الأوامر:
kit-arguments = المعطيات:
kit-options = الخيارات:

kit-check-about = إظهار كل خطأ في الحزم.
kit-status-about = إظهار ما وصلت إليه كل لغة.
kit-index-about = كتابة الفهرس الذي يقرؤه البرنامج عند بدئه.
kit-translated-about = تسجيل أن الترجمة تتبع sv.md الحالي.

kit-folders = مجلدات فيها حزم، أو حزم مفردة. وإلا فالمجلد modules.
kit-folder = مجلد الحزم. وإلا فالمجلد modules.
kit-package = مجلد الحزمة.
kit-languages = اللغات المترجمة، مثل en أو ar.
kit-language = لغة الأجوبة: sv أو en أو ar.
kit-json = الجواب بصيغة JSON لبرامج أخرى.
kit-help = إظهار هذه المساعدة.

kit-clean =
    { $packages ->
        [zero] لا مشكلات. عدد الحزم: { $packages }.
        [one] لا مشكلات في حزمة واحدة.
        [two] لا مشكلات في حزمتين.
        [few] لا مشكلات في { $packages } حزم.
        [many] لا مشكلات في { $packages } حزمة.
       *[other] لا مشكلات في { $packages } حزمة.
    }
kit-problems =
    { $problems ->
        [zero] لا مشكلات. ({ $problems })
        [one] مشكلة واحدة.
        [two] مشكلتان.
        [few] { $problems } مشكلات.
        [many] { $problems } مشكلة.
       *[other] { $problems } مشكلة.
    }

kit-state-missing = ناقصة
kit-state-draft = مسودة
kit-state-language-reviewed = مراجَعة لغويًا
kit-state-expert-reviewed = مراجَعة من مختص
kit-state-stale = ترجمة قديمة
kit-state-unreadable = لا يمكن قراءة module.toml

kit-index-written =
    { $packages ->
        [zero] كُتب الفهرس، وعدد الحزم { $packages }: { $file }
        [one] كُتب الفهرس، وفيه حزمة واحدة: { $file }
        [two] كُتب الفهرس، وفيه حزمتان: { $file }
        [few] كُتب الفهرس، وفيه { $packages } حزم: { $file }
        [many] كُتب الفهرس، وفيه { $packages } حزمة: { $file }
       *[other] كُتب الفهرس، وفيه { $packages } حزمة: { $file }
    }
kit-index-not-written = لم يُكتب الفهرس. يجب إصلاح المشكلات أولًا.
kit-translated-written = الترجمة إلى { $language } تتبع الآن sv.md الحالي.

kit-no-packages = لا حزم في { $folder }.
kit-no-package = ليس { $folder } حزمة: لا يمكن قراءة module.toml أو sv.md.
kit-no-translation = لا توجد في { $folder } ترجمة إلى { $language }.
kit-not-written = لا يمكن كتابة { $file }.
kit-unknown-argument = غير مفهوم: { $argument }
kit-missing-argument = ينقص شيء ما.
