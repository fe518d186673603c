# Safety and support lines. It can be reached from every page, also while the vault is locked.

support-title = Safety and support
support-lead = Call the number that is closest to your need. You do not have to know what to say.
support-danger = Danger right now
support-violence = Violence, threats and control
support-violence-about = Violence happens to men too. Control, threats and someone ruling your money are violence as well. Have you yourself frightened or hurt someone? Call Välj att sluta.
support-child = Children, and adults about a child
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
support-open-now = Answers now
support-languages = Languages
support-interpreter = interpreters
support-source = Source
support-checked = Found
support-old = This is more than a year old. The hours may have changed.
support-unconfirmed = We could not confirm the number or the hours.
