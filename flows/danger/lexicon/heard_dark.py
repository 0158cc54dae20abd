"""Words and pairs of neighbouring words that make danger now likelier, by their weight.

Fitted by `bench.danger.fit`; a person may correct any of them. "^" is where a text begins, "$"
where it ends. Written without rings and doubled letters, as they are compared.
"""

DARK: dict[float, str] = {
    1.1: """
    drunknar, handtaget
    """,
    0.9: """
    doren $, in $
    """,
    0.8: """
    do $, har $, here $, inifran, inte $, sig $, utanfor $
    """,
    0.7: """
    and, beneath, dont, forsoker, gor det, mama, nagon bankar, turned the, ut
    """,
    0.6: """
    ^ nan, bada, blue, bomb i, budet, can se, for mig, i publiken, komer jag, maj men, mig $,
    nice, nice blue, nu hopar, pa mig, polisen $, publiken, rol, sprang, ur, var jag
    """,
    0.5: """
    ^ black, ^ mama, ^ polisen, alvedon, anda, are in, at de, behovs, black, brevid, desks, det
    komer, din gata, en bomb, en gang, flit, folk, for altid, forsokte, fot, ga, gangjarnen,
    gata, gick $, gick in, got, gunfire, har utanfor, hiding in, his, hit $, hitade en, hur
    stopar, i handen, inte til, ive, jacka, kan inte, kilar, komer up, lagard, lite, magen, man
    ga, maskerade, mig nu, mindre, minutes, nat, nys, och, och blev, ofice, om $, pa en, pa
    honom, pa min, pa riktigt, put the, riktigt, ropar, sandladan, slar pa, sprider, sprider
    sig, star vid, stopar, syra, tanker, tel my, telefon, tomorow $, tradar, turned, twenty
    minutes, vag up, viftar med
    """,
    0.4: """
    ^ bakom, ^ bara, ^ bromsarna, ^ efter, ^ four, ^ hjalp, ^ knivhugen, ^ please, ^ sakert, ^
    ska, ^ there, a, ago $, ambulans, ar hos, ar kvar, ar kvart, ar nagon, ar och, asking
    because, at ingen, backen $, bara en, bet, bilen $, bilen i, bromsarna, burk, can, cat, de
    ar, de foljer, de komer, de sager, de star, delar, din, ensam $, every, far ringa, fo, for
    tio, fyra, gang til, grasmatan, grupmotet, gul, hagelbosa, hande, handskar, har bara, har
    gat, he has, hjalp os, honom vad, hopar, hor mig, i am, i dont, i maj, i morgon, i nat, in
    nu, inside, inte ar, jag kora, jag opna, jag ser, jag skriver, kolega, kontoret, kora, kvar,
    kvar $, kvart i, kvarter, kvarter $, lap, leters, lying, mej, men i, min kolega, minutes
    ago, mot, nere, ni, nu $, och bet, och de, och det, och inte, och nagon, och nu, och sa, och
    sager, ocksa $, of us, om jag, or we, pa $, pa dig, pa grupmotet, paket som, partilokalens,
    people, pram, rang, receptionisten, ringa, ringde och, ropar at, round $, sa jag, sager at,
    sama gra, se, siter med, sjalva, ska do, ska ha, skratar, skrivet, skul $, sms, sory,
    sparkar, sprinten, stalt, stay, stirar, stoft, stolar, stolarna, tel, ten, texted, the cat,
    the leters, the whole, the window, through, til sedan, tio ar, to do, to say, tok the,
    tomorow, trapan, troja, turn, turn round, tvilingarna, vad hande, vem tar, whole, 🆘, 🆘 $
    """,
    0.3: """
    ^ dotern, ^ et, ^ gomer, ^ hor, ^ how, ^ jga, ^ kan, ^ man, ^ okand, ^ snala, ^ two, ^ vil,
    a han, a nu, a visitor, alihop, am, and is, and its, and the, andas, anyone $, ar inlasta,
    ar tva, ar typ, asking, at ala, at det, at do, at du, at nagon, at ringa, aulan, away,
    backen, bakery, bara saga, baten, bats, because, because ive, being, bilen, blir det, blod
    fran, board, botom, botom of, bots, brevet, brevinkastet, burn, canal, chairman, clerk,
    cupboard, dack, dam, dam i, darine, dark, de bryter, de hamtar, de skriver, dem nu, dena,
    det dropar, det slut, dig inte, din fru, do, dom $, doren och, driveway, drog ner, dropar,
    elva, en flaska, en halvtime, ersatningen, et paket, et sms, far jag, farligt, fastejpad,
    fick jag, ficklampa, finas, fire $, flaska, flera, flor, flyger, folk hit, folk pa, folkets,
    for svaret, forlat, forlat $, fort, found, found the, four, fragar for, framfor, fran magen,
    gar hem, gar med, garaget, gas, godbye, gone, gor jag, gra, gra skapbil, grey, haler, haler
    emot, haler en, halsen $, halvtime, han hor, han ladar, han med, han ocksa, handelse,
    handen, handen $, har en, har hitat, har komit, has locked, hema och, here now, himself,
    himself in, hitade, hitat, hogt, hotar at, how long, hund, huset, i aulan, i can, i kalaren,
    i laset, i mit, i rumet, i sovrumet, i trapan, ikval $, imorgon, in my, in pa, inanfor, ine
    i, ingen skule, inte, inte vakna, inte var, intr, is on, is trying, jag gor, jag inte, jag
    kan, jag laser, jag nar, jag tanker, jag til, jag tror, kalaren, kaner mig, kanten, kliver,
    klockan ar, klockan tre, knivhugen, koksbord, koksfonstret, kom med, kom ut, komit, komit $,
    ladar, ladar om, lads, lager, lager ut, langs, laret, laret pa, laser hogt, laset, laste,
    laste jag, ledig, left, let, liger, los, lugn $, man soka, man springa, manga alvedon, med
    flit, med kniv, medan, mej $, melan, mig for, mig fran, mig och, mig sjalv, mit kok, mit
    koksbord, mit skrivbord, mobil, mobilen $, morfars, morgon, mot var, motesrumet, motorn gar,
    nagon pa, nan kastade, nar det, nat $, nere i, nerfor, nothing, nys och, och gar, och ropar,
    och sagt, och sat, och skrev, och svarar, ocksa, of his, on $, on a, on my, orange, orat,
    our clerk, out from, out on, over, overvaningen, pa din, pa grasmatan, pa sms, pa taket,
    parkeringshuset, personer, pickup, pils, put, read, read the, reception, repet, repet
    hanger, riktar, ringa han, rot, rumet, rumet $, runt, rycker, rygsack under, sa $, sakert,
    sakert en, salen $, say, second, sedan $, sen och, ser, sex, sextio, shotgun, shouting
    names, sidan, siktar, since the, ska jag, ska vara, skapbil, skogen $, skrivbord, skrivbord
    $, skrivit til, slaga, smiling, snal, snala, soka, someone is, somna, sovrumet, sprangs,
    springa, stage, stang, star i, steps, sticker ut, stil, stolar och, stolen, stund, svarar,
    svaret, swalowed, syns, ta sig, tagit, tagit min, tander, tar over, the canal, the stairs,
    the steps, there, there is, theyre, thing the, third flor, through the, to get, tram,
    trycker, trycker pa, tur, tva, tva man, two men, under min, under podiet, up $, up for, up
    koksfonstret, up nu, up pa, ur laret, ut fran, ute pa, utgangarna, utgangarna $, vakna,
    valstuga, valstugan $, vi ar, vi komer, vid mit, viftar, vile, vilja somna, visitor, weve,
    weve got, when a, window, wound, wound its, you
    """,
    0.2: """
    ^ caler, ^ dear, ^ debaten, ^ eld, ^ en, ^ far, ^ gult, ^ handgranat, ^ hela, ^ ive, ^
    kolegan, ^ kom, ^ ni, ^ one, ^ pa, ^ rada, ^ sama, ^ sombody, ^ somebody, ^ svarmor, ^ they,
    ^ tre, ^ tva, ^ under, ^ valstugan, ^ vart, ^ vid, a courier, a de, adres $, adresen, ago,
    al of, ala i, aldeles, already, alt som, altanen, altid, altid $, ambulance, an jag, and i,
    and it, and my, and wont, ar arg, ar borta, ar det, ar dod, ar igang, ar tom, ar utanfor, ar
    vid, arg, asa, aslep, at inte, at the, ata bilar, avsandaren ar, bakom, bakom disken, bakom
    os, bara at, barnen och, behind the, being folowed, benet, besked, bestamt, bestamt mig, bet
    mig, bet om, big, bland, bleding $, blir, blir hotad, bomb under, bort $, bos, bosan ar,
    boten om, box, bran i, breathing, bredvid, brev, brevinkastet $, brevlada, briner $, briner
    i, bron, building, bultar pa, but, by, cant, cant talk, carporten, carporten $, chauforen,
    councilor, courier, dagis, darine och, de forsoker, de gar, dear, debaten, den nya, det
    bloder, det du, det inte, det jag, det kans, det kom, det liger, det praslar, det ran, det
    ska, det som, device, device under, dig $, dig genom, disken pa, dom har, domnar, dont tel,
    dor in, dorarna, dorn, dotern, drag, dragit, dragit fram, drar ut, drevet, drog, dust,
    efter, efter drevet, efter sparken, eld, eld $, eler $, elev, emot, en av, en filt, en
    jogare, en karl, en lap, en pistol, en robot, en stund, en valjare, ensam, er inte, et
    kuvert, et skamt, everyone, fake, falet, farmor, farstun, fast, fatar, femte, fick det,
    filt, fin, flaska i, flaska med, flor $, flyta, foajen, fol, folk liger, for en, for got,
    for trapan, fora gangen, fora veckan, foradet, foreningslokalen, forskolan, fort $, fran,
    ful, ful of, ga jag, galery, gang jag, garaget med, gardinerna, gardsplanen, gat efter, gat
    ut, genom brevinkastet, genom fonstret, genom rutan, get, goes, goes up, golvet $, gomt,
    gomt mig, got a, grat, grey dust, grusvagen, gult, guy, ha en, hal, halen, halen $, halsa,
    halvtime och, halway, halway $, hamtar, hamtar mig, han e, han hamtar, han laser, han laste,
    han som, handgranat, handgranat pa, hanger, hans, har blivit, har dragit, har gangen, har
    gomt, har ingen, har just, har kort, har min, har stalt, harifran, harifran $, has, has
    started, he texted, hed, hene $, henes, her $, hiner, hna, hotad med, hotar, hotat mig,
    hotet, house is, hums, hunden ar, hur manga, hur mycket, huset $, huvudet $, i ansiktet, i
    entren, i fora, i foradet, i halen, i huset, i huvudet, i koridoren, i lokalen, i magen, i
    min, i report, i sesionsalen, i tre, i vag, i var, i varas, igang, igang $, igenom, ikval,
    in bland, in reception, in sej, ine, ine $, ingen behover, ingenting, inlast i, inlasta,
    inside $, inte jag, inte om, inte prata, is it, is outside, isen utan, it hums, jacka och,
    jag aka, jag anmala, jag bara, jag kaner, jag klarar, jag pratar, jag ringer, jag vet,
    jogare, ju bara, kalaren $, kans, karl, key, kind, kliar, kliva, knife $, kniv $, kok, koket
    $, kom, kom fort, kom in, komer, konstigt, kor, koridoren, koridoren $, kraks, kryper,
    kunde, kuvert, kuvert pa, kvar ine, la ner, ladan, lag en, lagor, laktaren, lampor, lange
    och, langre $, lapen, lasa $, last in, later, later $, legs, ler, letar, leterbox, liger en,
    liger ner, light, lila, linan, lock, long, luftgevar, lugn, lugnt nu, lyder, mama $, man av,
    man bara, man i, man om, man skriva, mask, maste koma, mata, me $, me and, me im, med bilen,
    med et, med foterna, med honom, med luftgevar, med mig, med motorsag, med sax, med slaga,
    med vald, mej i, men are, men han, mer, mesage, metal, meter, min $, min upfart, minuter
    och, molotov, mot en, mot os, motorsag, motorsag $, my desk, my dor, my ofice, mycket,
    nagon, nagon har, nagon som, names of, nan bryter, nan har, nan maste, nar, nar en, nar han,
    nar ska, nastan, neck, ner, ner os, ni mig, nu kraks, nu och, nu vantar, o, och han, och
    hotar, och ikval, och lagt, och skratar, och slutar, och tanker, of, of hes, ogonen, okand,
    okant, okar, okej, om de, om han, om ursakt, omrostningen, omrostningen $, on, one man,
    open, opening, opnade, opnas, os som, out, outside my, pa bron, pa det, pa femte, pa
    gardsplanen, pa kontoret, pa laktaren, pa nagon, pa toan, pa var, pa vi, papa har, partiets,
    pers, petar, petar i, petrol, petrol $, phone, pistol, podiet, polisen la, porch, powdr,
    praslar, pulvret som, racket, rada mig, ran, rektorn, ridan, riner, ringde, robot, rocken,
    rok i, rok under, rol $, rost, round, rum, rycker i, sa at, sa farligt, sag inget, sag til,
    saker, sangen, sangen $, sax, sedan, sej pa, send someone, sent, sesionsalen, sesionsalen $,
    she is, shouting, sig eler, sig nog, siktar pa, siter bakom, siter har, siter kvar, ska, ska
    man, skamt, skapet, skin, skjuter $, skogen, skriver, skrivit, skule vilja, slipa, sliper,
    slut for, slutar inte, sms $, snal $, snala hjalp, sofa, som hande, som hotat, som inte, som
    ser, sombody is, somebody, something, sory $, sov got, sparet, sparken, spisen, spisen och,
    sprangladning, springer, springer $, stack, stalde, stalt sig, star, star de, started, steg,
    sticker, stoft i, stop, stovlar, strax, stryper, surar, svalt, table, table and, tack for,
    tag, take, taket, tar det, telefonen, ten minutes, the building, the galery, the halway, the
    house, the leterbox, the light, the table, the vote, there are, they, theyve, this is, thre
    of, tickar $, til barnen, til den, til os, tilbaka $, titar, titar pa, toan med, tok, tom,
    tonight, towel, tredje vaningen, tror, tror at, turning, twenty, two, under, under bilen,
    under doren, up, up en, upe, upe $, upfart, upradade, ursakt, ut $, ut framfor, ut han, ut
    pa, utan jacka, ute i, utifran, utifran och, utryma, vad jag, vag, vagn, vagrar,
    vaktmastaren, valstugan, valter, vaningen, var adres, var valstuga, varmt, varmt $, varv,
    vast, vast $, vaten, vaten $, vatnet, vaxeln, veckan och, verandan, very, vet at, vet inte,
    vi blev, vi siter, vi utryma, vid, vid sparet, vil inte, vile bara, vindrutan, visar, vl,
    waiting, was stabed, who do, wont, you $
    """,
    0.1: """
    ^ besokaren, ^ bombhot, ^ dom, ^ du, ^ farmor, ^ gomd, ^ got, ^ guy, ^ hes, ^ hna, ^ i, ^
    kanske, ^ kna, ^ maste, ^ nagon, ^ opnade, ^ our, ^ skot, ^ smoke, ^ stadshuset, ^ storage,
    ^ svara, ^ troligen, a blade, a text, after the, ahorarna, aka, ala utan, along the, alt $,
    an och, anars, and there, anda fran, andas inte, ar ensam, ar ful, ar i, ar open, ar varm,
    arg $, asked, at han, ater pa, av $, av sama, bad, bank, bar, be a, behind, bensin, beslut,
    biblioteket, bjuder, bjuder pa, blade, bleding, blivit, bordet $, bosan, bra at, brevet och,
    brevladan, bridge, briner, brygan, brygan $, bryta, burken, but hes, but the, bygdegarden,
    caler says, campaign, can i, cirklar, cirklar runt, coleague, come, come through, coming,
    coming up, coridor, coughing, cykelbanan, dags, dags $, de pa, de sa, demonstrant, den inte,
    desk asking, det $, det blir, det for, det har, det later, det nu, det pumpar, det siter,
    dig, dit, dit hus, do pa, dod, dom, domen, dor han, dorarna til, down and, drar up, drunk,
    du halsa, dubelt, e, e fyra, eleverna, en, en fran, en kolega, en rost, en yxa, et i, et
    vapen, extra, eyes, far man, fast mig, fat up, fel $, fence, fence $, fire in, five minutes,
    flashing, flat, fler, folowed, for doren, forfoljd, forsokte ta, fortsater $, foten, foten
    i, fraga, fram en, framfor mig, fran et, fran taget, fran torget, fru, frugans, fryser,
    fryser $, ga til, gar han, gar omkring, gardinen, gat, ger efter, gick, glaset, gomd, gor,
    gor nat, gora $, got it, grater, gun $, guy in, gymet, ha, hagelgevar, haler fast, haler i,
    halplatsen, halplatsen $, han andas, han ar, han drar, han fick, han fran, han saga, han
    segnade, handlagaren, handlagaren i, hans bil, hans ryg, har ine, he got, he only, he wont,
    hene och, her, hes on, him $, hiting, hon ar, honom nu, hopade, hopar pa, hor, hor $, hor
    at, huming, i $, i backspegeln, i brevet, i bygdegarden, i din, i doren, i kuvertet, i
    lagor, i rondelen, i sig, i skogen, i somras, i taget, i telefon, i tredje, i tvatstugan, i
    vardagsrumet, ihjal, im on, im standing, in here, in the, inanfor rocken, ine hos, ingen
    gor, inget kvar, inlasta $, inom, inte leva, inte med, inte overdriva, inte sa, is huming,
    is stil, isen, its, jag akte, jag blev, jag bor, jag borjar, jag fryser, jag gar, jag gomer,
    jag hur, jag rakade, jamsides, jamsides och, kanalen, kasan, kasan $, keys, kids, kids $,
    kilen, klient, klocka, klocka i, kna, kolega som, kolven, kom pa, koma $, komer emot, komer
    in, komer nu, komer ut, kul, kuvertet, kvar i, kvar pa, lacker, ladningen, lagor $, lagorna,
    lampa, langt, laset $, last, lata, let me, letar med, liger kvar, liger pa, lilebror, lips,
    liv i, ljud han, loby, lokalen, lovat, luktar mandel, macken, maj, mandel, manen i, manen
    som, me leave, me sej, med barnen, med ljud, med nat, men, men nu, mesenger, mesenger $,
    mig, mig genom, mig vid, min barn, min stotfangare, min trap, minuter sedan, mit, mit i,
    mjol, mopeder, motorn, munen, my coleague, my lips, my porch, my stret, mycket $, nagon gar,
    nagon slar, nagonsin, names, namn, nan gar, nanstans, nar man, nar nagon, nar vi, ner $,
    next $, ni ar, ni behover, now she, nu hor, nu i, nu star, nursery, nys $, och med, och
    pojkarna, och sen, och ser, och siter, och sparkar, och vantar, of the, om et, om mig,
    omkul, omkul hene, on top, opened, opened a, opna, opna eler, ordforanden $, ordforandn,
    outside the, ovanfor, over hela, over mig, overdriva, overdriva men, pa altanen, pa
    biblioteket, pa e, pa expeditionen, pa hans, pa isen, pa kafe, pa koksbordet, pa macken, pa
    mesenger, pa sig, pa talarstolen, papan, parcel, partilokalen, party ofice, pendeln, people
    in, per, person som, personalen har, personen, personen som, pistol inanfor, please send,
    policy, politiken, porch with, pres, pulver ur, pumpar, puts, puts a, railing, railway,
    ramlade, rata, report, revisorn, riktigt $, ringa $, river, rondelen, ryg, ryg $, ryka, ryka
    lite, saga, saga jag, sager, sajer, sajer at, salen, samantradet, say he, says, seat, sedan
    i, sedan och, segnade, sen i, ser dubelt, serverumet, sig med, sig mot, simhalen, siter en,
    siter under, siting, six, sjon och, skamt men, skriker $, skriva til, skriver til, skul,
    sladar, slagit, slakten, slar, slar hene, slar ihjal, sliter, sliter i, slut $, smoke, sms
    et, snab, snab $, snala han, som ar, som blev, som bor, som har, som lag, sombody, someone
    to, somras, son ar, sonder, sound, sov, sova, spelar, spik, spotade, spreading, stana,
    stangt, steg i, stigen, stil $, stol, stopat, storage, storage rom, stormas, stotfangare,
    stund sedan, stycken, svanger, svanger in, svar $, svara i, svara inte, ta hand, ta livet,
    tableterna, taget och, tagit ala, taken, tanker sla, the coridor, the fence, the hal, the
    kids, the lights, the loby, the minutes, the next, the phone, the railing, the railway, the
    stage, theres, tickar, til nan, til registratorn, tjuter i, tolv, tolvaring, top, top of,
    trap, trapan $, trapan nu, treasurer, tredje redan, tretio meter, troligen, tror han, tva
    ganger, tva mopeder, tvars, tvars over, tvatstugan, twice, typ, tyres, tyst $, undan, under
    $, under bordet, under laktaren, up the, ur brevet, ut de, ut en, ut i, utanfor
    partilokalen, utgangen, utgangen $, utryma for, vad gor, vaningen $, vanta, vapen $,
    vardagsrumet, vardagsrumet $, varit pa, varv i, vaska, vaskan och, vem ska, veta at, vi hor,
    vi kom, vid den, vid doren, vid halplatsen, vid min, vilja, viskar de, vote, wait, waiting
    for, walking, way, wedged, wires, with a, wont let, year he, you in, yxa i
    """,
}
