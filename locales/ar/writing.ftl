# Where the parent writes, and what has become of the text. 'Saved' is said only of what is on the disk.

writing-answer = جوابك
writing-plan = خطتك
writing-private = يُحفظ مقفلًا، وتفتحه عبارة المرور.
writing-saving = جارٍ الحفظ…
writing-saved = حُفظ: { $time }
writing-guest = لا يُحفظ. يزول عند الإغلاق أو إخفاء الصفحة.
writing-failed = لم يُحفظ.
writing-again = إعادة محاولة الحفظ
