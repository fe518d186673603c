# The recovery code: what it is, making one, removing it, and opening the vault with it.

recovery-title = Recovery code
recovery-about = A recovery code is 14 words that open the vault if you forget the passphrase. The words are shown only once. After that they are only where you wrote them down.
recovery-unwise-title = When it is safer without a code
recovery-unwise = Do you share your home with someone you fear? Paper can be found, and whoever has the words can read everything you have written. Then it is safer without a code.
recovery-none = The vault has no code. If you forget the passphrase, nobody can open it.
recovery-exists = The vault has a code. The words cannot be shown again. Are they lost? Make a new code, or remove this one. Has someone else seen them? Change the passphrase, and the code stops working.
recovery-passphrase-about = Type your passphrase to make the code.
recovery-make = Make a code
recovery-replace = Make a new code
recovery-replace-about = Type your passphrase to make a new code. The old one stops working.
recovery-working = The code is being made. It takes a second or so.
recovery-words-title = Your 14 words
recovery-words-about = Write the words down in order. They are shown only now. If they disappear before you are done, you can make a new code.
recovery-words-spelling = They are Swedish words, written here without å, ä and ö. You can type them just as they stand.
recovery-paper = Paper can be found. A printer may also remember what it has printed.
recovery-print = Print
recovery-written = I have written them down
# The only line on the printed page beside the words. It tells a stranger nothing.
recovery-print-line = Read in the order of the numbers.
recovery-remove = Remove the code
recovery-remove-about = The words will then open nothing. If you forget the passphrase, nobody can open the vault.
recovery-remove-yes = Yes, remove the code
recovery-remove-no = Keep the code
recovery-removed = The code has been removed. If you have the words on paper, you can throw it away.

recover-title = Open with a recovery code
recover-about = Type the 14 words in order and choose a new passphrase. Then the vault opens. Once the passphrase has been changed the code stops working, but you can make a new one.
recover-code = The words
recover-hint = Put spaces or new lines between the words. Capitals and numbers make no difference. You can type a for å and ä, and o for ö.
recover-typed = { $typed } of { $needed } words.
recover-unknown = { $count ->
    [one] The program does not know word { $which }. Could it be misspelt?
   *[other] The program does not know words { $which }. Could they be misspelt?
}
recover-too-many = { $typed } words. The code has { $needed }.
recover-unfit = The program knows all the words, but they do not fit together. Two may have changed places, or one may differ from the paper.
recover-whole = All { $needed } words are in place.
recover-new-title = Choose a new passphrase
recover-submit = Open the vault
recover-working = The vault is being opened and given a new passphrase. It can take a few seconds.

# What the pages say once, after the vault was made or was opened with a code.
afterword-made = The vault is ready. It has no recovery code.
afterword-recovered = The vault is open, and your new passphrase is in use. The code no longer opens anything.
afterword-recovered-unfinished = The vault is open, and your new passphrase is in use. The disk did not take everything, so the old one and the code may still open it too. Lock the vault and unlock it with the new one, and the program tries to finish the change.
afterword-recovered-unchanged = The vault is open. The passphrase has not been changed, because nothing could be saved in this place. Keep the code: it still works.
afterword-code = Read about the recovery code
afterword-read = Not now
