# The recovery code: what it is, making one, removing it, and opening the vault with it.

recovery-title = Recovery code
recovery-about = A recovery code is 14 words that open the vault if you forget the passphrase. The words are shown only once. After that they are only where you wrote them down.
recovery-unwise-title = When it is wiser not to
recovery-unwise = Do you share your home with someone you fear? Paper can be found, and whoever has the words can read everything you have written. Then it is safer without a code.
recovery-none = The vault has no code. If you forget the passphrase, nobody can open it.
recovery-exists = The vault has a code. The words cannot be shown again. Are they lost, or has someone else seen them? Make a new code, or remove it.
recovery-passphrase-about = Type the passphrase, and the code is made.
recovery-make = Make a code
recovery-replace = Make a new code
recovery-replace-about = Type the passphrase, and a new code is made. The old one stops working.
recovery-working = The code is being made. It takes a second or so.
recovery-words-title = Your 14 words
recovery-words-about = Copy the words in order. Once you leave the page they can never be shown again.
recovery-words-spelling = They are Swedish words, written here without å, ä and ö. You can type them just so.
recovery-paper = Paper can be found. A printer may also remember what it has printed.
recovery-print = Print
recovery-written = I have written them down
# The only line on the printed page beside the words. It tells a stranger nothing.
recovery-print-line = Read in the order of the numbers.
recovery-remove = Remove the code
recovery-remove-about = The words will open nothing then. If you forget the passphrase, nobody can open the vault.
recovery-remove-yes = Yes, remove the code
recovery-remove-no = Keep the code
recovery-removed = The code has been removed. If you have the words on paper, you can throw it away.

recover-title = Open with a recovery code
recover-about = Type the 14 words in order and choose a new passphrase. Then the vault opens where you were.
recover-code = The words
recover-hint = Spaces or new lines between the words. Capitals and numbers make no difference, and å, ä and ö can be typed as a, a and o.
recover-typed = { $typed } of { $needed } words.
recover-unknown = { $count ->
    [one] Word { $which } is not in the list. Could it be a slip?
   *[other] Words { $which } are not in the list. Could they be slips?
}
recover-too-many = { $typed } words. The code has { $needed }.
recover-unfit = All the words are in the list, but they do not fit together. Two may have changed places, or one should be another word.
recover-whole = All { $needed } words are in place.
recover-new-title = Choose a new passphrase
recover-submit = Open the vault
recover-working = The vault is being opened and given a new passphrase. It can take a few seconds.

# What the pages say once, after the vault was made or was opened with a code.
afterword-made = The vault is ready. If you forget the passphrase, only a recovery code can open it.
afterword-recovered = The vault is open, and your new passphrase is in use. The code opens nothing any more.
afterword-recovered-unfinished = The vault is open, and your new passphrase is in use. The disk did not answer to the very end, so the old one may open it too, until you unlock it next time.
afterword-recovered-unchanged = The vault is open. The passphrase could not be changed, because the place is write-protected. The code still works.
afterword-code = Read about the recovery code
afterword-read = Not now
