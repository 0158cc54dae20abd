"""Words and pairs of neighbouring words that make danger now likelier, by their weight.

Fitted by `bench.danger.fit`; a person may correct any of them. "^" is where a text begins, "$"
where it ends. Written without rings and doubled letters, as they are compared.
"""

DARK: dict[float, str] = {
    1.1: """
    drunknar
    """,
    1.0: """
    tomorow $
    """,
    0.9: """
    forsoker, och vantar, sig $
    """,
    0.8: """
    blek, in $, inte $, mama, nice
    """,
    0.7: """
    and, beneath, bomb i, do $, doren $, godbye, handtaget, har $, hej da, here $, inbrotstjuv,
    lagor, medelande $, mig $, nagon bankar, racket, ropar, runt, siktar, siktar pa, star vid,
    stolar, telefon, utanfor $
    """,
    0.6: """
    ^ slap, andas, ar kvar, at de, bada, bastun, bron $, can se, desks, dont, en bomb, for mig,
    ga, gata, gick in, gunfire, hed, hopar, i bastun, i nat, i publiken, ikval $, inifran, inte
    ar, is it, ive, kan man, kat, kniv $, magen, maj men, man ga, maskerade, mot, nar en, nar
    nagon, nat, nu hopar, nys, o, och inte, och laste, omkring sig, pa $, pa mig, pa min, pa
    riktigt, publiken, rol, slap, slar pa, stolarna, ta hand, tanker, tradar, trycker, ut
    """,
    0.5: """
    ^ efter, ^ kom, ^ mama, ^ mordforsok, ^ nan, ^ polisen, ^ ta, ^ there, ala och, an och, and
    the, anda, ar kvart, are in, at skjuta, baltet, bara en, bilen i, black, blue, brevid,
    budet, da, den hela, dena, det komer, det slut, din, din gata, do, en halvtime, ensam $, far
    det, far ringa, fast, fetch, fot, fragar for, garaget, gick $, gor det, halsen, halvtime,
    han kor, har gat, harifran, harifran $, hene $, his, hit $, hitade en, hury, hury $, huset
    $, ikap, inanfor, inifran $, inte i, jacka, jag haler, jag ser, jag til, kan inte, klockan
    ar, klockan tre, kom, komer jag, kora, koridoren $, kvar, kvart i, lagard, laret, left a,
    lite, med mig, mig nu, mindre, my last, ni hiner, nice blue, och ropar, ocksa $, ofice, om
    $, on my, pa honom, pa racket, paket som, pickup, plat, riktigt, ringde och, rygen och,
    sagar, sakert, sandladan, slapt, sovrumet, sparkar, spisen, springer $, sprinten, tanker ta,
    teh, through, tiden $, to fetch, turned the, vag up, vag ut, valurnan, vara $, viftar med,
    with a, wont
    """,
    0.4: """
    ^ bara, ^ black, ^ bromsarna, ^ four, ^ glas, ^ godbye, ^ gomer, ^ ive, ^ knivhugen, ^ nice,
    ^ sakert, ^ snala, a han, ala, aldeles, ambulans, and is, ar hos, ar ingen, ar jag, ar mit,
    ar nagon, at do, at ingen, atentat, backen $, bad, ber, bilen $, blivit, blodet sprutar,
    bots, breathing, breathing $, briner och, bromsarna, burk, cat, cupboard, curtains, de ar,
    de sager, dena stund, det har, det inte, det jag, det nu, dne, do i, dor i, downstairs,
    drevet, emelan, en gang, et skamt, fa ut, fastejpad, fat, fed, ficklampa, flor, flyger,
    folk, for altid, for tio, forlat, forsokte, fort, forut, fyra, ga emelan, gang til,
    gangjarnen, garaget med, get, godbye $, gone, gor jag, got, grasmatan, hagelbosa, hal,
    halsen pa, han har, har hitat, har ringat, har utanfor, have the, he left, hiding in,
    hitade, hitat, hjalp os, hna, hna har, honom vad, hur lange, i dena, i do, i handen, i
    lagor, i magen, i maj, i morgon, i morse, i motionsparet, i rumet, i sovrumet, i want, in
    my, in nu, ine $, ine i, inte, is on, it, ja ar, jag ber, jag har, jag inte, jag opna, key,
    kids and, kilar, kliver, kvarter, kvarter $, lacker, lagor $, lagor ur, lampor, langs, lap,
    laser hogt, last in, laste, leaving, leaving the, ledig, left to, liger, lite blod, locket,
    lok after, long can, los, luften, lyft, lying, lyset, lyset nar, man nar, man skriva,
    mandat, me $, me wont, medan, medelande, mej $, men i, min kolega, min van, minutes,
    mordforsok, morfars, morse, mot $, motionsparet, my friend, nagon som, nar det, ni siter,
    note, och, och blev, och blir, och de, och gar, och nagon, och nu, och sa, och sager, om
    tio, omkring, on the, or we, os for, pa dig, pa din, pa en, pa grasmatan, pa grupmotet, pa
    locket, people, personalen, personer, petrol and, pils, polisen $, pram, put the, rang,
    receptionisten, repet, ri, ringa, ringat, ringat in, ringde, ropa, ropar at, round $, sager
    at, said hed, sama gra, se, se you, ser, ser jag, shotgun, sidan, sig med, siter med,
    sjalva, ska do, ska ha, skamt, skrivet, skrivit til, slack, slagit, snab, snal, som ar,
    sprang, sprider, sprider sig, sprutar, stalt, stanga, star i, step, stirar, stoft, stund,
    svalt, syra, taget $, tagit, tande pa, tander, tar det, telefon hon, ten, texted, the cat,
    the kids, the leters, the note, the stairs, this is, this time, tickar $, til ala, til mig,
    til sedan, time nobody, to kil, tomorow, trapan, trapan $, tre kilar, trode, turn, turn
    round, tva bakom, two men, up for, up pa, ur, ut os, ut pa, utgangarna $, vaktmastaren, van
    i, vand, vand dig, varm $, vem tar, viftar, vile bara, vraker, wait with, when a, who do,
    wires, yet, yet $, you, you wait, 🆘, 🆘 $
    """,
    0.3: """
    ^ bakom, ^ behind, ^ caler, ^ debaten, ^ en, ^ handelse, ^ hela, ^ hes, ^ hjalp, ^ huset, ^
    kan, ^ maskerade, ^ ni, ^ okand, ^ only, ^ please, ^ sama, ^ sch, ^ ska, ^ star, ^ targas, ^
    tva, ^ two, ^ ute, ^ walking, a, a de, a nu, a second, a visitor, after the, agaren, aka,
    ala ska, an envelope, and my, ar at, ar bla, ar for, ar hema, ar inlasta, ar och, ar til, ar
    tva, ar vid, at det, at du, at nagon, av det, away, back $, bakery, bakom, bara ga, bara
    saga, baten, bats, be here, behind, behind the, benet, besvar, bet mig, bilar, bilen, blir,
    blir varmt, blod fran, bloder $, blue curtains, bort mina, botom, botom of, bredvid, brev,
    brevet, brevinkastet, brevinkastet $, brevlada, briner $, building, bumper, burken, but, by,
    clerk, councilor, cykelbanan, dags $, dam, dam i, darine, dark, de bryter, de foljer, de
    hamtar, de komer, dem nu, den nya, det dropar, det inan, det kom, det liger, det slar, die,
    die $, dig och, dig om, din fru, do with, dom $, doren och, dorn, dragit, driveway, dropar,
    dust, e, efter drevet, eld, eld $, en filt, en flaska, en leksak, en pistol, en rasande,
    ensam, ensam med, envelope, et paket, et sms, everyone, far jag, farstu, fatat, fatat eld,
    fel jag, fery, fick jag, filt, fire $, flaska, flera, flor $, fol, for ala, for got, for me,
    fora gangen, foradet, forbi, foreningslokalen, fortfarande $, four, fragar, framfor, fran
    magen, friend, front, ful av, fulmaktige, ga ut, gar, gar hem, gar med, gat, gat ut, gata
    nu, genom brevinkastet, genom fonstret, get bort, glas, gloder, go, got slashed, gra,
    grasmatan $, grat, grupledarna, grusvagen, gul, guy, hagelgevar, halen, haler, haler emot,
    halsen $, halvtime och, hamtar, han bloder, han e, han hor, han komer, han ladar, han ocksa,
    han ringer, han skjuter, han som, hande, handelse, handen, handskar, hanger, har dragit, har
    gangen, har get, har ine, har ingen, har just, har lyft, har min, har skickat, har slagit,
    har slutat, har stanat, he has, he texted, hema och, hema pa, hene, henes fel, here now,
    here tomorow, herself, hes got, hitat mig, hogt, hopar pa, hor mig, hoskulen, how long, hur
    fort, hur stopar, huvudet $, i aulan, i backspegeln, i foradet, i garaget, i halen, i
    handtaget, i have, i laset, i luften, i mit, i sidan, i somarstugan, i trapan, in bland, in
    et, ingen skule, ingenting, inside, inte til, inte var, into, intr, is soaked, is trying,
    jag forsokte, jag hjalp, jag kora, jag laser, jag ska, jag skriver, jag slut, jag springer,
    jag tanker, jag tror, just texted, kalaren $, kamrat, kastar stolar, kiking, kil myself,
    kind, klasrumet, klockan sex, knife $, knivhugen, kok, koket $, kolegan har, kom med, kom
    ut, koma til, koma tilbaka, komer up, konstigt, kulor, kvar ine, kvar och, kvart, ladar,
    lager, lager ut, laktaren, lampan, langre $, laset, last, laste jag, lat, left, leksak,
    leksak men, let, leta, leters, leva $, lite $, lo, lok, m, m $, maste man, mde, med et, mej,
    men han, men in, men nu, mig genom, mig sjalv, min familj, mina saker, mit kok, mit sista,
    mit skrivbord, mobil, mobilen $, morgon, mot var, motesrumet, motorsag $, multistorey, my
    dor, my porch, my sister, mycket, myself $, nagon ar, nagon i, nagon pa, nagot, nagot med,
    name $, namn, nan kastade, nar man, nat $, nedervaningen, ner, nere, nere i, ni, nu $, nu
    gor, nys och, och da, och det, och lagt, och overlevde, ocksa, of, of his, of us, ofice is,
    okant, olja, om han, om jag, om min, on a, only a, open, orange, orat, our clerk, out on,
    overvaningen, pa gang, pa hoskulen, pa nedervaningen, pa sms, parcel, partiets,
    partilokalens, person som, petrol, pistol, pojken, porch, put, queue, raming, rasande,
    reads, ready $, reception, rektorn, repet hanger, riktigt $, riner, ringa han, ringer och,
    river, rosta, rumet, rumet $, runt halsen, rycker i, rygsack, sa $, sa at, saker, sax, say,
    sch, second, sen och, ser dig, sesionsalen $, set til, sex, sex ar, sextio, shouting names,
    since the, sista medelande, sister, ska vara, skadad $, skapbil, skicka, skogen $, skratar
    at, skriker $, skrivbord, skrivbord $, skule veta, slaga, slashed, sliper, slutar inte,
    slutat, smaler klockan, sms, snala, snaran, sne, soaked, som lacker, somarstugan, somna och,
    somntableter, somone, soprumet under, speaker, sprangladning, sprangs, springa, stack, stalt
    sig, stanat, stay, steps, sticker, stoft i, stolar och, stopar, stovlar, stund sedan,
    svarar, svart, syra $, ta sig, table, tagit ala, tande, tar slut, targas, tel my, telefonen,
    tels, thank, thank you, the guy, the hal, the lo, the multistorey, the phone, the steps, the
    table, the window, there are, there is, thing the, third flor, this, thre of, through the,
    til at, til besvar, til det, til mama, tio ar, tio minuter, to die, to get, to say, to vote,
    towel, trode det, troja, tror, trycker pa, tur, turned, tva, tva kvarter, tva man, twenty
    minutes, two, tyst, under, under podiet, up, up nu, upe, upe $, ut fran, ut i, utgangarna,
    vagrar, vakna, vakna $, van, vaningen, vanta, var henes, var jag, vast $, vaxeln, vem
    hamtar, verandan, vi blev, vi komer, vid, vil inte, visitor, volunters, vore jag, wait,
    weve, weve got, whos, wires and, you in
    """,
    0.2: """
    ^ cant, ^ dear, ^ dom, ^ dotern, ^ eld, ^ elden, ^ gult, ^ handgranat, ^ i, ^ jga, ^ kilen,
    ^ kontaktforbudet, ^ lagor, ^ lite, ^ maste, ^ me, ^ opened, ^ pagaende, ^ rok, ^ same, ^
    skicka, ^ sombody, ^ somebody, ^ somone, ^ svarmor, ^ taket, ^ tre, ^ troligen, ^ valstugan,
    ^ vart, ^ vil, a bit, a botle, a councilor, a courier, a handgun, adres $, adresen, ago $,
    ahorare har, al of, ala bara, ala i, aldeles nys, alihop, alihop $, als, alt $, alt som,
    altanen, altanen $, altid $, ambulance, an $, an jag, and im, and its, and nobody, and said,
    and two, and wont, anda fran, ansiktet $, answering, anyone yet, ar arg, ar borta, ar dags,
    ar det, ar en, ar ensam, ar ful, ar fult, ar i, ar igang, ar last, ar nan, ar open, ar tom,
    ar typ, ar utanfor, ar varm, are on, arg, asa, asa han, asking because, at han, at leva, at
    ringa, at the, ata bilar, aulan, aulan $, av $, av folk, av med, avsandaren ar, avskedsbrev,
    backspegeln, balcony, baltet $, bank, bar, bara, bara om, bara vil, baricaded, baricaded
    himself, barnen och, barnen om, barnvagn, be, beating, behind me, being, besked, bestamt,
    bestamt mig, bet, biblioteket, bil star, bilderna, bilen briner, bleding $, blinkar, blir
    det, blir hotad, blod, blodet, blodning, board, bomb under, borda, borda for, borde inte,
    bordet $, borjar, borjar bli, bort, bort $, bosan, bosan ar, boten om, botle, box, bra at,
    breaking, breaking the, brevet och, bridge, bromsarna tar, brots, brown, brown dust, bryta
    sig, bublar, buried, but the, by the, bygdegarden, caled, caler says, can, can you, canal,
    cant, cant do, cant talk, car its, carporten, carporten $, chain, chairman, chauforen,
    coleague, coming from, coughing, counter, courier, dagis, dags, dar $, dar var, darine och,
    dator, de forsoker, de gar, de kor, de pa, de siter, dear, debaten, del, delegation, den
    och, den ocksa, dena gang, desk $, desk asking, det batre, det blir, det bloder, det du, det
    for, det kans, det lagligt, det om, det praslar, det pumpar, det ran, det riner, det ska,
    device, device under, dig, dig $, dig genom, dig inte, disken $, do nu, do this, domnar, dor
    av, dorarna, dorarna til, doren med, dorn $, dragit fram, drar ut, drive, driven, drog ner,
    droren, du ga, du har, dubelt, dust everywhere, efter sparken, eftermidag, egentligen han,
    eight, eler $, eler lata, elev, eleverna, elva, emot, en av, en bakom, en borda, en granat,
    en jogare, en kniv, en lap, en lastbil, en rost, en stund, en valjare, er inte, et kuvert,
    et sadant, every, exit, fake, falet, familj, fans, farligt, farstun, farval, fat en, fem,
    fick det, fin, fin rod, finas, fins jag, fire and, five minutes, flaska i, flaska med, flit,
    flyta, folk $, folk hit, folk pa, folkets, fonster, for at, for egen, for en, for i, for ja,
    for svaret, forsakringen om, forskolan, forskolan $, forstar, fort $, fortsater, foten,
    foten i, found, found the, fram en, framfor mig, fran balkongen, fran torget, fraser pa,
    from a, front dor, fru, ful of, fulmaktigesalen, fult av, fyr, ga jag, galery, gang pa,
    ganger och, gar den, gar forbi, gar melan, garden $, gardinen, gardinen har, gardinerna, gas
    och, gast, gat efter, genom rutan, glaset, goes up, golf, golvet $, gomer os, gomt, gomt
    mig, gora $, got $, gra skapbil, granat, grey, grey $, grey dust, grupmotet, gud, gult, gun
    $, guy in, ha min, halen $, halen med, haler en, haler i, halsen och, halway, halway $,
    hamtar mig, han a, han bara, han byter, han hamtar, han laser, han laste, han med, han star,
    han svarar, handen $, handgranat, handgranat pa, handgun, handgun on, handlagaren,
    handlagaren i, hangt, hans ryg, har bara, har blivit, har gomt, har handerna, har hangt, har
    kort, har om, har snaran, har sprungit, har stalt, har svalt, har tagit, har tystnat, har
    upe, has baricaded, has locked, has my, has started, he wont, hej, hejda, hejda for, hela
    koket, her $, hes breaking, het, himself, himself in, hiner, hisen och, hit nu, hjalp, home
    $, hon far, hon siter, honom nu, hor, hor dem, hotar at, hotat mig, house is, hund, hunden
    ar, hur far, hur mycket, huset, i ansiktet, i brevet, i bygdegarden, i det, i din, i dont, i
    doren, i drive, i eftermidag, i entren, i fora, i fulmaktige, i fulmaktigesalen, i halsen, i
    hans, i laret, i lokalen, i min, i nasta, i rondelen, i sesionsalen, i sig, i soprumet, i
    stalet, i talarstolen, i vag, i var, i varas, if the, igang, igang $, igenom, im going, im
    in, imorgon, in en, in pa, in reception, in sej, in sig, in teh, inan, ingen behover, ingen
    vet, inlasta, inte finas, inte komer, inte och, inte om, inte rora, inte sa, inte stopa,
    inte vakna, into a, into the, is my, is now, isen utan, it to, ivag, jacka och, jag $, jag
    aka, jag anmala, jag dig, jag fryser, jag gar, jag gor, jag gora, jag hopar, jag kan, jag
    pratar, jag sat, jag tog, jag trode, jogare, ju bara, just came, just in, just puled, just
    up, kans, kanten, kanten $, keps raming, kids, kilen, kliva, klocka, klockan, kniven i,
    koksbord, kom $, kom in, komer, komer med, komit $, komunhuset $, konduktoren,
    kontaktforbudet, kor, kor nu, kraks, kryper, kul, kuvert, kuvert pa, kuvertet, kvar $, kvar
    pa, kvinan, la ner, ladan, ladar om, lade, lade pa, lads, lagt en, lake, lampa, laparna,
    laparna ar, lapen, laret och, laret pa, lasa $, last mesage, lastbil, lata, lata bli,
    leaves, legs, ler, letar med, leterbox, level, liger kvar, light, lips, liv i, loby,
    lokalen, lovat, love, lugn $, lugn nu, lugnt nu, luktar mandel, lyder, mama $, mama viskade,
    man av, man bara, man liger, man soka, man springa, mandel, marka, mask, maste koma, mata,
    me and, me im, med bilen, med foterna, med honom, med motorn, med nagon, med sax, med slaga,
    med vald, medan man, medan vi, mej i, men are, mesenger, mesenger $, meter, meter bort, mig
    av, mig fran, mig han, mig igen, mig och, mig sedan, mig vid, min $, min dator, min
    lagenhet, min upfart, minuter och, minutes ago, mit, mit koksbord, mit liv, mit namn,
    molotov, mopeden, morning and, morse $, mot os, mot sin, motorn, move, move $, my coleague,
    my desk, my lips, myself, nagon, nagot pa, nagot tva, names of, namn $, namndens, nan, nan
    bryter, nan gar, nan har, nan maste, nar, nastan, naten $, neck, ner mig, ner os, nerfor, ni
    mig, nobody is, nobody leaves, nu ar, nu i, nu nar, och at, och bet, och doren, och en, och
    han, och ingen, och jag, och kor, och liger, och pojken, och sagt, och sat, och skrev, och
    skriker, och slutar, och sparkar, och sprang, och svarar, och tanker, of hes, of the,
    ogonen, ogonen $, okand, okar, okar $, okar nar, om de, om mig, om os, on, on board, on
    fire, one man, opened a, opna jag, opna nar, opnade, opnas, or, ordforanden $, ordnar, os
    en, out from, outside my, over hela, overlevde, pa altanen, pa biblioteket, pa det, pa
    droren, pa forskolan, pa gardsplanen, pa hans, pa laktaren, pa mesenger, pa nagon, pa sig,
    pa sit, pa skrivbordet, pa talarstolen, pa upfarten, pa viadukten, paketet pa, papa har,
    papan, parken, parkeringshuset, partiexpeditionen, party ofice, pase pa, people inside,
    pers, person, personalen har, petar, petar i, phone, pls, podiet och, pojke, poling, polisen
    la, porch with, powdr, praslar, prejar, procent, prova, pulvret som, pumpar, rada mig, rail,
    rail $, rakna, raknar, rakt, rakt ut, ran, read, read the, ready, redan i, resten, revisorn,
    ridan, riktar, ringer fran, rok under, rol $, ropar mit, rope, rost, rost i, round, rular,
    ryg, ryg $, rygen, rygsack under, ryka, ryka lite, sa dom, sa farligt, sag inget, sager,
    saken $, sakert en, salen, salen $, same, samtal, sangen, sangen $, sangkamaren, sedan,
    sedan $, sedan i, sej pa, sen brots, send someone, sent, ser dubelt, sesionsalen, she was,
    sho, should i, sig eler, sig nog, sig pa, sista, sit rum, siter kvar, sitr, sitr i, ska jag,
    ska man, ska ta, skamt men, skicka folk, skickat, skiten, skjuta mig, skjuter pa, skogen,
    skrik, skrik $, skrivbordet, skrivbordet $, skrivit, skule vilja, slacktes, slakten, slapa,
    slar hene, slipa, sliter, sliter i, slow, slut $, slut for, sms $, sms et, sms til, snab $,
    snal $, snal egentligen, snala hjalp, soaked through, som hande, som har, som hotat, som
    inte, som ser, sombody is, somebody, someone to, somna, somnar jag, somnig, somnig $,
    soprumet, sova, sparka, sparkar pa, sparken, spelar, spisen och, sprungit, stab, stage,
    stairs, stana, standing, stang, stangde, star de, star kvar, started, steg i, sticker ut,
    stigen, stil, stila, stolen, stop and, stopa blodet, stopar man, stoped, strax, surar,
    svanger, svara i, svarar inte, svaret, svaret om, syns inte, tabelter, tack for, taget,
    tagit eld, taket, taket pa, tandare, tant, tar inte, tel, thats, the bridge, the building,
    the canal, the galery, the halway, the house, the lake, the leterbox, the light, the next,
    the nursery, the pils, the poling, the towel, the tram, the whole, them, there, theres,
    theyre, theyve, thre, through $, til barnen, til os, til registratorn, tio, titar, titar pa,
    tjuter i, tl, tl min, to do, toan med, tok the, tolvaring, top, towel is, towpath, tram,
    tram $, trap, trapan up, traphuset vi, trasa, tre det, tredje vaningen, trode jag, troligen,
    tror at, turning, tva ganger, tvars, tvars over, tvata, two people, typ, tyst $, tystnat,
    under $, under bilen, under doren, under min, up en, up koksfonstret, upfart, upfarten,
    upfarten $, upradade, upstairs $, ur brevet, ur laret, us $, ut en, ut han, utan jacka,
    utanfor partilokalen, ute i, utfor, utifran, utifran och, vad hande, vad vi, vag,
    vaktmastare, vaktmastaren $, valstugan har, valter, vanliga, vant, vapen $, var adres, var
    vaktmastare, var valstuga, varas, varas och, varm, varmt, varmt $, varv, varv i, vaskan i,
    vaskan och, vast, vaten, veckan och, very, vet at, vet inte, vet vad, vi ar, vi kom, vi
    siter, viadukten, vid kyrkan, vid mit, vilja somna, vindrutan, viner, visar, viskade, vit,
    vl, voice, vote, walk, waving, wearing, wearing a, went, what do, whole, window, window $,
    wont be, wont stop, wound, wound its, you $, yxa, yxa $
    """,
    0.1: """
    ^ altsa, ^ antagligen, ^ besokaren, ^ bombhot, ^ de, ^ et, ^ far, ^ forst, ^ galer, ^ guy, ^
    haha, ^ hna, ^ inte, ^ its, ^ kanske, ^ kna, ^ kniven, ^ liger, ^ oh, ^ one, ^ opnade, ^
    overdriver, ^ pa, ^ pls, ^ protesters, ^ rada, ^ repet, ^ smoke, ^ storage, ^ traden, ^ who,
    a bat, a blade, a crowbar, a device, a jag, a phone, a smal, against the, ago, ahorarna, ala
    ar, ala kvar, alskar, alskar dem, altid, and i, and it, and now, and there, and theyre,
    andas inte, andra sidan, antagligen, anybody, ar avstangd, ar fem, ar snal, ar varmt,
    asking, at ala, at behova, at koma, ater pa, av den, av pa, av sama, av vagen, avstangd,
    avstangd nu, away $, backen, bad om, badkaret, bagaget, bakm, bakom disken, bakom ishalen,
    bara at, be a, because ive, befiner, befiner sig, behova, being folowed, below, bensin,
    beslut, biblioteket $, bit, bjuder, bjuder pa, bla $, blade, blev knufad, blinkar med,
    blocked, borar i, borde jag, bran i, bre, bredvid mig, brevet pa, bridge and, brinande
    trasa, bror han, brostet, brygan $, burn, busen inan, bygnaden, byran, byran $, byte, byte
    las, caler, came through, campaign, children, cirklar, claims, clif, climbing, climbing
    over, come through, crowbar, crowd, da $, da och, dack, de soker, de sparkar, de star,
    delar, demonstrant, den inte, den roda, det av, det bara, det i, det lag, det slutar, det
    som, det sticker, det tyst, disken pa, dit, dit hus, do pa, dod, dont tel, dor han, dor in,
    doren ar, doren nu, dotern, doters, down $, down and, drag, draged, drama, drar up, dras,
    drevet fins, drog, dronare, dte, dubelt $, e fyra, e har, early, efter $, efter det, efter
    i, egentligen, en, en $, en bil, en dronare, en efter, en fran, en klocka, en masa, en
    minut, en ordningsvakt, en person, en pojke, en rygsack, en slaga, en til, en vuxen,
    ersatningen, et anonymt, et brev, extra, eyes, farmor, farstun och, fast och, fat syra,
    fatar, femte, fence, fence $, fjarde vaningen, flashing, flickan, folk ar, folk liger,
    fonstret pa, for doren, for trapan, forbi spararna, forsakring, forst trode, foterna,
    fragat, fram, framfor sig, fran taget, fru at, fru har, frugans, fryser, fryser $, ful $,
    fult, fungerar, fyra ganger, ga han, ga til, galer, galer nar, gang har, ganger, gar det,
    gar efter, gar han, gar om, gar runt, garderoben pa, gardsplanen, garna, genom, ger efter,
    golvet i, goma, gomd, gor, gor inte, gora med, got it, got my, got out, grasmata, grat dam,
    grinden, grupkansliet, guards, gube, gult dam, guns, han drar, han fick, han fran, han last,
    han letar, han saga, han skriver, handen i, handerna, handlagare, handuken ar, hanger pa,
    hans, hans bil, har bestamt, har fat, har han, har komit, har last, har ont, har pa, har
    sat, har skrivit, har stadat, has, hast, hela mig, heljuset, hem och, hema $, hembesok, hene
    och, henes telefon, hes on, him outside, him to, hiting, hon star, hopa, hopade, hopar nu,
    hor at, hos, host, hostar, hotad med, hotar, huming, hums, husband, huset med, i badkaret, i
    bagaget, i farstun, i huset, i kalaren, i kuvertet, i report, i rygen, i salen, i skogen, i
    telefon, i tok, i trapupgangen, i tried, i tvatstugan, i vardagsrumet, ihop, im on, in here,
    inbilning, inbilning men, ine, ingen komer, inget $, inlast i, inom, inte de, inte leva,
    inte mer, inte overdriva, inte prata, inte ringa, inte ska, inte skrata, is huming, is
    outside, is standing, isen, ishalen, it hums, it says, jag alskar, jag blev, jag borjar, jag
    for, jag honom, jag in, jag kraks, jag nar, jag rakade, jag sag, jag svanger, jamsides,
    jamsides och, jump $, just, just now, kabeln, kalaren, kanalen, kaprumet, kasan, kasan $,
    kicking, kids $, klatrat, klev, klev av, kliar, klient, klipt, klipt kabeln, klocka i, kna,
    knapt, knives, knives and, knufad, kolven, kom pa, koma, komer nu, komer ut, komit, konstigt
    $, krosades, kunat, kvar darine, ladningen, lag en, lagenhet, lagligt, lagligt at, lampor $,
    lange och, laset $, last $, last om, lectern, lectern says, left the, let me, letar $, liger
    ner, lila, lock, luft, luft $, luftgevar, lyfter, magen $, maj, man som, man utanfor, masa,
    me to, med brodkniven, med det, med heljuset, med luftgevar, med nat, medan jag, melan
    bankarna, metal, mig det, min mobil, min stotfangare, minut, minut sen, minuter, minuter
    sedan, mjol, mjol men, mobilen, mosken, mot en, motet ar, motorn igang, munen $, my
    children, my husband, my name, my ofice, my parents, my stret, mycket $, nagon slangde,
    nagonsin, names, nar du, nar han, nasta tag, ner $, next $, ni ska, nine, no drama, note on,
    now, now hes, nu a, nu hor, nu kraks, nu med, nu pa, nu ser, nursery, och andas, och farmor,
    och for, och gardinerna, och hon, och hotar, och ikval, och luktar, och med, och sedan, och
    til, old, om et, om fem, omkul hene, omrostningen, omrostningen $, on $, open for, opening,
    orden, ordforandn, ordnade, ordningsvakt, os pa, os som, our front, our mayor, our
    treasurer, out, out they, overdriva, overdriva men, overdriver, overdriver sakert, pa andra,
    pa den, pa expeditionen, pa femte, pa kafe, pa koksbordet, pa macken, pa med, pa taket, pa
    toan, pa vi, papa ar, pendeln, people in, personen, personen som, petrol $, phone taped,
    piper $, pistol $, piza, plats och, please send, podiet, pol, policy, polisen koma,
    politiken, postrumet, prata, precis en, protesters, pub, pulver ur, puts, puts a, racket $,
    rada, rakna med, rakt in, ramlade, rastplatsen, rata, ringen, ringer en, ringer jag, rocken,
    rok valer, ror, rora, rost sa, rot, row, rultrapan, sag til, saga, saga jag, sager hejda,
    sajer, sajer at, sakert inbilning, sakert men, salen och, samantradet, samtal til, says $,
    says theres, sekreteraren, sen det, serverumet, she says, sig mot, sig til, siprar, siter
    pa, siter under, six, ska gora, skadad, skickades, skjuter $, skjuter mot, skratar, skul $,
    skylten, slaga $, slapa ut, slapar, slapte nar, slar, slar ut, sluta, smashed, smiling, som
    blev, som gar, som hota, som ingen, som lag, sombody, someone is, something, son ar, sound,
    spararna, spik, spotade, sprack, sprangmedel, spreading, stadat, stadshuset vi, stairs $,
    stairs and, staketet och, stanar, standing outside, stangt av, steg $, stenen, stil $, stod
    pa, stol, stops, storage, storage rom, stotfangare, stycken, svanga, svanger in, svar $,
    svarta, swalowed, swalowed something, syns, ta livet, tableterna, taget och, tagit min,
    taken the, taket til, talar, tanker sla, taped, tar over, telefonen $, ten minutes, the $,
    the axe, the clif, the exit, the fence, the flat, the flor, the front, the key, the lectern,
    the lights, the loby, the old, the party, the stage, the vote, then, they, theyve got,
    third, threw, threw a, thru, thru the, tickar, til hundra, til och, til ordforanden, til
    stadshuset, til vaxeln, to $, tog, tog et, tom, tonight, torget $, traden, tranger,
    traningen, traningen $, trapan nu, trapupgangen, trapupgangen $, travel, tre och, tretio
    meter, tror han, tva personer, tvatstugan, tvilingarna, two minutes, typ ala, undan, under
    bordet, under laktaren, under sangen, up at, ut eler, ut genom, ut lagor, utanfor nu,
    utgangen, utgangen $, utryma, vad gor, vad jag, vad ska, vagen $, vakterna har, valer,
    valstugan, vanster, var grupledare, var handlagare, vardagsrumet, vardagsrumet $, varfor
    jag, vaser, vaska, vaska utanfor, vaskan, vaten $, vatnet, vi hor, vi utryma, viadukten och,
    vid den, vid din, vid doren, vid kasan, vilan, waiting, walah, walking, was stabed, wedged,
    wet, what $, when, when you, wil jump, with wires, wont tel, wrote, yrde, yxa i
    """,
}
