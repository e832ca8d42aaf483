// Made from snippets/templates by `npm run generate`.

/** The id of each template, with the text of its file. */
export const TEMPLATE_FILES: readonly (readonly [id: string, file: string])[] = [
  [
    'short',
    `# template: The short one
# for: Any project. Purpose, one goal, one objective; the rest is yours to add.
# asks: name, customer, purpose, objective
# written: 2026-01-05

# The charter of one project: why it exists, what it must reach, and the work that gets it there.
charter: 1
kind: project
project:
  name: Contoso service desk
  customer: Contoso Energy
  phase: initiate # discover, initiate, implement, prepare or operate
  start: 2026-01-05

# Why this project exists, in one sentence that a customer would understand.
purpose:
  statement: Customers get their problem solved on the first call.

# What the customer wants to become: long-term, without a number.
goals:
  - id: G-1
    title: Customers get their problem solved on the first call.

# What must be reached, by how much and by when.
objectives:
  - id: OBJ-1
    title: Solve 75 % of cases on the first call, up from 52 %
    supports: [G-1]
    priority: must
    setOn: 2026-01-05
    due: 2026-07-06
    measures:
      - id: M-1
        title: Solve 75 % of cases on the first call, up from 52 %
        unit: "%" # h, %, cases, EUR: what the number is in
        direction: increase # or decrease, maintain
        baseline: { value: 52, asOf: 2026-01-05 } # replace with what you measured today
        target: { value: 75, by: 2026-07-06 } # replace with what the customer needs

# What must be true for an objective to be reached. Link each one upwards with \`supports\`.
requirements: []

# The work. Each item supports a requirement or an objective, itself or through its parent.
workItems: []
`,
  ],
  [
    'dynamics-365-sales',
    `# template: Dynamics 365 Sales
# for: Sellers who win more and forecast better, with a pipeline to believe in.
# asks: name, customer, purpose
# written: 2026-01-05

# A charter for Dynamics 365 Sales. Everything in it is an example: replace names and numbers with yours, and
# delete what you do not need. A wrong number that looks right does more harm than a missing one.
charter: 1
kind: project
project:
  name: Northwind sales pipeline
  customer: Northwind Traders
  platforms: [Dynamics 365 Sales, Outlook, Power BI]
  phase: initiate # discover, initiate, implement, prepare or operate
  start: 2026-01-05
  goLive: 2026-06-08
  sponsor: P-1
  manager: P-2

# One sentence that a seller's customer would understand: who is better off, and how would they notice?
purpose:
  statement: A buyer hears from one seller who knows what was said before, and gets an offer while the need is fresh.
  ownedBy: P-1 # the leader whose sentence it is; a purpose without a person is a poster

scope:
  inScope:
    - Leads, opportunities, quotes and the forecast of the field sales teams.
  outOfScope: # three sentences here save more time than any plan
    - Marketing campaigns and newsletters.
    - Order entry and invoicing, which stay in the ERP.

# What the business wants to become: long-term, without a number.
goals:
  - { id: G-1, title: Sellers spend their day with buyers, owner: P-1 }
  - { id: G-2, title: Management plans with a forecast that it can trust, owner: P-1 }

# What must be reached, by how much and by when. Ask whoever owns the number where it stands today, before you promise.
objectives:
  - id: OBJ-1
    title: Send a quote within 2 days of the request instead of 6
    supports: [G-1]
    perspective: customer
    priority: must
    setOn: 2026-01-05
    due: 2026-12-07
    owner: P-3
    measures:
      - id: M-1
        title: Days from the request to the quote
        kind: quality
        unit: days
        direction: decrease
        baseline: { value: 6, asOf: 2026-01-05 }
        target: { value: 2, by: 2026-12-07 }
        every: 1mo
        source: Quotes of the month, request date to sent date # where anybody can look the number up
  - id: OBJ-2
    title: Forecast the quarter within 10 %, where it was off by 28 %
    supports: [G-2]
    perspective: financial
    priority: must
    setOn: 2026-01-05
    due: 2026-12-07
    owner: P-1
    measures:
      - id: M-2
        title: Gap between forecast at the start of the quarter and revenue at its end
        kind: revenue
        unit: "%"
        direction: decrease
        baseline: { value: 28, asOf: 2026-01-05 }
        target: { value: 10, by: 2026-12-07 }
        every: 3mo
        source: Controlling, forecast of week one against booked revenue
  - id: OBJ-3
    title: Win 30 % of qualified opportunities, up from 22 %
    supports: [G-1]
    perspective: financial
    priority: should
    setOn: 2026-01-05
    due: 2027-01-11
    owner: P-3
    measures:
      - id: M-3
        title: Qualified opportunities that are won
        kind: revenue
        unit: "%"
        direction: increase
        baseline: { value: 22, asOf: 2026-01-05 }
        target: { value: 30, by: 2027-01-11 }
        every: 3mo
        source: Opportunities closed in the last twelve months
  # Adoption is not the aim, but without it none of the numbers above can be believed.
  - id: OBJ-4
    title: Nine in ten sellers keep their open opportunities up to date every week, up from four
    supports: [G-2]
    perspective: people
    priority: must
    setOn: 2026-01-05
    due: 2026-09-07
    owner: P-3
    measures:
      - id: M-4
        title: Sellers whose open opportunities were all touched in the last week
        kind: adoption
        unit: "%"
        direction: increase
        baseline: { value: 40, asOf: 2026-01-05 }
        target: { value: 90, by: 2026-09-07 }
        every: 2w
        source: Power BI, last change of each open opportunity

# What must be true for an objective to be reached. \`fit: gap\` marks what the standard does not do; say why it is worth it.
requirements:
  - id: REQ-1
    title: A seller makes a quote from the opportunity with the current price list
    kind: functional
    supports: [OBJ-1]
    priority: must
    fit: fit
    acceptance: [A quote with ten lines takes less than five minutes.]
  - id: REQ-2
    title: A discount above the seller's limit is approved on the phone
    kind: functional
    supports: [OBJ-1]
    priority: must
    fit: gap
    gapApproach: low-code extension
    rationale: Approval by e-mail takes two of the six days, and the standard has no step for it.
    acceptance: [The sales lead approves or declines with one tap., Every approval is kept with the quote.]
  - id: REQ-3
    title: The forecast follows the stages of the opportunities, with the sales lead's own judgement beside it
    kind: business
    supports: [OBJ-2]
    priority: must
    fit: fit
    acceptance: [Controlling takes the forecast of week one without a spreadsheet.]
  - id: REQ-4
    title: Each stage of an opportunity asks what a seller must know about the buyer to win it
    kind: business
    supports: [OBJ-3]
    priority: should
    fit: fit
    acceptance: [An opportunity cannot be qualified without budget holder and next step.]
  - id: REQ-5
    title: A seller updates an opportunity from Outlook or the phone, right after the meeting
    kind: functional
    supports: [OBJ-4]
    priority: must
    fit: fit
    acceptance: [Two taps from the calendar entry to the opportunity.]

# The work. Each item supports a requirement or an objective, itself or through its parent.
workItems:
  - { id: WI-1, type: feature, title: "Quote from the opportunity, with price list and template", supports: [REQ-1], priority: must, estimate: 12d }
  - { id: WI-2, type: feature, title: Approval of a discount on the phone, supports: [REQ-2], priority: must, estimate: 8d }
  - { id: WI-3, type: feature, title: Forecast by team with the sales lead's judgement, supports: [REQ-3], priority: must, estimate: 10d }
  - { id: WI-4, type: task, title: Agree with all sales leads what each stage of an opportunity means, supports: [REQ-4], priority: must, estimate: 4d }
  - { id: WI-5, type: feature, title: Update an opportunity from Outlook and on the phone, supports: [REQ-5], priority: must, estimate: 9d }
  - { id: WI-6, type: task, title: Clean the open opportunities before they move over, supports: [OBJ-4], priority: must, estimate: 6d }
  # Technical work is welcome where it says what it makes possible.
  - { id: WI-7, type: task, nature: technical, title: Bring the price list over from the ERP every night, enables: [REQ-1], priority: must, estimate: 7d }

milestones:
  - { id: MS-1, title: Pilot with one sales team, kind: pilot, due: 2026-05-04, supports: [OBJ-4], gate: [Baselines are measured, Every pilot seller was interviewed] }
  - { id: MS-2, title: Go-live for all sales teams, kind: go-live, due: 2026-06-08, supports: [OBJ-1], gate: [Pilot findings are closed, Sales leads run their weekly review from it] }

people:
  - { id: P-1, name: Head of sales }
  - { id: P-2, name: Project manager }
  - { id: P-3, name: Lead of the first sales team }

# Hear more than one department; who resists usually knows something that the plan does not.
stakeholders:
  - { id: STK-1, title: Field sellers, function: Sales, kind: customer, interest: Less typing, expectations: [Works without a connection] }
  - { id: STK-2, title: Controlling, function: Finance, kind: internal-customer, interest: A forecast that holds }
  - { id: STK-3, title: Inside sales, function: Sales support, kind: internal-customer, interest: Quotes without questions }

risks:
  - id: R-1
    title: Sellers keep their own spreadsheets, and the pipeline stays half empty
    probability: 4
    impact: 4
    response: mitigate
    owner: P-3
    mitigation: Sales leads run the weekly review from the pipeline only, from the pilot on.
    threatens: [OBJ-2, OBJ-4]

assumptions:
  - { id: A-1, title: The ERP can deliver the price list every night, validateBy: 2026-02-02, owner: P-2, affects: [REQ-1] }

# What good enough means, once and for all items.
quality:
  definition: A seller enters it once, on the day, without being asked.
  definitionOfDone: [A seller has tried it on a real opportunity., The number that it moves is named.]
`,
  ],
  [
    'dynamics-365-customer-service',
    `# template: Dynamics 365 Customer Service
# for: A service desk: cases, routing, promised times, a way out when stuck.
# asks: name, customer, purpose
# written: 2026-01-05

# A charter for Dynamics 365 Customer Service. Everything in it is an example: replace names and numbers with yours,
# and delete what you do not need. Take the baselines first; they cannot be taken after the go-live.
charter: 1
kind: project
project:
  name: Contoso service desk
  customer: Contoso Energy
  platforms: [Dynamics 365 Customer Service, Power Automate]
  phase: initiate # discover, initiate, implement, prepare or operate
  start: 2026-01-05
  goLive: 2026-07-06
  sponsor: P-1
  manager: P-2

# One sentence that a caller would understand: who is better off, and how would they notice?
purpose:
  statement: A household that has a problem tells us once, and knows within a day when it is solved.
  ownedBy: P-1 # the leader whose sentence it is

scope:
  inScope:
    - Cases by telephone, e-mail and web form, from the first contact to the solution.
  outOfScope: # three sentences here save more time than any plan
    - Planning of technicians' visits.
    - Debt collection.

# What the service wants to become: long-term, without a number.
goals:
  - { id: G-1, title: A problem is solved by whoever hears of it first, owner: P-1 }
  - { id: G-2, title: Getting help is easy, owner: P-1 }

# What must be reached, by how much and by when.
objectives:
  - id: OBJ-1
    title: Resolve a case within 24 hours on average instead of 72
    supports: [G-1]
    perspective: process
    priority: must
    setOn: 2026-01-05
    due: 2027-01-11
    owner: P-3
    measures:
      - id: M-1
        title: Average time to resolve a case
        kind: time-to-resolve
        unit: h
        direction: decrease
        baseline: { value: 72, asOf: 2026-01-05 }
        target: { value: 24, by: 2027-01-11 }
        every: 1mo
        source: Case report, all cases closed in the month # where anybody can look the number up
  - id: OBJ-2
    title: Solve 75 % of cases in the first contact, up from 55 %
    supports: [G-1]
    perspective: customer
    priority: must
    setOn: 2026-01-05
    due: 2027-01-11
    owner: P-3
    measures:
      - id: M-2
        title: Cases solved in the first contact
        kind: quality
        unit: "%"
        direction: increase
        baseline: { value: 55, asOf: 2026-01-05 }
        target: { value: 75, by: 2027-01-11 }
        every: 1mo
        source: Cases without a second contact within seven days
  # A fast desk that annoys people has missed the point: one measure must come from those who call.
  - id: OBJ-3
    title: Callers rate the ease of getting help 5.8 of 7, up from 4.6
    supports: [G-2]
    perspective: customer
    priority: should
    setOn: 2026-01-05
    due: 2027-01-11
    owner: P-1
    measures:
      - id: M-3
        title: How easy callers say it was to get help
        kind: ces
        unit: points of 7
        direction: increase
        baseline: { value: 4.6, asOf: 2026-01-05 }
        target: { value: 5.8, by: 2027-01-11 }
        every: 3mo
        source: Survey after a closed case

# What must be true for an objective to be reached. \`fit: gap\` marks what the standard does not do; say why it is worth it.
requirements:
  - id: REQ-1
    title: A new case reaches an agent with the right skill without being passed on
    kind: functional
    supports: [OBJ-1]
    priority: must
    fit: fit
    acceptance: [Nine of ten cases stay with the first agent.]
  - id: REQ-2
    title: Every case shows the time that is left to resolve it
    kind: functional
    supports: [OBJ-1]
    priority: must
    fit: fit
    acceptance: [The clock stops while we wait for the caller.]
  - id: REQ-3
    title: The agent sees the household, its contracts and its past contacts on one page
    kind: functional
    supports: [OBJ-2]
    priority: must
    fit: gap
    gapApproach: integration
    rationale: The contracts are in the billing system, and half of all second contacts are about a contract.
    acceptance: [Open within two seconds while the call rings.]
  - id: REQ-4
    title: The agent finds the article that solves the case without leaving it
    kind: functional
    supports: [OBJ-2]
    priority: should
    fit: fit
    acceptance: [The right article is among the first three for the fifty commonest cases.]
  - id: REQ-5
    title: Whoever asked for help is asked how easy it was to get it
    kind: stakeholder
    supports: [OBJ-3]
    priority: should
    fit: fit
    acceptance: [One question and a free text, sent on the day the case is closed.]

# The work. Each item supports a requirement or an objective, itself or through its parent.
workItems:
  - { id: WI-1, type: feature, title: Route new cases by skill and language, supports: [REQ-1], priority: must, estimate: 10d }
  - { id: WI-2, type: feature, title: Clock on every case with a warning before it runs out, supports: [REQ-2], priority: must, estimate: 6d }
  - { id: WI-3, type: feature, title: "One page with the household, its contracts and past contacts", supports: [REQ-3], priority: must, estimate: 12d }
  - { id: WI-4, type: task, title: Write the articles for the fifty commonest cases, supports: [REQ-4], priority: should, estimate: 15d }
  - { id: WI-5, type: feature, title: Survey about the ease of getting help after a closed case, supports: [REQ-5], priority: should, estimate: 4d }
  # Technical work is welcome where it says what it makes possible.
  - { id: WI-6, type: task, nature: technical, title: Read contracts from the billing system, enables: [REQ-3], priority: must, estimate: 9d }

milestones:
  - { id: MS-1, title: Pilot with ten agents, kind: pilot, due: 2026-06-01, supports: [OBJ-1], gate: [Two weeks on live calls, Every pilot agent was interviewed] }
  - { id: MS-2, title: Go-live of the service desk, kind: go-live, due: 2026-07-06, supports: [OBJ-1], gate: [Pilot findings are closed, The way to escalate was tried] }

people:
  - { id: P-1, name: Head of customer service }
  - { id: P-2, name: Project manager }
  - { id: P-3, name: Contact centre lead }

# Who faces the customer must be able to decide something.
roles:
  - { id: ROLE-1, title: Agent, responsibility: Solves the case in the first contact, authority: Goodwill up to the limit, evaluatedBy: [M-2], customerFacing: true, communicatedOn: 2026-01-05, reviewedOn: 2026-01-05 }
  - { id: ROLE-2, title: Senior agent, responsibility: Solves what an agent cannot, authority: Changes a contract, evaluatedBy: [M-1], communicatedOn: 2026-01-05, reviewedOn: 2026-01-05 }
decisionRights:
  - { id: DR-1, decision: Goodwill for a caller, heldBy: ROLE-1, limit: 50 EUR a case, escalateTo: ROLE-2 }

# The way out when a case is stuck. The times of all levels add up to what a caller waits: keep them below OBJ-1.
escalation:
  pilot: MS-1
  levels:
    - { level: L1, title: Agents, owner: ROLE-1, triggers: [The article does not help], respondWithin: { P1: 15m, P2: 1h }, resolveWithin: { P1: 1h, P2: 4h }, escalateTo: L2 }
    - { level: L2, title: Senior agents, owner: ROLE-2, triggers: [A contract must be changed], respondWithin: { P1: 15m, P2: 2h }, resolveWithin: { P1: 3h, P2: 8h }, escalateTo: L3 }
    - { level: L3, title: Billing and field experts, owner: P-3, triggers: [A fault on our side], respondWithin: { P1: 30m, P2: 4h }, resolveWithin: { P1: 8h, P2: 12h } }

# Hear more than one department; who resists usually knows something that the plan does not.
stakeholders:
  - { id: STK-1, title: Agents, function: Service, kind: customer, interest: Fewer windows while the caller waits }
  - { id: STK-2, title: Billing, function: Finance, kind: internal-customer, interest: Fewer questions by e-mail }
  - { id: STK-3, title: Works council, function: Staff, kind: internal-customer, interest: No watching of single agents }

risks:
  - id: R-1
    title: Agents do not trust the routing and pick their own cases
    probability: 3
    impact: 4
    response: mitigate
    owner: P-3
    mitigation: Team leads can change the skills of an agent themselves, from the pilot on.
    threatens: [OBJ-1]

questions: # to the customer, with a date, so that they are not forgotten
  - { id: Q-1, title: Which cases may an agent close without asking the caller, askedOf: Head of customer service, due: 2026-02-02, owner: P-2, affects: [OBJ-1] }

quality:
  definition: An agent solves a case with it without asking a colleague how.
  definitionOfDone: [An agent has tried it on a real case., The number that it moves is named.]
`,
  ],
  [
    'dynamics-365-field-service',
    `# template: Dynamics 365 Field Service
# for: Technicians on the road, with skill and part, so that one visit is enough.
# asks: name, customer, purpose
# written: 2026-01-05

# A charter for Dynamics 365 Field Service. Everything in it is an example: replace names and numbers with yours, and
# delete what you do not need. Ride along with a technician for a day before you believe any number.
charter: 1
kind: project
project:
  name: Fabrikam lift service
  customer: Fabrikam Lifts
  platforms: [Dynamics 365 Field Service, Power Apps]
  phase: initiate # discover, initiate, implement, prepare or operate
  start: 2026-01-05
  goLive: 2026-09-07
  sponsor: P-1
  manager: P-2

# One sentence that a customer would understand: who is better off, and how would they notice?
purpose:
  statement: A stuck lift runs again the same day, because the technician who comes has the skill and the part.
  ownedBy: P-1 # the leader whose sentence it is

scope:
  inScope:
    - Work orders, planning and mobile work of the technicians of the first region.
  outOfScope: # three sentences here save more time than any plan
    - Sales of new lifts.
    - Payroll and travel expenses.

# What the service wants to become: long-term, without a number.
goals:
  - { id: G-1, title: One visit is enough, owner: P-1 }
  - { id: G-2, title: A technician's day is spent at lifts and not on paper, owner: P-1 }

# What must be reached, by how much and by when.
objectives:
  - id: OBJ-1
    title: Repair 85 % of faults in the first visit, up from 68 %
    supports: [G-1]
    perspective: customer
    priority: must
    setOn: 2026-01-05
    due: 2027-03-08
    owner: P-3
    measures:
      - id: M-1
        title: Faults repaired in the first visit
        kind: quality
        unit: "%"
        direction: increase
        baseline: { value: 68, asOf: 2026-01-05 }
        target: { value: 85, by: 2027-03-08 }
        every: 1mo
        source: Work orders without a second visit within 14 days # where anybody can look the number up
  - id: OBJ-2
    title: A technician is at a stuck lift within 4 hours on average instead of 9
    supports: [G-1]
    perspective: customer
    priority: must
    setOn: 2026-01-05
    due: 2027-03-08
    owner: P-4
    measures:
      - id: M-2
        title: Hours from the call to the technician's arrival
        kind: quality
        unit: h
        direction: decrease
        baseline: { value: 9, asOf: 2026-01-05 }
        target: { value: 4, by: 2027-03-08 }
        every: 1mo
        source: Work orders, call to arrival
  - id: OBJ-3
    title: A technician spends 62 % of paid hours at lifts, up from 48 %
    supports: [G-2]
    perspective: financial
    priority: should
    setOn: 2026-01-05
    due: 2027-03-08
    owner: P-4
    measures:
      - id: M-3
        title: Paid hours that are spent at lifts
        kind: utilisation
        unit: "%"
        direction: increase
        baseline: { value: 48, asOf: 2026-01-05 }
        target: { value: 62, by: 2027-03-08 }
        every: 1mo
        source: Time entries of the work orders against payroll hours
  - id: OBJ-4
    title: Building managers score us 35 NPS, up from 12
    supports: [G-1]
    perspective: customer
    priority: could
    setOn: 2026-01-05
    due: 2027-03-08
    owner: P-1
    measures:
      - id: M-4
        title: Would a building manager recommend us
        kind: nps
        unit: NPS
        direction: increase
        baseline: { value: 12, asOf: 2026-01-05 }
        target: { value: 35, by: 2027-03-08 }
        every: 6mo
        source: Survey of building managers

# What must be true for an objective to be reached. \`fit: gap\` marks what the standard does not do; say why it is worth it.
requirements:
  - id: REQ-1
    title: A technician sees the history of the lift and the parts of earlier visits before leaving for the first visit
    kind: functional
    supports: [OBJ-1]
    priority: must
    fit: fit
    acceptance: [Works in a lift shaft without a connection.]
  - id: REQ-2
    title: The parts that a fault usually needs are in the van before the first visit
    kind: business
    supports: [OBJ-1]
    priority: must
    fit: gap
    gapApproach: integration
    rationale: The stock of the vans is in the ERP; half of all second visits wait for a part.
    acceptance: [The van's stock is right at seven in the morning.]
  - id: REQ-3
    title: The planner sees which technician with the right skill is nearest to the stuck lift
    kind: functional
    supports: [OBJ-2]
    priority: must
    fit: fit
    acceptance: [A call is planned within ten minutes.]
  - id: REQ-4
    title: A technician closes a work order at the lift, with hours and signature, and no paper
    kind: functional
    supports: [OBJ-3]
    priority: must
    fit: fit
    acceptance: [Three minutes on a phone with gloves off.]
  - id: REQ-5
    title: A building manager knows when the technician arrives and what was done
    kind: stakeholder
    supports: [OBJ-4]
    priority: could
    fit: fit
    acceptance: [A message with the hour of arrival, and one with the report.]

# The work. Each item supports a requirement or an objective, itself or through its parent.
workItems:
  - { id: WI-1, type: feature, title: "History of the lift on the technician's phone, without a connection", supports: [REQ-1], priority: must, estimate: 14d }
  - { id: WI-2, type: feature, title: Propose the parts for the van by fault and type of lift, supports: [REQ-2], priority: must, estimate: 11d }
  - { id: WI-3, type: feature, title: Planning board with skill and distance of each technician, supports: [REQ-3], priority: must, estimate: 12d }
  - { id: WI-4, type: feature, title: "Close a work order on the phone, with hours and signature", supports: [REQ-4], priority: must, estimate: 10d }
  - { id: WI-5, type: feature, title: Message to the building manager with the hour of arrival, supports: [REQ-5], priority: could, estimate: 5d }
  - { id: WI-6, type: task, title: "Agree with the technicians on fault codes that fit a phone, so that the right part is known", supports: [REQ-2], priority: must, estimate: 5d }
  # Technical work is welcome where it says what it makes possible.
  - { id: WI-7, type: task, nature: technical, title: Bring the stock of the vans over from the ERP, enables: [REQ-2], priority: must, estimate: 9d }

milestones:
  - { id: MS-1, title: Pilot with eight technicians, kind: pilot, due: 2026-07-06, supports: [OBJ-1], gate: [Four weeks of real visits, Every pilot technician was asked twice] }
  - { id: MS-2, title: Go-live in the first region, kind: go-live, due: 2026-09-07, supports: [OBJ-2], gate: [Pilot findings are closed, Planners have planned a week without help] }

people:
  - { id: P-1, name: Head of service }
  - { id: P-2, name: Project manager }
  - { id: P-3, name: Technical lead of the first region }
  - { id: P-4, name: Lead planner }

# Hear more than one department; who resists usually knows something that the plan does not.
stakeholders:
  - { id: STK-1, title: Technicians, function: Field, kind: customer, interest: Less paper in the evening, expectations: [One app instead of three] }
  - { id: STK-2, title: Planners, function: Dispatch, kind: customer, interest: Fewer calls to find out who is where }
  - { id: STK-3, title: Warehouse, function: Logistics, kind: internal-customer, interest: No rush orders }

risks:
  - id: R-1
    title: Technicians see the app as a way to watch them
    probability: 3
    impact: 4
    response: mitigate
    owner: P-3
    mitigation: Agree in writing what is recorded and who sees it, before the pilot.
    threatens: [OBJ-3]

assumptions:
  - { id: A-1, title: Every technician has a phone that can run the app for a whole day, validateBy: 2026-02-02, owner: P-2, affects: [REQ-4] }

quality:
  definition: A technician uses it in a shaft, with one hand, without a connection.
  definitionOfDone: [A technician has tried it at a lift., The number that it moves is named.]
`,
  ],
  [
    'salesforce-sales-cloud',
    `# template: Salesforce Sales Cloud
# for: Account teams: leads called back, renewals seen coming, fewer reports.
# asks: name, customer, purpose
# written: 2026-01-05

# A charter for Salesforce Sales Cloud. Everything in it is an example: replace names and numbers with yours, and
# delete what you do not need. If a number has no owner who reads it today, it is the wrong number.
charter: 1
kind: project
project:
  name: Woodgrove account growth
  customer: Woodgrove Bank
  platforms: [Salesforce Sales Cloud, Slack]
  phase: initiate # discover, initiate, implement, prepare or operate
  start: 2026-01-05
  goLive: 2026-06-08
  sponsor: P-1
  manager: P-2

# One sentence that a customer would understand: who is better off, and how would they notice?
purpose:
  statement: A business that asks us about a loan is called back the same day by somebody who knows its accounts.
  ownedBy: P-1 # the leader whose sentence it is

scope:
  inScope:
    - Leads, accounts, opportunities and renewals of business customers.
  outOfScope: # three sentences here save more time than any plan
    - Credit decisions, which stay in the core banking system.
    - Private customers.

# What the business wants to become: long-term, without a number.
goals:
  - { id: G-1, title: Businesses come to us first when they plan something, owner: P-1 }
  - { id: G-2, title: Customers stay because we come before they have to ask, owner: P-1 }

# What must be reached, by how much and by when.
objectives:
  - id: OBJ-1
    title: Call back 90 % of new leads within 4 hours, up from 35 %
    supports: [G-1]
    perspective: customer
    priority: must
    setOn: 2026-01-05
    due: 2026-12-07
    owner: P-3
    measures:
      - id: M-1
        title: New leads that are called back within 4 hours
        kind: quality
        unit: "%"
        direction: increase
        baseline: { value: 35, asOf: 2026-01-05 }
        target: { value: 90, by: 2026-12-07 }
        every: 2w
        source: Salesforce report, lead created to first call # where anybody can look the number up
  - id: OBJ-2
    title: Renew 92 % of credit lines, up from 84 %
    supports: [G-2]
    perspective: financial
    priority: must
    setOn: 2026-01-05
    due: 2027-01-11
    owner: P-1
    measures:
      - id: M-2
        title: Credit lines renewed, of all that ended
        kind: retention
        unit: "%"
        direction: increase
        baseline: { value: 84, asOf: 2026-01-05 }
        target: { value: 92, by: 2027-01-11 }
        every: 3mo
        source: Core banking, lines that ended in the quarter
  # Sellers use what saves them time. Measure that, not log-ins.
  - id: OBJ-3
    title: An account manager spends 4 hours a week on reports instead of 9
    supports: [G-1]
    perspective: people
    priority: should
    setOn: 2026-01-05
    due: 2026-12-07
    owner: P-3
    measures:
      - id: M-3
        title: Hours a week that an account manager spends on reports
        kind: employee-satisfaction
        unit: h
        direction: decrease
        baseline: { value: 9, asOf: 2026-01-05 }
        target: { value: 4, by: 2026-12-07 }
        every: 3mo
        source: Two-week diary of ten account managers

# What must be true for an objective to be reached. \`fit: gap\` marks what the standard does not do; say why it is worth it.
requirements:
  - id: REQ-1
    title: A new lead reaches the account manager of its branch within minutes, with a reminder to call back
    kind: functional
    supports: [OBJ-1]
    priority: must
    fit: fit
    acceptance: [No lead waits in a shared mailbox., A lead of somebody on leave goes to the deputy.]
  - id: REQ-2
    title: The account manager sees each credit line that ends in the next six months
    kind: functional
    supports: [OBJ-2]
    priority: must
    fit: gap
    gapApproach: integration
    rationale: End dates are in core banking only, and most lost lines were noticed after they had ended.
    acceptance: [The list is right every morning.]
  - id: REQ-3
    title: Before a credit line ends, the account manager has spoken with the customer about renewing it
    kind: business
    supports: [OBJ-2]
    priority: must
    fit: fit
    acceptance: [A talk is noted for nine of ten lines.]
  - id: REQ-4
    title: The weekly report comes from the opportunities without an account manager typing it
    kind: business
    supports: [OBJ-3]
    priority: should
    fit: fit
    acceptance: [The branch manager asks for no other list.]

# The work. Each item supports a requirement or an objective, itself or through its parent.
workItems:
  - { id: WI-1, type: feature, title: Give a new lead to the account manager of its branch, supports: [REQ-1], priority: must, estimate: 6d }
  - { id: WI-2, type: feature, title: Remind in Slack of a lead that nobody has called back, supports: [REQ-1], priority: must, estimate: 3d }
  - { id: WI-3, type: feature, title: List of credit lines that end in the next six months, supports: [REQ-2], priority: must, estimate: 5d }
  - { id: WI-4, type: feature, title: Opportunity for each credit line that should be renewed, supports: [REQ-3], priority: must, estimate: 5d }
  - { id: WI-5, type: feature, title: Weekly report of a branch from its opportunities, supports: [REQ-4], priority: should, estimate: 6d }
  - { id: WI-6, type: task, title: Ask ten account managers what they stop typing into the weekly report, supports: [REQ-4], priority: should, estimate: 3d }
  # Technical work is welcome where it says what it makes possible.
  - { id: WI-7, type: task, nature: technical, title: Bring end dates over from core banking every night, enables: [REQ-2], priority: must, estimate: 8d }

milestones:
  - { id: MS-1, title: Pilot with two branches, kind: pilot, due: 2026-05-04, supports: [OBJ-1], gate: [Baselines are measured, Every account manager of the pilot was interviewed] }
  - { id: MS-2, title: Go-live in all branches, kind: go-live, due: 2026-06-08, supports: [OBJ-1], gate: [Pilot findings are closed, Branch managers run their Monday from it] }

people:
  - { id: P-1, name: Head of business customers }
  - { id: P-2, name: Project manager }
  - { id: P-3, name: Branch manager of the pilot }

# Hear more than one department; who resists usually knows something that the plan does not.
stakeholders:
  - { id: STK-1, title: Account managers, function: Sales, kind: customer, interest: Fewer lists }
  - { id: STK-2, title: Credit risk, function: Risk, kind: internal-customer, interest: Complete files }
  - { id: STK-3, title: Data protection officer, function: Legal, kind: internal-customer, interest: Who may see what }

# What was promised while selling is kept or taken back openly, so write it down now.
commitments:
  - { id: CM-1, title: Renewals are seen six months ahead from the first day on, madeTo: Head of business customers, madeOn: 2026-01-05, supports: [OBJ-2] }

risks:
  - id: R-1
    title: End dates in core banking are wrong for old credit lines
    probability: 3
    impact: 4
    response: mitigate
    owner: P-2
    mitigation: Compare fifty lines with their contracts before the pilot.
    threatens: [OBJ-2]

quality:
  definition: An account manager finds the next call to make in less than a minute.
  definitionOfDone: [An account manager has tried it with a real customer., The number that it moves is named.]
`,
  ],
  [
    'salesforce-service-cloud',
    `# template: Salesforce Service Cloud
# for: A help desk: one console, answers on the web, cases that stay closed.
# asks: name, customer, purpose
# written: 2026-01-05

# A charter for Salesforce Service Cloud. Everything in it is an example: replace names and numbers with yours, and
# delete what you do not need. Sit beside an agent for a morning before you write the first requirement.
charter: 1
kind: project
project:
  name: Alpine guest care
  customer: Alpine Ski House
  platforms: [Salesforce Service Cloud, Salesforce Experience Cloud]
  phase: initiate # discover, initiate, implement, prepare or operate
  start: 2026-01-05
  goLive: 2026-06-08
  sponsor: P-1
  manager: P-2

# One sentence that a customer would understand: who is better off, and how would they notice?
purpose:
  statement: A guest who asks gets one right answer, on whatever way the guest has chosen to ask.
  ownedBy: P-1 # the leader whose sentence it is

scope:
  inScope:
    - Questions and complaints of guests by e-mail, chat, telephone and web.
  outOfScope: # three sentences here save more time than any plan
    - Booking and payment.
    - Newsletters and loyalty offers.

# What the service wants to become: long-term, without a number.
goals:
  - { id: G-1, title: A guest never has to ask twice, owner: P-1 }
  - { id: G-2, title: Agents have time for the questions that need a person, owner: P-1 }

# What must be reached, by how much and by when.
objectives:
  - id: OBJ-1
    title: Reopen no more than 6 % of cases, down from 17 %
    supports: [G-1]
    perspective: process
    priority: must
    setOn: 2026-01-05
    due: 2026-12-07
    owner: P-3
    measures:
      - id: M-1
        title: Cases that are reopened within 14 days
        kind: quality
        unit: "%"
        direction: decrease
        baseline: { value: 17, asOf: 2026-01-05 }
        target: { value: 6, by: 2026-12-07 }
        every: 1mo
        source: Salesforce report on case history, reopened # where anybody can look the number up
  - id: OBJ-2
    title: Answer 35 % of guests' questions on the web without an agent, up from 10 %
    supports: [G-2]
    perspective: customer
    priority: must
    setOn: 2026-01-05
    due: 2027-01-11
    owner: P-3
    measures:
      - id: M-2
        title: Questions on the web that no case follows within a day
        kind: call-volume
        unit: "%"
        direction: increase
        baseline: { value: 10, asOf: 2026-01-05 }
        target: { value: 35, by: 2027-01-11 }
        every: 1mo
        source: Help pages visited, against cases of the same guest
  # One number must come from the guests themselves.
  - id: OBJ-3
    title: Guests rate the answer they got 4.5 of 5, up from 3.7
    supports: [G-1]
    perspective: customer
    priority: should
    setOn: 2026-01-05
    due: 2026-12-07
    owner: P-1
    measures:
      - id: M-3
        title: Rating of the answer by guests
        kind: customer-feedback
        unit: points of 5
        direction: increase
        baseline: { value: 3.7, asOf: 2026-01-05 }
        target: { value: 4.5, by: 2026-12-07 }
        every: 1mo
        source: Survey after a closed case

# What must be true for an objective to be reached. \`fit: gap\` marks what the standard does not do; say why it is worth it.
requirements:
  - id: REQ-1
    title: An agent sees all contacts of a guest in one console, so that a case is not closed too early and reopened
    kind: functional
    supports: [OBJ-1]
    priority: must
    fit: fit
    acceptance: ["E-mail, chat and telephone stand in one list, the latest on top."]
  - id: REQ-2
    title: A case can only be closed with a reason and the article that solved it
    kind: functional
    supports: [OBJ-1]
    priority: should
    fit: fit
    acceptance: [Ten reasons at the most., Other is used in less than one case in twenty.]
  - id: REQ-3
    title: A guest finds answers about lifts, passes and refunds on the web without signing in
    kind: stakeholder
    supports: [OBJ-2]
    priority: must
    fit: fit
    acceptance: [The twenty commonest questions are answered in four languages.]
  - id: REQ-4
    title: A guest who finds no answer reaches an agent from the same page
    kind: stakeholder
    supports: [OBJ-3]
    priority: must
    fit: fit
    acceptance: [The agent sees which pages the guest has read.]

# The work. Each item supports a requirement or an objective, itself or through its parent.
workItems:
  - { id: WI-1, type: feature, title: Console with all contacts of a guest, supports: [REQ-1], priority: must, estimate: 10d }
  - { id: WI-2, type: feature, title: Close a case with reason and article, supports: [REQ-2], priority: should, estimate: 4d }
  - { id: WI-3, type: feature, title: Help pages on the web in four languages, supports: [REQ-3], priority: must, estimate: 12d }
  - { id: WI-4, type: task, title: Write the answers to the twenty commonest questions, supports: [REQ-3], priority: must, estimate: 10d }
  - { id: WI-5, type: feature, title: Reach an agent by chat from a help page, supports: [REQ-4], priority: must, estimate: 6d }
  # Technical work is welcome where it says what it makes possible.
  - { id: WI-6, type: task, nature: technical, title: Recognise a guest by pass number or e-mail address, enables: [REQ-1], priority: must, estimate: 5d }

milestones:
  - { id: MS-1, title: Pilot with six agents, kind: pilot, due: 2026-05-04, supports: [OBJ-1], gate: [Two weeks on real cases, Every pilot agent was interviewed] }
  - { id: MS-2, title: Go-live before the summer season, kind: go-live, due: 2026-06-08, supports: [OBJ-2], gate: [Pilot findings are closed, The help pages are read by two guests] }

people:
  - { id: P-1, name: Director of guest relations }
  - { id: P-2, name: Project manager }
  - { id: P-3, name: Help desk lead }

# Who faces the customer must be able to decide something.
roles:
  - { id: ROLE-1, title: Agent, responsibility: Gives the guest one right answer, authority: Refunds up to the limit, evaluatedBy: [M-1, M-3], customerFacing: true, communicatedOn: 2026-01-05, reviewedOn: 2026-01-05 }
decisionRights:
  - { id: DR-1, decision: Refund of a day pass, heldBy: ROLE-1, limit: One pass a guest and season, escalateTo: P-3 }

# The way out when a case is stuck: names and times, written on a quiet day.
escalation:
  pilot: MS-1
  levels:
    - { level: L1, title: Agents, owner: ROLE-1, triggers: [No article fits], respondWithin: { P1: 15m, P2: 4h }, resolveWithin: { P1: 1h, P2: 8h }, escalateTo: L2 }
    - { level: L2, title: Help desk lead, owner: P-3, triggers: [A refund above the limit], respondWithin: { P1: 30m, P2: 8h }, resolveWithin: { P1: 2h, P2: 24h }, escalateTo: L3 }
    - { level: L3, title: Guest relations, owner: P-1, triggers: [An injury, The press asks], respondWithin: { P1: 30m, P2: 8h }, resolveWithin: { P1: 4h, P2: 48h } }

# Hear more than one department; who resists usually knows something that the plan does not.
stakeholders:
  - { id: STK-1, title: Agents, function: Service, kind: customer, interest: One window instead of five }
  - { id: STK-2, title: Lift operations, function: Operations, kind: internal-customer, interest: Fewer calls about opening hours }
  - { id: STK-3, title: Web team, function: Marketing, kind: internal-customer, interest: Help pages in the style of the site }

risks:
  - id: R-1
    title: Nobody keeps the articles up to date after the go-live
    probability: 4
    impact: 3
    response: mitigate
    owner: P-3
    mitigation: Each article has an owner, and an hour on Mondays to read it again.
    threatens: [OBJ-2]

quality:
  definition: A new agent answers a guest with it on the second day.
  definitionOfDone: [An agent has tried it on a real case., The number that it moves is named.]
`,
  ],
  [
    'contact-centre',
    `# template: Contact centre
# for: Calls, chats and e-mails in one queue, and agents who like to stay.
# asks: name, customer, purpose
# written: 2026-01-05

# A charter for a contact centre, on whatever platform. Everything in it is an example: replace names and numbers with
# yours, and delete what you do not need. Listen to twenty calls before you write the first requirement.
charter: 1
kind: project
project:
  name: Adatum contact centre
  customer: Adatum Insurance
  platforms: [Dynamics 365 Contact Center, Microsoft Teams]
  phase: initiate # discover, initiate, implement, prepare or operate
  start: 2026-01-05
  goLive: 2026-07-06
  sponsor: P-1
  manager: P-2

# One sentence that a caller would understand: who is better off, and how would they notice?
purpose:
  statement: Somebody who had an accident reaches a person in a minute, and that person can help.
  ownedBy: P-1 # the leader whose sentence it is

scope:
  inScope:
    - Calls, chats and e-mails about claims, with queues and shifts.
  outOfScope: # three sentences here save more time than any plan
    - Outbound sales calls.
    - Replacement of the claims system.

# What the contact centre wants to become: long-term, without a number.
goals:
  - { id: G-1, title: Help is there when it is needed, owner: P-1 }
  - { id: G-2, title: People like to work in the contact centre and stay, owner: P-1 }

# What must be reached, by how much and by when. Speed, result and people belong together: each alone is easily gamed.
objectives:
  - id: OBJ-1
    title: Answer 80 % of calls within 60 seconds, up from 58 %
    supports: [G-1]
    perspective: customer
    priority: must
    setOn: 2026-01-05
    due: 2026-12-07
    owner: P-3
    measures:
      - id: M-1
        title: Calls answered within 60 seconds
        kind: quality
        unit: "%"
        direction: increase
        baseline: { value: 58, asOf: 2026-01-05 }
        target: { value: 80, by: 2026-12-07 }
        every: 1w
        source: Queue report, all weekdays # where anybody can look the number up
      - id: M-2
        title: Callers who hang up before anybody answers
        kind: call-volume
        unit: "%"
        direction: decrease
        baseline: { value: 12, asOf: 2026-01-05 }
        target: { value: 4, by: 2026-12-07 }
        every: 1w
        source: Queue report, all weekdays
  - id: OBJ-2
    title: Settle 70 % of claims questions in the first contact, up from 51 %
    supports: [G-1]
    perspective: process
    priority: must
    setOn: 2026-01-05
    due: 2027-01-11
    owner: P-3
    measures:
      - id: M-3
        title: Claims questions settled in the first contact
        kind: quality
        unit: "%"
        direction: increase
        baseline: { value: 51, asOf: 2026-01-05 }
        target: { value: 70, by: 2027-01-11 }
        every: 1mo
        source: Contacts without another one about the same claim within seven days
  - id: OBJ-3
    title: Lose no more than 18 % of agents in a year, down from 34 %
    supports: [G-2]
    perspective: people
    priority: should
    setOn: 2026-01-05
    due: 2027-03-08
    owner: P-1
    measures:
      - id: M-4
        title: Agents who left in the last twelve months
        kind: employee-satisfaction
        unit: "%"
        direction: decrease
        baseline: { value: 34, asOf: 2026-01-05 }
        target: { value: 18, by: 2027-03-08 }
        every: 3mo
        source: Human resources

# What must be true for an objective to be reached. \`fit: gap\` marks what the standard does not do; say why it is worth it.
requirements:
  - id: REQ-1
    title: Calls, chats and e-mails stand in one queue, and calls are answered first
    kind: functional
    supports: [OBJ-1]
    priority: must
    fit: fit
    acceptance: [An agent takes no second contact while a call is open.]
  - id: REQ-2
    title: A caller who would wait longer than a minute can be called back without losing the place in the queue
    kind: functional
    supports: [OBJ-1]
    priority: must
    fit: fit
    acceptance: [Nine of ten are called back within the promised half hour.]
  - id: REQ-3
    title: The agent sees the claim and its next step as soon as the contact opens, and can settle the question
    kind: functional
    supports: [OBJ-2]
    priority: must
    fit: gap
    gapApproach: integration
    rationale: Claims are in a system of their own; agents look them up by hand in half of all contacts.
    acceptance: [The claim is on the screen within three seconds.]
  - id: REQ-4
    title: Agents can swap shifts themselves, and know theirs three weeks ahead
    kind: stakeholder
    supports: [OBJ-3]
    priority: should
    fit: fit
    acceptance: [A swap needs no e-mail.]

# The work. Each item supports a requirement or an objective, itself or through its parent.
workItems:
  - { id: WI-1, type: feature, title: "One queue for calls, chats and e-mails", supports: [REQ-1], priority: must, estimate: 12d }
  - { id: WI-2, type: feature, title: Call back a caller who keeps the place in the queue, supports: [REQ-2], priority: must, estimate: 7d }
  - { id: WI-3, type: feature, title: Open the claim with its next step when the contact comes in, supports: [REQ-3], priority: must, estimate: 10d }
  - { id: WI-4, type: task, title: Decide with the claims department which questions agents may settle, supports: [REQ-3], priority: must, estimate: 4d }
  - { id: WI-5, type: feature, title: Agents swap shifts in Teams, supports: [REQ-4], priority: should, estimate: 6d }
  # Technical work is welcome where it says what it makes possible.
  - { id: WI-6, type: task, nature: technical, title: Look up a claim by the caller's number in the claims system, enables: [REQ-3], priority: must, estimate: 8d }

milestones:
  - { id: MS-1, title: Pilot with one shift of agents, kind: pilot, due: 2026-06-01, supports: [OBJ-1], gate: [Two weeks on live calls, Every agent of the shift was interviewed] }
  - { id: MS-2, title: Go-live of all queues, kind: go-live, due: 2026-07-06, supports: [OBJ-1], gate: [Pilot findings are closed, The telephone fallback was tried] }

people:
  - { id: P-1, name: Head of contact centre }
  - { id: P-2, name: Project manager }
  - { id: P-3, name: Shift lead }

# Who faces the customer must be able to decide something.
roles:
  - { id: ROLE-1, title: Agent, responsibility: Settles the question in the first contact, authority: Pays small claims, evaluatedBy: [M-3], customerFacing: true, communicatedOn: 2026-01-05, reviewedOn: 2026-01-05 }
  - { id: ROLE-2, title: Claims expert on duty, responsibility: Decides what agents may not, authority: Pays any claim of the day, evaluatedBy: [M-3], communicatedOn: 2026-01-05, reviewedOn: 2026-01-05 }
decisionRights:
  - { id: DR-1, decision: Pay a small claim at once, heldBy: ROLE-1, limit: 300 EUR a claim, escalateTo: ROLE-2 }

# The way out when a contact is stuck: names and times, written on a quiet day.
escalation:
  pilot: MS-1
  levels:
    - { level: L1, title: Agents, owner: ROLE-1, triggers: [The limit is reached], respondWithin: { P1: 1m, P2: 10m }, resolveWithin: { P1: 10m, P2: 1h }, escalateTo: L2 }
    - { level: L2, title: Claims expert on duty, owner: ROLE-2, triggers: [Somebody was hurt], respondWithin: { P1: 5m, P2: 1h }, resolveWithin: { P1: 30m, P2: 4h }, escalateTo: L3 }
    - { level: L3, title: Shift lead, owner: P-3, triggers: [The claims system is down], respondWithin: { P1: 5m, P2: 1h }, resolveWithin: { P1: 2h, P2: 8h } }

# Hear more than one department; who resists usually knows something that the plan does not.
stakeholders:
  - { id: STK-1, title: Agents of all shifts, function: Contact centre, kind: customer, interest: Calm between two calls }
  - { id: STK-2, title: Claims department, function: Claims, kind: internal-customer, interest: Fewer forwarded questions }
  - { id: STK-3, title: Works council, function: Staff, kind: internal-customer, interest: No watching of single agents }

risks:
  - id: R-1
    title: Calls get shorter and come back, because only the waiting time is looked at
    probability: 3
    impact: 4
    response: mitigate
    owner: P-3
    mitigation: The weekly review reads OBJ-1 and OBJ-2 together, never one alone.
    threatens: [OBJ-2]

quality:
  definition: An agent helps with it while listening, without looking for anything.
  definitionOfDone: [An agent has tried it on a live call., The number that it moves is named.]
`,
  ],
  [
    'crm-migration',
    `# template: CRM migration
# for: Leaving an old CRM with data to trust, a way back and a last day.
# asks: name, customer, purpose
# written: 2026-01-05

# A charter for moving from one CRM to another. Everything in it is an example: replace names and numbers with yours, and
# delete what you do not need. A migration is no aim: say what is better for somebody once it is done.
charter: 1
kind: project
project:
  name: Lamna one CRM
  customer: Lamna Healthcare
  platforms: [Dynamics 365 Sales, Dynamics 365 Customer Service, Azure Data Factory]
  phase: initiate # discover, initiate, implement, prepare or operate
  start: 2026-01-05
  goLive: 2026-09-07
  sponsor: P-1
  manager: P-2

# One sentence that a customer would understand: who is better off, and how would they notice?
purpose:
  statement: A clinic that calls us is known to whoever answers, because there is one record of it and it is right.
  ownedBy: P-1 # the leader whose sentence it is

scope:
  inScope:
    - Accounts, contacts, open opportunities and open cases of the old CRM.
    - The integrations with ERP and telephone.
  outOfScope: # what you will not move is the best part of a migration plan
    - E-mails older than three years.
    - New features that the old CRM did not have.

# What the business wants to become: long-term, without a number.
goals:
  - { id: G-1, title: There is one record of each clinic and everybody believes it, owner: P-1 }
  - { id: G-2, title: The old CRM is switched off and costs nothing any more, owner: P-1 }

# What must be reached, by how much and by when.
objectives:
  - id: OBJ-1
    title: No more than 1 % of account records are duplicates, down from 14 %
    supports: [G-1]
    perspective: process
    priority: must
    setOn: 2026-01-05
    due: 2026-11-02
    owner: P-3
    measures:
      - id: M-1
        title: Account records that are duplicates
        kind: quality
        unit: "%"
        direction: decrease
        baseline: { value: 14, asOf: 2026-01-05 }
        target: { value: 1, by: 2026-11-02 }
        every: 1mo
        source: Duplicate report over name, city and tax number # where anybody can look the number up
  - id: OBJ-2
    title: Ask clinics to call again on no more than 2 days of the move, where the last one took 9
    supports: [G-1]
    perspective: customer
    priority: must
    setOn: 2026-01-05
    due: 2026-10-05
    owner: P-1
    measures:
      - id: M-2
        title: Days on which clinics had to call again because of the move
        kind: quality
        unit: days
        direction: decrease
        baseline: { value: 9, asOf: 2026-01-05 } # of the last move; ask somebody who was there
        target: { value: 2, by: 2026-10-05 }
        every: 1w
        source: Log of the service desk
  - id: OBJ-3
    title: Spend 60,000 EUR a year on CRM licences and hosting instead of 145,000
    supports: [G-2]
    perspective: financial
    priority: must
    setOn: 2026-01-05
    due: 2027-03-08
    owner: P-1
    measures:
      - id: M-3
        title: Licences and hosting of all CRM systems
        kind: profitability
        unit: EUR a year
        direction: decrease
        baseline: { value: 145000, asOf: 2026-01-05 }
        target: { value: 60000, by: 2027-03-08 }
        every: 3mo
        source: Invoices, cost centre of IT

# What must be true for an objective to be reached. \`kind: transition\` is what is needed only until the move is done.
requirements:
  - id: REQ-1
    title: Account records that mean the same clinic are merged before they move, by rules that sales has agreed on
    kind: transition
    supports: [OBJ-1]
    priority: must
    acceptance: [A sample of two hundred accounts is right in sales' eyes.]
  - id: REQ-2
    title: Nobody can make a duplicate of an account record by mistake after the move
    kind: functional
    supports: [OBJ-1]
    priority: should
    acceptance: [A warning appears before the record is saved.]
  - id: REQ-3
    title: Open cases and calls go on during the weekend of the move, with a way back until Sunday evening
    kind: transition
    supports: [OBJ-2]
    priority: must
    acceptance: [The move was rehearsed twice with the full data., The way back was tried once.]
  - id: REQ-4
    title: Old records that the law asks for can be read without the old CRM, so that its licences end
    kind: non-functional
    supports: [OBJ-3]
    priority: must
    acceptance: [An auditor finds a five-year-old contract in ten minutes.]

# The work. Each item supports a requirement or an objective, itself or through its parent.
workItems:
  - { id: WI-1, type: task, title: Agree with sales on the rules by which accounts are merged, supports: [REQ-1], priority: must, estimate: 5d }
  - { id: WI-2, type: feature, title: "Merge accounts by the rules, with a list of what needs a person's eye", supports: [REQ-1], priority: must, estimate: 12d }
  - { id: WI-3, type: feature, title: Warn of a duplicate before an account record is saved, supports: [REQ-2], priority: should, estimate: 4d }
  - { id: WI-4, type: task, title: Rehearse the weekend of the move with all open cases, supports: [REQ-3], priority: must, estimate: 8d }
  - { id: WI-5, type: task, title: "Write the hour-by-hour plan of the weekend, with the way back", supports: [REQ-3], priority: must, estimate: 4d }
  - { id: WI-6, type: feature, title: Archive in which old records can be read, supports: [REQ-4], priority: must, estimate: 9d }
  - { id: WI-7, type: task, title: End the licences and hosting of the old CRM, supports: [OBJ-3], priority: must, estimate: 2d }
  # Technical work is welcome where it says what it makes possible.
  - { id: WI-8, type: task, nature: technical, title: Load all data into a test system in one night, enables: [REQ-3], priority: must, estimate: 10d }

# Two rehearsals before the real thing: the first finds the faults, the second shows that they are gone.
milestones:
  - { id: MS-1, title: First rehearsal with the full data, kind: checkpoint, due: 2026-05-04, supports: [OBJ-2], gate: [All records are loaded or explained] }
  - { id: MS-2, title: Pilot with one clinic region, kind: pilot, due: 2026-07-06, supports: [OBJ-1], gate: [Two weeks of real work, Every pilot user was asked] }
  - { id: MS-3, title: Move of everybody, kind: go-live, due: 2026-09-07, supports: [OBJ-2], gate: [Second rehearsal without a blocking fault, Sales signed the sample] }
  - { id: MS-4, title: The old CRM is switched off, kind: closure, due: 2027-02-01, supports: [OBJ-3], gate: [The archive was accepted by the auditor] }

people:
  - { id: P-1, name: Head of operations }
  - { id: P-2, name: Project manager }
  - { id: P-3, name: Data owner in sales }

raci: # exactly one accountable for each line, or nobody is
  - { about: REQ-1, responsible: [P-2], accountable: [P-3], consulted: [STK-1], informed: [P-1] }

# Hear more than one department; who resists usually knows something that the plan does not.
stakeholders:
  - { id: STK-1, title: Sales of all regions, function: Sales, kind: customer, interest: Notes of ten years are not lost }
  - { id: STK-2, title: Service desk, function: Service, kind: customer, interest: No Monday without cases }
  - { id: STK-3, title: Internal audit, function: Finance, kind: internal-customer, interest: Records for ten years }

risks:
  - id: R-1
    title: Nobody in sales has time to decide about doubtful accounts
    probability: 4
    impact: 4
    response: mitigate
    owner: P-3
    mitigation: Each region gives one person for a day a week until the pilot, agreed with the head of sales.
    threatens: [OBJ-1]
  - id: R-2
    title: The weekend is too short to load all data
    probability: 2
    impact: 5
    response: mitigate
    owner: P-2
    mitigation: Closed records are loaded in the weeks before.
    contingency: Go back on Sunday evening and try four weeks later.
    threatens: [OBJ-2]

assumptions:
  - { id: A-1, title: The old vendor delivers a full export twice, validateBy: 2026-02-02, owner: P-2, affects: [WI-8] }

quality:
  definition: Whoever opens a record in the new system does not look into the old one to be sure.
  definitionOfDone: [The counts of old and new are equal or explained., Somebody who works with the records has looked.]
`,
  ],
  [
    'practice',
    `# template: Practice charter
# for: The team behind many projects: what it stands for, learns and sells.
# asks: name, purpose
# written: 2026-01-05

# The charter of a CRM practice. Everything in it is an example: replace names and numbers with yours, and delete what you
# do not need. Projects name this file under \`project.practice\`, and their goals can then support the ones here.
charter: 1
kind: practice
practice:
  name: Fabrikam CRM practice
  lead: P-1

# Why the practice exists. Read it aloud at the beginning of every practice meeting; if nobody nods, write it again.
purpose:
  statement: People who rely on a company are known there, and get what they were promised.
  ownedBy: P-1
  values: [The customer's number before ours, Say no early, Nobody learns alone] # ranked: the first one wins

# What the practice wants to become: long-term, without a number.
goals:
  - { id: PG-1, title: Customers come back because their numbers moved, owner: P-1 }
  - { id: PG-2, title: People grow with us, owner: P-2 }

# What must be reached, by how much and by when. At least one for customers and one for your own people.
objectives:
  - id: PO-1
    title: Reach the first target within six months of go-live in 75 % of projects, up from 45 %
    supports: [PG-1]
    perspective: customer
    priority: must
    setOn: 2026-01-05
    due: 2027-12-06
    owner: P-1
    measures:
      - id: PM-1
        title: Projects that reached their first target within six months
        kind: customer-feedback
        unit: "%"
        direction: increase
        baseline: { value: 45, asOf: 2026-01-05 }
        target: { value: 75, by: 2027-12-06 }
        every: 3mo
        source: Closing talks with the sponsors # where anybody can look the number up
  - id: PO-2
    title: Lose no more than 8 % of our people in a year, down from 16 %
    supports: [PG-2]
    perspective: people
    priority: must
    setOn: 2026-01-05
    due: 2027-12-06
    owner: P-2
    measures:
      - id: PM-2
        title: People who left in the last twelve months
        kind: employee-satisfaction
        unit: "%"
        direction: decrease
        baseline: { value: 16, asOf: 2026-01-05 }
        target: { value: 8, by: 2027-12-06 }
        every: 3mo
        source: Human resources
  - id: PO-3
    title: Earn 20 % on projects, up from 15 %
    supports: [PG-1]
    perspective: financial
    priority: should
    setOn: 2026-01-05
    due: 2027-12-06
    owner: P-1
    measures:
      - id: PM-3
        title: Margin of all projects
        kind: profitability
        unit: "%"
        direction: increase
        baseline: { value: 15, asOf: 2026-01-05 }
        target: { value: 20, by: 2027-12-06 }
        every: 3mo
        source: Controlling

# Communities live on the evenings of the willing, unless they have a lead, an objective and a fixed hour.
communities:
  - id: COM-1
    title: Service circle
    description: Queues, promises and what agents really do.
    lead: P-2
    members: [P-1, P-2, P-3]
    supports: [PO-1]
    cadence: CAD-1
    benefits: [knowledge, quality]
    agreement: { acceptedBy: [P-1, P-2, P-3], date: 2026-01-05 }

# Nonbillable time survives where anybody can see what it is for and what has come of it.
investments:
  - id: INV-1
    title: Measure first
    description: A kit to take a customer's baseline in three days, before the offer is written.
    category: tools
    owner: P-3
    supports: [PO-1]
    budget: 20d
    outcome: Every new offer begins with a baseline.
    countsInAppraisal: true

# What can be used again: a template that nobody has reused is a file.
assets:
  - { id: AST-1, title: Baseline kit, kind: template, location: "Practice site, Methods", owner: P-3, reviewBy: 2026-07-06, reusedBy: [The first project] }

# What you sell, and the skills that it takes. What you sell next year has to be learned this year.
offerings:
  - { id: OFF-1, title: Service desk in a hundred days, stage: live, horizon: now, skills: [SK-1], supports: [PO-1], owner: P-2 }
  - { id: OFF-2, title: Answers without an agent, stage: idea, horizon: next, skills: [SK-2], supports: [PO-3], owner: P-3 }
skills:
  - { id: SK-1, title: Dynamics 365 Customer Service, category: platform, horizon: now }
  - { id: SK-2, title: Virtual agents, category: platform, horizon: next }
training:
  - { id: TR-1, title: Virtual agents for consultants, skill: SK-2, people: [P-3], due: 2026-06-01, source: gap, kind: course }

# Skill levels and mentors are about single people: keep them in a part of their own if others read this file.
people:
  - { id: P-1, name: Head of practice, mentor: P-2, skills: [{ skill: SK-1, level: 3 }] }
  - { id: P-2, name: Senior consultant, mentor: P-1, skills: [{ skill: SK-1, level: 5 }] }
  - { id: P-3, name: Consultant, mentor: P-2, skills: [{ skill: SK-1, level: 3 }] }

# Regular talks end quietly, one cancelled week at a time: note when each took place.
cadences:
  - { id: CAD-1, title: Service circle, kind: dialogue, every: 2w, last: 2026-01-05, audience: [P-1, P-2, P-3] }
  - { id: CAD-2, title: One-on-one with everybody, kind: one-on-one, every: 1mo, last: 2026-01-05, audience: [P-1, P-2, P-3] }

# What changes around you. Looked at once a year at the least.
influencers:
  - { id: INF-1, title: Software agents answer the first call, kind: technology, horizon: next, skills: [SK-2], reviewedOn: 2026-01-05, affects: [OFF-2] }

risks:
  - id: PR-1
    title: The only two people who know an offering leave
    probability: 3
    impact: 4
    response: mitigate
    owner: P-1
    mitigation: Each project has one person who learns beside the one who knows.
    threatens: [PO-2]

quality:
  definition: A user does the work of the day without asking us, and would miss the solution if it were gone.
  definitionOfDone: [Somebody who serves customers has tried it., The number that it moves is named.]
`,
  ],
];
