# The yard with its three doors, and the page behind each door.

home-morning = God morgon
home-day = Hej
home-evening = God kväll
home-lead = Börja var du vill. Några minuter räcker långt.
home-doors = De tre dörrarna
home-doors-open = Till dörrarna
home-continue = Fortsätt där du var
home-now = Just nu
now-thermometer = När jag är arg
now-message = Innan jag skickar ett meddelande
now-commitments = När jag vill lova mitt barn något
home-begun = { $count ->
    [one] Du har börjat på ett avsnitt.
    [2] Du har börjat på två avsnitt.
    [3] Du har börjat på tre avsnitt.
    [4] Du har börjat på fyra avsnitt.
    [5] Du har börjat på fem avsnitt.
    [6] Du har börjat på sex avsnitt.
    [7] Du har börjat på sju avsnitt.
    [8] Du har börjat på åtta avsnitt.
    [9] Du har börjat på nio avsnitt.
    [10] Du har börjat på tio avsnitt.
    [11] Du har börjat på elva avsnitt.
    [12] Du har börjat på tolv avsnitt.
   *[other] Du har börjat på { $count } avsnitt.
}
home-whole = { $count ->
    [one] Du har läst ett avsnitt till slutet.
    [2] Du har läst två avsnitt till slutet.
    [3] Du har läst tre avsnitt till slutet.
    [4] Du har läst fyra avsnitt till slutet.
    [5] Du har läst fem avsnitt till slutet.
    [6] Du har läst sex avsnitt till slutet.
    [7] Du har läst sju avsnitt till slutet.
    [8] Du har läst åtta avsnitt till slutet.
    [9] Du har läst nio avsnitt till slutet.
    [10] Du har läst tio avsnitt till slutet.
    [11] Du har läst elva avsnitt till slutet.
    [12] Du har läst tolv avsnitt till slutet.
   *[other] Du har läst { $count } avsnitt till slutet.
}
home-journal = Dina anteckningar
home-journal-about = Det du har skrivit
home-themes = Fler ämnen
home-damaged = { $count ->
    [one] { $count } avsnitt är skadat och visas inte. Resten finns här.
   *[other] { $count } avsnitt är skadade och visas inte. Resten finns här.
}
door-child = Barnet
door-child-about = Vad ditt barn behöver nu
door-me = Jag
door-me-about = Det du själv går igenom
door-parents = Vi som föräldrar
door-parents-about = Samarbete när det går, avstånd när det behövs
door-empty = Den här kopian har inga avsnitt bakom den här dörren.
door-empty-advice = Fråga gärna familjerätten som gav dig programmet om en kopia med fler avsnitt. Det som finns hittar du bakom de andra dörrarna, och stödlinjerna finns alltid under Trygghet.
chapter-minutes = { $minutes ->
    [one] { $minutes } minut
   *[other] { $minutes } minuter
}
chapter-new = Nytt
chapter-part = { $seen } av { $steps } sidor lästa
chapter-whole = Alla sidor lästa
home-personal = Om dig och dina barn
home-personal-about = Ålder, läge och hur det känns i dag. Frivilligt.
home-safety-asked = Börjar med tre korta frågor
home-safety-behind = Trygghet kommer först
suggestion-title = Ett förslag
suggestion-start = Läser du bara ett avsnitt, läs det här.
suggestion-unfinished = Du har börjat på det här avsnittet.
suggestion-next = Det här är nästa avsnitt för dig.
suggestion-feeling-calm = Du har valt Lugn i dag.
suggestion-feeling-tired = Du är trött i dag. Här finns något om vila och kropp.
suggestion-feeling-sad = Du är ledsen i dag. Här får sorgen plats.
suggestion-feeling-angry = Du är arg i dag. Det här kan lugna kroppen.
suggestion-feeling-worried = Du är orolig i dag. Här finns något att göra med tankarna.
suggestion-feeling-ashamed = Du skäms i dag. Här finns vänligare ord.
suggestion-feeling-hopeful = Du har valt Hoppfull i dag.

## The small step that was planned on an earlier visit.

follow-up-title = Det lilla steget
follow-up-plan = Förra gången skrev du, i ”{ $chapter }”:
follow-up-about = Inget svar är fel.
follow-up-label = Hur gick det?
follow-up-went = Det blev av
follow-up-partly = Delvis
follow-up-not-yet = Inte än
follow-up-changed = Jag gjorde något annat
follow-up-words = Några ord, om du vill
follow-up-submit = Klar
follow-up-unsaid = Vill inte säga
follow-up-went-back = Bra gjort. Det märks kanske inte i dag, men små steg lägger sig på varandra.
follow-up-partly-back = En del är också ett steg. Resten kan vänta.
follow-up-not-yet-back = Det är helt i sin ordning. Vissa veckor går åt till annat. Planen finns kvar.
follow-up-changed-back = Du hittade ett eget sätt. Du känner ditt hem bäst.
follow-up-no-answer-back = Det är bra så. Vi frågar inte om den planen igen.
follow-up-open = Till planen
