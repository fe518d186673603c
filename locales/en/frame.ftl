# What stands round every page: the header, the quiet lines under it, and pages that could not open.

header-label = Header
header-skip = Skip to the content
header-home = Home
header-back = Back
header-safety = Safety
header-settings = Settings

# Stands before the name of the language, for those who hear the page.
header-language = Language:
header-hide = Hide the page
notice-label = Good to know
notice-guest = Nothing you write is kept.
notice-guest-keep = Keep it in a vault
notice-torn = Last time, saving was interrupted. The last seconds may be missing.
notice-torn-read = I have read this
page-opening = Opening …
page-failed = It did not work this time

# Said below what went wrong, when the program could not begin at all.
page-failed-kept = What you have saved is still there.
page-again = Try again
notice-again = Try again
notice-elsewhere = Save in another place
notice-mended = Saving works again.

## What is asked before the window closes with a text that no disk has.

closing-title = Not everything is saved
closing-about = What you wrote last is only here. If you close now, it is gone.
closing-slow = The program is waiting for the disk.
closing-again = Try again
closing-elsewhere = Save in another place
closing-stay = Do not close
closing-anyway = Close anyway
