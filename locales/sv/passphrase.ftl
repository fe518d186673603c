# Passphrases: typing one, choosing a new one, how hard it is to guess, one that the program proposes, and
# changing the one that the vault has.

passphrase-label = Lösenfras
passphrase-show = Visa lösenfrasen
passphrase-caps = Caps Lock är på.
passphrase-spelling = Ord som programmet har föreslagit kan skrivas utan å, ä och ö, med stora eller små bokstäver.
passphrase-hint = Minst 8 tecken. Några ord som bara du skulle sätta ihop är starka och lätta att minnas. Välj inget som någon som känner dig kan gissa.
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
strength-weak-about = Någon som kommer åt filen kan prova många lösenfraser. Det går ändå att använda den här.
advice-add-words = Lägg till ett eller två ord som inte hör ihop.
advice-not-common = Många använder en som liknar den.
advice-not-names = Namn provas tidigt.
advice-not-repeated = Upprepningar hjälper bara lite.
advice-not-in-rows = Rader som abc, 123 och qwerty hjälper bara lite.
advice-not-dates = Årtal och datum provas tidigt.
advice-swaps-help-little = Stora bokstäver och siffror i stället för bokstäver hjälper bara lite.

proposal-ask = Föreslå en lösenfras
proposal-about = Fem vanliga ord, valda av slumpen.
proposal-label = Förslag
proposal-another = Föreslå en annan
proposal-take = Använd den här
proposal-taken = Nu står orden i fältet. Skriv upp dem där ingen annan hittar dem, eller lär dig dem utantill.
proposal-typing = Du kan skriva dem utan å, ä och ö, och med stora eller små bokstäver.
proposal-forced = Kan någon tvinga dig att öppna valvet? Då skyddar ingen lösenfras.

change-title = Byt lösenfras
change-about = Valvet får ett nytt lås, och den gamla lösenfrasen slutar gälla. En kopia av mappen som någon redan har tagit öppnas fortfarande med den gamla.
change-code = Återställningskoden slutar också gälla. Du kan göra en ny efteråt.
change-submit = Byt lösenfras
change-working = Låset byts. Det kan ta några sekunder. Låt USB-minnet sitta i.
change-failed = Lösenfrasen är inte bytt. Den du hade gäller.
change-finished-title = Lösenfrasen är bytt
change-finished = Nu öppnar bara den nya.
change-unfinished-title = Den nya lösenfrasen gäller
change-unfinished = Den nya öppnar valvet. Disken svarade inte ända till slutet, så den gamla kan också öppna det tills du låser upp nästa gång.
change-old-code = Den gamla återställningskoden öppnar inget längre.
change-no-code = Glömmer du den nya kan ingen öppna valvet, om du inte har en återställningskod.
change-new-code = Gör en återställningskod
change-done = Klar
