# What stands round every page: the header, the quiet lines under it, and pages that could not open.

header-label = Sidhuvud
header-skip = Till innehållet
header-home = Hem
header-back = Tillbaka
header-safety = Trygghet
header-settings = Inställningar

# Stands before the name of the language, for those who hear the page.
header-language = Språk:
header-hide = Dölj sidan
notice-label = Bra att veta
notice-guest = Inget du skriver sparas.
notice-guest-keep = Spara det i ett valv
notice-torn = Förra gången hann inte allt sparas. De sista sekunderna kan saknas.
notice-torn-read = Jag har läst det
page-opening = Öppnar …
page-failed = Det gick inte den här gången

# Said below what went wrong, when the program could not begin at all.
page-failed-kept = Det du har sparat finns kvar.
page-again = Försök igen
notice-again = Försök igen
notice-elsewhere = Spara på en annan plats
notice-mended = Nu sparas det igen.

## What is asked before the window closes with a text that no disk has.

closing-title = Allt är inte sparat
closing-about = Det du skrev sist finns bara här. Stänger du nu är det borta.
closing-slow = Programmet väntar på disken.
closing-again = Försök igen
closing-elsewhere = Spara på en annan plats
closing-stay = Stäng inte
closing-anyway = Stäng ändå
