# What stands round every page: the header, the quiet lines under it, and pages that could not open.

header-label = Header
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
page-again = Try again
