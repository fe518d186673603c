# What the program shows outside its pages: in the title bar and in the system's lists.

## The name is the same in every language, so that people can ask for it. It tells a stranger nothing.

program-name = Lyktan
window-title = { program-name }

## Shown in the title bar while the page is hidden. It must look like nothing in particular.

window-title-hidden = Document
