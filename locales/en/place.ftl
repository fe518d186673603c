# Where a vault lies, using another place, and keeping the journal in another place.

places-title = Where the vault is
places-about = A vault is a folder on a computer or a USB stick. Two parents at the same computer can have one each.
places-forgotten = The program does not remember which place you chose last. Otherwise others could see where the vaults are.
places-open = Your vault is open. If you choose another place, everything is saved first, and the vault is locked.
places-guest = You are writing without a vault. If you choose another place, what you have written will be gone.
places-guest-keep = Keep it in a vault first
places-list = Places available now
places-again = Look for places again
places-found = { $count ->
    [one] { $count } place found.
   *[other] { $count } places found.
}
places-unlock = Open the vault here
places-use = Use this place
places-changing = Changing place …
place-computer = This computer
place-computer-number = This computer, vault { $number }
place-beside = Beside the program, for instance on the USB stick
place-medium = The USB stick “{ $name }”
place-named = A folder you chose
place-vault = There is a vault here.
place-empty = There is no vault here.
place-current = Chosen now
folder-label = Another folder
folder-address = The folder’s address
folder-hint = Type or paste the folder’s whole address (its path). For the place you have now it looks like this:
folder-use = Use the folder

keep-title = Save in another place
keep-about = Everything you have written goes into a new vault in the place you choose. What is not saved yet comes along. The program does not remember the place, so next time you may have to choose it again.
keep-old = The old vault stays where it was, with what was saved there. Do you want to remove it? Change to that place and delete it there.
keep-where = Where should the new vault be?
keep-nowhere = No other place was found. Insert a USB stick, or choose “Another folder”.
keep-choose = Choose a place first.
keep-passphrase = Passphrase for the new vault
keep-passphrase-about = You can use one that you already have, or a new one. Might someone else know the old one? Use a new one. A code for another vault does not open this one.
keep-submit = Save here
keep-working = The new vault is being made. It takes a second or so.
keep-done-title = Everything is now saved in the new place
keep-done-rest = One text could not be saved yet. It is still on the page where you wrote it.
keep-done = Continue

unlock-damaged-copy = There may also be a file named { $file } in the folder. Leave it there.
unlock-copy = Open a copy in another place
unlock-elsewhere = Is your vault somewhere else?
unlock-delete = Delete everything
choose-elsewhere = Put the vault somewhere else, or open one you already have
create-where = The vault will be here:
create-elsewhere = Put it in another place
