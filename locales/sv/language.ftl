# The first screen of all. Each name stands in its own language.

language-title = Välj språk
language-name = Svenska
