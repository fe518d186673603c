# Everything the parent has written.

journal-title = Dina anteckningar
journal-empty = Här samlas det du skriver.
journal-empty-advice = Öppna en dörr och välj ett avsnitt. Sidorna märkta Skriv har en fråga till dig.
journal-guest = Utan valv finns det här bara tills du stänger eller döljer sidan.
journal-elsewhere = Avsnitt som inte finns på den här kopian
journal-unreachable = Sidan finns inte på den här kopian. Det du skrev är kvar.
journal-written = Skrivet { $when }
journal-open = Öppna sidan
journal-search = Sök i det du har skrivit
journal-found = { $count ->
    [one] { $count } text
   *[other] { $count } texter
}
journal-nothing = Ingen text har alla de orden.
journal-nothing-advice = Prova färre ord eller andra. Töm fältet så syns allt igen.
journal-clear = Töm fältet
journal-more = Visa fler ({ $left } kvar)
