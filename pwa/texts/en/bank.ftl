# Bringing in a file of the bank.

bank-title = Read a bank file
bank-link = Read a bank file
bank-how = Download a file with your transactions from your bank. Plein looks in it for what agencies paid you, and ticks it off.
bank-stays = The file stays on your phone. Plein keeps only what you tick yourself, and sends nothing.
bank-choose = Choose a file
bank-stop = Stop
bank-where = Where do I find that file?
bank-where-ing = ING: in Mijn ING, under ‘Download transactions’. Choose ‘CSV’ with a semicolon.
bank-where-rabo = Rabobank: in Rabo Internet Banking, under ‘Download transactions’. Choose ‘CSV’ or ‘CAMT.053’.
bank-where-abn = ABN AMRO: in Internet Banking, under ‘Download transactions’. Choose ‘TXT’ or ‘CAMT.053’.
bank-where-other = Another bank: choose ‘CAMT.053’ (XML). Is it a zip file? Unpack it first.
bank-reading = Plein reads the file: { $percent } per cent.
bank-read =
    { $count ->
        [one] { $bank }: 1 line, from { $from } to { $to }.
       *[other] { $bank }: { $count } lines, from { $from } to { $to }.
    }
bank-none = { $bank }: there is not one line in this file that Plein can use.
bank-matches = Agencies paid you this
bank-differs = { $day }; you expected { $amount }
bank-known =
    { $count ->
        [one] 1 payment was ticked off already.
       *[other] { $count } payments were ticked off already.
    }
bank-parts = This income is not in Plein yet
bank-parts-about = Tick what you want to keep.
bank-seen =
    { $count ->
        [one] seen once, on { $day }. Plein expects it { $rhythm }.
       *[other] seen { $count } times, the last on { $day }. Plein expects it { $rhythm }.
    }
bank-tick-all = Tick everything
bank-costs = To know what is left
bank-costs-about = Tick what goes off your account every month. Plein then says what is left until the next payment.
bank-cost = seen in { $count } months, around day { $day }
bank-balance = Balance of your account
bank-nothing = Nothing new
bank-nothing-about = Plein found no payments in this file that you did not have yet.
bank-take =
    { $count ->
        [0] Take over nothing
        [one] Take over 1 line
       *[other] Take over { $count } lines
    }
bank-leave = Another file
bank-extra =
    { $count ->
        [one] 1 more payment came from an agency, but Plein does not know what it is
       *[other] { $count } more payments came from agencies, but Plein does not know what they are
    }
bank-extra-line = { $day }: { $amount } from { $name }
bank-strange =
    { $count ->
        [one] 1 payment came from somebody whom Plein does not know. It is not kept.
       *[other] { $count } payments came from people or companies that Plein does not know. They are not kept.
    }
bank-left-out =
    { $count ->
        [one] 1 line was left out
       *[other] { $count } lines were left out
    }
bank-left-out-line = { $reason ->
    [currency] Not in euros ({ $count }): line { $lines }.
    [amount] The amount cannot be read ({ $count }): line { $lines }.
    [sign] Whether it came in or went out is not clear ({ $count }): line { $lines }.
    [date] The day cannot be read ({ $count }): line { $lines }.
    [columns] A piece is missing ({ $count }): line { $lines }.
    [pending] Not paid or booked yet ({ $count }): line { $lines }.
    [month] The month cannot be read ({ $count }): line { $lines }.
   *[twice] It is there twice ({ $count }): line { $lines }.
}
bank-holes = The amounts do not follow from each other on { $days }. Perhaps a line is missing there. Download the file once more, or read the other files too.
bank-year-about = Check every line. Tick what is right.
bank-year-missing = These months are not among them: { $months }. Are they on the paper? Then take a sharper photo.
bank-year-sum = The total on the paper is { $told }. The lines that Plein read add up to { $sum }. Put the paper beside it and check every line well.
bank-taken =
    { $count ->
        [0] Nothing was taken over.
        [one] 1 line was taken over.
       *[other] { $count } lines were taken over.
    }
bank-imports = Read before
bank-import = { $bank }, on { $day }
bank-import-about =
    { $count ->
        [one] { $from } to { $to }: 1 line taken over
       *[other] { $from } to { $to }: { $count } lines taken over
    }
bank-undo = Undo
bank-undone = Everything is as it was before the file.
error-bank-zip = This is a zip file. Unpack it on your phone first, and then choose the file that is in it.
error-bank-not-text = This is not a file with transactions. Choose ‘CSV’, ‘TXT’ or ‘CAMT.053’ at your bank.
error-bank-xml-broken = This file is not whole. Download it once more from your bank.
error-bank-xml-entities = Plein does not open this file: it holds instructions that a bank never gives. Download it once more from your bank.
error-bank-other-message = This is a message of a bank, but no statement. Choose ‘CAMT.053’ at your bank.
error-bank-unknown = Plein does not know this table. Choose ‘CAMT.053’ (XML) at your bank, or the CSV of ING or Rabobank, or the TXT of ABN AMRO. Do not change the file in another program.
error-bank-empty = This file is empty. Download it once more from your bank.
error-bank-too-large = This file is too large. Choose a shorter time at your bank, such as one year.
error-bank-unreadable = Reading failed. Nothing was changed. Try once more, with a shorter time.
statement-title = Statement of your income
statement-take = Put with your income
