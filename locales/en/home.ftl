# The yard with its three doors, and the page behind each door.

home-morning = Good morning
home-day = Hello
home-evening = Good evening
home-lead = Begin where you like. A few minutes go a long way.
home-doors = The three doors
home-doors-open = To the doors
home-continue = Continue where you were
home-now = Right now
now-thermometer = When I am angry
now-message = Before I send a message
now-commitments = When I want to promise my child something
home-begun = { $count ->
    [one] You have begun one chapter.
    [2] You have begun two chapters.
    [3] You have begun three chapters.
    [4] You have begun four chapters.
    [5] You have begun five chapters.
    [6] You have begun six chapters.
    [7] You have begun seven chapters.
    [8] You have begun eight chapters.
    [9] You have begun nine chapters.
    [10] You have begun ten chapters.
    [11] You have begun eleven chapters.
    [12] You have begun twelve chapters.
   *[other] You have begun { $count } chapters.
}
home-whole = { $count ->
    [one] You have read one chapter to its end.
    [2] You have read two chapters to their end.
    [3] You have read three chapters to their end.
    [4] You have read four chapters to their end.
    [5] You have read five chapters to their end.
    [6] You have read six chapters to their end.
    [7] You have read seven chapters to their end.
    [8] You have read eight chapters to their end.
    [9] You have read nine chapters to their end.
    [10] You have read ten chapters to their end.
    [11] You have read eleven chapters to their end.
    [12] You have read twelve chapters to their end.
   *[other] You have read { $count } chapters to their end.
}
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
door-me-about = What you are going through
door-parents = We as parents
door-parents-about = Together where you can, apart where you need to
door-empty = This copy has no chapters behind this door.
door-empty-advice = Ask the office that gave you the program (familjerätten) for a copy with more chapters. What this copy has is behind the other doors, and the support lines are always under Safety.
chapter-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
chapter-new = Not started
chapter-part = { $seen } of { $steps } pages read
chapter-whole = All pages read
home-personal = You and your children
home-personal-about = Ages, where you are and how it feels today. Optional.
home-safety-asked = Begins with three short questions
home-safety-behind = Safety comes first
suggestion-title = A suggestion
suggestion-start = If you read only one chapter, read this one.
suggestion-unfinished = You have begun this chapter.
suggestion-next = This is the next chapter for you.
suggestion-feeling-calm = You chose Calm today.
suggestion-feeling-tired = You feel tired today. Here is something about rest and the body.
suggestion-feeling-sad = You feel sad today. There is room for grief here.
suggestion-feeling-angry = You feel angry today. This may calm the body.
suggestion-feeling-worried = You feel worried today. Here is something to do about the thoughts.
suggestion-feeling-ashamed = You feel ashamed today. Here are kinder words.
suggestion-feeling-hopeful = You chose Hopeful today.

## The small step that was planned on an earlier visit.

follow-up-title = The small step
follow-up-plan = Last time you wrote, in “{ $chapter }”:
follow-up-about = No answer is wrong.
follow-up-label = How did it go?
follow-up-went = It happened
follow-up-partly = Partly
follow-up-not-yet = Not yet
follow-up-changed = I did something else
follow-up-words = A few words, if you like
follow-up-submit = Done
follow-up-unsaid = Rather not say
follow-up-went-back = Well done. It may not show today, but small steps add up.
follow-up-partly-back = A part is a step too. The rest can wait.
follow-up-not-yet-back = That is quite all right. Some weeks go to other things. The plan is still there.
follow-up-changed-back = You found a way of your own. You know your home best.
follow-up-no-answer-back = That is fine. We will not ask about this plan again.
follow-up-open = To the plan
