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
/** @typedef {{role: string; person: string; name: string; since: string; reference: string; paper: string; prepared: boolean}} SentActing */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; name: string; my_name: string; can: string; parts: Array<string>; matter: string; until: string; role: string; ground: string; acts_name: string; person_name: string; since: string; reference: string; paper: string; box_key: string; sign_key: {[key: string]: string}; helper_key: {[key: string]: string}; number: number; digest: string; files: {[key: string]: FileReference}; cursor: number; last: string; has_gap?: boolean | null; strangers: number; fetched_at: string; ended_at: string; ended_by: string; erased_at: string}} HelpBox */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; box: string; kind: string; content: {[key: string]: string}; at: string; state: string}} HelpEntry */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; name: string; colour: string; box_key: string; sign_key: {[key: string]: string}; owner_key: {[key: string]: string}; ended_at: string; ended_by: string; erased_at: string}} Helped */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; box: string; kind: string; content: {[key: string]: string}; at: string; state: string}} HelpGiven */
/** @typedef {{month: string; date: string; amount_cents: number | null; words: string}} StatementLine */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; title: string; kind: string; agency: string; agency_name: string; issued: string; amount_cents?: number | null; valid_until: string; file?: FileReference | null; about: string; lines: Array<StatementLine>; total_cents?: number | null; paid_kind: string}} Document */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; title: string; agency: string; agency_name: string; due: string; quota?: number | null; done_count: number; done_at: string; note: string; remind_at: Array<string>; about: string; document: string}} Task */
/** @typedef {{on: string; weeks: number; reason: string}} Extension */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; agency: string; agency_name: string; title: string; service: string; applied_on: string; term_weeks?: number | null; extensions: Array<Extension>; suspended_days?: number | null; decided_on: string; notified_on: string; objected_on: string; default_told_on: string; asked_on: string; asked_by: string; asked_what: string; answered_on: string; waits: string; waits_for: string; waits_since: string; waits_until: string; contact: string}} Matter */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; title: string; kind: string; on: string; person: string; monthly_cents?: number | null; reported: Array<string>}} Change */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; agency: string; agency_name: string; title: string; kind: string; monthly_cents?: number | null; total_cents?: number | null; date_from: string; date_to: string}} Debt */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; finding: string; at: string}} Dismissal */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; name: string; person: string; value: string}} HouseholdFact */
/** @typedef {{id: string; name: string; media_type: string; size_bytes: number; state: string}} MessageFile */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; agency: string; agency_name: string; statement: string; kind: string; title: string; text: string; at: string; about: string; read_at: string; files: Array<MessageFile>}} Message */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; agency: string; submission: string; receipt: {[key: string]: string}; shown_text: string; language: string; given_at: string; withdrawn_at: string}} Consent */
/** @typedef {{name: string; label: string; value: string | number | boolean | null; unit: string; source: string}} SentFact */
/** @typedef {{name: string; size_bytes: number}} SentFile */
/** @typedef {{state: string; by: string; until: string; basis: string; at: string}} SubmissionStatus */
/** @typedef {{message: string; to: string; to_name: string; reason: string; at: string; first_at: string}} Referral */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; number: string; agency: string; agency_name: string; service: string; state: string; fields: Array<SentFact>; attachments: Array<SentFile>; about: string; acting?: SentActing | null; link: string; replaces: string; inner: string; content_digest: string; deposit_proof: string; deposited_at: string; receipt: string; received_at: string; opened_at: string; spoken_at: string; status?: SubmissionStatus | null; refused: string; twin_at: string; referral?: Referral | null; referral_refused_at: string}} Submission */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; agency: string; agency_name: string; service: string; about: string; token: string}} BegunService */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; agency: string; mailbox: string; keys: {[key: string]: string}; identity: string; known_as: string; epoch: number; closed_at: string; ended_at: string}} AgencyLink */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; at: string; text: string; about: string}} Reminder */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; name: string; value: string}} Setting */
/** @typedef {{id: string; created_at: string; source: string; version: number; contested?: boolean | null; thread: string; kind: string; municipality: string; topic: string; service: string; text: string; number: number; key: string; jws: string; token: string; state: string; reason: string}} SquarePost */
/** @typedef {{state: string; is_open: boolean; is_example: boolean; tab: string; has_news: boolean; notice: string; notice_number: number; can_undo: boolean; is_reading: boolean; is_paused: boolean; asks_dutch: boolean; can_hide: boolean; has_pictures: boolean; update: string; language: string; own_language: string; own_name: string; is_unchecked: boolean; has_dutch_beside: boolean; is_dutch_shown: boolean}} Shell */
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
/** @typedef {{date: string; left_until: string; left_amount: string; left_about: string; has_next: boolean; next_day: string; next_when: string; next_total: string; next: Array<ComingLine>; has_later: boolean; later: Array<ComingLine>; month_total: string; month: string; due: Array<TaskLine>; has_due: boolean; upcoming: Array<TaskLine>; has_upcoming: boolean; news: Array<MessageLine>; has_news: boolean; more_news: string; ending: Array<EndingLine>; has_ending: boolean; has_nothing: boolean; duties: Array<WorkLine>; has_duties: boolean; prepared: Array<WorkLine>; has_prepared: boolean}} Today */
/** @typedef {{id: string; weekday: string; date: string; agency: string; kind: string; amount: string; href: string; mark: string; state: string}} PaymentLine */
/** @typedef {{id: string; agency: string; kind: string; amount: string; rhythm: string; href: string}} PartLine */
/** @typedef {{id: string; number: string; is_paid: boolean; words: string}} CalendarDay */
/** @typedef {{id: string; days: Array<CalendarDay>}} CalendarWeek */
/** @typedef {{month: string; total: string; count: string; payments: Array<PaymentLine>; has_payments: boolean; weeks: Array<CalendarWeek>; weekdays: Array<CalendarDay>; href_sheet: string; href_before: string; href_after: string; month_before: string; month_after: string; active: Array<PartLine>; has_active: boolean; once: Array<PartLine>; has_once: boolean; ended: Array<PartLine>; has_ended: boolean; has_parts: boolean; owed: string; more: string; href_all: string}} Money */
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
/** @typedef {{id: string; title: string; summary: string; ready: string; href: string}} ServiceLine */
/** @typedef {{role: string; title: string; services: Array<ServiceLine>}} ServiceGroup */
/** @typedef {{oin: string; name: string; about: string; href: string; groups: Array<ServiceGroup>}} AgencyBlock */
/** @typedef {{id: string; title: string; about: string; is_new: boolean; href: string}} MessageLine */
/** @typedef {{id: string; title: string; about: string; status: string; tone: "waits" | "done" | "wrong"; href: string}} SentLine */
/** @typedef {{trouble: string; messages: Array<MessageLine>; has_messages: boolean; sent: Array<SentLine>; has_sent: boolean; can_seek: boolean; found: string; agencies: Array<AgencyBlock>}} Share */
/** @typedef {{id: string; text: string; href: string; host: string}} TextPart */
/** @typedef {{id: string; name: string; about: string; note: string; href: string}} FileLine */
/** @typedef {{id: string; is_known: boolean; title: string; agency: string; at: string; parts: Array<TextPart>; warnings: Array<string>; is_unreadable: boolean; files: Array<FileLine>; has_files: boolean; is_decision: boolean; decision: Array<Pair>; href_objection: string; href_about: string; about: string; href_task: string; href_pass: string; call: string; href_call: string; hours: string; now: string; is_statement: boolean; is_talk: boolean; can_answer: boolean; proof_of: string}} OneMessage */
/** @typedef {{value: string; label: string}} Option */
/** @typedef {{name: string; kind: "text" | "amount" | "day" | "choice" | "income" | "number" | "code"; label: string; hint: string; options: Array<Option>}} Question */
/** @typedef {{id: string; title: string; about: string; is_chosen: boolean}} PaperChoice */
/** @typedef {{name: string; label: string; hint: string; fitting: Array<PaperChoice>; others: Array<PaperChoice>; has_others: boolean; remark: string}} PaperQuestion */
/** @typedef {{is_known: boolean; trouble: string; title: string; about: string; summary: string; agency: string; certainties: Array<string>; gets: Array<string>; questions: Array<Question>; papers: Array<PaperQuestion>}} ServiceForm */
/** @typedef {{name: string; label: string; value: string; may_go: boolean}} ReviewedFact */
/** @typedef {{id: string; title: string; about: string}} ReviewedPaper */
/** @typedef {{name: string; value: string; article: string; href: string}} Condition */
/** @typedef {{is_ready: boolean; agency: string; title: string; about: string; has_acting: boolean; acting: Array<Pair>; has_actors: boolean; actors: Array<Option>; facts: Array<ReviewedFact>; papers: Array<ReviewedPaper>; has_papers: boolean; conditions: Array<Condition>; consent: string; dutch: string; decisions: string; back: string}} Review */
/** @typedef {{id: string; state: "done" | "now" | "later" | "wrong"; text: string}} Step */
/** @typedef {{id: string; is_known: boolean; title: string; agency: string; about: string; href_about: string; steps: Array<Step>; turn: string; unknown: string; ended: string; href_ended: string; refusal: string; can_take_back: boolean; has_proof: boolean; href_withdraw: string; href_withdrawal: string; decisions: string; href_decisions: string; href_again: string; facts: Array<Pair>; files: Array<Pair>; has_files: boolean; messages: Array<MessageLine>; has_messages: boolean; tasks: Array<TaskLine>; has_tasks: boolean; technical: Array<Pair>}} OneSubmission */
/** @typedef {{is_known: boolean; trouble: string; agency: string; back: string; state: string; problem: string; is_linked: boolean; since: string; kind: string; sent: Array<SentLine>; has_sent: boolean; can_say: boolean; href_digid: string; host_digid: string; href_code: string; href_end: string}} OneLink */
/** @typedef {{oin: string; name: string; href: string}} CodeChoice */
/** @typedef {{ready: string; trouble: string; problem: string; is_scanning: boolean; failure: string; agencies: Array<CodeChoice>}} UseCode */
/** @typedef {{is_asked: boolean; options: Array<Option>; reasons: Array<Option>}} Clarity */
/** @typedef {{href: string; state: string; href_request: string; phone: string; href_phone: string; now: string}} Speaking */
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
/** @typedef {{id: string; text: string}} Gap */
/** @typedef {{lines: Array<RightLine>; doubts: Array<Doubt>; next_href: string; next_question: string; refused: Array<Gap>}} Rights */
/** @typedef {{id: string; text: string; value: string; article: string; formula: string}} Reason */
/** @typedef {{id: string; name: string; value: string; source: string; read: string}} Figure */
/** @typedef {{id: string; name: string; href: string}} Statute */
/** @typedef {{id: string; said: string; words: string; href: string}} RuleMaker */
/** @typedef {{id: string; words: string; href: string}} ApplyAt */
/** @typedef {{is_known: boolean; is_draft: boolean; ask: string; title: string; words: string; said: string; since: string; laws: Array<Statute>; makers: Array<RuleMaker>; has_makers: boolean; apply: string; site: string; at: Array<ApplyAt>; reasons: Array<Reason>; has_reasons: boolean; figures: Array<Figure>; gaps: Array<Gap>; has_gaps: boolean; facts: Array<ToldFact>; has_facts: boolean}} Right */
/** @typedef {{id: string; income: string; amount: string}} TriedAmount */
/** @typedef {{is_known: boolean; label: string; until: string; step: string; said: string; more: string; path: string; has_here: boolean; here_x: string; here_y: string; top: string; end: string; picture: string; rows: Array<TriedAmount>}} Trying */
/** @typedef {{value: string; label: string}} Answer */
/** @typedef {{is_known: boolean; place: string; title: string; why: string; about: string; kind: string; choices: Array<Answer>; can_leave_out: boolean}} AskedFact */
/** @typedef {{id: string; title: string; about: string; href: string}} FindingLine */
/** @typedef {{findings: Array<FindingLine>; has_findings: boolean; first: Array<FindingLine>; more: string; asks: boolean; is_off: boolean}} Watch */
/** @typedef {{id: string; article: string; text: string; href: string}} Ground */
/** @typedef {{id: string; text: string; href: string; is_outside: boolean}} NextStep */
/** @typedef {{id: string; is_known: boolean; title: string; text: string; whose: string; grounds: Array<Ground>; has_grounds: boolean; steps: Array<NextStep>; against: string; href_about: string; aside: string; can_tell: boolean; how_much: string; question: string; href_question: string; answer: string}} OneFinding */
/** @typedef {{id: string; title: string; pro: string; contra: string}} WatcherLine */
/** @typedef {{id: string; title: string; wish: string; watchers: Array<WatcherLine>}} Topic */
/** @typedef {{topics: Array<Topic>}} Topics */
/** @typedef {{id: string; who: string; text: string; is_done: boolean}} MatterStep */
/** @typedef {{id: string; title: string; agency: string; contact: string; steps: Array<MatterStep>; href: string; href_letter: string; href_sent: string; href_sheet: string}} MatterLine */
/** @typedef {{id: string; title: string; on: string; href: string}} ChangeLine */
/** @typedef {{sent: Array<SentLine>; has_sent: boolean; matters: Array<MatterLine>; has_matters: boolean; changes: Array<ChangeLine>; has_changes: boolean}} Matters */
/** @typedef {{id: string; is_new: boolean; is_known: boolean; is_asked: boolean; is_waiting: boolean; passed: Array<Step>; has_passed: boolean; href_sent: string; holders: Array<Answer>; agencies: Array<Answer>; services: Array<Answer>}} OneMatter */
/** @typedef {{id: string; name: string; has_heard: boolean}} HeardLine */
/** @typedef {{id: string; name: string; by: string; state: string; href: string}} DutyLine */
/** @typedef {{id: string; is_new: boolean; is_known: boolean; kinds: Array<Answer>; duties: Array<DutyLine>; has_duties: boolean; directions: Array<Answer>; agencies: Array<HeardLine>}} OneChange */
/** @typedef {{id: string; title: string; href: string; is_chosen: boolean}} LetterKind */
/** @typedef {{id: string; name: string; href: string}} LetterPlace */
/** @typedef {{id: string; agency: string; is_known: boolean; kind: string; title: string; text: string; whom: string; sender: string; side: string; sides: Array<Answer>; day: string; subject: string; body: Array<string>; fill_in: string; sign: string; href_back: string; back: string; kinds: Array<LetterKind>; has_kinds: boolean; call: string; call_dutch: string; href_card: string; places: Array<LetterPlace>; has_places: boolean; mark: string}} Letter */
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
/** @typedef {{id: string; oin: string; title: string; agency: string; text: string}} OfferLine */
/** @typedef {{id: string; title: string; about: string; state: string; is_ahead: boolean; oin: string; offer: string}} AppointmentLine */
/** @typedef {{id: string; title: string; about: string; state: string; href: string}} TalkLine */
/** @typedef {{id: string; title: string; about: string; href: string}} AskingLine */
/** @typedef {{trouble: string; open: Array<OfferLine>; has_open: boolean; questions: Array<TalkLine>; has_questions: boolean; appointments: Array<AppointmentLine>; has_appointments: boolean; asked: Array<TalkLine>; has_asked: boolean; asking: Array<AskingLine>; has_asking: boolean; before: Array<TalkLine>; has_before: boolean}} Talk */
/** @typedef {{state: "off" | "on" | "refused" | "impossible" | "example"; has_failed: boolean; shows_text: boolean; is_apple: boolean}} WakingChoices */
/** @typedef {{language: string; colours: string; letters: string; opinions: string; words: string; voice: string; voices: Array<string>; has_voices: boolean}} Settings */
/** @typedef {{index: number; field: string; value: string; when: string}} FormerLine */
/** @typedef {{lines: Array<FormerLine>; has_lines: boolean; is_contested: boolean}} Former */
/** @typedef {{id: string; title: string; about: string; href: string}} CvLine */
/** @typedef {{versions: Array<CvLine>; has_versions: boolean; files: Array<CvLine>; has_files: boolean}} Cvs */
/** @typedef {{id: string; section: string; title: string; about: string; href: string; is_left_out: boolean; can_move: boolean; is_first: boolean; is_last: boolean}} CvEntryLine */
/** @typedef {{id: string; title: string; can_add: boolean; add: string; href_add: string; lines: Array<CvEntryLine>; has_lines: boolean}} CvSection */
/** @typedef {{id: string; is_new: boolean; is_known: boolean; title: string; language: string; layout: string; person: string; contact: string; href_name: string; href_person: string; href_back: string; sections: Array<CvSection>; languages: Array<Answer>; layouts: Array<Answer>}} OneCv */
/** @typedef {{name: string; kind: "line" | "moment" | "prose" | "lines"; label: string; hint: string}} CvQuestion */
/** @typedef {{id: string; section: string; entry: string; is_known: boolean; is_new: boolean; title: string; about: string; href_back: string; questions: Array<CvQuestion>}} CvEntryForm */
/** @typedef {{is_known: boolean; name: string; own_name: string; kind: string; is_government: boolean; number: string; colour: string; team: string; phone: string; href_phone: string; address: string; has_hours: boolean; hours: string; week: Array<string>; now: string; languages: string; website: string; website_shown: string; hosts: string; lock: string; stolen: string; ended: string; identity: string; href_code: string; href_link: string; href_speak: string; trouble: string}} Organisation */
/** @typedef {{id: string; title: string; about: string; href: string}} SquareTopic */
/** @typedef {{id: string; title: string; about: string; state: string; href: string}} SquareOwn */
/** @typedef {{is_off: boolean; is_example: boolean; must_lock: boolean; trouble: string; place: string; places: Array<Option>; topics: Array<SquareTopic>; own: Array<SquareOwn>; has_own: boolean}} Square */
/** @typedef {{id: string; title: string; about: string; state: string; href: string}} SquareThreadLine */
/** @typedef {{is_on: boolean; id: string; title: string; about: string; trouble: string; is_busy: boolean; threads: Array<SquareThreadLine>; has_threads: boolean; has_more: boolean; broken: string; href_ask: string}} SquareList */
/** @typedef {{id: string; name: string; picture: string; author: string; began: string; other: string; mark: string; at: string; about: string; text: string; note: string; doubt: string; objection: string; is_own: boolean; can_hide: boolean; can_report: boolean; href_report: string; href_change: string; href_objection: string}} SquareShown */
/** @typedef {{is_known: boolean; title: string; topic: string; topic_name: string; trouble: string; href_back: string; href_answer: string; is_open: boolean; posts: Array<SquareShown>; hidden: string}} SquareThread */
/** @typedef {{href: string}} SquareLink */
/** @typedef {{is_on: boolean; title: string; is_first: boolean; is_change: boolean; question: string; href_back: string; id: string; refused: string; kinds: Array<Option>; topics: Array<Option>; services: Array<Option>}} SquareWriting */
/** @typedef {{is_known: boolean; is_objection: boolean; title: string; text: string; href_back: string; reasons: Array<Option>}} SquareReporting */
/** @typedef {{id: string; name: string; about: string; until: string; news: string; href: string}} HelperLine */
/** @typedef {{helpers: Array<HelperLine>; has_helpers: boolean; former: Array<HelperLine>; has_former: boolean; must_lock: boolean}} Helpers */
/** @typedef {{is_form: boolean; is_busy: boolean; is_waiting: boolean; is_asking: boolean; is_adding: boolean; is_done: boolean; code: string; site: string; qr_path: string; qr_box: string; name: string; digits: string; sees: string; can: string; until: string; strangers: string; failure: string; days: Array<Option>; matters: Array<Option>; has_matters: boolean; rights: Array<Option>; roles: Array<Option>; grounds: Array<Option>; papers: Array<Option>; is_representative: boolean}} HelpOffer */
/** @typedef {{id: string; kind: "task" | "income" | "letter" | "service"; title: string; lead: string; lines: Array<Pair>; letter: string}} PreparedThing */
/** @typedef {{id: string; text: string; at: string}} DoneLine */
/** @typedef {{id: string; is_known: boolean; is_open: boolean; name: string; parts: Array<string>; left_out: Array<string>; has_left_out: boolean; can: string; until: string; role: string; ground: string; acts_name: string; person_name: string; since: string; reference: string; paper: string; href_paper: string; unnamed: string; fetched: string; strangers: string; gap: string; ended: string; failure: string; prepared: Array<PreparedThing>; has_prepared: boolean; done: Array<DoneLine>; has_done: boolean; href_change: string}} OneHelper */
/** @typedef {{id: string; name: string; about: string; until: string; colour: string; href: string}} HelpedLine */
/** @typedef {{people: Array<HelpedLine>; has_people: boolean; former: Array<HelpedLine>; has_former: boolean; is_waiting: boolean; is_comparing: boolean; digits: string; name: string; failure: string; colours: Array<Option>; must_lock: boolean}} HelpedPeople */
/** @typedef {{id: string; name: string; about: string; end: string; href: string}} SeenRow */
/** @typedef {{id: string; title: string; rows: Array<SeenRow>; nothing: string}} SeenPart */
/** @typedef {{id: string; is_known: boolean; is_here: boolean; is_over: boolean; name: string; colour: string; called: string; until: string; as_of: string; role: string; ground: string; reference: string; parts: Array<SeenPart>; may_prepare: boolean; href_task: string; href_income: string; href_letter: string; href_service: string; given: Array<DoneLine>; has_given: boolean; paper: string; paper_title: string; failure: string}} OnePerson */
/** @typedef {{id: string; title: string; agency: string; href: string}} HelpService */
/** @typedef {{is_known: boolean; name: string; colour: string; title: string; questions: Array<Question>; is_choice: boolean; services: Array<HelpService>; back: string}} Preparing */
/** @typedef {{id: string; kind: string; title: string; why: string; who: string; href: string}} AskLine */
/** @typedef {{oin: string; name: string; about: string; act: string}} AskTaker */
/** @typedef {{id: string; name: string; href: string}} AskPhone */
/** @typedef {{key: string; lines: Array<AskLine>; has_lines: boolean; said: string; is_asked: boolean; home: string; asks_home: boolean; homes: Array<Option>; is_danger: boolean; takers: Array<AskTaker>; has_takers: boolean; phones: Array<AskPhone>; hearing: "unknown" | "absent" | "here" | "listening"}} Ask */
/** @typedef {{id: string; is_asked: boolean; is_ready: boolean; lead: string; reason: string; trouble: string; steps: Array<Step>; has_chain: boolean; facts: Array<ReviewedFact>; papers: Array<ReviewedPaper>; has_papers: boolean; lost: string; conditions: Array<Pair>; consent: string; back: string; href: string}} Passing */
/** @typedef {{id: string; day: string; name: string; about: string; amount: string}} SheetLine */
/** @typedef {{id: string; name: string; number: string; href: string; hours: string; note: string}} PhoneLine */
/** @typedef {{month: string; title: string; total: string; comes_in: Array<SheetLine>; has_in: boolean; goes_off: Array<SheetLine>; has_off: boolean; off_total: string; to_do: Array<SheetLine>; has_to_do: boolean; phones: Array<PhoneLine>; has_phones: boolean; cut: string; size: string; href_before: string; href_after: string; month_before: string; month_after: string}} MonthSheet */
/** @typedef {{id: string; is_known: boolean; title: string; agency: string; steps: Array<MatterStep>; contact: string; days: Array<SheetLine>; has_days: boolean; phones: Array<PhoneLine>; size: string; href_letter: string; href_card: string; href_change: string}} MatterSheet */
/** @typedef {{id: string; own: string; dutch: string}} Beside */
/** @typedef {{is_known: boolean; title: string; phones: Array<PhoneLine>; contact: string; say: Beside; say_head: Beside; hand_head: Beside; hand: Array<Beside>; days: Array<Beside>; ask_head: Beside; ask: Array<Beside>; slow: Beside; note_head: Beside; note: Array<Beside>; href_back: string; href_letter: string}} CallCard */
/** @typedef {{id: string; title: string; about: string; href: string}} MatterWay */
/** @typedef {{matters: Array<MatterWay>; has_matters: boolean; has_days: boolean}} PaperWays */
/** @typedef {{qr_path: string; qr_box: string; day: string; address: string}} Printed */
/** @typedef {{state: string; href: string}} WayBack */
/** @typedef {{key: string; number: string; name: string; about: string; now: string; href: string; label: string; x: number; y: number}} NearLine */
/** @typedef {{key: string; kind: string; d: string}} MapShape */
/** @typedef {{key: string; name: string; x: number; y: number}} MapName */
/** @typedef {{is_known: boolean; trouble: string; lines: Array<NearLine>; count: string; is_nearest: boolean; more: string; towns: Array<Option>; kinds: Array<Option>; languages: Array<Option>; froms: Array<Option>; has_map: boolean; map_name: string; box: string; width: string; shapes: Array<MapShape>; names: Array<MapName>; x: number; y: number}} Nearby */
/** @typedef {{is_known: boolean; trouble: string; name: string; kind: string; what: string; now: string; week: Array<string>; exceptions: Array<string>; address: string; route: string; phone: string; href_phone: string; website: string; languages: string; wheelchair: string; appointment: string; agency: string; href_agency: string; checked: string; stale: string; shared: string}} NearPlace */
/** @typedef {{href: string}} Opinion */
/** @typedef {{back: string; answers: Array<Option>; reasons: Array<Option>}} Saying */
/** @typedef {{key: string; screen: string; name: string; said: string; since: string}} OpinionLine */
/** @typedef {{name: string; count: string}} WishLine */
/** @typedef {{trouble: string; options: Array<Option>; wishes: Array<WishLine>; screens: Array<OpinionLine>; steps: Array<OpinionLine>}} Opinions */
/** @typedef {{id: string; word: string; dutch: string; says: string; article: string; href: string}} WordLine */
/** @typedef {{words: Array<WordLine>}} Words */
/** @typedef {{weekday: string; number: string; month: string; when: string}} BigDay */
/** @typedef {{id: string; is_known: boolean; day: BigDay; amount: string; kind: string; agency: string; asks: boolean; href_other: string}} BigPayment */
/** @typedef {{id: string; is_known: boolean; day: BigDay; title: string; agency: string; count: string; href_next: string}} BigTask */
/** @typedef {{id: string; title: string; about: string; href: string}} BigPaper */
/** @typedef {{say: string; papers: Array<BigPaper>; has_papers: boolean}} Counter */
/** @typedef {{is_open: boolean; must_lock: boolean; hides: boolean; shows_text: boolean}} Safety */
/** @typedef {{income_part: IncomePart; document: Document; task: Task; matter: Matter; change: Change; debt: Debt; dismissal: Dismissal; payment_note: PaymentNote; bank_import: BankImport; fixed_cost: FixedCost; balance: Balance; application: Application; agreement: Agreement; exemption: Exemption; period_note: PeriodNote; activity_statement: ActivityStatement; appointment: Appointment; cv: CurriculumVitae; help_box: HelpBox; help_entry: HelpEntry; helped: Helped; help_given: HelpGiven; household_fact: HouseholdFact; message: Message; consent: Consent; submission: Submission; begun_service: BegunService; agency_link: AgencyLink; reminder: Reminder; setting: Setting; square_post: SquarePost}} RecordByType */
export const recordTypes = ["income_part", "document", "task", "matter", "change", "debt", "dismissal", "payment_note", "bank_import", "fixed_cost", "balance", "application", "agreement", "exemption", "period_note", "activity_statement", "appointment", "cv", "help_box", "help_entry", "helped", "help_given", "household_fact", "message", "consent", "submission", "begun_service", "agency_link", "reminder", "setting", "square_post"];
