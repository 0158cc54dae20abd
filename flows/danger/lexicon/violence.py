"""Weapons, blows, shots, threats.

How entries are written: `flows/danger/lexicon/__init__.py`.
"""

WORDS: dict[str, str] = {
    "weapon": """
        🔪, 🔫, 🪓, kniv+, knivar, *kniv+, kniven, kinv, knvi, kniiv, pistol+, *pistol+, pistoll,
        pistl, vapen, vapnet, vapnen, skjutvapen*, handeldvapen, gevär+, geväret, hagelgevär*,
        hagelbössa*, bössa+, bössan, automatvapen, k-pist, revolver+, puffra, pickadoll, yxa+,
        yxan, yxor, machete+, macheten, svärd, svärdet, dolk+, skalpell, rakblad, bajonett,
        harpun*, armborst, handgranat+, granat+, tillhygge+, tillhygget, tillhyggen, knogjärn*,
        knife, knifes, knives, knif, kinfe, gun, guns, handgun, handguns, pistols, rifle+,
        shotgun+, revolver, weapon, weapons, wepon, weapn, armed, beväpnad*, bevapnad, machete,
        axe, sword, grenade+, taser, elpistol*, glock*, blade, firearm+, gunn, kalashnikov, ak47,
        gunman, gunmen, knivman, knivmannen, beväpnad man, skarpladdad*, revolvern, huggare,
        hagelbössan, börssan, jaktgevär*, jaktkniv*, morakniv*, fällkniv*, brödkniv*, stilett*,
        mattkniv*, slidkniv*, startpistol*, soft air*, luftpistol*, gasmask, kpist,
        automatkarbin*, ak5, kalasjnikov*, pil och båge, pilbåge*, armborst*, handgranat,
        granaten, knuckle duster*, knuckleduster*, brass knuckles, razor, razor blade, rakkniv*,
        rakblad*, cleaver, box cutter, stanley knife, pocket knife, hunting knife, kitchen knife,
        switchblade, crossbow, air rifle, bb gun, rifle, firearm, en pistol, dragit kniv, drar
        kniv
    """,
    # Weapons in a hand, and nothing elsewhere.
    "tool": """
        hammare, hammaren, kofot+, kofoten, bräckjärn*, slagträ*, basebollträ*, bollträ*,
        järnrör*, rör, påk, påken, käpp, batong*, kedja, skruvmejsel*, sten, stenar, flaska,
        flaskor, sax, saxen, skiftnyckel*, spade, motorsåg*, högaffel*, skovel, pepparspray*,
        pepparsprej*, tårgas*, bat, baseball bat, hammer, crowbar, iron bar, pipe, stick, club,
        brick, bottle, screwdriver, scissors, chain, pepper spray, tear gas, acid, syra, frätande,
        laser, lasrar, luftgevär*, ladder, stege, stegen, bultsax*, dunkar, järnstång*,
        järnspett*, spett, stång, stången, plankor, planka, brädbit*, gatsten*, tegelsten*,
        kättingar, kätting, kättingen, golfklubba*, hockeyklubba*, tomahawk*, bildäck,
        vinkelslip*, bågsåg, sågen, spik*, snöre, rep, repet, buntband, silvertejp*, tejp,
        plastpåse, kudde, nål, nålen, spruta, sprutan, metal bar, iron rod, pole, plank, rope, zip
        ties, duct tape, shovel, wrench, golf club, hockey stick, saw, syringe, needle, axe
        handle, broken bottle, trasig flaska, krossad flaska, innanför jackan, något innanför,
        under rocken, något i handen, nåt i handen, något i fickan, något i näven, något vasst,
        nåt vasst, ngt vasst, något tungt, ett föremål, föremål i handen, något långt, något svart
        i, något blankt, something in his hand, something in his, something under his, something
        shiny, something sharp, under his coat, inside his jacket, in his jacket, tire iron, tyre
        iron, hatchet, machete, fork, högaffel, lie, liar, grep, yxskaft, motorsåg, bultpistol*,
        slangbella, slangbåge, spikpistol*, nail gun, chainsaw, lighter fluid
    """,
    "hold": """
        har, håller, hölls, viftar, viftade, drar, drog, dragit, riktar, riktat, siktar, siktat,
        fram, i handen, i näven, i fickan, under jackan, i bältet, upp, svingar, höjer, med sig,
        bär på, laddar, laddat, holding, holds, waving, pointing, points, pointed, aiming, pulled,
        pulls, drew, has, have, got, with a, carrying, in his hand, in her hand, brandishing,
        swinging, med, beväpnad med, tagit fram, visar, visade, plockar fram, tar fram, letar i,
        gräver i fickan, with
    """,
    "hit": """
        dra ut (mig/henne/honom/oss/min), drar ut (mig/henne/honom/oss/min), försöker dra
        (ut/ner/in/av/med), släpar ut, släpar ner, försöker slå, försöker sparka, försöker knuffa,
        försöker köra på, försöker stoppa mig, försöker ta (barnet/min/mig/väskan/telefonen),
        försöker rycka, rycker åt sig, tar strypgrepp, trying to (hit/pull/drag/push/stab/run
        me/grab/punch/kick), tries to (hit/pull/drag/push/stab/grab/punch/kick), pulled from,
        pulled out of, yanked, yanking, wrestling, kämpar emot, brottar ner, håller ner
        (mig/honom/henne), håller nere, sätter sig på (mig/honom/henne), rån, rånet, rånförsök,
        slår (mig/oss/honom/henne/han/hon/på/ner/ihjäl/min/mot/de/dom/slag), slåss, slagsmål,
        slagen, slagits, slog (mig/oss/henne/honom/till/ner/min), slagit
        (mig/oss/henne/honom/ner), blev slagen, sparkar, sparkat, sparkade (mig/oss/henne/honom),
        misshandlar, misshandlas, misshandl*, attackerar, attackeras, attackerad*, attackerat,
        attack, angriper, angrips, angripen, angripit, överfall*, överfaller, överfallen,
        överföll, knuffar, knuffad, knuffas, knuffat, knuffade, drar (mig/henne/honom) i, drar
        ner, sliter, stryper, strypt, strypgrepp*, kväver, tar stryptag, tagit stryptag,
        stryptag*, hugger, huggen, knivhugg*, knivskad*, knivskur*, knivad, knivman, högg
        (mig/honom/henne), huggit, sticker (mig/henne/honom), skär (mig/henne/honom), nedslagen,
        nerslagen, trycker (ner/upp), bränner (mig/oss/min), spottar (på/mig), sprejar, sprayar,
        river, biter (mig/henne), rånar, rånad, rånas, rånare, råna, tar tag i, tagit tag i,
        griper tag, tog tag i, kör på (mig/oss/folk), kört på, påkörd, överkörd av, kör in i, kör
        över, tafsar, våldtä*, våldtagen, antastar, antastad, ofredar, trakasserar mig nu, ger sig
        på, gett sig på, gav sig på, går lös på, flyger på, hoppar på, hoppade på, kastar sig,
        kastas, kastar (mot/på/in), välter, vandaliserar, våld pågår, bråkar, bråk, tumult,
        tumultet, upplopp, kravaller, slog till, slog i, puttar, puttade ner, puttat, tjuvar,
        nackgrepp, hits (me/him/her/us), hitting, hit (me/him/her), beats (me/us/him/her),
        beating, beaten, beat up, attacking, attacks (me/us/him/her), attacked, assault*,
        assaulted, assaulting, stabbing, stabbed (me/him/her/us), stabbed, stabs, punching,
        punched, punches, kicking (me/him/her/us), kicked, strangl*, choking (me/him/her), chokes,
        grabs, grabbed, grabbing, pushing (me/him/her/us), pushed, shoving, shoved, dragging,
        drags, dragged, throttl*, robbed, robbing, mugged, mugging, rape, raped, raping, rapes,
        spitting, fighting, fight broke, rammed, ramming, slapped, slaps, tackled, jumped me,
        lunged, lunges, slåt, mishandl*, atackerar, atack, ataccked, överffal, overfal, slagsmal,
        bitch hit, hugga (mig/honom/henne/någon), huggs, klösa, snart slår, slår allt, slår sönder
        allt*, slår vilt omkring, vevar, vevar med, går bärsärk, bärsärk*, amok, spårat ur,
        urspårat, tjafs och slag, skallar, kastas ner, kastades, kastade sig över, välter ner,
        pressas, pressar, bråk nu, håller i (kniven/henne/honom/pistolen), raging, berserk,
        rampage, going crazy with, mördare, mördaren, kapad, kapade, kapas, kapning*, hijack*,
        carjack*, terrordåd, terrorattack*, ambush*, bakhåll*, riot, stampede, massaker pågår,
        slå, slår, slå mig, slå honom, slå henne, pucklar, pucklar på, klöser, nyper, biter,
        örfil*, örfilar, nitad, nitar, nitade, golvad, golvade, golvar, däckad, däckar, däckade,
        boxar, knytnäve*, knytnävar, knytnävsslag, handgemäng*, bråkar om, bråk utanför, slåss
        utanför, slåss i, slåss på, sönderslagen, hoppar på (mig/honom/henne/oss), hoppat på, ger
        sig på (mig/honom/henne/oss), slår vilt, sparkar på (mig/honom/henne/oss/en/någon),
        trampar på, stampar på, dränker, dränka, häller (något/vatten/syra/bensin) på, kastat
        (något/syra/en/sten/stenar) på, kastar (något/syra/en/sten/stenar) på, fått syra, har
        grepp om, grepp om, håller för munnen, hand över munnen, mot halsen, mot strupen, mot
        huvudet, mot tinningen, mot ryggen, mot magen, knäna på, knä på bröstet, sitter på mig,
        sitter på honom, sitter på henne, ligger över mig, står över mig, över mig, drar i
        (mig/henne/honom/håret/min), släpar, släpar iväg, släpat, släpade, släpas, dras iväg,
        drogs, drog ner (mig/henne/honom), drog omkull, slog omkull, knuffade ner, puttade,
        trycker mig, trycker mot, trycka mot, klämmer, tar på mig, rör vid mig, kysser, river av,
        sliter av, drar av mig, våld mot, using violence, pummel*, beating up, kicking the,
        kicking in his, stomping, stomped, trampled, headbutt*, head butt*, elbowed, smashed into,
        slammed, slamming, thrown to the, threw me, threw him, threw her, knocked
        (down/out/over/me/him/her), bites, biting, scratching, clawing, drowning (me/him/her),
        drowning, choke, pulled (me/her/him) (down/off/out/by), pulling (me/her/him/my hair),
        dragging me, dragged our, hand over my mouth, by the throat, round my neck, around my
        neck, around her neck, around his neck, around my mum's neck, at my throat, to my head, to
        her throat, to his head, against my head, on top of me, standing over me, kneeling on,
        touching me, groping, groped, acid in, acid thrown, thrown in my face, sprayed me, sprayed
        in
    """,
    "shoot": """
        skjuter (mot/på/oss/mig/någon/nån/de/dom/folk/här/i/utanför/han/vilt/igen/nu), skjuten,
        skjutna, skjutning*, sköt (mot/mig/henne/honom/på/ner/genom/in), skjutit, skott, skottet,
        skotten, skottlossning*, pistolskott*, beskjut*, skjut, eldstrid*, han skjuter, de
        skjuter, dom skjuter, nån skjuter, någon skjuter, det skjuts, shooting, shooter+, shots,
        gunshot+, gunfire, shot fired, opened fire, been shot, shot (me/him/her/at), getting shot,
        firing, shoting, active shooter, skjutr, skjtuer, pang, smäller, small, smällar, smällde,
        small till, smäll, kulhål*, kulor, bullet+, bang bang, skjuta (mot/på folk/oss/mig/vilt),
        skjuter, skjuten i, skott mot, skottlossning, skott hörs, hör skott, hörde skott, skott
        utanför, skott i, nedskjuten, nedskjutna, beskjutna, kulspruta*, automateld*, salva,
        salvor, hagelsvärm*, skottskad*, det smällde, det smäller, smällde till, hög smäll, hårda
        smällar, knallar, knall, smällare, firing at, firing into, shots outside, shots fired,
        hear shots, heard shots, loud bang, loud bangs, bangs outside, pop pop, drive by,
        drive-by, sniper
    """,
    "scream": """
        skrik, skriker, skrek, skrikande, ropar på hjälp, ropa på hjälp, ropar, gråter, vrålar,
        gallskriker, glas (krossas/krossades/krasar/som), glaskross, glassplitter, ruta krossas,
        krasch, kraschade, brak, brakade, screaming, screams, glass breaking, glass shatter*,
        smashed, crash, crying for help, calling for help, yelling, billarm*, larmet
        (tjuter/går/ljuder), larmet gick, alarm (is/went), inbrottslarmet
    """,
    "threat": """
        hotar, hotar med, hotar att, hotas, hotat, hotade, hotad, hotande, hot, hotet, hoten,
        dödshot*, mordhot, hotfull*, aggressiv*, aggresiv*, rasande, ilsken, hotelse*, utpressa*,
        ska döda, ska ta, ska skjuta, ska spränga, ska komma, ska bränna, ska få, vill döda,
        tänker döda, döda mig, döda oss, slå ihjäl, ihjäl, mörda, mördar, mord, dödar, döda, ska
        dö, du ska dö, du är död, knäcka, spöa, tända på, skada (mig/oss/er/henne/honom/någon),
        threat, threats, threaten*, threatening, kill (me/us/him/her/you), killing
        (me/us/him/her/people), going to kill, gonna kill, murder*, hurt (me/us/you/him/her),
        hurting, beat you, aggressive, raging, angry, violent, våldsam, våldsamt, våldsamma,
        terrordåd, terrorattack*, terrorist+, attentat*, massak*, terror attack, knäcka mig, slå
        ihjäl (mig/oss/honom/henne/dig/er), skjuta ihjäl, hugga ihjäl, sticka ner, sticka kniven,
        skära halsen, döda någon, döda alla, skada någon, hugga mig, tända eld på, bränna ner,
        elda upp, stå till svars, få betala, ta hand om mig, se till att du, kill everyone, kill
        somebody, shoot everyone, shoot up, burn down, burn it down, stab me, stab us, cut my
        throat, slit my throat, hurt somebody, hurt someone, drohen, tänker skjuta, tänker sätta
        eld, ska sätta eld, ska tända på, ska skjuta oss, ska döda oss, ska döda mig, säger att
        jag ska dö, säger att han ska döda, säger han ska döda, says he will kill, says he'll
        kill, says hes going to, says he's going to, says they will, going to shoot, going to
        burn, going to hurt, going to stab, fingret över strupen, finger över halsen, drog fingret
        över, gjorde en halsskärande, cut-throat gesture, finger across
    """,
}
