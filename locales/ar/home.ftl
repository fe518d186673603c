# The yard with its three doors, and the page behind each door.

home-morning = صباح الخير
home-day = أهلًا
home-evening = مساء الخير
home-lead = يمكن البدء من أي مكان. بضع دقائق تفيد كثيرًا.
home-doors = الأبواب الثلاثة
home-doors-open = إلى الأبواب
home-continue = المتابعة من حيث توقّفت القراءة
home-now = الآن
now-thermometer = حين أشعر بالغضب
now-message = قبل أن أرسل رسالة
now-commitments = حين أريد أن أقطع وعدًا لطفلي
home-begun = { $count ->
    [one] بدأت قراءة فصل واحد.
    [two] بدأت قراءة فصلين.
    [3] بدأت قراءة ثلاثة فصول.
    [4] بدأت قراءة أربعة فصول.
    [5] بدأت قراءة خمسة فصول.
    [6] بدأت قراءة ستة فصول.
    [7] بدأت قراءة سبعة فصول.
    [8] بدأت قراءة ثمانية فصول.
    [9] بدأت قراءة تسعة فصول.
    [10] بدأت قراءة عشرة فصول.
    [many] بدأت قراءة { $count } فصلًا.
   *[other] بدأت قراءة { $count } فصل.
}
home-whole = { $count ->
    [one] تمّت قراءة فصل واحد حتى نهايته.
    [two] تمّت قراءة فصلين حتى نهايتهما.
    [3] تمّت قراءة ثلاثة فصول حتى نهايتها.
    [4] تمّت قراءة أربعة فصول حتى نهايتها.
    [5] تمّت قراءة خمسة فصول حتى نهايتها.
    [6] تمّت قراءة ستة فصول حتى نهايتها.
    [7] تمّت قراءة سبعة فصول حتى نهايتها.
    [8] تمّت قراءة ثمانية فصول حتى نهايتها.
    [9] تمّت قراءة تسعة فصول حتى نهايتها.
    [10] تمّت قراءة عشرة فصول حتى نهايتها.
    [many] تمّت قراءة { $count } فصلًا حتى نهايتها.
   *[other] تمّت قراءة { $count } فصل حتى نهايتها.
}
home-journal = كتاباتك
home-journal-about = ما كُتب حتى الآن
home-themes = مواضيع أخرى
home-damaged = { $count ->
    [one] فصل واحد تالف ولا يظهر. الباقي موجود.
    [two] فصلان تالفان ولا يظهران. الباقي موجود.
    [few] { $count } فصول تالفة ولا تظهر. الباقي موجود.
    [many] { $count } فصلًا تالفة ولا تظهر. الباقي موجود.
   *[other] { $count } فصل تالفة ولا تظهر. الباقي موجود.
}
door-child = الطفل
door-child-about = ما يحتاج إليه الطفل الآن
door-me = أنا
door-me-about = ما يخصّك أنت
door-parents = نحن كوالدين
door-parents-about = التعاون حين يمكن، والابتعاد حين يلزم
door-empty = لا توجد في هذه النسخة فصول خلف هذا الباب.
door-empty-advice = يمكن طلب نسخة فيها فصول أكثر من قسم قانون الأسرة (familjerätten) الذي سلّم البرنامج. الفصول المتوفرة خلف الأبواب الأخرى، وأرقام الدعم موجودة دائمًا في صفحة «الأمان».
chapter-minutes = { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
chapter-new = جديد
chapter-part = الصفحات المقروءة: { $seen } من { $steps }
chapter-whole = قُرئت كل الصفحات
home-personal = عنك وعن أطفالك
home-personal-about = الأعمار والمرحلة والشعور اليوم. اختياري.
home-safety-asked = يبدأ بثلاثة أسئلة قصيرة
home-safety-behind = الأمان يأتي أولًا
suggestion-title = اقتراح
suggestion-start = إن كان الوقت يتّسع لفصل واحد فقط، فليكن هذا.
suggestion-unfinished = بدأت قراءة هذا الفصل من قبل.
suggestion-next = هذا هو الفصل التالي.
suggestion-feeling-calm = اختيارك اليوم: هدوء.
suggestion-feeling-tired = الشعور اليوم: تعب. هنا شيء عن الراحة والجسد.
suggestion-feeling-sad = الشعور اليوم: حزن. هنا مكان للحزن.
suggestion-feeling-angry = الشعور اليوم: غضب. هنا ما قد يهدّئ الجسد.
suggestion-feeling-worried = الشعور اليوم: قلق. هنا ما يمكن فعله بالأفكار.
suggestion-feeling-ashamed = الشعور اليوم: خجل. هنا كلمات ألطف.
suggestion-feeling-hopeful = اختيارك اليوم: أمل.

## The small step that was planned on an earlier visit.

follow-up-title = الخطوة الصغيرة
follow-up-plan = في المرة الماضية كتبت، في فصل «{ $chapter }»:
follow-up-about = لا جواب خاطئ هنا.
follow-up-label = كيف جرى الأمر؟
follow-up-went = تحقّقت
follow-up-partly = جزء منها
follow-up-not-yet = ليس بعد
follow-up-changed = فعلت شيئًا آخر
follow-up-words = بضع كلمات، حسب الرغبة
follow-up-submit = إنهاء
follow-up-unsaid = أفضّل عدم القول
follow-up-went-back = هذا جميل. قد لا يظهر الأثر اليوم، لكن الخطوات الصغيرة تتراكم.
follow-up-partly-back = الجزء خطوة أيضًا. والباقي ينتظر.
follow-up-not-yet-back = لا بأس أبدًا. بعض الأسابيع تذهب في أمور أخرى. والخطة باقية.
follow-up-changed-back = وجدت طريقة خاصة بك. لا أحد أدرى منك ببيتك.
follow-up-no-answer-back = لا بأس. لن نسأل عن هذه الخطة مرة أخرى.
follow-up-open = إلى الخطة
