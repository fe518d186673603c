# Where the parent writes, and what has become of the text. 'Saved' is said only of what is on the disk.

writing-answer = Your answer
writing-plan = Your plan
writing-private = Kept locked. Your passphrase opens it.
writing-saving = Saving …
writing-saved = Saved { $time }
writing-guest = Not kept. It is gone when you close or hide the page.
writing-failed = Not saved.
writing-again = Try to save again
