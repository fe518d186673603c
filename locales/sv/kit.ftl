# What the command line for authors says. Names of commands and files are not translated.

kit-about = Verktyg för den som skriver paket.
kit-usage = Så här används det:
kit-commands = Kommandon:
kit-arguments = Argument:
kit-options = Val:

kit-check-about = Säger allt som är fel i paketen.
kit-status-about = Visar hur långt varje språk har kommit.
kit-index-about = Skriver förteckningen som programmet läser när det startar.
kit-translated-about = Noterar att en översättning följer dagens sv.md.

kit-folders = Mappar med paket, eller enstaka paket. Annars modules.
kit-folder = Mappen med paketen. Annars modules.
kit-package = Paketets mapp.
kit-languages = De språk som är översatta, till exempel en eller ar.
kit-language = Språk i svaren: sv, en eller ar.
kit-json = Svarar med JSON, för andra program.
kit-help = Visar den här hjälpen.

kit-clean =
    { $packages ->
        [one] Inga problem i 1 paket.
       *[other] Inga problem i { $packages } paket.
    }
kit-problems =
    { $problems ->
        [one] 1 problem.
       *[other] { $problems } problem.
    }

kit-state-missing = saknas
kit-state-draft = utkast
kit-state-language-reviewed = språkgranskad
kit-state-expert-reviewed = sakgranskad
kit-state-stale = inaktuell översättning
kit-state-unreadable = module.toml går inte att läsa

kit-index-written =
    { $packages ->
        [one] Förteckningen är skriven, med 1 paket: { $file }
       *[other] Förteckningen är skriven, med { $packages } paket: { $file }
    }
kit-index-not-written = Förteckningen skrevs inte. Rätta problemen först.
kit-translated-written = Översättningen till { $language } följer nu dagens sv.md.

kit-no-packages = I { $folder } finns inga paket.
kit-no-package = { $folder } är inget paket: module.toml eller sv.md går inte att läsa.
kit-no-translation = I { $folder } finns ingen översättning till { $language }.
kit-not-written = { $file } går inte att skriva.
kit-unknown-argument = Jag förstår inte { $argument }.
kit-missing-argument = Något saknas.
