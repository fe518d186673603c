// Written by the test `the_typescript_of_the_contract_is_current` in `api`; not by hand.

/**
 * What this copy of the program is, what it keeps where, and what protects it.
 */
export type AboutView = { 
/**
 * The version, as `0.1.0`.
 */
version: string, 
/**
 * The folder of the vault, whether it exists or not.
 */
vaultFolder: string, 
/**
 * The folder of the packages.
 */
packagesFolder: string, 
/**
 * The folder of the web engine's own files, which is removed when the program ends.
 */
engineFolder: string, 
/**
 * What protects it.
 */
protections: ProtectionsView, };

/**
 * What the parent does in a step.
 */
export type Activity = { "kind": "read" } | { "kind": "film", 
/**
 * The film.
 */
film: FilmView, } | { "kind": "dilemma", 
/**
 * What one may do.
 */
choices: Array<ChoiceView>, } | { "kind": "quiz", 
/**
 * What one may answer.
 */
options: Array<OptionView>, } | { "kind": "exercise", 
/**
 * Which tool.
 */
exercise: Tool, 
/**
 * The words of its parts, in the order of the tool.
 */
fields: Array<FieldView>, } | { "kind": "reflection" } | { "kind": "practice" };

/**
 * The ages of a child that a part of a package can be about.
 */
export type AgeBand = "0-1" | "2-5" | "6-9" | "10-12" | "13-17";

/**
 * The parent says how a small step went.
 */
export type AnswerFollowUpRequest = { 
/**
 * The package.
 */
module: string, 
/**
 * The step.
 */
step: string, 
/**
 * How it went.
 */
outcome: Outcome, 
/**
 * What the parent wants to remember of it; may be empty.
 */
words: string, };

/**
 * A text of the parent's.
 */
export type AnswerView = { 
/**
 * The step.
 */
step: string, 
/**
 * The field of the step's tool; empty for the step itself.
 */
field: string, 
/**
 * What kind of step it is.
 */
kind: StepKind, 
/**
 * The tool, if the step is one that the screen has.
 */
tool: Tool | null, 
/**
 * The text.
 */
body: string, 
/**
 * When it was last changed.
 */
changed: number, };

/**
 * What the parent has written, tried and seen in one package.
 */
export type AnswersView = { 
/**
 * The texts.
 */
answers: Array<AnswerView>, 
/**
 * The choices and options tried, oldest first.
 */
tried: Array<TriedView>, 
/**
 * The steps seen.
 */
seen: Array<string>, 
/**
 * The step seen last.
 */
last: string | null, };

/**
 * One of the three doors.
 */
export type Area = "child" | "me" | "parents";

/**
 * A beat: a change on the stage and one caption.
 */
export type BeatView = { 
/**
 * The caption in the chosen language.
 */
caption: string, 
/**
 * The stage is another one: nothing leads over from the beat before.
 */
cut: boolean, 
/**
 * Nothing is meant to move.
 */
still: boolean, 
/**
 * Who comes on to the stage in this beat.
 */
enters: Array<EnterView>, 
/**
 * Who goes off the stage in this beat, and is no longer among its people.
 */
leaves: Array<LeaveView>, 
/**
 * The stage when all of it has happened.
 */
stage: StageView, };

/**
 * A block of text.
 */
export type Block = { "kind": "paragraph", 
/**
 * Its words.
 */
content: Array<Inline>, } | { "kind": "list", 
/**
 * Whether its items are numbered.
 */
ordered: boolean, 
/**
 * Its items.
 */
items: Array<Array<Block>>, } | { "kind": "quote", 
/**
 * What is set apart.
 */
blocks: Array<Block>, };

/**
 * Where the parent was.
 */
export type BookmarkView = { 
/**
 * The package.
 */
module: string, 
/**
 * The step in it.
 */
step: string, };

/**
 * What is looked at, and how closely.
 */
export type CameraView = { 
/**
 * A role or else a mark; nothing for the middle of the stage.
 */
on: string | null, 
/**
 * From 1, the whole stage, to 2.
 */
zoom: number, };

/**
 * The passphrase is to be another one.
 */
export type ChangePassphraseRequest = { 
/**
 * The passphrase that opens the vault now: an open program is not enough to shut its owner out.
 */
current: Passphrase, 
/**
 * The one that shall open it.
 */
passphrase: Passphrase, };

/**
 * The vault after a change of passphrase.
 */
export type ChangedView = { 
/**
 * What became of the change.
 */
change: PassphraseChange, 
/**
 * The vault.
 */
vault: VaultView, };

/**
 * A child, as it is to be kept.
 */
export type ChildRequest = { 
/**
 * What the parent calls the child; may be empty where a year is given.
 */
name: string, 
/**
 * The year of birth, if it is given.
 */
birthYear: number | null, };

/**
 * A child.
 */
export type ChildView = { 
/**
 * What the parent calls the child; empty where only a year was given.
 */
name: string, 
/**
 * The year of birth, if it was given.
 */
birthYear: number | null, };

/**
 * What one may do in a dilemma, and what follows.
 */
export type ChoiceView = { 
/**
 * The id, unique in the step.
 */
id: string, 
/**
 * What one does or says.
 */
label: string, 
/**
 * What happens then.
 */
body: Array<Block>, 
/**
 * What one may do next; empty at the end of a branch.
 */
choices: Array<ChoiceView>, };

/**
 * A choice or an option was tried.
 */
export type ChooseRequest = { 
/**
 * The package.
 */
module: string, 
/**
 * The step.
 */
step: string, 
/**
 * Ids from the first choice to this one.
 */
path: Array<string>, };

/**
 * What can be said of a code without trying it on the vault.
 */
export type CodeView = { 
/**
 * How many words were typed.
 */
typed: number, 
/**
 * How many words a code has.
 */
needed: number, 
/**
 * Which of them are in no code, counted from 1.
 */
unknown: Array<number>, 
/**
 * All words are there and known, and the check word fits them. If all are known and it does not fit,
 * two have changed places or one is another word of the list.
 */
whole: boolean, };

/**
 * Texts of one page are to be taken out of the journal.
 */
export type DeleteAnswerRequest = { 
/**
 * The package.
 */
module: string, 
/**
 * The step.
 */
step: string, 
/**
 * The fields of the step's tool; the empty one is the step itself, and with it goes how a small step went.
 */
fields: Array<string>, };

/**
 * The word that is typed before everything is deleted, in the language of the program.
 */
export type DeleteRequest = { 
/**
 * As typed; case, accents and spaces around it do not matter.
 */
word: string, };

/**
 * Somebody comes on to the stage; where they are in the end, the stage says.
 */
export type EnterView = { 
/**
 * Who.
 */
role: string, 
/**
 * The mark where they appear.
 */
at: string, };

/**
 * Everything that can go wrong and that a screen acts on or explains.
 */
export type ErrorCode = "wrong-passphrase" | "passphrase-short" | "vault-damaged" | "vault-newer" | "vault-busy" | "vault-exists" | "vault-absent" | "vault-exchanged" | "code-wrong" | "code-incomplete" | "code-absent" | "place-unknown" | "key-too-costly" | "vault-locked" | "read-only" | "disk-full" | "storage-gone" | "storage-failed" | "package-missing" | "package-damaged" | "bad-request";

/**
 * Something happened.
 */
export type Event = { "kind": "saved", 
/**
 * When.
 */
at: number, } | { "kind": "saveFailed", 
/**
 * Why.
 */
code: ErrorCode, } | { "kind": "locked", 
/**
 * Why.
 */
reason: LockReason, } | { "kind": "packageChanged", 
/**
 * The package.
 */
module: string, } | { "kind": "closing" };

/**
 * A part of an example.
 */
export type ExamplePart = { "kind": "text", 
/**
 * The words.
 */
text: string, } | { "kind": "childName", 
/**
 * What stands there where no name was given.
 */
words: string, };

/**
 * An example: a row of parts that are read as one sentence.
 */
export type ExampleView = { 
/**
 * The parts, in their order.
 */
parts: Array<ExamplePart>, };

/**
 * Which way somebody looks; the stage is never mirrored.
 */
export type Facing = "left" | "right";

/**
 * An error, as it crosses.
 */
export type Failure = { 
/**
 * What went wrong.
 */
code: ErrorCode, };

/**
 * How it feels today.
 */
export type Feeling = "calm" | "tired" | "sad" | "angry" | "worried" | "ashamed" | "hopeful";

/**
 * A part of a tool: its heading, what to do there, and examples.
 */
export type FieldView = { 
/**
 * The id, as the tool declares it; answers are kept under it.
 */
id: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * What to write in it.
 */
body: Array<Block>, 
/**
 * What one could write.
 */
examples: Array<ExampleView>, };

/**
 * A film in one language.
 */
export type FilmView = { 
/**
 * Who plays which role.
 */
cast: { [key in string]: PersonId }, 
/**
 * The beats, in their order.
 */
beats: Array<BeatView>, };

/**
 * What can be found in a message.
 */
export type FindKind = "threat" | "child-as-messenger" | "blame" | "generalisation" | "sarcasm" | "shouting" | "several-subjects" | "too-long";

/**
 * Something in a message.
 */
export type FindView = { 
/**
 * What it is.
 */
kind: FindKind, 
/**
 * Where, in the text that was handed over; none: the whole of it.
 */
at: FoundView | null, };

/**
 * A small step that may be asked about now.
 */
export type FollowUpView = { 
/**
 * The package.
 */
module: string, 
/**
 * Its title in the chosen language.
 */
title: string, 
/**
 * The step.
 */
step: string, 
/**
 * The plan, as the parent wrote it.
 */
plan: string, 
/**
 * When it was written.
 */
written: number, };

/**
 * A stretch of a text, in UTF-16 units from its beginning, as JavaScript counts.
 */
export type FoundView = { 
/**
 * The first unit.
 */
from: number, 
/**
 * The first unit after it.
 */
to: number, };

/**
 * What stands before a package now.
 */
export type Gate = "open" | "ask" | "behind";

/**
 * Days of the week and hours of the day.
 */
export type HourSpan = { 
/**
 * First day, 1 (Monday) to 7.
 */
fromDay: number, 
/**
 * Last day, 1 (Monday) to 7.
 */
toDay: number, 
/**
 * As `07:00`.
 */
from: string, 
/**
 * As `21:00`.
 */
to: string, };

/**
 * When a line answers.
 */
export type HoursView = { "kind": "always" } | { "kind": "spans", 
/**
 * The spans, in the order of the week.
 */
spans: Array<HourSpan>, } | { "kind": "unconfirmed" };

/**
 * A run of words.
 */
export type Inline = { "kind": "text", 
/**
 * The words.
 */
text: string, } | { "kind": "strong", 
/**
 * The words.
 */
content: Array<Inline>, } | { "kind": "emphasis", 
/**
 * The words.
 */
content: Array<Inline>, } | { "kind": "reference", 
/**
 * The id of the source.
 */
id: string, 
/**
 * The words.
 */
content: Array<Inline>, } | { "kind": "line", 
/**
 * The id of the line.
 */
id: string, 
/**
 * Words instead of its name; may be empty.
 */
content: Array<Inline>, } | { "kind": "module", 
/**
 * The id of the package.
 */
id: string, 
/**
 * The words.
 */
content: Array<Inline>, } | { "kind": "break" };

/**
 * A text of the parent's, with where it belongs.
 */
export type JournalEntry = { 
/**
 * The package.
 */
module: string, 
/**
 * Its title in the chosen language; none when the package is no longer there.
 */
title: string | null, 
/**
 * The step.
 */
step: string, 
/**
 * The field of the step's tool; empty for the step itself.
 */
field: string, 
/**
 * What kind of step it was written in.
 */
kind: StepKind, 
/**
 * The tool, if the step is still there and is one that the screen has.
 */
tool: Tool | null, 
/**
 * Whether the step is still there and can be asked for. What stands before its package stands before it here,
 * too.
 */
reachable: boolean, 
/**
 * The question as it was shown.
 */
question: string, 
/**
 * The text. Empty where a plan was taken away and how it went stands there still.
 */
body: string, 
/**
 * When it was last changed.
 */
changed: number, 
/**
 * Where the question holds what was searched for, in the order of the text.
 */
foundInQuestion: Array<FoundView>, 
/**
 * Where the text holds it.
 */
foundInBody: Array<FoundView>, 
/**
 * How it went, if this is the plan of a small step that was asked about; the newest first.
 */
outcomes: Array<OutcomeView>, };

/**
 * How the texts of the journal are put in order. A page's texts stand together in both.
 */
export type JournalOrder = "package" | "date";

/**
 * A part of the journal is asked for.
 */
export type JournalRequest = { 
/**
 * Every word of it stands in the question or the text; case, accents, harakat and forms of hamza do not
 * matter. Empty: everything.
 */
query: string, 
/**
 * What comes first.
 */
order: JournalOrder, 
/**
 * How many texts to pass over.
 */
skip: number, 
/**
 * How many to give, and beyond them the rest of the last one's page.
 */
take: number, };

/**
 * A part of what the parent has written, in the order that was asked for.
 */
export type JournalView = { 
/**
 * The texts of this part.
 */
entries: Array<JournalEntry>, 
/**
 * How many there are with the words searched for.
 */
found: number, 
/**
 * How many there are in all.
 */
all: number, };

/**
 * The open journal is to be kept in another place.
 */
export type KeepElsewhereRequest = { 
/**
 * Where.
 */
place: PlaceRequest, 
/**
 * The passphrase of the vault there; it may be the same as before.
 */
passphrase: Passphrase, };

/**
 * A language of the program.
 */
export type Language = "sv" | "en" | "ar";

/**
 * Somebody goes off the stage.
 */
export type LeaveView = { 
/**
 * Who.
 */
role: string, 
/**
 * The mark where they disappear.
 */
by: string, };

/**
 * The packages there are. It cannot be printed: a plan of the parent's is among it.
 */
export type LibraryView = { 
/**
 * In their order.
 */
packages: Array<PackageCard>, 
/**
 * Where the parent was last, if anywhere; not when a sentence stands before it now.
 */
last: BookmarkView | null, 
/**
 * What to open next, if there is anything.
 */
suggestion: SuggestionView | null, 
/**
 * The tools for right now, of each the first on the shelf; never one that a sentence stands before now.
 */
tools: Array<ToolPlace>, 
/**
 * A small step that may be asked about now.
 */
followUp: FollowUpView | null, 
/**
 * How many packages could not be read. The rest is there.
 */
damaged: number, };

/**
 * How the light falls.
 */
export type Light = "day" | "evening" | "night";

/**
 * Why the vault was locked.
 */
export type LockReason = "idle" | "away";

/**
 * A message is to be looked through.
 */
export type MessageRequest = { 
/**
 * The message.
 */
text: string, };

/**
 * What was found.
 */
export type MessageView = { 
/**
 * What holds for the whole message first, then in the order of the text; stretches of different kinds may
 * overlap.
 */
finds: Array<FindView>, };

/**
 * What comes of asking for a package. There is no other way to its words, so that whatever leads to one – the
 * library, a suggestion, the journal, a link, the next page – meets what has to stand before it.
 */
export type ModuleOpening = { "kind": "open", 
/**
 * The package.
 */
module: ModuleView, } | { "kind": "questions" } | { "kind": "sentence", 
/**
 * What the package is called.
 */
title: string, };

/**
 * A package is asked for.
 */
export type ModuleRequest = { 
/**
 * Its id.
 */
module: string, };

/**
 * One package, whole, in one language.
 */
export type ModuleView = { 
/**
 * The id.
 */
id: string, 
/**
 * The door it stands behind; a theme package stands behind none.
 */
area: Area | null, 
/**
 * How long it takes, in minutes.
 */
minutes: number, 
/**
 * What it asks of the program before it is shown.
 */
safety: Safety, 
/**
 * The title.
 */
title: string, 
/**
 * One or two sentences on what it is about.
 */
summary: string, 
/**
 * Every step, in their order. Which of them are shown follows from the ages of the children.
 */
steps: Array<StepView>, 
/**
 * The sources, in the order of the package.
 */
references: Array<ReferenceView>, 
/**
 * The support lines that the texts point to.
 */
lines: Array<SupportLineView>, };

/**
 * What somebody feels.
 */
export type Mood = "calm" | "glad" | "sad" | "worried" | "angry" | "tired" | "ashamed" | "hopeful";

/**
 * How much moves on the screen.
 */
export type Motion = "system" | "reduced" | "full";

/**
 * What one may answer to a quiz.
 */
export type OptionView = { 
/**
 * The id, unique in the step.
 */
id: string, 
/**
 * The answer.
 */
label: string, 
/**
 * Whether it holds.
 */
right: boolean, 
/**
 * What to know about it.
 */
body: Array<Block>, };

/**
 * How a small step went.
 */
export type Outcome = "went" | "partly" | "not-yet" | "changed" | "no-answer";

/**
 * How a small step went, as the journal shows it with the plan.
 */
export type OutcomeView = { 
/**
 * How it went.
 */
outcome: Outcome, 
/**
 * What the parent wanted to remember of it; may be empty.
 */
words: string, 
/**
 * The plan as it stood then, where it was another one.
 */
plan: string | null, 
/**
 * When it was said.
 */
at: number, 
/**
 * Where that plan holds what was searched for.
 */
foundInPlan: Array<FoundView>, 
/**
 * Where the words hold it.
 */
foundInWords: Array<FoundView>, };

/**
 * How fast films go.
 */
export type Pace = "slower" | "normal" | "faster";

/**
 * A package on the shelf.
 */
export type PackageCard = { 
/**
 * The id, as `anger`.
 */
id: string, 
/**
 * The door it stands behind; a theme package stands behind none.
 */
area: Area | null, 
/**
 * Its place in the row.
 */
order: number, 
/**
 * How long it takes, in minutes.
 */
minutes: number, 
/**
 * What it asks of the program before it is shown.
 */
safety: Safety, 
/**
 * What stands before it now.
 */
gate: Gate, 
/**
 * The title in the chosen language.
 */
title: string, 
/**
 * One or two sentences on what it is about.
 */
summary: string, 
/**
 * How many steps it has for the ages of the children, or in all where these are not known.
 */
steps: number, 
/**
 * How many of these were seen.
 */
seen: number, };

/**
 * A passphrase on its way in. It cannot be printed, and it is wiped when dropped.
 */
export type Passphrase = string;

/**
 * What became of a change of passphrase. The recovery code goes the way of the old passphrase.
 */
export type PassphraseChange = "finished" | "unfinished" | "notPossible";

/**
 * A passphrase, to make a vault or to open it.
 */
export type PassphraseRequest = { 
/**
 * The passphrase as typed.
 */
passphrase: Passphrase, };

/**
 * Somebody of the cast.
 */
export type PersonId = "samira" | "erik" | "lena" | "jonas" | "amira" | "harpreet" | "maria" | "daniel" | "ingrid" | "yusuf" | "leo" | "tindra" | "noah" | "sami" | "alma" | "lina" | "bo";

/**
 * Somebody on the stage.
 */
export type PersonView = { 
/**
 * The role, unique on the stage.
 */
role: string, 
/**
 * Who plays it.
 */
person: PersonId, 
/**
 * Where they are.
 */
mark: string, 
/**
 * Which place they have among those at the mark: 0 is the mark itself. No two have the same, but a child
 * that is carried has that of its carrier.
 */
slot: number, 
/**
 * Which way they look.
 */
facing: Facing, 
/**
 * What they feel.
 */
mood: Mood, 
/**
 * What they do with the body.
 */
pose: Pose, 
/**
 * Whether they are on the seat of their mark, in whatever pose.
 */
seated: boolean, 
/**
 * The id of the thing in the left hand: the hand away from the viewer.
 */
left: string | null, 
/**
 * The id of the thing in the right hand: the hand near the viewer. A large thing is in both.
 */
right: string | null, 
/**
 * The role of the child on the arm; the child is at the same mark, and among the people as well.
 */
carries: string | null, 
/**
 * The pictogram in the bubble, for this beat only.
 */
says: PictogramId | null, };

/**
 * What the parent has told.
 */
export type PersonalView = { 
/**
 * The children, in the order in which they were given.
 */
children: Array<ChildView>, 
/**
 * Where the parent is in the separation.
 */
stage: Stage | null, 
/**
 * How it feels, if that was said within the last twelve hours.
 */
feeling: Feeling | null, 
/**
 * The ages that the children can have this year; parts about other ages are not shown. None: every part is
 * shown, because no child was given, or one without a year.
 */
ages: Array<AgeBand>, 
/**
 * The earliest year of birth that is taken.
 */
firstYear: number, 
/**
 * The latest year of birth that is taken: the next, for a child that is on its way.
 */
lastYear: number, };

/**
 * A picture in a bubble.
 */
export type PictogramId = "clock" | "phone" | "heart" | "question" | "home-two" | "rucksack" | "food" | "sleep" | "calendar" | "storm" | "calm" | "child" | "stop" | "wait" | "ear" | "key" | "sock" | "teddy" | "no-words" | "tear" | "sun";

/**
 * A place that a film can be set in.
 */
export type PlaceId = "bedroom-night" | "car" | "childs-room" | "courtyard" | "flat-hall" | "hallway" | "kitchen" | "living-room" | "office" | "school-yard" | "stairwell" | "street" | "yard";

/**
 * What kind of place it is.
 */
export type PlaceKind = "computer" | "beside-program" | "medium" | "named";

/**
 * Which place is meant.
 */
export type PlaceRequest = { "kind": "listed", 
/**
 * Its number in the list.
 */
id: number, } | { "kind": "named", 
/**
 * The folder, written out.
 */
folder: string, };

/**
 * A place for a vault.
 */
export type PlaceView = { 
/**
 * What it is asked for by, as long as the program runs.
 */
id: number, 
/**
 * What kind of place it is.
 */
kind: PlaceKind, 
/**
 * Which of several on one computer, from 1; 0 for every other kind.
 */
number: number, 
/**
 * The name of the stick or disk; empty for every other kind.
 */
medium: string, 
/**
 * The folder, written out.
 */
folder: string, 
/**
 * A vault lies there.
 */
vault: boolean, };

/**
 * The places that there are now. A folder that somebody would have to name is not among them.
 */
export type PlacesView = { 
/**
 * The place that the program uses now.
 */
current: number, 
/**
 * All of them: those with a vault, and for each kind one without.
 */
places: Array<PlaceView>, };

/**
 * What somebody does with the body.
 */
export type Pose = "standing" | "sitting" | "walking" | "crouching" | "hugging" | "carrying" | "turned-away" | "on-the-phone" | "lying" | "reaching" | "leaning" | "waving" | "covering-face" | "arms-crossed";

/**
 * A thing that can be held or stand about.
 */
export type PropId = "rucksack" | "kettle" | "cup" | "thermos" | "phone" | "envelope" | "letter" | "keys" | "bus-card" | "teddy" | "drawing" | "suitcase" | "grocery-bag" | "book" | "ball" | "kite-line" | "umbrella" | "jacket" | "winter-jacket" | "mitten" | "odd-sock" | "boots" | "bicycle-helmet" | "plate" | "pan" | "gift" | "candle" | "school-paper" | "puzzle-piece" | "battery" | "kite" | "birthday-cake" | "laptop" | "box" | "plant" | "blanket" | "tray" | "calendar" | "fish-fingers" | "lamp" | "clock" | "hamster-wheel" | "weather-cloud" | "notice-board" | "table-set";

/**
 * A passphrase that the program proposes; nothing is kept of it unless the parent takes it.
 */
export type ProposalView = { 
/**
 * Five words with spaces between them, spelled for the keyboards of the chosen language.
 */
passphrase: string, };

/**
 * What one protection of the operating system is worth on this computer.
 */
export type Protection = "on" | "refused" | "unavailable" | "leftOut";

/**
 * What protects the program on this computer.
 */
export type ProtectionsView = { 
/**
 * No network connection can be opened.
 */
socketFilter: Protection, 
/**
 * No picture of the memory is written when the program fails.
 */
coreDumps: Protection, 
/**
 * Other programs of the same person cannot read the memory.
 */
inspection: Protection, 
/**
 * Memory is wiped when it is given back.
 */
wipedMemory: Protection, 
/**
 * The page is shown by a process that may not touch files.
 */
sandbox: Protection, 
/**
 * The web engine's own files lie in memory only.
 */
engineInMemory: Protection, };

/**
 * A recovery code as far as it is typed.
 */
export type ReadCodeRequest = { 
/**
 * The code as typed: any case, å or a, any spaces, commas, line breaks and numbering.
 */
code: Passphrase, };

/**
 * A vault is to be opened with its recovery code, and to get a new passphrase.
 */
export type RecoverRequest = { 
/**
 * The code as typed.
 */
code: Passphrase, 
/**
 * The passphrase that shall open the vault from now on.
 */
passphrase: Passphrase, };

/**
 * A recovery code, shown once and kept nowhere.
 */
export type RecoveryCodeView = { 
/**
 * Its words in their order, the check word last, spelled for the keyboards of the chosen language.
 */
words: Array<string>, };

/**
 * A source that a text leans on.
 */
export type ReferenceView = { 
/**
 * The id that texts link to.
 */
id: string, 
/**
 * Who wrote it.
 */
authors: string, 
/**
 * The year.
 */
year: number, 
/**
 * The title.
 */
title: string, 
/**
 * Where it was published.
 */
source: string, 
/**
 * Its digital object identifier, as `10.1016/…`, where it has one.
 */
doi: string | null, 
/**
 * What it supports, in one sentence of English.
 */
finding: string, };

/**
 * What a package asks of the program before it is shown.
 */
export type Safety = "none" | "sentence" | "check";

/**
 * An answer to one of the three questions.
 */
export type SafetyAnswer = "yes" | "no" | "not-sure";

/**
 * The three questions were answered.
 */
export type SafetyRequest = { 
/**
 * Whether the parent is afraid of the other one.
 */
fear: SafetyAnswer, 
/**
 * Whether there are threats or violence.
 */
threats: SafetyAnswer, 
/**
 * Whether the parent is being controlled.
 */
control: SafetyAnswer, };

/**
 * What the program has been told in this session. What was answered to each question is not kept.
 */
export type SafetyView = { 
/**
 * The questions were answered.
 */
answered: boolean, 
/**
 * At least one answer was not "no": safety comes first on every screen.
 */
caution: boolean, };

/**
 * What became of a change.
 */
export type SavedView = { 
/**
 * Whether it lies encrypted on the disk, read back and compared. A guest's text never does.
 */
kept: boolean, 
/**
 * When.
 */
at: number, };

/**
 * The time of the year.
 */
export type Season = "spring" | "summer" | "autumn" | "winter";

/**
 * What the parent has chosen for the program. Nothing personal: it lies beside the vault in plain text.
 */
export type Settings = { 
/**
 * The language; none until the parent has chosen one.
 */
language: Language | null, 
/**
 * Which grounds and colours there are.
 */
theme: Theme, 
/**
 * How large text is.
 */
textSize: TextSize, 
/**
 * How fast films go. Like what was added after it, it is missing from settings of earlier versions.
 */
pace: Pace, 
/**
 * How much moves.
 */
motion: Motion, 
/**
 * Minutes without a touch after which the vault locks: 1 to 60.
 */
lockMinutes: number, };

/**
 * Where the parent is in the separation.
 */
export type Stage = "deciding" | "new" | "settled" | "never-together";

/**
 * A moment of the stage.
 */
export type StageView = { 
/**
 * Where it is.
 */
place: PlaceId, 
/**
 * How the light falls.
 */
light: Light, 
/**
 * The time of the year.
 */
season: Season, 
/**
 * What falls from the sky.
 */
weather: Weather, 
/**
 * The time on the clocks of the walls, as `18:30`; where the film says none, they go with the light.
 */
clock: string | null, 
/**
 * What is looked at.
 */
camera: CameraView, 
/**
 * Who is on the stage, in the order in which they came.
 */
people: Array<PersonView>, 
/**
 * The things on the stage, in hands and out of them.
 */
things: Array<ThingView>, };

/**
 * What the first screen needs.
 */
export type StartView = { 
/**
 * How the program should look.
 */
settings: Settings, 
/**
 * The language that the computer asks for, offered first.
 */
suggestedLanguage: Language, 
/**
 * Whether there is a vault, and whether it is open.
 */
vault: VaultView, 
/**
 * The package that an author wants to look at: opened straight, as a guest and in the suggested language.
 */
preview: string | null, };

/**
 * What kind of step a text was written in.
 */
export type StepKind = "read" | "film" | "dilemma" | "quiz" | "exercise" | "reflection" | "practice";

/**
 * A step is meant.
 */
export type StepRequest = { 
/**
 * The package.
 */
module: string, 
/**
 * The step.
 */
step: string, };

/**
 * A step of a package.
 */
export type StepView = { 
/**
 * The id, unique in the package.
 */
id: string, 
/**
 * The heading.
 */
title: string, 
/**
 * The ages of a child that it is about; none: every age.
 */
ages: Array<AgeBand>, 
/**
 * The text under the heading.
 */
body: Array<Block>, 
/**
 * What the parent does here.
 */
activity: Activity, };

/**
 * How hard a passphrase is to guess for somebody who has the file and a fast computer.
 */
export type Strength = "too-short" | "very-weak" | "weak" | "fair" | "good" | "strong";

/**
 * What would make a passphrase harder to guess.
 */
export type StrengthAdvice = "add-words" | "not-common" | "not-names" | "not-repeated" | "not-in-rows" | "not-dates" | "swaps-help-little";

/**
 * What can be said of a passphrase.
 */
export type StrengthView = { 
/**
 * How hard it is to guess.
 */
strength: Strength, 
/**
 * What would make it harder, the most useful first; at most two, none for a good one.
 */
advice: Array<StrengthAdvice>, };

/**
 * Why a package is suggested.
 */
export type SuggestionReason = { "kind": "start" } | { "kind": "feeling", 
/**
 * What the parent said.
 */
feeling: Feeling, } | { "kind": "unfinished" } | { "kind": "next" };

/**
 * A package that may be the right one to open now. It is never one that something stands before.
 */
export type SuggestionView = { 
/**
 * The package.
 */
module: string, 
/**
 * Why this one.
 */
reason: SuggestionReason, };

/**
 * What a support line is for; the screen groups by it.
 */
export type SupportKind = "danger" | "violence" | "child" | "crisis" | "care" | "police";

/**
 * A support line.
 */
export type SupportLineView = { 
/**
 * The id that texts link to.
 */
id: string, 
/**
 * What it is for.
 */
kind: SupportKind, 
/**
 * The number, as it is dialled.
 */
number: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Who it is for, and what one should know.
 */
about: string, 
/**
 * When it answers.
 */
hours: HoursView, 
/**
 * In which languages one can talk, as BCP 47 tags.
 */
languages: Array<string>, 
/**
 * Whether an interpreter can be had.
 */
interpreter: boolean, 
/**
 * Where this was found.
 */
source: string, 
/**
 * When it was found: `2024` or `2024-12`.
 */
checked: string, 
/**
 * The number or its hours could not be confirmed.
 */
unconfirmed: boolean, };

/**
 * Every support line, in the order in which they should be met.
 */
export type SupportView = { 
/**
 * The lines.
 */
lines: Array<SupportLineView>, };

/**
 * How large text is, in percent of the ordinary size.
 */
export type TextSize = "normal" | "large" | "larger" | "largest";

/**
 * Which grounds and colours the program has.
 */
export type Theme = "system" | "light" | "dark" | "contrast";

/**
 * A thing on the stage.
 */
export type ThingView = { 
/**
 * The id, unique in the film.
 */
id: string, 
/**
 * What it is.
 */
prop: PropId, 
/**
 * How it looks, where the film says so: a name that the prop knows, or the time of a clock as `7:05`.
 */
state: string | null, 
/**
 * Where it lies; in somebody's hand it is at no mark.
 */
mark: string | null, };

/**
 * A tool that the screen has. What a step keeps is kept under the ids of the tool's fields.
 */
export type Tool = "commitments" | "thermometer" | "message";

/**
 * Where a tool is found.
 */
export type ToolPlace = { 
/**
 * The tool.
 */
tool: Tool, 
/**
 * The package.
 */
module: string, 
/**
 * The step in it.
 */
step: string, };

/**
 * A choice or an option that was tried.
 */
export type TriedView = { 
/**
 * The step.
 */
step: string, 
/**
 * Ids from the first choice to this one.
 */
path: Array<string>, };

/**
 * Whether there is a vault, and what can be done with it.
 */
export type VaultState = "absent" | "locked" | "unlocked" | "readOnly" | "guest";

/**
 * The vault, as the screen sees it.
 */
export type VaultView = { 
/**
 * Whether there is a vault, and what can be done with it.
 */
state: VaultState, 
/**
 * A vault lies in the folder, open or not. A guest may look around beside one that stays locked.
 */
exists: boolean, 
/**
 * The last save before this opening was cut short: the last seconds may be missing.
 */
torn: boolean, 
/**
 * A recovery code opens this vault, as far as can be told: while it is locked, that the file lies there.
 */
recovery: boolean, 
/**
 * Where it lies, or would lie.
 */
place: PlaceView, };

/**
 * What falls from the sky.
 */
export type Weather = "clear" | "rain" | "snow" | "wind";

/**
 * A text is handed over to be kept.
 */
export type WriteAnswerRequest = { 
/**
 * The package.
 */
module: string, 
/**
 * The step.
 */
step: string, 
/**
 * The field of the step's tool; empty for the step itself.
 */
field: string, 
/**
 * The question as it stood on the screen, kept with the answer.
 */
question: string, 
/**
 * What the parent wrote. Empty: the answer is taken away.
 */
body: string, };

/**
 * How it feels today.
 */
export type WriteFeelingRequest = { 
/**
 * The feeling; none takes it back.
 */
feeling: Feeling | null, };

/**
 * What the parent tells of the family, in place of what was told before.
 */
export type WritePersonalRequest = { 
/**
 * The children, in their order. One with neither name nor year is left out.
 */
children: Array<ChildRequest>, 
/**
 * Where the parent is in the separation; none takes it back.
 */
stage: Stage | null, };

/** Every command: its request and its response. */
export interface Commands {
  /** What the first screen needs: whether a vault exists, and how the program should look. */
  start: { request: null; response: StartView };
  /** Changes language, look or lock time. Kept beside the vault when there is one. */
  change_settings: { request: Settings; response: StartView };
  /** Tells that a person is there, which puts off the automatic lock. */
  touch: { request: null; response: null };
  /** What this copy of the program is and what protects it. */
  about: { request: null; response: AboutView };
  /** Ends the program after everything was saved. */
  close: { request: null; response: null };
  /** The window stays open after all: something is not saved. */
  stay: { request: null; response: null };
  /** Begins to look around without keeping anything. */
  enter_guest: { request: null; response: VaultView };
  /** Makes a vault; what a guest has written until then moves into it. */
  create_vault: { request: PassphraseRequest; response: VaultView };
  /** Opens the vault. */
  unlock: { request: PassphraseRequest; response: VaultView };
  /** Opens the vault with its recovery code, and gives it a new passphrase. */
  recover: { request: RecoverRequest; response: ChangedView };
  /** What can be said of a recovery code without trying it. */
  read_code: { request: ReadCodeRequest; response: CodeView };
  /** How hard a passphrase is to guess. */
  weigh_passphrase: { request: PassphraseRequest; response: StrengthView };
  /** A passphrase of five words that nobody has seen before. */
  propose_passphrase: { request: null; response: ProposalView };
  /** Gives the open vault another passphrase; the recovery code opens nothing then. */
  change_passphrase: { request: ChangePassphraseRequest; response: ChangedView };
  /** Makes a recovery code for the open vault, in place of an earlier one. It asks for the passphrase. */
  make_recovery: { request: PassphraseRequest; response: RecoveryCodeView };
  /** Takes the recovery code away; the vault is open. */
  remove_recovery: { request: null; response: VaultView };
  /** Deletes the vault in this place and all that lies beside it, open or locked. */
  delete_everything: { request: DeleteRequest; response: StartView };
  /** The places where a vault lies or could lie. */
  places: { request: null; response: PlacesView };
  /** Uses another place from now on; whatever was open is closed. */
  choose_place: { request: PlaceRequest; response: StartView };
  /** Gives the open journal a new vault in another place, and uses that from now on. The old one stays. */
  keep_elsewhere: { request: KeepElsewhereRequest; response: VaultView };
  /** Closes the vault and drops its keys; drops what a guest has written. */
  lock: { request: null; response: VaultView };
  /** Gives the window a title that tells nothing; the screen is covered already. */
  hide: { request: null; response: null };
  /** Gives the window its title back. */
  show: { request: null; response: null };
  /** The packages there are, as the home screen shows them, where the parent was last, and what may come next. */
  library: { request: null; response: LibraryView };
  /** One package, whole, in the chosen language, or what stands before it. */
  open_module: { request: ModuleRequest; response: ModuleOpening };
  /** Whether the three questions were answered in this session, and whether safety comes first. */
  safety: { request: null; response: SafetyView };
  /** Answers the three questions, until the journal is closed or the screen is covered. */
  answer_safety: { request: SafetyRequest; response: SafetyView };
  /** The parent has read the sentence before a package and goes on: it opens, in this session. */
  open_behind: { request: ModuleRequest; response: SafetyView };
  /** Support lines. */
  support: { request: null; response: SupportView };
  /** What the parent has written and tried in one package. */
  answers: { request: ModuleRequest; response: AnswersView };
  /** Keeps what the parent has written. An empty text takes the answer away. */
  write_answer: { request: WriteAnswerRequest; response: SavedView };
  /** Takes texts of one page out of the vault; until they are let go they can be put back. */
  delete_answer: { request: DeleteAnswerRequest; response: SavedView };
  /** Puts back what was taken out last, as it was. */
  restore_deleted: { request: null; response: SavedView };
  /** Lets go what was taken out last: nothing puts it back then. */
  forget_deleted: { request: null; response: null };
  /** Remembers which choice or option was tried. */
  choose: { request: ChooseRequest; response: SavedView };
  /** Remembers that a step was seen, and that the parent is there now. */
  visit: { request: StepRequest; response: SavedView };
  /** What the parent has written, by package or by day, the newest first; a part of it at a time. */
  journal: { request: JournalRequest; response: JournalView };
  /** Keeps how a small step went. */
  answer_follow_up: { request: AnswerFollowUpRequest; response: SavedView };
  /** What could hurt in a message. Nothing is kept of it. */
  check_message: { request: MessageRequest; response: MessageView };
  /** What the parent has told of the family and the day. */
  personal: { request: null; response: PersonalView };
  /** Keeps what the parent tells of the family, in place of what was told before. */
  write_personal: { request: WritePersonalRequest; response: SavedView };
  /** Keeps how it feels today. */
  write_feeling: { request: WriteFeelingRequest; response: SavedView };
}
