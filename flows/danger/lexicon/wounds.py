"""Wounds, life at stake, pills.

How entries are written: `flows/danger/lexicon/__init__.py`.
"""

WORDS: dict[str, str] = {
    "injury": """
        🩸, blod, blodet, blodig+, blodiga, blodigt, blöder, blöde, blöd, blöderr, blodpöl*,
        forsar, pulserar, sprutar, sår, såret, djupt sår, skär, skuren, stucken, skadad, skadat,
        skadade, svårt skadad, bruten, brutit, bröt armen, bröt benet, avbruten, krossad, svullen,
        yr, yrar, illamående, kräks, kräkts, dimsyn, suddigt, ser dubbelt, svimma*, domnar,
        bältros, hjärnskakning*, ont i (bröstet/huvudet/magen/ryggen), svårt att andas, trycker
        över bröstet, hjärtat, hjärtinfarkt, stroke, känner inte (benen/armen), fastklämd,
        brännskad*, förgift*, drogad, drogat, spetsad drink, bleeding, bleed, blood, bloody,
        wound, wounded, injured, hurt badly, badly hurt, broken (arm/leg/nose/rib/ribs), stab
        wound, gash, dizzy, faint, fainting, fainted, concuss*, chest pain, chest hurts, vomiting,
        poisoned, drugged, overdose+, overdos*, överdos*, blodd, blöder fortfarande, bloeder,
        bleading, kniv i, blödning, blöda, blöder från, blöder ur, mycket blod, blod mycket, blod
        överallt, blod i, blod på, näsan bruten, tänderna, tand, slagit i huvudet, slog i huvudet,
        slag mot huvudet, slag mot bröstet, smärta, smärtor, smärtan, svår smärta, ont, så ont,
        gör ont, jätteont, kan inte gå, kan inte stå, kan inte röra benen, armen hänger, benet
        pekar, benet ligger fel, vrickat, skallad, hjärnblödning, spyr, kräktes, spytt, mår illa,
        mår mycket illa, fryser och skakar, kallsvett*, blek, blek i ansiktet, blir blek, slö,
        slöare, svarar konstigt, sluddrar, sluddrig, talar osammanhängande, pupill*, ser inte, kan
        inte se, blind, spetsad, drog i glaset, något i drinken, i mitt glas, fick en spruta, nål
        i, stick i, stucken av, allergi*, insulin, epilepsi*, knivsår, skottsår, brännskador,
        bränd i ansiktet, kräks blod, hostar blod, losing blood, lost a lot of blood, blood
        everywhere, so much blood, covered in blood, cut deep, deep cut, cuts on, bruised, broken,
        teeth, concussion, head injury, hit her head, hit his head, hit my head, in pain, severe
        pain, pain in, hurts so, can't walk, cant walk, can't stand, cant stand, can't feel my,
        cant feel my, can't see, cant see, can't open my, cant open my, slurring, pale, cold
        sweat, throwing up, threw up, something in my drink, spiked, jabbed, injected, pricked,
        needle in, burns on, burned my, vomits, clutching his, clutching her, tar sig för bröstet,
        håller sig för (bröstet/magen/huvudet), sticksår*, knivsticken, stuckit mig, stuckit
        honom, stuckit henne, stack mig, stack honom, stack henne, högg mig, fick en kniv, fick
        fyrverkeri, ser ingenting, ser inget, hör ingenting, piper i öronen, brännsår*, bränner i
        ögonen, syra i, lut i, tappar blod, svimfärdig*, på väg att svimma, snart svimmar, orkar
        inte stå, kan inte lyfta, benet är av, armen är av, av på mitten, knäckt, tandlös, spräckt
        läpp, jack i, jack i huvudet, hål i huvudet, öppet sår, djup reva, slagen blodig,
        nerblodad, rinner blod, blod som rinner, blod rinner, bloder, blodr, pulsen, arteri,
        artär*, artery, punctured, limp, swollen shut, cracked skull, feel faint, going to faint,
        about to faint, dizzy and, blacking out, blacked out, ears ringing, can't hear, blurred
        vision, blurry, shaking badly, in shock, chockad, i chock
    """,
    "grave": """
        svårt att få luft, svårt att andas, får ingen luft, får svårt att andas, kippar efter
        andan, andnöd, väser när, trouble breathing, struggling to breathe, hard to breathe, can't
        get air, cant get air, short of breath, throat is closing, halsen svullnar, tungan
        svullnar, läpparna blå, blå i ansiktet, gråblek, svag puls, okontaktbar, går inte att
        väcka, går ej att väcka, can't wake, cant wake, unable to wake, andas inte, andas knappt,
        andas konstigt, slutat andas, får inte luft, kan inte andas, medvetslös*, avsvimmad,
        svimmat, svimmade, livlös*, rör sig inte, rör på sig inte, ligger still, ligger orörlig,
        ligger på (golvet/marken/gatan/asfalten/backen), reagerar inte, vaknar inte, svarar inte
        på tilltal, okontaktbar*, hjärtstopp, kollaps*, fallit ihop, föll ihop, segnade ner,
        segnar, säckade ihop, ramlat ihop, krampar, krampanfall, kramp, blå om läpparna, läpparna
        är blå, bleknar, dör han, dör hon, håller på att dö, döende, dör, jag dör, not breathing,
        isn't breathing, isnt breathing, barely breathing, can't breathe, cant breathe, cannot
        breathe, stopped breathing, unconscious, collapsed, passed out, unresponsive, not moving,
        isnt moving, isn't moving, wont wake, won't wake, not responding, lying on the
        (floor/ground/street), seizure, cardiac arrest, heart attack, dying, is dying, turning
        blue, going to die, gonna die, slutat svara, svarar inte, inte vid medvetande, tappat
        medvetandet, tappade medvetandet, inte kontakt, ingen kontakt med henne, ingen kontakt med
        honom, ligger ner, ligger i en, ligger på, ligger livlös, segnat, ramlade ihop, svimmat
        av, har kollapsat, ingen puls, hittar ingen puls, dör framför, han dör, hon dör, jag dör
        nu, dör här, inte att andas, rosslar, kippar, kippar efter luft, kvävs, håller på att
        kvävas, satt i halsen, drunknar i, sjunker, no pulse, won't respond, wont respond,
        gasping, gasping for, choking on, bled out, bleeding out, bleed to death, isnt responding,
        isn't responding, slumped, on the ground, face down, lifeless, out cold, losing
        consciousness, in and out of consciousness, drowned, wont stop bleeding, won't stop
        bleeding, slutar inte blöda, blöder och slutar inte
    """,
    "pills": """
        tablett+, tabletter*, piller, pillren, alvedon*, sovtablett*, sömntablett*, sömnmedel*,
        värktablett*, mediciner, medicinen, insulin, morfin*, sobril, xanax, ipren, pills,
        paracetamol, tablets, sleeping pills, painkillers, ibuprofen, aspirin, meds
    """,
}
