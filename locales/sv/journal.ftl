# Everything the parent has written.

journal-title = Dina anteckningar
journal-empty = Här samlas det du skriver.
journal-empty-advice = Öppna en dörr och välj ett avsnitt. Sidorna märkta Skriv har en fråga till dig.
journal-guest = Utan valv finns det här bara tills du stänger programmet eller döljer sidan.
journal-elsewhere = Avsnitt som inte finns på den här kopian
journal-unreachable = Sidan finns inte på den här kopian. Det du skrev är kvar.
journal-written = Skrivet { $when }
journal-open = Öppna sidan
journal-search = Sök i det du har skrivit
journal-found = { $count ->
    [one] { $count } träff
   *[other] { $count } träffar
}
journal-nothing = Inget hittades.
journal-nothing-advice = Prova med färre eller andra ord. Töm fältet så syns allt igen.
journal-clear = Töm fältet
journal-more = Visa fler ({ $left } kvar)

# The order of the texts, and the days that they are put under.
journal-order = Visa
journal-order-package = Avsnitt för avsnitt
journal-order-date = Dag för dag
journal-today = I dag
journal-yesterday = I går

# Changing a text where it stands, and deleting what was written on a page.
journal-open-tool = Öppna verktyget
journal-change = Ändra
journal-done = Klar
journal-empty-field = Fältet är tomt. Trycker du på Klar tas anteckningen bort. Det går att ångra.
journal-plan-emptied = Planen är tömd. Det du har svarat om den finns kvar.
journal-delete = Ta bort
journal-deleted = Anteckningen är borttagen.
journal-undo = Ångra
journal-deleted-about = Du kan ångra tills du lämnar sidan eller tar bort något annat.
journal-restored = Anteckningen är tillbaka.
journal-all-deleted = Nu finns inga anteckningar här.
