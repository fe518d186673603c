# What this copy is, what it keeps where, and what protects it.

about-title = About Lyktan
about-version = Version { $version }
about-what = The texts are general information, not legal advice. They do not replace care, or a talk with someone who can help.
about-made = Who made the program
about-made-for = Lyktan is made for parents who separate. The municipality’s family law office (familjerätten) hands it out. That is where you can ask questions.
about-made-texts = Texts, pictures and films were made for the program. The texts are based on research, and the sources are given.
about-made-drafts = The texts are drafts. No psychologist, no lawyer and no native reader of Arabic has reviewed them yet.

# What lies where. A file's name stands before what is said of it.
about-kept = What is kept, and where
about-kept-guest = You are only looking. Nothing you write is kept.
about-kept-absent = There is no vault here yet. If you make one, it will be here.
about-kept-vault = The vault’s folder
about-kept-key = The key, locked with your passphrase.
about-kept-journal = Everything you have written and chosen, locked with the key.
about-kept-twice = The key and your texts are kept in two copies. Only one is changed at a time, so if the power fails the other is whole.
about-kept-recovery = The key once more, locked with the recovery code. It is there only if you have made a code.
about-kept-damaged = A broken file that the program has found, still locked. There seldom is one.
about-kept-settings = What you have chosen under Settings. The file is unlocked. Nothing you have written is there.
about-kept-lock = An empty file. It keeps two programs from writing at the same time.
about-kept-engine = Files used to show the pages
about-kept-engine-memory = They are in the computer’s memory only, and are gone when the program closes.
about-kept-engine-disk = They are among the computer’s temporary files and are removed when the program closes. Traces may stay on the disk.
about-kept-packages = The texts that are shown
about-kept-packages-about = They are the same for everyone. The program writes nothing there.
about-kept-else = The program keeps nothing else, and sends nothing from the computer. What you print or copy is outside the program.

# Each protection: what it is, and under `.off` what it means that it is off.
about-protects = What protects you on this computer
about-protects-count = { $on } of { $all } are on
about-socket-filter = A block against the internet and other networks.
    .off = Even so, the program has no code of its own that opens a connection. The block would stop a mistake too.
about-core-dumps = A block on saving the program’s memory on the disk if it crashes.
    .off = If the program crashes, the computer may save memory on the disk. What you just wrote may be in it.
about-inspection = A block on other programs reading the open vault in the computer’s memory.
    .off = Another program that you start can read the memory while the vault is open.
about-wiped-memory = The part that keeps the vault erases its texts from the computer’s memory when they are no longer needed.
    .off = What you have written may stay in memory for a while after the vault is locked.
about-sandbox = The part that shows the pages cannot reach your files.
    .off = A fault in that part could reach your files. It shows only the program’s own pages.
about-engine-in-memory = The pages’ temporary files only in the computer’s memory, not on the disk.
    .off = They are on the disk until the program closes.
about-on = On
about-off = Off on this computer
about-refused = The computer does not allow it.
about-unavailable = This computer does not have it.
about-left-out = This version is for automated tests and does not have it.

about-limits = What is not protected
about-limits-swap = When memory runs out, or when the computer hibernates, the computer itself may write memory to the disk. The program can neither prevent that nor remove it. Does that worry you? Use another computer.
about-limits-flash = USB sticks, memory cards and newer disks (SSD) may hold older parts of the vault for some time. They can be read only with the passphrase or the code of that time.
about-limits-watch = The program does not protect against someone who records the screen or the keys.
about-limits-forced = Nor does it protect against someone who forces you to open it.
about-limits-seen = Others who use the computer can see that the program and the vault’s folder are there, and can delete the folder.
about-more = More about the program
