"""First names that are common in Finland, and names that are ordinary words too."""

COMMON = frozenset(
    """
    aada aapo aarne aaro aatu aava ahti aila aino aki albin aleksi alexander alina amanda anette anita anja anna
    anne anneli anni annika annikki annukka anssi antero anton antti anu ari arja armi arne arto arttu arvo asko
    asta atte auli aulis aune benjamin birgit björn carita cecilia christer daniel eelis eemeli eero eetu eeva
    eevi eija eila eini eino elias elina elisa ella ellen elli elsa emil emilia emma ensio erik erkki esa essi
    eveliina frans fredrik gunilla göran hanna hannele hannes hannu hans harri heidi heikki heimo heino helena
    heli heljä helmi helvi henna henri henrik hilkka hilma ida iida iiris iiro ilkka ilmari ilona inka inkeri
    irene irina irja irma irmeli isto jaakko jaana jan jani janina janne jari jarkko jarmo jarno jenna jenni
    jere jesse joel johan johanna joni jonna joona joonas jorma jouko jouni juha juhana juhani juho jukka julia
    jussi juuso jyri jyrki kaarina kaarlo kaija kaisa kalevi kalle karin karoliina katariina kati katja katri
    kauko kerttu kimmo kirsi kirsti klaus kristian kristiina kyllikki kyösti lars lasse lassi laura lauri lea
    leena leila lennart liisa linda linnea lotta lumi maarit maija maire mari maria mariia marika marita maritta
    marja marjatta marjo marjut marketta markku marko markus martta martti matias matleena matti mauri meeri
    meri merja mervi mia miia miina mika mikael mikko milja milla mimmi minna mira mirja mirjam mirka mirva
    monika nea niina niklas niko nina noora olavi olga oliver olivia olli onni oona oskari ossi otto outi paavo
    pasi patrik paula pauli pauliina pekka pentti pertti pertu petra petri petteri pia piia pinja pirjo pirkko
    päivi raija raili raimo raine raisa rami rauni rauno reijo reima reino riikka riina riitta risto ritva roope
    saara saija saila saimi saku salla sallamari sami samu samuel samuli sanna sanni santeri sara sari satu
    sauli sebastian seija selma senni seppo severi siiri sini sinikka sirkka sirpa siru sofia sonja sophia
    stefan susanna suvi sylvi taina tapani tapio tarja taru tatu teemu teija teijo tellervo teppo tero tertti
    terttu tiia tiina timo toini toivo tomi tommi toni topi tuija tuire tuomas tuomo tuukka tuula tuuli tuure
    ulla ulpu unto urho urpo valtteri veera veijo veikko venla vera verneri vesa viivi vilhelm vilho viljami
    ville vilma virpi virva väinö yrjö åke åsa
    """.split()
)

ORDINARY = frozenset(
    """
    aamu aho aina aino anna ansa ari armas arvo asta auer aura autio elo haapa halla harju heikki heimo heinä
    helmi hirvi hovi huhta ilma ilo ilona ilta impi into jalo joki jousi järvi kaino kaisla kallio kanerva
    kangas karhu kari kaski kataja kauko kauppi keto kielo kivelä kivi koivu korpi koski kotka kukka kulo kuu
    kuusi kylä laakso lahti laine laitila lampi lehti lehto leino lempi lepo leppä lilja lumi lumme luoto malmi
    marja meri metsä mäki niemi niitty norppa nummi nurmi oiva oja oksa onni orvokki otto ovi paju palo pelto
    peltola pia pihlaja pilvi puro pöllö raita ranta rauha rautio ruoho ruusu saari salmi salo satu sini sisko
    suo suomi susi suvi taika taimi taisto tammi tapani tarmo taru toimi toivo tuisku tuomi tuuli urho usko valo
    varis veli vesa vilja viljo virta visa voima vuokko vuori väre
    """.split()
)
"""Written small, or with a capital where a sentence begins, these are words before they are names."""
