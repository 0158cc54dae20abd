"""Words and pairs of neighbouring words that make danger now less likely, by weight.

Fitted by `bench.danger.fit`; a person may correct any of them. "^" is where a text begins, "$"
where it ends. Written without rings and doubled letters, as they are compared.
"""

CALM: dict[float, str] = {
    -1.2: """
    aker
    """,
    -1.0: """
    han slar
    """,
    -0.9: """
    altsa, day, isen och
    """,
    -0.8: """
    hit med, jag vantar, kafet, kitchen, motet $, salut
    """,
    -0.7: """
    ^ nu, altsa $, bron, dorar, har och, hitar, leker, moten, nu det, nya, perioden, skjuter
    salut
    """,
    -0.6: """
    ^ hon, ^ ingen, ^ no, a $, algpaset, armen och, dying, en stor, glomt, han siter, inte pa,
    jag liger, kor over, kuragoma, lange $, matan, med os, meting $, mig inte, min tonaring, no,
    pa bron, police, sedan lange, somar, tapade, tartan, that, til motet, tonaring, tutar,
    utanfor och, valberedningen, vi leker, was
    """,
    -0.5: """
    ^ are, ^ hiding, ^ im, ^ it, ^ on, a knife, aldrig, am on, antligen, antligen $, april, ar
    $, ar min, armen, at lana, at nasta, avsandare, bilen utanfor, bra $, brant, brutit sig,
    byta, counting to, daligt, det ar, efter mit, en kap, for the, forsta, from the, gar pa,
    garningsmanen, glomde, godis, hade, handlingarna, hej $, here, hes counting, hit han, hog,
    hon har, how many, hurt, i hela, idag, in til, ine nu, ingen ar, ingen bomb, inlast pa, inte
    hit, is here, is with, kap i, knackar, knife in, kniv och, krosar, lana, laughing $, lol $,
    luktar brant, man pa, manen, many, mig ur, mord, moten $, nagon skjuter, nagon tutar,
    overalt, pa balkongen, posted, psykakuten, rusar, safe, she has, sig min, siter ine,
    sjalvmordsbenagen, skrivaren, skrivaren $, so, som, somnat, sonen, stadar, statistik, stor
    kniv, systemet, tack $, the kitchen, the rifle, utan, utslagna, vag hit, valet, vande,
    varje, veckor, vem, vi, vil, vilken, x, yes
    """,
    -0.4: """
    ^ $, ^ a, ^ brandlarmet, ^ brevbararen, ^ doren, ^ ge, ^ han, ^ nej, ^ nobody, ^ partiet, ^
    police, ^ that, ^ ungarna, ^ vi, agde, alvedon far, ambulansen, an axe, angra, ar falskt, ar
    granen, ar har, ar sa, ar slut, are here, at, at os, awful, bakom sofan, banging, banken,
    bara $, bast, bilaga, bildligt, blodig, borde, bra, brand, brandlarmet, brevbararen,
    brigade, car, counting, dag, dag $, dagar, de och, den, det ful, det var, do we, do you,
    dodshot, dom slar, down the, drawer, du dor, dygn, eget, eldar, en riktig, facebok, falskt
    $, fast i, fire brigade, fjol, fnisar, fnisar $, folowing me, for nya, fotar, fragade,
    gamla, ge, glomt nyckeln, gomer sig, granen, grilar, group, gubar, had, han och, han skrev,
    han slaps, handing, handlingarna $, har for, har jag, har kniven, har precis, har sagt, has
    a, hatar mig, have him, he had, hel, hema ensam, hes outside, hisen, hol, hosten, i fjol, i
    koket, i postfacket, i samantradesrumet, if someone, im not, in prison, infor, ingen har,
    inget, inlast, inte sita, is awful, is from, is the, isen nu, ja $, jag blir, jag dor, jag
    fragade, jag hitar, jag misar, jag star, jagar, jgag, kan nan, kap, karl med, karvar, kiosk,
    knackar pa, kolegan, komer inte, komunen, kontot, kontot $, lag i, late, late $, leave $,
    ledamot, left $, liger bakom, listan, livet, locked, lokaltidningen, lol, lov, man with,
    manaden, manen min, med bosan, med yxan, mest, meting, mig hela, min egen, misar, mord i,
    mormor ar, my kids, nagon $, nagon bryter, nal, nal i, namnden, nan gang, nasta gang, new,
    nu for, nu smaler, och fnisar, ok, onskar, opet, our dor, outside ringing, pa at, pa busen,
    pa jag, pa kontoret, pa listan, pa matan, parking, per dygn, police have, polis, polisen
    har, postfacket, pratar, prison, receptionen, regeringen, rifle, riktig, rutan $, sa,
    sadana, saying i, screaming, sig i, sig in, sina, sita kvar, sjalvmord, sjalvmordsforsok,
    sjukhus, skrev, skriker, skriver at, skuga, skul han, sla, slaps, slas, smal, socker, sofan,
    someone posted, star det, star har, svangde av, svarfar, ta per, tagit hand, tanderna, tar
    livet, the kiosk, the meting, threat, threats, threats $, til dig, trot, two years, utan
    avsandare, va, vantar, vantrumet $, var, var fran, veta, veta $, vi gick, vi har, vile jag,
    we, we do, wil, with my, with the, would, years, yxan
    """,
    -0.3: """
    ^ ambulansen, ^ anonymt, ^ barnen, ^ behover, ^ blorp, ^ dor, ^ ekonomichefen, ^ exmanen, ^
    gar, ^ granen, ^ har, ^ hej, ^ heres, ^ hru, ^ hunden, ^ ja, ^ jag, ^ just, ^ kniv, ^ lag, ^
    lasmeden, ^ manen, ^ polis, ^ ponera, ^ radningstjansten, ^ sag, ^ snickaren, ^ tack, ^
    varfor, ^ vda, ^ vilka, ^ viskar, ^ 💣, a gun, a window, again, akt, alarm, aldrig $, alt
    det, ambulansen har, andan, andan $, ar, ar domda, ar et, ar henes, ar pa, ar tilbaka, ar
    tre, are locked, aret han, at laga, at us, av en, av vid, axe, bag is, bakar, bakar $, bakom
    mig, balkongen, bankar, bara nagon, bargaren, barnen skriker, bateriet, beach, bebisen,
    because i, behover, behover ingen, bel, ben, benen, berata, bilen de, biter, blev jag, blod
    i, bloder valjare, bloke with, blorp, bomb, bomb and, bomben, bombhot $, bor i, borde ta,
    borja, brand i, brandkaren, bro, brotas, brotas pa, brutit, bryter, busen, byn, car and,
    chasing, chef, clear, cops, cut, dagisbarnen, dar, dar det, darfor, date, datorn, day $, de
    har, de slaper, de tre, de va, debat, demonstranterna, den dar, det briner, det gick, det
    pa, det sa, det smaler, do if, doda, dogs, domda, dor ikval, dor om, doren de, dte var,
    dunkar pa, egen, ekonomichefen, en kolega, en kval, en ledamot, en smal, enligt, exmanen,
    falskt, far, farfar, februari, femtio, fick en, film, filmen, find, fins, fint, fire,
    fireworks, fireworks $, foljde, foljer, foljer efter, folk som, folowing, folows, for det,
    for mina, foraren, forfoljer, framande man, ga in, galen $, galer et, garage $, gat $, genom
    doren, genom mit, gick bra, gick i, going home, golvet och, gomde, gomer mig, grupen, gun,
    had a, halva, hamtade, hamtar den, han blev, han bor, han ska, hanga, har akt, har aldrig,
    har eld, har huvudet, har igen, har men, har ni, har vi, hatchet, hatchet $, he isnt, he
    said, hela ansiktet, hela vagen, help me, hem i, heres, hes in, hide, him, him in, hisen
    med, hitad, hjalp nu, hon, hon hade, hon pa, honom for, honom och, hopas, hors, hot, hotad,
    hotad pa, hru, hundra, hur, hur pratar, hurt myself, hus, i et, i foajen, i hisen, i
    kartongen, i komunhuset, i tva, i vantrumet, idag $, ifal, igen, in an, in genom, ine och,
    infor valet, ingen hjalp, inget mer, inrymning, insandare, instangd, insurance, inte gora,
    inte har, inte in, is chasing, its the, ja hor, jag det, jag hamtar, jag hol, jag siter, jag
    tapade, jag vil, ju, just a, kamera, kamera vid, kan nagon, kartongen, kiling, klar $,
    klatrar in, kniv, kniv i, knivdadet, koket med, kolar, koma ut, komunhuset, krosa, krosade,
    ladan pa, lag, lamna, lasmeden, lasmeden bryter, laughing, ledsen, legat bakom, leker
    kuragoma, line, livet i, lost, lovar, lugnt, man ta, manga, me of, med polisen, med sig, med
    sjalvmordstankar, mer $, mig at, mig bakom, mig nagon, min bil, min man, min skul, min son,
    mina barn, minuter dor, mobilen pa, mordaren, mormor, mos, mote, motet, mun, mun $, murder,
    murdered, my brother, my group, my photo, na, namnden $, nar de, neighbours, nej, never, nio
    $, no im, nolvision, nolvision for, not going, nu komer, nu siter, nyckeln, nys det, och
    blinkar, och vagar, ok $, om, om tva, ont i, opet $, outside and, over here, over och, pa,
    pa anu, pa banken, pa doren, pa er, pa facebok, pa hela, pa livet, pa mit, pa parkeringen,
    pa skolgarden, pa tre, package, pagar, panik, parkeringen, partiet, photo $, plan $, ponera,
    ponera at, porten $, posten i, pratar man, preja mig, procedure, protokolet, racker, rad,
    radningstjansten, raknas, rat, regionen, rena, revisorerna, ringing, ringing the, rosten,
    rutin, ryker, sa bra, sa trot, sag du, sagt, sagt til, sama man, samantradesrumet, saret,
    saying, season, sen $, senaste, sex veckor, shed, shot, should be, sita, siter i,
    sjalvmordstankar, skaler, skamdes, skjuter, skola, skriker i, skriker och, slar sonder,
    slog, slog mig, smal i, smoke everywhere, snart, snickaren, snon, sofan $, som glomt,
    somaren, someone, sonen har, soner, sparat, springer i, stadshuset $, stala, stala in, star
    en, star utanfor, stitching, stod, stor, suicide, suicide $, sushin, svangde, svard, svard
    av, svider $, tagit honom, tagit sig, tanker inte, tar, the beach, the bel, the car, the
    library, the mayor, the pres, the train, the yard, tiden, til, tjanstemanen, tjuven, to
    hurt, to jump, tog tag, totalt, tredje, tryckte, turns, turns out, tutar och, tvan, up in,
    up min, ut mig, ut som, ute, va i, vagen det, vakt, vakten, valet $, valjare $, vantar i,
    vantrumet, varandra, varfor, vda, ved, vem ringer, vem sa, vet vilken, vi bakar, vi om, vi
    ska, vid entren, viftade, viftade med, vil at, vilka, vinden, visade, viskar, viskar for,
    wel, with, work, work $, yard, 💣, 🔥
    """,
    -0.2: """
    ^ ar, ^ asa, ^ bilen, ^ can, ^ dagisbarnen, ^ dril, ^ everybodys, ^ fire, ^ fjarde, ^ folk,
    ^ forlat, ^ found, ^ hade, ^ hra, ^ if, ^ klockan, ^ kocken, ^ min, ^ ok, ^ opositionen, ^
    ovning, ^ paketet, ^ petrol, ^ raknas, ^ receptionen, ^ ring, ^ rutin, ^ shes, ^ snart, ^
    sonen, ^ sotaren, ^ stuck, ^ tackar, ^ the, ^ theyre, ^ this, ^ ungdomsforbundet, ^ va, ^
    vad, ^ var, ^ vilket, ^ which, ^ white, ^ wich, ^ your, a man, a poster, a stranger, about,
    acount, act, act five, again $, agian, agian $, ago im, aklagaren, akuten, alarm $, alarm
    is, algjakten, an hour, anan, angra mig, anlagd, anlagd brand, anmala $, anmalas, anmals,
    anonymt brev, anu, any, apen, ar den, ar domd, ar ine, ar inlast, ar inte, ar kalt, ar klar,
    ar langesen, ar nu, ar rena, ar rok, ar slackt, ar som, ar trafad, are, are kiling, aret,
    as, aslep, at min, at se, at sta, ater, aterviningen, badrumet, baken, bakom dem, balong,
    balonger, balonger och, bandyn, banging on, bankar pa, bara jag, bara ledsen, bargaren ar,
    barn, basta, bat $, batre, bebisen sover, before, behover bara, berata vad, beratade, best,
    bil, bil $, bild, bilder, bilder pa, bilen star, blanda, blaser, blev, blev instangd, bloke,
    boken, bomb $, bomb threat, bombhot, bord, borjat $, bort det, bort en, borta $, bos, brana,
    brandvarnaren, braner, briner inte, bring, bror, brother, bry, budgeten $, bultar, burn my,
    burned, burnt, busen $, buskarna, cameras, centrum, chamber, chasing me, cirkulerar, clas,
    cleaver, close, closed, closed $, club, council, crisis, dag ska, danar, daughter, de
    krosade, de skar, de spranger, debate, debate is, deklarationen, delivery, dem som, dem til,
    demonstranter, den $, den gangen, den gar, den jag, den som, det blev, det bran, det et, det
    nagot, det ryker, det sig, det star, det svider, det va, det vita, det vore, dig pa, diket,
    doda mig, dodligt, dom kastar, domd, domd nu, dor by, doren i, doren til, dors, dot, dot $,
    dotern $, doterns, down, dril, du, du $, du e, dunkar, during, efter mig, efter min, ej $,
    election, emoji, en bro, en dag, en grane, en hel, en ny, en sten, er, escape, et, et av, et
    liv, evacuation, everybodys, everywhere, expeditionen, exploderade, fa smaka, fa veta,
    facebok $, fal, familjen, fangelse, far en, far ingen, far ni, far ordforanden, far sova,
    fara $, fart, fes, fifty, fikat, filear, fins det, fire would, five $, fixa, fjadrarna,
    fjadrarna yr, fler, flour, flour $, flytade, foajen $, foljde efter, foljt, foljt mig, folk
    kan, fonstren, fonstret $, for, for $, for an, for et, for hjalpen, for it, for min, for
    tva, fora, fora aret, foreningen, foreningen $, forst, fortroendevalda, fortroendevalda och,
    fraga $, fragan, frame, friviligt, from, ful fart, galen, gamalt, ganger $, ganget, ganget
    e, gar i, gar mot, gar nu, garden, gevar, gips, gjort, gom, gom dig, gomde sig, gomer, gor
    vi, gora mig, got vi, goteborg, granarna, granen det, granen har, grav, gren, grilen,
    gripit, grupledaren, hade han, hade inbrot, halsa, han bli, han flytade, han gar, han haler,
    han slog, han tanker, han tar, han vantar, han var, han vet, hander, hander $, hander om,
    handlingar, handlingarna ska, handtaget $, hanging, hapen, har bakom, har foljt, har glomt,
    har gripit, har i, har inte, har kolat, har lanat, har opet, har skin, har sutit, har
    tilstand, has ben, has paid, he wrote, hela, helgen, helt, helt slut, hema, hene hon, henes
    syster, hes ben, hiding behind, hiner inte, hita, hjalp vad, hjalpen, hjartat, hna sager,
    home, hon inte, hon skriver, honom, honom han, hopar fran, hopar jag, hos granen, hot $,
    hotade mig, hour, hour the, how, how do, hunden skaler, hur anmaler, hur han, hur manga, hus
    och, huset och, huvuden, huvudet, i, i $, i april, i armen, i baken, i brevladan, i busen, i
    buskarna, i byn, i diket, i en, i februari, i filmen, i fonstren, i forsta, i got, i
    goteborg, i hear, i kval, i mig, i mikron, i namnden, i onodan, i porten, i posten, i
    schack, i sjon, i tel, i tingsraten, i tradgarden, i traphuset, i varje, i vart, ica maxi,
    ice, id, if, ifal nan, igen $, igen jag, ila jag, im, im wel, in behind, in for, in
    handuken, ine hos, inga, ingen $, ingen bil, inget at, insta, instangd i, insurance $,
    insurance has, inte ga, inte hitar, inte med, inte pulver, inte ut, is a, is coming, is
    folowing, is there, isnt, istiderna, itl, itl be, its just, ja, jag byta, jag en, jag hade,
    jag hor, jag komer, jag tar, jag tre, jag tryckte, jagade, jagade mig, jagar os, jaha,
    jakten, januari, jump, just nu, just the, just worn, kalt, kalt och, kan, kan du, kansliet,
    kapa, katen, kedja, ketchup, kids are, kilometer, klyva, knackar det, knana, knapen, knife,
    knife on, knivlagen, knivlagen $, know, kocken, koket, koket det, kolar pa, kolat, komer et,
    komunalradet, konto, kort $, korv, kristod, kupen, kuvert med, kval, kval $, kval ar, kval
    nar, lagar, laget, lanat, lang tid, langesen, langre, lar, larmet, larmet $, lasa, laser,
    later, latsas, leaflet, leave, ledsen $, leva har, library, life, lift with, liten, liv
    kvar, livet av, ljudet, locks, lovar at, luktar, lunch, machete, made, maj $, man blanda,
    man en, man gor, man har, man skjuta, man star, man vid, manad, mandag, mar, marker, market,
    mat pa, maten, maxi, may, me at, me in, me with, med, med $, med bomb, med en, med pa, med
    pulver, med vapen, medborgarforslag, mejl, melan os, mig ar, mig de, mig for, mig i, mig
    ila, mig jag, mig langre, mig med, mig nar, mig ska, mig skriver, mig til, mig totalt,
    mikron, min post, mina, ministern, mishandlad, mistankt, mit bord, mit fonster, mit hus,
    months, mordar, mordarsniglar, morning, mose, mose season, mot mig, mot rutan, mot valstuga,
    motet i, much, must, my adres, my daughter, my garden, my house, my neighbour, my wife,
    nagon fran, nagon klatrar, nagon knackar, namnd, nan ar, nan ta, nar stanger, nar vi, nasan,
    nasta, natet, nearly, nej $, nej jag, ner i, ni behover, night, nineten, nio, nobody hurt,
    nog, now and, nr, nu, nu de, nu jag, nu ska, nu tutar, nu vil, numer, ny, nya tuneln,
    nyarsraketer, nyckeln i, nycklarna, nycklarna pa, oavbrutet, och ala, och bankar, och
    barnen, och et, och fraser, och kan, och la, och manen, och siter, och slapte, och slar, och
    ta, och tar, och vil, och vralar, oficers, oh, om det, om istiderna, om sjalvmord, once,
    onodan, onodan $, ont, opens, opnar, opnat, opositionen, orkar, orkar inte, oroa, oroa sig,
    os $, os ala, os i, os men, os och, other, our, out $, out to, outside, ovasen, overalt $,
    overfalslarm, overklaga, p, pa akuten, pa besok, pa de, pa eget, pa fonstret, pa hjalp, pa
    i, pa insta, pa knana, pa lordag, pa mejlen, pa nasan, pa natet, pa paper, pa plats, pa
    taget, pa telefonen, pa torget, pa vag, pa vagen, pa vart, package is, pagaende dodligt,
    paid, paket utan, paketet, papa $, paraplyet, paraplyet $, park, parkering, parkeringen $,
    parking fes, partiledningen, patrulen, peper, peper spray, petrol station, photo, pirate,
    planerar, planerat, planerat $, plaster, please $, police or, polisen som, polisen tog,
    pols, pols $, posten, poster, powder, pratar med, pratar om, preja, pres, protokolet $,
    prov, public, puled in, pulver $, pulvret pa, punkt, radion, radjur, rator, rejalt, rejalt
    i, replik, replik $, revisionen, right $, rof, rof of, rom, rude, rule, rum, ruta, rykte, sa
    fjadrarna, sa har, sade, sag, sag at, saga at, sager man, salen under, sama sak, samtalstod,
    samtalstod $, saren, saren $, sat en, sata, sater, sausages, scene, schack, se vad, season
    $, sekreterare, send, send the, ser det, ser ut, sex $, she, should, shoved, shoved me,
    sifrorna, sig vara, sit eget, sjon $, sjunger, ska det, ska koma, ska sla, ska ut, skada,
    skakar, skaler pa, skicka nan, skickade, skin pa, skjuten, skjutningen, skjutningen i,
    skratar $, skrev at, skriker utanfor, skriks, skriva in, skriver, skriver en, skriver nu,
    skrivit at, skyd, skydsatgarder, skyten, sla mig, slackt och, slaper inte, slapte inte, slar
    ner, slickar, slickar saren, smaka, smaler, smaler det, smaler i, smaler utanfor, smoret, so
    i, som en, som hander, som kom, som letar, som nagon, som tar, some, someones, son, sotaren,
    sover, sparas, spare, speak, spech, sprangdes, sprangdes en, spranger, spray, spring,
    square, sta, sta utanfor, stadshuset, stairwel, staketet, stalet $, stan, stan $, stanger,
    stangt in, star at, star med, steg pa, stege, stod jag, stoped $, storm, straf, stranger,
    strangers, stuck in, stucken, styrelsen, sutit, svara $, svarfar som, svarmor, syndabock,
    tabelen, tableter, tack, tackar, tal, talet, talt, tanka, tar den, tar med, teknikern, text,
    that my, that was, the bag, the best, the cameras, the case, the chamber, the crisis, the
    debate, the delivery, the desk, the fire, the last, the one, the park, the platform, the
    police, the pols, the rof, the square, the stairwel, the throat, there a, they pushed,
    tickar och, tid, tidigt, tidningen, til sama, til torsdag, tils, tilstand, timar,
    tingsraten, tjugo ar, to be, to my, to sign, to the, toan $, told, told my, tomer, tomten,
    torched, torsdag, torsdag $, totalt $, tra, tradgard, tradgarden, trafad, train, tre veckor,
    trean, tunelbanan, tungan, tva $, tva ar, tva minuter, tvaten, twelve, tystnadsplikten,
    under en, undrar, undrar vad, unga, ungar, ungarna, up i, up sig, updrag, upretad, ur domen,
    ur munen, us, ut den, utan at, utanfor, utanfor det, utanfor koksfonstret, utret, utret $,
    va ingen, vad, vad hander, vad man, vagar inte, vaktaren, vaktarna, val, val $, vanligt $,
    var det, var en, var far, var i, varas $, varit, varje dag, varje vecka, varnade, vart och,
    vart vander, vaskan $, vatenpistol, vecka, veckan $, vem har, vet man, vi en, vi far, vi
    kastade, vi maste, vi sat, vi slickar, vi spelar, vi star, vid huset, vid pagaende, vil
    bara, vil leva, vile do, vilket, vilket numer, vinden $, vintern, visade det, visade sig,
    vist pa, vit pulver, vita pulvret, vralar, vykort, walking home, was a, was on, we are, were
    on, what i, what if, when the, where, whether, which, who is, wich, wife by, wil burn, with
    him, with our, won, wont se, worn, wrote that, year, years ago, you have, yr, yterdor, 💀, 🔪,
    😂, 😂 😂
    """,
    -0.1: """
    ^ bargaren, ^ bloder, ^ bor, ^ brand, ^ brevet, ^ chers, ^ dar, ^ den, ^ du, ^ fikarumet, ^
    filmen, ^ for, ^ granens, ^ hans, ^ hantverkarna, ^ hotet, ^ ifal, ^ imagine, ^ in, ^ inget,
    ^ katen, ^ ladan, ^ laste, ^ ledaren, ^ ljusen, ^ locked, ^ malvakten, ^ mejlet, ^ mordande,
    ^ my, ^ nagon, ^ nar, ^ om, ^ pulvret, ^ radion, ^ rakna, ^ scenario, ^ skar, ^ skjut, ^
    someones, ^ supose, ^ tank, ^ were, ^ what, ^ would, a former, a machete, a paded, a threat,
    about it, abroad, after a, al over, ala fyra, ala mar, alg, alskade det, altandoren, an,
    analyserades, and never, and whether, anforande, anmalan, anmaler, anmaler jag, anonymt,
    ansiktet jag, any more, ar avblast, ar bara, ar bra, ar gips, ar rormokaren, ar sparad,
    aratal, archive, arkivet $, ars, arsmotet, artikeln, as a, as asault, asault, at a, at bli,
    at en, at hita, at hon, at ja, at mig, at mina, at prata, atalet, av dem, av sina, avblast,
    aven, avsnit, badhuset, bag, bakgrunden, bara til, bara vinden, barne, be over, behover
    inte, besok, best scene, betala, bil i, bilen vid, biscuits, blot, bo, bomb pa, bomben pa,
    bor, bordet nu, boredom, bosa, bran, brev om, brina, brot, brukar, bryta, budget, burning,
    came, campaign hut, case, case $, changed, changed $, checking, checklista, chers, church,
    cirka, clock, closing, comes, could, count, count as, cut the, dad is, dar en, dar nere, day
    of, de, de at, de hopar, de luktar, de slapte, de slar, dead, deckaren, dej, dem i, den har,
    den vil, des, des $, desk lights, det bultar, det do, det fran, det gar, det osar, det stod,
    diskutera, diskutera i, dodligt vald, does the, dom springer, dor, dor and, dor det, doren
    var, dotern har, dra, draft, drunknar i, du ar, each, efter motet, efter valet, efterat,
    efterat $, ej, eld pa, elden, eler, eler stana, embarasment, en anan, en ersatare, en
    framande, en karl, en liten, en pa, en pase, en rutin, en trasig, enda, entren, era, erkant,
    escape romet, et ar, et mistankt, et skot, evening, evening $, every day, exploderade i, fa,
    fa hjalp, far man, fat brev, fes $, fick sin, fikarumet, fikarumet luktar, file, filmen om,
    fine $, fins de, fire dril, first day, fjarde, flak, fol pa, for alt, for den, for
    sjalvmord, for svar, foralder, forfoljer mig, forgar, forgar $, former, forslaget, fragan
    ar, framande, frame $, fran hoften, fran januari, fran min, fran taket, frun, fyra dacken,
    gang sager, gangen nu, gar bakom, gar jag, gar ut, ge mig, genom hela, god, goes of, gomde
    os, granen grilar, granen som, gransen, grep, ha den, ha en, haft, hagelbosan, haler pa,
    halowen, han akte, han foljde, han gick, han hotade, han skriva, han tog, hantverkarna,
    hapened at, har blod, har et, har fortfarande, har kastat, har med, har opnat, har varit,
    hatar, have, he was, headset, hejda $, helgen $, helikoptern, hema hos, hema i, hema med,
    hemskt, hemskt $, hene jag, her phone, hes stil, heter, hita mig, hjalp jag, hn, hoften,
    hoften i, home from, hon slar, hon vil, honom pa, hort, hort av, hos tandlakaren, hospital,
    hospital and, hostas, hot pa, hotade, hotelser, hunting, hur stotar, hus pa, huset nu, hut,
    i altandoren, i aratal, i cirka, i escape, i fara, i fonstret, i get, i helgen, i hostas, i
    januari, i juni, i komunen, i kon, i mars, i oktober, i plenisalen, i remiser, i september,
    i should, i skola, i stadshuset, id beter, if somebody, igar, igen nu, igen och, ignore,
    imagine, in a, in her, in i, in may, inan det, inbrot, ingen foljde, ingen nar, ingen
    skadad, injuries, inte det, inte far, inte kvar, inte langre, inte set, inte synts, inte
    vil, ja altsa, ja e, jag aker, jag an, jag av, jag far, jag fick, jag fran, jag gomde, jag
    maste, jag mig, jag orkar, jag som, jag undrar, jag vaknade, jag vile, januari lod, jobet $,
    juni, kafe efterat, kaftsmal, kan et, karmen, kid, kil you, king, klarar, klatrar, kolegan
    som, kom aldrig, kom hem, koma hit, koma med, komentarer, komunstyrelsen, kon, kopt,
    kostade, kuna, lada, lagt ut, lakaren, lakt, land, lanet, langst bak, lapen fran, larm,
    larma, lasa in, leader, leaflets, ledamot skriver, ledaren, lede, legal, liga, liger pa,
    lik, like, lite pa, ljusen, lordag, macken, malvakten, man blir, man fa, man inte, man opna,
    mandag $, manen med, manga alvedon, mar bra, marken, market in, mars, mars $, masquerade,
    maste jag, mat, mate, mayor, me after, me round, me slagan, med hene, med lampan, med
    nyckeln, med tva, med vatenpistoler, mejl varje, mejlet fran, melan, member, members,
    members $, men det, men vi, midagen, mig hem, mig hur, mig nagot, mig som, min chef, min
    sen, min telefon, mins, minutes $, mistankt paket, months for, mordande, mordbrand, more,
    motionen, my life, myself i, nagon gang, nagon under, nagot jag, nagra, namnden i, natet $,
    near the, ned, ned to, neighbour, nej inte, ner som, next dor, night $, niva, no injuries,
    nobody was, noise, non, notices, notices a, nu far, nu ocksa, nyheterna, och har, och komer,
    och lager, och mar, och mit, och nar, och papa, och skrivit, och var, of $, of a, of
    boredom, of embarasment, of in, okanda, olaga, om at, om budgeten, om den, om nagon, om nan,
    om simhalen, om stromen, only for, ord, ordningsvakter, os ine, osar, osthyveln, out hes,
    over my, over the, pa arsmotet, pa bordet, pa fora, pa mandag, pa perongen, pa skolan, pa
    tag, pa valnaten, pa valstugan, paded, pagaende, panan, paper, partiet bloder, pengar for,
    people are, peparsprej, per, perongen, platform, plats, play, plenisalen, plenisalen $,
    podiet $, pojkstreck, pojkstreck $, polisanmalan, polisen, polisen ar, politicians,
    politics, politics $, politiker och, politiskt, porten, porten och, posted a, posted my,
    presidiet $, proposal, proposal in, pulvret, raka, range, raporten, raporterar, rather,
    remiser, remiser $, revisionen $, ringer man, ringer pa, romet, ropade, rormokaren, rostar,
    round the, rubriken, rubriken i, rutin for, sa fort, sa han, sa var, saga $, sager han,
    sager rutinen, sakerhetschefen, sat, says i, scenario, semestern, sen, sen des, sen var,
    senare, senare $, september, ser dej, serien, ses, set honom, shes, shot me, showed,
    sifrorna $, sig for, sig om, siktade, siktade pa, since $, siter fast, siter hos, sjalvmord
    $, sjalvmord i, sjalvmordstankar $, ska bara, skalrar $, skam, skapbil hela, skar mig,
    skiljer, skjortan, skjut, skjuta up, skot, skrev nagon, skriva at, skrivit pa, skul, skule
    nagon, skumt, slacker, slagan, slapte, slipar, sma, smal pa, smaler och, smoret $, snart ar,
    sofa, som hotade, som just, som kan, som komer, som skriker, som vanligt, somras $, sonder,
    sory, sparad, sparade, sparen, sparkade, sparkar och, spiting, springer efter, stabed me,
    stal, stalet, stamningen, stand outside, stangslet, star bakom, star dar, steker, sten, stod
    nasta, stodet, stotar, stromen gar, stryk pa, strypgrep, stuck, suck, suck $, sumer, sumer
    house, supose, svarar pa, svetas, svider, synts, syster, ta med, tagit med, tagit tableter,
    tand $, tandlakaren, tank, tank om, tankte, tapade nycklarna, tar bort, tarta, that hes,
    that ticking, the archive, the caseworker, the chair, the council, the dors, the hunting,
    the king, the market, the parking, the smoke, their, there $, they broke, threat $, throat,
    tickar i, ticking, tidningen $, til de, til livet, til min, time i, tips, tjuter pa, to
    know, to send, toast, today, tolv, tolv och, tomt, torgmote, tornet, trafic, trasig, tre,
    tre $, tre ganger, tried to, trot $, tryghet, tuneln, turned out, tv, tva veckor, two the,
    under my, until, ur rumet, use, ut det, utanfor min, utanfor nyarsraketer, utrycker, vad
    sager, vad star, vag in, vag med, vagen, vagen til, vaknade, val bara, vald $, valdigt,
    valjare, valjare i, valnaten, van $, vanlig, vapen, vapenlagen, var ar, var budget, var pa,
    vard, vard och, varge, vari, varit har, varje morgon, vart, vart ringer, vatenpistoler,
    vatnet ar, vem far, vet nar, veta nar, vi i, vi ses, vid podiet, vid stadshuset, vil ta,
    vile, vinkar, vinter, visa, visit, vita, vuxen, was in, water, we got, we had, were, what,
    what would, whats, whats the, wheres, whether to, while, white powder, who, who was, winter,
    with an, with her, would do, you be, yxan $, zombie, 💀 $, 🔥 $, 🔥 🔥
    """,
}
