"""When: now, soon, then, over, to come.

How entries are written: `flows/danger/lexicon/__init__.py`.
"""

WORDS: dict[str, str] = {
    "now": """
        nu, just nu, nuu, precis nu, precis, just, i skrivande stund, i detta nu, i denna stund,
        för närvarande, som bäst, medan jag skriver, när jag skriver, medans, medan, fortfarande,
        fortf, ännu, pågår, pågående, pågår nu, håller på att, håller på, nyss, alldeles nyss,
        genast, omedelbart, omgående, den här minuten, den här sekunden, i natt nu, igen nu,
        inatt, ikväll, i kväll, i detta ögonblick, denna minut, live, now, right now, rn, atm,
        just now, at this moment, at the moment, this minute, this second, as i write, as i type,
        while i, currently, still, tonight, ongoing, happening now, in progress, immediately,
        asap, this very, nnu, nuuuu, nuuu, i detta, sekunden,
        (en/1/2/3/5/10/tre/två/fem/tio/några/par/ett par) minut* sedan,
        (en/1/2/3/5/10/tre/två/fem/tio/några/par) minut* sen,
        (en/1/2/3/5/10/15/20/30/tre/två/fem/tio/tjugo) min sen,
        (en/1/2/3/5/10/tre/två/fem/tio/några/par) min* sedan, minuter sedan, minuter sen, minutes
        ago, minute ago, seconds ago, mins ago, min ago, sekunder sedan, sekunder sen, i tio
        minuter, i en halvtimme, en halvtimme nu, en timme nu, en kvart nu, i en kvart, sedan en
        kvart, for ten minutes, for an hour, for the last, de senaste minuterna, senaste kvarten,
        senaste halvtimmen
    """,
    "soon": """
        på väg hit för att, på väg med, två minuter bort, fem minuter bort, tio minuter bort, en
        kvart bort, minuter kvar, minuter på er, minuter på dig, minuter på oss, en timme på er,
        tio minuter på er, tills klockan, innan klockan, klockan är kvart i, kvart i, smäller det,
        då smäller, då händer det, nedräkning, ger oss, ger er, ger mig (en/fem/tio) minuter,
        minutes left, have ten minutes, ten minutes to, five minutes to, an hour to, fem min, tio
        min, two min, 5 min, 10 min, 2 min, 15 min, 20 min, snart här, är strax här, framme om,
        here in, be here in, there in, arriving in, om
        (en/1/2/3/4/5/6/7/8/9/10/15/20/30/40/45/tre/två/fem/tio/femton/tjugo/trettio/några/nån/någon/ett
        par) (minut*/min/sekund*/kvart/timme/stund/halvtimme), om en
        (kvart/timme/halvtimme/stund), om nån (minut/timme), inom (en timme/kort/tio/några/30/en),
        snart, strax, vilken sekund som helst, när som helst nu, when som helst, any
        (minute/second/moment), in (5/10/15/20/30/ten/five/twenty/fifteen/two/a few/a/an)
        (minutes/minute/min/mins/hour), in an hour, within (the/an/minutes), soon, about to, på
        väg att, is going to, are going to, gonna, klockan (10/11/12/13/14/15/16/17/18/19/20/21)
        smäller, noon today, i dag kl*
    """,
    "past": """
        en gång i tiden, förra helgen, på den tiden, gånge (veckan/månaden), gått ett år, det
        året, året efter, samma kväll, samma dag, samma natt, samma vecka, dagen efter, dagen
        därpå, dagen därefter, nästa dag, nästa morgon, några dagar senare, veckan efter, senare
        samma, sedermera, numera, på nittiotalet, på åttiotalet, på sjuttiotalet, i våras, vid
        förra, under hela, under flera, för (tre/två/fyra/fem/sex/sju/åtta/nio/tio/några/ett
        par/flera/många/10/20/30) år sen, för ett år, för ett halvår sedan, halvår sedan, halvår
        sen, för en vecka, för några, när jag växte upp, när vi bodde, innan jul, efter jul, i
        julhelgen, året innan, when we lived, when i lived, as a kid, growing up, the next day,
        the day after, that evening, that night, that same, later that, the following, since then,
        (two/three/four/five/six/seven/eight/ten/twelve) (years/months/weeks/days) ago, a few
        (years/months/weeks/days) ago, a (year/month/week) ago, a while ago, a while back, long
        ago, decades ago, in the nineties, in the eighties, first term, during the campaign, back
        when, last term, igår, i går, igår kväll, i förrgår, förrgår, i
        (måndags/tisdags/onsdags/torsdags/fredags/lördags/söndags), måndags, tisdags, onsdags,
        torsdags, fredags, lördags, söndags, i helgen, i
        (januari/februari/mars/april/maj/juni/juli/augusti/september/oktober/november/december), i
        (våras/somras/höstas/vintras/julas/påskas), våras, somras, höstas, vintras, förra
        (veckan/året/månaden/helgen/gången/mandatperioden/valet/valrörelsen/sommaren/hösten/våren/vintern/natten/mötet),
        förra, föregående, förr, tidigare, förut, en gång, år (sedan/sen), (månader/månad)
        (sedan/sen), (veckor/vecka) (sedan/sen), (dagar/dag/dygn) (sedan/sen), timmar (sedan/sen),
        härom (dagen/veckan/kvällen/natten), häromdagen, häromveckan, häromkvällen, häromsistens,
        i fjol, ifjol, i morse, imorse, natten till, natten mot, på 90-talet, på (80/90/70)-talet,
        då, den gången, dåvarande, som barn, när jag var, var med om, under
        (valrörelsen/pandemin/mandatperioden), efter
        (mötet/händelsen/incidenten/attacken/inbrottet/överfallet) i, (19/20)??, 20??, efteråt, i
        efterhand, sedan dess, historiskt, för länge sedan, länge sedan, för ett tag sedan, tag
        sedan, yesterday, last
        (week/month/year/night/spring/summer/autumn/fall/winter/monday/tuesday/wednesday/thursday/friday/saturday/sunday/weekend/time/election),
        days ago, weeks ago, months ago, years ago, year ago, month ago, week ago, day ago, hours
        ago, ago, in
        (january/february/march/april/may/june/july/august/september/october/november/december),
        on (monday/tuesday/wednesday/thursday/friday/saturday/sunday), the other (day/night/week),
        previously, once, back in, back then, earlier this, when i was, used to, this morning,
        afterwards, in the past, at the time
    """,
    "date": """
        dat, den
        (1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31),
        daterad*, daterat, dated, kl 14 igår, poststämpl*, postmarked, diarieförd*, diarienummer*,
        dnr, loggat, datum, tidsstämpel
    """,
    "often": """
        brukar, ofta, alltid, ibland, sällan, varje (dag/vecka/år/gång/möte/månad), regelbundet,
        usually, often, always, sometimes, every (day/week/year/time/month), typically, normalt,
        vanligt*, vanligen, allt fler, allt mer, ökar, ökat, ökade, senaste åren, sedan flera, i
        månader, i flera (veckor/månader/år/dagar), i veckor, i åratal, flera gånger, gång på
        gång, for (weeks/months/years), in recent, increasing, rising, people
    """,
    # Threats and plans for later.
    "future": """
        nästa
        (vecka/månad/år/gång/möte/helg/val/mandatperiod/mandat/torsdag/fredag/måndag/tisdag/onsdag/lördag/söndag/fullmäktige*),
        imorgon, i morgon, i övermorgon, på (måndag/tisdag/onsdag/torsdag/fredag/lördag/söndag),
        till hösten, i vinter, i höst, i sommar, i vår när, en dag, en vacker dag, någon gång,
        förr eller senare, i framtiden, framöver, innan valet, efter valet, inför
        (valet/mötet/nästa/debatten), kommer att få, ska få ångra, kommer få ångra, ångra dig, om
        ett år, om (en/två/tre/några) (vecka/veckor/månad/månader/dagar), när du minst anar, snart
        ska du, vet var du bor, vet var jag bor, veta var, we know where, know where you live,
        know where i live, next
        (week/month/year/time/meeting/monday/tuesday/wednesday/thursday/friday/saturday/sunday/election),
        tomorrow, some day, someday, one day, in the future, sooner or later, before the election,
        you'll regret, will regret, youll regret, watch your back, passa dig, se upp, hänga dig,
        borde (skjutas/hängas/dö/avrättas), should be (shot/hanged/hung/killed), ought to be
    """,
    # Somebody says that they will.
    "will": """
        ska
        (knäcka/få/komma/se/ta/döda/skjuta/bränna/slå/ångra/betala/hänga/dö/hitta/krossa/mörda/lära/visa),
        kommer (få/ångra/dö/bli/hända), tänker (ta/slå/skada/döda/komma/hämnas), lovar att, lovat
        att, hämnas, hämnd, hämnden, svurit, you will, you'll, youll, will
        (kill/find/get/come/hurt/burn/shoot/regret/be sorry/pay), gonna
        (get/find/hurt/regret/pay), revenge, payback, sedan valet, efter
        (skolavslutningen/semestern/sommaren/jul/nyår/påsk), när (valet är/mötet är), vore synd
        om, synd om det hände, det vore synd, shame if something, be a shame if, vi vet var, jag
        vet var, they know where, he knows where, känner till var, someday
    """,
    # It has ended.
    "over": """
        polisen (grep/tog/har gripit/har tagit/hämtade/kom/har varit/är här/är på plats/är
        redan/har kollat/avfärdade/anmält/utreder/har
        avskrivit/släppte/körde/avhyste/avvisade/eskorterade/är klar*/lade ner/la ner/har
        förhört), polis (är på plats/på plats/har varit/kom), gripen, gripna, greps, häktad*,
        anhållen, dömd, dömdes, fälld*, åtalad, åtal, anmäld, polisanmäld, polisanmält,
        polisanmälde, polisanmälan, anmält, anmälde, larmet (hävt/avblåst/avblåses/hävdes/är
        hävt/över), avblåst, avblåstes, faran över, faran är över, hävt, hävdes, hävd, alla har
        åkt, alla (är/mår) (oskadda/bra/okej/ok), ingen (skadades/skadad/blev skadad/kom till
        skada), inga skadade, ingen fara längre, faran är, inget farligt, visade sig (vara/bara),
        visade det sig, det visade sig, var bara, var det bara, det var bara, löste sig, löst sig,
        har löst, gick därifrån, gick sen, gick till slut, stack, stack iväg, försvann, försvann
        sen, har gått, har åkt, åkt hem, åkte, åkte hem, åkte iväg, lämnade, lämnat platsen, gav
        sig av, gav sig iväg, slutade, slutat, över nu, är över, det är över, allt är lugnt, allt
        är bra, lugnt nu, allt lugnt, lugnt igen, jag är trygg, är i säkerhet, i säkerhet nu,
        säkert nu, mår bra, mår bra nu, mår okej, hemma igen, är hemma nu, kommit hem, utskriven,
        sjukhuset, fick vård, sydde*, sytt, plåstrat, har läkt, läkt, släckt nu, brandkåren
        (släckte/har/är/kom), branden (är släckt/släcktes), släckt branden, släcktes snabbt,
        ambulansen (är/kom/har/hämtade), ambulans på plats, räddningstjänsten
        (är/kom/har/släckte/tog), väktar* (är/kom/tog/har/avvisade/ledde), vakt* (är
        här/kom/tog/har/avvisade/ledde), ordningsvakt* (är/kom/tog/har/avvisade/ledde), hjälp är
        på väg, hjälpen är, redan ringt, har redan, ringt 112, ringde 112, pratat med 112, pratar
        med 112, redan på väg, polis är på väg, polisen är på väg, falskt larm, falsklarm*,
        fellarm, ofarligt, harmlös*, inget hände, ingenting hände, hände inget, det hände inget,
        avstyrdes, avvärj*, ledde till, nedlagd, lades ner, är borta nu, borta nu, försvunnen nu,
        uppklara*, avslutad, avslutat, har lugnat, lugnade, lugnat, bad om ursäkt, bett om ursäkt,
        police (came/arrested/are here/have/took/is here/are
        on/already/caught/checked/arrive*/removed/dealt/found/said/closed), arrested, convicted,
        sentenced, jailed, was charged, false alarm, all clear, turned out, was just a, was only
        a, it was just, it was only, nobody was hurt, no one was hurt, noone was hurt, everyone is
        (ok/okay/safe/fine), im safe, i'm safe, we are safe, we're safe, safe now, ok now, okay
        now, fine now, i'm fine, im fine, over now, its over, it's over, it is over, resolved,
        sorted, dealt with, he left, they left, she left, left before, has left, have left, has
        gone, is gone, went away, ran off, drove off, walked away, went home, is out, fire is out,
        put out, already called, called 112, on the phone with 112, ambulance
        (is/came/took/has/arrived), firefighters (are/came/have/put/arrived), security
        (came/removed/escorted/is here/took/has), paramedics (are/took/have), reported it, already
        reported, hospital, healed, was removed, escorted out, apologised, apologized, inställt,
        ordnade sig, ordnat sig, har rett ut, kontrollerat, kontrollerade, kollade, har kollat,
        undersökt, undersökte, oskadd, oskadda
    """,
    # Police, ambulance or others are there, or it is put right.
    "helped": """
        polis på plats, polis finns, polis är där, police on site, police present, police are
        present, bombtekniker*, bombgrupp*, bombhund*, bomb technician*, bomb disposal,
        larmbolag*, larmoperatör*, tekniker har, kriminaltekniker*, det var en tom, tom låda,
        empty box, tillbaka vid (skrivborden/skrivbordet/arbetet/borden), back at our desks, back
        to work, tillbaka på jobbet, åter i lokalerna, släppts in igen, insläppta igen, let back
        in, alla är inne igen, polisen (är redan här/är här nu/är redan/hann/ledde/förde/tog
        hand/tar hand/har honom/har henne/har dem/har läget/har kontroll/grep/kollade/sa att/säger
        att/bekräftar/meddelar/utreder/vet om/informerad/underrättad/inkopplad/kopplad/fick),
        polis är redan, polis finns på plats, i kontakt med polisen, kontakt med polisen, kontakt
        med polis, har talat med polis*, har pratat med polis*, talat med polisen, pratat med
        polisen, pratade med polis*, talade med polis*, till polisen igår, lämnat till polis*,
        lämnade till polis*, överlämnat till polis*, patrull på plats, patrullen (är/kom/har/tog),
        cops (got/came/are here/have/took/arrived/sorted), patrol (car is/is here/are here/came),
        the police (have him/have her/have them/have it/got him/are dealing/are handling/are
        already/took him/took them/came and/know), officers (are here/took/have/came), ambulansen
        (är här/kom/tog/har/hämtade/är på plats/rullar), ambulanspersonal*, hämtats av ambulans*,
        hämtad av ambulans*, ambulance (is here/crew/has taken/took/has arrived/staff), paramedics
        are, brandkåren (är här/kom/släckte/har), brandmännen (är här/släckte/har),
        räddningstjänsten (är här/kom/släckte/har), vakterna (har/tog/är/ledde/avvisade/kom/fick),
        vakten (har/tog/är här/ledde/avvisade/kom/fick/följde), väktaren (har/tog/är
        här/ledde/kom), väktarna (har/tog/är här/ledde/kom), ordningsvakterna, security (guard is
        here/guard took/have/has him/dealt/sorted/are here), läkaren (har/sa/säger), doktorn,
        doctor (has/said/says), sköterskan, nurse is, på akuten nu, på sjukhuset nu,
        omhändertagen, omhändertagna, omhändertaget, gripits, greps, gripen, ingripit, bombgruppen
        (har/hittade/tog/kom), nationella bombskyddet, bomb squad (has/found/took/cleared),
        cleared, genomsökt*, sökt igenom, söktes igenom, avsökt*, utrett, utredd, utredda,
        åtgärdat, lagad, lagat, bytt lås, bytte lås, ny lås, låset är bytt, hantverkaren kommer,
        vaktmästaren (är på väg/kommer/fixar/har/låste/öppnade), hjälp har kommit, fått hjälp,
        fick hjälp, har fått hjälp, hjälpen kom, grannen hjälpte, någon hjälper, vi är ute, jag är
        ute, kom ut, kommit ut, utsläppt, släppte ut oss, släppte ut mig, befriad, lös nu, got
        out, let us out, let me out, freed, rescued, we are out, we're out
    """,
}
