# Who an organisation of the list is.

organisation-title = About this organisation
organisation-about = About { $agency }
organisation-kind =
    { $kind ->
        [municipality] Municipality
        [province] Province
        [water_board] Water board
        [other] Not a government
       *[national] National government
    }
organisation-no-government = { $name } is not part of the government. You never have to send anything through Plein.
organisation-lock = Letters to { $agency } are closed with a new lock since { $day }. Plein does that by itself. You need to do nothing.
organisation-stolen = { $agency } reported on { $day } that somebody stole a lock. Plein does not use that lock any more. Did you get a strange message shortly before? Then call the organisation.
organisation-team = Whom you talk to there
organisation-phone = Phone
organisation-address = Address
organisation-hours = Open
organisation-languages = Languages
organisation-website = Website
organisation-hosts = Real addresses on the internet
organisation-number = Number in the trade register
organisation-now = Now
open-now = Open until { $until }
open-later = Closed. Open today from { $from }
open-again = Closed. Open again on { $day }, from { $from }
open-holiday = Today is a holiday. Call or look first whether they are open.
open-days = { $first } to { $last }
open-range = { $days }: { $from } to { $until }
open-clock = { $hour }:{ $minute }
organisation-row-about = Telephone, opening hours, your link and your code
organisation-you = You and { $agency }
