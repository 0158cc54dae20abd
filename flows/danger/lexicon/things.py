"""Fire, explosives, parcels and what is odd about them.

How entries are written: `flows/danger/lexicon/__init__.py`.
"""

WORDS: dict[str, str] = {
    "fire": """
        🔥, brinner, brinnr, briner, brnner, eld, elden, eldar upp, eldsvåda, brand, branden,
        brandrök, lågor, lågorna, lågar, ryker, rök, röken, rökfylld*, rökutveckling, tänder eld,
        tänder på, tänt eld, tänt på, satt eld, sätter eld, antänd*, eldat, anlagd brand,
        mordbrand*, mordbränd*, molotov*, brandbomb*, brinnande, luktar bränt, bränt, luktar rök,
        luktar gas, gaslukt, gasläcka*, luktar brandrök, fyrverker* (in/mot), bengal*, facklor,
        raket, on fire, fire, burning, burns, flames, smoke, smoking, smells (like/of)
        (gas/smoke/petrol/gasoline), set fire, setting fire, set (my/the/our) _ on fire, arson*,
        torched, firebomb*, smell smoke, gas leak, brandlarm*, fire alarm, smokey, brandvarn*,
        lågor ur, slår ut lågor, står i lågor, i brand, övertänd*, antänt, eldhärd*, branden
        sprider, elden sprider, röken kommer, rök under, rök från, rök ur, rök i, svart rök, tjock
        rök, ser inget för rök, brinner i, brinner under, brinner på, brinner utanför, glöd,
        gnistor, gnistrar, elcentral*, kortslut*, kokar över i, flamm*, fräter, brand i, on fire
        and, smoke under, smoke coming, smoke from, smoke in, thick smoke, black smoke, full of
        smoke, in flames, flames coming, flames in, went up in flames, ablaze, sparks, sparking,
        torching, set alight, alight, inferno, smell burning, smell of burning, cant see for
        smoke, co larm, kolmonoxid*, brandvarnaren piper, smoke detector, fire in the, fire at
        the, fire on the
    """,
    "petrol": """
        bensin*, bensindunk*, tändvätska*, tändstickor, tändare, tändaren, t-sprit, fotogen, dunk,
        dunken, lättantänd*, bensinlukt*, petrol, gasoline, fuel, lighter, lighter fluid, matches,
        kerosene, jerrycan, häller, hällt, hälld, pouring, poured, bensin i dunkar, köpte bensin,
        med bensin, bensinstank, tänder en, tänder lite, tända eld, tända på, skvätter, skvätt,
        häller ut, häller något, häller bensin, stänker, dränkt i bensin, rag in a bottle, trasa i
        en flaska, trasor, rags, splashing, dousing, doused, pours, striking matches, tändsticka,
        tändstickan
    """,
    "bomb": """
        💣, 🧨, bomb, bomben, bomber, bomba, bombhot+, bombhotet, bombhotad, brevbomb*, bilbomb*,
        rörbomb*, termosbomb*, sprängladdning*, sprängäm*, spränger, spränga
        (oss/huset/kontoret/kommunhuset/stadshuset/er/bygg*), spräng, sprängs, sprängas,
        sprängning, sprängt, dynamit*, detoner*, explosion*, exploder*, explosiv*, tidsinställd,
        dödlig gas, smäller av, smäller snart, smälla av, går av om, bombs, explosive+, detonat*,
        exploded, explode, explodes, exploding, blow up (the/this/us/my), blow (us/you/it) up,
        device, ied, pipe bomb, mail bomb, bommb, bom, boomb, brevbom, sprängmed*, sprängdeg*,
        sprängladd*, sprängsats*, självmordsbälte*, självmordsbombar*, timer, tidur, blinkande,
        blinkar rött, diod, dioden, magnet, magneten, utlösar*, detonator, smäller i, smäller om,
        smäller det, det smäller, flyger i luften, flyga i luften, sprängas klockan, sprängs
        klockan, lämna huset, utrymma, utryma, utrymmer, utrymt, utrym, evakuera, evakuerar, ring
        om bomb, sagt bomb, suicide vest, suicide bomber, bomb threat, explosives, timer on,
        blinking light, countdown, nedräkning, evacuate, evacuating, go off at, goes off, going
        off at, set to go off, gas canister, gasoltub*, gastub*, gasflaska*, tryckkokare, pressure
        cooker, kvarter i luften, i luften
    """,
    "odd": """
        tickar, tickande, tickar i, tick tack, surrar, sladdar, sladd, sladdar sticker, kablar,
        trådar, batterier, tejpad, tejpat, pulver, pulvret, vitt pulver, pulveraktigt, vitt damm,
        kritvitt, läcker, rinner ur, sipprar, kladdigt, fläckar, oljefläck*, luktar konstigt,
        luktar skumt, luktar kemi*, luktar mandel, luktar, stinker, svider, kliar, sved, bränner
        i, hostar, ticking, wires, wire, powder, powdr, white powder, leaking, leaks, oozing,
        stains, smells, weird smell, itching, burns my, pulvr, dammar ur, damm ur, nålar, spruta,
        sprutor, kanyl*, brummar, hummar, piper, klickar, klickande, vibrerar, rör sig i, hums,
        humming, buzzing, buzzes, clicking, beeping, beeps, blinking, blinks, vibrating, klocka i,
        med klocka, klockan i, sladd och, koppartråd*, silvertejp, för tung, konstigt tung, ojämn,
        väger konstigt, avsändare saknas, utan avsändare, ingen avsändare, no sender, no return
        address, fettfläck*, fuktigt, blött paket, droppar ur, dammigt, grått pulver, brunt
        pulver, gult pulver, pulver ur, pulver i, pulver på, pulver över, pulver föll, dammade,
        något vitt, något pulveraktigt, mjölaktigt, mjöl, kristaller, vätska, vätskan, klibbigt,
        klia i, börjar klia, svider i, svider på, hals svider, ögonen svider, ögon svider, ögonen
        rinner, tårarna rinner, kliar på, kliar i, blåsor, blåsor på, utslag på händerna, smakar
        metall, metallsmak, luktar lök, luktar fisk, luktar diesel, luktar klor, klorgas, klor,
        ammoniak, strange smell, chemical smell, chemical, funny smell, something white, dust on
        my, dusty, fine dust, greasy, sticky, liquid, itchy, itches, stinging, stings, eyes are
        burning, eyes watering, throat burns, burning my throat, skin is burning, blisters, rash
        on my hands, coughing, can't stop coughing, tingling, all over my arms, all over my hands,
        all over my desk, lips feel numb, numb, domnar bort, domnade, läpparna domnar, svullnar,
        svullna läppar, svårt att svälja, pluver, puvler, pulevr, rök ur, det rök, ryker ur, ur
        det rök, ur kuvertet, ur brevet, flög ut, damm, dammet, hums on, humming sound, ticks,
        tick tock, tickra, tikcar, tickr, blinkar, blinkar under, sitter något under, lapp med
        timer, frän lukt, stark lukt, bitter lukt, mandel, bittermandel, svavel, ruttna ägg,
        acetone, lösningsmedel
    """,
    "parcel": """
        paket+, paketet, packe, brev, brevet, försändelse*, kuvert*, kuvertet, låda, lådan,
        kartong*, väska, väskan, ryggsäck*, resväska*, sportbag*, kasse, påse, påsen, föremål*,
        pryl, manick, apparat, postpåse, misstänkt (paket/föremål/försändelse/väska), övergiven
        (väska/ryggsäck), parcel, package, packet, envelope, letter, box, suitcase, bag, backpack,
        rucksack, suspicious (package/parcel/object/letter/bag/device/item), object, unattended,
        lämnat en väska, posten
    """,
    # How a parcel came.
    "found": """
        hittade nyss, hittat, öppnade, öppnat, öppnar, öppnade nyss, öppnat ett, låg på, ligger
        på, ligger en, ligger ett, ligger i, står en, står ett, står på, fick nyss, fick precis,
        har fått, kom precis, kommit, lades, lämnat, har lämnat, ställt, ställde, hänger på, fäst,
        fastsatt, under bilen, under min bil, under vår bil, i brevlådan, på trappan, på
        dörrmattan, utanför dörren, i receptionen, på mitt skrivbord, på händerna, på mina händer,
        på fingrarna, ur kuvertet, found, just found, opened, i opened, there is a, there's a,
        sitting on, left on, left at, under my car, under the car, on my desk, on the desk, all
        over my hands, on my hands, i handen, fell out, föll ut, ramlade ut, rann ut, trillade ut,
        sprättade, sprättat, öppna lite, öppna, jag öppna, skakade ur, damp ner, dök upp, kom med
        posten, kom med budet, kom med, kom nyss, lämnades, har ställts, avlämnad, avlämnat, någon
        ställde, nån ställde, någon lämnade, nån lämnade, kom ett paket, kom ett brev, came in the
        post, came in the mail, arrived, was delivered, just opened, i just opened, left a bag,
        left a box, left a package, left by, dropped off, someone left, somebody left, stuck to,
        attached to, taped to, fastsatt under, sitter under, sitter fast under, sitter något, satt
        något, hängande på, taped under, kom ett, kom en, det kom en lapp, det kom ett, framför
        dörren står, utanför porten står, står en väska, står en låda, ligger en väska, ligger en
        låda, ligger en påse, hänger en påse, from the envelope, ur brevet, i brevet, i kuvertet,
        i paketet, inuti, inuti ligger, innehåller, i posten idag, i dagens post, i lådan, i
        väskan, in the envelope, in the letter, in the box, in the bag, in the parcel, inside it,
        inside is
    """,
}
