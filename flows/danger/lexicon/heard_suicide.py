"""Signals, words and pairs that tell danger to one's own life from other danger.

Fitted by `bench.danger.fit`; a person may correct any of them. "^" is where a text begins, "$"
where it ends. Written without rings and doubled letters, as they are compared.
"""

SUICIDE: dict[float, str] = {
    1.2: """
    taget $
    """,
    1.1: """
    do $, godbye, racket
    """,
    1.0: """
    ^ star, hej da, pa racket
    """,
    0.9: """
    ^ kniven, dar $, garaget, och inte, pa viadukten, tomorow $, viadukten
    """,
    0.8: """
    at hon, bilen i, do, forsokte, garaget med, hitade, i garaget, ikval $, inte $, medelande $,
    och vantar, rope, shes, taget, tanker, upradade, ut pa
    """,
    -0.8: """
    aker, jag vantar
    """,
    0.7: """
    ^ godbye, ^ ive, and wont, druckit, finas, for mig, forlat, fragar for, hanger, har snaran,
    hopar, ja ar, knapt $, mig sjalv, nu hopar, ringde och, sig hon, snaran, tabelter, ut i, vag
    ut, vara $, viadukten och, vile bara
    """,
    -0.7: """
    isen nu, vi
    """,
    0.6: """
    ^ hitade, ^ skar, at do, blir det, bridge, bron $, burken, climbing, climbing over, cuting,
    det inan, det jag, eftermidag, en masa, far det, farval, for tio, gangen har, gat ut, godbye
    $, guns, handen $, har skickat, have the, herself, hon andas, i eftermidag, i have, i nat,
    inte jag, ive, kind, last doren, masa, maste man, motorn, my last, nagon som, ni hiner, nu
    har, on the, ready, ready $, repet, siter med, skrivet, tar det, tel, the phone, to kil,
    toma
    """,
    -0.6: """
    andas inte, safe
    """,
    0.5: """
    ^ efter, ^ pa, ^ papa, ^ sekreteraren, ^ walking, after the, ala och, als, and shes, av det,
    bara saga, barier, brev, brorsan har, da $, det av, det nu, det slutar, dont, dor av, en
    kvina, fardigt, fed, fora gangen, fragar, front of, grater $, har gangen, har han, har jag,
    har skurit, hna ar, hon, i badrumet, i handen, i skogen, ikval, in front, in sig, isen, jag
    gar, jag har, kamrat, kanalen, kids and, kil, klivit, knapt, kniven, konstigt, konstigt $,
    lamnat, left to, liger i, lok after, man och, min familj, min van, mit sista, och stirar, pa
    taket, pils, read, saga, sista, sista medelande, sit rum, sjalv $, skar mig, skickat,
    skurit, sliper, som ar, stenar, strax, table, telefon, the bridge, the cat, the leters, the
    table, this time, time nobody, ut, vara, wont
    """,
    -0.5: """
    ar, day, du dor, golvet och, how many, ingen har, isen och, leave, leave $, many, och andas,
    pa bron, psykakuten, sekreterare, sjalvmordsbenagen, skriver at, tre, unga
    """,
    -0.4: """
    ^ gar, ^ nej, ^ tack, ^ vi, alt det, alvedon far, ar har, ar tre, bland, borde ta, bron, de,
    den ar, din, dygn, efter mit, en, en ledamot, far man, fjol, hade, he, hes, i fjol, inte nu,
    inte pa, jag kan, just, kontoret, lange $, ledamot, ledsen, man ta, med sjalvmordstankar,
    mejlen, nej, now, nu med, om, os, out, pa, pa kontoret, pa mejlen, per, per dygn, polisen,
    sedan lange, sjalvmord, skriver, som, star det, svarar, svarar pa, ta per, tableter, tva,
    vande, vile jag, we
    """,
    0.4: """
    ^ brorsan, ^ grupledaren, ^ snart, a councilor, a nu, a rope, after, al, ala, ala $, ar
    ingen, ar jag, ar mit, ar svart, are in, at avsluta, at behova, badrumet, bara om, bara vil,
    be, be here, behova, bilen, borjar, brorsan, cat, come through, del, den har, det inte, do
    nu, drawer, drevet, efter i, en gamal, en partivan, familj, fel jag, for egen, for i, for
    me, framfor, gamal man, gat, gor det, handen, har gat, hatar, hatar mig, hej, hejda, henes,
    henes fel, here tomorow, hiner, home $, hon har, hon siter, hur fort, hur lange, i tok, i
    varas, igang, ingen komer, inte finas, inte var, it to, jag slut, jag til, jobet, kanten,
    kanten $, kil myself, komer at, lake, lange och, last, last in, leaving, leaving the,
    leters, leva, leva jag, liv, liv i, lok, lugn nu, man nar, mandat, maste, me $, med bilen,
    med motorn, medelande, mer, mig for, myself $, nar en, nar ja, nar man, nat, nobody is, nu
    $, nu gor, och blev, och i, och skrev, och tog, orden, over the, pa sit, pa skrivbordet,
    papa har, partivan, rakt ut, ringen, rol, sager hejda, sekreteraren, sen och, set til, sex
    ar, sig ut, sit, sjalv, ska gora, ska ta, skogen, skrivbordet $, skrivit til, skrivr, skurit
    up, slut, slut pa, somna och, somnar, somnar jag, somnig, spelar, staketet, stangd, stangde,
    star pa, stop $, stund sedan, taket, tel my, telefonen, tels, that she, the lake, the whole,
    this is, tiningen och, tio ar, tjansteman, to do, tog, tok the, tomorow, ut med, var henes,
    var jag, varas och, varfor jag, vaten, vatnet ar, vem tar, when a, whole, wont be
    """,
    -0.3: """
    ^ ambulansen, ^ de, ^ du, ^ filmen, ^ hej, ^ ja, ^ mina, ^ nagon, ^ partiet, ^ rader, ^
    ungarna, a, ago im, am, am on, ambulansen, ambulansen har, anmals, april, ar bara, are, at
    jag, bakom, bara ledsen, behind, cal, cal $, chef, de har, den, det men, det nagot, det pa,
    det star, det var, dig, dom, dor ikval, du, en kniv, en kolega, et, fa, fal, far, fick,
    filmen, filmen om, fins inte, for mina, gar pa, grupen, hala, han, han ar, hej $, hem, hene
    hon, henes syster, hjalp, hon hade, hon skriver, hon svarar, i, i am, i tva, im, im wel, in
    $, inga, inte gora, inte med, jag fins, jag komer, jga, kan, kan inte, kitchen, klar $,
    kolega som, kom, komer inte, kvar, lag i, ledamot skriver, ledsen $, livet, lokaltidningen,
    lov, man til, mandag, manen, maten, med $, med en, med hene, men, mig inte, moten $, my, nej
    jag, nineten, no, nolvision, nolvision for, not, our, out of, pa at, pa balkongen, rader,
    rader ni, regionen, ror, sag du, sager man, serien, sjalvmordstankar, syster, tagit med,
    tagit tableter, tar livet, text, tretio, tryckte, tvan, under, up, ur, ut mig, ute, vad, vad
    jag, varje, varje dag, vi ar, vi ska, vil ta, was, wel, window, yes, your
    """,
    0.3: """
    ^ ala, ^ i, ^ mama, ^ maste, ^ min, ^ she, ago and, al of, ambulans, ambulans $, anda,
    answering, anyone $, ar avstangd, ar dags, at det, at du, av $, avsluta, avstangd, avstangd
    nu, bar inte, bara at, bara ga, befiner, befiner sig, behovs, bestamt, bestamt mig, bet mig,
    beter of, bli, borde inte, borde jag, borjar bli, borjar klockan, botle, bridge and,
    budgeten, da, dagen, det batre, det for, det har, det i, det nagon, det om, det ska, die,
    die $, dit $, dont tel, druckit nat, en halvtime, en lastbil, en stund, fonstret pa, for
    altid, for at, for got, foreningen, foreningen $, forlat $, forsakringen om, forsokte ta,
    framfor mig, framfor sig, fran balkongen, fran mig, front, fru at, fulmaktige, ga til,
    gamal, gangen, gar den, gar det, gat in, gor jag, gora det, grupledare, ha kniv, hagelbosan,
    halvtime, han bara, han siktar, hand, har ar, har bestamt, har druckit, har set, has locked,
    have, hema ensam, henes telefon, hna, hopa, hos granen, hunden, hunden ar, i dag, i morgon,
    i tidningen, i wont, ingen behover, inte at, inte koma, inte mer, inte ska, inte vakna,
    intern, into the, is it, it, jag ar, jag ga, jag inte, jag klarar, jag ska, jarnvagen, ju
    bara, jump $, kans, kant, klarar mig, klockan sex, kniv pa, koksbordet $, koma tilbaka, kor,
    kvina, lade, lade pa, langre $, lastbil, left, leva har, lo, locked, locked in, love, lugn,
    man skriva, med benen, med honom, med mig, mejlet, mig det, mig efter, mina saker, minutes
    ago, morgon, motorn gar, my tenager, myself, nat $, ner $, och for, och overlevde, och
    ringer, och sa, och skriver, och tanker, ocksa, ocksa $, of without, opnar, overlevde, pa
    arm, pa det, pa en, pa isen, pa med, pa taget, phone, porten, rakt, redan, ringde, ringer
    och, sag til, ser honom, she is, sit liv, ska vara, skar, skickade, skogen $, skrivbordet,
    skriver nu, skrivit, skule vilja, slutar inte, som har, somna, somnig $, somntableter, sory,
    star har, stirar, stolen, stora, stund, svara, swalowed, swalowed something, ta hand, tag,
    tagit, tanker ta, tar hand, tel me, telefon hon, telefonen $, tenager, tenager has, thank,
    thank you, the kids, the lo, the vote, til ala, til det, time, tiningen, to die, tok, tror
    inte, tyst, vakna $, van i, varas, vatnet, vi ser, vil hopa, vilja somna, walking, what $,
    who do, wont stop, wont tel, wrote
    """,
    -0.2: """
    ^ $, ^ ar, ^ bilen, ^ det, ^ din, ^ en, ^ et, ^ fick, ^ for, ^ hna, ^ how, ^ jag, ^ just, ^
    kolegan, ^ manen, ^ nan, ^ no, ^ om, ^ ring, ^ someones, ^ targas, ^ the, ^ we, ^ what, a $,
    a window, adres, aldrig, algpaset, altsa, an, and now, andra, anonymt, anonymt brev, apen,
    ar borta, ar ine, ar klar, ar kvar, ar min, ar pa, ar sa, armen, at de, at mig, at os, at
    ta, aterkomer, back, barnen, bat, bat $, behind me, benet, bil, blod, bloder, bomb, bran,
    briner, bro, brotas, brotas pa, bryter, busen, busen inan, but the, came, choking, choking
    my, closing, dag $, dagar, dar det, de ar, de skriver, de som, det at, det liger, down,
    drar, dying, e, efter mig, efter valet, election, emot, en bro, en kap, end, er, et mejl,
    facebok, fast, fat, fick en, flit, foljer, folk, for alt, for sjalvmord, forskolan, ful,
    fyra, galer, gang sager, ganger, garden, genom, gick, gomer, gora mig, got a, granen har,
    grey, group, hal, haler, hamta, hamtar, han ror, han siter, han skrev, hanga, har en, har
    fat, har kniven, har med, har nu, he is, he said, hed, him, hit, hitar, hon vil, hor, hors,
    house, how, hurt, husband is, huset, huvudet, i $, i en, i et, i postfacket, i telefon, if,
    im not, ine $, ingen ar, inget, inte de, inte sita, inte ut, its, ja $, jag borde, jag hor,
    jag liger, jag orkar, jag ser, jag star, jag undrar, jagar, ju, kap, kap i, kartongen, keps,
    knife, kniv, kniv i, kniven $, kolega, kolegan, komunhuset, kvar i, late, late $, later,
    letar, letar med, library, life, liger pa, livet av, lol, lol $, machete, mama ar, mandag $,
    manga, mar, me of, med, med bosan, med flit, medan, medan vi, mejl, melan, mig, mig $, mig
    de, min, mit, mormor, moten, my group, my kids, my life, nagon har, nagot, namnden $, nan,
    nan ta, nar jag, nere, now she, nu ar, ny, och ar, och han, och slutar, of $, of a, ok, ok
    $, okej, om at, onskar, opna, or, ord, os $, out $, outside, pa garden, pa matan, pa mig, pa
    telefonen, pagar, paket, partiet, partner, pistol, plats, polis, postfacket, rad, right now,
    ringa, ringa $, ror sig, sa trot, sadant, sadant $, sade, sagt at, said hed, samtalstod,
    samtalstod $, saying, says i, sent, should, sig inte, sita, sita kvar, sjalvmord i, skola,
    skot, someones, son, sonen, spring, springer, stairs, stanat, stanger, star at, star
    utanfor, stil, suicide, suicide $, syndabock, ta, ta mit, tack $, tande, targas, ten, ten
    minutes, the library, the stairs, they, thre, til en, tjugo, tjugo ar, to end, to jump,
    trapan, traphuset, tried to, trot, twice, two, tystnadsplikten, undrar, undrar vad, ungarna,
    ut $, utan, utanfor, ute pa, va, vagar, vakten, vapen, var, var far, varje vecka, vart,
    vaskan, vecka, veckan, vem ringer, vi har, vi siter, vi star, vid, vil at, vil leva, visit,
    x, year, yxan
    """,
    0.2: """
    ^ dotern, ^ fins, ^ fora, ^ inte, ^ nar, ^ ni, ^ nu, ^ ordforanden, ^ vem, ^ vil, ^ who,
    ade, ala far, ala i, alskar, alskar dem, an jag, and switched, anybody, anyone, ar hos, ar
    ordnat, ar redan, ar sen, ar slut, ar utanfor, arm, artikeln, asking because, at han, at
    laga, at leva, at nagon, bar, be a, benen, benen utat, ber, bet, beter, bild pa, bilen vid,
    blir, borda, borda for, bort, bort $, bort mina, bosan, bosan ar, byran, byran $, cant do,
    car is, children, coleague, coleagues, come, councilor, da och, dad, dad is, dags, dags $,
    dar, dark, den i, det blir, det dar, det komer, det som, det tar, det tyst, dit, do i, do
    this, dod, dog, dog and, domen, dorarna $, doren $, drama, dras, drevet fins, du laser, du
    var, efter artikeln, efter drevet, eftermidag $, en borda, en gang, ensam $, fara, fel, fel
    $, five minutes, fo, fonstret, for ala, for en, for ja, for svaret, forsakringen, fort,
    forut, gang $, gar han, gar ut, garaget och, garna, get bort, given, going to, gor, granen,
    granen det, grater, halsa, halsen och, han sager, han ska, hand om, hans fru, har get, har
    inget, har kort, har last, har stadat, har tagit, hejda $, hejda for, hene, hene $, herself
    in, hna sager, home, honom $, hor at, how long, hra, hur mycket, i fulmaktige, i ladan, i
    tried, i want, igen $, im going, im on, in sej, inan, ingen fara, ingen skule, inget kvar,
    inte sa, into, isen utan, it and, jacka och, jag aka, jag alskar, jag borjar, jag forsokte,
    jag gor, jag och, jag tanker, jag tror, jag var, kan man, kat, katen, keys, klar, kliva,
    kniven mot, koksbordet, komer jag, kvalarna, kvar at, ladan $, lange, last dorarna, leta,
    locked herself, mama, man av, marka, me his, med kniven, mejlade, mejlet fran, men han, mig
    genom, mig jag, minuter sedan, mot halsen, motorn igang, multistorey, my children, my
    coleague, my sister, mycket, nagons, nagonsin, nan $, nasta tag, naten, ned det, ni, ni ska,
    no drama, nothing, nu i, nu nar, och at, och bet, och et, och henes, och med, och nu, och
    ropar, och siter, och til, och vil, of, om man, open $, opnas, opnat fonstret, ordforandn,
    ordnade, ordnat, our treasurer, out from, pa koksbordet, papa, pojkarna, prova, quary,
    racker, railing, rakna med, read the, repet hanger, rof, rof of, rot, rum, runt, sa $, sa
    at, sager, sajer at, saker, says she, sej pa, sekreteraren har, sex, she, shes on, sig pa,
    sister, sjon, skrev just, skriker at, skriver til, skule veta, slapa, slipa, slut for,
    slutar, sms ade, snart, som gar, som kan, something, stadat, stale, stanga, stangt in, star
    jag, star vid, stop, stoped, svalt, svaret, svaret om, svart, switched, tableterna, tack
    for, tagit ala, taket och, taket til, telefon ar, the minutes, the multistorey, the pils,
    the quary, the railing, the rof, the schol, the time, them, this, through $, tid, til at,
    til mama, til nan, til och, til parkeringshuset, tilbaka $, tio, to, to come, tonight,
    tonight hes, treasurer, tried, trode, trode jag, tyst $, ut fran, ut och, ut til, utan
    jacka, utat, utat $, vag, vakna, van, vaningen med, vantar pa, var vanligt, very, vi hor,
    vil inte, vile, vilja, waiting, waiting for, wil jump, without, without me, wrist, you
    """,
}

SIGNALS: dict[str, float] = {
    "somebody": -0.8,
    "somebody does something": -0.1,
    "this one": 0.4,
    "this one does something": -0.1,
    "this one, and I": -0.2,
    "a place": -0.2,
    "somebody of one's own": 0.9,
    "a body": -0.3,
    "somebody at a body": 0.6,
    "present tense": 0.7,
    "the writer, now": 0.5,
    "a tool": 0.5,
    "somebody near, without a verb": -0.4,
    "somebody at what is mine": -1.1,
    "staying near": 0.2,
    "coming closer": -0.3,
    "somebody coming closer": -1.1,
    "pursuit": -1.7,
    "intrusion": -0.5,
    "somebody intrudes": -0.7,
    "banging": -1.0,
    "banging on something near": -0.6,
    "confinement": -1.2,
    "hiding": -1.4,
    "a weapon": 0.3,
    "a weapon in somebody's hand": -0.2,
    "a tool in somebody's hand": -0.5,
    "blows": -1.3,
    "somebody strikes somebody": -0.5,
    "shots": -1.2,
    "screams or breaking glass": -0.1,
    "fire": -1.6,
    "fire near": -0.7,
    "something that burns, in a hand": -0.3,
    "explosives": -1.6,
    "a parcel with something odd": -0.8,
    "something odd": -1.2,
    "a parcel just found": -0.3,
    "wounds": -0.7,
    "somebody wounded": -0.3,
    "life at stake": -0.4,
    "a threat": -1.0,
    "a threat by somebody near": -0.7,
    "a threat within the hour": -0.1,
    "a cry": -0.6,
    "a call for police": -0.4,
    "a cry and a call": -0.1,
    "fear of somebody": 0.9,
    "cannot speak": -0.8,
    "somebody of one's own is gone": 0.8,
    "pills": 1.8,
    "watched": 0.3,
    "signs of somebody": -1.1,
    "signs while alone": -0.1,
    "alone": 0.2,
    "made small": -0.3,
    "a car that keeps near": -0.3,
    "told in the past tense": -0.2,
    "somebody's words": 1.0,
    "negated": 0.6,
    "now": 0.9,
    "the writer": 0.3,
    "over": -0.4,
    "help is there": -1.2,
    "guidance asked": -0.5,
    "supposed": 0.1,
    "a time that is past": -0.1,
    "a channel": -0.1,
    "dated": -0.5,
    "the future": 0.6,
    "film, book, game": -0.2,
    "a drill or course": -1.0,
    "council business": -1.1,
    "office life": -0.3,
    "an everyday cause": -1.3,
    "violence as a matter": -0.9,
    "joy": -1.3,
    "a mistake": -0.4,
    "posted": 0.3,
    "whoever": -0.1,
    "denied": -0.4,
    "usually": -0.9,
    "figures of speech": -1.2,
    "begins": -2.6,
    "very short": -0.5,
    "nothing of danger": -0.1,
    "capitals": -0.5,
    "exclaims": -0.4,
    "breaks off": -0.1,
    "words of suicide": 4.0,
    "asks": -1.2,
    "asks first": 0.5,
    "unknown words": -0.3,
    "presence claimed": -1.0,
    "bare danger": -0.9,
    "bare cry": -0.4,
}
