# The exercises: promises to a child, a thermometer for anger, a message in two versions; and how they stand in the
# journal. Nothing here says that a text is good.

example-take = Suggestions. Press one to add it, then change it as you like.

promises-name = Who are the promises to?
promises-name-about = Write your child’s name and it will be in the promises. You can leave this empty.
promises-to = To { $name }
promises-to-child = To your child
promises-number = Promise { $number }
promises-free = Room for a promise
promises-change = Change
promises-done = Done
promises-take-out = Remove
promises-taken-out = The promise is removed.
promises-undo = Undo
promises-count = { $count } of { $most } promises chosen.
promises-full = Three promises are chosen. Remove one if you want to swap.
promises-choose = Press a promise to choose it.
promises-own-add = Add the promise
promises-own-about = It is kept when you add it.

thermometer-own = Your thermometer
thermometer-height = At { $height }
thermometer-empty = What you write further down shows up here.

message-unkept = Nothing is kept unless you choose to keep it. The texts stay while you go from page to page, but are gone when you lock, hide the page or close the program.
message-examples = It can sound like this
message-nothing-saved = Nothing is saved.
message-not-saved = Not saved.
message-change-not-saved = The change is not saved. What is saved is the text as it was before.
message-save = Save the text
message-take-out = Remove the saved text
message-copy = Copy the text
message-copy-about = Whoever uses the computer after you can paste the text. Some computers also remember what was copied.
message-copied = Copied.
message-copy-failed = The text could not be copied. Select it and copy it yourself.

finds-title = The program reads with you
finds-count = { $count ->
    [one] { $count } thing to read once more.
   *[other] { $count } things to read once more.
}
finds-none = The program looked for blame, “always” and “never”, sarcasm, capitals, several subjects, length, threats, and messages sent through the child. It found none of these.
finds-limits = The program recognises words. It does not understand what a message means, and it can be wrong. You decide.

find-threat = Words that can sound like a threat
    .why = Someone who is scared thinks of staying safe, not of your question. Children often notice when a parent is afraid.
    .ask = What do you need the other parent to know?
find-messenger = A task for the child
    .why = The other parent can feel passed over. The child is made responsible for something between you adults, and may be afraid of getting it wrong.
    .ask = How can this go straight between you adults?
find-blame = Blame
    .why = Someone who is blamed often defends themselves, and your question may get no answer. If your child reads this, it is about someone the child belongs with.
    .ask = What happened, and what do you need now?
find-always = Always, never, every time
    .why = It is easy to start looking for the exception instead of answering. To a child it can sound as if nothing can get better.
    .ask = Which time are you thinking of?
find-sarcasm = May read as sarcasm
    .why = A message carries no tone of voice. Thanks and praise that mean the opposite can feel like mockery. A small child takes the words as they stand.
    .ask = What do you mean?
find-shouting = Capitals or many exclamation marks
    .why = This often reads as a shout, and the shout is heard more than the matter. A child who sees the screen can tell that someone is angry.
    .ask = What matters most here?
find-several = Several subjects
    .why = It is easy to answer one and forget the rest. Something your child is waiting for may get lost.
    .ask = Which subject needs an answer first?
find-long = Long
    .why = A long message is often read fast. Someone who is tired may not answer at all, and your child has to wait to know.
    .ask = Which sentence is the one you want answered?

threat-received = Have you received a threat yourself? Do not answer and do not delete it. Keep it somewhere safe and show the police or a helpline.
threat-own = Could these words frighten someone? Wait before you send them.
threat-call = Call
threat-life = Are the words about your own life? In Safety there is someone to call now.

tool-commitments = Promises
tool-thermometer = Thermometer
tool-message = Message
outcome-plan = The plan then:
