# Deleting everything that the program has kept in one place.

delete-title = Radera allt
delete-what = Det här tas bort:
delete-what-written = allt du har skrivit och valt, och vilka sidor du har läst
delete-what-code = återställningskoden, om du har gjort en
delete-what-settings = inställningarna för språk, utseende och lås
delete-where = Valvet som ska raderas:
delete-only-here = Har du valv på andra platser är de kvar.
delete-limits = Det vi inte kan lova
delete-limits-flash = USB-minnen och många nyare diskar (SSD) kan ha rester kvar en tid. De går inte att läsa utan lösenfrasen eller koden.
delete-limits-copies = Kopior av mappen på andra ställen finns kvar. Det gör också papper du har skrivit ut, och själva programmet.
delete-undo = Det går inte att ångra.

# The word that is typed: easy to type, and nothing that one types by chance.
delete-word = radera
delete-field = Skriv ordet ”{ $word }”
delete-differs = Ordet stämmer inte. Skriv ”{ $word }” om du vill radera allt.
delete-submit = Radera allt
delete-working = Raderar …
delete-failed = Det gick inte att radera allt. En del kan redan vara borta. Valvet kan då inte öppnas igen, inte heller av någon annan.
delete-absent = Här finns inget valv att radera.
delete-done = Allt är raderat. Här finns inget valv längre.
