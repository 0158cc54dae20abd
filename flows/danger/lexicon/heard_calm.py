"""Words and pairs of neighbouring words that make danger now less likely, by weight.

Fitted by `bench.danger.fit`; a person may correct any of them. "^" is where a text begins, "$"
where it ends. Written without rings and doubled letters, as they are compared.
"""

CALM: dict[float, str] = {
    -1.0: """
    han slar
    """,
    -0.8: """
    altsa, kafet, nya
    """,
    -0.7: """
    ^ nu, hit med, hitar, inlast pa, kuragoma, meting $, perioden, the kitchen
    """,
    -0.6: """
    glomt, hela, hon har, i en, ingen ar, kitchen, kolegan, leker, matan, med os, motet $,
    salut, skjuter salut, slas, tapade, tartan, tutar, utanfor och, vem, vi leker, vilken
    """,
    -0.5: """
    ^ on, ^ ungarna, ar $, at lana, at os, banging, brant, brutit sig, car, counting to, daligt,
    det var, egen, glomde, granen, handlingarna, har och, hes counting, hol, hurt, i hela, in
    til, jag liger, kan nan, knife in, krosar, lana, liger bakom, luktar brant, med en, mig ur,
    moten, nagon bryter, nagon skjuter, nu det, nu smaler, nyckeln, opet, pa tre, police,
    posted, rutan $, skola, stadar, systemet, til motet, varje, vi, was
    """,
    -0.4: """
    ^ brandlarmet, ^ brevbararen, ^ exmanen, ^ ge, ^ granen, ^ han, ^ hiding, ^ hon, ^ ingen, ^
    it, ^ just, ^ lag, ^ no, ^ vi, a knife, altsa $, ambulansen, ar falskt, ar inlast, ar inte,
    are here, are locked, at laga, at min, awful, bakom mig, bakom sofan, berata, bilaga, bra,
    brandkaren, brandlarmet, brevbararen, byta, counting, dag, dag $, day, de och, de slaper,
    det ar, det pa, det sa, dodshot, en kap, exmanen, facebok, falskt $, film, foljer, foljer
    efter, for nya, for the, fotar, gar i, gar pa, garage $, ge, golvet och, gomer sig, grilar,
    had, hade, halva, han siter, handlingarna $, har for, he had, hela vagen, hema, here, hes
    in, hes outside, hisen med, hit han, hog, hors, hot, i porten, i postfacket, idag, if, in
    prison, infor, inlast, inte hit, inte in, is awful, is with, jag dor, jgag, kamera, kamera
    vid, kap, kap i, kartongen, kiosk, knackar, knackar pa, kval $, ledamot, lov, man pa, manen
    min, mest, meting, mig bakom, mig inte, nagon $, nan gang, neighbours, new, och ala, om det,
    onskar, opet $, outside ringing, overalt, pa taget, panan, parking, polis, porten $, prison,
    psykakuten, rad, ryker, sama man, she has, shed, sina, siter i, skjuter, skrivaren, skul
    han, sla, sofan, stor kniv, tack $, tagit honom, that, the car, the kiosk, the meting, til
    dig, tonaring, trot, tunelbanan, tutar och, vag hit, vakten, valet, vantrumet $, varfor, vet
    vilken, vid entren, vil, where, wil, yxan
    """,
    -0.3: """
    ^ ambulansen, ^ barnen, ^ behover, ^ blorp, ^ dril, ^ ekonomichefen, ^ fikarumet, ^ for, ^
    forlat, ^ har, ^ is, ^ lasmeden, ^ manen, ^ nar, ^ nej, ^ om, ^ partiet, ^ radningstjansten,
    ^ receptionen, ^ star, ^ that, ^ vda, ^ viskar, ^ 💣, a gun, about, again, again $, aker,
    ambulansen har, angra, angra mig, antligen, antligen $, april, ar, ar granen, ar han, ar
    har, ar min, ar slackt, armen, ater, avsandare, bag is, bara nagon, bargaren, bat $,
    bebisen, before, bel, blod i, bloder valjare, blorp, bomb, bomb and, bomben, bombhot $, bor
    i, borde, bordet nu, bra $, brana, brand, braner, bro, brutit, bryter, dagar, dar det, de
    va, dem $, dem som, demonstranterna, det briner, det gick, det ryker, do if, do we, do you,
    doda, dor om, doren de, doren til, drawer, dril, du e, ekonomichefen, en besokare, en bro,
    en kniv, en ledamot, enligt, er, fa, falskt, fast i, femtio, fikarumet luktar, fikat,
    filmen, find, fins, fint, fire, fireworks, fireworks $, folowing, folowing me, folows, for,
    for det, for hjalpen, forfoljer, forsta, galen, galen $, gamla, gar mot, gick bra, glomt
    nyckeln, going to, grane, granen som, gun, had a, hamtar den, han bor, han gar, han skrev,
    hander $, har aldrig, har huvudet, har igen, har men, har ni, har redan, has a, hela
    ansiktet, hes, him, hisen, hita, home, hopar jag, hopas, hosten, hotad, hotad pa, i april, i
    busen, i den, i koket, i komunhuset, i mig, i stadshuset, i tradgarden, i vantrumet, i
    varje, ica, if someone, im not, in genom, ine nu, ingen bil, ingen bomb, inrymning, inte ut,
    is here, is the, isnt, its the, ja, ja hor, jag aker, jag blir, jag det, jag en, jag hade,
    jag siter, jag tar, jag tryckte, jagar, just a, kan nagon, karvar, kedja, kiling, klatrar
    in, kniv, kniv och, koket, komer inte, ladan pa, lange, lange $, lasmeden, lasmeden bryter,
    laughing, leker kuragoma, livet i, lunch, man with, manaden, manen med, mar, me in, med $,
    med bosan, mig nagon, min egen, min skul, min son, minuter dor, minutes $, mit bord,
    morning, mos, mot mig, mote, mun, mun $, my daughter, my photo, namnd, namnden $, nan som,
    no, now and, nu komer, nu siter, nys det, och kan, och tar, of $, ont i, opens, opnat, os $,
    our dor, pa, pa busen, pa doren, pa er, pa facebok, pa mit, pa skolgarden, pa vart, panik,
    park, photo $, planerat, planerat $, polisen har, postfacket, prov, punkt, racker, radion,
    radningstjansten, raknas, rat, receptionen, redan, regionen, ringing, ringing the, rof, rof
    of, rosten, rusar, sa, sagt, sama sak, saren, saren $, saying, saying i, screaming, send,
    set, she, shes, should, sig i, sig in, sig min, sista, siter ine, skriker, skriker i,
    skriks, slaper inte, slog, smal, smoke everywhere, smoret, so, som, somaren, someone posted,
    someones, son, sonen, sparat, square, stadshuset, stadshuset $, staketet, stala, stala in,
    star det, star utanfor, stor, ta mit, tanker inte, the bel, the desk, the library, the rof,
    the square, the train, threat, threats, threats $, til, tils, to sign, toan $, tradgarden,
    train, tredje, tryckte, two years, up in, up min, up sig, utan, utret, utret $, va, va i,
    vagen, vagen det, vantrumet, var, vda, vecka, veckor, vil at, viskar, viskar for, vist pa,
    was on, we, we are, winter, would, years, yr, 💀, 💣, 🔥, 😂, 😂 😂
    """,
    -0.2: """
    ^ anonymt, ^ ar, ^ bilen, ^ doren, ^ gar, ^ im, ^ ja, ^ kniv, ^ locked, ^ mejlet, ^ min, ^
    nobody, ^ rakna, ^ raknas, ^ rutin, ^ sag, ^ she, ^ skar, ^ someones, ^ tack, ^ the, ^ va, ^
    vilka, ^ vilket, ^ what, ^ wich, a car, a paded, a poster, a stranger, alarm, aldrig,
    algjakten, altandoren, altsa det, andan, andan $, anlagd, anlagd brand, anmala $, anonymt,
    anonymt brev, anu, ar et, ar sa, ar som, ar tre, are kiling, as, at a, at en, at nasta, at
    prata, at sta, at ta, av, av en, avfarten, avsnit, bak, baken, balkongen, balkongen $,
    banging on, bankar, banken, bara $, bat, batre, behover bara, behover ingen, ben, berata
    vad, besok, besokare, betalar, bil, bil $, bild, bilder, bla, bli, bomb threat, bomben pa,
    bombhot, bord, borjat $, borta $, brev om, briner inte, bring, brodrosten, bror jag,
    brorsan, bry, budgeten $, burned, busen, buskarna, byter, came, case, cop, cut, dagisbarnen,
    dar, darfor, date, de har, debat, debate, debate is, deklarationen, den, den gangen, den
    gar, den jag, desk, det bran, det bultar, det et, det sig, det smaler, det vore, dig pa,
    diket vid, doda mig, dom kastar, dom springer, dor, dor $, dotern $, drunknar i, efter mig,
    eld pa, eldar, election, en grane, en hel, en kval, en kvart, en pase, en riktig, entren,
    expeditionen, fa smaka, facebok $, familjen, far en, far ni, far ordforanden, far sova, fara
    $, februari, fick sin, fifty, fikarumet, fins det, firar, fjarde, flak, foljde, foljde
    efter, foljt, foljt mig, folk kan, fonstret, fonstret $, for it, for min, for svar, for tva,
    forst, fortfarande, fortroendevalda, fragade, fragan ar, frame, from the, gang vi, ganger $,
    gar forbi, gar jag, gar och, garage, ge mig, gom, gom dig, gomer, gomer mig, gor man, got
    vi, grilen, grupledaren, ha det, hade inbrot, haft, han bli, han och, han ska, han slog, han
    vet, hand, hand om, hander om, handlingarna ska, hanging, har eld, har foljt, har haft, har
    jag, har nu, har opet, har precis, har sagt, har sutit, har tilstand, har vi, has ben, has
    paid, have, he, he wrote, hej, hel, hela tiden, help me, helt, hem i, henes syster, hes ben,
    hiding behind, hitad, hjalp $, hjalp jag, hjalp nu, hjalpen, hon, honom for, hot $, how do,
    hur, hur gor, hurt myself, hus, hus och, hus pa, i altandoren, i baken, i buskarna, i et, i
    filmen, i hisen, i posten, i remiser, i sjon, i skola, i traphuset, i tva, idag $, im at, in
    i, in spring, inbrot, infor valet, ingen, ingen hjalp, inget mer, insta, insurance,
    insurance has, inte at, inte gora, inte har, inte pulver, is a, istiderna, jag av, jag byta,
    jag hamtar, jag hor, jag komer, jag tapade, jag vaknade, jag vil, jagade, jagade mig,
    jakten, januari, jobet, jobet $, just worn, kan, kapa, karmen, katen, klyva, knapen, kniv i,
    kniven, kniven i, knivlagen, knivlagen $, know, kolar, kolat, kom i, koma, koma ut,
    komentarer, komunalradet, komunen, komunhuset, kort, korv, krosade, lag, lag i, lakaren,
    lamna, lar, larm, lasa, leaflets, ledsen, leva har, line, liten, livet, ljudet, locked, lod,
    lovar, lovar at, luktar, luktar rok, man gor, man har, man med, man vid, mandag, manen,
    marker, market, may, me at, me of, me with, med pa, med pulver, med sjalvmordstankar, med
    tva, med yxan, medborgarforslag, mejlet fran, members, members $, men det, men jag, mig at,
    mig de, mig med, min, min adres, min bil, min man, mina, mina barn, mins, mishandlad,
    mistankt paket, mit fonster, mit garage, mit hus, motet, motet i, motionen, murdered, my
    adres, my neighbour, nagon fran, nar jag, nasan, nasan $, nasta gang, natet, near the,
    neighbour, never, no im, nobody, nobody hurt, not going, nr, nu de, nu jag, ny,
    nyarsraketer, nyckeln i, nycklarna, och bankar, och drar, och et, och la, och vil, och
    vralar, ok, om at, om budgeten, om istiderna, om tva, only, only for, orkar, orkar inte,
    oroligt, os i, os med, our, out $, overalt $, pa besok, pa de, pa disken, pa fonstret, pa
    hela, pa hjalp, pa insta, pa natet, pa paper, pa plats, pa torget, pa tretio, pa valstugan,
    packade, paded, paid, paket utan, paketet, parkering, parkeringen, parkeringen $, partiet,
    partiledningen, peper, photo, plan, planerar, plaster, plats, please $, podiet $, police or,
    polisen ar, politics, pols, pols $, porten, posten, posten i, poster, prata med, pratar med,
    procedure, protokolet $, public, pulver $, raly, rather, rator, rejalt, remiser, remiser $,
    rena, replik, rifle, riktig, ringer, ringer man, round the, rude, rutin, rutinen, sade, sag
    at, sag du, sager han, said, salen under, samtalstod, samtalstod $, sat, sat en, sata,
    sater, sausages, se vad, sen, sen $, send the, ser ut, shot, should be, sifrorna, sig och,
    sita, siter fast, sjalvmord, sjalvmordstankar, sjon $, sjunger, ska koma, ska sla, ska ut,
    skada, skakar, skar, skar mig, skicka nan, skjuta up, skrev, skriker och, skriva in, skriver
    en, skrivit at, sla mig, slacker, slackt och, slapte, slog mig, smaka, snart, snart ar, som
    hander, som kan, som kom, some, someones downstairs, spare, spech, spranger, spring, sta
    utanfor, stairwel, stalet $, star at, stod jag, stodet, stoped $, stranger, stuck in,
    styrelsen, suicide, suicide $, sutit, svara $, svarfar, svarfar som, ta, ta med, tabelen,
    tack, taget $, tagit sig, tankte, tar, tar med, teknikern, text, that my, that was, the bag,
    the debate, the fire, the mayor, the one, the platform, the police, the pols, the stairwel,
    the third, they pushed, tickar och, til busen, til sama, tilstand, timar, to a, to be, to
    hurt, to my, tolv och, tradgard, tre $, tre ganger, tre veckor, tungan, tva $, tva ar, tva
    minuter, tvan, ungar, ungarna, up i, updrag, upretad, ur domen, ut mig, ut som, utan
    avsandare, utanfor nyarsraketer, vad man, vaknade, val, val $, valdigt, valet $, vantar,
    vapen, var ar, var det, var en, var i, var inte, varas $, vard, varit, varit har, varje
    vecka, vart, veckan $, ved, vem har, veta, vi har, vi om, vi sat, vi ska, vi spelar, vid
    avfarten, vid pagaende, vid podiet, vil leva, vilka, vilket, vinkar, visade, visade det, vit
    pulver, vore, vralar, walking home, we do, wel, were on, what, whether, which, who, who is,
    wich, with, with the, wont se, work, work $, worn, wrote, wrote that, years ago, you have,
    zombie, 💀 $, 🔪
    """,
    -0.1: """
    ^ asa, ^ blev, ^ bloder, ^ blodet, ^ brorsan, ^ chers, ^ det, ^ filmen, ^ folk, ^ granens, ^
    hade, ^ hej, ^ if, ^ ifal, ^ in, ^ jag, ^ ladan, ^ opositionen, ^ paketet, ^ petrol, ^ ring,
    ^ sonen, ^ tackar, ^ theyve, ^ this, ^ vem, ^ vit, ^ were, ^ where, ^ white, ^ 🔥, a
    councilor, a former, a man, a rifle, absolutely, acount, adres och, afaren, ahorare, al
    over, also, anan, and whether, andra, anmalan, anmals, anmalt, anmalt $, apen, ar bara, ar
    bra, ar domd, ar ledamot, ar lugn, ar val, archive, aret $, as asault, asault, at hora, at
    nagra, at non, at saga, at se, ater lunch, av dem, av mig, aven, back, bag, balcony, bankar
    pa, bara vinden, barn, barnen skriker, bast, bil bakom, bilder pa, bilen bakom, bilen star,
    blanda, blod, blod pa, bo, bomb $, borjat, bort det, bran, brande, bredvid $, brev med,
    brina, briner pa, bulet, bultar, burning, busen och, byn, camera, campaign hut, chamber,
    checklista, chef, chers, choir, council, dar $, daterat, daughter, de bankar, de luktar, de
    skriker, de slapte, dej, dem, dem i, dem til, den i, des, des $, desk lights, det kan, det
    vi, died, died of, diket, dodligt, does the, domd, doren, doren var, dte var, dunkar, efter
    et, efter valet, en anan, en dag, en ny, en pa, en partivan, era, escape, escape romet, et,
    et ar, et mistankt, et skot, et valdigt, evening, evening $, everywhere, fal, far, far inte,
    fat brev, fick en, filmen om, fins de, fire would, fjol, folk som, for alt, for an,
    foralder, forfoljer mig, former, fourth, fragan, fran hoften, fran min, from, frun, fyra $,
    gick igenom, gick pa, gick til, gips, going, gomde, gor vi, gora, gora mig, goteborg, granen
    grilar, granens, gransen, gren, gripit, grov, grupen, grupledare, hade jag, hala, halowen,
    hamered, han gick, han haler, han inte, han skriva, han var, handelsen, har gripit, har i,
    har inte, har kolat, har med, harakiri, he was, hear, hej jag, hela koket, helgen, helgen $,
    hema hos, hema med, hen, hes back, hiding, hita mig, hitade inget, hjartat, hoften, hoften
    i, hon inte, hospital, hospital and, hostas, hur lange, hut, i, i bilen, i byn, i fjol, i
    foajen, i fonstret, i go, i goteborg, i hear, i hostas, i januari, i komunen, i namnd, i
    namnden, i rygen, i september, i should, i skolan, i tidningen, i valstugan, i vaskan, ica
    maxi, ifal, igar, igen $, im, in a, in behind, ingen skadad, inget, injuries, instangd, inte
    det, inte langre, inte set, inte svara, ja $, jag an, jag orkar, jag pa, jag ringa, jag
    sjalv, jag som, jag talar, jagar mig, juni, just nu, keps, ketchup, kid, kiling me, king,
    klatrar, knat, knife, kom $, kom hem, koma hit, komer han, kostade, kring, lagt ut, land,
    lanet, langst, lat, leave, ledamot skriver, library, like, lite pa, live, livet av, locked
    in, lol $, lordag, lugnat, lugnt $, maj $, malvakten, man blanda, man far, man ska, mandag
    $, mars $, masquerade, maxi, mayor, me, me slagan, med lampan, med polisen, med sig, med
    vatenpistoler, med yxa, mejl varje, metings, midagen, mig hela, mig hem, mig jag, mig nar,
    mig pa, mig til, min chef, min dor, min sen, mishandel, mistankt, mordande, mordar, mordar
    mig, mordaren, mordbrand, my car, my wife, nagra, name, namnd $, namnden, namndhuset, nan
    dag, nar de, nar du, ned, ned to, next dor, night, nineten, niva, no injuries, non, now $,
    nu, nu har, nu sa, nycklarna pa, och ar, och i, och komer, och nar, och skrivit, och vi,
    oficers, olaga, om, om fem, om honom, once, opositionen, ordforande, ordningsvakter, over $,
    over the, ovningen, p, pa at, pa fora, pa i, pa jobet, pa livet, pa lordag, pa skolans, pa
    stan, pa vag, package, pagaende, pagaende dodligt, pagar, partivan, pase, peparsprej, petrol
    station, platform, plats $, politics $, politiker och, politiskt, posted a, posted my,
    pratade, pratar man, protokolet, puled in, recept, recept pa, registratorn, right now, ring,
    rok overalt, rom, romet, rope, rostar, run, rygsack, sa han, sa var, safe, sak, sat i,
    sekreterare, semestern, sen des, september, ser dej, ses, set honom, shes on, showed, sin,
    sjalvmord $, sjukskriven, skadad, skal, skaler, skam, skjortan, skjuten, skjutningen,
    skjutningen i, skolan, skont, skont $, skriva, skriva at, skriva en, skriver at, skrivit pa,
    skyd, skydade, slagan, slutar, sma, smaler och, som fick, som vet, someone, sparen, sparkar
    och, spiting, square is, sta, stabed me, stan, stan $, stanger, star pa, starts, stod,
    straf, sumer, sumer house, svangde, svart at, syster, tackar, taking, talar i, talet, tand
    $, tanda, tanka, tar bort, tar hand, that hes, thats, the archive, the balcony, the caler,
    the caseworker, the chair, the fourth, the throat, their, there $, throat, tiden, tidigt,
    tidningen, tidningen $, til hosten, til min, time, time i, to, to $, to know, to send, tog,
    torsdag, tre, tre av, tre minuter, tried to, tror jag, trycka pa, tuneln, typ $, under my,
    under the, until, upsats, upstairs, ur rumet, use, utanfor min, va $, vad hander, vad sager,
    vagen til, vakten i, val bara, vald $, valjare $, vander, vapenlagen, var far, var pa, varje
    gang, varje morgon, vart vander, vatenpistoler, vem far, vem i, veta vem, vi far, vi fick,
    vi maste, vi ses, vi star, vil bara, vil fraga, vil ta, vilket numer, visit, vist, vuxen,
    vykort, was a, we got, we had, wek, what if, wheres, while, wife by, wil be, wil burn, with
    our, would do, write, year, 🔪 $
    """,
}
