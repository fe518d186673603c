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
