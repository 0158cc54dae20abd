"""Where it happens, and what is seen and heard there.

How entries are written: `flows/danger/lexicon/__init__.py`.
"""

WORDS: dict[str, str] = {
    # At, in or on something of the writer's.
    "mine": """
        (på/i/vid/utanför/bakom/framför/inne i/inne på/mot/under/genom/runt)
        (min/mitt/vår/vårt/våran), (on/in/at/outside/behind/under/through/around/inside/near)
        (my/our), right outside my
    """,
    # Places at or around the writer.
    "near": """
        dörr+, dörrn, dorr, ytterdörr*, altandörr*, källardörr*, balkongdörr*, *dörr+, hall,
        hallen, trappa+, trappan, trapphus*, trapporna, *trappan, utanför, utanfö, utanförs,
        fönster+, fönstret, fönstren, rutan, ruta, *fönst*, altan+, balkong+, balkongen, veranda*,
        trädgård*, tomt, tomten, gård, gården, innergård*, uppfart*, garage*, carport*, källare+,
        källarn, vind, vinden, korridor*, reception*, entre, entren, entrén, foaje*, lobby*,
        porten, port, grind+, grinden, brevlåda+, brevlådan, brevinkast*, toalett*, toan, toa,
        badrum*, omklädningsrum*, sovrum*, köket, kök, vardagsrum*, sängen, skrivbord*, garderob*,
        skåp, skåpet, städskrubb*, förråd*, parkering*, parkeringen, p-hus*, phus*, bil, bilen,
        min bil, baksätet, taxi*, buss, bussen, tåg, tåget, tunnelbana*, spårvagn*, perrong*,
        busshållplats*, hållplats*, hiss, hissen, rum, rummet, kontor+, kontoret, lokalen, lokal,
        mötesrum*, sammanträdesrum*, kommunhus*, stadshus*, fullmäktigesal*, sessionssal*, salen,
        scenen, podiet, talarstol*, bibliotek*, skolan, förskol*, partilokal*, kansli*,
        expedition*, torget, torg, stånd, valstuga*, butiken, affären, gatan, stigen, parken,
        tunnel+, gångtunnel*, cykel*, huset, hus, lägenhet+, lägenheten, hemma, hem till, min
        port, min gata, bakom (mig/oss/bilen/dörren/ huset/hörnet/ryggen), framför
        (mig/oss/huset/dörren/porten), mot (mig/oss/huset/dörren/ bilen), här, är här, står här,
        kvar här, sitter här, inne här, ute här, kommer hit, hit, härinne, härute, inne, inomhus,
        därute, där ute, nedanför, nere, bredvid (mig/oss), runt (huset/bilen/mig/oss), mitt emot,
        tvärs över gatan, bakdörr*, bakom, hörnet, tröskel*, dörrhandtag*, handtag*, låset, lås,
        nyckelhål*, kikhål*, dörröga*, buskarna, busken, buskage*, häcken, staketet, boden,
        skjulet, farstu*, tamburen, loftgång*, door, doors, doorstep, doorway, doorbell,
        doorhandle, handle, lock, front door, back door, window, windows, outside, porch,
        driveway, yard, garden, backyard, stairs, stairway, stairwell, staircase, hallway,
        corridor, lobby, reception, entrance, garage, basement, cellar, attic, closet, wardrobe,
        bathroom, toilet, bedroom, kitchen, room, office, meeting room, town hall, city hall,
        balcony, gate, fence, letterbox, mailbox, parking lot, car park, car, my car, bus, train,
        platform, elevator, lift, downstairs, upstairs, behind (me/us), in front of (me/us), at
        my, next to (me/us), here, inside, in the house, in my (home/house/flat/apartment/office),
        my house, my home, the house, my building, building, flat, apartment, my street, home,
        *rummet, *huset, *gården, *gatan, *stugan, stuga, bro, bron, *bron, *salen, *hallen,
        *porten, *fönstret, *gången, *vägen, *källaren, *lokalen, *uppgången, trappuppgång*,
        *plan, *bordet, bordet, *perrongen, *grinden, *skåpet, *kammaren, *stolen, *torget,
        *parken, *skogen, skogen, skog, diket, dike, åker, stallet, ladan, ladugård*, bryggan,
        båten, båt, sjön, stranden, kajen, spåret, rälsen, taket, tak, verand*, *planen, disken,
        *disken, front desk, desk, vägen, korsningen, rondellen, rödljus*, macken, bensinmack*,
        wall, roof, woods, forest, alley, path, road, street, bridge, stage, dock, boat, cabin,
        shed, floor, trunk, boot of, backseat, back seat, field, park, school, byggnad*, kyrkan,
        idrottshall*, dörre, förnster, fönstr, trapan, kommunhset, hallwa, lada, lider, uthus*,
        växthus*, friggebod*, båthus*, sommarstug*, husvagn*, husbil*, tält, tältet, campingen,
        loftet, loft, krypgrund*, pannrum*, tvättstug*, soprum*, cykelrum*, cykelkällar*,
        serverrum*, arkivet, arkiv, kopieringsrum*, kopiator*, fikarum*, pausrum*, personalrum*,
        köksö, köksfönster*, kyrkogård*, gravplats*, moskén, moské, synagog*, församlingshem*,
        bygdegård*, hembygdsgård*, folkets hus, medborgarhus*, medborgarkontor*, servicekontor*,
        gruppkansli*, partikansli*, valstug*, vallokal*, röstlokal*, folkpark*, torgmöte*,
        estrad*, läktar*, åhörarplats*, podie*, kaj, hamnen, färjan, färja, flygplats*,
        pendeltåg*, stationen, station, resecentrum*, busstorg*, vänthall*, väntrum*, lastkaj*,
        lager, lagret, fabrik*, verkstad*, gym, bastu*, simhall*, ishall*, skolgård*, skola,
        gymnasium*, förskola, dagis, fritids, sjukhus, vårdcentral*, akuten, hotell, hotellet,
        hotellrum*, restaurang*, puben, krogen, kafé, café, kiosk, kiosken, bilverkstad,
        parkeringshus*, parkeringsplats*, rastplats*, vägren*, vägkant*, avfart*, motorväg*,
        rondell*, korsning*, gångväg*, gångbro*, cykelbana*, viadukt*, undergång*, slänten,
        skogsväg*, grusväg*, broräcke*, räcket, kanten, avsatsen, fasaden, brandtrapp*,
        nödutgång*, utgången, utgång, ingången, ingång, vägg, väggen, väggarna, golv, golvet,
        taklucka*, luckan, lucka, receptionsdisk*, skranket, mattan, dörrmatta*, postfack*,
        facket, krypin, bagageutrymme*, framsätet, förarplatsen, motorhuven, bonnet, vindrutan,
        sidorutan, bakrutan, däcken, barn, greenhouse, bus stop, train station, harbour, ferry,
        airport, hotel, hotel room, pub, cafe, mall, shop, church, mosque, synagogue, nursery,
        library, archive, council chamber, chamber, rally, polling station, campaign
        (hut/office/tent), stall, booth, stand, tent, roundabout, junction, motorway, layby,
        ditch, ceiling, counter, emergency exit, exit, fire escape, landing, mat, doormat, boot,
        windscreen, tyres, bench, bänk, bänken, kerb, underpass, subway, ladies room, gents,
        restroom, photocopier, under the stage, plan (1/2/3/4/5/6/7/8), våning*, femte våningen,
        top floor, first floor, second floor, third floor, ground floor, floor (1/2/3/4/5/6)
    """,
    # Seen or heard, and shouldn't be: no word of danger in it.
    "sign": """
        lampan (tändes/släcktes/tänds/är tänd), ljuset (tändes/släcktes/tänds/slocknade), tändes,
        släcktes, strömmen (gick/bröts/försvann), nån har tänt, steg (på/i/utanför/ovanför/där),
        hör steg, hör fotsteg, hör röster, röster i, knarrar, golvet knarrar, ljud från, ljud i,
        låter som, det låter som, prasslar, skymtar, skugga, skuggor, hunden (skäller/morrar),
        skäller, morrar, larmet, rörelselarmet, rörelsevakt*, kameran visar, kameran, dörrkameran,
        dörren var, dörren står, stod öppen, står öppet, står på glänt, på glänt, olåst, upplåst,
        någon har varit, ingen annan har nyckel, inte jag som, ingen annan hemma, ska vara ensam,
        jag bor ensam, bor ensam, ensam hemma, light(s) just, light came on, lights went, lights
        just, light just, went out, came on, turned on by itself, power went, power just,
        creaking, dog is (barking/growling), dog barking, live alone, alone in, home alone, i
        hear, door is open, unlocked, ajar, shadow+, noises, noise (in/from/downstairs/upstairs),
        alarm went, telefonlinjen, bromsarna (tar inte/fungerar inte/funkar inte), hjulmuttrar*,
        brakes, skruvat loss, lossat, hör röst, höra röst, hör andetag, någon andas, hör hur, hör
        nycklar, nyckeln i låset, nyckel i låset, låset vrids, vrids om, handtaget rör sig,
        handtaget går ner, dörren knarrar, dörren slår, går i trappan, steg i trappan, trappan
        knarrar, ljus i, ljus på, lyser i, lampa tänd, lampan på, lampan är tänd, tv:n gick på,
        kranen rinner, vattnet rinner, fönstret är öppet, fönstret står öppet, altandörren är
        öppen, dörren är uppbruten, hunden vill inte, hunden är tyst, hunden skäller som, katten
        fräser, främmande skor, främmande jacka, blöta fotspår, fotspår, leriga, spår på, spår i,
        varm kaffe, någons mobil, okänd mobil ringer, kameran gick, kameran släckt, kameror
        släckta, telefonen död, telefonen är död, internet dött, wifi dog, strömlös*, strömlöst,
        säkringarna, mörkt nu, blev mörkt, hör honom, hör henne, hör dem, hör dom, hear him, hear
        her, hear them, hear footsteps, hear breathing, hear voices, someone breathing, breathing,
        key in the lock, lock is turning, handle is moving, handle moving, handle going,
        footprints, wet footprints, muddy, camera went, cameras are off, phone line, line is dead,
        dead line cut, lights are out, went dark, it's dark, tap is running, tv came on, window is
        open, back door is open, front door is open, front door open, door open, wide open, dörren
        öppen, vidöppen
    """,
}
