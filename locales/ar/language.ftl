# The first screen of all. Each name stands in its own language.

language-title = اختيار اللغة
language-name = العربية
