# How the program looks, and when it locks.

settings-title = Inställningar
settings-language = Språk
settings-theme = Ljust eller mörkt
settings-theme-system = Som datorn
settings-theme-light = Ljust
settings-theme-dark = Mörkt
settings-size = Textens storlek
settings-size-percent = { $percent } %
settings-lock = Lås
settings-lock-after = Lås valvet när ingen har rört programmet på
settings-lock-minutes = { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuter
}
settings-lock-now = Lås nu
settings-hide = Dölja sidan
settings-hide-about = Tryck på knappen Dölj sidan, eller på Shift tre gånger. En neutral sida läggs över, och valvet låses. Tillbaka kommer du med Shift tre gånger och lösenfrasen. Utan valv försvinner det du skrivit.
settings-about = Om Lyktan
