# Everything the parent has written.

journal-title = Your notes
journal-empty = What you write is gathered here.
journal-empty-advice = Open a door and choose a chapter. The pages marked Write have a question for you.
journal-guest = Without a vault, this is here only until you close or hide the page.
journal-elsewhere = A chapter that is not in this copy
journal-unreachable = The page is not in this copy. What you wrote is still here.
journal-written = Written { $when }
journal-open = Open the page
journal-search = Search what you have written
journal-found = { $count ->
    [one] { $count } text
   *[other] { $count } texts
}
journal-nothing = No text has all of those words.
journal-nothing-advice = Try fewer words, or others. Clear the field and everything is shown again.
journal-clear = Clear the field
journal-more = Show more ({ $left } left)
