# What this copy is, what it keeps where, and what protects it.

about-title = Om Lyktan
about-version = Version { $version }
about-what = Texterna är allmän information, inte juridisk rådgivning. De ersätter inte vård eller ett samtal med någon som kan hjälpa.
about-made = Vem som har gjort programmet
about-made-for = Lyktan är gjort för föräldrar som separerar. Kommunens familjerätt delar ut det. Det är familjerätten du kan fråga.
about-made-texts = Texter, bilder och filmer är gjorda för programmet. Texterna stöder sig på forskning, och källorna står med.
about-made-drafts = Texterna är utkast. Ingen psykolog, ingen jurist och ingen som har arabiska som modersmål har granskat dem än.

# What lies where. A file's name stands before what is said of it.
about-kept = Vad som sparas, och var
about-kept-guest = Du tittar bara. Inget du skriver sparas.
about-kept-absent = Här finns inget valv än. Gör du ett, läggs det här.
about-kept-vault = Valvets mapp
about-kept-key = Nyckeln, låst med din lösenfras.
about-kept-journal = Allt du har skrivit och valt, låst med nyckeln.
about-kept-twice = Nyckeln och det du har skrivit ligger i två exemplar. Bara ett i taget ändras. Bryts strömmen är det andra helt.
about-kept-recovery = Nyckeln en gång till, låst med återställningskoden. Den finns bara om du har gjort en kod.
about-kept-damaged = En trasig fil som programmet har hittat, fortfarande låst. Den finns sällan.
about-kept-settings = Det du har valt under Inställningar. Filen är olåst. Där finns inget du har skrivit.
about-kept-lock = En tom fil. Den hindrar två program från att skriva samtidigt.
about-kept-engine = Filer för att visa sidorna
about-kept-engine-memory = De ligger bara i datorns minne, och är borta när programmet stängs.
about-kept-engine-disk = De ligger bland datorns tillfälliga filer och tas bort när programmet stängs. Rester kan finnas kvar på disken.
about-kept-packages = Texterna som visas
about-kept-packages-about = De är likadana för alla. Programmet skriver inget där.
about-kept-else = Programmet sparar inget annat, och skickar inget från datorn. Det du skriver ut eller kopierar ligger utanför programmet.

# Each protection: what it is, and under `.off` what it means that it is off.
about-protects = Vad som skyddar på den här datorn
about-protects-count = { $on } av { $all } är på
about-socket-filter = Spärr mot internet och andra nät.
    .off = Programmet har ändå ingen egen kod som öppnar en anslutning. Spärren skulle stoppa också ett fel.
about-core-dumps = Spärr mot att datorn sparar programmets minne på disken om det kraschar.
    .off = Kraschar programmet kan datorn spara minnet på disken. Där kan det du nyss skrev finnas.
about-inspection = Spärr mot att andra program läser det öppna valvet i datorns minne.
    .off = Ett annat program som du startar kan läsa minnet medan valvet är öppet.
about-wiped-memory = Den del som sköter valvet suddar sina texter ur datorns minne när de inte behövs längre.
    .off = Det du har skrivit kan ligga kvar i minnet en stund efter att valvet har låsts.
about-sandbox = Spärr som håller den del som visar sidorna borta från dina filer.
    .off = Ett fel i den delen skulle kunna nå dina filer. Den visar bara programmets egna sidor.
about-engine-in-memory = Sidornas tillfälliga filer bara i datorns minne, inte på disken.
    .off = De ligger på disken tills programmet stängs.
about-on = På
about-off = Av på den här datorn
about-refused = Datorn tillåter det inte.
about-unavailable = Det finns inte på den här datorn.
about-left-out = Den här versionen är till för automatiska prov och har inte det skyddet.

about-limits = Vad som inte skyddas
about-limits-swap = När minnet tar slut, eller när datorn går i viloläge, kan datorn själv skriva minnet till disken. Programmet kan varken hindra det eller ta bort det. Är du orolig för det? Använd en annan dator.
about-limits-flash = USB-minnen, minneskort och nyare diskar (SSD) kan ha kvar äldre delar av valvet en tid. De går bara att läsa med lösenfrasen eller koden som gällde då.
about-limits-watch = Programmet skyddar inte mot den som spelar in skärmen eller läser av tangenterna.
about-limits-forced = Det skyddar inte heller mot den som tvingar dig att öppna.
about-limits-seen = Andra som använder datorn kan se att programmet och valvets mapp finns, och kan radera mappen.
about-more = Mer om programmet
