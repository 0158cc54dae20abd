"""What makes it somebody's question, somebody's words or somebody's story.

How entries are written: `flows/danger/lexicon/__init__.py`.
"""

WORDS: dict[str, str] = {
    # Forms of a question about guidance.
    "guide": """
        hru gör, vad gäller för, vad gäller när, vilket nummer (ringer man/ska man/har) vid, vid
        pågående hot, vem sanerar, vem städar, hur anlägger, hur bokar, kan boten, finsn det, is
        ther, cn i, kna man, fra man, kan ni berätta, kan du berätta, kan du förklara, kan du
        skicka, can you send, could you send, could you tell me, can you tell me, can you explain,
        i'd like to know, id like to know, i would like to know, undrar lite, har en fråga om,
        fråga om, en fråga, question about, quick question, one question, att läsa om, finns info,
        finns information, finns rutin*, finns råd*, något dokument, kursmaterial, för framtiden,
        i förebyggande syfte, inför framtiden, så att jag vet, bra att veta, good to know, for
        future reference, just so i know, just so we know, som rutin, enligt lag, lagligt,
        olagligt, is legal, straffet för, penalty for, definitionen av, skillnad mellan,
        skillnaden mellan, difference between, vad kallas, what's the word, heter det på, vad
        innebär, vad betyder, vad räknas, vad säger
        (planen/riktlinjen/riktlinjerna/handlingsplanen/lagen/policyn/dokumentet/ni), vad gäller,
        vad är (en/ett/definitionen/skillnaden/straffet/syftet/det
        för/rutinen/reglerna/egentligen/olaga/ringa/grov), vad finns, vad ska (jag/man/vi) tänka,
        vad bör, vad händer (om/när/efter/med), vad gör (man/jag/vi) (om/när/ifall/vid/efter), vad
        ska (man/jag/vi) göra (om/när/ifall/vid/efter), vem (ansvarar/är
        ansvarig/betalar/kontaktar/anmäler/bestämmer/beslutar/gör/har ansvar/ska), vilka
        (rutiner/regler/åtgärder/stöd/skydd/rättigheter/är), vilket (stöd/skydd/ansvar), vilken
        (hjälp/rutin/roll/lag/paragraf), hur
        (ska/bör/kan/gör/går/funkar/fungerar/hanterar/vet/länge/ofta/vanligt/många/anmäler/polisanmäler/dokumenterar/sparar/skyddar/förebygger/definieras/bedöms/ser/får/söker/beställer/begär/långt/mycket/snabbt/stor),
        hur ska jag agera, hur agerar, hur bör, får man, får jag (bära/ha/använda/spela/filma/ta
        med/försvara/slå/äga/köpa), får en, får vi (ha/bära/använda), kan man, kan jag få
        (ersättning/stöd/hjälp med/skydd/larm/ett/en), kan jag
        (begära/anmäla/söka/polisanmäla/ansöka/få), kan kommunen, ska man, ska jag
        (anmäla/polisanmäla/spara/svara/kontakta/rapportera), ska kommunen, måste man, måste jag
        (anmäla/polisanmäla/spara/rapportera), måste vi, bör man, bör jag, bör vi, borde man,
        borde kommunen, borde vi, behöver man, är (hot/näthat/det) (ett
        brott/olagligt/straffbart), är det
        (tillåtet/olagligt/lagligt/brottsligt/brott/straffbart/okej att/ok
        att/vanligt/sant/möjligt/skillnad), är hot, finns det
        (någon/en/ett/några/stöd/rutin*/regler/riktlinje*/krav/mall*/skydd), var hittar, var
        finns, var kan, var anmäler, var står, när ska (man/jag/vi), när bör, när räknas, gäller
        det, gäller planen, checklista*, mallen, en mall, någon mall, rutin, rutinen, rutiner,
        rutinerna, riktlinje+, riktlinjerna, handlingsplan*, policy, policyn, regelverk*,
        definition*, råd om, råd för, råd vid, tips om, tips för, information om, info om, undrar
        (om man/hur man/vad/vem/vilka/när), undrar hur, skulle vilja veta, vill veta, vill läsa,
        berätta om, förklara, beskriv, lista, vägledning, generellt, allmänt, i allmänhet,
        principiell*, förebyggande, förebygga, statistik*, rapport om, undersökning*, enkät*,
        ersättning*, försäkring*, larmtelefon*, överfallslarm*, personlarm*, trygghetslarm*, what
        does, what is (the/a/an), what are, what counts, what should (i/we/one/you) do
        (if/when/in/about/after), what do (i/we/you) do (if/when/in/after), what to do
        (if/when/in/after), what happens (if/when/after), what kind, what type, who is
        responsible, who (pays/decides/reports/do/should/can), how (do i/do we/do
        you/should/can/to/does/many/common/often/long/is/are), am i allowed, are we allowed, is it
        (legal/illegal/allowed/ok to/okay to/a crime/possible/common/normal), can i
        (report/get/carry/have/use/ask/request/claim/bring/apply), may i, do i (have/need) to, do
        we have, do we need, do you have, does the (plan/policy/municipality/guideline), does the,
        should i (report/save/keep/reply/block/delete/contact), should we, is there, are there,
        where can, where do i find, where is the, checklist, template, procedure, procedures,
        guideline+, guidelines, routine for, advice (on/for/about), tips (on/for), explain,
        describe, tell me about, in general, generally, wondering (how/if one/what the), would
        like to know, definition of, the difference between, best practice, statistics, vid hot,
        vid våld, vid bombhot, vid brand, vid skjutning, vid ett, vid en, enligt
        (planen/riktlinjen/riktlinjerna/lagen), rollfördelning*, ansvarsfördelning*, vad står,
        står det något, står det nåt, hur anmäler, frågar mest, nyfiken, frågar för, bara nyfiken,
        ren fråga, allmän fråga, general question, just curious, curious
    """,
    # What if.
    "hypo": """
        jag funderar på vad, funderar på hur, funderar på om, den dag (någon/nån/det/han/hon/de),
        den dagen (någon/nån/det), om det en dag, om olyckan är framme, om det värsta, i värsta
        fall, the day (someone/somebody/they/he), wondering what i'd, what i'd do if, what would
        i, what would you, if ever, should someone, should anyone, should somebody, vore det, hade
        varit, hade du, hade jag, tänk er, tänk dig, låtsas att, pretend that, say that someone,
        anta, antag, påhittat, påhittad, rent teoretiskt, tankeexperiment*, thought experiment, om
        (någon/nån/nåt/något/jag/man/han/hon/de/dom/det/vi/ett/du/min/mitt/folk/demonstranter/medborgare/journalister/aktivister),
        om en
        (person/medborgare/man/kollega/väljare/förtroendevald/politiker/ledamot/demonstrant/främling/okänd/person),
        ifall, hypotetisk*, tänk om, tänk ifall, anta att, antag att, låt säga, föreställ dig, i
        fall att, i händelse av, skulle kunna, skulle hända, skulle jag, om det skulle, om någon
        skulle, om jag skulle, om han skulle, om hon skulle, om de skulle, tänkbar*, scenario*,
        teoretisk*, i teorin, exempelvis, till exempel, t.ex, t ex, fiktiv*, skulle, if
        (someone/somebody/anyone/i/he/she/they/we/you/it/there/a/an/my/people/one/the/something/anything),
        what if, suppose, supposing, hypothetical*, imagine, let's say, lets say, say someone,
        would i, would it, would you, would they, would one, would be helpful, would like, in
        case, in the event, in theory, example, were to, scenario+, could someone, skulle någon,
        när (man/någon/en) (blir/hotar/hotas/utsätts/kommer/slår), när en
        (politiker/förtroendevald/kollega/person), when (someone/somebody/a/an/one/people), om
        politiker, om förtroendevalda, om ledamöter, om kommunen
    """,
    # "om" that doesn't mean "if".
    "whether": """
        grepp om, taget om, tag om, armen om, arm om, händerna om, handen om, kniv om, rep om,
        snara om, låst om, kört om, svängt om, vet inte om, vet ej om, osäker på om, undrar om
        han, undrar om hon, undrar om de, undrar om någon, kolla om, kollar om, se om, ser om, hör
        inte om, om mig, om oss, om nacken, om halsen, om honom, om henne, om ryggen, ser inte om,
        oklart om, oavsett om, even if, dont know if, don't know if, not sure if, see if, wonder
        if he, som om, as if
    """,
    # Words that a question begins with.
    "asking": """
        vda, vra, hwo, är, kan, har, ska, måste, behöver, vet, are, do, may, must, vad, hur, vem,
        vilka, vilken, vilket, varför, får, finns, bör, borde, what, how, who, which, why, should,
        can, is, does
    """,
    "say": """
        skrev, skriver, skrivit, skrivs, mejlade, mailade, mejlat, messade, smsade, sms:ade,
        smsat, lyder, löd, stod det, står det, stod (att/i/på), sa, sade, sagt, säger, påstod,
        påstår, påstått, hävdar, hävdade, postade, postat, publicerade, publicerat, kommenterade,
        kommenterat, kommentar+, kommentaren, kommentarer, ringde och sa, svarade, twittrade,
        tweetade, hälsade, citerar, citat, citatet, citerade, inlägg+, inlägget, inläggen, dm,
        rösten sa, wrote, writes, written, emailed, texted, messaged, posted, commented, comment,
        comments, said, says, saying, reads, tweeted, tweet, quote, quoted, claims, claimed,
        voicemail, röstmeddelande*, talade in, påskrivet, meddelande+, meddelandet, meddelar, fick
        ett (sms/mejl/mail/brev/meddelande), got a (text/message/letter/mail)
    """,
    "channel": """
        mejl, mejlet, mail, mailet, mejlen, e-post*, epost*, sms, sms:et, smset, brev, brevet,
        vykort*, facebook, fb, twitter, instagram, insta, messenger, snapchat, tiktok, flashback,
        forum, forumet, tråden, tråd, kommentarsfält*, nätet, online, sociala medier, internet,
        chatt*, mess, på x, mejlkorg*, inkorg*, telefonsamtal*, samtal, samtalet, hemsida*, webb*,
        email, e-mail, text message, letter, social media, inbox, post, posts, dms, youtube,
        podd*, insändare*, debattartikel*, artikel*, tidning*, klotter*, klottrat, graffiti,
        dekal*, affisch*, lapp, lappen, flygblad, konto, kontot, profil, skärmdump*, screenshot*
    """,
    # Put out somewhere about somebody: grave, but nobody is there.
    "posted": """
        lagt upp, lagt ut, la upp, lade upp, la ut, lade ut, lägger upp, lägger ut, delat, delade,
        delas, delar, sprider, spritt, spridit, sprids, publicerat, publicerar, startat en
        (grupp/sida/tråd), en grupp på, bilder på (mitt/vårt/mig), bild på (mitt/vårt/mig), min
        adress, vår adress, mina adressuppgifter, hemadress*, personuppgift*, personnummer*,
        telefonnummer*, hitta min, hänger ut, hängt ut, doxad, doxat, doxxed, doxed, doxing,
        deepfake*, falskt konto, fejkkonto*, anonyma konton, anonymt konto, anonyma
        (brev/mejl/samtal/meddelanden), anonymt (brev/mejl/samtal/meddelande), hatmejl*, hatbrev*,
        hatkommentar*, drevet, kampanj mot mig, ringer anonymt, ringer varje, ringer och lägger
        på, lägger på, skickar, skickat, skickade, fått (ett/en/flera)
        (mejl/brev/sms/kommentar*/meddelande*/samtal/hot/vykort), fick (ett/en/flera)
        (mejl/brev/sms/kommentar*/samtal/hot/vykort), leaked my, posted my, posting my, shared my,
        sharing my, my address, my phone number, home address, photos of my, pictures of my, fake
        account, anonymous (account/letter/email/call+/message), keeps
        (emailing/messaging/calling/writing/posting/sending), sends me, sent me, email saying,
        e-mail saying, letter saying, hate mail, nasty (email/letter/comment), threatening
        (email/letter/comment/message/post), hotbrev*, hotmejl*, hotsms*, hotsamtal*, hotfulla
        (mejl/brev/sms/kommentarer/meddelanden/samtal), hotfullt
        (mejl/brev/sms/inlägg/meddelande/samtal)
    """,
    "media": """
        teve, teveserie*, serie på, i serien, i filmen, i boken, i spelet, counter strike,
        counter-strike, fortnite, call of duty, minecraft, tv:n, trailer, trailern, avsnittet,
        säsong*, radioteater*, ljudbok*, hörspel, sketch, teaterpjäs*, gta, cod, xbox,
        playstation, streaming*, tv show, the show, on the telly, telly, radio play, podcast
        about, sims, roblox, level, bossen i, respawn*, film, filmen, filmer, serie, serien,
        tv-serie*, avsnitt*, bok, boken, böcker, roman*, deckare*, deckar*, thriller*,
        dokumentär*, spel, spelet, spelar, dataspel*, tv-spel*, teater*, pjäs*, låt, låten,
        konsert*, podcast*, poddar, nyheterna, nyhet, nyheter, nyhetsinslag*, artikel, artikeln,
        läste (om/att/i), läser om, läser en, såg på tv, på tv, på bio, netflix, museum,
        utställning*, konstverk*, movie, films, series, episode, book, novel, documentary, game,
        gaming, playing, theatre, theater, play about, song, news, news about, newspaper, read
        about, on tv, podcast, exhibition, match, matchen, hockey*, fotboll*, football, derby*,
        kampsport*, boxning*, boxas, jakt, jakten, jaga älg, älgjakt*, jaktlag*, skytte*,
        skyttebana*, paintball, laser tag, laserdome, schack*, chess
    """,
    "train": """
        övning+, övningen, öva, övar, övade, utrymningsövning*, brandövning*, utbildning*, kurs,
        kursen, föreläsning*, workshop*, seminarium*, träning*, träna, simulering*, rollspel*,
        scenariospel, testlarm*, test, testar, testade, provlarm*, drill, fire drill, exercise,
        training, course, lecture, workshop, seminar, simulation, rehearsal, tabletop,
        självförsvar*, self defence, self-defence, self defense, e-learning, certifier*
    """,
}
