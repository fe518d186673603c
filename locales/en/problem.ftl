# What is wrong with a package, for the one who writes it. The file and the line stand before the sentence.
# Names of keys, kinds and marks of the format are not translated.

## Bounds

problem-parts-too-few = There are { $count } steps of the kind { $kind }. At least { $min } are needed.
problem-answers-count = { $id } has { $count } answers to choose among. There should be { $min } to { $max }.
problem-references-too-few = The package cites { $count } sources. At least { $min } are needed.
problem-safety-sentence-missing = The first page, { $id }, lacks the safety sentence as a quote. Write it word for word as in chapter.ftl.
problem-opening-too-long = The first page, { $id }, has { $words } words apart from quotes. At most { $max } fit.
problem-words-count = { $id } has { $words } words. There should be { $min } to { $max }.
problem-whole-count = The package has { $words } words. There should be { $min } to { $max }, captions and age parts apart.
problem-share-of-source = The translation has { $words } words, { $share } per cent of the Swedish. It should be { $min } to { $max } per cent.
problem-lix-too-high = { $id } has LIX { $lix }. At most { $max } will do: shorten sentences, choose shorter words.
problem-flesch-too-low = { $id } has a Flesch score of { $flesch }. At least { $min } is needed: shorten sentences, choose shorter words.
problem-mean-sentence-too-long = Sentences have { $mean } words on average. At most { $max } will do.
problem-sentence-too-long = A sentence has { $words } words, and at most { $max } will do. It begins: { $start }

## What is left in a text

problem-mark-left = A mark is left in the text. A link is written [the words](ref:id), without a space, and bold text has two stars before and after. It begins: { $text }
problem-template-left = The template's words are still here. Write your own in place of: { $text }

## Spelling

problem-misspelled = { $word } is not in the dictionary. Correct it, or enter it with a reason in the words file. Perhaps: { $nearest }
problem-word-unknown = { $word } is not in the dictionary, and no word there is like it. Say it otherwise, or enter the word with a reason in the words file.
problem-word-unused = { $word } is not needed: no text has it, or the dictionary has it already. Remove it.
problem-word-without-reason = { $word } has no reason. Write why a text may have the word.
problem-word-list-malformed = The file is no list of words. Write format = 1, then [words] and lines such as "word" = "reason".

## Files of structure

problem-toml-syntax = This line cannot be read as TOML. Is a quotation mark, a comma, a bracket or an equals sign missing? Quotation marks are to be straight, like this: "
problem-format-unknown = The file has format { $found }. This program only knows format { $known }.
problem-key-unknown = { $key } means nothing here. Is it misspelt?
problem-key-missing = { $key } is missing.
problem-key-duplicate = { $key } is here twice.
problem-value-type =
    { $expected ->
        [string] { $key } must be a text in quotation marks.
        [integer] { $key } must be a whole number.
        [boolean] { $key } must be true or false.
        [number] { $key } must be a number.
        [array] { $key } must be a list in square brackets.
       *[table] { $key } must be a table of keys and values.
    }
problem-value-empty = { $key } is empty.
problem-value-unknown =
    { $key ->
        [kind] kind cannot be { $value }. A package is module or theme. A step is read, film, dilemma, quiz, reflection, exercise or practice. A support line is danger, violence, child, crisis, care or police.
        [area] area cannot be { $value }. It is child, me or parents.
        [safety] safety cannot be { $value }. It is none, sentence or check.
        [ages] ages cannot be { $value }. It is 0-1, 2-5, 6-9, 10-12 or 13-17.
        [exercise] exercise cannot be { $value }. The names of the exercises are in modules/README.md.
       *[other] { $key } cannot be { $value }. It is draft, language-reviewed or expert-reviewed.
    }
problem-value-duplicate = { $value } is in { $key } twice.
problem-value-out-of-range = { $key } is { $value }. It must be between { $min } and { $max }.
problem-id-malformed = { $id } cannot be an id. Use small letters a–z, digits and single hyphens.
problem-id-duplicate = { $id } is already used for something else.
problem-id-not-folder = The package's id is { $id }, but its folder is called { $folder }. They must be the same.
problem-language-malformed = { $tag } is no language code. Write sv, en or ar, for example, in small letters.
problem-review-missing = The language { $language } has no line under [review].
problem-hash-malformed = { $value } is no checksum. Write it with kit translated.
problem-too-many-steps = The package has too many steps. The most is { $limit }.
problem-too-few-choices = There is too little to choose from under { $id }. At least { $min } are needed.
problem-nesting-too-deep = Too many levels are inside each other here. The most is { $limit }.
problem-right-unknown = { $id } is said to be right, but is not among the options.

## Headings

problem-front-matter-missing = The file must begin with title and summary between two lines of ---.
problem-front-matter-malformed = The line must have the form key: value.
problem-text-before-heading = There is text before the first heading.
problem-heading-without-id = The heading { $heading } has no id. Write one at the end of the line, like this: {"{#id}"}
problem-heading-brace = The heading { $heading } has a brace in its text. Is its id written correctly?
problem-heading-empty = The heading with the id { $id } has no words.
problem-heading-markup = A heading can only have plain words, without bold, links and code.
problem-heading-nested = A heading cannot be in a list or a quote.
problem-heading-level = The heading is of level { $found }. Here it must be of level { $expected }.
problem-heading-duplicate = The heading { $id } is there twice.
problem-heading-unknown = module.toml does not know the heading { $id }. Correct the id, enter the step in module.toml, or make the heading bold text.
problem-heading-misplaced = The heading { $id } belongs somewhere else, says module.toml. Has it the right number of #?
problem-heading-order = The heading { $id } is where { $expected } should be. Follow the order of module.toml.
problem-heading-missing = The heading { $id } is missing. It should come after the part that begins on this line.
problem-text-missing = There is no text under { $id }.

## Running text

problem-html = HTML cannot be used. Remove what is between < and >.
problem-code = Code cannot be used. Does the line begin with four spaces? Take them away.
problem-rule = A horizontal line cannot be used.
problem-entity = Write the character itself instead of { $text }.
problem-link-definition = The target of a link must come right after its words, in parentheses.
problem-link-unknown = The link { $target } cannot be used. Only ref:, line: and module: followed by an id can.
problem-link-title = Take away the title after { $target }. Nobody sees it.
problem-link-without-text = The link { $target } needs words in its square brackets.
problem-reference-unknown = The reference { $id } is not in references.toml.
problem-reference-not-cited = The reference { $id } is missing under references in module.toml. Enter it there, or correct the id here.
problem-support-line-unknown = The support line { $id } is not in support-lines.toml.
problem-package-unknown = There is no package { $id }.
problem-child-name-misplaced = The child's name (child:name) may only be in the examples of an exercise.
problem-picture-unknown = The picture { $target } is not among the step's pictures in module.toml.
problem-picture-without-alt = Describe the picture { $id } in the square brackets, for those who do not see it.
problem-picture-in-text = The picture { $id } must stand by itself, with an empty line before and after.
problem-picture-duplicate = The picture { $id } is shown twice in the same step.
problem-picture-missing = The picture { $id } is in module.toml but is not shown in the step.

## Films and exercises

problem-captions-not-list = Under the film { $id } there must be one numbered list of captions and nothing else.
problem-caption-number = The caption has number { $found }. Here it must be { $expected }.
problem-caption-empty = Caption { $number } is empty.
problem-caption-markup = Caption { $number } must be a single paragraph of plain words.
problem-caption-too-long = Caption { $number } is { $length } characters long. At most { $limit } can be read in time.
problem-caption-count = The number of captions is { $captions }, but the number of beats in the film is { $beats }.
problem-example-markup = An example in the field { $field } must be a single paragraph of plain words.
problem-example-count = The number of examples in the field { $field } is { $count }. It must be between { $min } and { $max }.

## What happens in films

problem-name-unknown = { $key } cannot be { $value }. Is { $nearest } meant? All names are in stage.toml.
problem-role-unknown = Nobody under cast has the role { $role }. Is { $nearest } meant?
problem-mark-unknown = The place { $place } has no mark { $mark }. Is { $nearest } meant? All marks are in stage.toml.
problem-thing-unknown = There is no thing { $thing }. Write it under things, at the beginning or in cut.
problem-state-unknown = { $prop } cannot look like { $state }. Is { $nearest } meant?
problem-state-none = { $prop } looks only one way. Take state away.
problem-verb-twice = { $role } does { $verb } twice in one beat. Move one of them to the next beat.
problem-pose-by-itself = { $pose } is not written. It comes by itself with { $verb }.
problem-beat-count = The number of beats in the film is { $count }. It must be between { $min } and { $max }.
problem-beat-unchanged = Nothing changes in this beat. Let something happen, or write still = true.
problem-beat-not-still = The beat has still = true, but something changes. Take one away.
problem-role-off-stage = { $role } is not on the stage. Write enter first.
problem-role-on-stage = { $role } is on the stage already. Take enter away, or write walk.
problem-role-far = { $role } and { $other } are too far from each other. Let one of them walk up first.
problem-mark-far = { $role } does not reach { $mark }. Walk there first.
problem-mark-full = There are too many people at { $mark }. There is room for { $limit }.
problem-seat-taken = More than one person sits at { $mark }. There is room for one.
problem-seat-missing = { $role } cannot sit at { $mark }. There is no seat. Choose another mark.
problem-bed-missing = { $role } cannot lie at { $mark }. Choose a bed or a sofa.
problem-seat-faces = At { $mark } one sits or lies facing the other way. Take the direction of { $role } away.
problem-seat-only = In the place { $place } one sits. { $role } cannot do that there.
problem-hands-full = { $role } has no hand free for { $thing }. Put something down first.
problem-thing-not-held = { $role } is not holding { $thing }. Write hold first.
problem-thing-held = { $role } is already holding { $thing }. Write give to hand it over.
problem-thing-off-stage = { $thing } is not on the stage. Give it a mark with at, or let somebody bring it: with.
problem-thing-on-stage = { $thing } is on the stage already, so nobody can bring it. Write hold.
problem-thing-far = { $role } does not reach { $thing } at { $mark }. Walk there first.
problem-thing-stands = { $thing } stands by itself and is not carried. Let it stand.
problem-give-to-self = { $role } cannot give something to themselves. Write another role after to.
problem-cannot-carry = { $role } cannot carry { $child }. Only small children are carried, and not by each other.
problem-child-carried = { $role } is carrying { $child }. Write put first.
problem-child-not-carried = { $role } is not carrying { $child }. Write lift first.
problem-camera-off-stage = The camera cannot follow { $role }, who is not on the stage. Choose a mark instead.

## Support lines

problem-hours-malformed = { $value } is no time. Write days like mon-fri and times like 08:00.
problem-hours-contradict = The line has both always and hours. Take one away.
problem-checked-malformed = { $value } is no month. Write 2024-12, for example, or only 2024.

## Files

problem-file-missing = The file { $name } is missing. Make it, or give the one that is there this name.
problem-file-unknown = Nothing in module.toml asks for { $name }. Correct the name of the file, or take it away from here.
problem-file-unreadable = { $name } cannot be read.
problem-file-not-text = { $name } is not saved as UTF-8. Open the file, save it again and choose UTF-8.
problem-file-too-large = { $name } is too large. The most is { $limit } KiB.
problem-file-link = { $name } is a link to another place. It is not followed.
problem-index-malformed = The index cannot be read. Make it again with kit index.
