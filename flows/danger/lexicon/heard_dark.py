"""Words and pairs of neighbouring words that make danger now likelier, by their weight.

Fitted by `bench.danger.fit`; a person may correct any of them. "^" is where a text begins, "$"
where it ends. Written without rings and doubled letters, as they are compared.
"""

DARK: dict[float, str] = {
    1.1: """
    drunknar, tomorow $
    """,
    0.8: """
    doren $, forsoker, in $, inte $, mama, mig $, telefon, utanfor $
    """,
    0.7: """
    ^ nan, ^ polisen, for mig, handtaget, har $, here $, inbrotstjuv, inifran, medelande $,
    nice, nu hopar, och vantar, sig $
    """,
    0.6: """
    ^ efter, ^ mama, and, ar kvar, bada, bastun, beneath, bron $, budet, can se, do $, dont, en
    bomb, fragar for, gick in, hiding in, hopar, i bastun, i publiken, inte i, kan inte, kat,
    kniv $, komer jag, lagard, lite, magen, maj men, nagon bankar, och laste, pa en, pa honom,
    publiken, rol, slar pa, ta hand, tanker, ut, vag up, valurnan, var jag
    """,
    0.5: """
    ^ black, ^ hjalp, ^ kom, ala och, anda, are in, at de, at ingen, black, blue, bomb i,
    brevid, den hela, dena, desks, det komer, din, din gata, emelan, en gang, fo, forsokte,
    fort, fot, ga, ga emelan, gata, gick $, gor det, gunfire, har gat, har utanfor, his, hit $,
    hitade en, hur stopar, i handen, i morse, ikval $, inifran $, inside, jacka, jag ser, kilar,
    klockan ar, man ga, mig nu, mindre, morse, mot, nat, nice blue, nys, och blev, ocksa $, om
    $, pa $, pa min, pa riktigt, paket som, plat, polisen $, put the, riktigt, ropar, sagar,
    sager at, sandladan, siktar, sparkar, sprang, star vid, stolarna, stopar, syra, tanker ta,
    ten, tiden $, tradar, trapan, turned the, up for, viftar med
    """,
    0.4: """
    ^ bakom, ^ bara, ^ bromsarna, ^ four, ^ glas, ^ knivhugen, ^ nice, ^ sakert, ^ ska, ^ snala,
    ^ ta, ^ targas, ^ there, a han, agaren, ambulans, and is, andas, ar hos, ar kvart, ar nagon,
    at du, at ringa, backen, backen $, bara en, ber, bilen $, bilen i, bromsarna, burk, by, can,
    cat, de ar, de sager, dne, dom $, dor i, ensam $, every, far jag, far ringa, fed, folk, for
    altid, for tio, forlat, forut, found the, fyra, gang til, gangjarnen, get, gor jag, got,
    grasmatan, gul, guy, hagelbosa, haler, handskar, have the, hema och, hitade, hjalp os, hna,
    hna har, honom vad, huset $, i have, i magen, i maj, i motionsparet, i nat, in nu, inanfor,
    inte ar, inte til, jag ber, jag gor, jag kora, jag opna, kliver, kom, kom $, komer up, kora,
    kvar, kvar $, kvart i, kvarter, kvarter $, lager, lap, laser hogt, ledig, left, leters,
    lying, mandat, maskerade, medelande, mej, mej $, men i, min van, minutes, mot $,
    motionsparet, nere, ni hiner, o, och de, och det, och gar, och nagon, och nu, och sa, och
    sager, ocksa, of us, ofice, om jag, on a, on my, or we, orange, pa dig, pa din, pa
    grasmatan, pa grupmotet, pa mig, partilokalens, people, pils, pram, rang, receptionisten,
    ri, ringa, ropa, ropar at, round $, sakert, se, ser, sextio, shotgun, siktar pa, siter med,
    sjalva, ska do, skrivet, skul $, slapt, snala, sprider, sprider sig, sprinten, stage, stalt,
    stanga, stay, stil, stirar, stoft, stolar, svalt, svarar, taget $, targas, telefon hon,
    texted, the cat, the guy, the leters, the window, through, til ala, til sedan, tomorow,
    troja, trycker, trycker pa, turn, turn round, turned, ur, van, van i, varm $, vem tar,
    viftar, wont, wound, wound its, 🆘, 🆘 $
    """,
    0.3: """
    ^ dear, ^ dotern, ^ far, ^ gomer, ^ handelse, ^ handgranat, ^ jga, ^ kan, ^ ni, ^ okand, ^
    please, ^ two, ^ vil, a, a de, a nu, a visitor, adresen, aka, an jag, and the, answering, ar
    at, ar borta, ar dags, ar mit, ar och, ar tva, ar typ, ar vid, asking because, at nagon,
    aulan, away, bakery, baten, bats, benet, bet, bet mig, blod fran, bloder $, botom, botom of,
    bots, brevet, brevinkastet, brevlada, burn, canal, carporten $, chairman, clerk, councilor,
    cupboard, dags, dags $, darine, darine och, dark, de bryter, de foljer, de forsoker, de gar,
    de hamtar, de komer, de skriver, dear, debaten, dem nu, dena stund, det batre, det dropar,
    det har, det om, det ska, det slut, die, die $, dig inte, din fru, do, doren och, dorn,
    driveway, drog, drog ner, dropar, e, efter, elva, en filt, en flaska, en halvtime, en
    leksak, ensam, et paket, et skamt, et sms, everyone, farligt, fastejpad, fery, fick jag,
    ficklampa, filt, fire $, flaska, flera, flor, flyger, fol, folk hit, folk pa, for ala, for
    i, fora gangen, foreningslokalen, fragar, fran magen, fraser, ful av, gar hem, gar med,
    garaget, godbye, goes up, gone, gra, grasmatan $, halen, haler emot, haler en, halsen $,
    halvtime, halvtime och, han byter, han hamtar, han hor, han ladar, han med, han ocksa, han
    svarar, hande, handelse, handen, handgranat, handgranat pa, har ar, har gangen, har hitat,
    har ingen, har komit, har min, har stalt, har stanat, har svalt, has locked, he has, hed,
    here now, himself, himself in, hitat, hogt, hopar pa, hor mig, hotar at, how long, hur fort,
    i aulan, i dena, i dont, i halen, i kalaren, i laset, i mit, i rumet, i trapan, igang,
    ikval, in my, in pa, ine i, ingen skule, inte, inte leva, inte sa, inte vakna, inte var,
    into a, intr, is it, is on, is trying, its, ive, jacka och, jag inte, jag kan, jag laser,
    jag tanker, jag til, jag tror, kalaren, kalaren $, kans, key, kil myself, klockan tre, knife
    $, knivhugen, kom med, koma til, komer, komer med, komit, komit $, konstigt, koridoren $,
    kvar och, ladar, ladar om, langre $, langs, laset, laste, laste jag, lat, later pa, leksak,
    leksak men, let, liger, lite $, los, lyft, lyset, lyset nar, man soka, marka, med et, med
    foterna, med kniv, medan, men nu, mig fran, mig sjalv, min kolega, mina saker, mit, mit
    skrivbord, mobil, mobilen $, morfars, mot en, mot var, motesrumet, mycket, nagon pa, nagot,
    nan kastade, nan maste, nar det, nar en, nat $, nere i, nothing, nu $, nys och, och, och
    for, och inte, och lagt, och ropar, och sagt, och sat, och svarar, och tanker, of his,
    okant, okar, om min, open, orat, our clerk, out on, overvaningen, pa sig, pa sms, pa var,
    partiets, person som, personer, pickup, put, queue, rada mig, reception, rektorn, repet,
    repet hanger, ringde, ringde och, rope, rosta, round, rumet, rumet $, runt, sa $, sa jag,
    sager, saker, sama gra, sangkamaren, say, second, sedan, sen och, shouting names, sidan,
    since the, ska ha, ska jag, ska vara, skamt, skapbil, skogen $, skratar, skrivbord,
    skrivbord $, skrivit til, sms, sms $, snab, snab $, sne, soka, someone is, somna, somna och,
    sovrumet, speaker, sprangs, springa, stalt sig, stanat, steps, stoft i, stolar och, stolen,
    stovlar, strangers, stund, svarar inte, syns, ta sig, tagit, tande, tande pa, tander,
    telefonen, the canal, the stairs, the steps, there, there are, there is, thing the, third
    flor, this is, thre of, through the, til mig, tio ar, to die, to get, to say, toan med,
    todler, towel, trapan $, tror, tur, tva, tva man, tvilingarna, twenty minutes, two, two men,
    under, under podiet, up nu, up pa, upe, ur later, ut fran, utgangarna, utgangarna $, utryma,
    vad jag, vagn, vagrar, vakna, vakna $, vaktmastare, valstugan $, vapen $, varmt, verandan,
    vi komer, vi utryma, vid, vil inte, visar, visitor, weve, weve got, when a, window, with a,
    wont be, wont stop, you
    """,
    0.2: """
    ^ caler, ^ debaten, ^ du, ^ eld, ^ en, ^ et, ^ gult, ^ hela, ^ hes, ^ hna, ^ i, ^ kanske, ^
    kolegan, ^ kontaktforbudet, ^ lite, ^ man, ^ maste, ^ me, ^ oh, ^ one, ^ rada, ^ sama, ^
    same, ^ sch, ^ sombody, ^ somebody, ^ svarmor, ^ tre, ^ troligen, ^ tva, ^ valstugan, ^
    vart, a bit, a blade, a courier, adres $, after the, ago $, ahorarna, al of, ala, ala $, ala
    i, aldeles, alt $, alt som, altanen, altid $, alvedon, ambulance, an och, and i, and im, and
    it, and its, and my, and two, anda fran, andas inte, ar arg, ar det, ar en, ar for, ar i, ar
    igang, ar inlasta, ar last, ar open, ar tom, arg, asa, asking, at ala, at det, at do, at
    han, at the, ata bilar, av med, avsandaren ar, bagaget, bakom, bakom disken, bakom os,
    balcony, bara at, barnen och, be here, because, because ive, behind, behind me, being, being
    folowed, besked, beslut, bilar, bilderna, bilen, blade, bland, bleding, bleding $, blir,
    blir det, blir hotad, board, bomb under, borda, borda for, bordet $, bort $, boten om, box,
    bra at, bran i, breathing, bredvid, brev, brevet och, brevinkastet $, briner $, briner i,
    brygan $, bublar, building, buried, burken, but, by the, bygdegarden, cant, cant talk,
    carporten, chauforen, coleague, courier, dagis, dam, dam i, dar var, dator, de pa, de siter,
    de star, del, delegation, den nya, den ocksa, dena gang, desk asking, det blir, det bloder,
    det du, det for, det inte, det kans, det kom, det liger, det nu, det praslar, det pumpar,
    det ran, det som, device, device under, dig $, dig genom, disken pa, do pa, domnar, dorarna,
    dorarna til, doren med, dorn $, down and, downstairs, drag, dragit, dragit fram, drar ut,
    drevet, driven, dust, efter drevet, efter sparken, eight, eld $, eler $, elev, emot, en $,
    en av, en borda, en granat, en jogare, en karl, en lap, en person, en pistol, en rost, en
    stund, er inte, ersatningen, et sadant, fake, falet, fans, farmor, farstubron, farstun,
    fast, fat en, fick det, fin, flashing, flaska i, flaska med, flit, flor $, flyta, folk
    liger, folkets, for doren, for en, for got, for svaret, fora veckan, foradet, forbi, forlat
    $, forsakring, forstar, foten, found, four, framfor, framfor mig, fran torget, fraser pa,
    from a, fru, frugans, fryser, fryser $, ful of, fulmaktige, ga jag, ga til, ga ut, galery,
    gar det, gar forbi, gar melan, garaget med, gardinerna, gardsplanen, gas, gast, gat, gat
    efter, gat ut, gata nu, genom, genom brevinkastet, genom fonstret, genom rutan, glas,
    glaset, golf, golvet $, gomt, gomt mig, gora med, got a, gra skapbil, granat, grat, grey,
    grey dust, grupmotet, grusvagen, gult, gult dam, gun $, hal, halen $, halen med, haler i,
    halsen, halway, halway $, hamtar, hamtar mig, han e, han fick, han har, han komer, han
    laser, han laste, han som, handen $, handlagaren i, hans, har bara, har dragit, har gomt,
    har just, har kort, har lyft, har stangt, harifran, harifran $, has, has started, hatar, he
    texted, he wont, hejda for, hem, hene $, hene och, her $, here tomorow, hes got, het, hisen
    och, honom nu, host, hotar, hotet, house is, hums, hunden ar, hur mycket, husband, huvudet
    $, i ansiktet, i backspegeln, i bagaget, i brevet, i can, i din, i doren, i entren, i fora,
    i foradet, i fulmaktige, i garaget, i huvudet, i lokalen, i min, i morgon, i report, i
    sesionsalen, i sig, i sovrumet, i stalet, i tre, i vag, i var, i varas, i want, igang $,
    igenom, im on, imorgon, in bland, in reception, in sej, in the, ine, ine $, ingen behover,
    ingenting, inlast i, inom, inside $, inte de, inte komer, inte mer, inte om, inte prata,
    inte rora, into, is my, is outside, isen utan, it hums, jag aka, jag anmala, jag bor, jag
    fryser, jag gar, jag gora, jag har, jag nar, jag pratar, jag sat, jag skriver, jag tog, jga,
    jogare, ju bara, just came, kan man, karl, kids, kilen, klasrumet, kliar, kliva, klockan,
    kok, koksbord, koksfonstret, kolega, kolega som, kom in, kom pa, kom ut, kontaktforbudet,
    kontoret $, kor, kraks, kuvert pa, kuvertet, kvar ine, lacker, ladan, lads, lager ut, lagor,
    lagt en, laktaren, lampa, lampor, lapen, lasa $, last in, last mesage, later, later $,
    leaves, left the, legs, ler, leterbox, leva, leva $, leva langre, liger ner, light,
    lilebror, lock, lokalen, lovat, love, luftgevar, lugn $, lugnt nu, luktar mandel, lyder,
    magen $, mama $, man av, man bara, man i, man skriva, man springa, man til, mandel, mask,
    maste koma, mata, me $, me and, me im, med bilen, med honom, med luftgevar, med mig, med
    motorsag, med sax, med slaga, med vald, medan man, mej i, men are, mesenger, mesenger $,
    meter, mig for, min $, min dator, min upfart, minuter och, minutes ago, mit kok, mit
    koksbord, mit liv, mit sista, molotov, morse $, mot os, motorsag, motorsag $, munen $, my
    coleague, my desk, my dor, my husband, my last, my ofice, my stret, nagon, nagon som,
    nagonsin, nagot med, nagot tva, names, names of, nan bryter, nan har, nar nagon, nar ska,
    neck, ner $, ner os, nerfor, ni, ni mig, nobody leaves, nog $, nu kraks, nu och, och at, och
    han, och hotar, och ikval, och skratar, och slar, och slutar, och sparkar, of, of hes, of
    the, ogonen, okand, okej, om de, om han, om man, om mig, omkul, on board, one man, opened a,
    opening, opnade, opnas, or, our treasurer, out, out from, out they, outside my, over mig,
    overdriver, pa altanen, pa det, pa e, pa farstubron, pa gardsplanen, pa mesenger, pa nagon,
    pa taket, pa talarstolen, pa toan, pa vi, papa har, papan, parcel, parkeringshuset, pers,
    person, personalen, personalen har, petar, petar i, petrol, petrol $, phone, pistol, policy,
    polisen la, porch, powdr, praslar, prata, pub, pulvret som, pumpar, puts, puts a, racket,
    racket $, rada, raknar, rakt, ran, read, read the, report, revisorn, ridan, riktar, riner,
    ringa $, ringa han, river, rok i, rol $, rost i, rot, rycker i, rygsack, rygsack under, sa
    at, sa dom, sa farligt, sag inget, sag til, sakert en, salen, salen $, same, sangen, sangen
    $, sax, says, sch, sedan $, sej pa, send someone, sent, sesionsalen, sesionsalen $, sex, she
    is, sig eler, sig nog, sista medelande, sit rum, siter bakom, siter pa, sitr, sitr i, ska,
    ska man, skamt men, skin, skjuter $, skratar at, skrik, skrik $, skriker $, skrivit, skule
    vilja, skylten, slaga, slapa, slapa ut, slapte nar, slipa, sliper, slow, slut for, slutar
    inte, snal, snal $, snala hjalp, sofa, som ar, som hande, som har, som inte, som ser,
    sombody is, somebody, someone to, son ar, sory, sova, sparken, spelar, spisen, spisen och,
    sprangladning, springer $, stack, standing, stang, stangt, star de, star i, started,
    sticker, sticker ut, stigen, stop, stop and, strax, stryper, stund sedan, surar, svara i,
    svaret, ta livet, table, tableterna, taget, tagit min, tar det, tar over, tel my, ten
    minutes, the building, the hal, the halway, the house, the leterbox, the light, the pils,
    the table, the vote, the whole, theres, theyre, theyve, thre, tickar $, til barnen, til en,
    til os, titar, titar pa, tjuter i, to do, to kil, tram, trap, trapan up, tredje vaningen,
    troligen, tror at, turning, tva ganger, typ, typ ala, tyst $, under bilen, under doren,
    under min, up, up $, up en, up koksfonstret, upe $, upfart, upradade, upstairs $, ur brevet,
    ut $, ut en, ut han, ut pa, utan jacka, utan mig, ute pa, utifran, utifran och, vad gor, vad
    hande, vag, vaktmastaren, valstugan, vaningen, vanta, var adres, var valstuga, varmt $,
    varv, varv i, vaskan i, vast, vast $, vaten, vatnet, vaxeln, veckan och, very, vet at, vet
    inte, vi ar, vi blev, vi siter, vid mit, vil ha, vilja somna, vindrutan, wait, walk, want
    to, was stabed, wearing, wearing a, who do, whole, you $
    """,
    0.1: """
    ^ altsa, ^ antagligen, ^ besokaren, ^ bombhot, ^ cant, ^ de, ^ do, ^ dte, ^ farmor, ^ gomd,
    ^ huset, ^ kna, ^ liger, ^ opnade, ^ overdriver, ^ pls, ^ rok, ^ stadshuset, ^ storage, a
    phone, ala far, altanen $, altid, anars, and a, and there, and theyre, and wont, answer,
    antagligen, ar ensam, ar ful, ar ine, ar nog, ar utanfor, ar varm, ar varmt, are two, arg $,
    arkivet, asked, ater pa, av sama, av vagen, backspegeln, bad om, bakom ishalen, bank,
    barnvagn, be a, behind the, behovs, bensin, biblioteket, bjuder, bjuder pa, bloder, bosan,
    bosan ar, bre, brevladan, bridge, bror han, bultar pa, busen inan, but the, bygnaden, caler
    says, campaign, can i, children, cirklar, cirklar runt, come through, coming from, coughing,
    crowd, dack, de sa, delar, demonstrant, den inte, den roda, det gjorde, det later, dit, dit
    hus, does, does not, dom ar, domen, dont tel, dor han, dor in, dotern, down $, drar up,
    droped, drunk, dte, du ga, du halsa, dubelt, e fyra, efter $, efter det, eld, eleverna, en,
    en efter, en fran, en valjare, en vuxen, en yxa, ex, extra, eyes, far ga, farstun och, fat,
    fat up, fatar, femte, fence, fence $, fire in, five minutes, flat, foajen, folowed, for
    trapan, forskolan, forskolan $, forsokte ta, fort $, foten i, foterna, foterna pa, fram,
    fram en, fran et, fran taget, fru har, galer, ganger och, gar, gar han, gar omkring,
    gardinen, gatan, ger efter, godbye and, golvet, golvet i, gor inte, gor nat, got it, grater,
    grinden, guy in, hamtat, han bara, han drar, han fran, han ga, han last, han saga, han
    segnade, handlagaren, hans bil, hans ryg, har blivit, har fat, har han, har ine, har legat,
    har sat, har skrivit, har sprungit, has my, he got, he only, hem til, henes, him $, hiner,
    hiting, hon ar, hon far, hopade, hor, hor $, hor at, hotad med, hotat mig, house, huming,
    hund, huset med, i bygdegarden, i den, i farstun, i kuvertet, i lagor, i rondelen, i somras,
    i soprumet, i telefon, i tok, i tvatstugan, i vardagsrumet, i wont, if the, ihjal, in here,
    in sig, ingen gor, inlasta, inlasta $, inte och, inte overdriva, is huming, is now, is stil,
    isen, ishalen, its my, jag akte, jag blev, jag borjar, jag ga, jag hopar, jag hur, jag
    klarar, jag rakade, jag ringer, jump $, kabeln, kanalen, kanten, kasan, kasan $, keys,
    klient, klipt, klipt kabeln, klocka i, kna, koket $, kolegan har, kolven, koma $, komer ut,
    kontoret, kryper, kul, kvar pa, kvart, la ner, lacker och, lade, ladningen, lagor $, lange
    och, laset $, last, lata, legat, let me, letar med, liger en, liger kvar, lips, liv i, loby,
    luft, luft $, luktar gas, macken, maj, man som, manen i, me leave, med barnen, med det, med
    nat, med telefonen, melan, mesage, metal, mig genom, mig och, min familj, min lagenhet, min
    stotfangare, minuter sedan, mjol, morgon, mosken, motorn gar, my children, my lips, my
    parents, my porch, mycket $, nacken, nagon gar, nagon i, name $, namn, nan gar, nar, nar
    han, nar man, nastan, next $, norut, nu ar, nu hor, nu i, nu pa, nursery, nys $, och andas,
    och bet, och doren, och gardinen, och sedan, och sen, och skrev, ogonen $, om os, omkul
    hene, omrostningen, omrostningen $, on, on $, on the, on top, open for, opna, opna eler,
    ordforanden $, ordforandn, os som, out of, over, over hela, over my, overdriva, overdriva
    men, overdriver sakert, pa biblioteket, pa expeditionen, pa femte, pa garden, pa hans, pa
    kafe, pa koksbordet, pa laktaren, pa lapen, pa macken, pa sit, papa, partilokalen, party
    ofice, paserkortet, pendeln, people in, personen, personen som, phone taped, pistol $, piza,
    plan tva, plats och, please send, pls, podiet, pojken, poling, politiken, porch with,
    procent, pulver ur, punched, rakna, rakt in, ramlade, rastplatsen, rata, reading, riktigt $,
    rocken, rod, rok under, rondelen, rora, rultrapan, rum, runt huset, ryg, ryg $, ryka, ryka
    lite, sadant, saga jag, saken $, sakert men, sama station, samantradet, samtal, say he, says
    she, says the, sedan i, sedan och, segnade, sekreterare och, ser dubelt, serverumet, she
    says, shoulder, sig mot, sig pa, simhalen, simhalen $, siprar, siter under, siting, six, ska
    ta, skicka, skickade, skickades, skogen, skriva til, sladar, slaget, slagit, slakten, slar
    hene, slar ihjal, sliter, sliter i, smiling, sms et, som blev, som hotat, som lag, sombody,
    something, somras, soprumet, sound, sparkar pa, spik, spotade, sprack, spreading, sprungit,
    staketet och, stalde, stale, stalet, stana, standing outside, stangt av, steg i, stil $,
    stod pa, stol, stopat, stora, storage, storage rom, stormas, stotfangare, stycken, svanger,
    svanger in, svar $, table and, taget och, take, taket, tand, taped, tel, telefon pa, the $,
    the bridge, the fence, the galery, the kids, the lights, the loby, the next, the nursery,
    the phone, the poling, the same, the stage, them, they, tickar, til den, til ordforanden,
    til registratorn, tio minuter, tjuter, to $, tok, tok the, tolvaring, tom, tonight, top, top
    of, trapan nu, tretio meter, tror han, tvars, tvars over, tvatstugan, twice, undan, under $,
    under laktaren, us $, ut os, utanfor partilokalen, ute i, utgangen, utgangen $, utryma for,
    vad ska, vag hem, vag med, vaktare, vakten ar, valter, vaningen $, vara, vardagsrumet,
    vardagsrumet $, varm, vaska, vaskan och, vaten $, vi hor, vi kom, vid den, vile, vile bara,
    vl, voice, waiting, waiting for, walking, want, wants, watching, wedged, wet, wil jump,
    wires, wont let, year he, you in, yxa i
    """,
}
