# The quiet page before anything else: who this is for, help where there is fear, the hide button.

first-title = Innan du börjar
first-tried = Det fungerade. Sidan doldes, och nu är du tillbaka.
first-dropped = Sidan doldes. Hade du skrivit något är det borta, för inget var sparat.
first-who-title = Vem det här är för
first-who = Lyktan är för dig som är förälder och separerar, eller har separerat. Här finns korta texter om ditt barn, om dig och om er som föräldrar. Du läser i din egen takt. Inget skickas någonstans, inte heller till kommunens familjerätt.
first-fear-title = Om du är rädd
first-fear = Är du rädd för den andra föräldern, eller för någon annan? Det finns hjälp, och några nummer har öppet dygnet runt. Börja där. Resten kan vänta.
first-hide-title = Knappen som döljer sidan
first-hide = Knappen döljer sidan. Den skyddar inte mot program som spelar in skärmen, eller mot den som tvingar dig att öppna. Tror du att någon följer dig på datorn? Använd en annan, till exempel på biblioteket.
first-hide-name = Programmets namn kan ändå synas på datorn, till exempel i listan över program.
first-try = Prova nu: tryck Shift tre gånger.
first-try-back = Tryck Shift tre gånger igen för att komma tillbaka.
first-kept = Inget sparas om du inte själv väljer det. Sparar du inte, försvinner det du skrivit när du döljer sidan eller stänger programmet.
first-next = Fortsätt
