# What is wrong with a package, for the one who writes it. The file and the line stand before the sentence.
# Names of keys, kinds and marks of the format are not translated.

## Bounds

problem-parts-too-few = Det finns { $count } steg av slaget { $kind }. Minst { $min } behövs.
problem-answers-count = { $id } har { $count } svar att välja bland. Det ska vara { $min } till { $max }.
problem-references-too-few = Paketet hänvisar till { $count } källor. Minst { $min } behövs.
problem-safety-sentence-missing = Den första sidan, { $id }, saknar trygghetsmeningen som ett citat. Skriv den ordagrant som i chapter.ftl.
problem-opening-too-long = Den första sidan, { $id }, har { $words } ord utan citat. Högst { $max } ryms.
problem-words-count = { $id } har { $words } ord. Det ska vara { $min } till { $max }.
problem-whole-count = Paketet har { $words } ord. Det ska vara { $min } till { $max }, utan bildtexter och åldersdelar.
problem-share-of-source = Översättningen har { $words } ord, { $share } procent av den svenska. Det ska vara { $min } till { $max } procent.
problem-lix-too-high = { $id } har LIX { $lix }. Högst { $max } går: korta meningarna, välj kortare ord.
problem-flesch-too-low = { $id } har Flesch { $flesch }. Minst { $min } behövs: korta meningarna, välj kortare ord.
problem-mean-sentence-too-long = Meningarna har { $mean } ord i snitt. Högst { $max } går.
problem-sentence-too-long = En mening har { $words } ord, och högst { $max } går. Den börjar: { $start }

## What is left in a text

problem-mark-left = Ett tecken är kvar i texten. En länk skrivs [orden](ref:id), utan mellanslag, och fet text har två stjärnor före och efter. Det börjar: { $text }
problem-template-left = Här står mallens ord kvar. Skriv dina egna i stället för: { $text }

## Spelling

problem-misspelled = { $word } finns inte i ordlistan. Rätta ordet, eller skriv in det med ett skäl i words-filen. Kanske: { $nearest }
problem-word-unknown = { $word } finns inte i ordlistan, och inget ord där liknar det. Skriv om, eller skriv in ordet med ett skäl i words-filen.
problem-word-unused = { $word } behövs inte: ingen text har det, eller så finns det redan i ordlistan. Ta bort det.
problem-word-without-reason = { $word } saknar skäl. Skriv varför ordet får stå i en text.
problem-word-list-malformed = Filen är ingen lista av ord. Skriv format = 1, sedan [words] och rader som "ord" = "skäl".

## Files of structure

problem-toml-syntax = Raden går inte att läsa som TOML. Saknas ett citattecken, ett komma, en hakparentes eller ett likhetstecken? Citattecknen ska vara raka, så här: "
problem-format-unknown = Filen har format { $found }. Programmet kan bara format { $known }.
problem-key-unknown = { $key } betyder inget här. Är det felstavat?
problem-key-missing = { $key } saknas.
problem-key-duplicate = { $key } står här två gånger.
problem-value-type =
    { $expected ->
        [string] { $key } ska vara en text inom citattecken.
        [integer] { $key } ska vara ett heltal.
        [boolean] { $key } ska vara true eller false.
        [number] { $key } ska vara ett tal.
        [array] { $key } ska vara en lista inom hakparenteser.
       *[table] { $key } ska vara en tabell med nycklar och värden.
    }
problem-value-empty = { $key } är tomt.
problem-value-unknown =
    { $key ->
        [kind] kind kan inte vara { $value }. Ett paket är module eller theme. Ett steg är read, film, dilemma, quiz, reflection, exercise eller practice. En stödlinje är danger, violence, child, crisis, care eller police.
        [area] area kan inte vara { $value }. Det ska vara child, me eller parents.
        [safety] safety kan inte vara { $value }. Det ska vara none, sentence eller check.
        [ages] ages kan inte vara { $value }. Det ska vara 0-1, 2-5, 6-9, 10-12 eller 13-17.
        [exercise] exercise kan inte vara { $value }. Övningarnas namn står i modules/README.md.
       *[other] { $key } kan inte vara { $value }. Det ska vara draft, language-reviewed eller expert-reviewed.
    }
problem-value-duplicate = { $value } står två gånger i { $key }.
problem-value-out-of-range = { $key } är { $value }. Det ska vara mellan { $min } och { $max }.
problem-id-malformed = { $id } kan inte vara ett id. Använd små bokstäver a–z, siffror och enkla bindestreck.
problem-id-duplicate = { $id } används redan för något annat.
problem-id-not-folder = Paketets id är { $id }, men mappen heter { $folder }. De ska vara lika.
problem-language-malformed = { $tag } är ingen språkkod. Skriv till exempel sv, en eller ar, med små bokstäver.
problem-review-missing = Språket { $language } har ingen rad under [review].
problem-hash-malformed = { $value } är ingen kontrollsumma. Skriv den med kit translated.
problem-too-many-steps = Paketet har för många steg. Högst { $limit } går.
problem-too-few-choices = Under { $id } finns för lite att välja på. Det behövs minst { $min }.
problem-nesting-too-deep = Här ligger för många nivåer i varandra. Högst { $limit } går.
problem-right-unknown = { $id } ska vara rätt svar, men finns inte bland alternativen.

## Headings

problem-front-matter-missing = Filen ska börja med title och summary mellan två rader med ---.
problem-front-matter-malformed = Raden ska ha formen nyckel: värde.
problem-text-before-heading = Text står före den första rubriken.
problem-heading-without-id = Rubriken { $heading } saknar id. Skriv ett sist på raden, så här: {"{#id}"}
problem-heading-brace = Rubriken { $heading } har en klammerparentes i texten. Är dess id rätt skrivet?
problem-heading-empty = Rubriken med id { $id } har inga ord.
problem-heading-markup = En rubrik får bara ha vanliga ord, utan fet stil, länkar och kod.
problem-heading-nested = En rubrik kan inte stå i en lista eller ett citat.
problem-heading-level = Rubriken är på nivå { $found }. Här ska den vara på nivå { $expected }.
problem-heading-duplicate = Rubriken { $id } finns två gånger.
problem-heading-unknown = module.toml känner inte till rubriken { $id }. Rätta id:t, skriv in steget i module.toml, eller gör rubriken till fet text.
problem-heading-misplaced = Rubriken { $id } hör hemma på ett annat ställe, säger module.toml. Har den rätt antal #?
problem-heading-order = Rubriken { $id } står där { $expected } ska stå. Följ ordningen i module.toml.
problem-heading-missing = Rubriken { $id } saknas. Den ska stå efter den del som börjar på den här raden.
problem-text-missing = Under { $id } står ingen text.

## Running text

problem-html = HTML går inte att använda. Ta bort det som står mellan < och >.
problem-code = Kod går inte att använda. Börjar raden med fyra mellanslag? Ta bort dem.
problem-rule = En vågrät linje går inte att använda.
problem-entity = Skriv själva tecknet i stället för { $text }.
problem-link-definition = En länks mål ska stå direkt efter orden, inom parentes.
problem-link-unknown = Länken { $target } går inte att använda. Bara ref:, line: och module: följt av ett id går.
problem-link-title = Ta bort titeln efter { $target }. Ingen ser den.
problem-link-without-text = Länken { $target } behöver ord inom hakparenteserna.
problem-reference-unknown = Referensen { $id } finns inte i references.toml.
problem-reference-not-cited = Referensen { $id } saknas under references i module.toml. Skriv in den där, eller rätta id:t här.
problem-support-line-unknown = Stödlinjen { $id } finns inte i support-lines.toml.
problem-package-unknown = Paketet { $id } finns inte.
problem-child-name-misplaced = Barnets namn (child:name) får bara stå i exemplen till en övning.
problem-picture-unknown = Bilden { $target } finns inte bland stegets pictures i module.toml.
problem-picture-without-alt = Beskriv bilden { $id } inom hakparenteserna, för den som inte ser den.
problem-picture-in-text = Bilden { $id } ska stå för sig själv, med en tom rad före och efter.
problem-picture-duplicate = Bilden { $id } visas två gånger i samma steg.
problem-picture-missing = Bilden { $id } står i module.toml men visas inte i steget.

## Films and exercises

problem-captions-not-list = Under filmen { $id } ska bara en numrerad lista med bildtexter stå.
problem-caption-number = Bildtexten har nummer { $found }. Här ska { $expected } stå.
problem-caption-empty = Bildtext { $number } är tom.
problem-caption-markup = Bildtext { $number } ska vara ett enda stycke med vanliga ord.
problem-caption-too-long = Bildtext { $number } är { $length } tecken lång. Högst { $limit } hinner läsas.
problem-caption-count = Antalet bildtexter är { $captions }, men antalet bilder i filmen är { $beats }.
problem-example-markup = Ett exempel i fältet { $field } ska vara ett enda stycke med vanliga ord.
problem-example-count = Antalet exempel i fältet { $field } är { $count }. Det ska vara mellan { $min } och { $max }.

## What happens in films

problem-name-unknown = { $key } kan inte vara { $value }. Menas { $nearest }? Alla namn står i stage.toml.
problem-role-unknown = Ingen under cast har rollen { $role }. Menas { $nearest }?
problem-mark-unknown = Det finns ingen punkt { $mark } på platsen { $place }. Menas { $nearest }? Alla punkter står i stage.toml.
problem-thing-unknown = Saken { $thing } finns inte. Skriv in den under things, i början eller i cut.
problem-state-unknown = { $prop } kan inte se ut som { $state }. Menas { $nearest }?
problem-state-none = { $prop } ser bara ut på ett sätt. Ta bort state.
problem-verb-twice = { $role } gör { $verb } två gånger i samma bild. Flytta det ena till nästa bild.
problem-pose-by-itself = { $pose } skrivs inte. Det kommer av sig självt med { $verb }.
problem-beat-count = Antalet bilder i filmen är { $count }. Det ska vara mellan { $min } och { $max }.
problem-beat-unchanged = Inget ändras i bilden. Låt något hända, eller skriv still = true.
problem-beat-not-still = Bilden har still = true, men något ändras. Ta bort det ena.
problem-role-off-stage = { $role } är inte på scenen. Skriv enter först.
problem-role-on-stage = { $role } är redan på scenen. Ta bort enter, eller skriv walk.
problem-role-far = { $role } och { $other } står för långt från varandra. Låt den ena gå fram först.
problem-mark-far = { $role } når inte till { $mark }. Gå dit först.
problem-mark-full = Det är för många vid { $mark }. Högst { $limit } får plats.
problem-seat-taken = Mer än en sitter på { $mark }. Där får en plats.
problem-seat-missing = { $role } kan inte sitta vid { $mark }. Där finns ingen sittplats. Välj en annan punkt.
problem-bed-missing = { $role } kan inte ligga vid { $mark }. Välj en säng eller en soffa.
problem-seat-faces = { $role } sitter eller ligger åt andra hållet vid { $mark }. Ta bort riktningen.
problem-seat-only = På platsen { $place } sitter man. { $role } kan inte göra så där.
problem-hands-full = { $role } har ingen hand fri för { $thing }. Ställ ner något först.
problem-thing-not-held = { $role } håller inte i { $thing }. Skriv hold först.
problem-thing-held = { $role } håller redan i { $thing }. Skriv give för att räcka över det.
problem-thing-off-stage = { $thing } är inte på scenen. Ge det en punkt med at, eller låt någon komma in med det: with.
problem-thing-on-stage = { $thing } är redan på scenen, så ingen kan komma in med det. Skriv hold.
problem-thing-far = { $role } når inte { $thing } vid { $mark }. Gå dit först.
problem-thing-stands = { $thing } står för sig själv och bärs inte. Låt det stå.
problem-give-to-self = { $role } kan inte ge något till sig själv. Skriv en annan roll efter to.
problem-cannot-carry = { $role } kan inte bära { $child }. Bara små barn bärs, och inte av varandra.
problem-child-carried = { $role } bär { $child }. Skriv put först.
problem-child-not-carried = { $role } bär inte { $child }. Skriv lift först.
problem-camera-off-stage = Kameran kan inte följa { $role }, som inte är på scenen. Välj en punkt i stället.

## Support lines

problem-hours-malformed = { $value } är ingen tid. Skriv dagar som mon-fri och tider som 08:00.
problem-hours-contradict = Linjen har både always och hours. Ta bort det ena.
problem-checked-malformed = { $value } är ingen månad. Skriv till exempel 2024-12, eller bara 2024.

## Files

problem-file-missing = Filen { $name } saknas. Gör den, eller ge den som finns det namnet.
problem-file-unknown = Inget i module.toml frågar efter { $name }. Rätta filens namn, eller ta bort den härifrån.
problem-file-unreadable = { $name } går inte att läsa.
problem-file-not-text = { $name } är inte sparad som UTF-8. Öppna filen, spara den igen och välj UTF-8.
problem-file-too-large = { $name } är för stor. Högst { $limit } KiB går.
problem-file-link = { $name } är en genväg till en annan plats. Den följs inte.
problem-index-malformed = Förteckningen går inte att läsa. Gör om den med kit index.
