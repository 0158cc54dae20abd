"""Who is there: whoever threatens, and those whom the writer may tell about.

How entries are written: `flows/danger/lexicon/__init__.py`.
"""

WORDS: dict[str, str] = {
    # Somebody who may be the one that threatens.
    "actor": """
        han, hon, de, dom, dem, honom, henne, nån, någon, nåon, någn, nan, någonm, några, nåra,
        nåt, en man, en kvinna, en person, en kille, en tjej, en snubbe, en gubbe, en karl, en
        typ, en figur, ett gäng, en grupp, tre (män/killar/personer), två
        (män/killar/personer/st), fyra (män/killar/personer), fem (män/killar/personer), man i
        (luva/huva/mask/svart/keps), mannen, männen, killen, killar, killarna, kille, tjejen,
        kvinnan, snubben, snubbe, snubbar, snubbarna, gubben, gubbe, gubbjäveln, gubbar, gubbarna,
        karln, karlen, karl, karlar, personen, personer, figuren, figurer, gestalt+, skugga,
        skuggan, främling+, främmande man, okänd (man/person/kille), okända, maskerad+, maskerade,
        rånarluva, huvtröja, luvtröja, gänget, folkmassa+, folkhop+, mobb, mobben, hop, hopen,
        ligist+, huligan+, nazist+, nassar, nassarna, idiot, idioten, dåren, galning+, galningen,
        psykopat+, galen, inkräktar+, inbrottstjuv+, tjuv, tjuven, tjuvar, gärningsman+,
        gärningsmannen, gärningsmän, angripare, angriparen, förövare, förövaren, besökare,
        besökaren, demonstranter+, aktivister, exet, mitt ex, min exman, min exmake, exman,
        exmannen, exmake, expojkvän*, exsambo*, stalker+, stalkern, hotaren, medborgaren, grannen,
        samma (man/kille/person/bil/snubbe/gubbe), he, she, they, him, them, someone, somebody,
        sombody, sumone, some1, a man, a guy, a woman, a person, a stranger, a group, guy, guys,
        man in, the men, two men, three men, dude, dudes, stranger, strangers, attacker+,
        intruder+, burglar+, mob, crowd, gang, thug+, gunman, the man, man, my ex, ex husband, ex
        boyfriend, masked, neighbour, neighbor, figure, hes, shes, theyre, he's, she's, they're,
        there's, theres, herrn, herre, herren, en herre, gentleman, gentlemannen, yngling+,
        ynglingar, ynglingarna, grabb, grabben, grabbar, grabbarna, pojke, pojkar, pojkarna,
        ungdom, ungdomar, ungdomarna, tonåringar, vuxen man, vuxna män, äldre man, ung man, unga
        män, fulla män, full man, berusad man, berusad, berusade, påtänd, påtänt, hög på,
        demonstrant+, demonstranten, motdemonstrant*, åhörare, åhöraren, medborgare, bråkstake,
        slagskämpe, busar, busarna, buset, gäng, ett par (män/killar/typer/personer/snubbar), folk
        med, folk i, folk utanför, folk som, en
        (vuxen/äldre/ung/full/arg/okänd/främmande/maskerad/berusad/aggressiv/galen/lång/stor/naken/svartklädd)
        (man/kvinna/kille/tjej/person/karl/typ/herre), ledaren, medlemmar, mc-gäng*, huliganer,
        mördaren, kidnapparen, rånare, rånaren, rånarna, tjuvarna, skytten, skytt, knivmannen,
        knivman, gunmen, shooter, robber+, kidnapper, assailant+, perpetrator+, bloke+, lad, lads,
        chap, fella, old man, young man, drunk, drunk man, teenager+, boys, youths, protester+,
        protestor+, demonstrators, rioters, rioter, visitor, caller, constituent, driver, föraren,
        chauffören, mannne, mane, balaclava+, in black, in a mask, in masks, wearing a mask, in a
        hood, hooded, svartklädd*, huva, luvan, hela gänget, båda två, han den där, han från, hon
        från, den där (mannen/killen/typen/gubben), those (men/guys/people/boys), that
        (man/guy/woman), the (guy/woman/men/guys/bloke/boys/group/crowd/driver/caller), snut,
        lirare, luffare, pundare, pundaren, fyllo, fyllot, missbrukare, snubbe från, typen,
        typerna, sällskap, slödder, rasist*, högerextrem*, vänsterextrem*, extremist*, aktivisten,
        hyresgäst*, besvikna, arg man, arg kvinna, arga, arge, den arge, klienten, klient, f d,
        före detta, fd sambo, fd man, min fd, brorsan hans, hans kompisar, hans bror, hans polare,
        polare, polarna, crew, krew, kids in, trespasser+, tenant, client, ex wife, brother in
        law, his mates, mates, the bloke, some bloke, some guy, some dude, some man, some woman,
        random guy, randoms, weirdo, creep, nutter, psycho, maniac, neo nazis, nazis, skinheads,
        hooligans, biker+, bikers, sörjande, fyra st, tre st, flera st, flera stycken, många,
        massa folk, tjugo (personer/man/st), tio (personer/man/st), trettio (personer/man/st),
        dozen, dozens, ett tjugotal, ett tiotal, hoods, guys outside, men outside
    """,
    # A certain person: this one, not whoever might be.
    "he": """
        han, hon, honom, henne, mannen, killen, kvinnan, tjejen, snubben, gubben, karln, karlen,
        personen, figuren, exet, mitt ex, gänget, dåren, galningen, idioten, herrn, herren, damen,
        tanten, ynglingarna, männen, killarna, snubbarna, samma man, samma kille, samma person,
        grannen, stalkern, dom, dem, de är, de har, de står, de kommer, de försöker, de håller, de
        slår, de sitter, de följer, de tar, de drar, de kör, de vill, de bankar, de skriker, he,
        she, he's, she's, hes, shes, him, the man, the guy, my ex, they're, theyre, they are, they
        have, they've, theyve
    """,
    # Whoever: in questions of principle mostly these.
    "anyone": """
        någon, nån, någn, ngn, man, en person, en medborgare, en väljare, en ledamot, en
        politiker, en förtroendevald, en kollega, anyone, anybody, someone, somebody, one, a
        person, people, folk, personer, ledamöter, politiker, förtroendevalda, en främling
    """,
    "me": """
        jag, ja, mig, mej, oss, vi, min, mitt, mina, vår, vårt, våra, im, i'm, ive, i've, me, my,
        we, us, our, we're, were, mij, mg, jg, ajg
    """,
    # Those whom the writer may tell about.
    "kin": """
        kollega+, kollegan, kollegor, kollegorna, ordförande+, ordföranden, min
        (fru/man/son/dotter/ sambo/bror/syster/pojke/flicka/tjej/kille), mina barn, mitt barn,
        barnen, barnet, barn, sonen, dottern, dotter, mamma, pappa, frun, sambon, maken, hustrun,
        familj*, sekreterar*, handläggar*, vän, vännen, väninna*, kompis+, partikamrat*, ledamot+,
        ledamoten, ledamöter, politiker, politikern, vakten, väktaren, receptionisten, chef,
        chefen, tonåring*, bebis*, hund, hunden, gruppledare*, granne, colleague+, coworker,
        co-worker, kids, my (son/daughter/wife/husband/kid/partner/mother/brother/sister/child),
        children, daughter, husband, wife, councillor+, councilor+, chairman, chairwoman,
        chairperson, assistant, baby, friend, secretary, receptionist, guard, deputy, mayor, make,
        maka, hustru, min hustru, min make, brorson, svärmor, svärfar, mor, far, morsan, farsan,
        bror, syrra, syrran, brorsan, morfar, farmor, mormor, farfar, vårt barn, våra barn,
        dagbarn, ungarna, ungen, flickan, flicka, pojken, grabben min, min flicka, min pojke,
        lillen, tvillingarna, elever, eleverna, barnvakten, städerskan, registratorn, vaktmästaren
        vår, tolken, praktikanten, volontär*, partivän*, partisekreterar*, kommunalråd*,
        borgmästar*, nämndeman*, kandidat*, valarbetar*, valobservatör*, journalist*, talar*,
        tjänsteman*, tjänstemän*, kanslist*, jurist*, registrator*, clerk, intern, candidate,
        volunteer, teacher, mum, mom, dad, granddaughter, grandson, nephew, niece, boyfriend,
        girlfriend, fiance, sister, brother, mother, father, kid, girl, boy, toddler, dog, speaker
    """,
    # They are missing.
    "kin_in_trouble": """
        svarar inte, hör inte av sig, kommit hem, borta, försvunn*, saknas, missing, not
        answering, isnt answering, försvunnen, försvann från, inte kommit hem, kom aldrig hem, kom
        aldrig fram, svarar inte i telefon, svarar inte på, borta sedan, dottern borta, sonen
        borta, barnet borta, kom inte hem, skulle varit hemma, borde vara hemma, has not come
        home, hasn't come home, hasnt come home, never came home, never arrived, is missing, gone
        missing, won't pick up, wont pick up, not picking up, doesn't answer, doesnt answer,
        hämtades av någon annan, okänd hämtade, hämtat mitt barn, hämtade mitt barn, picked up by
        a stranger, picked up my (son/daughter/kid), lured, lockade in, lockat med sig, tagit med
        sig barnet
    """,
    "body": """
        hals, halsen, strupe, strupen, nacke, nacken, arm, armen, armarna, ansikte, ansiktet, mun,
        munnen, huvud, huvudet, bröst, bröstet, mage, magen, rygg, ryggen, ben, benet, benen,
        hand, handen, händer, händerna, öga, ögat, ögon, ögonen, panna, pannan, tinning*, kropp,
        kroppen, håret, throat, neck, face, arms, head, chest, stomach, leg, legs, hands, eye,
        eyes, mouth, hair, back of my, finger, fingrar, fingrarna, grepp, greppet, grepp om
    """,
    "vehicle": """
        en bil, svart bil, bilen bakom, samma bil, en skåpbil, en volvo, skåpbil*, mörk bil, okänd
        bil, svart (volvo/bmw/audi/suv), en moped, en mc, motorcykel*, moped*, a car, black car,
        same car, a van, white van, headlights, helljus*, strålkastar*, bil med, en bmw, en audi
    """,
}
