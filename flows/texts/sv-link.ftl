# Sidan bakom engångslänken i ett mejl eller sms: kvittera utan Telegram. Inga uppgifter om ärendet.

link_ask_title = Kvittera ärendet?
link_ask = Kvittera betyder: jag har sett larmet och agerar.
link_button = Kvittera
link_done_title = Kvitterat
link_done =
    Du har kvitterat, och den förtroendevalda får veta det.
    Läs rapporten i boten i Telegram, eller ring enhetens nummer.
link_already_title = Redan kvitterat
link_already = Någon hade redan kvitterat det här ärendet. Ingenting ändrades nu.
link_gone_title = Länken gäller inte
link_gone =
    Den är redan använd, för gammal eller felaktig. Ingenting kvitterades nu.
    Öppna boten i Telegram, eller ring enhetens nummer.
link_failed_title = Det gick inte
link_failed = Ingenting är kvitterat. Försök igen, eller ring enhetens nummer.
