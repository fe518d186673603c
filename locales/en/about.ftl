# What this copy is, what it keeps where, and what protects it.

about-title = About Lyktan
about-version = Version { $version }
about-what = The texts are general information, not legal advice. They do not replace care, or a talk with someone who can help.
about-kept = What is kept, and where
about-kept-vault = What you write, locked (encrypted)
about-kept-settings = Language, appearance and lock time are stored in the same folder, unlocked. Nothing you have written is there. The program sends nothing from the computer.
about-kept-packages = The texts that are shown
about-protects = What protects on this computer
about-socket-filter = A block on network connections.
about-core-dumps = A block on writing memory to a file if the program crashes.
about-wiped-memory = The part that keeps the vault wipes its memory after use.
about-sandbox = The page is shown by a part that may not touch your files.
about-engine-in-memory = The display’s own files lie in memory only.
about-on = On
about-off = Off on this computer
about-limits = What is not protected
about-limits-swap = When memory runs out, or when the computer hibernates, the computer itself may write memory to the disk. The program can neither prevent that nor remove it. Does that worry you? Use another computer.
about-limits-watch = The program does not protect against someone who records the screen or the keys, or against someone who forces you to open it. Others who use the computer can see that the program and the vault’s folder are there, and can delete the folder.
about-licences = Fonts and icons
about-licences-fonts = Atkinson Hyperlegible Next by the Braille Institute of America and Vazirmatn by The Vazirmatn Project Authors, both under the SIL Open Font License 1.1.
about-licences-icons = The icons come from Lucide, under the ISC licence.
