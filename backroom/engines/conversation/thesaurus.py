"""Words that put the same matter in an interview: a small thesaurus, written for this, a group on each line."""

ALIKE = """
error mistake wrong slip fault blunder regret mistaken incorrect untrue inaccurate
wrong broke broken astray
hard difficult tough challenging challenge struggle tricky stuck obstacle demanding thorny
manager boss supervisor lead superior chief director head management headquarters
trustee board chair chairman governor committee
colleague coworker teammate peer workmate
client customer patron shopper guest buyer account
disagree argument conflict clash dispute disagreement argue fall row quarrel feud friction tension
disagree object oppose against refuse resist
deadline date schedule due timetable
busy pressure stress workload juggle prioritise prioritize priority swamp overload stretch
urgent rush priority pressing
prioritise prioritize choose rank order first
peak season seasonal rush surge christmas easter holiday weekend
volume demand load order traffic
proud achievement accomplishment success triumph
fail failure fiasco flop disaster
learn pick study course training read journal knowledge
train teach coach mentor induct onboard instruct
knowledge clinical skill competence qualification
improve better change fix enhance upgrade turnaround
change redesign rework rebuild overhaul reorganise reorganize transform
leader lead guide mentor coach supervise
decide decision choose choice judgement judgment verdict
late delay overrun slip tardy lateness punctual timekeeping
absence absent sick sickness leave
staff team crew employee worker personnel group squad workforce people
short lack shortage understaffed few missing
upset angry difficult complain complaint unhappy furious cross irate
temper anger angry rage shout furious
plan organise organize arrange track prepare preparation ready
prepare rehearse anticipate
check verify test review inspect audit validate examine
trust reliable rely sound sure accurate
inspection inspector audit auditor regulator
explain teach show clarify translate
result finding outcome effect
measure metric count track evaluate gauge worth
campaign appeal drive launch promotion
safe safety danger risk hazard harm injury hurt
accident incident injury near miss
allergen allergy nut gluten celery
money budget cost spend cheap expensive cash fund price less saving
loss lose losing red deficit unprofitable
profit margin earn profitable
refund money return reimburse compensation
demand insist want
help support assist aid
junior newcomer apprentice trainee beginner inexperienced graduate novice starter
new newly fresh recent
qualified university graduate degree registered
background experience
shift rota roster hour night pattern
handover hand pass
year future ambition goal aim hope career
leave leaving quit resign move
employer job company firm post
motivate drive energise excite inspire
morale mood spirit atmosphere motivation
code program software develop
bug defect fault error glitch
incident outage accident emergency
quick fast speed urgent swift
data number figure table dataset record
privacy personal confidential gdpr protect protection
stock inventory count
statistic statistical number interval probability
tool software application python excel
automate automation script machine robot routine manual
unclear vague ambiguous confusing undefined
requirement need specification brief scope
patient client resident
relative family mother father son daughter wife husband
bereaved bereavement grief grieve lose lost death died mourn
pupil student child learner
parent mother father family
persuade convince influence win
relationship trust rapport bond
donor supporter giver gift donation give sponsor
reject rejection refuse refusal decline turned no
volunteer helper unpaid
unreliable fail flaky appear
event conference fair party gala festival
delivery supplier lorry shipment truck order
waste bin throw discard leftover
idea suggestion proposal thought
promote promotion rank rise advance progress step
target goal quota kpi
weakness shortcoming flaw limit
strength talent best
concern worry complaint report whistle speak
senior consultant superior
doctor physician consultant surgeon
drug medication medicine tablet pill dose
nurse nursing ward
menu dish recipe meal food
kitchen cook chef
criticism feedback review critique
supervise oversee
delegate assign entrust
negotiate bargain deal
contract agreement
report document write minutes
meeting call
remote home distance zone abroad
culture custom tradition
language translate
law legal regulation compliance rule
launder laundering fraud
secret confidential private
cancel drop postpone
unexpected surprise sudden
creative innovative invent
lazy slack idle
technical engineering technology
design draw sketch
machine equipment device
repair mend fix maintain maintenance
sell sale pitch close
buy purchase procure
hire recruit
fire dismiss sack redundancy
payment pay invoice bill
system platform infrastructure
build create develop
travel commute drive
alone independent solo
quality standard excellence
debt legacy technical
library book
class lesson classroom
behaviour behavior conduct discipline
noise noisy loud
site building construction
clean hygiene cleaning
vehicle van car truck
alarm alert warning
""".strip()
