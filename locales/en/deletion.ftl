# Deleting everything that the program has kept in one place.

delete-title = Delete everything
delete-what = This will be removed:
delete-what-written = everything you have written and chosen, and the record of the pages you have read
delete-what-code = the recovery code, if you have made one
delete-what-settings = your settings for language, looks and locking
delete-where = The vault that will be deleted:
delete-only-here = If you have vaults in other places, they will stay.
delete-limits = What we cannot promise
delete-limits-flash = USB sticks and many newer disks (SSD) may hold traces for some time. They cannot be read without the passphrase or the code.
delete-limits-copies = Copies of the folder in other places remain. So do papers that you have printed, and the program itself.
delete-undo = This cannot be undone.

# The word that is typed: easy to type, and nothing that one types by chance.
delete-word = delete
delete-field = Type the word “{ $word }”
delete-differs = The word does not match. Type “{ $word }” if you want to delete everything.
delete-submit = Delete everything
delete-working = Deleting …
delete-failed = Not everything could be deleted. Some of it may be gone already. The vault can then not be opened again, by anyone.
delete-absent = There is no vault here to delete.
delete-done = Everything is deleted. There is no vault here any more.
