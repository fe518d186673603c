# The recovery code: what it is, making one, removing it, and opening the vault with it.

recovery-title = Återställningskod
recovery-about = En återställningskod är 14 ord som öppnar valvet om du glömmer lösenfrasen. Orden visas en enda gång. Sedan finns de bara där du har skrivit upp dem.
recovery-unwise-title = När det är klokt att låta bli
recovery-unwise = Delar du hem med någon du är rädd för? Papper kan hittas, och den som har orden kan läsa allt du har skrivit. Då är det tryggare utan kod.
recovery-none = Valvet har ingen kod. Glömmer du lösenfrasen kan ingen öppna det.
recovery-exists = Valvet har en kod. Orden går inte att visa igen. Är de borta, eller har någon annan sett dem? Gör en ny kod, eller ta bort den.
recovery-passphrase-about = Skriv lösenfrasen, så görs koden.
recovery-make = Gör en kod
recovery-replace = Gör en ny kod
recovery-replace-about = Skriv lösenfrasen, så görs en ny kod. Den gamla slutar gälla.
recovery-working = Koden görs. Det tar någon sekund.
recovery-words-title = Dina 14 ord
recovery-words-about = Skriv av orden i ordning. När du lämnar sidan kan de aldrig visas igen.
recovery-words-spelling = När du skriver in dem går det bra med a, a och o i stället för å, ä och ö.
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
recover-about = Skriv de 14 orden i ordning och välj en ny lösenfras. Sedan öppnas valvet där du var.
recover-code = Orden
recover-hint = Mellanslag eller ny rad mellan orden. Stora bokstäver och nummer gör inget, och å, ä och ö går att skriva som a, a och o.
recover-typed = { $typed } av { $needed } ord.
recover-unknown = { $count ->
    [one] Ord { $which } finns inte i listan. Kan det vara felskrivet?
   *[other] Orden { $which } finns inte i listan. Kan de vara felskrivna?
}
recover-too-many = { $typed } ord. Koden har { $needed }.
recover-unfit = Alla ord finns i listan, men de passar inte ihop. Två kan ha bytt plats, eller så ska något vara ett annat ord.
recover-whole = Alla { $needed } ord är på plats.
recover-new-title = Välj en ny lösenfras
recover-submit = Öppna valvet
recover-working = Valvet öppnas och får en ny lösenfras. Det kan ta några sekunder.

# What the pages say once, after the vault was made or was opened with a code.
afterword-made = Valvet är klart. Glömmer du lösenfrasen kan bara en återställningskod öppna det.
afterword-recovered = Valvet är öppet, och din nya lösenfras gäller. Koden öppnar inget längre.
afterword-recovered-unfinished = Valvet är öppet, och din nya lösenfras gäller. Disken svarade inte ända till slutet, så den gamla kan också öppna det tills du låser upp nästa gång.
afterword-recovered-unchanged = Valvet är öppet. Lösenfrasen kunde inte bytas, för platsen är skrivskyddad. Koden gäller fortfarande.
afterword-code = Läs om återställningskod
afterword-read = Inte nu
