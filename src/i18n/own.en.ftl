## Calls of one's own

own-calls = Your own calls
own-calls-text = Written in the studio and kept in this browser. They count nowhere.
own-door = For trainers: write your own calls
own-play = Play
own-edit = Edit
own-delete = Delete
own-delete-title = Delete this call?
own-delete-text = { $title } will be gone from this browser. A file you saved stays where it is.
own-delete-no = Keep it
own-studio = Back to the studio
unreviewed = Unreviewed
about-studio = Write your own calls
about-studio-text = The studio opens any call as text: change it or write one, see what is wrong with it, and play it from any point.
about-studio-open = Open the studio
notice-no-studio = The studio could not be fetched: the connection may be gone. Nothing is lost; try again in a moment.
