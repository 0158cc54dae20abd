"""Signals, words and pairs that tell danger to one's own life from other danger.

Fitted by `bench.danger.fit`; a person may correct any of them. "^" is where a text begins, "$"
where it ends. Written without rings and doubled letters, as they are compared.
"""

SUICIDE: dict[float, str] = {
    -1.0: """
    bron, pa bron
    """,
    1.0: """
    tomorow $
    """,
    0.9: """
    druckit, for mig, garaget, medelande $, rope, taget $, upradade
    """,
    -0.9: """
    aker
    """,
    0.8: """
    bilen i, forsokte, fragar for, have the, hopar, i have, inte $, nu hopar
    """,
    -0.8: """
    jag vantar
    """,
    0.7: """
    ^ star, bron $, forlat, i garaget, ikval, ikval $, inte jag, isen, mig sjalv, och tanker,
    och vantar, siter med, skrivet, taget, telefon
    """,
    -0.7: """
    isen nu
    """,
    0.6: """
    ^ grupledaren, and shes, bilen, do $, fragar, handen $, kliva, leva, min van, nu har, pa
    taket, read, shes, sjalv $, star pa, tanker
    """,
    -0.6: """
    day, safe
    """,
    0.5: """
    ^ i, ^ mama, a nu, al, ala $, are in, at hon, bara saga, brev, cat, come through, drawer,
    fed, finas, for i, forsokte ta, framfor mig, garaget med, har han, hatar, have, henes, hur
    fort, i eftermidag, i handen, in sig, jag gar, jag gor, kanalen, kans, leters, liger i, liv
    i, locked, mandat, med bilen, mit sista, ni hiner, och sa, pa isen, pa sit, pils, ringde
    och, sista, sista medelande, sit rum, sjalv, somna och, sory, strax, taket, the cat, the
    leters, tio ar, to do, ut pa, vakna $, vaten, vem tar, vile bara, wont be
    """,
    -0.5: """
    jag kan, leave $, now, sjalvmord, tre, vi
    """,
    -0.4: """
    ^ gar, ^ tack, alt det, alvedon far, andas, andas inte, ar, ar tre, dygn, en, far man, kan,
    leave, ledsen, man ta, med sjalvmordstankar, mejlen, nu med, och andas, pa mejlen, per dygn,
    psykakuten, sjalvmordstankar, svarar pa, ta per, tvan, vi ska
    """,
    0.4: """
    ^ efter, al of, ala och, answering, anyone $, ar avstangd, ar dags, ar mit, at det, at du,
    avstangd, avstangd nu, bosan ar, budgeten, burken, cuting, del, det for, det inte, det om,
    do, dont, dont tel, dorarna $, eftermidag, en gang, farval, for tio, forlat $, forut, fru
    at, ga til, gar det, gor det, handen, har ar, har last, has locked, henes telefon, hon inte,
    hunden ar, i wont, igen $, inte var, intern, it and, jag ga, jag har, kil myself, komer jag,
    left, leva har, leva jag, med honom, medelande, mer, mig jag, motorn, motorn gar, och blev,
    och for, och skrev, ocksa, ocksa $, our treasurer, porten, rol, sen och, she is, sit, ska
    vara, skrivr, slut, spelar, stangd, stop $, tag, tel, telefon ar, telefon hon, telefonen,
    that she, the vote, til ala, tomorow, van, van i, var jag, vile, wont, wont stop
    """,
    -0.3: """
    ^ en, ^ filmen, ^ how, ^ nej, ^ partiet, ^ ungarna, ^ vi, am on, anmals, ar bara, ar pa,
    are, at ta, bara ledsen, cal, dagar, de, de har, den, den ar, det men, det var, din, en
    ledamot, end, fal, far, filmen, filmen om, fins, for alt, gar pa, hade, han, he, henes
    syster, hon skriver, how, i postfacket, i tried, i tva, inga, inte gora, ja, jag komer,
    just, komer inte, kontoret, lag i, ledamot, ledamot skriver, ledsen $, livet, lov, med, med
    $, mig de, mig inte, mig som, my, my life, nej, nineten, no, now $, pa, pa at, pa kontoret,
    partiet, per, postfacket, rader, rader ni, regionen, sag du, sekreterare, serien, skriver,
    skriver at, som, syster, ta mit, text, tretio, tried to, tva, under, up, varje, varje dag,
    vil ta, we, wel
    """,
    0.3: """
    ^ nu, ^ orkar, ^ papa, after, ala, ala far, alvedon, ambulans, an jag, and switched, and
    wont, anda, anyone, ar hos, ar sen, bar, bar inte, be here, behovs, bet, bet mig, beter of,
    coleagues, come, dags, dags $, dark, det batre, det komer, det ska, die, die $, dit $, dog
    and, egen, farligt, for ala, for altid, for at, framfor, fran mig, gang $, gar han, gar ut,
    garaget och, gat ut, given, gor, gor jag, ha kniv, halsa, halsen och, hans fru, here
    tomorow, hiner, hopa, hur mycket, i fulmaktige, i varas, igang, igen, im on, ingen behover,
    inte mer, inte sa, inte vakna, isen utan, jacka, jacka och, jag aka, jag ar, ju bara, kant,
    kil, kniv pa, konstigt, ladan $, last dorarna, last in, liv, locked in, love, mama, mata, me
    his, min familj, mot halsen, my children, mycket, nagonsin, nat, nat $, ned det, nothing, nu
    i, och bet, och inte, och vil, of without, om jag, on the, out from, pa arm, pa det, pa
    perongen, perongen, racker, racket, racket $, railing, rakt ut, read the, repet, repet
    hanger, ringde, rof, rof of, rot, rum, sag til, saga, says she, ser honom, shes on, sig pa,
    sjon, ska ta, skickade, skrivit, skule vilja, slipa, slut for, slut pa, somna, stanga, stop,
    stoped, stora, switched, ta hand, tableterna, taket och, the minutes, the phone, the
    railing, the rof, the schol, the time, to die, to kil, tonight hes, treasurer, trode jag,
    tror inte, ut til, utan jacka, vakna, vara, vi ser, vilja somna, wrist
    """,
    -0.2: """
    ^ ar, ^ bilen, ^ det, ^ forlat, ^ han, ^ har, ^ he, ^ ja, ^ no, ^ ring, a, a $, ago, aldrig,
    alt, am, ar har, ar klar, ar kvar, ar sa, at de, at jag, at vi, av, av mig, avskedsbrev,
    bakom, bat, bat $, behind, bil, bomb, borde, borta, briner, but the, dag, dar, dar det, det
    pa, det star, dig, dom, doren, down, e, efter mig, efter valet, election, en kap, fa,
    facebok, fem, fick, fick en, fins inte, foljer, forskolan, friend, ganger, gar inte, golvet,
    golvet och, grupen, har tagit, hem, him, hit, hitar, hjalp, hon vil, hopar jag, hurt,
    huvudet, i, i $, i am, i komunhuset, idag, im, im not, in $, in an, ine $, inte med, inte
    pa, inte sita, inte ut, its, jag fins, jag hor, jag orkar, jagar, jga, kan inte, kan nan,
    kap, kap i, kids, kitchen, klar, klar $, kom, koma, komunhuset, kval $, kvar, kvar i, lag,
    late, late $, library, life, liger pa, livet av, livet i, man, me, mej, men, mit liv, morgon
    $, mot, moten, moten $, my friend, nagon, namnden $, nan ta, nar, nar jag, not, nu ar, nu
    gar, och har, ok, om, on, one, os, out, out $, pa golvet, pa livet, polis, polisen, post,
    right, ring, ringa, said, samtalstod, samtalstod $, sat, sig, sita, sita kvar, stairs,
    stanger, star at, star det, star i, stil, suicide, suicide $, svarar, ta, the library, the
    stairs, to the, tried, trot, tryckte, ur, var far, varje vecka, vecka, veckan, vi ar, vi
    har, vi siter, vil at, wake, wake up, was, x, yes, your
    """,
    0.2: """
    ^ hra, ^ hur, ^ im, ^ min, ^ ni, ^ our, ^ repet, ^ sekreteraren, ^ tel, ^ vem, ^ vil, ade,
    after the, aka, ala i, altid, altid $, and i, and the, ar dod, ar helt, ar ingen, ar och, ar
    redan, ar utanfor, arkivet $, arm, asking because, at ingen, at nagon, av $, bara at, be, be
    a, because ive, behover, ber, berata, beter, bild, bild pa, bilen vid, black, blir det,
    borda, borda for, bridge, car is, children, climbing, climbing over, coleague, det dar, det
    har, det nu, det som, dit, dod, does, dog, dorarna, du var, en bild, en borda, en valjare,
    et rakblad, familj, fonstret, for got, forsakringen, fort, fulmaktige, gas, gat, godbye,
    going to, grupledaren, had, halsen, han ska, hand om, har gat, har jag, har kort, har pa,
    har skurit, har stangt, has, has driven, hejda, hejda for, hon, hon siter, honom $, honom i,
    hor at, how long, hra, hunden, i dont, i ladan, i magen, i nat, i want, in sej, in the,
    ingen skule, inget kvar, inte, inte ar, is at, is it, is my, ive, jag borjar, jag klarar,
    jag tanker, jag tror, jag var, jag vet, jump, jump $, keys, kniven, kor, ladan, lange och,
    langre $, last, last mesage, left the, lugn, mama $, man av, marka, mejlade, men nu, mesage,
    mig genom, min sambo, mina saker, my coleague, my last, myself, nan $, nastan, naten, ni,
    och henes, och ikval, och nu, och svarar, om man, opnas, ordforandn, over the, pa en, pa et,
    pa taget, phone, politiker, precis en, punkt, rakblad, rakblad och, rakt, reading, redan, sa
    $, sa at, sa farligt, saker, sambo, say, schol, sej pa, sekreteraren, sekreteraren har, she,
    sig med, sig och, sit liv, siter, ska gora, skriver til, skurit, sms ade, som ar, sover $,
    stale, stangt, star jag, svalt, ta sit, tagit, take, tanker ta, tel my, texted, the bridge,
    the pils, them, this is, through, til barnen, til nan, time, tio, to, tonight, trode, turned
    the, ut, vaningen med, varas, vem ska, very, vi hor, vil do, vil inte, vilja, vote, waiting,
    waiting for, wil jump, without
    """,
}

SIGNALS: dict[str, float] = {
    "somebody": -0.8,
    "somebody does something": -0.4,
    "this one": 0.2,
    "this one, and I": 0.1,
    "somebody of one's own": 0.8,
    "somebody at a body": 0.7,
    "present tense": 0.6,
    "the writer, now": 0.7,
    "a tool": 0.6,
    "somebody near": -0.2,
    "somebody near, without a verb": -0.6,
    "somebody at what is mine": -0.8,
    "staying near": 0.1,
    "coming closer": -1.2,
    "somebody coming closer": -0.5,
    "pursuit": -1.4,
    "intrusion": -0.6,
    "somebody intrudes": -0.4,
    "banging": -0.8,
    "banging on something near": -0.5,
    "confinement": -1.1,
    "hiding": -1.1,
    "a weapon": -0.2,
    "a tool in somebody's hand": -0.5,
    "blows": -1.2,
    "somebody strikes somebody": -1.0,
    "shots": -0.8,
    "screams or breaking glass": -1.0,
    "fire": -1.2,
    "fire near": -0.7,
    "something that burns, in a hand": -0.1,
    "petrol": 0.3,
    "explosives": -1.2,
    "a parcel with something odd": -0.6,
    "something odd": -0.9,
    "a parcel just found": -0.4,
    "wounds": -0.8,
    "somebody wounded": -0.8,
    "life at stake": -0.1,
    "a threat": -0.7,
    "a threat by somebody near": -0.5,
    "a threat within the hour": -0.1,
    "a cry": -0.9,
    "a call for police": -0.1,
    "a cry and a call": -0.1,
    "fear": -0.3,
    "fear of somebody": 0.3,
    "cannot speak": -0.9,
    "somebody of one's own is gone": 0.7,
    "pills": 1.9,
    "watched": -0.3,
    "signs of somebody": -0.8,
    "signs while alone": -0.1,
    "made small": 0.2,
    "a car that keeps near": -0.3,
    "told in the past tense": -0.3,
    "somebody's words": 0.8,
    "negated": 0.6,
    "now": 1.0,
    "the writer": 0.1,
    "over": -0.6,
    "help is there": -0.5,
    "guidance asked": -0.6,
    "supposed": 0.6,
    "a time that is past": -0.1,
    "a channel": -0.1,
    "dated": -0.4,
    "the future": 0.8,
    "film, book, game": -0.4,
    "a drill or course": -0.6,
    "council business": -1.0,
    "office life": -0.4,
    "an everyday cause": -1.0,
    "violence as a matter": -0.8,
    "joy": -0.9,
    "a mistake": -0.4,
    "posted": 0.1,
    "whoever": -0.3,
    "denied": -0.1,
    "usually": -1.0,
    "figures of speech": -0.7,
    "begins": -3.0,
    "very short": -1.3,
    "nothing of danger": -0.1,
    "capitals": -0.3,
    "exclaims": -0.3,
    "words of suicide": 4.7,
    "asks": -1.1,
    "asks first": -0.1,
    "unknown words": -0.3,
    "presence claimed": -0.8,
    "bare danger": -0.6,
    "bare cry": -0.1,
}
