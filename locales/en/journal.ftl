# Everything the parent has written.

journal-title = Your notes
journal-empty = What you write is gathered here.
journal-empty-advice = Open a door and choose a chapter. The pages marked Write have a question for you.
journal-guest = Without a vault, this is here only until you close the program or hide the page.
journal-elsewhere = A chapter that is not in this copy
journal-unreachable = The page is not in this copy. What you wrote is still here.
journal-written = Written { $when }
journal-open = Open the page
journal-search = Search what you have written
journal-found = { $count ->
    [one] Found in { $count } text
   *[other] Found in { $count } texts
}
journal-nothing = Nothing was found.
journal-nothing-advice = Try fewer words, or other words. Clear the field and everything is shown again.
journal-clear = Clear the field
journal-more = Show more ({ $left } left)

# The order of the texts, and the days that they are put under.
journal-order = Show
journal-order-package = Chapter by chapter
journal-order-date = Day by day
journal-today = Today
journal-yesterday = Yesterday

# Changing a text where it stands, and deleting what was written on a page.
journal-open-tool = Open the tool
journal-change = Change
journal-done = Done
journal-empty-field = The field is empty. If you press Done, the note is deleted. You can undo that.
journal-plan-emptied = The plan is empty. What you answered about it is still here.
journal-delete = Delete
journal-deleted = The note is deleted.
journal-undo = Undo
journal-deleted-about = You can undo this until you leave the page or delete something else.
journal-restored = The note is back.
journal-all-deleted = There are no notes here now.
