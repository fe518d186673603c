# What others have made and the program carries, each with its licence.

licences-title = Licences
licences-lead = The program is built with things that others have made and shared. Here is every part, and the terms on which it may be used.
licences-fonts = The fonts are Atkinson Hyperlegible Next and Vazirmatn. The icons come from Lucide.
licences-system = The pages are shown by the computer’s own web view: WebKitGTK on Linux, WebView2 on Windows, WebKit on macOS. It does not come with the program.
licences-search = Search by name or licence
licences-found = { $count ->
    [one] { $count } part
   *[other] { $count } parts
}
licences-own = The program itself
licences-screen = The pages: code, fonts and icons
licences-core = The core of the program
licences-source = The source code is at
