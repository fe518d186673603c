# What this copy is, what it keeps where, and what protects it.

about-title = Om Lyktan
about-version = Version { $version }
about-what = Texterna är allmän information, inte juridisk rådgivning. De ersätter inte vård eller ett samtal med någon som kan hjälpa.
about-kept = Vad som sparas, och var
about-kept-vault = Det du skriver, låst (krypterat)
about-kept-settings = Språk, utseende och låstid ligger i samma mapp, utan lås. Där finns inget du har skrivit. Programmet skickar inget från datorn.
about-kept-packages = Texterna som visas
about-protects = Vad som skyddar på den här datorn
about-socket-filter = Spärr mot nätanslutningar.
about-core-dumps = Spärr mot att minnet skrivs till en fil om programmet kraschar.
about-wiped-memory = Den del som sköter valvet skriver över minnet efter sig.
about-sandbox = Sidan visas av en del som inte får röra dina filer.
about-engine-in-memory = Visningens egna filer ligger bara i minnet.
about-on = På
about-off = Av på den här datorn
about-limits = Vad som inte skyddas
about-limits-swap = När minnet tar slut, eller när datorn går i viloläge, kan datorn själv skriva minnet till disken. Programmet kan varken hindra det eller ta bort det. Är du orolig för det? Använd en annan dator.
about-limits-watch = Programmet skyddar inte mot den som spelar in skärmen eller läser av tangenterna, eller mot den som tvingar dig att öppna. Andra som använder datorn kan se att programmet och valvets mapp finns, och kan radera mappen.
about-licences = Typsnitt och ikoner
about-licences-fonts = Atkinson Hyperlegible Next från Braille Institute of America och Vazirmatn från The Vazirmatn Project Authors, båda under SIL Open Font License 1.1.
about-licences-icons = Ikonerna kommer från Lucide, under ISC-licensen.
