"""How somebody in danger writes: cries, fear, what they cannot do, what they make small.

How entries are written: `flows/danger/lexicon/__init__.py`.
"""

WORDS: dict[str, str] = {
    "cry": """
        hjäääälp, hjälpa mig, hjälp mej, hälp, hälp mig, hjelp, hjelp mig, hjälå, hjälpm, ihjälp,
        hlep, helpp, halp, heelp, aidez, hilfe, au secours, socorro, ayuda, pomoc, yardim, sauve,
        im dying, i'm dying, jag dör, vi dör, we are dying, rädda mig snälla, snälla hjälp, please
        help, kan någon hjälpa, kan nån hjälpa, nån hjälp, någon hjälp, någon måste komma, behöver
        hjälp, vi behöver hjälp, jag behöver hjälp, i need you to help, need somebody, are you
        there please, larm larm, alarm alarm, överfallslarmet går, personlarmet går, tryckt på
        larmet, tryckte på larmet, panic button, larmknappen fungerar inte, fara, fara nu, fara
        för livet, är i fara, akut fara, nöd, i nöd, i knipa, illa ute, riktigt illa ute, in
        trouble, in big trouble, life or death, liv och död, på liv och död, allvarligt nu, på
        allvar, det är allvar, detta är allvar, inte en övning, ingen övning, det är ingen övning,
        not a drill, this is not a drill, this is real, skarpt läge, det är skarpt, på riktigt,
        🆘, 🚨, 😱, hjälp, hjälpa, hjäpl, hjlp, hjälpp, hljälp, hjällp, hjälo, hjölp, hjälpmig,
        hjälp mig, hjälp oss, help, hlp, hepl, hellp, helpme, help me, sos, mayday, rädda mig,
        rädda oss, rädda, save me, save us, i fara, livsfara, in danger, danger, nödläge,
        nödsituation, nödrop, emergency, akut, akut läge, akut hjälp, undsättning, panik, panik
        panik, åhjälp, aaah, herregud hjälp, gud hjälp, sänd hjälp, send help, need help now,
        behöver hjälp nu, behöver hjälp genast, behöver hjälp direkt, behöver hjälp omedelbart,
        need help, i need help, larma
    """,
    "call": """
        skicka nån, skicka någon hit, skicka någon nu, säg åt någon att komma, någon komma, kan ni
        komma, kan nån komma, kan någon komma, behöver patrull, patrull hit, patrull nu, jouren
        nu, larma polis, larma polisen, larma 112, slå larm, tryck larm, utlös larm, väktare hit,
        vakt hit, vakter hit, insats*, piket*, brandkår nu, brandkåren nu, skicka brandkår*,
        dispatch, backup, need backup, officers, send cops, get help, get someone here, someone
        come, somebody come, can someone come, police polis svara snälla, answer me, are you
        there, nån som kan komma, någon som kan komma, kom nån, kom någon, snälla kom, kom hit
        snälla, kom och hämta, hämta mig, hämta oss, come get me, get me out, pick me up now, säg
        till polisen, säg åt polisen, hör ni mig, hör ni, polis polis, polic, polise, plis, plese,
        plz help, snabba på, genast hit, omedelbart hit, insatsstyrka*, need armed police, armed
        police, helikopter, ambulans hit, ambulans nu, läkare nu, läkare hit, medic, doctor now,
        get a doctor, fire brigade, brandkåren, brandkår, 🚑, 🚓, ring
        (polis*/112/ambulans/någon/nån/hjälp/snuten/efter), ringa (polisen/polis/112) (nu/åt),
        tillkalla, skicka (polis*/hjälp/ambulans/någon/nån/folk/väktare/vakt*/en), skicka någon,
        polis hit, polisen hit, behöver polis*, behöver ambulans, ambulans, ambulance, call
        (the/112/police/911/ambulance/cops/for/someone/somebody/an), send
        (police/the/help/someone/somebody/an/cops), need (police/the police/an ambulance/cops),
        get (the police/cops/someone), polis, polis nu, polisen nu, police now, police, kom hit,
        kom kom kom nu, skynda, skynda er, skynda dig, fort, hurry, come quick*, come now, please
        come, snabbt, snälla, snalla, please, pls, plz, help pls, 112
    """,
    "fear": """
        jag rädd, så rädd, rädd nu, är rädda, är rädd, vettskrämda, gråter av, vågar inte röra,
        vågar inte säga, vågar inte gå, vågar inte öppna, vågar inte sova, skakar av, skakar så,
        darrar så, händerna skakar, hjärtat slår, hjärtat bankar, hjärtat rusar, fryser av skräck,
        skräck, fasa, inte bra det här, det här känns inte bra, känns inte rätt, magkänsla*,
        konstigt, konstig, skumt, skum, mystisk*, misstänkt*, hotad av, känner mig hotad, känner
        mig instängd, känner mig iakttagen, känner mig förföljd, so scared, im scared, i'm scared,
        really scared, scared now, shaking so, trembling, my heart, im crying, i'm crying, crying,
        not right, something is wrong, something's wrong, somethings wrong, något är fel, något är
        inte rätt, nåt är fel, odd, strange, weird, suspicious, uneasy, threatened, feel
        threatened, feel trapped, unsafe, not safe, inte säker, inte trygg, har ont i magen av,
        magen vänder, usch, hemskt, fruktansvärt, vidrigt, mår dåligt, måste härifrån, vill hem,
        vill härifrån, vill bort, orolig, orolig för, oroliga, bekymrad, horrible, awful, i want
        out, get me out, want to leave, worried, worried about, nervous, hotfull stämning,
        stämningen är, otäck stämning, aggressiv stämning, spänt läge, tense, rädd, rad, rädda,
        livrädd, skiträdd, skräckslagen, vettskrämd, dödsrädd, dödsångest, darrar, skakar,
        hyperventilerar, panikslagen, paralyserad, vågar inte, vågar ej, vågar knappt, törs inte,
        otrygg, läskigt, olustig*, obehaglig+, obehagligt, otäck+, otäckt, gråter, scared,
        terrified, afraid, frightened, shaking, panicking, freaking out, too scared, creepy,
        petrified, fan, helvete, jävla, jävlar, fuck, shit, oh god, omg, herregud, åh gud, gud
    """,
    # What somebody cannot do.
    "unable": """
        kan inte skriva mer, kan inte skriva, kan knappt skriva, inte prata, inte ringa, kan int
        prata, kan ej tala, får inte prata, får inte ringa, inte låta, inte röra mig, inte röra
        oss, inte vågar, måste sluta, måste lägga på, måste gå nu, hinner inte skriva, hinner ej,
        han ser mig, han tittar på mig, han läser, om han ser, innan han ser, tar telefonen, han
        tar min, skriver med en hand, blundar, batteri slut, snart slut batteri, procent kvar, låg
        batteri, dålig täckning, svag signal, cant type, can't type, cannot type, typing with,
        can't say, cant say, mustn't, cant make a sound, can't make a sound, not a sound, make no
        sound, no sound, if he sees, before he sees, if he hears, battery is, battery dying,
        percent left, hand on my mouth, no talking, kna intr, kan inet, kan nite, kan inte mer
        prata, kan inte
        (ringa/prata/tala/röra/svara/andas/springa/låta/säga/skriva/skrika/stå/se), kan ej
        (prata/ringa/röra), kan knappt, får inte fram, batteri*, batteriet, 1%, 2%, 3%, 4%, 5%,
        dör snart, telefonen dör, ingen täckning, vågar inte
        (ringa/prata/röra/andas/gå/öppna/titta/låta/svara/somna/tända), hinner inte, inte hinna,
        måste viska, viskar, kan bara skriva, skriver i smyg, under bordet, måste vara tyst, tyst,
        skriver tyst, cant (talk/call/speak/move/breathe/ring/run/scream/see), can't
        (talk/call/speak/move/breathe/run/scream/see), cannot (talk/call/speak/move/breathe/run),
        not able to talk, battery, dont dare, don't dare, too scared to, can only type, have to
        whisper, whispering, no signal, kan int ringa, kan inte prat, kanintering*
    """,
    "alone": """
        är ensam, ensam här, ensam kvar, ensam på, ensam i, ensam med, bara jag, bara vi, bara jag
        här, ingen annan, ingen annan vet, ingen vet att jag, ingen vet var, utan telefon, mitt
        ute i, alone with, only me, just me, nobody else, no one else, nobody knows, no one knows,
        by himself, by herself, ensam, ensamma, själv hemma, alone, by myself, kvar på kontoret,
        ingen annan här, ingen annan är kvar, alla andra har gått, sist kvar, jobbar sent, working
        late, on my own
    """,
    # Made small.
    "minimise": """
        antagligen, antagligen ett skämt, kanske ett skämt, nog ett skämt, probably a joke, säkert
        ett skämt, säkert någon som, säkert nån som, nog bara, nog ingen fara, nog inget, är nog,
        kanske dumt, vet att det låter, låter kanske, låter dumt, låter konstigt, bara lite, lite
        bara, en liten, besvärar, till besvär, vara till besvär, vill inte vara till, i onödan,
        små grejer, small thing, little thing, minor thing, a bit silly, not sure it matters, may
        sound, might sound, sounds silly, sounds stupid, don't mean to, dont mean to, don't want
        to be a, a nuisance, no big deal, ingen stor grej, ingen big deal, hursomhelst, anyway,
        btw, förresten, by the way, säkert inget, säkert inte något, säkert bara, säkert
        ingenting, säkert ingen fara, säkert lugnt, kanske inget, kanske överdriver, antagligen
        inget, troligen inget, förmodligen inget, vill inte störa, vill inte besvära, vill inte
        överdriva, inte störa, förlåt att jag, förlåt om jag, ursäkta att jag, ursäkta om jag,
        känns dumt, känns löjligt, löjligt, löjlig, fånigt, fånig, larvigt, larvig, inbillar mig,
        överreagerar, överdriver, nojig, paranoid, hispig, är väl ingen fara, väl inget, väl
        ingen, ingen panik, inte hela världen, kanske är (jag/det) bara, lite obehagligt, lite
        jobbigt, lite läskigt, lite konstigt, vet inte om det är något, vet inte om det är,
        probably nothing, prob nothing, maybe nothing, its nothing, it's nothing, sorry to bother,
        dont want to bother, don't want to bother, hate to bother, dont want to make a fuss,
        silly, feel silly, feel stupid, overreacting, might be nothing, may be nothing, not a big
        deal, sorry if this, bit weird, a bit odd, stör, inget farligt
    """,
}
