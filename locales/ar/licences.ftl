# What others have made and the program carries, each with its licence.

licences-title = الرخص
licences-lead = بُني البرنامج بما صنعه آخرون وأتاحوه للجميع. هنا كل جزء وشروط استعماله. الشروط مكتوبة بالإنجليزية.
licences-fonts = الخطّان هما Atkinson Hyperlegible Next وVazirmatn. والأيقونات من Lucide.
licences-system = يتولى عرضَ الصفحات جزءٌ من الحاسوب نفسه: WebKitGTK في Linux، وWebView2 في Windows، وWebKit في macOS. وهو لا يأتي مع البرنامج.
licences-search = البحث بالاسم أو بالرخصة
licences-found = { $count ->
    [zero] لا أجزاء
    [one] جزء واحد
    [two] جزءان
    [few] { $count } أجزاء
    [many] { $count } جزءًا
   *[other] { $count } جزء
}
licences-own = البرنامج نفسه
licences-screen = الصفحات: الشيفرة والخطوط والأيقونات
licences-core = نواة البرنامج
licences-source = الشيفرة المصدرية على
