# Passphrases: typing one, choosing a new one, how hard it is to guess, one that the program proposes, and
# changing the one that the vault has.

passphrase-label = Passphrase
passphrase-show = Show the passphrase
passphrase-caps = Caps Lock is on.
passphrase-spelling = Did the program suggest the words? You can type a for å and ä, and o for ö. Capitals make no difference in them.
passphrase-hint = At least 8 characters. A few words that only you would put together are hard to guess and easy to remember. Choose nothing that someone who knows you could guess.
passphrase-repeat = The passphrase again
passphrase-differ = The two passphrases are not the same. Type them again, or show them.
passphrase-new = New passphrase
passphrase-new-repeat = The new passphrase again
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
strength-weak-about = Someone who gets hold of the vault’s folder can try many passphrases. You can still use this one.
advice-add-words = Add a word or two that do not belong together.
advice-not-common = Many people use one like it.
advice-not-names = Names are among the first things tried.
advice-not-repeated = Repeating things helps only a little.
advice-not-in-rows = Runs such as abc, 123 and qwerty help only a little.
advice-not-dates = Years and dates are among the first things tried.
advice-swaps-help-little = Capitals, and digits in place of letters, help only a little.

proposal-ask = Suggest a passphrase
proposal-about = Five common Swedish words, at random.
proposal-label = A suggestion
proposal-another = Suggest another
proposal-take = Use this one
proposal-taken = The words are in the field now. Write them down where nobody else will find them, or learn them by heart.
proposal-typing = They are Swedish words, written here without å, ä and ö. Capitals make no difference.
proposal-forced = Could someone force you to open the vault? Then no passphrase protects you. There are numbers to call under Safety.

change-title = Change the passphrase
change-about = The vault gets a new lock, and the old passphrase stops working. If someone has already copied the folder, that copy still opens with the old one.
change-code = The recovery code stops working too. You can make a new one afterwards.
change-submit = Change the passphrase
change-working = The lock is being changed. It can take a few seconds. If the vault is on a USB stick, leave it in.
change-failed = The passphrase has not been changed. The one you had still opens the vault.
change-finished-title = The passphrase has been changed
change-finished = Only the new one opens the vault now.
change-unfinished-title = The new passphrase is in use
change-unfinished = The new one opens the vault. The disk did not take everything, so the old one may still open it too. Lock the vault and unlock it with the new one, and the program tries to finish the change.
change-old-code = The old recovery code stops working at the same time as the old passphrase.
change-no-code = If you forget the new one, nobody can open the vault, unless you have a recovery code.
change-new-code = Make a recovery code
change-done = Done
