# How the program looks, and when it locks.

settings-title = Inställningar
settings-looks = Språk och utseende
settings-language = Språk
settings-theme = Färger
settings-theme-system = Som datorn
settings-theme-light = Ljust
settings-theme-dark = Mörkt
settings-theme-contrast = Hög kontrast
settings-size = Textens storlek
settings-size-percent = { $percent } %
settings-films = Filmer och rörelse
settings-pace = Filmernas tempo
settings-pace-about = Tempot går också att ändra bredvid varje film.
settings-motion = Rörelse
settings-motion-about = Med lite rörelse blir filmerna stillbilder, och du bläddrar själv mellan dem.
settings-motion-system = Som datorn
settings-motion-full = Vanlig rörelse
settings-motion-reduced = Lite rörelse
settings-lock = Lås och dölj
settings-lock-after = Lås valvet när ingen har rört programmet på
settings-lock-minutes = { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuter
}
settings-lock-now = Lås nu
settings-hide = Dölja sidan
settings-hide-about = Tryck på knappen Dölj sidan, eller på Shift tre gånger. En neutral sida läggs över, och valvet låses. Tillbaka kommer du med Shift tre gånger och lösenfrasen. Utan valv försvinner det du skrivit.
settings-program = Om programmet
settings-about = Om Lyktan
settings-vault = Ditt valv
settings-vault-keys = Lösenfras och kod
settings-vault-place = Plats
settings-vault-where = Här ligger valvet:
settings-vault-would = Här skulle ett valv ligga:
settings-vault-guest = Du skriver utan valv just nu.
settings-vault-read-only = Platsen är skrivskyddad. Det du skriver nu sparas inte.
settings-vault-create = Skapa ett valv
settings-vault-passphrase = Byt lösenfras
settings-vault-recovery = Återställningskod
settings-vault-places = Öppna ett valv på en annan plats
settings-vault-keep = Spara på en annan plats
settings-vault-end = Radera
settings-vault-end-about = Valvet och allt du har skrivit i det tas bort. Innan något raderas kommer en sida som förklarar hur det går till.
settings-vault-delete = Radera allt
settings-personal = Om dig och dina barn
settings-personal-about = Barnens ålder, läget i separationen och hur det känns i dag.
settings-personal-open = Öppna sidan
