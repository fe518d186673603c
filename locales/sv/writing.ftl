# Where the parent writes, and what has become of the text. 'Saved' is said only of what is on the disk.

writing-answer = Ditt svar
writing-plan = Din plan
writing-private = Sparas låst. Din lösenfras öppnar det.
writing-saving = Sparar …
writing-saved = Sparat { $time }
writing-guest = Sparas inte. Det försvinner när du stänger eller döljer sidan.
writing-failed = Inte sparat.
writing-again = Försök spara igen
