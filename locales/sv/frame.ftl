# What stands round every page: the header, the quiet lines under it, and pages that could not open.

header-label = Sidhuvud
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
notice-torn = Förra gången hann allt inte sparas. De sista sekunderna kan saknas.
notice-torn-read = Jag har läst det
page-opening = Öppnar …
page-failed = Det gick inte den här gången
page-again = Försök igen
