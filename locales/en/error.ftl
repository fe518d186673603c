# Everything that can go wrong: what happened, and as advice what to do.

error-wrong-passphrase = That passphrase does not open the vault.
    .advice = There is no hurry. If nobody else can see the screen, you can show what you type. Check the language of the keyboard too. Capitals matter in a passphrase of your own, but not in words that the program suggested.

error-passphrase-short = The passphrase is too short.
    .advice = It needs at least 8 characters. Add a word.

error-vault-damaged = The vault is damaged and cannot be read.
    .advice = Leave the folder as it is. Do you have a copy of it somewhere else? Open the copy there.

error-vault-newer = The vault was made with a newer version of the program. Nothing is wrong with it, and nothing has been changed.
    .advice = Open it with the newer version. If you do not have it, ask the office that gave you the program (familjerätten).

error-vault-busy = The vault is already open in another window.
    .advice = Close the other window and try again.

error-vault-exists = There is a vault here already.
    .advice = Choose another place. Would you rather open the vault that is here? Change to this place and unlock it.

error-vault-absent = There is no vault here.
    .advice = Was the vault on a USB stick? Insert it and try again. The vault may also be in another place.

error-vault-exchanged = The vault here is not as the program left it. Nothing has been overwritten.
    .advice = It may be another USB stick, or the vault may have been opened on another computer. Insert the right stick and try again, or save in another place.

error-code-wrong = The code does not open this vault.
    .advice = It may belong to another vault. If you have made a new code or changed the passphrase since, the old code no longer works.

error-code-incomplete = The code is not right yet.
    .advice = Check that all the words are there, spelt right and in the same order as on the paper.

error-code-absent = There is no recovery code for this vault.
    .advice = Only the passphrase opens it. A code can be made when the vault is open.

error-place-unknown = There is no folder there that can be used.
    .advice = Type the whole address of a folder that already exists. If it is on a USB stick, insert the stick first.

error-key-too-costly = The vault’s key does not look as it should.
    .advice = The file with the key may be damaged or replaced. Leave the folder as it is. Do you have a copy of it somewhere else? Open the copy there.

error-vault-locked = The vault is locked.
    .advice = Unlock it with your passphrase.

error-read-only = The place is write-protected. Nothing can be saved, changed or deleted there.
    .advice = To save, you can choose another place. Does the USB stick have a lock switch? Unlock it and restart the program. Text that is not saved does not come along. Are you afraid of someone who shares the computer? Then it is safer not to save.

error-disk-full = The disk is full.
    .advice = Make room on the disk and try again, or choose another place. If a text is waiting to be saved, that then happens by itself. It stays until the vault is locked or you hide the page.

error-storage-gone = The program cannot reach the disk or the USB stick.
    .advice = Is it a USB stick? Plug it in and try again. If a text is waiting to be saved, that then happens by itself. It stays until the vault is locked or you hide the page.

error-storage-failed = Something went wrong with the disk.
    .advice = Wait a moment and try again. If it happens often, the disk may be wearing out. Another place is safer then.

error-package-missing = The chapter or page is not in this copy.
    .advice = Go back and choose something else. You can ask the office that gave you the program (familjerätten) for a newer copy.

error-package-damaged = The chapter is damaged and cannot be shown.
    .advice = The other chapters work. You can ask the office that gave you the program (familjerätten) for a new copy.

error-bad-request = Something went wrong in the program. It is our fault, not yours.
    .advice = Close the program and open it again.
