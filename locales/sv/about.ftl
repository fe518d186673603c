# What this copy is, what it keeps where, and what protects it.

about-title = Om Lyktan
about-version = Version { $version }
about-what = Texterna är allmän information, inte juridisk rådgivning. De ersätter inte vård eller ett samtal med någon som kan hjälpa.
about-kept = Vad som sparas, och var
about-kept-vault = Det du skriver, krypterat
about-kept-settings = Språk, utseende och låstid ligger i samma mapp, okrypterat. Där finns inget personligt. Inget lämnar datorn.
about-kept-packages = Texterna som visas
about-protects = Vad som skyddar på den här datorn
about-socket-filter = Programmet kan inte öppna någon nätanslutning.
about-core-dumps = Om programmet kraschar skrivs minnet inte till en fil.
about-wiped-memory = Minnet skrivs över när det lämnas tillbaka.
about-sandbox = Sidan visas av en del som inte får röra dina filer.
about-engine-in-memory = Visningens egna filer ligger bara i minnet.
about-on = På
about-off = Går inte på den här datorn
about-limits = Vad som inte skyddas
about-limits-swap = När minnet tar slut, eller när datorn går i viloläge, kan datorn själv skriva minnet till disken. Det kan programmet inte hindra. Lås valvet och stäng av datorn helt om det är viktigt.
about-limits-watch = Programmet skyddar inte mot den som spelar in skärmen eller läser av tangenterna, eller mot den som tvingar dig att öppna.
about-licences = Typsnitt och ikoner
about-licences-fonts = Atkinson Hyperlegible Next från Braille Institute of America och Vazirmatn från The Vazirmatn Project Authors, båda under SIL Open Font License 1.1.
about-licences-icons = Ikonerna kommer från Lucide, under ISC-licensen.
