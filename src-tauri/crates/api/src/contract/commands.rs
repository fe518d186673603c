// The table of commands: name, request, response. This file is read three times by macros of the same name:
// by `contract` (names and TypeScript), by the shell's build script (the allow-list) and by the shell
// (the handler), so that a command exists everywhere or nowhere.
commands! {
    /// What the first screen needs: whether a vault exists, and how the program should look.
    start: () => StartView,
    /// Changes language, look or lock time. Kept beside the vault when there is one.
    change_settings: Settings => StartView,
    /// Tells that a person is there, which puts off the automatic lock.
    touch: () => (),
    /// What this copy of the program is and what protects it.
    about: () => AboutView,
    /// Ends the program after everything was saved.
    close: () => (),
    /// The window stays open after all: something is not saved.
    stay: () => (),

    /// Begins to look around without keeping anything.
    enter_guest: () => VaultView,
    /// Makes a vault; what a guest has written until then moves into it.
    create_vault: PassphraseRequest => VaultView,
    /// Opens the vault.
    unlock: PassphraseRequest => VaultView,
    /// Opens the vault with its recovery code, and gives it a new passphrase.
    recover: RecoverRequest => ChangedView,
    /// What can be said of a recovery code without trying it.
    read_code: ReadCodeRequest => CodeView,
    /// How hard a passphrase is to guess.
    weigh_passphrase: PassphraseRequest => StrengthView,
    /// A passphrase of five words that nobody has seen before.
    propose_passphrase: () => ProposalView,
    /// Gives the open vault another passphrase; the recovery code opens nothing then.
    change_passphrase: ChangePassphraseRequest => ChangedView,
    /// Makes a recovery code for the open vault, in place of an earlier one. It asks for the passphrase.
    make_recovery: PassphraseRequest => RecoveryCodeView,
    /// Takes the recovery code away; the vault is open.
    remove_recovery: () => VaultView,
    /// Deletes the vault in this place and all that lies beside it, open or locked.
    delete_everything: DeleteRequest => StartView,
    /// The places where a vault lies or could lie.
    places: () => PlacesView,
    /// Uses another place from now on; whatever was open is closed.
    choose_place: PlaceRequest => StartView,
    /// Gives the open journal a new vault in another place, and uses that from now on. The old one stays.
    keep_elsewhere: KeepElsewhereRequest => VaultView,
    /// Closes the vault and drops its keys; drops what a guest has written.
    lock: () => VaultView,
    /// Gives the window a title that tells nothing; the screen is covered already.
    hide: () => (),
    /// Gives the window its title back.
    show: () => (),

    /// The packages there are, as the home screen shows them, where the parent was last, and what may come next.
    library: () => LibraryView,
    /// One package, whole, in the chosen language, or what stands before it.
    open_module: ModuleRequest => ModuleOpening,
    /// Whether the three questions were answered in this session, and whether safety comes first.
    safety: () => SafetyView,
    /// Answers the three questions, until the journal is closed or the screen is covered.
    answer_safety: SafetyRequest => SafetyView,
    /// The parent has read the sentence before a package and goes on: it opens, in this session.
    open_behind: ModuleRequest => SafetyView,
    /// Support lines.
    support: () => SupportView,

    /// What the parent has written and tried in one package.
    answers: ModuleRequest => AnswersView,
    /// Keeps what the parent has written. An empty text takes the answer away.
    write_answer: WriteAnswerRequest => SavedView,
    /// Takes texts of one page out of the vault; until they are let go they can be put back.
    delete_answer: DeleteAnswerRequest => SavedView,
    /// Puts back what was taken out last, as it was.
    restore_deleted: () => SavedView,
    /// Lets go what was taken out last: nothing puts it back then.
    forget_deleted: () => (),
    /// Remembers which choice or option was tried.
    choose: ChooseRequest => SavedView,
    /// Remembers that a step was seen, and that the parent is there now.
    visit: StepRequest => SavedView,
    /// What the parent has written, by package or by day, the newest first; a part of it at a time.
    journal: JournalRequest => JournalView,
    /// Keeps how a small step went.
    answer_follow_up: AnswerFollowUpRequest => SavedView,
    /// What could hurt in a message. Nothing is kept of it.
    check_message: MessageRequest => MessageView,

    /// What the parent has told of the family and the day.
    personal: () => PersonalView,
    /// Keeps what the parent tells of the family, in place of what was told before.
    write_personal: WritePersonalRequest => SavedView,
    /// Keeps how it feels today.
    write_feeling: WriteFeelingRequest => SavedView,
}
