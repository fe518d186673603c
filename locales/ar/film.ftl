# A film and what it is steered with. A film is made of pictures that move; each has one caption.

kind-film = فيلم
film-opening = جارٍ فتح الفيلم…
film-player = فيلم: { $title }
film-stage = صورة الفيلم { $title }
film-play = تشغيل
film-pause = إيقاف مؤقت
film-again = المشاهدة من جديد
film-on = متابعة
film-back = الصورة السابقة
film-forward = الصورة التالية
film-scrubber = الموضع في الفيلم
film-position = الصورة { $number } من { $total }
film-pace = السرعة
film-pace-slower = بطيئة
film-pace-normal = هادئة
film-pace-faster = سريعة
film-letter = أ
film-smaller = تصغير النص
film-larger = تكبير النص
film-transcript = نص الفيلم
film-as-text = القراءة كنص
