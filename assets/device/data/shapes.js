// @ts-check
// Types of records (state/shapes.py) and views (state/*.py). Made by pwa/generated.py; do not change it here.

/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null}} Record */
/** @typedef {{key: string; chunks: Array<string>; size_bytes: number; media_type: string; name: string}} FileReference */
/** @typedef {{date: string; amount_cents: number}} Payment */
/** @typedef {{id: string; name: {[key: string]: string}; period: "month" | "week" | "four_weeks" | "quarter" | "year" | "once"; weekend: "before" | "after" | "same" | "workday_before" | "workday_after"; shift_months: number; pay_day?: number | null; first_date?: string | null}} Kind */
/** @typedef {{id: string; name: {[key: string]: string}; kinds: Array<Kind>}} Agency */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; agency: string; agency_name: string; kind: string; kind_name: string; person: string; amount_cents?: number | null; period: "month" | "week" | "four_weeks" | "quarter" | "year" | "once"; pay_day?: number | null; weekend: "before" | "after" | "same" | "workday_before" | "workday_after"; shift_months: number; first_date: string; date_from: string; date_to: string; payments: Array<Payment>; payer_iban: string}} IncomePart */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; part: string; date: string; state: string; amount_cents?: number | null; received_on: string; bank_import: string}} PaymentNote */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; title: string; amount_cents?: number | null; period: "month" | "week" | "four_weeks" | "quarter" | "year" | "once"; pay_day?: number | null; first_date: string; date_to: string; payee_iban: string}} FixedCost */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; amount_cents?: number | null; on: string}} Balance */
/** @typedef {{type: string; id: string; before?: {[key: string]: string | number | boolean | null} | null; after?: {[key: string]: string | number | boolean | null} | null}} Written */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; bank: string; date_from: string; date_to: string; at: string; count?: number | null; written: Array<Written>}} BankImport */
/** @typedef {{on: string; text: string}} FollowUp */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; kind: "application" | "contact" | "registration" | "conversation" | "training" | "other"; title: string; employer: string; sent: string; manner: "site" | "email" | "phone" | "visit" | "agency" | "letter" | "other"; contact: string; link: string; vacancy: string; cv: string; cv_name: string; letter: string; state: "interested" | "applied" | "invited" | "spoken" | "offered" | "refused" | "withdrawn"; follow_up_on: string; follow_ups: Array<FollowUp>; evidence: Array<string>; note: string}} Application */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; agency: string; agency_name: string; oin: string; title: string; quota?: number | null; period: "week" | "four_weeks" | "month"; kinds: Array<"application" | "contact" | "registration" | "conversation" | "training" | "other">; asks: Array<string>; date_from: string; date_to: string; note: string; statement: string; confirmed_at: string}} Agreement */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; agreement: string; reason: "sick" | "holiday" | "course" | "care" | "other"; date_from: string; date_to: string; note: string}} Exemption */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; agreement: string; first_day: string; reason: string; evidence: Array<string>}} PeriodNote */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; agency: string; agency_name: string; submission: string; date_from: string; date_to: string; counted?: number | null; quota?: number | null; text: string; statement: string}} ActivityStatement */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; agency: string; agency_name: string; oin: string; title: string; at: string; minutes?: number | null; place: string; with_whom: string; state: "asked" | "offered" | "agreed" | "cancelled"; wishes: string; note: string; statement: string}} Appointment */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; name: string; layout: "plain" | "columns"; language: "nl" | "en"; basics: {[key: string]: unknown}; work: Array<{[key: string]: unknown}>; volunteer: Array<{[key: string]: unknown}>; education: Array<{[key: string]: unknown}>; awards: Array<{[key: string]: unknown}>; certificates: Array<{[key: string]: unknown}>; publications: Array<{[key: string]: unknown}>; skills: Array<{[key: string]: unknown}>; languages: Array<{[key: string]: unknown}>; interests: Array<{[key: string]: unknown}>; references: Array<{[key: string]: unknown}>; projects: Array<{[key: string]: unknown}>; rest: {[key: string]: unknown}}} CurriculumVitae */
/** @typedef {{month: string; date: string; amount_cents: number | null; words: string}} StatementLine */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; title: string; kind: string; agency: string; agency_name: string; issued: string; amount_cents?: number | null; valid_until: string; file?: FileReference | null; about: string; lines: Array<StatementLine>; total_cents?: number | null; paid_kind: string}} Document */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; title: string; agency: string; agency_name: string; due: string; quota?: number | null; done_count: number; done_at: string; note: string; remind_at: Array<string>; about: string; document: string}} Task */
/** @typedef {{on: string; weeks: number; reason: string}} Extension */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; agency: string; agency_name: string; title: string; service: string; applied_on: string; term_weeks?: number | null; extensions: Array<Extension>; suspended_days?: number | null; decided_on: string; notified_on: string; objected_on: string; default_told_on: string; asked_on: string; asked_by: string; asked_what: string; answered_on: string; waits: string; waits_for: string; waits_since: string; waits_until: string; contact: string}} Matter */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; title: string; kind: string; on: string; person: string; monthly_cents?: number | null; reported: Array<string>}} Change */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; agency: string; agency_name: string; title: string; kind: string; monthly_cents?: number | null; total_cents?: number | null; date_from: string; date_to: string}} Debt */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; finding: string; at: string}} Dismissal */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; name: string; person: string; value: string}} HouseholdFact */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; agency: string; agency_name: string; statement: string; kind: string; title: string; text: string; at: string; about: string; read_at: string}} Message */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; agency: string; submission: string; receipt: {[key: string]: string}; shown_text: string; language: string; given_at: string; withdrawn_at: string}} Consent */
/** @typedef {{name: string; label: string; value: string | number | boolean | null; unit: string; source: string}} SentFact */
/** @typedef {{name: string; size_bytes: number}} SentFile */
/** @typedef {{state: string; by: string; until: string; basis: string; at: string}} SubmissionStatus */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; number: string; agency: string; agency_name: string; service: string; state: string; fields: Array<SentFact>; attachments: Array<SentFile>; about: string; link: string; replaces: string; inner: string; content_digest: string; deposit_proof: string; deposited_at: string; receipt: string; received_at: string; opened_at: string; status?: SubmissionStatus | null; refused: string}} Submission */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; agency: string; agency_name: string; service: string; about: string; token: string}} BegunService */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; agency: string; mailbox: string; keys: {[key: string]: string}; identity: string; epoch: number; closed_at: string}} AgencyLink */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; at: string; text: string; about: string}} Reminder */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; name: string; value: string}} Setting */
/** @typedef {{state: string; is_open: boolean; is_example: boolean; tab: string; has_news: boolean; notice: string; notice_number: number; can_undo: boolean; is_reading: boolean; has_no_voice: boolean; update: string; language: string}} Shell */
/** @typedef {{id: string; name: string; is_chosen: boolean}} WalletChoice */
/** @typedef {{wallets: Array<WalletChoice>; has_wallets: boolean; has_several: boolean; name: string; is_own: boolean; is_protected: boolean; has_passkey: boolean; offers_passkey: boolean; is_removed: boolean; is_busy: boolean; failure: string; wait: string; trouble: string; is_gone: boolean; offline: string; saved: string; has_synced: boolean; is_installed: boolean; can_install: boolean; is_apple: boolean; is_persisted: boolean; is_not_persisted: boolean; has_paper: boolean; has_second: boolean; back: string; is_from_lock: boolean; href_paper: string; href_second: string; idle: string}} Access */
/** @typedef {{is_pin: boolean; is_weak: boolean; is_good: boolean}} Verdict */
/** @typedef {{id: string; name: string; added: string; is_here: boolean; href_name: string; is_leaving: boolean}} DeviceLine */
/** @typedef {{devices: Array<DeviceLine>; is_alone: boolean}} Devices */
/** @typedef {{code: string; site: string; qr_path: string; qr_box: string; newcomer: string; is_waiting: boolean; is_asking: boolean; is_adding: boolean; is_done: boolean; failure: string}} Offer */
/** @typedef {{code: string; address: string; qr_path: string; qr_box: string; has_paper: boolean; is_busy: boolean; failure: string}} PaperCode */
/** @typedef {{way: string; is_link: boolean; is_paper: boolean; is_file: boolean; is_joining: boolean; name: string; by_paper: boolean; is_busy: boolean; is_scanning: boolean; failure: string}} Joining */
/** @typedef {{name: string; size: string; progress: string}} Bringing */
/** @typedef {{is_busy: boolean; failure: string; missing: Array<string>; has_missing: boolean; has_holding: boolean; held: string; is_erased: boolean; kept: string; is_pending: boolean}} Leaving */
/** @typedef {{id: string; day: string; kind: string; agency: string; amount: string; href: string}} ComingLine */
/** @typedef {{id: string; title: string; until: string; href: string}} EndingLine */
/** @typedef {{id: string; title: string; count: string; until: string; href: string}} WorkLine */
/** @typedef {{date: string; left_until: string; left_amount: string; left_about: string; has_next: boolean; next_day: string; next_when: string; next_total: string; next: Array<ComingLine>; has_later: boolean; later: Array<ComingLine>; month_total: string; month: string; due: Array<TaskLine>; has_due: boolean; upcoming: Array<TaskLine>; has_upcoming: boolean; news: Array<MessageLine>; has_news: boolean; more_news: string; ending: Array<EndingLine>; has_ending: boolean; has_nothing: boolean; duties: Array<WorkLine>; has_duties: boolean}} Today */
/** @typedef {{id: string; weekday: string; date: string; agency: string; kind: string; amount: string; href: string; mark: string; state: string}} PaymentLine */
/** @typedef {{id: string; agency: string; kind: string; amount: string; rhythm: string; href: string}} PartLine */
/** @typedef {{id: string; number: string; is_paid: boolean; words: string}} CalendarDay */
/** @typedef {{id: string; days: Array<CalendarDay>}} CalendarWeek */
/** @typedef {{month: string; total: string; count: string; payments: Array<PaymentLine>; has_payments: boolean; weeks: Array<CalendarWeek>; weekdays: Array<CalendarDay>; href_before: string; href_after: string; month_before: string; month_after: string; active: Array<PartLine>; has_active: boolean; once: Array<PartLine>; has_once: boolean; ended: Array<PartLine>; has_ended: boolean; has_parts: boolean; owed: string; more: string; href_all: string}} Money */
/** @typedef {{id: string; name: string; colour: string; total: string}} YearAgency */
/** @typedef {{id: string; x: string; y: string; width: string; height: string; colour: string}} YearBar */
/** @typedef {{id: string; name: string; amount: string; href: string}} YearMonth */
/** @typedef {{year: string; total: string; has_payments: boolean; href_before: string; href_after: string; year_before: string; year_after: string; top: string; first: string; last: string; picture: string; agencies: Array<YearAgency>; bars: Array<YearBar>; months: Array<YearMonth>}} Year */
/** @typedef {{is_known: boolean; title: string; expected: string; href_part: string; states: Array<Answer>}} OnePayment */
/** @typedef {{id: string; title: string; about: string; amount: string; is_chosen: boolean}} BankOffer */
/** @typedef {{id: string; text: string}} BankRemark */
/** @typedef {{id: string; title: string; about: string}} BankImportLine */
/** @typedef {{title: string; step: string; progress: string; refused: string; read: string; known: string; matches: Array<BankOffer>; has_matches: boolean; parts: Array<BankOffer>; has_parts: boolean; can_tick_all: boolean; is_year: boolean; doubts: Array<BankRemark>; costs: Array<BankOffer>; has_costs: boolean; strange: string; extra: Array<BankRemark>; has_extra: boolean; extra_title: string; left_out: Array<BankRemark>; has_left_out: boolean; left_out_title: string; holes: string; has_offers: boolean; take: string; imports: Array<BankImportLine>; has_imports: boolean}} Bank */
/** @typedef {{id: string; title: string; amount: string; rhythm: string; href: string}} CostLine */
/** @typedef {{left_until: string; left_amount: string; left_about: string; balance: string; came_in: string; went_off: string; to_go_off: string; costs: Array<CostLine>; has_costs: boolean; month: string; month_in: string; month_off: string; owed: string; month_left: string}} Costs */
/** @typedef {{id: string; is_new: boolean; is_known: boolean}} OneCost */
/** @typedef {{id: string; title: string; agency: string; amount: string; state: string; href: string}} DebtLine */
/** @typedef {{debts: Array<DebtLine>; has_debts: boolean; sum: string}} Debts */
/** @typedef {{id: string; is_new: boolean; is_known: boolean; kinds: Array<Answer>; agencies: Array<Answer>; href_letter: string}} OneDebt */
/** @typedef {{id: string; name: string; is_held: boolean; href: string}} KindLine */
/** @typedef {{id: string; name: string; kinds: Array<KindLine>}} AgencyKinds */
/** @typedef {{agencies: Array<AgencyKinds>}} Kinds */
/** @typedef {{id: string; is_known: boolean; is_new: boolean; name: string; title: string; asks_names: boolean; asks_rhythm: boolean}} Part */
/** @typedef {{id: string; title: string; about: string; until: string; has_ended: boolean; has_file: boolean; href: string}} PaperLine */
/** @typedef {{papers: Array<PaperLine>; has_papers: boolean; more: string; href_all: string}} Papers */
/** @typedef {{id: string; is_known: boolean; title: string; kind: string; agency: string; issued: string; amount: string; until: string; has_file: boolean; file_name: string; file_size: string; viewer: "image" | "pdf" | "none"; url: string; is_missing: boolean; is_active: boolean; href_change: string; can_count: boolean; tasks: Array<TaskLine>; done: Array<TaskLine>; has_tasks: boolean}} Paper */
/** @typedef {{name: string; size: string; remark: string}} PaperFile */
/** @typedef {{value: string; label: string}} OtherReading */
/** @typedef {{words: string; is_sure: boolean; is_proposed: boolean; is_used: boolean; others: Array<OtherReading>}} Proposal */
/** @typedef {{id: string; text: string; words: string}} MonthReading */
/** @typedef {{step: "" | "ask" | "load" | "read" | "turn" | "done" | "unfit" | "nothing" | "failed" | "no-reader"; said: string; trouble: string; remark: string; is_busy: boolean; is_here: boolean; percent: string; size: string; file_name: string; agency_name: Proposal; kind: Proposal; issued: Proposal; amount: Proposal; way: string; due: Proposal; todos: Array<OtherReading>; has_todo: boolean; has_todos: boolean; todo_words: string; is_counted_blind: boolean; is_past: boolean; year: Array<MonthReading>; has_year: boolean; title: string; has_task: boolean}} Reading */
/** @typedef {{id: string; title: string; agency: string; due: string; when: string; state: "late" | "soon" | "later"; progress: string; counts: boolean; href: string}} TaskLine */
/** @typedef {{open: Array<TaskLine>; has_open: boolean; done: Array<TaskLine>; has_done: boolean; more: string; href_all: string}} Tasks */
/** @typedef {{id: string; is_known: boolean; is_new: boolean; is_done: boolean; paper: string; href_paper: string}} OneTask */
/** @typedef {{is_past: boolean; is_off: boolean}} TaskHints */
/** @typedef {{name: string; value: string}} Pair */
/** @typedef {{id: string; title: string; summary: string; href: string}} ServiceLine */
/** @typedef {{oin: string; name: string; identity: string; href_code: string; services: Array<ServiceLine>}} AgencyBlock */
/** @typedef {{id: string; title: string; about: string; is_new: boolean; href: string}} MessageLine */
/** @typedef {{id: string; title: string; about: string; status: string; tone: "waits" | "done" | "wrong"; href: string}} SentLine */
/** @typedef {{trouble: string; messages: Array<MessageLine>; has_messages: boolean; sent: Array<SentLine>; has_sent: boolean; agencies: Array<AgencyBlock>}} Share */
/** @typedef {{id: string; is_known: boolean; title: string; agency: string; at: string; text: string; is_unreadable: boolean; href_about: string; about: string; href_task: string; is_statement: boolean; is_talk: boolean}} OneMessage */
/** @typedef {{value: string; label: string}} Option */
/** @typedef {{name: string; kind: "text" | "amount" | "day" | "choice" | "income" | "number" | "code"; label: string; hint: string; options: Array<Option>}} Question */
/** @typedef {{id: string; title: string; about: string; is_chosen: boolean}} PaperChoice */
/** @typedef {{name: string; label: string; hint: string; fitting: Array<PaperChoice>; others: Array<PaperChoice>; has_others: boolean; remark: string}} PaperQuestion */
/** @typedef {{is_known: boolean; trouble: string; title: string; about: string; summary: string; agency: string; certainties: Array<string>; questions: Array<Question>; papers: Array<PaperQuestion>}} ServiceForm */
/** @typedef {{name: string; label: string; value: string; may_go: boolean}} ReviewedFact */
/** @typedef {{id: string; title: string; about: string}} ReviewedPaper */
/** @typedef {{is_ready: boolean; agency: string; title: string; about: string; facts: Array<ReviewedFact>; papers: Array<ReviewedPaper>; has_papers: boolean; conditions: Array<Pair>; consent: string; back: string}} Review */
/** @typedef {{id: string; state: "done" | "now" | "later" | "wrong"; text: string}} Step */
/** @typedef {{id: string; is_known: boolean; title: string; agency: string; about: string; href_about: string; steps: Array<Step>; turn: string; unknown: string; refusal: string; can_take_back: boolean; has_proof: boolean; href_withdraw: string; href_withdrawal: string; href_again: string; facts: Array<Pair>; files: Array<Pair>; has_files: boolean; messages: Array<MessageLine>; has_messages: boolean; tasks: Array<TaskLine>; has_tasks: boolean; technical: Array<Pair>}} OneSubmission */
/** @typedef {{id: string; title: string; state: "done" | "open" | "missing"; said: string; href: string}} TopicLine */
/** @typedef {{id: string; title: string; when: string; article: string; state: "done" | "later"}} StepAhead */
/** @typedef {{is_known: boolean; trouble: string; title: string; about: string; summary: string; agency: string; promises: Array<string>; needs: Array<string>; has_needs: boolean; topics: Array<TopicLine>; progress: string; is_begun: boolean; is_contested: boolean; href_sent: string; href_next: string; is_complete: boolean; missing: string; wait: string; wait_day: string; has_wait_task: boolean; partner: string; later: Array<string>; has_later: boolean; steps: Array<StepAhead>}} Steps */
/** @typedef {{is_known: boolean; trouble: string; title: string; about: string; progress: string; service: string; back: string; questions: Array<Question>; papers: Array<PaperQuestion>; is_filled: boolean}} TopicForm */
/** @typedef {{id: string; title: string; about: string; said: string; href: string}} BegunLine */
/** @typedef {{lines: Array<BegunLine>; has_lines: boolean}} BegunList */
/** @typedef {{standing: string; has_steps: boolean; steps: Array<StepAhead>; href_add: string; has_partner: boolean; partner: string; number: string; number_shared: string; href_statement: string; href_matter: string}} Ahead */
/** @typedef {{is_known: boolean; title: string; text: string; back: string}} Statement */
/** @typedef {{href: string; words: string}} TaskAbout */
/** @typedef {{id: string; title: string; words: string; said: string; href: string}} RightLine */
/** @typedef {{id: string; label: string; value: string; href: string}} ToldFact */
/** @typedef {{id: string; text: string; is_certain: boolean; facts: Array<ToldFact>}} Doubt */
/** @typedef {{lines: Array<RightLine>; doubts: Array<Doubt>; next_href: string; next_question: string}} Rights */
/** @typedef {{id: string; text: string; value: string; article: string; formula: string}} Reason */
/** @typedef {{id: string; name: string; value: string; source: string; read: string}} Figure */
/** @typedef {{id: string; name: string; href: string}} Statute */
/** @typedef {{id: string; text: string}} Gap */
/** @typedef {{id: string; words: string; href: string}} ApplyAt */
/** @typedef {{is_known: boolean; is_draft: boolean; ask: string; title: string; words: string; said: string; since: string; laws: Array<Statute>; apply: string; site: string; at: Array<ApplyAt>; reasons: Array<Reason>; has_reasons: boolean; figures: Array<Figure>; gaps: Array<Gap>; has_gaps: boolean; facts: Array<ToldFact>; has_facts: boolean}} Right */
/** @typedef {{id: string; income: string; amount: string}} TriedAmount */
/** @typedef {{is_known: boolean; label: string; until: string; step: string; said: string; more: string; path: string; has_here: boolean; here_x: string; here_y: string; top: string; end: string; picture: string; rows: Array<TriedAmount>}} Trying */
/** @typedef {{value: string; label: string}} Answer */
/** @typedef {{is_known: boolean; place: string; title: string; why: string; about: string; kind: string; choices: Array<Answer>; can_leave_out: boolean}} AskedFact */
/** @typedef {{id: string; title: string; about: string; href: string}} FindingLine */
/** @typedef {{findings: Array<FindingLine>; has_findings: boolean; first: Array<FindingLine>; more: string; asks: boolean; is_off: boolean}} Watch */
/** @typedef {{id: string; article: string; text: string; href: string}} Ground */
/** @typedef {{id: string; text: string; href: string; is_outside: boolean}} NextStep */
/** @typedef {{id: string; is_known: boolean; title: string; text: string; grounds: Array<Ground>; has_grounds: boolean; steps: Array<NextStep>; against: string; href_about: string; aside: string; can_tell: boolean; how_much: string; question: string; href_question: string; answer: string}} OneFinding */
/** @typedef {{id: string; title: string; pro: string; contra: string}} WatcherLine */
/** @typedef {{id: string; title: string; wish: string; watchers: Array<WatcherLine>}} Topic */
/** @typedef {{topics: Array<Topic>}} Topics */
/** @typedef {{id: string; who: string; text: string; is_done: boolean}} MatterStep */
/** @typedef {{id: string; title: string; agency: string; contact: string; steps: Array<MatterStep>; href: string; href_letter: string}} MatterLine */
/** @typedef {{id: string; title: string; on: string; href: string}} ChangeLine */
/** @typedef {{matters: Array<MatterLine>; has_matters: boolean; changes: Array<ChangeLine>; has_changes: boolean}} Matters */
/** @typedef {{id: string; is_new: boolean; is_known: boolean; is_asked: boolean; is_waiting: boolean; holders: Array<Answer>; agencies: Array<Answer>; services: Array<Answer>}} OneMatter */
/** @typedef {{id: string; name: string; has_heard: boolean}} HeardLine */
/** @typedef {{id: string; name: string; by: string; state: string; href: string}} DutyLine */
/** @typedef {{id: string; is_new: boolean; is_known: boolean; kinds: Array<Answer>; duties: Array<DutyLine>; has_duties: boolean; directions: Array<Answer>; agencies: Array<HeardLine>}} OneChange */
/** @typedef {{id: string; title: string; href: string; is_chosen: boolean}} LetterKind */
/** @typedef {{id: string; name: string; href: string}} LetterPlace */
/** @typedef {{id: string; agency: string; is_known: boolean; kind: string; title: string; text: string; href_back: string; back: string; kinds: Array<LetterKind>; has_kinds: boolean; call: string; places: Array<LetterPlace>; has_places: boolean; mark: string}} Letter */
/** @typedef {{id: string; title: string; employer: string; day: string; state: string; why_not: string; href: string}} ActivityLine */
/** @typedef {{id: string; title: string; count: string; about: string; state: "met" | "runs" | "short"; width: string; href: string}} DutyCard */
/** @typedef {{id: string; name: string; count: string; width: string}} FunnelBar */
/** @typedef {{id: string; title: string; about: string; href: string}} PlainLine */
/** @typedef {{duties: Array<DutyCard>; has_duties: boolean; missed: Array<PlainLine>; has_missed: boolean; lines: Array<ActivityLine>; has_lines: boolean; has_any: boolean; can_search: boolean; found: string; more: string; href_all: string; states: Array<Answer>; funnel: Array<FunnelBar>; has_funnel: boolean; agreements: Array<PlainLine>; has_agreements: boolean; exemptions: Array<PlainLine>; has_exemptions: boolean}} Work */
/** @typedef {{place: number; title: string; size: string}} ChosenFile */
/** @typedef {{id: string; name: string; value: string}} CopyLine */
/** @typedef {{id: string; day: string; text: string}} Happened */
/** @typedef {{id: string; is_known: boolean; is_new: boolean; title: string; kinds: Array<Answer>; manners: Array<Answer>; states: Array<Answer>; cvs: Array<Answer>; has_cvs: boolean; chosen: Array<ChosenFile>; papers: Array<PlainLine>; has_papers: boolean; happened: Array<Happened>; has_happened: boolean; link: string; seems_same: boolean; can_apply: boolean; goes_along: string; own_form: string; own_form_url: string; copies: Array<CopyLine>}} Activity */
/** @typedef {{id: string; is_known: boolean; is_new: boolean; is_signed: boolean; agencies: Array<Answer>; periods: Array<Answer>}} AgreementForm */
/** @typedef {{id: string; is_known: boolean; is_new: boolean; reasons: Array<Answer>; agreements: Array<Answer>}} ExemptionForm */
/** @typedef {{is_known: boolean; title: string; days: string; count: string; state: "met" | "runs" | "short"; said: string; reckoned: string; counted: Array<ActivityLine>; has_counted: boolean; others: Array<ActivityLine>; has_others: boolean; is_over: boolean; chosen: Array<ChosenFile>; papers: Array<PlainLine>; has_papers: boolean; before: string; after: string; href_proof: string; statement: string}} DutyPeriod */
/** @typedef {{id: string; field: string; label: string; why_not: string}} ProofItem */
/** @typedef {{is_known: boolean; title: string; days: string; lines: Array<ProofItem>; has_lines: boolean; free: string; back: string}} ProofForm */
/** @typedef {{id: string; is_known: boolean; title: string; agencies: Array<Answer>; has_agencies: boolean; href_paper: string}} ProofMade */
/** @typedef {{id: string; label: string; said: string}} CheckedItem */
/** @typedef {{has_result: boolean; state: "whole" | "changed" | "none"; name: string; said: string; about: string; lines: Array<CheckedItem>}} CheckedProof */
/** @typedef {{id: string; oin: string; title: string; agency: string; text: string; said: string; href: string}} OfferLine */
/** @typedef {{id: string; title: string; about: string; state: string; is_on: boolean}} AppointmentLine */
/** @typedef {{id: string; title: string; agency: string; href: string}} AskingLine */
/** @typedef {{trouble: string; open: Array<OfferLine>; has_open: boolean; answered: Array<OfferLine>; has_answered: boolean; appointments: Array<AppointmentLine>; has_appointments: boolean; asking: Array<AskingLine>; has_asking: boolean}} Talk */
/** @typedef {{state: "off" | "on" | "refused" | "impossible" | "example"; has_failed: boolean; shows_text: boolean; is_apple: boolean}} WakingChoices */
/** @typedef {{language: string; colours: string; letters: string; voice: string; voices: Array<string>; has_voices: boolean}} Settings */
/** @typedef {{index: number; field: string; value: string; when: string}} FormerLine */
/** @typedef {{lines: Array<FormerLine>; has_lines: boolean; is_contested: boolean}} Former */
/** @typedef {{id: string; title: string; about: string; href: string}} CvLine */
/** @typedef {{versions: Array<CvLine>; has_versions: boolean; files: Array<CvLine>; has_files: boolean}} Cvs */
/** @typedef {{id: string; section: string; title: string; about: string; href: string; is_left_out: boolean; can_move: boolean; is_first: boolean; is_last: boolean}} CvEntryLine */
/** @typedef {{id: string; title: string; can_add: boolean; add: string; href_add: string; lines: Array<CvEntryLine>; has_lines: boolean}} CvSection */
/** @typedef {{id: string; is_new: boolean; is_known: boolean; title: string; language: string; layout: string; person: string; contact: string; href_name: string; href_person: string; href_back: string; sections: Array<CvSection>; languages: Array<Answer>; layouts: Array<Answer>}} OneCv */
/** @typedef {{name: string; kind: "line" | "moment" | "prose" | "lines"; label: string; hint: string}} CvQuestion */
/** @typedef {{id: string; section: string; entry: string; is_known: boolean; is_new: boolean; title: string; about: string; href_back: string; questions: Array<CvQuestion>}} CvEntryForm */
/** @typedef {{income_part: IncomePart; document: Document; task: Task; matter: Matter; change: Change; debt: Debt; dismissal: Dismissal; payment_note: PaymentNote; bank_import: BankImport; fixed_cost: FixedCost; balance: Balance; application: Application; agreement: Agreement; exemption: Exemption; period_note: PeriodNote; activity_statement: ActivityStatement; appointment: Appointment; cv: CurriculumVitae; household_fact: HouseholdFact; message: Message; consent: Consent; submission: Submission; begun_service: BegunService; agency_link: AgencyLink; reminder: Reminder; setting: Setting}} RecordByType */
export const recordTypes = ["income_part", "document", "task", "matter", "change", "debt", "dismissal", "payment_note", "bank_import", "fixed_cost", "balance", "application", "agreement", "exemption", "period_note", "activity_statement", "appointment", "cv", "household_fact", "message", "consent", "submission", "begun_service", "agency_link", "reminder", "setting"];
