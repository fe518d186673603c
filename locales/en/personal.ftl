# What the parent may tell of the children, the separation and the day. All of it is optional.

personal-title = You and your children
personal-lead = Everything here is optional. It lets the program show pages for your children’s ages, and suggestions that suit the day.
personal-where-vault = It is kept in your vault. Only someone who has the passphrase or the recovery code can read it. Nothing is sent anywhere.
personal-where-guest = You are here without a vault. It exists only in the computer’s memory, and is gone when you close the program or hide the page.
personal-where-read-only = The vault cannot be written to right now. What you change here is not saved.
personal-children = Your children
personal-children-about = Their ages decide which pages you see. Names are used only in this program. A nickname will do.
personal-child = Child { $number }
personal-name = What you call your child
personal-year = Year of birth
personal-year-unsaid = Not given
personal-add = Add a child
personal-remove = Remove
personal-remove-whom = Remove { $child }
personal-removed = Removed: { $child }.
personal-undo = Undo
personal-child-unnamed = a child without a name
personal-stage = Where are you in the separation?
stage-deciding = Nothing is decided yet
stage-new = It is recent
stage-settled = It was some time ago
stage-never-together = We never lived together
personal-unsaid = Rather not say
personal-feeling = How do you feel today?
personal-feeling-about = This is only for today.
feeling-calm = Calm
feeling-tired = Tired
feeling-sad = Sad
feeling-angry = Angry
feeling-worried = Worried
feeling-ashamed = Ashamed
feeling-hopeful = Hopeful

## Ages of children, as parts of chapters are about them.

age-0-1 = under 2
age-2-5 = ages 2–5
age-6-9 = ages 6–9
age-10-12 = ages 10–12
age-13-17 = ages 13–17
