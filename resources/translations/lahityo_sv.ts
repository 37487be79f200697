<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Lähityö</source>
        <translation>Lähityö</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Lähityö</source>
        <translation>Lähityö</translation>
    </message>
    <message>
        <source>Recording for work that happens where people are.</source>
        <translation>Dokumentation för arbete som görs där människor finns.</translation>
    </message>
    <message>
        <source>Encrypted on this computer, on the way and on the server.</source>
        <translation>Krypterat på den här datorn, på vägen och på servern.</translation>
    </message>
    <message>
        <source>Works for weeks without a connection.</source>
        <translation>Fungerar i veckor utan anslutning.</translation>
    </message>
    <message>
        <source>What two people write at once is never lost.</source>
        <translation>När två skriver samtidigt går ingenting förlorat.</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Working…</source>
        <translation>Arbetar…</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Change client</source>
        <translation>Ändra klientens uppgifter</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>e.g. 21.11.1980</source>
        <translation>t.ex. 21.11.1980</translation>
    </message>
    <message>
        <source>Or where to find the person</source>
        <translation>Eller var personen finns</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>First names and surname, as far as known.</source>
        <translation>Förnamn och efternamn, så långt de är kända.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Enough when the name is not known.</source>
        <translation>Räcker om namnet inte är känt.</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>To know before meeting</source>
        <translation>Bra att veta före mötet</translation>
    </message>
    <message>
        <source>Both professions read this.</source>
        <translation>Båda yrkesgrupperna ser detta.</translation>
    </message>
    <message>
        <source>Note of the own register</source>
        <translation>Anteckning i det egna registret</translation>
    </message>
    <message>
        <source>Only in the health care register.</source>
        <translation>Bara i hälso- och sjukvårdens register.</translation>
    </message>
    <message>
        <source>Only in the social welfare register.</source>
        <translation>Bara i socialvårdens register.</translation>
    </message>
    <message>
        <source>In order: born {date}</source>
        <translation>I ordning: född {date}</translation>
    </message>
    <message>
        <source>Write the date like 21.11.1980.</source>
        <translation>Skriv datumet så här: 21.11.1980.</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Sidans delar</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>Anteckna besök</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla besökssätt</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alla teman</translation>
    </message>
    <message>
        <source>Show kinds</source>
        <translation>Visa besökssätt</translation>
    </message>
    <message>
        <source>Show themes</source>
        <translation>Visa teman</translation>
    </message>
    <message>
        <source>The visits will be here</source>
        <translation>Besöken kommer hit</translation>
    </message>
    <message>
        <source>The newest first, with what was written and who was there.</source>
        <translation>Det nyaste först: vad som skrevs och vilka som var där.</translation>
    </message>
    <message>
        <source>Record the first visit</source>
        <translation>Anteckna det första besöket</translation>
    </message>
    <message>
        <source>No visit of this kind and theme.</source>
        <translation>Inga besök med detta sätt och tema.</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Före besöket</translation>
    </message>
    <message>
        <source>Agreed last</source>
        <translation>Senast överenskommet</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years} år</translation>
    </message>
    <message>
        <source>Visits {count}</source>
        <translation>Besök {count}</translation>
    </message>
    <message>
        <source>Two people changed the same details of this client at the same time; both are kept.</source>
        <translation>Två personer ändrade samma klientuppgifter samtidigt; båda finns kvar.</translation>
    </message>
    <message>
        <source>in the other register</source>
        <translation>i det andra registret</translation>
    </message>
    <message>
        <source>Note · {register}</source>
        <translation>Anteckning · {register}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>No contact details yet.</source>
        <translation>Inga kontaktuppgifter ännu.</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Ingen text</translation>
    </message>
    <message>
        <source>The client&apos;s details are saved.</source>
        <translation>Klientens uppgifter är sparade.</translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Type a name or an alias</source>
        <translation>Skriv ett namn eller alias</translation>
    </message>
    <message>
        <source>Clients that fit</source>
        <translation>Klienter som passar</translation>
    </message>
    <message>
        <source>Add as a new client</source>
        <translation>Lägg till som ny klient</translation>
    </message>
    <message>
        <source>Add a new client</source>
        <translation>Lägg till en ny klient</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>f. {date}</translation>
    </message>
</context>
<context>
    <name>ClientsView</name>
    <message>
        <source>Filter by name or alias</source>
        <translation>Filtrera med namn eller alias</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>The clients will be here</source>
        <translation>Klienterna kommer hit</translation>
    </message>
    <message>
        <source>Add the first client; a name or an alias is enough.</source>
        <translation>Lägg till den första klienten; ett namn eller alias räcker.</translation>
    </message>
    <message>
        <source>No client of that name</source>
        <translation>Ingen klient med det namnet</translation>
    </message>
    <message>
        <source>Try a part of the name. The search at the top looks into visits too.</source>
        <translation>Prova en del av namnet. Sökningen upptill letar också i besöken.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>f. {date}</translation>
    </message>
    <message>
        <source>last visit {date}</source>
        <translation>senast {date}</translation>
    </message>
    <message>
        <source>no visits yet</source>
        <translation>inga besök ännu</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n besök</numerusform>
            <numerusform>%n besök</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Två versioner</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Home visit</source>
        <translation>Hembesök</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Uppsökande arbete</translation>
    </message>
    <message>
        <source>Accompanying</source>
        <translation>Följa med</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonsamtal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Remote meeting</source>
        <translation>Distansmöte</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Nätverksmöte</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Mötesplats</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Finding a home</source>
        <translation>Söka bostad</translation>
    </message>
    <message>
        <source>Looking after the home</source>
        <translation>Sköta hemmet</translation>
    </message>
    <message>
        <source>Income and money</source>
        <translation>Utkomst och ekonomi</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Välbefinnande</translation>
    </message>
    <message>
        <source>Managing substance use</source>
        <translation>Hantera rusmedelsbruk</translation>
    </message>
    <message>
        <source>Errands and network</source>
        <translation>Ärenden och nätverk</translation>
    </message>
    <message>
        <source>Meaningful activity</source>
        <translation>Meningsfull sysselsättning</translation>
    </message>
    <message>
        <source>Social welfare register</source>
        <translation>Socialvårdens register</translation>
    </message>
    <message>
        <source>Health care register</source>
        <translation>Hälso- och sjukvårdens register</translation>
    </message>
    <message>
        <source>Shared by both professions</source>
        <translation>Gemensamma uppgifter</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Åtkomstlogg</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Members and devices</source>
        <translation>Medlemmar och enheter</translation>
    </message>
    <message>
        <source>Social instructor</source>
        <translation>Socialhandledare</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Sjukskötare</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Socialarbetare</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Teamansvarig</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Osignerad</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerad</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annullerad</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta utkastet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signera</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annullera</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Both wrote in the same field without a connection. Nothing is lost: choose one or merge them. What is not chosen stays in the history.</source>
        <translation>Båda skrev i samma fält utan anslutning. Ingenting är förlorat: välj den ena eller slå ihop dem. Det som inte väljs finns kvar i historiken.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Two versions of the same field</source>
        <translation>Två versioner av samma fält</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>Välj denna</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Sammanslagen</translation>
    </message>
    <message>
        <source>edit freely</source>
        <translation>redigera fritt</translation>
    </message>
    <message>
        <source>Others see it after the next synchronisation.</source>
        <translation>Andra ser den efter nästa synkronisering.</translation>
    </message>
    <message>
        <source>Accept the merged text</source>
        <translation>Godkänn den sammanslagna</translation>
    </message>
    <message>
        <source>Saved. The other version stays in the history.</source>
        <translation>Sparat. Den andra versionen finns kvar i historiken.</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Why is it corrected?</source>
        <translation>Varför rättas besöket?</translation>
    </message>
    <message>
        <source>Stays beside the original.</source>
        <translation>Finns kvar bredvid originalet.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>The signed original stays as it is and can be read beside the correction.</source>
        <translation>Det signerade originalet förblir som det är och kan läsas bredvid rättelsen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Sign the correction</source>
        <translation>Signera rättelsen</translation>
    </message>
    <message>
        <source>The correction is signed; the original stays beside it.</source>
        <translation>Rättelsen är signerad; originalet finns kvar bredvid.</translation>
    </message>
    <message>
        <source>Give up the correction?</source>
        <translation>Avstå från rättelsen?</translation>
    </message>
    <message>
        <source>What you changed here is thrown away.</source>
        <translation>Det du ändrade här kastas.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Avstå</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Everything is ready</source>
        <translation>Allt är klart</translation>
    </message>
    <message>
        <source>The vault is open on this computer. Changes are sent by themselves whenever there is a connection.</source>
        <translation>Valvet är öppet på den här datorn. Ändringar skickas av sig själva när det finns anslutning.</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Tangenter som fungerar överallt</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>Anteckna besök</translation>
    </message>
    <message>
        <source>Search clients and visits</source>
        <translation>Sök klienter och besök</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Lås valvet</translation>
    </message>
</context>
<context>
    <name>EditorSide</name>
    <message>
        <source>Before the visit</source>
        <translation>Före besöket</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Note of the own register</source>
        <translation>Anteckning i det egna registret</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Choose the client: contact details and the previous visit appear here.</source>
        <translation>Välj klienten, så syns kontaktuppgifterna och det föregående besöket här.</translation>
    </message>
    <message>
        <source>Previous visit {date}</source>
        <translation>Föregående besök {date}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Agreed: {text}</source>
        <translation>Överenskommet: {text}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>No passphrase was given; use --passphrase-file or a terminal.</source>
        <translation>Ingen lösenfras gavs; använd --passphrase-file eller en terminal.</translation>
    </message>
    <message>
        <source>This profile belongs to an organisation already; use another profile, or open this one.</source>
        <translation>Den här profilen hör redan till en organisation; använd en annan profil eller öppna denna.</translation>
    </message>
    <message>
        <source>The recovery sheets have been taken already; the key they hold is kept nowhere else.</source>
        <translation>Återställningsbladen har redan tagits ut; deras nyckel finns ingen annanstans.</translation>
    </message>
    <message>
        <source>There is a recovery sheet in that folder already; choose an empty folder.</source>
        <translation>Det finns redan ett återställningsblad i mappen; välj en tom mapp.</translation>
    </message>
    <message>
        <source>The recovery sheets could not be written to that folder; choose another one.</source>
        <translation>Återställningsbladen kunde inte skrivas till mappen; välj en annan.</translation>
    </message>
    <message>
        <source>The vault did not pass the check: {count} findings; restore a backup, or tell your administrator.</source>
        <translation>Valvet klarade inte kontrollen, {count} fynd; återställ en säkerhetskopia eller kontakta administratören.</translation>
    </message>
    <message>
        <source>Give a name, or the alias that the person is known by.</source>
        <translation>Ange ett namn eller det alias som personen är känd under.</translation>
    </message>
    <message>
        <source>The date of birth is in the future or more than {limit} years ago.</source>
        <translation>Födelsedatumet är i framtiden eller över {limit} år sedan.</translation>
    </message>
    <message>
        <source>The personal identity code tells a day in the future or too far back.</source>
        <translation>Personbeteckningens dag är i framtiden eller för långt tillbaka.</translation>
    </message>
    <message>
        <source>The date of birth and the personal identity code tell different days.</source>
        <translation>Födelsedatumet och personbeteckningen anger olika dagar.</translation>
    </message>
    <message>
        <source>Field {field}: {reason}.</source>
        <translation>Fält {field}: {reason}.</translation>
    </message>
    <message>
        <source>A field stands twice in the same object.</source>
        <translation>Ett fält förekommer två gånger i samma objekt.</translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation>ska vara ett objekt</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>Raden är inte ett JSON-objekt.</translation>
    </message>
    <message>
        <source>A field is not known; the fields are {known}.</source>
        <translation>Ett okänt fält; fälten är {known}.</translation>
    </message>
    <message>
        <source>an item is empty</source>
        <translation>en post är tom</translation>
    </message>
    <message>
        <source>it must be a whole number from {low} to {high}</source>
        <translation>ska vara ett heltal från {low} till {high}</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>ska vara true eller false</translation>
    </message>
    <message>
        <source>an item stands twice</source>
        <translation>en post förekommer två gånger</translation>
    </message>
    <message>
        <source>it is missing or empty</source>
        <translation>saknas eller är tomt</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>ska vara en lista</translation>
    </message>
    <message>
        <source>it has more than {limit} items</source>
        <translation>har fler än {limit} poster</translation>
    </message>
    <message>
        <source>it must be text</source>
        <translation>ska vara text</translation>
    </message>
    <message>
        <source>it is longer than {limit} characters</source>
        <translation>är längre än {limit} tecken</translation>
    </message>
    <message>
        <source>it holds a character that cannot be saved</source>
        <translation>innehåller ett tecken som inte kan sparas</translation>
    </message>
    <message>
        <source>it must be one of {known}</source>
        <translation>ska vara något av {known}</translation>
    </message>
    <message>
        <source>A personal identity code has the form 131052-950H: date, sign, number, check character.</source>
        <translation>En personbeteckning har formen 131052-950H: datum, skiljetecken, nummer, kontrolltecken.</translation>
    </message>
    <message>
        <source>The personal identity code begins with a date that does not exist; check it.</source>
        <translation>Personbeteckningen börjar med ett datum som inte finns; kontrollera den.</translation>
    </message>
    <message>
        <source>The personal identity code has a number that is not in use; check it.</source>
        <translation>Personbeteckningen har ett nummer som inte används; kontrollera den.</translation>
    </message>
    <message>
        <source>The last character of the personal identity code does not match; check it.</source>
        <translation>Personbeteckningens sista tecken stämmer inte; kontrollera den.</translation>
    </message>
    <message>
        <source>The line is longer than {limit} bytes.</source>
        <translation>Raden är längre än {limit} byte.</translation>
    </message>
    <message>
        <source>a signed visit must say something</source>
        <translation>ett signerat besök måste säga något</translation>
    </message>
    <message>
        <source>Line {line}: {reason} Nothing of the file was imported.</source>
        <translation>Rad {line}: {reason} Inget ur filen importerades.</translation>
    </message>
    <message>
        <source>line {earlier} has the same id and other content</source>
        <translation>rad {earlier} har samma id och annat innehåll</translation>
    </message>
    <message>
        <source>line {earlier} has the same personal identity code with another name</source>
        <translation>rad {earlier} har samma personbeteckning med ett annat namn</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text.</source>
        <translation>Raden är inte UTF-8-text.</translation>
    </message>
    <message>
        <source>The line is not JSON.</source>
        <translation>Raden är inte JSON.</translation>
    </message>
    <message>
        <source>it tells another day than the personal identity code</source>
        <translation>anger en annan dag än personbeteckningen</translation>
    </message>
    <message>
        <source>it must be a date like 1980-05-31</source>
        <translation>ska vara ett datum som 1980-05-31</translation>
    </message>
    <message>
        <source>The text is too long; at most {limit} characters fit.</source>
        <translation>Texten är för lång; högst {limit} tecken får plats.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be saved; type it again.</source>
        <translation>Texten innehåller ett tecken som inte kan sparas; skriv den på nytt.</translation>
    </message>
    <message>
        <source>A draft has not been signed yet; edit it, sign it or discard it.</source>
        <translation>Utkastet är inte signerat; redigera, signera eller kasta det.</translation>
    </message>
    <message>
        <source>The visit is saved but not signed; edit it, sign it or void it.</source>
        <translation>Besöket är sparat men osignerat; redigera, signera eller annullera det.</translation>
    </message>
    <message>
        <source>A signed visit does not change; correct it or void it instead.</source>
        <translation>Ett signerat besök ändras inte; rätta eller annullera det.</translation>
    </message>
    <message>
        <source>A voided visit stays as it is; write a new one.</source>
        <translation>Ett annullerat besök förblir som det är; skriv ett nytt.</translation>
    </message>
    <message>
        <source>The start must be like 2026-11-21T12:30:00+02:00, with the offset from UTC.</source>
        <translation>Starttiden ska ha formen 2026-11-21T12:30:00+02:00, med avvikelsen från UTC.</translation>
    </message>
    <message>
        <source>The start is a date or a time that does not exist.</source>
        <translation>Starttiden är ett datum eller klockslag som inte finns.</translation>
    </message>
    <message>
        <source>The start must lie between the years 1900 and 2999.</source>
        <translation>Starttiden ska ligga mellan åren 1900 och 2999.</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>Välj klienten.</translation>
    </message>
    <message>
        <source>Say when the visit started: date and time.</source>
        <translation>Ange när besöket började: datum och klockslag.</translation>
    </message>
    <message>
        <source>The duration must be between 0 and {limit} minutes.</source>
        <translation>Längden ska vara 0–{limit} minuter.</translation>
    </message>
    <message>
        <source>A theme is chosen twice.</source>
        <translation>Samma tema har valts två gånger.</translation>
    </message>
    <message>
        <source>The visit starts in the future; it is signed after it has happened.</source>
        <translation>Besöket börjar först i framtiden; signera det när det har ägt rum.</translation>
    </message>
    <message>
        <source>Write what the situation was, what was done or what was agreed.</source>
        <translation>Skriv hur läget var, vad som gjordes eller vad ni kom överens om.</translation>
    </message>
    <message>
        <source>A correction keeps the client; void the visit of a wrong person instead.</source>
        <translation>En rättelse byter inte klient; annullera fel persons besök.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>At most {limit} workers can be named.</source>
        <translation>Högst {limit} arbetstagare kan anges.</translation>
    </message>
    <message>
        <source>A worker&apos;s name is empty or longer than {limit} characters.</source>
        <translation>En arbetstagares namn är tomt eller längre än {limit} tecken.</translation>
    </message>
    <message>
        <source>Give the reason; it stays beside the original.</source>
        <translation>Ange orsaken; den finns kvar bredvid originalet.</translation>
    </message>
    <message>
        <source>Give --tls-cert and --tls-key together.</source>
        <translation>Ange --tls-cert och --tls-key tillsammans.</translation>
    </message>
    <message>
        <source>The TLS certificate or its key cannot be read, or they do not match.</source>
        <translation>TLS-certifikatet eller dess nyckel kan inte läsas, eller de hör inte ihop.</translation>
    </message>
    <message>
        <source>The address to listen on is HOST:PORT, for example 127.0.0.1:8443.</source>
        <translation>Adressen att lyssna på är VÄRD:PORT, till exempel 127.0.0.1:8443.</translation>
    </message>
    <message>
        <source>Other computers may reach {host}, so give --tls-cert and --tls-key, or listen on 127.0.0.1.</source>
        <translation>Andra datorer kan nå {host}; ange --tls-cert och --tls-key, eller lyssna på 127.0.0.1.</translation>
    </message>
    <message>
        <source>Cannot listen on {address}: it is in use, or not this computer&apos;s.</source>
        <translation>Det går inte att lyssna på {address}: den används eller hör inte till den här datorn.</translation>
    </message>
    <message>
        <source>The database URL is not sqlite:///path or postgresql://user@host/name.</source>
        <translation>Databasens adress är inte sqlite:///sökväg eller postgresql://användare@värd/namn.</translation>
    </message>
    <message>
        <source>There is no database file {path}; run lahityo-server init first.</source>
        <translation>Databasfilen {path} finns inte; kör först lahityo-server init.</translation>
    </message>
    <message>
        <source>The database cannot be reached or opened; check its URL and that it runs.</source>
        <translation>Databasen kan inte nås eller öppnas; kontrollera adressen och att den körs.</translation>
    </message>
    <message>
        <source>The database refused the work; check its version and the user&apos;s rights.</source>
        <translation>Databasen vägrade; kontrollera versionen och användarens rättigheter.</translation>
    </message>
    <message>
        <source>The database&apos;s schema is not up to date; run lahityo-server migrate first.</source>
        <translation>Databasens schema är inte aktuellt; kör först lahityo-server migrate.</translation>
    </message>
    <message>
        <source>The client is not on this computer; sync and try again.</source>
        <translation>Klienten finns inte på den här datorn; synkronisera och försök igen.</translation>
    </message>
    <message>
        <source>A client with this personal identity code is here already; open that one.</source>
        <translation>En klient med den här personbeteckningen finns redan; öppna den.</translation>
    </message>
    <message>
        <source>An administrator&apos;s device holds no client register, so visits cannot be recorded with it.</source>
        <translation>En administratörs enhet har inget klientregister, så besök kan inte antecknas med den.</translation>
    </message>
    <message>
        <source>A backup was restored here; let it sync once before anything new is saved, drafts are kept meanwhile.</source>
        <translation>En säkerhetskopia har återställts här; låt den synkronisera en gång innan något nytt sparas. Utkasten finns kvar under tiden.</translation>
    </message>
    <message>
        <source>The file could not be read; check its name and that it may be read.</source>
        <translation>Filen kunde inte läsas; kontrollera namnet och läsrätten.</translation>
    </message>
    <message>
        <source>Line {line}: this device may not write to the register “{register}”. Nothing of the file was imported.</source>
        <translation>Rad {line}: den här enheten får inte skriva i registret ”{register}”. Inget ur filen importerades.</translation>
    </message>
    <message>
        <source>The two versions have been resolved already; look at the record again.</source>
        <translation>De två versionerna är redan lösta; titta på uppgifterna på nytt.</translation>
    </message>
    <message>
        <source>The visit is not on this computer; sync and try again.</source>
        <translation>Besöket finns inte på den här datorn; synkronisera och försök igen.</translation>
    </message>
    <message>
        <source>A signed visit does not change; correct it instead.</source>
        <translation>Ett signerat besök ändras inte; rätta det i stället.</translation>
    </message>
    <message>
        <source>A saved visit keeps its client; record a new visit for the other person.</source>
        <translation>Ett sparat besök behåller sin klient; anteckna ett nytt besök för den andra personen.</translation>
    </message>
    <message>
        <source>The visit is not signed yet; edit it instead.</source>
        <translation>Besöket är inte signerat ännu; redigera det i stället.</translation>
    </message>
    <message>
        <source>Names must have 1 to 100 characters.</source>
        <translation>Namn ska ha 1–100 tecken.</translation>
    </message>
    <message>
        <source>The server presents another organisation than the invitation names; do not use it, and tell an administrator.</source>
        <translation>Servern visar en annan organisation än inbjudan; använd den inte, och kontakta administratören.</translation>
    </message>
    <message>
        <source>An earlier try with other names may have reached the server; give the same names and role, or use a new profile.</source>
        <translation>Ett tidigare försök med andra namn kan ha nått servern; ange samma namn och roll, eller använd en ny profil.</translation>
    </message>
    <message>
        <source>This invitation has been used or withdrawn; ask for a new one.</source>
        <translation>Inbjudan har använts eller återkallats; be om en ny.</translation>
    </message>
    <message>
        <source>Only an administrator may invite; ask one to do it.</source>
        <translation>Bara en administratör får bjuda in; be en göra det.</translation>
    </message>
    <message>
        <source>There is no team of that name in the organisation.</source>
        <translation>Det finns inget team med det namnet i organisationen.</translation>
    </message>
    <message>
        <source>The server&apos;s list of members and devices is not the organisation&apos;s own, so nothing of it was used.</source>
        <translation>Serverns lista över medlemmar och enheter är inte organisationens egen, så inget av den användes.</translation>
    </message>
    <message>
        <source>The server cannot be reached; everything is safe on this computer and is sent when the connection is back.</source>
        <translation>Servern kan inte nås; allt är tryggt på den här datorn och skickas när anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>What answered is not a Lähityö server; check the address.</source>
        <translation>Det som svarade är inte en Lähityö-server; kontrollera adressen.</translation>
    </message>
    <message>
        <source>The server&apos;s address must be like https://server.example; only a server on this computer may go without TLS.</source>
        <translation>Serverns adress ska vara som https://server.example; bara en server på den här datorn får vara utan TLS.</translation>
    </message>
    <message>
        <source>The server asks to wait {seconds} s before the next try.</source>
        <translation>Servern ber dig vänta {seconds} s före nästa försök.</translation>
    </message>
    <message>
        <source>The server speaks another version; update Lähityö.</source>
        <translation>Servern använder en annan version; uppdatera Lähityö.</translation>
    </message>
    <message>
        <source>This device has been removed from the organisation; ask an administrator.</source>
        <translation>Den här enheten har tagits bort ur organisationen; fråga en administratör.</translation>
    </message>
    <message>
        <source>The server refused: this device may not do that.</source>
        <translation>Servern vägrade: den här enheten får inte göra det.</translation>
    </message>
    <message>
        <source>The server does not know this setup token; ask for a new one.</source>
        <translation>Servern känner inte till den här startkoden; be om en ny.</translation>
    </message>
    <message>
        <source>This setup token has been used already; ask for a new one.</source>
        <translation>Den här startkoden har redan använts; be om en ny.</translation>
    </message>
    <message>
        <source>The server refused a message as too large.</source>
        <translation>Servern vägrade ett meddelande som för stort.</translation>
    </message>
    <message>
        <source>The draft is no longer here; it was signed or discarded.</source>
        <translation>Utkastet finns inte längre; det har signerats eller kastats.</translation>
    </message>
    <message>
        <source>The vault is older than what this computer last saved: an older copy was put back, or its end was lost. Put the newest vault.db back, or restore a backup with “lahityo vault restore”.</source>
        <translation>Valvet är äldre än det som den här datorn senast sparade: en äldre kopia har lagts tillbaka eller slutet har gått förlorat. Lägg tillbaka den nyaste vault.db eller återställ en säkerhetskopia med ”lahityo vault restore”.</translation>
    </message>
    <message>
        <source>The vault&apos;s history is not the one this computer last saved, so it is not used. Tell your administrator, or restore a backup with “lahityo vault restore”.</source>
        <translation>Valvets historik är inte den som den här datorn senast sparade, så det används inte. Kontakta administratören eller återställ en säkerhetskopia med ”lahityo vault restore”.</translation>
    </message>
    <message>
        <source>The file “{file}” exists already; give the backup another name.</source>
        <translation>Filen ”{file}” finns redan; ge säkerhetskopian ett annat namn.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist; make it or choose another.</source>
        <translation>Mappen ”{folder}” finns inte; skapa den eller välj en annan.</translation>
    </message>
    <message>
        <source>The backup file “{file}” cannot be found; check its name.</source>
        <translation>Säkerhetskopian ”{file}” hittas inte; kontrollera namnet.</translation>
    </message>
    <message>
        <source>The file is not a backup of Lähityö; choose another.</source>
        <translation>Filen är inte en säkerhetskopia av Lähityö; välj en annan.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Lähityö; update Lähityö to restore it.</source>
        <translation>Säkerhetskopian är gjord med en nyare Lähityö; uppdatera Lähityö för att återställa den.</translation>
    </message>
    <message>
        <source>The backup is damaged or incomplete; nothing was changed. Use another backup.</source>
        <translation>Säkerhetskopian är skadad eller ofullständig; ingenting ändrades. Använd en annan säkerhetskopia.</translation>
    </message>
    <message>
        <source>The backup could not be read back as it was written, so it was not kept. Use another disk.</source>
        <translation>Säkerhetskopian kunde inte läsas tillbaka som den skrevs, så den behölls inte. Använd en annan disk.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is missing. Put the file vault.db back where it was, or restore a backup.</source>
        <translation>Valvets databas saknas. Lägg tillbaka filen vault.db eller återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The vault&apos;s database has been cut short; nothing was changed. Restore a backup.</source>
        <translation>Valvets databas har kortats av; ingenting ändrades. Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is damaged or belongs to another key file; nothing was changed. Restore a backup.</source>
        <translation>Valvets databas är skadad eller hör till en annan nyckelfil; ingenting ändrades. Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is not encrypted, so it is not used. Restore a backup and tell your administrator.</source>
        <translation>Valvets databas är inte krypterad, så den används inte. Återställ en säkerhetskopia och kontakta administratören.</translation>
    </message>
    <message>
        <source>There is a vault database already; nothing was changed.</source>
        <translation>Det finns redan en valvdatabas; ingenting ändrades.</translation>
    </message>
    <message>
        <source>The installed database library does not encrypt, so nothing was stored. Install Lähityö again.</source>
        <translation>Det installerade databasbiblioteket krypterar inte, så inget lagrades. Installera Lähityö på nytt.</translation>
    </message>
    <message>
        <source>Another program has the vault&apos;s database open; close it (a backup or sync program, for example).</source>
        <translation>Ett annat program har valvets databas öppen; stäng det (till exempel ett program för säkerhetskopiering eller synkronisering).</translation>
    </message>
    <message>
        <source>Lähityö may not open or write the vault&apos;s database; check the permissions of the profile&apos;s folder.</source>
        <translation>Lähityö får inte öppna eller skriva valvets databas; kontrollera rättigheterna till profilens mapp.</translation>
    </message>
    <message>
        <source>This was stopped because the vault is being locked.</source>
        <translation>Detta avbröts eftersom valvet låses.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved. Free some space on this computer and try again.</source>
        <translation>Disken är full; ingenting sparades. Frigör utrymme på den här datorn och försök igen.</translation>
    </message>
    <message>
        <source>Lähityö may not read or write in the folder “{folder}”; check its permissions and try again.</source>
        <translation>Lähityö får inte läsa eller skriva i mappen ”{folder}”; kontrollera rättigheterna och försök igen.</translation>
    </message>
    <message>
        <source>The disk could not be read or written; nothing was saved. Check the disk and start Lähityö again.</source>
        <translation>Disken kunde inte läsas eller skrivas; ingenting sparades. Kontrollera disken och starta Lähityö på nytt.</translation>
    </message>
    <message>
        <source>The disk failed at the last moment, so it is not certain that everything was saved. Check the disk and start Lähityö again.</source>
        <translation>Disken svek i sista stund, så det är inte säkert att allt sparades. Kontrollera disken och starta Lähityö på nytt.</translation>
    </message>
    <message>
        <source>There is no vault in this profile yet; create an organisation or join one with an invitation code.</source>
        <translation>Det finns inget valv i den här profilen ännu; grunda en organisation eller anslut med en inbjudningskod.</translation>
    </message>
    <message>
        <source>This profile has a vault already; nothing was changed.</source>
        <translation>Den här profilen har redan ett valv; ingenting ändrades.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file is missing. The previous one is kept beside it: put it back with “lahityo vault recover-header”, or restore a backup.</source>
        <translation>Valvets nyckelfil saknas. Den föregående finns bredvid: lägg tillbaka den med ”lahityo vault recover-header” eller återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file is damaged; nothing was changed. The previous one is kept beside it: put it back with “lahityo vault recover-header”, or restore a backup.</source>
        <translation>Valvets nyckelfil är skadad; ingenting ändrades. Den föregående finns bredvid: lägg tillbaka den med ”lahityo vault recover-header” eller återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Someone else has changed the vault&apos;s key file, so it is not used. Put the previous one back with “lahityo vault recover-header”, and tell your administrator.</source>
        <translation>Någon annan har ändrat valvets nyckelfil, så den används inte. Lägg tillbaka den föregående med ”lahityo vault recover-header” och kontakta administratören.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file asks for a key derivation outside the allowed limits, so it is not used. Put the previous one back with “lahityo vault recover-header”, and tell your administrator.</source>
        <translation>Valvets nyckelfil begär en nyckelhärledning utanför de tillåtna gränserna, så den används inte. Lägg tillbaka den föregående med ”lahityo vault recover-header” och kontakta administratören.</translation>
    </message>
    <message>
        <source>This vault was made by a newer Lähityö; update Lähityö to open it.</source>
        <translation>Valvet är gjort med en nyare Lähityö; uppdatera Lähityö för att öppna det.</translation>
    </message>
    <message>
        <source>There is no usable previous key file to put back; restore a backup or use the recovery sheets.</source>
        <translation>Det finns ingen användbar tidigare nyckelfil; återställ en säkerhetskopia eller använd återställningsbladen.</translation>
    </message>
    <message>
        <source>The passphrase is wrong; nothing was changed.</source>
        <translation>Lösenfrasen är fel; ingenting ändrades.</translation>
    </message>
    <message>
        <source>This vault opens only together with the keyring of its own computer, which cannot be reached now. Log in again and retry.</source>
        <translation>Valvet öppnas bara tillsammans med den egna datorns nyckelring, som inte kan nås nu. Logga in på nytt och försök igen.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not hold this vault&apos;s key: the vault comes from another computer or user, or the keyring was emptied. Open it where it was made, restore a backup, or use the recovery sheets.</source>
        <translation>Datorns nyckelring innehåller inte det här valvets nyckel: valvet kommer från en annan dator eller användare, eller så har nyckelringen tömts. Öppna det där det gjordes, återställ en säkerhetskopia eller använd återställningsbladen.</translation>
    </message>
    <message>
        <source>The new passphrase is in use, but the disk failed while it was saved; after a power cut the old one may be asked for. Check the disk, then change the passphrase once more.</source>
        <translation>Den nya lösenfrasen används, men disken svek när den sparades; efter ett strömavbrott kan den gamla behövas. Kontrollera disken och byt lösenfrasen en gång till.</translation>
    </message>
    <message>
        <source>This vault has no recovery slot; restore a backup instead.</source>
        <translation>Valvet saknar återställningsplats; återställ en säkerhetskopia i stället.</translation>
    </message>
    <message>
        <source>These recovery sheets belong to another organisation or an older key.</source>
        <translation>De här återställningsbladen hör till en annan organisation eller en äldre nyckel.</translation>
    </message>
    <message>
        <source>Another Lähityö (process {pid}) has this profile open; use that window, or close it and try again.</source>
        <translation>En annan Lähityö (process {pid}) har profilen öppen; använd det fönstret, eller stäng det och försök igen.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder is on a drive without file locks; move the profile to this computer&apos;s own disk.</source>
        <translation>Profilens mapp finns på en enhet utan fillås; flytta profilen till datorns egen disk.</translation>
    </message>
    <message>
        <source>The invitation code is not complete or has a typing error; copy it again from the invitation.</source>
        <translation>Inbjudningskoden är ofullständig eller felskriven; kopiera den på nytt ur inbjudan.</translation>
    </message>
    <message>
        <source>The vault is locked; unlock it and try again.</source>
        <translation>Valvet är låst; lås upp det och försök igen.</translation>
    </message>
    <message>
        <source>This vault does not belong to an organisation yet; create one or join with an invitation code.</source>
        <translation>Valvet hör inte till någon organisation ännu; grunda en eller anslut med en inbjudningskod.</translation>
    </message>
    <message>
        <source>The passphrase is too short; use at least {count} characters, for example four words.</source>
        <translation>Lösenfrasen är för kort; använd minst {count} tecken, till exempel fyra ord.</translation>
    </message>
    <message>
        <source>The passphrase file cannot be read; check its name and permissions.</source>
        <translation>Filen med lösenfrasen kan inte läsas; kontrollera namnet och rättigheterna.</translation>
    </message>
    <message>
        <source>The passphrase file must hold the passphrase on its first line, as UTF-8.</source>
        <translation>Filen ska ha lösenfrasen på första raden, som UTF-8.</translation>
    </message>
    <message>
        <source>The recovery code has a typing error; compare it with the sheet.</source>
        <translation>Återställningskoden är felskriven; jämför den med bladet.</translation>
    </message>
    <message>
        <source>Both codes are from the same sheet; the other officer&apos;s sheet is needed too.</source>
        <translation>Båda koderna är från samma blad; den andra innehavarens blad behövs också.</translation>
    </message>
    <message>
        <source>The two sheets do not belong together: they are of two organisations, or one of them has been replaced. Compare the organisation and the date on both.</source>
        <translation>De två bladen hör inte ihop: de är från två organisationer, eller så har det ena ersatts. Jämför organisationen och datumet på båda.</translation>
    </message>
    <message>
        <source>The keyring is switched off on this computer (LAHITYO_KEYRING=none).</source>
        <translation>Nyckelringen är avstängd på den här datorn (LAHITYO_KEYRING=none).</translation>
    </message>
    <message>
        <source>This computer has no keyring that Lähityö can use.</source>
        <translation>Den här datorn har ingen nyckelring som Lähityö kan använda.</translation>
    </message>
    <message>
        <source>The keyring set up on this computer ({name}) does not protect what it keeps, so it is not used.</source>
        <translation>Datorns nyckelring ({name}) skyddar inte det den förvarar, så den används inte.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked; unlock it (logging in again does so) and try again.</source>
        <translation>Datorns nyckelring är låst; lås upp den (att logga in på nytt räcker) och försök igen.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring did not give back what was put in it, so it is not used.</source>
        <translation>Datorns nyckelring gav inte tillbaka det som lades i den, så den används inte.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not answer; log in again and try again.</source>
        <translation>Datorns nyckelring svarar inte; logga in på nytt och försök igen.</translation>
    </message>
    <message>
        <source>This device holds no key to the register “{register}” of its team, so nothing can be recorded there yet.</source>
        <translation>Enheten har ingen nyckel till teamets register ”{register}”, så inget kan antecknas där ännu.</translation>
    </message>
    <message>
        <source>The vault&apos;s database holds nothing of a vault, so it is not used. Restore a backup.</source>
        <translation>Databasen innehåller inget valv, så den används inte. Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Sync stopped by a fault of its own and is tried again later.</source>
        <translation>Synkroniseringen stannade på grund av ett eget fel och försöks på nytt senare.</translation>
    </message>
    <message>
        <source>Restoring a backup was interrupted and cannot be finished; restore the backup again.</source>
        <translation>Återställningen av en säkerhetskopia avbröts och kan inte slutföras; återställ säkerhetskopian på nytt.</translation>
    </message>
    <message>
        <source>The disk failed while the backup was put in place; the rest is done when the vault is opened next. Check the disk first.</source>
        <translation>Disken svek när säkerhetskopian lades på plats; resten görs när valvet öppnas nästa gång. Kontrollera disken först.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>required</source>
        <translation>obligatorisk</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Hur man når</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Besökssätt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Arbetstagare</translation>
    </message>
    <message>
        <source>Order of the workers</source>
        <translation>Arbetstagarnas ordning</translation>
    </message>
    <message>
        <source>Order of the themes</source>
        <translation>Temanas ordning</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Vad som överenskoms</translation>
    </message>
    <message>
        <source>Other information</source>
        <translation>Annan uppgift</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Found an organisation</source>
        <translation>Grunda en organisation</translation>
    </message>
    <message>
        <source>You become its administrator beside the role you choose.</source>
        <translation>Du blir dess administratör utöver den roll du väljer.</translation>
    </message>
    <message>
        <source>Server&apos;s address</source>
        <translation>Serverns adress</translation>
    </message>
    <message>
        <source>Setup token</source>
        <translation>Startkod</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Organisationens namn</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Ditt team</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Din roll</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Fyll i detta.</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite a worker</source>
        <translation>Bjud in en arbetstagare</translation>
    </message>
    <message>
        <source>The role decides which registers the person&apos;s computer can open.</source>
        <translation>Rollen avgör vilka register personens dator kan öppna.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Skapa koden</translation>
    </message>
    <message>
        <source>Type the person&apos;s name.</source>
        <translation>Skriv personens namn.</translation>
    </message>
    <message>
        <source>Give this code to {name} in person or by a protected message. It works once, and whoever has it can join.</source>
        <translation>Ge koden till {name} personligen eller i ett skyddat meddelande. Den fungerar en gång, och den som har koden kan ansluta.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Inbjudningskod</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Stays on the clipboard for 30 seconds.</source>
        <translation>Finns kvar på urklipp i 30 sekunder.</translation>
    </message>
    <message>
        <source>The code as a QR picture</source>
        <translation>Koden som QR-bild</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join with a code</source>
        <translation>Anslut med en kod</translation>
    </message>
    <message>
        <source>Paste the invitation code, or type it; hyphens do not matter.</source>
        <translation>Klistra in inbjudningskoden eller skriv den; bindestrecken spelar ingen roll.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Inbjudningskod</translation>
    </message>
    <message>
        <source>Server {server}. Organisation&apos;s fingerprint: {fingerprint}</source>
        <translation>Server {server}. Organisationens fingeravtryck: {fingerprint}</translation>
    </message>
    <message>
        <source>The code is right</source>
        <translation>Koden är rätt</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lähityö</source>
        <translation>Lähityö</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Search for a client, a visit, a word…</source>
        <translation>Sök klient, besök, ord…</translation>
    </message>
    <message>
        <source>The recovery sheets of your organisation have not been taken yet.</source>
        <translation>Organisationens återställningsblad har inte tagits ut ännu.</translation>
    </message>
    <message>
        <source>Take them now</source>
        <translation>Ta ut dem nu</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>At least {count} characters, for example four words that do not belong together.</source>
        <translation>Minst {count} tecken, till exempel fyra ord som inte hör ihop.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Samma igen</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Använd minst {count} tecken.</translation>
    </message>
    <message>
        <source>The two are not the same; type the passphrase again.</source>
        <translation>De två är inte lika; skriv lösenfrasen på nytt.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Nuvarande lösenfras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Lösenfrasen är bytt.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show passphrase</source>
        <translation>Visa lösenfrasen</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock är på.</translation>
    </message>
    <message>
        <source>Hide passphrase</source>
        <translation>Dölj lösenfrasen</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Välj en lösenfras</translation>
    </message>
    <message>
        <source>You type it each time you open the vault. Nobody can reset it, not even we.</source>
        <translation>Du skriver den varje gång du öppnar valvet. Ingen kan återställa den, inte ens vi.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring protects the vault too: a stolen copy does not open elsewhere.</source>
        <translation>Datorns nyckelring skyddar också valvet: en stulen kopia öppnas inte någon annanstans.</translation>
    </message>
    <message>
        <source>Only the passphrase will protect this vault</source>
        <translation>Bara lösenfrasen kommer att skydda valvet</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A change from the server was not signed by the device it names.</source>
        <translation>En ändring från servern var inte signerad av den enhet den anger.</translation>
    </message>
    <message>
        <source>A change came from a device that may not write there.</source>
        <translation>En ändring kom från en enhet som inte får skriva där.</translation>
    </message>
    <message>
        <source>The server sent something that is not a change.</source>
        <translation>Servern skickade något som inte är en ändring.</translation>
    </message>
    <message>
        <source>The server left out a change in the middle.</source>
        <translation>Servern utelämnade en ändring i mitten.</translation>
    </message>
    <message>
        <source>The server gave two different histories of one record.</source>
        <translation>Servern gav två olika historiker för samma uppgift.</translation>
    </message>
    <message>
        <source>A change could not be opened with the key it should open with.</source>
        <translation>En ändring kunde inte öppnas med den nyckel den ska öppnas med.</translation>
    </message>
    <message>
        <source>A key from the server did not come from a colleague who may give it.</source>
        <translation>En nyckel från servern kom inte från en kollega som får ge den.</translation>
    </message>
    <message>
        <source>The server is holding back a change that another one builds on.</source>
        <translation>Servern håller inne en ändring som en annan bygger på.</translation>
    </message>
    <message>
        <source>The server has gone back to an earlier state; tell an administrator. Nothing here is lost.</source>
        <translation>Servern har gått tillbaka till ett tidigare läge; kontakta en administratör. Ingenting här är förlorat.</translation>
    </message>
    <message>
        <source>The server&apos;s list of members and devices is not the organisation&apos;s own.</source>
        <translation>Serverns lista över medlemmar och enheter är inte organisationens egen.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>of 2</source>
        <translation>av 2</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Organisation&apos;s fingerprint</source>
        <translation>Organisationens fingeravtryck</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>With both officers&apos; sheets the organisation can open a vault whose passphrase has been forgotten. One sheet alone opens nothing and tells nothing.</source>
        <translation>Med båda innehavarnas blad kan organisationen öppna ett valv vars lösenfras har glömts. Ett blad ensamt öppnar och avslöjar ingenting.</translation>
    </message>
    <message>
        <source>Keep this sheet in a locked place, apart from the other one. Do not photograph, copy or send it. Whoever holds both sheets can read every client&apos;s record.</source>
        <translation>Förvara bladet på en låst plats, skilt från det andra. Fotografera, kopiera eller skicka det inte. Den som har båda bladen kan läsa varje klients uppgifter.</translation>
    </message>
    <message>
        <source>Officer&apos;s name and signature</source>
        <translation>Innehavarens namn och underskrift</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Plats och datum</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The server could not read it; update the app.</source>
        <translation>Servern kunde inte läsa det; uppdatera appen.</translation>
    </message>
    <message>
        <source>It belongs to another organisation.</source>
        <translation>Det hör till en annan organisation.</translation>
    </message>
    <message>
        <source>This person may not write to that register any more; ask an administrator.</source>
        <translation>Personen får inte längre skriva i det registret; fråga en administratör.</translation>
    </message>
    <message>
        <source>The server does not know the record yet; it is tried again.</source>
        <translation>Servern känner inte till uppgiften ännu; den skickas på nytt.</translation>
    </message>
    <message>
        <source>An earlier change is missing from the server; it is tried again.</source>
        <translation>En tidigare ändring saknas på servern; den skickas på nytt.</translation>
    </message>
    <message>
        <source>The server holds another change in its place; this vault may be a copy. Tell an administrator.</source>
        <translation>Servern har en annan ändring på dess plats; det här valvet kan vara en kopia. Kontakta en administratör.</translation>
    </message>
    <message>
        <source>This device has been removed from the organisation.</source>
        <translation>Den här enheten har tagits bort ur organisationen.</translation>
    </message>
    <message>
        <source>It is too large for the server; shorten the text.</source>
        <translation>Det är för stort för servern; korta texten.</translation>
    </message>
    <message>
        <source>The server refused it without a reason this version knows.</source>
        <translation>Servern avvisade det utan en orsak som den här versionen känner till.</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Saved on this computer {time}</source>
        <translation>Sparat på den här datorn {time}</translation>
    </message>
    <message>
        <source>Not saved yet. Trying again.</source>
        <translation>Inte sparat ännu. Försöker igen.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Töm sökningen</translation>
    </message>
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>What was agreed</source>
        <translation>Vad som överenskoms</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Clients found</source>
        <translation>Hittade klienter</translation>
    </message>
    <message>
        <source>Visits found</source>
        <translation>Hittade besök</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Search clients and visits</source>
        <translation>Sök klienter och besök</translation>
    </message>
    <message>
        <source>Write a name or any words of a visit; they are found in every inflection.</source>
        <translation>Skriv ett namn eller ord ur ett besök; de hittas i alla böjningar.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>Words are found in every inflection. Try fewer or other words.</source>
        <translation>Ord hittas i alla böjningar. Prova färre eller andra ord.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sökning</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>f. {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n besök</numerusform>
            <numerusform>%n besök</numerusform>
        </translation>
    </message>
    <message>
        <source>last visit {date}</source>
        <translation>senast {date}</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Invite a worker</source>
        <translation>Bjud in en arbetstagare</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Arbetstagare</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som datorn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>It opens the vault on this computer, and only here.</source>
        <translation>Den öppnar valvet på den här datorn, och bara här.</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Byt lösenfras…</translation>
    </message>
    <message>
        <source>The vault locks by itself after ten minutes without a touch.</source>
        <translation>Valvet låser sig självt när datorn inte har använts på tio minuter.</translation>
    </message>
    <message>
        <source>Server {address}</source>
        <translation>Server {address}</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administratör</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n dator</numerusform>
            <numerusform>%n datorer</numerusform>
        </translation>
    </message>
    <message>
        <source>invited, not joined yet</source>
        <translation>inbjuden, inte ansluten ännu</translation>
    </message>
</context>
<context>
    <name>SheetsDialog</name>
    <message>
        <source>Recovery sheets</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Both are taken</source>
        <translation>Båda är uttagna</translation>
    </message>
</context>
<context>
    <name>SheetsPanel</name>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>A memory stick is best: the files do not stay on this computer.</source>
        <translation>Ett USB-minne är bäst: filerna blir inte kvar på datorn.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Save both sheets</source>
        <translation>Spara båda bladen</translation>
    </message>
    <message>
        <source>I have printed both sheets and deleted the files</source>
        <translation>Jag har skrivit ut båda bladen och raderat filerna</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, these two sheets together open the vaults of the organisation. Print both and give each to another officer. They are made only once.</source>
        <translation>Om en lösenfras glöms öppnar de två bladen tillsammans organisationens valv. Skriv ut båda och ge dem till var sin innehavare. De görs bara en gång.</translation>
    </message>
    <message>
        <source>Folder for the recovery sheets</source>
        <translation>Mapp för återställningsbladen</translation>
    </message>
    <message>
        <source>Saved {first} and {second}. Print them now, then delete the files.</source>
        <translation>Sparade {first} och {second}. Skriv ut dem nu och radera sedan filerna.</translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Steg {number} av {count}: {name}</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Too short: {length} of {least} characters.</source>
        <translation>För kort: {length} av {least} tecken.</translation>
    </message>
    <message>
        <source>Easy to guess: use words that do not belong together.</source>
        <translation>Lätt att gissa: använd ord som inte hör ihop.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Hygglig. Ett ord till gör den stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>Syncing</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Something needs attention: a change was refused, or the server sent what is not right.</source>
        <translation>Något kräver uppmärksamhet: en ändring avvisades eller servern skickade något som inte stämmer.</translation>
    </message>
    <message>
        <source>The changes are safe and encrypted on this computer. They are sent once it is online.</source>
        <translation>Ändringarna är trygga och krypterade på den här datorn. De skickas när anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>No connection. You can go on working; everything stays safe on this computer.</source>
        <translation>Ingen anslutning. Du kan arbeta vidare; allt är tryggt på den här datorn.</translation>
    </message>
    <message>
        <source>Sending and fetching changes.</source>
        <translation>Skickar och hämtar ändringar.</translation>
    </message>
    <message>
        <source>The changes are safe and encrypted on this computer. They are sent shortly.</source>
        <translation>Ändringarna är trygga och krypterade på den här datorn. De skickas om en stund.</translation>
    </message>
    <message>
        <source>Everything is sent, and the colleagues&apos; changes are here.</source>
        <translation>Allt är skickat, och kollegernas ändringar är här.</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Inte synkroniserat ännu</translation>
    </message>
    <message>
        <source>Last {time}</source>
        <translation>Senast {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n ändring väntar</numerusform>
            <numerusform>%n ändringar väntar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>Show synchronisation</source>
        <translation>Visa synkroniseringen</translation>
    </message>
    <message>
        <source>Synced {time}</source>
        <translation>Synkroniserat {time}</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synkroniserat</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n ändring väntar</numerusform>
            <numerusform>%n ändringar väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need attention</source>
        <translation>
            <numerusform>%n sak kräver uppmärksamhet</numerusform>
            <numerusform>%n saker kräver uppmärksamhet</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synkroniserar…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ingen anslutning</translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Synkroniserar</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronisera nu</translation>
    </message>
    <message>
        <source>Two versions of the same thing</source>
        <translation>Två versioner av samma sak</translation>
    </message>
    <message>
        <source>Compare and choose</source>
        <translation>Jämför och välj</translation>
    </message>
    <message>
        <source>Two people wrote in the same field without a connection. Both versions are kept until one chooses.</source>
        <translation>Två personer skrev i samma fält utan anslutning. Båda versionerna finns kvar tills någon väljer.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Avvisat av servern</translation>
    </message>
    <message>
        <source>These changes are safe on this computer, but your colleagues do not see them.</source>
        <translation>De här ändringarna är trygga på datorn, men kollegerna ser dem inte.</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>Inte betrott</translation>
    </message>
    <message>
        <source>The server sent something that does not pass the checks. It was not used, and nothing of yours is changed. Tell your administrator.</source>
        <translation>Servern skickade något som inte klarade kontrollerna. Det användes inte, och inget av ditt har ändrats. Kontakta administratören.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Kräver uppmärksamhet</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Inget kräver uppmärksamhet.</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <source>Sending and fetching changes…</source>
        <translation>Skickar och hämtar ändringar…</translation>
    </message>
    <message>
        <source>No connection. Work goes on; changes are sent when the connection is back.</source>
        <translation>Ingen anslutning. Arbetet fortsätter; ändringarna skickas när anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>Something needs attention.</source>
        <translation>Något kräver uppmärksamhet.</translation>
    </message>
    <message>
        <source>Changes wait to be sent.</source>
        <translation>Ändringar väntar på att skickas.</translation>
    </message>
    <message>
        <source>Everything has been sent and fetched.</source>
        <translation>Allt är skickat och hämtat.</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>Inte synkroniserat ännu</translation>
    </message>
    <message>
        <source>Last {time}</source>
        <translation>Senast {time}</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Unfinished</source>
        <translation>Oavslutat</translation>
    </message>
    <message>
        <source>Visits of the day</source>
        <translation>Dagens besök</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Väntar på avgörande</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>Anteckna besök</translation>
    </message>
    <message>
        <source>Previous day (Ctrl+Left)</source>
        <translation>Föregående dag (Ctrl+Vänster)</translation>
    </message>
    <message>
        <source>Next day (Ctrl+Right)</source>
        <translation>Nästa dag (Ctrl+Höger)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>{signed}/{all} signed</source>
        <translation>{signed}/{all} signerade</translation>
    </message>
    <message>
        <source>This computer holds no client data</source>
        <translation>Den här datorn har inga klientuppgifter</translation>
    </message>
    <message>
        <source>An administrator&apos;s device manages members and devices; visits are recorded by the others.</source>
        <translation>Med en administratörs enhet sköts medlemmar och enheter; besöken antecknas av de andra.</translation>
    </message>
    <message>
        <source>No visits on this day</source>
        <translation>Inga besök den här dagen</translation>
    </message>
    <message>
        <source>A visit you record appears here as soon as you begin to write.</source>
        <translation>Ett besök du antecknar syns här så snart du börjar skriva.</translation>
    </message>
    <message>
        <source>The visits of the day will be here</source>
        <translation>Dagens besök kommer hit</translation>
    </message>
    <message>
        <source>Add the first client, then record a visit. It is safe here at once, online or not.</source>
        <translation>Lägg till den första klienten och anteckna sedan ett besök. Det är genast tryggt här, med eller utan anslutning.</translation>
    </message>
    <message>
        <source>Add the first client</source>
        <translation>Lägg till den första klienten</translation>
    </message>
    <message>
        <source>Two people wrote in the same field at the same time: {names}.</source>
        <translation>Två personer skrev i samma fält samtidigt: {names}.</translation>
    </message>
    <message>
        <source>Client not chosen yet</source>
        <translation>Klienten är inte vald</translation>
    </message>
    <message>
        <source>Your part is missing</source>
        <translation>Din del saknas</translation>
    </message>
    <message>
        <source>A nurse opened a joint visit: write your own part</source>
        <translation>En sjukskötare inledde ett gemensamt besök: skriv din egen del</translation>
    </message>
    <message>
        <source>A social instructor opened a joint visit: write your own part</source>
        <translation>En socialhandledare inledde ett gemensamt besök: skriv din egen del</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Ingen text</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Something went wrong in the app</source>
        <translation>Något gick fel i appen</translation>
    </message>
    <message>
        <source>What you have saved is safe, and you can go on. The report below tells where in the program it happened and holds nothing of your clients; send it to your support.</source>
        <translation>Det du har sparat är tryggt, och du kan fortsätta. Rapporten nedan berättar var i programmet det hände och innehåller inget om dina klienter; skicka den till supporten.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiera rapporten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Forgotten your passphrase?</source>
        <translation>Glömt lösenfrasen?</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source>Only the passphrase protects this vault</source>
        <translation>Bara lösenfrasen skyddar valvet</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Öppna valvet</translation>
    </message>
    <message>
        <source>Your clients&apos; data is encrypted on this computer.</source>
        <translation>Dina klienters uppgifter är krypterade på den här datorn.</translation>
    </message>
    <message>
        <source>Nobody can reset a passphrase, not even we. The two recovery officers of your organisation can open the vault with both of their recovery sheets; ask your administrator. What has been synced is safe on your colleagues&apos; computers too.</source>
        <translation>Ingen kan återställa en lösenfras, inte ens vi. Organisationens två innehavare av återställningsblad kan öppna valvet med sina blad; fråga din administratör. Det som har synkroniserats är tryggt också på kollegernas datorer.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Skriv först din lösenfras.</translation>
    </message>
</context>
<context>
    <name>VisitEditor</name>
    <message>
        <source>Joint visit (nurse and instructor)</source>
        <translation>Gemensamt besök (sjukskötare och handledare)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>Anteckna besök</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Kasta utkastet?</translation>
    </message>
    <message>
        <source>What is written here is thrown away. A visit that colleagues already see stays as it was.</source>
        <translation>Det som är skrivet här kastas. Ett besök som kollegerna redan ser förblir som det var.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Utkastet kastades.</translation>
    </message>
    <message>
        <source>The visit is signed.</source>
        <translation>Besöket är signerat.</translation>
    </message>
    <message>
        <source>The visit is saved unsigned; colleagues see it.</source>
        <translation>Besöket är sparat osignerat; kollegerna ser det.</translation>
    </message>
</context>
<context>
    <name>VisitFoot</name>
    <message>
        <source>Discard draft</source>
        <translation>Kasta utkastet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save unsigned</source>
        <translation>Spara osignerat</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signera</translation>
    </message>
    <message>
        <source>{register}. Colleagues see the unsigned visit; your changes once you save.</source>
        <translation>{register}. Kollegerna ser det osignerade besöket; dina ändringar när du sparar.</translation>
    </message>
    <message>
        <source>{register}. The draft is only yours until you sign.</source>
        <translation>{register}. Utkastet är bara ditt tills du signerar.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Kasta ändringarna</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>21.11.2026 12.30</source>
        <translation>21.11.2026 12.30</translation>
    </message>
    <message>
        <source>45 min</source>
        <translation>45 min</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Besökssätt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Workers present</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Situation at the visit</source>
        <translation>Läget vid besöket</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Vad som överenskoms</translation>
    </message>
    <message>
        <source>Goes to the shared record: both professions read it.</source>
        <translation>Går till de gemensamma uppgifterna: båda yrkesgrupperna läser det.</translation>
    </message>
    <message>
        <source>Write it like 45 min or 1 h 15 min.</source>
        <translation>Skriv så här: 45 min eller 1 h 15 min.</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Vilken version</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rättelser</translation>
    </message>
    <message>
        <source>Joint visit</source>
        <translation>Gemensamt besök</translation>
    </message>
    <message>
        <source>About the entry</source>
        <translation>Om anteckningen</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Som det är nu</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrivet av</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerat</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>Importerat som</translation>
    </message>
    <message>
        <source>Two people wrote in the same field at the same time; both are kept.</source>
        <translation>Två personer skrev i samma fält samtidigt; båda finns kvar.</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Osignerat</translation>
    </message>
    <message>
        <source>Corrected {time}</source>
        <translation>Rättat {time}</translation>
    </message>
    <message>
        <source>Signed {time}</source>
        <translation>Signerat {time}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Besökssätt</translation>
    </message>
    <message>
        <source>Workers present</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Situation at the visit</source>
        <translation>Läget vid besöket</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Vad som överenskoms</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rättat</translation>
    </message>
    <message>
        <source>Two versions were settled.</source>
        <translation>Två versioner förenades.</translation>
    </message>
    <message>
        <source>Original, signed {time}</source>
        <translation>Original, signerat {time}</translation>
    </message>
    <message>
        <source>The other profession writes its own part in its own register.</source>
        <translation>Den andra yrkesgruppen skriver sin egen del i sitt eget register.</translation>
    </message>
    <message>
        <source>Agreed in the other part</source>
        <translation>Överenskommet i den andra delen</translation>
    </message>
</context>
<context>
    <name>VisitRows</name>
    <message>
        <source>Unsigned</source>
        <translation>Osignerat</translation>
    </message>
    <message>
        <source>Corrected {day}</source>
        <translation>Rättat {day}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signerat</translation>
    </message>
    <message>
        <source>Draft {time}</source>
        <translation>Utkast {time}</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Två versioner</translation>
    </message>
</context>
<context>
    <name>VisitsView</name>
    <message>
        <source>Search in visits</source>
        <translation>Sök i besöken</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>Anteckna besök</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>The visits will be here</source>
        <translation>Besöken kommer hit</translation>
    </message>
    <message>
        <source>Everything recorded on this computer and by the colleagues of your register.</source>
        <translation>Allt som antecknats på den här datorn och av kolleger i ditt register.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>Words are found in every inflection. Try fewer or other words.</source>
        <translation>Ord hittas i alla böjningar. Prova färre eller andra ord.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Lähityö</source>
        <translation>Välkommen till Lähityö</translation>
    </message>
    <message>
        <source>This computer has no vault yet. How do you want to begin?</source>
        <translation>Den här datorn har inget valv ännu. Hur vill du börja?</translation>
    </message>
    <message>
        <source>I have an invitation code</source>
        <translation>Jag har en inbjudningskod</translation>
    </message>
    <message>
        <source>Your administrator or team lead gave you a code. This is the usual way.</source>
        <translation>Du har fått en kod av administratören eller den teamansvariga. Det här är det vanliga sättet.</translation>
    </message>
    <message>
        <source>Join with a code</source>
        <translation>Anslut med en kod</translation>
    </message>
    <message>
        <source>My organisation begins with Lähityö</source>
        <translation>Min organisation börjar använda Lähityö</translation>
    </message>
    <message>
        <source>You have the address of your own server and the setup token that it printed.</source>
        <translation>Du har adressen till er egen server och startkoden som den skrev ut.</translation>
    </message>
    <message>
        <source>Found an organisation</source>
        <translation>Grunda en organisation</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Recovery sheets</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>Two officers, two sheets of paper.</source>
        <translation>Två innehavare, två papper.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Inbjudan</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>Börja arbeta</translation>
    </message>
</context>
<context>
    <name>WorkersField</name>
    <message>
        <source>Someone else: name and Enter</source>
        <translation>Någon annan: namn och Enter</translation>
    </message>
    <message>
        <source>Someone else who was there</source>
        <translation>Någon annan som var med</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Making your vault</source>
        <translation>Valvet skapas</translation>
    </message>
    <message>
        <source>This takes some seconds. Keys are made on this computer only.</source>
        <translation>Det här tar några sekunder. Nycklarna skapas bara på den här datorn.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Det lyckades inte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
</TS>
