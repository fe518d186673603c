# Passphrases: typing one, choosing a new one, how hard it is to guess, one that the program proposes, and
# changing the one that the vault has.

passphrase-label = Lösenfras
passphrase-show = Visa lösenfrasen
passphrase-caps = Caps Lock är på.
passphrase-spelling = Har programmet föreslagit orden? De går att skriva utan å, ä och ö. Stora och små bokstäver spelar ingen roll i dem.
passphrase-hint = Minst 8 tecken. Några ord som bara du skulle sätta ihop är svåra att gissa och lätta att minnas. Välj inget som någon som känner dig kan gissa.
passphrase-repeat = Lösenfrasen en gång till
passphrase-differ = De två lösenfraserna är olika. Skriv dem en gång till, eller visa dem.
passphrase-new = Ny lösenfras
passphrase-new-repeat = Den nya lösenfrasen en gång till
passphrase-new-show = Visa den nya lösenfrasen
passphrase-current = Lösenfrasen du har nu

# What the meter measures, and the words beside it.
strength-label = Hur svår den är att gissa
strength-too-short = För kort än så länge.
strength-very-weak = Mycket lätt att gissa.
strength-weak = Lätt att gissa.
strength-fair = Ganska svår att gissa.
strength-good = Svår att gissa.
strength-strong = Mycket svår att gissa.
strength-weak-about = Den som får tag i valvets mapp kan prova många lösenfraser. Du kan använda den här ändå.
advice-add-words = Lägg till ett eller två ord som inte hör ihop.
advice-not-common = Många använder en som liknar den.
advice-not-names = Namn hör till det första som provas.
advice-not-repeated = Upprepningar hjälper bara lite.
advice-not-in-rows = Rader som abc, 123 och qwerty hjälper bara lite.
advice-not-dates = Årtal och datum hör till det första som provas.
advice-swaps-help-little = Stora bokstäver och siffror i stället för bokstäver hjälper bara lite.

proposal-ask = Föreslå en lösenfras
proposal-about = Fem vanliga ord, valda av slumpen.
proposal-label = Förslag
proposal-another = Föreslå en annan
proposal-take = Använd den här
proposal-taken = Nu står orden i fältet. Skriv upp dem där ingen annan hittar dem, eller lär dig dem utantill.
proposal-typing = Du kan skriva dem utan å, ä och ö, och med stora eller små bokstäver.
proposal-forced = Kan någon tvinga dig att öppna valvet? Då skyddar ingen lösenfras. Under Trygghet finns nummer att ringa.

change-title = Byt lösenfras
change-about = Valvet får ett nytt lås, och den gamla lösenfrasen slutar gälla. Har någon redan kopierat mappen öppnas den kopian fortfarande med den gamla.
change-code = Återställningskoden slutar också gälla. Du kan göra en ny efteråt.
change-submit = Byt lösenfras
change-working = Låset byts. Det kan ta några sekunder. Ligger valvet på ett USB-minne får det sitta kvar.
change-failed = Lösenfrasen är inte bytt. Den du hade gäller.
change-finished-title = Lösenfrasen är bytt
change-finished = Nu öppnar bara den nya.
change-unfinished-title = Den nya lösenfrasen gäller
change-unfinished = Den nya öppnar valvet. Disken tog inte emot allt, så den gamla kan också öppna det. Lås valvet och lås upp det med den nya, så försöker programmet göra klart bytet.
change-old-code = Den gamla återställningskoden slutar gälla samtidigt som den gamla lösenfrasen.
change-no-code = Glömmer du den nya kan ingen öppna valvet, om du inte har en återställningskod.
change-new-code = Gör en återställningskod
change-done = Klar
