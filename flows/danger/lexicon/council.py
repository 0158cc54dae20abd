"""The business of a council and of an office.

How entries are written: `flows/danger/lexicon/__init__.py`.
"""

WORDS: dict[str, str] = {
    "policy": """
        planhalva, utspel, utspelet, liberalerna, moderaterna, socialdemokraterna, sossarna,
        centern, vänsterpartiet, miljöpartiet, sverigedemokraterna, kristdemokraterna, tories,
        labour, the greens, gruppmöte*, partistämma*, kongress*, partidistrikt*, kommittee*,
        committee*, utskott*, talarlista*, replik, repliker, bordlägg*, ajourner*, återremiss*,
        kommunalskatt*, vindkraft*, solcell*, slutbetänkande*, medborgarförslag*, e-förslag*,
        planärende*, nämndmöte*, detaljbudget*, delårs*, bokslut*, årsredovisning*, revision*,
        kommunallag*, parkeringsnorm*, cykelbana*, cykelbanan, tax rise, council tax, bylaw*, ward
        boundary, planning committee, finance committee, full council, by-election, byelection,
        canvass*, leaflet*, leafleting, flygbladsutdel*, valmanifest*, manifesto, pledge,
        hustings, motion, motionen, motioner, interpellation*, interpellera, debatt, debatten,
        debatter, debattera*, budget*, nämnd+, nämnden, nämndens, fullmäktige*,
        kommunfullmäktige*, kommunstyrelse*, votering*, rösta, röstade, röstar, omröstning*, val,
        valet, valrörelse*, valkampanj*, valaffisch*, kampanj*, opposition*, majoritet*,
        koalition*, reservation*, yrkande*, yrkar, remiss*, protokoll*, dagordning*, ärende+,
        ärendet, beslut+, beslutet, besluta*, proposition*, förslag+, förslaget, nedskärning*,
        besparing*, skatte*, skatt, skolor, skolpolitik*, integration*, detaljplan*, bygglov*,
        översiktsplan*, infrastruktur*, politik, politiken, politisk*, parti+, partiet, partiets,
        partier, vapenlag*, lagstiftning*, lagförslag*, brottsförebygg*, trygghetsfråg*,
        kriminalpolitik*, gängkriminalitet*, nato, försvaret, ukraina, krig, kriget, kriget i,
        gaza, motion on, debate, debates, budget, council meeting, agenda, vote, voting, voted,
        election, campaign, opposition, coalition, policy, policies, proposal, tax, taxes, cuts,
        planning, zoning, war, war in, minutes of, referendum, bill, lagen, bil till,
        upphandling*, vattenläck*, snöröj*, äldreomsorg*, omsorg*, skolnedlägg*, biblioteksned*,
        parkeringsavgift*, cykelväg*, avlopp*, sophämt*
    """,
    "admin": """
        parkeringsplats ledig, laddstolp*, laddstation*, elbil*, wifi-lösen*, toalettpapper*,
        projektor*, skärmen, kopiatorpapper, toner, häftapparat*, gardin*, möblering*, stolar,
        armatur*, lampa trasig, trasig lampa, glödlamp*, belysning*, felanmäl*, felanmälan,
        larmkod*, passerkort*, nyckelkort*, tagg, taggar, nyckel till, nycklar till, låna nyckel,
        tidrapport*, sjukanmäl*, friskanmäl*, frånvaro*, ersättare, kallelse*, närvaro*,
        hotellbokning*, tågbiljett*, biljett*, milersättning*, traktamente*, deklaration*,
        kontoutdrag, faktura, fakturor*, fakturorna, underskrift*, signera*, bankid, uppdater*,
        version, installera*, bugg, mikrofon*, zoom, teams, skype, länk, länken, länkar,
        mejladress*, telefonlista, adresslista, gruppfoto*, porträtt*, visitkort*, namnskylt*,
        blommor, bukett, presentkort*, tack för idag, tack så mycket, tack för svaret, tackar, god
        natt, godmorgon, god morgon, gomorron, godkväll, hejsan, tjena, tja, morsning, läget, hur
        är läget, vad gör du, vem är du, är du en robot, är du en bot, are you a bot, who are you,
        what can you do, vad kan du, good morning, good night, good evening, thanks, thank you,
        cheers mate, see you, invoice+, mileage, per diem, parking permit, parking space, charger,
        charging point, light bulb, photocopy paper, stapler, badge, key card, minutes, sign off,
        signature, template letter, microphone, link, links, spreadsheet, slides, powerpoint,
        newsletter, nyhetsbrev*, hemsidetext*, reseräkning*, kvitto*, kvitton, arvode*, arvoden,
        blankett*, formulär*, lösenord*, inloggning*, logga in, loggar in, konto, appen, app,
        dator, datorn, skrivare*, läsplatta*, ipad, wifi, nätverk*, kalender*, schema*, boka,
        bokar, bokning*, kaffe*, fika, lunch, middag, frukost, tårta, semester*, födelsedag*,
        fest, festen, kalas, väder*, regn, snö, parkeringstillstånd*, bussen gick, tidtabell*,
        öppettider, adressändring*, rapportera, anmäla mig, skicka in, ladda ner, ladda upp, fylla
        i, ansökan*, handling+, handlingarna, pdf, dokument*, språk*, byta språk, inställning*,
        hjälp med att, hjälp att
        (fylla/hitta/skriva/förstå/logga/översätta/formulera/boka/ställa/starta/byta/läsa/få/ändra),
        hjälp med
        (formulär*/min/mitt/en/ett/att/blankett*/inlogg*/rapport*/reseräkning*/skriv*/lösenord*/anmäl*/ansök*/motion*/översätt*/hur/var/dator*/kalender*/texten/detta/det/ditt),
        hjälpa mig (att/med/fylla/hitta/skriva/förstå/logga/översätta/boka), hjälper du, kan du
        hjälpa, kan ni hjälpa, kan någon hjälpa, tack för hjälpen, tack för hjälp, behöver hjälp
        (med/att), hjälpmedel*, receipt+, expense*, form, password, login, log in, account,
        printer, calendar, coffee, dinner, birthday, holiday+, weather, recipe, schedule,
        timetable, booking, download, upload, help (with/me with/me fill/me find/me write/me
        understand/me log/me to/filling/finding/me translate/me book/me draft/me prepare), can you
        help, could you help, thanks for, help desk, helpdesk, document, language, settings, cake
    """,
    # Violence as a matter, not as an event.
    "matter": """
        hot och våld, hot och hat, hot mot (förtroendevalda/politiker/tjänstemän/demokratin),
        hatbrott*, näthat*, otillåten påverkan, hotbild*, hotfull situation, hotsituation*,
        hotnivå*, säkerhetsfråg*, säkerhetsarbete*, säkerhetssamordnare*, säkerhetschef*,
        säkerhetsenhet*, skyddsjakt*, skyddade personuppgifter, kontaktförbud*, olaga hot,
        ofredande, nödvärn*, ptu, demokrati*, förtroendevald+, förtroendevalda, förtroendevaldas,
        politikers, threats against, hate crime+, violence against, security coordinator, elected
        officials, officials, safety plan, threat level, risk assessment, riskanalys*,
        riskbedömning*, skottsäker*, larmknapp*, brott, brottet, självförsvar, säkerhet,
        säkerheten, security, brottsbalken, paragraf*, pepparspray laglig*, trygghet*
    """,
}
