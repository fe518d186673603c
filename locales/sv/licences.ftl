# What others have made and the program carries, each with its licence.

licences-title = Licenser
licences-lead = Programmet är byggt med sådant som andra har gjort och delar med sig av. Här står varje del, och villkoren för att använda den. Villkoren är på engelska.
licences-fonts = Typsnitten är Atkinson Hyperlegible Next och Vazirmatn. Ikonerna kommer från Lucide.
licences-system = Sidorna visas av datorns egen visningsdel: WebKitGTK på Linux, WebView2 på Windows, WebKit på macOS. Den följer inte med programmet.
licences-search = Sök på namn eller licens
licences-found = { $count ->
    [one] { $count } del
   *[other] { $count } delar
}
licences-own = Programmet självt
licences-screen = Sidorna: kod, typsnitt och ikoner
licences-core = Programmets kärna
licences-source = Källkoden finns på
