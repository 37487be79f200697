<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
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
        <translation>Kirjaaminen työhön, joka tehdään ihmisten luona.</translation>
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
    <name>Button</name>
    <message>
        <source>Working…</source>
        <translation>Työn alla…</translation>
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
        <source>Cancel</source>
        <translation>Peruuta</translation>
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
        <source>Or where to find the person</source>
        <translation>Tai mistä henkilön tavoittaa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>First names and surname, as far as known.</source>
        <translation>Etunimet ja sukunimi sen verran kuin tiedetään.</translation>
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
        <source>To know before meeting</source>
        <translation>Tiedoksi ennen tapaamista</translation>
    </message>
    <message>
        <source>Both professions read this.</source>
        <translation>Molemmat ammattiryhmät näkevät tämän.</translation>
    </message>
    <message>
        <source>Note of the own register</source>
        <translation>Oman rekisterin muistiinpano</translation>
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
        <source>In order: born {date}</source>
        <translation>Kunnossa: syntynyt {date}</translation>
    </message>
    <message>
        <source>Write the date like 21.11.1980.</source>
        <translation>Kirjoita päivä näin: 21.11.1980.</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Käynnit</translation>
    </message>
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
        <source>Before the visit</source>
        <translation>Ennen käyntiä</translation>
    </message>
    <message>
        <source>Agreed last</source>
        <translation>Viimeksi sovittu</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years} v</translation>
    </message>
    <message>
        <source>Visits {count}</source>
        <translation>Käynnit {count}</translation>
    </message>
    <message>
        <source>Two people changed the same details of this client at the same time; both are kept.</source>
        <translation>Kaksi muutti samoja asiakkaan tietoja yhtä aikaa; molemmat ovat tallessa.</translation>
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
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
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
        <source>No contact details yet.</source>
        <translation>Ei vielä yhteystietoja.</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Ei tekstiä</translation>
    </message>
    <message>
        <source>The client&apos;s details are saved.</source>
        <translation>Asiakkaan tiedot on tallennettu.</translation>
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
    <name>ClientsView</name>
    <message>
        <source>Filter by name or alias</source>
        <translation>Rajaa nimellä tai kutsumanimellä</translation>
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
        <source>Access log</source>
        <translation>Käyttöloki</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tiimi</translation>
    </message>
    <message>
        <source>Members and devices</source>
        <translation>Jäsenet ja laitteet</translation>
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
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Both wrote in the same field without a connection. Nothing is lost: choose one or merge them. What is not chosen stays in the history.</source>
        <translation>Molemmat muokkasivat samaa kohtaa ilman yhteyttä. Mitään ei ole kadonnut: valitse jompikumpi tai yhdistä. Valitsematta jäänyt säilyy historiassa.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Two versions of the same field</source>
        <translation>Kaksi versiota samasta kohdasta</translation>
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
        <source>Others see it after the next synchronisation.</source>
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
        <source>Why is it corrected?</source>
        <translation>Miksi käyntiä korjataan?</translation>
    </message>
    <message>
        <source>Stays beside the original.</source>
        <translation>Jää alkuperäisen rinnalle.</translation>
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
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Sign the correction</source>
        <translation>Allekirjoita korjaus</translation>
    </message>
    <message>
        <source>The correction is signed; the original stays beside it.</source>
        <translation>Korjaus on allekirjoitettu; alkuperäinen säilyy sen rinnalla.</translation>
    </message>
    <message>
        <source>Give up the correction?</source>
        <translation>Luovutaanko korjauksesta?</translation>
    </message>
    <message>
        <source>What you changed here is thrown away.</source>
        <translation>Tässä tekemäsi muutokset häviävät.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Jatka kirjoittamista</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Luovu</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Everything is ready</source>
        <translation>Kaikki on valmista</translation>
    </message>
    <message>
        <source>The vault is open on this computer. Changes are sent by themselves whenever there is a connection.</source>
        <translation>Holvi on auki tällä koneella. Muutokset lähtevät itsestään aina, kun yhteys on.</translation>
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
        <source>Note of the own register</source>
        <translation>Oman rekisterin muistiinpano</translation>
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
        <source>The recovery sheets have been taken already; the key they hold is kept nowhere else.</source>
        <translation>Palautuslomakkeet on jo otettu; niiden avainta ei säilytetä missään muualla.</translation>
    </message>
    <message>
        <source>There is a recovery sheet in that folder already; choose an empty folder.</source>
        <translation>Kansiossa on jo palautuslomake; valitse tyhjä kansio.</translation>
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
        <source>The line is not a JSON object.</source>
        <translation>Rivi ei ole JSON-olio.</translation>
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
        <source>The line is longer than {limit} bytes.</source>
        <translation>Rivi on pidempi kuin {limit} tavua.</translation>
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
        <source>The line is not UTF-8 text.</source>
        <translation>Rivi ei ole UTF-8-tekstiä.</translation>
    </message>
    <message>
        <source>The line is not JSON.</source>
        <translation>Rivi ei ole JSONia.</translation>
    </message>
    <message>
        <source>it tells another day than the personal identity code</source>
        <translation>kertoo eri päivän kuin henkilötunnus</translation>
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
        <source>A correction keeps the client; void the visit of a wrong person instead.</source>
        <translation>Korjaus ei vaihda asiakasta; mitätöi väärän henkilön käynti.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Mitään ei ole muutettu.</translation>
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
        <source>Give --tls-cert and --tls-key together.</source>
        <translation>Anna --tls-cert ja --tls-key yhdessä.</translation>
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
        <translation>Tietokantaan ei saada yhteyttä; tarkista sen osoite ja että se on käynnissä.</translation>
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
        <source>An administrator&apos;s device holds no client register, so visits cannot be recorded with it.</source>
        <translation>Ylläpitäjän laitteella ei ole asiakasrekisteriä, joten sillä ei voi kirjata käyntejä.</translation>
    </message>
    <message>
        <source>A backup was restored here; let it sync once before anything new is saved, drafts are kept meanwhile.</source>
        <translation>Tähän on palautettu varmuuskopio; anna sen synkronoitua kerran ennen kuin uutta tallennetaan. Luonnokset säilyvät sillä välin.</translation>
    </message>
    <message>
        <source>The file could not be read; check its name and that it may be read.</source>
        <translation>Tiedostoa ei voitu lukea; tarkista sen nimi ja lukuoikeus.</translation>
    </message>
    <message>
        <source>Line {line}: this device may not write to the register “{register}”. Nothing of the file was imported.</source>
        <translation>Rivi {line}: tämä laite ei saa kirjoittaa rekisteriin ”{register}”. Tiedostosta ei tuotu mitään.</translation>
    </message>
    <message>
        <source>The two versions have been resolved already; look at the record again.</source>
        <translation>Versiot on jo ratkaistu; katso tietoja uudelleen.</translation>
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
        <translation>Palvelin esittää toisen organisaation kuin kutsussa; älä käytä sitä, ja kerro ylläpitäjälle.</translation>
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
        <source>Only an administrator may invite; ask one to do it.</source>
        <translation>Vain ylläpitäjä voi kutsua; pyydä häntä tekemään se.</translation>
    </message>
    <message>
        <source>There is no team of that name in the organisation.</source>
        <translation>Organisaatiossa ei ole sen nimistä tiimiä.</translation>
    </message>
    <message>
        <source>The server&apos;s list of members and devices is not the organisation&apos;s own, so nothing of it was used.</source>
        <translation>Palvelimen luettelo jäsenistä ja laitteista ei ole organisaation oma, joten sitä ei käytetty.</translation>
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
        <translation>Tämä laite on poistettu organisaatiosta; kysy ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The server refused: this device may not do that.</source>
        <translation>Palvelin kieltäytyi: tämä laite ei saa tehdä sitä.</translation>
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
        <source>There is no usable previous key file to put back; restore a backup or use the recovery sheets.</source>
        <translation>Käyttökelpoista edellistä avaintiedostoa ei ole; palauta varmuuskopio tai käytä palautuslomakkeita.</translation>
    </message>
    <message>
        <source>The passphrase is wrong; nothing was changed.</source>
        <translation>Salalause on väärä; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This vault opens only together with the keyring of its own computer, which cannot be reached now. Log in again and retry.</source>
        <translation>Tämä holvi avautuu vain oman koneensa avainrenkaan kanssa, eikä siihen saada nyt yhteyttä. Kirjaudu koneelle uudelleen ja yritä sitten.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not hold this vault&apos;s key: the vault comes from another computer or user, or the keyring was emptied. Open it where it was made, restore a backup, or use the recovery sheets.</source>
        <translation>Tämän koneen avainrenkaassa ei ole tämän holvin avainta: holvi on toiselta koneelta tai käyttäjältä, tai avainrengas on tyhjennetty. Avaa se siellä missä se tehtiin, palauta varmuuskopio tai käytä palautuslomakkeita.</translation>
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
        <source>These recovery sheets belong to another organisation or an older key.</source>
        <translation>Nämä palautuslomakkeet kuuluvat toiseen organisaatioon tai vanhaan avaimeen.</translation>
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
        <translation>Molemmat koodit ovat samasta lomakkeesta; tarvitaan myös toisen haltijan lomake.</translation>
    </message>
    <message>
        <source>The two sheets do not belong together: they are of two organisations, or one of them has been replaced. Compare the organisation and the date on both.</source>
        <translation>Lomakkeet eivät kuulu yhteen: ne ovat eri organisaatioiden tai toinen on korvattu uudella. Vertaa organisaatiota ja päiväystä molemmissa.</translation>
    </message>
    <message>
        <source>The keyring is switched off on this computer (LAHITYO_KEYRING=none).</source>
        <translation>Avainrengas on pois käytöstä tällä koneella (LAHITYO_KEYRING=none).</translation>
    </message>
    <message>
        <source>This computer has no keyring that Lähityö can use.</source>
        <translation>Tällä koneella ei ole avainrengasta, jota Lähityö voisi käyttää.</translation>
    </message>
    <message>
        <source>The keyring set up on this computer ({name}) does not protect what it keeps, so it is not used.</source>
        <translation>Tämän koneen avainrengas ({name}) ei suojaa sisältöään, joten sitä ei käytetä.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked; unlock it (logging in again does so) and try again.</source>
        <translation>Tämän koneen avainrengas on lukossa; avaa se (uudelleen kirjautuminen riittää) ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring did not give back what was put in it, so it is not used.</source>
        <translation>Tämän koneen avainrengas ei antanut takaisin sinne talletettua, joten sitä ei käytetä.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not answer; log in again and try again.</source>
        <translation>Tämän koneen avainrengas ei vastaa; kirjaudu uudelleen ja yritä sitten.</translation>
    </message>
    <message>
        <source>This device holds no key to the register “{register}” of its team, so nothing can be recorded there yet.</source>
        <translation>Tällä laitteella ei ole tiimin rekisterin ”{register}” avainta, joten siihen ei voi vielä kirjata.</translation>
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
</context>
<context>
    <name>Field</name>
    <message>
        <source>required</source>
        <translation>pakollinen</translation>
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
        <source>How to reach</source>
        <translation>Miten tavoittaa</translation>
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
        <source>Start</source>
        <translation>Alku</translation>
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
        <source>Situation</source>
        <translation>Tilanne</translation>
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
        <source>Other information</source>
        <translation>Muu tieto</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>Found an organisation</source>
        <translation>Perusta organisaatio</translation>
    </message>
    <message>
        <source>You become its administrator beside the role you choose.</source>
        <translation>Sinusta tulee sen ylläpitäjä valitsemasi roolin lisäksi.</translation>
    </message>
    <message>
        <source>Server&apos;s address</source>
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
        <source>Make the code</source>
        <translation>Tee koodi</translation>
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
        <translation>Liitä kutsukoodi tai kirjoita se; väliviivoilla ei ole väliä.</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Lähityö</source>
        <translation>Lähityö</translation>
    </message>
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
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Search for a client, a visit, a word…</source>
        <translation>Hae asiakasta, käyntiä, sanaa…</translation>
    </message>
    <message>
        <source>The recovery sheets of your organisation have not been taken yet.</source>
        <translation>Organisaatiosi palautuslomakkeita ei ole vielä otettu.</translation>
    </message>
    <message>
        <source>Take them now</source>
        <translation>Ota ne nyt</translation>
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
        <translation>Nämä kaksi eivät ole samat; kirjoita salalause uudelleen.</translation>
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
        <source>You type it each time you open the vault. Nobody can reset it, not even we.</source>
        <translation>Kirjoitat sen aina, kun avaat holvin. Kukaan ei voi palauttaa sitä, emme edes me.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring protects the vault too: a stolen copy does not open elsewhere.</source>
        <translation>Myös tämän koneen avainrengas suojaa holvia: varastettu kopio ei avaudu muualla.</translation>
    </message>
    <message>
        <source>Only the passphrase will protect this vault</source>
        <translation>Vain salalause suojaa tätä holvia</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A change from the server was not signed by the device it names.</source>
        <translation>Palvelimelta tulleen muutoksen allekirjoitus ei ollut siinä nimetyn laitteen.</translation>
    </message>
    <message>
        <source>A change came from a device that may not write there.</source>
        <translation>Muutos tuli laitteelta, joka ei saa kirjoittaa siihen rekisteriin.</translation>
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
        <translation>Palvelin antoi samasta tiedosta kaksi eri historiaa.</translation>
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
        <translation>Palvelin pidättää muutosta, johon toinen muutos perustuu.</translation>
    </message>
    <message>
        <source>The server has gone back to an earlier state; tell an administrator. Nothing here is lost.</source>
        <translation>Palvelin on palannut aiempaan tilaan; kerro ylläpitäjälle. Täältä ei ole kadonnut mitään.</translation>
    </message>
    <message>
        <source>The server&apos;s list of members and devices is not the organisation&apos;s own.</source>
        <translation>Palvelimen luettelo jäsenistä ja laitteista ei ole organisaation oma.</translation>
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
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
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
        <translation>Molempien haltijoiden lomakkeilla organisaatio voi avata holvin, jonka salalause on unohtunut. Yksi lomake yksin ei avaa eikä kerro mitään.</translation>
    </message>
    <message>
        <source>Keep this sheet in a locked place, apart from the other one. Do not photograph, copy or send it. Whoever holds both sheets can read every client&apos;s record.</source>
        <translation>Säilytä lomake lukitussa paikassa, erillään toisesta. Älä kuvaa, kopioi tai lähetä sitä. Se, jolla on molemmat lomakkeet, voi lukea jokaisen asiakkaan tiedot.</translation>
    </message>
    <message>
        <source>Officer&apos;s name and signature</source>
        <translation>Haltijan nimi ja allekirjoitus</translation>
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
        <source>This person may not write to that register any more; ask an administrator.</source>
        <translation>Henkilö ei saa enää kirjoittaa siihen rekisteriin; kysy ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The server does not know the record yet; it is tried again.</source>
        <translation>Palvelin ei vielä tunne tietoa; lähetystä yritetään uudelleen.</translation>
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
        <translation>Tämä laite on poistettu organisaatiosta.</translation>
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
    <name>SavedNote</name>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>Saved on this computer {time}</source>
        <translation>Tallennettu tälle koneelle {time}</translation>
    </message>
    <message>
        <source>Not saved yet. Trying again.</source>
        <translation>Ei vielä tallennettu. Yritetään uudelleen.</translation>
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
        <source>Visits</source>
        <translation>Käynnit</translation>
    </message>
    <message>
        <source>Search clients and visits</source>
        <translation>Hae asiakkaita ja käyntejä</translation>
    </message>
    <message>
        <source>Write a name or any words of a visit; they are found in every inflection.</source>
        <translation>Kirjoita nimi tai käynnin sanoja; ne löytyvät kaikissa taivutusmuodoissa.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Ei osumia</translation>
    </message>
    <message>
        <source>Words are found in every inflection. Try fewer or other words.</source>
        <translation>Sanat löytyvät kaikissa taivutusmuodoissa. Kokeile vähempiä tai muita sanoja.</translation>
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
        <source>Workers</source>
        <translation>Työntekijät</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>As the computer</source>
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
        <source>It opens the vault on this computer, and only here.</source>
        <translation>Se avaa holvin tällä koneella, eikä missään muualla.</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Vaihda salalause…</translation>
    </message>
    <message>
        <source>The vault locks by itself after ten minutes without a touch.</source>
        <translation>Holvi lukkiutuu itsestään, kun konetta ei ole käytetty kymmeneen minuuttiin.</translation>
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
        <source>Both are taken</source>
        <translation>Molemmat on otettu</translation>
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
        <source>If a passphrase is forgotten, these two sheets together open the vaults of the organisation. Print both and give each to another officer. They are made only once.</source>
        <translation>Jos salalause unohtuu, nämä kaksi lomaketta yhdessä avaavat organisaation holvit. Tulosta molemmat ja anna kumpikin eri haltijalle. Ne tehdään vain kerran.</translation>
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
    <name>StepIndicator</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Vaihe {number}/{count}: {name}</translation>
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
        <source>Something needs attention: a change was refused, or the server sent what is not right.</source>
        <translation>Jokin vaatii huomiota: muutos hylättiin tai palvelin lähetti jotain väärää.</translation>
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
        <source>Everything is sent, and the colleagues&apos; changes are here.</source>
        <translation>Kaikki on lähetetty, ja työkavereiden muutokset ovat täällä.</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Ei vielä synkronoitu</translation>
    </message>
    <message>
        <source>Last {time}</source>
        <translation>Viimeksi {time}</translation>
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
    <name>SyncPill</name>
    <message>
        <source>Show synchronisation</source>
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
    <message numerus="yes">
        <source>%n change(s) need attention</source>
        <translation>
            <numerusform>%n asia vaatii huomiota</numerusform>
            <numerusform>%n asiaa vaatii huomiota</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synkronoidaan…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ei yhteyttä</translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Synkronoidaan</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronoi nyt</translation>
    </message>
    <message>
        <source>Two versions of the same thing</source>
        <translation>Kaksi versiota samasta asiasta</translation>
    </message>
    <message>
        <source>Compare and choose</source>
        <translation>Vertaa ja valitse</translation>
    </message>
    <message>
        <source>Two people wrote in the same field without a connection. Both versions are kept until one chooses.</source>
        <translation>Kaksi kirjasi samaan kohtaan ilman yhteyttä. Molemmat versiot säilyvät, kunnes joku valitsee.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Palvelin ei ottanut vastaan</translation>
    </message>
    <message>
        <source>These changes are safe on this computer, but your colleagues do not see them.</source>
        <translation>Nämä muutokset ovat turvassa tällä koneella, mutta työkaverit eivät näe niitä.</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>Tähän ei luotettu</translation>
    </message>
    <message>
        <source>The server sent something that does not pass the checks. It was not used, and nothing of yours is changed. Tell your administrator.</source>
        <translation>Palvelin lähetti jotain, mikä ei läpäissyt tarkistuksia. Sitä ei käytetty, eikä omiasi ole muutettu. Kerro ylläpitäjälle.</translation>
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
        <source>Synchronisation</source>
        <translation>Synkronointi</translation>
    </message>
    <message>
        <source>Sending and fetching changes…</source>
        <translation>Lähetetään ja haetaan muutoksia…</translation>
    </message>
    <message>
        <source>No connection. Work goes on; changes are sent when the connection is back.</source>
        <translation>Ei yhteyttä. Työ jatkuu; muutokset lähetetään, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>Something needs attention.</source>
        <translation>Jokin vaatii huomiota.</translation>
    </message>
    <message>
        <source>Changes wait to be sent.</source>
        <translation>Muutoksia odottaa lähettämistä.</translation>
    </message>
    <message>
        <source>Everything has been sent and fetched.</source>
        <translation>Kaikki on lähetetty ja haettu.</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>Ei vielä synkronoitu</translation>
    </message>
    <message>
        <source>Last {time}</source>
        <translation>Viimeksi {time}</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Unfinished</source>
        <translation>Kesken</translation>
    </message>
    <message>
        <source>Visits of the day</source>
        <translation>Päivän käynnit</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
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
        <source>An administrator&apos;s device manages members and devices; visits are recorded by the others.</source>
        <translation>Ylläpitäjän laitteella hoidetaan jäseniä ja laitteita; käynnit kirjaavat muut.</translation>
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
        <source>The visits of the day will be here</source>
        <translation>Päivän käynnit tulevat tähän</translation>
    </message>
    <message>
        <source>Add the first client, then record a visit. It is safe here at once, online or not.</source>
        <translation>Lisää ensimmäinen asiakas ja kirjaa sitten käynti. Se on heti turvassa täällä, yhteydellä tai ilman.</translation>
    </message>
    <message>
        <source>Add the first client</source>
        <translation>Lisää ensimmäinen asiakas</translation>
    </message>
    <message>
        <source>Two people wrote in the same field at the same time: {names}.</source>
        <translation>Kaksi kirjasi samaan kohtaan yhtä aikaa: {names}.</translation>
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
        <source>Only the passphrase protects this vault</source>
        <translation>Vain salalause suojaa tätä holvia</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Avaa holvi</translation>
    </message>
    <message>
        <source>Your clients&apos; data is encrypted on this computer.</source>
        <translation>Asiakkaittesi tiedot ovat tällä koneella salattuina.</translation>
    </message>
    <message>
        <source>Nobody can reset a passphrase, not even we. The two recovery officers of your organisation can open the vault with both of their recovery sheets; ask your administrator. What has been synced is safe on your colleagues&apos; computers too.</source>
        <translation>Kukaan ei voi palauttaa salalausetta, emme edes me. Organisaatiosi kaksi palautuslomakkeen haltijaa voivat avata holvin lomakkeillaan; kysy ylläpitäjältä. Synkronoidut tiedot ovat turvassa myös työkavereidesi koneilla.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Kirjoita ensin salalauseesi.</translation>
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
        <source>Discard this draft?</source>
        <translation>Hylätäänkö luonnos?</translation>
    </message>
    <message>
        <source>What is written here is thrown away. A visit that colleagues already see stays as it was.</source>
        <translation>Tähän kirjoitettu häviää. Käynti, jonka työkaverit jo näkevät, jää ennalleen.</translation>
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
        <source>{register}. Colleagues see the unsigned visit; your changes once you save.</source>
        <translation>{register}. Työkaverit näkevät allekirjoittamattoman käynnin; muutoksesi, kun tallennat.</translation>
    </message>
    <message>
        <source>{register}. The draft is only yours until you sign.</source>
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
        <translation>Menee yhteisiin tietoihin: molemmat ammattiryhmät lukevat sen.</translation>
    </message>
    <message>
        <source>Write it like 45 min or 1 h 15 min.</source>
        <translation>Kirjoita näin: 45 min tai 1 h 15 min.</translation>
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
        <source>Two people wrote in the same field at the same time; both are kept.</source>
        <translation>Kaksi kirjasi samaan kohtaan yhtä aikaa; molemmat ovat tallessa.</translation>
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
        <source>When</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Käynnin tapa</translation>
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
        <translation>Toisessa osassa sovittu</translation>
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
        <source>No hits</source>
        <translation>Ei osumia</translation>
    </message>
    <message>
        <source>Words are found in every inflection. Try fewer or other words.</source>
        <translation>Sanat löytyvät kaikissa taivutusmuodoissa. Kokeile vähempiä tai muita sanoja.</translation>
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
        <translation>Tällä koneella ei ole vielä holvia. Miten haluat aloittaa?</translation>
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
        <source>My organisation begins with Lähityö</source>
        <translation>Organisaatiomme ottaa Lähityön käyttöön</translation>
    </message>
    <message>
        <source>You have the address of your own server and the setup token that it printed.</source>
        <translation>Sinulla on oman palvelimenne osoite ja sen tulostama käyttöönottotunnus.</translation>
    </message>
    <message>
        <source>Found an organisation</source>
        <translation>Perusta organisaatio</translation>
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
        <translation>Kaksi haltijaa, kaksi paperia.</translation>
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
    <name>WorkersField</name>
    <message>
        <source>Someone else: name and Enter</source>
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
        <translation>Holvia tehdään</translation>
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
</TS>
