# What the parent may tell of the children, the separation and the day. All of it is optional.

personal-title = Om dig och dina barn
personal-lead = Allt här är frivilligt. Med hjälp av det visar programmet sidor som passar barnens ålder och förslag som passar dagen.
personal-where-vault = Det ligger i ditt valv. Bara den som har lösenfrasen eller återställningskoden kan läsa det. Inget skickas någonstans.
personal-where-guest = Du är här utan valv. Det finns bara i datorns minne och försvinner när du stänger programmet eller döljer sidan.
personal-where-read-only = Valvet kan inte skrivas till just nu. Det du ändrar här sparas inte.
personal-children = Dina barn
personal-children-about = Åldern avgör vilka sidor du ser. Namnet används bara här i programmet. Ett smeknamn räcker.
personal-child = Barn { $number }
personal-name = Vad du kallar barnet
personal-year = Födelseår
personal-year-unsaid = Inte angivet
personal-add = Lägg till ett barn
personal-remove = Ta bort
personal-remove-whom = Ta bort { $child }
personal-removed = Borttaget: { $child }.
personal-undo = Ångra
personal-child-unnamed = ett barn utan namn
personal-stage = Var i separationen är du?
stage-deciding = Inget är bestämt än
stage-new = Det är nytt
stage-settled = Det har gått en tid
stage-never-together = Vi har aldrig levt ihop
personal-unsaid = Vill inte säga
personal-feeling = Hur känner du dig i dag?
personal-feeling-about = Det gäller bara i dag.
feeling-calm = Lugn
feeling-tired = Trött
feeling-sad = Ledsen
feeling-angry = Arg
feeling-worried = Orolig
feeling-ashamed = Skamsen
feeling-hopeful = Hoppfull

## Ages of children, as parts of chapters are about them.

age-0-1 = under 2 år
age-2-5 = 2–5 år
age-6-9 = 6–9 år
age-10-12 = 10–12 år
age-13-17 = 13–17 år
