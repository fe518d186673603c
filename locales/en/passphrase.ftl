# Passphrases: typing one, choosing a new one, how hard it is to guess, one that the program proposes, and
# changing the one that the vault has.

passphrase-label = Passphrase
passphrase-show = Show the passphrase
passphrase-caps = Caps Lock is on.
passphrase-spelling = Words that the program proposed can be typed with a, a and o for å, ä and ö. Capitals make no difference in them.
passphrase-hint = At least 8 characters. A few words that only you would put together are strong and easy to remember. Choose nothing that someone who knows you can guess.
passphrase-repeat = The passphrase once more
passphrase-differ = The two passphrases differ. Type them once more, or show them.
passphrase-new = New passphrase
passphrase-new-repeat = The new passphrase once more
passphrase-new-show = Show the new passphrase
passphrase-current = The passphrase you have now

# What the meter measures, and the words beside it.
strength-label = How hard it is to guess
strength-too-short = Too short so far.
strength-very-weak = Very easy to guess.
strength-weak = Easy to guess.
strength-fair = Fairly hard to guess.
strength-good = Hard to guess.
strength-strong = Very hard to guess.
strength-weak-about = Someone who gets hold of the file can try many passphrases. You can still use this one.
advice-add-words = Add a word or two that do not belong together.
advice-not-common = Many people use one like it.
advice-not-names = Names are tried early.
advice-not-repeated = Repeating things helps only a little.
advice-not-in-rows = Rows such as abc, 123 and qwerty help only a little.
advice-not-dates = Years and dates are tried early.
advice-swaps-help-little = Capitals, and digits in place of letters, help only a little.

proposal-ask = Propose a passphrase
proposal-about = Five everyday Swedish words, picked by chance.
proposal-label = A proposal
proposal-another = Propose another
proposal-take = Use this one
proposal-taken = The words are in the field now. Write them down where nobody else will find them, or learn them by heart.
proposal-typing = You can type them without å, ä and ö, and in capitals or small letters.
proposal-forced = Could someone force you to open the vault? Then no passphrase protects you.

change-title = Change the passphrase
change-about = The vault gets a new lock, and the old passphrase no longer opens it. A copy of the folder that someone has already taken still opens with the old one.
change-code = The recovery code stops working too. You can make a new one afterwards.
change-submit = Change the passphrase
change-working = The lock is being changed. It can take a few seconds. Leave the USB stick in.
change-failed = The passphrase has not been changed. The one you had still opens the vault.
change-finished-title = The passphrase has been changed
change-finished = Only the new one opens the vault now.
change-unfinished-title = The new passphrase is in use
change-unfinished = The new one opens the vault. The disk did not answer to the very end, so the old one may open it too, until you unlock it next time.
change-old-code = The old recovery code opens nothing any more.
change-no-code = If you forget the new one, nobody can open the vault, unless you have a recovery code.
change-new-code = Make a recovery code
change-done = Done
