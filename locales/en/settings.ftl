# How the program looks, and when it locks.

settings-title = Settings
settings-language = Language
settings-theme = Light or dark
settings-theme-system = Same as the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-size = Size of the text
settings-size-percent = { $percent } %
settings-lock = Lock
settings-lock-after = Lock the vault when nobody has touched the program for
settings-lock-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
settings-lock-now = Lock now
settings-hide = Hiding the page
settings-hide-about = Press the button Hide the page, or Shift three times. A neutral page covers everything, and the vault is locked. To come back, press Shift three times and type the passphrase. Without a vault, what you wrote is gone.
settings-about = About Lyktan
settings-vault = Your vault
settings-vault-where = The vault is here:
settings-vault-would = A vault would be here:
settings-vault-guest = You are writing without a vault right now.
settings-vault-read-only = The place is write-protected. What you write now is not saved.
settings-vault-create = Make a vault
settings-vault-passphrase = Change the passphrase
settings-vault-recovery = Recovery code
settings-vault-places = Open a vault in another place
settings-vault-keep = Save in another place
settings-vault-delete = Delete everything
settings-personal = You and your children
settings-personal-about = Your children’s ages, where you are in the separation and how it feels today.
settings-personal-open = Open the page
