# How the program looks, and when it locks.

settings-title = Settings
settings-looks = Language and looks
settings-language = Language
settings-theme = Colours
settings-theme-system = Same as the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-size = Size of the text
settings-size-percent = { $percent }%
settings-films = Films and motion
settings-pace = Pace of the films
settings-pace-about = You can also change the pace beside each film.
settings-motion = Motion
settings-motion-about = With little motion the films become still pictures, and you turn them yourself.
settings-motion-system = Same as the computer
settings-motion-full = Ordinary motion
settings-motion-reduced = Little motion
settings-lock = Lock and hide
settings-lock-after = Lock the vault when nobody has touched the program for
settings-lock-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
settings-lock-now = Lock now
settings-hide = Hiding the page
settings-hide-about = Press the button Hide the page, or Shift three times. A neutral page covers everything, and the vault is locked. To come back, press Shift three times and type the passphrase. Without a vault, what you wrote is gone.
settings-program = About the program
settings-about = About Lyktan
settings-vault = Your vault
settings-vault-keys = Passphrase and code
settings-vault-place = Place
settings-vault-where = The vault is here:
settings-vault-would = A vault would be here:
settings-vault-guest = You are writing without a vault right now.
settings-vault-read-only = The place is write-protected. What you write now is not saved.
settings-vault-create = Make a vault
settings-vault-passphrase = Change the passphrase
settings-vault-recovery = Recovery code
settings-vault-places = Open a vault in another place
settings-vault-keep = Save in another place
settings-vault-end = Deleting
settings-vault-end-about = The vault and everything you have written in it are removed. Before anything is deleted, a page explains how it is done.
settings-vault-delete = Delete everything
settings-personal = You and your children
settings-personal-about = Your children’s ages, where you are in the separation and how it feels today.
settings-personal-open = Open the page
