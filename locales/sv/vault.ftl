# Making a vault or only looking, and opening the vault again.

choose-title = Vill du spara det du skriver?
choose-keep = Spara mina anteckningar
choose-keep-about = Du gör ett valv. Det är en låst plats på den här datorn, som bara din lösenfras öppnar.
choose-look = Bara titta
choose-look-about = Du kan läsa och prova allt. Inget sparas. Ett valv kan du göra senare också.
create-title = Gör ett valv
create-about = Det du skriver låses med din lösenfras. Utan den kan ingen läsa.
create-nobody = Glömmer du lösenfrasen är det du har skrivit borta. Ingen kan öppna valvet åt dig, varken vi eller familjerätten.
create-hint = Minst 8 tecken. Några ord som bara du skulle sätta ihop är starka och lätta att minnas. Välj inget som den andra föräldern kan gissa.
create-repeat = Lösenfrasen en gång till
create-differ = De två lösenfraserna är olika. Skriv dem en gång till, eller visa dem.
create-submit = Gör valvet
create-working = Valvet låses. Det tar någon sekund.
passphrase-label = Lösenfras
passphrase-show = Visa lösenfrasen
passphrase-caps = Caps Lock är på.
unlock-title = Lås upp
unlock-about = Ditt valv är låst. Skriv lösenfrasen, så kommer du till samma sida som förut.
unlock-submit = Lås upp
unlock-working = Valvet öppnas. Det tar någon sekund.
