# The yard with its three doors, and the page behind each door.

home-morning = God morgon
home-day = Hej
home-evening = God kväll
home-lead = Börja var du vill. Några minuter räcker långt.
home-doors = De tre dörrarna
home-doors-open = Till dörrarna
home-continue = Fortsätt där du var
home-journal = Dina anteckningar
home-journal-about = Det du har skrivit
home-themes = Fler ämnen
home-damaged = { $count ->
    [one] { $count } avsnitt är skadat och visas inte. Resten finns här.
   *[other] { $count } avsnitt är skadade och visas inte. Resten finns här.
}
door-child = Barnet
door-child-about = Vad ditt barn behöver nu
door-me = Jag
door-me-about = Sorg, ilska, oro och vardag
door-parents = Vi som föräldrar
door-parents-about = Samarbete när det går, avstånd när det behövs
door-empty = Den här kopian har inga avsnitt bakom den här dörren.
door-empty-advice = Fråga gärna familjerätten som gav dig programmet om en kopia med fler avsnitt. Det som finns hittar du bakom de andra dörrarna, och stödlinjerna finns alltid under Trygghet.
chapter-minutes = { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuter
}
chapter-new = Nytt
chapter-part = { $seen } av { $steps } sidor lästa
chapter-whole = Alla sidor lästa
