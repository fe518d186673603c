# Everything that can go wrong: what happened, and as advice what to do.

error-wrong-passphrase = Lösenfrasen stämmer inte.
    .advice = Det är ingen brådska. Ser ingen annan skärmen kan du visa vad du skriver. Se också efter vilket språk tangentbordet har. I en egen fras spelar stora bokstäver roll, men inte i ord som programmet har föreslagit.

error-passphrase-short = Lösenfrasen är för kort.
    .advice = Den behöver minst 8 tecken. Lägg till ett ord.

error-vault-damaged = Valvet är skadat och går inte att läsa.
    .advice = Låt mappen vara som den är. Har du en kopia av den på ett annat ställe? Öppna kopian där.

error-vault-newer = Valvet är gjort med en nyare version av programmet. Inget är fel med det, och inget är ändrat.
    .advice = Öppna det med den nyare versionen. Fråga familjerätten om du inte har den.

error-vault-busy = Valvet är redan öppet i ett annat fönster.
    .advice = Stäng det andra fönstret och försök igen.

error-vault-exists = Det finns redan ett valv här.
    .advice = Välj en annan plats. Vill du hellre öppna valvet som ligger här? Byt till den här platsen och lås upp det.

error-vault-absent = Här finns inget valv.
    .advice = Låg valvet på ett USB-minne? Sätt i det och försök igen. Valvet kan också ligga på en annan plats.

error-vault-exchanged = Valvet här är inte som programmet lämnade det. Inget har skrivits över.
    .advice = Det kan vara ett annat USB-minne, eller så har valvet öppnats på en annan dator. Sätt i rätt minne och försök igen, eller spara på en annan plats.

error-code-wrong = Koden öppnar inte det här valvet.
    .advice = Den kan höra till ett annat valv. Har du gjort en ny kod eller bytt lösenfras sedan dess gäller inte den gamla koden.

error-code-incomplete = Koden stämmer inte än.
    .advice = Se efter att alla orden är med, rätt stavade och i samma ordning som på pappret.

error-code-absent = Det finns ingen återställningskod för valvet.
    .advice = Bara lösenfrasen öppnar det. En kod går att göra när valvet är öppet.

error-place-unknown = Där finns ingen mapp att använda.
    .advice = Skriv hela adressen till en mapp som redan finns. Är den på ett USB-minne: sätt i minnet först.

error-key-too-costly = Valvets nyckel ser inte ut som den ska.
    .advice = Filen med nyckeln kan vara skadad eller utbytt. Låt mappen vara som den är. Har du en kopia av den på ett annat ställe? Öppna kopian där.

error-vault-locked = Valvet är låst.
    .advice = Lås upp det med din lösenfras.

error-read-only = Platsen är skrivskyddad. Där går inget att spara, ändra eller radera.
    .advice = Vill du spara kan du välja en annan plats. Har USB-minnet en spärr? Skjut undan den och starta om programmet. Text som inte är sparad följer inte med. Är du rädd för någon som delar datorn? Då är det tryggare att inte spara.

error-disk-full = Disken är full.
    .advice = Gör plats på disken och försök igen, eller välj en annan plats. Väntar en text på att bli sparad sker det sedan av sig självt. Den finns kvar tills valvet låses eller du döljer sidan.

error-storage-gone = Programmet når inte disken eller USB-minnet.
    .advice = Är det ett USB-minne? Sätt i det och försök igen. Väntar en text på att bli sparad sker det sedan av sig självt. Den finns kvar tills valvet låses eller du döljer sidan.

error-storage-failed = Något gick fel med disken.
    .advice = Vänta en stund och försök igen. Händer det ofta kan disken vara sliten. Då är en annan plats säkrare.

error-package-missing = Avsnittet eller sidan finns inte på den här kopian.
    .advice = Gå tillbaka och välj något annat. Du kan fråga familjerätten om de har en nyare kopia.

error-package-damaged = Avsnittet är skadat och kan inte visas.
    .advice = De andra avsnitten fungerar. Du kan fråga familjerätten om en ny kopia av programmet.

error-bad-request = Något gick fel i programmet. Det är vårt fel, inte ditt.
    .advice = Stäng programmet och öppna det igen.
