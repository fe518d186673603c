# Everything that can go wrong: what happened, and as advice what to do.

error-wrong-passphrase = The passphrase does not fit.
    .advice = There is no hurry. If you are alone you can show what you type. Capitals count, and so does the language of the keyboard.

error-passphrase-short = The passphrase is too short.
    .advice = It needs at least 8 characters. Add a word.

error-vault-damaged = The vault is damaged and cannot be read.
    .advice = Leave the folder as it is. Do you have a copy of it? Put the copy back and try again.

error-vault-newer = The vault was made with a newer version of the program.
    .advice = Open it with the newer version. Ask familjerätten if you do not have it.

error-vault-busy = The vault is already open in another window.
    .advice = Close the other window and try again.

error-vault-exists = There is a vault here already.
    .advice = Close the program and open it again, and you can unlock the vault.

error-vault-absent = There is no vault here.
    .advice = Is the USB stick in place? Close the program, insert the stick and open it again.

error-key-too-costly = The vault’s key does not look as it should.
    .advice = Someone or something may have replaced the file. Do you have a copy of the folder? Put it back.

error-vault-locked = The vault is locked.
    .advice = Unlock it with your passphrase.

error-read-only = Nothing can be saved here: the place is write-protected.
    .advice = Does the USB stick have a lock switch? Unlock it. If the computer is yours alone, you can copy the program’s folder to it. If you share it with someone you fear, it is safer just to read.

error-disk-full = The disk is full.
    .advice = Delete something you do not need, and try to save again. The text stays on the page until the vault locks or you hide the page.

error-storage-gone = The disk or USB stick is gone.
    .advice = Put it back and try to save again. The text stays on the page until the vault locks or you hide the page.

error-storage-failed = The disk answered with an error.
    .advice = Wait a moment and try again. If it happens often, the disk may be failing: copy the folder to another place.

error-package-missing = The chapter or page is not in this copy.
    .advice = Go back and choose something else. You can ask the office that gave you the program (familjerätten) for a newer copy.

error-package-damaged = The chapter is damaged and cannot be shown.
    .advice = The other chapters work. You can ask the office that gave you the program (familjerätten) for a new copy.

error-bad-request = Something went wrong in the program. It is our fault, not yours.
    .advice = Close the program and open it again.
