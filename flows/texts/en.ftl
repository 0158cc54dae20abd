# This is everything the bot says in English. A communicator may change the words freely.
#
# How to do it: change the text after the equals sign. Leave what is inside { braces } as it is:
# the bot puts names, times and numbers there; INITIAL makes the first letter a capital. <b>bold</b> and <i>italics</i> may be used.
# If a button gets a new name, change it also in the texts that mention it.
# A municipality can replace single texts by putting an en.ftl of its own in its profile folder.
#
# Every text has a twin with the same name in sv.ftl: change both. Municipalities, units, phone
# numbers and Swedish legal terms stay in Swedish, with a word of explanation where it is needed.
#
# Tone: short, calm, one thing at a time. Never blame, never a promise that no human has given.

## Danger: 112 first. These words must be enough on their own.

call112 =
    <b>Call 112 now.</b>
    Say where you are and what is happening.
    Move away if you can. Lock yourself in.
    Do you have a personal alarm? Press it.

    <b>Can't talk?</b> Go to other people, or ask someone else to call 112.
    Are you hiding? Turn off sound and vibration on your phone.
contact112 = 112 SOS Alarm
# The first line of everything said to somebody who may be hiding. It shows on the lock screen.
veil = Message
suicidal =
    That sounds heavy. You matter.
    <b>Call 112</b> if it is urgent.
    Suicide line (Självmordslinjen): <b>90101</b>, day and night. Health advice: 1177.
    Ask someone you trust to be with you.
b_in_danger = I am in danger
danger_ask = Is it happening now? <b>Call 112.</b>
after112 =
    Shall I also let the security unit ({ $unit }) know that you need support?
    I am a bot and cannot send the police.
b_alert_yes = Yes, tell them
b_alert_no = No, not now
not_alerted =
    I have not told anyone.
    Tap <b>I am in danger</b> if you change your mind. <b>In danger: call 112.</b>
company =
    I am alerting { $unit } and will tell you when someone has answered. Do not wait for that: <b>in danger, call 112.</b>
    I am still here. In 5 minutes I will ask if you are safe. What you write is saved in case { $number }.
company_alone =
    I cannot reach anyone at { $unit } right now, but I keep trying. Call them: { $phone }. <b>In danger: call 112.</b>
    I am still here. In 5 minutes I will ask if you are safe. What you write is saved in case { $number }.
are_you_safe = Are you safe now?
b_safe_yes = Yes, I am safe
b_safe_no = No
b_false_alarm = It was a false alarm
safe_then = Do you want to tell more now, or later?
b_more = Tell now
b_later = Later
later_is_fine = That is fine. Tap Report when you feel able to. You can also call { $unit }: { $phone }.
false_alarm =
    Thank you, now I know. The case now says that it was a false alarm.
    { INITIAL($unit) } may contact you to make sure that you are all right. The case stays open for now.
noted = Saved.
noted_told = Saved in the case.
emergency_stays = The case is already open. Tap <b>Yes, I am safe</b> or <b>It was a false alarm</b>.
cancelled = Cancelled.
call112_unsure =
    Are you afraid something will happen now? <b>Call 112.</b> They help you decide.
    Otherwise we go on, calmly.
call112_near = Is the person near? Is there a weapon, fire or bomb? <b>Call 112</b> and move away. The report can wait.
call112_harm = Does anyone need medical care now? <b>Call 112.</b> Health advice: 1177. Let a doctor document the injuries.

## Becoming a member

welcome =
    Hi. I help you if you are threatened, harassed or worried in your role.
    I am a bot. I cannot send the police. <b>If you are in danger, call 112.</b>
welcome_staff =
    Hi. Alerts come here when an elected official needs support. Acknowledge as soon as you have seen one.
    I am a bot. I cannot send the police. <b>If you are in danger yourself, call 112.</b>
enrolled = You are here as <b>{ $name }</b>, { $role } in { $place }.
enrolled_party = You are here as <b>{ $name }</b>, { $role } in { $place }, { $party }.
role_official = elected official (förtroendevald)
role_party-contact = the party's security contact
role_duty-officer = duty officer at the security unit
role_decision-maker = decision maker
role_administrator = administrator
privacy =
    <b>What I save</b>
    Name, role, party, language and contact details while you are a member. What you tell me is stored encrypted.
    A draft is deleted after 72 hours. A report to { $place } becomes a public record (allmän handling). Whether it is covered by secrecy (sekretess) is assessed each time. The municipality decides how long it is kept.

    <b>Who sees what</b>
    I tell only those you choose. The party never learns from me who made the threat.

    <b>This chat is not fully protected.</b> Telegram can access what is written here. Write as little as you can. Afterwards I remove what I can.
    Questions about personal data: { $contact }. Leave the bot: /leave
q_language = Which language shall I use?
q_language_again = Which language shall I use?
b_swedish = Svenska
b_english = English
b_not_me = This is not me
not_me_gone = Thank you for telling me. I have removed the details. <b>In danger: call 112.</b> Police: 114 14.
ready = Done. The buttons are at the bottom. <b>I am in danger</b> is always there.
language_set = I now use English.
not_enrolled =
    <b>In danger: call 112.</b> Police: 114 14.
    I do not recognise you yet. Do you have a code? Type /start and the code. If not, you can ask your party or municipality for one.
code_wrong =
    This code is not valid. It may be old or already used. Ask for a new one.
    <b>In danger: call 112.</b> Police: 114 14.
code_wait =
    There have been too many wrong codes. Try again after { $until }.
    <b>In danger: call 112.</b> Police: 114 14.
code_elsewhere = You are already a member in another municipality. Type /leave first if you want to change.
code_other_party = You are already a member for another party. Type /leave first if you want to change. The code is still valid.
q_leave = Do you want to leave the bot? Your name, phone number and draft are deleted. What you have already sent is kept.
b_leave_yes = Yes, leave
b_leave_no = No, stay
left = You have left the bot. To come back you need a new code. <b>In danger: call 112.</b> Police: 114 14.
stayed = Good. Everything is as before.

## The buttons at the bottom

key_danger = I am in danger
key_report = Report
key_quick = Quick report
key_ask = Ask
key_mine = My cases
key_cases = Cases
key_duty = On call
type_here = Type or tap

## Help

help =
    <b>In danger: call 112.</b> Type /112 at any time.
    Police, not urgent: 114 14. Call the security unit ({ $unit }): { $phone }.

    /report – tell what happened
    /ask – what the municipality's document says, and advice on evidence, police and support
    /cases – your cases
    /pause, /resume – a report you are working on
    /cancel – delete it
    /clear – remove what was written here
    /language /privacy /leave
help_staff = On duty: /cases shows open cases, /shift shows who is on call.
help_party = On duty: /cases shows the open cases of your party.
wipe = I remove what I can from the last 48 hours. Also delete the chat in Telegram: tap the name at the top and choose <b>Delete chat</b>.
wipe_draft = Your draft report is kept. Type /resume when you want.
your_party = your party
named = { $name }
named_role = { $name } ({ $role })

## Hints: why nothing happened, and what to do instead

hint_use_buttons = Choose one of the buttons.
hint_home = Tap a button at the bottom. <b>In danger: call 112.</b>
hint_home_staff = Alerts come here. /cases shows open cases. <b>In danger: call 112.</b>
hint_command = There is no such command. Type /help.
hint_words = I cannot receive that. Write, or send a picture or a file.
hint_not_yours = That is not possible from here, or no longer applies.
hint_held = { $holder } is already handling this case.
stale = That button no longer applies. Look at the bottom of the chat.
nothing_to_resume = There is no draft. Tap Report to begin.
nothing_to_pause = There is nothing to pause.
nothing_to_cancel = There is nothing to cancel.
edited_elsewhere = I see that you changed an earlier message. Write the change as a new one, and it will be included.
edited_kept = The change is saved.
error =
    Something went wrong on my side, not yours. What you wrote is saved, but I could not go on.
    Try again, or call { $phone }. <b>In danger: call 112.</b>
storage_failure =
    I cannot save anything right now, so do not write anything important here.
    <b>In danger: call 112.</b> Police: 114 14. { $phones }

## Something written without my asking

q_heard = What do you want to do with what you wrote?
b_to_report = Report it
b_to_ask = Get advice
b_to_nothing = Nothing
words_dropped = I am not saving it.

## Advice, and the municipality's document

q_ask = What would you like to know? Type your question, or choose a topic.
q_ask_nothing_read =
    Choose a topic, or type your question.
    I do not have the municipality's document here right now.
q_topic = <b>{ $group }</b> – what is it about?
group_now = Right now
group_evidence = Save evidence
group_police = The police
group_support = Support
group_protection = Protection
group_training = Training
group_rules = Rules and roles
group_party = The party
group_document = About the document
topic_phone = Phone
topic_social = Social media
topic_mail = E-mail
topic_letter = Letter
topic_parcel = Parcel
topic_face = Face to face
topic_home = At my home
topic_follow = Followed
topic_doxing = Exposed online
topic_blackmail = Blackmail
topic_bribe = Bribe
topic_damage = Damage
topic_police = Police report
topic_support = Support afterwards
b_more_topics = More
b_close = Done
b_browse = Choose a topic
b_again = Search again

# An answer: the quotation stands by itself. What isn't in the document always stands outside it.
guide_document = This is what the municipality's document says:
guide_document_in_swedish = This is what the municipality's document says. The quotation is in Swedish, as it was adopted:
guide_summary = From Tryggbot's own summary, not the adopted text:
guide_summary_in_swedish = From Tryggbot's own summary, not the adopted text. It is in Swedish:
guide_answer =
    { $intro }
    <blockquote>{ $quote }</blockquote>
    { $about }

    Did this help?
guide_section =
    { $intro }
    { $quotes }
    { $about }
guide_lines = { $lines }
guide_quote = <blockquote>{ $words }</blockquote>
guide_source = Source: { $title }. Section: { $section }.
guide_source_whole = Source: { $title }.
guide_decided = Decided on { $on }.
guide_decided_by = Decided on { $on } by { $by }.
guide_valid_to = Valid until { $on }.
guide_expired = <b>Note:</b> the document was valid until { $on }. Ask { $unit } what applies now: { $phone }.
guide_note = <b>Comment, not in the document:</b> { $words }
guide_changed = The municipality has changed its document since you asked. What I showed may no longer be the same.
guide_unread =
    I cannot read the municipality's document right now.
    You can call { $unit }: { $phone }. <b>In danger: call 112.</b>
b_helped = Yes
b_not_helped = No
b_section = Show the whole section
b_next = Next result
good_that_it_helped = Good. Press Ask when you wonder about something else.
no_answer =
    I am not sure, and I do not want to guess.
    I can ask { $who } for you. You can also call { $unit }: { $phone }. <b>In danger: call 112.</b>
no_answer_alone =
    I am not sure, and I do not want to guess.
    Call { $unit }: { $phone }. <b>In danger: call 112.</b>
q_offer = Would you like to ask a person, or look through the topics?
q_offer_alone = Would you like to look through the topics?

## A question to a person

b_person = Ask { $unit }
b_person_plain = Ask a person
nobody_to_ask =
    No one can take your question here right now.
    Call { $unit }: { $phone }. <b>In danger: call 112.</b>
q_wording =
    This is what will be sent:
    <blockquote>{ $words }</blockquote>
    { $receiver }

    Send it as it is, or type it in other words now.
q_wording_empty =
    Type your question. You will see it before I send it.
    { $receiver }
asks_unit =
    It goes to <b>{ $unit }</b> and becomes a public record. The answer comes here.
    They see your name. You cannot ask anonymously here.
asks_party =
    It goes to <b>the security contact of { $party }</b>, who can pass it on to { $unit }. The answer comes here.
    They see your name. You cannot ask anonymously here.
b_to_unit = To the unit instead
b_to_party = To the party instead
receiver_unit = { $unit }
receiver_party = the security contact of { $party }
question_sent =
    Your question is saved. I am telling { $receiver }. The answer comes here when somebody has answered. It may take time.
    Do you need an answer now? Call { $unit }: { $phone }. <b>In danger: call 112.</b>
question_waits =
    { INITIAL($receiver) } has not answered your question yet. It is still there, and I have sent a reminder.
    You can also call { $unit }: { $phone }.
question_passed_on = Your question has gone on to { $unit }. The answer comes here.
answer_from_person =
    <b>Your question has been answered.</b>
    { INITIAL($who) } writes:
    <blockquote>{ $words }</blockquote>
    You asked: “{ $question }”
person_unit = a person at { $unit }
person_party = a person, the security contact of { $party },

# For whoever answers. What shows on a locked screen says nothing of whom or what.
question_notice = A question is waiting for an answer.
question_notice_again = A question has waited for an answer for a working day or more.
b_read_question = Read the question
b_question = Question from { $at }
questions_wait = { $count ->
    [one] One question is waiting for an answer.
   *[other] { $count } questions are waiting for an answer.
    }
question_shown =
    <b>{ $name }</b> asked at { $at }:
    <blockquote>{ $words }</blockquote>
    Your answer comes in the person's chat. The chat is not fully protected.
b_answer = Answer
b_pass_on = Pass on to the unit
q_reply = Type your answer to { $name }. You will see it before it is sent.
q_reply_check =
    This will be sent to { $name }:
    <blockquote>{ $words }</blockquote>
    Is it right?
the_asker = the person who asked
reply_sent =
    Your answer is saved and on its way.
    Could it help others? Add it as a topic. The communicator then sees the question and the answer as they stand, but not who asked.
b_as_topic = Add as a topic
kept_as_topic = The communicator now has the question and the answer, without names.
toast_passed_on = The question goes on to the unit.
toast_write_answer = Type your answer in the chat.
notice_passed_on = The question has gone on to the unit.
notice_answered = The question has been answered.
hint_nobody_to_ask = No one can take the question right now. The number to call is in /help.
hint_asker_gone = The person who asked is no longer here.
hint_question_answered = The question has been answered already.
hint_passed_on = The question has been passed on already.

ev_intro = Save first. Do not reply. Do not delete.
ev_phone =
    <b>Phone:</b> Write down the exact words, the time and how long you spoke.
    Keep the number and the call log. Do you recall the voice, accent or background sounds?
ev_phone_now =
    <b>On the phone now?</b> Listen. Do not interrupt. Write it down.
    If you can, use the speaker so that someone else hears.
ev_social =
    <b>Online:</b> Take screenshots showing the text, account name, date and full web address. Save the thread around it too.
    Let someone you trust see the original. Report to the platform afterwards.
ev_mail =
    <b>E-mail:</b> Leave the message where it is. Do not forward it.
    A printout does not replace the original.
ev_letter =
    <b>Letter:</b> Touch it as little as possible. Put it down. Keep the envelope. Take a photo.
    Ask the police on 114 14 what to do with it.
ev_parcel =
    <b>Suspicious parcel, powder or stains?</b> Do not touch. Do not open.
    Leave the room and close the door. <b>Call 112.</b>
ev_face =
    <b>Face to face:</b> Write down what was said, time and place. Who saw it?
    Are you hurt? Let a doctor document it.
ev_home =
    <b>Someone at the door?</b> Do not open. Lock it. Stay away from the windows.
    <b>Call 112</b> if you are afraid.
ev_follow =
    <b>Being followed now?</b> Go where there are people. Do not go home. <b>Call 112.</b>
    Note the car and direction if you can.
ev_doxing =
    <b>Exposed online:</b> Save the page address first. Then ask for removal.
    Ask { $unit } for help to remove private details held by the municipality.
ev_blackmail = <b>Blackmail:</b> Do not pay. Promise nothing. Save everything. Talk to the police.
ev_bribe = <b>An offer that feels wrong:</b> Say no clearly. Write down who, when and what. Tell { $unit }.
ev_damage = <b>Damage:</b> Take photos before cleaning. Leave things as they are.

police_info =
    If it is happening now: <b>112</b>. Otherwise <b>114 14</b> or a police station.
    You do not need to know whether it is a crime.
police_say =
    Say: “I am an elected official (förtroendevald). This concerns my role.”
    Ask for restricted access (åtkomstskydd), so that fewer people can read the report. Ask for the report's number, the K-nummer, and save it.
police_must = In { $place }, threats and violence are to be reported to the police. Someone else can do it for you. You can ask { $unit } for help.
police_urged = The municipality recommends a police report. The choice is yours.
police_silent = You can report to the police, even if you are unsure. Someone else may do it for you.
police_help = Good. If you choose to tell { $unit }, they will see that you want help to report.
support =
    It is common to feel bad afterwards. Talk to someone.
    Victim support (Brottsofferjouren): 116 006 (free, you may be anonymous). Health advice: 1177.

## The report

report_intro =
    One question at a time. You can skip, pause and change. Nothing is sent before you have chosen who is told.
    This chat is not fully protected: do not write the name of the person who threatens.
b_back = ‹ Back
b_skip = Skip
b_pause = Pause
b_cancel = Cancel
b_change = Change
b_send = ✔ Send
b_keep = Save and wait
paragraphs =
    { $one }

    { $two }
answered = { $question }
    <b>✔ { $answer }</b>
chosen = <b>✔ { $answer }</b>
asked_before = { $question }
    <i>You have answered: { $before }</i>
your_own_words = in your own words
your_files = what you have sent
safe_ok =
    Good that you are safe. This is not your fault. You should not have to put up with it.
    One thing at a time. You can stop whenever you like.
resume = Welcome back. If you are in danger: call 112. We were here:
pause = Saved. Type /resume when you feel able to. The draft will be deleted on { $deleted }.
cancel = Cancelled. Nothing was sent. The draft is deleted.
cancel_sent = What you have already sent is kept in case { $number }. The rest is deleted.
draft_warning = Your draft is still here. It will be deleted on { $deleted }. Type /resume if you want to go on.
draft_deleted = Your draft is deleted and will not be sent. You can always start again.
kept_draft = Nothing was sent and no one has been told. The draft is kept for 72 hours. Type /resume when you like.
joined_the_story = Saved. I am adding what you wrote to the report.
story_full = The report holds no more text, so what you wrote just now was not added. Send what you have. Tell the rest to whoever takes the case.
place_kept = The place is saved. Only the security unit may see it.
proxy = Good that you help. Do not write the other person's name here.
near_miss = Good that you tell us, even if it ended well. What nearly happened helps us protect others.
worry = You do not have to wait until something happens. Tell us what worries you.

q_danger = <b>Are you in danger right now?</b>
s_danger = In danger when the report began
b_danger_yes = Yes
b_danger_no = No
b_danger_unsure = Not sure
q_who = Is this about you or someone else?
s_who = About
b_who_me = Me
b_who_family = Family/close one
b_who_colleague = A political colleague
b_who_party = Our party/office
q_told = Does the person know you are telling us?
s_told = The person knows
b_told_yes = Yes
b_told_no = No
b_told_unsure = Not sure
q_children = Is a child affected?
s_children = Children affected
b_children_yes = Yes
b_children_no = No
b_children_unsure = Not sure
q_state = Has it happened, or are you worried it will?
s_state = Situation
b_state_ongoing = It is going on
b_state_happened = It happened
b_state_near = It was close
b_state_worried = I am worried
q_kind = What is it mostly about? Pick the closest.
s_kind = Concerns
b_kind_threat = Threat or violence
b_kind_hate = Hate or abuse
b_kind_followed = Followed or exposed
b_kind_damage = Something damaged or stolen
b_kind_pressure = Pressure or bribe
b_kind_unsure = Not sure
q_threat = Was it a threat, violence or both?
s_threat = Threat or violence
b_threat_threat = Threat
b_threat_violence = Violence
b_threat_both = Both
q_followed = Which fits best?
s_followed = Followed or exposed
b_followed_following = Someone follows me
b_followed_mapping = Someone maps me and my habits
b_followed_doxing = My details are spread
b_followed_fake = Fake accounts or orders
q_damage = Is something damaged or stolen?
s_damage = Damaged or stolen
b_damage_damaged = Damaged
b_damage_stolen = Stolen
b_damage_both = Both
q_pressure = Which fits best?
s_pressure = Pressure
b_pressure_blackmail = Blackmail
b_pressure_vote = “If you vote…”
b_pressure_gift = Offer/gift
b_pressure_other = Other
q_channel = How did it reach you?
s_channel = Came by
b_channel_net = Online or e-mail
b_channel_phone = Phone or text
b_channel_letter = Letter or parcel
b_channel_face = Face to face
b_channel_home = At my home
b_channel_other = Other
q_net = Where online?
s_net = Online
b_net_social = Social media
b_net_forum = Forum or web page
b_net_email = E-mail
b_net_message = Private message
q_phone = Call or text?
s_phone = Phone
b_phone_call = Call
b_phone_sms = Text
q_letter = Letter or parcel?
s_letter = Post
b_letter_letter = Letter
b_letter_parcel = Parcel
q_when = When did it last happen?
s_when = When
b_when_now = Right now
b_when_today = Today
b_when_yesterday = Yesterday
b_when_week = Past week
b_when_earlier = Earlier
b_when_unsure = Not sure
q_near = Is the person still there, or near you?
s_near = The person is near
b_near_yes = Yes
b_near_no = No
b_near_unsure = Not sure
q_weapon = Is there a weapon, or a threat of a weapon, fire or bomb?
s_weapon = Weapon, fire or bomb
b_weapon_yes = Yes
b_weapon_no = No
b_weapon_unsure = Not sure
q_timeplace = Does it mention a time or place, such as tonight or the meeting?
s_timeplace = Time or place mentioned
b_timeplace_yes = Yes
b_timeplace_no = No
b_timeplace_unsure = Not sure
q_known = Do you know who it is? <b>Do not write the name here.</b> You can give it directly to { $unit }.
s_known = Knows who it is
b_known_yes = Yes
b_known_no = No
b_known_unsure = Not sure
q_harm = Is anyone hurt?
s_harm = Someone is hurt
b_harm_yes = Yes
b_harm_no = No
b_harm_unsure = Not sure
q_first = Is this the first time?
s_first = Happened before
b_first_first = First time
b_first_before = It has happened before
b_first_unsure = Not sure
q_scared = How frightening does it feel?
s_scared = Feels frightening
b_scared_none = Not at all
b_scared_little = Not very
b_scared_quite = Quite
b_scared_very = Very
b_scared_silent = Prefer not to say
q_assignment = Do you think it has to do with your role?
s_assignment = Has to do with the role
b_assignment_yes = Yes
b_assignment_no = No
b_assignment_unsure = Not sure
q_story = Do you want to tell it in your own words? Write it here, or skip.
s_story = In own words
q_evidence = Do you have pictures, texts, recordings or files? Send them here, one at a time. Tap Done when you have finished.
s_evidence = Files
files_intro =
    <b>Pictures and files:</b> at most 20 MB each. If the original matters, send the picture as a <b>file</b>, not as a photo.
    I will tell you when a file is saved. Keep the original afterwards too.
b_files_done = Done
b_evidence_done = Done
file_coming = Receiving…
file_saved = ✔ Saved, encrypted ({ $kilobytes } kB).
file_too_big = The file is too big, 20 MB is the most I can take. Keep it on your phone. You can split it, or write that it exists.
files_full = The report holds no more files. Keep it on your phone, and say that it exists.
file_broken = The file could not be fetched. Keep it on your phone and try to send it again.
no_files_here = Do not send files here, but keep them. Ask { $unit } how to hand them over: { $phone }.
q_police = Has it been reported to the police?
s_police = Reported to the police
b_police_yes = Yes
b_police_later = Not yet
b_police_proxy = Someone does it for me
b_police_help = I want help
b_police_no = No
q_knumber = Do you have the number of the police report (K-nummer)? It looks roughly like 5000-K123456-26. Write it, or skip.
s_knumber = K-nummer (police report)
q_recipients = { $lines }
recipients_ask = Who may I notify?
recipients_now = <b>The alert goes out when you choose.</b>
recipients_of_unit = <b>The security unit</b> ({ $unit }) gets the full report. It becomes a public record. Sensitive parts may be covered by secrecy, but that is assessed each time.
recipients_of_party = <b>The party</b> ({ $party }) is told your name, that you need support, whom it concerns, how urgent it is, how to reach you and whether it is reported to the police. They are not told who made the threat.
recipients_no_party = Your party has no security contact here.
s_recipients = Told
b_recipients_unit = { INITIAL($unit) }
b_recipients_party = { $party } security contact
b_recipients_both = Both
b_recipients_none = No one now
s_recipients_unit = the security unit
s_recipients_party = the party's security contact
s_recipients_both = the security unit and the party's security contact
s_recipients_none = no one
q_reach = What is the safest way to reach you?
s_reach = Safest way to reach
b_reach_call = Call
b_reach_sms = Text
b_reach_chat = Here in chat
b_reach_party = Via the party
b_reach_wait = Do not contact me yet
q_change = What do you want to change?
b_more_answers = More
review =
    <b>This is how it will be:</b>
    { $lines }

    { $told }
    Is it right?
line = { $label }: <b>{ $value }</b>
own_words = “{ $words }”
files = { $count ->
    [0] No files
    [one] One file
   *[other] { $count } files
    }
tells_unit = Will be sent to { $unit }.
tells_party = Will be sent to the security contact of { $party }.
tells_both = Will be sent to { $unit } and to the security contact of { $party }.
tells_none = Will not be sent to anyone. The draft is kept.
q_no_one =
    What you tell me sounds serious. Right now no one will know. <b>If you are in danger: call 112.</b>
    Shall I tell { $unit } anyway?
b_tell_unit = Yes, tell { $unit }
b_tell_nobody = No, only save
recipients_unit = { $unit }
recipients_party = the security contact of { $party }
recipients_both = { $unit } and the security contact of { $party }
saved =
    Thank you for telling me. The report is saved as case <b>{ $number }</b>.
    <b>In danger: call 112.</b>
saved_alerting =
    Thank you for telling me. The report is saved as case <b>{ $number }</b>.
    I am now alerting { $who }. <b>In danger: call 112.</b>
after_hours =
    It is outside office hours. An answer from { $unit } may take until the next working day.
    If it is urgent: 112 or personal alarm.
quick_more =
    Now you can tell more, one question at a time.
    If you cannot manage now: type /pause.
quick_with_draft = Your draft comes along in the quick report.
added_unread = Thank you. It is saved in case <b>{ $number }</b>.
added_to_case = Thank you. It is saved in case <b>{ $number }</b>, and those who have the case are told that there is more to read.

## How urgent it is

urgency_red = red
urgency_orange = orange
urgency_yellow = yellow
urgency_green = green
urgency_line = How urgent: <b>{ $urgency }</b>
    { $reasons }
urgency_only = How urgent: <b>{ $urgency }</b>
reasons = { $list }
reason_danger = – in danger when the report began
reason_near = – the person is near
reason_weapon = – weapon, fire or bomb
reason_harm = – someone is hurt
reason_harm_before = – someone has been hurt
reason_parcel = – a parcel
reason_violence_now = – violence right now
reason_violence = – violence
reason_timeplace = – a time or place is mentioned
reason_home = – at the home
reason_followed = – being followed or mapped
reason_doxing = – details are being spread
reason_children = – children may be affected
reason_ongoing = – it is going on
reason_reprisal = – it has happened before and is reported to the police
reason_scared = – very frightening
reason_kind_threat = – threat
reason_kind_followed = – followed or exposed
reason_kind_damage = – damage or theft
reason_kind_pressure = – pressure
reason_worry = – no acute signs in the answers
reason_unsure = – something is unsure, so I choose one level higher
reason_quick = – quick report, so I choose one level higher

## Alerts. The first words show on the lock screen: no name, no content.

alert = New case { $number }. Level { $urgency }. Acknowledge within { $within }.
alert_again = Reminder { $times }: case { $number }, { $urgency }. Acknowledge within { $within }. No one has acknowledged yet.
repeated_mark = (May be a repeat.)
within_minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
    }
within_hours = { $count ->
    [one] one hour
   *[other] { $count } hours
    }
within_days = { $count ->
    [one] one working day
   *[other] { $count } working days
    }
b_ack = ✔ Acknowledge
b_read = Read the report
b_read_own = Read what you sent
b_take = Take the case
b_files = { $count ->
    [one] Show the file
   *[other] Show { $count } files
    }
you_have_acknowledged = You acknowledged case { $number } ({ $urgency }) at { $at }. The person who reported is being told. Next step: read the report, then make contact.
you_have_taken = You took case { $number } ({ $urgency }) at { $at }. The person who reported is being told.
yours_already = You already have case { $number }.
toast_acknowledged = Acknowledged
toast_taken = The case is yours
acknowledged_by = Case { $number }: { $holder } acknowledged at { $at }.
taken_by = Case { $number }: { $holder } took the case at { $at }.
holder_unit = security unit
holder_party = the party's security contact
the_operator = someone at the security unit
escalated = No one at { $unit } has answered yet. I am alerting again. You can also call them: { $phone }. <b>In danger: 112.</b>
unreachable =
    I cannot reach anyone right now. Call { $unit }: { $phone }. <b>In danger: 112.</b> Police: 114 14.
    Your case { $number } is saved, and I keep trying.
unreachable_party =
    The party's security contact has not answered. You can call { $unit }: { $phone }. <b>In danger: 112.</b>
    The report is saved as case { $number }, and I keep trying.
outside_title = Tryggbot: case { $number }, level { $urgency }
outside_body =
    Case { $number }, level { $urgency }. No one has acknowledged in Telegram.
    Acknowledge in the bot{ $link ->
        [none] .
       *[other] , or here: { $link }
    }
    The security unit: { $phone }
news_no_answer = Case { $number }: no answer to the safety question (time { $round }). Read the case and make contact. If in danger: 112.
news_asks_no_more = Case { $number }: the bot has asked for an hour without an answer and will not ask again.
news_not_safe = Case { $number }: not safe. Make contact. If in danger: 112.
news_safe = Case { $number }: says they are safe. Check.
news_false_alarm = Case { $number }: said to be a false alarm. Check before you let it go.
news_raised = Case { $number }: now level { $urgency }. There is more to read.
news_added = Case { $number }: there is more to read.

report = { $lines }
report_head = <b>Case { $number }</b>, opened { $opened }
s_name = Name
s_party = Party
s_number = Phone number
no_number = not in the bot
party_sees_no_more = <i>The party may not see more than this. Make contact as it says above. Tell them about insurance and make sure there is a report.</i>
from_emergency = Alerted with the button “I am in danger”.
may_be_hiding = <b>The person may be hiding.</b> A call or a text may be heard. The bot writes without a sound.
outcome_safe = Has answered: safe.
outcome_false_alarm = Has answered: false alarm. Should be checked.
position = Place: { $latitude }, { $longitude }
file_caption = Case { $number }, file { $place }. Received { $at }.
    SHA-256: <code>{ $sha256 }</code>
file_fetching = File { $place } is still being fetched. Try again shortly.
file_lost = File { $place } could not be fetched.

no_open_cases = No open cases.
open_cases = Open cases: { $count }. Showing { $shown }, the most urgent first.
b_case = { $number } · { $urgency } · { $state }
state_new = new
state_acknowledged = acknowledged
state_assessed = assessed
state_proposed = proposed
state_decided = decided
state_ordered = ordered
state_followed_up = followed up
state_closed = closed
state_archived = archived

on_call = <b>On call now:</b>
    { $names }
nobody_on_call = <b>No one is on call.</b> Alerts then go straight to everyone in the unit.
b_step_off = Go off call
b_step_on = Go on call
last_on_call = You are the only one on call. If you go off, alerts go straight to everyone in the unit. Do you want to go off call?
b_step_off_yes = Yes, go off
b_step_off_no = No, stay
still_on_call = You are still on call.
you_stepped_on = You are on call.
you_stepped_off = You are no longer on call.
other_stepped_on = { $name } is now on call.
other_stepped_off = { $name } is no longer on call.

## My cases, and what is happening with them

no_cases = You have no cases.{ $draft ->
    [yes] {" "}You have a draft: type /resume.
   *[no] {""}
    }
my_cases = Your cases: { $count }. Tap one to see what is happening.{ $draft ->
    [yes] {" "}You also have a draft: type /resume.
   *[no] {""}
    }
b_my_case = Case { $number }
status = { $lines }
status_head = <b>Your case { $number }</b>
status_saved = ✔ Saved { $at }
status_sent = ✔ Sent to { $who } { $at }
status_not_sent = … Being sent to { $who }
status_nobody = ✘ No one at { $who } can be reached here right now
status_opened = ✔ Opened by { $who } { $at }
status_acknowledged = ✔ Acknowledged by { $who } { $at }
status_taken = ✔ Taken by { $who } { $at }
status_waiting = … Not yet acknowledged by { $who }
status_danger = In danger: call 112.
track_unit = { $unit }
track_party = the party's security contact

## The commands, as Telegram lists them

command_112 = In danger: what to do
command_rapport = Tell what happened
command_fraga = Advice on evidence, police and support
command_arenden = Your cases
command_pausa = Pause the report
command_fortsatt = Resume the report
command_avbryt = Cancel the report
command_rensa = Take away what was written here
command_hjalp = Help
