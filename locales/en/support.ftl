# Safety and support lines. It can be reached from every page, also while the vault is locked.

support-title = Safety and support
support-lead = Call the number that fits best. You do not have to know what to say.
support-danger = Danger right now
support-violence = Violence, threats and control
support-violence-about = Violence happens to men too. Being controlled, being threatened and having someone control your money are violence too. Have you frightened or hurt someone yourself? Call Välj att sluta (choose to stop).
support-child = For children, and for adults worried about a child
support-crisis = When you are having a hard time yourself
support-care = Health care
support-police = The police, when it is not urgent
support-hours = Open
support-always = Day and night
support-span = { $days } { $from }–{ $to }
support-every-day = Every day
support-weekdays = Monday to Friday
support-days = { $first } to { $last }
support-hours-unknown = We could not confirm the hours
support-open-now = Open now
support-languages = Languages we know of
support-interpreter = interpreters
support-source = Source
support-checked = Last checked
support-old = This is more than a year old. Please check the hours.
support-unconfirmed = We could not confirm the number or the hours.
support-authorities = Talking to the family law office (familjerätten) does not mean that anyone will take your child. But its staff must report to social services if they suspect that a child is being harmed.
