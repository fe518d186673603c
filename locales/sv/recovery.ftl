# The recovery code: what it is, making one, removing it, and opening the vault with it.

recovery-title = Återställningskod
recovery-about = En återställningskod är 14 ord som öppnar valvet om du glömmer lösenfrasen. Orden visas en enda gång. Sedan finns de bara där du har skrivit upp dem.
recovery-unwise-title = När det är tryggare utan kod
recovery-unwise = Delar du hem med någon du är rädd för? Papper kan hittas, och den som har orden kan läsa allt du har skrivit. Då är det tryggare utan kod.
recovery-none = Valvet har ingen kod. Glömmer du lösenfrasen kan ingen öppna det.
recovery-exists = Valvet har en kod. Orden går inte att visa igen. Är de borta? Gör en ny kod, eller ta bort den du har. Har någon annan sett dem? Byt lösenfras, så slutar koden gälla.
recovery-passphrase-about = Skriv lösenfrasen, så görs koden.
recovery-make = Gör en kod
recovery-replace = Gör en ny kod
recovery-replace-about = Skriv lösenfrasen, så görs en ny kod. Den gamla slutar gälla.
recovery-working = Koden görs. Det tar någon sekund.
recovery-words-title = Dina 14 ord
recovery-words-about = Skriv av orden i ordning. De visas bara nu. Försvinner de innan du är klar kan du göra en ny kod.
recovery-words-spelling = När du skriver in dem duger a i stället för å och ä, och o i stället för ö.
recovery-paper = Papper kan hittas. En skrivare kan också minnas vad den har skrivit ut.
recovery-print = Skriv ut
recovery-written = Jag har skrivit av orden
# The only line on the printed page beside the words. It tells a stranger nothing.
recovery-print-line = Läs i nummerordning.
recovery-remove = Ta bort koden
recovery-remove-about = Orden öppnar då inget längre. Glömmer du lösenfrasen kan ingen öppna valvet.
recovery-remove-yes = Ja, ta bort koden
recovery-remove-no = Behåll koden
recovery-removed = Koden är borttagen. Har du orden på papper kan du slänga det.

recover-title = Öppna med återställningskod
recover-about = Skriv de 14 orden i ordning och välj en ny lösenfras. Sedan öppnas valvet. När lösenfrasen är bytt slutar koden gälla, men du kan göra en ny.
recover-code = Orden
recover-hint = Mellanslag eller ny rad mellan orden. Stora bokstäver och nummer gör inget. Du kan skriva a för å och ä, och o för ö.
recover-typed = { $typed } av { $needed } ord.
recover-unknown = { $count ->
    [one] Programmet känner inte igen ord { $which }. Är det felstavat?
   *[other] Programmet känner inte igen orden { $which }. Är de felstavade?
}
recover-too-many = { $typed } ord. Koden har { $needed }.
recover-unfit = Programmet känner igen alla orden, men de passar inte ihop. Två kan ha bytt plats, eller så står ett annat ord på pappret.
recover-whole = Alla { $needed } ord är på plats.
recover-new-title = Välj en ny lösenfras
recover-submit = Öppna valvet
recover-working = Valvet öppnas och får en ny lösenfras. Det kan ta några sekunder.

# What the pages say once, after the vault was made or was opened with a code.
afterword-made = Valvet är klart. Det har ingen återställningskod.
afterword-recovered = Valvet är öppet, och din nya lösenfras gäller. Koden öppnar inget längre.
afterword-recovered-unfinished = Valvet är öppet, och din nya lösenfras gäller. Disken tog inte emot allt, så den gamla och koden kan också öppna det. Lås valvet och lås upp det med den nya, så försöker programmet göra klart bytet.
afterword-recovered-unchanged = Valvet är öppet. Lösenfrasen är inte bytt, för det gick inte att spara på platsen. Behåll koden, den gäller fortfarande.
afterword-code = Läs om återställningskod
afterword-read = Inte nu
