<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AccessLog</name>
    <message>
        <source>The log is not whole: entries of {names} are missing or were altered. Tell an administrator, and look at the sync page for what was found.</source>
        <translation>Loggen är inte fullständig: anteckningar saknas eller har ändrats ({names}). Berätta för en administratör och se på synkroniseringssidan vad som hittades.</translation>
    </message>
</context>
<context>
    <name>AccessLogTab</name>
    <message>
        <source>Last month</source>
        <translation>Senaste månaden</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Senaste året</translation>
    </message>
    <message>
        <source>Last two years</source>
        <translation>Senaste två åren</translation>
    </message>
    <message>
        <source>Include older…</source>
        <translation>Även äldre…</translation>
    </message>
    <message>
        <source>From which time</source>
        <translation>Från vilken tid</translation>
    </message>
    <message>
        <source>Everyone&apos;s openings</source>
        <translation>Alla arbetstagare</translation>
    </message>
    <message>
        <source>Whose openings</source>
        <translation>Vems öppningar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Spara som tabell</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>Värt att granska</translation>
    </message>
    <message>
        <source>This does not mean that anything is wrong: ask the person, there is often a good reason.</source>
        <translation>Det här säger inget om rätt eller fel: fråga personen, ofta finns det en god orsak.</translation>
    </message>
    <message>
        <source>Who has opened the record</source>
        <translation>Vem som har öppnat uppgifterna</translation>
    </message>
    <message>
        <source>Each laptop sends its log when it syncs. The latest entry from each: {list}.</source>
        <translation>Loggen kommer med varje dators synkronisering. Senaste anteckningen från var och en: {list}.</translation>
    </message>
    <message>
        <source>The newest {number} are shown; the report has all of them.</source>
        <translation>De {number} nyaste visas; rapporten har alla.</translation>
    </message>
    <message>
        <source>Nobody has opened the record in this time.</source>
        <translation>Ingen har öppnat uppgifterna under den här tiden.</translation>
    </message>
    <message>
        <source>Print the log report</source>
        <translation>Skriv ut loggrapporten</translation>
    </message>
    <message>
        <source>Save the log report</source>
        <translation>Spara loggrapporten</translation>
    </message>
    <message>
        <source>The report is saved. The file is not encrypted: keep it safe.</source>
        <translation>Rapporten är sparad. Filen är inte krypterad: förvara den säkert.</translation>
    </message>
</context>
<context>
    <name>AccessReport</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>What was opened</source>
        <translation>Vad som öppnades</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Reason for entries older than two years</source>
        <translation>Skäl för anteckningar som är äldre än två år</translation>
    </message>
    <message>
        <source>Report of the access log</source>
        <translation>Rapport ur åtkomstloggen</translation>
    </message>
    <message>
        <source>Nobody has opened the record in this time.</source>
        <translation>Ingen har öppnat uppgifterna under den här tiden.</translation>
    </message>
    <message>
        <source>Made by {name}, {organisation}, {moment}</source>
        <translation>Gjord av {name}, {organisation}, {moment}</translation>
    </message>
    <message>
        <source>The log is not whole: entries of {names} are missing or were altered.</source>
        <translation>Loggen är inte fullständig: anteckningar saknas eller har ändrats ({names}).</translation>
    </message>
</context>
<context>
    <name>ActSheet</name>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>You left this unfinished; your words are here.</source>
        <translation>Det här blev oavslutat; det du skrev finns här.</translation>
    </message>
    <message>
        <source>Void: {name}</source>
        <translation>Ogiltigförklara: {name}</translation>
    </message>
    <message>
        <source>The record stays readable with your name and reason, but no longer counts.</source>
        <translation>Anteckningen kan fortfarande läsas med ditt namn och orsaken, men räknas inte från och med nu.</translation>
    </message>
    <message>
        <source>Void the record</source>
        <translation>Ogiltigförklara</translation>
    </message>
    <message>
        <source>Client&apos;s differing view: {name}</source>
        <translation>Klientens avvikande åsikt: {name}</translation>
    </message>
    <message>
        <source>It stands beside the record for good, in the client&apos;s own words, also when it is printed.</source>
        <translation>Den finns kvar bredvid anteckningen för gott, med klientens egna ord, också i utskriften.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Correct: {name}</source>
        <translation>Rätta: {name}</translation>
    </message>
    <message>
        <source>The original stays readable; the correction stands beside it with your name and reason.</source>
        <translation>Originalet kan fortfarande läsas; rättelsen står bredvid med ditt namn och orsaken.</translation>
    </message>
    <message>
        <source>Sign the correction</source>
        <translation>Underteckna rättelsen</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Varför den rättas</translation>
    </message>
</context>
<context>
    <name>AgreedTasks</name>
    <message>
        <source>Make tasks from what was agreed</source>
        <translation>Gör uppgifter av det avtalade</translation>
    </message>
    <message>
        <source>Tasks of this visit</source>
        <translation>Besökets uppgifter</translation>
    </message>
    <message>
        <source>Become tasks when the visit is signed.</source>
        <translation>Blir uppgifter när besöket undertecknas.</translation>
    </message>
</context>
<context>
    <name>AheadCard</name>
    <message>
        <source>Photos and documents</source>
        <translation>Foton och dokument</translation>
    </message>
    <message>
        <source>Download today&apos;s clients&apos; files in advance</source>
        <translation>Hämta dagens klienters filer i förväg</translation>
    </message>
    <message>
        <source>Otherwise a file is downloaded when it is first opened. Choose this before you go somewhere without a network.</source>
        <translation>Annars hämtas en fil när den öppnas första gången. Välj detta när du åker dit det inte finns nät.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Lähityö</source>
        <translation>Lähityö</translation>
    </message>
</context>
<context>
    <name>AppointmentSheet</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Typ av möte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Arbetstagare</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Mer information</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Did not take place…</source>
        <translation>Blev inte av…</translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation>Anteckna besöket</translation>
    </message>
    <message>
        <source>Change or history</source>
        <translation>Ändra eller se historiken</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>Blev inte av</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
</context>
<context>
    <name>AreaPanel</name>
    <message>
        <source>Area log</source>
        <translation>Områdeslogg</translation>
    </message>
    <message>
        <source>Disturbances, other outcomes and feedback of the area come here, never of one client.</source>
        <translation>Här antecknas områdets störningar, andra resultat och respons, aldrig om en enskild klient.</translation>
    </message>
    <message>
        <source>Expected and actual</source>
        <translation>Förväntat och utfall</translation>
    </message>
    <message>
        <source>A team lead writes here what is expected of a period; it is compared with what came.</source>
        <translation>Den teamansvariga antecknar här vad som förväntas av perioden. Det jämförs med utfallet.</translation>
    </message>
</context>
<context>
    <name>AssessmentsTab</name>
    <message>
        <source>New score</source>
        <translation>Nytt mätresultat</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Mätinstrument</translation>
    </message>
    <message>
        <source>Results of instruments will be here</source>
        <translation>Mätinstrumentens resultat kommer hit</translation>
    </message>
    <message>
        <source>The score of a form and how it changes over time. It says what the form says and nothing else.</source>
        <translation>Blankettens poäng och hur den förändras över tid. Den säger det som blanketten säger, inget annat.</translation>
    </message>
    <message>
        <source>The first plan needs an entry assessment, or a stated reason without one.</source>
        <translation>Den första planen kräver en inledande bedömning eller en antecknad grund utan den.</translation>
    </message>
    <message>
        <source>How the client came, and who referred.</source>
        <translation>Hur klienten kom och vem som hänvisade.</translation>
    </message>
    <message>
        <source>Whether the client has the right to special support, and why.</source>
        <translation>Om klienten har rätt till särskilt stöd, och varför.</translation>
    </message>
    <message>
        <source>What was told to whom, when, and on what grounds.</source>
        <translation>Vad som har berättats, för vem, när och på vilken grund.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Photos and documents (*.jpg *.jpeg *.heic *.png *.webp *.tif *.tiff *.bmp *.pdf)</source>
        <translation>Foton och dokument (*.jpg *.jpeg *.heic *.png *.webp *.tif *.tiff *.bmp *.pdf)</translation>
    </message>
    <message>
        <source>Add photos or documents</source>
        <translation>Lägg till foton eller dokument</translation>
    </message>
    <message>
        <source>There is no picture or file on the clipboard.</source>
        <translation>Det finns ingen bild eller fil i urklipp.</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation>Bilden är för stor</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Shrink and add</source>
        <translation>Förminska och lägg till</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Inklistrad bild</translation>
    </message>
    <message>
        <source>Save a copy outside Lähityö</source>
        <translation>Spara en kopia utanför Lähityö</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever gets at the computer or the stick can open it. Delete it as soon as it is not needed. That you made it, and why, stands in the client&apos;s access log.</source>
        <translation>Kopian krypteras inte: den som kommer åt datorn eller USB-minnet kan öppna den. Radera den så snart den inte behövs. I klientens åtkomstlogg står att du gjorde den och varför.</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Välj plats…</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Skriv orsaken först.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Why a copy is needed</source>
        <translation>Varför en kopia behövs</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 sida</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} sidor</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Photos and documents</source>
        <translation>Foton och dokument</translation>
    </message>
    <message>
        <source>Add a photo or a scan, drop it here or paste it. The place and camera details are removed.</source>
        <translation>Lägg till ett foto eller en skanning, släpp det här eller klistra in det. Plats och kamera sparas inte.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>No photos or documents.</source>
        <translation>Inga bilder eller dokument.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Visa alla %n</numerusform>
            <numerusform>Visa alla %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)…</source>
        <translation>
            <numerusform>Lägger till %n fil…</numerusform>
            <numerusform>Lägger till %n filer…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Attendance</source>
        <translation>Deltagande</translation>
    </message>
    <message>
        <source>Everyone present</source>
        <translation>Alla närvarande</translation>
    </message>
    <message>
        <source>{group} {day}</source>
        <translation>{group} {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n närvarande</numerusform>
            <numerusform>%n närvarande</numerusform>
        </translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Ny medlem</translation>
    </message>
    <message numerus="yes">
        <source>%n without a record</source>
        <translation>
            <numerusform>%n utan klientuppgifter</numerusform>
            <numerusform>%n utan klientuppgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>In a row {keys}; the arrows go from row to row.</source>
        <translation>Tangenter på en rad: {keys}; pilarna går från rad till rad.</translation>
    </message>
    <message>
        <source>Attendance changed</source>
        <translation>Närvaron ändrad</translation>
    </message>
</context>
<context>
    <name>AttendanceLine</name>
    <message>
        <source>A word about {name}</source>
        <translation>Anteckning om {name}</translation>
    </message>
    <message>
        <source>About this client only; goes to the client&apos;s own record</source>
        <translation>Bara om den här klienten; sparas i klientens egna uppgifter</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Om {name}</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>One encrypted file that brings this vault back, here or on another computer. It opens with the passphrase you have on the day you make it.</source>
        <translation>En krypterad fil som återställer den här datorns uppgifter, här eller på en annan dator. Den öppnas med den lösenfras som gäller när kopian görs.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Gör en säkerhetskopia…</translation>
    </message>
    <message>
        <source>The backup is made, and can be read.</source>
        <translation>Säkerhetskopian är gjord och kontrollerad.</translation>
    </message>
</context>
<context>
    <name>BackupSheet</name>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Välj filen först.</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Skriv lösenfrasen först.</translation>
    </message>
    <message>
        <source>Put it on a stick or a drive of the organisation&apos;s. It holds what this computer holds now; what comes later is not in it.</source>
        <translation>Spara den på organisationens USB-minne eller disk. Den innehåller det som datorn har nu, inte det som kommer senare.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Gör en säkerhetskopia</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Gör kopian</translation>
    </message>
    <message>
        <source>The passphrase is that of the day the backup was made. When the connection is there, what has come since is fetched before anything new is recorded.</source>
        <translation>Lösenfrasen är den som gällde när säkerhetskopian gjordes. Det som har kommit efter säkerhetskopian hämtas när det finns anslutning, innan något nytt antecknas.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Återställ</translation>
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
    <name>BundleCard</name>
    <message>
        <source>Without a server</source>
        <translation>Utan server</translation>
    </message>
    <message>
        <source>Exchange through a folder…</source>
        <translation>Utbyt via en mapp…</translation>
    </message>
    <message>
        <source>If the server cannot be reached for a long time, laptops can exchange their changes through a memory stick or a shared folder. The files stay encrypted. Do this on each laptop in turn, and once more on the first.</source>
        <translation>När servern inte kan nås på länge utbyter datorerna ändringar via ett USB-minne eller en gemensam mapp. Innehållet i filerna förblir krypterat. Varje dator gör detta i tur och ordning, den första en gång till på slutet.</translation>
    </message>
    <message>
        <source>The stick or the shared folder</source>
        <translation>USB-minnet eller den gemensamma mappen</translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s) came from colleagues.</source>
        <translation>
            <numerusform>%n ny ändring kom från kollegerna.</numerusform>
            <numerusform>%n nya ändringar kom från kollegerna.</numerusform>
        </translation>
    </message>
    <message>
        <source>No colleague has left anything in the folder yet.</source>
        <translation>Ingen kollega har ännu lämnat något i mappen.</translation>
    </message>
    <message>
        <source>{name}, as of {time}.</source>
        <translation>{name}, läget {time}.</translation>
    </message>
    <message>
        <source>Yours are there now for the others.</source>
        <translation>Dina ändringar finns nu där för de andra.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) build on changes that are not here yet; they come with the next one.</source>
        <translation>
            <numerusform>%n anteckning bygger på ändringar som inte finns här än; den kommer med nästa.</numerusform>
            <numerusform>%n anteckningar bygger på ändringar som inte finns här än; de kommer med nästa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something did not pass the checks; it is listed on this page.</source>
        <translation>En del godtogs inte; det finns listat på den här sidan.</translation>
    </message>
</context>
<context>
    <name>BusySheet</name>
    <message>
        <source>The server cannot be reached. Try again when there is a connection.</source>
        <translation>Servern kan inte nås. Försök igen när det finns anslutning.</translation>
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
    <name>CertificateCard</name>
    <message>
        <source>The server&apos;s certificate ends soon</source>
        <translation>Serverns certifikat går snart ut</translation>
    </message>
    <message>
        <source>It is good until {day}. After that no computer can synchronise, although recording goes on. Ask whoever keeps the server to renew it before then: lahityo-server certificate renew</source>
        <translation>Det gäller till och med {day}. Därefter synkroniserar ingen dator, även om dokumenteringen fortsätter. Be den som sköter servern förnya det innan dess: lahityo-server certificate renew</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has run out</source>
        <translation>Serverns certifikat har gått ut</translation>
    </message>
    <message>
        <source>It was good until {day}. No computer can synchronise before it is renewed; recording goes on, and what is written is kept. Ask whoever keeps the server to renew it: lahityo-server certificate renew</source>
        <translation>Det gällde till och med {day}. Ingen dator synkroniserar förrän det har förnyats. Dokumenteringen fortsätter och det skrivna finns kvar. Be den som sköter servern förnya det: lahityo-server certificate renew</translation>
    </message>
</context>
<context>
    <name>CircleSheet</name>
    <message>
        <source>People with access to this client</source>
        <translation>Personer som ser klientens uppgifter</translation>
    </message>
    <message>
        <source>Nobody else in the team can open the record or see that it exists.</source>
        <translation>Ingen annan i teamet har uppgifterna eller ser att de finns.</translation>
    </message>
    <message>
        <source>Remove my own access</source>
        <translation>Jag lämnar den här klienten</translation>
    </message>
    <message>
        <source>The record is removed from this computer at the next sync.</source>
        <translation>Uppgifterna tas bort från datorn vid nästa synkronisering.</translation>
    </message>
    <message>
        <source>End the restriction…</source>
        <translation>Avsluta begränsningen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The client is not restricted: the whole team has the record.</source>
        <translation>Klienten är inte begränsad: hela teamet har uppgifterna.</translation>
    </message>
    <message>
        <source>The server does not know of this yet. They have the record after the next sync.</source>
        <translation>Servern vet inte om detta ännu. Personerna får uppgifterna vid nästa synkronisering.</translation>
    </message>
    <message>
        <source>You have emergency access until {when}.</source>
        <translation>Du läser detta i en nödsituation till {when}.</translation>
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
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
        <source>Or where to find them</source>
        <translation>Eller var personen finns</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>First names and surname, as far as known.</source>
        <translation>Förnamn och efternamn, om du känner till dem.</translation>
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
        <source>Good to know before meeting</source>
        <translation>Bra att veta före mötet</translation>
    </message>
    <message>
        <source>Both professions read this.</source>
        <translation>Båda yrkesgrupperna ser detta.</translation>
    </message>
    <message>
        <source>Note in your own register</source>
        <translation>Anteckning i det egna registret</translation>
    </message>
    <message>
        <source>Show the hidden phone and address…</source>
        <translation>Visa den dolda telefonen och adressen…</translation>
    </message>
    <message>
        <source>Only named people can open the record</source>
        <translation>Uppgifterna bara hos namngivna personer</translation>
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
        <source>You left this unfinished; your words are here.</source>
        <translation>Det här blev oavslutat; det du skrev finns här.</translation>
    </message>
    <message>
        <source>In order: born {date}</source>
        <translation>Stämmer: född {date}</translation>
    </message>
    <message>
        <source>Write the date like 21.11.1980.</source>
        <translation>Skriv datumet så här: 21.11.1980.</translation>
    </message>
</context>
<context>
    <name>ClientHistory</name>
    <message>
        <source>All types</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>Show types</source>
        <translation>Typer som visas</translation>
    </message>
    <message>
        <source>Show voided</source>
        <translation>Visa ogiltigförklarade</translation>
    </message>
    <message>
        <source>Everything recorded</source>
        <translation>Alla anteckningar</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa fler</translation>
    </message>
    <message>
        <source>Nothing of this type.</source>
        <translation>Inga anteckningar av denna typ.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Inget har antecknats ännu</translation>
    </message>
    <message>
        <source>Visits, plans, assessments and everything else of this client will be here, the newest first.</source>
        <translation>Klientens besök, planer, bedömningar och allt annat kommer hit, det nyaste först.</translation>
    </message>
    <message>
        <source>Record the first visit</source>
        <translation>Anteckna det första besöket</translation>
    </message>
    <message>
        <source>Changes to the client&apos;s details</source>
        <translation>Ändringar i klientens uppgifter</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
</context>
<context>
    <name>ClientInterviews</name>
    <message>
        <source>The client answers the organisation&apos;s form, and agrees that the answers are kept here.</source>
        <translation>Klienten svarar på organisationens blankett och samtycker till att svaren bevaras här.</translation>
    </message>
    <message>
        <source>There is no interview form in use; a team lead or a social worker makes one in the settings.</source>
        <translation>Ingen intervjublankett är i bruk; en teamansvarig eller socialarbetare gör en i inställningarna.</translation>
    </message>
</context>
<context>
    <name>ClientOverview</name>
    <message>
        <source>Rehabilitation path</source>
        <translation>Rehabiliteringsvägen</translation>
    </message>
    <message>
        <source>Open the path</source>
        <translation>Öppna rehabiliteringsvägen</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Före besöket</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Senast överenskommet</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alla {count}</translation>
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
        <source>Personal identity code</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>Good to know before meeting</source>
        <translation>Bra att veta före mötet</translation>
    </message>
    <message>
        <source>No contact details yet.</source>
        <translation>Inga kontaktuppgifter ännu.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>två versioner</translation>
    </message>
    <message>
        <source>The client&apos;s details are saved.</source>
        <translation>Klientens uppgifter är sparade.</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
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
        <source>Emergency access until {when}</source>
        <translation>Öppen för läsning i en nödsituation till {when}</translation>
    </message>
    <message>
        <source>Only named people</source>
        <translation>Bara namngivna personer</translation>
    </message>
    <message>
        <source>Non-disclosure</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>Right to special support</source>
        <translation>Rätt till särskilt stöd</translation>
    </message>
    <message>
        <source>{years} years old</source>
        <translation>{years} år</translation>
    </message>
    <message>
        <source>Two people changed the same details of this client at the same time; both are kept.</source>
        <translation>Två personer ändrade samma klientuppgifter samtidigt; båda versionerna finns kvar.</translation>
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
    <name>ClientTabs</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Hälsa</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Åtkomstlogg</translation>
    </message>
</context>
<context>
    <name>ClientVisits</name>
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
        <source>The nurse&apos;s visits can be read only in the health care register. What was agreed is on the overview.</source>
        <translation>Sjukskötarens besök läses bara i hälso- och sjukvårdens register. Det som avtalades finns i översikten.</translation>
    </message>
    <message>
        <source>The social workers&apos; and instructors&apos; visits can be read only in the social welfare register. What was agreed is on the overview.</source>
        <translation>Socialvårdens besök läses bara i socialvårdens register. Det som avtalades finns i översikten.</translation>
    </message>
</context>
<context>
    <name>ClientsView</name>
    <message>
        <source>Filter by name or alias</source>
        <translation>Filtrera på namn eller alias</translation>
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
        <source>Emergency: open a restricted client…</source>
        <translation>Nödsituation: öppna en begränsad klient…</translation>
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
    <message>
        <source>Non-disclosure, safety flag</source>
        <translation>Spärrmarkering, riskuppgift</translation>
    </message>
    <message>
        <source>Non-disclosure</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>Safety flag</source>
        <translation>Riskuppgift</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>New code: {list}</source>
        <translation>Ny kod: {list}</translation>
    </message>
    <message>
        <source>Hidden from the forms</source>
        <translation>Dold i blanketterna</translation>
    </message>
    <message>
        <source>Small letters a–z, numbers and underscores.</source>
        <translation>Små bokstäver a–z, siffror och understreck.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Namn på finska</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Namn på svenska</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Namn på engelska</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
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
        <source>Guidance and advice</source>
        <translation>Handledning och rådgivning</translation>
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
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bedömningar</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Hälsa</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Åtkomstlogg</translation>
    </message>
    <message>
        <source>Writing a visit</source>
        <translation>Dokumentering av ett besök</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Export into a file</source>
        <translation>Export till en fil</translation>
    </message>
    <message>
        <source>Details hidden by a non-disclosure</source>
        <translation>Uppgifter som spärrmarkeringen döljer</translation>
    </message>
    <message>
        <source>What is shared with a partner</source>
        <translation>Det som delats med en samarbetspartner</translation>
    </message>
    <message>
        <source>Emergency opening of a restricted client</source>
        <translation>Öppning av en begränsad klient i en nödsituation</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>En annan del</translation>
    </message>
    <message>
        <source>Found by searching</source>
        <translation>Hittad genom sökning</translation>
    </message>
    <message>
        <source>Has written nothing here and has no task</source>
        <translation>Har inte dokumenterat något här och har ingen uppgift</translation>
    </message>
    <message>
        <source>Many clients within a short time</source>
        <translation>Många klienter på kort tid</translation>
    </message>
    <message>
        <source>Hidden details were shown</source>
        <translation>Dolda uppgifter visades</translation>
    </message>
    <message>
        <source>A restricted client was opened in an emergency</source>
        <translation>En begränsad klient öppnades i en nödsituation</translation>
    </message>
    <message>
        <source>This entry was altered, or one before it is missing</source>
        <translation>Anteckningen har ändrats, eller så saknas en före den</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Members and devices</source>
        <translation>Medlemmar och datorer</translation>
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
        <source>Partner</source>
        <translation>Samarbetspartner</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Ej undertecknat</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Undertecknat</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Ogiltigförklarat</translation>
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
        <translation>Underteckna</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Ogiltigförklara</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrivet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Two versions settled</source>
        <translation>Två versioner avgjorda</translation>
    </message>
    <message>
        <source>Signed also, at the same time</source>
        <translation>Undertecknat också samtidigt</translation>
    </message>
    <message>
        <source>Written beside the signed text</source>
        <translation>Skrivet bredvid den undertecknade texten</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rättat</translation>
    </message>
    <message>
        <source>The client&apos;s own view</source>
        <translation>Klientens avvikande åsikt</translation>
    </message>
    <message>
        <source>Correction refused</source>
        <translation>Rättelse avslagen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Here; waiting to be sent</source>
        <translation>Väntar på att skickas</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>På den här datorn</translation>
    </message>
    <message>
        <source>On its way from the sender</source>
        <translation>På väg från avsändaren</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Hämtas</translation>
    </message>
    <message>
        <source>Downloads when opened</source>
        <translation>Hämtas när den öppnas</translation>
    </message>
    <message>
        <source>Saved with the visit</source>
        <translation>Sparas med besöket</translation>
    </message>
</context>
<context>
    <name>CodesPanel</name>
    <message>
        <source>Add a code</source>
        <translation>Lägg till en kod</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importera en kodlista</translation>
    </message>
    <message>
        <source>Codes of the list</source>
        <translation>Kodlistans koder</translation>
    </message>
    <message>
        <source>The list has no codes yet.</source>
        <translation>Kodlistan har inga koder ännu.</translation>
    </message>
    <message>
        <source>A code is never taken away: what is recorded with it stays readable. A hidden one is not offered.</source>
        <translation>En kod tas aldrig bort: det som antecknats med den kan alltid läsas. En dold kod erbjuds inte i blanketterna.</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>Kodlista</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Dold</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Egen</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Omdöpt</translation>
    </message>
    <message>
        <source>Code list to import</source>
        <translation>Kodlista att importera</translation>
    </message>
</context>
<context>
    <name>CommentNote</name>
    <message>
        <source>Dealt with</source>
        <translation>Behandlad</translation>
    </message>
</context>
<context>
    <name>CommentsCard</name>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message numerus="yes">
        <source>%n comments stand beside their fields</source>
        <translation>
            <numerusform>%n kommentar står vid sitt fält</numerusform>
            <numerusform>%n kommentarer står vid sina fält</numerusform>
        </translation>
    </message>
    <message>
        <source>No open comments.</source>
        <translation>Ingen har kommenterat, eller allt har behandlats.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentera</translation>
    </message>
    <message>
        <source>Comment on the plan</source>
        <translation>Kommentar till planen</translation>
    </message>
    <message>
        <source>Comment on: {part}</source>
        <translation>Kommentar till: {part}</translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation>Spara kommentaren</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Hela planen</translation>
    </message>
    <message>
        <source>What you want to say</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad den gäller</translation>
    </message>
    <message>
        <source>Goal: {name}</source>
        <translation>Mål: {name}</translation>
    </message>
    <message>
        <source>Service: {name}</source>
        <translation>Service: {name}</translation>
    </message>
</context>
<context>
    <name>ComputerCodeSheet</name>
    <message>
        <source>Give this code to {name} in person. It works once, on the new computer.</source>
        <translation>Ge koden till {name} personligen. Den fungerar en gång, på den nya datorn.</translation>
    </message>
    <message>
        <source>New computer</source>
        <translation>Ny dator</translation>
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
        <translation>Finns kvar i urklippet i 30 sekunder.</translation>
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
    <name>ConflictView</name>
    <message>
        <source>Two versions</source>
        <translation>Två versioner</translation>
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
        <source>Both changed the same field, or chose differently, while offline. Nothing is lost: choose one or merge them. What is not chosen stays in the history.</source>
        <translation>Båda skrev på samma ställe eller valde olika versioner utan anslutning. Ingenting har gått förlorat: välj den ena eller slå ihop dem. Det som inte väljs finns kvar i historiken.</translation>
    </message>
    <message>
        <source>This has been settled elsewhere meanwhile: nothing is left to choose here.</source>
        <translation>Detta har redan avgjorts på en annan dator: här finns inget kvar att välja.</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Öppna klienten</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (du)</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Both wrote in the marked place: read it before you accept.</source>
        <translation>Båda skrev på det markerade stället: läs det innan du godkänner.</translation>
    </message>
    <message>
        <source>Others see it after the next sync.</source>
        <translation>Andra ser den efter nästa synkronisering.</translation>
    </message>
    <message>
        <source>Accept the merged text</source>
        <translation>Godkänn texten</translation>
    </message>
    <message>
        <source>Saved. The other version stays in the history.</source>
        <translation>Sparat. Den andra versionen finns kvar i historiken.</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Why is it being corrected?</source>
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
        <translation>Det undertecknade originalet förblir som det är och kan läsas bredvid rättelsen.</translation>
    </message>
    <message>
        <source>The correction is signed; the original stays beside it.</source>
        <translation>Rättelsen är undertecknad; originalet finns kvar bredvid.</translation>
    </message>
    <message>
        <source>Discard the correction?</source>
        <translation>Kasta rättelsen?</translation>
    </message>
    <message>
        <source>What you changed here will be thrown away.</source>
        <translation>Det du ändrade här kastas.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>Signed visits</source>
        <translation>Undertecknade besök</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Routes to the meeting place</source>
        <translation>Vägar till mötesplatsen</translation>
    </message>
    <message>
        <source>Steps begun on the path</source>
        <translation>Påbörjade steg på vägen</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Hinder</translation>
    </message>
    <message>
        <source>Clients who reached an outcome</source>
        <translation>Klienter som nått ett resultat</translation>
    </message>
    <message>
        <source>People met anonymously</source>
        <translation>Personer som möttes anonymt</translation>
    </message>
    <message>
        <source>Given at anonymous contacts</source>
        <translation>Utdelat vid anonyma kontakter</translation>
    </message>
    <message>
        <source>Visitors of the meeting place</source>
        <translation>Mötesplatsens besökare</translation>
    </message>
    <message>
        <source>Disturbances in the area</source>
        <translation>Störningar i området</translation>
    </message>
    <message>
        <source>as the first step</source>
        <translation>som första steg</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>after: {step}</source>
        <translation>efter: {step}</translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
</context>
<context>
    <name>CountsView</name>
    <message>
        <source>6 months</source>
        <translation>6 mån</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mån</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Förra året</translation>
    </message>
    <message>
        <source>Which months</source>
        <translation>Vilka månader</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alla delar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per månad</translation>
    </message>
    <message>
        <source>Counts by month</source>
        <translation>Antal per månad</translation>
    </message>
    <message>
        <source>From the registers this computer reads. Voided entries are not counted.</source>
        <translation>Ur de register som den här datorn läser. Det som ogiltigförklarats räknas inte.</translation>
    </message>
    <message>
        <source>Nothing to count in these months</source>
        <translation>Inget att räkna för dessa månader</translation>
    </message>
    <message>
        <source>Signed visits, decisions, steps of the path, outcomes and anonymous contacts are counted here.</source>
        <translation>Här räknas undertecknade besök, beslut, steg på vägen, resultat och anonyma kontakter.</translation>
    </message>
    <message>
        <source>Expected and actual</source>
        <translation>Förväntat och utfall</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Prognoser</translation>
    </message>
    <message>
        <source>A team lead can write here what is expected of a period; the app counts the outcome.</source>
        <translation>En teamansvarig kan skriva här vad man väntar sig av en period; appen räknar utfallet.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>expected {number}</source>
        <translation>förväntat {number}</translation>
    </message>
    <message>
        <source>actual {number}</source>
        <translation>utfall {number}</translation>
    </message>
    <message>
        <source>counted by the app</source>
        <translation>räknat av appen</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>infört för hand</translation>
    </message>
    <message>
        <source>Export the counts</source>
        <translation>Exportera statistiken</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Vad som räknas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognos</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Förväntat</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Exported. Numbers from 1 to {most} are hidden in the file.</source>
        <translation>Exporterat. Talen 1–{most} är dolda i filen.</translation>
    </message>
</context>
<context>
    <name>DayLogPanel</name>
    <message>
        <source>Day log</source>
        <translation>Dagslogg</translation>
    </message>
    <message>
        <source>Nothing written yet. Add the opening hours or the first visitors.</source>
        <translation>Inga anteckningar ännu. Lägg till öppettiden eller de första besökarna.</translation>
    </message>
    <message>
        <source>Threats and accidents at work come here, without anybody&apos;s name.</source>
        <translation>Hot och tillbud i arbetet antecknas här, utan någons namn.</translation>
    </message>
    <message>
        <source>Visitors today: {count}</source>
        <translation>Besökare i dag: {count}</translation>
    </message>
</context>
<context>
    <name>DecisionPaper</name>
    <message>
        <source>Print the decision</source>
        <translation>Skriv ut beslutet</translation>
    </message>
    <message>
        <source>Prepared by {name}, {role}, {moment}; not signed</source>
        <translation>Berett av {name}, {role}, {moment}; inte undertecknat</translation>
    </message>
    <message>
        <source>Signed by {name}, {role}, {moment}</source>
        <translation>Undertecknat av {name}, {role}, {moment}</translation>
    </message>
    <message>
        <source>Corrected by {name}, {role}, {moment}: {reason}</source>
        <translation>Rättat av {name}, {role}, {moment}: {reason}</translation>
    </message>
</context>
<context>
    <name>DecisionsTab</name>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Inga beslut ännu</translation>
    </message>
    <message>
        <source>A social instructor may prepare a decision; a social worker or a team lead signs it.</source>
        <translation>En socialhandledare kan bereda beslut; en socialarbetare eller teamansvarig undertecknar.</translation>
    </message>
    <message>
        <source>Prepare a decision</source>
        <translation>Bered ett beslut</translation>
    </message>
    <message>
        <source>In force today</source>
        <translation>I kraft i dag</translation>
    </message>
    <message>
        <source>Decisions made by month</source>
        <translation>Fattade beslut per månad</translation>
    </message>
    <message>
        <source>No decision is in force today.</source>
        <translation>Inget beslut är i kraft i dag.</translation>
    </message>
    <message>
        <source>A representative account decision is in force: intermediate renting can be applied for.</source>
        <translation>Ett beslut om förmedlingskonto är i kraft: mellanuthyrning kan sökas.</translation>
    </message>
    <message>
        <source>No representative account decision is in force: intermediate renting needs a written reason.</source>
        <translation>Inget beslut om förmedlingskonto är i kraft: mellanuthyrning kräver en skriftlig motivering.</translation>
    </message>
    <message>
        <source>{total} in all: {granted} granted, {refused} refused, {others} other</source>
        <translation>Totalt {total}: {granted} beviljade, {refused} avslag, {others} övriga</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message>
        <source>Ends {day}</source>
        <translation>Slutar {day}</translation>
    </message>
</context>
<context>
    <name>DepartureBanner</name>
    <message>
        <source>I have read this</source>
        <translation>Jag har läst detta</translation>
    </message>
    <message>
        <source>Your team has changed</source>
        <translation>Ditt team har ändrats</translation>
    </message>
    <message>
        <source>Your role has changed</source>
        <translation>Din roll har ändrats</translation>
    </message>
    <message>
        <source>An emergency opening has ended</source>
        <translation>Öppningen i en nödsituation har upphört</translation>
    </message>
    <message>
        <source>Show the unfinished texts</source>
        <translation>Visa de oavslutade texterna</translation>
    </message>
    <message>
        <source>Unfinished texts of your former work: {count}. Finish them or copy them out by {day}; after that they are deleted.</source>
        <translation>Oavslutade texter från ditt tidigare arbete: {count}. Slutför eller kopiera ut det oavslutade senast {day}; därefter raderas det.</translation>
    </message>
    <message>
        <source>Unfinished texts of your former work: {count}. They can be sent no more: copy them out by {day}; after that they are deleted.</source>
        <translation>Oavslutade texter från ditt tidigare arbete: {count}. Det oavslutade kan inte längre skickas: kopiera ut det senast {day}; därefter raderas det.</translation>
    </message>
    <message>
        <source>You had begun texts in a record that was open to you in an emergency: {count}. They cannot be saved there: copy them out by {day}; after that they are deleted.</source>
        <translation>Du hade påbörjat texter om en klient vars uppgifter du öppnade i en nödsituation: {count}. De kan inte sparas där: kopiera ut dem senast {day}; därefter raderas de.</translation>
    </message>
    <message>
        <source>Your role is now {role} ({team}).
Leaves this computer: {registers} (clients: {count}). What you had not sent is sent first.</source>
        <translation>Din roll är nu {role} ({team}).
Detta tas bort från den här datorn: {registers} (klienter:&#xa0;{count}). Det du inte hade skickat skickas först.</translation>
    </message>
    <message>
        <source>Records with something unfinished or refused: {count}. Finish it or discard it, and they leave too.</source>
        <translation>Anteckningar med något oavslutat eller något som servern avvisade: {count}. Slutför eller kasta det, så tas också de bort från datorn.</translation>
    </message>
</context>
<context>
    <name>DevicesSheet</name>
    <message>
        <source>Computers and what each of them holds.</source>
        <translation>Datorerna och vad som finns på var och en.</translation>
    </message>
    <message>
        <source>This person has been removed from the organisation.</source>
        <translation>Den här personen har tagits bort ur organisationen.</translation>
    </message>
    <message>
        <source>No computer has joined yet.</source>
        <translation>Ingen dator har anslutit sig ännu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>The server last met it: {when}</source>
        <translation>Servern hade senast kontakt med den: {when}</translation>
    </message>
    <message>
        <source>The server could not be asked when it last met this computer.</source>
        <translation>Servern kunde inte tillfrågas om när den senast hade kontakt med datorn.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Removed on {day}</source>
        <translation>Borttagen {day}</translation>
    </message>
    <message>
        <source>Holds: {registers}</source>
        <translation>Innehåller: {registers}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>inget ännu</translation>
    </message>
    <message>
        <source>Newest entry written on it: {when}</source>
        <translation>Den nyaste anteckningen som skrivits på den: {when}</translation>
    </message>
    <message>
        <source>Remove this computer…</source>
        <translation>Ta bort datorn…</translation>
    </message>
    <message>
        <source>New computer for this person</source>
        <translation>Ny dator för den här personen</translation>
    </message>
    <message>
        <source>Change role or team…</source>
        <translation>Byt roll eller team…</translation>
    </message>
    <message>
        <source>Withdraw the invitation</source>
        <translation>Återkalla inbjudan</translation>
    </message>
    <message>
        <source>Remove this person…</source>
        <translation>Ta bort personen…</translation>
    </message>
    <message>
        <source>{register} (clients: {count})</source>
        <translation>{register} (klienter: {count})</translation>
    </message>
    <message>
        <source>the list of members alone</source>
        <translation>bara medlemslistan</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>What you have written is not kept. Close again to throw it away.</source>
        <translation>Det du har skrivit sparas inte. Stäng en gång till om du vill kasta det.</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Before: {before}. After: {after}.</source>
        <translation>Före: {before}. Efter: {after}.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Everything is ready</source>
        <translation>Allt är klart</translation>
    </message>
    <message>
        <source>The vault is open on this computer. Changes are sent automatically whenever there is a connection.</source>
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
    <name>DropInView</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Day log</source>
        <translation>Dagslogg</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Part of the meeting place</source>
        <translation>Del av mötesplatsen</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Mötesplats</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>One more</source>
        <translation>Lägg till en rad</translation>
    </message>
    <message>
        <source>What · who · by when</source>
        <translation>Vad · vem · när</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>När</translation>
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
        <source>Note in your own register</source>
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
        <source>Measure…</source>
        <translation>Mät…</translation>
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
    <message>
        <source>The measurement is saved.</source>
        <translation>Mätningen har sparats.</translation>
    </message>
</context>
<context>
    <name>EmergencyCard</name>
    <message>
        <source>Opened in an emergency</source>
        <translation>Öppnad i en nödsituation</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Jag har läst detta</translation>
    </message>
    <message>
        <source>A restricted client</source>
        <translation>En begränsad klient</translation>
    </message>
    <message>
        <source>{client}: {name} opened the record on {when} and can read it until {until}.</source>
        <translation>{client}: {name} öppnade uppgifterna {when} och kan läsa dem till {until}.</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation>Motivering: {why}</translation>
    </message>
</context>
<context>
    <name>EmergencySheet</name>
    <message>
        <source>Open a restricted client in an emergency</source>
        <translation>Öppna en begränsad klient i en nödsituation</translation>
    </message>
    <message>
        <source>For danger to life or health, when those who have the client cannot be reached.</source>
        <translation>Vid fara för liv eller hälsa, när de som ser klientens uppgifter inte kan nås.</translation>
    </message>
    <message>
        <source>Write it exactly as in the record. No list is shown, and part of a name is not enough.</source>
        <translation>Exakt som i uppgifterna. Ingen lista visas, och med en del av ett namn hittas ingen.</translation>
    </message>
    <message>
        <source>Name, alias or personal identity code</source>
        <translation>Namn, alias eller personbeteckning</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Varför nu</translation>
    </message>
    <message>
        <source>You can read the record for 24 hours but not write in it. Then it is removed from this computer.</source>
        <translation>Du kan läsa uppgifterna i 24 timmar men inte anteckna; sedan försvinner de från datorn.</translation>
    </message>
    <message>
        <source>The team lead sees at once who opened it and why; those who have the client see who and when.</source>
        <translation>Den teamansvariga ser genast vem som öppnade och varför; de som ser klienten får veta vem och när.</translation>
    </message>
    <message>
        <source>It needs a connection to the server.</source>
        <translation>Detta kräver anslutning till servern.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Open for a day</source>
        <translation>Öppna för ett dygn</translation>
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
        <source>Give the pin of the server&apos;s key too; `lahityo-server certificate show` prints it.</source>
        <translation>Ange också fingeravtrycket för serverns nyckel; `lahityo-server certificate show` skriver ut det.</translation>
    </message>
    <message>
        <source>The recovery sheets have been taken already; the key they hold is kept nowhere else.</source>
        <translation>Återställningsbladen har redan hämtats; deras nyckel finns ingen annanstans.</translation>
    </message>
    <message>
        <source>There is a recovery sheet in that folder already; choose an empty folder.</source>
        <translation>Det finns redan ett återställningsblad i mappen; välj en tom mapp.</translation>
    </message>
    <message>
        <source>The file must have the two recovery codes, one a line.</source>
        <translation>Filen ska innehålla båda återställningskoderna, var och en på egen rad.</translation>
    </message>
    <message>
        <source>The recovery sheets could not be written to that folder; choose another one.</source>
        <translation>Återställningsbladen kunde inte skrivas till mappen; välj en annan.</translation>
    </message>
    <message>
        <source>The vault did not pass the check: {count} findings; restore a backup, or tell your administrator.</source>
        <translation>Valvet klarade inte kontrollen ({count} fel); återställ en säkerhetskopia eller kontakta administratören.</translation>
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
        <source>it is not known; the fields are {known}</source>
        <translation>är okänt; fälten är {known}</translation>
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
        <source>it is not a JSON object.</source>
        <translation>den är inte ett JSON-objekt.</translation>
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
        <source>a signed visit must say something</source>
        <translation>ett undertecknat besök måste säga något</translation>
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
        <source>a code is given twice or is none</source>
        <translation>en kod förekommer två gånger eller är ingen kod</translation>
    </message>
    <message>
        <source>it is longer than {limit} bytes.</source>
        <translation>den är längre än {limit} byte.</translation>
    </message>
    <message>
        <source>it is not UTF-8 text.</source>
        <translation>den är inte UTF-8-text.</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>den är inte JSON.</translation>
    </message>
    <message>
        <source>it tells another day than the personal identity code</source>
        <translation>anger en annan dag än personbeteckningen</translation>
    </message>
    <message>
        <source>it must be 32 hexadecimal digits</source>
        <translation>ska vara 32 hexadecimala siffror</translation>
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
        <translation>Utkastet är inte undertecknat; redigera, underteckna eller kasta det.</translation>
    </message>
    <message>
        <source>The visit is saved but not signed; edit it, sign it or void it.</source>
        <translation>Besöket är sparat men inte undertecknat; redigera, underteckna eller ogiltigförklara det.</translation>
    </message>
    <message>
        <source>A signed visit does not change; correct it or void it instead.</source>
        <translation>Ett undertecknat besök ändras inte; rätta eller ogiltigförklara det.</translation>
    </message>
    <message>
        <source>A voided visit stays as it is; write a new one.</source>
        <translation>Ett ogiltigförklarat besök förblir som det är; skriv ett nytt.</translation>
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
        <translation>Besöket börjar först i framtiden; underteckna det när det har ägt rum.</translation>
    </message>
    <message>
        <source>Write what the situation was, what was done or what was agreed.</source>
        <translation>Skriv hur läget var, vad som gjordes eller vad ni kom överens om.</translation>
    </message>
    <message>
        <source>Say why the visit did not take place.</source>
        <translation>Ange varför besöket inte blev av.</translation>
    </message>
    <message>
        <source>A correction keeps the client; void the visit of a wrong person instead.</source>
        <translation>En rättelse byter inte klient; ogiltigförklara fel persons besök.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>A choice is given twice, or there are too many of them.</source>
        <translation>Ett val förekommer två gånger eller valen är för många.</translation>
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
        <source>Your role holds the key of no client register, so visits cannot be recorded on this device.</source>
        <translation>Din roll har inte nyckel till något klientregister, så besök kan inte antecknas på den här datorn.</translation>
    </message>
    <message>
        <source>Choose the client whose record this is.</source>
        <translation>Välj den klient som anteckningen gäller.</translation>
    </message>
    <message>
        <source>A backup was restored here; let it sync once before anything new is saved, drafts are kept meanwhile.</source>
        <translation>En säkerhetskopia har återställts här; låt den synkronisera en gång innan något nytt sparas. Utkasten finns kvar under tiden.</translation>
    </message>
    <message>
        <source>There is a file of that name already; choose another name.</source>
        <translation>Det finns redan en fil med det namnet; välj ett annat.</translation>
    </message>
    <message>
        <source>The file could not be written; choose a folder that is there and that has room.</source>
        <translation>Filen kunde inte skrivas; välj en mapp som finns och har utrymme.</translation>
    </message>
    <message>
        <source>The file could not be read; check its name and that it may be read.</source>
        <translation>Filen kunde inte läsas; kontrollera namnet och läsrätten.</translation>
    </message>
    <message>
        <source>Line {line}: this device may not write to the register “{register}”. Nothing of the file was imported.</source>
        <translation>Rad {line}: den här datorn får inte skriva i registret ”{register}”. Inget ur filen importerades.</translation>
    </message>
    <message>
        <source>Line {line}: your role does not write records of the type “{type}”. Nothing of the file was imported.</source>
        <translation>Rad {line}: din roll skriver inte anteckningar av typen ”{type}”. Inget ur filen importerades.</translation>
    </message>
    <message>
        <source>The two versions have been resolved already; look at the record again.</source>
        <translation>De två versionerna är redan avgjorda; titta på uppgifterna på nytt.</translation>
    </message>
    <message>
        <source>Choose one of the versions; this field holds no free text.</source>
        <translation>Välj en av versionerna. Fältet kan inte innehålla fri text.</translation>
    </message>
    <message>
        <source>The visit is not on this computer; sync and try again.</source>
        <translation>Besöket finns inte på den här datorn; synkronisera och försök igen.</translation>
    </message>
    <message>
        <source>A signed visit does not change; correct it instead.</source>
        <translation>Ett undertecknat besök ändras inte; rätta det i stället.</translation>
    </message>
    <message>
        <source>A saved visit keeps its client; record a new visit for the other person.</source>
        <translation>Ett sparat besök behåller sin klient; anteckna ett nytt besök för den andra personen.</translation>
    </message>
    <message>
        <source>The visit is not signed yet; edit it instead.</source>
        <translation>Besöket är inte undertecknat ännu; redigera det i stället.</translation>
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
        <source>This computer has not received the key to the members&apos; names yet; sync, and try again.</source>
        <translation>Den här datorn har inte fått nyckeln till medlemmarnas namn ännu. Synkronisera och försök igen.</translation>
    </message>
    <message>
        <source>There is no team of that name in the organisation.</source>
        <translation>Det finns inget team med det namnet i organisationen.</translation>
    </message>
    <message>
        <source>There is no such person in the organisation, or he or she was removed.</source>
        <translation>Det finns ingen sådan person i organisationen, eller så har personen tagits bort.</translation>
    </message>
    <message>
        <source>The server&apos;s list of members and devices is not the organisation&apos;s own, so nothing of it was used.</source>
        <translation>Serverns lista över medlemmar och datorer är inte organisationens egen, så inget av den användes.</translation>
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
        <translation>Den här datorn har tagits bort ur organisationen; kontakta en administratör.</translation>
    </message>
    <message>
        <source>The server refused: this device may not do that.</source>
        <translation>Servern vägrade: den här datorn får inte göra det.</translation>
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
        <source>The server has no room for more photos and documents; they are safe on this computer. Tell the administrator.</source>
        <translation>Servern har inte plats för fler foton och dokument. De är i säkert förvar på den här datorn. Meddela administratören.</translation>
    </message>
    <message>
        <source>The server does not have what was asked for.</source>
        <translation>Servern har inte det som efterfrågades.</translation>
    </message>
    <message>
        <source>The server refused a message as too large.</source>
        <translation>Servern vägrade ett meddelande som för stort.</translation>
    </message>
    <message>
        <source>The draft is no longer here; it was signed or discarded.</source>
        <translation>Utkastet finns inte längre; det har undertecknats eller kastats.</translation>
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
        <source>The name of the file, or of a folder, is too long; choose a shorter one.</source>
        <translation>Namnet på filen eller en mapp är för långt; välj ett kortare.</translation>
    </message>
    <message>
        <source>The disk failed at the last moment, so it is not certain that everything was saved. Check the disk and start Lähityö again.</source>
        <translation>Disken slutade fungera i sista stund, så det är inte säkert att allt sparades. Kontrollera disken och starta Lähityö på nytt.</translation>
    </message>
    <message>
        <source>There is no vault in this profile yet; create an organisation or join one with an invitation code.</source>
        <translation>Det finns inget valv i den här profilen ännu; grunda en organisation eller anslut dig med en inbjudningskod.</translation>
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
        <source>These recovery sheets do not open this vault: they are of another organisation, or new ones have replaced them. A computer that has not synchronised since then opens with the older ones.</source>
        <translation>De här återställningsbladen öppnar inte valvet: de hör till en annan organisation eller har ersatts av nya. En dator som inte har synkroniserat sedan dess öppnas med de äldre.</translation>
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
        <translation>Den nya lösenfrasen används, men det blev fel på disken när den sparades; efter ett strömavbrott kan den gamla behövas. Kontrollera disken och byt lösenfrasen en gång till.</translation>
    </message>
    <message>
        <source>This vault has no recovery slot; restore a backup instead.</source>
        <translation>Valvet saknar återställningsplats; återställ en säkerhetskopia i stället.</translation>
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
        <translation>Valvet hör inte till någon organisation ännu; grunda en eller anslut dig med en inbjudningskod.</translation>
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
        <source>The keyring is switched off on this computer.</source>
        <translation>Nyckelringen är avstängd på den här datorn.</translation>
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
        <translation>Den här datorn har ingen nyckel till teamets register ”{register}”, så inget kan antecknas där ännu.</translation>
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
        <translation>Det blev fel på disken när säkerhetskopian lades på plats; resten görs när valvet öppnas nästa gång. Kontrollera disken först.</translation>
    </message>
    <message>
        <source>The day has not come yet; check the date.</source>
        <translation>Dagen har inte kommit än; kontrollera datumet.</translation>
    </message>
    <message>
        <source>Choose the basis of the special support.</source>
        <translation>Välj grunden för det särskilda stödet.</translation>
    </message>
    <message>
        <source>Write the reasons for the special support.</source>
        <translation>Skriv motiveringarna till det särskilda stödet.</translation>
    </message>
    <message>
        <source>The assessment started before the matter began; check the days.</source>
        <translation>Bedömningen börjar innan ärendet inleddes; kontrollera dagarna.</translation>
    </message>
    <message>
        <source>Write why no client plan is made.</source>
        <translation>Skriv varför ingen klientplan upprättas.</translation>
    </message>
    <message>
        <source>Give the score or the answers.</source>
        <translation>Ange poängen eller svaren.</translation>
    </message>
    <message>
        <source>Ask now how safe the client is, and choose what you did.</source>
        <translation>Fråga nu om klienten är trygg och välj vad du gjorde.</translation>
    </message>
    <message>
        <source>Write why no step was needed.</source>
        <translation>Skriv varför ingen säkerhetsåtgärd behövdes.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Den sista dagen är före den första.</translation>
    </message>
    <message>
        <source>A decision is signed on its day or after it, not before.</source>
        <translation>Ett beslut undertecknas på beslutsdagen eller efter den, inte före.</translation>
    </message>
    <message>
        <source>Say why the decision takes effect at once.</source>
        <translation>Ange varför beslutet verkställs omedelbart.</translation>
    </message>
    <message>
        <source>The decision grants something but does not say from which day.</source>
        <translation>Beslutet beviljar något men anger inte från vilken dag.</translation>
    </message>
    <message>
        <source>The form cannot be used: {path} is not in the part of the format that is read.</source>
        <translation>Blanketten kan inte användas: {path} hör inte till den del av formatet som läses.</translation>
    </message>
    <message>
        <source>The form cannot be used: {path} does not hold what it should.</source>
        <translation>Blanketten kan inte användas: {path} innehåller inte det som den ska.</translation>
    </message>
    <message>
        <source>The form cannot be used: {path} is missing.</source>
        <translation>Blanketten kan inte användas: {path} saknas.</translation>
    </message>
    <message>
        <source>The form cannot be used: {path} is there twice.</source>
        <translation>Blanketten kan inte användas: {path} finns två gånger.</translation>
    </message>
    <message>
        <source>The form cannot be used: {path} is too large.</source>
        <translation>Blanketten kan inte användas: {path} är för stor.</translation>
    </message>
    <message>
        <source>The form cannot be used: it is no JSON at {path}.</source>
        <translation>Blanketten kan inte användas: {path} är inte giltig JSON.</translation>
    </message>
    <message>
        <source>Say what the permission concerns.</source>
        <translation>Skriv vad samtycket gäller.</translation>
    </message>
    <message>
        <source>The client has not allowed contact, so no phone or e-mail is kept; remove them.</source>
        <translation>Klienten har inte gett lov till kontakt, så telefon eller e-post sparas inte; ta bort dem.</translation>
    </message>
    <message>
        <source>Give the number of visitors.</source>
        <translation>Ange antalet besökare.</translation>
    </message>
    <message>
        <source>Give the opening and closing times as 9:00 or 21:30.</source>
        <translation>Ange öppnings- och stängningstid som 9.00 eller 21.30.</translation>
    </message>
    <message>
        <source>The last day is before the first; change one of them.</source>
        <translation>Den sista dagen är före den första; ändra någon av dem.</translation>
    </message>
    <message>
        <source>A relative has a non-disclosure: do not record the relative&apos;s contact details. Is this right?</source>
        <translation>En närstående har spärrmarkering: anteckna inte den närståendes kontaktuppgifter. Stämmer uppgiften?</translation>
    </message>
    <message>
        <source>A team lead writes this; you can write feedback.</source>
        <translation>Detta antecknas av den teamansvariga. Du kan anteckna respons.</translation>
    </message>
    <message>
        <source>Give at least one value.</source>
        <translation>Ange minst ett värde.</translation>
    </message>
    <message>
        <source>Blood pressure has only one of its two values; is this right?</source>
        <translation>Blodtrycket har bara ett av sina två värden; stämmer detta?</translation>
    </message>
    <message>
        <source>The diastolic blood pressure is not below the systolic one; is this right?</source>
        <translation>Det nedre blodtrycket är inte lägre än det övre; stämmer detta?</translation>
    </message>
    <message>
        <source>The weight differs by more than a tenth from the one of the last {days} days; is this right?</source>
        <translation>Vikten avviker med mer än en tiondel från den senaste inom {days} dagar; stämmer detta?</translation>
    </message>
    <message>
        <source>Count at least one item; a count is 0 to {limit}.</source>
        <translation>Räkna minst ett tillbehör; antalet är 0–{limit}.</translation>
    </message>
    <message>
        <source>Remove the personal identity code; this text belongs to no client.</source>
        <translation>Ta bort personbeteckningen; texten hör inte till någon klient.</translation>
    </message>
    <message>
        <source>The text may tell who somebody is; nobody is named here. Is this right?</source>
        <translation>Texten kan avslöja vem det gäller; här namnges ingen. Stämmer detta?</translation>
    </message>
    <message>
        <source>this version does not know it</source>
        <translation>den här versionen känner inte till typen</translation>
    </message>
    <message>
        <source>it must be a type that is signed and corrected</source>
        <translation>ska vara en typ som undertecknas och rättas</translation>
    </message>
    <message>
        <source>it must be a moment like 2026-11-21T12:30:00+02:00</source>
        <translation>ska vara en tidpunkt i formen 2026-11-21T12:30:00+02:00</translation>
    </message>
    <message>
        <source>Field {field}: {reason}</source>
        <translation>Fält {field}: {reason}</translation>
    </message>
    <message>
        <source>at most {count} decimals fit</source>
        <translation>högst {count} decimaler ryms</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>ska vara en lista med texter</translation>
    </message>
    <message>
        <source>it must be bytes written as base64</source>
        <translation>det ska vara byte skrivna som base64</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>ska vara ett tal</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>ska vara ett heltal</translation>
    </message>
    <message>
        <source>it must be a list of objects</source>
        <translation>ska vara en lista med objekt</translation>
    </message>
    <message>
        <source>Say by which route the client came to the meeting place.</source>
        <translation>Ange vilken väg klienten kom till mötesplatsen.</translation>
    </message>
    <message>
        <source>Give the planned end; for prison it is the release date.</source>
        <translation>Ange det planerade slutdatumet; för fängelse är det frigivningsdagen.</translation>
    </message>
    <message>
        <source>The end cannot be in the future; write it as the planned end.</source>
        <translation>Slutdagen kan inte vara i framtiden; skriv den som planerat slut.</translation>
    </message>
    <message>
        <source>Choose how it ended.</source>
        <translation>Välj hur det slutade.</translation>
    </message>
    <message>
        <source>Give the day on which it ended.</source>
        <translation>Ange dagen då det slutade.</translation>
    </message>
    <message>
        <source>Another housing period is still open; the one that began last is shown.</source>
        <translation>En annan boendeperiod är fortfarande öppen; den som började sist visas.</translation>
    </message>
    <message>
        <source>Go through the checklist with the client first, or write why the referral is made without it.</source>
        <translation>Gå först igenom checklistan med klienten eller skriv varför hänvisningen görs utan den.</translation>
    </message>
    <message>
        <source>The client has not agreed to the referral.</source>
        <translation>Klienten har inte samtyckt till hänvisningen.</translation>
    </message>
    <message>
        <source>Is it the right service at the right time? The checklist has not been gone through with the client.</source>
        <translation>Är det rätt service i rätt tid? Checklistan har inte gåtts igenom med klienten.</translation>
    </message>
    <message>
        <source>Answer every question; “not sure” is fine too.</source>
        <translation>Svara på varje fråga; ”osäker” duger också.</translation>
    </message>
    <message>
        <source>Choose what stands in the way now.</source>
        <translation>Välj vad som står i vägen nu.</translation>
    </message>
    <message>
        <source>Say why the worker applies and not the client.</source>
        <translation>Ange varför arbetstagaren ansöker och inte klienten.</translation>
    </message>
    <message>
        <source>Intermediate renting needs a representative account decision that is in force, or a written reason of at least {limit} characters.</source>
        <translation>Mellanuthyrning förutsätter ett gällande beslut om förmedlingskonto eller en skriftlig motivering på minst {limit} tecken.</translation>
    </message>
    <message>
        <source>The client has no rental application of their own before this one.</source>
        <translation>Klienten har ingen egen ansökan om hyresbostad före den här.</translation>
    </message>
    <message>
        <source>Fill this in before the plan is proposed.</source>
        <translation>Fyll i detta innan planen föreslås.</translation>
    </message>
    <message>
        <source>Choose the social service that the plan concerns.</source>
        <translation>Välj den socialservice som planen gäller.</translation>
    </message>
    <message>
        <source>The plan ends before it starts; check the days.</source>
        <translation>Planen slutar innan den börjar; kontrollera dagarna.</translation>
    </message>
    <message>
        <source>The review is between the plan&apos;s first and last day; check the days.</source>
        <translation>Granskningen är mellan planens första och sista dag; kontrollera dagarna.</translation>
    </message>
    <message>
        <source>Say both how many support visits and in how many weeks.</source>
        <translation>Ange både antalet stödbesök och på hur många veckor.</translation>
    </message>
    <message>
        <source>Housing-support work is for people of {age} or over; the client is younger when the plan starts.</source>
        <translation>Boendesocialt arbete är för personer som fyllt {age} år; klienten är yngre när planen börjar.</translation>
    </message>
    <message>
        <source>Housing-support work is for people of {age} or over; the client&apos;s date of birth is not known.</source>
        <translation>Boendesocialt arbete är för personer som fyllt {age} år; klientens födelsedatum är inte känt.</translation>
    </message>
    <message>
        <source>The target date is before the day the goal was set; check the days.</source>
        <translation>Måldatumet är före den dag då målet ställdes upp; kontrollera dagarna.</translation>
    </message>
    <message>
        <source>Choose at least one aim of social rehabilitation.</source>
        <translation>Välj minst ett syfte med den sociala rehabiliteringen.</translation>
    </message>
    <message>
        <source>Say why rights and options have not been explained yet, or explain them.</source>
        <translation>Ange varför rättigheter och alternativ inte har förklarats än, eller förklara dem.</translation>
    </message>
    <message>
        <source>Set at least one active goal in the client&apos;s own words.</source>
        <translation>Ställ upp minst ett pågående mål med klientens egna ord.</translation>
    </message>
    <message>
        <source>Sign an entry assessment first, or say why the plan is made without one.</source>
        <translation>Underteckna först en inledande bedömning eller ange varför planen görs utan den.</translation>
    </message>
    <message>
        <source>The client has withdrawn; pause or end the plan, or write down the client&apos;s new will.</source>
        <translation>Klienten har dragit sig ur; pausa eller avsluta planen, eller anteckna klientens nya vilja.</translation>
    </message>
    <message>
        <source>No goal has all five levels in words, so progress cannot be rated well.</source>
        <translation>Inget mål har alla fem nivåer i ord, så framstegen kan inte bedömas väl.</translation>
    </message>
    <message>
        <source>The client&apos;s own wishes have not been written down.</source>
        <translation>Klientens egen vilja har inte antecknats.</translation>
    </message>
    <message>
        <source>The address is not the one in the definition.</source>
        <translation>Identifieraren är inte densamma som i definitionen.</translation>
    </message>
    <message>
        <source>The page&apos;s address may hold small letters a–z, numbers and hyphens only; change it.</source>
        <translation>Sidans adress får bara innehålla små bokstäver a–z, siffror och bindestreck; ändra den.</translation>
    </message>
    <message>
        <source>A code may hold small letters a–z, numbers and underscores only; change it.</source>
        <translation>En kod får bara innehålla små bokstäver a–z, siffror och understreck; ändra den.</translation>
    </message>
    <message>
        <source>This setting cannot have this value; give one like the shipped one.</source>
        <translation>Inställningen kan inte ha detta värde; ange ett som liknar det ursprungliga.</translation>
    </message>
    <message>
        <source>Without the client&apos;s consent the interview names nobody; write it as the team&apos;s interview.</source>
        <translation>Utan klientens samtycke namnges ingen i intervjun; skriv den som teamets intervju.</translation>
    </message>
    <message>
        <source>Sharing ends before it begins; change one of the days.</source>
        <translation>Delningen slutar innan den börjar; ändra någondera dagen.</translation>
    </message>
    <message>
        <source>A fixed-term flag needs the day it ends.</source>
        <translation>En tidsbunden riskuppgift behöver ett slutdatum.</translation>
    </message>
    <message>
        <source>The flag ends before it starts; check the days.</source>
        <translation>Riskuppgiften slutar innan den börjar; kontrollera dagarna.</translation>
    </message>
    <message>
        <source>Write why the flag no longer holds.</source>
        <translation>Skriv varför riskuppgiften inte längre gäller.</translation>
    </message>
    <message>
        <source>Give the day the non-disclosure ends.</source>
        <translation>Ange dagen då spärrmarkeringen upphör.</translation>
    </message>
    <message>
        <source>The end date has passed, so nothing is hidden; is this right?</source>
        <translation>Slutdatumet har passerat, så inget döljs; stämmer detta?</translation>
    </message>
    <message>
        <source>The return is not after leaving; check the times.</source>
        <translation>Återkomsten är inte efter avfärden; kontrollera tiderna.</translation>
    </message>
    <message>
        <source>The form has no such question.</source>
        <translation>Blanketten har ingen sådan fråga.</translation>
    </message>
    <message>
        <source>Answer this before signing.</source>
        <translation>Svara på detta före underskriften.</translation>
    </message>
    <message>
        <source>Too few answers for a total; answer the rest or enter the score.</source>
        <translation>För få svar för en poängsumma; besvara resten eller ange poängen.</translation>
    </message>
    <message>
        <source>The form begins at {low}; check the answer.</source>
        <translation>Blankettens minsta värde är {low}; kontrollera svaret.</translation>
    </message>
    <message>
        <source>The form ends at {high}; check the answer.</source>
        <translation>Blankettens största värde är {high}; kontrollera svaret.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Ange ett heltal.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Ange ett tal.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Välj ett av svaren.</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>Svara ja eller nej.</translation>
    </message>
    <message>
        <source>Give a day.</source>
        <translation>Ange en dag.</translation>
    </message>
    <message>
        <source>Fill this in; it is needed.</source>
        <translation>Fyll i det här; uppgiften behövs.</translation>
    </message>
    <message>
        <source>Fill this in before signing.</source>
        <translation>Fyll i det här före undertecknandet.</translation>
    </message>
    <message>
        <source>This cannot be read; give it again.</source>
        <translation>Det här kan inte läsas; ange det på nytt.</translation>
    </message>
    <message>
        <source>Give a number, for example 36,6.</source>
        <translation>Ange ett tal, till exempel 36,6.</translation>
    </message>
    <message>
        <source>The usual range is {low}–{high}; is this right?</source>
        <translation>Det vanliga intervallet är {low}–{high}. Stämmer det här?</translation>
    </message>
    <message>
        <source>At most {count} decimals fit.</source>
        <translation>Högst {count} decimaler ryms.</translation>
    </message>
    <message>
        <source>Give a day of the calendar.</source>
        <translation>Ange en dag i kalendern.</translation>
    </message>
    <message>
        <source>Give the day and the time.</source>
        <translation>Ange dag och klockslag.</translation>
    </message>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>Ange ett tal mellan {low} och {high}.</translation>
    </message>
    <message>
        <source>Give a number that is at least {low}.</source>
        <translation>Ange ett tal som är minst {low}.</translation>
    </message>
    <message>
        <source>Give a number that is at most {high}.</source>
        <translation>Ange ett tal som är högst {high}.</translation>
    </message>
    <message>
        <source>At most {limit} items fit.</source>
        <translation>Högst {limit} punkter ryms.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Välj ett alternativ i listan.</translation>
    </message>
    <message>
        <source>The period is shorter than {limit} months.</source>
        <translation>Perioden är kortare än {limit} månader.</translation>
    </message>
    <message>
        <source>The periods last over {limit} months together.</source>
        <translation>Perioderna varar tillsammans över {limit} månader.</translation>
    </message>
    <message>
        <source>The days a week are outside what is usual, {low}–{high}.</source>
        <translation>Antalet dagar i veckan avviker från det vanliga, {low}–{high}.</translation>
    </message>
    <message>
        <source>The file could not be written; choose another place for it.</source>
        <translation>Filen kunde inte skrivas; välj en annan plats för den.</translation>
    </message>
    <message>
        <source>Line {line}: its id is that of another kind of record here. Nothing of the file was imported.</source>
        <translation>Rad {line}: dess id tillhör här en annan typ av anteckning. Inget ur filen importerades.</translation>
    </message>
    <message>
        <source>Line {line}: its client is neither in the file nor on this computer. Nothing of the file was imported.</source>
        <translation>Rad {line}: dess klient finns varken i filen eller på den här datorn. Inget ur filen importerades.</translation>
    </message>
    <message>
        <source>The text seems to name somebody else of the group; a client&apos;s record names no other client.</source>
        <translation>Texten verkar nämna någon annan i gruppen. I en klients uppgifter nämns ingen annan klient.</translation>
    </message>
    <message>
        <source>There is no such page in the guide.</source>
        <translation>Det finns ingen sådan sida i guiden.</translation>
    </message>
    <message>
        <source>Line {line} is not of the form code,fi,sv,en; the code needs a name in Finnish. Nothing was imported.</source>
        <translation>Rad {line} har inte formen kod,fi,sv,en; koden behöver ett namn på finska. Inget importerades.</translation>
    </message>
    <message>
        <source>There is no code in the file.</source>
        <translation>Det finns ingen kod i filen.</translation>
    </message>
    <message>
        <source>This list is fixed; only the app&apos;s own codes stand in it.</source>
        <translation>Den här listan är fast; den har bara appens egna koder.</translation>
    </message>
    <message>
        <source>Two people have written in the same field of the plan or its goals; choose first which one holds.</source>
        <translation>Två personer har skrivit i samma fält i planen eller dess mål; välj först vilket som gäller.</translation>
    </message>
    <message>
        <source>The plan is not waiting for approval any more; look at it again.</source>
        <translation>Planen väntar inte längre på godkännande; se på den igen.</translation>
    </message>
    <message>
        <source>Say what should be changed, or comment on the plan first.</source>
        <translation>Ange vad som bör ändras eller kommentera planen först.</translation>
    </message>
    <message>
        <source>The record is not on this computer; sync and try again.</source>
        <translation>Anteckningen finns inte på den här datorn. Synkronisera och försök igen.</translation>
    </message>
    <message>
        <source>This kind of record belongs to a newer version; update the app.</source>
        <translation>Den här typen av anteckning hör till en nyare version. Uppdatera appen.</translation>
    </message>
    <message>
        <source>Your role does not write this kind of record.</source>
        <translation>Din roll skriver inte den här typen av anteckning.</translation>
    </message>
    <message>
        <source>Your role does not sign this kind of record; save it for one who does.</source>
        <translation>Din roll undertecknar inte den här typen av anteckning. Spara den för den som gör det.</translation>
    </message>
    <message>
        <source>A signed record does not change; correct it instead.</source>
        <translation>En undertecknad anteckning ändras inte. Rätta den i stället.</translation>
    </message>
    <message>
        <source>The record is not signed yet; edit it instead.</source>
        <translation>Anteckningen är inte undertecknad än. Redigera den i stället.</translation>
    </message>
    <message>
        <source>This kind of record is not corrected; void it and write a new one.</source>
        <translation>Den här anteckningen rättas inte. Ogiltigförklara den och skriv en ny.</translation>
    </message>
    <message>
        <source>The record has been voided and stays as it is; write a new one.</source>
        <translation>Anteckningen är ogiltigförklarad och förblir som den är. Skriv en ny.</translation>
    </message>
    <message>
        <source>Only its author, a social worker or a team lead may void this record.</source>
        <translation>Bara den som skrivit anteckningen, en socialarbetare eller en teamansvarig får ogiltigförklara den.</translation>
    </message>
    <message>
        <source>This version is proposed or in force; return or withdraw the proposal, or end the plan, and then void it.</source>
        <translation>Versionen är föreslagen eller gäller. Återlämna eller återta förslaget eller avsluta planen och ogiltigförklara versionen först sedan.</translation>
    </message>
    <message>
        <source>This has been recorded already; void that entry before a new one.</source>
        <translation>Det här är redan antecknat. Ogiltigförklara den anteckningen före en ny.</translation>
    </message>
    <message>
        <source>This step is not possible any more; look at the record again.</source>
        <translation>Det här steget är inte längre möjligt. Se på anteckningen på nytt.</translation>
    </message>
    <message>
        <source>Write the reason first; it stays in the client&apos;s history.</source>
        <translation>Skriv först orsaken; den blir kvar i klientens historik.</translation>
    </message>
    <message>
        <source>The file is too large for a code list; choose another one.</source>
        <translation>Filen är för stor för en kodlista; välj en annan.</translation>
    </message>
    <message>
        <source>The file could not be read as text; save it as CSV in UTF-8.</source>
        <translation>Filen kunde inte läsas som text; spara den som CSV i UTF-8.</translation>
    </message>
    <message>
        <source>Version {version} of this instrument is here already; a changed form gets a new version number.</source>
        <translation>Version {version} av mätinstrumentet finns redan här; en ändrad blankett får ett nytt versionsnummer.</translation>
    </message>
    <message>
        <source>The file is too large for an instrument; choose another one.</source>
        <translation>Filen är för stor för ett mätinstrument; välj en annan.</translation>
    </message>
    <message>
        <source>The file could not be read as text; save it as JSON in UTF-8.</source>
        <translation>Filen kunde inte läsas som text; spara den som JSON i UTF-8.</translation>
    </message>
    <message>
        <source>This is too much for one entry, of which {limit} MB fit; shorten it, or divide it into several entries.</source>
        <translation>Det här är för mycket för en anteckning, som rymmer {limit} MB; förkorta den eller dela upp den i flera.</translation>
    </message>
    <message>
        <source>This client is restricted to named people, and you are not one of them: nothing can be written in the record.</source>
        <translation>Klienten är begränsad till namngivna personer och du är inte en av dem: inget kan antecknas.</translation>
    </message>
    <message>
        <source>This record is not on this computer any more, so nothing can be written to it here.</source>
        <translation>Detta finns inte längre på den här datorn, så inget kan skrivas till det här.</translation>
    </message>
    <message>
        <source>The attachment&apos;s record is damaged; add the file again.</source>
        <translation>Bilagans uppgifter är skadade. Lägg till filen igen.</translation>
    </message>
    <message>
        <source>The day is still to come; give the day the photo or document is from.</source>
        <translation>Dagen har inte kommit än. Ange vilken dag fotot eller dokumentet är från.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed; what is left of it is not shown.</source>
        <translation>Filen är skadad eller har ändrats. Den visas inte.</translation>
    </message>
    <message>
        <source>Only a team lead reads the access log; ask your team lead for the report.</source>
        <translation>Bara den teamansvariga läser åtkomstloggen; be den teamansvariga om rapporten.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password; save it without one and add it again.</source>
        <translation>PDF-filen är låst med lösenord. Spara den utan lösenord och lägg till den igen.</translation>
    </message>
    <message>
        <source>The PDF is broken or cut short; save or scan it again.</source>
        <translation>PDF-filen är trasig eller avbruten. Spara eller skanna den igen.</translation>
    </message>
    <message>
        <source>The PDF has {pages} pages; at most {limit} fit. Divide it.</source>
        <translation>PDF-filen har {pages} sidor; högst {limit} ryms. Dela upp den.</translation>
    </message>
    <message>
        <source>The PDF is {size} MB; at most {limit} MB fit. Divide it or scan it smaller.</source>
        <translation>PDF-filen är {size} MB; högst {limit} MB ryms. Dela upp den eller skanna den mindre.</translation>
    </message>
    <message>
        <source>The picture is {size} MB; at most {limit} MB fit. Shrink it and add it again.</source>
        <translation>Bilden är {size} MB; högst {limit} MB ryms. Förminska den och lägg till den igen.</translation>
    </message>
    <message>
        <source>The file is {size} MB; files over {limit} MB are not opened.</source>
        <translation>Filen är {size} MB; filer över {limit} MB öppnas inte.</translation>
    </message>
    <message>
        <source>The picture has {pixels} million pixels; at most {limit} million can be opened.</source>
        <translation>Bilden har {pixels} miljoner pixlar; högst {limit} miljoner kan öppnas.</translation>
    </message>
    <message>
        <source>The file has {pages} pages; at most {limit} fit.</source>
        <translation>Filen har {pages} sidor; högst {limit} ryms.</translation>
    </message>
    <message>
        <source>The picture is broken or cut short; take or scan it again.</source>
        <translation>Bilden är trasig eller avbruten. Ta eller skanna den igen.</translation>
    </message>
    <message>
        <source>This kind of file is not kept; add a photo (JPEG, HEIC, PNG, WebP, TIFF) or a PDF.</source>
        <translation>Den här typen av fil sparas inte. Lägg till ett foto (JPEG, HEIC, PNG, WebP, TIFF) eller en PDF.</translation>
    </message>
    <message>
        <source>The file is not a whole Lähityö bundle; copy it again.</source>
        <translation>Filen är inte en hel överföringsfil från Lähityö; kopiera den på nytt.</translation>
    </message>
    <message>
        <source>The bundle is of another organisation; nothing of it was used.</source>
        <translation>Överföringsfilen är en annan organisations; inget i den användes.</translation>
    </message>
    <message>
        <source>The bundle was not written by a device of the organisation, or was changed; nothing of it was used.</source>
        <translation>Överföringsfilen är inte skriven av en dator i organisationen eller har ändrats; inget i den användes.</translation>
    </message>
    <message>
        <source>This vault was restored from a backup; synchronise once with the server before a bundle is used.</source>
        <translation>Det här valvet har återställts från en säkerhetskopia; synkronisera en gång med servern innan en överföringsfil används.</translation>
    </message>
    <message>
        <source>This vault is a copy of one that is used elsewhere. Set this computer up as a separate one before it exchanges anything; the sync page says how.</source>
        <translation>Det här valvet är en kopia av ett som används någon annanstans. Ta datorn i bruk som en separat dator innan den utbyter något; synkroniseringssidan säger hur.</translation>
    </message>
    <message>
        <source>The file could not be read; check that it may be read and add it again.</source>
        <translation>Filen kunde inte läsas. Kontrollera att den får läsas och lägg till den igen.</translation>
    </message>
    <message>
        <source>The file is not on this computer yet; it is downloaded when there is a network.</source>
        <translation>Filen finns inte på den här datorn än. Den hämtas när det finns nät.</translation>
    </message>
    <message>
        <source>Photos and documents do not belong to this record; choose another.</source>
        <translation>Foton och dokument kan inte fogas till den här anteckningen. Välj en annan.</translation>
    </message>
    <message>
        <source>There is a file of this name already; give the copy another name.</source>
        <translation>Det finns redan en fil med det namnet. Ge kopian ett annat namn.</translation>
    </message>
    <message>
        <source>The server gave something else than the photo or document that was asked for; it was not used.</source>
        <translation>Servern gav något annat än det foto eller dokument som efterfrågades. Det användes inte.</translation>
    </message>
    <message>
        <source>An id has 32 hexadecimal digits.</source>
        <translation>Ett id har 32 hexadecimala siffror.</translation>
    </message>
    <message>
        <source>The file “{file}” is not the one that the export tells of; nothing of it was imported.</source>
        <translation>Filen ”{file}” är inte den som exporten anger. Den importerades inte.</translation>
    </message>
    <message>
        <source>The file “{file}” cannot be read; check that it may be read.</source>
        <translation>Filen ”{file}” kan inte läsas. Kontrollera att den får läsas.</translation>
    </message>
    <message>
        <source>This computer has not synced for {days} days, so the vault opens only after syncing; what waits here is kept and is sent then.</source>
        <translation>Den här datorn har inte haft kontakt med servern på {days} dagar, så valvet öppnas först efter synkronisering; det som väntar finns kvar och skickas då.</translation>
    </message>
    <message>
        <source>No client on this computer has this name or id.</source>
        <translation>Ingen klient på den här datorn har det namnet eller den identifieraren.</translation>
    </message>
    <message>
        <source>{count} clients have this name; give the id of the one you mean.</source>
        <translation>{count} klienter har det namnet; ge identifieraren för den du menar.</translation>
    </message>
    <message>
        <source>Only an administrator may have the server refilled; ask one to do it.</source>
        <translation>Bara en administratör kan låta servern fyllas på; be en administratör göra det.</translation>
    </message>
    <message>
        <source>This has been decided already; look at the list again.</source>
        <translation>Detta är redan avgjort. Se listan på nytt.</translation>
    </message>
    <message>
        <source>Say why it is rejected.</source>
        <translation>Ange varför det avvisas.</translation>
    </message>
    <message>
        <source>Write why it can stay unsent; the reason stays in the history.</source>
        <translation>Skriv varför det får lämnas; motiveringen blir kvar i historiken.</translation>
    </message>
    <message>
        <source>It is not on the list any more; look at the list again.</source>
        <translation>Det finns inte längre på listan; titta på listan igen.</translation>
    </message>
    <message>
        <source>Only an administrator may do this; ask one.</source>
        <translation>Bara en administratör kan göra detta. Be en om det.</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules do not allow this. Look at the list of people and computers again.</source>
        <translation>Organisationens regler tillåter inte detta. Se listan över personer och datorer på nytt.</translation>
    </message>
    <message>
        <source>This would leave the organisation without an administrator&apos;s computer. Make someone else an administrator first.</source>
        <translation>Organisationen skulle stå utan en administratörs dator. Gör först någon annan till administratör.</translation>
    </message>
    <message>
        <source>The server&apos;s list of people and computers is not the one on this computer. Sync first; the sync page then says what has happened.</source>
        <translation>Serverns lista över personer och datorer är inte densamma som på den här datorn. Synkronisera först; synkroniseringssidan berättar sedan vad som har hänt.</translation>
    </message>
    <message>
        <source>This computer was removed from the organisation; what it had not sent yet has been handed over.</source>
        <translation>Den här datorn har tagits bort ur organisationen. Det som inte hade skickats har lämnats över.</translation>
    </message>
    <message>
        <source>There is a team of this name already.</source>
        <translation>Det finns redan ett team med detta namn.</translation>
    </message>
    <message>
        <source>This computer holds no key to the organisation&apos;s names yet; sync once and try again.</source>
        <translation>Den här datorn har ännu ingen nyckel till organisationens namn; synkronisera en gång och försök igen.</translation>
    </message>
    <message>
        <source>There is no such computer in the organisation, or it has been removed.</source>
        <translation>Det finns ingen sådan dator i organisationen, eller så har den tagits bort.</translation>
    </message>
    <message>
        <source>This is the computer you are using. Another administrator removes it, from another computer.</source>
        <translation>Det här är datorn du använder. En annan administratör tar bort den från en annan dator.</translation>
    </message>
    <message>
        <source>No one, or more than one, begins like this; see “lahityo devices”.</source>
        <translation>Ingen eller fler än en börjar så här; se ”lahityo devices”.</translation>
    </message>
    <message>
        <source>The authority&apos;s file is not there or is not one certificate (PEM), or there are more than two.</source>
        <translation>Utfärdarens fil finns inte eller är inte ett enda certifikat (PEM), eller så är de fler än två.</translation>
    </message>
    <message>
        <source>Give the server&apos;s pins, or --none alone to go by each computer&apos;s authorities.</source>
        <translation>Ange serverns fingeravtryck eller bara --none, så litar varje dator på sina egna utfärdare.</translation>
    </message>
    <message>
        <source>There is a certificate in {folder} already; renew it, or name another folder.</source>
        <translation>Det finns redan ett certifikat i {folder}. Förnya det eller ange en annan mapp.</translation>
    </message>
    <message>
        <source>There is no certificate in {folder}; make one with `certificate create`.</source>
        <translation>Det finns inget certifikat i {folder}. Skapa ett med `certificate create`.</translation>
    </message>
    <message>
        <source>{file} cannot be read, or is not what its name says.</source>
        <translation>{file} kan inte läsas, eller är inte vad namnet säger.</translation>
    </message>
    <message>
        <source>{file} cannot be written; look at the folder&apos;s rights and room.</source>
        <translation>{file} kan inte skrivas. Kontrollera mappens rättigheter och diskutrymmet.</translation>
    </message>
    <message>
        <source>“{name}” is neither a host name nor an IP address.</source>
        <translation>”{name}” är varken ett värdnamn eller en IP-adress.</translation>
    </message>
    <message>
        <source>Give --tls-cert with --tls-key.</source>
        <translation>Ange --tls-cert tillsammans med --tls-key.</translation>
    </message>
    <message>
        <source>No administrator of your organisation sees the team&apos;s tasks; call an administrator, and ask.</source>
        <translation>Ingen administratör ser teamets uppgifter: ring en administratör och be om åtkomst.</translation>
    </message>
    <message>
        <source>This vault has not been found to be a copy, so it stays the device that it is. Use the code on another computer.</source>
        <translation>Det här valvet har inte visat sig vara en kopia, så det förblir samma dator. Använd koden på en annan dator.</translation>
    </message>
    <message>
        <source>This code is of another organisation than this vault.</source>
        <translation>Koden hör till en annan organisation än det här valvet.</translation>
    </message>
    <message>
        <source>This code invites somebody else. Ask an administrator for a code for another computer of your own.</source>
        <translation>Den här koden är en inbjudan till någon annan. Be en administratör om en kod för en ny dator åt dig själv.</translation>
    </message>
    <message>
        <source>The server has gone back to an earlier state. An administrator must have it refilled first.</source>
        <translation>Servern har återgått till ett tidigare läge. En administratör låter först fylla på den.</translation>
    </message>
    <message>
        <source>This invitation is of another organisation; its server pins are not used.</source>
        <translation>Den här inbjudan kommer från en annan organisation, så dess fingeravtryck för servern används inte.</translation>
    </message>
    <message>
        <source>The server shows no key of these pins, so nothing was changed; check the pins with an administrator.</source>
        <translation>Servern visar ingen nyckel med dessa fingeravtryck, så ingenting ändrades. Kontrollera fingeravtrycken med en administratör.</translation>
    </message>
    <message>
        <source>There is no server pin in it; ask an administrator for the server pin.</source>
        <translation>Texten innehåller inget fingeravtryck för servern. Be en administratör om serverns fingeravtryck.</translation>
    </message>
    <message>
        <source>The server&apos;s key is not the one this computer knows, so nothing was sent; everything is kept here. If the key was changed, ask an administrator for the new server pin or an invitation, and enter it in the settings.</source>
        <translation>Servern visade en annan nyckel än den som den här datorn känner till, så ingenting skickades och allt är i säkert förvar på den här datorn. Om serverns nyckel har bytts, be en administratör om serverns nya fingeravtryck eller en inbjudan och mata in uppgiften i inställningarna.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not from the organisation&apos;s own authority, so nothing was sent and everything is kept here; tell an administrator.</source>
        <translation>Serverns certifikat kommer inte från organisationens egen utfärdare, så ingenting skickades och allt är i säkert förvar på den här datorn. Berätta för en administratör.</translation>
    </message>
    <message>
        <source>This computer does not know who certified the server, so nothing was sent; ask an administrator for the server&apos;s address with its pin.</source>
        <translation>Den här datorn känner inte till vem som har utfärdat serverns certifikat, så ingenting skickades. Be en administratör om serveradressen med fingeravtryck.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has run out or this computer&apos;s clock is wrong, so nothing was sent and everything is kept here; look at the clock, and tell an administrator.</source>
        <translation>Serverns certifikat har gått ut eller så går den här datorns klocka fel, så ingenting skickades och allt är i säkert förvar på den här datorn. Kontrollera klockan och berätta för en administratör.</translation>
    </message>
    <message>
        <source>The server&apos;s own certificate ran out on {day}, so nothing is sent before it is renewed and everything is kept here while you go on recording; tell an administrator, and look at this computer&apos;s clock.</source>
        <translation>Serverns eget certifikat gick ut {day}, så inget skickas förrän det har förnyats. Allt finns kvar på den här datorn och du kan fortsätta dokumentera. Meddela en administratör och kontrollera datorns klocka.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name than the address, so nothing was sent and everything is kept here; tell an administrator.</source>
        <translation>Serverns certifikat gäller ett annat namn än adressen, så ingenting skickades och allt är i säkert förvar på den här datorn. Berätta för en administratör.</translation>
    </message>
    <message>
        <source>What answered does not speak TLS 1.3, so nothing was sent and everything is kept here; tell an administrator.</source>
        <translation>Det som svarade använder inte TLS 1.3, så ingenting skickades och allt är i säkert förvar på den här datorn. Berätta för en administratör.</translation>
    </message>
    <message>
        <source>The server pin is not complete or has a typing error; it has 32 letters and digits, in groups of four.</source>
        <translation>Serverns fingeravtryck är ofullständigt eller felskrivet. Det har 32 bokstäver och siffror i grupper om fyra.</translation>
    </message>
    <message>
        <source>Only a team lead or a social worker can hand a client over to another team. Ask one in your team.</source>
        <translation>Den teamansvariga eller en socialarbetare överför en klient till ett annat team. Be någon av dem.</translation>
    </message>
    <message>
        <source>There is nothing of this client here to hand over; it may have been handed over already.</source>
        <translation>På den här datorn finns inget av klienten att överföra; klienten kan redan ha överförts.</translation>
    </message>
    <message>
        <source>Something of this client&apos;s record could not be sent, so it cannot be handed over yet. See what waits to be sent.</source>
        <translation>En del av klientens anteckningar har inte kunnat skickas, så klienten kan inte överföras ännu. Se vad som väntar på att skickas.</translation>
    </message>
    <message>
        <source>The record cannot be handed over before a key has come: synchronise, and try again later.</source>
        <translation>Klienten kan inte överföras innan en nyckel som saknas har kommit. Synkronisera och försök igen senare.</translation>
    </message>
    <message>
        <source>Nobody in that team can read this yet: one of its computers must synchronise once first.</source>
        <translation>Ingen i det teamet kan läsa detta ännu: någon av teamets datorer måste först synkronisera en gång.</translation>
    </message>
    <message>
        <source>The server does not let this computer hand the record over.</source>
        <translation>Servern tillåter inte överföringen från den här datorn.</translation>
    </message>
    <message>
        <source>Say why, in at most {limit} characters.</source>
        <translation>Skriv orsaken, högst {limit} tecken.</translation>
    </message>
    <message>
        <source>The record has not come yet; a key of your team is on its way. Sync and try again.</source>
        <translation>Uppgifterna har inte kommit ännu; en nyckel för ditt team är på väg. Synkronisera och försök igen.</translation>
    </message>
    <message>
        <source>The client cannot be restricted before a key of your team has come: synchronise, and try again later.</source>
        <translation>Klienten kan inte begränsas innan en nyckel till ditt team har kommit. Synkronisera och försök igen senare.</translation>
    </message>
    <message>
        <source>The client is no longer restricted to named people; look again.</source>
        <translation>Klienten är inte längre begränsad till namngivna personer; titta igen.</translation>
    </message>
    <message>
        <source>Write why the client is restricted to these people.</source>
        <translation>Skriv varför klienten är begränsad till dessa personer.</translation>
    </message>
    <message>
        <source>Write the name, the alias or the identity code of the client.</source>
        <translation>Skriv klientens namn, alias eller personbeteckning.</translation>
    </message>
    <message>
        <source>Write why, in at least {least} characters: the team lead reads it.</source>
        <translation>Skriv varför, med minst {least} tecken: den teamansvariga läser det.</translation>
    </message>
    <message>
        <source>Nobody is found by this. The name or the identity code must be exactly as in the record; sync first if it is new.</source>
        <translation>Ingen hittas med detta. Namnet eller personbeteckningen ska vara exakt som i uppgifterna; synkronisera först om klienten är ny.</translation>
    </message>
    <message>
        <source>More than one client is found by this name: use the identity code.</source>
        <translation>Flera klienter hittas med namnet: använd personbeteckningen.</translation>
    </message>
    <message>
        <source>Only those who have the client, the team lead or an administrator may change who they are.</source>
        <translation>Bara de som ser klienten, den teamansvariga eller en administratör får ändra vilka personer som ser klienten.</translation>
    </message>
    <message>
        <source>Only the named people may open this client&apos;s record, even in an emergency.</source>
        <translation>Den här klienten öppnas inte ens i en nödsituation av andra än de namngivna personerna.</translation>
    </message>
    <message>
        <source>Somebody must have the client: name another person before you leave.</source>
        <translation>Någon måste se klientens uppgifter: namnge en annan person innan du lämnar klienten.</translation>
    </message>
    <message>
        <source>This client cannot be restricted from here: somebody has done it already, or the record is not yours.</source>
        <translation>Klienten kan inte begränsas härifrån: någon har redan gjort det, eller så har du inte uppgifterna.</translation>
    </message>
    <message>
        <source>Only the client&apos;s named people can end the restriction.</source>
        <translation>Bara klientens namngivna personer kan avsluta begränsningen.</translation>
    </message>
    <message>
        <source>Nothing of this client is left here to be moved; look again.</source>
        <translation>Av den här klienten finns inget kvar här att flytta. Titta igen.</translation>
    </message>
    <message>
        <source>None of the named people may read this part of the record. Name someone who may first.</source>
        <translation>Ingen av de namngivna personerna får läsa den här delen av uppgifterna. Namnge först någon som får.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Skriv orsaken.</translation>
    </message>
    <message>
        <source>The server&apos;s list of people and computers differs from the one on this computer, so nothing was sent or fetched; the sync page says what to do.</source>
        <translation>Servern har en annan lista över personer och datorer än den här datorn, så ingenting skickades eller hämtades; synkroniseringssidan berättar vad du kan göra.</translation>
    </message>
    <message>
        <source>There can be no file of this name here; check it, or choose another place.</source>
        <translation>En fil med detta namn kan inte finnas här; kontrollera namnet eller välj en annan plats.</translation>
    </message>
</context>
<context>
    <name>EvaluationSheet</name>
    <message>
        <source>Evaluate the plan</source>
        <translation>Utvärdera planen</translation>
    </message>
    <message>
        <source>The evaluation is signed at once and stays beside the plan.</source>
        <translation>Utvärderingen undertecknas genast och finns kvar vid planen.</translation>
    </message>
    <message>
        <source>Sign the evaluation</source>
        <translation>Underteckna utvärderingen</translation>
    </message>
    <message>
        <source>GAS T-score {score} is kept with the evaluation.</source>
        <translation>GAS-T-poäng {score} sparas i utvärderingen.</translation>
    </message>
    <message>
        <source>Was the goal reached?</source>
        <translation>Har målet uppnåtts?</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Records as a file</source>
        <translation>Anteckningar som fil</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Everything this computer can read, as a file to move elsewhere or keep (one line of JSON per record).</source>
        <translation>Allt som den här datorn läser, för flytt eller förvaring (JSON, en anteckning per rad).</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export all records</source>
        <translation>Exportera alla anteckningar</translation>
    </message>
    <message>
        <source>Photos and documents themselves are not in the file.</source>
        <translation>Foton och dokument följer inte med.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever opens it reads every client. Save it on an encrypted stick or in a folder of your own, not on a shared drive or in e-mail, and delete it when it has served.</source>
        <translation>Filen krypteras inte: den som öppnar den läser varje klients uppgifter. Spara den på ett krypterat USB-minne eller i en egen mapp, inte på en delad disk eller i e-post, och radera den när den har gjort sitt.</translation>
    </message>
    <message>
        <source>The file is in plain text</source>
        <translation>Filen är i klartext</translation>
    </message>
    <message>
        <source>It stands in the access log of every client.</source>
        <translation>Skälet syns i varje klients åtkomstlogg.</translation>
    </message>
    <message>
        <source>Why the records are exported</source>
        <translation>Varför anteckningarna exporteras</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation>Läser anteckningarna…</translation>
    </message>
    <message numerus="yes">
        <source>%n records are in the file {file}.</source>
        <translation>
            <numerusform>%n anteckning finns i filen {file}.</numerusform>
            <numerusform>%n anteckningar finns i filen {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>required</source>
        <translation>obligatoriskt</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not given</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>En annan anteckning</translation>
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
        <source>Good to know before meeting</source>
        <translation>Bra att veta före mötet</translation>
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
        <source>Kind of person or service</source>
        <translation>Typ av person eller service</translation>
    </message>
    <message>
        <source>The client&apos;s permission</source>
        <translation>Klientens samtycke</translation>
    </message>
    <message>
        <source>Permission concerns</source>
        <translation>Samtycket gäller</translation>
    </message>
    <message>
        <source>Permission asked on</source>
        <translation>Samtycke begärt</translation>
    </message>
    <message>
        <source>Permission until</source>
        <translation>Samtycket gäller till</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role in the network</source>
        <translation>Roll i nätverket</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
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
        <source>Type of contact</source>
        <translation>Typ av kontakt</translation>
    </message>
    <message>
        <source>Participants of the network</source>
        <translation>Deltagare ur nätverket</translation>
    </message>
    <message>
        <source>Other participants</source>
        <translation>Övriga deltagare</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>What was agreed and who does what</source>
        <translation>Överenskomna frågor och ansvarsfördelning</translation>
    </message>
    <message>
        <source>One duty a line; each may become a task.</source>
        <translation>En uppgift per rad; var och en kan bli en uppgift.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Vad som ska göras</translation>
    </message>
    <message>
        <source>Both professions read this.</source>
        <translation>Båda yrkesgrupperna läser detta.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Ska vara klar senast</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Hur brådskande</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Vem gör det</translation>
    </message>
    <message>
        <source>Somebody else (name)</source>
        <translation>Någon annan (namn)</translation>
    </message>
    <message>
        <source>The client&apos;s own duty</source>
        <translation>Klientens egen uppgift</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommer från</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Typ av källa</translation>
    </message>
    <message>
        <source>No names: this is not part of any client&apos;s record.</source>
        <translation>Inga namn: detta står utanför klienthandlingarna.</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Typ av möte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Typ av grupp</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Deltagande</translation>
    </message>
    <message>
        <source>About this client only</source>
        <translation>Bara om den här klienten</translation>
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
        <source>Why it did not take place</source>
        <translation>Varför besöket inte blev av</translation>
    </message>
    <message>
        <source>Time agreed</source>
        <translation>Avtalad tid</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Address of the instrument</source>
        <translation>Mätinstrumentets identifierare</translation>
    </message>
    <message>
        <source>Version of the instrument</source>
        <translation>Mätinstrumentets version</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Mätinstrument</translation>
    </message>
    <message>
        <source>Day of the assessment</source>
        <translation>Bedömningsdag</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Bedömare</translation>
    </message>
    <message>
        <source>Total score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Parts of the score</source>
        <translation>Delresultat</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Vad samtalet gällde</translation>
    </message>
    <message>
        <source>An answer asks for a safety step</source>
        <translation>Ett svar kräver en säkerhetsåtgärd</translation>
    </message>
    <message>
        <source>Safety step</source>
        <translation>Säkerhetsåtgärd</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrka</translation>
    </message>
    <message>
        <source>Told by the client</source>
        <translation>Klienten berättade själv</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>A FHIR R4 Questionnaire in JSON; the guide tells which parts are read.</source>
        <translation>FHIR R4 Questionnaire i JSON; anvisningen berättar vilka delar som läses.</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Form av arbete</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Plats för arbetsverksamhet</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Dagar i veckan</translation>
    </message>
    <message>
        <source>Work tasks</source>
        <translation>Arbetsuppgifter</translation>
    </message>
    <message>
        <source>Plan partner</source>
        <translation>Planens samarbetspartner</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Vad som överenskoms</translation>
    </message>
    <message>
        <source>Follows the period</source>
        <translation>Fortsätter perioden</translation>
    </message>
    <message>
        <source>Work period</source>
        <translation>Arbetsperiod</translation>
    </message>
    <message>
        <source>Participants of the meeting</source>
        <translation>Deltagare i överläggningen</translation>
    </message>
    <message>
        <source>Evaluated from</source>
        <translation>Tidsperiod som bedöms, från</translation>
    </message>
    <message>
        <source>Evaluated until</source>
        <translation>Tidsperiod som bedöms, till</translation>
    </message>
    <message>
        <source>Keeping to working hours</source>
        <translation>Iakttagande av arbetstider</translation>
    </message>
    <message>
        <source>Telling about absences</source>
        <translation>Anmälan om frånvaro</translation>
    </message>
    <message>
        <source>Strengths of the client</source>
        <translation>Klientens styrkor</translation>
    </message>
    <message>
        <source>Activity and initiative</source>
        <translation>Aktivitet och självständighet</translation>
    </message>
    <message>
        <source>Suitability for this work</source>
        <translation>Lämplighet för den aktuella arbetsverksamheten</translation>
    </message>
    <message>
        <source>Quality of work and working skills</source>
        <translation>Arbetskvalitet och arbetsfärdigheter</translation>
    </message>
    <message>
        <source>Skills in the work community</source>
        <translation>Färdigheter i arbetsgemenskapen</translation>
    </message>
    <message>
        <source>Reaching the goals</source>
        <translation>Uppnående av målen</translation>
    </message>
    <message>
        <source>Anything else to note</source>
        <translation>Annat att observera</translation>
    </message>
    <message>
        <source>Skills to be developed further</source>
        <translation>Färdigheter som bör vidareutvecklas</translation>
    </message>
    <message>
        <source>Further plans</source>
        <translation>Plan för fortsatta åtgärder</translation>
    </message>
    <message>
        <source>Other information</source>
        <translation>Annan uppgift</translation>
    </message>
    <message>
        <source>Date of initiation</source>
        <translation>Datum för inledande</translation>
    </message>
    <message>
        <source>Assessment started on</source>
        <translation>Inledningsdatum för bedömning av servicebehovet</translation>
    </message>
    <message>
        <source>How the assessment was made</source>
        <translation>Beskrivning av genomförandet av bedömningen</translation>
    </message>
    <message>
        <source>Who took part in the assessment</source>
        <translation>Personer som deltagit i bedömningen av servicebehovet</translation>
    </message>
    <message>
        <source>Client has the right to special support</source>
        <translation>Klienten har rätt till särskilt stöd</translation>
    </message>
    <message>
        <source>Reasons for special support</source>
        <translation>Motiveringar till särskilt stöd</translation>
    </message>
    <message>
        <source>Services the client receives now</source>
        <translation>Tjänster som klienten får för närvarande</translation>
    </message>
    <message>
        <source>Earlier and present services</source>
        <translation>Tidigare och nuvarande tjänster</translation>
    </message>
    <message>
        <source>Earlier measures and how they helped</source>
        <translation>Tidigare åtgärder och bedömning av deras effektivitet</translation>
    </message>
    <message>
        <source>What the client has done about the need for support</source>
        <translation>Klientens egna åtgärder för att lösa stödbehovet</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Boende</translation>
    </message>
    <message>
        <source>Housing situation</source>
        <translation>Boendesituation</translation>
    </message>
    <message>
        <source>Housing is permanent</source>
        <translation>Boendet är stadigvarande</translation>
    </message>
    <message>
        <source>Client&apos;s search for a home is under way</source>
        <translation>Bostadssökning för klienten pågår</translation>
    </message>
    <message>
        <source>Education and skills</source>
        <translation>Utbildning och kompetens</translation>
    </message>
    <message>
        <source>Working life</source>
        <translation>Arbetsliv</translation>
    </message>
    <message>
        <source>Financial situation</source>
        <translation>Ekonomisk situation</translation>
    </message>
    <message>
        <source>Client has no income</source>
        <translation>Klienten har inga inkomster</translation>
    </message>
    <message>
        <source>Client has financial difficulties</source>
        <translation>Klienten har ekonomiska svårigheter</translation>
    </message>
    <message>
        <source>Client has a payment default entry</source>
        <translation>Klienten har anteckning om betalningsstörning</translation>
    </message>
    <message>
        <source>State of health</source>
        <translation>Hälsotillstånd</translation>
    </message>
    <message>
        <source>What the client tells about it; clinical detail belongs to the health care register.</source>
        <translation>Det som klienten själv berättar; vårduppgifter hör till hälso- och sjukvårdens register.</translation>
    </message>
    <message>
        <source>Substance use and addictions</source>
        <translation>Användning av rusmedel och beroenden</translation>
    </message>
    <message>
        <source>Never a condition for a service.</source>
        <translation>Aldrig ett villkor för service.</translation>
    </message>
    <message>
        <source>Family and parenthood</source>
        <translation>Familjerelationer och föräldraskap</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Andra människorelationer</translation>
    </message>
    <message>
        <source>What in relationships helps and what is hard</source>
        <translation>Resurser och svårigheter förknippade med sociala relationer</translation>
    </message>
    <message>
        <source>Support from people close to the client</source>
        <translation>Stöd som ges av närståendenätverket</translation>
    </message>
    <message>
        <source>Changes in the life situation</source>
        <translation>Förändringar i livssituationen</translation>
    </message>
    <message>
        <source>Everyday life and free time</source>
        <translation>Vardagsliv och fritid</translation>
    </message>
    <message>
        <source>Functional capacity in everyday life</source>
        <translation>Funktionsförmåga i vardagen</translation>
    </message>
    <message>
        <source>The need for rehabilitation is to be found out</source>
        <translation>Rehabiliteringsbehovet ska utredas</translation>
    </message>
    <message>
        <source>Need for rehabilitation</source>
        <translation>Rehabiliteringsbehov</translation>
    </message>
    <message>
        <source>Strengths and resources</source>
        <translation>Klientens starka sidor och resurser</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risker</translation>
    </message>
    <message>
        <source>The need for support as the client and people close see it</source>
        <translation>Klientens och de närståendes bedömning av behovet av stöd och service</translation>
    </message>
    <message>
        <source>Professional&apos;s conclusions</source>
        <translation>Den yrkesutbildade personens slutsatser om klientens situation samt om behovet av socialservice och särskilt stöd</translation>
    </message>
    <message>
        <source>Client relationship continues</source>
        <translation>Klientrelationen fortsätter</translation>
    </message>
    <message>
        <source>A client plan is made</source>
        <translation>En klientplan upprättas för klienten</translation>
    </message>
    <message>
        <source>Why no client plan is made</source>
        <translation>Motiveringar till att ingen klientplan upprättas</translation>
    </message>
    <message>
        <source>Client needs a key worker</source>
        <translation>Klienten behöver en egen kontaktperson</translation>
    </message>
    <message>
        <source>Key worker</source>
        <translation>Egen kontaktperson</translation>
    </message>
    <message>
        <source>Plan for what follows</source>
        <translation>Plan för fortsatta åtgärder</translation>
    </message>
    <message>
        <source>People this document is given to</source>
        <translation>Personer som denna handling ska ges till</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Mer information</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Anteckningen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Why it is voided</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>The client&apos;s own view</source>
        <translation>Klientens avvikande åsikt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Framförd</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Vad som begärdes</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Följer på</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Hinder</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Related record</source>
        <translation>Anknytande anteckning</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Utförs av</translation>
    </message>
    <message>
        <source>Due until then</source>
        <translation>Skulle vara klar senast</translation>
    </message>
    <message>
        <source>Assigned until then</source>
        <translation>Ansvarig fram till dess</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Uppkommen ur</translation>
    </message>
    <message>
        <source>Kind of decision</source>
        <translation>Typ av beslut</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Beslutskod</translation>
    </message>
    <message>
        <source>Description of the application</source>
        <translation>Beskrivning av ansökan</translation>
    </message>
    <message>
        <source>Date of decision</source>
        <translation>Beslutsdatum</translation>
    </message>
    <message>
        <source>Type of decision</source>
        <translation>Avgörandeslag</translation>
    </message>
    <message>
        <source>Social service</source>
        <translation>Socialservice</translation>
    </message>
    <message>
        <source>Hours of service a month</source>
        <translation>Mängd service i timmar per månad</translation>
    </message>
    <message>
        <source>The service is long-term</source>
        <translation>Servicen är långvarig</translation>
    </message>
    <message>
        <source>Decision and reasons</source>
        <translation>Beslut och motiveringar</translation>
    </message>
    <message>
        <source>How the service is arranged or the decision carried out</source>
        <translation>Sätt att ordna servicen eller verkställa beslutet</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Laggrund för beslutet</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Inledningsdatum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Avslutningsdatum</translation>
    </message>
    <message>
        <source>Takes effect at once</source>
        <translation>Omedelbart verkställande</translation>
    </message>
    <message>
        <source>Reasons for taking effect at once</source>
        <translation>Motiveringar till omedelbart verkställande</translation>
    </message>
    <message>
        <source>Given for information to</source>
        <translation>Delges till följande personer</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Beredare</translation>
    </message>
    <message>
        <source>Decision-maker</source>
        <translation>Beslutsfattare</translation>
    </message>
    <message>
        <source>More information from</source>
        <translation>Lämnare av tilläggsuppgifter</translation>
    </message>
    <message>
        <source>Name, postal address and telephone number.</source>
        <translation>Namn, postadress och telefonnummer.</translation>
    </message>
    <message>
        <source>How to appeal</source>
        <translation>Anvisning för ändringssökande</translation>
    </message>
    <message>
        <source>Replaces the decision</source>
        <translation>Ersätter beslutet</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Med klientens egna ord</translation>
    </message>
    <message>
        <source>Professional wording</source>
        <translation>Professionell formulering</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Goal (AVAIN)</source>
        <translation>Mål (AVAIN)</translation>
    </message>
    <message>
        <source>Goal (AVAIN) in words</source>
        <translation>Mål (AVAIN) i ord</translation>
    </message>
    <message>
        <source>What the goal is about, when no code of the classification is at hand.</source>
        <translation>Vad målet gäller när ingen kod ur klassificeringen finns till hands.</translation>
    </message>
    <message>
        <source>Scale of the goal</source>
        <translation>Målskala</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>Means and timetable for reaching the goal</source>
        <translation>Metoder och tidtabell för uppnåendet av målet</translation>
    </message>
    <message>
        <source>−2 Much less than expected</source>
        <translation>−2 Mycket sämre än väntat</translation>
    </message>
    <message>
        <source>−1 Less than expected</source>
        <translation>−1 Sämre än väntat</translation>
    </message>
    <message>
        <source>0 Expected level</source>
        <translation>0 Förväntad nivå</translation>
    </message>
    <message>
        <source>+1 Better than expected</source>
        <translation>+1 Bättre än väntat</translation>
    </message>
    <message>
        <source>+2 Much better than expected</source>
        <translation>+2 Mycket bättre än väntat</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>1 to 3; empty counts as 1.</source>
        <translation>Ange 1–3. Tomt räknas som 1.</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Uppställt</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Måldatum</translation>
    </message>
    <message>
        <source>Status of the goal</source>
        <translation>Målets läge</translation>
    </message>
    <message>
        <source>Why this status</source>
        <translation>Motivering till läget</translation>
    </message>
    <message>
        <source>Factor in the situation</source>
        <translation>Situationsfaktor</translation>
    </message>
    <message>
        <source>Factor (AVAIN)</source>
        <translation>Situationsfaktor (AVAIN)</translation>
    </message>
    <message>
        <source>Does the factor support the goal or make it harder?</source>
        <translation>Främjar eller försvårar situationsfaktorn uppnåendet av målet?</translation>
    </message>
    <message>
        <source>GAS level</source>
        <translation>GAS-nivå</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>Bedömningsdag</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Who rated</source>
        <translation>Vem som bedömde</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation>Utvärderad</translation>
    </message>
    <message>
        <source>Was the goal reached?</source>
        <translation>Uppnåddes målet?</translation>
    </message>
    <message>
        <source>Assessment in words</source>
        <translation>Verbal bedömning</translation>
    </message>
    <message>
        <source>Evaluation of the plan</source>
        <translation>Utvärdering av planen</translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation>Iakttaget</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Tidpunkt för mätningen</translation>
    </message>
    <message>
        <source>Blood pressure, systolic</source>
        <translation>Blodtryck, övre</translation>
    </message>
    <message>
        <source>Blood pressure, diastolic</source>
        <translation>Blodtryck, nedre</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>Body weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Blood glucose</source>
        <translation>Blodsocker</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>Syremättnad</translation>
    </message>
    <message>
        <source>Breathing rate</source>
        <translation>Andningsfrekvens</translation>
    </message>
    <message>
        <source>Notes on the measurement</source>
        <translation>Anteckningar om mätningen</translation>
    </message>
    <message>
        <source>Wound seen</source>
        <translation>Såret sett</translation>
    </message>
    <message>
        <source>Site of the wound</source>
        <translation>Sårets plats</translation>
    </message>
    <message>
        <source>Size of the wound</source>
        <translation>Sårets storlek</translation>
    </message>
    <message>
        <source>What the wound looks like</source>
        <translation>Beskrivning av såret</translation>
    </message>
    <message>
        <source>Care given</source>
        <translation>Given vård</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nästa kontroll</translation>
    </message>
    <message>
        <source>Vaccinated on</source>
        <translation>Vaccinationsdag</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vaccin</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Sats</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Injection site</source>
        <translation>Injektionsställe</translation>
    </message>
    <message>
        <source>Next dose</source>
        <translation>Nästa dos</translation>
    </message>
    <message>
        <source>Observed at</source>
        <translation>Tidpunkt för observationen</translation>
    </message>
    <message>
        <source>Kind of observation</source>
        <translation>Typ av observation</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>What was seen. Prescriptions and doses are not kept here.</source>
        <translation>Det som sågs. Ordinationer och doser förs inte här.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Utdelat</translation>
    </message>
    <message>
        <source>Items and how many</source>
        <translation>Tillbehör och antal</translation>
    </message>
    <message>
        <source>Notes on the items</source>
        <translation>Anteckningar om tillbehören</translation>
    </message>
    <message>
        <source>Service task</source>
        <translation>Serviceuppgift</translation>
    </message>
    <message>
        <source>Description of the initiation</source>
        <translation>Beskrivning av inledningen av ärendet</translation>
    </message>
    <message>
        <source>Reasons for the initiation</source>
        <translation>Orsaker till inledning</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Grounds for urgency</source>
        <translation>Grund för graden av brådska</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Hänvisad av</translation>
    </message>
    <message>
        <source>For example the client&apos;s own social instructor.</source>
        <translation>Till exempel klientens egen socialhandledare.</translation>
    </message>
    <message>
        <source>Came from the day centre</source>
        <translation>Kom från dagcentret</translation>
    </message>
    <message>
        <source>Assessment of service need starts</source>
        <translation>Bedömningen av servicebehovet inleds</translation>
    </message>
    <message>
        <source>“Yes” makes a task of it.</source>
        <translation>”Ja” gör det till en uppgift.</translation>
    </message>
    <message>
        <source>Start date of the service</source>
        <translation>Inledningsdatum för socialservicen</translation>
    </message>
    <message>
        <source>End date of the service</source>
        <translation>Avslutningsdatum för socialservicen</translation>
    </message>
    <message>
        <source>Reasons for ending the service</source>
        <translation>Motiveringar till att socialservicen avslutas</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Information disclosed</source>
        <translation>Uppgifter som utlämnats</translation>
    </message>
    <message>
        <source>Date of disclosure</source>
        <translation>Datum för utlämning av uppgifter</translation>
    </message>
    <message>
        <source>Recipient of the information</source>
        <translation>Mottagare av uppgifterna</translation>
    </message>
    <message>
        <source>Discloser of the information</source>
        <translation>Utlämnare av uppgifter</translation>
    </message>
    <message>
        <source>Grounds for the disclosure</source>
        <translation>Motiveringar till utlämnandet</translation>
    </message>
    <message>
        <source>Purpose that the information was disclosed for</source>
        <translation>Det ändamål för vilket uppgifterna har utlämnats</translation>
    </message>
    <message>
        <source>Shared with the partner</source>
        <translation>Delat med samarbetspartnern</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Address in the guide</source>
        <translation>Adress i guiden</translation>
    </message>
    <message>
        <source>Other pages link to it, for example: rehabilitative-work.</source>
        <translation>Andra sidor länkar till den, till exempel: rehabiliterande-arbete.</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Sidans språk</translation>
    </message>
    <message>
        <source>What the service is</source>
        <translation>Vad servicen är</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Hur man ansöker</translation>
    </message>
    <message>
        <source>How it relates to other services</source>
        <translation>Förhållande till annan service</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Sidans text</translation>
    </message>
    <message>
        <source>Markdown: # heading, - list, **bold**, [words](address of a page).</source>
        <translation>Markdown: # rubrik, - lista, **fetstil**, [ord](sidans adress).</translation>
    </message>
    <message>
        <source>Questions before a referral</source>
        <translation>Frågor före hänvisning</translation>
    </message>
    <message>
        <source>One question a line; they make the checklist of this service.</source>
        <translation>En fråga per rad; de blir servicens checklista.</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Plats i listan</translation>
    </message>
    <message>
        <source>Hidden from the list</source>
        <translation>Dold i listan</translation>
    </message>
    <message>
        <source>Who is interviewed</source>
        <translation>Vem som intervjuas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>One question a line.</source>
        <translation>En fråga per rad.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Interview form</source>
        <translation>Intervjublankett</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>The client agreed to have this in their own record</source>
        <translation>Klienten gav lov att anteckna detta i sina uppgifter</translation>
    </message>
    <message>
        <source>How the client agreed</source>
        <translation>Hur klienten gav sitt samtycke</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>Kodlista</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Namn på finska</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Namn på svenska</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Namn på engelska</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Occupational title</source>
        <translation>Uppgiftsbeteckning</translation>
    </message>
    <message>
        <source>Division of labour</source>
        <translation>Arbetsfördelning</translation>
    </message>
    <message>
        <source>What the client agreed to be called</source>
        <translation>Vad klienten vill bli kallad</translation>
    </message>
    <message>
        <source>A first name or an alias is often enough.</source>
        <translation>Ett förnamn eller smeknamn räcker ofta.</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>Partnerorganisation</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Vad som delas</translation>
    </message>
    <message>
        <source>Shared from</source>
        <translation>Delas från</translation>
    </message>
    <message>
        <source>Shared until</source>
        <translation>Delas till</translation>
    </message>
    <message>
        <source>Step of the path</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>Reason for the step</source>
        <translation>Grund för steget</translation>
    </message>
    <message>
        <source>Both professions read this: what happened and why, no clinical content.</source>
        <translation>Båda yrkesgrupperna läser detta: vad som hände och varför, inga vårduppgifter.</translation>
    </message>
    <message>
        <source>Needed for the meeting place.</source>
        <translation>Behövs för mötesplatsen.</translation>
    </message>
    <message>
        <source>Unit or place</source>
        <translation>Enhet eller plats</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Planerat slut</translation>
    </message>
    <message>
        <source>Needed for detoxification, a rehabilitation period and prison (release date).</source>
        <translation>Behövs för avgiftning, rehabiliteringsperiod och fängelse (frigivningsdag).</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Slutade</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hur det slutade</translation>
    </message>
    <message>
        <source>More about the end</source>
        <translation>Mer om slutet</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>Lived there from</source>
        <translation>Bott från</translation>
    </message>
    <message>
        <source>Lived there until</source>
        <translation>Bott till</translation>
    </message>
    <message>
        <source>Place of living</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Form of tenure</source>
        <translation>Besittningsform</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Orsak till förändringen</translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation>Typ av ansökan</translation>
    </message>
    <message>
        <source>Applied to</source>
        <translation>Ansöks hos</translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>The client applies; the worker only when there is a reason.</source>
        <translation>Klienten ansöker själv; arbetstagaren bara när det finns skäl.</translation>
    </message>
    <message>
        <source>Why the worker applies</source>
        <translation>Varför arbetstagaren ansöker</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Ansökningsdatum</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Hyresvärd</translation>
    </message>
    <message>
        <source>Representative account decision</source>
        <translation>Beslut om förmedlingskonto</translation>
    </message>
    <message>
        <source>No decision has granted the client a representative account.</source>
        <translation>Inget beslut om förmedlingskonto har fattats för klienten.</translation>
    </message>
    <message>
        <source>Why without a representative account</source>
        <translation>Varför utan förmedlingskonto</translation>
    </message>
    <message>
        <source>Intermediate renting needs an account decision in force, or the reason here.</source>
        <translation>Mellanuthyrning förutsätter ett gällande beslut om förmedlingskonto eller en motivering här.</translation>
    </message>
    <message>
        <source>Receiving unit</source>
        <translation>Mottagande enhet</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Hänvisningsdatum</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Svar väntas senast</translation>
    </message>
    <message>
        <source>Client agrees</source>
        <translation>Klienten samtycker</translation>
    </message>
    <message>
        <source>Guide page</source>
        <translation>Sida i guiden</translation>
    </message>
    <message>
        <source>Right service at the right time</source>
        <translation>Rätt service i rätt tid</translation>
    </message>
    <message>
        <source>Why without the checklist</source>
        <translation>Varför utan checklista</translation>
    </message>
    <message>
        <source>Gone through on</source>
        <translation>Gicks igenom</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Slutsats</translation>
    </message>
    <message>
        <source>Needed when the answer is something other than now.</source>
        <translation>Behövs när slutsatsen är något annat än nu.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Blankett</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Typ av plan</translation>
    </message>
    <message>
        <source>Social service the plan concerns</source>
        <translation>Socialservice som planen gäller</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation>Granskning av planen</translation>
    </message>
    <message>
        <source>Place of the review</source>
        <translation>Plats för granskningen</translation>
    </message>
    <message>
        <source>Date of the negotiation</source>
        <translation>Datum för överläggningen</translation>
    </message>
    <message>
        <source>Place of the negotiation</source>
        <translation>Plats för överläggningen</translation>
    </message>
    <message>
        <source>Participants of the negotiation</source>
        <translation>Deltagare i överläggningen</translation>
    </message>
    <message>
        <source>Description of the client&apos;s situation</source>
        <translation>Beskrivning av klientens situation</translation>
    </message>
    <message>
        <source>Health and functional capacity</source>
        <translation>Klientens hälsa och funktionsförmåga</translation>
    </message>
    <message>
        <source>Experiences of the service</source>
        <translation>Erfarenheter av servicen</translation>
    </message>
    <message>
        <source>Description of the services received now</source>
        <translation>Beskrivning av de nuvarande tjänsterna</translation>
    </message>
    <message>
        <source>Client&apos;s own view of the support and services needed</source>
        <translation>Klientens bedömning av vilken typ av stöd och tjänster han eller hon behöver</translation>
    </message>
    <message>
        <source>Professional&apos;s view of the support and services needed</source>
        <translation>En yrkesutbildad persons bedömning av vilken typ av stöd och tjänster klienten behöver</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Syften</translation>
    </message>
    <message>
        <source>Content (Social Welfare Act, section 17)</source>
        <translation>Innehåll (17 § i socialvårdslagen)</translation>
    </message>
    <message>
        <source>Preventive or remedial</source>
        <translation>Förebyggande eller korrigerande</translation>
    </message>
    <message>
        <source>Tier of support</source>
        <translation>Stödnivå</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Målgrupper</translation>
    </message>
    <message>
        <source>Content and carrying out of the service</source>
        <translation>Innehållet i och uppfyllandet av den service som ska ges</translation>
    </message>
    <message>
        <source>Person responsible for the service</source>
        <translation>Person som ansvarar för servicen</translation>
    </message>
    <message>
        <source>Service providers and their duties</source>
        <translation>Tillhandahållare av tjänster som deltar i stödet av klienten och deras ansvar</translation>
    </message>
    <message>
        <source>Private persons and their tasks</source>
        <translation>Privatpersoner som deltar i stödet av klienten och deras uppgifter</translation>
    </message>
    <message>
        <source>Support visits: how many</source>
        <translation>Stödbesök: gånger</translation>
    </message>
    <message>
        <source>Support visits: in how many weeks</source>
        <translation>Stödbesök: på hur många veckor</translation>
    </message>
    <message>
        <source>Meetings with the key worker</source>
        <translation>Möten mellan klienten och klientens egen kontaktperson</translation>
    </message>
    <message>
        <source>Client has been told of rights, duties and options</source>
        <translation>Klienten har fått en redogörelse över rättigheter, skyldigheter och lämpliga åtgärdsalternativ i olika situationer</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>Beskrivning av hur redogörelsen har getts</translation>
    </message>
    <message>
        <source>Agreed further measures</source>
        <translation>Avtalade fortsatta åtgärder</translation>
    </message>
    <message>
        <source>Dissenting views</source>
        <translation>Avvikande åsikter</translation>
    </message>
    <message>
        <source>Estimate of how long the client relationship lasts</source>
        <translation>Bedömning av klientrelationens varaktighet</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Sändlista</translation>
    </message>
    <message>
        <source>Why the plan is made without an entry assessment</source>
        <translation>Varför planen görs utan inledande bedömning</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>More about the methods</source>
        <translation>Mer information om metoderna</translation>
    </message>
    <message>
        <source>Client&apos;s proposal of how the service is arranged</source>
        <translation>Klientens förslag till hur tjänsterna ska produceras och tillhandahållas</translation>
    </message>
    <message>
        <source>Estimated start and duration</source>
        <translation>Uppskattad inledningstidpunkt och varaktighet</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Föreslagen</translation>
    </message>
    <message>
        <source>Content of the plan</source>
        <translation>Planens innehåll</translation>
    </message>
    <message>
        <source>Goals of the plan</source>
        <translation>Planens mål</translation>
    </message>
    <message>
        <source>Services of the plan</source>
        <translation>Planens service</translation>
    </message>
    <message>
        <source>Part commented on</source>
        <translation>Kommenterat avsnitt</translation>
    </message>
    <message>
        <source>Words commented on</source>
        <translation>Kommenterade ord</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Functional capacity</source>
        <translation>Stärka funktionsförmågan</translation>
    </message>
    <message>
        <source>Preventing exclusion</source>
        <translation>Motverka marginalisering</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Främja delaktighet</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Riskfaktorer</translation>
    </message>
    <message>
        <source>Managing everyday life</source>
        <translation>Vardagshantering</translation>
    </message>
    <message>
        <source>Wellbeing and functional capacity</source>
        <translation>Välbefinnande och funktionsförmåga</translation>
    </message>
    <message>
        <source>Attachment to society</source>
        <translation>Förankring i samhället</translation>
    </message>
    <message>
        <source>How the agreed visits or meetings took place</source>
        <translation>Genomförande av avtalade besök och möten</translation>
    </message>
    <message>
        <source>Assessment of the services</source>
        <translation>Bedömning av tjänster</translation>
    </message>
    <message>
        <source>Assessment of the methods</source>
        <translation>Bedömning av metoder</translation>
    </message>
    <message>
        <source>GAS T-score</source>
        <translation>GAS-T-poäng</translation>
    </message>
    <message>
        <source>Computed from the goals when the evaluation is signed.</source>
        <translation>Räknas ut från målen när utvärderingen undertecknas.</translation>
    </message>
    <message>
        <source>Client&apos;s own words</source>
        <translation>Klientens egna ord</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Hur det fortsätter</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Berättat</translation>
    </message>
    <message>
        <source>Client&apos;s own wishes</source>
        <translation>Klientens egen vilja</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Upprättad</translation>
    </message>
    <message>
        <source>Substance use</source>
        <translation>Användning av berusningsmedel</translation>
    </message>
    <message>
        <source>Other addictions</source>
        <translation>Övriga beroenden</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Psykisk hälsa</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Läkemedelsbehandling</translation>
    </message>
    <message>
        <source>Care and treatment</source>
        <translation>Vård och behandling</translation>
    </message>
    <message>
        <source>Client&apos;s own view of the need for support</source>
        <translation>Klientens bedömning av stödbehovet</translation>
    </message>
    <message>
        <source>Kind of safety flag</source>
        <translation>Typ av riskuppgift</translation>
    </message>
    <message>
        <source>Description of the safety flag</source>
        <translation>Beskrivning av risken</translation>
    </message>
    <message>
        <source>What to take care of, and how. Shown before every visit.</source>
        <translation>Vad man ska akta sig för, och hur. Visas före varje besök.</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Fixed term</source>
        <translation>Tidsbunden</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Source of the information</source>
        <translation>Uppgiftens källa</translation>
    </message>
    <message>
        <source>No longer holds since</source>
        <translation>Gäller inte längre från</translation>
    </message>
    <message>
        <source>Why it no longer holds</source>
        <translation>Varför den inte längre gäller</translation>
    </message>
    <message>
        <source>Non-disclosure for personal safety</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>Address and contact details are hidden, and shown only for a reason.</source>
        <translation>Adress och kontaktuppgifter är dolda och visas bara av en motiverad orsak.</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>I kraft till</translation>
    </message>
    <message>
        <source>A relative has one</source>
        <translation>En närstående har spärrmarkering</translation>
    </message>
    <message>
        <source>Do not record the relative&apos;s contact details.</source>
        <translation>Anteckna inte den närståendes kontaktuppgifter.</translation>
    </message>
    <message>
        <source>Notes on the non-disclosure</source>
        <translation>Anteckningar om spärrmarkeringen</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Vad som visades</translation>
    </message>
    <message>
        <source>Reason to show</source>
        <translation>Orsak till visningen</translation>
    </message>
    <message>
        <source>Restricted to</source>
        <translation>Begränsad till</translation>
    </message>
    <message>
        <source>Why it is restricted</source>
        <translation>Varför begränsad</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Arbetstagare</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med vem</translation>
    </message>
    <message>
        <source>Planned place</source>
        <translation>Planerad plats</translation>
    </message>
    <message>
        <source>The whole team reads this: no client&apos;s name.</source>
        <translation>Hela teamet läser detta: inget klientnamn.</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>Tillbaka senast</translation>
    </message>
    <message>
        <source>Phone on the way</source>
        <translation>Telefon på vägen</translation>
    </message>
    <message>
        <source>What to do if I am not back</source>
        <translation>Vad som ska göras om jag inte är tillbaka</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Inträffade</translation>
    </message>
    <message>
        <source>Place of the incident</source>
        <translation>Platsen för händelsen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>About the work, not about a client: nobody is named.</source>
        <translation>Om arbetet, inte om en klient: ingen namnges.</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Vad som gjordes åt saken</translation>
    </message>
    <message>
        <source>Reported to employer</source>
        <translation>Anmält till arbetsgivaren</translation>
    </message>
    <message>
        <source>Client was met</source>
        <translation>Klienten träffades</translation>
    </message>
    <message>
        <source>Why not met</source>
        <translation>Varför klienten inte träffades</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Ledare</translation>
    </message>
    <message>
        <source>Room for</source>
        <translation>Antal platser</translation>
    </message>
    <message>
        <source>A sober place</source>
        <translation>En drogfri plats</translation>
    </message>
    <message>
        <source>Information only: it is no condition for any service.</source>
        <translation>Endast information: det är inget villkor för någon service.</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Ledare</translation>
    </message>
    <message>
        <source>People without a record</source>
        <translation>Personer utan klientrelation</translation>
    </message>
    <message>
        <source>Plan of the session</source>
        <translation>Plan för träffen</translation>
    </message>
    <message>
        <source>Notes of the session</source>
        <translation>Anteckningar om träffen</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>Hour of the clock</source>
        <translation>Klockan</translation>
    </message>
    <message>
        <source>Where contacts are made</source>
        <translation>Var mötet skedde</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Typ av plats</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Åldersgrupp</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Needs met</source>
        <translation>Basbehov</translation>
    </message>
    <message>
        <source>Harm-reduction items</source>
        <translation>Skadereducerande tillbehör</translation>
    </message>
    <message>
        <source>Guidance given</source>
        <translation>Handledning gavs</translation>
    </message>
    <message>
        <source>Words without names</source>
        <translation>Notering utan namn</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Typ av anteckning</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Stänger</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Vad som mäts</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Förväntat</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Counted by the app</source>
        <translation>Antal som appen räknar</translation>
    </message>
    <message>
        <source>What arrived late</source>
        <translation>Det som kom sent</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Filens namn</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Typ av fil</translation>
    </message>
    <message>
        <source>Day of the photo or document</source>
        <translation>Fotots eller dokumentets dag</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hör till</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>Bilaga till</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Storlek i byte</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Bredd i pixlar</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höjd i pixlar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Miniatyr</translation>
    </message>
    <message>
        <source>New due day</source>
        <translation>Ny förfallodag</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>recovery-sheet</source>
        <translation>aterstallningsblad</translation>
    </message>
    <message>
        <source>lahityo-evidence</source>
        <translation>lahityo-bevis</translation>
    </message>
    <message>
        <source>lahityo-text</source>
        <translation>lahityo-text</translation>
    </message>
    <message>
        <source>lahityo-log</source>
        <translation>lahityo-logg</translation>
    </message>
    <message>
        <source>lahityo-statistics</source>
        <translation>lahityo-statistik</translation>
    </message>
    <message>
        <source>lahityo-backup</source>
        <translation>lahityo-sakerhetskopia</translation>
    </message>
    <message>
        <source>lahityo-records</source>
        <translation>lahityo-anteckningar</translation>
    </message>
</context>
<context>
    <name>FillUpSheet</name>
    <message>
        <source>Refill the server</source>
        <translation>Fyll på servern</translation>
    </message>
    <message>
        <source>Every laptop then sends the server what the server is missing. Nothing is removed anywhere.</source>
        <translation>Efter detta skickar varje dator det som servern saknar. Inget tas bort någonstans.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it was restored from a backup. If not, do not go on.</source>
        <translation>Fråga den som sköter servern om den har återställts från en säkerhetskopia. Om inte, fortsätt inte.</translation>
    </message>
    <message>
        <source>Ask each colleague who has recorded since the backup to sync once.</source>
        <translation>Be var och en som har antecknat efter säkerhetskopian att synkronisera en gång.</translation>
    </message>
    <message>
        <source>Then press Refill the server. A laptop that comes later brings its own part then.</source>
        <translation>Tryck sedan på Fyll på servern. En dator som kommer senare skickar då sin egen del.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The laptops refill the server as each one syncs.</source>
        <translation>Datorerna fyller på servern när var och en synkroniserar.</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>Beginning</source>
        <translation>Inledning</translation>
    </message>
    <message>
        <source>Services so far</source>
        <translation>Service hittills</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Work and money</source>
        <translation>Arbete och ekonomi</translation>
    </message>
    <message>
        <source>Health and substances</source>
        <translation>Hälsa och rusmedel</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>Närstående</translation>
    </message>
    <message>
        <source>Everyday life</source>
        <translation>Vardag och funktionsförmåga</translation>
    </message>
    <message>
        <source>Strengths and risks</source>
        <translation>Styrkor och risker</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Slutsatser</translation>
    </message>
</context>
<context>
    <name>FormsPanel</name>
    <message>
        <source>Interview forms</source>
        <translation>Intervjublanketter</translation>
    </message>
    <message>
        <source>No forms yet. A form is a title and its questions, one on each line.</source>
        <translation>Inga blanketter ännu. En blankett har en rubrik och frågor, en på varje rad.</translation>
    </message>
    <message>
        <source>Each interview keeps the questions as they were when it was made; a form may change later.</source>
        <translation>Varje intervju behåller frågorna som de var då; blanketten får ändras senare.</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Set up an organisation</source>
        <translation>Grunda en organisation</translation>
    </message>
    <message>
        <source>You also become its administrator.</source>
        <translation>Du blir också dess administratör.</translation>
    </message>
    <message>
        <source>Server address</source>
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
    <name>GoalLine</name>
    <message>
        <source>not rated yet</source>
        <translation>inte bedömt än</translation>
    </message>
</context>
<context>
    <name>GoalRatingRow</name>
    <message>
        <source>last {level} · {day}</source>
        <translation>senast {level} · {day}</translation>
    </message>
</context>
<context>
    <name>GoalSheet</name>
    <message>
        <source>Save the rating</source>
        <translation>Spara bedömningen</translation>
    </message>
    <message>
        <source>Describe the five levels…</source>
        <translation>Beskriv de fem nivåerna…</translation>
    </message>
    <message>
        <source>Rate now: 1 to 5 on the keyboard give −2 to +2</source>
        <translation>Bedöm nu: tangenterna 1–5 ger nivåerna −2 till +2</translation>
    </message>
    <message>
        <source>Who rated</source>
        <translation>Vem som bedömde</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Ratings so far</source>
        <translation>Bedömningar hittills</translation>
    </message>
    <message>
        <source>What helps and what hinders</source>
        <translation>Vad som främjar och vad som försvårar</translation>
    </message>
    <message>
        <source>Add a factor</source>
        <translation>Lägg till en situationsfaktor</translation>
    </message>
    <message>
        <source>Edit the goal</source>
        <translation>Redigera målet</translation>
    </message>
    <message>
        <source>Evaluate at review</source>
        <translation>Utvärdera vid granskningen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Med klientens egna ord</translation>
    </message>
    <message>
        <source>Not rated yet.</source>
        <translation>Inte bedömt än.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Inget har antecknats än.</translation>
    </message>
    <message>
        <source>The rating is saved.</source>
        <translation>Bedömningen är sparad.</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>No goals yet. Write the first one in the client&apos;s own words.</source>
        <translation>Inga mål än. Skriv det första med klientens egna ord.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>No goals yet.</source>
        <translation>Inga mål än.</translation>
    </message>
    <message>
        <source>GAS T-score {score}; 50 is as expected</source>
        <translation>GAS-T-poäng {score}; 50 är förväntad nivå</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny grupp</translation>
    </message>
    <message>
        <source>No groups yet. Add the first one: a peer group, an activity, a meeting.</source>
        <translation>Inga grupper ännu. Lägg till den första: kamratstöd, verksamhet eller mötesplats.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ny träff</translation>
    </message>
    <message>
        <source>No sessions yet. Add today&apos;s: attendance is then one press for each.</source>
        <translation>Inga träffar ännu. Lägg till dagens: närvaron antecknas med ett tryck per person.</translation>
    </message>
    <message>
        <source>Sessions: {group}</source>
        <translation>Träffar: {group}</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Ny medlem</translation>
    </message>
    <message>
        <source>a sober place</source>
        <translation>drogfri plats</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Träff</translation>
    </message>
</context>
<context>
    <name>GuideLink</name>
    <message>
        <source>Read the guide page</source>
        <translation>Läs sidan i guiden</translation>
    </message>
    <message>
        <source>The guide has no page on this service yet.</source>
        <translation>Guiden har ingen sida om den här servicen ännu.</translation>
    </message>
</context>
<context>
    <name>GuideReader</name>
    <message>
        <source>Nothing has been written on this page yet.</source>
        <translation>Inget har skrivits på den här sidan ännu.</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Service guide</source>
        <translation>Serviceguide</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Sök i guiden</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Ny sida</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Guidens sidor</translation>
    </message>
    <message>
        <source>The guide has no pages yet</source>
        <translation>Guiden har inga sidor ännu</translation>
    </message>
    <message>
        <source>A page tells what a service is, for whom, why, and how to apply. It can be read offline.</source>
        <translation>En sida berättar vad servicen är, för vem, varför och hur man ansöker. Den kan läsas utan nätet.</translation>
    </message>
    <message>
        <source>Begin with rehabilitative work</source>
        <translation>Börja med arbetsverksamhet i rehabiliteringssyfte</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Ingen sida innehåller de här orden.</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Sidans språk</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Write in another language</source>
        <translation>Skriv på ett annat språk</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Två versioner</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Dold</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Skriv ut sidan</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Handed over: the client is now with {team}.</source>
        <translation>Överförd: klienten är nu hos {team}.</translation>
    </message>
    <message>
        <source>Has the client now</source>
        <translation>Klientens nuvarande team</translation>
    </message>
    <message>
        <source>Hand over to another team…</source>
        <translation>Överför till ett annat team…</translation>
    </message>
    <message>
        <source>Handed over from {team} by {who} on {day}: {registers}</source>
        <translation>Överförd från {team} av {who} {day}: {registers}</translation>
    </message>
    <message>
        <source>Restricted to named people by {who} on {day}: {registers}</source>
        <translation>Begränsad till namngivna personer av {who} {day}: {registers}</translation>
    </message>
    <message>
        <source>Returned to the whole team by {who} on {day}: {registers}</source>
        <translation>Återlämnad till hela teamet av {who} {day}: {registers}</translation>
    </message>
    <message>
        <source>Hand over to another team</source>
        <translation>Överför till ett annat team</translation>
    </message>
    <message>
        <source>The other team gets the whole record with everything ever written in it. It is removed from this team&apos;s computers as each of them syncs. You need a connection to the server for this.</source>
        <translation>Det andra teamet får klientens uppgifter och allt som har antecknats i dem. Från det här teamets datorer försvinner de när var och en synkroniserar. Överföringen kräver anslutning till servern.</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>Välj team</translation>
    </message>
    <message>
        <source>To which team</source>
        <translation>Till vilket team</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>The other team reads this; it does not stay here.</source>
        <translation>Det andra teamet ser detta; här blir det inte kvar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Överför</translation>
    </message>
    <message>
        <source>Choose the team first.</source>
        <translation>Välj först ett team.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Skriv först orsaken.</translation>
    </message>
    <message>
        <source>You cannot hand over what is in the “{register}”: {names} must do that. A task will remind them.</source>
        <translation>Anteckningarna i ”{register}” kan du inte överföra: det gör {names}. En uppgift påminner om det.</translation>
    </message>
    <message>
        <source>What has not been sent yet is sent first.</source>
        <translation>Det som ännu inte har skickats skickas först.</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>inga anteckningar ännu</translation>
    </message>
    <message>
        <source>1 client came from {team}, handed over by {who} on {day}</source>
        <translation>1 klient kom från {team}, överförd av {who} {day}</translation>
    </message>
    <message>
        <source>1 client handed over to {team} by {who} on {day}</source>
        <translation>1 klient överförd till {team} av {who} {day}</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n besök</numerusform>
            <numerusform>%n besök</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n planer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n öppen uppgift</numerusform>
            <numerusform>%n öppna uppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s)</source>
        <translation>
            <numerusform>%n foto eller dokument</numerusform>
            <numerusform>%n foton eller dokument</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n annan anteckning</numerusform>
            <numerusform>%n andra anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) about this client are unfinished here. Finish them or throw them away: the record stays on this computer until then.</source>
        <translation>
            <numerusform>%n text om klienten är oavslutad här. Skriv den färdigt eller kasta den: uppgifterna finns kvar på den här datorn tills dess.</numerusform>
            <numerusform>%n texter om klienten är oavslutade här. Skriv dem färdigt eller kasta dem: uppgifterna finns kvar på den här datorn tills dess.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HarmForm</name>
    <message>
        <source>Given on</source>
        <translation>Utdelat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>HealthTab</name>
    <message>
        <source>New measurement</source>
        <translation>Ny mätning</translation>
    </message>
    <message>
        <source>Harm reduction items</source>
        <translation>Skadereducerande tillbehör</translation>
    </message>
    <message>
        <source>The measurements will be here</source>
        <translation>Mätningarna kommer hit</translation>
    </message>
    <message>
        <source>Each value with its unit, and how it changes over time. Only the health register reads them.</source>
        <translation>Varje värde med sin enhet och hur det förändras över tid. Läses bara i hälso- och sjukvårdens register.</translation>
    </message>
    <message>
        <source>Latest measurements</source>
        <translation>Senaste mätningar</translation>
    </message>
    <message>
        <source>Items given and returned</source>
        <translation>Utdelade och returnerade tillbehör</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Inga anteckningar än.</translation>
    </message>
    <message>
        <source>In all: {counts}</source>
        <translation>Sammanlagt: {counts}</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Blodtryck</translation>
    </message>
</context>
<context>
    <name>HeldBackFacts</name>
    <message>
        <source>Non-disclosure</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Visa…</translation>
    </message>
    <message>
        <source>Hidden: {names}</source>
        <translation>Dolt: {names}</translation>
    </message>
</context>
<context>
    <name>HeldBackLine</name>
    <message>
        <source>Hidden by the non-disclosure</source>
        <translation>Dolt av spärrmarkeringen</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Visa…</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Carried over: signed on a copy of this person&apos;s vault, and again when the copy became a computer of its own.</source>
        <translation>Överförd: undertecknad på en kopia av samma persons valv, och på nytt när kopian blev en egen dator.</translation>
    </message>
    <message>
        <source>Not counted: the writer had no right to this, or it was voided.</source>
        <translation>Räknas inte: skribenten hade inte rätt till detta eller så är det ogiltigförklarat.</translation>
    </message>
    <message>
        <source>Came when it was not possible any more; it changed nothing.</source>
        <translation>Kom när det inte längre var möjligt; det ändrade ingenting.</translation>
    </message>
    <message>
        <source>Hidden: the client has a non-disclosure order.</source>
        <translation>Dolt: klienten har spärrmarkering.</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>A line of the file is a code and its name in Finnish, Swedish and English. Codes that are there get the new names.</source>
        <translation>En rad i filen har en kod och dess namn på finska, svenska och engelska. Koder som redan finns får de nya namnen.</translation>
    </message>
    <message>
        <source>Import a code list: {list}</source>
        <translation>Importera en kodlista: {list}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Who publishes the list, for example THL.</source>
        <translation>Vem som publicerar listan, till exempel THL.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Importera anteckningar</translation>
    </message>
    <message>
        <source>All of the file is imported or nothing. What is here already is not doubled, and who wrote it first stays readable; you are named as the one who imported it.</source>
        <translation>Hela filen importeras eller inget. Det som redan finns dubbleras inte och den som skrev först syns; du anges som den som importerade.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Välj filen.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importerar…</translation>
    </message>
    <message>
        <source>Everything in the file was here already.</source>
        <translation>Allt i filen fanns redan här.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were imported.</source>
        <translation>
            <numerusform>%n anteckning importerades.</numerusform>
            <numerusform>%n anteckningar importerades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) imported.</source>
        <translation>
            <numerusform>%n kod importerad.</numerusform>
            <numerusform>%n koder importerade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstrumentSheet</name>
    <message>
        <source>Open the record</source>
        <translation>Öppna anteckningen</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Ta ur bruk</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Raters are not comparable: only the points of one rater are joined.</source>
        <translation>Bedömarna kan inte jämföras: bara samma bedömares punkter förenas.</translation>
    </message>
    <message>
        <source>A risky answer asks what was done before the score is signed.</source>
        <translation>Vid ett risksvar frågas vad som gjordes innan resultatet undertecknas.</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Hur det används</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Klasser</translation>
    </message>
    <message>
        <source>Lines in the chart</source>
        <translation>Linjer i diagrammet</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Att veta</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Utgivare</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>The score of the form is entered</source>
        <translation>Blankettens resultat antecknas</translation>
    </message>
    <message>
        <source>The answers are entered and counted</source>
        <translation>Svaren antecknas och räknas ihop</translation>
    </message>
    <message>
        <source>A part of the plan</source>
        <translation>Del av planen</translation>
    </message>
</context>
<context>
    <name>InstrumentsPanel</name>
    <message>
        <source>An instrument is a file that tells what is entered, how it is counted, and its published bands. What has been entered with it stays readable also when it is no longer in use.</source>
        <translation>Ett mätinstrument är en fil som säger vad som antecknas, hur resultatet räknas och vilka dess publicerade klasser är. Antecknade resultat går att läsa också när instrumentet inte längre används.</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Lägg till från fil</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Mätinstrument</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Del av planen</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Används inte</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Egen</translation>
    </message>
    <message>
        <source>Instrument to add</source>
        <translation>Mätinstrument att lägga till</translation>
    </message>
    <message>
        <source>The instrument is in use.</source>
        <translation>Mätinstrumentet är i bruk.</translation>
    </message>
</context>
<context>
    <name>InterviewDialog</name>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Blankett</translation>
    </message>
    <message>
        <source>Who is interviewed</source>
        <translation>Vem som intervjuas</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Underteckna</translation>
    </message>
    <message>
        <source>This interview goes into no client&apos;s record.</source>
        <translation>Den här intervjun antecknas inte hos någon klient.</translation>
    </message>
    <message>
        <source>The client agreed to have this in their own record</source>
        <translation>Klienten gav lov att anteckna detta i sina uppgifter</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>How the client agreed</source>
        <translation>Hur klienten gav sitt samtycke</translation>
    </message>
    <message>
        <source>When, how and to what.</source>
        <translation>När, hur och till vad.</translation>
    </message>
    <message>
        <source>You left this unfinished; your words are here.</source>
        <translation>Det här blev oavslutat; det du skrev finns här.</translation>
    </message>
    <message>
        <source>Choose the client whose interview this is.</source>
        <translation>Välj den klient vars intervju det är.</translation>
    </message>
    <message>
        <source>Is this right? Check it and sign again.</source>
        <translation>Är det här rätt? Kontrollera och underteckna på nytt.</translation>
    </message>
</context>
<context>
    <name>InterviewSheet</name>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Öppna anteckningen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>InterviewsView</name>
    <message>
        <source>Service guide</source>
        <translation>Serviceguide</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Ny intervju</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>Inga intervjuer ännu</translation>
    </message>
    <message>
        <source>Residents and workers are asked by the organisation&apos;s forms; nobody is named in the answers.</source>
        <translation>Boende och arbetstagare intervjuas med organisationens blanketter; ingen namnges i svaren.</translation>
    </message>
    <message>
        <source>There is no interview form in use</source>
        <translation>Ingen intervjublankett är i bruk</translation>
    </message>
    <message>
        <source>A team lead or a social worker makes the forms in the settings.</source>
        <translation>En teamansvarig eller socialarbetare gör blanketterna i inställningarna.</translation>
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
        <source>Create the code</source>
        <translation>Skapa koden</translation>
    </message>
    <message>
        <source>Works for another organisation: sees what the team shares, and no client&apos;s records.</source>
        <translation>Arbetar i en annan organisation: ser det som teamet delar men inga klientanteckningar.</translation>
    </message>
    <message>
        <source>Type the person&apos;s name.</source>
        <translation>Skriv personens namn.</translation>
    </message>
    <message>
        <source>Give this code to {name} in person or by a protected message. It works once, and whoever has it can join.</source>
        <translation>Ge koden till {name} personligen eller i ett skyddat meddelande. Den fungerar en gång, och den som har koden kan ansluta sig.</translation>
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
        <translation>Finns kvar i urklippet i 30 sekunder.</translation>
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
        <translation>Anslut dig med en kod</translation>
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
    <name>JoinSheet</name>
    <message>
        <source>Add to a group</source>
        <translation>Lägg till i en grupp</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>How the client came to the group.</source>
        <translation>Hur klienten kom till gruppen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Give the day like 21.11.2026.</source>
        <translation>Ange dagen så här: 21.11.2026.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Record a visit; on a client&apos;s page that client&apos;s</source>
        <translation>Anteckna ett besök, på en klients sida hos klienten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Tillbaka dit du var</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>De här tangenterna</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Go out</source>
        <translation>Gå ut på fältet</translation>
    </message>
    <message>
        <source>Mark the task of the round done</source>
        <translation>Markera rundans uppgift som gjord</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Föregående dag</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Följande dag</translation>
    </message>
    <message>
        <source>Client&apos;s page</source>
        <translation>Klientens sida</translation>
    </message>
    <message>
        <source>The first place of the rail; 2, 3… the next ones</source>
        <translation>Den första vyn i vänsterkanten; 2, 3… de följande</translation>
    </message>
    <message>
        <source>The first part of the page; 2, 3… the next ones</source>
        <translation>Sidans första del; 2, 3… de följande</translation>
    </message>
    <message>
        <source>Visit and forms</source>
        <translation>Besök och formulär</translation>
    </message>
    <message>
        <source>Sign or save</source>
        <translation>Underteckna eller spara</translation>
    </message>
    <message>
        <source>Close; what you have written is kept</source>
        <translation>Stäng; det du skrivit sparas</translation>
    </message>
    <message>
        <source>To the goals of the visit and back</source>
        <translation>Till besökets mål och tillbaka</translation>
    </message>
    <message>
        <source>Measure at the visit (nurse)</source>
        <translation>Mät vid besöket (sjukskötare)</translation>
    </message>
    <message>
        <source>The next part of a long form</source>
        <translation>Nästa del av ett långt formulär</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Mötesplats</translation>
    </message>
    <message>
        <source>One more person of the first age group; 2, 3… of the next ones</source>
        <translation>En person till i den första åldersgruppen; 2, 3… i de följande</translation>
    </message>
    <message>
        <source>Undo the last tap</source>
        <translation>Ångra det senaste trycket</translation>
    </message>
    <message>
        <source>In a group&apos;s attendance: present; 2, 3… the other marks</source>
        <translation>I gruppens närvarolista: närvarande; 2, 3… övriga markeringar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message>
        <source>Arrived from a removed computer</source>
        <translation>Kom från en borttagen dator</translation>
    </message>
    <message>
        <source>Not part of any record yet. Read it, then accept it or reject it with a reason.</source>
        <translation>Ännu inte del av någon anteckning. Läs det och godkänn, eller avvisa med en motivering.</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Teamet</translation>
    </message>
</context>
<context>
    <name>LateSheet</name>
    <message>
        <source>Reason for rejecting</source>
        <translation>Motivering till avvisandet</translation>
    </message>
    <message>
        <source>Someone of the author&apos;s profession decides on this.</source>
        <translation>Någon ur författarens yrkesgrupp avgör detta.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Avvisa</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godkänn</translation>
    </message>
</context>
<context>
    <name>LaterDialog</name>
    <message>
        <source>Return later</source>
        <translation>Kommer senare</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>Tillbaka senast</translation>
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
        <source>Give a time that has not passed.</source>
        <translation>Ange en tid som inte har passerat.</translation>
    </message>
</context>
<context>
    <name>LeaseBanner</name>
    <message>
        <source>Sync now</source>
        <translation>Synkronisera nu</translation>
    </message>
    <message>
        <source>The last sync was on {last}. Connect to a network by {end}; after that Lähityö opens only once it has synced. What you have written stays safe.</source>
        <translation>Senast synkroniserat {last}. Anslut till ett nätverk senast {end}; därefter öppnas Lähityö först när det har synkroniserat. Det du har skrivit är i säkerhet.</translation>
    </message>
    <message>
        <source>This computer has not synced for a long time</source>
        <translation>Den här datorn har inte haft kontakt med servern på länge</translation>
    </message>
</context>
<context>
    <name>LeasePage</name>
    <message>
        <source>Sync now</source>
        <translation>Synkronisera nu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Server pin…</source>
        <translation>Serverns fingeravtryck…</translation>
    </message>
    <message>
        <source>Sync first</source>
        <translation>Synkronisera först</translation>
    </message>
    <message>
        <source>This computer last synced on {last}. Your organisation lets a computer open for {days} days without syncing, so that a lost one does not stay open.</source>
        <translation>Den här datorn synkroniserade senast {last}. Din organisation låter den öppnas i {days} dagar utan det, så att en borttappad dator inte förblir öppen.</translation>
    </message>
    <message>
        <source>Connect to a network and sync. What you have written is kept here and is sent then.</source>
        <translation>Anslut till ett nätverk och synkronisera. Det du har skrivit finns kvar här och skickas då.</translation>
    </message>
    <message>
        <source>The clock of this computer says {date}. If that is wrong, correct it and sync.</source>
        <translation>Datorns klocka visar {date}. Om det är fel, ställ den rätt och synkronisera.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synkroniserar…</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Give up sending this change</source>
        <translation>Avstå och motivera</translation>
    </message>
    <message>
        <source>Why it can stay unsent</source>
        <translation>Varför det får vara så här</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Avstå</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Kinds of plan</source>
        <translation>Typer av plan</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>Levels of support</source>
        <translation>Stödnivåer</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Målgrupper</translation>
    </message>
    <message>
        <source>AVAIN: goals</source>
        <translation>AVAIN: mål</translation>
    </message>
    <message>
        <source>AVAIN: factors</source>
        <translation>AVAIN: faktorer</translation>
    </message>
    <message>
        <source>AVAIN: methods</source>
        <translation>AVAIN: metoder</translation>
    </message>
    <message>
        <source>Reaching a goal</source>
        <translation>Hur målet har nåtts</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Socialservice</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Hinder</translation>
    </message>
    <message>
        <source>How a step ended</source>
        <translation>Hur ett steg slutade</translation>
    </message>
    <message>
        <source>Steps of the path</source>
        <translation>Vägens steg</translation>
    </message>
    <message>
        <source>Kinds of application</source>
        <translation>Typer av ansökan</translation>
    </message>
    <message>
        <source>Kinds of decision</source>
        <translation>Typer av beslut</translation>
    </message>
    <message>
        <source>Types of decision</source>
        <translation>Avgörandeslag</translation>
    </message>
    <message>
        <source>Questions of the checklist</source>
        <translation>Checklistans frågor</translation>
    </message>
    <message>
        <source>Service tasks</source>
        <translation>Serviceuppgifter</translation>
    </message>
    <message>
        <source>Grounds for special support</source>
        <translation>Grunder för särskilt stöd</translation>
    </message>
    <message>
        <source>Kinds of safety flag</source>
        <translation>Typer av riskuppgift</translation>
    </message>
    <message>
        <source>Kinds of medication note</source>
        <translation>Typer av läkemedelsanteckning</translation>
    </message>
    <message>
        <source>Harm-reduction items</source>
        <translation>Skadereducerande tillbehör</translation>
    </message>
    <message>
        <source>Age bands</source>
        <translation>Åldersgrupper</translation>
    </message>
    <message>
        <source>Kinds of place</source>
        <translation>Typer av plats</translation>
    </message>
    <message>
        <source>Kinds of network person</source>
        <translation>Personer i nätverket</translation>
    </message>
    <message>
        <source>Kinds of group</source>
        <translation>Typer av grupp</translation>
    </message>
    <message>
        <source>Kinds of area entry</source>
        <translation>Typer av områdesanteckning</translation>
    </message>
</context>
<context>
    <name>LoggedNote</name>
    <message>
        <source>Every time someone opens a client&apos;s record, it is noted in the access log, which the team lead reads.</source>
        <translation>Den som öppnar en klients uppgifter antecknas i åtkomstloggen, som den teamansvariga läser.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lähityö</source>
        <translation>Lähityö</translation>
    </message>
    <message>
        <source>Search for a client, a visit, a word…</source>
        <translation>Sök klient, besök, ord…</translation>
    </message>
    <message>
        <source>Your organisation&apos;s recovery sheets have not been printed yet.</source>
        <translation>Organisationens återställningsblad är inte utskrivna ännu.</translation>
    </message>
    <message>
        <source>Get them now</source>
        <translation>Hämta dem nu</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Network meeting</source>
        <translation>Nätverksmöte</translation>
    </message>
    <message>
        <source>45 min</source>
        <translation>45 min</translation>
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
        <source>From the network</source>
        <translation>Från nätverket</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Andra närvarande</translation>
    </message>
    <message>
        <source>What was discussed</source>
        <translation>Vad som diskuterades</translation>
    </message>
    <message>
        <source>What was agreed, who does it, by when</source>
        <translation>Vad som avtalades, vem gör det och när</translation>
    </message>
    <message>
        <source>Each line becomes a task that both professions see.</source>
        <translation>Varje rad blir en uppgift som båda yrkesgrupperna ser.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Underteckna</translation>
    </message>
    <message>
        <source>The meeting is signed; its duties are tasks now.</source>
        <translation>Mötet är undertecknat och det avtalade är nu uppgifter.</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Why</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Each of you returns the part you write: a nurse returns the health records.</source>
        <translation>Var och en återlämnar sina egna uppgifter: en sjukskötare hälsouppgifterna.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>End the restriction</source>
        <translation>Avsluta begränsningen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>The restriction has ended: the whole team has the client.</source>
        <translation>Begränsningen är avslutad: hela teamet ser klienten.</translation>
    </message>
    <message>
        <source>Your part of the record has been moved.</source>
        <translation>Din del av uppgifterna har flyttats.</translation>
    </message>
    <message>
        <source>The whole team can open the client again, with everything written in the meantime. You need a connection to the server for this.</source>
        <translation>Hela teamet ser klienten igen, med allt som skrivits under tiden. Det kräver anslutning till servern.</translation>
    </message>
    <message>
        <source>Move your part of the record</source>
        <translation>Flytta din del av uppgifterna</translation>
    </message>
    <message>
        <source>Only named people have this client now. What you write about the client goes to them; it is removed from everyone else&apos;s computers at their next sync. You need a connection to the server for this.</source>
        <translation>Klienten är nu begränsad till namngivna personer. Det som står i ditt eget register flyttas till dem och försvinner från de övrigas datorer vid nästa synkronisering. Det kräver anslutning till servern.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Ingen ännu.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Nobody yet. Add relatives, workers and services, and ask whether each may be contacted.</source>
        <translation>Ingen ännu. Lägg till närstående, arbetstagare och service och fråga om var och en får kontaktas.</translation>
    </message>
</context>
<context>
    <name>NetworkTab</name>
    <message>
        <source>contact details hidden</source>
        <translation>kontaktuppgifterna dolda</translation>
    </message>
    <message>
        <source>permission ran out</source>
        <translation>samtycket gick ut</translation>
    </message>
    <message>
        <source>A meeting is recorded here; what was agreed becomes tasks when it is signed.</source>
        <translation>Mötet antecknas här. Det avtalade blir uppgifter när mötet undertecknas.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Mötesplats</translation>
    </message>
    <message>
        <source>The client is in no group.</source>
        <translation>Klienten är inte med i någon grupp.</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Lägg till i en grupp</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sedan {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n times present</source>
        <translation>
            <numerusform>%n gång närvarande</numerusform>
            <numerusform>%n gånger närvarande</numerusform>
        </translation>
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
    <name>NotHeld</name>
    <message>
        <source>Why it did not take place</source>
        <translation>Varför besöket inte blev av</translation>
    </message>
    <message>
        <source>Time agreed</source>
        <translation>Avtalad tid</translation>
    </message>
</context>
<context>
    <name>OlderSheet</name>
    <message>
        <source>Entries older than two years</source>
        <translation>Anteckningar som är äldre än två år</translation>
    </message>
    <message>
        <source>The client needs a special reason for these. It is written on the report and into the log.</source>
        <translation>Klienten behöver ett särskilt skäl för dessa. Det skrivs i rapporten och i loggen.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Skriv orsaken.</translation>
    </message>
    <message>
        <source>Special reason</source>
        <translation>Särskilt skäl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>OutingCard</name>
    <message>
        <source>Outings</source>
        <translation>På fältet</translation>
    </message>
    <message>
        <source>+ Go out</source>
        <translation>+ Gå ut</translation>
    </message>
    <message>
        <source>Nobody on the team is out.</source>
        <translation>Ingen i teamet är ute på fältet.</translation>
    </message>
    <message>
        <source>Safety incident…</source>
        <translation>Tillbud…</translation>
    </message>
    <message>
        <source>When offline, this computer cannot raise an alarm. Agree on a phone call: {phone}.</source>
        <translation>Utan anslutning kan datorn inte larma. Kom överens om ett samtal: {phone}.</translation>
    </message>
    <message>
        <source>When offline, this computer cannot raise an alarm. Agree on a phone call.</source>
        <translation>Utan anslutning kan datorn inte larma. Kom överens om ett samtal.</translation>
    </message>
    <message>
        <source>back by {clock}</source>
        <translation>tillbaka senast {clock}</translation>
    </message>
    <message>
        <source>leaves {clock}</source>
        <translation>går ut {clock}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>med {name}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ute</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Gå ut nu</translation>
    </message>
    <message>
        <source>Back, all well</source>
        <translation>Tillbaka, allt väl</translation>
    </message>
    <message>
        <source>Is back: I have checked</source>
        <translation>Jag kontrollerade: är tillbaka</translation>
    </message>
    <message>
        <source>Return later…</source>
        <translation>Kommer senare…</translation>
    </message>
    <message>
        <source>Cancel the outing</source>
        <translation>Ställ in</translation>
    </message>
    <message>
        <source>The incident is in the meeting place&apos;s day log.</source>
        <translation>Tillbudet finns nu i mötesplatsens dagslogg.</translation>
    </message>
</context>
<context>
    <name>OutingForm</name>
    <message>
        <source>Leave for an outing</source>
        <translation>Gå ut på fältet</translation>
    </message>
    <message>
        <source>When offline, this computer cannot raise an alarm. Agree on a phone call.</source>
        <translation>Utan anslutning kan datorn inte larma. Kom överens om ett samtal.</translation>
    </message>
    <message>
        <source>Planned place</source>
        <translation>Planerad plats</translation>
    </message>
    <message>
        <source>The whole team reads this: no client&apos;s name.</source>
        <translation>Hela teamet läser detta: inget klientnamn.</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>Tillbaka senast</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med vem</translation>
    </message>
    <message>
        <source>Phone on the way</source>
        <translation>Telefon på vägen</translation>
    </message>
    <message>
        <source>What to do if I am not back</source>
        <translation>Vad som ska göras om jag inte är tillbaka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save as planned</source>
        <translation>Spara som plan</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Gå ut nu</translation>
    </message>
</context>
<context>
    <name>OverdueBanner</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Was to be back by {clock} from {place}. Call: {phone}.</source>
        <translation>Skulle vara tillbaka senast {clock}, plats {place}. Ring: {phone}.</translation>
    </message>
    <message>
        <source>no number given</source>
        <translation>inget nummer angivet</translation>
    </message>
    <message>
        <source>{name} has not come back</source>
        <translation>{name} har inte kommit tillbaka</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>OwnDeviceSheet</name>
    <message>
        <source>Set this computer up as a separate one</source>
        <translation>Ta datorn i bruk som en separat dator</translation>
    </message>
    <message>
        <source>Two computers use copies of one vault, and the server cannot tell them apart.</source>
        <translation>Två datorer använder kopior av samma valv, och servern känner bara igen den ena.</translation>
    </message>
    <message>
        <source>Ask an administrator for a code: Settings › Workers › your name › “Computers, role and team…” › “New computer for this person”. If you are an administrator yourself, make the code on the other computer.</source>
        <translation>Be en administratör om en kod: Inställningar › Arbetstagare › ditt namn › Datorer, roll och team… › Ny dator för den här personen. Är du själv administratör, skapa koden på den andra datorn.</translation>
    </message>
    <message>
        <source>Enter the code here. A connection is needed for a moment.</source>
        <translation>Ange koden här. En anslutning behövs en stund.</translation>
    </message>
    <message>
        <source>What was recorded on this computer is then sent under its own name, with its times, and what was recorded on the other one comes here. Nothing is lost and nothing is duplicated.</source>
        <translation>Det som antecknats på den här datorn skickas sedan under datorns eget namn och med de ursprungliga tiderna, och det som antecknats på den andra kommer hit. Inget går förlorat och inget dubbleras.</translation>
    </message>
    <message>
        <source>If nobody knows who has the other copy, ask the administrator to remove the former computer.</source>
        <translation>Om ingen vet vem som har den andra kopian, be administratören ta bort den tidigare datorn.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Inbjudningskod</translation>
    </message>
    <message>
        <source>Hyphens do not matter.</source>
        <translation>Bindestreck spelar ingen roll.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>This computer is now a separate one. What was recorded here is being sent.</source>
        <translation>Datorn är nu i bruk som en separat dator. Det som antecknats här skickas.</translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
</context>
<context>
    <name>PageSheet</name>
    <message>
        <source>Service guide</source>
        <translation>Serviceguide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message>
        <source>Parts of the form</source>
        <translation>Blankettens delar</translation>
    </message>
    <message>
        <source>Ctrl+Page Down and Ctrl+Page Up go from part to part</source>
        <translation>Ctrl+Page Down och Ctrl+Page Up går från del till del</translation>
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
        <source>You type it each time you open Lähityö on this computer. Nobody else knows it, and nobody can tell it to you.</source>
        <translation>Lösenfrasen frågas varje gång du öppnar Lähityö på den här datorn. Ingen annan känner till den eller kan berätta den för dig.</translation>
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
    <name>PathBars</name>
    <message>
        <source>Services</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Boende</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sedan {day}</translation>
    </message>
    <message>
        <source>Route: {route}</source>
        <translation>Väg: {route}</translation>
    </message>
    <message>
        <source>Planned end: {day}</source>
        <translation>Planerat slut: {day}</translation>
    </message>
    <message>
        <source>How it ended: {ending}</source>
        <translation>Hur det slutade: {ending}</translation>
    </message>
    <message>
        <source>Two people ended it on different days; agree which is right.</source>
        <translation>Två personer har avslutat det olika dagar; kom överens om vilken som gäller.</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>Timeline</source>
        <translation>Vägen över tid</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 mån</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 år</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 år</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Hur långt tillbaka</translation>
    </message>
    <message>
        <source>Long-term homeless</source>
        <translation>Långtidsbostadslös</translation>
    </message>
    <message>
        <source>Choose a step with the arrow keys or the pointer; Enter opens it.</source>
        <translation>Välj ett steg med piltangenterna eller pekaren; Enter öppnar det.</translation>
    </message>
    <message>
        <source>The path will be drawn here</source>
        <translation>Vägen ritas här</translation>
    </message>
    <message>
        <source>Steps may follow each other in any order; skipping and coming back belong to it.</source>
        <translation>Stegen kan följa varandra i vilken ordning som helst; att hoppa över och komma tillbaka hör till.</translation>
    </message>
    <message>
        <source>Write the first step</source>
        <translation>Skriv det första steget</translation>
    </message>
</context>
<context>
    <name>PathStrip</name>
    <message>
        <source>No steps on the path yet.</source>
        <translation>Inga steg på vägen ännu.</translation>
    </message>
    <message>
        <source>Housing: {situation}, {since}</source>
        <translation>Boende: {situation}, {since}</translation>
    </message>
    <message>
        <source>Long-term homeless</source>
        <translation>Långtidsbostadslös</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sedan {day}</translation>
    </message>
</context>
<context>
    <name>PathTab</name>
    <message>
        <source>Add to the path</source>
        <translation>Lägg till på vägen</translation>
    </message>
    <message>
        <source>Outreach, services, episodes and work: any order, skipping and returning.</source>
        <translation>Uppsökande arbete, service, perioder och arbete: i vilken ordning som helst.</translation>
    </message>
    <message>
        <source>Where the client has been referred to, and what came of it.</source>
        <translation>Vart klienten har hänvisats och vad det ledde till.</translation>
    </message>
    <message>
        <source>Go through the checklist before referring to rehabilitative work, detoxification or rehabilitation.</source>
        <translation>Gå igenom checklistan före hänvisning till arbetsverksamhet i rehabiliteringssyfte, avgiftning eller rehabilitering.</translation>
    </message>
    <message>
        <source>Where the client lives, from which day; homelessness is counted from here.</source>
        <translation>Var klienten bor och från vilken dag; bostadslösheten räknas härifrån.</translation>
    </message>
    <message>
        <source>The client applies; the worker helps.</source>
        <translation>Klienten ansöker; arbetstagaren hjälper.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Lägg till ett steg</translation>
    </message>
    <message>
        <source>{unit} has accepted the referral, but it is not on the path yet.</source>
        <translation>{unit} har tagit emot hänvisningen; den syns inte på vägen ännu.</translation>
    </message>
    <message>
        <source>Go through the checklist…</source>
        <translation>Gå igenom checklistan…</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Workers</source>
        <translation>Arbetstagare</translation>
    </message>
    <message>
        <source>Public services and associations work side by side: everyone sees who works for whom.</source>
        <translation>Offentlig service och organisationer arbetar sida vid sida: alla ser vem som arbetar för vem.</translation>
    </message>
    <message>
        <source>Invite a worker</source>
        <translation>Bjud in en arbetstagare</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttagen</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Nothing has been written about this worker yet.</source>
        <translation>Inget har antecknats om den här arbetstagaren ännu.</translation>
    </message>
    <message>
        <source>Computers, role and team…</source>
        <translation>Datorer, roll och team…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>PersonsFields</name>
    <message>
        <source>People besides you</source>
        <translation>Personer utöver dig</translation>
    </message>
    <message>
        <source>Nobody else in the team works with clients yet.</source>
        <translation>Ingen annan i teamet arbetar med klienter ännu.</translation>
    </message>
    <message>
        <source>The team may open it in an emergency</source>
        <translation>Teamet får öppna uppgifterna i en nödsituation</translation>
    </message>
    <message>
        <source>With a written reason, for a day. You see who did, and the team lead sees why.</source>
        <translation>Med en skriftlig motivering, för ett dygn. Du ser vem som öppnade, och den teamansvariga ser också varför.</translation>
    </message>
    <message>
        <source>Why the client is restricted</source>
        <translation>Varför klienten begränsas</translation>
    </message>
    <message>
        <source>Why you change it</source>
        <translation>Orsak till ändringen</translation>
    </message>
</context>
<context>
    <name>Places</name>
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
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Mötesplats</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Delat</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Åtkomstlogg</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>Propose it all the same?</source>
        <translation>Ska den föreslås ändå?</translation>
    </message>
    <message>
        <source>A version of the plan as it reads now is signed and sent to a social worker to approve.</source>
        <translation>En version av planen som den lyder nu undertecknas och skickas till en socialarbetare för godkännande.</translation>
    </message>
    <message>
        <source>Propose the plan?</source>
        <translation>Ska planen föreslås?</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Föreslå</translation>
    </message>
    <message>
        <source>You approve version {number} exactly as it was proposed. It is your signature and cannot be changed.</source>
        <translation>Du godkänner version {number} exakt som den föreslogs. Godkännandet är din underskrift och kan inte ändras.</translation>
    </message>
    <message>
        <source>What has been written since in the plan or its goals is not part of it.</source>
        <translation>Det som sedan dess har skrivits i planen eller målen ingår inte i den.</translation>
    </message>
    <message>
        <source>Approve the plan?</source>
        <translation>Ska planen godkännas?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>What should be changed</source>
        <translation>Vad som bör ändras</translation>
    </message>
    <message>
        <source>The author sees your words and the comments that nobody has dealt with yet.</source>
        <translation>Upprättaren ser dina ord och de kommentarer som inte har behandlats än.</translation>
    </message>
    <message>
        <source>Return the plan?</source>
        <translation>Ska planen återlämnas?</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Återlämna</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Empty: until somebody goes on.</source>
        <translation>Tomt: tills planen återupptas.</translation>
    </message>
    <message>
        <source>A paused plan is not in force; nothing is lost and it can be resumed.</source>
        <translation>En pausad plan är inte i kraft; inget går förlorat och den kan återupptas.</translation>
    </message>
    <message>
        <source>Pause the plan?</source>
        <translation>Ska planen pausas?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Hur den avslutas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>An ended plan stays readable and does not open again; a new one can be made.</source>
        <translation>En avslutad plan går att läsa men öppnas inte igen; en ny kan göras.</translation>
    </message>
    <message>
        <source>End the plan?</source>
        <translation>Ska planen avslutas?</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Avsluta planen</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>Plan shown</source>
        <translation>Plan som visas</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Ny plan</translation>
    </message>
    <message>
        <source>Version {number} expired</source>
        <translation>Version {number} har gått ut</translation>
    </message>
    <message>
        <source>Version {number} in force</source>
        <translation>Version {number} i kraft</translation>
    </message>
    <message>
        <source>Two people moved the plan in different ways at the same time. Agree which one holds.</source>
        <translation>Två personer förde planen åt olika håll samtidigt. Kom överens om vilket som gäller.</translation>
    </message>
    <message>
        <source>Two people wrote in the same field. Choose first which one holds, then propose the plan.</source>
        <translation>Två personer skrev i samma fält. Välj först vilket som gäller och föreslå sedan planen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>{name} returned it: {words}</source>
        <translation>{name} återlämnade planen: {words}</translation>
    </message>
    <message>
        <source>{name} returned it with comments.</source>
        <translation>{name} återlämnade planen med kommentarer.</translation>
    </message>
    <message>
        <source>The plan has been changed since version {number}.</source>
        <translation>Planen har ändrats efter version {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n support visit(s) in {weeks} weeks</source>
        <translation>
            <numerusform>%n stödbesök på {weeks} veckor</numerusform>
            <numerusform>%n stödbesök på {weeks} veckor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support visit(s) a week</source>
        <translation>
            <numerusform>%n stödbesök i veckan</numerusform>
            <numerusform>%n stödbesök i veckan</numerusform>
        </translation>
    </message>
    <message>
        <source>approved by {name} {day}</source>
        <translation>godkänd av {name} {day}</translation>
    </message>
    <message>
        <source>Shown as it was proposed. What has been written since is not part of this version.</source>
        <translation>Visas som den föreslogs. Det som skrivits senare ingår inte i den här versionen.</translation>
    </message>
    <message>
        <source>Not ready to be proposed yet</source>
        <translation>Inte klar att föreslås än</translation>
    </message>
    <message>
        <source>Fill in what is missing…</source>
        <translation>Fyll i det som saknas…</translation>
    </message>
    <message>
        <source>review {day}</source>
        <translation>granskning {day}</translation>
    </message>
</context>
<context>
    <name>PlanPaper</name>
    <message>
        <source>The client&apos;s own view</source>
        <translation>Klientens avvikande åsikt</translation>
    </message>
    <message>
        <source>For the staff. Not to be given to the client or to others.</source>
        <translation>För personalen. Lämnas inte till klienten eller andra.</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Före besöket</translation>
    </message>
    <message>
        <source>No safety flag is recorded.</source>
        <translation>Inga riskuppgifter har antecknats.</translation>
    </message>
    <message>
        <source>holds until {day}</source>
        <translation>gäller till {day}</translation>
    </message>
    <message>
        <source>The address and the contact details are not on paper.</source>
        <translation>Adressen och kontaktuppgifterna skrivs inte ut.</translation>
    </message>
    <message>
        <source>Non-disclosure</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>Good to know before meeting</source>
        <translation>Bra att veta före mötet</translation>
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
        <source>Version {number}, proposed by {name}, {role}, {moment}</source>
        <translation>Version {number}, föreslagen av {name}, {role}, {moment}</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Inte godkänd</translation>
    </message>
    <message>
        <source>Approved by {name}, {role}, {moment}</source>
        <translation>Godkänd av {name}, {role}, {moment}</translation>
    </message>
</context>
<context>
    <name>PlanSections</name>
    <message>
        <source>Basics</source>
        <translation>Grunduppgifter</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Need for support</source>
        <translation>Behov av stöd</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>Negotiation and rights</source>
        <translation>Överläggning och rättigheter</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>No plan yet</source>
        <translation>Ingen plan än</translation>
    </message>
    <message>
        <source>The plan holds the client&apos;s situation, goals in the client&apos;s own words, and the support agreed.</source>
        <translation>I planen finns klientens situation, målen med egna ord och det stöd som avtalats.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Gör upp en plan</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Det som saknas</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Skriv ut planen</translation>
    </message>
</context>
<context>
    <name>PlansCard</name>
    <message>
        <source>Plans to review</source>
        <translation>Planer att gå igenom</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Alla</translation>
    </message>
</context>
<context>
    <name>PlansView</name>
    <message>
        <source>Recorded in two ways</source>
        <translation>Antecknad på två sätt</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Att godkänna</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Återlämnad</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utgången</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Att utvärdera</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Går snart ut</translation>
    </message>
    <message>
        <source>Not proposed yet</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Ingen plan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>What the plans wait for</source>
        <translation>Vad planerna väntar på</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Plans that wait</source>
        <translation>Planer som väntar</translation>
    </message>
    <message>
        <source>No plan waits for anybody</source>
        <translation>Ingen plan väntar</translation>
    </message>
    <message>
        <source>Plans to finish, approve, correct, review and renew come here, and clients without a plan.</source>
        <translation>Hit kommer planer att slutföra, godkänna, rätta, utvärdera och förnya samt klienter utan plan.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alla {count}</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Utvärdering försenad</translation>
    </message>
    <message>
        <source>proposed by {name}</source>
        <translation>föreslagen av {name}</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>The client</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>The staff</source>
        <translation>Personalen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>The paper begins with current safety flags and contact details; a non-disclosure hides the contact details.</source>
        <translation>Utskriften börjar med gällande riskuppgifter och klientens kontaktuppgifter; en spärrmarkering döljer kontaktuppgifterna.</translation>
    </message>
    <message>
        <source>The paper shows no safety flags and no contact details.</source>
        <translation>Utskriften innehåller inga riskuppgifter eller kontaktuppgifter.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A change from the server was not signed by the device it names.</source>
        <translation>En ändring från servern var inte undertecknad av den dator den anger.</translation>
    </message>
    <message>
        <source>A change came from a device that may not write there.</source>
        <translation>En ändring kom från en dator som inte får skriva där.</translation>
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
        <source>A change was locked with a key that a removed colleague knows; it was not used. Tell an administrator.</source>
        <translation>En ändring var låst med en nyckel som en borttagen kollega känner till. Den användes inte. Berätta för en administratör.</translation>
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
        <source>The server has gone back to an earlier state. Nothing here is lost.</source>
        <translation>Servern har gått tillbaka till ett tidigare läge. Inget har gått förlorat här.</translation>
    </message>
    <message>
        <source>The list of people and computers has been changed in two ways, one here and another on the server: this happens when the server is put back from a backup. You can go on recording; nothing is sent or fetched. Nothing here is lost.</source>
        <translation>Listan över personer och datorer har ändrats på två sätt, på ett sätt här och på ett annat på servern: så går det när servern återställs från en säkerhetskopia. Du kan fortsätta dokumentera; ingenting skickas eller hämtas. Inget här har gått förlorat.</translation>
    </message>
    <message>
        <source>A colleague&apos;s computer has another history of this record than this one: one of them was given a false one.</source>
        <translation>En kollegas dator har en annan historik för detta än den här datorn: någondera har fått en falsk.</translation>
    </message>
    <message>
        <source>A colleague&apos;s computer has a change that the server has not given to this one since then.</source>
        <translation>En kollegas dator har en ändring som servern sedan dess inte har gett till den här datorn.</translation>
    </message>
    <message>
        <source>This vault is a copy of one that is used elsewhere. You can go on recording; nothing is sent or fetched until this computer has been set up as a separate one. Nothing here is lost.</source>
        <translation>Det här valvet är en kopia av ett som används någon annanstans. Du kan fortsätta anteckna, men inget skickas eller hämtas förrän datorn har tagits i bruk som en separat dator. Inget av det som finns här går förlorat.</translation>
    </message>
    <message>
        <source>The server&apos;s list of members and devices is not the organisation&apos;s own.</source>
        <translation>Serverns lista över medlemmar och datorer är inte organisationens egen.</translation>
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
    <name>Questions</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
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
    <name>ReadinessDialog</name>
    <message>
        <source>Right service at the right time</source>
        <translation>Rätt service i rätt tid</translation>
    </message>
    <message>
        <source>Go through the questions together. The answers do not decide; they show what to agree on.</source>
        <translation>Gå igenom frågorna tillsammans. Svaren avgör inte; de visar vad som behöver avtalas.</translation>
    </message>
    <message>
        <source>What stands in the way now</source>
        <translation>Vad som står i vägen nu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Underteckna</translation>
    </message>
    <message>
        <source>The checklist is signed.</source>
        <translation>Checklistan är undertecknad.</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Välj ett svar.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Two versions</source>
        <translation>Två versioner</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Inga anteckningar ännu.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till {day}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rättat</translation>
    </message>
    <message>
        <source>Client&apos;s differing view</source>
        <translation>Klientens avvikande åsikt</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save unsigned</source>
        <translation>Spara utan underskrift</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Underteckna</translation>
    </message>
    <message>
        <source>Hidden by the non-disclosure: {names}</source>
        <translation>Spärrmarkeringen döljer: {names}</translation>
    </message>
    <message>
        <source>{count} more fields</source>
        <translation>{count} fält till</translation>
    </message>
    <message>
        <source>You left this unfinished; your words are here.</source>
        <translation>Det här blev oavslutat; det du skrev finns här.</translation>
    </message>
    <message>
        <source>Is this right? Check it and save again.</source>
        <translation>Stämmer det här? Kontrollera och spara på nytt.</translation>
    </message>
</context>
<context>
    <name>RecordInputs</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.åååå</translation>
    </message>
    <message>
        <source>Write the date like 21.11.2026.</source>
        <translation>Skriv datumet som 21.11.2026.</translation>
    </message>
    <message>
        <source>dd.mm.yyyy hh.mm</source>
        <translation>dd.mm.åååå tt.mm</translation>
    </message>
    <message>
        <source>Write the moment like 21.11.2026 12.30.</source>
        <translation>Skriv tiden som 21.11.2026 12.30.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Refuse a correction request…</source>
        <translation>Avslå en rättelse…</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Visa historiken</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>Ingenting är ifyllt.</translation>
    </message>
    <message>
        <source>Voided by {name}: {why}</source>
        <translation>Ogiltigförklarat av {name}: {why}</translation>
    </message>
    <message>
        <source>Client&apos;s differing view…</source>
        <translation>Klientens avvikande åsikt…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Ogiltigförklara…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Two people wrote different words: {fields}. Edit to settle it.</source>
        <translation>Två skrev olika: {fields}. Redigera för att avgöra.</translation>
    </message>
    <message>
        <source>What was written apart does not fit together ({field}): {problem} Edit to mend it.</source>
        <translation>Det som skrivits var för sig passar inte ihop ({field}): {problem} Redigera för att rätta.</translation>
    </message>
    <message>
        <source>Two people took different steps at the same time; agree which one holds.</source>
        <translation>Två personer valde olika steg samtidigt; kom överens om vilket som gäller.</translation>
    </message>
    <message>
        <source>Hidden: the client has a non-disclosure order.</source>
        <translation>Dolt: klienten har spärrmarkering.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>Correction refused</source>
        <translation>Rättelse avslagen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>changed nothing</source>
        <translation>ändrade ingenting</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <translation>Dölj historiken</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Undertecknat</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Ogiltigförklarat</translation>
    </message>
    <message>
        <source>Recorded by {author}; imported by {importer}</source>
        <translation>Antecknat av {author}; importerat av {importer}</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Entry assessment</source>
        <translation>Inledande bedömning</translation>
    </message>
    <message>
        <source>Entry assessments</source>
        <translation>Inledande bedömningar</translation>
    </message>
    <message>
        <source>Voiding</source>
        <translation>Ogiltigförklaring</translation>
    </message>
    <message>
        <source>Voidings</source>
        <translation>Ogiltigförklaringar</translation>
    </message>
    <message>
        <source>Dissenting view</source>
        <translation>Avvikande åsikt</translation>
    </message>
    <message>
        <source>Dissenting views</source>
        <translation>Avvikande åsikter</translation>
    </message>
    <message>
        <source>Refused correction</source>
        <translation>Rättelse avslagen</translation>
    </message>
    <message>
        <source>Refused corrections</source>
        <translation>Avslagna rättelser</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Person or service in the network</source>
        <translation>Person eller service i nätverket</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Nätverksmöte</translation>
    </message>
    <message>
        <source>Network meetings</source>
        <translation>Nätverksmöten</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Team&apos;s task</source>
        <translation>Teamets uppgift</translation>
    </message>
    <message>
        <source>Team&apos;s tasks</source>
        <translation>Teamets uppgifter</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Avtalat möte</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Avtalade möten</translation>
    </message>
    <message>
        <source>Membership of a group</source>
        <translation>Medlemskap i grupp</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Deltagande</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Deltaganden</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Factor in the situation</source>
        <translation>Situationsfaktor</translation>
    </message>
    <message>
        <source>Factors in the situation</source>
        <translation>Situationsfaktorer</translation>
    </message>
    <message>
        <source>Rating of a goal</source>
        <translation>Bedömning av ett mål</translation>
    </message>
    <message>
        <source>Ratings of the goals</source>
        <translation>Bedömningar av målen</translation>
    </message>
    <message>
        <source>Evaluation of a goal</source>
        <translation>Utvärdering av ett mål</translation>
    </message>
    <message>
        <source>Evaluations of the goals</source>
        <translation>Utvärderingar av målen</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Hinder</translation>
    </message>
    <message>
        <source>Barriers encountered</source>
        <translation>Hinder som uppstått</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mätning</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mätningar</translation>
    </message>
    <message>
        <source>Wound</source>
        <translation>Sår</translation>
    </message>
    <message>
        <source>Wounds</source>
        <translation>Sår</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vaccination</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>Vaccinationer</translation>
    </message>
    <message>
        <source>Observation of medication</source>
        <translation>Läkemedelsobservation</translation>
    </message>
    <message>
        <source>Medication observations</source>
        <translation>Läkemedelsobservationer</translation>
    </message>
    <message>
        <source>Harm reduction</source>
        <translation>Skadereducering</translation>
    </message>
    <message>
        <source>Harm reduction items</source>
        <translation>Skadereducerande tillbehör</translation>
    </message>
    <message>
        <source>Initiation of a matter</source>
        <translation>Inledande av ärende</translation>
    </message>
    <message>
        <source>Initiated matters</source>
        <translation>Inledda ärenden</translation>
    </message>
    <message>
        <source>Start of a service</source>
        <translation>Inledande av socialservice</translation>
    </message>
    <message>
        <source>Services started</source>
        <translation>Inledd socialservice</translation>
    </message>
    <message>
        <source>End of a service</source>
        <translation>Avslutning av socialservice</translation>
    </message>
    <message>
        <source>Services ended</source>
        <translation>Avslutad socialservice</translation>
    </message>
    <message>
        <source>Right to special support</source>
        <translation>Rätt till särskilt stöd</translation>
    </message>
    <message>
        <source>Disclosure of client information</source>
        <translation>Utlämnande av klientuppgifter</translation>
    </message>
    <message>
        <source>Disclosures of client information</source>
        <translation>Utlämnanden av klientuppgifter</translation>
    </message>
    <message>
        <source>Guide page</source>
        <translation>Sida i guiden</translation>
    </message>
    <message>
        <source>Guide pages</source>
        <translation>Sidor i guiden</translation>
    </message>
    <message>
        <source>Interview form</source>
        <translation>Intervjublankett</translation>
    </message>
    <message>
        <source>Interview forms</source>
        <translation>Intervjublanketter</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Client&apos;s interview</source>
        <translation>Klientens intervju</translation>
    </message>
    <message>
        <source>Client&apos;s interviews</source>
        <translation>Klientens intervjuer</translation>
    </message>
    <message>
        <source>Own code</source>
        <translation>Egen kod</translation>
    </message>
    <message>
        <source>Own codes</source>
        <translation>Egna koder</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Arbetstagare</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Arbetstagare</translation>
    </message>
    <message>
        <source>Shared with a partner</source>
        <translation>Delat med en samarbetspartner</translation>
    </message>
    <message>
        <source>Shared with partners</source>
        <translation>Delat med samarbetspartner</translation>
    </message>
    <message>
        <source>Step of the path</source>
        <translation>Steg på vägen</translation>
    </message>
    <message>
        <source>Steps of the path</source>
        <translation>Steg på vägen</translation>
    </message>
    <message>
        <source>Housing period</source>
        <translation>Boendeperiod</translation>
    </message>
    <message>
        <source>Housing history</source>
        <translation>Boendehistoria</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>Right service at the right time</source>
        <translation>Rätt service i rätt tid</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Planned service</source>
        <translation>Planerad service</translation>
    </message>
    <message>
        <source>Planned services</source>
        <translation>Planerad service</translation>
    </message>
    <message>
        <source>Plan version</source>
        <translation>Planversion</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <translation>Planversioner</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Evaluation of the plan</source>
        <translation>Utvärdering av planen</translation>
    </message>
    <message>
        <source>Evaluations of the plan</source>
        <translation>Utvärderingar av planen</translation>
    </message>
    <message>
        <source>Client&apos;s wishes</source>
        <translation>Klientens vilja</translation>
    </message>
    <message>
        <source>The client&apos;s wishes over time</source>
        <translation>Klientens vilja över tid</translation>
    </message>
    <message>
        <source>Nurse&apos;s part of the plan</source>
        <translation>Sjukskötarens del av planen</translation>
    </message>
    <message>
        <source>Nurse&apos;s parts of the plan</source>
        <translation>Sjukskötarens delar av planen</translation>
    </message>
    <message>
        <source>Safety flag</source>
        <translation>Riskuppgift</translation>
    </message>
    <message>
        <source>Safety flags</source>
        <translation>Riskuppgifter</translation>
    </message>
    <message>
        <source>Non-disclosure</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>Non-disclosures</source>
        <translation>Spärrmarkeringar</translation>
    </message>
    <message>
        <source>Showing of hidden details</source>
        <translation>Visning av dolda uppgifter</translation>
    </message>
    <message>
        <source>Showings of hidden details</source>
        <translation>Visningar av dolda uppgifter</translation>
    </message>
    <message>
        <source>Restriction to named people</source>
        <translation>Begränsning till namngivna personer</translation>
    </message>
    <message>
        <source>Restrictions to named people</source>
        <translation>Begränsningar till namngivna personer</translation>
    </message>
    <message>
        <source>Outing</source>
        <translation>Fältrunda</translation>
    </message>
    <message>
        <source>Outings</source>
        <translation>Fältrundor</translation>
    </message>
    <message>
        <source>Safety incident</source>
        <translation>Tillbud</translation>
    </message>
    <message>
        <source>Safety incidents</source>
        <translation>Tillbud</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Anteckning om kontakt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Anteckningar om kontakter</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Mätresultat</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Mätresultat</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrka</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrkor</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Mätinstrument</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Mätinstrument</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation>Gruppträff</translation>
    </message>
    <message>
        <source>Group sessions</source>
        <translation>Gruppträffar</translation>
    </message>
    <message>
        <source>Anonymous contact</source>
        <translation>Anonym kontakt</translation>
    </message>
    <message>
        <source>Anonymous contacts</source>
        <translation>Anonyma kontakter</translation>
    </message>
    <message>
        <source>Day log entry</source>
        <translation>Anteckning i dagsloggen</translation>
    </message>
    <message>
        <source>Day log</source>
        <translation>Dagslogg</translation>
    </message>
    <message>
        <source>Area log entry</source>
        <translation>Anteckning i områdesloggen</translation>
    </message>
    <message>
        <source>Area log</source>
        <translation>Områdeslogg</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognos</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Prognoser</translation>
    </message>
    <message>
        <source>Decision on late work</source>
        <translation>Beslut om sent arbete</translation>
    </message>
    <message>
        <source>Decisions on late work</source>
        <translation>Beslut om sent arbete</translation>
    </message>
    <message>
        <source>Work period</source>
        <translation>Arbetsperiod</translation>
    </message>
    <message>
        <source>Work periods</source>
        <translation>Arbetsperioder</translation>
    </message>
    <message>
        <source>Evaluation of rehabilitative work</source>
        <translation>Bedömning av arbetsverksamhet i rehabiliteringssyfte</translation>
    </message>
    <message>
        <source>Evaluations of rehabilitative work</source>
        <translation>Bedömningar av arbetsverksamhet i rehabiliteringssyfte</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Överenskommelse</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Överenskommelser</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Note about the client</source>
        <translation>Anteckning om klienten</translation>
    </message>
    <message>
        <source>Notes about the client</source>
        <translation>Anteckningar om klienten</translation>
    </message>
    <message>
        <source>Photo or document</source>
        <translation>Foto eller dokument</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Foton och dokument</translation>
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
        <translation>Skapat</translation>
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
        <source>You may not write to that register any more.</source>
        <translation>Du har inte längre rätt att anteckna i det registret.</translation>
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
        <translation>Den här datorn har tagits bort ur organisationen.</translation>
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
    <name>Remedies</name>
    <message>
        <source>It is sent automatically when the server can be reached.</source>
        <translation>Det skickas av sig självt när servern går att nå.</translation>
    </message>
    <message>
        <source>Ask for access, and press Try again when you have it. Or save the text and let a colleague who may record it do so.</source>
        <translation>Be om åtkomst och tryck på Försök igen när du har fått den. Eller spara texten och be en kollega som har åtkomst anteckna den.</translation>
    </message>
    <message>
        <source>There is nobody else to ask for access: save the text and let a colleague who may record it do so.</source>
        <translation>Det finns ingen annan att be om åtkomst: spara texten och be en kollega som har åtkomst anteckna den.</translation>
    </message>
    <message>
        <source>Open it, record its text anew as two entries, and give this one up.</source>
        <translation>Öppna anteckningen, skriv texten på nytt i två anteckningar och avstå från den här.</translation>
    </message>
    <message>
        <source>Update Lähityö and press Try again.</source>
        <translation>Uppdatera Lähityö och tryck på Försök igen.</translation>
    </message>
    <message>
        <source>Tell an administrator. Your text can be read and printed on the client&apos;s page; record it anew if needed.</source>
        <translation>Berätta för en administratör. Din text kan läsas och skrivas ut på klientens sida; anteckna den på nytt vid behov.</translation>
    </message>
    <message>
        <source>When every laptop has synced once, an administrator presses Refill the server here, or gives the command lahityo resume. The laptops then bring back what the server is missing.</source>
        <translation>När varje dator har synkroniserat en gång trycker en administratör här på Fyll på servern eller ger kommandot lahityo resume. Datorerna skickar då tillbaka det som servern saknar.</translation>
    </message>
    <message>
        <source>Press Try again. If the server then shows the complete history, syncing continues. If it does not, save the evidence and give it to your administrator.</source>
        <translation>Tryck på Försök igen: när servern visar hela den riktiga historiken fortsätter allt. Om det inte hjälper, spara bevisen och ge dem till administratören.</translation>
    </message>
    <message>
        <source>Ask an administrator for a code for another computer of yours and enter it here. What was written here is then sent under this computer&apos;s own name. If nobody knows who has the other copy, the administrator removes the computer that was copied.</source>
        <translation>Be en administratör om en kod för en ny dator åt dig och ange den här. Det som skrivits här skickas sedan under datorns eget namn. Om ingen vet vem som har den andra kopian tar administratören bort datorn som kopierades.</translation>
    </message>
    <message>
        <source>Save the evidence and give it to your administrator, who finds out which history is true. Leaving it with a reason lets this record go on with what is on this computer.</source>
        <translation>Spara bevisen och ge dem till administratören, som utreder vilken historik som är riktig. Om du låter det vara med en motivering fortsätter anteckningarna från den här datorns historik.</translation>
    </message>
    <message>
        <source>Save the evidence and tell an administrator whose computer still syncs: they invite you again, to another computer or another profile. What was written here stays readable and can be exported in the settings. If nobody has restored the server, someone may be showing a false list: do not use the server until that is clear.</source>
        <translation>Spara bevisen och berätta för en administratör vars dator fortfarande synkroniserar: du bjuds in på nytt, till en annan dator eller en annan profil. Det som har skrivits här kan fortfarande läsas och exporteras i inställningarna. Om ingen har återställt servern kan någon visa en falsk lista: använd inte servern förrän saken är utredd.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Ask for access</source>
        <translation>Be om åtkomst</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Save the text…</source>
        <translation>Spara texten…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Avstå…</translation>
    </message>
    <message>
        <source>Refill the server…</source>
        <translation>Fyll på servern…</translation>
    </message>
    <message>
        <source>Enter the code…</source>
        <translation>Ange koden…</translation>
    </message>
    <message>
        <source>Save the evidence…</source>
        <translation>Spara bevisen…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again now.</source>
        <translation>Nytt försök pågår.</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Spara bevisen</translation>
    </message>
    <message>
        <source>The evidence is saved. No client can be read from the file.</source>
        <translation>Bevisen är sparade. Ur filen kan inga klientuppgifter läsas.</translation>
    </message>
    <message>
        <source>The text is saved. The file is not encrypted: keep it safe.</source>
        <translation>Texten är sparad. Filen är inte krypterad: förvara den säkert.</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Spara texten</translation>
    </message>
    <message>
        <source>It stays on this computer alone: your colleagues never see it. It is not sent any more.</source>
        <translation>Det blir kvar bara på den här datorn: dina kolleger ser det aldrig. Det skickas inte längre.</translation>
    </message>
    <message>
        <source>A file has taken it along to colleagues already. It is not sent any more by itself, but goes along with what is written after it in the same record.</source>
        <translation>En fil har redan tagit det med till kollegorna. Det skickas inte längre för sig, men följer med det som skrivs efter det i samma uppgifter.</translation>
    </message>
    <message>
        <source>Give {name} access to: {registers}. {count} of the entries have not reached the server.</source>
        <translation>Ge {name} åtkomst till: {registers}. Anteckningar som inte har nått servern: {count}.</translation>
    </message>
    <message>
        <source>An administrator has it now among the tasks. No client is named in it.</source>
        <translation>Begäran finns nu bland administratörens uppgifter. Ingen klient nämns i den.</translation>
    </message>
    <message>
        <source>It goes from this list into the history. What did not pass the checks is not used now either; what comes later is checked again.</source>
        <translation>Det går från den här listan till historiken. Det som inte godtogs används inte nu heller; det som kommer senare kontrolleras igen.</translation>
    </message>
    <message>
        <source>This record then goes on with what is on this computer.</source>
        <translation>Uppgifterna fortsätter då från det som finns på den här datorn.</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Remove {name}?</source>
        <translation>Ta bort {name}?</translation>
    </message>
    <message>
        <source>Remove a computer of {name}?</source>
        <translation>Ta bort en dator: {name}?</translation>
    </message>
    <message>
        <source>The computer {id} held: {registers}.</source>
        <translation>Datorn {id} har haft: {registers}.</translation>
    </message>
    <message>
        <source>What has been read on it cannot be taken back. It gets nothing new: others write under new keys.</source>
        <translation>Det som har lästs på den kan inte tas tillbaka. Den får inget nytt: de andra skriver med nya nycklar.</translation>
    </message>
    <message>
        <source>When it is next online it hands over what it has not sent, and erases its records.</source>
        <translation>När den nästa gång är på nätet lämnar den över det oskickade och raderar sina anteckningar.</translation>
    </message>
    <message>
        <source>What it sends late is not mixed into the records: a colleague reads it first.</source>
        <translation>Det som datorn skickar för sent läses först av en kollega, som godkänner eller avvisar det.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody else has %n restricted client(s) of this person. Let them be given to others first, or ask the team lead to name others afterwards.</source>
        <translation>
            <numerusform>Bara den här personen ser %n begränsad klient. Namnge först någon annan, eller be den teamansvariga göra det efteråt.</numerusform>
            <numerusform>Bara den här personen ser %n begränsade klienter. Namnge först andra, eller be den teamansvariga göra det efteråt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>RenewalSheet</name>
    <message>
        <source>New recovery sheets?</source>
        <translation>Nya återställningsblad?</translation>
    </message>
    <message>
        <source>Make new sheets if one or both are lost, or may have fallen into the wrong hands.</source>
        <translation>Gör nya blad om ett eller båda har försvunnit eller varit i fel händer.</translation>
    </message>
    <message>
        <source>Every computer starts using the new sheets at its next sync; until then the old ones open it.</source>
        <translation>Varje dator tar de nya i bruk nästa gång den synkroniserar; till dess öppnas den med de gamla.</translation>
    </message>
    <message>
        <source>Earlier backups still open with the old sheets: destroy the old sheets and the old backups.</source>
        <translation>Tidigare säkerhetskopior öppnas med de gamla bladen: förstör både gamla blad och gamla säkerhetskopior.</translation>
    </message>
    <message>
        <source>All members can see who made new sheets, and when. You print them next, on two sheets of paper.</source>
        <translation>Alla arbetstagare ser vem som gjorde nya blad och när. Härnäst skriver du ut dem på två papper.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Make new sheets</source>
        <translation>Gör nya blad</translation>
    </message>
</context>
<context>
    <name>RestrictSheet</name>
    <message>
        <source>Restrict to named people</source>
        <translation>Begränsa till namngivna personer</translation>
    </message>
    <message>
        <source>From now on only you and the people you name can open this client. Colleagues&apos; computers send anything unsent, then forget the client at their next sync. You need a connection to the server for this.</source>
        <translation>Från och med nu är det bara du och de personer du namnger som ser klienten. Kollegernas datorer skickar det som inte har skickats och glömmer klienten vid nästa synkronisering. Det kräver anslutning till servern.</translation>
    </message>
    <message>
        <source>Colleagues keep what they have already read, printed or exported.</source>
        <translation>Det en kollega redan har läst, skrivit ut eller exporterat finns kvar hos kollegan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Begränsa</translation>
    </message>
    <message>
        <source>You cannot move what is in the “{register}”. Name someone who can: {names}. Until it is done, the client stays visible there. A task will remind them.</source>
        <translation>Det som står i registret ”{register}” kan du inte flytta. Namnge någon som kan: {names}. Tills det är gjort syns klienten i det registret. En uppgift påminner om det.</translation>
    </message>
</context>
<context>
    <name>RevealDialog</name>
    <message>
        <source>Show the hidden details?</source>
        <translation>Visa de dolda uppgifterna?</translation>
    </message>
    <message>
        <source>The client has a non-disclosure. Your name and the reason stay in the client&apos;s history.</source>
        <translation>Klienten har spärrmarkering. Ditt namn och orsaken blir kvar i klientens historik.</translation>
    </message>
    <message>
        <source>Reason to show</source>
        <translation>Orsak till visningen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Show for a minute</source>
        <translation>Visa i en minut</translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message>
        <source>Change the role or team of {name}</source>
        <translation>Byt roll eller team: {name}</translation>
    </message>
    <message>
        <source>A new team…</source>
        <translation>Nytt team…</translation>
    </message>
    <message>
        <source>Administers people, computers and teams</source>
        <translation>Administrerar personer, datorer och team</translation>
    </message>
    <message>
        <source>Name of the new team</source>
        <translation>Det nya teamets namn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
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
        <source>Leaves the person&apos;s computers at their next sync: {registers} ({team}). What is unsent is sent first.</source>
        <translation>Detta tas bort från personens datorer vid nästa synkronisering: {registers} ({team}). Det oskickade skickas först.</translation>
    </message>
    <message>
        <source>The person gets from other computers: {registers} ({team}).</source>
        <translation>Personen får från andra datorer: {registers} ({team}).</translation>
    </message>
    <message>
        <source>What the person has written stays signed as it was.</source>
        <translation>Det personen har skrivit förblir undertecknat som det var.</translation>
    </message>
    <message>
        <source>Type the team&apos;s name.</source>
        <translation>Skriv teamets namn.</translation>
    </message>
</context>
<context>
    <name>RoundCard</name>
    <message>
        <source>Today&apos;s round</source>
        <translation>Dagens runda</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alla uppgifter</translation>
    </message>
    <message>
        <source>Appointments of the day</source>
        <translation>Dagens avtalade möten</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Gjort: {task}</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Non-disclosure…</source>
        <translation>Spärrmarkering…</translation>
    </message>
    <message>
        <source>Safety flags</source>
        <translation>Riskuppgifter</translation>
    </message>
    <message>
        <source>No safety flags.</source>
        <translation>Inga riskuppgifter.</translation>
    </message>
    <message>
        <source>Safety flag…</source>
        <translation>Riskuppgift…</translation>
    </message>
    <message>
        <source>Named people…</source>
        <translation>Namngivna personer…</translation>
    </message>
    <message>
        <source>Restrict to named people…</source>
        <translation>Begränsa till namngivna personer…</translation>
    </message>
    <message>
        <source>Move your part…</source>
        <translation>Flytta din del…</translation>
    </message>
    <message>
        <source>Non-disclosure until {date}</source>
        <translation>Spärrmarkering till {date}</translation>
    </message>
    <message>
        <source>Non-disclosure</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>A relative has a non-disclosure: do not record the relative&apos;s contact details.</source>
        <translation>En närstående har spärrmarkering: anteckna inte den närståendes kontaktuppgifter.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>till {date}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>från {date}</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Saved on this computer at {time}</source>
        <translation>Sparat på den här datorn {time}</translation>
    </message>
    <message>
        <source>Not saved yet. Trying again.</source>
        <translation>Inte sparat ännu. Försöker igen.</translation>
    </message>
</context>
<context>
    <name>ScoreForm</name>
    <message>
        <source>New score</source>
        <translation>Nytt mätresultat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Underteckna</translation>
    </message>
    <message>
        <source>Choose the instrument</source>
        <translation>Välj mätinstrument</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Mätinstrument</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Bedömare</translation>
    </message>
    <message>
        <source>Empty: you</source>
        <translation>Tomt: du</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Vad samtalet gällde</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Vad gjorde du?</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Ask now whether the client is safe; write what you did.</source>
        <translation>Fråga nu om klienten är trygg; skriv vad du gjorde.</translation>
    </message>
    <message>
        <source>Emergency: {numbers}</source>
        <translation>Nödnummer: {numbers}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>{score} poäng</translation>
    </message>
    <message>
        <source>Give the day like 21.11.2026.</source>
        <translation>Ange dagen i formen 21.11.2026.</translation>
    </message>
    <message>
        <source>The score is signed.</source>
        <translation>Mätresultatet är undertecknat.</translation>
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
    <message>
        <source>Search…</source>
        <translation>Sök…</translation>
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
        <source>Visits and other records</source>
        <translation>Besök och andra anteckningar</translation>
    </message>
    <message>
        <source>Search clients and visits</source>
        <translation>Sök klienter och besök</translation>
    </message>
    <message>
        <source>Write a name or any words from a visit; all forms of a word are found.</source>
        <translation>Skriv ett namn eller ord ur ett besök; de hittas i alla böjningar.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>All forms of a word are found. Try fewer or different words.</source>
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
    <name>SectionCard</name>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>Här har inget skrivits än.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are empty</source>
        <translation>
            <numerusform>%n fält är tomt</numerusform>
            <numerusform>%n fält är tomma</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Comment on this</source>
        <translation>Kommentera detta</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>+ New score</source>
        <translation>+ Nytt resultat</translation>
    </message>
    <message>
        <source>This version does not know the instrument; the numbers are shown.</source>
        <translation>Den här versionen känner inte till instrumentet; talen visas.</translation>
    </message>
    <message>
        <source>Raters are not comparable: only the points of one rater are joined.</source>
        <translation>Bedömarna kan inte jämföras: bara samma bedömares punkter förenas.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
    <message>
        <source>{name}: change over time</source>
        <translation>{name}: förändring över tid</translation>
    </message>
    <message>
        <source>Safety step</source>
        <translation>Säkerhetsåtgärd</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>{score} poäng</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
</context>
<context>
    <name>ServerPinDialog</name>
    <message>
        <source>Server pin</source>
        <translation>Serverns fingeravtryck</translation>
    </message>
    <message>
        <source>Needed only when the server&apos;s key was changed while this computer was away. Ask an administrator for the new pin, or for a new invitation code.</source>
        <translation>Behövs bara om serverns nyckel har bytts medan den här datorn var borta från nätet. Be en administratör om det nya fingeravtrycket eller en ny inbjudningskod.</translation>
    </message>
    <message>
        <source>Server pin or invitation code</source>
        <translation>Serverns fingeravtryck eller inbjudningskod</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Check and use</source>
        <translation>Kontrollera och använd</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Fyll i det här.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Computers</source>
        <translation>Datorer</translation>
    </message>
    <message>
        <source>Days a computer opens without syncing, 7–365</source>
        <translation>Dagar som en dator kan öppnas utan att synkronisera, 7–365</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>A plan is reviewed every … months</source>
        <translation>Månader mellan utvärderingarna av planen</translation>
    </message>
    <message>
        <source>A plan that ends is in the queue … days before its end</source>
        <translation>En plan som går ut kommer i kön … dagar innan den går ut</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Days to begin the assessment of service need</source>
        <translation>Dagar för att inleda bedömningen av servicebehovet</translation>
    </message>
    <message>
        <source>Days to make the plan after the assessment</source>
        <translation>Dagar för att göra upp planen efter bedömningen</translation>
    </message>
    <message>
        <source>Days to deal with a proposed plan</source>
        <translation>Dagar för att behandla en föreslagen plan</translation>
    </message>
    <message>
        <source>Days to make contact after a discharge</source>
        <translation>Dagar för att ta kontakt efter utskrivning</translation>
    </message>
    <message>
        <source>Days before a release from prison</source>
        <translation>Dagar före en frigivning från fängelset</translation>
    </message>
    <message>
        <source>Days to wait for the answer to a referral</source>
        <translation>Dagar att vänta på svar på en hänvisning</translation>
    </message>
    <message>
        <source>Days before the end of a work period</source>
        <translation>Dagar före en arbetsperiods slut</translation>
    </message>
    <message>
        <source>Missed meetings before a concern for wellbeing</source>
        <translation>Så många uteblivna möten väcker oro</translation>
    </message>
    <message>
        <source>… within so many days</source>
        <translation>… inom så här många dagar</translation>
    </message>
    <message>
        <source>Rehabilitative work</source>
        <translation>Arbetsverksamhet i rehabiliteringssyfte</translation>
    </message>
    <message>
        <source>Usual length of a period, months</source>
        <translation>Periodens vanliga längd, månader</translation>
    </message>
    <message>
        <source>Shortest time, months</source>
        <translation>Kortaste tiden, månader</translation>
    </message>
    <message>
        <source>Longest time, months</source>
        <translation>Längsta tiden, månader</translation>
    </message>
    <message>
        <source>Fewest days a week</source>
        <translation>Minsta antal dagar i veckan</translation>
    </message>
    <message>
        <source>Most days a week</source>
        <translation>Högsta antal dagar i veckan</translation>
    </message>
    <message>
        <source>Partner of the plan</source>
        <translation>Planens samarbetspartner</translation>
    </message>
    <message>
        <source>The checklist is valid for … days</source>
        <translation>Checklistan gäller i … dagar</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Who gives more information</source>
        <translation>Lämnare av tilläggsuppgifter</translation>
    </message>
    <message>
        <source>Instructions for appeal</source>
        <translation>Anvisning för ändringssökande</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Mätinstrument</translation>
    </message>
    <message>
        <source>AUDIT-C: the unit&apos;s own reference value for women, 0–12</source>
        <translation>AUDIT-C: enhetens eget gränsvärde för kvinnor, 0–12</translation>
    </message>
    <message>
        <source>Meeting place, safety and statistics</source>
        <translation>Mötesplatsen, säkerhet och statistik</translation>
    </message>
    <message>
        <source>Items to tap</source>
        <translation>Det som antecknas med ett tryck</translation>
    </message>
    <message>
        <source>Naloxone is among the items</source>
        <translation>Naloxon finns bland det som antecknas med ett tryck</translation>
    </message>
    <message>
        <source>Numbers to call in an emergency</source>
        <translation>Nummer i en nödsituation</translation>
    </message>
    <message>
        <source>Smallest number shown in an export, at least 5</source>
        <translation>Minsta tal som syns i en export, minst 5</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Changed by persons whose role is {roles} or {last}. The others can only read.</source>
        <translation>Dessa kan ändras av {roles} och {last}. Andra kan bara läsa.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Spara ändringarna</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Shipped value: {value}</source>
        <translation>Ursprungligt värde: {value}</translation>
    </message>
    <message>
        <source>Saved; it reaches the other computers at their next sync.</source>
        <translation>Sparat; de andra datorerna får det vid nästa synkronisering.</translation>
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
        <source>Server pin…</source>
        <translation>Serverns fingeravtryck…</translation>
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
        <source>This computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Rules and texts</source>
        <translation>Regler och texter</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Kodlistor</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Blanketter</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Mätinstrument</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Same as the computer</source>
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
        <source>It opens the vault on this computer only.</source>
        <translation>Den öppnar valvet på den här datorn, och bara här.</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Byt lösenfras…</translation>
    </message>
    <message>
        <source>The vault locks itself after ten minutes without use, and when the computer locks or sleeps.</source>
        <translation>Valvet låser sig självt efter tio minuter utan användning och när datorn låses eller går i viloläge.</translation>
    </message>
    <message>
        <source>This computer&apos;s swap space is not encrypted: memory may be written to its disk when it runs short or the computer hibernates. Ask your IT support to encrypt it.</source>
        <translation>Datorns växlingsutrymme är inte krypterat: minne kan skrivas till disken när det tar slut eller datorn försätts i viloläge. Be IT-stödet kryptera det.</translation>
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
    <name>ShareDialog</name>
    <message>
        <source>Share with a partner</source>
        <translation>Dela med en samarbetspartner</translation>
    </message>
    <message>
        <source>The partner reads only what you write here, until the last day; no record is opened.</source>
        <translation>Samarbetspartnern läser bara det du skriver här, till och med den sista dagen; inga andra uppgifter öppnas.</translation>
    </message>
    <message>
        <source>The client&apos;s consent</source>
        <translation>Klientens samtycke</translation>
    </message>
    <message>
        <source>A first name or an alias is often enough.</source>
        <translation>Ett förnamn eller smeknamn räcker ofta.</translation>
    </message>
    <message>
        <source>What the client agreed to be called</source>
        <translation>Vad klienten vill bli kallad</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>Partnerorganisation</translation>
    </message>
    <message>
        <source>Who receives it there</source>
        <translation>Vem som tar emot det där</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Vad som delas</translation>
    </message>
    <message>
        <source>What it is needed for</source>
        <translation>Vad det behövs för</translation>
    </message>
    <message>
        <source>How the client agreed</source>
        <translation>Hur klienten gav sitt samtycke</translation>
    </message>
    <message>
        <source>Grounds for the disclosure</source>
        <translation>Motiveringar till utlämnandet</translation>
    </message>
    <message>
        <source>Shared from</source>
        <translation>Delas från</translation>
    </message>
    <message>
        <source>Shared until</source>
        <translation>Delas till</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Share and record the disclosure</source>
        <translation>Dela och anteckna utlämnandet</translation>
    </message>
    <message>
        <source>Shared with the partner, and the disclosure is in the client&apos;s record.</source>
        <translation>Delat med samarbetspartnern, och utlämnandet är antecknat i klientens uppgifter.</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>Shared with partners</source>
        <translation>Delat med samarbetspartner</translation>
    </message>
    <message>
        <source>Nothing about this client is shared with a partner.</source>
        <translation>Inget om den här klienten delas med en samarbetspartner.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Dela</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till {day}</translation>
    </message>
</context>
<context>
    <name>SharedTodayCard</name>
    <message>
        <source>Shared with you</source>
        <translation>Delat med er</translation>
    </message>
    <message>
        <source>Nothing is shared now.</source>
        <translation>Inget är delat just nu.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läs</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till {day}</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Slutar snart</translation>
    </message>
</context>
<context>
    <name>SharesView</name>
    <message>
        <source>Nothing is shared now</source>
        <translation>Inget delas nu</translation>
    </message>
    <message>
        <source>What a client has agreed to share is here from the first agreed day to the last.</source>
        <translation>Här finns det som en klient har gått med på att dela, från den första överenskomna dagen till den sista.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Delat</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till {day}</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Slutar snart</translation>
    </message>
    <message>
        <source>Consent: {words}</source>
        <translation>Samtycke: {words}</translation>
    </message>
</context>
<context>
    <name>SheetsCard</name>
    <message>
        <source>Recovery sheets</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>New recovery sheets…</source>
        <translation>Nya återställningsblad…</translation>
    </message>
    <message>
        <source>Two officers keep the sheets that open a vault if its passphrase is forgotten.</source>
        <translation>Två innehavare förvarar bladen som öppnar ett valv vars lösenfras har glömts.</translation>
    </message>
    <message>
        <source>{name} replaced them on {day}. The earlier sheets no longer work: destroy any you find.</source>
        <translation>{name} ersatte dem {day}. De tidigare bladen gäller inte: den som hittar ett ska förstöra det.</translation>
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
        <source>Both are printed</source>
        <translation>Båda är utskrivna</translation>
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
        <source>If a passphrase is forgotten, these two sheets together open the vaults of the organisation. Print both and give each to a different officer. They can be made only once: after that they can only be replaced with new ones.</source>
        <translation>Om en lösenfras glöms öppnar de här två bladen tillsammans organisationens valv. Skriv ut båda och ge dem till var sin innehavare. De kan göras bara en gång: efter det kan de bara ersättas med nya.</translation>
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
    <name>SheetsUnlock</name>
    <message>
        <source>Open with the recovery sheets</source>
        <translation>Öppna med återställningsbladen</translation>
    </message>
    <message>
        <source>Both officers type the code of their own sheet. Capitals and hyphens do not matter.</source>
        <translation>Båda innehavarna skriver in koden från sitt eget blad. Versaler och bindestreck spelar ingen roll.</translation>
    </message>
    <message>
        <source>Code of one sheet</source>
        <translation>Koden på det ena bladet</translation>
    </message>
    <message>
        <source>Code of the other sheet</source>
        <translation>Koden på det andra bladet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Type the code from the sheet.</source>
        <translation>Skriv koden från bladet.</translation>
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
    <name>Steps</name>
    <message>
        <source>Mark as done</source>
        <translation>Markera som gjord</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>Assign to someone else</source>
        <translation>Ge till någon annan</translation>
    </message>
    <message>
        <source>Leave undone</source>
        <translation>Lämna ogjord</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta upp på nytt</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Markera som hållet</translation>
    </message>
    <message>
        <source>Mark as missed</source>
        <translation>Markera som uteblivet</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Avboka mötet</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Gå med</translation>
    </message>
    <message>
        <source>Put on a break</source>
        <translation>Sätt på paus</translation>
    </message>
    <message>
        <source>Mark as having left</source>
        <translation>Markera att gruppen lämnats</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Mark as accepted</source>
        <translation>Markera som mottagen</translation>
    </message>
    <message>
        <source>Mark as refused</source>
        <translation>Markera som avslagen</translation>
    </message>
    <message>
        <source>Mark as started</source>
        <translation>Markera som påbörjad</translation>
    </message>
    <message>
        <source>Mark as ended</source>
        <translation>Markera som avslutad</translation>
    </message>
    <message>
        <source>Mark as lapsed</source>
        <translation>Markera som förfallen</translation>
    </message>
    <message>
        <source>Withdraw the referral</source>
        <translation>Återta hänvisningen</translation>
    </message>
    <message>
        <source>Revoke the decision</source>
        <translation>Upphäv beslutet</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>Återta ansökan</translation>
    </message>
    <message>
        <source>Mark as served</source>
        <translation>Markera som delgivet</translation>
    </message>
    <message>
        <source>Mark as appealed</source>
        <translation>Markera som överklagat</translation>
    </message>
    <message>
        <source>Close the appeal</source>
        <translation>Avsluta ändringssökandet</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Markera som skickad</translation>
    </message>
    <message>
        <source>Mark as granted</source>
        <translation>Markera som beviljad</translation>
    </message>
    <message>
        <source>Propose the plan</source>
        <translation>Föreslå planen</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>Godkänn planen</translation>
    </message>
    <message>
        <source>Return to its author</source>
        <translation>Återlämna till upprättaren</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Återta förslaget</translation>
    </message>
    <message>
        <source>Withdraw the renewal</source>
        <translation>Återta förnyelsen</translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation>Anteckna utvärderingen</translation>
    </message>
    <message>
        <source>Pause the plan</source>
        <translation>Pausa planen</translation>
    </message>
    <message>
        <source>Resume the plan</source>
        <translation>Återuppta planen</translation>
    </message>
    <message>
        <source>Make it a draft again</source>
        <translation>Gör till utkast igen</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Avsluta planen</translation>
    </message>
    <message>
        <source>Settle the comment</source>
        <translation>Markera som behandlad</translation>
    </message>
    <message>
        <source>Open the comment again</source>
        <translation>Öppna kommentaren igen</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Gå ut nu</translation>
    </message>
    <message>
        <source>Back, all well</source>
        <translation>Tillbaka, allt väl</translation>
    </message>
    <message>
        <source>Return later</source>
        <translation>Kommer senare</translation>
    </message>
    <message>
        <source>Cancel the outing</source>
        <translation>Ställ in</translation>
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
    <name>StrengthsCard</name>
    <message>
        <source>Strengths</source>
        <translation>Styrkor</translation>
    </message>
    <message>
        <source>What goes well, and what the client can do? Write it here.</source>
        <translation>Vad går bra, vad kan klienten? Skriv det här.</translation>
    </message>
    <message>
        <source>New strength</source>
        <translation>Ny styrka</translation>
    </message>
    <message>
        <source>Told by the client</source>
        <translation>Klienten berättade själv</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>No strengths yet.</source>
        <translation>Inga styrkor än.</translation>
    </message>
    <message>
        <source>told by the client</source>
        <translation>klienten berättade själv</translation>
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
        <source>This vault is a copy. Nothing is sent or fetched until this computer has been set up as a separate one.</source>
        <translation>Det här valvet är en kopia. Inget skickas eller hämtas förrän den här datorn har tagits i bruk som en egen dator.</translation>
    </message>
    <message>
        <source>The server did not take everything. What it did not take is safe here.</source>
        <translation>Servern tog inte emot allt. Inget har gått förlorat: allt finns på den här datorn.</translation>
    </message>
    <message>
        <source>The server did not send what it should. You can go on working.</source>
        <translation>Servern skickade inte det den skulle. Du kan fortsätta arbeta.</translation>
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
        <source>Everything has been sent, and your colleagues&apos; changes are here.</source>
        <translation>Allt är skickat, och kollegernas ändringar är här.</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Inte synkroniserat ännu</translation>
    </message>
    <message>
        <source>Last synced {time}</source>
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
    <name>SyncLines</name>
    <message>
        <source>You are an administrator: check that it was restored, then refill it.</source>
        <translation>Du är administratör: försäkra dig om att servern har återställts och låt datorerna fylla på den.</translation>
    </message>
    <message>
        <source>Tell an administrator ({names}), who presses Refill the server on the same page of another computer. You need to do nothing else; your changes are sent after that.</source>
        <translation>Berätta för en administratör ({names}), som på samma sida på sin egen dator trycker på Fyll på servern. Du behöver inte göra något annat; dina ändringar skickas efter det.</translation>
    </message>
    <message>
        <source>The key to them has not come yet; a colleague&apos;s computer gives it at its next sync.</source>
        <translation>Nyckeln till dem har inte kommit ännu; en kollegas dator ger den nästa gång den synkroniserar.</translation>
    </message>
    <message>
        <source>Register: {registers}.</source>
        <translation>Register: {registers}.</translation>
    </message>
    <message>
        <source>Register: {registers}. Administrator: {names}.</source>
        <translation>Register: {registers}. Administratör: {names}.</translation>
    </message>
    <message>
        <source>Register: {registers}. Administrators: {names}.</source>
        <translation>Register: {registers}. Administratörer: {names}.</translation>
    </message>
    <message>
        <source>Noticed {time}</source>
        <translation>Upptäckt {time}</translation>
    </message>
    <message>
        <source>They wait behind something that did not pass the checks:</source>
        <translation>De väntar tills det föregående är utrett:</translation>
    </message>
    <message>
        <source>Now it is in order; there is nothing to do.</source>
        <translation>I ordning, inget behöver göras.</translation>
    </message>
    <message>
        <source>Given up: {reason}</source>
        <translation>Avstått med motiveringen: {reason}</translation>
    </message>
    <message>
        <source>Given up; the reason was written after the backup that was put back, and is not known.</source>
        <translation>Avstått; skälet skrevs efter den säkerhetskopia som återställdes och är inte känt.</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>Show sync</source>
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
    <message>
        <source>Sync failed</source>
        <translation>Synkroniseringen lyckades inte</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need attention</source>
        <translation>
            <numerusform>%n sak kräver uppmärksamhet</numerusform>
            <numerusform>%n saker kräver uppmärksamhet</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synkroniserar…</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with two versions</source>
        <translation>
            <numerusform>%n ställe med två versioner</numerusform>
            <numerusform>%n ställen med två versioner</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ingen anslutning</translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message>
        <source>Status</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synkroniserar</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronisera nu</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>För administratörer</translation>
    </message>
    <message>
        <source>A colleague&apos;s computer may say that the server has gone back to an earlier state although this one has noticed nothing.</source>
        <translation>En kollegas dator kan säga att servern har gått tillbaka till ett tidigare läge fast den här inte har märkt något.</translation>
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
        <source>Waiting to be sent</source>
        <translation>Väntar på att skickas</translation>
    </message>
    <message>
        <source>These changes are safe on this computer, but your colleagues do not see them.</source>
        <translation>De här ändringarna är trygga på datorn, men kollegerna ser dem inte.</translation>
    </message>
    <message>
        <source>Did not pass the checks</source>
        <translation>Inte godtaget</translation>
    </message>
    <message>
        <source>No longer on the lists</source>
        <translation>Inte längre på listorna</translation>
    </message>
    <message>
        <source>What resolved itself, and what someone left with a reason.</source>
        <translation>Det som rättade sig självt och det som någon lät vara med en motivering.</translation>
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
        <source>Sync</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <source>Server pin…</source>
        <translation>Serverns fingeravtryck…</translation>
    </message>
    <message>
        <source>Refill the server…</source>
        <translation>Fyll på servern…</translation>
    </message>
    <message>
        <source>Two people changed the same field while offline. Both versions are kept; anyone who can write in it may choose.</source>
        <translation>Två personer skrev i samma fält utan anslutning. Båda versionerna finns kvar. Vem som helst i teamet kan välja.</translation>
    </message>
    <message>
        <source>The server has gone back to an earlier state</source>
        <translation>Servern har gått tillbaka till ett tidigare läge</translation>
    </message>
    <message>
        <source>This vault is a copy</source>
        <translation>Det här valvet är en kopia</translation>
    </message>
    <message>
        <source>It may have been restored from a backup. Nothing is lost here; you can go on recording.</source>
        <translation>Den har kanske återställts från en säkerhetskopia. Inget har gått förlorat här, och du kan fortsätta anteckna.</translation>
    </message>
    <message>
        <source>They are safe here and are sent once this computer has been set up as a separate one.</source>
        <translation>De är i säkerhet här och skickas när den här datorn har tagits i bruk som en egen dator.</translation>
    </message>
    <message>
        <source>They are safe here and are sent automatically when the server can be reached.</source>
        <translation>De är i säkerhet här och skickas av sig själva när servern kan nås.</translation>
    </message>
    <message>
        <source>Not taken by the server</source>
        <translation>Inte mottaget av servern</translation>
    </message>
    <message>
        <source>The server sent something that does not pass the checks. It was not used, and nothing of yours is changed. You can go on recording.</source>
        <translation>Servern skickade något som inte klarade kontrollerna. Det användes inte, och inget av ditt har ändrats. Du kan fortsätta anteckna.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Lagt åt sidan</translation>
    </message>
    <message>
        <source>Colleagues&apos; changes that have come but are not used yet. They are kept.</source>
        <translation>Kollegers ändringar som har kommit men som inte används ännu. De finns kvar.</translation>
    </message>
    <message>
        <source>Sending and fetching changes…</source>
        <translation>Skickar och hämtar ändringar…</translation>
    </message>
    <message>
        <source>No connection. You can keep working; changes are sent when the connection is back.</source>
        <translation>Ingen anslutning. Arbetet fortsätter; ändringarna skickas när anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>This vault is a copy. Nothing is sent or fetched until this computer has been set up as a separate one.</source>
        <translation>Det här valvet är en kopia. Inget skickas eller hämtas förrän den här datorn har tagits i bruk som en egen dator.</translation>
    </message>
    <message>
        <source>The server did not send what it should. The list says what to do.</source>
        <translation>Servern skickade inte det den skulle. Listan säger vad som ska göras.</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>Den senaste synkroniseringen lyckades inte.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n ändring väntar</numerusform>
            <numerusform>%n ändringar väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else needs attention.</source>
        <translation>Inget annat.</translation>
    </message>
    <message>
        <source>Changes wait to be sent.</source>
        <translation>Ändringar väntar på att skickas.</translation>
    </message>
    <message>
        <source>The server did not take everything. The list says what to do.</source>
        <translation>Servern tog inte emot allt. Listan säger vad som ska göras.</translation>
    </message>
    <message>
        <source>Everything has been sent and fetched. Some fields have two versions: choose in the list.</source>
        <translation>Allt är skickat och hämtat. Välj mellan två versioner i listan.</translation>
    </message>
    <message>
        <source>Everything has been sent and fetched.</source>
        <translation>Allt är skickat och hämtat.</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Inte synkroniserat ännu</translation>
    </message>
    <message>
        <source>Last synced {time}</source>
        <translation>Senast {time}</translation>
    </message>
    <message>
        <source>The key to new entries</source>
        <translation>Nyckeln till nya anteckningar</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Written {time}</source>
        <translation>Antecknat {time}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Client&apos;s details</source>
        <translation>Klientens uppgifter</translation>
    </message>
</context>
<context>
    <name>TallyPanel</name>
    <message>
        <source>How many at one tap</source>
        <translation>Hur många åt gången</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Ångra den senaste</translation>
    </message>
    <message>
        <source>No names: this is not part of any client&apos;s record.</source>
        <translation>Inga namn: detta står utanför klienthandlingarna.</translation>
    </message>
    <message>
        <source>People met, by age</source>
        <translation>Personer som möttes, efter ålder</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Vad som gavs</translation>
    </message>
    <message>
        <source>Where contacts are made</source>
        <translation>Var mötet skedde</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Typ av plats</translation>
    </message>
    <message>
        <source>Guidance and advice</source>
        <translation>Handledning och rådgivning</translation>
    </message>
    <message>
        <source>Added {what}, {time}.</source>
        <translation>Tillagt: {what}, {time}.</translation>
    </message>
    <message>
        <source>A slip of the finger</source>
        <translation>Feltryckning</translation>
    </message>
    <message>
        <source>Undone. It stays in the history but is not counted.</source>
        <translation>Ångrat. Anteckningen finns kvar i historiken men räknas inte.</translation>
    </message>
</context>
<context>
    <name>TaskSheet</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Ska vara klar senast</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Vem gör det</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Varifrån uppgiften kommer</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Mer information</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Så räknas det</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Markera som gjord</translation>
    </message>
    <message>
        <source>Days are counted: however many meetings were missed on one day, they are one.</source>
        <translation>Det är dagar som räknas: missade möten samma dag är ett.</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Skjut upp…</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Ge till någon annan…</translation>
    </message>
    <message>
        <source>Leave undone…</source>
        <translation>Lämna ogjord…</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Öppna källan</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Assign the task</source>
        <translation>Ge uppgiften</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Ge</translation>
    </message>
    <message>
        <source>Leave undone</source>
        <translation>Lämna ogjord</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Start assessing the need for services</source>
        <translation>Inled bedömningen av servicebehovet</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Gör upp en plan</translation>
    </message>
    <message>
        <source>Mend the returned plan</source>
        <translation>Rätta den återlämnade planen</translation>
    </message>
    <message>
        <source>Decide on the proposed plan</source>
        <translation>Behandla den föreslagna planen</translation>
    </message>
    <message>
        <source>Evaluate the plan</source>
        <translation>Utvärdera planen</translation>
    </message>
    <message>
        <source>Renew or end the plan</source>
        <translation>Förnya eller avsluta planen</translation>
    </message>
    <message>
        <source>Agreed support visit</source>
        <translation>Avtalat stödbesök</translation>
    </message>
    <message>
        <source>Review the goal together</source>
        <translation>Se på målet tillsammans</translation>
    </message>
    <message>
        <source>Ask for a reply</source>
        <translation>Fråga efter svar</translation>
    </message>
    <message>
        <source>Make contact after discharge</source>
        <translation>Ta kontakt efter utskrivning</translation>
    </message>
    <message>
        <source>Agree on the day of release</source>
        <translation>Kom överens om frigivningsdagen</translation>
    </message>
    <message>
        <source>Meet on the day of release</source>
        <translation>Möt på frigivningsdagen</translation>
    </message>
    <message>
        <source>Evaluate the period of work</source>
        <translation>Utvärdera arbetsperioden</translation>
    </message>
    <message>
        <source>The decision ends</source>
        <translation>Beslutet upphör</translation>
    </message>
    <message>
        <source>Check the safety flag</source>
        <translation>Granska riskuppgiften</translation>
    </message>
    <message>
        <source>Non-disclosure ends</source>
        <translation>Spärrmarkeringen upphör</translation>
    </message>
    <message>
        <source>Ask for the permission again</source>
        <translation>Be om samtycke på nytt</translation>
    </message>
    <message>
        <source>Sharing ends on {day}: {name}</source>
        <translation>Delningen upphör {day}: {name}</translation>
    </message>
    <message>
        <source>Concern for the client&apos;s wellbeing: several meetings missed in a row</source>
        <translation>Oro för klientens välbefinnande: flera möten i rad har uteblivit</translation>
    </message>
    <message>
        <source>Safety step: talk at once</source>
        <translation>Säkerhetsåtgärd: prata genast</translation>
    </message>
    <message>
        <source>Check the wound</source>
        <translation>Sårkontroll</translation>
    </message>
    <message>
        <source>Next dose</source>
        <translation>Nästa dos</translation>
    </message>
    <message>
        <source>Two people recorded it differently: settle which holds</source>
        <translation>Två personer antecknade olika: kom överens om vilket som gäller</translation>
    </message>
    <message>
        <source>Handed over from another team: say who is responsible</source>
        <translation>Överförd från ett annat team: utse en ansvarig</translation>
    </message>
    <message>
        <source>The client has another team: hand over this part too</source>
        <translation>Klienten gick över till ett annat team: överför också den här delen</translation>
    </message>
    <message>
        <source>Only named people have this client now: move your part of the record too</source>
        <translation>Klienten är begränsad till namngivna personer: flytta också din del</translation>
    </message>
    <message>
        <source>the client&apos;s own duty</source>
        <translation>klientens egen uppgift</translation>
    </message>
    <message>
        <source>agreed at a visit</source>
        <translation>avtalat vid ett besök</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Brådskande</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Inte antecknat</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Teamet</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Tasks and appointments</source>
        <translation>Att göra och avtalat</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Agreed meetings</source>
        <translation>Avtalade möten</translation>
    </message>
    <message>
        <source>Nothing to do and nothing agreed.</source>
        <translation>Inga uppgifter och inga avtalade möten.</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Uppgift…</translation>
    </message>
    <message>
        <source>Appointment…</source>
        <translation>Möte…</translation>
    </message>
</context>
<context>
    <name>TasksView</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Inga uppgifter</translation>
    </message>
    <message>
        <source>What follows from plans, visits and decisions comes here by itself. Write down the rest.</source>
        <translation>Uppgifter som följer av planer, besök och beslut kommer hit av sig själva. Anteckna resten.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Lägg till en uppgift</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Inom en vecka</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Tasks or the week</source>
        <translation>Uppgifter eller veckan</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mina</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>The team&apos;s</source>
        <translation>Teamets</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Vems uppgifter</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Only this client&apos;s tasks</source>
        <translation>Bara den här klientens uppgifter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Gjort: {task}</translation>
    </message>
</context>
<context>
    <name>TeamHandOvers</name>
    <message>
        <source>Clients handed over</source>
        <translation>Överförda klienter</translation>
    </message>
</context>
<context>
    <name>TeamLogView</name>
    <message>
        <source>Last week</source>
        <translation>Senaste veckan</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Senaste månaden</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Senaste året</translation>
    </message>
    <message>
        <source>From which time</source>
        <translation>Från vilken tid</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alla dagar</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alla klienter</translation>
    </message>
    <message>
        <source>Only what is worth a second look</source>
        <translation>Bara det som är värt att granska</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Spara som tabell</translation>
    </message>
    <message>
        <source>Who has opened what</source>
        <translation>Vem har öppnat vad</translation>
    </message>
    <message>
        <source>Open a line to see that client&apos;s own log. There you can make the report that a client may ask for.</source>
        <translation>Raden öppnar klientens egen logg, där den loggrapport som klienten kan begära görs.</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Åtkomstlogg</translation>
    </message>
    <message>
        <source>the whole team</source>
        <translation>hela teamet</translation>
    </message>
    <message>
        <source>The table is saved. The file is not encrypted: keep it safe.</source>
        <translation>Tabellen är sparad. Filen är inte krypterad: förvara den säkert.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Arbetstagare</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Spara loggen</translation>
    </message>
    <message>
        <source>The newest {number} are shown; the table has all of them.</source>
        <translation>De {number} nyaste visas; tabellen har alla.</translation>
    </message>
    <message>
        <source>Nobody has opened anything that fits these choices.</source>
        <translation>Ingen har öppnat något som passar dessa val.</translation>
    </message>
    <message>
        <source>a client not on this computer</source>
        <translation>En klient vars uppgifter inte finns här</translation>
    </message>
</context>
<context>
    <name>TeamSheet</name>
    <message>
        <source>It is empty at first: move workers into it behind each worker&apos;s name, or hand clients over to it.</source>
        <translation>Teamet är tomt till en början. Flytta dit arbetstagare via deras namn och klienter från klienternas sidor.</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nytt team</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Teamets namn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Make the team</source>
        <translation>Skapa teamet</translation>
    </message>
    <message>
        <source>Type the team&apos;s name.</source>
        <translation>Skriv teamets namn.</translation>
    </message>
</context>
<context>
    <name>TeamsCard</name>
    <message>
        <source>Teams</source>
        <translation>Team</translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n arbetstagare</numerusform>
            <numerusform>%n arbetstagare</numerusform>
        </translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>Nytt team…</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Unfinished</source>
        <translation>Oavslutat</translation>
    </message>
    <message>
        <source>The day&apos;s visits</source>
        <translation>Dagens besök</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
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
        <source>Anonymous contact</source>
        <translation>Anonym kontakt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>{signed}/{all} signed</source>
        <translation>Undertecknat {signed}/{all}</translation>
    </message>
    <message>
        <source>This computer holds no client data</source>
        <translation>Den här datorn har inga klientuppgifter</translation>
    </message>
    <message>
        <source>An administrator&apos;s computer manages people and computers; visits are recorded by the others.</source>
        <translation>På administratörens dator hanteras personer och datorer; de andra antecknar besöken.</translation>
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
        <source>The day&apos;s visits will be here</source>
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
        <source>Two versions to compare for: {names}.</source>
        <translation>Två versioner att jämföra för: {names}.</translation>
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
        <translation>En sjukskötare påbörjade ett gemensamt besök: skriv din egen del</translation>
    </message>
    <message>
        <source>A social instructor opened a joint visit: write your own part</source>
        <translation>En socialhandledare påbörjade ett gemensamt besök: skriv din egen del</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Ingen text</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Tillbaka (Alt+Vänster)</translation>
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
    <name>UnfinishedSheet</name>
    <message>
        <source>Details of a client</source>
        <translation>En klients uppgifter</translation>
    </message>
    <message>
        <source>Unfinished texts</source>
        <translation>Oavslutade texter</translation>
    </message>
    <message>
        <source>What is copied stays on the clipboard for 30 seconds.</source>
        <translation>Det som kopieras finns kvar i urklippet i 30 sekunder.</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Kopiera allt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
        <source>Locking…</source>
        <translation>Låser…</translation>
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
        <source>Nobody can reset a passphrase, not even us. The two recovery officers of your organisation can open the vault with both of their recovery sheets; ask your administrator. What has been synced is safe on your colleagues&apos; computers too.</source>
        <translation>Ingen kan återställa en lösenfras, inte ens vi. Organisationens två innehavare av återställningsblad kan öppna valvet med sina blad; fråga din administratör. Det som har synkroniserats är tryggt också på kollegernas datorer.</translation>
    </message>
    <message>
        <source>Open with the recovery sheets…</source>
        <translation>Öppna med återställningsbladen…</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Skriv först din lösenfras.</translation>
    </message>
</context>
<context>
    <name>VersionCards</name>
    <message>
        <source>level {level}</source>
        <translation>nivå {level}</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Back to the plan</source>
        <translation>Tillbaka till planen</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Jämför versioner</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Äldre</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Nyare</translation>
    </message>
    <message>
        <source>Open the newer version&apos;s record</source>
        <translation>Öppna den nyare versionen</translation>
    </message>
    <message>
        <source>Print the newer version</source>
        <translation>Skriv ut den nyare versionen</translation>
    </message>
    <message>
        <source>The plan as it reads now</source>
        <translation>Planen som den lyder nu</translation>
    </message>
    <message>
        <source>Nothing: read the newer alone</source>
        <translation>Ingenting: läs bara den nyare</translation>
    </message>
    <message>
        <source>The two read the same.</source>
        <translation>De är lika.</translation>
    </message>
    <message>
        <source>only in the newer</source>
        <translation>bara i den nyare</translation>
    </message>
    <message>
        <source>only in the older</source>
        <translation>bara i den äldre</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>Version {number} · {day}</source>
        <translation>Version {number} · {day}</translation>
    </message>
    <message>
        <source>{version} · waits for approval</source>
        <translation>{version} · väntar på godkännande</translation>
    </message>
    <message>
        <source>{version} · in force</source>
        <translation>{version} · i kraft</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Photo or document</source>
        <translation>Foto eller dokument</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Förminska</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Förstora</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Vrid</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Ogiltigförklara</translation>
    </message>
    <message>
        <source>The file comes as soon as there is a network; leave this open or come back later.</source>
        <translation>Filen kommer så snart det finns nät. Låt detta vara öppet eller kom tillbaka senare.</translation>
    </message>
    <message>
        <source>The sender&apos;s computer has not sent all of the file yet; it comes by itself.</source>
        <translation>Avsändarens dator har inte skickat hela filen än. Den kommer av sig själv.</translation>
    </message>
    <message>
        <source>{page} / {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <source>The copy is saved, not encrypted.</source>
        <translation>Kopian är sparad okrypterad.</translation>
    </message>
</context>
<context>
    <name>VisitChoices</name>
    <message>
        <source>Means, goals and basic needs</source>
        <translation>Metoder, mål och basbehov</translation>
    </message>
    <message>
        <source>Means used</source>
        <translation>Använda metoder</translation>
    </message>
    <message>
        <source>Goals worked on</source>
        <translation>Mål som främjades</translation>
    </message>
    <message>
        <source>Basic needs met</source>
        <translation>Basbehov som tillgodosågs</translation>
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
        <source>What is written here will be thrown away.</source>
        <translation>Det som är skrivet här kastas.</translation>
    </message>
    <message>
        <source>What is written here will be thrown away. A visit that colleagues already see stays as it was.</source>
        <translation>Det som är skrivet här kastas. Ett besök som kollegerna redan ser förblir som det var.</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Kasta utkastet?</translation>
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
        <translation>Besöket är undertecknat.</translation>
    </message>
    <message>
        <source>The visit is saved unsigned; colleagues see it.</source>
        <translation>Besöket är sparat utan underskrift; kollegerna ser det.</translation>
    </message>
</context>
<context>
    <name>VisitFoot</name>
    <message>
        <source>Discard draft</source>
        <translation>Kasta utkastet</translation>
    </message>
    <message>
        <source>Discard the correction</source>
        <translation>Kasta rättelsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save unsigned</source>
        <translation>Spara utan underskrift</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Underteckna</translation>
    </message>
    <message>
        <source>Sign the correction</source>
        <translation>Underteckna rättelsen</translation>
    </message>
    <message>
        <source>{register}. Only you see the correction until you sign.</source>
        <translation>{register}. Bara du ser rättelsen tills du undertecknar.</translation>
    </message>
    <message>
        <source>{register}. Colleagues see the unsigned visit; your changes once you save.</source>
        <translation>{register}. Kollegerna ser besöket innan det är undertecknat; dina ändringar när du sparar.</translation>
    </message>
    <message>
        <source>{register}. Only you see the draft until you sign.</source>
        <translation>{register}. Bara du ser utkastet tills du undertecknar.</translation>
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
        <translation>Med på besöket</translation>
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
    <name>VisitGoalsCard</name>
    <message>
        <source>Goals · rate at this visit</source>
        <translation>Mål · bedöm vid det här besöket</translation>
    </message>
    <message>
        <source>Ctrl+G moves here and back. Keys 1–5 give −2 to +2; the up and down arrows choose the goal.</source>
        <translation>Ctrl+G leder hit och tillbaka. 1–5 ger −2 till +2, pilarna upp och ned väljer mål.</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
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
        <source>Nothing written</source>
        <translation>Ingen text</translation>
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
        <source>Void…</source>
        <translation>Ogiltigförklara…</translation>
    </message>
    <message>
        <source>Client&apos;s differing view…</source>
        <translation>Klientens avvikande åsikt…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
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
        <source>Go on with the correction</source>
        <translation>Fortsätt rättelsen</translation>
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
        <translation>Undertecknat</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>Importerat som</translation>
    </message>
    <message>
        <source>Client&apos;s differing view {day}</source>
        <translation>Klientens avvikande åsikt {day}</translation>
    </message>
    <message>
        <source>Two people wrote in the same field at the same time; both are kept.</source>
        <translation>Två personer skrev i samma fält samtidigt; båda versionerna finns kvar.</translation>
    </message>
    <message>
        <source>Voided by</source>
        <translation>Ogiltigförklarat av</translation>
    </message>
    <message>
        <source>Why it is voided</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Voided {time}</source>
        <translation>Ogiltigförklarat {time}</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Ej undertecknat</translation>
    </message>
    <message>
        <source>Corrected {time}</source>
        <translation>Rättat {time}</translation>
    </message>
    <message>
        <source>Signed {time}</source>
        <translation>Undertecknat {time}</translation>
    </message>
    <message>
        <source>History of the visit</source>
        <translation>Besökets historik</translation>
    </message>
    <message>
        <source>Print the visit</source>
        <translation>Skriv ut besöket</translation>
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
        <source>Why it did not take place</source>
        <translation>Varför besöket inte blev av</translation>
    </message>
    <message>
        <source>Time agreed</source>
        <translation>Avtalad tid</translation>
    </message>
    <message>
        <source>Workers present</source>
        <translation>Med på besöket</translation>
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
        <source>Means used</source>
        <translation>Använda metoder</translation>
    </message>
    <message>
        <source>Goals worked on</source>
        <translation>Mål som främjades</translation>
    </message>
    <message>
        <source>Basic needs met</source>
        <translation>Basbehov som tillgodosågs</translation>
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
        <translation>Original, undertecknat {time}</translation>
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
    <name>VisitPaper</name>
    <message>
        <source>{register}. For those who read this register; not to be given to others.</source>
        <translation>{register}. Endast för dem som läser detta register; får inte lämnas till andra.</translation>
    </message>
    <message>
        <source>The place is not on paper.</source>
        <translation>Platsen finns inte på utskriften.</translation>
    </message>
    <message>
        <source>Non-disclosure</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rättelser</translation>
    </message>
    <message>
        <source>The client&apos;s own view</source>
        <translation>Klientens avvikande åsikt</translation>
    </message>
    <message>
        <source>Unsigned. Written by {who}</source>
        <translation>Ej undertecknat. Antecknat av {who}</translation>
    </message>
    <message>
        <source>Signed by {who}, {moment}</source>
        <translation>Undertecknat av {who}, {moment}</translation>
    </message>
    <message>
        <source>Voided by {who}, {moment}: {why}</source>
        <translation>Ogiltigförklarat av {who}, {moment}: {why}</translation>
    </message>
    <message>
        <source>{field}, before</source>
        <translation>{field}, före</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
</context>
<context>
    <name>VisitRows</name>
    <message>
        <source>Unsigned</source>
        <translation>Ej undertecknat</translation>
    </message>
    <message>
        <source>Corrected {day}</source>
        <translation>Rättat {day}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Undertecknat</translation>
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
        <source>Nothing found</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>All forms of a word are found. Try fewer or different words.</source>
        <translation>Ord hittas i alla böjningar. Prova färre eller andra ord.</translation>
    </message>
</context>
<context>
    <name>VitalCard</name>
    <message>
        <source>Outside the usual</source>
        <translation>Utanför det vanliga</translation>
    </message>
    <message>
        <source>{name}: change over time</source>
        <translation>{name}: förändring över tid</translation>
    </message>
    <message>
        <source>outside the usual</source>
        <translation>utanför det vanliga</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>Previous week (Ctrl+Left)</source>
        <translation>Föregående vecka (Ctrl+Vänster)</translation>
    </message>
    <message>
        <source>Next week (Ctrl+Right)</source>
        <translation>Nästa vecka (Ctrl+Höger)</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denna vecka</translation>
    </message>
    <message>
        <source>{day} · nothing agreed</source>
        <translation>{day} · inga avtalade möten</translation>
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
        <translation>Anslut dig med en kod</translation>
    </message>
    <message>
        <source>My organisation is starting to use Lähityö</source>
        <translation>Min organisation börjar använda Lähityö</translation>
    </message>
    <message>
        <source>You have the address of your own server and the setup token that it printed.</source>
        <translation>Du har adressen till er egen server och startkoden som den skrev ut.</translation>
    </message>
    <message>
        <source>Set up an organisation</source>
        <translation>Grunda en organisation</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Återställ en säkerhetskopia…</translation>
    </message>
    <message>
        <source>{organisation} removed this computer on {day}. The records that were here have been erased.</source>
        <translation>{organisation} tog bort den här datorn {day}. Anteckningarna som fanns här har raderats.</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>Organisationen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not been sent were handed over; a colleague reads them.</source>
        <translation>
            <numerusform>%n oskickad ändring lämnades över; en kollega läser den.</numerusform>
            <numerusform>%n oskickade ändringar lämnades över; en kollega läser dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be handed over any more.</source>
        <translation>
            <numerusform>%n ändring kunde inte längre lämnas över.</numerusform>
            <numerusform>%n ändringar kunde inte längre lämnas över.</numerusform>
        </translation>
    </message>
    <message>
        <source>If this was a mistake, ask an administrator for a new invitation code.</source>
        <translation>Om detta var ett misstag, be en administratör om en ny inbjudningskod.</translation>
    </message>
</context>
<context>
    <name>WhoseSheet</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Leave empty when it concerns no client.</source>
        <translation>Lämna tomt om det inte gäller någon klient.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>WillCard</name>
    <message>
        <source>Client&apos;s own wishes</source>
        <translation>Klientens egen vilja</translation>
    </message>
    <message>
        <source>Not asked yet. Write it in the client&apos;s own words.</source>
        <translation>Inte frågat än. Skriv med klientens egna ord.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Inte frågat än.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>WillSheet</name>
    <message>
        <source>The client&apos;s own wishes</source>
        <translation>Klientens egen vilja</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lämnas som den är</translation>
    </message>
    <message>
        <source>Pause the plan</source>
        <translation>Planen pausas</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Planen avslutas</translation>
    </message>
    <message>
        <source>The client withdraws: what about the plan?</source>
        <translation>Klienten drar sig ur: vad görs med planen?</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Hur den avslutas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
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
    <name>WorkCard</name>
    <message>
        <source>Evaluate the period</source>
        <translation>Utvärdera perioden</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Nästa period</translation>
    </message>
</context>
<context>
    <name>WorkersField</name>
    <message>
        <source>Someone else: name, then Enter</source>
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
<context>
    <name>_FileSheet</name>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
</context>
</TS>
