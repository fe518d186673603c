# A chapter and its pages: reading, dilemma, myth or fact, writing, the small step.

chapter-pages = Sidorna
chapter-begin = Börja
chapter-continue = Fortsätt
chapter-again = Läs från början
chapter-seen = Läst
chapter-here = Här var du
chapter-sources = Källor
chapter-safety = Är du rädd för den andra föräldern? Då gäller inte råden om att samarbeta. Du ska inte behöva träffas, enas eller förklara dig. Börja med Trygghet.
chapter-safety-open = Öppna Trygghet
kind-read = Läs
kind-dilemma = Dilemma
kind-quiz = Myt eller fakta
kind-reflection = Skriv
kind-practice = Ett litet steg
step-progress = Sida { $number } av { $total }
step-next = Nästa sida
step-previous = Föregående sida
step-finish = Klar, till avsnittet
choices-label = Vad gör du?
choices-again = Vad gör du nu?
choices-others = Prova gärna de andra svaren också.
choice-tried = Provat
quiz-label = Vad tror du?
quiz-right = Det stämmer
quiz-wrong = Det stämmer inte riktigt
source-label = Källa
