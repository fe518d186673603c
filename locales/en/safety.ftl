# The three questions before some chapters, and what is said where an answer was not "no".

safety-title = Three short questions first
safety-why = This chapter is about the two of you as parents. Its advice does not suit anyone who is afraid. That is why we ask.
safety-private = Your answers are kept nowhere, not even in your vault. They are gone when the program is locked, hidden or closed.
safety-fear = Are you afraid of the other parent?
safety-threats = Have there been threats or violence against you, your child or someone else?
safety-control = Does the other parent control you? It may be your money, your phone or whom you meet.
safety-yes = Yes
safety-no = No
safety-not-sure = Not sure
safety-submit = Continue
safety-missing = Please answer all three. “Not sure” is an answer too.
safety-sentence-title = Safety first
safety-sentence-why = You answered “yes” or “not sure” to at least one of the questions. That is why this page comes before the chapter “{ $chapter }”. Advice about cooperating does not apply where there is fear. You do not have to meet, agree or explain yourself.
safety-sentence-help = The Safety page has phone numbers of people who know a great deal about this. You do not need to be sure what to call it.
safety-open = Open Safety
safety-anyway = Go on to the chapter anyway
safety-first-title = Safety first
safety-first-about = You do not have to agree with anyone to get help. These numbers should be open now.
safety-behind-door = Some chapters here are about cooperating. You answered “yes” or “not sure” to at least one of the questions, and then Safety comes first. You can still open those chapters.
