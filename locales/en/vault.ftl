# Making a vault or only looking, and opening the vault again.

choose-title = Do you want to keep what you write?
choose-keep = Keep my notes
choose-keep-about = What you write goes into a vault: a locked folder on this computer or on the USB stick. It opens with a passphrase, a long password that you choose. Others can see that the folder is there. Could someone force you to open it? Then it is safer just to look.
choose-look = Just look
choose-look-about = You can read and try everything. Nothing is kept. You can make a vault later too.
create-title = Make a vault
create-about = What you write is locked with your passphrase, a long password. Without it, nobody can read what you have written.
create-nobody = If you forget the passphrase, what you have written is gone. Nobody can open the vault for you, neither we nor the office that gave you the program (familjerätten). When the vault is ready you can make a recovery code, if you want one.
create-submit = Make the vault
create-working = The vault is being made. It takes a second or so.
unlock-title = Unlock
unlock-about = Your vault is locked. Type your passphrase. You can see the phone numbers under Safety without it.
unlock-submit = Unlock
unlock-working = The vault is being opened. It takes a second or so.
unlock-code = Do you have a recovery code?
unlock-code-advice = If you have a recovery code, you can open the vault with that instead.
unlock-look-about = Have you forgotten the passphrase? You can still read the program’s own texts. What you have written stays locked, and nothing new is kept.
unlock-look-anyway = You can still read the program’s own texts. Nothing new is kept.
unlock-look = Read the texts without unlocking
