# Where a vault lies, using another place, and keeping the journal in another place.

places-title = Var valvet ligger
places-about = Ett valv är en mapp på en dator eller ett USB-minne. Två föräldrar vid samma dator kan ha var sitt valv.
places-forgotten = Programmet minns inte vilken plats du valde sist. En sådan lista skulle visa andra var valven finns.
places-open = Ditt valv är öppet. Byter du plats sparas allt först, och valvet låses.
places-guest = Du skriver utan valv. Byter du plats försvinner det du har skrivit.
places-guest-keep = Spara det i ett valv först
places-list = Platser som finns nu
places-again = Leta igen
places-found = { $count ->
    [one] { $count } plats hittades.
   *[other] { $count } platser hittades.
}
places-unlock = Öppna valvet här
places-use = Använd den här platsen
places-changing = Byter plats.
place-computer = Den här datorn
place-computer-number = Den här datorn, valv { $number }
place-beside = Där programmet ligger, till exempel på USB-minnet
place-medium = USB-minnet ”{ $name }”
place-named = En egen mapp
place-vault = Här finns ett valv.
place-empty = Här finns inget valv.
place-current = Används nu
folder-label = En annan mapp
folder-hint = Skriv eller klistra in hela sökvägen. Så här ser den ut för platsen du har nu:
folder-use = Använd mappen

keep-title = Spara på en annan plats
keep-about = Allt du har skrivit läggs i ett nytt valv på den plats du väljer. Det som inte är sparat följer med.
keep-old = Det gamla valvet ligger kvar där det var, med det som hann sparas där. Vill du ta bort det kan du byta till den platsen och radera det där.
keep-where = Var ska det nya valvet ligga?
keep-nowhere = Ingen annan plats hittades. Sätt i ett USB-minne, eller skriv en mapp.
keep-choose = Välj en plats först.
keep-passphrase = Lösenfras för det nya valvet
keep-passphrase-about = Du kan ta samma som förut, eller en ny. En kod för det gamla valvet öppnar inte det nya.
keep-submit = Spara här
keep-working = Det nya valvet låses. Det tar någon sekund.
keep-done-title = Nu sparas allt på den nya platsen
keep-done-rest = En text kunde inte sparas än. Den ligger kvar på sidan där du skrev den.
keep-done = Fortsätt

unlock-damaged-copy = Bredvid kan en skadad kopia ligga, med namnet journal.damaged. Radera den inte.
unlock-elsewhere = Ligger ditt valv någon annanstans?
unlock-delete = Radera allt
choose-elsewhere = Lägg valvet någon annanstans, eller öppna ett som redan finns
