# The exercises: promises to a child, a thermometer for anger, a message in two versions; and how they stand in the
# journal. Nothing here says that a text is good.

example-take = Förslag. Tryck för att ta med det, och ändra hur du vill.

promises-name = Vem är löftena till?
promises-name-about = Skriv barnets namn, så står det i löftena. Det går bra att lämna tomt.
promises-to = Till { $name }
promises-to-child = Till ditt barn
promises-number = Löfte { $number }
promises-free = Plats för ett löfte
promises-change = Ändra
promises-done = Klar
promises-take-out = Ta bort
promises-taken-out = Löftet är borttaget.
promises-undo = Ångra
promises-count = { $count } av { $most } löften valda.
promises-full = Tre löften är valda. Ta bort ett om du vill byta.
promises-choose = Tryck på ett löfte för att välja det.
promises-own-add = Lägg till löftet
promises-own-about = Det sparas när du lägger till det.

thermometer-own = Din termometer
thermometer-height = Vid { $height }
thermometer-empty = Det du skriver längre ner syns här.

message-unkept = Inget sparas om du inte själv väljer det. Texterna finns kvar medan du går mellan sidorna, men försvinner när du låser, döljer sidan eller stänger programmet.
message-examples = Så kan det låta
message-nothing-saved = Inget är sparat.
message-not-saved = Inte sparat.
message-change-not-saved = Ändringen är inte sparad. Det som är sparat är texten som den var förut.
message-save = Spara texten
message-take-out = Ta bort den sparade texten
message-copy = Kopiera texten
message-copy-about = Den som använder datorn efter dig kan klistra in texten. Vissa datorer minns också vad som har kopierats.
message-copied = Kopierat.
message-copy-failed = Det gick inte att kopiera. Markera texten och kopiera den själv.

finds-title = Programmet läser med
finds-count = { $count ->
    [one] { $count } sak att läsa en gång till.
   *[other] { $count } saker att läsa en gång till.
}
finds-none = Programmet letade efter skuld, ”alltid” och ”aldrig”, ironi, stora bokstäver, flera ämnen, längd, hot och hälsningar genom barnet. Det hittade inget av det.
finds-limits = Programmet känner igen ord. Det förstår inte vad ett meddelande betyder, och det kan ta fel. Du bestämmer.

find-threat = Ord som kan låta som ett hot
    .why = Den som blir rädd tänker på att skydda sig, inte på din fråga. Barn märker ofta när en förälder är rädd.
    .ask = Vad behöver du att den andra vet?
find-messenger = En uppgift till barnet
    .why = Den andra kan känna sig överhoppad. Barnet får ansvar för något som hör till er vuxna, och kan bli rädd att det blir fel.
    .ask = Hur kan det gå direkt mellan er vuxna?
find-blame = Skuld
    .why = Den som får skulden försvarar sig ofta, och då kan din fråga bli utan svar. Läser barnet det här, så handlar det om någon som barnet hör ihop med.
    .ask = Vad hände, och vad behöver du nu?
find-always = Alltid, aldrig, varje gång
    .why = Det är lätt att börja leta efter undantaget i stället för att svara. För ett barn kan det låta som att inget kan bli bättre.
    .ask = Vilken gång tänker du på?
find-sarcasm = Kan läsas som ironi
    .why = Rösten hörs inte i ett meddelande. Tack och beröm som betyder tvärtom kan kännas som hån. Ett litet barn förstår orden som de står.
    .ask = Vad menar du?
find-shouting = Stora bokstäver eller många utropstecken
    .why = Det läses ofta som ett rop, och då hörs ropet mer än saken. Ett barn som ser skärmen kan förstå att någon är arg.
    .ask = Vad är viktigast här?
find-several = Flera ämnen
    .why = Då är det lätt att svara på ett och glömma resten. Något som barnet väntar på kan komma bort.
    .ask = Vilket ämne behöver svar först?
find-long = Långt
    .why = Ett långt meddelande läses ofta fort. Den som är trött kanske inte svarar alls, och barnet får vänta på besked.
    .ask = Vilken mening är det du vill ha svar på?

threat-received = Har du själv fått ett hot? Svara inte och radera inte. Spara det säkert och visa polisen eller en jour.
threat-own = Kan de här orden göra någon rädd? Vänta med att skicka.
threat-call = Ring
threat-life = Handlar orden om ditt eget liv? I Trygghet finns någon att ringa nu.

tool-commitments = Löften
tool-thermometer = Termometer
tool-message = Meddelande
outcome-plan = Planen då:
