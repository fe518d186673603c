# A film and what it is steered with. A film is made of pictures that move; each has one caption.

kind-film = Film
film-opening = The film is opening …
film-player = Film: { $title }
film-stage = The picture in the film { $title }
film-play = Play
film-pause = Pause
film-again = Watch again
film-on = Go on
film-back = Previous picture
film-forward = Next picture
film-scrubber = Place in the film
film-position = Picture { $number } of { $total }
film-pace = Pace
film-pace-slower = Slow
film-pace-normal = Calm
film-pace-faster = Quick
film-letter = A
film-smaller = Smaller caption
film-larger = Larger caption
film-transcript = The film’s text
film-as-text = Read as text
