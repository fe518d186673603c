# What this copy is, what it keeps where, and what protects it.

about-title = About Lyktan
about-version = Version { $version }
about-what = The texts are general information, not legal advice. They do not replace care, or a talk with someone who can help.
about-kept = What is kept, and where
about-kept-vault = What you write, encrypted
about-kept-settings = Language, look and lock time lie in the same folder, unencrypted. There is nothing personal in them. Nothing leaves the computer.
about-kept-packages = The texts that are shown
about-protects = What protects on this computer
about-socket-filter = The program cannot open a network connection.
about-core-dumps = If the program crashes, its memory is not written to a file.
about-wiped-memory = Memory is wiped when it is given back.
about-sandbox = The page is shown by a part that may not touch your files.
about-engine-in-memory = The display’s own files lie in memory only.
about-on = On
about-off = Not possible on this computer
about-limits = What is not protected
about-limits-swap = When memory runs out, or when the computer hibernates, the computer itself may write memory to the disk. The program cannot prevent that. Lock the vault and turn the computer off fully if it matters.
about-limits-watch = The program does not protect against someone who records the screen or the keys, or against someone who forces you to open it.
about-licences = Fonts and icons
about-licences-fonts = Atkinson Hyperlegible Next by the Braille Institute of America and Vazirmatn by The Vazirmatn Project Authors, both under the SIL Open Font License 1.1.
about-licences-icons = The icons come from Lucide, under the ISC licence.
