"""Small words, and verbs by their tense.

How entries are written: `flows/danger/lexicon/__init__.py`.
"""

WORDS: dict[str, str] = {
    # So now, and no danger in itself.
    "present": """
        bor, jobbar, arbetar, läser, undrar, mår, tror, tycker, menar, tänker, sover, äter,
        dricker, letar, söker, hittar, tittar, pratar, talar, lyssnar, frågar, berättar, betyder,
        heter, kostar, hänger, springer, ramlar, faller, dör, spyr, andas, svettas, skriver,
        sms:ar, messar, smyger, trasar, vrider, vänder, byter, öppnar, stänger, skär, kastar,
        lägger, sätter, ställer, växer, sprider, rullar, kör, åker, cyklar, flyr, gråter,
        skrattar, ler, flinar, knuffar, puttar, drunknar, kvävs, smälter, rasar, tänder, släcker,
        gräver, river, bär, lyfter, välter, tvingar, kräver, ber, vägrar, hindrar, stoppar,
        spärrar, pressar, omringar, samlas, finner, tappar, lämnar, väljer, hotas, slås, skjuts,
        jagas, följs, hålls, sitts, want, wants, need, needs, keep, says, think, know, knows,
        goes, comes, gets, takes, puts, looks, runs, walks, sits, stands, holds, pulls, pushes,
        hits, screams, shouts, bleeds, burns, breathes, moves, waits, watches, follows, chases,
        opens, closes, locks, breaks, climbs, crawls, hides, calls, cries, shakes, turns, ring,
        rings, kicks, bangs, tries, är, står, sitter, ligger, går, kommer, håller, har, hör, ser,
        känner, blir, gör, tar, låser, rycker, slår, sparkar, väntar, svarar, ropar, försöker,
        vill, kan, vågar, måste, rör, låter, luktar, börjar, fortsätter, drar, filmar, ringer,
        gömmer, blöder, brinner, tickar, skriker, hotar, stirrar, skakar, darrar, finns, syns,
        hörs, släpper, öppnas, tänds, lyser, trycker, sticker, jagar, följer, skjuter, hugger,
        bankar, bultar, knackar, smäller, ryker, läcker, klättrar, bryter, närmar, verkar, pågår,
        am, is, are, isnt, arent, keeps, has, have, hear, see, feel, smell, smells, sounds, wont,
        cant, dont, coming, trying, standing, waiting, holding, hiding, following, banging, hes,
        shes, theyre, im, he's, she's, they're, i'm, its, it's, there's
    """,
    # In the past tense.
    "preterite": """
        han var, hon var, det var, de var, dom var, som var, jag var, vi var, där var, var
        (inne/här/hos/ute/där/på/i), sparkades, knuffades, utsatt, utsatta, råkade ut, blivit,
        varit, hänt, tagit slut, överlevde, hamnade, räddades, skadades, avled, dog, undkom,
        hotats, drabbats, hoppade, landade, frågade, förklarade, berättade, anmäldes, greps,
        dömdes, friades, överklagade, attended, managed, survived, escaped, landed, ended, moved,
        healed, asked, explained, carried, hid, rang, drove, slept, woke, put, kept, became,
        seemed, wanted, tänkte, trodde, menade, pratade, talade, sov, vaknade, mådde, jobbade,
        arbetade, bodde, flyttade, låste, missade, glömde, tappade, lånade, betalade, hjälpte,
        räckte, fattade, skakade, tystnade, tryckte, ryggade, rusade, stormade, vandaliserade,
        förstörde, brände, brändes, eldade, kastades, slogs, hölls, togs, drogs, sågs, hördes,
        gavs, sattes, blev, stod, satt, låg, gick, kom, sprang, höll, hade, hörde, såg, kände,
        gjorde, tog, slog, drog, sa, sade, skrev, fick, gav, bad, bröt, brann, sköt, högg, flydde,
        föll, stal, bet, hann, ville, kunde, vågade, fanns, ringde, hände, ryckte, försökte,
        följde, körde, ställde, kastade, väntade, köpte, mötte, sökte, åkte, läste, stängde,
        lämnade, hotade, knackade, bankade, bultade, filmade, skrek, vrålade, grät, slutade,
        började, försvann, blödde, anföll, overföll, kallade, dök, klev, vände, hittade, öppnade,
        lät, visste, drabbades, utsattes, hotades, was, were, wasnt, had, did, didnt, went, came,
        ran, stood, sat, lay, held, heard, saw, felt, took, pulled, wrote, got, gave, broke, shot,
        stabbed, fled, died, fell, stole, tried, followed, threw, waited, thought, knew, called,
        happened, threatened, knocked, kicked, started, stopped, turned, found, sent, left, said,
        told, grabbed, pushed, punched, shouted, yelled, dödade, smällde, sparkade, misshandlades,
        misshandlade, attackerade, attackerades, knuffade, jagade, förföljde, tände, spottade,
        rånades, krossade, krossades
    """,
    "negate": """
        inte, ej, ingen, inga, inget, aldrig, icke, utan, not, no, never, dont, don't, isnt,
        isn't, wasnt, wasn't, without, nobody, none, knappast, int
    """,
    # Known, and meaning nothing here.
    "plain": """
        var, säg, säger, vars, än, åt, och, men, att, som, en, ett, det, den, i, på, av, till,
        för, från, med, om, så, eller, också, bara, då, där, dit, hela, alla, allt, vid, under,
        över, efter, mellan, genom, hos, ju, väl, nog, igen, mer, mycket, lite, du, ni, dig, er,
        din, ditt, sin, sitt, sina, hans, hennes, deras, ska, kan, vill, måste, vet, varit, bli,
        vara, ha, göra, gå, komma, min, sen, sedan, alltså, typ, liksom, verkligen, väldigt,
        jätte, ta, se, upp, ner, ut, in, fram, tillbaka, bort, igång, kvar, snälla, ok, okej, hej,
        hallå, ja, nej, ba, o, å, and, but, the, a, an, of, to, on, at, for, with, from, or, so,
        it, this, that, there, then, be, been, do, does, all, my, his, her, their, your, you, up,
        down, out, off, over, very, really, just, some, any, hi, hello, yes, no, by, as, into,
        onto, through, around, something, nothing, everything, det här, den här, ngt, något, nåt,
        int, va, vafan, fan, jävla, tre, två, fem
    """,
}
