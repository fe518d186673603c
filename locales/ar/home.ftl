# The yard with its three doors, and the page behind each door.

home-morning = صباح الخير
home-day = أهلًا
home-evening = مساء الخير
home-lead = البداية من أي مكان. بضع دقائق تفيد كثيرًا.
home-doors = الأبواب الثلاثة
home-doors-open = إلى الأبواب
home-continue = المتابعة من حيث توقّفت القراءة
home-journal = كتاباتك
home-journal-about = ما كُتب حتى الآن
home-themes = مواضيع أخرى
home-damaged = { $count ->
    [one] فصل واحد ({ $count }) تالف ولا يظهر. الباقي موجود.
    [two] فصلان ({ $count }) تالفان ولا يظهران. الباقي موجود.
    [few] { $count } فصول تالفة ولا تظهر. الباقي موجود.
   *[other] { $count } فصلًا تالفًا لا يظهر. الباقي موجود.
}
door-child = الطفل
door-child-about = ما يحتاجه الطفل الآن
door-me = أنا
door-me-about = الحزن والغضب والقلق والحياة اليومية
door-parents = نحن كوالدين
door-parents-about = التعاون حين يمكن، والابتعاد حين يلزم
door-empty = لا توجد في هذه النسخة فصول خلف هذا الباب.
door-empty-advice = يمكن طلب نسخة فيها فصول أكثر من الجهة التي أعطت البرنامج (familjerätten). الفصول المتوفرة خلف الأبواب الأخرى، وأرقام الدعم موجودة دائمًا في صفحة الأمان.
chapter-minutes = { $minutes ->
    [one] دقيقة واحدة ({ $minutes })
    [two] دقيقتان ({ $minutes })
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
chapter-new = لم يبدأ بعد
chapter-part = الصفحات المقروءة: { $seen } من { $steps }
chapter-whole = قُرئت كل الصفحات
