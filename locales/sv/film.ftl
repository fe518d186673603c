# A film and what it is steered with. A film is made of pictures that move; each has one caption.

kind-film = Film
film-opening = Filmen öppnas …
film-player = Film: { $title }
film-stage = Bilden i filmen { $title }
film-play = Spela
film-pause = Pausa
film-again = Se igen
film-on = Gå vidare
film-back = Föregående bild
film-forward = Nästa bild
film-scrubber = Plats i filmen
film-position = Bild { $number } av { $total }
film-pace = Tempo
film-pace-slower = Långsamt
film-pace-normal = Lugnt
film-pace-faster = Snabbt
film-letter = A
film-smaller = Mindre bildtext
film-larger = Större bildtext
film-transcript = Filmens text
film-as-text = Läs som text
