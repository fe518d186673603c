//! What is wrong with a package: a place, a code and its arguments. The sentences stand in `locales/`.

use std::collections::BTreeMap;

use serde::Serialize;

/// One thing that is wrong. All of them are found in one pass.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    /// The file, as people name it: its path inside the folder that was read, with `/` on every system. It is
    /// for showing; nothing is opened by it.
    pub file: String,
    /// The line, from 1. What is missing altogether is reported where it should have been named.
    pub line: u32,
    /// What is wrong.
    pub code: Code,
    /// What the message names: exactly [`Code::args`].
    pub args: BTreeMap<&'static str, String>,
}

/// Declares every code once: its name, and the arguments that its message is given.
macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal ($($arg:literal),*))+) => {
        /// What can be wrong with a package.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub enum Code {
            $($(#[$doc])* #[serde(rename = $name)] $variant,)+
        }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The code as text; its message is `problem-<code>`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The arguments that come with it.
            pub fn args(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($arg),*],)+ }
            }
        }
    };
}

codes! {
    /// The file is no TOML.
    TomlSyntax = "toml-syntax" ()
    /// The program is too old for the file, or the file is no such file.
    FormatUnknown = "format-unknown" ("found", "known")
    /// The key means nothing here.
    KeyUnknown = "key-unknown" ("key")
    /// The key has to be there.
    KeyMissing = "key-missing" ("key")
    /// The key stands there twice.
    KeyDuplicate = "key-duplicate" ("key")
    /// The value is of another type: `string`, `boolean`, `integer`, `number`, `array` or `table` is expected.
    ValueType = "value-type" ("key", "expected")
    /// The value says nothing.
    ValueEmpty = "value-empty" ("key")
    /// The value is none of those that the key can have.
    ValueUnknown = "value-unknown" ("key", "value")
    /// The same value twice.
    ValueDuplicate = "value-duplicate" ("key", "value")
    /// The number is too small or too large.
    ValueOutOfRange = "value-out-of-range" ("key", "value", "min", "max")
    /// An id is lower-case letters, digits and single hyphens, and no device name.
    IdMalformed = "id-malformed" ("id")
    /// The id stands for something else already.
    IdDuplicate = "id-duplicate" ("id")
    /// The package's id is not its folder's name.
    IdNotFolder = "id-not-folder" ("id", "folder")
    /// A file or table is named by no language tag.
    LanguageMalformed = "language-malformed" ("tag")
    /// A language has words but no review state.
    ReviewMissing = "review-missing" ("language")
    /// The hash of a source text is no SHA-256.
    HashMalformed = "hash-malformed" ("value")
    /// There are more steps than a package can have.
    TooManySteps = "too-many-steps" ("limit")
    /// Nothing to choose among.
    TooFewChoices = "too-few-choices" ("id", "min")
    /// Something is nested deeper than the format allows.
    NestingTooDeep = "nesting-too-deep" ("limit")
    /// The right answer is none of the options.
    RightUnknown = "right-unknown" ("id")

    /// The words do not begin with title and summary between two lines of `---`.
    FrontMatterMissing = "front-matter-missing" ()
    /// A line of the front matter is not `key: value`.
    FrontMatterMalformed = "front-matter-malformed" ()
    /// Text stands before the first heading.
    TextBeforeHeading = "text-before-heading" ()
    /// A heading has no `{#id}` at its end.
    HeadingWithoutId = "heading-without-id" ("heading")
    /// A heading has a brace left in its text.
    HeadingBrace = "heading-brace" ("heading")
    /// A heading has an id but no words.
    HeadingEmpty = "heading-empty" ("id")
    /// A heading has more than plain words in it.
    HeadingMarkup = "heading-markup" ()
    /// A heading stands inside a list or a quote.
    HeadingNested = "heading-nested" ()
    /// A heading skips a level, or is of the first.
    HeadingLevel = "heading-level" ("found", "expected")
    /// The same heading twice.
    HeadingDuplicate = "heading-duplicate" ("id")
    /// The manifest names no such heading.
    HeadingUnknown = "heading-unknown" ("id")
    /// The manifest names the heading, at another place.
    HeadingMisplaced = "heading-misplaced" ("id")
    /// The headings stand in another order than in the manifest.
    HeadingOrder = "heading-order" ("id", "expected")
    /// The manifest names a heading that is not there.
    HeadingMissing = "heading-missing" ("id")
    /// Nothing stands under a heading.
    TextMissing = "text-missing" ("id")

    /// HTML.
    Html = "html" ()
    /// Code.
    CodeText = "code" ()
    /// A horizontal rule.
    Rule = "rule" ()
    /// A character written as an entity.
    Entity = "entity" ("text")
    /// A link by reference, with its target elsewhere.
    LinkDefinition = "link-definition" ()
    /// A link that leads nowhere that links may lead.
    LinkUnknown = "link-unknown" ("target")
    /// A link with a title, which nobody would see.
    LinkTitle = "link-title" ("target")
    /// A link without words.
    LinkWithoutText = "link-without-text" ("target")
    /// The reference is not in `references.toml`.
    ReferenceUnknown = "reference-unknown" ("id")
    /// The text leans on a reference that the manifest does not cite.
    ReferenceNotCited = "reference-not-cited" ("id")
    /// The support line is not in `support-lines.toml`.
    SupportLineUnknown = "support-line-unknown" ("id")
    /// There is no such package.
    PackageUnknown = "package-unknown" ("id")
    /// The place of a child's name, elsewhere than in an example of an exercise.
    ChildNameMisplaced = "child-name-misplaced" ()
    /// A picture that the step does not declare.
    PictureUnknown = "picture-unknown" ("target")
    /// A picture that nobody has described.
    PictureWithoutAlt = "picture-without-alt" ("id")
    /// A picture stands in a line of text.
    PictureInText = "picture-in-text" ("id")
    /// The same picture twice in a step.
    PictureDuplicate = "picture-duplicate" ("id")
    /// A picture that is declared and not shown.
    PictureMissing = "picture-missing" ("id")

    /// A film's words are something else than one numbered list.
    CaptionsNotList = "captions-not-list" ("id")
    /// A caption's number is not its place.
    CaptionNumber = "caption-number" ("found", "expected")
    /// A caption says nothing.
    CaptionEmpty = "caption-empty" ("number")
    /// A caption is more than one paragraph of plain words.
    CaptionMarkup = "caption-markup" ("number")
    /// A caption is longer than can be read in one beat.
    CaptionTooLong = "caption-too-long" ("number", "length", "limit")
    /// There are not as many captions as beats.
    CaptionCount = "caption-count" ("captions", "beats")
    /// An example is more than one paragraph of plain words and places of a child's name.
    ExampleMarkup = "example-markup" ("field")
    /// The field has too few or too many examples.
    ExampleCount = "example-count" ("field", "count", "min", "max")

    /// The stage knows no such name.
    NameUnknown = "name-unknown" ("key", "value", "nearest")
    /// Nobody in the cast has that role.
    RoleUnknown = "role-unknown" ("role", "nearest")
    /// The place has no such mark.
    MarkUnknown = "mark-unknown" ("mark", "place", "nearest")
    /// No thing of the film has that id.
    ThingUnknown = "thing-unknown" ("thing")
    /// The thing cannot look so.
    StateUnknown = "state-unknown" ("prop", "state", "nearest")
    /// The thing looks only one way.
    StateNone = "state-none" ("prop")
    /// Somebody does the same twice in one beat.
    VerbTwice = "verb-twice" ("verb", "role")
    /// A pose that comes of what somebody does.
    PoseByItself = "pose-by-itself" ("pose", "verb")
    /// The film has too few or too many beats.
    BeatCount = "beat-count" ("count", "min", "max")
    /// Nothing changes in a beat.
    BeatUnchanged = "beat-unchanged" ()
    /// Something changes in a beat that is said to be still.
    BeatNotStill = "beat-not-still" ()
    /// Somebody does something who is not on the stage.
    RoleOffStage = "role-off-stage" ("role")
    /// Somebody comes who is on the stage already.
    RoleOnStage = "role-on-stage" ("role")
    /// Two people are too far from each other for what they do.
    RoleFar = "role-far" ("role", "other")
    /// A thing is put down where no hand reaches.
    MarkFar = "mark-far" ("role", "mark")
    /// There are too many people at a mark.
    MarkFull = "mark-full" ("mark", "limit")
    /// Two people sit on a seat for one.
    SeatTaken = "seat-taken" ("mark")
    /// Nobody can sit there.
    SeatMissing = "seat-missing" ("role", "mark")
    /// Nobody can lie there.
    BedMissing = "bed-missing" ("role", "mark")
    /// Whoever sits or lies there looks the other way.
    SeatFaces = "seat-faces" ("role", "mark")
    /// In this place one sits.
    SeatOnly = "seat-only" ("role", "place")
    /// No hand is free.
    HandsFull = "hands-full" ("role", "thing")
    /// The thing is not in the hands of the one who gives it or puts it down.
    ThingNotHeld = "thing-not-held" ("role", "thing")
    /// Somebody else holds the thing.
    ThingHeld = "thing-held" ("thing", "role")
    /// The thing is not on the stage.
    ThingOffStage = "thing-off-stage" ("thing")
    /// The thing that somebody brings is on the stage already.
    ThingOnStage = "thing-on-stage" ("thing")
    /// No hand reaches the thing.
    ThingFar = "thing-far" ("role", "thing", "mark")
    /// The thing stands by itself and is not carried about.
    ThingStands = "thing-stands" ("thing")
    /// Somebody gives something to themselves.
    GiveToSelf = "give-to-self" ("role")
    /// The one cannot carry the other.
    CannotCarry = "cannot-carry" ("role", "child")
    /// A child that is being carried is lifted, or moves by itself.
    ChildCarried = "child-carried" ("child", "role")
    /// A child is put down that is not being carried.
    ChildNotCarried = "child-not-carried" ("role", "child")
    /// The camera follows somebody who is not on the stage.
    CameraOffStage = "camera-off-stage" ("role")

    /// The hours are no days and times.
    HoursMalformed = "hours-malformed" ("value")
    /// A line answers both always and at certain hours.
    HoursContradict = "hours-contradict" ()
    /// The month of checking is no `year-month`.
    CheckedMalformed = "checked-malformed" ("value")

    /// The file has to be there.
    FileMissing = "file-missing" ("name")
    /// Nothing asks for the file.
    FileUnknown = "file-unknown" ("name")
    /// The file could not be read.
    FileUnreadable = "file-unreadable" ("name")
    /// The file is no UTF-8 text.
    FileNotText = "file-not-text" ("name")
    /// The file is larger than the format allows.
    FileTooLarge = "file-too-large" ("name", "limit")
    /// A link that leads to another place; it is not followed.
    FileLink = "file-link" ("name")
    /// The index is no index of this format.
    IndexMalformed = "index-malformed" ()
}
