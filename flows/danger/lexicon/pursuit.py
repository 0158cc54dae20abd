"""Followed, kept from leaving, in hiding.

How entries are written: `flows/danger/lexicon/__init__.py`.
"""

WORDS: dict[str, str] = {
    "pursue": """
        följer efter, följer mig, följer oss, följer med mig, följer varje, följde efter mig hem
        och, följt efter mig, följt mig, följt oss, följer jag, förföljer, förföljd, förföljs,
        förföljd av, jagar (mig/oss/honom/henne), jagad, jagas, jagar efter, springer efter,
        skuggar, skuggad, skuggas, efter mig, efter oss, hack i häl, hänger på mig, hänger efter,
        i hälarna, svänger när jag, stannar när jag, samma väg som, håller samma, går på samma,
        ligger efter (mig/oss), ligger bakom, ligger tätt, kör efter, kör om och, tränger mig,
        prejar, prejad, försöker preja, preja, following me, following us, follows me, is
        following, are following, been following, followed me, chasing, chases, chased, chasing
        me, being followed, being chased, tailing, on my tail, tailgating, trailing, pursuing,
        after me, after us, behind me since, running from, springer ifrån, springer allt jag,
        springer för livet, run off the road, running after, folowing, följr efter, följer efetr,
        följerefter, jagr, samma bil igen, bakom mig ända, bakom mig hela, hela vägen från, ända
        från, svängt (två/tre/fyra/fem) gånger, svänger också, svänger efter, varje sväng, saktar
        in när, ökar när jag ökar, byter fil när, sneglar bakåt, klev av samtidigt, gick av
        samtidigt, gick på samma buss, samma vagn, samma hållplats, byter sida när, korsar när
        jag, går om går, stannar när, går när jag går, ökar takten, börjar småspringa,
        småspringer, behind me all the, all the way from, turned four times, every turn, every
        time i turn, matching my, speeds up when, slows down when, got off at the same, got on the
        same, same carriage, crossed when i, crosses when i, on foot, being tailed, being stalked,
        stalked, is stalking, stalking me, stalkar mig, stalkad, förföljd nu, blir förföljd, blir
        jagad, jagas av, jagad av, jaga mig, jaga oss, följa mig, följer mej, föjer, fölejr,
        flöjer, flljer, följre, föjler, folowd, folow
    """,
    "confine": """
        inlåst, inlåsta, instängd, instängda, inspärrad*, fastlåst, fasthållen, släpper inte,
        släpper mig inte, släpper ej, släpps inte, släpper _ (ut/förbi/gå/iväg/hem), får inte (gå/
        komma/lämna/åka), får vi inte (gå/komma/lämna), får jag inte (gå/komma/lämna), låser in,
        låst in (mig/oss/henne/honom), låste in, har låst dörren, låst dörren, låste dörren, låst
        utgång*, tagit (min telefon/mina nycklar/nycklarna), kommer inte (ut/
        härifrån/förbi/loss/undan), kommer ej ut, kan inte (komma/ta mig)
        (ut/härifrån/loss/undan/förbi/därifrån/någonstans), kan inte gå härifrån, kan inte lämna,
        blockerar, blockerad, blockerat, spärrar, spärrat, står i vägen, står i dörröppningen,
        står för dörren, håller mig, håller oss, håller fast, håller i mig, håller kvar,
        kvarhållen, hålls, hålls kvar, hållit mig, gisslan*, gisslantagen, kidnapp*, bortförd,
        tvingar, tvingar in, tvingad, inträngd, trängt in, trängd, omringa*, omringade, inte
        frivilligt, mot min vilja, bunden, bundna, bundit, fastbunden, bakluckan, bakluck*, i
        bagaget, inte ut, ingen utväg, locked in, locked (me/us) in, locked the door, trapped,
        stuck in, cant leave, can't leave, cannot leave, cant get (out/away/past), can't get
        (out/away/past), wont let (me/us/her/him), won't let (me/us/her/him), not letting (me/us),
        lets (me/us) (go/out), not let (me/us), blocking, blocks, blocked, holding me, holding us,
        held hostage, hostage+, held against, against my will, kidnap*, abducted, tied up,
        cornered, surrounded, boxed in, took my (keys/phone), no way out, not voluntary, nyckeln
        är borta, instangd, fastnat med, stänga mig i, stängt in mig, stängde in, stänger in,
        vägrar släppa, vill inte släppa, får inte komma ut, får inte ringa, får ej gå, kan inte gå
        ut, kan inte ta mig ut, vågar inte gå ut, kommer vi inte, kommer jag inte, kommer inte
        ner, kommer inte undan, kommer inte åt, kommer inte upp, ingen annan väg ut, enda vägen
        ut, enda utgången, låst utifrån, låste dörren utifrån, utifrån låst, nycklarna
        (borta/tog/tagit), tog min telefon, tar min telefon, tog nycklarna, tagit bilnycklarna,
        tagit mitt barn, tagit min (son/dotter/telefon/fru/syster/bror/mobil), tagit mina
        (barn/nycklar), tagit mammas, tog min (son/dotter/syster/bror/fru), tog vårt barn, tar
        mitt barn, tar med sig (min/mitt/barnet/henne/honom), har tagit min, har tagit mitt, har
        tagit med sig, har min (son/dotter/fru/syster/bror/mamma/telefon), har mitt barn, har mina
        barn, har oss, har henne, har honom, har mig, de har oss, trycker upp mot väggen, upp mot
        väggen, mot väggen, inklämd, inträngda, in i ett hörn, i hörnet, omringad av, ring runt,
        stått runt, står runt, kör iväg med, kört iväg med, i en okänd bil, tvingade in mig, in i
        bilen, inte släppt, inte få gå, inte stiga av, i bakluckan, händerna bundna, buntband,
        tejpad, munkavle, ögonbindel, bars the door, barring the door, barred the door, standing
        in front of the exit, wont unlock, won't unlock, refuses to unlock, refuse to let, refuses
        to let, refusing to let, forced into, forced me into, in the boot, in the trunk, boxed my
        car, boxed me, backed into a corner, into a corner, up against the wall, against the wall,
        pinned, pinning, pins me, holding on to me, has hold of, has got hold, has taken my, taken
        my (son/daughter/kid/child/phone/keys/wife), took my (son/daughter/kid/child/wife), has my
        (son/daughter/kid/wife/phone/keys), he has us, they have us, has her, has him, locked from
        the outside, no other way out, only way out, only exit, cant get down, can't get down,
        doesn't let, doesnt let, lås oss inne, vridit om låset, vrider om nyckeln, stoppat
        nyckeln, nyckeln i fickan, nyckeln i sin ficka, låser dörren bakom, låste dörren bakom,
        låst efter, låste efter sig, stängde dörren bakom, släcker och låser, inte av bussen, inte
        stanna bilen, stannar inte bilen, vägrar stanna, kör för fort, kör åt fel håll, fel håll,
        åker åt fel, inte hemåt, går inte att öppna, dörren går inte, går inte att låsa upp,
        barnlås*, dörrhandtaget är borta, handtag saknas, kilat fast, kilade fast, barrikaderat
        dörren, möbler för dörren, möbler framför, ställt en bil, bilar runt, bil på varje sida,
        parkerat tvärs över, instängda av, stänger vägen, stängt vägen, står på båda sidor,
        wedged, wedged it shut, wedged the door, turned the key, pocketed the key, key in his
        pocket, wont stop the car, won't stop the car, driving the wrong, wrong way, child lock,
        door wont open, door won't open, cant open the door, can't open the door, chained,
        padlock*, shut us in, shut me in, shut in, penned in, hemmed in, circled by
    """,
    "hide": """
        gömmer, gömt mig, gömt oss, gömd, gömmer mig, gömmer oss, ligger under, sitter under,
        under sängen, under skrivbordet, under bordet, bakom soffan, låst in mig, låst in oss,
        låst om, låst mig, låste in mig, inlåst på toa*, sitter på (toan/toaletten), i garderoben,
        i städskrubben, barrikader*, släckt, släckte, släcker, mörkret, tyst som, håller mig
        undan, kryper, krupit, hukar, duckar, tagit skydd, tar skydd, sökt skydd, springer och
        gömmer, hiding, hide, hid in, hidden in, barricaded, under the (bed/desk/table), in the
        (closet/ wardrobe/bathroom), locked myself, locked ourselves, locked my door, turned off,
        taking cover, crouching, crouched, måste vara tyst, vara tyst, måste viska, viskar, kan
        inte låta, hör oss, hör mig, hitta mig, hittar mig, hittar oss, be quiet, stay quiet,
        staying quiet, whisper*, keep quiet, gömer, gömr, gomer, hidding, gömma mig, gömma oss,
        gömde mig, gömt, göm, ligger i (diket/buskarna/gräset/skogen/garderoben/badkaret), ligger
        och trycker, sitter i
        (garderoben/förrådet/källaren/städskåpet/skåpet/badkaret/mörkret/bilen och), sitter inne
        på, bakom (kopiatorn/gardinen/disken/scenen/bilen/soptunnan/dörren/ett träd/en bil), under
        (disken/scenen/skrivbordet/bänken/täcket/trappan), letar med ficklampor, letar efter mig,
        letar efter oss, inte hitta mig, inte hitta oss, ser mig inte, vet inte att jag är här,
        vet inte var jag är, hörs steg, vågar inte tända, ljudlös, på ljudlös, pst, schh, shh,
        sch, viska, viskande, mobilen på tyst, svara bara med text, svara inte med ljud, inget
        ljud, ring inte, ring inte upp, inte ringa upp, skriv inte tillbaka, behind the
        (photocopier/curtain/desk/counter/sofa/couch/stage/bins/door/car), under the
        (stairs/counter/stage/car/blanket/sink), in a (closet/cupboard/wardrobe/stall/ditch), dont
        call back, don't call back, dont ring back, don't ring back, do not call, dont call me,
        don't call me, text only, reply by text, on silent, pretending to, låtsas sova, låtsas
        (att/skriva/läsa/sms:a/prata), pretending to (text/be asleep/sleep), he'll hear, hell
        hear, they'll hear, he can hear, hör om jag, han hör, hon hör, de hör, turned the lights
        off, lights out, can see his (boots/shoes/feet), ser hans (skor/fötter/stövlar), ser
        skuggan, låtsas som ingenting, låtsas ingenting, spelar lugn, spelar cool, håller god min,
        håller mig lugn, playing it cool, acting normal, acting calm, pretend, can't let him see,
        får inte se att, han får inte märka, märker inte att, skriver under bordet, telefonen
        under bordet, i fickan skriver, innanför dörren, bakom soptunnorna, bakom soptunnan, bakom
        en buske, bakom häcken, bakom muren, i ett dike, i diket, i skogen och, har inte sett mig,
        inte sett mig än, inte hittat mig, inte hittat oss, still haven't found, hasn't found,
        hasnt found, hasn't seen, hasnt seen, haven't seen us, not seen me, gjort mig liten,
        ihopkrupen, curled up, under a car, under en bil, krypgrunden, in the loft, på loftet, på
        vinden, i krypgrund*, i skåpet, in the cupboard, in the pantry, skafferi, skafferiet,
        pannrummet, serverrummet, arkivet, in the boiler
    """,
}
