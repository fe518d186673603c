# The quiet page before anything else: who this is for, help where there is fear, the hide button.

first-title = Before you begin
first-tried = It worked. The page was hidden, and now you are back.
first-dropped = The page was hidden. If you had written something, it is gone, because nothing was kept.
first-who-title = Who this is for
first-who = Lyktan is for parents who are separating or have separated. Here are short texts about your child, about you and about the two of you as parents. You read at your own pace. Nothing is sent anywhere, not even to the municipality’s family law office (familjerätten).
first-fear-title = If you are afraid
first-fear = Are you afraid of the other parent, or of someone else? There is help, and some numbers are open day and night. Start there. The rest can wait.
first-hide-title = The button that hides the page
first-hide = The button hides the page. It does not protect against programs that record the screen, or against someone who forces you to open it. Do you think someone is watching what you do on this computer? Use another one, at the library for instance.
first-hide-name = The program’s name may still be seen in the computer’s lists.
first-try = Try it now: press Shift three times.
first-try-back = Press Shift three times again to come back.
first-kept = Nothing is kept unless you choose it. If you do not, what you write is gone when you hide the page or close the program.
first-next = Continue
