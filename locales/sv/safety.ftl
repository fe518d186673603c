# The three questions before some chapters, and what is said where an answer was not "no".

safety-title = Tre korta frågor först
safety-why = Avsnittet handlar om er två som föräldrar. Råden passar inte den som är rädd. Därför frågar vi.
safety-private = Svaren sparas ingenstans, inte heller i ditt valv. De är borta när programmet låses, döljs eller stängs.
safety-fear = Är du rädd för den andra föräldern?
safety-threats = Har det förekommit hot eller våld mot dig, barnet eller någon annan?
safety-control = Styr den andra föräldern över dig? Det kan vara dina pengar, din telefon eller vem du träffar.
safety-yes = Ja
safety-no = Nej
safety-not-sure = Vet inte
safety-submit = Fortsätt
safety-missing = Svara på alla tre. ”Vet inte” är också ett svar.
safety-sentence-title = Trygghet först
safety-sentence-why = Du svarade ”ja” eller ”vet inte” på någon av frågorna. Därför står den här sidan före avsnittet ”{ $chapter }”. Råden om att samarbeta gäller inte när man är rädd. Du ska inte behöva träffas, enas eller förklara dig.
safety-sentence-help = På sidan Trygghet finns telefonnummer till människor som vet mycket om det här. Du behöver inte vara säker på vad det är.
safety-open = Öppna Trygghet
safety-anyway = Gå vidare till avsnittet ändå
safety-first-title = Trygghet först
safety-first-about = Du behöver inte enas med någon för att få hjälp. De här numren ska vara öppna nu.
safety-behind-door = Det finns avsnitt här som handlar om att samarbeta. Du svarade ”ja” eller ”vet inte” på någon av frågorna, och då kommer Trygghet först. Du kan fortfarande öppna de avsnitten.
