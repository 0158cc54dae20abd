"""Words of somebody who may take their life.

How entries are written: `flows/danger/lexicon/__init__.py`.
"""

WORDS: dict[str, str] = {
    # Said of oneself or of another, or begun.
    "suicide": """
        går ut på isen nu, ut på isen nu, ut i sjön nu, rakt ut i vattnet, framför bussen, framför
        (tåget/lastbilen/bilen), nästa tåg, repet är (redo/klart/färdigt/knutet), bundit (rep*/en
        snara), knutit (rep*/en snara), linan med mig, bössan är laddad, geväret är laddat, tog
        (bössan/geväret/jaktgeväret) _ skogen, låst upp vapenskåpet, jaktgeväret och gick, burken
        är tom, asken är tom, hela (asken/kartan/paketet/förpackningen), the whole (packet/box),
        svalt (allihop/allt/dem alla/dom alla), tagit dem alla, tagit dom alla, med flit,
        (swallowed/taken/took) (the lot/them all/all of them), on purpose, gett bort mina saker,
        delat ut mina saker, mina saker till, given away my, gave away my things, gav bort sin
        (hund/katt), giving away everything, finns inte (imorgon/i morgon/mer i morgon), inte
        finns i morgon, inte finns imorgon, bestämt mig för att inte finnas, inte finnas mer, inte
        klarar mig genom natten, klarar inte natten, gör det (ikväll/i kväll/i natt) när, mätt på
        livet, klart med livet, finish with life, finished with life, börda för
        (alla/familjen/er/barnen/mina), jag är (bara/en) (börda/till last), till en börda,
        (skrivit/skickat/skrev/sms:ade/smsade) (farväl/avsked), farväl till alla, hejdå till alla,
        (posted/wrote/texted/sent) (a goodbye/goodbye), dör ikväll, die tonight, dör i natt, när
        jag är död, om jag är död, när jag har dött, when i am gone, when i'm gone, after i'm gone,
        not exist anymore, rather not exist, not be alive, dont wanna be alive, sov gott allihop,
        lämnat en lapp, left a letter, (benen utåt/benen utanför), utsidan av (räcket/broräcket),
        räckets utsida, över kanten, kasta mig ut, kastar mig (ut/framför), dränka mig, dränker
        mig, drown myself, gasen är på, turned the gas on, bleed out, slangen är dragen,
        skurit sig, skär sig, cutting herself, cutting himself, trött på att finnas, lever inte
        (till/imorgon/i morgon), ber om ursäkt till alla, försök inte hitta mig, leta inte efter
        mig, don't look for me, don't come looking, vill bara slippa, slippa (leva/allt), dö
        (ikväll/inatt), gör det ont att dö, somna och inte vakna, go to sleep and not wake,
        inte vara till längre, min bror säger att han inte vill leva, (sitter/ligger/står/lagt
        mig) på (spåret/spåren/rälsen/räcket/broräcket/takkanten/avsatsen/fönsterbrädan), sitter
        på kanten, på fel sida (räcket/om räcket/staketet), på utsidan av räcket, andra sidan
        räcket, klättrat över (räcket/broräcket/staketet på bron), klivit över räcket, över
        räcket, bryggkanten i, väntar på tåget som, väntar in tåget, nästa tåg är, kör in i
        bergväggen, in i bergväggen, köra in i (bergväggen/en lastbil/ett träd), over the
        (railing/rail/barrier/parapet/edge), the wrong side of the (railing/rail/barrier), other
        side of the railing, on the (railing/parapet/tracks/rails/train tracks/railway),
        (sitting/standing/lying) on the (tracks/rails/ledge/edge/railing/parapet/roof), wait for
        the train, next train, step off, one step, just one step, ett steg till, bara ett steg,
        ett steg bort från att, förlåt för allt, förlåt mig för allt, sorry for everything,
        forgive me for, ni vann, ni har vunnit, you win, you won, they win, they won, nu ger jag
        upp, ger upp nu, jag ger upp, i give up on life, i'm done with life, done with life, done
        living, jag är klar med livet, klar med allt, färdig med livet, trött på allt, nu är det
        slut, snart är det över, snart slut på allt, slut på allting, slutet för mig, den sista
        kvällen, sista kvällen, min sista kväll, my last night, sista natten, min sista, inget
        spelar någon roll längre, ingenting spelar någon roll längre, nothing matters anymore, no
        point anymore, no point in living, ingen idé att leva, ingen vits att leva, ingen skulle
        sakna, ingen kommer sakna, no one would miss, nobody would miss, noone will miss, alla
        hade haft det bättre, världen är bättre utan, the world is better without, kom och hämta
        min hund, vem tar hand om (barnen/hunden/katten/mina barn) när, who will look after my,
        look after my (kids/dog/cat/children), testamente* ligger, brevet ligger på, lagt ett brev
        på, lämnat ett brev till, left a note, leaving a note, left letters, skrivit avskedsbrev,
        bensin över mig, hällt bensin över mig, tända eld på mig, set myself on fire, förblöda,
        blöder från handlederna, skurit upp, öppnat pulsådern, pulsådern, pulsådrorna, med
        rakblad, med hårtorken, plastpåse över huvudet, avgasslang*, slang från avgas*, garaget
        med motorn igång, motorn igång och dörren stängd, vapenskåpet öppet och, geväret i munnen,
        pistolen i munnen, pistolen mot tinningen, gun in my mouth, gun to my own, hagelbössan i
        knät, har laddat bössan, tänker skjuta mig, ska hänga mig, ska hoppa, kommer hoppa, vill
        hoppa, want to jump, will jump, gonna jump, swallow*ed pills, druckit gift, druckit
        frostskydd, tagit en överdos, min
        (bror/syster/son/dotter/man/fru/mamma/pappa/kollega/vän/kompis) (har tagit
        tabletter*/tänker ta livet/vill dö/hotar ta livet), hotar att ta livet av sig, hotar att
        ta sitt liv, threatens to kill himself, threatens to kill herself, threatening to kill
        himself, threatening to jump, hotar att hoppa, hotar hoppa, säger hejdå för, sagt hejdå
        till alla, taking goodbye, said goodbye to everyone, wants to end, tabletterna framför
        mig, tabletterna ligger, pillren framför mig, pills in front of me, repet hänger, repet
        är, rope is, i can't do this anymore, cant do this anymore, jag klarar inte mer, pallar
        inte leva, pallar inte mer av livet, orkar inte mer och, inte vara till last, vara till
        last, till last längre, allt är ordnat, brevet till (hustrun/min/barnen/familjen/mina),
        skrivit till barnen, skrivit brev till barnen, i'm on the bridge, im on the bridge, burden
        to, a burden, en belastning för alla, belastning för familjen, på knä för sista, everyone
        would be better, tagit alla _
        (tabletter*/sovtabletterna/sömntabletterna/piller/mediciner/medicinen), alla
        (sovtabletter*/sömntabletter*/sömnpiller*/tabletterna jag), tog alla
        (tabletter*/sovtabletter*/sömntabletter*/mina mediciner/mediciner), hur många _ (dör/dog)
        man, hur många (alvedon/sömntabletter*/sovtabletter*/panodil), how many
        (pills/paracetamol/sleeping pills/tylenol/painkillers), better off without
        (him/her/us/them), bättre utan (henne/honom) säger, (säg/säga) till min
        (dotter/son/fru/man/mamma/pappa/sambo) att jag, hälsa (min/mina)
        (barn/dotter/son/fru/man/mamma) att jag, tell my
        (daughter/son/wife/husband/mum/mom/mother/kids/family/children) (sorry/i), hoppa snart,
        snart hoppar jag, jag hoppar, står på kanten, på bron och tänker, tåget kommer snart och
        jag, sista meddelandet, sista hälsning, sista jag skriver, sista gången jag skriver, det
        sista jag, last message, last thing i, last time i write, goodbye bot, tack för allt, tack
        för allt och hejdå, hejdå livet, rakbladet, rakblad mot, locked himself in the bathroom
        with, locked herself in the bathroom with, har rep med sig, pratar om att dö, säger att
        han vill dö, säger att hon vill dö, hon vill dö, han vill dö, he wants to die, she wants
        to die, says goodbye, sagt farväl, tagit farväl, finns inget kvar för mig, inget kvar att,
        vill inte vakna, hoppas jag inte vaknar, sluta andas för gott, vll intr leva, inte leva,
        int leva, inte leva längre, ej leva, vill inte mer, kan inte mer asså, orkar inte leva, ta
        mitt liv, tar mitt liv, tagit mitt liv, ta mitt eget liv, ta mitt egna liv, ta livet av
        (mig/sig/mej), tar livet av (mig/sig/mej), tog livet av sig, tagit livet av sig, ta
        (sitt/sina/hennes/hans) (liv/eget liv/egna liv), tar sitt liv, tar sitt eget liv, beröva
        sig livet, avsluta (mitt liv/livet/allt/det här livet), avslutar allt, göra slut på
        (livet/mitt), gör slut på (livet/mitt), vill inte leva, vill ej leva, inte vilja leva,
        vill inte finnas, inte vill leva, orkar inte (leva/mer av livet/finnas/med livet), orkar
        ej leva, vill dö, vill bara dö, vill bara försvinna, velat dö, önskar att jag var död,
        önskar jag var död, önskar att jag vore död, bättre om jag (var död/inte fanns/dog/inte
        finns/vore borta/försvann), bättre utan mig, utan mig i livet, klarar er utan mig, klarar
        sig bättre utan, inte vakna (mer/imorgon/igen), slippa vakna, somna in för alltid, sova
        för alltid, inget att leva för, ingenting att leva för, ingen mening med att leva, ingen
        mening att leva, ingen mening längre, meningslöst att leva, slut på livet, sista dagen i
        livet, detta är mitt farväl, farväl alla, adjö för alltid, avskedsbrev*, hejdå för alltid,
        hej då för alltid, förlåt mig alla, säg till (mina barn/barnen/min familj/mamma) att jag
        (älskar/älskade), ta hand om (mina barn/barnen/min hund/familjen) när jag, när jag är
        borta, när jag inte finns, innan jag gör det, hoppa från (bron/taket/balkongen/en bro),
        hoppa framför (tåget/ett tåg/tunnelbanan), hoppar nu, står på
        (bron/taket/räcket/spåret/kanten), står på en bro, på broräcket, utanför räcket, på
        perrongen och vill, hänga mig, hänga sig, hänger mig, hängt sig, rep runt halsen, snara,
        snaran, skjuta mig själv, skjuta mig, skjuta sig själv, skjuter mig själv, skära mig, skär
        mig i (armen/armarna/handleden/handlederna), skurit mig, skära upp handled*, skurit upp
        handled*, skurit handled*, handlederna, tagit (alla/en massa/för många/hela burken/massor
        av/tjugo/trettio/40/30/20/50) (tabletter*/piller*/mediciner/sömn*/tabletterna/av), tagit
        (alla tabletter*/tabletter/sömntabletter*/alvedon), svalt tabletter, svalt (alla/en
        burk/massor), hela burken, överdos*, sova och inte vakna, självmord, självmordstankar,
        självmordsförsök, självmordsbenägen*, självmordsplan*, självmordsbrev*, suicid*,
        suicidal*, suicide, självskada*, ta sig av daga, ta mig av daga, ge upp livet, gett upp
        livet, gett upp allt, sluta leva, inte vara med längre, inte vara kvar, inte kvar här
        imorgon, orkar inte mer av livet, orkar verkligen inte mer, står inte ut längre, står inte
        ut mer, kill myself, killing myself, kill himself, kill herself, kill themselves, killing
        himself, killing herself, kms, end my life, ending my life, end it all, ending it, end it
        tonight, end his life, end her life, take my (own life/life), taking my own life, take
        (his/her/their) own life, took (all/a bunch of/too many/the whole
        bottle/every/forty/thirty/twenty) (the pills/my pills/pills/my meds/the tablets/tablets/of
        them), took pills, swallowed (pills/the pills/all/a bottle/tablets), taken (all my/all
        the/too many/a lot of/a whole) (pills/tablets/meds/bottle), overdos*, want to die, wanna
        die, wish i was dead, wish i were dead, better off dead, better off without me, dont want
        to live, don't want to live, dont want to be here, don't want to be here anymore, dont
        want to be alive, don't want to be alive, no reason to live, nothing to live for, cant go
        on, can't go on, cannot go on, goodbye forever, goodbye everyone, goodbye world, goodbye
        all, suicide note, farewell letter, jump off, jump from the (bridge/roof), about to jump,
        going to jump, on the ledge, standing on the (bridge/edge/roof/tracks), on the tracks,
        hang myself, hanging himself, hanged himself, noose, rope around, shoot myself, cut
        myself, cutting myself, cut my wrists, slit my wrists, not wake up, never wake up, dont
        want to wake up, tell my (kids/family/wife/husband) i love*, gör det nu i natt, sätta
        kulan, kulan i huvudet, bilen i garaget på tomgång, motorn igång i garaget, gasen på,
        livet inte värt, inte värt att leva, life isnt worth, not worth living, sjlvmord,
        själmord, sjalvmord*, ta livet a mig, ingen utväg ur livet, ensam med tabletter, trött på
        (livet/att leva), hatar mitt liv, tired of (living/life), jag finns inte imorgon, snart är
        det slut, snart är allt över för mig, snart slipper ni mig, ni slipper mig, slipper ni
        mig, vill bort från livet, vill bort härifrån för alltid, vill sluta finnas, sluta finnas,
        döda mig själv, doda mig sjalv, tänker hoppa, tänker avsluta, har skrivit brev till
        barnen, skrivit brev till (mina/min) (barn/familj/fru/man)
    """,
    # Prevention, figures, how to help.
    "suicide_matter": """
        mejlen nu är det slut, journalist, forskning, författare, pjäs*, roman*, suicidal
        thoughts, people with suicidal, helpline, pratar gärna om, svarar boten,
        självmordsprevent*, självmordslinjen, suicidprevent*, suicide prevention, suicide hotline,
        suicide rates, suicide statistics, självmordsstatistik*, självmordstal*, hur bemöter, hur
        pratar man, hur stöttar man, hur hjälper man, how to support, how do (i/you/we) support,
        talk about suicide, prata om självmord, motion om, debatt om, strategi*, handlingsplan*,
        föreläsning*, utbildning*, nationell*, kommunens arbete, preventive, prevention, kurs, bok
        om, film om, statistik*, anhörigstöd*, efterlevande*
    """,
}
