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
kit-only = Kontrollerar bara formen, omfånget eller stavningen: form, bounds, spelling.
kit-no-dictionary = Stavningen kan inte kontrolleras. Installera paketen hunspell och { $package }.
kit-new-about = Gör ett nytt paket att fylla i.
kit-new-languages = Språk att börja med utöver svenskan, till exempel en eller ar.
kit-preview-about = Öppnar paketet i programmet, och igen så fort en fil sparas.
kit-print-about = Skriver paketet som en sida att läsa på papper eller i en webbläsare.
kit-program = Programmet som ska öppnas. Annars det som ligger bredvid kit.
kit-print-languages = De språk som ska skrivas ut. Annars alla.
kit-to = Mappen som sidorna läggs i. Annars den du står i.
kit-new-made = Paketet är gjort: { $folder }. Fyll i sv.md, och se det med kit preview.
kit-printed = Skriven: { $file }
kit-no-id = { $folder } kan inte heta så. Ett paket heter små bokstäver a till z, siffror och bindestreck.
kit-already-there = { $folder } finns redan. Välj ett annat namn.
kit-no-library = { $folder } ligger inte där paketen ligger. Gör paketet i mappen modules, bredvid references.toml.
kit-no-program = Programmet går inte att öppna: { $program }. Bygg det först, eller visa var det ligger med --program.
kit-not-printed = { $package } går inte att skriva ut. Rätta först det som kit check säger.
