# Safety and support lines. It can be reached from every page, also while the vault is locked.

support-title = Trygghet och stöd
support-lead = Ring det nummer som passar bäst. Du behöver inte veta vad du ska säga.
support-danger = Fara just nu
support-violence = Våld, hot och kontroll
support-violence-about = Våld drabbar också män. Kontroll, hot och att någon styr dina pengar är också våld. Har du själv skrämt eller skadat någon? Ring Välj att sluta.
support-child = För barn, och för vuxna som oroar sig för ett barn
support-crisis = När du själv har det svårt
support-care = Vård
support-police = Polisen, när det inte är bråttom
support-hours = Öppet
support-always = Dygnet runt
support-span = { $days } { $from }–{ $to }
support-every-day = Alla dagar
support-weekdays = Måndag till fredag
support-days = { $first } till { $last }
support-hours-unknown = Vi har inte kunnat bekräfta tiderna
support-open-now = Öppet nu
support-languages = Språk vi känner till
support-interpreter = tolk finns
support-source = Källa
support-checked = Senast kontrollerad
support-old = Uppgiften är mer än ett år gammal. Kontrollera gärna tiderna.
support-unconfirmed = Vi har inte kunnat bekräfta numret eller tiderna.
support-authorities = Att prata med familjerätten betyder inte att någon tar ditt barn. Men personalen måste anmäla till socialtjänsten om de misstänker att ett barn far illa.
