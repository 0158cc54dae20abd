# The page behind the one-use link in a mail or text message: acknowledging without Telegram.

link_ask_title = Acknowledge the case?
link_ask = Acknowledging means: I have seen the alert and I act.
link_button = Acknowledge
link_done_title = Acknowledged
link_done =
    You have acknowledged, and the elected official will be told.
    Read the report in the bot in Telegram, or call the unit's number.
link_already_title = Already acknowledged
link_already = Somebody had already acknowledged this case. Nothing changed now.
link_gone_title = The link is not valid
link_gone =
    It has been used, is too old or is wrong. Nothing was acknowledged now.
    Open the bot in Telegram, or call the unit's number.
link_failed_title = It did not work
link_failed = Nothing is acknowledged. Try again, or call the unit's number.
