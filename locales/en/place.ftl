# Where a vault lies, using another place, and keeping the journal in another place.

places-title = Where the vault is
places-about = A vault is a folder on a computer or a USB stick. Two parents at the same computer can have one each.
places-forgotten = The program does not remember which place you chose last. A list like that would show others where the vaults are.
places-open = Your vault is open. If you change place, everything is saved first, and the vault is locked.
places-guest = You are writing without a vault. If you change place, what you have written is gone.
places-guest-keep = Keep it in a vault first
places-list = Places there are now
places-again = Look again
places-found = { $count ->
    [one] { $count } place found.
   *[other] { $count } places found.
}
places-unlock = Open the vault here
places-use = Use this place
places-changing = Changing place.
place-computer = This computer
place-computer-number = This computer, vault { $number }
place-beside = Where the program is, on the USB stick for instance
place-medium = The USB stick “{ $name }”
place-named = A folder of your own
place-vault = There is a vault here.
place-empty = No vault here.
place-current = In use now
folder-label = Another folder
folder-hint = Type or paste the whole path. For the place you have now it looks like this:
folder-use = Use the folder

keep-title = Save in another place
keep-about = Everything you have written goes into a new vault in the place you choose. What is not saved yet comes along.
keep-old = The old vault stays where it was, with what was saved there. If you want to be rid of it, change to that place and delete it there.
keep-where = Where should the new vault be?
keep-nowhere = No other place was found. Insert a USB stick, or type a folder.
keep-choose = Choose a place first.
keep-passphrase = Passphrase for the new vault
keep-passphrase-about = You can take the same as before, or a new one. A code for the old vault does not open the new one.
keep-submit = Save here
keep-working = The new vault is being locked. It takes a second or so.
keep-done-title = Everything is now saved in the new place
keep-done-rest = One text could not be saved yet. It is still on the page where you wrote it.
keep-done = Continue

unlock-damaged-copy = Beside it there may be a damaged copy, named journal.damaged. Do not delete it.
unlock-elsewhere = Is your vault somewhere else?
unlock-delete = Delete everything
choose-elsewhere = Put the vault somewhere else, or open one that exists
