// Written by the test `the_typescript_of_the_contract_is_current` in `api`; not by hand.

/**
 * What this copy of the program is, and what protects it.
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
 * No network connection can be opened.
 */
socketFilter: Protection, 
/**
 * No picture of the memory is written when the program fails.
 */
coreDumps: Protection, 
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
 * What the parent does in a step.
 */
export type Activity = { "kind": "read" } | { "kind": "dilemma", 
/**
 * What one may do.
 */
choices: Array<ChoiceView>, } | { "kind": "quiz", 
/**
 * What one may answer.
 */
options: Array<OptionView>, } | { "kind": "reflection" } | { "kind": "practice" };

/**
 * A text of the parent's.
 */
export type AnswerView = { 
/**
 * The step.
 */
step: string, 
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
 * Everything that can go wrong and that a screen acts on or explains.
 */
export type ErrorCode = "wrong-passphrase" | "passphrase-short" | "vault-damaged" | "vault-newer" | "vault-busy" | "vault-exists" | "vault-absent" | "key-too-costly" | "vault-locked" | "read-only" | "disk-full" | "storage-gone" | "storage-failed" | "package-missing" | "package-damaged" | "bad-request";

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
reason: LockReason, } | { "kind": "closing" };

/**
 * An error, as it crosses.
 */
export type Failure = { 
/**
 * What went wrong.
 */
code: ErrorCode, };

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
 * Whether the step is still there and can be opened.
 */
reachable: boolean, 
/**
 * The question as it was shown.
 */
question: string, 
/**
 * The text.
 */
body: string, 
/**
 * When it was last changed.
 */
changed: number, };

/**
 * Everything the parent has written, newest first.
 */
export type JournalView = { 
/**
 * The texts.
 */
entries: Array<JournalEntry>, };

/**
 * A language of the program.
 */
export type Language = "sv" | "en" | "ar";

/**
 * The packages there are.
 */
export type LibraryView = { 
/**
 * In their order.
 */
packages: Array<PackageCard>, 
/**
 * Where the parent was last, if anywhere.
 */
last: PlaceView | null, 
/**
 * How many packages could not be read. The rest is there.
 */
damaged: number, };

/**
 * Why the vault was locked.
 */
export type LockReason = "idle" | "away";

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
 * The steps, in their order.
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
 * The title in the chosen language.
 */
title: string, 
/**
 * One or two sentences on what it is about.
 */
summary: string, 
/**
 * How many steps it has.
 */
steps: number, 
/**
 * How many of them were seen.
 */
seen: number, };

/**
 * A passphrase on its way in. It cannot be printed, and it is wiped when dropped.
 */
export type Passphrase = string;

/**
 * A passphrase, to make a vault or to open it.
 */
export type PassphraseRequest = { 
/**
 * The passphrase as typed.
 */
passphrase: Passphrase, };

/**
 * Where the parent was.
 */
export type PlaceView = { 
/**
 * The package.
 */
module: string, 
/**
 * The step in it.
 */
step: string, };

/**
 * What one protection of the operating system is worth on this computer.
 */
export type Protection = "on" | "off";

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
 * What the parent has chosen for the program. Nothing personal: it lies beside the vault in plain text.
 */
export type Settings = { 
/**
 * The language; none until the parent has chosen one.
 */
language: Language | null, 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * How large text is.
 */
textSize: TextSize, 
/**
 * Minutes without a touch after which the vault locks: 1 to 60.
 */
lockMinutes: number, };

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
vault: VaultView, };

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
 * The text under the heading.
 */
body: Array<Block>, 
/**
 * What the parent does here.
 */
activity: Activity, };

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
 * Light or dark.
 */
export type Theme = "system" | "light" | "dark";

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
torn: boolean, };

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
 * The question as it stood on the screen, kept with the answer.
 */
question: string, 
/**
 * What the parent wrote. Empty: the answer is taken away.
 */
body: string, };

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
  /** Begins to look around without keeping anything. */
  enter_guest: { request: null; response: VaultView };
  /** Makes a vault; what a guest has written until then moves into it. */
  create_vault: { request: PassphraseRequest; response: VaultView };
  /** Opens the vault. */
  unlock: { request: PassphraseRequest; response: VaultView };
  /** Closes the vault and drops its keys; drops what a guest has written. */
  lock: { request: null; response: VaultView };
  /** Gives the window a title that tells nothing; the screen is covered already. */
  hide: { request: null; response: null };
  /** Gives the window its title back. */
  show: { request: null; response: null };
  /** The packages there are, as the home screen shows them, and where the parent was last. */
  library: { request: null; response: LibraryView };
  /** One package, whole, in the chosen language. */
  open_module: { request: ModuleRequest; response: ModuleView };
  /** Support lines. */
  support: { request: null; response: SupportView };
  /** What the parent has written and tried in one package. */
  answers: { request: ModuleRequest; response: AnswersView };
  /** Keeps what the parent has written. An empty text takes the answer away. */
  write_answer: { request: WriteAnswerRequest; response: SavedView };
  /** Remembers which choice or option was tried. */
  choose: { request: ChooseRequest; response: SavedView };
  /** Remembers that a step was seen, and that the parent is there now. */
  visit: { request: StepRequest; response: SavedView };
  /** Everything the parent has written, newest first. */
  journal: { request: null; response: JournalView };
}
