"""Loud and harmless, denied, or an error.

How entries are written: `flows/danger/lexicon/__init__.py`.
"""

WORDS: dict[str, str] = {
    # Everyday causes.
    "benign": """
        låssmed*, låsmed, låssmeden, stambyte*, nyårsraket*, raketer, smällare på nyår,
        nyårssmäll*, påsksmäll*, lotto, som vanligt, teve*, tv-serien, teveserien, snarkar,
        snoring, snarkning*, ryssja, vedspis, klyver ved, hugger ved, klyva ved, hugga ved,
        vedyxa*, yxar, jultomten, snöplog*, plogbil*, sopbil*, skorsten*, sotning*, besiktning*,
        installatör*, bredband*, fiber, hissreparatör*, hissen krånglar, besökare från, guidad
        tur, städar, dammsug*, dammsuger, fönsterputs*, putsar fönster, flyttgubbar, flytthjälp,
        flyttfirma*, kyckling, oxfilé, köttbullar, soppa, gryta, gryt*, marinad*, filea*, filear,
        skalar potatis, hackar lök, lök, ost, bröd, smörgås*, frukostkorv*, köksmaskin*,
        brödkniven slö, lånebil, kör mig hem, skjutsar, skjuts hem, hämtar mig, hämtar barnen,
        lämnar barnen, ammar, blöja, spyor, vinterkräksjuka, magsjuk*, migrän, nackspärr, ont i
        halsen, gips, stukad, stukade, vrickade, snubblade, cyklade omkull, halkade, plåster, skar
        mig i (tummen/fingret), skar mig på (papper/ett papper/en konserv), papperet skar,
        kaffemaskin*, kopiatorn rök, skrivaren rök, datorn rök, brummar kyl*, kylskåp*,
        tvättmaskin*, torktumlar*, diskmaskin*, klockradio, äggklocka*, timer på ugnen, ugnen,
        ugn, micron, spisen, stearin, rökelse, bastun, badtunna, spabad, solarium, utegrill*,
        kolgrill*, engångsgrill*, gasolgrill*, rökt, röker korv, röker fisk, rökeri*, dimma,
        rimfrost, fåglar som, måsar, skator, duvor, hackspett*, ekorre, igelkott*, grävling*, räv,
        räven, hundvalp*, valp, valpen, hönor, tupp, getter, kor, kon, korna, hästar, hästen,
        traktor, skördetröska*, tröskar, gödsel*, cop show, marching band, brass band, samba,
        choir practice, locksmith, the plumber, the electrician, pizza guy, pizza delivery,
        delivery guy, amazon, ocado, meter reader, water company, gas man, gas engineer, surveyor,
        builder+, scaffolding, scaffolders, roofers, window cleaner, gardener, binmen, bin men,
        dustmen, road works, roadworks, fireworks, firecracker+, new years, new year's, bonfire
        night, guy fawkes, diwali, smoke alarm battery, low battery chirp, burnt my toast, burnt
        toast, oven, stove, grill, cake, chopping onions, onions, carving, turkey, roast, puppy,
        hamster, squirrel, fox, badger, pigeon, pigeons, seagull*, bat in the attic, mouse, mice,
        rats, råttor, råttan, wasps, wasp nest, bees, hedgehog, cows, horses, tractor, plaster,
        paper cut, stubbed, tripped over, sprained, blister from, zombie, trick-or-treaters,
        treaters, sweets, halloweenkostym*, brevbärare*, postbud*, budet, hantverkare*,
        elektriker*, rörmokare*, städare*, städaren, städerskan, vaktmästare*, sotare*, målare*,
        pizzabud*, leverans*, levererar, levererade, paketbud*, dhl, postnord, hemleverans*,
        grillen, grillar, grilla, grillning*, grillkväll*, eldstad*, kamin*, öppen spis, brasa,
        brasan, majbrasa*, valborg*, valborgsmäss*, lägereld*, ljus på, stearinljus*, halloween*,
        luciatåg*, nyår*, nyårsafton, fyrverkeri, fyrverkerier, åska*, åskar, åskväder*, blixt*,
        påsk*, julgran*, jultomte*, tomten kommer, karneval*, maskerad till, maskeradfest*,
        maskeraden, utklädd*, barnkalas*, vattenpistol*, leksak*, leksaks*, brödrost*, bränt
        (bröd/rostat), rostat bröd, brände (maten/vid/pannkak*/gröt*/kakan/brödet), pannkak*,
        stekt, steker, matlagning*, lagar mat, kök, pizza, skära (bröd/tårtan/upp/ost*/grönsak*),
        kniv och gaffel, smörkniv*, kökskniv* (slö/ny/slip*), slipa*, blodprov*, blodtryck*,
        blodgivning*, ge blod, blodgivar*, blodpudding*, blodapelsin*, näsblod*, mens, skavsår*,
        katten, katt, katter, kattung*, råtta, fågel, fåglar, älg, rådjur, vildsvin*, björn, myr*,
        getingar, geting*, grannens (barn/katt/hund/unge*), grannbarn*, snickrar, renoverar,
        bygger om, sprängarbet*, sprängning* (av berg/vid bygget), bygget, vägarbete*,
        tandläkare*, vaccin*, influensa, förkyld*, hosta, feber, huvudvärk, bakfull, kroppkakor,
        bananbåt, mailman, postman, courier, delivery, delivered, plumber, electrician, cleaner,
        janitor, barbecue, bbq, bonfire, campfire, candle+, candles, fireplace, fireworks for,
        thunder*, thunderstorm, trick or treat*, costume, toaster, toast, burnt
        (toast/the/dinner), cooking, blood (test/pressure/donation/donor/orange/sugar), donate
        blood, nosebleed, cat, kitten, toy, water gun, water pistol, squirt gun, nerf,
        construction, dentist, vaccine, flu, hangover, gym, träningspass*, gymmet
    """,
    # Joy and play.
    "pleasant": """
        fin stämning, god stämning, lugn stämning, lugn och fin, fredlig*, lugna demonstranter,
        peaceful*, calm and, läser tidning, äter lunch, dricker kaffe, fikar, solar, matar duvor,
        rastar hunden, går ut med hunden, walking his dog, walking her dog, reading a paper,
        reading the paper, vykort från, klagar på, gnäller om, gnäller på, complains about,
        complaining about, tiggde godis, godis, bus eller godis, 🎃, 🎄, 🥳, vunnit, vann på,
        vinner, grattis, segrade, seger, segern, ketchup, statyer, statist, teatersmink, sminkade,
        utklädda, utklädd, zombie, vampyr*, spöke, spöken, maskot, ballonger, ballong, smällde en
        ballong, ballongen, popcorn*, serpentin*, konfetti, champagne, korken, korkar, bubbel,
        skålar, after work, aw, barnteater*, dockteater*, gympa, zumba, yoga, löpning, joggar,
        springer maraton, springer milen, stafett*, jogging, lopp, loppet, vasaloppet, hejar,
        hejarklack*, äntligen, finally, snällt, är snäll, snäll, gullig*, söt, rar, kramas,
        kramar, kram, puss, hugs, hug, sweet, cute, nice, trevlig, fint, så fint, suveränt,
        toppen, bra jobbat, well done, skratt, skrattar, skrattade, applåd*, klappade, jublar,
        jubel, hurrar, hurra, leker, lek, leka, lekte, lekplats*, kurragömma, gömma nyckeln,
        charader, dansar, dans, dansa, sjunger, sång, sånger, sjöng, kör som sjunger, barnkör*,
        kören, musik, musiken, orkester*, spelar in, filmteam*, filminspelning*, inspelning*,
        skådespel*, statist*, tv-team*, konsert*, festival*, marknad, julmarknad*, loppis,
        bröllop*, vigsel*, dop, studentskiva*, studenten, studenter firar, skolavslutning*,
        parad*, pride*, tåget går genom, karneval*, clown*, trollkarl*, tivoli*, nöjespark*,
        spökhus*, karusell*, bergochdalbana*, escape room*, escaperoom*, disco, fest, festa,
        party, firar, firande, firas, födelsedag*, kalas*, grillar, grillade, korv,
        korvgrillning*, glass, tårta, bullar, bakar, bakade, mys, myser, trevlig*, fint väder,
        solen skiner, härlig*, underbar*, mysig*, kul, roligt, skoj, skojar, skojade, skämtar,
        skämtade, skämt, haha*, hehe*, hihi, lol, lmao, rofl, asg, xd, 😂, 🤣, 😄, 😀, 😊, 🙂, 😉,
        👍, ❤, 🎉, valvaka*, segerfest*, scouter, scouterna, lajv*, medeltids*, historiska spel,
        innebandy*, match, matchen, träningen, spelar, spelade, brandmän hälsar, öppet hus,
        visning*, studiebesök*, brandbil* på, klassresa*, utflykt*, cup, turnering*, övningskör*,
        laser*dome, paintball*, parade, wedding, festival, fair, funfair, carnival, circus,
        concert, choir, singing, sang, dancing, dance, laughing, laughs, laughed, had a laugh,
        giggling, clapping, cheering, cheers, playing, plays, played, hide and seek,
        hide-and-seek, counting to, prank, pranks, joke, joking, jokes, just kidding, kidding,
        fun, funny, lovely, enjoy*, happy, great time, movie night, school play, drama club, film
        crew, filming a, film set, shooting a film, shooting a movie, shooting an ad, actors,
        props, rehearsing, reenactment, party (tonight/next door/upstairs), birthday, picnic, hot
        dogs, ice cream, popcorn, celebrating, celebrate, fans, football, marathon, half marathon,
        relay race, bungee, rollercoaster, roller coaster, haunted house, escape room, open day,
        open house, trampolin*, bollar, pingis, schack*, quiz, frågesport*, bingo, julbord*,
        kräftskiva*, midsommar*, luciatåg*, lucia, julgransplundring*, påskeld*, valborg*
    """,
    # Sent, pressed, heard or seen in error.
    "mistake": """
        fel person, fel nummer, fel chatt, fel knapp, fel fönster, fel gång, fel ruta, feltryck*,
        felsänd*, råkade, råkat, råkar trycka, tryckte fel, trycka fel, tryckte på fel, tryckt
        fel, av misstag, misstag, missförstånd, missförstod, missförstått, misstog, misstagit, såg
        fel, hörde fel, hört fel, skrev fel, skickade fel, skickat fel, autocorrect, autokorrekt*,
        autorättning*, stavfel, stavade fel, menade, jag menar, glöm det, strunt samma, strunta i,
        bortse från, ignorera, behövs inte längre, behövs ej, ej längre aktuellt, inte längre
        aktuellt, inte aktuellt, dra tillbaka, tar tillbaka, återkallar, återtar, ta det lugnt,
        inget har hänt, ingenting har hänt, inget hände, ingen fara, ingen fara på taket, ingen
        fara med, ingen är i fara, ingen risk, ingen brådska, inte bråttom, ingen stress, är bara,
        det är bara, var bara, bara grannen, det var grannen, är grannen, bara min, är min
        (man/fru/son/dotter/bror/syster/kollega/granne/hund/katt), är mitt, är min, min egen, var
        min, det var en (övning/katt/fågel/gren/räv/kvist/bil), det var ett
        (barn/däck/djur/skämt/fel), sonson, barnbarn, lekte med telefonen, fick tag i telefonen,
        satt på telefonen, fickring*, hittad, hittades, är hittad, har hittat, kommit fram, kom
        fram, kom hem, kommit tillrätta, kom tillrätta, återfunnen, oskadd, oskadda, välbehållen*,
        räknade, tomt, var tomt, ingen där, ingen hemma, inga spår, tyvärr tryckte, testar bara,
        bara testar, bara ett test, ett test, pocket dial*, butt dial*, wrong
        (person/number/chat/button/window/thread), by mistake, my mistake, my bad, mistake,
        misunderstood, misunderstanding, misheard, misread, typo, autocorrected, i meant, meant
        to, ignore (that/this/my/the), never mind, nevermind, disregard, forget it, not needed, no
        longer needed, no need, nothing happened, no danger, no rush, no hurry, not urgent, no
        emergency, not an emergency, was nothing, its my
        (neighbour/neighbor/son/husband/wife/dog/cat/brother), it's my
        (neighbour/neighbor/son/husband/wife/dog/cat/brother), it was my, was my, it was a, it was
        the, was the wind, only the wind, just the wind, vinden som, after all, backfir*, found
        safe, safe and sound, is safe, unharmed, turned up, empty, nothing there, nobody there,
        testing, just testing, this is a test, ber om ursäkt, innan ni ringer, oroa dig inte, oroa
        er inte, don't worry, dont worry, avvakta inte
    """,
    # Put in the place of danger that is denied ("ingen bomb").
    "denied": """
        ofarligt, harmless
    """,
}
