# Making a vault or only looking, and opening the vault again.

choose-title = Vill du spara det du skriver?
choose-keep = Spara mina anteckningar
choose-keep-about = Det du skriver läggs i ett valv: en låst mapp på datorn eller USB-minnet. Den öppnas med en lösenfras, ett långt lösenord som du väljer. Andra kan se att mappen finns. Kan någon tvinga dig att öppna? Då är det tryggare att bara titta.
choose-look = Bara titta
choose-look-about = Du kan läsa och prova allt. Inget sparas. Ett valv kan du göra senare också.
create-title = Skapa ett valv
create-about = Det du skriver låses med din lösenfras, ett långt lösenord. Utan den går det inte att läsa.
create-nobody = Glömmer du lösenfrasen är det du har skrivit borta. Ingen kan öppna valvet åt dig, varken vi eller familjerätten. När valvet är klart kan du göra en återställningskod, om du vill ha en.
create-submit = Skapa valvet
create-working = Valvet skapas. Det tar någon sekund.
unlock-title = Lås upp
unlock-about = Ditt valv är låst. Skriv din lösenfras. Telefonnumren under Trygghet når du utan den.
unlock-submit = Lås upp
unlock-working = Valvet öppnas. Det tar någon sekund.
unlock-code = Har du en återställningskod?
unlock-code-advice = Har du en återställningskod kan du öppna med den i stället.
unlock-look-about = Har du glömt lösenfrasen? Programmets egna texter kan du läsa ändå. Det du har skrivit förblir låst, och inget nytt sparas.
unlock-look-anyway = Programmets egna texter kan du läsa ändå. Inget nytt sparas.
unlock-look = Läs texterna utan att låsa upp
