<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AccessLog</name>
    <message>
        <source>The log is not whole: entries of {names} are missing or were altered. Tell an administrator, and look at the sync page for what was found.</source>
        <translation>Loki ei ole ehjä: merkintöjä puuttuu tai niitä on muutettu ({names}). Kerro ylläpitäjälle ja katso synkronointisivulta, mitä löytyi.</translation>
    </message>
</context>
<context>
    <name>AccessLogTab</name>
    <message>
        <source>Last month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>Last two years</source>
        <translation>Kaksi vuotta</translation>
    </message>
    <message>
        <source>Include older…</source>
        <translation>Myös vanhemmat…</translation>
    </message>
    <message>
        <source>From which time</source>
        <translation>Miltä ajalta</translation>
    </message>
    <message>
        <source>Everyone&apos;s openings</source>
        <translation>Kaikki työntekijät</translation>
    </message>
    <message>
        <source>Whose openings</source>
        <translation>Kenen avaukset</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Tallenna taulukko</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>Kannattaa katsoa tarkemmin</translation>
    </message>
    <message>
        <source>This does not mean that anything is wrong: ask the person, there is often a good reason.</source>
        <translation>Tämä ei vielä kerro, onko tehty väärin. Kysy henkilöltä: usein syy on hyvä.</translation>
    </message>
    <message>
        <source>Who has opened the record</source>
        <translation>Ketkä ovat avanneet tiedot</translation>
    </message>
    <message>
        <source>Each laptop sends its log when it syncs. The latest entry from each: {list}.</source>
        <translation>Loki tulee kunkin koneen synkronoinnin mukana. Viimeisin merkintä kultakin: {list}.</translation>
    </message>
    <message>
        <source>The newest {number} are shown; the report has all of them.</source>
        <translation>Näytetään uusimmat {number}; raportissa ovat kaikki.</translation>
    </message>
    <message>
        <source>Nobody has opened the record in this time.</source>
        <translation>Tietoja ei ole avattu tänä aikana.</translation>
    </message>
    <message>
        <source>Print the log report</source>
        <translation>Tulosta lokiraportti</translation>
    </message>
    <message>
        <source>Save the log report</source>
        <translation>Tallenna lokiraportti</translation>
    </message>
    <message>
        <source>The report is saved. The file is not encrypted: keep it safe.</source>
        <translation>Raportti on tallennettu. Tiedostoa ei ole salattu: säilytä se turvallisesti.</translation>
    </message>
</context>
<context>
    <name>AccessReport</name>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>What was opened</source>
        <translation>Mitä avattiin</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Reason for entries older than two years</source>
        <translation>Peruste yli kaksi vuotta vanhoille merkinnöille</translation>
    </message>
    <message>
        <source>Report of the access log</source>
        <translation>Käyttölokin raportti</translation>
    </message>
    <message>
        <source>Nobody has opened the record in this time.</source>
        <translation>Tietoja ei ole avattu tänä aikana.</translation>
    </message>
    <message>
        <source>Made by {name}, {organisation}, {moment}</source>
        <translation>Laatinut {name}, {organisation}, {moment}</translation>
    </message>
    <message>
        <source>The log is not whole: entries of {names} are missing or were altered.</source>
        <translation>Loki ei ole ehjä: merkintöjä puuttuu tai niitä on muutettu ({names}).</translation>
    </message>
</context>
<context>
    <name>ActSheet</name>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>You left this unfinished; your words are here.</source>
        <translation>Tämä jäi kesken; kirjoittamasi on tässä.</translation>
    </message>
    <message>
        <source>Void: {name}</source>
        <translation>Mitätöi: {name}</translation>
    </message>
    <message>
        <source>The record stays readable with your name and reason, but no longer counts.</source>
        <translation>Kirjaus jää luettavaksi, mukana nimesi ja syy. Sitä ei enää oteta huomioon.</translation>
    </message>
    <message>
        <source>Void the record</source>
        <translation>Mitätöi</translation>
    </message>
    <message>
        <source>Client&apos;s differing view: {name}</source>
        <translation>Asiakkaan eriävä näkemys: {name}</translation>
    </message>
    <message>
        <source>It stands beside the record for good, in the client&apos;s own words, also when it is printed.</source>
        <translation>Se jää pysyvästi kirjauksen rinnalle asiakkaan omin sanoin, myös tulosteeseen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Correct: {name}</source>
        <translation>Korjaa: {name}</translation>
    </message>
    <message>
        <source>The original stays readable; the correction stands beside it with your name and reason.</source>
        <translation>Alkuperäinen jää luettavaksi. Korjaus näkyy sen rinnalla, mukana nimesi ja syy.</translation>
    </message>
    <message>
        <source>Sign the correction</source>
        <translation>Allekirjoita korjaus</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Miksi korjataan</translation>
    </message>
</context>
<context>
    <name>AgreedTasks</name>
    <message>
        <source>Make tasks from what was agreed</source>
        <translation>Tee sovituista tehtäviä</translation>
    </message>
    <message>
        <source>Tasks of this visit</source>
        <translation>Käynnin tehtävät</translation>
    </message>
    <message>
        <source>Become tasks when the visit is signed.</source>
        <translation>Muuttuvat tehtäviksi, kun käynti allekirjoitetaan.</translation>
    </message>
</context>
<context>
    <name>AheadCard</name>
    <message>
        <source>Photos and documents</source>
        <translation>Kuvat ja asiakirjat</translation>
    </message>
    <message>
        <source>Download today&apos;s clients&apos; files in advance</source>
        <translation>Hae päivän asiakkaiden tiedostot etukäteen</translation>
    </message>
    <message>
        <source>Otherwise a file is downloaded when it is first opened. Choose this before you go somewhere without a network.</source>
        <translation>Muuten tiedosto haetaan, kun se avataan ensi kerran. Valitse tämä, kun lähdet sinne, missä verkkoa ei ole.</translation>
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
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Tapaamisen laji</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Työntekijät</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Lisätiedot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Did not take place…</source>
        <translation>Ei toteutunut…</translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation>Kirjaa käynti</translation>
    </message>
    <message>
        <source>Change or history</source>
        <translation>Muuta tai katso historiaa</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>Ei toteutunut</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
</context>
<context>
    <name>AreaPanel</name>
    <message>
        <source>Area log</source>
        <translation>Alueloki</translation>
    </message>
    <message>
        <source>Disturbances, other outcomes and feedback of the area come here, never of one client.</source>
        <translation>Tänne kirjataan alueen häiriöt, muut tulokset ja palaute, ei koskaan yhdestä asiakkaasta.</translation>
    </message>
    <message>
        <source>Expected and actual</source>
        <translation>Odotettu ja toteutunut</translation>
    </message>
    <message>
        <source>A team lead writes here what is expected of a period; it is compared with what came.</source>
        <translation>Tiimivastaava kirjaa tänne, mitä jaksolta odotetaan. Sitä verrataan toteutuneeseen.</translation>
    </message>
</context>
<context>
    <name>AssessmentsTab</name>
    <message>
        <source>New score</source>
        <translation>Uusi mittaritulos</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Results of instruments will be here</source>
        <translation>Mittareiden tulokset tulevat tähän</translation>
    </message>
    <message>
        <source>The score of a form and how it changes over time. It says what the form says and nothing else.</source>
        <translation>Lomakkeen pisteet ja niiden muutos ajassa. Pisteet kertovat vain sen, mitä lomake mittaa.</translation>
    </message>
    <message>
        <source>The first plan needs an entry assessment, or a stated reason without one.</source>
        <translation>Ensimmäinen suunnitelma tarvitsee alkuarvion tai kirjatun perusteen ilman sitä.</translation>
    </message>
    <message>
        <source>How the client came, and who referred.</source>
        <translation>Miten asiakas tuli ja kuka ohjasi.</translation>
    </message>
    <message>
        <source>Whether the client has the right to special support, and why.</source>
        <translation>Onko asiakkaalla oikeus erityiseen tukeen, ja miksi.</translation>
    </message>
    <message>
        <source>What was told to whom, when, and on what grounds.</source>
        <translation>Mitä on kerrottu, kenelle, milloin ja millä perusteella.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Photos and documents (*.jpg *.jpeg *.heic *.png *.webp *.tif *.tiff *.bmp *.pdf)</source>
        <translation>Kuvat ja asiakirjat (*.jpg *.jpeg *.heic *.png *.webp *.tif *.tiff *.bmp *.pdf)</translation>
    </message>
    <message>
        <source>Add photos or documents</source>
        <translation>Lisää kuvia tai asiakirjoja</translation>
    </message>
    <message>
        <source>There is no picture or file on the clipboard.</source>
        <translation>Leikepöydällä ei ole kuvaa eikä tiedostoa.</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <translation>Kuva on liian suuri</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Shrink and add</source>
        <translation>Pienennä ja lisää</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Kuva leikepöydältä</translation>
    </message>
    <message>
        <source>Save a copy outside Lähityö</source>
        <translation>Tallenna kopio Lähityön ulkopuolelle</translation>
    </message>
    <message>
        <source>The copy is not encrypted: whoever gets at the computer or the stick can open it. Delete it as soon as it is not needed. That you made it, and why, stands in the client&apos;s access log.</source>
        <translation>Kopiota ei salata: kuka tahansa, joka pääsee käsiksi koneeseen tai tikkuun, voi avata sen. Poista se heti, kun sitä ei tarvita. Asiakkaan käyttölokiin jää, että teit kopion ja miksi.</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Valitse paikka…</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Kirjoita ensin syy.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Why a copy is needed</source>
        <translation>Miksi kopio tarvitaan</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kt</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mt</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 sivu</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} sivua</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Käynti</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Photos and documents</source>
        <translation>Kuvat ja asiakirjat</translation>
    </message>
    <message>
        <source>Add a photo or a scan, drop it here or paste it. The place and camera details are removed.</source>
        <translation>Lisää valokuva tai skannaus, pudota se tähän tai liitä leikepöydältä. Kuvauspaikkaa ja kameran tietoja ei säilytetä.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lisää…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Liitä leikepöydältä</translation>
    </message>
    <message>
        <source>No photos or documents.</source>
        <translation>Ei kuvia eikä asiakirjoja.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Näytä kaikki %n</numerusform>
            <numerusform>Näytä kaikki %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)…</source>
        <translation>
            <numerusform>Lisätään %n tiedosto…</numerusform>
            <numerusform>Lisätään %n tiedostoa…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Attendance</source>
        <translation>Osallistuminen</translation>
    </message>
    <message>
        <source>Everyone present</source>
        <translation>Kaikki paikalla</translation>
    </message>
    <message>
        <source>{group} {day}</source>
        <translation>{group} {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n paikalla</numerusform>
            <numerusform>%n paikalla</numerusform>
        </translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Uusi jäsen</translation>
    </message>
    <message numerus="yes">
        <source>%n without a record</source>
        <translation>
            <numerusform>%n ilman asiakkuutta</numerusform>
            <numerusform>%n ilman asiakkuutta</numerusform>
        </translation>
    </message>
    <message>
        <source>In a row {keys}; the arrows go from row to row.</source>
        <translation>Rivillä {keys}; nuolilla siirrytään riviltä toiselle.</translation>
    </message>
    <message>
        <source>Attendance changed</source>
        <translation>Osallistumismerkintä muutettu</translation>
    </message>
</context>
<context>
    <name>AttendanceLine</name>
    <message>
        <source>A word about {name}</source>
        <translation>Huomio: {name}</translation>
    </message>
    <message>
        <source>About this client only; goes to the client&apos;s own record</source>
        <translation>Vain tästä asiakkaasta; menee hänen omiin tietoihinsa</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Tietoja: {name}</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>Varmuuskopio</translation>
    </message>
    <message>
        <source>One encrypted file that brings this vault back, here or on another computer. It opens with the passphrase you have on the day you make it.</source>
        <translation>Yksi salattu tiedosto, josta tämän koneen tiedot saa takaisin tällä tai toisella koneella. Sen avaa salalause, joka on käytössä, kun kopio tehdään.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Tee varmuuskopio…</translation>
    </message>
    <message>
        <source>The backup is made, and can be read.</source>
        <translation>Varmuuskopio on tehty ja luettavissa.</translation>
    </message>
</context>
<context>
    <name>BackupSheet</name>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Valitse ensin tiedosto.</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Kirjoita ensin salalause.</translation>
    </message>
    <message>
        <source>Put it on a stick or a drive of the organisation&apos;s. It holds what this computer holds now; what comes later is not in it.</source>
        <translation>Tallenna se organisaation muistitikulle tai levylle. Siinä on se, mitä tällä koneella nyt on; myöhempää siinä ei ole.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Tee varmuuskopio</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Tee kopio</translation>
    </message>
    <message>
        <source>The passphrase is that of the day the backup was made. When the connection is there, what has come since is fetched before anything new is recorded.</source>
        <translation>Salalause on se, joka oli käytössä, kun varmuuskopio tehtiin. Varmuuskopion jälkeen tulleet tiedot haetaan, kun yhteys on, ennen kuin uutta kirjataan.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Palauta varmuuskopio</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Palauta</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Sulje viesti</translation>
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
        <translation>Kirjaa työ siellä, missä ihmiset ovat.</translation>
    </message>
    <message>
        <source>Encrypted on this computer, on the way and on the server.</source>
        <translation>Salattu tällä koneella, matkalla ja palvelimella.</translation>
    </message>
    <message>
        <source>Works for weeks without a connection.</source>
        <translation>Toimii viikkoja ilman yhteyttä.</translation>
    </message>
    <message>
        <source>What two people write at once is never lost.</source>
        <translation>Kun kaksi kirjaa yhtä aikaa, mitään ei katoa.</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>Without a server</source>
        <translation>Ilman palvelinta</translation>
    </message>
    <message>
        <source>Exchange through a folder…</source>
        <translation>Vaihda kansion kautta…</translation>
    </message>
    <message>
        <source>If the server cannot be reached for a long time, laptops can exchange their changes through a memory stick or a shared folder. The files stay encrypted. Do this on each laptop in turn, and once more on the first.</source>
        <translation>Kun palvelimeen ei pitkään aikaan pääse, koneet vaihtavat muutokset muistitikun tai yhteisen kansion kautta. Tiedostojen sisältö pysyy salattuna. Jokainen kone tekee vaihdon vuorollaan, ensimmäinen vielä kerran lopuksi.</translation>
    </message>
    <message>
        <source>The stick or the shared folder</source>
        <translation>Muistitikku tai yhteinen kansio</translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s) came from colleagues.</source>
        <translation>
            <numerusform>Työkavereilta tuli %n uusi muutos.</numerusform>
            <numerusform>Työkavereilta tuli %n uutta muutosta.</numerusform>
        </translation>
    </message>
    <message>
        <source>No colleague has left anything in the folder yet.</source>
        <translation>Kukaan työkaveri ei ole vielä jättänyt kansioon mitään.</translation>
    </message>
    <message>
        <source>{name}, as of {time}.</source>
        <translation>{name}, tilanne {time}.</translation>
    </message>
    <message>
        <source>Yours are there now for the others.</source>
        <translation>Sinun muutoksesi ovat nyt siellä muille.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) build on changes that are not here yet; they come with the next one.</source>
        <translation>
            <numerusform>%n kirjaus perustuu muutoksiin, joita ei vielä ole täällä; se tulee seuraavan mukana.</numerusform>
            <numerusform>%n kirjausta perustuu muutoksiin, joita ei vielä ole täällä; ne tulevat seuraavan mukana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something did not pass the checks; it is listed on this page.</source>
        <translation>Osa ei läpäissyt tarkistusta; se on luettelossa tällä sivulla.</translation>
    </message>
</context>
<context>
    <name>BusySheet</name>
    <message>
        <source>The server cannot be reached. Try again when there is a connection.</source>
        <translation>Palvelimeen ei saada yhteyttä. Yritä uudelleen, kun yhteys on.</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Working…</source>
        <translation>Työn alla…</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>The server&apos;s certificate ends soon</source>
        <translation>Palvelimen varmenne vanhenee pian</translation>
    </message>
    <message>
        <source>It is good until {day}. After that no computer can synchronise, although recording goes on. Ask whoever keeps the server to renew it before then: lahityo-server certificate renew</source>
        <translation>Se on voimassa {day} asti. Sen jälkeen yksikään kone ei synkronoi, vaikka kirjaaminen jatkuu. Pyydä palvelimen ylläpitäjää uusimaan se sitä ennen: lahityo-server certificate renew</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has run out</source>
        <translation>Palvelimen varmenne on vanhentunut</translation>
    </message>
    <message>
        <source>It was good until {day}. No computer can synchronise before it is renewed; recording goes on, and what is written is kept. Ask whoever keeps the server to renew it: lahityo-server certificate renew</source>
        <translation>Se oli voimassa {day} asti. Yksikään kone ei synkronoi, ennen kuin se on uusittu. Kirjaaminen jatkuu, ja kirjoitettu säilyy. Pyydä palvelimen ylläpitäjää uusimaan se: lahityo-server certificate renew</translation>
    </message>
</context>
<context>
    <name>CircleSheet</name>
    <message>
        <source>People with access to this client</source>
        <translation>Henkilöt, jotka näkevät asiakkaan tiedot</translation>
    </message>
    <message>
        <source>Nobody else in the team can open the record or see that it exists.</source>
        <translation>Kenelläkään muulla tiimissä ei ole tietoja, eikä kukaan muu näe, että niitä on.</translation>
    </message>
    <message>
        <source>Remove my own access</source>
        <translation>Luovun tästä asiakkaasta</translation>
    </message>
    <message>
        <source>The record is removed from this computer at the next sync.</source>
        <translation>Jos luovut, tiedot poistuvat tältä koneelta seuraavassa synkronoinnissa.</translation>
    </message>
    <message>
        <source>End the restriction…</source>
        <translation>Päätä rajaus…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>The client is not restricted: the whole team has the record.</source>
        <translation>Asiakasta ei ole rajattu: tiedot ovat koko tiimillä.</translation>
    </message>
    <message>
        <source>The server does not know of this yet. They have the record after the next sync.</source>
        <translation>Palvelin ei vielä tiedä rajauksesta. Henkilöt saavat tiedot seuraavassa synkronoinnissa.</translation>
    </message>
    <message>
        <source>You have emergency access until {when}.</source>
        <translation>Luet tietoja hätätilanteen perusteella {when} asti.</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Change client</source>
        <translation>Muuta asiakkaan tietoja</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>e.g. 21.11.1980</source>
        <translation>esim. 21.11.1980</translation>
    </message>
    <message>
        <source>Or where to find them</source>
        <translation>Tai mistä henkilön tavoittaa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>First names and surname, as far as known.</source>
        <translation>Etunimet ja sukunimi siltä osin kuin ne tiedetään.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Kutsumanimi</translation>
    </message>
    <message>
        <source>Enough when the name is not known.</source>
        <translation>Riittää, jos nimeä ei tiedetä.</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Syntymäaika</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Good to know before meeting</source>
        <translation>Tiedoksi ennen tapaamista</translation>
    </message>
    <message>
        <source>Both professions read this.</source>
        <translation>Molemmat ammattiryhmät näkevät tämän.</translation>
    </message>
    <message>
        <source>Note in your own register</source>
        <translation>Muistiinpano omaan rekisteriin</translation>
    </message>
    <message>
        <source>Show the hidden phone and address…</source>
        <translation>Näytä piilotettu puhelin ja osoite…</translation>
    </message>
    <message>
        <source>Only named people can open the record</source>
        <translation>Tiedot vain nimetyillä henkilöillä</translation>
    </message>
    <message>
        <source>Only in the health care register.</source>
        <translation>Vain terveydenhuollon rekisterissä.</translation>
    </message>
    <message>
        <source>Only in the social welfare register.</source>
        <translation>Vain sosiaalihuollon rekisterissä.</translation>
    </message>
    <message>
        <source>You left this unfinished; your words are here.</source>
        <translation>Tämä jäi kesken; kirjoittamasi on tässä.</translation>
    </message>
    <message>
        <source>In order: born {date}</source>
        <translation>Kunnossa: syntynyt {date}</translation>
    </message>
    <message>
        <source>Write the date like 21.11.1980.</source>
        <translation>Kirjoita päivä muodossa 21.11.1980.</translation>
    </message>
</context>
<context>
    <name>ClientHistory</name>
    <message>
        <source>All types</source>
        <translation>Kaikki lajit</translation>
    </message>
    <message>
        <source>Show types</source>
        <translation>Näytettävät lajit</translation>
    </message>
    <message>
        <source>Show voided</source>
        <translation>Näytä mitätöidyt</translation>
    </message>
    <message>
        <source>Everything recorded</source>
        <translation>Kaikki kirjaukset</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Näytä lisää</translation>
    </message>
    <message>
        <source>Nothing of this type.</source>
        <translation>Ei kirjauksia tästä lajista.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Ei vielä kirjauksia</translation>
    </message>
    <message>
        <source>Visits, plans, assessments and everything else of this client will be here, the newest first.</source>
        <translation>Asiakkaan käynnit, suunnitelmat, arviot ja kaikki muu tulee tähän, uusin ensin.</translation>
    </message>
    <message>
        <source>Record the first visit</source>
        <translation>Kirjaa ensimmäinen käynti</translation>
    </message>
    <message>
        <source>Changes to the client&apos;s details</source>
        <translation>Asiakkaan tietojen muutokset</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Käynnit</translation>
    </message>
</context>
<context>
    <name>ClientInterviews</name>
    <message>
        <source>The client answers the organisation&apos;s form, and agrees that the answers are kept here.</source>
        <translation>Asiakas vastaa organisaation lomakkeeseen ja suostuu siihen, että vastaukset säilytetään tässä.</translation>
    </message>
    <message>
        <source>There is no interview form in use; a team lead or a social worker makes one in the settings.</source>
        <translation>Käytössä ei ole haastattelulomaketta; tiimivastaava tai sosiaalityöntekijä tekee sellaisen asetuksissa.</translation>
    </message>
</context>
<context>
    <name>ClientOverview</name>
    <message>
        <source>Rehabilitation path</source>
        <translation>Kuntoutujan polku</translation>
    </message>
    <message>
        <source>Open the path</source>
        <translation>Avaa polku</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Ennen käyntiä</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Viimeksi sovittu</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Kaikki {count}</translation>
    </message>
    <message>
        <source>in the other register</source>
        <translation>toisessa rekisterissä</translation>
    </message>
    <message>
        <source>Note · {register}</source>
        <translation>Muistiinpano · {register}</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Syntymäaika</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>Good to know before meeting</source>
        <translation>Tiedoksi ennen tapaamista</translation>
    </message>
    <message>
        <source>No contact details yet.</source>
        <translation>Ei vielä yhteystietoja.</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>kaksi versiota</translation>
    </message>
    <message>
        <source>The client&apos;s details are saved.</source>
        <translation>Asiakkaan tiedot on tallennettu.</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>Sivun osat</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>Kirjaa käynti</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <source>Emergency access until {when}</source>
        <translation>Luetaan hätätilanteen perusteella {when} asti</translation>
    </message>
    <message>
        <source>Only named people</source>
        <translation>Vain nimetyt henkilöt</translation>
    </message>
    <message>
        <source>Non-disclosure</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>Right to special support</source>
        <translation>Oikeus erityiseen tukeen</translation>
    </message>
    <message>
        <source>{years} years old</source>
        <translation>{years} v</translation>
    </message>
    <message>
        <source>Two people changed the same details of this client at the same time; both are kept.</source>
        <translation>Kaksi työntekijää muutti samoja asiakkaan tietoja yhtä aikaa; molemmat versiot ovat tallessa.</translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Type a name or an alias</source>
        <translation>Kirjoita nimi tai kutsumanimi</translation>
    </message>
    <message>
        <source>Clients that fit</source>
        <translation>Sopivat asiakkaat</translation>
    </message>
    <message>
        <source>Add as a new client</source>
        <translation>Lisää uutena asiakkaana</translation>
    </message>
    <message>
        <source>Add a new client</source>
        <translation>Lisää uusi asiakas</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>s. {date}</translation>
    </message>
</context>
<context>
    <name>ClientTabs</name>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Käynnit</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Polku</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Arviot</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Terveys</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkosto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Käyttöloki</translation>
    </message>
</context>
<context>
    <name>ClientVisits</name>
    <message>
        <source>All kinds</source>
        <translation>Kaikki käyntitavat</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Kaikki teemat</translation>
    </message>
    <message>
        <source>Show kinds</source>
        <translation>Näytä käyntitavat</translation>
    </message>
    <message>
        <source>Show themes</source>
        <translation>Näytä teemat</translation>
    </message>
    <message>
        <source>The nurse&apos;s visits can be read only in the health care register. What was agreed is on the overview.</source>
        <translation>Sairaanhoitajan käynnit näkyvät vain terveydenhuollon rekisterissä. Se, mitä niillä sovittiin, näkyy yleiskuvassa.</translation>
    </message>
    <message>
        <source>The social workers&apos; and instructors&apos; visits can be read only in the social welfare register. What was agreed is on the overview.</source>
        <translation>Sosiaalihuollon käynnit näkyvät vain sosiaalihuollon rekisterissä. Se, mitä niillä sovittiin, näkyy yleiskuvassa.</translation>
    </message>
</context>
<context>
    <name>ClientsView</name>
    <message>
        <source>Filter by name or alias</source>
        <translation>Rajaa nimellä</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Emergency: open a restricted client…</source>
        <translation>Hätätilanne: avaa rajattu asiakas…</translation>
    </message>
    <message>
        <source>The clients will be here</source>
        <translation>Asiakkaat tulevat tähän</translation>
    </message>
    <message>
        <source>Add the first client; a name or an alias is enough.</source>
        <translation>Lisää ensimmäinen asiakas; nimi tai kutsumanimi riittää.</translation>
    </message>
    <message>
        <source>No client of that name</source>
        <translation>Sen nimistä asiakasta ei ole</translation>
    </message>
    <message>
        <source>Try a part of the name. The search at the top looks into visits too.</source>
        <translation>Kokeile nimen osaa. Yläreunan haku etsii myös käynneistä.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>s. {date}</translation>
    </message>
    <message>
        <source>last visit {date}</source>
        <translation>viimeksi {date}</translation>
    </message>
    <message>
        <source>no visits yet</source>
        <translation>ei vielä käyntejä</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n käynti</numerusform>
            <numerusform>%n käyntiä</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Kaksi versiota</translation>
    </message>
    <message>
        <source>Non-disclosure, safety flag</source>
        <translation>Turvakielto, riskitieto</translation>
    </message>
    <message>
        <source>Non-disclosure</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>Safety flag</source>
        <translation>Riskitieto</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>New code: {list}</source>
        <translation>Uusi koodi: {list}</translation>
    </message>
    <message>
        <source>Hidden from the forms</source>
        <translation>Piilotettu lomakkeilta</translation>
    </message>
    <message>
        <source>Small letters a–z, numbers and underscores.</source>
        <translation>Pieniä kirjaimia a–z, numeroita ja alaviivoja.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Nimi suomeksi</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nimi englanniksi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Home visit</source>
        <translation>Kotikäynti</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Jalkautuva työ</translation>
    </message>
    <message>
        <source>Accompanying</source>
        <translation>Mukana kulkeminen</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Puhelu</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Remote meeting</source>
        <translation>Etäyhteys</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Verkostotapaaminen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Kohtaamispaikka</translation>
    </message>
    <message>
        <source>Guidance and advice</source>
        <translation>Ohjaus ja neuvonta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruuntunut</translation>
    </message>
    <message>
        <source>Finding a home</source>
        <translation>Asunnon haku</translation>
    </message>
    <message>
        <source>Looking after the home</source>
        <translation>Asunnosta huolehtiminen</translation>
    </message>
    <message>
        <source>Income and money</source>
        <translation>Toimeentulo ja talous</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Hyvinvointi</translation>
    </message>
    <message>
        <source>Managing substance use</source>
        <translation>Päihteiden käytön hallinta</translation>
    </message>
    <message>
        <source>Errands and network</source>
        <translation>Asiointi ja verkosto</translation>
    </message>
    <message>
        <source>Meaningful activity</source>
        <translation>Mielekäs tekeminen</translation>
    </message>
    <message>
        <source>Social welfare register</source>
        <translation>Sosiaalihuollon rekisteri</translation>
    </message>
    <message>
        <source>Health care register</source>
        <translation>Terveydenhuollon rekisteri</translation>
    </message>
    <message>
        <source>Shared by both professions</source>
        <translation>Yhteiset tiedot</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Käynnit</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Polku</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Arviot</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Terveys</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkosto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Käyttöloki</translation>
    </message>
    <message>
        <source>Writing a visit</source>
        <translation>Käynnin kirjaaminen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Export into a file</source>
        <translation>Vienti tiedostoon</translation>
    </message>
    <message>
        <source>Details hidden by a non-disclosure</source>
        <translation>Turvakiellon piilottamat tiedot</translation>
    </message>
    <message>
        <source>What is shared with a partner</source>
        <translation>Kumppanille jaetut tiedot</translation>
    </message>
    <message>
        <source>Emergency opening of a restricted client</source>
        <translation>Rajatun asiakkaan avaus hätätilanteessa</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Muu osa</translation>
    </message>
    <message>
        <source>Found by searching</source>
        <translation>Löydetty haulla</translation>
    </message>
    <message>
        <source>Has written nothing here and has no task</source>
        <translation>Ei kirjauksia eikä tehtäviä tästä asiakkaasta</translation>
    </message>
    <message>
        <source>Many clients within a short time</source>
        <translation>Monta asiakasta lyhyessä ajassa</translation>
    </message>
    <message>
        <source>Hidden details were shown</source>
        <translation>Piilotetut tiedot näytettiin</translation>
    </message>
    <message>
        <source>A restricted client was opened in an emergency</source>
        <translation>Rajattu asiakas avattiin hätätilanteessa</translation>
    </message>
    <message>
        <source>This entry was altered, or one before it is missing</source>
        <translation>Tätä merkintää on muutettu, tai edellinen puuttuu</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>Members and devices</source>
        <translation>Jäsenet ja koneet</translation>
    </message>
    <message>
        <source>Social instructor</source>
        <translation>Sosiaaliohjaaja</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Sairaanhoitaja</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Sosiaalityöntekijä</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Tiimivastaava</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Ylläpitäjä</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Yhteistyökumppani</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Allekirjoittamatta</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Allekirjoitettu</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Mitätöity</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää luonnos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Allekirjoita</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korjaa</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Mitätöi</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Kirjattu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>Two versions settled</source>
        <translation>Kaksi versiota ratkaistu</translation>
    </message>
    <message>
        <source>Signed also, at the same time</source>
        <translation>Allekirjoitettu myös samaan aikaan</translation>
    </message>
    <message>
        <source>Written beside the signed text</source>
        <translation>Kirjoitettu allekirjoitetun rinnalle</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korjattu</translation>
    </message>
    <message>
        <source>The client&apos;s own view</source>
        <translation>Asiakkaan eriävä näkemys</translation>
    </message>
    <message>
        <source>Correction refused</source>
        <translation>Korjaus evätty</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Here; waiting to be sent</source>
        <translation>Odottaa lähettämistä</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Tällä koneella</translation>
    </message>
    <message>
        <source>On its way from the sender</source>
        <translation>Tulossa lähettäjältä</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Haetaan</translation>
    </message>
    <message>
        <source>Downloads when opened</source>
        <translation>Haetaan avattaessa</translation>
    </message>
    <message>
        <source>Saved with the visit</source>
        <translation>Tallentuu käynnin mukana</translation>
    </message>
</context>
<context>
    <name>CodesPanel</name>
    <message>
        <source>Add a code</source>
        <translation>Lisää koodi</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Tuo koodisto</translation>
    </message>
    <message>
        <source>Codes of the list</source>
        <translation>Koodiston koodit</translation>
    </message>
    <message>
        <source>The list has no codes yet.</source>
        <translation>Koodistossa ei ole vielä koodeja.</translation>
    </message>
    <message>
        <source>A code is never taken away: what is recorded with it stays readable. A hidden one is not offered.</source>
        <translation>Koodia ei koskaan poisteta: sillä tehdyt kirjaukset pysyvät luettavina. Piilotettua ei tarjota lomakkeilla.</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>Koodisto</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Piilotettu</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Oma</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Nimetty uudelleen</translation>
    </message>
    <message>
        <source>Code list to import</source>
        <translation>Tuotava koodisto</translation>
    </message>
</context>
<context>
    <name>CommentNote</name>
    <message>
        <source>Dealt with</source>
        <translation>Käsitelty</translation>
    </message>
</context>
<context>
    <name>CommentsCard</name>
    <message>
        <source>Comments</source>
        <translation>Kommentit</translation>
    </message>
    <message numerus="yes">
        <source>%n comments stand beside their fields</source>
        <translation>
            <numerusform>%n kommentti on kenttänsä vieressä</numerusform>
            <numerusform>%n kommenttia on kenttiensä vieressä</numerusform>
        </translation>
    </message>
    <message>
        <source>No open comments.</source>
        <translation>Ei avoimia kommentteja.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentoi</translation>
    </message>
    <message>
        <source>Comment on the plan</source>
        <translation>Kommentti suunnitelmaan</translation>
    </message>
    <message>
        <source>Comment on: {part}</source>
        <translation>Kommentti kohtaan: {part}</translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation>Tallenna kommentti</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Koko suunnitelma</translation>
    </message>
    <message>
        <source>What you want to say</source>
        <translation>Kommentti</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Mitä se koskee</translation>
    </message>
    <message>
        <source>Goal: {name}</source>
        <translation>Tavoite: {name}</translation>
    </message>
    <message>
        <source>Service: {name}</source>
        <translation>Palvelu: {name}</translation>
    </message>
</context>
<context>
    <name>ComputerCodeSheet</name>
    <message>
        <source>Give this code to {name} in person. It works once, on the new computer.</source>
        <translation>Anna koodi henkilölle {name} kasvokkain. Se toimii kerran, uudella koneella.</translation>
    </message>
    <message>
        <source>New computer</source>
        <translation>Uusi kone</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Kutsukoodi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Stays on the clipboard for 30 seconds.</source>
        <translation>Säilyy leikepöydällä 30 sekuntia.</translation>
    </message>
    <message>
        <source>The code as a QR picture</source>
        <translation>Koodi QR-kuvana</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Two versions</source>
        <translation>Kaksi versiota</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>Valitse tämä</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Yhdistetty</translation>
    </message>
    <message>
        <source>edit freely</source>
        <translation>muokkaa vapaasti</translation>
    </message>
    <message>
        <source>Both changed the same field, or chose differently, while offline. Nothing is lost: choose one or merge them. What is not chosen stays in the history.</source>
        <translation>Molemmat kirjasivat samaan kohtaan tai valitsivat siihen eri vaihtoehdon ilman yhteyttä. Mitään ei ole kadonnut: valitse jompikumpi tai yhdistä. Valitsematta jäänyt säilyy historiassa.</translation>
    </message>
    <message>
        <source>This has been settled elsewhere meanwhile: nothing is left to choose here.</source>
        <translation>Tämä on jo ratkaistu toisella koneella: tässä ei ole enää valittavaa.</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Avaa asiakas</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (sinä)</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Ehdotus</translation>
    </message>
    <message>
        <source>Both wrote in the marked place: read it before you accept.</source>
        <translation>Merkittyyn kohtaan kirjoittivat molemmat: lue se, ennen kuin hyväksyt.</translation>
    </message>
    <message>
        <source>Others see it after the next sync.</source>
        <translation>Näkyy muille seuraavan synkronoinnin jälkeen.</translation>
    </message>
    <message>
        <source>Accept the merged text</source>
        <translation>Hyväksy yhdistetty</translation>
    </message>
    <message>
        <source>Saved. The other version stays in the history.</source>
        <translation>Tallennettu. Toinen versio säilyy historiassa.</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Why is it being corrected?</source>
        <translation>Miksi käyntiä korjataan?</translation>
    </message>
    <message>
        <source>Stays beside the original.</source>
        <translation>Syy jää alkuperäisen rinnalle.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korjaus</translation>
    </message>
    <message>
        <source>The signed original stays as it is and can be read beside the correction.</source>
        <translation>Allekirjoitettu alkuperäinen pysyy ennallaan, ja sen voi lukea korjauksen rinnalla.</translation>
    </message>
    <message>
        <source>The correction is signed; the original stays beside it.</source>
        <translation>Korjaus on allekirjoitettu; alkuperäinen säilyy sen rinnalla.</translation>
    </message>
    <message>
        <source>Discard the correction?</source>
        <translation>Luovutaanko korjauksesta?</translation>
    </message>
    <message>
        <source>What you changed here will be thrown away.</source>
        <translation>Tässä tekemäsi muutokset häviävät.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Jatka kirjoittamista</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Luovu</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>Signed visits</source>
        <translation>Allekirjoitetut käynnit</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Routes to the meeting place</source>
        <translation>Reitit kohtaamispaikkaan</translation>
    </message>
    <message>
        <source>Steps begun on the path</source>
        <translation>Polulla alkaneet vaiheet</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Esteet</translation>
    </message>
    <message>
        <source>Clients who reached an outcome</source>
        <translation>Asiakkaat, joilla tulos toteutui</translation>
    </message>
    <message>
        <source>People met anonymously</source>
        <translation>Nimettömästi kohdatut</translation>
    </message>
    <message>
        <source>Given at anonymous contacts</source>
        <translation>Nimettömissä kohtaamisissa annettu</translation>
    </message>
    <message>
        <source>Visitors of the meeting place</source>
        <translation>Kohtaamispaikan kävijät</translation>
    </message>
    <message>
        <source>Disturbances in the area</source>
        <translation>Häiriöt alueella</translation>
    </message>
    <message>
        <source>as the first step</source>
        <translation>ensimmäisenä vaiheena</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ei kerrottu</translation>
    </message>
    <message>
        <source>after: {step}</source>
        <translation>edeltävä: {step}</translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <source>Total</source>
        <translation>Yhteensä</translation>
    </message>
</context>
<context>
    <name>CountsView</name>
    <message>
        <source>6 months</source>
        <translation>6 kk</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 kk</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tämä vuosi</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Viime vuosi</translation>
    </message>
    <message>
        <source>Which months</source>
        <translation>Mitkä kuukaudet</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kaikki osiot</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Tilastot</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Kuukausittain</translation>
    </message>
    <message>
        <source>Counts by month</source>
        <translation>Lukumäärät kuukausittain</translation>
    </message>
    <message>
        <source>From the registers this computer reads. Voided entries are not counted.</source>
        <translation>Mukana ovat rekisterit, joita tällä koneella voi lukea. Mitätöityjä ei lasketa.</translation>
    </message>
    <message>
        <source>Nothing to count in these months</source>
        <translation>Näiltä kuukausilta ei ole laskettavaa</translation>
    </message>
    <message>
        <source>Signed visits, decisions, steps of the path, outcomes and anonymous contacts are counted here.</source>
        <translation>Tässä lasketaan allekirjoitetut käynnit, päätökset, polun vaiheet, tulokset ja nimettömät kohtaamiset.</translation>
    </message>
    <message>
        <source>Expected and actual</source>
        <translation>Odotettu ja toteutunut</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Ennusteet</translation>
    </message>
    <message>
        <source>A team lead can write here what is expected of a period; the app counts the outcome.</source>
        <translation>Tiimivastaava voi kirjata tähän, mitä ajalta odotetaan; sovellus laskee, mitä toteutui.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>expected {number}</source>
        <translation>odotettu {number}</translation>
    </message>
    <message>
        <source>actual {number}</source>
        <translation>toteutunut {number}</translation>
    </message>
    <message>
        <source>counted by the app</source>
        <translation>sovelluksen laskema</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>käsin kirjattu</translation>
    </message>
    <message>
        <source>Export the counts</source>
        <translation>Vie tilastot tiedostoon</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Mitä lasketaan</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Ennuste</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Odotettu</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Toteutunut</translation>
    </message>
    <message>
        <source>Exported. Numbers from 1 to {most} are hidden in the file.</source>
        <translation>Viety. Luvut 1–{most} on peitetty tiedostossa.</translation>
    </message>
</context>
<context>
    <name>DayLogPanel</name>
    <message>
        <source>Day log</source>
        <translation>Päiväloki</translation>
    </message>
    <message>
        <source>Nothing written yet. Add the opening hours or the first visitors.</source>
        <translation>Ei vielä kirjauksia. Lisää aukioloaika tai ensimmäiset kävijät.</translation>
    </message>
    <message>
        <source>Threats and accidents at work come here, without anybody&apos;s name.</source>
        <translation>Työn uhka- ja vaaratilanteet kirjataan tähän ilman kenenkään nimeä.</translation>
    </message>
    <message>
        <source>Visitors today: {count}</source>
        <translation>Kävijöitä tänään: {count}</translation>
    </message>
</context>
<context>
    <name>DecisionPaper</name>
    <message>
        <source>Print the decision</source>
        <translation>Tulosta päätös</translation>
    </message>
    <message>
        <source>Prepared by {name}, {role}, {moment}; not signed</source>
        <translation>Valmistellut {name}, {role}, {moment}; ei allekirjoitettu</translation>
    </message>
    <message>
        <source>Signed by {name}, {role}, {moment}</source>
        <translation>Allekirjoittanut {name}, {role}, {moment}</translation>
    </message>
    <message>
        <source>Corrected by {name}, {role}, {moment}: {reason}</source>
        <translation>Korjannut {name}, {role}, {moment}: {reason}</translation>
    </message>
</context>
<context>
    <name>DecisionsTab</name>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Ei vielä päätöksiä</translation>
    </message>
    <message>
        <source>A social instructor may prepare a decision; a social worker or a team lead signs it.</source>
        <translation>Sosiaaliohjaaja voi valmistella päätöksen; sosiaalityöntekijä tai tiimivastaava allekirjoittaa sen.</translation>
    </message>
    <message>
        <source>Prepare a decision</source>
        <translation>Valmistele päätös</translation>
    </message>
    <message>
        <source>In force today</source>
        <translation>Voimassa tänään</translation>
    </message>
    <message>
        <source>Decisions made by month</source>
        <translation>Tehdyt päätökset kuukausittain</translation>
    </message>
    <message>
        <source>No decision is in force today.</source>
        <translation>Tänään ei ole voimassa yhtään päätöstä.</translation>
    </message>
    <message>
        <source>A representative account decision is in force: intermediate renting can be applied for.</source>
        <translation>Välitystilipäätös on voimassa: välivuokrausta voi hakea.</translation>
    </message>
    <message>
        <source>No representative account decision is in force: intermediate renting needs a written reason.</source>
        <translation>Välitystilipäätöstä ei ole voimassa: välivuokraus tarvitsee kirjallisen perusteen.</translation>
    </message>
    <message>
        <source>{total} in all: {granted} granted, {refused} refused, {others} other</source>
        <translation>Yhteensä {total}: myönteisiä {granted}, kielteisiä {refused}, muita {others}</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Korvattu</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Ends {day}</source>
        <translation>Päättyy {day}</translation>
    </message>
</context>
<context>
    <name>DepartureBanner</name>
    <message>
        <source>I have read this</source>
        <translation>Olen lukenut tämän</translation>
    </message>
    <message>
        <source>Your team has changed</source>
        <translation>Tiimisi muuttui</translation>
    </message>
    <message>
        <source>Your role has changed</source>
        <translation>Roolisi muuttui</translation>
    </message>
    <message>
        <source>An emergency opening has ended</source>
        <translation>Avaaminen hätätilanteessa on päättynyt</translation>
    </message>
    <message>
        <source>Show the unfinished texts</source>
        <translation>Näytä keskeneräiset tekstit</translation>
    </message>
    <message>
        <source>Unfinished texts of your former work: {count}. Finish them or copy them out by {day}; after that they are deleted.</source>
        <translation>Aiemman työsi keskeneräisiä tekstejä: {count}. Viimeistele ne tai kopioi ne talteen viimeistään {day}; sen jälkeen ne poistetaan.</translation>
    </message>
    <message>
        <source>Unfinished texts of your former work: {count}. They can be sent no more: copy them out by {day}; after that they are deleted.</source>
        <translation>Aiemman työsi keskeneräisiä tekstejä: {count}. Niitä ei voi enää lähettää: kopioi ne talteen viimeistään {day}; sen jälkeen ne poistetaan.</translation>
    </message>
    <message>
        <source>You had begun texts in a record that was open to you in an emergency: {count}. They cannot be saved there: copy them out by {day}; after that they are deleted.</source>
        <translation>Aloitit tekstejä asiakkaasta, jonka tiedot avasit hätätilanteessa: {count}. Niitä ei voi tallentaa sinne: kopioi ne talteen viimeistään {day}; sen jälkeen ne poistetaan.</translation>
    </message>
    <message>
        <source>Your role is now {role} ({team}).
Leaves this computer: {registers} (clients: {count}). What you had not sent is sent first.</source>
        <translation>Roolisi on nyt {role} ({team}).
Tältä koneelta poistuu: {registers} (asiakkaita:&#xa0;{count}). Lähettämättömät lähetetään ensin.</translation>
    </message>
    <message>
        <source>Records with something unfinished or refused: {count}. Finish it or discard it, and they leave too.</source>
        <translation>Kesken olevia tai palvelimen hylkäämiä kirjauksia: {count}. Viimeistele tai hylkää ne, niin nekin poistuvat.</translation>
    </message>
</context>
<context>
    <name>DevicesSheet</name>
    <message>
        <source>Computers and what each of them holds.</source>
        <translation>Koneet ja se, mitä kullakin on.</translation>
    </message>
    <message>
        <source>This person has been removed from the organisation.</source>
        <translation>Tämä henkilö on poistettu organisaatiosta.</translation>
    </message>
    <message>
        <source>No computer has joined yet.</source>
        <translation>Yksikään kone ei ole vielä liittynyt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>The server last met it: {when}</source>
        <translation>Viimeksi yhteydessä palvelimeen: {when}</translation>
    </message>
    <message>
        <source>The server could not be asked when it last met this computer.</source>
        <translation>Palvelimelta ei saatu tietoa, milloin kone oli viimeksi yhteydessä siihen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Tämä kone</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kone</translation>
    </message>
    <message>
        <source>Removed on {day}</source>
        <translation>Poistettu {day}</translation>
    </message>
    <message>
        <source>Holds: {registers}</source>
        <translation>Koneella: {registers}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ei vielä mitään</translation>
    </message>
    <message>
        <source>Newest entry written on it: {when}</source>
        <translation>Uusin koneella tehty kirjaus: {when}</translation>
    </message>
    <message>
        <source>Remove this computer…</source>
        <translation>Poista tämä kone…</translation>
    </message>
    <message>
        <source>New computer for this person</source>
        <translation>Uusi kone tälle henkilölle</translation>
    </message>
    <message>
        <source>Change role or team…</source>
        <translation>Vaihda rooli tai tiimi…</translation>
    </message>
    <message>
        <source>Withdraw the invitation</source>
        <translation>Peru kutsu</translation>
    </message>
    <message>
        <source>Remove this person…</source>
        <translation>Poista henkilö…</translation>
    </message>
    <message>
        <source>{register} (clients: {count})</source>
        <translation>{register} (asiakkaita: {count})</translation>
    </message>
    <message>
        <source>the list of members alone</source>
        <translation>vain jäsenluettelo</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>What you have written is not kept. Close again to throw it away.</source>
        <translation>Kirjoittamasi ei tallennu. Sulje uudelleen, jos haluat hylätä sen.</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Before: {before}. After: {after}.</source>
        <translation>Ennen: {before}. Jälkeen: {after}.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Everything is ready</source>
        <translation>Kaikki on valmista</translation>
    </message>
    <message>
        <source>The vault is open on this computer. Changes are sent automatically whenever there is a connection.</source>
        <translation>Holvi on auki tällä koneella. Muutokset lähtevät itsestään, kun yhteys on.</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Näppäimet, jotka toimivat kaikkialla</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>Kirjaa käynti</translation>
    </message>
    <message>
        <source>Search clients and visits</source>
        <translation>Hae asiakkaita ja käyntejä</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Lukitse holvi</translation>
    </message>
</context>
<context>
    <name>DropInView</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Day log</source>
        <translation>Päiväloki</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Part of the meeting place</source>
        <translation>Kohtaamispaikan osa</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Kohtaamispaikka</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>One more</source>
        <translation>Lisää rivi</translation>
    </message>
    <message>
        <source>What · who · by when</source>
        <translation>Mitä · kuka · mihin mennessä</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Määräpäivä</translation>
    </message>
</context>
<context>
    <name>EditorSide</name>
    <message>
        <source>Before the visit</source>
        <translation>Ennen käyntiä</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Note in your own register</source>
        <translation>Muistiinpano omassa rekisterissä</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Choose the client: contact details and the previous visit appear here.</source>
        <translation>Valitse asiakas, niin yhteystiedot ja edellinen käynti näkyvät tässä.</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Mittaa…</translation>
    </message>
    <message>
        <source>Previous visit {date}</source>
        <translation>Edellinen käynti {date}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Agreed: {text}</source>
        <translation>Sovittu: {text}</translation>
    </message>
    <message>
        <source>The measurement is saved.</source>
        <translation>Mittaus on tallennettu.</translation>
    </message>
</context>
<context>
    <name>EmergencyCard</name>
    <message>
        <source>Opened in an emergency</source>
        <translation>Avattu hätätilanteessa</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Olen lukenut tämän</translation>
    </message>
    <message>
        <source>A restricted client</source>
        <translation>Rajattu asiakas</translation>
    </message>
    <message>
        <source>{client}: {name} opened the record on {when} and can read it until {until}.</source>
        <translation>{client}: {name} avasi tiedot {when} ja voi lukea niitä {until} asti.</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation>Peruste: {why}</translation>
    </message>
</context>
<context>
    <name>EmergencySheet</name>
    <message>
        <source>Open a restricted client in an emergency</source>
        <translation>Avaa rajattu asiakas hätätilanteessa</translation>
    </message>
    <message>
        <source>For danger to life or health, when those who have the client cannot be reached.</source>
        <translation>Käytä vain, kun henki tai terveys on vaarassa eikä asiakkaan nimettyjä henkilöitä tavoiteta.</translation>
    </message>
    <message>
        <source>Write it exactly as in the record. No list is shown, and part of a name is not enough.</source>
        <translation>Kirjoita täsmälleen kuten tiedoissa: nimen osalla ei löydy ketään.</translation>
    </message>
    <message>
        <source>Name, alias or personal identity code</source>
        <translation>Nimi, kutsumanimi tai henkilötunnus</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Miksi nyt</translation>
    </message>
    <message>
        <source>You can read the record for 24 hours but not write in it. Then it is removed from this computer.</source>
        <translation>Voit lukea tietoja 24 tuntia, mutta et kirjata niihin. Sitten ne poistuvat tältä koneelta.</translation>
    </message>
    <message>
        <source>The team lead sees at once who opened it and why; those who have the client see who and when.</source>
        <translation>Tiimivastaava näkee heti, kuka avasi ja miksi; asiakkaan nimetyt henkilöt näkevät, kuka avasi ja milloin.</translation>
    </message>
    <message>
        <source>It needs a connection to the server.</source>
        <translation>Tähän tarvitaan yhteys palvelimeen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Open for a day</source>
        <translation>Avaa vuorokaudeksi</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>No passphrase was given; use --passphrase-file or a terminal.</source>
        <translation>Salalausetta ei annettu; käytä valitsinta --passphrase-file tai päätettä.</translation>
    </message>
    <message>
        <source>This profile belongs to an organisation already; use another profile, or open this one.</source>
        <translation>Tämä profiili kuuluu jo organisaatioon; käytä toista profiilia tai avaa tämä.</translation>
    </message>
    <message>
        <source>Give the pin of the server&apos;s key too; `lahityo-server certificate show` prints it.</source>
        <translation>Anna myös palvelimen avaimen tunniste; `lahityo-server certificate show` tulostaa sen.</translation>
    </message>
    <message>
        <source>The recovery sheets have been taken already; the key they hold is kept nowhere else.</source>
        <translation>Palautuslomakkeet on jo otettu; niiden avainta ei säilytetä missään muualla.</translation>
    </message>
    <message>
        <source>There is a recovery sheet in that folder already; choose an empty folder.</source>
        <translation>Kansiossa on jo palautuslomake; valitse tyhjä kansio.</translation>
    </message>
    <message>
        <source>The file must have the two recovery codes, one a line.</source>
        <translation>Tiedostossa on oltava molemmat palautuskoodit, kumpikin omalla rivillään.</translation>
    </message>
    <message>
        <source>The recovery sheets could not be written to that folder; choose another one.</source>
        <translation>Palautuslomakkeita ei voitu kirjoittaa tähän kansioon; valitse toinen.</translation>
    </message>
    <message>
        <source>The vault did not pass the check: {count} findings; restore a backup, or tell your administrator.</source>
        <translation>Holvi ei läpäissyt tarkistusta, löydöksiä {count}; palauta varmuuskopio tai kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>Give a name, or the alias that the person is known by.</source>
        <translation>Anna nimi tai kutsumanimi, jolla henkilö tunnetaan.</translation>
    </message>
    <message>
        <source>The date of birth is in the future or more than {limit} years ago.</source>
        <translation>Syntymäaika on tulevaisuudessa tai yli {limit} vuotta sitten.</translation>
    </message>
    <message>
        <source>The personal identity code tells a day in the future or too far back.</source>
        <translation>Henkilötunnuksen päivä on tulevaisuudessa tai liian kaukana menneessä.</translation>
    </message>
    <message>
        <source>The date of birth and the personal identity code tell different days.</source>
        <translation>Syntymäaika ja henkilötunnus kertovat eri päivän.</translation>
    </message>
    <message>
        <source>it is not known; the fields are {known}</source>
        <translation>kenttää ei tunneta; kentät ovat {known}</translation>
    </message>
    <message>
        <source>Field {field}: {reason}.</source>
        <translation>Kenttä {field}: {reason}.</translation>
    </message>
    <message>
        <source>A field stands twice in the same object.</source>
        <translation>Sama kenttä on kahdesti samassa oliossa.</translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation>on oltava olio</translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <translation>ei ole JSON-olio.</translation>
    </message>
    <message>
        <source>A field is not known; the fields are {known}.</source>
        <translation>Tuntematon kenttä; kentät ovat {known}.</translation>
    </message>
    <message>
        <source>an item is empty</source>
        <translation>jokin kohta on tyhjä</translation>
    </message>
    <message>
        <source>it must be a whole number from {low} to {high}</source>
        <translation>on oltava kokonaisluku väliltä {low}–{high}</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>on oltava true tai false</translation>
    </message>
    <message>
        <source>an item stands twice</source>
        <translation>sama kohta on kahdesti</translation>
    </message>
    <message>
        <source>it is missing or empty</source>
        <translation>puuttuu tai on tyhjä</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>on oltava luettelo</translation>
    </message>
    <message>
        <source>it has more than {limit} items</source>
        <translation>sisältää yli {limit} kohtaa</translation>
    </message>
    <message>
        <source>it must be text</source>
        <translation>on oltava tekstiä</translation>
    </message>
    <message>
        <source>it is longer than {limit} characters</source>
        <translation>on yli {limit} merkkiä</translation>
    </message>
    <message>
        <source>it holds a character that cannot be saved</source>
        <translation>sisältää merkin, jota ei voi tallentaa</translation>
    </message>
    <message>
        <source>it must be one of {known}</source>
        <translation>on oltava jokin näistä: {known}</translation>
    </message>
    <message>
        <source>A personal identity code has the form 131052-950H: date, sign, number, check character.</source>
        <translation>Henkilötunnus on muotoa 131052-950H: päivä, välimerkki, numero, tarkistusmerkki.</translation>
    </message>
    <message>
        <source>The personal identity code begins with a date that does not exist; check it.</source>
        <translation>Henkilötunnuksen alussa on päivä, jota ei ole; tarkista se.</translation>
    </message>
    <message>
        <source>The personal identity code has a number that is not in use; check it.</source>
        <translation>Henkilötunnuksessa on numero, jota ei käytetä; tarkista se.</translation>
    </message>
    <message>
        <source>The last character of the personal identity code does not match; check it.</source>
        <translation>Henkilötunnuksen viimeinen merkki ei täsmää; tarkista se.</translation>
    </message>
    <message>
        <source>a signed visit must say something</source>
        <translation>allekirjoitetussa käynnissä on oltava sisältöä</translation>
    </message>
    <message>
        <source>Line {line}: {reason} Nothing of the file was imported.</source>
        <translation>Rivi {line}: {reason} Tiedostosta ei tuotu mitään.</translation>
    </message>
    <message>
        <source>line {earlier} has the same id and other content</source>
        <translation>rivillä {earlier} on sama id ja eri sisältö</translation>
    </message>
    <message>
        <source>line {earlier} has the same personal identity code with another name</source>
        <translation>rivillä {earlier} on sama henkilötunnus eri nimellä</translation>
    </message>
    <message>
        <source>a code is given twice or is none</source>
        <translation>koodi on kahdesti tai se ei ole koodi</translation>
    </message>
    <message>
        <source>it is longer than {limit} bytes.</source>
        <translation>pidempi kuin {limit} tavua.</translation>
    </message>
    <message>
        <source>it is not UTF-8 text.</source>
        <translation>ei ole UTF-8-tekstiä.</translation>
    </message>
    <message>
        <source>it is not JSON.</source>
        <translation>ei ole JSON-muotoa.</translation>
    </message>
    <message>
        <source>it tells another day than the personal identity code</source>
        <translation>kertoo eri päivän kuin henkilötunnus</translation>
    </message>
    <message>
        <source>it must be 32 hexadecimal digits</source>
        <translation>on oltava 32 heksadesimaalinumeroa</translation>
    </message>
    <message>
        <source>it must be a date like 1980-05-31</source>
        <translation>on oltava päivä muodossa 1980-05-31</translation>
    </message>
    <message>
        <source>The text is too long; at most {limit} characters fit.</source>
        <translation>Teksti on liian pitkä; enintään {limit} merkkiä mahtuu.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be saved; type it again.</source>
        <translation>Tekstissä on merkki, jota ei voi tallentaa; kirjoita se uudelleen.</translation>
    </message>
    <message>
        <source>A draft has not been signed yet; edit it, sign it or discard it.</source>
        <translation>Luonnosta ei ole allekirjoitettu; muokkaa, allekirjoita tai hylkää se.</translation>
    </message>
    <message>
        <source>The visit is saved but not signed; edit it, sign it or void it.</source>
        <translation>Käynti on tallennettu mutta allekirjoittamatta; muokkaa, allekirjoita tai mitätöi se.</translation>
    </message>
    <message>
        <source>A signed visit does not change; correct it or void it instead.</source>
        <translation>Allekirjoitettu käynti ei muutu; korjaa tai mitätöi se.</translation>
    </message>
    <message>
        <source>A voided visit stays as it is; write a new one.</source>
        <translation>Mitätöity käynti pysyy ennallaan; kirjaa uusi.</translation>
    </message>
    <message>
        <source>The start must be like 2026-11-21T12:30:00+02:00, with the offset from UTC.</source>
        <translation>Alkuajan on oltava muotoa 2026-11-21T12:30:00+02:00, UTC-ero mukana.</translation>
    </message>
    <message>
        <source>The start is a date or a time that does not exist.</source>
        <translation>Alkuaika on päivä tai kellonaika, jota ei ole.</translation>
    </message>
    <message>
        <source>The start must lie between the years 1900 and 2999.</source>
        <translation>Alkuajan on oltava vuosien 1900 ja 2999 välillä.</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>Valitse asiakas.</translation>
    </message>
    <message>
        <source>Say when the visit started: date and time.</source>
        <translation>Kerro, milloin käynti alkoi: päivä ja kellonaika.</translation>
    </message>
    <message>
        <source>The duration must be between 0 and {limit} minutes.</source>
        <translation>Keston on oltava 0–{limit} minuuttia.</translation>
    </message>
    <message>
        <source>A theme is chosen twice.</source>
        <translation>Sama teema on valittu kahdesti.</translation>
    </message>
    <message>
        <source>The visit starts in the future; it is signed after it has happened.</source>
        <translation>Käynti alkaa vasta tulevaisuudessa; allekirjoita se, kun se on pidetty.</translation>
    </message>
    <message>
        <source>Write what the situation was, what was done or what was agreed.</source>
        <translation>Kirjoita, mikä tilanne oli, mitä tehtiin tai mitä sovittiin.</translation>
    </message>
    <message>
        <source>Say why the visit did not take place.</source>
        <translation>Kirjaa, miksi käynti ei toteutunut.</translation>
    </message>
    <message>
        <source>A correction keeps the client; void the visit of a wrong person instead.</source>
        <translation>Korjaus ei vaihda asiakasta; mitätöi väärän henkilön käynti.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Mitään ei ole muutettu.</translation>
    </message>
    <message>
        <source>A choice is given twice, or there are too many of them.</source>
        <translation>Sama valinta on kahdesti tai valintoja on liikaa.</translation>
    </message>
    <message>
        <source>At most {limit} workers can be named.</source>
        <translation>Enintään {limit} työntekijää voi nimetä.</translation>
    </message>
    <message>
        <source>A worker&apos;s name is empty or longer than {limit} characters.</source>
        <translation>Työntekijän nimi on tyhjä tai yli {limit} merkkiä.</translation>
    </message>
    <message>
        <source>Give the reason; it stays beside the original.</source>
        <translation>Kerro syy; se jää alkuperäisen rinnalle.</translation>
    </message>
    <message>
        <source>The TLS certificate or its key cannot be read, or they do not match.</source>
        <translation>TLS-varmennetta tai sen avainta ei voi lukea, tai ne eivät kuulu yhteen.</translation>
    </message>
    <message>
        <source>The address to listen on is HOST:PORT, for example 127.0.0.1:8443.</source>
        <translation>Kuunneltava osoite on muotoa KONE:PORTTI, esimerkiksi 127.0.0.1:8443.</translation>
    </message>
    <message>
        <source>Other computers may reach {host}, so give --tls-cert and --tls-key, or listen on 127.0.0.1.</source>
        <translation>Muut koneet voivat tavoittaa osoitteen {host}; anna --tls-cert ja --tls-key tai kuuntele osoitetta 127.0.0.1.</translation>
    </message>
    <message>
        <source>Cannot listen on {address}: it is in use, or not this computer&apos;s.</source>
        <translation>Osoitetta {address} ei voi kuunnella: se on käytössä tai ei kuulu tälle koneelle.</translation>
    </message>
    <message>
        <source>The database URL is not sqlite:///path or postgresql://user@host/name.</source>
        <translation>Tietokannan osoite ei ole muotoa sqlite:///polku tai postgresql://käyttäjä@kone/nimi.</translation>
    </message>
    <message>
        <source>There is no database file {path}; run lahityo-server init first.</source>
        <translation>Tietokantaa {path} ei ole; aja ensin lahityo-server init.</translation>
    </message>
    <message>
        <source>The database cannot be reached or opened; check its URL and that it runs.</source>
        <translation>Tietokantaan ei saada yhteyttä; tarkista sen osoite ja se, että se on käynnissä.</translation>
    </message>
    <message>
        <source>The database refused the work; check its version and the user&apos;s rights.</source>
        <translation>Tietokanta kieltäytyi; tarkista sen versio ja käyttäjän oikeudet.</translation>
    </message>
    <message>
        <source>The database&apos;s schema is not up to date; run lahityo-server migrate first.</source>
        <translation>Tietokannan rakenne on vanhentunut; aja ensin lahityo-server migrate.</translation>
    </message>
    <message>
        <source>The client is not on this computer; sync and try again.</source>
        <translation>Asiakasta ei ole tällä koneella; synkronoi ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>A client with this personal identity code is here already; open that one.</source>
        <translation>Tällä henkilötunnuksella on jo asiakas; avaa se.</translation>
    </message>
    <message>
        <source>Your role holds the key of no client register, so visits cannot be recorded on this device.</source>
        <translation>Roolillasi ei ole minkään asiakasrekisterin avainta, joten tällä koneella ei voi kirjata käyntejä.</translation>
    </message>
    <message>
        <source>Choose the client whose record this is.</source>
        <translation>Valitse asiakas, jota kirjaus koskee.</translation>
    </message>
    <message>
        <source>A backup was restored here; let it sync once before anything new is saved, drafts are kept meanwhile.</source>
        <translation>Tähän on palautettu varmuuskopio; anna sen synkronoitua kerran, ennen kuin uutta tallennetaan. Luonnokset säilyvät sillä välin.</translation>
    </message>
    <message>
        <source>There is a file of that name already; choose another name.</source>
        <translation>Samanniminen tiedosto on jo olemassa; valitse toinen nimi.</translation>
    </message>
    <message>
        <source>The file could not be written; choose a folder that is there and that has room.</source>
        <translation>Tiedostoa ei voitu kirjoittaa; valitse kansio, joka on olemassa ja jossa on tilaa.</translation>
    </message>
    <message>
        <source>The file could not be read; check its name and that it may be read.</source>
        <translation>Tiedostoa ei voitu lukea; tarkista sen nimi ja lukuoikeus.</translation>
    </message>
    <message>
        <source>Line {line}: this device may not write to the register “{register}”. Nothing of the file was imported.</source>
        <translation>Rivi {line}: tämä kone ei saa kirjoittaa rekisteriin ”{register}”. Tiedostosta ei tuotu mitään.</translation>
    </message>
    <message>
        <source>Line {line}: your role does not write records of the type “{type}”. Nothing of the file was imported.</source>
        <translation>Rivi {line}: roolillasi ei kirjata lajia ”{type}”. Tiedostosta ei tuotu mitään.</translation>
    </message>
    <message>
        <source>The two versions have been resolved already; look at the record again.</source>
        <translation>Versiot on jo ratkaistu; katso tietoja uudelleen.</translation>
    </message>
    <message>
        <source>Choose one of the versions; this field holds no free text.</source>
        <translation>Valitse jompikumpi versio. Kenttään ei voi kirjoittaa vapaata tekstiä.</translation>
    </message>
    <message>
        <source>The visit is not on this computer; sync and try again.</source>
        <translation>Käyntiä ei ole tällä koneella; synkronoi ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>A signed visit does not change; correct it instead.</source>
        <translation>Allekirjoitettu käynti ei muutu; korjaa se.</translation>
    </message>
    <message>
        <source>A saved visit keeps its client; record a new visit for the other person.</source>
        <translation>Tallennettu käynti pitää asiakkaansa; kirjaa toiselle henkilölle uusi käynti.</translation>
    </message>
    <message>
        <source>The visit is not signed yet; edit it instead.</source>
        <translation>Käyntiä ei ole vielä allekirjoitettu; muokkaa sitä.</translation>
    </message>
    <message>
        <source>Names must have 1 to 100 characters.</source>
        <translation>Nimessä on oltava 1–100 merkkiä.</translation>
    </message>
    <message>
        <source>The server presents another organisation than the invitation names; do not use it, and tell an administrator.</source>
        <translation>Palvelin kuuluu toiselle organisaatiolle kuin kutsu; älä käytä sitä, ja kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>An earlier try with other names may have reached the server; give the same names and role, or use a new profile.</source>
        <translation>Aiempi yritys toisilla nimillä on voinut mennä palvelimelle asti; anna samat nimet ja rooli tai käytä uutta profiilia.</translation>
    </message>
    <message>
        <source>This invitation has been used or withdrawn; ask for a new one.</source>
        <translation>Tämä kutsu on käytetty tai peruttu; pyydä uusi.</translation>
    </message>
    <message>
        <source>This computer has not received the key to the members&apos; names yet; sync, and try again.</source>
        <translation>Tämä kone ei ole vielä saanut jäsenten nimien avainta. Synkronoi ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>There is no team of that name in the organisation.</source>
        <translation>Organisaatiossa ei ole sen nimistä tiimiä.</translation>
    </message>
    <message>
        <source>There is no such person in the organisation, or he or she was removed.</source>
        <translation>Organisaatiossa ei ole tällaista henkilöä, tai hänet on jo poistettu.</translation>
    </message>
    <message>
        <source>The server&apos;s list of members and devices is not the organisation&apos;s own, so nothing of it was used.</source>
        <translation>Palvelimen luettelo jäsenistä ja koneista ei ole organisaation oma, joten sitä ei käytetty.</translation>
    </message>
    <message>
        <source>The server cannot be reached; everything is safe on this computer and is sent when the connection is back.</source>
        <translation>Palvelimeen ei saada yhteyttä; kaikki on turvassa tällä koneella ja lähetetään, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>What answered is not a Lähityö server; check the address.</source>
        <translation>Osoitteessa ei ole Lähityö-palvelinta; tarkista osoite.</translation>
    </message>
    <message>
        <source>The server&apos;s address must be like https://server.example; only a server on this computer may go without TLS.</source>
        <translation>Palvelimen osoite on muotoa https://palvelin.example; vain tämän koneen palvelin voi olla ilman TLS-suojausta.</translation>
    </message>
    <message>
        <source>The server asks to wait {seconds} s before the next try.</source>
        <translation>Palvelin pyytää odottamaan {seconds} s ennen seuraavaa yritystä.</translation>
    </message>
    <message>
        <source>The server speaks another version; update Lähityö.</source>
        <translation>Palvelin käyttää toista versiota; päivitä Lähityö.</translation>
    </message>
    <message>
        <source>This device has been removed from the organisation; ask an administrator.</source>
        <translation>Tämä kone on poistettu organisaatiosta; kysy ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The server refused: this device may not do that.</source>
        <translation>Palvelin kieltäytyi: tämä kone ei saa tehdä sitä.</translation>
    </message>
    <message>
        <source>The server does not know this setup token; ask for a new one.</source>
        <translation>Palvelin ei tunne tätä käyttöönottotunnusta; pyydä uusi.</translation>
    </message>
    <message>
        <source>This setup token has been used already; ask for a new one.</source>
        <translation>Tämä käyttöönottotunnus on jo käytetty; pyydä uusi.</translation>
    </message>
    <message>
        <source>The server has no room for more photos and documents; they are safe on this computer. Tell the administrator.</source>
        <translation>Palvelimelle ei mahdu enempää kuvia ja asiakirjoja. Ne ovat tallessa tällä koneella. Kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The server does not have what was asked for.</source>
        <translation>Palvelimella ei ole sitä, mitä pyydettiin.</translation>
    </message>
    <message>
        <source>The server refused a message as too large.</source>
        <translation>Palvelin piti viestiä liian suurena.</translation>
    </message>
    <message>
        <source>The draft is no longer here; it was signed or discarded.</source>
        <translation>Luonnosta ei enää ole; se on allekirjoitettu tai hylätty.</translation>
    </message>
    <message>
        <source>The vault is older than what this computer last saved: an older copy was put back, or its end was lost. Put the newest vault.db back, or restore a backup with “lahityo vault restore”.</source>
        <translation>Holvi on vanhempi kuin tämän koneen viimeksi tallentama: vanha kopio on palautettu tai sen loppu on kadonnut. Palauta uusin vault.db tai varmuuskopio komennolla ”lahityo vault restore”.</translation>
    </message>
    <message>
        <source>The vault&apos;s history is not the one this computer last saved, so it is not used. Tell your administrator, or restore a backup with “lahityo vault restore”.</source>
        <translation>Holvin historia ei ole se, jonka tämä kone viimeksi tallensi, joten sitä ei käytetä. Kerro ylläpitäjälle tai palauta varmuuskopio komennolla ”lahityo vault restore”.</translation>
    </message>
    <message>
        <source>The file “{file}” exists already; give the backup another name.</source>
        <translation>Tiedosto ”{file}” on jo olemassa; anna varmuuskopiolle toinen nimi.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist; make it or choose another.</source>
        <translation>Kansiota ”{folder}” ei ole; luo se tai valitse toinen.</translation>
    </message>
    <message>
        <source>The backup file “{file}” cannot be found; check its name.</source>
        <translation>Varmuuskopiota ”{file}” ei löydy; tarkista nimi.</translation>
    </message>
    <message>
        <source>The file is not a backup of Lähityö; choose another.</source>
        <translation>Tiedosto ei ole Lähityön varmuuskopio; valitse toinen.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Lähityö; update Lähityö to restore it.</source>
        <translation>Varmuuskopio on tehty uudemmalla Lähityöllä; päivitä Lähityö ennen palautusta.</translation>
    </message>
    <message>
        <source>The backup is damaged or incomplete; nothing was changed. Use another backup.</source>
        <translation>Varmuuskopio on vioittunut tai vajaa; mitään ei muutettu. Käytä toista varmuuskopiota.</translation>
    </message>
    <message>
        <source>The backup could not be read back as it was written, so it was not kept. Use another disk.</source>
        <translation>Varmuuskopiota ei voitu lukea takaisin sellaisena kuin se kirjoitettiin, joten sitä ei säilytetty. Käytä toista levyä.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is missing. Put the file vault.db back where it was, or restore a backup.</source>
        <translation>Holvin tietokanta puuttuu. Palauta tiedosto vault.db paikalleen tai palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>The vault&apos;s database has been cut short; nothing was changed. Restore a backup.</source>
        <translation>Holvin tietokannasta puuttuu loppu; mitään ei muutettu. Palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is damaged or belongs to another key file; nothing was changed. Restore a backup.</source>
        <translation>Holvin tietokanta on vioittunut tai kuuluu toiseen avaintiedostoon; mitään ei muutettu. Palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is not encrypted, so it is not used. Restore a backup and tell your administrator.</source>
        <translation>Holvin tietokanta ei ole salattu, joten sitä ei käytetä. Palauta varmuuskopio ja kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>There is a vault database already; nothing was changed.</source>
        <translation>Holvin tietokanta on jo olemassa; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The installed database library does not encrypt, so nothing was stored. Install Lähityö again.</source>
        <translation>Asennettu tietokantakirjasto ei salaa, joten mitään ei tallennettu. Asenna Lähityö uudelleen.</translation>
    </message>
    <message>
        <source>Another program has the vault&apos;s database open; close it (a backup or sync program, for example).</source>
        <translation>Toinen ohjelma pitää holvin tietokantaa auki; sulje se (esimerkiksi varmuuskopiointi- tai synkronointiohjelma).</translation>
    </message>
    <message>
        <source>Lähityö may not open or write the vault&apos;s database; check the permissions of the profile&apos;s folder.</source>
        <translation>Lähityö ei saa avata tai kirjoittaa holvin tietokantaa; tarkista profiilikansion oikeudet.</translation>
    </message>
    <message>
        <source>This was stopped because the vault is being locked.</source>
        <translation>Tämä keskeytyi, koska holvia lukitaan.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved. Free some space on this computer and try again.</source>
        <translation>Levy on täynnä; mitään ei tallennettu. Vapauta tilaa tältä koneelta ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Lähityö may not read or write in the folder “{folder}”; check its permissions and try again.</source>
        <translation>Lähityö ei saa lukea tai kirjoittaa kansiossa ”{folder}”; tarkista sen oikeudet ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The disk could not be read or written; nothing was saved. Check the disk and start Lähityö again.</source>
        <translation>Levyä ei voitu lukea tai kirjoittaa; mitään ei tallennettu. Tarkista levy ja käynnistä Lähityö uudelleen.</translation>
    </message>
    <message>
        <source>The name of the file, or of a folder, is too long; choose a shorter one.</source>
        <translation>Tiedoston tai kansion nimi on liian pitkä; valitse lyhyempi.</translation>
    </message>
    <message>
        <source>The disk failed at the last moment, so it is not certain that everything was saved. Check the disk and start Lähityö again.</source>
        <translation>Levy petti viime hetkellä, joten ei ole varmaa, että kaikki tallentui. Tarkista levy ja käynnistä Lähityö uudelleen.</translation>
    </message>
    <message>
        <source>There is no vault in this profile yet; create an organisation or join one with an invitation code.</source>
        <translation>Tässä profiilissa ei ole vielä holvia; perusta organisaatio tai liity kutsukoodilla.</translation>
    </message>
    <message>
        <source>This profile has a vault already; nothing was changed.</source>
        <translation>Tässä profiilissa on jo holvi; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file is missing. The previous one is kept beside it: put it back with “lahityo vault recover-header”, or restore a backup.</source>
        <translation>Holvin avaintiedosto puuttuu. Edellinen on tallessa sen vieressä: palauta se komennolla ”lahityo vault recover-header” tai palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file is damaged; nothing was changed. The previous one is kept beside it: put it back with “lahityo vault recover-header”, or restore a backup.</source>
        <translation>Holvin avaintiedosto on vioittunut; mitään ei muutettu. Edellinen on tallessa sen vieressä: palauta se komennolla ”lahityo vault recover-header” tai palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>Someone else has changed the vault&apos;s key file, so it is not used. Put the previous one back with “lahityo vault recover-header”, and tell your administrator.</source>
        <translation>Joku muu on muuttanut holvin avaintiedostoa, joten sitä ei käytetä. Palauta edellinen komennolla ”lahityo vault recover-header” ja kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The vault&apos;s key file asks for a key derivation outside the allowed limits, so it is not used. Put the previous one back with “lahityo vault recover-header”, and tell your administrator.</source>
        <translation>Holvin avaintiedosto pyytää sallitusta poikkeavaa avaimen johtamista, joten sitä ei käytetä. Palauta edellinen komennolla ”lahityo vault recover-header” ja kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>This vault was made by a newer Lähityö; update Lähityö to open it.</source>
        <translation>Holvi on tehty uudemmalla Lähityöllä; päivitä Lähityö, niin se avautuu.</translation>
    </message>
    <message>
        <source>These recovery sheets do not open this vault: they are of another organisation, or new ones have replaced them. A computer that has not synchronised since then opens with the older ones.</source>
        <translation>Nämä palautuslomakkeet eivät avaa tätä holvia: ne ovat toisen organisaation, tai ne on korvattu uusilla. Kone, joka ei ole synkronoinut sen jälkeen, aukeaa vanhemmilla.</translation>
    </message>
    <message>
        <source>There is no usable previous key file to put back; restore a backup or use the recovery sheets.</source>
        <translation>Käyttökelpoista edellistä avaintiedostoa ei ole; palauta varmuuskopio tai käytä palautuslomakkeita.</translation>
    </message>
    <message>
        <source>The passphrase is wrong; nothing was changed.</source>
        <translation>Salalause on väärä; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This vault opens only together with the keyring of its own computer, which cannot be reached now. Log in again and retry.</source>
        <translation>Tämä holvi avautuu vain oman koneensa avainsäilön kanssa, eikä siihen saada nyt yhteyttä. Kirjaudu koneelle uudelleen ja yritä sitten.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not hold this vault&apos;s key: the vault comes from another computer or user, or the keyring was emptied. Open it where it was made, restore a backup, or use the recovery sheets.</source>
        <translation>Tämän koneen avainsäilössä ei ole tämän holvin avainta: holvi on toiselta koneelta tai käyttäjältä, tai avainsäilö on tyhjennetty. Avaa se siellä, missä se tehtiin, palauta varmuuskopio tai käytä palautuslomakkeita.</translation>
    </message>
    <message>
        <source>The new passphrase is in use, but the disk failed while it was saved; after a power cut the old one may be asked for. Check the disk, then change the passphrase once more.</source>
        <translation>Uusi salalause on käytössä, mutta levy petti sitä tallennettaessa; sähkökatkon jälkeen voidaan kysyä vanhaa. Tarkista levy ja vaihda salalause vielä kerran.</translation>
    </message>
    <message>
        <source>This vault has no recovery slot; restore a backup instead.</source>
        <translation>Tässä holvissa ei ole palautusmahdollisuutta; palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>Another Lähityö (process {pid}) has this profile open; use that window, or close it and try again.</source>
        <translation>Toinen Lähityö (prosessi {pid}) pitää tätä profiilia auki; käytä sitä ikkunaa tai sulje se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder is on a drive without file locks; move the profile to this computer&apos;s own disk.</source>
        <translation>Profiilin kansio on levyllä, jolla ei voi lukita tiedostoja; siirrä profiili koneen omalle levylle.</translation>
    </message>
    <message>
        <source>The invitation code is not complete or has a typing error; copy it again from the invitation.</source>
        <translation>Kutsukoodi on vajaa tai siinä on kirjoitusvirhe; kopioi se kutsusta uudelleen.</translation>
    </message>
    <message>
        <source>The vault is locked; unlock it and try again.</source>
        <translation>Holvi on lukossa; avaa se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This vault does not belong to an organisation yet; create one or join with an invitation code.</source>
        <translation>Tämä holvi ei kuulu vielä organisaatioon; perusta sellainen tai liity kutsukoodilla.</translation>
    </message>
    <message>
        <source>The passphrase is too short; use at least {count} characters, for example four words.</source>
        <translation>Salalause on liian lyhyt; käytä vähintään {count} merkkiä, esimerkiksi neljää sanaa.</translation>
    </message>
    <message>
        <source>The passphrase file cannot be read; check its name and permissions.</source>
        <translation>Salalausetiedostoa ei voi lukea; tarkista sen nimi ja oikeudet.</translation>
    </message>
    <message>
        <source>The passphrase file must hold the passphrase on its first line, as UTF-8.</source>
        <translation>Salalausetiedoston ensimmäisellä rivillä on oltava salalause UTF-8-muodossa.</translation>
    </message>
    <message>
        <source>The recovery code has a typing error; compare it with the sheet.</source>
        <translation>Palautuskoodissa on kirjoitusvirhe; vertaa sitä lomakkeeseen.</translation>
    </message>
    <message>
        <source>Both codes are from the same sheet; the other officer&apos;s sheet is needed too.</source>
        <translation>Molemmat koodit ovat samasta lomakkeesta; tarvitaan myös toisen vastuuhenkilön lomake.</translation>
    </message>
    <message>
        <source>The two sheets do not belong together: they are of two organisations, or one of them has been replaced. Compare the organisation and the date on both.</source>
        <translation>Lomakkeet eivät kuulu yhteen: ne ovat eri organisaatioiden tai toinen on korvattu uudella. Vertaa organisaatiota ja päiväystä molemmissa.</translation>
    </message>
    <message>
        <source>The keyring is switched off on this computer.</source>
        <translation>Tämän koneen avainsäilö ei ole käytössä.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Lähityö can use.</source>
        <translation>Tällä koneella ei ole avainsäilöä, jota Lähityö voisi käyttää.</translation>
    </message>
    <message>
        <source>The keyring set up on this computer ({name}) does not protect what it keeps, so it is not used.</source>
        <translation>Tämän koneen avainsäilö ({name}) ei suojaa sisältöään, joten sitä ei käytetä.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked; unlock it (logging in again does so) and try again.</source>
        <translation>Tämän koneen avainsäilö on lukossa; avaa se (uudelleen kirjautuminen riittää) ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring did not give back what was put in it, so it is not used.</source>
        <translation>Tämän koneen avainsäilö ei antanut takaisin sinne talletettua, joten sitä ei käytetä.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not answer; log in again and try again.</source>
        <translation>Tämän koneen avainsäilö ei vastaa; kirjaudu uudelleen ja yritä sitten.</translation>
    </message>
    <message>
        <source>This device holds no key to the register “{register}” of its team, so nothing can be recorded there yet.</source>
        <translation>Tällä koneella ei ole tiimin rekisterin ”{register}” avainta, joten siihen ei voi vielä kirjata.</translation>
    </message>
    <message>
        <source>The vault&apos;s database holds nothing of a vault, so it is not used. Restore a backup.</source>
        <translation>Tietokannassa ei ole holvia, joten sitä ei käytetä. Palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>Sync stopped by a fault of its own and is tried again later.</source>
        <translation>Synkronointi keskeytyi omaan virheeseensä, ja sitä yritetään myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>Restoring a backup was interrupted and cannot be finished; restore the backup again.</source>
        <translation>Varmuuskopion palautus keskeytyi, eikä sitä voi viimeistellä; palauta varmuuskopio uudelleen.</translation>
    </message>
    <message>
        <source>The disk failed while the backup was put in place; the rest is done when the vault is opened next. Check the disk first.</source>
        <translation>Levy petti, kun varmuuskopiota siirrettiin paikalleen; loput tehdään, kun holvi seuraavan kerran avataan. Tarkista ensin levy.</translation>
    </message>
    <message>
        <source>The day has not come yet; check the date.</source>
        <translation>Päivä ei ole vielä tullut; tarkista päivämäärä.</translation>
    </message>
    <message>
        <source>Choose the basis of the special support.</source>
        <translation>Valitse erityisen tuen peruste.</translation>
    </message>
    <message>
        <source>Write the reasons for the special support.</source>
        <translation>Kirjoita erityisen tuen perustelut.</translation>
    </message>
    <message>
        <source>The assessment started before the matter began; check the days.</source>
        <translation>Arviointi alkaa ennen asian vireilletuloa; tarkista päivät.</translation>
    </message>
    <message>
        <source>Write why no client plan is made.</source>
        <translation>Kirjoita, miksi asiakassuunnitelmaa ei laadita.</translation>
    </message>
    <message>
        <source>Give the score or the answers.</source>
        <translation>Anna pisteet tai vastaukset.</translation>
    </message>
    <message>
        <source>Ask now how safe the client is, and choose what you did.</source>
        <translation>Kysy nyt, onko asiakas turvassa, ja valitse, mitä teit.</translation>
    </message>
    <message>
        <source>Write why no step was needed.</source>
        <translation>Kirjoita, miksi turvallisuustoimea ei tarvittu.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä.</translation>
    </message>
    <message>
        <source>A decision is signed on its day or after it, not before.</source>
        <translation>Päätös allekirjoitetaan päätöspäivänä tai sen jälkeen, ei ennen sitä.</translation>
    </message>
    <message>
        <source>Say why the decision takes effect at once.</source>
        <translation>Kirjaa, miksi päätös pannaan täytäntöön välittömästi.</translation>
    </message>
    <message>
        <source>The decision grants something but does not say from which day.</source>
        <translation>Päätös myöntää palvelun, mutta alkamispäivä puuttuu.</translation>
    </message>
    <message>
        <source>The form cannot be used: {path} is not in the part of the format that is read.</source>
        <translation>Lomaketta ei voi käyttää: {path} ei kuulu siihen osaan muotoa, joka luetaan.</translation>
    </message>
    <message>
        <source>The form cannot be used: {path} does not hold what it should.</source>
        <translation>Lomaketta ei voi käyttää: kohdassa {path} ei ole sitä, mitä pitäisi.</translation>
    </message>
    <message>
        <source>The form cannot be used: {path} is missing.</source>
        <translation>Lomaketta ei voi käyttää: {path} puuttuu.</translation>
    </message>
    <message>
        <source>The form cannot be used: {path} is there twice.</source>
        <translation>Lomaketta ei voi käyttää: {path} on kahdesti.</translation>
    </message>
    <message>
        <source>The form cannot be used: {path} is too large.</source>
        <translation>Lomaketta ei voi käyttää: {path} on liian suuri.</translation>
    </message>
    <message>
        <source>The form cannot be used: it is no JSON at {path}.</source>
        <translation>Lomaketta ei voi käyttää: kohdassa {path} ei ole kelvollista JSONia.</translation>
    </message>
    <message>
        <source>Say what the permission concerns.</source>
        <translation>Kirjoita, mitä lupa koskee.</translation>
    </message>
    <message>
        <source>The client has not allowed contact, so no phone or e-mail is kept; remove them.</source>
        <translation>Asiakas ei ole antanut lupaa yhteydenottoon, joten puhelinta tai sähköpostia ei säilytetä; poista ne.</translation>
    </message>
    <message>
        <source>Give the number of visitors.</source>
        <translation>Anna kävijöiden määrä.</translation>
    </message>
    <message>
        <source>Give the opening and closing times as 9:00 or 21:30.</source>
        <translation>Anna aukeamis- ja sulkemisaika muodossa 9.00 tai 21.30.</translation>
    </message>
    <message>
        <source>The last day is before the first; change one of them.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä; muuta toista.</translation>
    </message>
    <message>
        <source>A relative has a non-disclosure: do not record the relative&apos;s contact details. Is this right?</source>
        <translation>Läheisellä on turvakielto: älä kirjaa läheisen yhteystietoja. Onko tieto oikein?</translation>
    </message>
    <message>
        <source>A team lead writes this; you can write feedback.</source>
        <translation>Tämän kirjaa tiimivastaava. Voit kirjata palautetta.</translation>
    </message>
    <message>
        <source>Give at least one value.</source>
        <translation>Anna vähintään yksi arvo.</translation>
    </message>
    <message>
        <source>Blood pressure has only one of its two values; is this right?</source>
        <translation>Verenpaineesta on vain toinen arvo; onko näin?</translation>
    </message>
    <message>
        <source>The diastolic blood pressure is not below the systolic one; is this right?</source>
        <translation>Alapaine ei ole yläpainetta pienempi; onko näin?</translation>
    </message>
    <message>
        <source>The weight differs by more than a tenth from the one of the last {days} days; is this right?</source>
        <translation>Paino eroaa yli kymmenesosan edellisestä {days} päivän sisällä; onko näin?</translation>
    </message>
    <message>
        <source>Count at least one item; a count is 0 to {limit}.</source>
        <translation>Laske vähintään yksi tarvike; määrä on 0–{limit}.</translation>
    </message>
    <message>
        <source>Remove the personal identity code; this text belongs to no client.</source>
        <translation>Poista henkilötunnus; tämä teksti ei kuulu kenellekään asiakkaalle.</translation>
    </message>
    <message>
        <source>The text may tell who somebody is; nobody is named here. Is this right?</source>
        <translation>Teksti voi paljastaa, kenestä on kyse; täällä ei nimetä ketään. Onko näin?</translation>
    </message>
    <message>
        <source>this version does not know it</source>
        <translation>tämä versio ei tunne lajia</translation>
    </message>
    <message>
        <source>it must be a type that is signed and corrected</source>
        <translation>on oltava laji, joka allekirjoitetaan ja jota korjataan</translation>
    </message>
    <message>
        <source>it must be a moment like 2026-11-21T12:30:00+02:00</source>
        <translation>on oltava ajankohta muodossa 2026-11-21T12:30:00+02:00</translation>
    </message>
    <message>
        <source>Field {field}: {reason}</source>
        <translation>Kenttä {field}: {reason}</translation>
    </message>
    <message>
        <source>at most {count} decimals fit</source>
        <translation>enintään {count} desimaalia mahtuu</translation>
    </message>
    <message>
        <source>it must be a list of texts</source>
        <translation>on oltava luettelo tekstejä</translation>
    </message>
    <message>
        <source>it must be bytes written as base64</source>
        <translation>sen on oltava base64-muotoisia tavuja</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>on oltava luku</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>on oltava kokonaisluku</translation>
    </message>
    <message>
        <source>it must be a list of objects</source>
        <translation>on oltava luettelo olioita</translation>
    </message>
    <message>
        <source>Say by which route the client came to the meeting place.</source>
        <translation>Kirjaa, mitä reittiä asiakas tuli kohtaamispaikkaan.</translation>
    </message>
    <message>
        <source>Give the planned end; for prison it is the release date.</source>
        <translation>Anna suunniteltu päättymispäivä; vankilassa se on vapautumispäivä.</translation>
    </message>
    <message>
        <source>The end cannot be in the future; write it as the planned end.</source>
        <translation>Päättymispäivä ei voi olla tulevaisuudessa; kirjaa se suunnitelluksi päättymiseksi.</translation>
    </message>
    <message>
        <source>Choose how it ended.</source>
        <translation>Valitse, miten se päättyi.</translation>
    </message>
    <message>
        <source>Give the day on which it ended.</source>
        <translation>Anna päättymispäivä.</translation>
    </message>
    <message>
        <source>Another housing period is still open; the one that began last is shown.</source>
        <translation>Toinen asumisjakso on vielä auki; viimeksi alkanut näytetään.</translation>
    </message>
    <message>
        <source>Go through the checklist with the client first, or write why the referral is made without it.</source>
        <translation>Käy ensin tarkistuslista läpi asiakkaan kanssa tai kirjaa, miksi ohjaus tehdään ilman sitä.</translation>
    </message>
    <message>
        <source>The client has not agreed to the referral.</source>
        <translation>Asiakas ei ole suostunut ohjaukseen.</translation>
    </message>
    <message>
        <source>Is it the right service at the right time? The checklist has not been gone through with the client.</source>
        <translation>Onko tämä oikea palvelu oikeaan aikaan? Tarkistuslistaa ei ole käyty läpi asiakkaan kanssa.</translation>
    </message>
    <message>
        <source>Answer every question; “not sure” is fine too.</source>
        <translation>Vastaa jokaiseen kysymykseen; ”epävarma” kelpaa myös.</translation>
    </message>
    <message>
        <source>Choose what stands in the way now.</source>
        <translation>Valitse, mikä on nyt esteenä.</translation>
    </message>
    <message>
        <source>Say why the worker applies and not the client.</source>
        <translation>Kirjaa, miksi työntekijä hakee eikä asiakas itse.</translation>
    </message>
    <message>
        <source>Intermediate renting needs a representative account decision that is in force, or a written reason of at least {limit} characters.</source>
        <translation>Välivuokraus edellyttää voimassa olevaa välitystilipäätöstä tai vähintään {limit} merkin kirjallista perustetta.</translation>
    </message>
    <message>
        <source>The client has no rental application of their own before this one.</source>
        <translation>Asiakkaalla ei ole ennen tätä omaa vuokra-asuntohakemusta.</translation>
    </message>
    <message>
        <source>Fill this in before the plan is proposed.</source>
        <translation>Täytä tämä, ennen kuin suunnitelmaa ehdotetaan.</translation>
    </message>
    <message>
        <source>Choose the social service that the plan concerns.</source>
        <translation>Valitse sosiaalipalvelu, jota suunnitelma koskee.</translation>
    </message>
    <message>
        <source>The plan ends before it starts; check the days.</source>
        <translation>Suunnitelma päättyy, ennen kuin se alkaa; tarkista päivät.</translation>
    </message>
    <message>
        <source>The review is between the plan&apos;s first and last day; check the days.</source>
        <translation>Tarkistaminen on suunnitelman ensimmäisen ja viimeisen päivän välissä; tarkista päivät.</translation>
    </message>
    <message>
        <source>Say both how many support visits and in how many weeks.</source>
        <translation>Kerro, montako tukikäyntiä tehdään ja kuinka monessa viikossa.</translation>
    </message>
    <message>
        <source>Housing-support work is for people of {age} or over; the client is younger when the plan starts.</source>
        <translation>Asumissosiaalinen työ on vähintään {age}-vuotiaille; asiakas on nuorempi, kun suunnitelma alkaa.</translation>
    </message>
    <message>
        <source>Housing-support work is for people of {age} or over; the client&apos;s date of birth is not known.</source>
        <translation>Asumissosiaalinen työ on vähintään {age}-vuotiaille; asiakkaan syntymäaika ei ole tiedossa.</translation>
    </message>
    <message>
        <source>The target date is before the day the goal was set; check the days.</source>
        <translation>Tavoiteaika on ennen päivää, jona tavoite asetettiin; tarkista päivät.</translation>
    </message>
    <message>
        <source>Choose at least one aim of social rehabilitation.</source>
        <translation>Valitse vähintään yksi sosiaalisen kuntoutuksen päämäärä.</translation>
    </message>
    <message>
        <source>Say why rights and options have not been explained yet, or explain them.</source>
        <translation>Kerro, miksi oikeuksia ja vaihtoehtoja ei ole vielä selvitetty, tai selvitä ne.</translation>
    </message>
    <message>
        <source>Set at least one active goal in the client&apos;s own words.</source>
        <translation>Aseta vähintään yksi käynnissä oleva tavoite asiakkaan omin sanoin.</translation>
    </message>
    <message>
        <source>Sign an entry assessment first, or say why the plan is made without one.</source>
        <translation>Allekirjoita ensin alkuarvio tai kerro, miksi suunnitelma tehdään ilman sitä.</translation>
    </message>
    <message>
        <source>The client has withdrawn; pause or end the plan, or write down the client&apos;s new will.</source>
        <translation>Asiakas on perunut suostumuksensa; laita suunnitelma tauolle tai päätä se, tai kirjaa asiakkaan uusi tahtotila.</translation>
    </message>
    <message>
        <source>No goal has all five levels in words, so progress cannot be rated well.</source>
        <translation>Millään tavoitteella ei ole kaikkia viittä tasoa sanoina, joten edistymistä ei voi arvioida hyvin.</translation>
    </message>
    <message>
        <source>The client&apos;s own wishes have not been written down.</source>
        <translation>Asiakkaan omaa tahtotilaa ei ole kirjattu.</translation>
    </message>
    <message>
        <source>The address is not the one in the definition.</source>
        <translation>Tunniste ei ole sama kuin määrittelyssä.</translation>
    </message>
    <message>
        <source>The page&apos;s address may hold small letters a–z, numbers and hyphens only; change it.</source>
        <translation>Sivun osoitteessa voi olla vain pieniä kirjaimia a–z, numeroita ja yhdysviivoja; muuta sitä.</translation>
    </message>
    <message>
        <source>A code may hold small letters a–z, numbers and underscores only; change it.</source>
        <translation>Koodissa voi olla vain pieniä kirjaimia a–z, numeroita ja alaviivoja; muuta sitä.</translation>
    </message>
    <message>
        <source>This setting cannot have this value; give one like the shipped one.</source>
        <translation>Asetuksella ei voi olla tätä arvoa; anna samanlainen kuin alkuperäinen.</translation>
    </message>
    <message>
        <source>Without the client&apos;s consent the interview names nobody; write it as the team&apos;s interview.</source>
        <translation>Ilman asiakkaan suostumusta haastattelussa ei nimetä ketään; kirjaa se tiimin haastatteluna.</translation>
    </message>
    <message>
        <source>Sharing ends before it begins; change one of the days.</source>
        <translation>Jakaminen päättyy, ennen kuin se alkaa; muuta toista päivää.</translation>
    </message>
    <message>
        <source>A fixed-term flag needs the day it ends.</source>
        <translation>Määräaikainen riskitieto tarvitsee päättymispäivän.</translation>
    </message>
    <message>
        <source>The flag ends before it starts; check the days.</source>
        <translation>Riskitieto päättyy, ennen kuin alkaa; tarkista päivät.</translation>
    </message>
    <message>
        <source>Write why the flag no longer holds.</source>
        <translation>Kirjoita, miksi riskitieto ei ole enää voimassa.</translation>
    </message>
    <message>
        <source>Give the day the non-disclosure ends.</source>
        <translation>Anna turvakiellon päättymispäivä.</translation>
    </message>
    <message>
        <source>The end date has passed, so nothing is hidden; is this right?</source>
        <translation>Päättymispäivä on mennyt, joten mitään ei piiloteta; onko näin?</translation>
    </message>
    <message>
        <source>The return is not after leaving; check the times.</source>
        <translation>Paluu ei ole lähdön jälkeen; tarkista ajat.</translation>
    </message>
    <message>
        <source>The form has no such question.</source>
        <translation>Lomakkeessa ei ole tällaista kysymystä.</translation>
    </message>
    <message>
        <source>Answer this before signing.</source>
        <translation>Vastaa tähän ennen allekirjoitusta.</translation>
    </message>
    <message>
        <source>Too few answers for a total; answer the rest or enter the score.</source>
        <translation>Vastauksia on liian vähän pisteisiin; vastaa loputkin tai anna pisteet.</translation>
    </message>
    <message>
        <source>The form begins at {low}; check the answer.</source>
        <translation>Lomakkeen pienin arvo on {low}; tarkista vastaus.</translation>
    </message>
    <message>
        <source>The form ends at {high}; check the answer.</source>
        <translation>Lomakkeen suurin arvo on {high}; tarkista vastaus.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Anna kokonaisluku.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Anna luku.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Valitse yksi vastauksista.</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>Vastaa kyllä tai ei.</translation>
    </message>
    <message>
        <source>Give a day.</source>
        <translation>Anna päivä.</translation>
    </message>
    <message>
        <source>Fill this in; it is needed.</source>
        <translation>Täytä tämä; tieto tarvitaan.</translation>
    </message>
    <message>
        <source>Fill this in before signing.</source>
        <translation>Täytä tämä ennen allekirjoittamista.</translation>
    </message>
    <message>
        <source>This cannot be read; give it again.</source>
        <translation>Tätä ei voi lukea; anna se uudelleen.</translation>
    </message>
    <message>
        <source>Give a number, for example 36,6.</source>
        <translation>Anna luku, esimerkiksi 36,6.</translation>
    </message>
    <message>
        <source>The usual range is {low}–{high}; is this right?</source>
        <translation>Tavallinen väli on {low}–{high}. Onko tämä oikein?</translation>
    </message>
    <message>
        <source>At most {count} decimals fit.</source>
        <translation>Enintään {count} desimaalia mahtuu.</translation>
    </message>
    <message>
        <source>Give a day of the calendar.</source>
        <translation>Anna kalenterin päivä.</translation>
    </message>
    <message>
        <source>Give the day and the time.</source>
        <translation>Anna päivä ja kellonaika.</translation>
    </message>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>Anna luku väliltä {low}–{high}.</translation>
    </message>
    <message>
        <source>Give a number that is at least {low}.</source>
        <translation>Anna luku, joka on vähintään {low}.</translation>
    </message>
    <message>
        <source>Give a number that is at most {high}.</source>
        <translation>Anna luku, joka on enintään {high}.</translation>
    </message>
    <message>
        <source>At most {limit} items fit.</source>
        <translation>Enintään {limit} kohtaa mahtuu.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Valitse jokin luettelosta.</translation>
    </message>
    <message>
        <source>The period is shorter than {limit} months.</source>
        <translation>Jakso on lyhyempi kuin {limit} kuukautta.</translation>
    </message>
    <message>
        <source>The periods last over {limit} months together.</source>
        <translation>Jaksot kestävät yhteensä yli {limit} kuukautta.</translation>
    </message>
    <message>
        <source>The days a week are outside what is usual, {low}–{high}.</source>
        <translation>Viikkopäivien määrä poikkeaa tavanomaisesta, {low}–{high}.</translation>
    </message>
    <message>
        <source>The file could not be written; choose another place for it.</source>
        <translation>Tiedostoa ei voitu kirjoittaa; valitse sille toinen paikka.</translation>
    </message>
    <message>
        <source>Line {line}: its id is that of another kind of record here. Nothing of the file was imported.</source>
        <translation>Rivi {line}: sen tunniste on täällä toisenlaisella kirjauksella. Tiedostosta ei tuotu mitään.</translation>
    </message>
    <message>
        <source>Line {line}: its client is neither in the file nor on this computer. Nothing of the file was imported.</source>
        <translation>Rivi {line}: sen asiakasta ei ole tiedostossa eikä tällä koneella. Tiedostosta ei tuotu mitään.</translation>
    </message>
    <message>
        <source>The text seems to name somebody else of the group; a client&apos;s record names no other client.</source>
        <translation>Tekstissä näyttää olevan toisen ryhmäläisen nimi. Asiakkaan tietoihin ei kirjata toista asiakasta.</translation>
    </message>
    <message>
        <source>There is no such page in the guide.</source>
        <translation>Oppaassa ei ole sellaista sivua.</translation>
    </message>
    <message>
        <source>Line {line} is not of the form code,fi,sv,en; the code needs a name in Finnish. Nothing was imported.</source>
        <translation>Rivi {line} ei ole muotoa koodi,fi,sv,en; koodilla pitää olla suomenkielinen nimi. Mitään ei tuotu.</translation>
    </message>
    <message>
        <source>There is no code in the file.</source>
        <translation>Tiedostossa ei ole yhtään koodia.</translation>
    </message>
    <message>
        <source>This list is fixed; only the app&apos;s own codes stand in it.</source>
        <translation>Tämä koodisto on kiinteä; siinä on vain sovelluksen omat koodit.</translation>
    </message>
    <message>
        <source>Two people have written in the same field of the plan or its goals; choose first which one holds.</source>
        <translation>Kaksi työntekijää on kirjoittanut samaan kenttään suunnitelmassa tai sen tavoitteissa; valitse ensin, kumpi pätee.</translation>
    </message>
    <message>
        <source>The plan is not waiting for approval any more; look at it again.</source>
        <translation>Suunnitelma ei enää odota hyväksymistä; katso se uudelleen.</translation>
    </message>
    <message>
        <source>Say what should be changed, or comment on the plan first.</source>
        <translation>Kerro, mitä pitäisi muuttaa, tai kommentoi suunnitelmaa ensin.</translation>
    </message>
    <message>
        <source>The record is not on this computer; sync and try again.</source>
        <translation>Kirjausta ei ole tällä koneella. Synkronoi ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This kind of record belongs to a newer version; update the app.</source>
        <translation>Tämä kirjauslaji kuuluu uudempaan versioon. Päivitä sovellus.</translation>
    </message>
    <message>
        <source>Your role does not write this kind of record.</source>
        <translation>Roolillasi ei kirjata tätä lajia.</translation>
    </message>
    <message>
        <source>Your role does not sign this kind of record; save it for one who does.</source>
        <translation>Roolillasi ei allekirjoiteta tätä lajia. Tallenna kirjaus allekirjoittajaa varten.</translation>
    </message>
    <message>
        <source>A signed record does not change; correct it instead.</source>
        <translation>Allekirjoitettu kirjaus ei muutu. Korjaa se korjausmerkinnällä.</translation>
    </message>
    <message>
        <source>The record is not signed yet; edit it instead.</source>
        <translation>Kirjausta ei ole vielä allekirjoitettu. Muokkaa sitä.</translation>
    </message>
    <message>
        <source>This kind of record is not corrected; void it and write a new one.</source>
        <translation>Tätä kirjausta ei korjata. Mitätöi se ja kirjaa uusi.</translation>
    </message>
    <message>
        <source>The record has been voided and stays as it is; write a new one.</source>
        <translation>Kirjaus on mitätöity ja pysyy sellaisenaan. Kirjaa uusi.</translation>
    </message>
    <message>
        <source>Only its author, a social worker or a team lead may void this record.</source>
        <translation>Kirjauksen voi mitätöidä vain sen tekijä, sosiaalityöntekijä tai tiimivastaava.</translation>
    </message>
    <message>
        <source>This version is proposed or in force; return or withdraw the proposal, or end the plan, and then void it.</source>
        <translation>Tämä versio on ehdotettu tai voimassa. Palauta tai peru ehdotus tai päätä suunnitelma ja mitätöi versio vasta sitten.</translation>
    </message>
    <message>
        <source>This has been recorded already; void that entry before a new one.</source>
        <translation>Tämä on jo kirjattu. Mitätöi merkintä ennen uutta.</translation>
    </message>
    <message>
        <source>This step is not possible any more; look at the record again.</source>
        <translation>Tätä ei voi enää tehdä. Katso kirjaus uudelleen.</translation>
    </message>
    <message>
        <source>Write the reason first; it stays in the client&apos;s history.</source>
        <translation>Kirjoita ensin peruste; se jää asiakkaan historiaan.</translation>
    </message>
    <message>
        <source>The file is too large for a code list; choose another one.</source>
        <translation>Tiedosto on liian suuri koodistoksi; valitse toinen.</translation>
    </message>
    <message>
        <source>The file could not be read as text; save it as CSV in UTF-8.</source>
        <translation>Tiedostoa ei voitu lukea tekstinä; tallenna se CSV-muodossa (UTF-8).</translation>
    </message>
    <message>
        <source>Version {version} of this instrument is here already; a changed form gets a new version number.</source>
        <translation>Mittarin versio {version} on jo täällä; muutettu lomake saa uuden versionumeron.</translation>
    </message>
    <message>
        <source>The file is too large for an instrument; choose another one.</source>
        <translation>Tiedosto on liian suuri mittariksi; valitse toinen.</translation>
    </message>
    <message>
        <source>The file could not be read as text; save it as JSON in UTF-8.</source>
        <translation>Tiedostoa ei voitu lukea tekstinä; tallenna se JSON-muodossa (UTF-8).</translation>
    </message>
    <message>
        <source>This is too much for one entry, of which {limit} MB fit; shorten it, or divide it into several entries.</source>
        <translation>Tämä on liian pitkä yhdeksi kirjaukseksi, johon mahtuu {limit} Mt; lyhennä sitä tai jaa se useaan kirjaukseen.</translation>
    </message>
    <message>
        <source>This client is restricted to named people, and you are not one of them: nothing can be written in the record.</source>
        <translation>Asiakas on rajattu nimetyille henkilöille, etkä ole yksi heistä: tietoihin ei voi kirjata.</translation>
    </message>
    <message>
        <source>This record is not on this computer any more, so nothing can be written to it here.</source>
        <translation>Tämä ei ole enää tällä koneella, joten siihen ei voi kirjata täällä.</translation>
    </message>
    <message>
        <source>The attachment&apos;s record is damaged; add the file again.</source>
        <translation>Liitteen kirjaus on vioittunut. Lisää tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The day is still to come; give the day the photo or document is from.</source>
        <translation>Päivä on vasta tulossa. Anna päivä, jolta kuva tai asiakirja on.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed; what is left of it is not shown.</source>
        <translation>Tiedosto on vioittunut tai sitä on muutettu. Sitä ei näytetä.</translation>
    </message>
    <message>
        <source>Only a team lead reads the access log; ask your team lead for the report.</source>
        <translation>Vain tiimivastaava voi lukea käyttölokia; pyydä raportti häneltä.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password; save it without one and add it again.</source>
        <translation>PDF on lukittu salasanalla. Tallenna se ilman salasanaa ja lisää uudelleen.</translation>
    </message>
    <message>
        <source>The PDF is broken or cut short; save or scan it again.</source>
        <translation>PDF on rikki tai vajaa. Tallenna tai skannaa se uudelleen.</translation>
    </message>
    <message>
        <source>The PDF has {pages} pages; at most {limit} fit. Divide it.</source>
        <translation>PDF:ssä on {pages} sivua; enintään {limit} mahtuu. Jaa se osiin.</translation>
    </message>
    <message>
        <source>The PDF is {size} MB; at most {limit} MB fit. Divide it or scan it smaller.</source>
        <translation>PDF on {size} Mt; enintään {limit} Mt mahtuu. Jaa se osiin tai skannaa se pienempänä.</translation>
    </message>
    <message>
        <source>The picture is {size} MB; at most {limit} MB fit. Shrink it and add it again.</source>
        <translation>Kuva on {size} Mt; enintään {limit} Mt mahtuu. Pienennä kuva ja lisää se uudelleen.</translation>
    </message>
    <message>
        <source>The file is {size} MB; files over {limit} MB are not opened.</source>
        <translation>Tiedosto on {size} Mt; yli {limit} Mt:n tiedostoja ei avata.</translation>
    </message>
    <message>
        <source>The picture has {pixels} million pixels; at most {limit} million can be opened.</source>
        <translation>Kuvassa on {pixels} miljoonaa pikseliä; enintään {limit} miljoonan kuva voidaan avata.</translation>
    </message>
    <message>
        <source>The file has {pages} pages; at most {limit} fit.</source>
        <translation>Tiedostossa on {pages} sivua; enintään {limit} mahtuu.</translation>
    </message>
    <message>
        <source>The picture is broken or cut short; take or scan it again.</source>
        <translation>Kuva on rikki tai vajaa. Ota tai skannaa se uudelleen.</translation>
    </message>
    <message>
        <source>This kind of file is not kept; add a photo (JPEG, HEIC, PNG, WebP, TIFF) or a PDF.</source>
        <translation>Tällaista tiedostoa ei säilytetä. Lisää valokuva (JPEG, HEIC, PNG, WebP, TIFF) tai PDF.</translation>
    </message>
    <message>
        <source>The file is not a whole Lähityö bundle; copy it again.</source>
        <translation>Tiedosto ei ole ehjä Lähityön siirtotiedosto; kopioi se uudestaan.</translation>
    </message>
    <message>
        <source>The bundle is of another organisation; nothing of it was used.</source>
        <translation>Siirtotiedosto on toisen organisaation; siitä ei käytetty mitään.</translation>
    </message>
    <message>
        <source>The bundle was not written by a device of the organisation, or was changed; nothing of it was used.</source>
        <translation>Siirtotiedosto ei ole organisaation koneen kirjoittama tai sitä on muutettu; siitä ei käytetty mitään.</translation>
    </message>
    <message>
        <source>This vault was restored from a backup; synchronise once with the server before a bundle is used.</source>
        <translation>Tämä holvi on palautettu varmuuskopiosta; synkronoi kerran palvelimen kanssa ennen siirtotiedoston käyttöä.</translation>
    </message>
    <message>
        <source>This vault is a copy of one that is used elsewhere. Set this computer up as a separate one before it exchanges anything; the sync page says how.</source>
        <translation>Tämä holvi on kopio toisaalla käytettävästä holvista. Ota kone käyttöön erillisenä koneena, ennen kuin se vaihtaa mitään; synkronointisivulla kerrotaan, miten.</translation>
    </message>
    <message>
        <source>The file could not be read; check that it may be read and add it again.</source>
        <translation>Tiedostoa ei voitu lukea. Tarkista, että sen saa lukea, ja lisää se uudelleen.</translation>
    </message>
    <message>
        <source>The file is not on this computer yet; it is downloaded when there is a network.</source>
        <translation>Tiedosto ei ole vielä tällä koneella. Se haetaan, kun verkkoyhteys on.</translation>
    </message>
    <message>
        <source>Photos and documents do not belong to this record; choose another.</source>
        <translation>Tähän kirjaukseen ei voi liittää kuvia tai asiakirjoja. Valitse toinen.</translation>
    </message>
    <message>
        <source>There is a file of this name already; give the copy another name.</source>
        <translation>Samanniminen tiedosto on jo olemassa. Anna kopiolle toinen nimi.</translation>
    </message>
    <message>
        <source>The server gave something else than the photo or document that was asked for; it was not used.</source>
        <translation>Palvelin antoi muuta kuin pyydetyn kuvan tai asiakirjan, eikä sitä käytetty.</translation>
    </message>
    <message>
        <source>An id has 32 hexadecimal digits.</source>
        <translation>Tunnuksessa on 32 heksadesimaalinumeroa.</translation>
    </message>
    <message>
        <source>The file “{file}” is not the one that the export tells of; nothing of it was imported.</source>
        <translation>Tiedosto ”{file}” ei ole se, josta vienti kertoo. Sitä ei tuotu.</translation>
    </message>
    <message>
        <source>The file “{file}” cannot be read; check that it may be read.</source>
        <translation>Tiedostoa ”{file}” ei voi lukea. Tarkista, että sen saa lukea.</translation>
    </message>
    <message>
        <source>This computer has not synced for {days} days, so the vault opens only after syncing; what waits here is kept and is sent then.</source>
        <translation>Tämä kone ei ole ollut yhteydessä palvelimeen {days} päivään, joten holvi aukeaa vasta synkronoinnin jälkeen; odottavat muutokset ovat tallessa ja lähtevät silloin.</translation>
    </message>
    <message>
        <source>No client on this computer has this name or id.</source>
        <translation>Tällä koneella ei ole asiakasta, jolla on tämä nimi tai tunniste.</translation>
    </message>
    <message>
        <source>{count} clients have this name; give the id of the one you mean.</source>
        <translation>{count} asiakkaalla on tämä nimi; anna tarkoittamasi asiakkaan tunniste.</translation>
    </message>
    <message>
        <source>Only an administrator may have the server refilled; ask one to do it.</source>
        <translation>Vain ylläpitäjä voi antaa luvan täydentää palvelin; pyydä häntä tekemään se.</translation>
    </message>
    <message>
        <source>This has been decided already; look at the list again.</source>
        <translation>Tästä on jo päätetty. Katso luettelo uudelleen.</translation>
    </message>
    <message>
        <source>Say why it is rejected.</source>
        <translation>Kerro, miksi se hylätään.</translation>
    </message>
    <message>
        <source>Write why it can stay unsent; the reason stays in the history.</source>
        <translation>Kirjoita, miksi sen voi jättää; perustelu jää historiaan.</translation>
    </message>
    <message>
        <source>It is not on the list any more; look at the list again.</source>
        <translation>Sitä ei enää ole luettelossa; katso luettelo uudelleen.</translation>
    </message>
    <message>
        <source>Only an administrator may do this; ask one.</source>
        <translation>Vain ylläpitäjä voi tehdä tämän. Pyydä häntä tekemään se.</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules do not allow this. Look at the list of people and computers again.</source>
        <translation>Organisaation säännöt eivät salli tätä. Katso henkilöiden ja koneiden luettelo uudelleen.</translation>
    </message>
    <message>
        <source>This would leave the organisation without an administrator&apos;s computer. Make someone else an administrator first.</source>
        <translation>Organisaatiolle ei jäisi yhtään ylläpitäjän konetta. Tee ensin jostakusta toisesta ylläpitäjä.</translation>
    </message>
    <message>
        <source>The server&apos;s list of people and computers is not the one on this computer. Sync first; the sync page then says what has happened.</source>
        <translation>Palvelimen luettelo henkilöistä ja koneista ei ole sama kuin tällä koneella. Synkronoi ensin; synkronointisivu kertoo sitten, mitä on tapahtunut.</translation>
    </message>
    <message>
        <source>This computer was removed from the organisation; what it had not sent yet has been handed over.</source>
        <translation>Tämä kone on poistettu organisaatiosta. Se, mitä ei ollut vielä lähetetty, on luovutettu.</translation>
    </message>
    <message>
        <source>There is a team of this name already.</source>
        <translation>Samanniminen tiimi on jo olemassa.</translation>
    </message>
    <message>
        <source>This computer holds no key to the organisation&apos;s names yet; sync once and try again.</source>
        <translation>Tällä koneella ei ole vielä avainta organisaation nimiin; synkronoi kerran ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>There is no such computer in the organisation, or it has been removed.</source>
        <translation>Organisaatiossa ei ole tällaista konetta, tai se on jo poistettu.</translation>
    </message>
    <message>
        <source>This is the computer you are using. Another administrator removes it, from another computer.</source>
        <translation>Tämä on kone, jota käytät. Toinen ylläpitäjä poistaa sen omalta koneeltaan.</translation>
    </message>
    <message>
        <source>No one, or more than one, begins like this; see “lahityo devices”.</source>
        <translation>Tällä alulla ei löydy mitään tai löytyy useita; katso ”lahityo devices”.</translation>
    </message>
    <message>
        <source>The authority&apos;s file is not there or is not one certificate (PEM), or there are more than two.</source>
        <translation>Varmentajan tiedostoa ei ole tai se ei ole yksi varmenne (PEM), tai niitä on yli kaksi.</translation>
    </message>
    <message>
        <source>Give the server&apos;s pins, or --none alone to go by each computer&apos;s authorities.</source>
        <translation>Anna palvelimen tunnisteet, tai pelkkä --none, jolloin kukin kone luottaa omiin varmentajiinsa.</translation>
    </message>
    <message>
        <source>There is a certificate in {folder} already; renew it, or name another folder.</source>
        <translation>Kansiossa {folder} on jo varmenne. Uusi se tai nimeä toinen kansio.</translation>
    </message>
    <message>
        <source>There is no certificate in {folder}; make one with `certificate create`.</source>
        <translation>Kansiossa {folder} ei ole varmennetta. Tee se komennolla `certificate create`.</translation>
    </message>
    <message>
        <source>{file} cannot be read, or is not what its name says.</source>
        <translation>Tiedostoa {file} ei voi lukea, tai se ei ole sitä, mitä sen nimi sanoo.</translation>
    </message>
    <message>
        <source>{file} cannot be written; look at the folder&apos;s rights and room.</source>
        <translation>Tiedostoa {file} ei voi kirjoittaa. Tarkista kansion oikeudet ja levytila.</translation>
    </message>
    <message>
        <source>“{name}” is neither a host name nor an IP address.</source>
        <translation>”{name}” ei ole koneen nimi eikä IP-osoite.</translation>
    </message>
    <message>
        <source>Give --tls-cert with --tls-key.</source>
        <translation>Anna --tls-key-valinnan kanssa myös --tls-cert.</translation>
    </message>
    <message>
        <source>No administrator of your organisation sees the team&apos;s tasks; call an administrator, and ask.</source>
        <translation>Kukaan ylläpitäjä ei näe tiimin tehtäviä: soita ylläpitäjälle ja pyydä.</translation>
    </message>
    <message>
        <source>This vault has not been found to be a copy, so it stays the device that it is. Use the code on another computer.</source>
        <translation>Tätä holvia ei ole todettu kopioksi, joten se pysyy samana koneena. Käytä koodia toisella koneella.</translation>
    </message>
    <message>
        <source>This code is of another organisation than this vault.</source>
        <translation>Koodi on toisesta organisaatiosta kuin tämä holvi.</translation>
    </message>
    <message>
        <source>This code invites somebody else. Ask an administrator for a code for another computer of your own.</source>
        <translation>Tämä koodi on toisen henkilön kutsu. Pyydä ylläpitäjältä koodi omalle uudelle koneellesi.</translation>
    </message>
    <message>
        <source>The server has gone back to an earlier state. An administrator must have it refilled first.</source>
        <translation>Palvelin on palannut aiempaan tilaan. Ylläpitäjän on ensin annettava täydentää se.</translation>
    </message>
    <message>
        <source>This invitation is of another organisation; its server pins are not used.</source>
        <translation>Tämä kutsu on toisesta organisaatiosta, joten sen palvelimen tunnisteita ei käytetä.</translation>
    </message>
    <message>
        <source>The server shows no key of these pins, so nothing was changed; check the pins with an administrator.</source>
        <translation>Palvelimella ei ole näiden tunnisteiden avainta, joten mitään ei muutettu. Tarkista tunnisteet ylläpitäjältä.</translation>
    </message>
    <message>
        <source>There is no server pin in it; ask an administrator for the server pin.</source>
        <translation>Siinä ei ole palvelimen tunnistetta. Pyydä ylläpitäjältä palvelimen tunniste.</translation>
    </message>
    <message>
        <source>The server&apos;s key is not the one this computer knows, so nothing was sent; everything is kept here. If the key was changed, ask an administrator for the new server pin or an invitation, and enter it in the settings.</source>
        <translation>Palvelimen avain ei ole se, jonka tämä kone tuntee, joten mitään ei lähetetty ja kaikki on tallessa tällä koneella. Jos palvelimen avain on vaihdettu, pyydä ylläpitäjältä uusi palvelimen tunniste tai kutsu ja syötä se asetuksissa.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not from the organisation&apos;s own authority, so nothing was sent and everything is kept here; tell an administrator.</source>
        <translation>Palvelimen varmenne ei ole organisaation omalta varmentajalta, joten mitään ei lähetetty ja kaikki on tallessa tällä koneella. Kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>This computer does not know who certified the server, so nothing was sent; ask an administrator for the server&apos;s address with its pin.</source>
        <translation>Tämä kone ei tunne palvelimen varmentajaa, joten mitään ei lähetetty. Pyydä ylläpitäjältä palvelimen osoite, jossa on tunniste.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has run out or this computer&apos;s clock is wrong, so nothing was sent and everything is kept here; look at the clock, and tell an administrator.</source>
        <translation>Palvelimen varmenne on vanhentunut tai tämän koneen kello on väärässä, joten mitään ei lähetetty ja kaikki on tallessa tällä koneella. Tarkista kello ja kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The server&apos;s own certificate ran out on {day}, so nothing is sent before it is renewed and everything is kept here while you go on recording; tell an administrator, and look at this computer&apos;s clock.</source>
        <translation>Palvelimen oma varmenne vanheni {day}, joten mitään ei lähetetä, ennen kuin se on uusittu. Kaikki säilyy tällä koneella ja voit jatkaa kirjaamista. Kerro asiasta ylläpitäjälle ja tarkista koneen kello.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name than the address, so nothing was sent and everything is kept here; tell an administrator.</source>
        <translation>Palvelimen varmenne on eri nimelle kuin osoite, joten mitään ei lähetetty ja kaikki on tallessa tällä koneella. Kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>What answered does not speak TLS 1.3, so nothing was sent and everything is kept here; tell an administrator.</source>
        <translation>Vastaaja ei käytä TLS 1.3 -suojausta, joten mitään ei lähetetty ja kaikki on tallessa tällä koneella. Kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The server pin is not complete or has a typing error; it has 32 letters and digits, in groups of four.</source>
        <translation>Palvelimen tunniste on vajaa tai siinä on kirjoitusvirhe. Oikeassa tunnisteessa on 32 kirjainta ja numeroa neljän merkin ryhmissä.</translation>
    </message>
    <message>
        <source>Only a team lead or a social worker can hand a client over to another team. Ask one in your team.</source>
        <translation>Vain tiimivastaava tai sosiaalityöntekijä voi siirtää asiakkaan toiseen tiimiin.</translation>
    </message>
    <message>
        <source>There is nothing of this client here to hand over; it may have been handed over already.</source>
        <translation>Tällä koneella ei ole tästä asiakkaasta mitään siirrettävää; hänet on ehkä jo siirretty.</translation>
    </message>
    <message>
        <source>Something of this client&apos;s record could not be sent, so it cannot be handed over yet. See what waits to be sent.</source>
        <translation>Osaa asiakkaan kirjauksista ei ole saatu lähetettyä, joten asiakasta ei voi vielä siirtää. Katso, mikä odottaa lähetystä.</translation>
    </message>
    <message>
        <source>The record cannot be handed over before a key has come: synchronise, and try again later.</source>
        <translation>Asiakasta ei voi siirtää, ennen kuin puuttuva avain on saatu. Synkronoi ja yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>Nobody in that team can read this yet: one of its computers must synchronise once first.</source>
        <translation>Kukaan siinä tiimissä ei voi vielä lukea tätä: jonkin tiimin koneista on ensin synkronoitava kerran.</translation>
    </message>
    <message>
        <source>The server does not let this computer hand the record over.</source>
        <translation>Palvelin ei salli siirtoa tältä koneelta.</translation>
    </message>
    <message>
        <source>Say why, in at most {limit} characters.</source>
        <translation>Kirjoita syy, enintään {limit} merkkiä.</translation>
    </message>
    <message>
        <source>The record has not come yet; a key of your team is on its way. Sync and try again.</source>
        <translation>Tiedot eivät ole vielä tulleet; tiimisi avain on matkalla. Synkronoi ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The client cannot be restricted before a key of your team has come: synchronise, and try again later.</source>
        <translation>Asiakasta ei voi rajata, ennen kuin tiimisi avain on tullut. Synkronoi ja yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>The client is no longer restricted to named people; look again.</source>
        <translation>Asiakasta ei ole enää rajattu nimetyille henkilöille; katso uudelleen.</translation>
    </message>
    <message>
        <source>Write why the client is restricted to these people.</source>
        <translation>Kirjoita, miksi asiakas on rajattu näille henkilöille.</translation>
    </message>
    <message>
        <source>Write the name, the alias or the identity code of the client.</source>
        <translation>Kirjoita asiakkaan nimi, kutsumanimi tai henkilötunnus.</translation>
    </message>
    <message>
        <source>Write why, in at least {least} characters: the team lead reads it.</source>
        <translation>Kirjoita peruste, vähintään {least} merkkiä: tiimivastaava lukee sen.</translation>
    </message>
    <message>
        <source>Nobody is found by this. The name or the identity code must be exactly as in the record; sync first if it is new.</source>
        <translation>Tällä ei löydy ketään. Nimen tai henkilötunnuksen on oltava täsmälleen kuten tiedoissa; jos asiakas on uusi, synkronoi ensin.</translation>
    </message>
    <message>
        <source>More than one client is found by this name: use the identity code.</source>
        <translation>Nimellä löytyy useita asiakkaita: käytä henkilötunnusta.</translation>
    </message>
    <message>
        <source>Only those who have the client, the team lead or an administrator may change who they are.</source>
        <translation>Nimettyjä henkilöitä voivat muuttaa vain he itse, tiimivastaava tai ylläpitäjä.</translation>
    </message>
    <message>
        <source>Only the named people may open this client&apos;s record, even in an emergency.</source>
        <translation>Tätä asiakasta eivät muut kuin nimetyt henkilöt avaa hätätilanteessakaan.</translation>
    </message>
    <message>
        <source>Somebody must have the client: name another person before you leave.</source>
        <translation>Asiakkaalla on oltava nimetty henkilö: nimeä toinen, ennen kuin luovut asiakkaasta.</translation>
    </message>
    <message>
        <source>This client cannot be restricted from here: somebody has done it already, or the record is not yours.</source>
        <translation>Asiakasta ei voi rajata tästä: joku on jo tehnyt sen, tai tiedot eivät ole sinulla.</translation>
    </message>
    <message>
        <source>Only the client&apos;s named people can end the restriction.</source>
        <translation>Rajauksen päättävät vain asiakkaan nimetyt henkilöt.</translation>
    </message>
    <message>
        <source>Nothing of this client is left here to be moved; look again.</source>
        <translation>Tästä asiakkaasta ei ole täällä enää mitään siirrettävää. Katso uudelleen.</translation>
    </message>
    <message>
        <source>None of the named people may read this part of the record. Name someone who may first.</source>
        <translation>Kukaan nimetyistä henkilöistä ei saa lukea tätä osaa tiedoista. Ensin on nimettävä joku, joka saa.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Kirjoita syy.</translation>
    </message>
    <message>
        <source>The server&apos;s list of people and computers differs from the one on this computer, so nothing was sent or fetched; the sync page says what to do.</source>
        <translation>Palvelimella on eri luettelo henkilöistä ja koneista kuin tällä koneella, joten mitään ei lähetetty eikä haettu; synkronointisivu kertoo, mitä tehdä.</translation>
    </message>
    <message>
        <source>There can be no file of this name here; check it, or choose another place.</source>
        <translation>Tämännimistä tiedostoa ei voi olla täällä; tarkista nimi tai valitse toinen paikka.</translation>
    </message>
</context>
<context>
    <name>EvaluationSheet</name>
    <message>
        <source>Evaluate the plan</source>
        <translation>Arvioi suunnitelma</translation>
    </message>
    <message>
        <source>The evaluation is signed at once and stays beside the plan.</source>
        <translation>Arviointi allekirjoitetaan heti ja jää suunnitelman rinnalle.</translation>
    </message>
    <message>
        <source>Sign the evaluation</source>
        <translation>Allekirjoita arviointi</translation>
    </message>
    <message>
        <source>GAS T-score {score} is kept with the evaluation.</source>
        <translation>GAS-T-luku {score} tallennetaan arviointiin.</translation>
    </message>
    <message>
        <source>Was the goal reached?</source>
        <translation>Saavutettiinko tavoite?</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Sanallisesti</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Records as a file</source>
        <translation>Kirjaukset tiedostona</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie tiedostoon…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Tuo tiedostosta…</translation>
    </message>
    <message>
        <source>Everything this computer can read, as a file to move elsewhere or keep (one line of JSON per record).</source>
        <translation>Kaikki kirjaukset, jotka tällä koneella voi lukea, yhdeksi tiedostoksi (JSON) siirtoa tai säilytystä varten.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export all records</source>
        <translation>Vie kaikki kirjaukset tiedostoon</translation>
    </message>
    <message>
        <source>Photos and documents themselves are not in the file.</source>
        <translation>Kuvat ja asiakirjatiedostot eivät tule mukaan.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever opens it reads every client. Save it on an encrypted stick or in a folder of your own, not on a shared drive or in e-mail, and delete it when it has served.</source>
        <translation>Tiedostoa ei salata: sen avaaja lukee jokaisen asiakkaan tiedot. Tallenna se salatulle muistitikulle tai omaan kansioosi, älä jaetulle levylle tai sähköpostiin, ja poista se, kun sitä ei enää tarvita.</translation>
    </message>
    <message>
        <source>The file is in plain text</source>
        <translation>Tiedosto on selväkielinen</translation>
    </message>
    <message>
        <source>It stands in the access log of every client.</source>
        <translation>Peruste näkyy jokaisen asiakkaan käyttölokissa.</translation>
    </message>
    <message>
        <source>Why the records are exported</source>
        <translation>Miksi kirjaukset viedään tiedostoon</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation>Luetaan kirjauksia…</translation>
    </message>
    <message numerus="yes">
        <source>%n records are in the file {file}.</source>
        <translation>
            <numerusform>%n kirjaus on tiedostossa {file}.</numerusform>
            <numerusform>%n kirjausta on tiedostossa {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>required</source>
        <translation>pakollinen</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not given</source>
        <translation>Ei annettu</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Toinen kirjaus</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Kutsumanimi</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Syntymäaika</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Good to know before meeting</source>
        <translation>Tiedoksi ennen tapaamista</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Käynnin tapa</translation>
    </message>
    <message>
        <source>Kind of person or service</source>
        <translation>Henkilön tai palvelun laji</translation>
    </message>
    <message>
        <source>The client&apos;s permission</source>
        <translation>Asiakkaan lupa</translation>
    </message>
    <message>
        <source>Permission concerns</source>
        <translation>Lupa koskee</translation>
    </message>
    <message>
        <source>Permission asked on</source>
        <translation>Lupa kysytty</translation>
    </message>
    <message>
        <source>Permission until</source>
        <translation>Lupa voimassa asti</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Role in the network</source>
        <translation>Rooli verkostossa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Alku</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Type of contact</source>
        <translation>Asiointitapa</translation>
    </message>
    <message>
        <source>Participants of the network</source>
        <translation>Osallistujat verkostosta</translation>
    </message>
    <message>
        <source>Other participants</source>
        <translation>Muut osallistujat</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>What was agreed and who does what</source>
        <translation>Sovitut asiat ja vastuunjako</translation>
    </message>
    <message>
        <source>One duty a line; each may become a task.</source>
        <translation>Yksi tehtävä riville; jokaisesta voi tehdä tehtävän.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <source>Both professions read this.</source>
        <translation>Molemmat ammattiryhmät näkevät tämän.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Kiireellisyys</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kuka tekee</translation>
    </message>
    <message>
        <source>Somebody else (name)</source>
        <translation>Muu tekijä (nimi)</translation>
    </message>
    <message>
        <source>The client&apos;s own duty</source>
        <translation>Asiakkaan oma tehtävä</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Mistä tehtävä tulee</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Lähteen laji</translation>
    </message>
    <message>
        <source>No names: this is not part of any client&apos;s record.</source>
        <translation>Ei nimiä: tätä ei kirjata kenenkään asiakkaan tietoihin.</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Tapaamisen laji</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Ryhmän laji</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Reitti</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Ryhmäkerta</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Osallistuminen</translation>
    </message>
    <message>
        <source>About this client only</source>
        <translation>Vain tästä asiakkaasta</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teemat</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Työntekijät</translation>
    </message>
    <message>
        <source>Order of the workers</source>
        <translation>Työntekijöiden järjestys</translation>
    </message>
    <message>
        <source>Order of the themes</source>
        <translation>Teemojen järjestys</translation>
    </message>
    <message>
        <source>Why it did not take place</source>
        <translation>Miksi käynti ei toteutunut</translation>
    </message>
    <message>
        <source>Time agreed</source>
        <translation>Sovittu aika</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Address of the instrument</source>
        <translation>Mittarin tunniste</translation>
    </message>
    <message>
        <source>Version of the instrument</source>
        <translation>Mittarin versio</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Day of the assessment</source>
        <translation>Arviointipäivä</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Arvioija</translation>
    </message>
    <message>
        <source>Total score</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>Parts of the score</source>
        <translation>Osatulokset</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Mistä keskusteltiin</translation>
    </message>
    <message>
        <source>An answer asks for a safety step</source>
        <translation>Vastaus vaatii turvallisuustoimen</translation>
    </message>
    <message>
        <source>Safety step</source>
        <translation>Turvallisuustoimi</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mitä tehtiin</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Vahvuus</translation>
    </message>
    <message>
        <source>Told by the client</source>
        <translation>Asiakas kertoi itse</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Määrittely</translation>
    </message>
    <message>
        <source>A FHIR R4 Questionnaire in JSON; the guide tells which parts are read.</source>
        <translation>FHIR R4 Questionnaire JSON-muodossa; ohje kertoo, mitkä osat luetaan.</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Työn muoto</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Työtoimintapaikka</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Päivää viikossa</translation>
    </message>
    <message>
        <source>Work tasks</source>
        <translation>Työtehtävät</translation>
    </message>
    <message>
        <source>Plan partner</source>
        <translation>Suunnitelman kumppani</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Mitä sovittiin</translation>
    </message>
    <message>
        <source>Follows the period</source>
        <translation>Jatkaa jaksoa</translation>
    </message>
    <message>
        <source>Work period</source>
        <translation>Työjakso</translation>
    </message>
    <message>
        <source>Participants of the meeting</source>
        <translation>Neuvotteluun osallistujat</translation>
    </message>
    <message>
        <source>Evaluated from</source>
        <translation>Arvioitava ajanjakso alkaa</translation>
    </message>
    <message>
        <source>Evaluated until</source>
        <translation>Arvioitava ajanjakso päättyy</translation>
    </message>
    <message>
        <source>Keeping to working hours</source>
        <translation>Työaikojen noudattaminen</translation>
    </message>
    <message>
        <source>Telling about absences</source>
        <translation>Poissaolojen ilmoittaminen</translation>
    </message>
    <message>
        <source>Strengths of the client</source>
        <translation>Asiakkaan vahvuudet</translation>
    </message>
    <message>
        <source>Activity and initiative</source>
        <translation>Aktiivisuus ja omatoimisuus</translation>
    </message>
    <message>
        <source>Suitability for this work</source>
        <translation>Soveltuvuus kyseiseen työtoimintaan</translation>
    </message>
    <message>
        <source>Quality of work and working skills</source>
        <translation>Työn laatu ja työtaidot</translation>
    </message>
    <message>
        <source>Skills in the work community</source>
        <translation>Työyhteisötaidot</translation>
    </message>
    <message>
        <source>Reaching the goals</source>
        <translation>Tavoitteiden saavuttaminen</translation>
    </message>
    <message>
        <source>Anything else to note</source>
        <translation>Muuta huomioitavaa</translation>
    </message>
    <message>
        <source>Skills to be developed further</source>
        <translation>Taidot, joita tulisi edelleen kehittää</translation>
    </message>
    <message>
        <source>Further plans</source>
        <translation>Jatkosuunnitelmat</translation>
    </message>
    <message>
        <source>Other information</source>
        <translation>Muu tieto</translation>
    </message>
    <message>
        <source>Date of initiation</source>
        <translation>Vireilletulopäivämäärä</translation>
    </message>
    <message>
        <source>Assessment started on</source>
        <translation>Palvelutarpeen arvioinnin aloittamispäivä</translation>
    </message>
    <message>
        <source>How the assessment was made</source>
        <translation>Kuvaus arvioinnin toteuttamisesta</translation>
    </message>
    <message>
        <source>Who took part in the assessment</source>
        <translation>Palvelutarpeen arviointiin osallistuneet henkilöt</translation>
    </message>
    <message>
        <source>Client has the right to special support</source>
        <translation>Asiakkaalla on oikeus erityiseen tukeen</translation>
    </message>
    <message>
        <source>Reasons for special support</source>
        <translation>Erityisen tuen perustelut</translation>
    </message>
    <message>
        <source>Services the client receives now</source>
        <translation>Palvelut, joita asiakas tällä hetkellä saa</translation>
    </message>
    <message>
        <source>Earlier and present services</source>
        <translation>Aikaisemmat ja nykyiset palvelut</translation>
    </message>
    <message>
        <source>Earlier measures and how they helped</source>
        <translation>Aikaisemmat toimenpiteet ja niiden vaikuttavuuden arviointi</translation>
    </message>
    <message>
        <source>What the client has done about the need for support</source>
        <translation>Asiakkaan omat toimet tuen tarpeen ratkaisemiseksi</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Asuminen</translation>
    </message>
    <message>
        <source>Housing situation</source>
        <translation>Asumistilanne</translation>
    </message>
    <message>
        <source>Housing is permanent</source>
        <translation>Asuminen on vakinaista</translation>
    </message>
    <message>
        <source>Client&apos;s search for a home is under way</source>
        <translation>Asiakkaan asunnonhaku on käynnissä</translation>
    </message>
    <message>
        <source>Education and skills</source>
        <translation>Koulutus ja osaaminen</translation>
    </message>
    <message>
        <source>Working life</source>
        <translation>Työelämä</translation>
    </message>
    <message>
        <source>Financial situation</source>
        <translation>Taloudellinen tilanne</translation>
    </message>
    <message>
        <source>Client has no income</source>
        <translation>Asiakas on tuloton</translation>
    </message>
    <message>
        <source>Client has financial difficulties</source>
        <translation>Asiakkaalla on taloudellisia vaikeuksia</translation>
    </message>
    <message>
        <source>Client has a payment default entry</source>
        <translation>Asiakkaalla on maksuhäiriömerkintä</translation>
    </message>
    <message>
        <source>State of health</source>
        <translation>Terveydentila</translation>
    </message>
    <message>
        <source>What the client tells about it; clinical detail belongs to the health care register.</source>
        <translation>Mitä asiakas itse kertoo; hoidolliset tiedot kuuluvat terveydenhuollon rekisteriin.</translation>
    </message>
    <message>
        <source>Substance use and addictions</source>
        <translation>Päihteiden käyttö ja riippuvuudet</translation>
    </message>
    <message>
        <source>Never a condition for a service.</source>
        <translation>Ei koskaan palvelun ehto.</translation>
    </message>
    <message>
        <source>Family and parenthood</source>
        <translation>Perhesuhteet ja vanhemmuus</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Muut ihmissuhteet</translation>
    </message>
    <message>
        <source>What in relationships helps and what is hard</source>
        <translation>Sosiaalisiin suhteisiin liittyvät voimavarat ja vaikeudet</translation>
    </message>
    <message>
        <source>Support from people close to the client</source>
        <translation>Läheisverkoston antama tuki</translation>
    </message>
    <message>
        <source>Changes in the life situation</source>
        <translation>Muutokset elämäntilanteessa</translation>
    </message>
    <message>
        <source>Everyday life and free time</source>
        <translation>Arkielämä ja vapaa-aika</translation>
    </message>
    <message>
        <source>Functional capacity in everyday life</source>
        <translation>Toimintakyky arjessa</translation>
    </message>
    <message>
        <source>The need for rehabilitation is to be found out</source>
        <translation>Kuntoutustarve on selvitettävä</translation>
    </message>
    <message>
        <source>Need for rehabilitation</source>
        <translation>Kuntoutustarve</translation>
    </message>
    <message>
        <source>Strengths and resources</source>
        <translation>Asiakkaan vahvuudet ja voimavarat</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riskit</translation>
    </message>
    <message>
        <source>The need for support as the client and people close see it</source>
        <translation>Asiakkaan ja hänen läheisensä arvio tuen ja palvelujen tarpeestaan</translation>
    </message>
    <message>
        <source>Professional&apos;s conclusions</source>
        <translation>Ammattihenkilön johtopäätökset asiakkaan tilanteesta sekä sosiaalipalvelujen ja erityisen tuen tarpeesta</translation>
    </message>
    <message>
        <source>Client relationship continues</source>
        <translation>Asiakkuus jatkuu</translation>
    </message>
    <message>
        <source>A client plan is made</source>
        <translation>Asiakkaalle laaditaan asiakassuunnitelma</translation>
    </message>
    <message>
        <source>Why no client plan is made</source>
        <translation>Perustelut miksi asiakassuunnitelmaa ei laadita</translation>
    </message>
    <message>
        <source>Client needs a key worker</source>
        <translation>Asiakas tarvitsee omatyöntekijän</translation>
    </message>
    <message>
        <source>Key worker</source>
        <translation>Omatyöntekijä</translation>
    </message>
    <message>
        <source>Plan for what follows</source>
        <translation>Jatkosuunnitelma</translation>
    </message>
    <message>
        <source>People this document is given to</source>
        <translation>Henkilöt, joille tämä asiakirja toimitetaan</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Lisätietoja</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Kirjaus</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Why it is voided</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>The client&apos;s own view</source>
        <translation>Asiakkaan eriävä näkemys</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Ilmaistu</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Mitä pyydettiin</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Kulku</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Seuraa vaihetta</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Esteet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Related record</source>
        <translation>Liittyvä kirjaus</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Tekijä</translation>
    </message>
    <message>
        <source>Due until then</source>
        <translation>Määräpäivä siihen asti</translation>
    </message>
    <message>
        <source>Assigned until then</source>
        <translation>Tekijä siihen asti</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Peräisin</translation>
    </message>
    <message>
        <source>Kind of decision</source>
        <translation>Päätöksen laji</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Päätöstunnus</translation>
    </message>
    <message>
        <source>Description of the application</source>
        <translation>Hakemuksen kuvaus</translation>
    </message>
    <message>
        <source>Date of decision</source>
        <translation>Päätöspäivämäärä</translation>
    </message>
    <message>
        <source>Type of decision</source>
        <translation>Ratkaisun laji</translation>
    </message>
    <message>
        <source>Social service</source>
        <translation>Sosiaalipalvelu</translation>
    </message>
    <message>
        <source>Hours of service a month</source>
        <translation>Palvelun määrä tunteina kuukaudessa</translation>
    </message>
    <message>
        <source>The service is long-term</source>
        <translation>Palvelu on pitkäaikaista</translation>
    </message>
    <message>
        <source>Decision and reasons</source>
        <translation>Ratkaisu ja perustelut</translation>
    </message>
    <message>
        <source>How the service is arranged or the decision carried out</source>
        <translation>Palvelun järjestämistapa tai päätöksen toimeenpanotapa</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Ratkaisun lakiperuste</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Alkamispäivä</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Päättymispäivä</translation>
    </message>
    <message>
        <source>Takes effect at once</source>
        <translation>Välitön täytäntöönpano</translation>
    </message>
    <message>
        <source>Reasons for taking effect at once</source>
        <translation>Välittömän täytäntöönpanon perustelut</translation>
    </message>
    <message>
        <source>Given for information to</source>
        <translation>Annetaan tiedoksi seuraaville henkilöille</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Valmistelija</translation>
    </message>
    <message>
        <source>Decision-maker</source>
        <translation>Päätöksentekijä</translation>
    </message>
    <message>
        <source>More information from</source>
        <translation>Lisätietojen antaja</translation>
    </message>
    <message>
        <source>Name, postal address and telephone number.</source>
        <translation>Nimi, postiosoite ja puhelinnumero.</translation>
    </message>
    <message>
        <source>How to appeal</source>
        <translation>Muutoksenhakuohje</translation>
    </message>
    <message>
        <source>Replaces the decision</source>
        <translation>Korvaa päätöksen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>Professional wording</source>
        <translation>Ammatillinen muotoilu</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Osa-alueet</translation>
    </message>
    <message>
        <source>Goal (AVAIN)</source>
        <translation>Tavoite (AVAIN)</translation>
    </message>
    <message>
        <source>Goal (AVAIN) in words</source>
        <translation>Tavoite (AVAIN) sanoin</translation>
    </message>
    <message>
        <source>What the goal is about, when no code of the classification is at hand.</source>
        <translation>Mitä tavoite koskee, kun luokituksen koodia ei ole käytettävissä.</translation>
    </message>
    <message>
        <source>Scale of the goal</source>
        <translation>Tavoitteen asteikko</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Keinot</translation>
    </message>
    <message>
        <source>Means and timetable for reaching the goal</source>
        <translation>Keinot ja aikataulu tavoitteen saavuttamiseksi</translation>
    </message>
    <message>
        <source>−2 Much less than expected</source>
        <translation>−2 Paljon odotettua heikompi</translation>
    </message>
    <message>
        <source>−1 Less than expected</source>
        <translation>−1 Odotettua heikompi</translation>
    </message>
    <message>
        <source>0 Expected level</source>
        <translation>0 Odotettu taso</translation>
    </message>
    <message>
        <source>+1 Better than expected</source>
        <translation>+1 Odotettua parempi</translation>
    </message>
    <message>
        <source>+2 Much better than expected</source>
        <translation>+2 Paljon odotettua parempi</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Painotus</translation>
    </message>
    <message>
        <source>1 to 3; empty counts as 1.</source>
        <translation>Anna 1–3. Tyhjä tarkoittaa arvoa 1.</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Asetettu</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Tavoiteaika</translation>
    </message>
    <message>
        <source>Status of the goal</source>
        <translation>Tavoitteen tila</translation>
    </message>
    <message>
        <source>Why this status</source>
        <translation>Tilan perustelu</translation>
    </message>
    <message>
        <source>Factor in the situation</source>
        <translation>Tilannetekijä</translation>
    </message>
    <message>
        <source>Factor (AVAIN)</source>
        <translation>Tilannetekijä (AVAIN)</translation>
    </message>
    <message>
        <source>Does the factor support the goal or make it harder?</source>
        <translation>Tukeeko vai vaikeuttaako tilannetekijä tavoitteen saavuttamista?</translation>
    </message>
    <message>
        <source>GAS level</source>
        <translation>GAS-taso</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>Arviointipäivä</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Käynti</translation>
    </message>
    <message>
        <source>Who rated</source>
        <translation>Kuka arvioi</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Sanallisesti</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation>Arvioitu</translation>
    </message>
    <message>
        <source>Was the goal reached?</source>
        <translation>Saavutettiinko tavoite?</translation>
    </message>
    <message>
        <source>Assessment in words</source>
        <translation>Sanallinen arvio</translation>
    </message>
    <message>
        <source>Evaluation of the plan</source>
        <translation>Suunnitelman arviointi</translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation>Havaittu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Mitattu</translation>
    </message>
    <message>
        <source>Blood pressure, systolic</source>
        <translation>Verenpaine, yläpaine</translation>
    </message>
    <message>
        <source>Blood pressure, diastolic</source>
        <translation>Verenpaine, alapaine</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Syke</translation>
    </message>
    <message>
        <source>Body weight</source>
        <translation>Paino</translation>
    </message>
    <message>
        <source>Blood glucose</source>
        <translation>Verensokeri</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Lämpö</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>Happikyllästeisyys</translation>
    </message>
    <message>
        <source>Breathing rate</source>
        <translation>Hengitystaajuus</translation>
    </message>
    <message>
        <source>Notes on the measurement</source>
        <translation>Huomioita mittauksesta</translation>
    </message>
    <message>
        <source>Wound seen</source>
        <translation>Haava nähty</translation>
    </message>
    <message>
        <source>Site of the wound</source>
        <translation>Haavan sijainti</translation>
    </message>
    <message>
        <source>Size of the wound</source>
        <translation>Haavan koko</translation>
    </message>
    <message>
        <source>What the wound looks like</source>
        <translation>Haavan kuvaus</translation>
    </message>
    <message>
        <source>Care given</source>
        <translation>Annettu hoito</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Seuraava tarkistus</translation>
    </message>
    <message>
        <source>Vaccinated on</source>
        <translation>Rokotettu</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Rokote</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Erä</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Annos</translation>
    </message>
    <message>
        <source>Injection site</source>
        <translation>Pistopaikka</translation>
    </message>
    <message>
        <source>Next dose</source>
        <translation>Seuraava annos</translation>
    </message>
    <message>
        <source>Observed at</source>
        <translation>Havaittu</translation>
    </message>
    <message>
        <source>Kind of observation</source>
        <translation>Havainnon laji</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Havainto</translation>
    </message>
    <message>
        <source>What was seen. Prescriptions and doses are not kept here.</source>
        <translation>Mitä nähtiin. Määräyksiä ja annoksia ei kirjata tähän.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>Items and how many</source>
        <translation>Tarvikkeet ja määrät</translation>
    </message>
    <message>
        <source>Notes on the items</source>
        <translation>Huomioita tarvikkeista</translation>
    </message>
    <message>
        <source>Service task</source>
        <translation>Palvelutehtävä</translation>
    </message>
    <message>
        <source>Description of the initiation</source>
        <translation>Kuvaus asian vireilletulosta</translation>
    </message>
    <message>
        <source>Reasons for the initiation</source>
        <translation>Vireilletulon syyt</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Toimenpiteet</translation>
    </message>
    <message>
        <source>Grounds for urgency</source>
        <translation>Kiireellisyyden peruste</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Ohjaaja tai lähettäjä</translation>
    </message>
    <message>
        <source>For example the client&apos;s own social instructor.</source>
        <translation>Esimerkiksi asiakkaan oma sosiaaliohjaaja.</translation>
    </message>
    <message>
        <source>Came from the day centre</source>
        <translation>Tuli päiväkeskuksesta</translation>
    </message>
    <message>
        <source>Assessment of service need starts</source>
        <translation>Palvelutarpeen arviointi alkaa</translation>
    </message>
    <message>
        <source>“Yes” makes a task of it.</source>
        <translation>”Kyllä” tekee siitä tehtävän.</translation>
    </message>
    <message>
        <source>Start date of the service</source>
        <translation>Sosiaalipalvelun alkamispäivä</translation>
    </message>
    <message>
        <source>End date of the service</source>
        <translation>Sosiaalipalvelun päättymispäivä</translation>
    </message>
    <message>
        <source>Reasons for ending the service</source>
        <translation>Sosiaalipalvelun päättymisen perustelut</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Information disclosed</source>
        <translation>Luovutetut tiedot</translation>
    </message>
    <message>
        <source>Date of disclosure</source>
        <translation>Tietojen luovuttamisen päivämäärä</translation>
    </message>
    <message>
        <source>Recipient of the information</source>
        <translation>Tietojen vastaanottaja</translation>
    </message>
    <message>
        <source>Discloser of the information</source>
        <translation>Tietojen luovuttaja</translation>
    </message>
    <message>
        <source>Grounds for the disclosure</source>
        <translation>Luovuttamisen perustelu</translation>
    </message>
    <message>
        <source>Purpose that the information was disclosed for</source>
        <translation>Käyttötarkoitus, johon tiedot on luovutettu</translation>
    </message>
    <message>
        <source>Shared with the partner</source>
        <translation>Jaettu kumppanille</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Address in the guide</source>
        <translation>Osoite oppaassa</translation>
    </message>
    <message>
        <source>Other pages link to it, for example: rehabilitative-work.</source>
        <translation>Muut sivut viittaavat siihen, esimerkiksi: kuntouttava-tyotoiminta.</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Sivun kieli</translation>
    </message>
    <message>
        <source>What the service is</source>
        <translation>Mikä palvelu on</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Miten haetaan</translation>
    </message>
    <message>
        <source>How it relates to other services</source>
        <translation>Suhde muihin palveluihin</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Sivun teksti</translation>
    </message>
    <message>
        <source>Markdown: # heading, - list, **bold**, [words](address of a page).</source>
        <translation>Markdown: # otsikko, - luettelo, **lihavointi**, [sanat](sivun osoite).</translation>
    </message>
    <message>
        <source>Questions before a referral</source>
        <translation>Kysymykset ennen ohjausta</translation>
    </message>
    <message>
        <source>One question a line; they make the checklist of this service.</source>
        <translation>Yksi kysymys riville; niistä tulee palvelun tarkistuslista.</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Paikka luettelossa</translation>
    </message>
    <message>
        <source>Hidden from the list</source>
        <translation>Piilotettu luettelosta</translation>
    </message>
    <message>
        <source>Who is interviewed</source>
        <translation>Ketä haastatellaan</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>One question a line.</source>
        <translation>Yksi kysymys riville.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Interview form</source>
        <translation>Haastattelulomake</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastaukset</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>The client agreed to have this in their own record</source>
        <translation>Asiakas antoi luvan kirjata tämän omiin tietoihinsa</translation>
    </message>
    <message>
        <source>How the client agreed</source>
        <translation>Miten asiakas antoi suostumuksen</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>Koodisto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Nimi suomeksi</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nimi englanniksi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Jäsen</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Työnantaja</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektori</translation>
    </message>
    <message>
        <source>Occupational title</source>
        <translation>Tehtävänimike</translation>
    </message>
    <message>
        <source>Division of labour</source>
        <translation>Työnjako</translation>
    </message>
    <message>
        <source>What the client agreed to be called</source>
        <translation>Miten asiakas haluaa itseään kutsuttavan</translation>
    </message>
    <message>
        <source>A first name or an alias is often enough.</source>
        <translation>Etunimi tai lempinimi riittää usein.</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>Kumppaniorganisaatio</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Mitä jaetaan</translation>
    </message>
    <message>
        <source>Shared from</source>
        <translation>Jakaminen alkaa</translation>
    </message>
    <message>
        <source>Shared until</source>
        <translation>Jakaminen päättyy</translation>
    </message>
    <message>
        <source>Step of the path</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Reason for the step</source>
        <translation>Vaiheen peruste</translation>
    </message>
    <message>
        <source>Both professions read this: what happened and why, no clinical content.</source>
        <translation>Molemmat ammattiryhmät näkevät tämän: mitä tapahtui ja miksi, ei hoitotietoja.</translation>
    </message>
    <message>
        <source>Needed for the meeting place.</source>
        <translation>Tarvitaan kohtaamispaikassa.</translation>
    </message>
    <message>
        <source>Unit or place</source>
        <translation>Yksikkö tai paikka</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Suunniteltu päättyminen</translation>
    </message>
    <message>
        <source>Needed for detoxification, a rehabilitation period and prison (release date).</source>
        <translation>Tarvitaan katkaisuhoidossa, kuntoutusjaksolla ja vankilassa (vapautumispäivä).</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättyi</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Miten päättyi</translation>
    </message>
    <message>
        <source>More about the end</source>
        <translation>Lisätietoa päättymisestä</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Ohjaus</translation>
    </message>
    <message>
        <source>Lived there from</source>
        <translation>Asuminen alkoi</translation>
    </message>
    <message>
        <source>Lived there until</source>
        <translation>Asuminen päättyi</translation>
    </message>
    <message>
        <source>Place of living</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Form of tenure</source>
        <translation>Hallintamuoto</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Muutoksen syy</translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation>Hakemuksen laji</translation>
    </message>
    <message>
        <source>Applied to</source>
        <translation>Mihin haetaan</translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation>Hakija</translation>
    </message>
    <message>
        <source>The client applies; the worker only when there is a reason.</source>
        <translation>Asiakas hakee itse; työntekijä vain, kun siihen on syy.</translation>
    </message>
    <message>
        <source>Why the worker applies</source>
        <translation>Miksi työntekijä hakee</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Hakemuspäivä</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Vuokranantaja</translation>
    </message>
    <message>
        <source>Representative account decision</source>
        <translation>Välitystilipäätös</translation>
    </message>
    <message>
        <source>No decision has granted the client a representative account.</source>
        <translation>Asiakkaalle ei ole tehty päätöstä välitystilistä.</translation>
    </message>
    <message>
        <source>Why without a representative account</source>
        <translation>Miksi ilman välitystiliä</translation>
    </message>
    <message>
        <source>Intermediate renting needs an account decision in force, or the reason here.</source>
        <translation>Välivuokraus edellyttää voimassa olevaa välitystilipäätöstä tai perustetta tässä.</translation>
    </message>
    <message>
        <source>Receiving unit</source>
        <translation>Vastaanottava yksikkö</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Yhteystieto</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Ohjauspäivä</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Vastausta odotetaan viimeistään</translation>
    </message>
    <message>
        <source>Client agrees</source>
        <translation>Asiakas suostuu</translation>
    </message>
    <message>
        <source>Guide page</source>
        <translation>Oppaan sivu</translation>
    </message>
    <message>
        <source>Right service at the right time</source>
        <translation>Oikeassa palvelussa oikeaan aikaan</translation>
    </message>
    <message>
        <source>Why without the checklist</source>
        <translation>Miksi ilman tarkistuslistaa</translation>
    </message>
    <message>
        <source>Gone through on</source>
        <translation>Käyty läpi</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Johtopäätös</translation>
    </message>
    <message>
        <source>Needed when the answer is something other than now.</source>
        <translation>Tarvitaan, kun johtopäätös on muu kuin nyt.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Lomake</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Suunnitelman laji</translation>
    </message>
    <message>
        <source>Social service the plan concerns</source>
        <translation>Sosiaalipalvelu, jota suunnitelma koskee</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation>Suunnitelman tarkistaminen</translation>
    </message>
    <message>
        <source>Place of the review</source>
        <translation>Tarkistamisen paikka</translation>
    </message>
    <message>
        <source>Date of the negotiation</source>
        <translation>Neuvottelun päivämäärä</translation>
    </message>
    <message>
        <source>Place of the negotiation</source>
        <translation>Neuvottelun paikka</translation>
    </message>
    <message>
        <source>Participants of the negotiation</source>
        <translation>Neuvottelun osallistujat</translation>
    </message>
    <message>
        <source>Description of the client&apos;s situation</source>
        <translation>Kuvaus asiakkaan tilanteesta</translation>
    </message>
    <message>
        <source>Health and functional capacity</source>
        <translation>Asiakkaan terveys ja toimintakyky</translation>
    </message>
    <message>
        <source>Experiences of the service</source>
        <translation>Kokemukset palvelusta</translation>
    </message>
    <message>
        <source>Description of the services received now</source>
        <translation>Kuvaus nykyisistä palveluista</translation>
    </message>
    <message>
        <source>Client&apos;s own view of the support and services needed</source>
        <translation>Asiakkaan arvio siitä, millaista tukea ja mitä palveluja hän tarvitsee</translation>
    </message>
    <message>
        <source>Professional&apos;s view of the support and services needed</source>
        <translation>Ammattihenkilön arvio siitä, millaista tukea ja mitä palveluja asiakas tarvitsee</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Päämäärät</translation>
    </message>
    <message>
        <source>Content (Social Welfare Act, section 17)</source>
        <translation>Sisältö (SHL 17 §)</translation>
    </message>
    <message>
        <source>Preventive or remedial</source>
        <translation>Ennaltaehkäisevä vai korjaava</translation>
    </message>
    <message>
        <source>Tier of support</source>
        <translation>Tuen taso</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Kohderyhmät</translation>
    </message>
    <message>
        <source>Content and carrying out of the service</source>
        <translation>Annettavan palvelun sisältö ja toteutus</translation>
    </message>
    <message>
        <source>Person responsible for the service</source>
        <translation>Palvelun vastuuhenkilö</translation>
    </message>
    <message>
        <source>Service providers and their duties</source>
        <translation>Asiakkaan tukemiseen osallistuvat palvelunantajat ja heidän vastuunsa</translation>
    </message>
    <message>
        <source>Private persons and their tasks</source>
        <translation>Asiakkaan tukemiseen osallistuvat yksityishenkilöt ja heidän tehtävänsä</translation>
    </message>
    <message>
        <source>Support visits: how many</source>
        <translation>Tukikäynnit: montako kertaa</translation>
    </message>
    <message>
        <source>Support visits: in how many weeks</source>
        <translation>Tukikäynnit: kuinka monessa viikossa</translation>
    </message>
    <message>
        <source>Meetings with the key worker</source>
        <translation>Asiakkaan ja omatyöntekijän tapaamiset</translation>
    </message>
    <message>
        <source>Client has been told of rights, duties and options</source>
        <translation>Asiakkaalle on annettu selvitys oikeuksista, velvollisuuksista ja erilaisista tilanteeseen sopivista toimenpidevaihtoehdoista</translation>
    </message>
    <message>
        <source>How it was told</source>
        <translation>Kuvaus siitä, miten selvitys on annettu</translation>
    </message>
    <message>
        <source>Agreed further measures</source>
        <translation>Sovitut jatkotoimet</translation>
    </message>
    <message>
        <source>Dissenting views</source>
        <translation>Eriävät näkemykset</translation>
    </message>
    <message>
        <source>Estimate of how long the client relationship lasts</source>
        <translation>Arvio asiakkuuden kestosta</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Jakelu</translation>
    </message>
    <message>
        <source>Why the plan is made without an entry assessment</source>
        <translation>Miksi suunnitelma tehdään ilman alkuarviota</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Menetelmät</translation>
    </message>
    <message>
        <source>More about the methods</source>
        <translation>Lisätiedot menetelmistä</translation>
    </message>
    <message>
        <source>Client&apos;s proposal of how the service is arranged</source>
        <translation>Asiakkaan ehdotus palvelun tuottamis- ja toteuttamistavasta</translation>
    </message>
    <message>
        <source>Estimated start and duration</source>
        <translation>Arvioitu alkamisajankohta ja kesto</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Ehdotettu</translation>
    </message>
    <message>
        <source>Content of the plan</source>
        <translation>Suunnitelman sisältö</translation>
    </message>
    <message>
        <source>Goals of the plan</source>
        <translation>Suunnitelman tavoitteet</translation>
    </message>
    <message>
        <source>Services of the plan</source>
        <translation>Suunnitelman palvelut</translation>
    </message>
    <message>
        <source>Part commented on</source>
        <translation>Kommentoitu kohta</translation>
    </message>
    <message>
        <source>Words commented on</source>
        <translation>Kommentoidut sanat</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentti</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Arvio</translation>
    </message>
    <message>
        <source>Functional capacity</source>
        <translation>Toimintakyvyn vahvistaminen</translation>
    </message>
    <message>
        <source>Preventing exclusion</source>
        <translation>Syrjäytymisen torjuminen</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Osallisuuden edistäminen</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Riskitekijät</translation>
    </message>
    <message>
        <source>Managing everyday life</source>
        <translation>Arjenhallinta</translation>
    </message>
    <message>
        <source>Wellbeing and functional capacity</source>
        <translation>Hyvinvointi ja toimintakyky</translation>
    </message>
    <message>
        <source>Attachment to society</source>
        <translation>Yhteiskuntaan kiinnittyminen</translation>
    </message>
    <message>
        <source>How the agreed visits or meetings took place</source>
        <translation>Sovittujen käyntien tai tapaamisten toteutuminen</translation>
    </message>
    <message>
        <source>Assessment of the services</source>
        <translation>Palvelujen arviointi</translation>
    </message>
    <message>
        <source>Assessment of the methods</source>
        <translation>Menetelmien arviointi</translation>
    </message>
    <message>
        <source>GAS T-score</source>
        <translation>GAS-T-luku</translation>
    </message>
    <message>
        <source>Computed from the goals when the evaluation is signed.</source>
        <translation>Lasketaan tavoitteista, kun arviointi allekirjoitetaan.</translation>
    </message>
    <message>
        <source>Client&apos;s own words</source>
        <translation>Asiakkaan omat sanat</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Miten jatketaan</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Kerrottu</translation>
    </message>
    <message>
        <source>Client&apos;s own wishes</source>
        <translation>Asiakkaan oma tahtotila</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Laadittu</translation>
    </message>
    <message>
        <source>Substance use</source>
        <translation>Päihteiden käyttö</translation>
    </message>
    <message>
        <source>Other addictions</source>
        <translation>Muut riippuvuudet</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Mielenterveys</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Lääkitys</translation>
    </message>
    <message>
        <source>Care and treatment</source>
        <translation>Hoito ja sen toteutus</translation>
    </message>
    <message>
        <source>Client&apos;s own view of the need for support</source>
        <translation>Asiakkaan arvio tuen tarpeesta</translation>
    </message>
    <message>
        <source>Kind of safety flag</source>
        <translation>Riskitiedon laji</translation>
    </message>
    <message>
        <source>Description of the safety flag</source>
        <translation>Riskitiedon kuvaus</translation>
    </message>
    <message>
        <source>What to take care of, and how. Shown before every visit.</source>
        <translation>Mitä varotaan ja miten. Näytetään ennen jokaista käyntiä.</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>Fixed term</source>
        <translation>Määräaikainen</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>Source of the information</source>
        <translation>Tiedon lähde</translation>
    </message>
    <message>
        <source>No longer holds since</source>
        <translation>Ei enää voimassa alkaen</translation>
    </message>
    <message>
        <source>Why it no longer holds</source>
        <translation>Miksi ei enää voimassa</translation>
    </message>
    <message>
        <source>Non-disclosure for personal safety</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>Address and contact details are hidden, and shown only for a reason.</source>
        <translation>Osoite ja yhteystiedot ovat piilossa, ja ne näytetään vain perustellusta syystä.</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <source>A relative has one</source>
        <translation>Läheisellä on turvakielto</translation>
    </message>
    <message>
        <source>Do not record the relative&apos;s contact details.</source>
        <translation>Älä kirjaa läheisen yhteystietoja.</translation>
    </message>
    <message>
        <source>Notes on the non-disclosure</source>
        <translation>Huomioita turvakiellosta</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>Mitä näytettiin</translation>
    </message>
    <message>
        <source>Reason to show</source>
        <translation>Näyttämisen peruste</translation>
    </message>
    <message>
        <source>Restricted to</source>
        <translation>Rajattu henkilöille</translation>
    </message>
    <message>
        <source>Why it is restricted</source>
        <translation>Miksi rajattu</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Työntekijä</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kenen kanssa</translation>
    </message>
    <message>
        <source>Planned place</source>
        <translation>Suunniteltu paikka</translation>
    </message>
    <message>
        <source>The whole team reads this: no client&apos;s name.</source>
        <translation>Koko tiimi näkee tämän: älä kirjoita asiakkaan nimeä.</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Lähtee</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>Paluu viimeistään</translation>
    </message>
    <message>
        <source>Phone on the way</source>
        <translation>Puhelin matkalla</translation>
    </message>
    <message>
        <source>What to do if I am not back</source>
        <translation>Mitä tehdään, jos en ole palannut</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Tapahtui</translation>
    </message>
    <message>
        <source>Place of the incident</source>
        <translation>Tapahtumapaikka</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>About the work, not about a client: nobody is named.</source>
        <translation>Työstä, ei asiakkaasta: ketään ei nimetä.</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Mitä asialle tehtiin</translation>
    </message>
    <message>
        <source>Reported to employer</source>
        <translation>Ilmoitettu työnantajalle</translation>
    </message>
    <message>
        <source>Client was met</source>
        <translation>Asiakas tavattiin</translation>
    </message>
    <message>
        <source>Why not met</source>
        <translation>Miksi ei tavattu</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Ohjaaja</translation>
    </message>
    <message>
        <source>Room for</source>
        <translation>Paikkoja</translation>
    </message>
    <message>
        <source>A sober place</source>
        <translation>Päihteetön paikka</translation>
    </message>
    <message>
        <source>Information only: it is no condition for any service.</source>
        <translation>Vain tieto: se ei ole minkään palvelun ehto.</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Ohjaajat</translation>
    </message>
    <message>
        <source>People without a record</source>
        <translation>Henkilöitä ilman asiakkuutta</translation>
    </message>
    <message>
        <source>Plan of the session</source>
        <translation>Ryhmäkerran suunnitelma</translation>
    </message>
    <message>
        <source>Notes of the session</source>
        <translation>Ryhmäkerran muistiinpanot</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Viikonpäivä</translation>
    </message>
    <message>
        <source>Hour of the clock</source>
        <translation>Kello</translation>
    </message>
    <message>
        <source>Where contacts are made</source>
        <translation>Missä kohdattiin</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Paikan laji</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Ikäryhmä</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöitä</translation>
    </message>
    <message>
        <source>Needs met</source>
        <translation>Perustarpeet</translation>
    </message>
    <message>
        <source>Harm-reduction items</source>
        <translation>Haittoja vähentävät tarvikkeet</translation>
    </message>
    <message>
        <source>Guidance given</source>
        <translation>Annettiin ohjausta</translation>
    </message>
    <message>
        <source>Words without names</source>
        <translation>Huomio ilman nimiä</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Merkinnän laji</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Aukeaa</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Sulkeutuu</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Mitä mitataan</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Odotettu</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Toteutunut</translation>
    </message>
    <message>
        <source>Counted by the app</source>
        <translation>Sovelluksen laskema luku</translation>
    </message>
    <message>
        <source>What arrived late</source>
        <translation>Myöhässä saapunut</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Tiedoston nimi</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tiedoston laji</translation>
    </message>
    <message>
        <source>Day of the photo or document</source>
        <translation>Kuvan tai asiakirjan päivä</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Kuuluu</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>Minkä liite</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Koko tavuina</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Leveys pikseleinä</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Korkeus pikseleinä</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Osat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Avain</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Pienoiskuva</translation>
    </message>
    <message>
        <source>New due day</source>
        <translation>Uusi määräpäivä</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>recovery-sheet</source>
        <translation>palautuslomake</translation>
    </message>
    <message>
        <source>lahityo-evidence</source>
        <translation>lahityo-todisteet</translation>
    </message>
    <message>
        <source>lahityo-text</source>
        <translation>lahityo-teksti</translation>
    </message>
    <message>
        <source>lahityo-log</source>
        <translation>lahityo-loki</translation>
    </message>
    <message>
        <source>lahityo-statistics</source>
        <translation>lahityo-tilastot</translation>
    </message>
    <message>
        <source>lahityo-backup</source>
        <translation>lahityo-varmuuskopio</translation>
    </message>
    <message>
        <source>lahityo-records</source>
        <translation>lahityo-kirjaukset</translation>
    </message>
</context>
<context>
    <name>FillUpSheet</name>
    <message>
        <source>Refill the server</source>
        <translation>Täydennä palvelin</translation>
    </message>
    <message>
        <source>Every laptop then sends the server what the server is missing. Nothing is removed anywhere.</source>
        <translation>Tämän jälkeen jokainen kone lähettää palvelimelle sen, mitä siltä puuttuu. Mistään ei poisteta mitään.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it was restored from a backup. If not, do not go on.</source>
        <translation>Kysy palvelimen ylläpidosta, onko palvelin palautettu varmuuskopiosta. Jos ei ole, älä jatka.</translation>
    </message>
    <message>
        <source>Ask each colleague who has recorded since the backup to sync once.</source>
        <translation>Pyydä jokaista, joka on kirjannut varmuuskopion jälkeen, synkronoimaan kerran.</translation>
    </message>
    <message>
        <source>Then press Refill the server. A laptop that comes later brings its own part then.</source>
        <translation>Paina sitten Täydennä palvelin. Myöhemmin tuleva kone tuo oman osuutensa silloin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>The laptops refill the server as each one syncs.</source>
        <translation>Koneet täydentävät palvelimen, kun kukin synkronoi.</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>Beginning</source>
        <translation>Aloitus</translation>
    </message>
    <message>
        <source>Services so far</source>
        <translation>Palvelut tähän asti</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Koti</translation>
    </message>
    <message>
        <source>Work and money</source>
        <translation>Työ ja talous</translation>
    </message>
    <message>
        <source>Health and substances</source>
        <translation>Terveys ja päihteet</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>Läheiset</translation>
    </message>
    <message>
        <source>Everyday life</source>
        <translation>Arki ja toimintakyky</translation>
    </message>
    <message>
        <source>Strengths and risks</source>
        <translation>Vahvuudet ja riskit</translation>
    </message>
    <message>
        <source>Conclusions</source>
        <translation>Johtopäätökset</translation>
    </message>
</context>
<context>
    <name>FormsPanel</name>
    <message>
        <source>Interview forms</source>
        <translation>Haastattelulomakkeet</translation>
    </message>
    <message>
        <source>No forms yet. A form is a title and its questions, one on each line.</source>
        <translation>Ei vielä lomakkeita. Lomakkeessa on otsikko ja kysymykset, yksi kullakin rivillä.</translation>
    </message>
    <message>
        <source>Each interview keeps the questions as they were when it was made; a form may change later.</source>
        <translation>Haastattelussa säilyvät kysymykset sellaisina kuin ne silloin olivat; lomaketta voi muuttaa myöhemmin.</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Set up an organisation</source>
        <translation>Perusta organisaatio</translation>
    </message>
    <message>
        <source>You also become its administrator.</source>
        <translation>Sinusta tulee myös organisaation ylläpitäjä.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Palvelimen osoite</translation>
    </message>
    <message>
        <source>Setup token</source>
        <translation>Käyttöönottotunnus</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Organisaation nimi</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Tiimisi</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nimesi</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Roolisi</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Täytä tämä.</translation>
    </message>
</context>
<context>
    <name>GoalLine</name>
    <message>
        <source>not rated yet</source>
        <translation>ei vielä arvioitu</translation>
    </message>
</context>
<context>
    <name>GoalRatingRow</name>
    <message>
        <source>last {level} · {day}</source>
        <translation>viimeksi {level} · {day}</translation>
    </message>
</context>
<context>
    <name>GoalSheet</name>
    <message>
        <source>Save the rating</source>
        <translation>Tallenna arvio</translation>
    </message>
    <message>
        <source>Describe the five levels…</source>
        <translation>Kuvaa viisi tasoa…</translation>
    </message>
    <message>
        <source>Rate now: 1 to 5 on the keyboard give −2 to +2</source>
        <translation>Arvioi nyt: näppäimet 1–5 antavat tasot −2…+2</translation>
    </message>
    <message>
        <source>Who rated</source>
        <translation>Kuka arvioi</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Sanallisesti</translation>
    </message>
    <message>
        <source>Ratings so far</source>
        <translation>Arviot tähän asti</translation>
    </message>
    <message>
        <source>What helps and what hinders</source>
        <translation>Mikä tukee ja mikä vaikeuttaa</translation>
    </message>
    <message>
        <source>Add a factor</source>
        <translation>Lisää tilannetekijä</translation>
    </message>
    <message>
        <source>Edit the goal</source>
        <translation>Muokkaa tavoitetta</translation>
    </message>
    <message>
        <source>Evaluate at review</source>
        <translation>Arvioi tarkistuksessa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>Asiakkaan omin sanoin</translation>
    </message>
    <message>
        <source>Not rated yet.</source>
        <translation>Ei vielä arvioitu.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Mitään ei ole vielä kirjattu.</translation>
    </message>
    <message>
        <source>The rating is saved.</source>
        <translation>Arvio on tallennettu.</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>No goals yet. Write the first one in the client&apos;s own words.</source>
        <translation>Ei vielä tavoitteita. Kirjaa ensimmäinen asiakkaan omin sanoin.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>No goals yet.</source>
        <translation>Ei vielä tavoitteita.</translation>
    </message>
    <message>
        <source>GAS T-score {score}; 50 is as expected</source>
        <translation>GAS-T-luku {score}; 50 on odotettu taso</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Uusi ryhmä</translation>
    </message>
    <message>
        <source>No groups yet. Add the first one: a peer group, an activity, a meeting.</source>
        <translation>Ei vielä ryhmiä. Lisää ensimmäinen: vertaisryhmä, toiminta tai kokoontuminen.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Ryhmäkerrat</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Uusi ryhmäkerta</translation>
    </message>
    <message>
        <source>No sessions yet. Add today&apos;s: attendance is then one press for each.</source>
        <translation>Ei vielä ryhmäkertoja. Lisää tämän päivän kerta: läsnäolo merkitään yhdellä painalluksella.</translation>
    </message>
    <message>
        <source>Sessions: {group}</source>
        <translation>Ryhmäkerrat: {group}</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Uusi jäsen</translation>
    </message>
    <message>
        <source>a sober place</source>
        <translation>päihteetön paikka</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Ryhmäkerta</translation>
    </message>
</context>
<context>
    <name>GuideLink</name>
    <message>
        <source>Read the guide page</source>
        <translation>Lue oppaan sivu</translation>
    </message>
    <message>
        <source>The guide has no page on this service yet.</source>
        <translation>Oppaassa ei ole vielä sivua tästä palvelusta.</translation>
    </message>
</context>
<context>
    <name>GuideReader</name>
    <message>
        <source>Nothing has been written on this page yet.</source>
        <translation>Tälle sivulle ei ole vielä kirjoitettu mitään.</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Service guide</source>
        <translation>Palveluopas</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Hae oppaasta</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Uusi sivu</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Haastattelut</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Oppaan sivut</translation>
    </message>
    <message>
        <source>The guide has no pages yet</source>
        <translation>Oppaassa ei ole vielä sivuja</translation>
    </message>
    <message>
        <source>A page tells what a service is, for whom, why, and how to apply. It can be read offline.</source>
        <translation>Sivu kertoo, mikä palvelu on, kenelle, miksi ja miten sitä haetaan. Sitä voi lukea ilman verkkoa.</translation>
    </message>
    <message>
        <source>Begin with rehabilitative work</source>
        <translation>Aloita kuntouttavasta työtoiminnasta</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Näitä sanoja ei ole millään sivulla.</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Sivun kieli</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Write in another language</source>
        <translation>Kirjoita toisella kielellä</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sivu</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Kaksi versiota</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Piilotettu</translation>
    </message>
    <message>
        <source>Print the page</source>
        <translation>Tulosta sivu</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>Handed over: the client is now with {team}.</source>
        <translation>Siirretty. Asiakkaan uusi tiimi: {team}.</translation>
    </message>
    <message>
        <source>Has the client now</source>
        <translation>Asiakkaan nykyinen tiimi</translation>
    </message>
    <message>
        <source>Hand over to another team…</source>
        <translation>Siirrä toiseen tiimiin…</translation>
    </message>
    <message>
        <source>Handed over from {team} by {who} on {day}: {registers}</source>
        <translation>{who} siirsi tiimistä {team} {day}: {registers}</translation>
    </message>
    <message>
        <source>Restricted to named people by {who} on {day}: {registers}</source>
        <translation>{who} rajasi nimetyille henkilöille {day}: {registers}</translation>
    </message>
    <message>
        <source>Returned to the whole team by {who} on {day}: {registers}</source>
        <translation>{who} palautti koko tiimille {day}: {registers}</translation>
    </message>
    <message>
        <source>Hand over to another team</source>
        <translation>Siirrä toiseen tiimiin</translation>
    </message>
    <message>
        <source>The other team gets the whole record with everything ever written in it. It is removed from this team&apos;s computers as each of them syncs. You need a connection to the server for this.</source>
        <translation>Toinen tiimi saa asiakkaan tiedot ja kaikki niihin tehdyt kirjaukset. Tämän tiimin koneilta ne poistuvat, kun kukin niistä synkronoi. Siirto tarvitsee yhteyden palvelimeen.</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>Valitse tiimi</translation>
    </message>
    <message>
        <source>To which team</source>
        <translation>Mihin tiimiin</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>The other team reads this; it does not stay here.</source>
        <translation>Toinen tiimi näkee tämän; tänne se ei jää.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>Choose the team first.</source>
        <translation>Valitse ensin tiimi.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Kirjoita ensin syy.</translation>
    </message>
    <message>
        <source>You cannot hand over what is in the “{register}”: {names} must do that. A task will remind them.</source>
        <translation>Nämä kirjaukset siirtää {names}: {register}. Tehtävä muistuttaa siitä.</translation>
    </message>
    <message>
        <source>What has not been sent yet is sent first.</source>
        <translation>Lähettämättä olevat kirjaukset lähetetään ensin.</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>ei vielä kirjauksia</translation>
    </message>
    <message>
        <source>1 client came from {team}, handed over by {who} on {day}</source>
        <translation>{who} siirsi 1 asiakkaan tiimistä {team} {day}</translation>
    </message>
    <message>
        <source>1 client handed over to {team} by {who} on {day}</source>
        <translation>{who} siirsi 1 asiakkaan tiimiin {team} {day}</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n käynti</numerusform>
            <numerusform>%n käyntiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n suunnitelma</numerusform>
            <numerusform>%n suunnitelmaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n avoin tehtävä</numerusform>
            <numerusform>%n avointa tehtävää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or document(s)</source>
        <translation>
            <numerusform>%n kuva tai asiakirja</numerusform>
            <numerusform>%n kuvaa tai asiakirjaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n muu kirjaus</numerusform>
            <numerusform>%n muuta kirjausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) about this client are unfinished here. Finish them or throw them away: the record stays on this computer until then.</source>
        <translation>
            <numerusform>%n teksti tästä asiakkaasta on täällä kesken. Kirjoita se valmiiksi tai hylkää se: tiedot pysyvät tällä koneella siihen asti.</numerusform>
            <numerusform>%n tekstiä tästä asiakkaasta on täällä kesken. Kirjoita ne valmiiksi tai hylkää ne: tiedot pysyvät tällä koneella siihen asti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HarmForm</name>
    <message>
        <source>Given on</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Huomioita</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
</context>
<context>
    <name>HealthTab</name>
    <message>
        <source>New measurement</source>
        <translation>Uusi mittaus</translation>
    </message>
    <message>
        <source>Harm reduction items</source>
        <translation>Haittoja vähentävät tarvikkeet</translation>
    </message>
    <message>
        <source>The measurements will be here</source>
        <translation>Mittaukset tulevat tähän</translation>
    </message>
    <message>
        <source>Each value with its unit, and how it changes over time. Only the health register reads them.</source>
        <translation>Jokainen arvo yksikköineen ja sen muutos ajassa. Ne näkyvät vain terveydenhuollon rekisterissä.</translation>
    </message>
    <message>
        <source>Latest measurements</source>
        <translation>Viimeisimmät mittaukset</translation>
    </message>
    <message>
        <source>Items given and returned</source>
        <translation>Annetut ja palautetut tarvikkeet</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Ei vielä merkintöjä.</translation>
    </message>
    <message>
        <source>In all: {counts}</source>
        <translation>Yhteensä: {counts}</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Verenpaine</translation>
    </message>
</context>
<context>
    <name>HeldBackFacts</name>
    <message>
        <source>Non-disclosure</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Näytä…</translation>
    </message>
    <message>
        <source>Hidden: {names}</source>
        <translation>Piilotettu: {names}</translation>
    </message>
</context>
<context>
    <name>HeldBackLine</name>
    <message>
        <source>Hidden by the non-disclosure</source>
        <translation>Turvakielto piilottaa tämän</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Näytä…</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Carried over: signed on a copy of this person&apos;s vault, and again when the copy became a computer of its own.</source>
        <translation>Siirretty: allekirjoitettu saman henkilön holvin kopiolla ja uudelleen, kun kopio otettiin käyttöön erillisenä koneena.</translation>
    </message>
    <message>
        <source>Not counted: the writer had no right to this, or it was voided.</source>
        <translation>Ei huomioida: kirjoittajalla ei ollut oikeutta tähän tai se on mitätöity.</translation>
    </message>
    <message>
        <source>Came when it was not possible any more; it changed nothing.</source>
        <translation>Tuli, kun se ei ollut enää mahdollista; se ei muuttanut mitään.</translation>
    </message>
    <message>
        <source>Hidden: the client has a non-disclosure order.</source>
        <translation>Piilotettu: asiakkaalla on turvakielto.</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>A line of the file is a code and its name in Finnish, Swedish and English. Codes that are there get the new names.</source>
        <translation>Tiedoston rivillä on koodi ja sen nimi suomeksi, ruotsiksi ja englanniksi. Olemassa olevat koodit saavat uudet nimet.</translation>
    </message>
    <message>
        <source>Import a code list: {list}</source>
        <translation>Tuo koodisto: {list}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Who publishes the list, for example THL.</source>
        <translation>Kuka koodiston julkaisee, esimerkiksi THL.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Tuo kirjauksia tiedostosta</translation>
    </message>
    <message>
        <source>All of the file is imported or nothing. What is here already is not doubled, and who wrote it first stays readable; you are named as the one who imported it.</source>
        <translation>Tiedostosta tuodaan kaikki tai ei mitään. Jo täällä oleva ei kahdennu, ja alkuperäinen kirjaaja jää näkyviin; sinut merkitään tuojaksi.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Valitse tiedosto.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Tuodaan…</translation>
    </message>
    <message>
        <source>Everything in the file was here already.</source>
        <translation>Tiedoston kaikki kirjaukset olivat jo täällä.</translation>
    </message>
    <message numerus="yes">
        <source>%n records were imported.</source>
        <translation>
            <numerusform>%n kirjaus tuotiin.</numerusform>
            <numerusform>%n kirjausta tuotiin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) imported.</source>
        <translation>
            <numerusform>%n koodi tuotu.</numerusform>
            <numerusform>%n koodia tuotu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstrumentSheet</name>
    <message>
        <source>Open the record</source>
        <translation>Avaa kirjaus</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Raters are not comparable: only the points of one rater are joined.</source>
        <translation>Arvioijat eivät ole vertailukelpoisia: vain saman arvioijan pisteet yhdistetään.</translation>
    </message>
    <message>
        <source>A risky answer asks what was done before the score is signed.</source>
        <translation>Jos vastaus kertoo riskistä, ennen allekirjoitusta kysytään, mitä tehtiin.</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Miten käytetään</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Vaihteluväli</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Luokat</translation>
    </message>
    <message>
        <source>Lines in the chart</source>
        <translation>Viivat kaaviossa</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Huomaa</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Turvallisuus</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Julkaisija</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>The score of the form is entered</source>
        <translation>Kirjataan lomakkeen tulos</translation>
    </message>
    <message>
        <source>The answers are entered and counted</source>
        <translation>Kirjataan vastaukset, joista tulos lasketaan</translation>
    </message>
    <message>
        <source>A part of the plan</source>
        <translation>Osa suunnitelmaa</translation>
    </message>
</context>
<context>
    <name>InstrumentsPanel</name>
    <message>
        <source>An instrument is a file that tells what is entered, how it is counted, and its published bands. What has been entered with it stays readable also when it is no longer in use.</source>
        <translation>Mittari on tiedosto, joka kertoo, mitä kirjataan, miten tulos lasketaan ja mitkä ovat sen julkaistut luokat. Kirjatut tulokset pysyvät luettavina, vaikka mittari poistetaan käytöstä.</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Lisää tiedostosta</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Osa suunnitelmaa</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Ei käytössä</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Oma</translation>
    </message>
    <message>
        <source>Instrument to add</source>
        <translation>Lisättävä mittari</translation>
    </message>
    <message>
        <source>The instrument is in use.</source>
        <translation>Mittari on käytössä.</translation>
    </message>
</context>
<context>
    <name>InterviewDialog</name>
    <message>
        <source>Interview</source>
        <translation>Haastattelu</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Lomake</translation>
    </message>
    <message>
        <source>Who is interviewed</source>
        <translation>Ketä haastatellaan</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Allekirjoita</translation>
    </message>
    <message>
        <source>This interview goes into no client&apos;s record.</source>
        <translation>Tätä haastattelua ei kirjata kenenkään asiakkaan tietoihin.</translation>
    </message>
    <message>
        <source>The client agreed to have this in their own record</source>
        <translation>Asiakas antoi luvan kirjata tämän omiin tietoihinsa</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>How the client agreed</source>
        <translation>Miten asiakas antoi suostumuksen</translation>
    </message>
    <message>
        <source>When, how and to what.</source>
        <translation>Milloin, miten ja mihin.</translation>
    </message>
    <message>
        <source>You left this unfinished; your words are here.</source>
        <translation>Tämä jäi kesken; kirjoittamasi on tässä.</translation>
    </message>
    <message>
        <source>Choose the client whose interview this is.</source>
        <translation>Valitse asiakas, jonka haastattelu tämä on.</translation>
    </message>
    <message>
        <source>Is this right? Check it and sign again.</source>
        <translation>Onko tämä oikein? Tarkista ja allekirjoita uudelleen.</translation>
    </message>
</context>
<context>
    <name>InterviewSheet</name>
    <message>
        <source>No answer</source>
        <translation>Ei vastausta</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Avaa kirjaus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>InterviewsView</name>
    <message>
        <source>Service guide</source>
        <translation>Palveluopas</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Uusi haastattelu</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Haastattelut</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>Ei vielä haastatteluja</translation>
    </message>
    <message>
        <source>Residents and workers are asked by the organisation&apos;s forms; nobody is named in the answers.</source>
        <translation>Asukkailta ja työntekijöiltä kysytään organisaation lomakkeilla; vastauksissa ei nimetä ketään.</translation>
    </message>
    <message>
        <source>There is no interview form in use</source>
        <translation>Haastattelulomakkeita ei ole käytössä</translation>
    </message>
    <message>
        <source>A team lead or a social worker makes the forms in the settings.</source>
        <translation>Tiimivastaava tai sosiaalityöntekijä tekee lomakkeet asetuksissa.</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite a worker</source>
        <translation>Kutsu työntekijä</translation>
    </message>
    <message>
        <source>The role decides which registers the person&apos;s computer can open.</source>
        <translation>Rooli määrää, mitkä rekisterit henkilön kone voi avata.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Create the code</source>
        <translation>Tee koodi</translation>
    </message>
    <message>
        <source>Works for another organisation: sees what the team shares, and no client&apos;s records.</source>
        <translation>Työskentelee toisessa organisaatiossa: näkee vain sen, minkä tiimi jakaa, ei asiakkaiden kirjauksia.</translation>
    </message>
    <message>
        <source>Type the person&apos;s name.</source>
        <translation>Kirjoita henkilön nimi.</translation>
    </message>
    <message>
        <source>Give this code to {name} in person or by a protected message. It works once, and whoever has it can join.</source>
        <translation>Anna koodi henkilölle {name} kasvokkain tai suojatulla viestillä. Se toimii kerran, ja kuka tahansa koodin saanut voi liittyä.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Kutsukoodi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Stays on the clipboard for 30 seconds.</source>
        <translation>Säilyy leikepöydällä 30 sekuntia.</translation>
    </message>
    <message>
        <source>The code as a QR picture</source>
        <translation>Koodi QR-kuvana</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join with a code</source>
        <translation>Liity koodilla</translation>
    </message>
    <message>
        <source>Paste the invitation code, or type it; hyphens do not matter.</source>
        <translation>Liitä tai kirjoita kutsukoodi. Väliviivat voi jättää pois.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Kutsukoodi</translation>
    </message>
    <message>
        <source>Server {server}. Organisation&apos;s fingerprint: {fingerprint}</source>
        <translation>Palvelin {server}. Organisaation sormenjälki: {fingerprint}</translation>
    </message>
    <message>
        <source>The code is right</source>
        <translation>Koodi on oikein</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Add to a group</source>
        <translation>Lisää ryhmään</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Reitti</translation>
    </message>
    <message>
        <source>How the client came to the group.</source>
        <translation>Miten asiakas tuli ryhmään.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Give the day like 21.11.2026.</source>
        <translation>Anna päivä muodossa 21.11.2026.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Everywhere</source>
        <translation>Kaikkialla</translation>
    </message>
    <message>
        <source>Record a visit; on a client&apos;s page that client&apos;s</source>
        <translation>Kirjaa käynti; asiakkaan sivulla hänen käyntinsä</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Takaisin edelliseen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Nämä näppäimet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Go out</source>
        <translation>Lähtö</translation>
    </message>
    <message>
        <source>Mark the task of the round done</source>
        <translation>Merkitse kierroksen tehtävä tehdyksi</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Edellinen päivä</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Seuraava päivä</translation>
    </message>
    <message>
        <source>Client&apos;s page</source>
        <translation>Asiakkaan sivu</translation>
    </message>
    <message>
        <source>The first place of the rail; 2, 3… the next ones</source>
        <translation>Vasemman reunan ensimmäinen näkymä; 2, 3… seuraavat</translation>
    </message>
    <message>
        <source>The first part of the page; 2, 3… the next ones</source>
        <translation>Sivun ensimmäinen osa; 2, 3… seuraavat</translation>
    </message>
    <message>
        <source>Visit and forms</source>
        <translation>Käynti ja lomakkeet</translation>
    </message>
    <message>
        <source>Sign or save</source>
        <translation>Allekirjoita tai tallenna</translation>
    </message>
    <message>
        <source>Close; what you have written is kept</source>
        <translation>Sulje; kirjoittamasi säilyy</translation>
    </message>
    <message>
        <source>To the goals of the visit and back</source>
        <translation>Käynnin tavoitteisiin ja takaisin</translation>
    </message>
    <message>
        <source>Measure at the visit (nurse)</source>
        <translation>Mittaa käynnillä (sairaanhoitaja)</translation>
    </message>
    <message>
        <source>The next part of a long form</source>
        <translation>Pitkän lomakkeen seuraava osa</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Kohtaamispaikka</translation>
    </message>
    <message>
        <source>One more person of the first age group; 2, 3… of the next ones</source>
        <translation>Yksi kohdattu ensimmäisestä ikäryhmästä; 2, 3… seuraavista</translation>
    </message>
    <message>
        <source>Undo the last tap</source>
        <translation>Kumoa viimeisin painallus</translation>
    </message>
    <message>
        <source>In a group&apos;s attendance: present; 2, 3… the other marks</source>
        <translation>Ryhmän läsnäolossa: paikalla; 2, 3… muut merkinnät</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message>
        <source>Arrived from a removed computer</source>
        <translation>Saapunut poistetulta koneelta</translation>
    </message>
    <message>
        <source>Not part of any record yet. Read it, then accept it or reject it with a reason.</source>
        <translation>Nämä eivät vielä kuulu kirjauksiin. Lue ne. Hyväksy tai hylkää, ja perustele hylkäys.</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Tiimi</translation>
    </message>
</context>
<context>
    <name>LateSheet</name>
    <message>
        <source>Reason for rejecting</source>
        <translation>Hylkäämisen perustelu</translation>
    </message>
    <message>
        <source>Someone of the author&apos;s profession decides on this.</source>
        <translation>Tästä päättää joku kirjoittajan ammattiryhmästä.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Hyväksy</translation>
    </message>
</context>
<context>
    <name>LaterDialog</name>
    <message>
        <source>Return later</source>
        <translation>Palaan myöhemmin</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>Paluu viimeistään</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Give a time that has not passed.</source>
        <translation>Anna aika, joka ei ole mennyt.</translation>
    </message>
</context>
<context>
    <name>LeaseBanner</name>
    <message>
        <source>Sync now</source>
        <translation>Synkronoi nyt</translation>
    </message>
    <message>
        <source>The last sync was on {last}. Connect to a network by {end}; after that Lähityö opens only once it has synced. What you have written stays safe.</source>
        <translation>Viimeksi synkronoitu {last}. Yhdistä verkkoon viimeistään {end}; sen jälkeen Lähityö aukeaa vasta, kun se on synkronoinut. Kirjoittamasi on tallessa.</translation>
    </message>
    <message>
        <source>This computer has not synced for a long time</source>
        <translation>Tämä kone ei ole ollut yhteydessä palvelimeen pitkään aikaan</translation>
    </message>
</context>
<context>
    <name>LeasePage</name>
    <message>
        <source>Sync now</source>
        <translation>Synkronoi nyt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Server pin…</source>
        <translation>Palvelimen tunniste…</translation>
    </message>
    <message>
        <source>Sync first</source>
        <translation>Synkronoi ensin</translation>
    </message>
    <message>
        <source>This computer last synced on {last}. Your organisation lets a computer open for {days} days without syncing, so that a lost one does not stay open.</source>
        <translation>Tämä kone synkronoi viimeksi {last}. Organisaatiosi sallii {days} päivää ilman synkronointia, jotta kadonnut kone ei jäisi auki.</translation>
    </message>
    <message>
        <source>Connect to a network and sync. What you have written is kept here and is sent then.</source>
        <translation>Yhdistä verkkoon ja synkronoi. Kirjoittamasi on täällä tallessa ja lähtee silloin.</translation>
    </message>
    <message>
        <source>The clock of this computer says {date}. If that is wrong, correct it and sync.</source>
        <translation>Tämän koneen kello näyttää päivää {date}. Jos se on väärä, korjaa se ja synkronoi.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synkronoidaan…</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Give up sending this change</source>
        <translation>Luovu lähettämisestä</translation>
    </message>
    <message>
        <source>Why it can stay unsent</source>
        <translation>Miksi tämän voi jättää lähettämättä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Luovu</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Kinds of plan</source>
        <translation>Suunnitelman lajit</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Keinot</translation>
    </message>
    <message>
        <source>Levels of support</source>
        <translation>Tuen tasot</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Kohderyhmät</translation>
    </message>
    <message>
        <source>AVAIN: goals</source>
        <translation>AVAIN: tavoitteet</translation>
    </message>
    <message>
        <source>AVAIN: factors</source>
        <translation>AVAIN: tilannetekijät</translation>
    </message>
    <message>
        <source>AVAIN: methods</source>
        <translation>AVAIN: menetelmät</translation>
    </message>
    <message>
        <source>Reaching a goal</source>
        <translation>Tavoitteen saavuttaminen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Palvelut</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Sosiaalipalvelut</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Esteet</translation>
    </message>
    <message>
        <source>How a step ended</source>
        <translation>Vaiheen päättymisen tavat</translation>
    </message>
    <message>
        <source>Steps of the path</source>
        <translation>Polun vaiheet</translation>
    </message>
    <message>
        <source>Kinds of application</source>
        <translation>Hakemuksen lajit</translation>
    </message>
    <message>
        <source>Kinds of decision</source>
        <translation>Päätöksen lajit</translation>
    </message>
    <message>
        <source>Types of decision</source>
        <translation>Ratkaisun lajit</translation>
    </message>
    <message>
        <source>Questions of the checklist</source>
        <translation>Tarkistuslistan kysymykset</translation>
    </message>
    <message>
        <source>Service tasks</source>
        <translation>Palvelutehtävät</translation>
    </message>
    <message>
        <source>Grounds for special support</source>
        <translation>Erityisen tuen perusteet</translation>
    </message>
    <message>
        <source>Kinds of safety flag</source>
        <translation>Riskitiedon lajit</translation>
    </message>
    <message>
        <source>Kinds of medication note</source>
        <translation>Lääkemerkinnän lajit</translation>
    </message>
    <message>
        <source>Harm-reduction items</source>
        <translation>Haittoja vähentävät tarvikkeet</translation>
    </message>
    <message>
        <source>Age bands</source>
        <translation>Ikäryhmät</translation>
    </message>
    <message>
        <source>Kinds of place</source>
        <translation>Paikan lajit</translation>
    </message>
    <message>
        <source>Kinds of network person</source>
        <translation>Verkoston henkilöt</translation>
    </message>
    <message>
        <source>Kinds of group</source>
        <translation>Ryhmän lajit</translation>
    </message>
    <message>
        <source>Kinds of area entry</source>
        <translation>Aluekirjauksen lajit</translation>
    </message>
</context>
<context>
    <name>LoggedNote</name>
    <message>
        <source>Every time someone opens a client&apos;s record, it is noted in the access log, which the team lead reads.</source>
        <translation>Asiakkaan tietojen avaamisesta jää merkintä käyttölokiin, jota tiimivastaava lukee.</translation>
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
        <translation>Hae asiakasta, käyntiä, sanaa…</translation>
    </message>
    <message>
        <source>Your organisation&apos;s recovery sheets have not been printed yet.</source>
        <translation>Organisaatiosi palautuslomakkeet ovat vielä tulostamatta.</translation>
    </message>
    <message>
        <source>Get them now</source>
        <translation>Tulosta ne nyt</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Network meeting</source>
        <translation>Verkostotapaaminen</translation>
    </message>
    <message>
        <source>45 min</source>
        <translation>45 min</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>From the network</source>
        <translation>Verkostosta paikalla</translation>
    </message>
    <message>
        <source>Others present</source>
        <translation>Muut paikalla olleet</translation>
    </message>
    <message>
        <source>What was discussed</source>
        <translation>Mistä keskusteltiin</translation>
    </message>
    <message>
        <source>What was agreed, who does it, by when</source>
        <translation>Mitä sovittiin, kuka tekee ja mihin mennessä</translation>
    </message>
    <message>
        <source>Each line becomes a task that both professions see.</source>
        <translation>Jokaisesta rivistä tulee tehtävä, jonka molemmat ammattiryhmät näkevät.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Allekirjoita</translation>
    </message>
    <message>
        <source>The meeting is signed; its duties are tasks now.</source>
        <translation>Tapaaminen on allekirjoitettu, ja sovitut asiat ovat nyt tehtäviä.</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Why</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Each of you returns the part you write: a nurse returns the health records.</source>
        <translation>Kukin palauttaa omat kirjauksensa: sairaanhoitaja terveydenhuollon kirjaukset.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>End the restriction</source>
        <translation>Päätä rajaus</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>The restriction has ended: the whole team has the client.</source>
        <translation>Rajaus on päättynyt: asiakkaan tiedot ovat koko tiimillä.</translation>
    </message>
    <message>
        <source>Your part of the record has been moved.</source>
        <translation>Oma osasi tiedoista on siirretty.</translation>
    </message>
    <message>
        <source>The whole team can open the client again, with everything written in the meantime. You need a connection to the server for this.</source>
        <translation>Asiakkaan tiedot ovat taas koko tiimillä, myös rajauksen aikana tehdyt kirjaukset. Päättäminen tarvitsee yhteyden palvelimeen.</translation>
    </message>
    <message>
        <source>Move your part of the record</source>
        <translation>Siirrä oma osasi tiedoista</translation>
    </message>
    <message>
        <source>Only named people have this client now. What you write about the client goes to them; it is removed from everyone else&apos;s computers at their next sync. You need a connection to the server for this.</source>
        <translation>Asiakas on nyt rajattu nimetyille henkilöille. Omaan rekisteriisi tehdyt kirjaukset siirtyvät heille. Muiden koneilta kirjaukset poistuvat, kun koneet seuraavan kerran synkronoivat. Siirto tarvitsee yhteyden palvelimeen.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>Verkosto</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Ei vielä ketään.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Nobody yet. Add relatives, workers and services, and ask whether each may be contacted.</source>
        <translation>Ei vielä ketään. Lisää läheiset, työntekijät ja palvelut ja kysy kustakin, saako olla yhteydessä.</translation>
    </message>
</context>
<context>
    <name>NetworkTab</name>
    <message>
        <source>contact details hidden</source>
        <translation>yhteystiedot piilotettu</translation>
    </message>
    <message>
        <source>permission ran out</source>
        <translation>lupa umpeutui</translation>
    </message>
    <message>
        <source>A meeting is recorded here; what was agreed becomes tasks when it is signed.</source>
        <translation>Tapaaminen kirjataan tähän. Sovituista asioista tulee tehtäviä, kun se allekirjoitetaan.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Kohtaamispaikka</translation>
    </message>
    <message>
        <source>The client is in no group.</source>
        <translation>Asiakas ei ole missään ryhmässä.</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Lisää ryhmään</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} alkaen</translation>
    </message>
    <message numerus="yes">
        <source>%n times present</source>
        <translation>
            <numerusform>%n kerran paikalla</numerusform>
            <numerusform>%n kertaa paikalla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>At least {count} characters, for example four words that do not belong together.</source>
        <translation>Vähintään {count} merkkiä, esimerkiksi neljä sanaa, jotka eivät kuulu yhteen.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Uusi salalause</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sama uudelleen</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Käytä vähintään {count} merkkiä.</translation>
    </message>
    <message>
        <source>The two are not the same; type the passphrase again.</source>
        <translation>Salalauseet eivät ole samat; kirjoita salalause uudelleen.</translation>
    </message>
</context>
<context>
    <name>NotHeld</name>
    <message>
        <source>Why it did not take place</source>
        <translation>Miksi käynti ei toteutunut</translation>
    </message>
    <message>
        <source>Time agreed</source>
        <translation>Sovittu aika</translation>
    </message>
</context>
<context>
    <name>OlderSheet</name>
    <message>
        <source>Entries older than two years</source>
        <translation>Yli kaksi vuotta vanhat merkinnät</translation>
    </message>
    <message>
        <source>The client needs a special reason for these. It is written on the report and into the log.</source>
        <translation>Asiakas tarvitsee näihin erityisen syyn. Se kirjataan raporttiin ja lokiin.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Kirjoita syy.</translation>
    </message>
    <message>
        <source>Special reason</source>
        <translation>Erityinen syy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
</context>
<context>
    <name>OutingCard</name>
    <message>
        <source>Outings</source>
        <translation>Kentällä</translation>
    </message>
    <message>
        <source>+ Go out</source>
        <translation>+ Lähtö</translation>
    </message>
    <message>
        <source>Nobody on the team is out.</source>
        <translation>Kukaan tiimistä ei ole ilmoittanut lähtevänsä.</translation>
    </message>
    <message>
        <source>Safety incident…</source>
        <translation>Vaaratilanne…</translation>
    </message>
    <message>
        <source>When offline, this computer cannot raise an alarm. Agree on a phone call: {phone}.</source>
        <translation>Ilman yhteyttä tämä kone ei voi hälyttää. Sopikaa soitosta: {phone}.</translation>
    </message>
    <message>
        <source>When offline, this computer cannot raise an alarm. Agree on a phone call.</source>
        <translation>Ilman yhteyttä tämä kone ei voi hälyttää. Sopikaa soitosta.</translation>
    </message>
    <message>
        <source>back by {clock}</source>
        <translation>paluu viimeistään {clock}</translation>
    </message>
    <message>
        <source>leaves {clock}</source>
        <translation>lähtee {clock}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>parina {name}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Kentällä</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Lähde nyt</translation>
    </message>
    <message>
        <source>Back, all well</source>
        <translation>Palasin, kaikki hyvin</translation>
    </message>
    <message>
        <source>Is back: I have checked</source>
        <translation>Tarkistin: on palannut</translation>
    </message>
    <message>
        <source>Return later…</source>
        <translation>Palaan myöhemmin…</translation>
    </message>
    <message>
        <source>Cancel the outing</source>
        <translation>Peru lähtö</translation>
    </message>
    <message>
        <source>The incident is in the meeting place&apos;s day log.</source>
        <translation>Vaaratilanne on nyt kohtaamispaikan päivälokissa.</translation>
    </message>
</context>
<context>
    <name>OutingForm</name>
    <message>
        <source>Leave for an outing</source>
        <translation>Lähtö kentälle</translation>
    </message>
    <message>
        <source>When offline, this computer cannot raise an alarm. Agree on a phone call.</source>
        <translation>Ilman yhteyttä tämä kone ei voi hälyttää. Sopikaa soitosta.</translation>
    </message>
    <message>
        <source>Planned place</source>
        <translation>Suunniteltu paikka</translation>
    </message>
    <message>
        <source>The whole team reads this: no client&apos;s name.</source>
        <translation>Koko tiimi näkee tämän: älä kirjoita asiakkaan nimeä.</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Lähtee</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>Paluu viimeistään</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kenen kanssa</translation>
    </message>
    <message>
        <source>Phone on the way</source>
        <translation>Puhelin matkalla</translation>
    </message>
    <message>
        <source>What to do if I am not back</source>
        <translation>Mitä tehdään, jos en ole palannut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save as planned</source>
        <translation>Tallenna suunnitelmana</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Lähde nyt</translation>
    </message>
</context>
<context>
    <name>OverdueBanner</name>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Was to be back by {clock} from {place}. Call: {phone}.</source>
        <translation>Paluu oli viimeistään {clock}, paikka {place}. Soita: {phone}.</translation>
    </message>
    <message>
        <source>no number given</source>
        <translation>numeroa ei annettu</translation>
    </message>
    <message>
        <source>{name} has not come back</source>
        <translation>{name} ei ole palannut</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
</context>
<context>
    <name>OwnDeviceSheet</name>
    <message>
        <source>Set this computer up as a separate one</source>
        <translation>Ota tämä kone käyttöön erillisenä koneena</translation>
    </message>
    <message>
        <source>Two computers use copies of one vault, and the server cannot tell them apart.</source>
        <translation>Kaksi konetta käyttää saman holvin kopioita, ja palvelin tuntee niistä vain toisen.</translation>
    </message>
    <message>
        <source>Ask an administrator for a code: Settings › Workers › your name › “Computers, role and team…” › “New computer for this person”. If you are an administrator yourself, make the code on the other computer.</source>
        <translation>Pyydä ylläpitäjältä koodi: Asetukset › Työntekijät › oma nimesi › Koneet, rooli ja tiimi… › Uusi kone tälle henkilölle. Jos olet itse ylläpitäjä, tee koodi toisella koneella.</translation>
    </message>
    <message>
        <source>Enter the code here. A connection is needed for a moment.</source>
        <translation>Anna koodi tässä. Verkkoyhteys tarvitaan hetkeksi.</translation>
    </message>
    <message>
        <source>What was recorded on this computer is then sent under its own name, with its times, and what was recorded on the other one comes here. Nothing is lost and nothing is duplicated.</source>
        <translation>Tällä koneella kirjattu lähetetään sitten sen omalla nimellä alkuperäisin ajoin, ja toisella koneella kirjattu tulee tänne. Mitään ei katoa eikä mikään kahdennu.</translation>
    </message>
    <message>
        <source>If nobody knows who has the other copy, ask the administrator to remove the former computer.</source>
        <translation>Jos kukaan ei tiedä, kenellä toinen kopio on, pyydä ylläpitäjää poistamaan entinen kone.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Kutsukoodi</translation>
    </message>
    <message>
        <source>Hyphens do not matter.</source>
        <translation>Väliviivat voi jättää pois.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>This computer is now a separate one. What was recorded here is being sent.</source>
        <translation>Kone on nyt käytössä erillisenä koneena. Täällä kirjattua lähetetään.</translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
</context>
<context>
    <name>PageSheet</name>
    <message>
        <source>Service guide</source>
        <translation>Palveluopas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message>
        <source>Parts of the form</source>
        <translation>Lomakkeen osat</translation>
    </message>
    <message>
        <source>Ctrl+Page Down and Ctrl+Page Up go from part to part</source>
        <translation>Ctrl+Page Down ja Ctrl+Page Up siirtävät osasta toiseen</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change passphrase</source>
        <translation>Vaihda salalause</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Nykyinen salalause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Vaihda</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Salalause on vaihdettu.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show passphrase</source>
        <translation>Näytä salalause</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock on päällä.</translation>
    </message>
    <message>
        <source>Hide passphrase</source>
        <translation>Piilota salalause</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Valitse salalause</translation>
    </message>
    <message>
        <source>You type it each time you open Lähityö on this computer. Nobody else knows it, and nobody can tell it to you.</source>
        <translation>Salalause kysytään aina, kun avaat Lähityön tällä koneella. Kukaan muu ei tiedä sitä eikä voi kertoa sitä sinulle.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring protects the vault too: a stolen copy does not open elsewhere.</source>
        <translation>Myös tämän koneen avainsäilö suojaa holvia: varastettu kopio ei avaudu muualla.</translation>
    </message>
    <message>
        <source>Only the passphrase will protect this vault</source>
        <translation>Vain salalause suojaa tätä holvia</translation>
    </message>
</context>
<context>
    <name>PathBars</name>
    <message>
        <source>Services</source>
        <translation>Palvelut</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Jaksot</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Asuminen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Työ</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} alkaen</translation>
    </message>
    <message>
        <source>Route: {route}</source>
        <translation>Reitti: {route}</translation>
    </message>
    <message>
        <source>Planned end: {day}</source>
        <translation>Suunniteltu päättyminen: {day}</translation>
    </message>
    <message>
        <source>How it ended: {ending}</source>
        <translation>Miten päättyi: {ending}</translation>
    </message>
    <message>
        <source>Two people ended it on different days; agree which is right.</source>
        <translation>Kaksi työntekijää merkitsi sen päättyneeksi eri päivinä; sopikaa, kumpi on oikein.</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>Timeline</source>
        <translation>Polku ajassa</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 kk</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 vuosi</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 vuotta</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Kuinka pitkältä ajalta</translation>
    </message>
    <message>
        <source>Long-term homeless</source>
        <translation>Pitkäaikaisasunnoton</translation>
    </message>
    <message>
        <source>Choose a step with the arrow keys or the pointer; Enter opens it.</source>
        <translation>Valitse vaihe nuolinäppäimillä tai osoittimella; Enter avaa sen.</translation>
    </message>
    <message>
        <source>The path will be drawn here</source>
        <translation>Polku piirtyy tähän</translation>
    </message>
    <message>
        <source>Steps may follow each other in any order; skipping and coming back belong to it.</source>
        <translation>Vaiheet voivat seurata toisiaan missä järjestyksessä tahansa; ohittaminen ja palaaminen kuuluvat polkuun.</translation>
    </message>
    <message>
        <source>Write the first step</source>
        <translation>Kirjaa ensimmäinen vaihe</translation>
    </message>
</context>
<context>
    <name>PathStrip</name>
    <message>
        <source>No steps on the path yet.</source>
        <translation>Polulla ei ole vielä vaiheita.</translation>
    </message>
    <message>
        <source>Housing: {situation}, {since}</source>
        <translation>Asuminen: {situation}, {since}</translation>
    </message>
    <message>
        <source>Long-term homeless</source>
        <translation>Pitkäaikaisasunnoton</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} alkaen</translation>
    </message>
</context>
<context>
    <name>PathTab</name>
    <message>
        <source>Add to the path</source>
        <translation>Lisää polulle</translation>
    </message>
    <message>
        <source>Outreach, services, episodes and work: any order, skipping and returning.</source>
        <translation>Jalkautuva työ, palvelut, jaksot ja työ: missä järjestyksessä tahansa, ohittaen ja palaten.</translation>
    </message>
    <message>
        <source>Where the client has been referred to, and what came of it.</source>
        <translation>Mihin asiakas on ohjattu ja mitä siitä seurasi.</translation>
    </message>
    <message>
        <source>Go through the checklist before referring to rehabilitative work, detoxification or rehabilitation.</source>
        <translation>Käykää tarkistuslista läpi ennen ohjausta kuntouttavaan työtoimintaan, katkaisuhoitoon tai kuntoutukseen.</translation>
    </message>
    <message>
        <source>Where the client lives, from which day; homelessness is counted from here.</source>
        <translation>Missä asiakas asuu ja mistä päivästä alkaen; asunnottomuus lasketaan tästä.</translation>
    </message>
    <message>
        <source>The client applies; the worker helps.</source>
        <translation>Asiakas hakee; työntekijä auttaa.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Lisää vaihe</translation>
    </message>
    <message>
        <source>{unit} has accepted the referral, but it is not on the path yet.</source>
        <translation>{unit} on hyväksynyt ohjauksen; se ei näy vielä polulla.</translation>
    </message>
    <message>
        <source>Go through the checklist…</source>
        <translation>Käy tarkistuslista läpi…</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Workers</source>
        <translation>Työntekijät</translation>
    </message>
    <message>
        <source>Public services and associations work side by side: everyone sees who works for whom.</source>
        <translation>Julkiset palvelut ja järjestöt tekevät työtä rinnakkain: kaikki näkevät, kuka on kenenkin palveluksessa.</translation>
    </message>
    <message>
        <source>Invite a worker</source>
        <translation>Kutsu työntekijä</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Poistettu</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Nothing has been written about this worker yet.</source>
        <translation>Tästä työntekijästä ei ole vielä kirjattu mitään.</translation>
    </message>
    <message>
        <source>Computers, role and team…</source>
        <translation>Koneet, rooli ja tiimi…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>PersonsFields</name>
    <message>
        <source>People besides you</source>
        <translation>Henkilöt sinun lisäksesi</translation>
    </message>
    <message>
        <source>Nobody else in the team works with clients yet.</source>
        <translation>Tiimissä ei ole vielä muita asiakastyötä tekeviä.</translation>
    </message>
    <message>
        <source>The team may open it in an emergency</source>
        <translation>Tiimi saa avata tiedot hätätilanteessa</translation>
    </message>
    <message>
        <source>With a written reason, for a day. You see who did, and the team lead sees why.</source>
        <translation>Kirjoitetulla perusteella, vuorokaudeksi. Sinä näet, kuka avasi, ja tiimivastaava näkee myös miksi.</translation>
    </message>
    <message>
        <source>Why the client is restricted</source>
        <translation>Miksi asiakas rajataan</translation>
    </message>
    <message>
        <source>Why you change it</source>
        <translation>Muutoksen syy</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Käynnit</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Suunnitelmat</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Kohtaamispaikka</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Opas</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Tilastot</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Jaetut</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Käyttöloki</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>Propose it all the same?</source>
        <translation>Ehdotetaanko silti?</translation>
    </message>
    <message>
        <source>A version of the plan as it reads now is signed and sent to a social worker to approve.</source>
        <translation>Suunnitelmasta tehdään sellaisenaan versio, joka allekirjoitetaan ja lähetetään sosiaalityöntekijän hyväksyttäväksi.</translation>
    </message>
    <message>
        <source>Propose the plan?</source>
        <translation>Ehdotetaanko suunnitelmaa?</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Ehdota</translation>
    </message>
    <message>
        <source>You approve version {number} exactly as it was proposed. It is your signature and cannot be changed.</source>
        <translation>Hyväksyt version {number} juuri sellaisena kuin se ehdotettiin. Hyväksyntä on allekirjoituksesi, eikä sitä voi muuttaa.</translation>
    </message>
    <message>
        <source>What has been written since in the plan or its goals is not part of it.</source>
        <translation>Se, mitä suunnitelmaan tai tavoitteisiin on sen jälkeen kirjattu, ei kuulu siihen.</translation>
    </message>
    <message>
        <source>Approve the plan?</source>
        <translation>Hyväksytäänkö suunnitelma?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>What should be changed</source>
        <translation>Mitä pitäisi muuttaa</translation>
    </message>
    <message>
        <source>The author sees your words and the comments that nobody has dealt with yet.</source>
        <translation>Tekijä näkee viestisi ja kommentit, joita ei ole vielä käsitelty.</translation>
    </message>
    <message>
        <source>Return the plan?</source>
        <translation>Palautetaanko suunnitelma?</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Mihin asti</translation>
    </message>
    <message>
        <source>Empty: until somebody goes on.</source>
        <translation>Tyhjä: kunnes joku jatkaa.</translation>
    </message>
    <message>
        <source>A paused plan is not in force; nothing is lost and it can be resumed.</source>
        <translation>Tauolla oleva suunnitelma ei ole voimassa; mitään ei katoa, ja sitä voi jatkaa.</translation>
    </message>
    <message>
        <source>Pause the plan?</source>
        <translation>Laitetaanko suunnitelma tauolle?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Laita tauolle</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Miten päättyy</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>An ended plan stays readable and does not open again; a new one can be made.</source>
        <translation>Päättynyt suunnitelma jää luettavaksi eikä avaudu uudelleen; uuden voi tehdä.</translation>
    </message>
    <message>
        <source>End the plan?</source>
        <translation>Päätetäänkö suunnitelma?</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Päätä suunnitelma</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>Plan shown</source>
        <translation>Näytettävä suunnitelma</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiot</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Uusi suunnitelma</translation>
    </message>
    <message>
        <source>Version {number} expired</source>
        <translation>Versio {number} umpeutunut</translation>
    </message>
    <message>
        <source>Version {number} in force</source>
        <translation>Versio {number} voimassa</translation>
    </message>
    <message>
        <source>Two people moved the plan in different ways at the same time. Agree which one holds.</source>
        <translation>Kaksi työntekijää vei suunnitelmaa eri suuntiin yhtä aikaa. Sopikaa, kumpi pätee.</translation>
    </message>
    <message>
        <source>Two people wrote in the same field. Choose first which one holds, then propose the plan.</source>
        <translation>Kaksi työntekijää kirjoitti samaan kenttään. Valitse ensin, kumpi pätee, ja ehdota sitten.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <source>{name} returned it: {words}</source>
        <translation>{name} palautti: {words}</translation>
    </message>
    <message>
        <source>{name} returned it with comments.</source>
        <translation>{name} palautti suunnitelman kommentein.</translation>
    </message>
    <message>
        <source>The plan has been changed since version {number}.</source>
        <translation>Suunnitelmaa on muutettu version {number} jälkeen.</translation>
    </message>
    <message numerus="yes">
        <source>%n support visit(s) in {weeks} weeks</source>
        <translation>
            <numerusform>%n tukikäynti {weeks} viikon aikana</numerusform>
            <numerusform>%n tukikäyntiä {weeks} viikon aikana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n support visit(s) a week</source>
        <translation>
            <numerusform>%n tukikäynti viikossa</numerusform>
            <numerusform>%n tukikäyntiä viikossa</numerusform>
        </translation>
    </message>
    <message>
        <source>approved by {name} {day}</source>
        <translation>hyväksynyt {name} {day}</translation>
    </message>
    <message>
        <source>Shown as it was proposed. What has been written since is not part of this version.</source>
        <translation>Näytetään sellaisena kuin se ehdotettiin. Myöhemmät kirjaukset eivät kuulu tähän versioon.</translation>
    </message>
    <message>
        <source>Not ready to be proposed yet</source>
        <translation>Ei vielä valmis ehdotettavaksi</translation>
    </message>
    <message>
        <source>Fill in what is missing…</source>
        <translation>Täytä puuttuvat…</translation>
    </message>
    <message>
        <source>review {day}</source>
        <translation>tarkistus {day}</translation>
    </message>
</context>
<context>
    <name>PlanPaper</name>
    <message>
        <source>The client&apos;s own view</source>
        <translation>Asiakkaan eriävä näkemys</translation>
    </message>
    <message>
        <source>For the staff. Not to be given to the client or to others.</source>
        <translation>Henkilöstön käyttöön. Ei luovuteta asiakkaalle eikä muille.</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Ennen käyntiä</translation>
    </message>
    <message>
        <source>No safety flag is recorded.</source>
        <translation>Riskitietoja ei ole kirjattu.</translation>
    </message>
    <message>
        <source>holds until {day}</source>
        <translation>voimassa {day} asti</translation>
    </message>
    <message>
        <source>The address and the contact details are not on paper.</source>
        <translation>Osoitetta ja yhteystietoja ei tulosteta.</translation>
    </message>
    <message>
        <source>Non-disclosure</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>Good to know before meeting</source>
        <translation>Tiedoksi ennen tapaamista</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Version {number}, proposed by {name}, {role}, {moment}</source>
        <translation>Versio {number}, ehdottanut {name}, {role}, {moment}</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Ei hyväksytty</translation>
    </message>
    <message>
        <source>Approved by {name}, {role}, {moment}</source>
        <translation>Hyväksynyt {name}, {role}, {moment}</translation>
    </message>
</context>
<context>
    <name>PlanSections</name>
    <message>
        <source>Basics</source>
        <translation>Perustiedot</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Need for support</source>
        <translation>Tuen tarve</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Tuki</translation>
    </message>
    <message>
        <source>Negotiation and rights</source>
        <translation>Neuvottelu ja oikeudet</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>No plan yet</source>
        <translation>Ei vielä suunnitelmaa</translation>
    </message>
    <message>
        <source>The plan holds the client&apos;s situation, goals in the client&apos;s own words, and the support agreed.</source>
        <translation>Suunnitelmassa ovat asiakkaan tilanne, tavoitteet omin sanoin ja sovittu tuki.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Laadi suunnitelma</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Puuttuvat tiedot</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Tulosta suunnitelma</translation>
    </message>
</context>
<context>
    <name>PlansCard</name>
    <message>
        <source>Plans to review</source>
        <translation>Käsiteltävät suunnitelmat</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Kaikki</translation>
    </message>
</context>
<context>
    <name>PlansView</name>
    <message>
        <source>Recorded in two ways</source>
        <translation>Kirjattu kahdella tavalla</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Hyväksyttävä</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Palautettu</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Umpeutunut</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Arvioitava</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Umpeutumassa</translation>
    </message>
    <message>
        <source>Not proposed yet</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Ei suunnitelmaa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>What the plans wait for</source>
        <translation>Mitä suunnitelmat odottavat</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Plans that wait</source>
        <translation>Odottavat suunnitelmat</translation>
    </message>
    <message>
        <source>No plan waits for anybody</source>
        <translation>Mikään suunnitelma ei odota</translation>
    </message>
    <message>
        <source>Plans to finish, approve, correct, review and renew come here, and clients without a plan.</source>
        <translation>Tänne tulevat keskeneräiset, hyväksyttävät, korjattavat, arvioitavat ja uudistettavat suunnitelmat sekä asiakkaat, joilla ei ole suunnitelmaa.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Suunnitelmat</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Kaikki {count}</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Arviointi myöhässä</translation>
    </message>
    <message>
        <source>proposed by {name}</source>
        <translation>ehdottanut {name}</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>The client</source>
        <translation>Asiakkaalle</translation>
    </message>
    <message>
        <source>The staff</source>
        <translation>Henkilöstölle</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>The paper begins with current safety flags and contact details; a non-disclosure hides the contact details.</source>
        <translation>Tulosteen alussa ovat voimassa olevat riskitiedot ja asiakkaan yhteystiedot; turvakielto piilottaa yhteystiedot.</translation>
    </message>
    <message>
        <source>The paper shows no safety flags and no contact details.</source>
        <translation>Tulosteessa ei ole riskitietoja eikä yhteystietoja.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A change from the server was not signed by the device it names.</source>
        <translation>Palvelimelta tulleen muutoksen allekirjoitus ei ollut siinä nimetyn koneen.</translation>
    </message>
    <message>
        <source>A change came from a device that may not write there.</source>
        <translation>Muutos tuli koneelta, joka ei saa kirjoittaa siihen rekisteriin.</translation>
    </message>
    <message>
        <source>The server sent something that is not a change.</source>
        <translation>Palvelin lähetti jotain, mikä ei ole muutos.</translation>
    </message>
    <message>
        <source>The server left out a change in the middle.</source>
        <translation>Palvelin jätti välistä yhden muutoksen.</translation>
    </message>
    <message>
        <source>The server gave two different histories of one record.</source>
        <translation>Palvelin antoi samasta kirjauksesta kaksi eri historiaa.</translation>
    </message>
    <message>
        <source>A change was locked with a key that a removed colleague knows; it was not used. Tell an administrator.</source>
        <translation>Muutos oli lukittu avaimella, jonka poistettu työntekijä tuntee. Sitä ei käytetty. Kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>A change could not be opened with the key it should open with.</source>
        <translation>Muutosta ei voitu avata avaimella, jolla sen pitäisi avautua.</translation>
    </message>
    <message>
        <source>A key from the server did not come from a colleague who may give it.</source>
        <translation>Palvelimelta tullut avain ei ollut työkaverilta, joka saa antaa sen.</translation>
    </message>
    <message>
        <source>The server is holding back a change that another one builds on.</source>
        <translation>Palvelin ei anna muutosta, johon toinen muutos perustuu.</translation>
    </message>
    <message>
        <source>The server has gone back to an earlier state. Nothing here is lost.</source>
        <translation>Palvelin on palannut aiempaan tilaan. Täältä ei ole kadonnut mitään.</translation>
    </message>
    <message>
        <source>The list of people and computers has been changed in two ways, one here and another on the server: this happens when the server is put back from a backup. You can go on recording; nothing is sent or fetched. Nothing here is lost.</source>
        <translation>Henkilöiden ja koneiden luettelo on muuttunut kahdella tavalla, täällä yhdellä ja palvelimella toisella: näin käy, kun palvelin palautetaan varmuuskopiosta. Voit jatkaa kirjaamista; mitään ei lähetetä eikä haeta. Täältä ei ole kadonnut mitään.</translation>
    </message>
    <message>
        <source>A colleague&apos;s computer has another history of this record than this one: one of them was given a false one.</source>
        <translation>Työkaverin koneella on tästä toinen historia kuin tällä koneella: jommallekummalle on annettu väärä.</translation>
    </message>
    <message>
        <source>A colleague&apos;s computer has a change that the server has not given to this one since then.</source>
        <translation>Työkaverin koneella on muutos, jota palvelin ei ole siitä lähtien antanut tälle koneelle.</translation>
    </message>
    <message>
        <source>This vault is a copy of one that is used elsewhere. You can go on recording; nothing is sent or fetched until this computer has been set up as a separate one. Nothing here is lost.</source>
        <translation>Tämä holvi on kopio toisaalla käytettävästä holvista. Voit jatkaa kirjaamista, mutta mitään ei lähetetä eikä haeta, ennen kuin tämä kone on otettu käyttöön erillisenä koneena. Mitään täällä olevaa ei katoa.</translation>
    </message>
    <message>
        <source>The server&apos;s list of members and devices is not the organisation&apos;s own.</source>
        <translation>Palvelimen luettelo jäsenistä ja koneista ei ole organisaation oma.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
</context>
<context>
    <name>ReadinessDialog</name>
    <message>
        <source>Right service at the right time</source>
        <translation>Oikeassa palvelussa oikeaan aikaan</translation>
    </message>
    <message>
        <source>Go through the questions together. The answers do not decide; they show what to agree on.</source>
        <translation>Käykää kysymykset läpi yhdessä. Vastaukset eivät ratkaise; ne näyttävät, mistä on sovittava.</translation>
    </message>
    <message>
        <source>What stands in the way now</source>
        <translation>Mikä on nyt esteenä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Allekirjoita</translation>
    </message>
    <message>
        <source>The checklist is signed.</source>
        <translation>Tarkistuslista on allekirjoitettu.</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Valitse vastaus.</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Two versions</source>
        <translation>Kaksi versiota</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Ei vielä merkintöjä.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} asti</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korjattu</translation>
    </message>
    <message>
        <source>Client&apos;s differing view</source>
        <translation>Asiakkaan eriävä näkemys</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save unsigned</source>
        <translation>Tallenna allekirjoittamatta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Allekirjoita</translation>
    </message>
    <message>
        <source>Hidden by the non-disclosure: {names}</source>
        <translation>Turvakielto piilottaa: {names}</translation>
    </message>
    <message>
        <source>{count} more fields</source>
        <translation>Näytä muut kentät ({count})</translation>
    </message>
    <message>
        <source>You left this unfinished; your words are here.</source>
        <translation>Tämä jäi kesken; kirjoittamasi on tässä.</translation>
    </message>
    <message>
        <source>Is this right? Check it and save again.</source>
        <translation>Onko tämä oikein? Tarkista ja tallenna uudelleen.</translation>
    </message>
</context>
<context>
    <name>RecordInputs</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>pp.kk.vvvv</translation>
    </message>
    <message>
        <source>Write the date like 21.11.2026.</source>
        <translation>Kirjoita päivä muodossa 21.11.2026.</translation>
    </message>
    <message>
        <source>dd.mm.yyyy hh.mm</source>
        <translation>pp.kk.vvvv tt.mm</translation>
    </message>
    <message>
        <source>Write the moment like 21.11.2026 12.30.</source>
        <translation>Kirjoita aika muodossa 21.11.2026 12.30.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korjaa</translation>
    </message>
    <message>
        <source>Refuse a correction request…</source>
        <translation>Hylkää korjauspyyntö…</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Näytä historia</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>Mitään ei ole täytetty.</translation>
    </message>
    <message>
        <source>Voided by {name}: {why}</source>
        <translation>Mitätöinyt {name}: {why}</translation>
    </message>
    <message>
        <source>Client&apos;s differing view…</source>
        <translation>Asiakkaan eriävä näkemys…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Mitätöi…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Two people wrote different words: {fields}. Edit to settle it.</source>
        <translation>Kaksi työntekijää kirjoitti eri tavalla: {fields}. Ratkaise muokkaamalla.</translation>
    </message>
    <message>
        <source>What was written apart does not fit together ({field}): {problem} Edit to mend it.</source>
        <translation>Erikseen kirjatut tiedot eivät sovi yhteen ({field}): {problem} Korjaa muokkaamalla.</translation>
    </message>
    <message>
        <source>Two people took different steps at the same time; agree which one holds.</source>
        <translation>Kaksi työntekijää teki eri ratkaisun yhtä aikaa; sopikaa, kumpi on voimassa.</translation>
    </message>
    <message>
        <source>Hidden: the client has a non-disclosure order.</source>
        <translation>Piilotettu: asiakkaalla on turvakielto.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Alkuperäinen</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korjaus</translation>
    </message>
    <message>
        <source>Correction refused</source>
        <translation>Korjaus evätty</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Vaiheet</translation>
    </message>
    <message>
        <source>changed nothing</source>
        <translation>ei muuttanut mitään</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <translation>Piilota historia</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoin</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Allekirjoitettu</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Mitätöity</translation>
    </message>
    <message>
        <source>Recorded by {author}; imported by {importer}</source>
        <translation>Kirjannut {author}; tuonut {importer}</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Entry assessment</source>
        <translation>Alkuarvio</translation>
    </message>
    <message>
        <source>Entry assessments</source>
        <translation>Alkuarviot</translation>
    </message>
    <message>
        <source>Voiding</source>
        <translation>Mitätöinti</translation>
    </message>
    <message>
        <source>Voidings</source>
        <translation>Mitätöinnit</translation>
    </message>
    <message>
        <source>Dissenting view</source>
        <translation>Eriävä näkemys</translation>
    </message>
    <message>
        <source>Dissenting views</source>
        <translation>Eriävät näkemykset</translation>
    </message>
    <message>
        <source>Refused correction</source>
        <translation>Evätty korjaus</translation>
    </message>
    <message>
        <source>Refused corrections</source>
        <translation>Evätyt korjaukset</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Tilan muutos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Tilan muutokset</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Person or service in the network</source>
        <translation>Verkoston henkilö tai palvelu</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkosto</translation>
    </message>
    <message>
        <source>Network meeting</source>
        <translation>Verkostotapaaminen</translation>
    </message>
    <message>
        <source>Network meetings</source>
        <translation>Verkostotapaamiset</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Team&apos;s task</source>
        <translation>Tiimin tehtävä</translation>
    </message>
    <message>
        <source>Team&apos;s tasks</source>
        <translation>Tiimin tehtävät</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Sovittu tapaaminen</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Sovitut tapaamiset</translation>
    </message>
    <message>
        <source>Membership of a group</source>
        <translation>Ryhmän jäsenyys</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Ryhmät</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Osallistuminen</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Osallistumiset</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Factor in the situation</source>
        <translation>Tilannetekijä</translation>
    </message>
    <message>
        <source>Factors in the situation</source>
        <translation>Tilannetekijät</translation>
    </message>
    <message>
        <source>Rating of a goal</source>
        <translation>Tavoitteen arvio</translation>
    </message>
    <message>
        <source>Ratings of the goals</source>
        <translation>Tavoitteiden arviot</translation>
    </message>
    <message>
        <source>Evaluation of a goal</source>
        <translation>Tavoitteen arviointi</translation>
    </message>
    <message>
        <source>Evaluations of the goals</source>
        <translation>Tavoitteiden arvioinnit</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Barriers encountered</source>
        <translation>Kohdatut esteet</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mittaus</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mittaukset</translation>
    </message>
    <message>
        <source>Wound</source>
        <translation>Haava</translation>
    </message>
    <message>
        <source>Wounds</source>
        <translation>Haavat</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Rokotus</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>Rokotukset</translation>
    </message>
    <message>
        <source>Observation of medication</source>
        <translation>Lääkityshavainto</translation>
    </message>
    <message>
        <source>Medication observations</source>
        <translation>Lääkityshavainnot</translation>
    </message>
    <message>
        <source>Harm reduction</source>
        <translation>Haittojen vähentäminen</translation>
    </message>
    <message>
        <source>Harm reduction items</source>
        <translation>Haittoja vähentävät tarvikkeet</translation>
    </message>
    <message>
        <source>Initiation of a matter</source>
        <translation>Asian vireilletulo</translation>
    </message>
    <message>
        <source>Initiated matters</source>
        <translation>Asioiden vireilletulot</translation>
    </message>
    <message>
        <source>Start of a service</source>
        <translation>Sosiaalipalvelun alkaminen</translation>
    </message>
    <message>
        <source>Services started</source>
        <translation>Sosiaalipalvelujen alkamiset</translation>
    </message>
    <message>
        <source>End of a service</source>
        <translation>Sosiaalipalvelun päättyminen</translation>
    </message>
    <message>
        <source>Services ended</source>
        <translation>Sosiaalipalvelujen päättymiset</translation>
    </message>
    <message>
        <source>Right to special support</source>
        <translation>Oikeus erityiseen tukeen</translation>
    </message>
    <message>
        <source>Disclosure of client information</source>
        <translation>Asiakastietojen luovuttaminen</translation>
    </message>
    <message>
        <source>Disclosures of client information</source>
        <translation>Asiakastietojen luovuttamiset</translation>
    </message>
    <message>
        <source>Guide page</source>
        <translation>Oppaan sivu</translation>
    </message>
    <message>
        <source>Guide pages</source>
        <translation>Oppaan sivut</translation>
    </message>
    <message>
        <source>Interview form</source>
        <translation>Haastattelulomake</translation>
    </message>
    <message>
        <source>Interview forms</source>
        <translation>Haastattelulomakkeet</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Haastattelu</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Haastattelut</translation>
    </message>
    <message>
        <source>Client&apos;s interview</source>
        <translation>Asiakkaan haastattelu</translation>
    </message>
    <message>
        <source>Client&apos;s interviews</source>
        <translation>Asiakkaan haastattelut</translation>
    </message>
    <message>
        <source>Own code</source>
        <translation>Oma koodi</translation>
    </message>
    <message>
        <source>Own codes</source>
        <translation>Omat koodit</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Asetus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Työntekijä</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Työntekijät</translation>
    </message>
    <message>
        <source>Shared with a partner</source>
        <translation>Jaettu kumppanille</translation>
    </message>
    <message>
        <source>Shared with partners</source>
        <translation>Jaettu kumppaneille</translation>
    </message>
    <message>
        <source>Step of the path</source>
        <translation>Polun vaihe</translation>
    </message>
    <message>
        <source>Steps of the path</source>
        <translation>Polun vaiheet</translation>
    </message>
    <message>
        <source>Housing period</source>
        <translation>Asumisjakso</translation>
    </message>
    <message>
        <source>Housing history</source>
        <translation>Asumishistoria</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Hakemus</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Hakemukset</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Ohjaus palveluun</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Ohjaukset palveluihin</translation>
    </message>
    <message>
        <source>Right service at the right time</source>
        <translation>Oikeassa palvelussa oikeaan aikaan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Suunnitelmat</translation>
    </message>
    <message>
        <source>Planned service</source>
        <translation>Suunniteltu palvelu</translation>
    </message>
    <message>
        <source>Planned services</source>
        <translation>Suunnitellut palvelut</translation>
    </message>
    <message>
        <source>Plan version</source>
        <translation>Suunnitelman versio</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <translation>Suunnitelman versiot</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentti</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentit</translation>
    </message>
    <message>
        <source>Evaluation of the plan</source>
        <translation>Suunnitelman arviointi</translation>
    </message>
    <message>
        <source>Evaluations of the plan</source>
        <translation>Suunnitelman arvioinnit</translation>
    </message>
    <message>
        <source>Client&apos;s wishes</source>
        <translation>Asiakkaan tahtotila</translation>
    </message>
    <message>
        <source>The client&apos;s wishes over time</source>
        <translation>Asiakkaan tahtotila eri aikoina</translation>
    </message>
    <message>
        <source>Nurse&apos;s part of the plan</source>
        <translation>Sairaanhoitajan osuus suunnitelmaan</translation>
    </message>
    <message>
        <source>Nurse&apos;s parts of the plan</source>
        <translation>Sairaanhoitajan osuudet suunnitelmaan</translation>
    </message>
    <message>
        <source>Safety flag</source>
        <translation>Riskitieto</translation>
    </message>
    <message>
        <source>Safety flags</source>
        <translation>Riskitiedot</translation>
    </message>
    <message>
        <source>Non-disclosure</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>Non-disclosures</source>
        <translation>Turvakiellot</translation>
    </message>
    <message>
        <source>Showing of hidden details</source>
        <translation>Piilotettujen tietojen näyttäminen</translation>
    </message>
    <message>
        <source>Showings of hidden details</source>
        <translation>Piilotettujen tietojen näyttämiset</translation>
    </message>
    <message>
        <source>Restriction to named people</source>
        <translation>Rajaus nimetyille henkilöille</translation>
    </message>
    <message>
        <source>Restrictions to named people</source>
        <translation>Rajaukset nimetyille henkilöille</translation>
    </message>
    <message>
        <source>Outing</source>
        <translation>Lähtö kentälle</translation>
    </message>
    <message>
        <source>Outings</source>
        <translation>Lähdöt kentälle</translation>
    </message>
    <message>
        <source>Safety incident</source>
        <translation>Vaaratilanne</translation>
    </message>
    <message>
        <source>Safety incidents</source>
        <translation>Vaaratilanteet</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Tapaamismerkintä</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Tapaamismerkinnät</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Mittaritulos</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Mittaritulokset</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Vahvuus</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Vahvuudet</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Group session</source>
        <translation>Ryhmäkerta</translation>
    </message>
    <message>
        <source>Group sessions</source>
        <translation>Ryhmäkerrat</translation>
    </message>
    <message>
        <source>Anonymous contact</source>
        <translation>Nimetön kohtaaminen</translation>
    </message>
    <message>
        <source>Anonymous contacts</source>
        <translation>Nimettömät kohtaamiset</translation>
    </message>
    <message>
        <source>Day log entry</source>
        <translation>Päivälokin merkintä</translation>
    </message>
    <message>
        <source>Day log</source>
        <translation>Päiväloki</translation>
    </message>
    <message>
        <source>Area log entry</source>
        <translation>Aluelokin merkintä</translation>
    </message>
    <message>
        <source>Area log</source>
        <translation>Alueloki</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Ennuste</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Ennusteet</translation>
    </message>
    <message>
        <source>Decision on late work</source>
        <translation>Päätös myöhässä saapuneesta</translation>
    </message>
    <message>
        <source>Decisions on late work</source>
        <translation>Päätökset myöhässä saapuneesta</translation>
    </message>
    <message>
        <source>Work period</source>
        <translation>Työjakso</translation>
    </message>
    <message>
        <source>Work periods</source>
        <translation>Työjaksot</translation>
    </message>
    <message>
        <source>Evaluation of rehabilitative work</source>
        <translation>Kuntouttavan työtoiminnan arvio</translation>
    </message>
    <message>
        <source>Evaluations of rehabilitative work</source>
        <translation>Kuntouttavan työtoiminnan arviot</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Käynti</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Käynnit</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sovittu asia</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sovitut asiat</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Note about the client</source>
        <translation>Muistiinpano asiakkaasta</translation>
    </message>
    <message>
        <source>Notes about the client</source>
        <translation>Muistiinpanot asiakkaasta</translation>
    </message>
    <message>
        <source>Photo or document</source>
        <translation>Kuva tai asiakirja</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Kuvat ja asiakirjat</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Palautuslomake</translation>
    </message>
    <message>
        <source>of 2</source>
        <translation>/ 2</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Organisation&apos;s fingerprint</source>
        <translation>Organisaation sormenjälki</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Palautuskoodi</translation>
    </message>
    <message>
        <source>With both officers&apos; sheets the organisation can open a vault whose passphrase has been forgotten. One sheet alone opens nothing and tells nothing.</source>
        <translation>Molempien vastuuhenkilöiden lomakkeilla organisaatio voi avata holvin, jonka salalause on unohtunut. Yksi lomake yksin ei avaa eikä kerro mitään.</translation>
    </message>
    <message>
        <source>Keep this sheet in a locked place, apart from the other one. Do not photograph, copy or send it. Whoever holds both sheets can read every client&apos;s record.</source>
        <translation>Säilytä lomake lukitussa paikassa, erillään toisesta. Älä kuvaa, kopioi tai lähetä sitä. Se, jolla on molemmat lomakkeet, voi lukea jokaisen asiakkaan tiedot.</translation>
    </message>
    <message>
        <source>Officer&apos;s name and signature</source>
        <translation>Vastuuhenkilön nimi ja allekirjoitus</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Paikka ja aika</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The server could not read it; update the app.</source>
        <translation>Palvelin ei voinut lukea sitä; päivitä sovellus.</translation>
    </message>
    <message>
        <source>It belongs to another organisation.</source>
        <translation>Se kuuluu toiseen organisaatioon.</translation>
    </message>
    <message>
        <source>You may not write to that register any more.</source>
        <translation>Sinulla ei ole enää oikeutta kirjata tähän rekisteriin.</translation>
    </message>
    <message>
        <source>The server does not know the record yet; it is tried again.</source>
        <translation>Palvelin ei vielä tunne kirjausta; lähetystä yritetään uudelleen.</translation>
    </message>
    <message>
        <source>An earlier change is missing from the server; it is tried again.</source>
        <translation>Palvelimelta puuttuu aiempi muutos; lähetystä yritetään uudelleen.</translation>
    </message>
    <message>
        <source>The server holds another change in its place; this vault may be a copy. Tell an administrator.</source>
        <translation>Palvelimella on sen paikalla toinen muutos; tämä holvi voi olla kopio. Kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>This device has been removed from the organisation.</source>
        <translation>Tämä kone on poistettu organisaatiosta.</translation>
    </message>
    <message>
        <source>It is too large for the server; shorten the text.</source>
        <translation>Se on palvelimelle liian suuri; lyhennä tekstiä.</translation>
    </message>
    <message>
        <source>The server refused it without a reason this version knows.</source>
        <translation>Palvelin hylkäsi sen syystä, jota tämä versio ei tunne.</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>It is sent automatically when the server can be reached.</source>
        <translation>Se lähtee itsestään, kun palvelimeen saa yhteyden.</translation>
    </message>
    <message>
        <source>Ask for access, and press Try again when you have it. Or save the text and let a colleague who may record it do so.</source>
        <translation>Pyydä oikeutta ja paina Yritä uudelleen, kun olet saanut sen. Tai tallenna teksti ja pyydä työkaveria, jolla oikeus on, kirjaamaan se.</translation>
    </message>
    <message>
        <source>There is nobody else to ask for access: save the text and let a colleague who may record it do so.</source>
        <translation>Kukaan muu ei voi antaa oikeutta: tallenna teksti ja pyydä työkaveria, jolla oikeus on, kirjaamaan se.</translation>
    </message>
    <message>
        <source>Open it, record its text anew as two entries, and give this one up.</source>
        <translation>Avaa kirjaus, kirjaa sen teksti uudestaan kahtena kirjauksena ja luovu tästä.</translation>
    </message>
    <message>
        <source>Update Lähityö and press Try again.</source>
        <translation>Päivitä Lähityö ja paina Yritä uudelleen.</translation>
    </message>
    <message>
        <source>Tell an administrator. Your text can be read and printed on the client&apos;s page; record it anew if needed.</source>
        <translation>Kerro ylläpitäjälle. Tekstisi voi lukea ja tulostaa asiakkaan sivulta; kirjaa se tarvittaessa uudelleen.</translation>
    </message>
    <message>
        <source>When every laptop has synced once, an administrator presses Refill the server here, or gives the command lahityo resume. The laptops then bring back what the server is missing.</source>
        <translation>Kun jokainen kone on synkronoinut kerran, ylläpitäjä painaa tässä Täydennä palvelin tai antaa komennon lahityo resume. Koneet palauttavat silloin sen, mikä palvelimelta puuttuu.</translation>
    </message>
    <message>
        <source>Press Try again. If the server then shows the complete history, syncing continues. If it does not, save the evidence and give it to your administrator.</source>
        <translation>Paina Yritä uudelleen: kun palvelin näyttää koko oikean historian, kaikki jatkuu. Jos se ei auta, tallenna todisteet ja anna ne ylläpitäjälle.</translation>
    </message>
    <message>
        <source>Ask an administrator for a code for another computer of yours and enter it here. What was written here is then sent under this computer&apos;s own name. If nobody knows who has the other copy, the administrator removes the computer that was copied.</source>
        <translation>Pyydä ylläpitäjältä koodi uudelle koneellesi ja anna se tässä. Täällä kirjattu lähetetään sitten tämän koneen omalla nimellä. Jos kukaan ei tiedä, kenellä toinen kopio on, ylläpitäjä poistaa kopioidun koneen.</translation>
    </message>
    <message>
        <source>Save the evidence and give it to your administrator, who finds out which history is true. Leaving it with a reason lets this record go on with what is on this computer.</source>
        <translation>Tallenna todisteet ja anna ne ylläpitäjälle, joka selvittää, kumpi historia on oikea. Jos luovut tästä ja perustelet, kirjauksia jatketaan siitä, mitä tällä koneella on.</translation>
    </message>
    <message>
        <source>Save the evidence and tell an administrator whose computer still syncs: they invite you again, to another computer or another profile. What was written here stays readable and can be exported in the settings. If nobody has restored the server, someone may be showing a false list: do not use the server until that is clear.</source>
        <translation>Tallenna todisteet ja kerro ylläpitäjälle, jonka kone vielä synkronoi: hän kutsuu sinut uudelleen, toiselle koneelle tai toiseen profiiliin. Täällä kirjoitettu pysyy luettavana, ja sen voi viedä tiedostoon asetuksissa. Jos kukaan ei ole palauttanut palvelinta, joku saattaa näyttää väärää luetteloa: älä käytä palvelinta, ennen kuin asia on selvitetty.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Ask for access</source>
        <translation>Pyydä oikeutta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Save the text…</source>
        <translation>Tallenna teksti…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Luovu…</translation>
    </message>
    <message>
        <source>Refill the server…</source>
        <translation>Täydennä palvelin…</translation>
    </message>
    <message>
        <source>Enter the code…</source>
        <translation>Anna koodi…</translation>
    </message>
    <message>
        <source>Save the evidence…</source>
        <translation>Tallenna todisteet…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n muutos</numerusform>
            <numerusform>%n muutosta</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried again now.</source>
        <translation>Yritetään uudelleen.</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Tallenna todisteet</translation>
    </message>
    <message>
        <source>The evidence is saved. No client can be read from the file.</source>
        <translation>Todisteet on tallennettu. Tiedostosta ei voi lukea asiakastietoja.</translation>
    </message>
    <message>
        <source>The text is saved. The file is not encrypted: keep it safe.</source>
        <translation>Teksti on tallennettu. Tiedostoa ei ole salattu: säilytä se turvassa.</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Tallenna teksti</translation>
    </message>
    <message>
        <source>It stays on this computer alone: your colleagues never see it. It is not sent any more.</source>
        <translation>Se jää vain tälle koneelle: työkaverit eivät näe sitä koskaan. Sitä ei enää yritetä lähettää.</translation>
    </message>
    <message>
        <source>A file has taken it along to colleagues already. It is not sent any more by itself, but goes along with what is written after it in the same record.</source>
        <translation>Se on jo mennyt työkavereille siirtotiedostossa. Sitä ei enää lähetetä yksinään, mutta se menee mukana, kun samaan asiakastietoon kirjataan jotain sen jälkeen.</translation>
    </message>
    <message>
        <source>Give {name} access to: {registers}. {count} of the entries have not reached the server.</source>
        <translation>Anna työntekijälle {name} oikeus: {registers}. Kirjauksia, jotka eivät ole päässeet palvelimelle: {count}.</translation>
    </message>
    <message>
        <source>An administrator has it now among the tasks. No client is named in it.</source>
        <translation>Pyyntö on nyt ylläpitäjän tehtävissä. Siinä ei mainita asiakasta.</translation>
    </message>
    <message>
        <source>It goes from this list into the history. What did not pass the checks is not used now either; what comes later is checked again.</source>
        <translation>Se siirtyy tästä luettelosta historiaan. Hylättyä ei käytetä nytkään; myöhemmin tuleva tarkistetaan taas.</translation>
    </message>
    <message>
        <source>This record then goes on with what is on this computer.</source>
        <translation>Kirjauksia jatketaan silloin siitä, mitä tällä koneella on.</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Remove {name}?</source>
        <translation>Poistetaanko {name}?</translation>
    </message>
    <message>
        <source>Remove a computer of {name}?</source>
        <translation>Poistetaanko kone, jota käyttää {name}?</translation>
    </message>
    <message>
        <source>The computer {id} held: {registers}.</source>
        <translation>Koneella {id} on ollut: {registers}.</translation>
    </message>
    <message>
        <source>What has been read on it cannot be taken back. It gets nothing new: others write under new keys.</source>
        <translation>Sillä luettua ei voi ottaa takaisin. Uutta se ei saa: muut kirjoittavat uusilla avaimilla.</translation>
    </message>
    <message>
        <source>When it is next online it hands over what it has not sent, and erases its records.</source>
        <translation>Kun se on seuraavan kerran verkossa, se luovuttaa lähettämättömät ja hävittää kirjauksensa.</translation>
    </message>
    <message>
        <source>What it sends late is not mixed into the records: a colleague reads it first.</source>
        <translation>Koneelta myöhässä saapuvat kirjaukset lukee ensin työkaveri, joka hyväksyy tai hylkää ne.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody else has %n restricted client(s) of this person. Let them be given to others first, or ask the team lead to name others afterwards.</source>
        <translation>
            <numerusform>Henkilöllä on %n rajattu asiakas, jota ei ole muilla. Anna asiakas ensin muille, tai pyydä tiimivastaavaa nimeämään muita jälkeenpäin.</numerusform>
            <numerusform>Henkilöllä on %n rajattua asiakasta, joita ei ole muilla. Anna asiakkaat ensin muille, tai pyydä tiimivastaavaa nimeämään muita jälkeenpäin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>RenewalSheet</name>
    <message>
        <source>New recovery sheets?</source>
        <translation>Tehdäänkö uudet palautuslomakkeet?</translation>
    </message>
    <message>
        <source>Make new sheets if one or both are lost, or may have fallen into the wrong hands.</source>
        <translation>Tee uudet lomakkeet, jos toinen tai molemmat ovat kadonneet tai olleet väärissä käsissä.</translation>
    </message>
    <message>
        <source>Every computer starts using the new sheets at its next sync; until then the old ones open it.</source>
        <translation>Jokainen kone ottaa uudet käyttöön seuraavassa synkronoinnissaan; siihen asti se aukeaa vanhoilla.</translation>
    </message>
    <message>
        <source>Earlier backups still open with the old sheets: destroy the old sheets and the old backups.</source>
        <translation>Sitä ennen tehdyt varmuuskopiot aukeavat vanhoilla lomakkeilla: hävitä vanhat lomakkeet ja vanhat varmuuskopiot.</translation>
    </message>
    <message>
        <source>All members can see who made new sheets, and when. You print them next, on two sheets of paper.</source>
        <translation>Kaikki jäsenet näkevät, kuka teki uudet lomakkeet ja milloin. Seuraavaksi tulostat ne kahdelle paperille.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Make new sheets</source>
        <translation>Tee uudet lomakkeet</translation>
    </message>
</context>
<context>
    <name>RestrictSheet</name>
    <message>
        <source>Restrict to named people</source>
        <translation>Rajaa nimetyille henkilöille</translation>
    </message>
    <message>
        <source>From now on only you and the people you name can open this client. Colleagues&apos; computers send anything unsent, then forget the client at their next sync. You need a connection to the server for this.</source>
        <translation>Asiakkaan tiedot ovat tästä lähtien vain sinulla ja nimeämilläsi henkilöillä. Muiden koneet lähettävät lähettämättä olevat kirjaukset ja unohtavat asiakkaan, kun ne seuraavan kerran synkronoivat. Rajaus tarvitsee yhteyden palvelimeen.</translation>
    </message>
    <message>
        <source>Colleagues keep what they have already read, printed or exported.</source>
        <translation>Se, minkä työkaveri on jo lukenut, tulostanut tai vienyt, jää hänelle.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Rajaa</translation>
    </message>
    <message>
        <source>You cannot move what is in the “{register}”. Name someone who can: {names}. Until it is done, the client stays visible there. A task will remind them.</source>
        <translation>Tätä osaa tiedoista et voi rajata itse: {register}. Nimeä myös joku, joka voi: {names}. Siihen asti asiakas näkyy siinä rekisterissä. Tehtävä muistuttaa siitä.</translation>
    </message>
</context>
<context>
    <name>RevealDialog</name>
    <message>
        <source>Show the hidden details?</source>
        <translation>Näytetäänkö piilotetut tiedot?</translation>
    </message>
    <message>
        <source>The client has a non-disclosure. Your name and the reason stay in the client&apos;s history.</source>
        <translation>Asiakkaalla on turvakielto. Nimesi ja peruste jäävät asiakkaan historiaan.</translation>
    </message>
    <message>
        <source>Reason to show</source>
        <translation>Näyttämisen peruste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Show for a minute</source>
        <translation>Näytä minuutin ajan</translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message>
        <source>Change the role or team of {name}</source>
        <translation>Vaihda rooli tai tiimi: {name}</translation>
    </message>
    <message>
        <source>A new team…</source>
        <translation>Uusi tiimi…</translation>
    </message>
    <message>
        <source>Administers people, computers and teams</source>
        <translation>Hallinnoi henkilöitä, koneita ja tiimejä</translation>
    </message>
    <message>
        <source>Name of the new team</source>
        <translation>Uuden tiimin nimi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Vaihda</translation>
    </message>
    <message>
        <source>Leaves the person&apos;s computers at their next sync: {registers} ({team}). What is unsent is sent first.</source>
        <translation>Henkilön koneilta poistuu seuraavassa synkronoinnissa: {registers} ({team}). Lähettämättömät lähetetään ensin.</translation>
    </message>
    <message>
        <source>The person gets from other computers: {registers} ({team}).</source>
        <translation>Henkilö saa muilta koneilta: {registers} ({team}).</translation>
    </message>
    <message>
        <source>What the person has written stays signed as it was.</source>
        <translation>Henkilön kirjaukset säilyvät allekirjoitettuina ennallaan.</translation>
    </message>
    <message>
        <source>Type the team&apos;s name.</source>
        <translation>Kirjoita tiimin nimi.</translation>
    </message>
</context>
<context>
    <name>RoundCard</name>
    <message>
        <source>Today&apos;s round</source>
        <translation>Päivän kierros</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Kaikki tehtävät</translation>
    </message>
    <message>
        <source>Appointments of the day</source>
        <translation>Päivän sovitut tapaamiset</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n muuta</numerusform>
            <numerusform>%n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Tehty: {task}</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Non-disclosure…</source>
        <translation>Turvakielto…</translation>
    </message>
    <message>
        <source>Safety flags</source>
        <translation>Riskitiedot</translation>
    </message>
    <message>
        <source>No safety flags.</source>
        <translation>Ei riskitietoja.</translation>
    </message>
    <message>
        <source>Safety flag…</source>
        <translation>Riskitieto…</translation>
    </message>
    <message>
        <source>Named people…</source>
        <translation>Nimetyt henkilöt…</translation>
    </message>
    <message>
        <source>Restrict to named people…</source>
        <translation>Rajaa nimetyille henkilöille…</translation>
    </message>
    <message>
        <source>Move your part…</source>
        <translation>Siirrä oma osasi…</translation>
    </message>
    <message>
        <source>Non-disclosure until {date}</source>
        <translation>Turvakielto {date} asti</translation>
    </message>
    <message>
        <source>Non-disclosure</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>A relative has a non-disclosure: do not record the relative&apos;s contact details.</source>
        <translation>Läheisellä on turvakielto: älä kirjaa läheisen yhteystietoja.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} asti</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} alkaen</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>Saved on this computer at {time}</source>
        <translation>Tallennettu tälle koneelle {time}</translation>
    </message>
    <message>
        <source>Not saved yet. Trying again.</source>
        <translation>Ei vielä tallennettu. Yritetään uudelleen.</translation>
    </message>
</context>
<context>
    <name>ScoreForm</name>
    <message>
        <source>New score</source>
        <translation>Uusi mittaritulos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Allekirjoita</translation>
    </message>
    <message>
        <source>Choose the instrument</source>
        <translation>Valitse mittari</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Mittari</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Arvioija</translation>
    </message>
    <message>
        <source>Empty: you</source>
        <translation>Tyhjä: sinä</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>Mistä keskusteltiin</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Mitä teit?</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Sanallisesti</translation>
    </message>
    <message>
        <source>Ask now whether the client is safe; write what you did.</source>
        <translation>Kysy nyt, onko asiakas turvassa; kirjaa, mitä teit.</translation>
    </message>
    <message>
        <source>Emergency: {numbers}</source>
        <translation>Hätänumero: {numbers}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Lähde: {source}</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Pisteet: {score}</translation>
    </message>
    <message>
        <source>Give the day like 21.11.2026.</source>
        <translation>Anna päivä muodossa 21.11.2026.</translation>
    </message>
    <message>
        <source>The score is signed.</source>
        <translation>Mittaritulos on allekirjoitettu.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Hae…</translation>
    </message>
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>What was agreed</source>
        <translation>Mitä sovittiin</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Clients found</source>
        <translation>Löydetyt asiakkaat</translation>
    </message>
    <message>
        <source>Visits found</source>
        <translation>Löydetyt käynnit</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Visits and other records</source>
        <translation>Käynnit ja muut kirjaukset</translation>
    </message>
    <message>
        <source>Search clients and visits</source>
        <translation>Hae asiakkaita ja käyntejä</translation>
    </message>
    <message>
        <source>Write a name or any words from a visit; all forms of a word are found.</source>
        <translation>Kirjoita nimi tai käynnin sanoja; ne löytyvät kaikissa taivutusmuodoissa.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ei osumia</translation>
    </message>
    <message>
        <source>All forms of a word are found. Try fewer or different words.</source>
        <translation>Sanat löytyvät kaikissa taivutusmuodoissa. Kokeile vähemmillä tai muilla sanoilla.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>s. {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n käynti</numerusform>
            <numerusform>%n käyntiä</numerusform>
        </translation>
    </message>
    <message>
        <source>last visit {date}</source>
        <translation>viimeksi {date}</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>Tähän ei ole vielä kirjattu mitään.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are empty</source>
        <translation>
            <numerusform>%n tyhjä kenttä</numerusform>
            <numerusform>%n tyhjää kenttää</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Comment on this</source>
        <translation>Kommentoi tätä</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>+ New score</source>
        <translation>+ Uusi tulos</translation>
    </message>
    <message>
        <source>This version does not know the instrument; the numbers are shown.</source>
        <translation>Tämä versio ei tunne mittaria; luvut näytetään.</translation>
    </message>
    <message>
        <source>Raters are not comparable: only the points of one rater are joined.</source>
        <translation>Arvioijat eivät ole vertailukelpoisia: vain saman arvioijan pisteet on yhdistetty.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Lähde: {source}</translation>
    </message>
    <message>
        <source>{name}: change over time</source>
        <translation>{name}: muutos ajassa</translation>
    </message>
    <message>
        <source>Safety step</source>
        <translation>Turvallisuustoimi</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Pisteet: {score}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Tulokset</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
</context>
<context>
    <name>ServerPinDialog</name>
    <message>
        <source>Server pin</source>
        <translation>Palvelimen tunniste</translation>
    </message>
    <message>
        <source>Needed only when the server&apos;s key was changed while this computer was away. Ask an administrator for the new pin, or for a new invitation code.</source>
        <translation>Tarvitaan vain, jos palvelimen avain on vaihdettu tämän koneen ollessa poissa verkosta. Pyydä ylläpitäjältä uusi tunniste tai uusi kutsukoodi.</translation>
    </message>
    <message>
        <source>Server pin or invitation code</source>
        <translation>Palvelimen tunniste tai kutsukoodi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Check and use</source>
        <translation>Tarkista ja ota käyttöön</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Täytä tämä.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Computers</source>
        <translation>Koneet</translation>
    </message>
    <message>
        <source>Days a computer opens without syncing, 7–365</source>
        <translation>Montako päivää kone aukeaa synkronoimatta, 7–365</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Suunnitelmat</translation>
    </message>
    <message>
        <source>A plan is reviewed every … months</source>
        <translation>Suunnitelma tarkistetaan … kuukauden välein</translation>
    </message>
    <message>
        <source>A plan that ends is in the queue … days before its end</source>
        <translation>Päättyvä suunnitelma tulee jonoon … päivää ennen päättymistä</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Days to begin the assessment of service need</source>
        <translation>Päiviä palvelutarpeen arvioinnin aloittamiseen</translation>
    </message>
    <message>
        <source>Days to make the plan after the assessment</source>
        <translation>Päiviä suunnitelman laatimiseen arvioinnin jälkeen</translation>
    </message>
    <message>
        <source>Days to deal with a proposed plan</source>
        <translation>Päiviä ehdotetun suunnitelman käsittelyyn</translation>
    </message>
    <message>
        <source>Days to make contact after a discharge</source>
        <translation>Päiviä yhteydenottoon kotiutuksen jälkeen</translation>
    </message>
    <message>
        <source>Days before a release from prison</source>
        <translation>Päiviä ennen vankilasta vapautumista</translation>
    </message>
    <message>
        <source>Days to wait for the answer to a referral</source>
        <translation>Montako päivää ohjaukseen odotetaan vastausta</translation>
    </message>
    <message>
        <source>Days before the end of a work period</source>
        <translation>Päiviä ennen työjakson loppua</translation>
    </message>
    <message>
        <source>Missed meetings before a concern for wellbeing</source>
        <translation>Montako väliin jäänyttä tapaamista herättää huolen</translation>
    </message>
    <message>
        <source>… within so many days</source>
        <translation>… näin monen päivän aikana</translation>
    </message>
    <message>
        <source>Rehabilitative work</source>
        <translation>Kuntouttava työtoiminta</translation>
    </message>
    <message>
        <source>Usual length of a period, months</source>
        <translation>Jakson tavallinen pituus, kuukausia</translation>
    </message>
    <message>
        <source>Shortest time, months</source>
        <translation>Lyhin aika, kuukausia</translation>
    </message>
    <message>
        <source>Longest time, months</source>
        <translation>Pisin aika, kuukausia</translation>
    </message>
    <message>
        <source>Fewest days a week</source>
        <translation>Vähintään päiviä viikossa</translation>
    </message>
    <message>
        <source>Most days a week</source>
        <translation>Enintään päiviä viikossa</translation>
    </message>
    <message>
        <source>Partner of the plan</source>
        <translation>Suunnitelman kumppani</translation>
    </message>
    <message>
        <source>The checklist is valid for … days</source>
        <translation>Tarkistuslista on voimassa … päivää</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Who gives more information</source>
        <translation>Lisätietojen antaja</translation>
    </message>
    <message>
        <source>Instructions for appeal</source>
        <translation>Muutoksenhakuohje</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>AUDIT-C: the unit&apos;s own reference value for women, 0–12</source>
        <translation>AUDIT-C: yksikön oma raja-arvo naisille, 0–12</translation>
    </message>
    <message>
        <source>Meeting place, safety and statistics</source>
        <translation>Kohtaamispaikka, turvallisuus ja tilastot</translation>
    </message>
    <message>
        <source>Items to tap</source>
        <translation>Pikakirjattavat asiat</translation>
    </message>
    <message>
        <source>Naloxone is among the items</source>
        <translation>Naloksoni on pikakirjattavien joukossa</translation>
    </message>
    <message>
        <source>Numbers to call in an emergency</source>
        <translation>Numerot hätätilanteessa</translation>
    </message>
    <message>
        <source>Smallest number shown in an export, at least 5</source>
        <translation>Pienin luku, joka viennissä näkyy, vähintään 5</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Changed by persons whose role is {roles} or {last}. The others can only read.</source>
        <translation>Näitä voivat muuttaa {roles} ja {last}. Muut voivat vain lukea.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Tallenna muutokset</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>Shipped value: {value}</source>
        <translation>Alkuperäinen arvo: {value}</translation>
    </message>
    <message>
        <source>Saved; it reaches the other computers at their next sync.</source>
        <translation>Tallennettu; muut koneet saavat sen seuraavassa synkronoinnissa.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Invite a worker</source>
        <translation>Kutsu työntekijä</translation>
    </message>
    <message>
        <source>Server pin…</source>
        <translation>Palvelimen tunniste…</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Työntekijät</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Tämä kone</translation>
    </message>
    <message>
        <source>Rules and texts</source>
        <translation>Säännöt ja tekstit</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Koodistot</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Lomakkeet</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Mittarit</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Koneen mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>It opens the vault on this computer only.</source>
        <translation>Salalause avaa holvin vain tällä koneella.</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Vaihda salalause…</translation>
    </message>
    <message>
        <source>The vault locks itself after ten minutes without use, and when the computer locks or sleeps.</source>
        <translation>Holvi lukittuu itsestään kymmenen minuutin käyttämättömyyden jälkeen ja kun kone lukitaan tai menee lepotilaan.</translation>
    </message>
    <message>
        <source>This computer&apos;s swap space is not encrypted: memory may be written to its disk when it runs short or the computer hibernates. Ask your IT support to encrypt it.</source>
        <translation>Tämän koneen sivutustilaa ei ole salattu: muistia voidaan kirjoittaa levylle, kun se käy vähiin tai kone siirtyy horrostilaan. Pyydä IT-tukea salaamaan se.</translation>
    </message>
    <message>
        <source>Server {address}</source>
        <translation>Palvelin {address}</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>ylläpitäjä</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n kone</numerusform>
            <numerusform>%n konetta</numerusform>
        </translation>
    </message>
    <message>
        <source>invited, not joined yet</source>
        <translation>kutsuttu, ei vielä liittynyt</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share with a partner</source>
        <translation>Jaa kumppanille</translation>
    </message>
    <message>
        <source>The partner reads only what you write here, until the last day; no record is opened.</source>
        <translation>Kumppani lukee vain sen, mitä tähän kirjoitat, viimeiseen päivään asti; muita tietoja ei avata.</translation>
    </message>
    <message>
        <source>The client&apos;s consent</source>
        <translation>Asiakkaan suostumus</translation>
    </message>
    <message>
        <source>A first name or an alias is often enough.</source>
        <translation>Etunimi tai lempinimi riittää usein.</translation>
    </message>
    <message>
        <source>What the client agreed to be called</source>
        <translation>Miten asiakas haluaa itseään kutsuttavan</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>Kumppaniorganisaatio</translation>
    </message>
    <message>
        <source>Who receives it there</source>
        <translation>Kuka sen siellä vastaanottaa</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Mitä jaetaan</translation>
    </message>
    <message>
        <source>What it is needed for</source>
        <translation>Mihin sitä tarvitaan</translation>
    </message>
    <message>
        <source>How the client agreed</source>
        <translation>Miten asiakas antoi suostumuksen</translation>
    </message>
    <message>
        <source>Grounds for the disclosure</source>
        <translation>Luovuttamisen perustelu</translation>
    </message>
    <message>
        <source>Shared from</source>
        <translation>Jakaminen alkaa</translation>
    </message>
    <message>
        <source>Shared until</source>
        <translation>Jakaminen päättyy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Share and record the disclosure</source>
        <translation>Jaa ja kirjaa luovutus</translation>
    </message>
    <message>
        <source>Shared with the partner, and the disclosure is in the client&apos;s record.</source>
        <translation>Jaettu kumppanille, ja luovutus on kirjattu asiakkaan tietoihin.</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>Shared with partners</source>
        <translation>Jaettu kumppaneille</translation>
    </message>
    <message>
        <source>Nothing about this client is shared with a partner.</source>
        <translation>Tästä asiakkaasta ei ole jaettu mitään kumppanille.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Jaa</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkosto</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} asti</translation>
    </message>
</context>
<context>
    <name>SharedTodayCard</name>
    <message>
        <source>Shared with you</source>
        <translation>Jaettu teille</translation>
    </message>
    <message>
        <source>Nothing is shared now.</source>
        <translation>Mitään ei ole nyt jaettu.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} asti</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Päättyy pian</translation>
    </message>
</context>
<context>
    <name>SharesView</name>
    <message>
        <source>Nothing is shared now</source>
        <translation>Nyt ei ole jaettu mitään</translation>
    </message>
    <message>
        <source>What a client has agreed to share is here from the first agreed day to the last.</source>
        <translation>Tässä on se, minkä asiakas on suostunut jakamaan, ensimmäisestä sovitusta päivästä viimeiseen.</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Jaetut</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} asti</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Päättyy pian</translation>
    </message>
    <message>
        <source>Consent: {words}</source>
        <translation>Suostumus: {words}</translation>
    </message>
</context>
<context>
    <name>SheetsCard</name>
    <message>
        <source>Recovery sheets</source>
        <translation>Palautuslomakkeet</translation>
    </message>
    <message>
        <source>New recovery sheets…</source>
        <translation>Uudet palautuslomakkeet…</translation>
    </message>
    <message>
        <source>Two officers keep the sheets that open a vault if its passphrase is forgotten.</source>
        <translation>Kaksi vastuuhenkilöä säilyttää lomakkeet, joilla holvi avataan, jos salalause on unohtunut.</translation>
    </message>
    <message>
        <source>{name} replaced them on {day}. The earlier sheets no longer work: destroy any you find.</source>
        <translation>{name} korvasi ne uusilla {day}. Aiemmat lomakkeet eivät kelpaa: jos sellainen löytyy, hävitä se.</translation>
    </message>
</context>
<context>
    <name>SheetsDialog</name>
    <message>
        <source>Recovery sheets</source>
        <translation>Palautuslomakkeet</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Both are printed</source>
        <translation>Molemmat on otettu talteen</translation>
    </message>
</context>
<context>
    <name>SheetsPanel</name>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>A memory stick is best: the files do not stay on this computer.</source>
        <translation>Muistitikku on paras: tiedostot eivät jää tälle koneelle.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Save both sheets</source>
        <translation>Tallenna molemmat lomakkeet</translation>
    </message>
    <message>
        <source>I have printed both sheets and deleted the files</source>
        <translation>Olen tulostanut molemmat lomakkeet ja poistanut tiedostot</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, these two sheets together open the vaults of the organisation. Print both and give each to a different officer. They can be made only once: after that they can only be replaced with new ones.</source>
        <translation>Jos salalause unohtuu, nämä kaksi lomaketta yhdessä avaavat organisaation holvit. Tulosta molemmat ja anna kumpikin eri vastuuhenkilölle. Ne voi tehdä vain kerran: sen jälkeen ne voi vain korvata uusilla.</translation>
    </message>
    <message>
        <source>Folder for the recovery sheets</source>
        <translation>Kansio palautuslomakkeille</translation>
    </message>
    <message>
        <source>Saved {first} and {second}. Print them now, then delete the files.</source>
        <translation>Tallennettu: {first} ja {second}. Tulosta ne nyt ja poista sitten tiedostot.</translation>
    </message>
</context>
<context>
    <name>SheetsUnlock</name>
    <message>
        <source>Open with the recovery sheets</source>
        <translation>Avaa palautuslomakkeilla</translation>
    </message>
    <message>
        <source>Both officers type the code of their own sheet. Capitals and hyphens do not matter.</source>
        <translation>Kumpikin vastuuhenkilö kirjoittaa oman lomakkeensa koodin. Kirjainkoolla ei ole väliä, ja väliviivat voi jättää pois.</translation>
    </message>
    <message>
        <source>Code of one sheet</source>
        <translation>Ensimmäisen lomakkeen koodi</translation>
    </message>
    <message>
        <source>Code of the other sheet</source>
        <translation>Toisen lomakkeen koodi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Type the code from the sheet.</source>
        <translation>Kirjoita lomakkeen koodi.</translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Vaihe {number}/{count}: {name}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Mark as done</source>
        <translation>Merkitse tehdyksi</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Siirrä myöhemmäksi</translation>
    </message>
    <message>
        <source>Assign to someone else</source>
        <translation>Anna toiselle</translation>
    </message>
    <message>
        <source>Leave undone</source>
        <translation>Jätä tekemättä</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Merkitse pidetyksi</translation>
    </message>
    <message>
        <source>Mark as missed</source>
        <translation>Merkitse toteutumattomaksi</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Peru tapaaminen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Liitä jäseneksi</translation>
    </message>
    <message>
        <source>Put on a break</source>
        <translation>Laita tauolle</translation>
    </message>
    <message>
        <source>Mark as having left</source>
        <translation>Merkitse lähteneeksi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Mark as accepted</source>
        <translation>Merkitse hyväksytyksi</translation>
    </message>
    <message>
        <source>Mark as refused</source>
        <translation>Merkitse hylätyksi</translation>
    </message>
    <message>
        <source>Mark as started</source>
        <translation>Merkitse alkaneeksi</translation>
    </message>
    <message>
        <source>Mark as ended</source>
        <translation>Merkitse päättyneeksi</translation>
    </message>
    <message>
        <source>Mark as lapsed</source>
        <translation>Merkitse rauenneeksi</translation>
    </message>
    <message>
        <source>Withdraw the referral</source>
        <translation>Peru ohjaus</translation>
    </message>
    <message>
        <source>Revoke the decision</source>
        <translation>Kumoa päätös</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>Peru hakemus</translation>
    </message>
    <message>
        <source>Mark as served</source>
        <translation>Merkitse tiedoksi annetuksi</translation>
    </message>
    <message>
        <source>Mark as appealed</source>
        <translation>Kirjaa muutoksenhaku</translation>
    </message>
    <message>
        <source>Close the appeal</source>
        <translation>Päätä muutoksenhaku</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Merkitse lähetetyksi</translation>
    </message>
    <message>
        <source>Mark as granted</source>
        <translation>Merkitse myönnetyksi</translation>
    </message>
    <message>
        <source>Propose the plan</source>
        <translation>Ehdota suunnitelmaa</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>Hyväksy suunnitelma</translation>
    </message>
    <message>
        <source>Return to its author</source>
        <translation>Palauta tekijälle</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Peru ehdotus</translation>
    </message>
    <message>
        <source>Withdraw the renewal</source>
        <translation>Peru uudistus</translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation>Kirjaa arviointi</translation>
    </message>
    <message>
        <source>Pause the plan</source>
        <translation>Laita tauolle</translation>
    </message>
    <message>
        <source>Resume the plan</source>
        <translation>Jatka suunnitelmaa</translation>
    </message>
    <message>
        <source>Make it a draft again</source>
        <translation>Palauta luonnokseksi</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Päätä suunnitelma</translation>
    </message>
    <message>
        <source>Settle the comment</source>
        <translation>Merkitse käsitellyksi</translation>
    </message>
    <message>
        <source>Open the comment again</source>
        <translation>Avaa kommentti uudelleen</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Lähde nyt</translation>
    </message>
    <message>
        <source>Back, all well</source>
        <translation>Palasin, kaikki hyvin</translation>
    </message>
    <message>
        <source>Return later</source>
        <translation>Palaan myöhemmin</translation>
    </message>
    <message>
        <source>Cancel the outing</source>
        <translation>Peru lähtö</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Too short: {length} of {least} characters.</source>
        <translation>Liian lyhyt: {length}/{least} merkkiä.</translation>
    </message>
    <message>
        <source>Easy to guess: use words that do not belong together.</source>
        <translation>Helppo arvata: käytä sanoja, jotka eivät kuulu yhteen.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Kohtalainen. Yksi sana lisää tekee siitä vahvan.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Vahva.</translation>
    </message>
</context>
<context>
    <name>StrengthsCard</name>
    <message>
        <source>Strengths</source>
        <translation>Vahvuudet</translation>
    </message>
    <message>
        <source>What goes well, and what the client can do? Write it here.</source>
        <translation>Mikä sujuu, ja mitä asiakas osaa? Kirjoita se tähän.</translation>
    </message>
    <message>
        <source>New strength</source>
        <translation>Uusi vahvuus</translation>
    </message>
    <message>
        <source>Told by the client</source>
        <translation>Asiakas kertoi itse</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>No strengths yet.</source>
        <translation>Ei vielä vahvuuksia.</translation>
    </message>
    <message>
        <source>told by the client</source>
        <translation>asiakas kertoi itse</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>Syncing</source>
        <translation>Synkronointi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tarkemmin</translation>
    </message>
    <message>
        <source>This vault is a copy. Nothing is sent or fetched until this computer has been set up as a separate one.</source>
        <translation>Tämä holvi on kopio. Mitään ei lähetetä eikä haeta, ennen kuin tämä kone on otettu käyttöön erillisenä koneena.</translation>
    </message>
    <message>
        <source>The server did not take everything. What it did not take is safe here.</source>
        <translation>Palvelin ei ottanut kaikkea vastaan. Mikään ei ole kadonnut: kaikki on tällä koneella.</translation>
    </message>
    <message>
        <source>The server did not send what it should. You can go on working.</source>
        <translation>Palvelin ei lähettänyt sitä, mitä piti. Voit jatkaa työtä.</translation>
    </message>
    <message>
        <source>The changes are safe and encrypted on this computer. They are sent once it is online.</source>
        <translation>Muutokset ovat turvassa tällä koneella salattuina. Ne lähetetään, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>No connection. You can go on working; everything stays safe on this computer.</source>
        <translation>Ei yhteyttä. Voit jatkaa työtä; kaikki on turvassa tällä koneella.</translation>
    </message>
    <message>
        <source>Sending and fetching changes.</source>
        <translation>Lähetetään ja haetaan muutoksia.</translation>
    </message>
    <message>
        <source>The changes are safe and encrypted on this computer. They are sent shortly.</source>
        <translation>Muutokset ovat turvassa tällä koneella salattuina. Ne lähetetään hetken kuluttua.</translation>
    </message>
    <message>
        <source>Everything has been sent, and your colleagues&apos; changes are here.</source>
        <translation>Kaikki on lähetetty ja haettu.</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Ei vielä synkronoitu</translation>
    </message>
    <message>
        <source>Last synced {time}</source>
        <translation>Viimeksi synkronoitu {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n muutos odottaa</numerusform>
            <numerusform>%n muutosta odottaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncLines</name>
    <message>
        <source>You are an administrator: check that it was restored, then refill it.</source>
        <translation>Olet ylläpitäjä: varmista, että palvelin on palautettu, ja anna koneiden täydentää se.</translation>
    </message>
    <message>
        <source>Tell an administrator ({names}), who presses Refill the server on the same page of another computer. You need to do nothing else; your changes are sent after that.</source>
        <translation>Kerro ylläpitäjälle ({names}): hän painaa omalla koneellaan tällä samalla sivulla Täydennä palvelin. Sinun ei tarvitse tehdä muuta, ja muutoksesi lähtevät sen jälkeen.</translation>
    </message>
    <message>
        <source>The key to them has not come yet; a colleague&apos;s computer gives it at its next sync.</source>
        <translation>Niiden avain ei ole vielä tullut: työkaverin kone antaa sen, kun se seuraavan kerran synkronoi.</translation>
    </message>
    <message>
        <source>Register: {registers}.</source>
        <translation>Rekisteri: {registers}.</translation>
    </message>
    <message>
        <source>Register: {registers}. Administrator: {names}.</source>
        <translation>Rekisteri: {registers}. Ylläpitäjä: {names}.</translation>
    </message>
    <message>
        <source>Register: {registers}. Administrators: {names}.</source>
        <translation>Rekisteri: {registers}. Oikeuden voi antaa: {names}.</translation>
    </message>
    <message>
        <source>Noticed {time}</source>
        <translation>Huomattu {time}</translation>
    </message>
    <message>
        <source>They wait behind something that did not pass the checks:</source>
        <translation>Ne odottavat, kunnes edellinen on selvitetty:</translation>
    </message>
    <message>
        <source>Now it is in order; there is nothing to do.</source>
        <translation>Kunnossa, ei vaadi toimia.</translation>
    </message>
    <message>
        <source>Given up: {reason}</source>
        <translation>Luovuttu: {reason}</translation>
    </message>
    <message>
        <source>Given up; the reason was written after the backup that was put back, and is not known.</source>
        <translation>Luovuttu; syy kirjattiin palautetun varmuuskopion jälkeen, eikä se ole tiedossa.</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>Show sync</source>
        <translation>Näytä synkronointi</translation>
    </message>
    <message>
        <source>Synced {time}</source>
        <translation>Synkronoitu {time}</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synkronoitu</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n muutos odottaa</numerusform>
            <numerusform>%n muutosta odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Synkronointi ei onnistunut</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need attention</source>
        <translation>
            <numerusform>%n asia vaatii huomiota</numerusform>
            <numerusform>%n asiaa vaatii huomiota</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synkronoidaan…</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with two versions</source>
        <translation>
            <numerusform>%n kohdassa kaksi versiota</numerusform>
            <numerusform>%n kohdassa kaksi versiota</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ei yhteyttä</translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synkronoidaan</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronoi nyt</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Ylläpitäjälle</translation>
    </message>
    <message>
        <source>A colleague&apos;s computer may say that the server has gone back to an earlier state although this one has noticed nothing.</source>
        <translation>Työkaverin kone voi ilmoittaa, että palvelin on palannut aiempaan tilaan, vaikka tämä kone ei ole huomannut mitään.</translation>
    </message>
    <message>
        <source>Two versions of the same thing</source>
        <translation>Kaksi versiota samasta kohdasta</translation>
    </message>
    <message>
        <source>Compare and choose</source>
        <translation>Vertaa ja valitse</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Odottaa lähetystä</translation>
    </message>
    <message>
        <source>These changes are safe on this computer, but your colleagues do not see them.</source>
        <translation>Nämä muutokset ovat turvassa tällä koneella, mutta työkaverit eivät näe niitä.</translation>
    </message>
    <message>
        <source>Did not pass the checks</source>
        <translation>Ei läpäissyt tarkistusta</translation>
    </message>
    <message>
        <source>No longer on the lists</source>
        <translation>Poistunut luetteloista</translation>
    </message>
    <message>
        <source>What resolved itself, and what someone left with a reason.</source>
        <translation>Itsestään korjautuneet sekä ne, jotka joku jätti sikseen ja perusteli.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vaatii huomiota</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Mikään ei vaadi huomiota.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synkronointi</translation>
    </message>
    <message>
        <source>Server pin…</source>
        <translation>Palvelimen tunniste…</translation>
    </message>
    <message>
        <source>Refill the server…</source>
        <translation>Täydennä palvelin…</translation>
    </message>
    <message>
        <source>Two people changed the same field while offline. Both versions are kept; anyone who can write in it may choose.</source>
        <translation>Kaksi työntekijää kirjasi samaan kohtaan ilman yhteyttä. Molemmat versiot säilyvät. Kumpi tahansa heistä tai joku muu tiimistä voi valita.</translation>
    </message>
    <message>
        <source>The server has gone back to an earlier state</source>
        <translation>Palvelin on palannut aiempaan tilaan</translation>
    </message>
    <message>
        <source>This vault is a copy</source>
        <translation>Tämä holvi on kopio</translation>
    </message>
    <message>
        <source>It may have been restored from a backup. Nothing is lost here; you can go on recording.</source>
        <translation>Se on ehkä palautettu varmuuskopiosta. Tältä koneelta ei ole kadonnut mitään, ja voit jatkaa kirjaamista.</translation>
    </message>
    <message>
        <source>They are safe here and are sent once this computer has been set up as a separate one.</source>
        <translation>Ne ovat turvassa tällä koneella ja lähtevät, kun kone on otettu käyttöön erillisenä koneena.</translation>
    </message>
    <message>
        <source>They are safe here and are sent automatically when the server can be reached.</source>
        <translation>Ne ovat turvassa tällä koneella ja lähtevät itsestään, kun palvelimeen saadaan yhteys.</translation>
    </message>
    <message>
        <source>Not taken by the server</source>
        <translation>Palvelin ei ottanut vastaan</translation>
    </message>
    <message>
        <source>The server sent something that does not pass the checks. It was not used, and nothing of yours is changed. You can go on recording.</source>
        <translation>Palvelin lähetti jotain, mikä ei läpäissyt tarkistuksia. Sitä ei käytetty, eikä omiasi ole muutettu. Voit jatkaa kirjaamista.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Siirretty sivuun</translation>
    </message>
    <message>
        <source>Colleagues&apos; changes that have come but are not used yet. They are kept.</source>
        <translation>Työkaverien muutoksia, jotka ovat tulleet mutta joita ei vielä käytetä. Ne säilyvät.</translation>
    </message>
    <message>
        <source>Sending and fetching changes…</source>
        <translation>Lähetetään ja haetaan muutoksia…</translation>
    </message>
    <message>
        <source>No connection. You can keep working; changes are sent when the connection is back.</source>
        <translation>Ei yhteyttä. Työ jatkuu; muutokset lähetetään, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>This vault is a copy. Nothing is sent or fetched until this computer has been set up as a separate one.</source>
        <translation>Tämä holvi on kopio. Mitään ei lähetetä eikä haeta, ennen kuin tämä kone on otettu käyttöön erillisenä koneena.</translation>
    </message>
    <message>
        <source>The server did not send what it should. The list says what to do.</source>
        <translation>Palvelin ei lähettänyt sitä, mitä piti. Luettelossa kerrotaan, mitä tehdä.</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>Viimeisin synkronointi ei onnistunut.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n muutos odottaa</numerusform>
            <numerusform>%n muutosta odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else needs attention.</source>
        <translation>Muuta huomiota vaativaa ei ole.</translation>
    </message>
    <message>
        <source>Changes wait to be sent.</source>
        <translation>Muutoksia odottaa lähettämistä.</translation>
    </message>
    <message>
        <source>The server did not take everything. The list says what to do.</source>
        <translation>Palvelin ei ottanut kaikkea vastaan. Luettelossa kerrotaan, mitä tehdä.</translation>
    </message>
    <message>
        <source>Everything has been sent and fetched. Some fields have two versions: choose in the list.</source>
        <translation>Kaikki on lähetetty ja haettu. Luettelossa on kohtia, joista on kaksi versiota: valitse niistä.</translation>
    </message>
    <message>
        <source>Everything has been sent and fetched.</source>
        <translation>Kaikki on lähetetty ja haettu.</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Ei vielä synkronoitu</translation>
    </message>
    <message>
        <source>Last synced {time}</source>
        <translation>Viimeksi synkronoitu {time}</translation>
    </message>
    <message>
        <source>The key to new entries</source>
        <translation>Uusien kirjausten avain</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>Written {time}</source>
        <translation>Kirjattu {time}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Käynti</translation>
    </message>
    <message>
        <source>Client&apos;s details</source>
        <translation>Asiakkaan tiedot</translation>
    </message>
</context>
<context>
    <name>TallyPanel</name>
    <message>
        <source>How many at one tap</source>
        <translation>Montako kerralla</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Kumoa viimeisin</translation>
    </message>
    <message>
        <source>No names: this is not part of any client&apos;s record.</source>
        <translation>Ei nimiä: tätä ei kirjata kenenkään asiakkaan tietoihin.</translation>
    </message>
    <message>
        <source>People met, by age</source>
        <translation>Kohdatut iän mukaan</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Mitä annettiin</translation>
    </message>
    <message>
        <source>Where contacts are made</source>
        <translation>Missä kohdattiin</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Paikan laji</translation>
    </message>
    <message>
        <source>Guidance and advice</source>
        <translation>Ohjaus ja neuvonta</translation>
    </message>
    <message>
        <source>Added {what}, {time}.</source>
        <translation>Lisätty: {what}, {time}.</translation>
    </message>
    <message>
        <source>A slip of the finger</source>
        <translation>Näppäilyvirhe</translation>
    </message>
    <message>
        <source>Undone. It stays in the history but is not counted.</source>
        <translation>Kumottu. Merkintä jää historiaan, mutta sitä ei lasketa mukaan.</translation>
    </message>
</context>
<context>
    <name>TaskSheet</name>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kuka tekee</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Mistä tehtävä tulee</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Lisätiedot</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Näin lasketaan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Merkitse tehdyksi</translation>
    </message>
    <message>
        <source>Days are counted: however many meetings were missed on one day, they are one.</source>
        <translation>Lasketaan päiviä: saman päivän väliin jääneet tapaamiset ovat yksi.</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Siirrä…</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Anna toiselle…</translation>
    </message>
    <message>
        <source>Leave undone…</source>
        <translation>Jätä tekemättä…</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Avaa lähde</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Siirrä myöhemmäksi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Mihin asti</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Assign the task</source>
        <translation>Anna tehtävä</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Leave undone</source>
        <translation>Jätä tekemättä</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n pv myöhässä</numerusform>
            <numerusform>%n pv myöhässä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Start assessing the need for services</source>
        <translation>Aloita palvelutarpeen arviointi</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Laadi suunnitelma</translation>
    </message>
    <message>
        <source>Mend the returned plan</source>
        <translation>Korjaa palautettu suunnitelma</translation>
    </message>
    <message>
        <source>Decide on the proposed plan</source>
        <translation>Käsittele ehdotettu suunnitelma</translation>
    </message>
    <message>
        <source>Evaluate the plan</source>
        <translation>Arvioi suunnitelma</translation>
    </message>
    <message>
        <source>Renew or end the plan</source>
        <translation>Uudista tai päätä suunnitelma</translation>
    </message>
    <message>
        <source>Agreed support visit</source>
        <translation>Sovittu tukikäynti</translation>
    </message>
    <message>
        <source>Review the goal together</source>
        <translation>Katsokaa tavoitetta yhdessä</translation>
    </message>
    <message>
        <source>Ask for a reply</source>
        <translation>Kysy vastaus</translation>
    </message>
    <message>
        <source>Make contact after discharge</source>
        <translation>Ota yhteys kotiutuksen jälkeen</translation>
    </message>
    <message>
        <source>Agree on the day of release</source>
        <translation>Sovi vapautumispäivästä</translation>
    </message>
    <message>
        <source>Meet on the day of release</source>
        <translation>Tapaa vapautumispäivänä</translation>
    </message>
    <message>
        <source>Evaluate the period of work</source>
        <translation>Arvioi työtoiminnan jakso</translation>
    </message>
    <message>
        <source>The decision ends</source>
        <translation>Päätös päättyy</translation>
    </message>
    <message>
        <source>Check the safety flag</source>
        <translation>Tarkista riskitieto</translation>
    </message>
    <message>
        <source>Non-disclosure ends</source>
        <translation>Turvakielto päättyy</translation>
    </message>
    <message>
        <source>Ask for the permission again</source>
        <translation>Kysy lupa uudelleen</translation>
    </message>
    <message>
        <source>Sharing ends on {day}: {name}</source>
        <translation>Jako päättyy {day}: {name}</translation>
    </message>
    <message>
        <source>Concern for the client&apos;s wellbeing: several meetings missed in a row</source>
        <translation>Hyvinvointihuoli: tapaamisia on jäänyt väliin peräkkäin</translation>
    </message>
    <message>
        <source>Safety step: talk at once</source>
        <translation>Turvallisuustoimi: puhu heti</translation>
    </message>
    <message>
        <source>Check the wound</source>
        <translation>Haavan tarkistus</translation>
    </message>
    <message>
        <source>Next dose</source>
        <translation>Seuraava annos</translation>
    </message>
    <message>
        <source>Two people recorded it differently: settle which holds</source>
        <translation>Kaksi työntekijää kirjasi eri tavoin: sovi, kumpi pätee</translation>
    </message>
    <message>
        <source>Handed over from another team: say who is responsible</source>
        <translation>Siirtynyt toisesta tiimistä: nimeä vastuutyöntekijä</translation>
    </message>
    <message>
        <source>The client has another team: hand over this part too</source>
        <translation>Asiakas siirtyi toiseen tiimiin: siirrä myös oma osasi tiedoista</translation>
    </message>
    <message>
        <source>Only named people have this client now: move your part of the record too</source>
        <translation>Asiakas on rajattu nimetyille henkilöille: siirrä myös oma osasi tiedoista</translation>
    </message>
    <message>
        <source>the client&apos;s own duty</source>
        <translation>asiakkaan oma tehtävä</translation>
    </message>
    <message>
        <source>agreed at a visit</source>
        <translation>sovittu käynnillä</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Kiireellinen</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Kirjaamatta</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Tiimi</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Tasks and appointments</source>
        <translation>Tehtävät ja sovitut</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Tehtävää</translation>
    </message>
    <message>
        <source>Agreed meetings</source>
        <translation>Sovitut tapaamiset</translation>
    </message>
    <message>
        <source>Nothing to do and nothing agreed.</source>
        <translation>Ei tehtäviä eikä sovittuja tapaamisia.</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Tehtävä…</translation>
    </message>
    <message>
        <source>Appointment…</source>
        <translation>Tapaaminen…</translation>
    </message>
</context>
<context>
    <name>TasksView</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Ei tehtäviä</translation>
    </message>
    <message>
        <source>What follows from plans, visits and decisions comes here by itself. Write down the rest.</source>
        <translation>Suunnitelmista, käynneistä ja päätöksistä seuraavat tehtävät tulevat tähän itsestään. Muut voit lisätä itse.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Lisää tehtävä</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Viikon sisällä</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tehtävät</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>Tasks or the week</source>
        <translation>Tehtävät tai viikko</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>The team&apos;s</source>
        <translation>Tiimin</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Kenen tehtävät</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Only this client&apos;s tasks</source>
        <translation>Vain tämän asiakkaan tehtävät</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Tehty: {task}</translation>
    </message>
</context>
<context>
    <name>TeamHandOvers</name>
    <message>
        <source>Clients handed over</source>
        <translation>Siirretyt asiakkaat</translation>
    </message>
</context>
<context>
    <name>TeamLogView</name>
    <message>
        <source>Last week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>From which time</source>
        <translation>Miltä ajalta</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Kaikki päivät</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Kaikki asiakkaat</translation>
    </message>
    <message>
        <source>Only what is worth a second look</source>
        <translation>Vain ne, jotka kannattaa katsoa tarkemmin</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Tallenna taulukko</translation>
    </message>
    <message>
        <source>Who has opened what</source>
        <translation>Kuka on avannut mitä</translation>
    </message>
    <message>
        <source>Open a line to see that client&apos;s own log. There you can make the report that a client may ask for.</source>
        <translation>Riviltä avautuu asiakkaan oma loki, josta saa asiakkaan pyytämän lokiselvityksen.</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Käyttöloki</translation>
    </message>
    <message>
        <source>the whole team</source>
        <translation>koko tiimi</translation>
    </message>
    <message>
        <source>The table is saved. The file is not encrypted: keep it safe.</source>
        <translation>Taulukko on tallennettu. Tiedostoa ei ole salattu: säilytä se turvassa.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Työntekijä</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Tallenna loki</translation>
    </message>
    <message>
        <source>The newest {number} are shown; the table has all of them.</source>
        <translation>Näytetään uusimmat {number}; taulukossa ovat kaikki.</translation>
    </message>
    <message>
        <source>Nobody has opened anything that fits these choices.</source>
        <translation>Kukaan ei ole avannut mitään näillä valinnoilla.</translation>
    </message>
    <message>
        <source>a client not on this computer</source>
        <translation>asiakas, jonka tiedot eivät ole täällä</translation>
    </message>
</context>
<context>
    <name>TeamSheet</name>
    <message>
        <source>It is empty at first: move workers into it behind each worker&apos;s name, or hand clients over to it.</source>
        <translation>Se on aluksi tyhjä: siirrä siihen työntekijöitä kunkin työntekijän nimen takaa tai asiakkaita heidän sivultaan.</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Uusi tiimi</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Tiimin nimi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Make the team</source>
        <translation>Tee tiimi</translation>
    </message>
    <message>
        <source>Type the team&apos;s name.</source>
        <translation>Kirjoita tiimin nimi.</translation>
    </message>
</context>
<context>
    <name>TeamsCard</name>
    <message>
        <source>Teams</source>
        <translation>Tiimit</translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n työntekijä</numerusform>
            <numerusform>%n työntekijää</numerusform>
        </translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>Uusi tiimi…</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Unfinished</source>
        <translation>Kesken</translation>
    </message>
    <message>
        <source>The day&apos;s visits</source>
        <translation>Päivän käynnit</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Odottaa ratkaisua</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>Kirjaa käynti</translation>
    </message>
    <message>
        <source>Previous day (Ctrl+Left)</source>
        <translation>Edellinen päivä (Ctrl+Vasen)</translation>
    </message>
    <message>
        <source>Next day (Ctrl+Right)</source>
        <translation>Seuraava päivä (Ctrl+Oikea)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Anonymous contact</source>
        <translation>Nimetön kohtaaminen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>{signed}/{all} signed</source>
        <translation>{signed}/{all} allekirjoitettu</translation>
    </message>
    <message>
        <source>This computer holds no client data</source>
        <translation>Tällä koneella ei ole asiakastietoja</translation>
    </message>
    <message>
        <source>An administrator&apos;s computer manages people and computers; visits are recorded by the others.</source>
        <translation>Ylläpitäjän koneella hallitaan henkilöitä ja koneita; muut kirjaavat käynnit.</translation>
    </message>
    <message>
        <source>No visits on this day</source>
        <translation>Tänä päivänä ei ole käyntejä</translation>
    </message>
    <message>
        <source>A visit you record appears here as soon as you begin to write.</source>
        <translation>Kirjaamasi käynti näkyy tässä heti, kun alat kirjoittaa.</translation>
    </message>
    <message>
        <source>The day&apos;s visits will be here</source>
        <translation>Päivän käynnit tulevat tähän</translation>
    </message>
    <message>
        <source>Add the first client, then record a visit. It is safe here at once, online or not.</source>
        <translation>Lisää ensimmäinen asiakas ja kirjaa sitten käynti. Kaikki tallentuu heti tälle koneelle, myös ilman yhteyttä.</translation>
    </message>
    <message>
        <source>Add the first client</source>
        <translation>Lisää ensimmäinen asiakas</translation>
    </message>
    <message>
        <source>Two versions to compare for: {names}.</source>
        <translation>Kaksi versiota vertailtavana: {names}.</translation>
    </message>
    <message>
        <source>Client not chosen yet</source>
        <translation>Asiakas valitsematta</translation>
    </message>
    <message>
        <source>Your part is missing</source>
        <translation>Oma osasi puuttuu</translation>
    </message>
    <message>
        <source>A nurse opened a joint visit: write your own part</source>
        <translation>Sairaanhoitaja aloitti yhteisen käynnin: kirjoita oma osasi</translation>
    </message>
    <message>
        <source>A social instructor opened a joint visit: write your own part</source>
        <translation>Sosiaaliohjaaja aloitti yhteisen käynnin: kirjoita oma osasi</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Ei tekstiä</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Takaisin (Alt+Vasen)</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Something went wrong in the app</source>
        <translation>Sovelluksessa tapahtui virhe</translation>
    </message>
    <message>
        <source>What you have saved is safe, and you can go on. The report below tells where in the program it happened and holds nothing of your clients; send it to your support.</source>
        <translation>Tallentamasi on turvassa, ja voit jatkaa. Alla oleva raportti kertoo, missä ohjelman kohdassa virhe tapahtui, eikä siinä ole mitään asiakkaistasi; lähetä se tukeen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopioi raportti</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>UnfinishedSheet</name>
    <message>
        <source>Details of a client</source>
        <translation>Asiakkaan tiedot</translation>
    </message>
    <message>
        <source>Unfinished texts</source>
        <translation>Keskeneräiset tekstit</translation>
    </message>
    <message>
        <source>What is copied stays on the clipboard for 30 seconds.</source>
        <translation>Kopioitu teksti säilyy leikepöydällä 30 sekuntia.</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Kopioi kaikki</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Forgotten your passphrase?</source>
        <translation>Unohtuiko salalause?</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Avataan…</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Lukitaan…</translation>
    </message>
    <message>
        <source>Only the passphrase protects this vault</source>
        <translation>Vain salalause suojaa tätä holvia</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Avaa holvi</translation>
    </message>
    <message>
        <source>Your clients&apos; data is encrypted on this computer.</source>
        <translation>Asiakkaidesi tiedot ovat tällä koneella salattuina.</translation>
    </message>
    <message>
        <source>Nobody can reset a passphrase, not even us. The two recovery officers of your organisation can open the vault with both of their recovery sheets; ask your administrator. What has been synced is safe on your colleagues&apos; computers too.</source>
        <translation>Kukaan ei voi palauttaa salalausetta, emme edes me. Organisaatiosi kaksi vastuuhenkilöä voivat yhdessä avata holvin palautuslomakkeillaan; kysy ylläpitäjältä. Synkronoidut tiedot ovat turvassa myös työkavereidesi koneilla.</translation>
    </message>
    <message>
        <source>Open with the recovery sheets…</source>
        <translation>Avaa palautuslomakkeilla…</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Kirjoita ensin salalauseesi.</translation>
    </message>
</context>
<context>
    <name>VersionCards</name>
    <message>
        <source>level {level}</source>
        <translation>taso {level}</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Back to the plan</source>
        <translation>Takaisin suunnitelmaan</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Vertaa versioita</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Vanhempi</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Uudempi</translation>
    </message>
    <message>
        <source>Open the newer version&apos;s record</source>
        <translation>Avaa uudempi versio</translation>
    </message>
    <message>
        <source>Print the newer version</source>
        <translation>Tulosta uudempi versio</translation>
    </message>
    <message>
        <source>The plan as it reads now</source>
        <translation>Suunnitelma nyt</translation>
    </message>
    <message>
        <source>Nothing: read the newer alone</source>
        <translation>Ei mitään: lue vain uudempi</translation>
    </message>
    <message>
        <source>The two read the same.</source>
        <translation>Versioiden välillä ei ole eroja.</translation>
    </message>
    <message>
        <source>only in the newer</source>
        <translation>vain uudemmassa</translation>
    </message>
    <message>
        <source>only in the older</source>
        <translation>vain vanhemmassa</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>Version {number} · {day}</source>
        <translation>Versio {number} · {day}</translation>
    </message>
    <message>
        <source>{version} · waits for approval</source>
        <translation>{version} · odottaa hyväksymistä</translation>
    </message>
    <message>
        <source>{version} · in force</source>
        <translation>{version} · voimassa</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Photo or document</source>
        <translation>Kuva tai asiakirja</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pienennä</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Suurenna</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Kierrä</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Tallenna kopio…</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Mitätöi</translation>
    </message>
    <message>
        <source>The file comes as soon as there is a network; leave this open or come back later.</source>
        <translation>Tiedosto tulee heti, kun verkkoyhteys on. Jätä tämä auki tai palaa myöhemmin.</translation>
    </message>
    <message>
        <source>The sender&apos;s computer has not sent all of the file yet; it comes by itself.</source>
        <translation>Lähettäjän kone ei ole vielä lähettänyt koko tiedostoa. Se tulee itsestään.</translation>
    </message>
    <message>
        <source>{page} / {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <source>The copy is saved, not encrypted.</source>
        <translation>Kopio on tallennettu salaamattomana.</translation>
    </message>
</context>
<context>
    <name>VisitChoices</name>
    <message>
        <source>Means, goals and basic needs</source>
        <translation>Keinot, tavoitteet ja perustarpeet</translation>
    </message>
    <message>
        <source>Means used</source>
        <translation>Käytetyt keinot</translation>
    </message>
    <message>
        <source>Goals worked on</source>
        <translation>Tavoitteet, joita edistettiin</translation>
    </message>
    <message>
        <source>Basic needs met</source>
        <translation>Perustarpeet, joihin vastattiin</translation>
    </message>
</context>
<context>
    <name>VisitEditor</name>
    <message>
        <source>Joint visit (nurse and instructor)</source>
        <translation>Yhteinen käynti (sairaanhoitaja ja ohjaaja)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>Kirjaa käynti</translation>
    </message>
    <message>
        <source>What is written here will be thrown away.</source>
        <translation>Tähän kirjoitettu häviää.</translation>
    </message>
    <message>
        <source>What is written here will be thrown away. A visit that colleagues already see stays as it was.</source>
        <translation>Tähän kirjoitettu häviää. Jos työkaverit jo näkevät käynnin, se jää ennalleen.</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Hylätäänkö luonnos?</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Jatka kirjoittamista</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Luonnos hylättiin.</translation>
    </message>
    <message>
        <source>The visit is signed.</source>
        <translation>Käynti on allekirjoitettu.</translation>
    </message>
    <message>
        <source>The visit is saved unsigned; colleagues see it.</source>
        <translation>Käynti on tallennettu allekirjoittamatta; työkaverit näkevät sen.</translation>
    </message>
</context>
<context>
    <name>VisitFoot</name>
    <message>
        <source>Discard draft</source>
        <translation>Hylkää luonnos</translation>
    </message>
    <message>
        <source>Discard the correction</source>
        <translation>Luovu korjauksesta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save unsigned</source>
        <translation>Tallenna allekirjoittamatta</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Allekirjoita</translation>
    </message>
    <message>
        <source>Sign the correction</source>
        <translation>Allekirjoita korjaus</translation>
    </message>
    <message>
        <source>{register}. Only you see the correction until you sign.</source>
        <translation>{register}. Korjaus näkyy vain sinulle, kunnes allekirjoitat.</translation>
    </message>
    <message>
        <source>{register}. Colleagues see the unsigned visit; your changes once you save.</source>
        <translation>{register}. Työkaverit näkevät allekirjoittamattoman käynnin, muutoksesi vasta tallennettuina.</translation>
    </message>
    <message>
        <source>{register}. Only you see the draft until you sign.</source>
        <translation>{register}. Luonnos näkyy vain sinulle, kunnes allekirjoitat.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Hylkää muutokset</translation>
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
        <translation>Käynnin tapa</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Workers present</source>
        <translation>Mukana</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teemat</translation>
    </message>
    <message>
        <source>Situation at the visit</source>
        <translation>Tilanne käynnillä</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mitä tehtiin</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Mitä sovittiin</translation>
    </message>
    <message>
        <source>Goes to the shared record: both professions read it.</source>
        <translation>Menee yhteisiin tietoihin: molemmat ammattiryhmät näkevät ne.</translation>
    </message>
    <message>
        <source>Write it like 45 min or 1 h 15 min.</source>
        <translation>Kirjoita näin: 45 min tai 1 h 15 min.</translation>
    </message>
</context>
<context>
    <name>VisitGoalsCard</name>
    <message>
        <source>Goals · rate at this visit</source>
        <translation>Tavoitteet · arvioi tällä käynnillä</translation>
    </message>
    <message>
        <source>Ctrl+G moves here and back. Keys 1–5 give −2 to +2; the up and down arrows choose the goal.</source>
        <translation>Ctrl+G tuo tähän ja vie takaisin. Näppäin 1 antaa arvon −2 ja näppäin 5 arvon +2; nuolilla vaihdetaan tavoitetta.</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Visits</source>
        <translation>Käynnit</translation>
    </message>
    <message>
        <source>The visits will be here</source>
        <translation>Käynnit tulevat tähän</translation>
    </message>
    <message>
        <source>The newest first, with what was written and who was there.</source>
        <translation>Uusin ensin: mitä kirjattiin ja keitä oli paikalla.</translation>
    </message>
    <message>
        <source>Record the first visit</source>
        <translation>Kirjaa ensimmäinen käynti</translation>
    </message>
    <message>
        <source>No visit of this kind and theme.</source>
        <translation>Tällä tavalla ja teemalla ei ole käyntejä.</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Ei tekstiä</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korjaa</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Mitätöi…</translation>
    </message>
    <message>
        <source>Client&apos;s differing view…</source>
        <translation>Asiakkaan eriävä näkemys…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Käynti</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Mikä versio</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korjaukset</translation>
    </message>
    <message>
        <source>Joint visit</source>
        <translation>Yhteinen käynti</translation>
    </message>
    <message>
        <source>About the entry</source>
        <translation>Kirjauksen tiedot</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Jatka kirjaamista</translation>
    </message>
    <message>
        <source>Go on with the correction</source>
        <translation>Jatka korjausta</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Nykyinen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Rekisteri</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Kirjoittaja</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Allekirjoitettu</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>Tuotu nimellä</translation>
    </message>
    <message>
        <source>Client&apos;s differing view {day}</source>
        <translation>Asiakkaan eriävä näkemys {day}</translation>
    </message>
    <message>
        <source>Two people wrote in the same field at the same time; both are kept.</source>
        <translation>Kaksi työntekijää kirjasi samaan kohtaan yhtä aikaa; molemmat versiot ovat tallessa.</translation>
    </message>
    <message>
        <source>Voided by</source>
        <translation>Mitätöinyt</translation>
    </message>
    <message>
        <source>Why it is voided</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>Voided {time}</source>
        <translation>Mitätöity {time}</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Allekirjoittamatta</translation>
    </message>
    <message>
        <source>Corrected {time}</source>
        <translation>Korjattu {time}</translation>
    </message>
    <message>
        <source>Signed {time}</source>
        <translation>Allekirjoitettu {time}</translation>
    </message>
    <message>
        <source>History of the visit</source>
        <translation>Käynnin historia</translation>
    </message>
    <message>
        <source>Print the visit</source>
        <translation>Tulosta käynti</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Käynnin tapa</translation>
    </message>
    <message>
        <source>Why it did not take place</source>
        <translation>Miksi käynti ei toteutunut</translation>
    </message>
    <message>
        <source>Time agreed</source>
        <translation>Sovittu aika</translation>
    </message>
    <message>
        <source>Workers present</source>
        <translation>Mukana</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teemat</translation>
    </message>
    <message>
        <source>Situation at the visit</source>
        <translation>Tilanne käynnillä</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mitä tehtiin</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Mitä sovittiin</translation>
    </message>
    <message>
        <source>Means used</source>
        <translation>Käytetyt keinot</translation>
    </message>
    <message>
        <source>Goals worked on</source>
        <translation>Tavoitteet, joita edistettiin</translation>
    </message>
    <message>
        <source>Basic needs met</source>
        <translation>Perustarpeet, joihin vastattiin</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korjattu</translation>
    </message>
    <message>
        <source>Two versions were settled.</source>
        <translation>Kaksi versiota yhdistettiin.</translation>
    </message>
    <message>
        <source>Original, signed {time}</source>
        <translation>Alkuperäinen, allekirjoitettu {time}</translation>
    </message>
    <message>
        <source>The other profession writes its own part in its own register.</source>
        <translation>Toinen ammattiryhmä kirjoittaa oman osansa omaan rekisteriinsä.</translation>
    </message>
    <message>
        <source>Agreed in the other part</source>
        <translation>Sovittu toisessa osassa</translation>
    </message>
</context>
<context>
    <name>VisitPaper</name>
    <message>
        <source>{register}. For those who read this register; not to be given to others.</source>
        <translation>{register}. Vain tätä rekisteriä lukeville, ei luovutettavaksi muille.</translation>
    </message>
    <message>
        <source>The place is not on paper.</source>
        <translation>Paikka ei ole tulosteessa.</translation>
    </message>
    <message>
        <source>Non-disclosure</source>
        <translation>Turvakielto</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korjaukset</translation>
    </message>
    <message>
        <source>The client&apos;s own view</source>
        <translation>Asiakkaan eriävä näkemys</translation>
    </message>
    <message>
        <source>Unsigned. Written by {who}</source>
        <translation>Allekirjoittamaton. Kirjannut {who}</translation>
    </message>
    <message>
        <source>Signed by {who}, {moment}</source>
        <translation>Allekirjoittanut {who}, {moment}</translation>
    </message>
    <message>
        <source>Voided by {who}, {moment}: {why}</source>
        <translation>Mitätöinyt {who}, {moment}: {why}</translation>
    </message>
    <message>
        <source>{field}, before</source>
        <translation>{field}, ennen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
</context>
<context>
    <name>VisitRows</name>
    <message>
        <source>Unsigned</source>
        <translation>Allekirjoittamatta</translation>
    </message>
    <message>
        <source>Corrected {day}</source>
        <translation>Korjattu {day}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Allekirjoitettu</translation>
    </message>
    <message>
        <source>Draft {time}</source>
        <translation>Luonnos {time}</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Kaksi versiota</translation>
    </message>
</context>
<context>
    <name>VisitsView</name>
    <message>
        <source>Search in visits</source>
        <translation>Hae käynneistä</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>Kirjaa käynti</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Käynnit</translation>
    </message>
    <message>
        <source>The visits will be here</source>
        <translation>Käynnit tulevat tähän</translation>
    </message>
    <message>
        <source>Everything recorded on this computer and by the colleagues of your register.</source>
        <translation>Kaikki, mitä sinä ja oman rekisterisi työkaverit olette kirjanneet.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ei osumia</translation>
    </message>
    <message>
        <source>All forms of a word are found. Try fewer or different words.</source>
        <translation>Sanat löytyvät kaikissa taivutusmuodoissa. Kokeile vähemmillä tai muilla sanoilla.</translation>
    </message>
</context>
<context>
    <name>VitalCard</name>
    <message>
        <source>Outside the usual</source>
        <translation>Tavallisesta poikkeava</translation>
    </message>
    <message>
        <source>{name}: change over time</source>
        <translation>{name}: muutos ajassa</translation>
    </message>
    <message>
        <source>outside the usual</source>
        <translation>tavallisesta poikkeava</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>Previous week (Ctrl+Left)</source>
        <translation>Edellinen viikko (Ctrl+Vasen)</translation>
    </message>
    <message>
        <source>Next week (Ctrl+Right)</source>
        <translation>Seuraava viikko (Ctrl+Oikea)</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tämä viikko</translation>
    </message>
    <message>
        <source>{day} · nothing agreed</source>
        <translation>{day} · ei sovittuja tapaamisia</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Lähityö</source>
        <translation>Tervetuloa Lähityöhön</translation>
    </message>
    <message>
        <source>This computer has no vault yet. How do you want to begin?</source>
        <translation>Lähityö ei ole vielä käytössä tällä koneella. Miten haluat aloittaa?</translation>
    </message>
    <message>
        <source>I have an invitation code</source>
        <translation>Minulla on kutsukoodi</translation>
    </message>
    <message>
        <source>Your administrator or team lead gave you a code. This is the usual way.</source>
        <translation>Sait koodin ylläpitäjältä tai tiimivastaavalta. Tämä on tavallisin tapa.</translation>
    </message>
    <message>
        <source>Join with a code</source>
        <translation>Liity koodilla</translation>
    </message>
    <message>
        <source>My organisation is starting to use Lähityö</source>
        <translation>Organisaatiomme ottaa Lähityön käyttöön</translation>
    </message>
    <message>
        <source>You have the address of your own server and the setup token that it printed.</source>
        <translation>Sinulla on oman palvelimenne osoite ja sen tulostama käyttöönottotunnus.</translation>
    </message>
    <message>
        <source>Set up an organisation</source>
        <translation>Perusta organisaatio</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Palauta varmuuskopio…</translation>
    </message>
    <message>
        <source>{organisation} removed this computer on {day}. The records that were here have been erased.</source>
        <translation>{organisation} poisti tämän koneen {day}. Täällä olleet kirjaukset on hävitetty.</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not been sent were handed over; a colleague reads them.</source>
        <translation>
            <numerusform>%n lähettämätön muutos luovutettiin; työkaveri lukee sen.</numerusform>
            <numerusform>%n lähettämätöntä muutosta luovutettiin; työkaveri lukee ne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be handed over any more.</source>
        <translation>
            <numerusform>%n muutosta ei voitu enää luovuttaa.</numerusform>
            <numerusform>%n muutosta ei voitu enää luovuttaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>If this was a mistake, ask an administrator for a new invitation code.</source>
        <translation>Jos tämä oli erehdys, pyydä ylläpitäjältä uusi kutsukoodi.</translation>
    </message>
</context>
<context>
    <name>WhoseSheet</name>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Leave empty when it concerns no client.</source>
        <translation>Jätä tyhjäksi, jos tehtävä ei koske asiakasta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>WillCard</name>
    <message>
        <source>Client&apos;s own wishes</source>
        <translation>Asiakkaan oma tahtotila</translation>
    </message>
    <message>
        <source>Not asked yet. Write it in the client&apos;s own words.</source>
        <translation>Ei vielä kysytty. Kirjaa asiakkaan omin sanoin.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Ei vielä kysytty.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>WillSheet</name>
    <message>
        <source>The client&apos;s own wishes</source>
        <translation>Asiakkaan oma tahtotila</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Jätetään ennalleen</translation>
    </message>
    <message>
        <source>Pause the plan</source>
        <translation>Suunnitelma tauolle</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Päätetään suunnitelma</translation>
    </message>
    <message>
        <source>The client withdraws: what about the plan?</source>
        <translation>Asiakas peruu suostumuksensa: mitä suunnitelmalle tehdään?</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Miten päättyy</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Peruste</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Recovery sheets</source>
        <translation>Palautuslomakkeet</translation>
    </message>
    <message>
        <source>Two officers, two sheets of paper.</source>
        <translation>Kaksi vastuuhenkilöä, kaksi paperia.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Aloitus</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Kutsu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>Aloita työ</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Evaluate the period</source>
        <translation>Arvioi jakso</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Seuraava jakso</translation>
    </message>
</context>
<context>
    <name>WorkersField</name>
    <message>
        <source>Someone else: name, then Enter</source>
        <translation>Joku muu: nimi ja Enter</translation>
    </message>
    <message>
        <source>Someone else who was there</source>
        <translation>Joku muu, joka oli mukana</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Making your vault</source>
        <translation>Holvia luodaan</translation>
    </message>
    <message>
        <source>This takes some seconds. Keys are made on this computer only.</source>
        <translation>Tämä kestää muutaman sekunnin. Avaimet tehdään vain tällä koneella.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Se ei onnistunut</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>_FileSheet</name>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
</context>
</TS>
