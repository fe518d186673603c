# Where a vault lies, using another place, and keeping the journal in another place.

places-title = Var valvet ligger
places-about = Ett valv är en mapp på en dator eller ett USB-minne. Två föräldrar vid samma dator kan ha var sitt valv.
places-forgotten = Programmet minns inte vilken plats du valde sist. Annars skulle andra kunna se var valven finns.
places-open = Ditt valv är öppet. Väljer du en annan plats sparas allt först, och valvet låses.
places-guest = Du skriver utan valv. Väljer du en annan plats försvinner det du har skrivit.
places-guest-keep = Spara det i ett valv först
places-list = Platser som finns nu
places-again = Leta efter platser igen
places-found = { $count ->
    [one] { $count } plats hittades.
   *[other] { $count } platser hittades.
}
places-unlock = Öppna valvet här
places-use = Använd den här platsen
places-changing = Byter plats …
place-computer = Den här datorn
place-computer-number = Den här datorn, valv { $number }
place-beside = Bredvid programmet, till exempel på USB-minnet
place-medium = USB-minnet ”{ $name }”
place-named = En mapp du har valt
place-vault = Här finns ett valv.
place-empty = Här finns inget valv.
place-current = Vald nu
folder-label = En annan mapp
folder-address = Mappens adress
folder-hint = Skriv eller klistra in mappens hela adress (sökvägen). Så här ser den ut för platsen du har nu:
folder-use = Använd mappen

keep-title = Spara på en annan plats
keep-about = Allt du har skrivit läggs i ett nytt valv på den plats du väljer. Det som inte är sparat följer med. Programmet minns inte platsen, så nästa gång kan du behöva välja den igen.
keep-old = Det gamla valvet ligger kvar där det var, med det som hann sparas där. Vill du ta bort det? Byt till den platsen och radera det där.
keep-where = Var ska det nya valvet ligga?
keep-nowhere = Ingen annan plats hittades. Sätt i ett USB-minne, eller välj ”En annan mapp”.
keep-choose = Välj en plats först.
keep-passphrase = Lösenfras för det nya valvet
keep-passphrase-about = Du kan ta en som du redan har, eller en ny. Kan någon annan känna till den gamla? Ta en ny. En kod för ett annat valv öppnar inte det här.
keep-submit = Spara här
keep-working = Det nya valvet skapas. Det tar någon sekund.
keep-done-title = Nu sparas allt på den nya platsen
keep-done-rest = En text kunde inte sparas än. Den ligger kvar på sidan där du skrev den.
keep-done = Fortsätt

unlock-damaged-copy = I mappen kan det också ligga en fil med namnet { $file }. Låt den ligga kvar.
unlock-copy = Öppna en kopia på en annan plats
unlock-elsewhere = Ligger ditt valv någon annanstans?
unlock-delete = Radera allt
choose-elsewhere = Lägg valvet någon annanstans, eller öppna ett som redan finns
create-where = Valvet ska ligga här:
create-elsewhere = Lägg det på en annan plats
