"""Turns of phrase whose dark words mean nothing dark: taken out before anything counts.

How entries are written: `flows/danger/lexicon/__init__.py`.
"""

WORDS: dict[str, str] = {
    "figure": """
        (hugger/hugga/högg) (oss/mig/dem/honom/henne/varandra) i ryggen, kan (du/ni/någon) hjälpa
        mig (med/att), hjälpa mig med, can you help me with, could you help me with, kniven mot
        (strupen/strupen i), med kniven mot, kniv mot strupen i (budget*/förhandl*), bomba
        (dem/dom/honom/henne/politikerna/nämnden/kommunen) med, bombade (dem/oss/mig) med, bombas
        med, bombarderas, (vilken/en) bomb (hon/han/de/som), bomb _ släppte, skjut upp, skjut
        (inte upp/fram/på mötet), slog oss med _ (mandat/röst*/procent*), slår dem med _
        (mandat/röst*/procent*), slog (dem/dom) med, jagar mig för (en/ett), jagar oss för
        (en/ett), slår tillbaka mot (kritik*/anklag*/opposition*), tryckt mot väggen (i/av),
        pressad i (intervju*/debatt*/utfråg*), utfrågad, korsförhör*, grillad i
        (radio*/tv*/debatt*), slog igenom, slog upp dörren för, slå undan benen, slår undan benen,
        drar undan mattan, dra undan mattan, sparka* (bollen/ut
        direktör*/chefen/konsult*/personal*), sparkad från (jobbet/uppdrag*/styrelse*), fick
        sparken, får sparken, ger mig sparken, kasta ljus på, kastar ljus på, kasta in sten,
        släcka (ljuset/lampan), tända (ljus/hopp/en gnista), tänder (hopp/en gnista), blåsa liv i,
        begrava (förslag*/motion*/projekt*), begravd i (papper/mejl/handlingar), hänga läpp, sätta
        dit, satte dit, gå under jorden, dra åt (tumskruv*/svångrem*), under galgen, knäcka
        (nöten/koden/budget*), knäcker (nöten/koden), knäckande (budget/arbetsbörda), förlamad av
        (byråkrati/beslut*), spöklik, mord i kommunalhuset, behöver hjälp med
        (min/mitt/mina/en/ett/att), hjälp med (min/mitt/mina/en/ett/att), need help with
        (my/the/a/an), help with (my/the/a/an), ta död på
        (mitt/vårt/all/stämning*/intresse*/debatt*), tar död på
        (mitt/vårt/all/stämning*/intresse*/debatt*/föreningsliv*), under beskjutning för, under
        beskjutning av (media/opposition*/insänd*), under beskjutning i
        (media/debatt*/frågestund*), jagar mig i (sömnen/drömmen/drömmarna), stoltheten blöder,
        stolthet blöder, slag i magen, ett slag i, slag mot
        (skol*/äldre*/landsbygd*/kultur*/förening*/demokrat*/kommunen/vår), skott kvar i bössan,
        krut kvar, gömmer sig bakom
        (tjänstemän*/kommunallag*/paragraf*/siffror*/utred*/sekretess*/budget*), bryter sig in på
        (vår planhalva/marknad*), bryter (mark/ny mark/tystnad*/löfte*/blocköverskrid*), stab* _
        in the back, stabbed me in the back, stabbed us in the back, storm i ett vattenglas,
        stormen är på väg, pengarna brinner, det bränns, rena slakten, rena massakern, rena
        kriget, krig om (parkering*/budget*/cykel*), krigsstig*, på krigsstigen, öppet krig i
        (partiet/nämnden/gruppen), inbördeskrig i (partiet/gruppen), lik i (garderoben/lasten),
        gräver sin egen grav, hänger (på en skör tråd/i luften/på gärdsgårdn*), i (luften
        hänger/gungning), hotar med (att lämna/avhopp/folkomröstning*/veto), sticker (i ögonen/ut
        hakan/kniven i), sticka (ut hakan/hål/kniven i), vrider om kniven, vrida om kniven, saltar
        såren, salt i såren, slicka sina sår, slickar såren, öppna sår, läka såren, blodiga
        nederlag, blodig förlust, drabbning*, duell*, duellera*, bataljen, kavalleri*, skjutglad*,
        skarpskytt*, skott rakt i krysset, bollen är rund, kallt krig, spräckt (budget/ram),
        krasch i (systemet/förhandling*/opinion*), systemet kraschar, systemet kraschade, datorn
        kraschar, datorn kraschade, kraschlandning i opinion*, brakförlust*, brakade ihop av
        skratt, frontalkrock mellan parti*, krockar med (mötet/ett annat/min tid), krockar i
        kalendern, håller ställningarna, belägrad av (media/journalist*/mejl/väljare), belägring i
        kommentar*, översvämmad av (mejl/mail), dränkt i (mejl/handling*/papper), drunknar i
        (mejl/handling*/papper/arbete), kvävs av (byråkrati/regler/papper/mejl), kvävs i
        (byråkrati/mejl), andnöd av budget*, får andnöd av, hjärtstopp av siffr*, hjärtat i
        halsgropen, satt i halsen av, sätta i halsen, satte (kaffet/morgonkaffet) i, nervös som,
        svettas, dödsångest inför (tal*/debatt*/debatten), rädd för min chef, räddhågsen,
        mardröm*, helvetes (budget/möte), ett helvete att (parkera/hitta), dra (dit pepparn/på
        trissor), hals över huvud, med huvudet före, kasta ut barnet med badvattnet, tappat
        huvudet, hugga huvudet, huvuden ska rulla, huvuden rullar, heads will roll, heads rolled,
        off with his head, skjut inte på pianisten, skjut inte budbäraren, dont shoot the
        messenger, don't shoot the messenger, shoot the messenger, bita ihop, biter ihop, bit
        ihop, biter i det sura, bita i det sura, bita huvudet av skammen, äta upp mig, åt upp mig
        levande, slukade oss, kör huvudet i väggen, går in i väggen, gick in i väggen, gått in i
        väggen, in i kaklet, springer i väggen, huvudet i väggen, springa benen av, springer
        ärenden, sitter på nålar, på nålar, spela ett högt spel, rysk roulette med, va banque,
        sänker skeppet, sjunkande skepp, råttorna lämnar, mullvad*, trojansk häst, vi blev slagna,
        vi blev krossade, blev krossade i, blev slaktade, blev överkörda, blev sågade, bröt ihop
        av skratt, bröt samman av skratt, flög i taket, gick i taket, går i taket, sprängde taket,
        taket lyfte, huset lyfte, taggar, tagga till, hyllan exploderar, exploderade när, huvudet
        sprängs, hjärnan kokar, hjärnan brinner, det kokar, kokar av ilska, ilskan kokar, i
        upplösningstillstånd, vi brinner för, jag brinner för, brinner han för, hon brinner för,
        brinnande tal, brinnande glöd, skjuta (upp/på/fram/till/in/ifrån/sig/igenom/sönder/ner
        förslag*/ner argument*/ned förslag*/undan/åt), skjuter (upp/på mötet/på beslut*/fram/till
        medel/till peng*/ifrån/sig själv/in sig/ner förslag*/ner alla/sönder förslag*/sönder
        argument*/undan), skjutit (upp/på/fram/till/ner vår*/ifrån), skjuts upp, skjuts
        (på/fram/till), sköt (upp/på/fram/till/ner vårt/ner förslag*/ned), skjuter på beslut*,
        skjuta på (beslut*/ärende*/mötet/det/frågan/voter*/omröst*), sköt mål, skjuter mål,
        skottår, skottpengar, skott i (mörkret/gubben), skotta, skottar, i skottlinjen,
        skottlinjen, i skottgluggen, skottgluggen, snöskott*, avskjutning*, bolån*, startskott*,
        skott på mål, skjutjärn*, hugga i ryggen, hugger i ryggen, högg _ i ryggen, hugg _ ryggen,
        huggen i ryggen, kniven i ryggen, kniv i ryggen, knivhugg i ryggen, en kniv i
        (ryggen/hjärtat), hugger i sten, hugger till med, hugga tag, hugger i, hugga i, huggsexa,
        knivskarp*, knivigt, knivig, knivig*, på knivsegg*, knivsegg*, med kniven mot strupen,
        kniven på strupen, kniv på strupen, slipa* kniv*, krypskytt*, slipar knivarna, vässar
        knivarna, lång kniv*, långa knivar*, de långa knivarnas, osthyvel*, yxan i
        (sjön/budgeten/besparing*), kasta* yxan i sjön, yxa till, tillyxad, sparyxan, sparyxa,
        besparingsyxa*, bomba med, bombad med, bombar med, bombarder*, bomb i
        (debatten/budgeten/politiken/valrörelsen/kommunpolitiken/media), en (riktig/politisk)
        bomb, budgetbomb*, nyhetsbomb*, släppte (en bomb/bomben), släpper (en bomb/bomben/bomben
        om), släppa (bomben/en bomb), slog ner som en bomb, slår ner som en bomb, som en bomb,
        sexbomb*, kaloribomb*, badbomb*, glassbomb*, tårtbomb*, tidsinställd bomb, tickande bomb,
        tickande (bomb/klocka/skuld*/miljö*), en tickande, klockan tickar, tiden tickar,
        skuldbomb*, miljöbomb*, klimatbomb*, demografisk bomb, bombsäker*, bombsäkert, bombhotell,
        spränger (budgeten/ramarna/taket/alla/ramen/gränser*/koalition*), spränga
        (budgeten/ramarna/taket/koalition*/bubblan/vallar*/gränser*/ramen), sprängt
        (budgeten/ramarna), sprängd budget, sprängfull*, sprängande huvudvärk, huvudet
        (sprängs/exploderar/spränger/håller på att sprängas), exploderade av skratt, exploder*
        (av/i ilska/i kostnad*/i skratt/i kommentar*), kostnads* exploder*, kostnaderna
        exploderar, kostnadsexplosion*, exploderar av, explosion av, priserna
        (exploderar/exploderade), mejlen exploderar, sociala medier exploderade, inkorgen
        (exploderar/exploderade), exploaterin*, slå (fast/vakt/ett slag/ihop/igenom/upp/ut/av/på
        stort/till på/sig ihop/larm om/hål på/rekord/två flugor/vad/tillbaka mot kritik*/ned på),
        slår (fast/vakt/ett slag/ihop/igenom/mig att/mig hur/upp/ut/av/på stort/oss i valet/oss i
        debatt*/hål/rekord/an/vad/larm om/ifrån sig/hårt mot
        (skol*/äldre*/ekonomi*/kommun*/verksamhet*)), slog (fast/vakt/ett slag/ihop/igenom/mig
        att/mig hur/upp/ut/av/hål/rekord/larm om/oss i valet/oss i debatt*/ifrån), slås
        (fast/ihop/ut/av), slagit (fast/ihop/igenom/ut/hål), slag i luften, slag i saken, ett slag
        i ansiktet, ett slag för, slag för, slagfält*, slagfärdig*, slagsida*, slagord*,
        slagkraft*, slagen av, slagna i valet, ett slag på, första slag, slag under bältet, under
        bältet, som ett slag, spel för galleri*, slaget (om/är förlorat/vid), sista slaget,
        slutstrid*, valstrid*, ordstrid*, strida för, strider för, kämpa*, kämpar, kampen om,
        kampen för, kamp om, brinner för, brinna för, brann för, brinnande
        (engagemang/intresse/fråga/övertyg*), brinner i (knutarna/fingrarna), det brinner i
        knutarna, brännande (fråga/fråg*/het*/ämne/aktuell*), bränner för, eldsjäl*, eldig*, elda
        på, eldar på, eldade på, eldar upp (sig/stämning*/publik*/väljar*), eldande tal,
        brandtal*, brandfackl*, brandgul*, brandchef*, brandman*, brandmän*, brandkår*
        (besök*/bjuder/har öppet), brandskydd*, brandsyn*, brandsäker*, brandstation*, brandvägg*,
        bränd av, utbränd*, bränt (mig/oss/sina/alla) (på/skepp*/broar), bränna (broar/skepp*/ut),
        bränt ut, bränn* ut, brända broar, släcka (bränder/brand*), släcker bränder, hälla bensin
        på (elden/debatten), bensin på elden, bensinpris*, bensinskatt*, bensinmack*,
        bensinstation*, i hetluften, heta stolen, het potatis, hett om öronen, hett debatt*, i
        elden, eldprov*, under eld, dubbla eldar, i elden av, rökridå*, rök utan eld, ingen rök
        utan, gå upp i rök, gått upp i rök, gick upp i rök, röker, rökning*, rökförbud*, rökfri*,
        hugga av, stryka (ur/på foten/medhårs/förslag*/punkt*), stryker (ur/förslag*/punkt*),
        stryps av, strypa (anslag*/budget*/medel*/förslag*), strypt (budget*/anslag*), stryper
        (anslag*/budget*/medel*/ekonomi*/tillväxt*/verksamhet*), kväver
        (debatt*/tillväxt*/initiativ*), kvävande (tyst*/byråkrat*), kvävd av, dör av
        (skratt/tråk*/skam/hunger/nyfiken*/värme/hetta/leda/pinsam*/uttråk*/skämskudd*/sömn*/törst/stress/jobb*),
        dö av (skratt/tråk*/skam/hunger/nyfiken*/värme/leda/skämskudd*), dog av
        (skratt/skam/tråk*), dör (lite inombords/inombords/på mig/snart av), skrattar ihjäl,
        skrattade ihjäl, skratta ihjäl, tråka* ihjäl, jobba* ihjäl, jobbar ihjäl, arbetar ihjäl,
        pratar ihjäl, tiga ihjäl, tigs ihjäl, tiger ihjäl, förhandla* ihjäl, utred* ihjäl, utreda
        ihjäl, svälta ihjäl, fryser ihjäl, frös ihjäl, fryser ihjäl här, sliter ihjäl, sliter
        häcken, sliter med, sliter på, sliter hund, sliter mitt hår, slitit, sliter mig i håret,
        döda (tid*/debatten/förslag*/tråden/linjen/punkten/vinkeln/lopp*/rörelse*/samtal*), dödar
        (tid*/debatt*/förslag*/landsbygd*/centrum*/handel*/stämning*/idrott*/kultur*), dödade
        (förslag*/debatt*/stämning*), dödläge*, dödlopp*, dödfödd*, dödstrött*, dödtid*,
        dödlinje*, deadline*, mördande (tråkig*/konkurrens*/kritik*/recension*/blick*), mördar
        (stämning*/lands*), mördarbacke*, dödskalle*, dödsstöt*, dödsstöten, ett dråpslag,
        dråpslag*, blodbad i, blodbad för (parti*/oss), blodigt val, blodig valnatt, blodigt
        allvar, blodtörst* journalist*, blodet kokar, kokar blod*, får blodet att koka, ont blod,
        nytt blod, friskt blod, blodröd*, politiskt självmord, politiska självmord,
        självmordsuppdrag, självmordsbudget, självmordslinje*, rena självmordet, karriärsjälvmord,
        harakiri, trådarna, lösa trådar, röda tråden, röd tråd, tråden på, dra i trådarna, drar i
        trådarna, håller i trådarna, sladden, på sladden, jaga*
        (röster/väljar*/skatte*/likes/poäng*/syndabock*/kvitton/in/sponsor*), jagar
        (röster/väljar*/skatte*/likes/poäng*/syndabock*/in svar/kvitton/sponsor*/rekord/tid*/mig
        med mejl/mig om/mig för), jagad av
        (media/journalist*/journalister/deadline*/stress/tid*/press*), häxjakt*, jakten på
        (röster/väljar*/en ny/nya/lokal*/personal*), förföljs av (otur/tanken/siffror*/frågan),
        förföljer (mig) i drömm*, följer efter i opinion*, följer efter partiet, kommer efter i
        opinion*, överkörd (i/av majorit*/av nämnd*/av parti*/av koalit*/av oppositionen/av
        ordförande*/på mötet/i fråg*/i nämnd*/igen i), överkörda (av/i), kör över
        (oss/minoritet*/opposition*/lokala/medborgar*/invånar*/kommunen/kommunerna/nämnden), körde
        över (oss/opposition*/nämnd*), kört över (oss/opposition*), körde över mig i
        (debatt*/nämnd*/fråg*), påhopp*, attackerar
        (förslag*/politik*/regering*/budget*/skol*/problem*/vår politik/vårt förslag), attackerade
        (förslag*/politik*/regering*/budget*/problem*/vårt/vår), attack mot
        (förslag*/politik*/välfärd*/landsbygd*/vår budget/skol*/demokrat*/äldre*), personangrepp*,
        angrepp på (förslag*/politik*/välfärd*/demokrat*/skol*), angriper
        (förslag*/problem*/fråg*/politik*), angripa (problem*/fråg*/kostnad*), gå till attack, går
        till attack, gick till attack, går till angrepp, gå till storms, går till storms, gick
        till storms, kritikstorm*, mediestorm*, drev, drevet, mediedrev*, i blåsväder, gick lös på
        (budget*/förslag*/oss i debatt*), sågade, sågar, sågad, slaktade, slaktar
        (förslag*/budget*/vår*), slakta (förslag*/budget*), slaktad (i/av), slakt av
        (budget*/skol*), manglad, krossa* (motstånd*/dem i valet/oss i
        valet/opposition*/glastak*/drömm*), krossade (motstånd*/oss i valet/dem i/mitt
        hjärta/opposition*), krossat hjärta, krossar (motstånd*/oss i valet/dem i valet/dröm*),
        mosa* (dem/oss/motståndare*) (i valet/i debatt*/i matchen), mosade, spöa* (dem/oss) i
        (valet/debatt*/matchen/innebandy*), spöade oss, stryk i (valet/debatt*/matchen), fick
        stryk i, ordentligt med stryk, fick spö i, knock, knockout*, knockad av, vapenvila*, vapen
        i (debatt*/valrör*/kampen), hemliga vapen, hemligt vapen, bästa vapen, vapen mot
        (mögel/korruption/arbetslös*/klimat*), slipade vapen, vapenexport*, vapenskrot*,
        vapendragare*, tveeggat svärd, kuppa*, kuppförsök*, ställd mot väggen, ställs mot väggen,
        mot väggen i, ryggen mot väggen, gisslan i (förhandl*/budget*/koalit*/politik*), som
        gisslan, tagen som gisslan av (sd/parti*/budget*), hålls som gisslan av (budget*/parti*),
        i gisslan av, inlåst i (avtal*/kontrakt*), fastlåst* (förhandl*/läge*/position*), fastlåst
        läge, låst läge, låsta positioner, instängd i (möten/en roll/budget*/sammanträd*), fast i
        (möte*/trafik*/telefonkö*/kö/en kö/byråkrat*/bilkö*), sitter fast i
        (möte*/trafik*/kö/telefonkö*/bilkö*/hissen igen haha), bunden (till/av mandat*/av
        beslut*/av löfte*/av avtal*/av budget*), tvingas (spara/skära/höja/sälja/rösta/stänga),
        tvingar oss att (spara/skära/höja/sälja/prioritera), skär ner, skära ner, skär i, skära i
        (budget*/verksamhet*), skär sig, skära ned, skurit ner, står i vägen för
        (förslag*/utveckling*/reform*/bygg*/beslut*), blockerar
        (förslag*/beslut*/budget*/reform*/mig på/användar*/på facebook/på twitter/konto*),
        blockera (konto*/honom på/henne på/användar*), blockerat (mig på/honom på/henne
        på/konto*/användar*), kidnappa* (debatten/frågan/mötet/agendan), kidnappat
        (debatten/frågan/mötet/agendan), kapa* (debatten/frågan/mötet), rånad på
        (segern/rösten/mandat*/tid/sömn), rena (rånet/mordet/döden/galenskapen), rån mot skatte*,
        dagsljusrån*, rånpris*, stöld av tid, inbrottsskydd*, inbrottslarm* (pris*/kost*/offert*),
        politiskt krutrök*, krutdurk*, krut, minfält*, minerad mark, brottas med, brottning,
        väcker (ilska/debatt), ramaskri*, höja rösten, nödrop från (skol*/vård*/omsorg*), nödrop
        om, skriker (efter personal/efter pengar/om pengar/i himlens), skrikande behov, gråter
        över budget*, ropar på (hjälp från staten/mer/åtgärd*/fler), tickar in, rösterna tickar,
        mejlen tickar, klumpen i magen, ont i magen, ont i hjärtat, hjärtat (blöder
        för/brister/svider), mitt hjärta blöder, blöder pengar, blöder personal, kommunen blöder,
        blöder ekonomi*, ekonomin blöder, ont i huvudet av (budget*/möte*), träffad rakt i
        hjärtat, dolkstöt*, dolken i ryggen, giftig* (debatt*/kommentar*/stämning*), giftpil*,
        giftpiller, spotta* i nävarna, spotta upp, spottade ur, vassa armbågar, armbåga*, gräva
        (sin egen grav/skyttegrav*/ner stridsyxan), gräva ner stridsyxan, begrava* stridsyxa*,
        stridsyxan, skyttegrav*, pajkastning*, äggkastning på, sandlåda*, kasta (sten i glashus/in
        handduken/skit), kastar (sten i glashus/in handduken/skit), kasta in handduken, på liv och
        död debatt*, hängd (av media/i media/ut), hänga ut, hängs ut, hängt ut, hängde ut,
        uthängd, hänger ihop, hänger med, hänger på hur, hängt läpp, hänger löst, hänga på låset,
        lasergudd*, ta livet av (förslag*/idén/debatt*/centrum*/stämning*/landsbygd*), tog livet
        av (förslag*/idén/debatt*), tar livet av (förslag*/centrum*/handel*/landsbygd*), det tar
        livet av mig, dödens (käft*/tråk*), gå i graven, mord på (språket/demokrati*),
        karaktärsmord*, justitiemord*, galopperande kostnad*, skrämselpropaganda*, rädd att (vi
        förlorar/budget*/förslag*/det blir/beslut*/det inte går), rädd för (att
        förlora/besparing*/nedskär*/att det blir/att budget*/resultat*), rädda
        (skolan/biblioteket/badhuset/sjukhuset/klimat*/miljö*/jobb*/bybut*/skogen/ängen/parken/akuten/bb/vården/förskol*/simhall*),
        rädda livet på föreningen, akut (läge i budget*/behov
        av/brist*/personal*/underskott*/lokal*), akut hållbar*, i fara
        (demokrat*/budget*/välfärd*/skol*/jobben), demokratin är i fara, välfärden (är i fara/i
        fara), skolan i fara, hotar
        (demokrat*/välfärd*/skol*/ekonomi*/budget*/jobben/kommunens/att lämna
        (parti*/koalit*/nämnd*/samarbet*/möte*)/att avgå/att strejka/med strejk/med avgång/med
        misstroende*/att rösta/med att avgå/biologisk*/klimat*/arter), nedläggningshot*,
        nedläggningshotad*, utrotningshotad*, hotad
        (skola/art/verksamhet/förskola/busslinje/bibliotek/natur*), hotade (skolor/arter/jobb),
        hotas av (nedlägg*/stäng*/konkurs/uppsäg*/översvämn*), skola hotas, jobb hotas, hot mot
        (klimat*/välfärd*/skogen/arter), hotellet
    """,
    "figure_en": """
        knife to our (throat/throats), knife at our (throat/throats), gun to (my/our/his/her) head
        (on/over/about), bombing (them/him/her/us) with, bombed (us/me) with (emails/questions),
        what a bomb, beat us by, beat them by, hunting me for a (comment/quote), chasing me for a,
        hounding me for a (comment/quote), knocked it out, kicked out of the
        (coalition/committee/party), kick the can, kicked the can, kicking the can, kick off,
        kicked off, kicks off, kick-off, shooting ourselves, took a beating in, took a hammering,
        got hammered in, bloody nose in the (polls/election), killing (the vibe/the mood/the high
        street/our town), murder on (my feet/my back), murdered (the song/the song/that speech),
        bloody (long/brilliant/hell of a meeting/awful agenda), i could murder a, dead on my feet,
        i'm dead 💀, im dead 💀, dying here 😂, roasted (him/her/me/us) alive, eaten alive by
        (mosquitoes/the press), flogging a dead horse, dead horse, dead in the water, dead man
        walking, dead cat, dead cat strategy, skeletons in, skeleton in, over my dead body, i'd
        rather die, rather die than, if looks could kill, looks could kill, curiosity killed, drop
        dead gorgeous, deadly (dull/boring/serious debate), death by (powerpoint/committee/a
        thousand cuts), bored to death, scared to death of (public/the speech), worked to death,
        sick to death of, love to death, sudden death overtime, fight tooth and nail, tooth and
        nail, gloves are off, knock out, knocked it out of, knocked out of the, knock some sense,
        shoot hoops, shooting stars, shooting star, shoot from the hip, shooting from the hip,
        shooting the breeze, shot to fame, a cheap shot, cheap shot, parting shot, mug shot,
        screen shot, moonshot, jab at, took a jab, took a swipe, swipe at, hit below the belt,
        below the belt, low blow, body blow, hammer (home/out), hammered out, hammering out,
        hammer the point, axing, chopping block, on the chopping block, guillotine motion,
        crucified in the, lynch mob on twitter, burned at the stake, hang in there, hanging by a
        thread, hang out, hanging out, left hanging, hung parliament, hung council, well hung,
        tied up in (meetings/knots/traffic/court/red), tied up until, tied up all, hands are tied,
        hands tied, in a bind, strangle hold on, chokehold on, choke point, choked up, choked in
        the final, smothered in, buried in (paperwork/email/emails/work), buried under
        (paperwork/email/emails), snowed under, swamped, under siege by, besieged by
        (emails/reporters), minefield, powder keg, tinderbox debate, firestorm, flame war, flamed
        online, got flamed, burn rate, burned my tongue, burning the candle, fire in (his/her/my)
        belly, lit a fire under, light a fire under, where's the fire, fire drill friday, on the
        warpath, warpath, on the hunt for, hunt for a, treasure hunt, easter egg hunt, job hunt,
        house hunting, manhunt for volunteers, stalk his page, stalking his profile, crashed the
        party, crash a party, crashing on, time to kill, killed off the, will kill our, kill our
        (budget/high street/plans), killing our (high street/budget/schools), stabbed in the back,
        stab in the back, stabs us in the back, backstab*, knife in the back, knives are out,
        knives out, under fire (from/for/in/over), under fire, came under fire, fire away, fired
        up, fired from, got fired, been fired, get fired, being fired, fire (the/him/her/them)
        (consultant/director/manager/coach/contractor), fire sale, fireside, firefight*
        (emails/email/all day/in meetings/problems), firebrand, firewall, on fire
        (today/tonight/lately/in the debate/with), play with fire, playing with fire, fuel to the
        fire, fuel on the fire, adding fuel, gas prices, fuel tax, fuel prices, smoke and mirrors,
        no smoke without, smoke screen, up in smoke, smoking gun, smoking (ban/area/room/policy),
        burning (question/issue/platform/bridges/ambition/out/the midnight/calories/through),
        burnt out, burned out, burnout, burn out, burn bridges, burned bridges, shoot (me an/me
        a/an email/down (the/our/his/her)/for/over/the breeze/some ideas), shot down
        (the/our/my/his/in flames), shooting down (the/our), shoot for the, long shot, a shot at,
        give it a shot, worth a shot, best shot, calling the shots, call the shots, call the shot,
        shot in the (arm/dark/foot), shot himself in the foot, shooting
        (themselves/itself/ourselves/himself) in the foot, shoot yourself in the foot, photo
        shoot, film shoot, flu shot, shots of, bite the bullet, bullet point+, bullet points,
        dodged a bullet, silver bullet, trigger happy, jump the gun, jumped the gun, jumping the
        gun, stick to (my/our/your/their/his) guns, sticking to (my/our/their/his) guns, gunning
        for, under the gun, top gun, big guns, gun law+, gun control, gun policy, weapons policy,
        secret weapon, weapon of choice, double edged sword, double-edged sword, killing
        (me/it/us) with (work/laughter/emails/boredom/these/all), killing me, killing it, killing
        time, kill time, kill the (bill/motion/mood/proposal/project/debate), killed the
        (bill/motion/proposal/mood), killer (argument/speech/heels/app/line), could kill for, kill
        for a, killed it, nailed it, dead (line/lock/tired/end/in the water/on
        arrival/right/wrong), deadline*, deadlock*, dying (to/for/of laughter/of
        boredom/laughing/of heat/of embarrassment/inside/from boredom), die of
        (laughter/boredom/embarrassment/shame), died (laughing/of laughter/of shame), to die for,
        die on this hill, die on that hill, hill to die on, die hard, bombed (the/my/at/on
        stage/in the poll*), bombshell, dropped a bomb*, drop a bomb*, drops a bomb*, photobomb*,
        bath bomb, bombard*, ticking (time bomb/clock/over/off/boxes/the box), ticking bomb, clock
        is ticking, the clock's ticking, time bomb, blow up (in our/in my/the budget/on twitter/on
        social/a balloon/balloons), blowing up (on/my phone/my inbox/in our), blew up (on/in my/in
        our/online), phone is blowing up, explode (with/in popularity), exploded (with/in
        popularity/online), costs exploded, costs (are exploding/explode), mind blown, blow to
        the, blow my mind, hit (the roof/the ground running/the nail/the road/the headlines/the
        target/the streets/send/reply/a wall/the gym/hard by (cuts/the)/us hard financially), hits
        the (headlines/roof/budget), big hit, hit me that, hit me up, beat (the/us in/them in/him
        in/around the bush/our) (election/debate/polls/vote/opponents/deadline/bush/match/game),
        beaten in the, beats me, beat the, off the beaten, punch line, punchline, packs a punch,
        punching above, attack (on (our policy/the policy/the budget/welfare/democracy/the
        proposal)/ad/ads), attacked (our/the/my) (policy/proposal/budget/motion/plan/record),
        attacking (our/the/my) (policy/proposal/budget/motion/plan/record), personal attack in the
        debate, heart attack over the, nearly had a heart attack, almost had a heart attack, gave
        me a heart attack, character assassination, political suicide, career suicide, suicide
        mission, witch hunt, hunting for (votes/a/new), chasing
        (votes/deadlines/invoices/signatures/likes/headlines/me for/up/receipts), chase up, chase
        votes, haunted by, haunts me, being chased by (journalists/deadlines/reporters/the press),
        following me on, followed me on, followers, following up, follow up, follows me on, held
        hostage by (the/a), hostage to, trapped in (meetings/a
        meeting/traffic/endless/bureaucracy/a zoom), stuck in (traffic/meetings/a meeting/a
        queue/committee/bureaucracy), cornered by a (reporter/journalist), locked in
        (negotiation*/talks/debate/a contract), deadlocked, blocked (me on/him on/her on/the
        motion/the proposal/on/his account/the account), block (him on/her on/the proposal/an
        account/users), blocking the (proposal/motion/reform/budget), highway robbery, daylight
        robbery, robbed of (the/victory), slaughtered in the, slaughter in the, massacre in the
        (polls/election), bloodbath in the, bloodbath at the polls, bad blood, new blood, fresh
        blood, my blood boil*, blood boil*, blood sweat, blood, sweat, bleeding
        (money/heart/edge/votes/members/cash), bleeding heart, heart bleeds, battle (of/for
        votes/over the/lines), battleground, fight for (the/our/better/a/more), fighting for
        (the/our/better/a/more/funding), fighting over (the budget/funding/seats), fight over,
        cost an arm, break a leg, break the bank, broke the news, breaking news, breaks my heart,
        crashed (and burned/the website/my computer), computer crashed, system crashed, app
        (crashes/crashed), website crashed, crash course, axe (the/jobs/to grind/funding), axed,
        axe to grind, get the axe, under the knife, cut throat, cutthroat, cut to the bone, twist
        the knife, war of words, war room, war chest, culture war*, gang up, ganged up, thrown
        under the bus, under the bus, threw (me/us/him/her) under, run over by the majority,
        bulldozed, steamrolled, heated debate, hot potato, hot seat, in the hot seat, grilled by,
        roasted, torn apart in, tore (me/us/our) (apart/proposal) in, on its knees, save (the/our)
        (school/library/park/pool/planet/world/trees/post office/hospital/forest), sos
        (villages/barnbyar), sos barnbyar, danger (to democracy/of losing/zone for), in danger of
        (losing/closing/being/going), threatens (democracy/our budget/jobs/the budget/to resign/to
        leave the/to quit/to strike), threatened to (resign/quit/leave/vote/strike), threatened
        species, threat to (democracy/the budget/jobs/welfare), explosive
        (debate/issue/growth/report), screaming (for more/for reform/headlines), drowning in
        (work/emails/email/paperwork/mail), drunknar i (mejl/mail/arbete/papper/jobb/handlingar),
        drunknar, suffocating under (paperwork/debt/bureaucracy), strangled by
        (red/bureaucracy/regulat*), panic buying, dont panic, sick burn, what a burn, dressed to
        kill, killer bees
    """,
}
