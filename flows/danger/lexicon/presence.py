"""Somebody is there, comes closer, wants in.

How entries are written: `flows/danger/lexicon/__init__.py`.
"""

WORDS: dict[str, str] = {
    # Being there.
    "stay": """
        står, sitter, ligger, väntar, är kvar, är här, är inne, är utanför, finns, hänger,
        stirrar, glor, tittar in, kikar, kikar in, lyser, lurar, smyger, patrullerar, cirklar,
        kretsar, går runt, går fram och tillbaka, går omkring, rör sig, kör runt, parkerat,
        parkerad, vägrar gå, vägrar lämna, går inte härifrån, går ej härifrån, vill inte gå,
        tänker inte gå, flyttar sig inte, lämnar inte, blir kvar, stannat, stannar, filmar, fotar,
        viskar, ropar, skriker, gapar, vrålar, skrattar, hotfull*, hör hur, hör nån, hör någon,
        hör steg, hör röster, hör fotsteg, är i, är på, är vid, är inte ensam, inte ensam,
        standing, stands, waiting, waits, sitting, sits, lurking, hanging around, pacing,
        circling, prowling, staring, watching (me/us/the), looking in, is here, are here, is in,
        are in, is at, are at, is on, is outside, are outside, is inside, are inside, parked, wont
        leave, won't leave, refuses to leave, refusing to leave, not leaving, still here, still
        there, still outside, yelling, shouting, screaming, hears, i hear, i can hear, can hear,
        hear footsteps, hear someone, sneaking, creeping, walking around, stått, suttit, har
        stått, sår, stårr, stpr, stå utanför, stå vid, sitta utanför, dröjer sig kvar, dröjer
        kvar, kvar, står kvar, sitter kvar, ligger kvar, ligger på lur, lurpassar, vaktar, spärrar
        vägen, blänger, fnissar, flinar, ler mot, vinkar, visslar, mumlar, muttrar, stampar,
        vandrar, traskar, stryker omkring, driver omkring, dyker upp, dykt upp, ställt sig,
        ställer sig, satt sig, sätter sig, lagt sig, parkerat sig, plockar, river runt, gräver,
        mäter, ritar, klottrar, slänger, kissar på, pissar på, visar sig, blottar sig, inte är
        ensam, sällskap, har sällskap, fått sällskap, standing there, sitting there, sat on, stood
        at, stood in, won't go, wont go, wont go away, not going away, keeps looking, keeps
        coming, keeps walking, keeps shouting, keeps circling, turned up at, showed up at,
        hovering, loitering, blocking my, leaning on, smirking, grinning, smiling at me, leaning
        against, pressed against, company here, we have company, not alone
    """,
    # Coming closer, or on the way here.
    "toward": """
        han är tillbaka, hon är tillbaka, de är tillbaka, dom är tillbaka, går rakt mot, går
        direkt mot, går sakta mot, rakt mot (mig/oss), rakt emot (mig/oss), kommer rakt, kommer
        direkt, styr mot (mig/oss), klev (just/nyss/precis) in, steg (just/nyss/precis) in, kom
        (just/nyss/precis) in, går fram till (mig/henne/honom/oss), går fram mot, straight
        (at/towards/for) (me/us), right at (me/us), walking straight, walked in just now, just
        walked in, just came in, marching up, making his way, making their way, bara några meter,
        en meter från, tre meter, fem meter, tio meter, tjugo meter, kommer emot, kommer mot,
        kommer närmare, kommer hit, kommer in, kommer upp, kommer uppför, kommer nerför, kommer
        fram, kommer åt, kommer springande, kommer gående, kommer tillbaka, kommer han, kommer
        hon, kommer de, kommer dom, kommer nu, kommer för, kommer efter, närmar sig, närmare, går
        emot, går mot (mig/oss), springer mot, springer emot, springer efter, kör mot (mig/oss),
        på väg hit, på väg in, på väg upp, på väg mot, på väg till
        (mig/oss/huset/kommunhuset/dörren/kontoret), på väg ner, är på väg, rusar, rusar mot, klev
        in, kliver in, kliver ur, gått in, kommit in, kommit tillbaka, är tillbaka, tar sig fram,
        kommer att vara här, tränger sig, trängt sig, går upp, steg i, fotsteg, snart framme,
        snart här, coming, is coming, are coming, coming at, coming towards, coming toward, coming
        up, coming in, coming closer, coming back, coming for, coming to, getting closer, getting
        in, closing in, approaching, walking towards, walking up, running at, running towards,
        heading here, heading for, heading to, on his way, on their way, on her way, on the way
        here, charging, rushing, footsteps, came back, is back, back again, are back, pulling up,
        pulled up, steps outside, kmr emot, kommeer, kommer motmig, på v hit, omw, komma emot,
        komma mot, springa mot, kom emot, springer hit, går hit, gå mot, kommer ut, kommer över,
        kliver fram, kliver upp, går in, gå in, går uppför, går nerför, smyger sig, klättrar upp,
        snart inne, snart uppe, minuter bort, minut bort, meter bort, meter från, meter ifrån,
        kvarter bort, hundra meter, några meter, är nära, är jättenära, nära nu, nära mig,
        alldeles bakom, precis bakom, strax bakom, runt hörnet, hissen (kommer/går), når snart,
        vänder om, vänder tillbaka, söker efter (mig/oss), letar efter (mig/oss), frågar efter
        (mig/min/mina), sitter i bilen hit, på ingång, är på ingång, på g hit, börjar springa,
        börjar gå mot, börjar klättra, samlas, de samlas, fler kommer, kommer fler, minutes away,
        metres away, meters away, feet away, steps away, a block away, around the corner, right
        behind, close behind, getting louder, coming through, coming over, coming down, coming
        round, coming on, moving towards, looking for (me/us), searching for (me/us), asking for
        me, asking where i, asking which, starts running, started running, runs at, he's close,
        theyre close, closing, almost here, nearly here, almost in, nearly in, heading my way, on
        their way up, on his way up, coming my way, back with
    """,
    "watch": """
        stirrar, glor, spanar, iakttar, bevakar, övervakar mig, tittar på (mig/oss/huset), ser
        rakt på, filmar, fotar, lyser med ficklampa, ficklampa+, ficklampan, ficklampsljus,
        kikare, tar bilder, fotograferar, staring, watching, flashlight, torch, taking pictures,
        taking photos, filming, peering, drönare över, airtag*, gps-sändare, spårsändare
    """,
    "bang": """
        bankar*, bultar*, bankat, bultat, bankningar, hamrar, dunkar, dunk, dunkningar, dunsar,
        duns, rycker i, ryckt i, drar i (dörren/handtaget), känner på (dörren/handtaget), sliter
        i, skakar (dörren/bilen), sparkar på (dörren/bilen), sparkar mot, slår på
        (dörren/bilen/rutan/fönstret), slår mot (dörren/rutan/fönstret), kastar sten*, kastar
        grejer, kastar saker, kastar ägg, knackar*, ringer på, ringer på dörren, plingar, skrapar,
        skramlar, krafsar, banging, bangin, pounding, knocking, kicking, hammering, thumping,
        ringing the (bell/doorbell), rattling, hitting the (door/window/car), throwing
        (stones/rocks/things), someone at the door, vid dörren, utanför dörren, at the door, at my
        door, bankr, bakar på dörren, bnkar, dunka, banka, bulta, rycka i, sparka på, slår och
        slår, ringer och ringer, hänger på klockan, hänger på ringklockan, ringer på oavbrutet,
        river på, klöser, trummar på, trummar, kör in i dörren, ramlar mot dörren, axlar, tacklar
        dörren, slår i väggen, slår i dörren, dörrklockan, ringklockan, brevinkastet, tittar genom
        brevinkastet, pratar genom brevinkastet, through the letterbox, through the letter box,
        shoulder the door, shouldering, ramming the door, kicks the door, kicks at, kicks my,
        bangs on, hammers on, leaning on the bell, trying the handle*, tries the handle*, trying
        the door, trying doors, testing the door, provar handtag*, provar dörr*, känner på
        dörrarna
    """,
    "intrude": """
        krossat (bakrutan/sidorutan/vindrutan/rutan/fönstret/glaset/dörren), krossar
        (bakrutan/sidorutan/vindrutan/rutan/fönstret/glaset/dörren), krssat, kraossat, slagit in
        (rutan/bakrutan/sidorutan/fönstret/dörren), slår in (rutan/bakrutan/sidorutan/fönstret),
        slår ut (rutan/sidorutan/bakrutan), bänt upp, brutit upp, brutit sönder, sparkat sönder,
        sparkar sönder, slagit ut (rutan/fönstret), bryter sig, bryta sig, brutit sig, bröt sig
        in, bryter upp, bryter, bryts upp, tar sig in, ta sig in, tagit sig in, tog sig in, tar
        sig över, tagit sig över, ta sig igenom, komma in, kommit in, kommit in i, kom in och,
        klättrar, klättrat, dyrkar, dyrka upp, dyrkat, bänder, bända, forcera*, slår in dörren,
        slår in, slå in, sparkar in, sparkat in, sparka in, slagit in, krossar rutan, krossat
        rutan, slår sönder, slagit sönder, inne i huset, inne i lägenheten, inne hos, i mitt hus,
        i mitt hem, i min lägenhet, i min hall, i min trädgård, i vårt hus, på min altan, på min
        balkong, på min tomt, på min uppfart, på vår tomt, på vår uppfart, uppbruten, uppbrutet,
        krossat fönster, har nyckel, har en nyckel, låser upp, sticker in handen, intrång*,
        inkräktar*, inbrott*, handtaget (rör/trycks/åker/går), dörren (öppnas/öppnades/gick/går
        upp/står öppen/är öppen), trycker ner handtaget, rotar, rotar i, letar igenom, går igenom
        mina, någon har varit, breaking in, break in, broke in, broken in, breaks in, getting in,
        get in, gets in, trying to get in, tries to get in, climbing in, climbing through,
        climbing over, climbed over, inside my, in my house, in my garden, in my kitchen, in our
        house, forcing (the/my/open), picking the lock, smashing the, smashed the, kicking in,
        kicked in, door is open, lock is broken, intruder+, home invasion, burglary, break-in,
        burglar*, trespass*, brytersig, bryte sig in, bryter sig inn, inbrot*, brekaing in,
        braking in, breakin, krossas, krossades, såga upp, sågar, sågar upp, borra upp, borrar
        upp, borrat, petar upp, lirkar, lirkar upp, klipper
        (upp/av/låset/kedjan/kabeln/ledningen), klippt
        (av/upp/kabeln/ledningen/telefon*/kedjan/stängslet), skurit (av/upp), kapat
        (låset/kabeln/kedjan), kapar låset, gick sönder, gått sönder, går sönder, spricker,
        sprack, ruta sönder, fönster sönder, sönder rutan, sönder dörren, sönder fönster, trasig
        dörr, dörr trasig, låset uppbrutet, uppbruten dörr, dörren sparkas, dörren ger, dörren ger
        vika, dörren håller inte, karmen, karmen spricker, hänger gångjärnen, inne nu, är de inne,
        de är inne, dom är inne, han är inne, kommit över staketet, hoppat över, hoppar över,
        hoppade över (staketet/muren/grinden/disken), slank in, smitit in, smet in, smög sig in,
        stormat, stormar, stormade, stormas, trängt sig in, pressar sig in, pressat sig in, armen
        innanför, foten i dörren, satt foten i, in through, through the window, through the door,
        is through, got in, gotten in, he's in, they're in, theyre in, hes in the, he is in, they
        are in, let himself in, let themselves in, forced their way, forced his way, forcing his
        way, pushed past, pushed their way, stormed, storming, sawing, drilling the lock, cut the
        (wire/phone/cable/power/lock/chain), foot in the door, door gave, door won't hold, door
        wont hold, door is giving, giving way, lock is giving, glass just broke, window just
        broke, window broke, window smash*, smashed window, has a key, someone upstairs, someone
        downstairs, someone in the, somebody in the, someone in my, somebody in my, någon inne,
        nån inne, någon i
        (huset/lägenheten/köket/källaren/hallen/trappan/trädgården/garaget/sovrummet/vardagsrummet/förrådet/badrummet/min/mitt/vårt/rummet),
        nån i
        (huset/lägenheten/köket/källaren/hallen/trappan/trädgården/garaget/sovrummet/vardagsrummet/förrådet/badrummet/min/mitt/vårt/rummet),
        någon på (vinden/balkongen/altanen/övervåningen/nedervåningen/taket/tomten/min/vår), nån
        på (vinden/balkongen/altanen/övervåningen/nedervåningen/taket/tomten/min/vår), in i huset,
        in i lägenheten, i min säng, i mitt kök, i mitt sovrum, i vårt kök, i vår hall, förbi
        spärren, förbi receptionen, förbi vakten, tagit sig förbi, tar sig förbi, går från rum
        till rum, från dörr till dörr här inne, river bland, rotar bland, rotar i mina, letar
        igenom mina, i mina papper, på mitt arbetsrum, inne på mitt, inne på kontoret, inne på,
        bröt upp, slår ut rutan, slog ut rutan, krossade rutan, krossade fönstret, kastade in,
        kastat in, slängde in, slängt in, in genom, genom fönstret, genom brevinkastet, genom
        rutan, past the barrier, past reception, past the guard, past security, room to room,
        going through my, rifling, rummaging, in my room, threw in, thrown in, thrown through,
        chucked through, someone is in, someone's in, somebody's in, someones in, he's inside,
        theyre inside, they're inside, is in the building, in the building, i byggnaden, i huset,
        hon är inne, ute på altanen, ute på balkongen
    """,
}
