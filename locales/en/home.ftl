# The yard with its three doors, and the page behind each door.

home-morning = Good morning
home-day = Hello
home-evening = Good evening
home-lead = Begin where you like. A few minutes go a long way.
home-doors = The three doors
home-doors-open = To the doors
home-continue = Continue where you were
home-journal = Your notes
home-journal-about = What you have written
home-themes = More topics
home-damaged = { $count ->
    [one] { $count } chapter is damaged and not shown. The rest is here.
   *[other] { $count } chapters are damaged and not shown. The rest is here.
}
door-child = The child
door-child-about = What your child needs now
door-me = Me
door-me-about = Grief, anger, worry and everyday life
door-parents = We as parents
door-parents-about = Together where you can, apart where you need to
door-empty = This copy has no chapters behind this door.
door-empty-advice = Ask the office that gave you the program (familjerätten) for a copy with more chapters. What there is stands behind the other doors, and the support lines are always under Safety.
chapter-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
chapter-new = Not started
chapter-part = { $seen } of { $steps } pages read
chapter-whole = All pages read
