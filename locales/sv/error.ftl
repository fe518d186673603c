# Everything that can go wrong: what happened, and as advice what to do.

error-wrong-passphrase = Lösenfrasen passar inte.
    .advice = Det är ingen brådska. Är du ensam kan du visa vad du skriver. Små och stora bokstäver räknas, och tangentbordets språk.

error-passphrase-short = Lösenfrasen är för kort.
    .advice = Den behöver minst 8 tecken. Lägg till ett ord.

error-vault-damaged = Valvet är skadat och går inte att läsa.
    .advice = Låt mappen vara som den är. Har du en kopia av den? Lägg tillbaka kopian och försök igen. Ligger det ett annat valv någon annanstans kan du byta plats.

error-vault-newer = Valvet är gjort med en nyare version av programmet. Inget är fel med det, och inget är ändrat.
    .advice = Öppna det med den nyare versionen. Fråga familjerätten om du inte har den.

error-vault-busy = Valvet är redan öppet i ett annat fönster.
    .advice = Stäng det andra fönstret och försök igen.

error-vault-exists = Det finns redan ett valv här.
    .advice = Välj en annan plats. Eller byt till den här platsen och lås upp valvet.

error-vault-absent = Här finns inget valv.
    .advice = Sitter USB-minnet i? Sätt i det, eller leta efter valvet på en annan plats.

error-vault-exchanged = Här ligger nu ett annat valv, eller så har ett annat program ändrat ditt. Inget har skrivits över.
    .advice = Sitter rätt USB-minne i? Sätt tillbaka det och försök igen. Annars kan du spara på en annan plats.

error-code-wrong = Koden öppnar inte det här valvet.
    .advice = Den kan höra till ett annat valv. Har lösenfrasen bytts gäller bara en kod som gjorts efter bytet.

error-code-incomplete = Koden är inte hel.
    .advice = Se efter att alla orden är med, i samma ordning som på pappret.

error-code-absent = Det finns ingen återställningskod för valvet.
    .advice = Bara lösenfrasen öppnar det. En kod går att göra när valvet är öppet.

error-place-unknown = Där finns ingen mapp att använda.
    .advice = Skriv hela sökvägen till en mapp som finns. Är den på ett USB-minne: sätt i minnet först.

error-key-too-costly = Valvets nyckel ser inte ut som den ska.
    .advice = Någon eller något kan ha bytt ut filen. Har du en kopia av mappen? Lägg tillbaka den.

error-vault-locked = Valvet är låst.
    .advice = Lås upp det med din lösenfras.

error-read-only = Det går inte att spara här: platsen är skrivskyddad.
    .advice = Har USB-minnet ett skrivskydd? Ta bort det, stäng programmet och öppna det igen. Du kan också spara på en annan plats. Delar du datorn med någon du är rädd för är det tryggare att bara läsa.

error-disk-full = Disken är full.
    .advice = Ta bort något du inte behöver, så sparas det av sig självt. Texten finns kvar tills valvet låses eller du döljer sidan.

error-storage-gone = Disken eller USB-minnet är borta.
    .advice = Sätt i det igen, så sparas det av sig självt. Texten finns kvar tills valvet låses eller du döljer sidan.

error-storage-failed = Disken svarade med ett fel.
    .advice = Vänta en stund och försök igen. Händer det ofta kan disken vara på väg att gå sönder: spara på en annan plats.

error-package-missing = Avsnittet eller sidan finns inte på den här kopian.
    .advice = Gå tillbaka och välj något annat. Du kan fråga familjerätten om de har en nyare kopia.

error-package-damaged = Avsnittet är skadat och kan inte visas.
    .advice = De andra avsnitten fungerar. Du kan fråga familjerätten om en ny kopia av programmet.

error-bad-request = Något gick fel i programmet. Det är vårt fel, inte ditt.
    .advice = Stäng programmet och öppna det igen.
