"""Words and pairs of neighbouring words that make danger now less likely, by weight.

Fitted by `bench.danger.fit`; a person may correct any of them. "^" is where a text begins, "$"
where it ends. Written without rings and doubled letters, as they are compared.
"""

CALM: dict[float, str] = {
    -1.4: """
    aker
    """,
    -1.0: """
    han slar
    """,
    -0.9: """
    altsa, day, jag vantar, pa bron
    """,
    -0.8: """
    altsa $, bron, hit med, kafet, kitchen, leker, nya, salut
    """,
    -0.7: """
    ^ nu, hitar, hon har, inlast pa, kuragoma, matan, moten, motet $, perioden, safe, the
    kitchen
    """,
    -0.6: """
    ^ hon, ^ on, a $, glomt, idag, in til, ingen ar, knife in, meting $, no, nyckeln, police,
    posted, skjuter salut, tapade, tartan, til motet, utanfor och, valberedningen, varje, vem,
    vem ringer, vi leker
    """,
    -0.5: """
    ^ brevbararen, ^ ingen, ^ nej, ^ no, ^ ungarna, am on, ar $, ar min, at lana, bilen utanfor,
    brant, brevbararen, brutit sig, car, counting to, dag, daligt, de och, det var, dying, en
    kap, for the, gar pa, hade, han skrev, handlingarna, har och, har sagt, hes counting, hol,
    hurt, i en, i hela, i postfacket, in an, inte pa, is here, jag liger, jag star, kan nan,
    kap, kap i, knackar pa, kolegan, krosar, lana, liger bakom, lov, luktar brant, man pa, med
    os, mest, mig inte, mig ur, moten $, nagon skjuter, nu det, nu smaler, opet, psykakuten, she
    has, sig in, siter i, sjalvmord, skjuter, skrivaren, sla, slas, socker, stadar, systemet,
    tack $, that, tutar, utslagna, vag hit, veckor, veta $, vilken, was, x, yes
    """,
    -0.4: """
    ^ a, ^ are, ^ brandlarmet, ^ exmanen, ^ ge, ^ han, ^ har, ^ it, ^ lag, ^ manen, ^ partiet, ^
    that, alvedon far, ar falskt, ar granen, ar inte, ar tre, are here, are locked, at laga, at
    min, at os, awful, bakom sofan, banging, berata, bomb, bomben, bra $, brandkaren,
    brandlarmet, bro, counting, dag $, dar det, de har, de va, dodshot, down the, dygn, exmanen,
    falskt $, filmen, fins, foljer, foljer efter, for nya, fotar, from the, gamla, garage $, ge,
    glomde, gomer sig, grilar, group, had, han siter, handing, handlingarna $, har for, har
    precis, has a, he had, hej $, hela, hela vagen, here, hes outside, hiner inte, hisen, hisen
    med, hit han, hog, home, hosten, how, i komunhuset, im not, in prison, ine nu, infor, ingen
    bomb, inlast, insandare, inte hit, inte in, is awful, is from, is with, isen nu, jag dor,
    kartongen, kiosk, knackar, kniv och, late $, leave $, ledamot, listan, livet i, man ta,
    manaden, manen min, med bosan, meting, mig bakom, min egen, mord, nagon $, nagon bryter, nan
    gang, nasta gang, neighbours, new, om det, opet $, our dor, outside ringing, overalt, pa
    listan, pa matan, pa taget, pa tre, panan, parking, per dygn, polis, porten $, postfacket,
    prison, rad, receptionen, regionen, rifle, rusar, rutan $, ryker, sama man, saying i, sina,
    skola, skriker, skuga, slar sonder, sofan, someone posted, sonen, stand, star det,
    statistik, stor kniv, ta per, the kiosk, the meting, til dig, tonaring, trot, tunelbanan,
    tutar och, two years, utan, va, vagen det, valet, vantrumet $, veta, vi, vid entren, vil,
    where, wil, with my, with the, years, yxan
    """,
    -0.3: """
    ^ $, ^ barnen, ^ blorp, ^ dor, ^ ekonomichefen, ^ for, ^ gar, ^ granen, ^ hiding, ^ how, ^
    im, ^ ja, ^ just, ^ kniv, ^ lasmeden, ^ om, ^ polis, ^ radningstjansten, ^ receptionen, ^
    sag, ^ tack, ^ vda, ^ vi, ^ viskar, ^ 💣, a gun, a knife, again, again $, akt, aldrig, alt
    det, ambulansen, angra, antligen, antligen $, april, ar, ar domda, ar et, ar han, ar har, ar
    inlast, ar slackt, ar tilbaka, armen, at, av en, avsandare, bag is, bakom mig, bara $, bara
    nagon, bargaren, bebisen, bel, bil, bilaga, bild, blod i, bloder valjare, bloke, bloke with,
    blorp, bomb and, bombhot $, bor i, borde, borta $, bra, brana, brand, braner, bryter, byta,
    cut, dagar, dar, date, de slaper, dem som, den, det ar, det briner, det gick, det pa, det
    ryker, det sa, do if, do we, doda, doda mig, domda, dor om, doren de, drawer, dril, du e,
    dunkar, dunkar pa, efter mig, egen, ekonomichefen, eldar, election, en bro, en ledamot,
    enligt, fa, facebok, falskt, fast i, femtio, fikat, film, find, fire, fireworks, fireworks
    $, folowing me, folows, for, for det, forfoljer, forst, forsta, ga in, galen, galen $, galer
    et, gar i, gar mot, gick bra, gick i, glomt nyckeln, going home, golvet och, gomer mig,
    granen, gun, had a, hamtar den, han bor, han gar, har aldrig, har huvudet, har igen, har
    men, har ni, hatchet, hatchet $, hela ansiktet, help me, hem i, hema, henes syster, hes in,
    hita, hon hade, hopas, hors, hot, hotad, hundra, hur pratar, hurt myself, hus, i $, i april,
    i mig, i porten, i tradgarden, i tva, i vantrumet, i varje, idag $, if, if someone, ifal, in
    genom, infor valet, ingen bil, inget, inget mer, inrymning, insurance, inte har, inte sita,
    is the, isnt, its the, ja, ja $, ja hor, jag blir, jag det, jag hade, jag hitar, jag komer,
    jag misar, jag siter, jag tar, jag vil, jagar, jgag, just a, kamera, kamera vid, kan nagon,
    karvar, klatrar in, kniv i, kniven i, know, koket, komer et, komer inte, komunalradet,
    komunen, kval $, lag, lamna, lange, lange $, lasmeden, lasmeden bryter, late, laughing,
    leave, leker kuragoma, line, liten, livet, lost, man har, man with, mar, me in, me of, med
    $, med polisen, med sjalvmordstankar, mer $, mig nagon, min man, min skul, min son, minuter
    dor, misar, mit bord, morning, mos, mot mig, mote, mun, mun $, my daughter, my group, my
    photo, namnden, namnden $, nan ta, nej, no im, not going, nu komer, nu siter, nu ska, nys
    det, och ala, och kan, och tar, ok, ok $, om sjalvmord, om tva, onskar, opnat, outside and,
    over och, pa, pa busen, pa doren, pa er, pa facebok, pa kontoret, pa livet, pa mit, pa
    skolgarden, panik, park, partiet, photo $, plan $, polisen har, pratar man,
    radningstjansten, raknas, rena, ringing, ringing the, rof, rof of, rosten, sadana, sag du,
    sagt, sagt til, saying, screaming, season, sex veckor, she, shed, shes, should, sig i, sig
    min, sita kvar, siter ine, sjalvmordstankar, skrev, skriker i, skul han, slog, smal, smoke
    everywhere, smoret, so, som, som letar, someones, somnat, son, sparat, spech, springer i,
    stadshuset, stadshuset $, stala in, star at, star utanfor, steg pa, suicide, suicide $,
    tack, tagit honom, talt, tanker inte, tar, the bel, the car, the desk, the library, the
    rifle, the rof, threat, threats, threats $, til, tils, tilstand, to hurt, to sign, to the,
    toan $, totalt, tradgarden, tredje, tryckte, tvan, up in, utret $, va i, vakten, valet $,
    valjare, valjare $, vantar, vantrumet, var, var det, varfor, varje vecka, vda, vecka, vet
    vilken, vi gick, vi har, vi om, vi ska, vil at, viskar, viskar for, we, we do, wel, work,
    work $, would, 💀, 💣, 🔥
    """,
    -0.2: """
    ^ ambulansen, ^ anonymt, ^ asa, ^ behover, ^ bloder, ^ blodet, ^ den, ^ doren, ^ dril, ^
    fikarumet, ^ filmen, ^ forlat, ^ found, ^ hade, ^ hej, ^ if, ^ imagine, ^ is, ^ jag, ^
    locked, ^ nar, ^ nobody, ^ ok, ^ opositionen, ^ rakna, ^ raknas, ^ rutin, ^ she, ^ skar, ^
    someones, ^ the, ^ theyre, ^ ungdomsforbundet, ^ var, ^ vilka, ^ vilket, ^ what, ^ wich, ^
    your, a car, a poster, a stranger, about, acount, alarm, aldrig $, altandoren, ambulansen
    har, an, an hour, anan, andan, andan $, angra mig, anlagd, anlagd brand, anmala $, anmals,
    anonymt brev, anu, ar gips, ar klar, ar langesen, ar pa, ar sa, ar som, are, are kiling, as,
    at a, at en, at hita, at nasta, at prata, at sta, ater, av dem, avsnit, baken, bakom dem,
    banging on, bankar, bankar pa, banken, bara ledsen, barn, bat $, batre, bebisen sover,
    before, behover, behover bara, behover ingen, ben, benen, berata vad, besok, besokare, bil
    $, bilder, blaser, blev jag, bli, bomb pa, bomben pa, bombhot, bord, bordet nu, borjat $,
    bort en, bosa, briner inte, bring, brodrosten, bror, brutit, bry, budgeten $, burned, busen,
    buskarna, cameras, chasing, chasing me, chef, cirkulerar, closed, closed $, club, council,
    cut the, dagisbarnen, darfor, daughter, de tre, debat, debate, debate is, demonstranterna,
    den dar, den gangen, den jag, det bran, det bultar, det et, det sig, det smaler, det vore,
    deta, dig pa, diket, do you, dom kastar, dor by, doren til, dors, dotern $, down, drunknar
    i, du ar, eget, ej, emoji, en besokare, en grane, en hel, en kval, en kvart, en liten, en
    ny, en pase, en riktig, entren, erkant, escape, escape romet, et, fa smaka, fa veta, facebok
    $, fal, familjen, far, far en, far ni, far ordforanden, far sova, fara $, fart, fick en,
    fifty, fikarumet, fikarumet luktar, filmen om, fins det, fint, fire would, fixa, fjarde,
    fjol, flak, foljde, foljde efter, foljt, foljt mig, folk kan, folk som, folowing, fonstret
    $, for alt, for den, for hjalpen, for it, for min, for tva, fortroendevalda, fraga $,
    fragade, fran taket, from, frun, ful fart, ganger $, ganget, ganget e, gar jag, gar nu,
    gips, gjort, gom, gom dig, gomde, gomer, gor man, gora mig, got vi, grane, granen som, gren,
    grilen, grupen, grupledaren, ha den, hade inbrot, haft, halsa, halva, han haler, han och,
    han ska, han slog, han vet, hand, hander $, hander om, handlingar, handlingarna ska,
    hanging, hapen, har eld, har foljt, har haft, har kolat, har lanat, har opet, har redan, har
    sutit, har tilstand, har vi, has ben, has paid, he wrote, hej, hel, helt, hes ben, hiding
    behind, him, hita mig, hitad, hjalp nu, hjalpen, home $, hon, hon vil, honom for, hopar jag,
    hostas, hot $, hotad pa, hour, hour the, hur, hur gor, hur manga, hus och, hus pa, huset
    och, i altandoren, i baken, i busen, i buskarna, i diket, i et, i filmen, i fjol, i foajen,
    i hear, i hisen, i hostas, i koket, i kon, i kval, i namnden, i posten, i remiser, i rygen,
    i samantradesrumet, i stadshuset, i traphuset, i vart, ica, id, ifal nan, igen jag, igen
    och, ila, ila jag, im at, imagine, inga, ingen hjalp, insta, instangd, insurance $,
    insurance has, inte at, inte gora, inte koma, inte med, inte pulver, inte ut, is a, is
    coming, istiderna, jag byta, jag en, jag hamtar, jag hor, jag maste, jag tapade, jag
    tryckte, jagade, jagade mig, jakten, januari, jobet $, ju, just nu, just worn, kan,
    kansliet, karmen, katen, kedja, kid, kil, kiling, klar, klar $, klyva, knapen, kniv, kniven,
    knivlagen, knivlagen $, kolar, kolat, kom hem, kom i, koma ut, komunhuset, kon, kort $,
    korv, kriget, krosade, krut, ladan pa, lag i, lakaren, lanat, lang tid, langesen, lar, lasa,
    laser, latsas, leaflet, leaflets, ledamot skriver, lede, ledsen, ledsen $, legal, leva har,
    library, life, ljudet, locked, lokaltidningen, lovar, lovar at, luktar, luktar rok, lunch,
    man gor, man med, man skjuta, man vid, manad, mandag, manen med, manga, marker, market, mat,
    mat pa, may, me at, me round, me with, med bomb, med en, med pa, med pulver, med sig, med
    tva, med yxa, med yxan, medborgarforslag, mejl varje, mejlen, men jag, midagen, mig at, mig
    de, mig hela, mig hem, mig ila, mig jag, mig nar, mig pa, mig som, mig totalt, min bil, min
    chef, min dor, min post, mina, mina barn, mins, minutes $, mishandlad, mit fonster, mit hus,
    mordarsniglar, mot valstuga, motet, motet i, much, murdered, must, my adres, my life, my
    neighbour, my wife, nagon fran, namnd, namnden i, nan som, nasan, natet, near the,
    neighbour, never, ni behover, nineten, nobody, nobody hurt, now and, nr, nu, nu jag, nu
    tutar, nu vil, ny, nyarsraketer, nyckeln i, nycklarna, och bankar, och barnen, och drar, och
    et, och fick, och la, och skriver, och ta, och vralar, of $, oficers, om, om istiderna, ont,
    ont i, opens, opnar, opositionen, os $, os i, os men, our, out $, over the, overalt $, pa
    at, pa balkongen, pa besok, pa de, pa disken, pa fonstret, pa hela, pa hjalp, pa insta, pa
    lordag, pa natet, pa paper, pa plats, pa torget, pa vag, pa valstugan, package, paid, paket
    utan, paketet, paraplyet, paraplyet $, parkering, parkeringen, parkeringen $,
    partiledningen, peper, per, pirate, plan, planerar, planerat, planerat $, plaster, plats,
    please $, podiet $, police or, polisen tog, pols, pols $, posten, posten i, poster, pratar,
    pratar med, procedure, protokolet, protokolet $, prov, public, pulver $, punkt, racker,
    radion, rat, rator, receptionen $, redan, rejalt, rejalt i, remiser, remiser $, replik,
    replik $, riktig, ringer man, romet, rude, rule, ruta, rutin, rutinen, sa, sa han, sade, sag
    at, saga at, sager han, salen under, sama sak, samantradesrumet, samtalstod, samtalstod $,
    saren, saren $, sat en, sata, sater, sausages, se vad, sekreterare, sen, sen $, send the,
    ser ut, set, shot, should be, shoved, shoved me, sifrorna, sin, sita, siter fast, sjon $,
    ska koma, ska sla, skada, skakar, skar, skar mig, skjuten, skjutningen, skjutningen i,
    skriks, skriva in, skriver en, skrivit at, skyten, sla mig, slackt och, slaper inte,
    slickar, slickar saren, slog mig, smaka, smaler och, snart ar, som en, som hander, som kan,
    som kom, som tar, somar, somaren, someone, someones downstairs, spare, spranger, spring,
    square, sta, sta utanfor, stairwel, staketet, stala, stalet $, stod, stod jag, stodet,
    stoped $, stor, stranger, styrelsen, sutit, svara $, svard, svarfar, svarfar som, syster, ta
    med, ta mit, tabelen, tagit sig, tal, tankte, tar hand, tar med, teknikern, that my, that
    was, thats, the bag, the cameras, the debate, the fire, the mayor, the one, the platform,
    the police, the pols, the pres, the square, the stairwel, the throat, the train, their, they
    pushed, tickar och, til sama, timar, to be, to my, told, told my, torched, totalt $, tra,
    tradgard, train, trasig, tre $, tre veckor, trean, tried to, tva $, tva ar, tva minuter,
    twelve, tystnadsplikten, ungar, ungarna, up i, up min, up sig, updrag, upretad, ur domen, ur
    munen, ut som, utan avsandare, utanfor min, utanfor nyarsraketer, utret, vad man, vagar
    inte, vagen, vaktaren, vakterna, val $, var en, var far, var fran, var i, var inte, varas $,
    vard, varit, varit har, varje dag, vaskan $, veckan $, ved, vem har, vet man, vi maste, vi
    sat, vi slickar, vi spelar, vid pagaende, vid podiet, vil leva, vil ta, vilka, vinkar,
    visade, visade det, vist pa, vit pulver, vore, vote $, vralar, vykort, walking home, was on,
    we are, were on, what, whether, which, who, who is, wich, wife by, wil burn, winter, with,
    with him, wont se, worn, wrote that, year, years ago, you have, yr, zombie, 💀 $, 🔪, 😂, 😂 😂
    """,
    -0.1: """
    ^ antag, ^ ar, ^ chers, ^ folk, ^ granens, ^ hema, ^ hisen, ^ hra, ^ ifal, ^ in, ^ klockan,
    ^ mejlet, ^ min, ^ omfatas, ^ petrol, ^ scenario, ^ skjut, ^ tackar, ^ tank, ^ theyve, ^
    tips, ^ tolv, ^ va, ^ vit, ^ were, ^ where, ^ which, a former, a machete, a man, a paded, a
    rifle, abroad, adres och, afaren, al its, al over, ala fyra, alarm $, algjakten, anmalan,
    anonymt, antag, apen, ar bara, ar svart, archive, aret, aret $, arkivet $, as asault,
    asault, at jag, at mig, at se, av, av mig, av os, avfarten, avskedsbrev, balkongen $, bara
    til, barnen, bast, basta replik, bat, behover inte, betala, betalar, bil i, bilder pa, bilen
    bakom, bilen star, bla, blanda, blod pa, blot, bo, bomb $, bomb threat, boredom, bort det,
    bran, brande, brev med, brev om, brina, bror jag, brorsan, bultar, burning, byn, byt,
    camera, campaign hut, chamber, chers, choir, church, cop, da $, dar $, de bankar, de luktar,
    de slapte, dead, deklarationen, dem, dem i, dem pa, dem til, den ar, den gar, den i, den
    som, des $, desk, desk lights, det andra, det do, det kan, det luktar, det stod, diket vid,
    diskutera, diskutera i, dodligt, dom springer, dor $, dor and, doren var, dotern har, dra,
    draft, dte var, efter valet, eld pa, en anan, en dag, en man, en pa, en partivan, enda, era,
    et ar, et mistankt, et skot, et updrag, evacuation, evening, evening $, expeditionen, far
    inte, fat brev, februari, fick sin, filming, fine $, fins de, firar, fonstret, fora aret,
    foralder, forfoljer mig, former, fortfarande, fragan ar, frame, fran hoften, fran januari,
    fran min, fyra $, fyra dacken, gang, gang $, gang jag, gang vi, gangen nu, garage,
    garningsman, ge mig, gomde os, gor vi, gora, gora det, goteborg, granen grilar, granens,
    gransen, gripit, grov, grup $, grupledare, ha en, hade jag, halowen, han bli, han gick, han
    skriva, han var, hander, handuken, har et, har gripit, har i, har inte, har jag, har med,
    har nu, har varit, he was, hela koket, helgen, helgen $, hema med, hjalp $, hjartat, hoften,
    hoften i, hon skriver, honom, hor steg, hort, hort av, hospital, hospital and, how do, hra,
    hunting, hur lange, hut, i, i afaren, i byn, i go, i goteborg, i grup, i januari, i juni, i
    komunen, i september, i sjon, i skola, i skolan, i tidningen, i tried, ica maxi, id beter,
    igar, igen, ignore, im, in, in a, in behind, in for, ingen foljde, inte det, inte ga, inte
    langre, is there, ja altsa, jag aker, jag av, jag hiner, jag orkar, jag pa, jag ringa, jag
    sjalv, jag som, jag talar, jag vaknade, jagar mig, januari lod, juni, kan et, kapa, kastat,
    katne, keps, klarar, klatrar, knat, koma hit, koma med, komentarer, kopt, kostade, kuvert
    med, kval, kvar i, lagt ut, land, lanet, langst bak, larm, leader, lite pa, live, livet av,
    locked in, lod, lol $, lordag, maj $, man blanda, man far, man inte, man ska, mandag $,
    manen, manga alvedon, mars, mars $, maxi, med lampan, med nyckeln, med vatenpistoler, mejlet
    fran, member, members, members $, men det, mgi $, mig ar, mig han, mig med, mig til, min
    adres, min sen, mishandel, mistankt, mistankt paket, mit garage, mordar, mordar mig,
    mordaren, mordbrand, mordforsok, morgon $, mose, motionen, my car, myself i, nagra, name,
    nan dag, nar de, nasan $, nasta, naten, nej inte, ner mig, ner som, next dor, night, niva,
    nog, notices, notices a, now $, nu han, nu har, numer, nycklarna pa, nyheterna, och har, och
    ingen, och inget, och komer, och mit, och ringer, och skrivit, och vil, of boredom, olaga,
    om at, om budgeten, om honom, om nan, omfatas, omfatas min, once, only, only for,
    ordforande, ordforanden ar, ordningsvakter, orkar, orkar inte, oroligt, os med, out to,
    outside, pa fora, pa i, pa jobet, pa mejlen, pa tretio, pa vart, pa vinden, packade, paded,
    pagaende, pagaende dodligt, pagar, partivan, pase, pengar for, peparsprej, petrol station,
    photo, platform, pojken har, polisanmalan, polisen ar, polisens tekniker, politics, politics
    $, politiker och, politiskt, porten, post, posted a, posted my, puled in, range, rather,
    registratorn, revisionen, right now, rok overalt, rostar, round the, rubriken, run, rygen,
    sa var, sag, sambo av, sen des, send, september, ser dej, serien, ses, set honom, sex $,
    sgi, sig om, sjalvmord $, sju, ska ut, skadad, skaler, skicka nan, skjortan, skjut, skjuta,
    skjuta up, skrev at, skriker och, skriva at, skriva en, skule koma, skumt, skyd, slacker,
    slagen i, slar ner, snart, som skriker, som vet, some, sparen, sparka, sparkar och, spiting,
    square is, stabed me, stalking, stod nasta, straf, stuck in, sumer, sumer house, svangde,
    svarar pa, tableter, tackar, taking, talar i, talet, tanda, tank, tank om, tanka, tar bort,
    tar et, tekniker, text, that hes, the archive, the caler, the caseworker, the chair, the
    hunting, the third, there a, throat, tiden pa, tidigt, tidningen, tidningen $, til busen,
    til min, time i, tips, tips pa, to a, to know, tog, tolv, tolv och, torsdag, trampoline,
    tre, tre ganger, tried, trot $, tumen, tuneln, tungan, two the, typ $, under my, until,
    updrag til, upsats, ur rumet, us, use, ut mig, utan at, utanfor mit, vad hander, vad sager,
    vag in, vagar, vagen til, vaknade, val, val bara, vald $, valdigt, vapen, vapenlagen, var
    ar, varge, vari, varje morgon, vart, vart vander, vatenpistoler, vem far, vem i, vet, vet
    nar, veta vem, vi borde, vi far, vi i, vi ses, vi star, vid an, vid avfarten, vilket, vilket
    numer, vinden, vinkelslip, vinkelslip $, vinter, visit, was a, was in, we got, we had, what
    i, what if, while, wil be, with our, write, wrote, yxan $, 🔥 $, 🔥 🔥
    """,
}
