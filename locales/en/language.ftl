# The first screen of all. Each name stands in its own language.

language-title = Choose a language
language-name = English
