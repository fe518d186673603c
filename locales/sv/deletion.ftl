# Deleting everything that the program has kept in one place.

delete-title = Radera allt
delete-what = Det här tas bort:
delete-what-written = allt du har skrivit, provat och läst
delete-what-code = återställningskoden, om du har gjort en
delete-what-settings = inställningarna för språk, utseende och lås
delete-where = Valvet som raderas:
delete-only-here = Har du valv på andra platser är de kvar.
delete-limits = Det vi inte kan lova
delete-limits-flash = USB-minnen och SSD-diskar kan ha gamla bitar kvar en tid. De går inte att läsa utan lösenfrasen eller koden.
delete-limits-copies = Kopior av mappen på andra ställen finns kvar. Det gör också papper du har skrivit ut.
delete-undo = Det går inte att ångra.

# The word that is typed: easy to type, and nothing that one types by chance.
delete-word = radera
delete-field = Skriv ordet { $word }
delete-differs = Ordet stämmer inte. Skriv { $word } om du vill radera allt.
delete-submit = Radera allt
delete-working = Raderar.
delete-absent = Här finns inget valv att radera.
delete-done = Allt är raderat. Här finns inget valv längre.
