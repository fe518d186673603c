# Making a vault or only looking, and opening the vault again.

choose-title = Do you want to keep what you write?
choose-keep = Keep my notes
choose-keep-about = You make a vault. It is a locked place on this computer that only your passphrase opens.
choose-look = Just look
choose-look-about = You can read and try everything. Nothing is kept. You can make a vault later too.
create-title = Make a vault
create-about = What you write is locked with your passphrase. Without it, nobody can read.
create-nobody = If you forget the passphrase, what you have written is gone. Nobody can open the vault for you, neither we nor familjerätten.
create-hint = At least 8 characters. A few words that only you would put together are strong and easy to remember. Choose nothing that the other parent can guess.
create-repeat = The passphrase once more
create-differ = The two passphrases differ. Type them once more, or show them.
create-submit = Make the vault
create-working = The vault is being locked. It takes a second or so.
passphrase-label = Passphrase
passphrase-show = Show the passphrase
passphrase-caps = Caps Lock is on.
unlock-title = Unlock
unlock-about = Your vault is locked. Type the passphrase, and you come to the same page as before.
unlock-submit = Unlock
unlock-working = The vault is being opened. It takes a second or so.
