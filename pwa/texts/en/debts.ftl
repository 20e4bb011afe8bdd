# What you pay back: the screens under Money.

debts-title = What you pay back
debts-sum = Goes off each month
debts-nothing = Do you pay back an allowance, a benefit or a debt? Put it here, and you see what goes off together.
debts-help = Is it too much? Your municipality helps with debts for free, even if you have paid nothing late yet.
debt-add = Add a repayment
debt-one = Repayment
debt-state = { $state ->
    [runs] a month
    [ended] is done
   *[waits] you pay nothing now
}
debt-title = What do you pay back for?
debt-title-hint = For example: rent allowance 2024
debt-title-missing = Fill in what you pay back for.
debt-kind-label = What is it?
debt-kind = { $kind ->
    [repayment] Got too much
    [debt] Another debt
   *[attachment] Attachment of income
}
debt-agency = To whom?
debt-other = Somebody else
debt-agency-name = What are they called?
debt-agency-hint = Only needed for “Somebody else”, or to name your municipality.
debt-agency-missing = Fill in whom you pay.
debt-monthly = How much a month?
debt-none-yet = Leave this empty if you pay nothing yet.
debt-total = How much in all?
debt-from = From which day?
debt-to = Up to which day?
debt-letter = Ask to pay later or in parts
