# A chapter and its pages: reading, dilemma, myth or fact, writing, the small step.

chapter-pages = The pages
chapter-begin = Begin
chapter-continue = Continue
chapter-again = Read from the beginning
chapter-seen = Read
chapter-here = You were here
chapter-sources = Sources
chapter-safety = Are you afraid of the other parent? Then the advice about cooperating does not apply to you. You do not have to meet, agree or explain yourself. Begin with Safety.
chapter-safety-open = Open Safety
kind-read = Read
kind-dilemma = Dilemma
kind-quiz = Myth or fact
kind-reflection = Write
kind-practice = A small step
step-progress = Page { $number } of { $total }
step-next = Next page
step-previous = Previous page
step-finish = Done, back to the chapter
choices-label = What do you do?
choices-again = What do you do now?
choices-others = Try the other answers too, if you like.
choice-tried = Tried
quiz-label = What do you think?
quiz-right = That is right
quiz-wrong = Not quite
source-label = Source
