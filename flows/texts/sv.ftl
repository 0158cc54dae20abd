# Det här är allt som boten säger på svenska. En kommunikatör kan ändra orden fritt.
#
# Så här gör du: ändra texten efter likhetstecknet. Låt det som står inom { klammer } vara kvar,
# där fyller boten i namn, tider och nummer; INITIAL gör första bokstaven stor. <b>fet stil</b> och <i>kursiv</i> får användas.
# Byter en knapp namn: ändra även i de texter som nämner den.
# En kommun kan ersätta enstaka texter genom att lägga en egen sv.ftl i sin profilmapp.
#
# Hållning: kort, lugnt, en sak i taget. Aldrig skuld, aldrig löften som ingen människa har gett.

## Fara: 112 först. De här orden måste räcka ensamma.

call112 =
    <b>Ring 112 nu.</b>
    Säg var du är och vad som händer.
    Gå undan om du kan. Lås om dig.
    Har du personlarm? Tryck på det.

    <b>Kan du inte prata?</b> Gå till folk, eller be någon annan ringa 112.
    Gömmer du dig? Stäng av ljud och vibration på telefonen.
contact112 = 112 SOS Alarm
# Första raden i allt som sägs till någon som kanske gömmer sig. Den syns på låsskärmen.
veil = Meddelande
suicidal =
    Det låter tungt. Du är viktig.
    <b>Ring 112</b> om det är akut.
    Självmordslinjen: <b>90101</b>, dygnet runt. Vårdråd: 1177.
    Be någon du litar på att vara hos dig.
b_in_danger = Jag är i fara
danger_ask = Händer det nu? <b>Ring 112.</b>
after112 =
    Ska jag också meddela { $unit } att du behöver stöd?
    Jag är en bot och kan inte skicka polis.
b_alert_yes = Ja, meddela dem
b_alert_no = Nej, inte nu
not_alerted =
    Jag har inte meddelat någon.
    Tryck på <b>Jag är i fara</b> om du ändrar dig. <b>I fara: ring 112.</b>
company =
    Jag larmar { $unit } och säger till när någon har svarat. Vänta inte på det: <b>i fara, ring 112.</b>
    Jag är kvar här. Om 5 minuter frågar jag om du är i säkerhet. Det du skriver sparas i ärende { $number }.
company_alone =
    Jag når ingen hos { $unit } just nu, men fortsätter att försöka. Ring dem: { $phone }. <b>I fara: ring 112.</b>
    Jag är kvar här. Om 5 minuter frågar jag om du är i säkerhet. Det du skriver sparas i ärende { $number }.
are_you_safe = Är du i säkerhet nu?
b_safe_yes = Ja, jag är i säkerhet
b_safe_no = Nej
b_false_alarm = Det var falskt larm
safe_then = Vill du berätta mer nu, eller senare?
b_more = Berätta nu
b_later = Senare
later_is_fine = Det går bra. Tryck på Rapportera när du orkar. Du kan också ringa { $unit }: { $phone }.
false_alarm =
    Tack, då vet jag. Det står nu i ärendet att det var falskt larm.
    { INITIAL($unit) } kan höra av sig för att vara säkra på att du mår bra. Ärendet är öppet tills vidare.
noted = Sparat.
noted_told = Sparat i ärendet.
emergency_stays = Ärendet är redan öppet. Tryck på <b>Ja, jag är i säkerhet</b> eller <b>Det var falskt larm</b>.
cancelled = Avbrutet.
call112_unsure =
    Är du rädd att något ska hända nu? <b>Ring 112.</b> De hjälper dig att avgöra.
    Annars går vi vidare lugnt.
call112_near = Är personen nära? Finns vapen, brand eller bomb? <b>Ring 112</b> och gå undan. Rapporten kan vänta.
call112_harm = Behöver någon vård nu? <b>Ring 112.</b> Vårdråd: 1177. Låt en läkare dokumentera skadorna.

## Att bli medlem

welcome =
    Hej. Jag hjälper dig som är hotad, trakasserad eller orolig i ditt uppdrag.
    Jag är en bot. Jag kan inte skicka polis. <b>Är du i fara – ring 112.</b>
welcome_staff =
    Hej. Hit kommer larm när en förtroendevald behöver stöd. Kvittera så snart du har sett ett larm.
    Jag är en bot. Jag kan inte skicka polis. <b>Är du själv i fara – ring 112.</b>
enrolled = Du är med som <b>{ $name }</b>, { $role } i { $place }.
enrolled_party = Du är med som <b>{ $name }</b>, { $role } i { $place }, { $party }.
role_official = förtroendevald
role_party-contact = partiets säkerhetskontakt
role_duty-officer = tjänstgörande vid säkerhetsenheten
role_decision-maker = beslutsfattare
role_administrator = administratör
privacy =
    <b>Det här sparar jag</b>
    Namn, roll, parti, språk och kontaktuppgifter så länge du är med. Det du berättar sparas krypterat.
    Ett utkast raderas efter 72 timmar. En rapport till { $place } blir en allmän handling. Sekretess prövas varje gång. Hur länge den sparas bestämmer kommunen.

    <b>Vem ser vad</b>
    Jag meddelar bara dem du väljer. Av mig får partiet aldrig veta vem som hotat.

    <b>Chatten är inte helt skyddad.</b> Telegram kan komma åt det som skrivs här. Skriv så lite som möjligt. Efteråt tar jag bort det jag kan.
    Frågor om personuppgifter: { $contact }. Lämna boten: /lamna
q_language = Vilket språk ska jag tala?
q_language_again = Vilket språk ska jag tala?
b_swedish = Svenska
b_english = English
b_not_me = Det är inte jag
not_me_gone = Tack för att du säger det. Jag har tagit bort uppgifterna. <b>I fara: ring 112.</b> Polisen: 114 14.
ready = Klart. Knapparna finns längst ner. <b>Jag är i fara</b> finns alltid där.
language_set = Jag talar svenska nu.
not_enrolled =
    <b>I fara: ring 112.</b> Polisen: 114 14.
    Jag känner inte igen dig än. Har du en kod? Skriv /start och koden. Annars kan du be ditt parti eller kommunen om en.
code_wrong =
    Koden gäller inte. Den kan vara gammal eller redan använd. Be om en ny.
    <b>I fara: ring 112.</b> Polisen: 114 14.
code_wait =
    Det har blivit för många fel koder. Försök igen { $until }.
    <b>I fara: ring 112.</b> Polisen: 114 14.
code_elsewhere = Du är redan med i en annan kommun. Skriv /lamna först om du vill byta.
code_other_party = Du är redan med för ett annat parti. Skriv /lamna först om du vill byta. Koden gäller fortfarande.
q_leave = Vill du lämna boten? Namn, telefon och utkast raderas. Det du redan har skickat finns kvar.
b_leave_yes = Ja, lämna
b_leave_no = Nej, stanna
left = Du har lämnat boten. Vill du komma tillbaka behöver du en ny kod. <b>I fara: ring 112.</b> Polisen: 114 14.
stayed = Bra. Allt är som förut.

## Knapparna längst ner

key_danger = Jag är i fara
key_report = Rapportera
key_quick = Snabbrapport
key_ask = Fråga
key_mine = Mina ärenden
key_cases = Ärenden
key_duty = Jour
type_here = Skriv eller tryck

## Hjälp

help =
    <b>I fara: ring 112.</b> Skriv /112 när som helst.
    Polisen, inte akut: 114 14. Ring { $unit }: { $phone }.

    /rapport – berätta vad som hänt
    /fraga – vad kommunens dokument säger, och råd om bevis, polis och stöd
    /arenden – dina ärenden
    /pausa, /fortsatt – en rapport du håller på med
    /avbryt – radera den
    /rensa – ta bort det som skrivits här
    /sprak /integritet /lamna
help_staff = I tjänst: /arenden visar öppna ärenden, /pass visar vem som har jour.
help_party = I tjänst: /arenden visar öppna ärenden i ditt parti.
wipe = Jag tar bort det jag kan från de senaste 48 timmarna. Radera även chatten i Telegram: tryck på namnet högst upp och välj <b>Radera chatt</b>.
wipe_draft = Utkastet till rapporten finns kvar. Skriv /fortsatt när du vill.
your_party = ditt parti
named = { $name }
named_role = { $name } ({ $role })

## Hintar: varför inget hände, och vad man gör i stället

hint_use_buttons = Välj en av knapparna.
hint_home = Tryck på en knapp längst ner. <b>I fara: ring 112.</b>
hint_home_staff = Larm kommer hit. /arenden visar öppna ärenden. <b>I fara: ring 112.</b>
hint_command = Det kommandot finns inte. Skriv /hjalp.
hint_words = Det kan jag inte ta emot. Skriv, eller skicka en bild eller fil.
hint_not_yours = Det går inte härifrån, eller gäller inte längre.
hint_held = Ärendet hanteras redan av { $holder }.
stale = Den knappen gäller inte längre. Titta längst ner i chatten.
nothing_to_resume = Det finns inget utkast. Tryck på Rapportera för att börja.
nothing_to_pause = Det finns inget att pausa.
nothing_to_cancel = Det finns inget att avbryta.
edited_elsewhere = Jag ser att du ändrade ett tidigare meddelande. Skriv ändringen som ett nytt, så kommer den med.
edited_kept = Ändringen är sparad.
error =
    Något gick fel hos mig, inte hos dig. Det du skrev är sparat, men jag kunde inte gå vidare.
    Försök igen, eller ring { $phone }. <b>I fara: ring 112.</b>
storage_failure =
    Jag kan inte spara just nu, så skriv inget viktigt här.
    <b>I fara: ring 112.</b> Polisen: 114 14. { $phones }

## Något som skrevs utan att jag frågade

q_heard = Vad vill du göra med det du skrev?
b_to_report = Rapportera det
b_to_ask = Få råd
b_to_nothing = Inget
words_dropped = Jag sparar det inte.

## Råd och kommunens dokument

q_ask = Vad vill du veta? Skriv din fråga, eller välj ett ämne.
q_ask_nothing_read =
    Välj ett ämne, eller skriv din fråga.
    Jag har inte kommunens dokument här just nu.
q_topic = <b>{ $group }</b> – vad gäller det?
group_now = Just nu
group_evidence = Spara bevis
group_police = Polisen
group_support = Stöd
group_protection = Skydd
group_training = Utbildning
group_rules = Regler och roller
group_party = Partiet
group_document = Om dokumentet
topic_phone = Telefon
topic_social = Sociala medier
topic_mail = E-post
topic_letter = Brev
topic_parcel = Paket
topic_face = Öga mot öga
topic_home = Hemma hos mig
topic_follow = Förföljd
topic_doxing = Uthängd
topic_blackmail = Utpressning
topic_bribe = Muta
topic_damage = Skadegörelse
topic_police = Polisanmälan
topic_support = Stöd efteråt
b_more_topics = Fler
b_close = Klart
b_browse = Välj ämne
b_again = Sök igen

# Ett svar: citatet står för sig självt. Det som inte står i dokumentet står alltid utanför.
guide_document = Så här står det i kommunens dokument:
guide_document_in_swedish = Så här står det i kommunens dokument:
guide_summary = Ur Tryggbots egen sammanfattning, inte den antagna texten:
guide_summary_in_swedish = Ur Tryggbots egen sammanfattning, inte den antagna texten:
guide_answer =
    { $intro }
    <blockquote>{ $quote }</blockquote>
    { $about }

    Hjälpte det?
guide_section =
    { $intro }
    { $quotes }
    { $about }
guide_lines = { $lines }
guide_quote = <blockquote>{ $words }</blockquote>
guide_source = Källa: { $title }. Avsnitt: { $section }.
guide_source_whole = Källa: { $title }.
guide_decided = Beslutat { $on }.
guide_decided_by = Beslutat { $on } av { $by }.
guide_valid_to = Gäller till { $on }.
guide_expired = <b>Obs:</b> dokumentet gällde till { $on }. Fråga { $unit } vad som gäller nu: { $phone }.
guide_note = <b>Kommentar, står inte i dokumentet:</b> { $words }
guide_changed = Kommunen har bytt dokument sedan du frågade. Det jag visade kan ha ändrats.
guide_unread =
    Jag kan inte läsa kommunens dokument just nu.
    Du kan ringa { $unit }: { $phone }. <b>I fara: ring 112.</b>
b_helped = Ja
b_not_helped = Nej
b_section = Visa hela avsnittet
b_next = Nästa träff
good_that_it_helped = Bra. Tryck på Fråga när du undrar något mer.
no_answer =
    Det vet jag inte säkert, och jag vill inte gissa.
    Jag kan fråga { $who } åt dig. Du kan också ringa { $unit }: { $phone }. <b>I fara: ring 112.</b>
no_answer_alone =
    Det vet jag inte säkert, och jag vill inte gissa.
    Ring { $unit }: { $phone }. <b>I fara: ring 112.</b>
q_offer = Vill du fråga en människa, eller leta bland ämnena?
q_offer_alone = Vill du leta bland ämnena?

## En fråga till en människa

b_person = Fråga { $unit }
b_person_plain = Fråga en människa
nobody_to_ask =
    Ingen kan ta emot frågan här just nu.
    Ring { $unit }: { $phone }. <b>I fara: ring 112.</b>
q_wording =
    Det här skickas:
    <blockquote>{ $words }</blockquote>
    { $receiver }

    Skicka frågan som den är, eller skriv om den nu.
q_wording_empty =
    Skriv din fråga. Du får se den innan jag skickar den.
    { $receiver }
asks_unit =
    Frågan går till <b>{ $unit }</b> och blir en allmän handling. Svaret kommer hit.
    De ser ditt namn. Det går inte att fråga anonymt här.
asks_party =
    Frågan går till <b>säkerhetskontakten i { $party }</b>, som kan skicka den vidare till { $unit }. Svaret kommer hit.
    De ser ditt namn. Det går inte att fråga anonymt här.
b_to_unit = Till enheten i stället
b_to_party = Till partiet i stället
receiver_unit = { $unit }
receiver_party = säkerhetskontakten i { $party }
question_sent =
    Frågan är sparad. Jag säger till { $receiver }. Svaret kommer hit när någon har svarat. Det kan dröja.
    Behöver du svar nu? Ring { $unit }: { $phone }. <b>I fara: ring 112.</b>
question_waits =
    { INITIAL($receiver) } har inte svarat på din fråga än. Frågan ligger kvar, och jag har påmint.
    Du kan också ringa { $unit }: { $phone }.
question_passed_on = Din fråga har gått vidare till { $unit }. Svaret kommer hit.
answer_from_person =
    <b>Du har fått svar på din fråga.</b>
    { INITIAL($who) } skriver:
    <blockquote>{ $words }</blockquote>
    Du frågade: ”{ $question }”
person_unit = en människa på { $unit }
person_party = en människa, säkerhetskontakten i { $party },

# För den som svarar. Det som syns på en låst skärm säger inget om vem eller vad.
question_notice = En fråga väntar på svar.
question_notice_again = En fråga har väntat på svar i en arbetsdag eller mer.
b_read_question = Läs frågan
b_question = Fråga från { $at }
questions_wait = { $count ->
    [one] En fråga väntar på svar.
   *[other] { $count } frågor väntar på svar.
    }
question_shown =
    <b>{ $name }</b> frågade { $at }:
    <blockquote>{ $words }</blockquote>
    Ditt svar kommer i personens chatt. Chatten är inte helt skyddad.
b_answer = Svara
b_pass_on = Skicka vidare till enheten
q_reply = Skriv ditt svar till { $name }. Du får se det innan det skickas.
q_reply_check =
    Det här skickas till { $name }:
    <blockquote>{ $words }</blockquote>
    Stämmer det?
the_asker = den som frågade
reply_sent =
    Svaret är sparat och på väg.
    Kan det hjälpa fler? Lägg till det som ämne. Kommunikatören ser då frågan och svaret som de står, men inte vem som frågade.
b_as_topic = Lägg till som ämne
kept_as_topic = Frågan och svaret finns nu hos kommunikatören, utan namn.
toast_passed_on = Frågan går vidare till enheten.
toast_write_answer = Skriv ditt svar i chatten.
notice_passed_on = Frågan har gått vidare till enheten.
notice_answered = Frågan är besvarad.
hint_nobody_to_ask = Ingen kan ta emot frågan just nu. Numret att ringa står i /hjalp.
hint_asker_gone = Den som frågade finns inte längre här.
hint_question_answered = Frågan är redan besvarad.
hint_passed_on = Frågan har redan gått vidare.

ev_intro = Spara först. Svara inte. Radera inte.
ev_phone =
    <b>Telefon:</b> Skriv ner orden exakt, klockslaget och hur länge ni talade.
    Spara numret och samtalslistan. Minns du röst, dialekt eller ljud i bakgrunden?
ev_phone_now =
    <b>Pratar du nu?</b> Lyssna. Avbryt inte. Skriv ner.
    Sätt gärna på högtalaren så att någon mer hör.
ev_social =
    <b>Nätet:</b> Ta skärmbilder som visar text, kontots namn, datum och hela webbadressen. Spara även tråden runt om.
    Låt någon du litar på se originalet. Anmäl till plattformen efteråt.
ev_mail =
    <b>E-post:</b> Låt mejlet ligga kvar. Skicka det inte vidare.
    En utskrift ersätter inte originalet.
ev_letter =
    <b>Brev:</b> Rör det så lite som möjligt. Lägg ner det. Spara kuvertet. Ta ett foto.
    Fråga polisen på 114 14 hur du ska göra.
ev_parcel =
    <b>Misstänkt paket, pulver eller fläckar?</b> Rör det inte. Öppna inte.
    Lämna rummet och stäng dörren. <b>Ring 112.</b>
ev_face =
    <b>Öga mot öga:</b> Skriv ner vad som sades, tid och plats. Vilka såg det?
    Är du skadad? Låt en läkare dokumentera det.
ev_home =
    <b>Någon vid dörren?</b> Öppna inte. Lås. Håll dig borta från fönstren.
    <b>Ring 112</b> om du är rädd.
ev_follow =
    <b>Förföljd nu?</b> Gå dit det finns folk. Gå inte hem. <b>Ring 112.</b>
    Skriv upp bil och riktning om du kan.
ev_doxing =
    <b>Uthängd:</b> Spara adressen till sidan först. Be sedan om borttagning.
    Fråga { $unit } om hjälp att få bort privata uppgifter hos kommunen.
ev_blackmail = <b>Utpressning:</b> Betala inte. Lova inget. Spara allt. Prata med polisen.
ev_bribe = <b>Erbjudande som känns fel:</b> Tacka nej tydligt. Skriv ner vem, när och vad. Meddela { $unit }.
ev_damage = <b>Skadegörelse:</b> Fotografera före städning. Låt saker ligga.

police_info =
    Händer det nu: <b>112</b>. Annars <b>114 14</b> eller en polisstation.
    Du behöver inte veta om det är brottsligt.
police_say =
    Säg: ”Jag är förtroendevald. Det gäller mitt uppdrag.”
    Be om åtkomstskydd, så att färre kan läsa anmälan. Be om anmälans nummer, K-numret, och spara det.
police_must = I { $place } ska hot och våld anmälas till polisen. Någon annan kan göra det åt dig. Du kan be { $unit } om hjälp.
police_urged = Kommunen rekommenderar att du polisanmäler. Det är du som väljer.
police_silent = Du kan polisanmäla, även om du är osäker. Någon annan får göra det åt dig.
police_help = Bra. Om du väljer att meddela { $unit } får de veta att du vill ha hjälp att anmäla.
support =
    Det är vanligt att må dåligt efteråt. Prata med någon.
    Brottsofferjouren: 116 006 (gratis, du får vara anonym). Vårdråd: 1177.

## Rapporten

report_intro =
    En fråga i taget. Du kan hoppa över, pausa och ändra. Inget skickas innan du valt vem som får veta.
    Chatten är inte helt skyddad: skriv inte namnet på den som hotar.
b_back = ‹ Tillbaka
b_skip = Hoppa över
b_pause = Pausa
b_cancel = Avbryt
b_change = Ändra
b_send = ✔ Skicka
b_keep = Spara och vänta
paragraphs =
    { $one }

    { $two }
answered = { $question }
    <b>✔ { $answer }</b>
chosen = <b>✔ { $answer }</b>
asked_before = { $question }
    <i>Du har svarat: { $before }</i>
your_own_words = med egna ord
your_files = det du har skickat
safe_ok =
    Skönt att du är i säkerhet. Det här är inte ditt fel. Du ska inte behöva tåla det.
    Vi tar en sak i taget. Du kan sluta när du vill.
resume = Välkommen tillbaka. Är du i fara: ring 112. Här var vi:
pause = Sparat. Skriv /fortsatt när du orkar. Utkastet raderas { $deleted }.
cancel = Avbrutet. Inget är skickat. Utkastet är raderat.
cancel_sent = Det du redan har skickat finns kvar i ärende { $number }. Resten är raderat.
draft_warning = Ditt utkast finns kvar. Det raderas { $deleted }. Skriv /fortsatt om du vill gå vidare.
draft_deleted = Ditt utkast är raderat och skickas inte. Du kan alltid börja om.
kept_draft = Inget är skickat och ingen har fått veta. Utkastet sparas i 72 timmar. Skriv /fortsatt när du vill.
joined_the_story = Sparat. Jag lägger det du skrev till rapporten.
story_full = Rapporten rymmer inte mer text, så det du skrev nu kom inte med. Skicka det du har. Resten kan du berätta för den som tar ärendet.
place_kept = Platsen är sparad. Bara säkerhetsenheten får se den.
proxy = Bra att du hjälper till. Skriv inte den andres namn här.
near_miss = Bra att du berättar, även om det slutade väl. Det som nästan hände hjälper oss att skydda fler.
worry = Du behöver inte vänta tills något händer. Berätta vad som oroar dig.

q_danger = <b>Är du i fara just nu?</b>
s_danger = I fara när rapporten började
b_danger_yes = Ja
b_danger_no = Nej
b_danger_unsure = Vet inte
q_who = Gäller det dig eller någon annan?
s_who = Gäller
b_who_me = Mig
b_who_family = Familj/närstående
b_who_colleague = Kollega i politiken
b_who_party = Vårt parti/kansli
q_told = Vet personen att du berättar?
s_told = Personen vet om det
b_told_yes = Ja
b_told_no = Nej
b_told_unsure = Vet inte
q_children = Berörs något barn?
s_children = Barn berörs
b_children_yes = Ja
b_children_no = Nej
b_children_unsure = Vet inte
q_state = Har det hänt, eller är du orolig för att det ska hända?
s_state = Läget
b_state_ongoing = Det pågår
b_state_happened = Det har hänt
b_state_near = Det var nära
b_state_worried = Jag är orolig
q_kind = Vad handlar det mest om? Välj det som ligger närmast.
s_kind = Handlar om
b_kind_threat = Hot eller våld
b_kind_hate = Hat eller påhopp
b_kind_followed = Förföljd eller uthängd
b_kind_damage = Något är skadat eller stulet
b_kind_pressure = Påtryckning eller muta
b_kind_unsure = Vet inte
q_threat = Var det hot, våld eller båda?
s_threat = Hot eller våld
b_threat_threat = Hot
b_threat_violence = Våld
b_threat_both = Båda
q_followed = Vad stämmer bäst?
s_followed = Förföljd eller uthängd
b_followed_following = Någon följer efter mig
b_followed_mapping = Någon kartlägger mig
b_followed_doxing = Mina uppgifter sprids
b_followed_fake = Falska konton eller beställningar
q_damage = Är något skadat eller stulet?
s_damage = Skadat eller stulet
b_damage_damaged = Skadat
b_damage_stolen = Stulet
b_damage_both = Båda
q_pressure = Vad stämmer bäst?
s_pressure = Påtryckning
b_pressure_blackmail = Utpressning
b_pressure_vote = ”Om du röstar så…”
b_pressure_gift = Erbjudande/gåva
b_pressure_other = Annat
q_channel = Hur kom det till dig?
s_channel = Kom genom
b_channel_net = Nätet eller e-post
b_channel_phone = Telefon eller sms
b_channel_letter = Brev eller paket
b_channel_face = Öga mot öga
b_channel_home = Hemma hos mig
b_channel_other = Annat
q_net = Var på nätet?
s_net = På nätet
b_net_social = Sociala medier
b_net_forum = Forum eller webbsida
b_net_email = E-post
b_net_message = Privat meddelande
q_phone = Samtal eller sms?
s_phone = Telefon
b_phone_call = Samtal
b_phone_sms = Sms
q_letter = Brev eller paket?
s_letter = Post
b_letter_letter = Brev
b_letter_parcel = Paket
q_when = När hände det senast?
s_when = När
b_when_now = Just nu
b_when_today = I dag
b_when_yesterday = I går
b_when_week = Senaste veckan
b_when_earlier = Tidigare
b_when_unsure = Vet inte
q_near = Är personen kvar eller nära dig?
s_near = Personen är nära
b_near_yes = Ja
b_near_no = Nej
b_near_unsure = Vet inte
q_weapon = Finns det vapen, eller hot om vapen, brand eller bomb?
s_weapon = Vapen, brand eller bomb
b_weapon_yes = Ja
b_weapon_no = Nej
b_weapon_unsure = Vet inte
q_timeplace = Nämns en tid eller plats, till exempel i kväll eller på mötet?
s_timeplace = Tid eller plats nämns
b_timeplace_yes = Ja
b_timeplace_no = Nej
b_timeplace_unsure = Vet inte
q_known = Vet du vem det är? <b>Skriv inte namnet här.</b> Du kan lämna det direkt till { $unit }.
s_known = Vet vem det är
b_known_yes = Ja
b_known_no = Nej
b_known_unsure = Vet inte
q_harm = Är någon skadad?
s_harm = Någon är skadad
b_harm_yes = Ja
b_harm_no = Nej
b_harm_unsure = Vet inte
q_first = Är det första gången?
s_first = Har hänt förut
b_first_first = Första gången
b_first_before = Det har hänt förut
b_first_unsure = Vet inte
q_scared = Hur skrämmande känns det?
s_scared = Känns skrämmande
b_scared_none = Inte alls
b_scared_little = Inte särskilt
b_scared_quite = Ganska
b_scared_very = Mycket
b_scared_silent = Vill inte svara
q_assignment = Tror du att det hör ihop med ditt uppdrag?
s_assignment = Hör ihop med uppdraget
b_assignment_yes = Ja
b_assignment_no = Nej
b_assignment_unsure = Vet inte
q_story = Vill du berätta med egna ord? Skriv det här, eller hoppa över.
s_story = Med egna ord
q_evidence = Har du bilder, sms, inspelningar eller filer? Skicka dem här, en i taget. Tryck på Klart när du är färdig.
s_evidence = Filer
files_intro =
    <b>Bilder och filer:</b> högst 20 MB var. Är originalet viktigt: skicka bilden som <b>fil</b>, inte som foto.
    Jag säger till när en fil är sparad. Behåll originalet också efteråt.
b_files_done = Klart
b_evidence_done = Klart
file_coming = Tar emot…
file_saved = ✔ Sparad, krypterad ({ $kilobytes } kB).
file_too_big = Filen är för stor, högst 20 MB går här. Behåll den i telefonen. Du kan dela upp den, eller skriva att den finns.
files_full = Rapporten rymmer inte fler filer. Behåll den i telefonen och säg att den finns.
file_broken = Filen gick inte att hämta. Behåll den i telefonen och försök skicka den igen.
no_files_here = Skicka inte filer här, men behåll dem. Fråga { $unit } hur du lämnar dem: { $phone }.
q_police = Är det polisanmält?
s_police = Polisanmält
b_police_yes = Ja
b_police_later = Inte än
b_police_proxy = Någon gör det åt mig
b_police_help = Jag vill ha hjälp
b_police_no = Nej
q_knumber = Har du anmälans K-nummer? Det ser ut ungefär som 5000-K123456-26. Skriv det, eller hoppa över.
s_knumber = K-nummer
q_recipients = { $lines }
recipients_ask = Vem får jag meddela?
recipients_now = <b>Larmet går när du väljer.</b>
recipients_of_unit = Till <b>{ $unit }</b> går hela rapporten. Den blir en allmän handling. Känsliga delar kan skyddas av sekretess, men det prövas varje gång.
recipients_of_party = <b>Partiet</b> ({ $party }) får veta ditt namn, att du behöver stöd, vem det gäller, hur bråttom det är, hur de når dig och om det är polisanmält. De får inte veta vem som hotat.
recipients_no_party = Ditt parti har ingen säkerhetskontakt här.
s_recipients = Får veta
b_recipients_unit = { INITIAL($unit) }
b_recipients_party = { $party }s säkerhetskontakt
b_recipients_both = Båda
b_recipients_none = Ingen nu
s_recipients_unit = säkerhetsenheten
s_recipients_party = partiets säkerhetskontakt
s_recipients_both = säkerhetsenheten och partiets säkerhetskontakt
s_recipients_none = ingen
q_reach = Hur är det säkrast att nå dig?
s_reach = Nås säkrast
b_reach_call = Ring
b_reach_sms = Sms
b_reach_chat = Här i chatten
b_reach_party = Via partiet
b_reach_wait = Kontakta mig inte än
q_change = Vad vill du ändra?
b_more_answers = Fler
review =
    <b>Så här blir det:</b>
    { $lines }

    { $told }
    Stämmer det?
line = { $label }: <b>{ $value }</b>
own_words = ”{ $words }”
files = { $count ->
    [0] Inga filer
    [one] En fil
   *[other] { $count } filer
    }
tells_unit = Skickas till { $unit }.
tells_party = Skickas till säkerhetskontakten i { $party }.
tells_both = Skickas till { $unit } och till säkerhetskontakten i { $party }.
tells_none = Skickas inte till någon. Utkastet sparas.
q_no_one =
    Det du berättar låter allvarligt. Just nu får ingen veta det. <b>Är du i fara: ring 112.</b>
    Ska jag meddela { $unit } ändå?
b_tell_unit = Ja, meddela { $unit }
b_tell_nobody = Nej, spara bara
recipients_unit = { $unit }
recipients_party = säkerhetskontakten i { $party }
recipients_both = { $unit } och säkerhetskontakten i { $party }
saved =
    Tack för att du berättade. Rapporten är sparad som ärende <b>{ $number }</b>.
    <b>I fara: ring 112.</b>
saved_alerting =
    Tack för att du berättade. Rapporten är sparad som ärende <b>{ $number }</b>.
    Jag larmar nu { $who }. <b>I fara: ring 112.</b>
after_hours =
    Det är utanför kontorstid. Svar från { $unit } kan dröja till nästa vardag.
    Är det bråttom: 112 eller personlarm.
quick_more =
    Nu kan du berätta mer, en fråga i taget.
    Orkar du inte nu: skriv /pausa.
quick_with_draft = Ditt utkast följer med i snabbrapporten.
added_unread = Tack. Det är sparat i ärende <b>{ $number }</b>.
added_to_case = Tack. Det är sparat i ärende <b>{ $number }</b>, och de som har ärendet får veta att det finns mer att läsa.

## Hur bråttom det är

urgency_red = röd
urgency_orange = orange
urgency_yellow = gul
urgency_green = grön
urgency_line = Hur bråttom: <b>{ $urgency }</b>
    { $reasons }
urgency_only = Hur bråttom: <b>{ $urgency }</b>
reasons = { $list }
reason_danger = – i fara när rapporten började
reason_near = – personen är nära
reason_weapon = – vapen, brand eller bomb
reason_harm = – någon är skadad
reason_harm_before = – någon har skadats
reason_parcel = – ett paket
reason_violence_now = – våld just nu
reason_violence = – våld
reason_timeplace = – en tid eller plats nämns
reason_home = – vid hemmet
reason_followed = – förföljelse eller kartläggning
reason_doxing = – uppgifter sprids
reason_children = – barn kan beröras
reason_ongoing = – det pågår
reason_reprisal = – det har hänt förut och är polisanmält
reason_scared = – mycket skrämmande
reason_kind_threat = – hot
reason_kind_followed = – förföljd eller uthängd
reason_kind_damage = – skadegörelse eller stöld
reason_kind_pressure = – påtryckning
reason_worry = – inga akuta tecken i svaren
reason_unsure = – något är osäkert, då väljer jag en nivå högre
reason_quick = – snabbrapport, då väljer jag en nivå högre

## Larm. De första orden syns på låsskärmen: inget namn, inget innehåll.

alert = Nytt ärende { $number }. Nivå { $urgency }. Kvittera inom { $within }.
alert_again = Påminnelse { $times }: ärende { $number }, { $urgency }. Kvittera inom { $within }. Ingen har kvitterat än.
repeated_mark = (Kan vara upprepat.)
within_minutes = { $count ->
    [one] en minut
   *[other] { $count } minuter
    }
within_hours = { $count ->
    [one] en timme
   *[other] { $count } timmar
    }
within_days = { $count ->
    [one] en arbetsdag
   *[other] { $count } arbetsdagar
    }
b_ack = ✔ Kvittera
b_read = Läs rapporten
b_read_own = Läs det du skickade
b_take = Ta ärendet
b_files = { $count ->
    [one] Visa filen
   *[other] Visa { $count } filer
    }
you_have_acknowledged = Du kvitterade ärende { $number } ({ $urgency }) { $at }. Den som rapporterade får veta det. Nästa steg: läs rapporten, ta sedan kontakt.
you_have_taken = Du tog ärende { $number } ({ $urgency }) { $at }. Den som rapporterade får veta det.
yours_already = Du har redan ärende { $number }.
toast_acknowledged = Kvitterat
toast_taken = Ärendet är ditt
acknowledged_by = Ärende { $number }: { $holder } kvitterade { $at }.
taken_by = Ärende { $number }: { $holder } tog ärendet { $at }.
holder_unit = säkerhetsenheten
holder_party = partiets säkerhetskontakt
the_operator = någon vid säkerhetsenheten
escalated = Ingen hos { $unit } har svarat än. Jag larmar igen. Du kan också ringa dem: { $phone }. <b>I fara: 112.</b>
unreachable =
    Jag når ingen just nu. Ring { $unit }: { $phone }. <b>I fara: 112.</b> Polisen: 114 14.
    Ditt ärende { $number } är sparat, och jag fortsätter att försöka.
unreachable_party =
    Partiets säkerhetskontakt har inte svarat. Du kan ringa { $unit }: { $phone }. <b>I fara: 112.</b>
    Rapporten är sparad som ärende { $number }, och jag fortsätter att försöka.
outside_title = Tryggbot: ärende { $number }, nivå { $urgency }
outside_body =
    Ärende { $number }, nivå { $urgency }. Ingen har kvitterat i Telegram.
    Kvittera i boten{ $link ->
        [none] .
       *[other] , eller här: { $link }
    }
    Säkerhetsenheten: { $phone }
news_no_answer = Ärende { $number }: inget svar på säkerhetsfrågan (gång { $round }). Läs ärendet och ta kontakt. Vid fara: 112.
news_asks_no_more = Ärende { $number }: boten har frågat i en timme utan svar och frågar inte mer.
news_not_safe = Ärende { $number }: inte i säkerhet. Ta kontakt. Vid fara: 112.
news_safe = Ärende { $number }: uppger sig vara i säkerhet. Kontrollera.
news_false_alarm = Ärende { $number }: uppges vara falskt larm. Kontrollera innan du släpper det.
news_raised = Ärende { $number }: nu nivå { $urgency }. Det finns mer att läsa.
news_added = Ärende { $number }: det finns mer att läsa.

report = { $lines }
report_head = <b>Ärende { $number }</b>, öppnat { $opened }
s_name = Namn
s_party = Parti
s_number = Telefonnummer
no_number = finns inte i boten
party_sees_no_more = <i>Mer än så får partiet inte se. Ta kontakt så som står ovan. Berätta om försäkring och se till att det finns en rapport.</i>
from_emergency = Larmade med knappen ”Jag är i fara”.
may_be_hiding = <b>Personen kan gömma sig.</b> Ett samtal eller sms kan höras. Boten skriver ljudlöst.
outcome_safe = Har svarat: i säkerhet.
outcome_false_alarm = Har svarat: falskt larm. Bör kontrolleras.
position = Plats: { $latitude }, { $longitude }
file_caption = Ärende { $number }, fil { $place }. Mottagen { $at }.
    SHA-256: <code>{ $sha256 }</code>
file_fetching = Fil { $place } hämtas fortfarande. Försök igen strax.
file_lost = Fil { $place } gick inte att hämta.

no_open_cases = Inga öppna ärenden.
open_cases = Öppna ärenden: { $count }. Visar { $shown }, det mest brådskande först.
b_case = { $number } · { $urgency } · { $state }
state_new = nytt
state_acknowledged = kvitterat
state_assessed = bedömt
state_proposed = förslag
state_decided = beslutat
state_ordered = beställt
state_followed_up = uppföljt
state_closed = stängt
state_archived = arkiverat

on_call = <b>I jour nu:</b>
    { $names }
nobody_on_call = <b>Ingen är i jour.</b> Larm går då direkt till alla i enheten.
b_step_off = Gå av jouren
b_step_on = Gå på jouren
last_on_call = Du är den enda i jour. Går du av larmas alla i enheten direkt. Vill du gå av?
b_step_off_yes = Ja, gå av
b_step_off_no = Nej, stanna
still_on_call = Du är kvar i jour.
you_stepped_on = Du är i jour.
you_stepped_off = Du är inte i jour längre.
other_stepped_on = { $name } har gått på jouren.
other_stepped_off = { $name } har gått av jouren.

## Mina ärenden, och vad som händer med dem

no_cases = Du har inga ärenden.{ $draft ->
    [yes] {" "}Du har ett utkast: skriv /fortsatt.
   *[no] {""}
    }
my_cases = Dina ärenden: { $count }. Tryck för att se vad som händer.{ $draft ->
    [yes] {" "}Du har också ett utkast: skriv /fortsatt.
   *[no] {""}
    }
b_my_case = Ärende { $number }
status = { $lines }
status_head = <b>Ditt ärende { $number }</b>
status_saved = ✔ Sparat { $at }
status_sent = ✔ Skickat till { $who } { $at }
status_not_sent = … Skickas till { $who }
status_nobody = ✘ Ingen hos { $who } går att nå här just nu
status_opened = ✔ Öppnat av { $who } { $at }
status_acknowledged = ✔ Kvitterat av { $who } { $at }
status_taken = ✔ Taget av { $who } { $at }
status_waiting = … Ännu inte kvitterat av { $who }
status_danger = I fara: ring 112.
track_unit = { $unit }
track_party = partiets säkerhetskontakt

## Kommandona, som Telegram visar dem i sin lista

command_112 = I fara: så gör du
command_rapport = Berätta vad som hänt
command_fraga = Råd om bevis, polis och stöd
command_arenden = Dina ärenden
command_pausa = Pausa rapporten
command_fortsatt = Fortsätt rapporten
command_avbryt = Avbryt rapporten
command_rensa = Ta bort det som skrivits här
command_hjalp = Hjälp
