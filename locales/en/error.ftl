# Everything that can go wrong: what happened, and as advice what to do.

error-wrong-passphrase = The passphrase does not fit.
    .advice = There is no hurry. If you are alone you can show what you type. Capitals count, and so does the language of the keyboard.

error-passphrase-short = The passphrase is too short.
    .advice = It needs at least 8 characters. Add a word.

error-vault-damaged = The vault is damaged and cannot be read.
    .advice = Leave the folder as it is. Do you have a copy of it? Put the copy back and try again. If another vault of yours is somewhere else, you can change place.

error-vault-newer = The vault was made with a newer version of the program. Nothing is wrong with it, and nothing has been changed.
    .advice = Open it with the newer version. Ask familjerätten if you do not have it.

error-vault-busy = The vault is already open in another window.
    .advice = Close the other window and try again.

error-vault-exists = There is a vault here already.
    .advice = Choose another place. Or change to this place and unlock the vault.

error-vault-absent = There is no vault here.
    .advice = Is the USB stick in place? Insert it, or look for the vault in another place.

error-vault-exchanged = Another vault is here now, or another program has changed yours. Nothing was written over.
    .advice = Is the right USB stick in place? Put it back and try again. Otherwise you can save in another place.

error-code-wrong = The code does not open this vault.
    .advice = It may belong to another vault. If the passphrase has been changed, only a code made after the change opens it.

error-code-incomplete = The code is not whole.
    .advice = See that all the words are there, in the same order as on the paper.

error-code-absent = There is no recovery code for this vault.
    .advice = Only the passphrase opens it. A code can be made when the vault is open.

error-place-unknown = There is no folder there that can be used.
    .advice = Type the whole path of a folder that exists. If it is on a USB stick, insert the stick first.

error-key-too-costly = The vault’s key does not look as it should.
    .advice = Someone or something may have replaced the file. Do you have a copy of the folder? Put it back.

error-vault-locked = The vault is locked.
    .advice = Unlock it with your passphrase.

error-read-only = Nothing can be saved here: the place is write-protected.
    .advice = Does the USB stick have a lock switch? Unlock it, close the program and open it again. You can also save in another place. If you share the computer with someone you fear, it is safer just to read.

error-disk-full = The disk is full.
    .advice = Delete something you do not need, and saving goes on by itself. The text stays on the page until the vault locks or you hide the page.

error-storage-gone = The disk or USB stick is gone.
    .advice = Put it back, and saving goes on by itself. The text stays on the page until the vault locks or you hide the page.

error-storage-failed = The disk answered with an error.
    .advice = Wait a moment and try again. If it happens often, the disk may be failing: save in another place.

error-package-missing = The chapter or page is not in this copy.
    .advice = Go back and choose something else. You can ask the office that gave you the program (familjerätten) for a newer copy.

error-package-damaged = The chapter is damaged and cannot be shown.
    .advice = The other chapters work. You can ask the office that gave you the program (familjerätten) for a new copy.

error-bad-request = Something went wrong in the program. It is our fault, not yours.
    .advice = Close the program and open it again.
