# What the command line for authors says. Names of commands and files are not translated.

kit-about = Tools for those who write packages.
kit-usage = How to use it:
kit-commands = Commands:
kit-arguments = Arguments:
kit-options = Options:

kit-check-about = Says everything that is wrong with the packages.
kit-status-about = Shows how far each language has come.
kit-index-about = Writes the index that the program reads when it starts.
kit-translated-about = Notes that a translation follows today's sv.md.

kit-folders = Folders of packages, or single packages. Otherwise modules.
kit-folder = The folder of the packages. Otherwise modules.
kit-package = The package's folder.
kit-languages = The languages that are translated, for example en or ar.
kit-language = Language of the answers: sv, en or ar.
kit-json = Answers in JSON, for other programs.
kit-help = Shows this help.

kit-clean =
    { $packages ->
        [one] No problems in 1 package.
       *[other] No problems in { $packages } packages.
    }
kit-problems =
    { $problems ->
        [one] 1 problem.
       *[other] { $problems } problems.
    }

kit-state-missing = missing
kit-state-draft = draft
kit-state-language-reviewed = language reviewed
kit-state-expert-reviewed = reviewed by an expert
kit-state-stale = translation out of date
kit-state-unreadable = module.toml cannot be read

kit-index-written =
    { $packages ->
        [one] The index is written, with 1 package: { $file }
       *[other] The index is written, with { $packages } packages: { $file }
    }
kit-index-not-written = The index was not written. Mend the problems first.
kit-translated-written = The translation into { $language } now follows today's sv.md.

kit-no-packages = There are no packages in { $folder }.
kit-no-package = { $folder } is no package: module.toml or sv.md cannot be read.
kit-no-translation = There is no translation into { $language } in { $folder }.
kit-not-written = { $file } cannot be written.
kit-unknown-argument = I do not understand { $argument }.
kit-missing-argument = Something is missing.
kit-only = Checks only the form, the bounds or the spelling: form, bounds, spelling.
kit-no-dictionary = Spelling cannot be checked. Install the packages hunspell and { $package }.
kit-new-about = Makes a new package to fill in.
kit-new-languages = Languages to begin with beside Swedish, for example en or ar.
kit-preview-about = Opens the package in the program, and again whenever a file is saved.
kit-print-about = Writes the package as one page to read on paper or in a browser.
kit-program = The program to open. Otherwise the one beside kit.
kit-print-languages = The languages to print. Otherwise all.
kit-to = The folder that the pages are put in. Otherwise the one you are in.
kit-new-made = The package is made: { $folder }. Fill in sv.md, and see it with kit preview.
kit-printed = Written: { $file }
kit-no-id = { $folder } cannot have that name. A package is named by small letters a to z, digits and hyphens.
kit-already-there = { $folder } is there already. Choose another name.
kit-no-library = { $folder } is not where packages are. Make the package in the folder modules, beside references.toml.
kit-no-program = The program cannot be opened: { $program }. Build it first, or show where it is with --program.
kit-not-printed = { $package } cannot be printed. First correct what kit check says.
