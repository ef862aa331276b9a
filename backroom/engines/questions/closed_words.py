"""Words that show work, training, the terms of a job or the talk itself, and openings of questions about them.

A closed question to the candidate in which none of them stands is about somebody's life: `closed.py`.
"""

from backroom.engines.questions.text import phrases_of, words_of

OF_WORK = words_of("""
serving notice
sack sacked breezed fired speak speaks spoken reason salmon card knot sound stronger ahead weather bruises water
scared spiders look front second signed sit next ours steps salted arrest learn learnt abattoir able absence abstract
academics accept acceptable access accommodation accommodations accomplishments accreditation accredited accuracy
accurate achievement actions actively activities actuarial actuary ad add adjust adjusted adjustment adjustments
adults advanced advertised afraid afternoon afterwards agent agile agree agreeing alarms allergies allergy alone
alright alternate amazing ambulances anaesthetics analytics annoy annuity answer answers anticipate apology apple
application applications applied apprentices apprenticeship architecture areas argue argument arrangements arrest
arrive arts asks aspect aspects assessment assessments attendance attracted auditors authorised authority
authorization authorized authors autocad available average bands barber's base based basic battery bear beforehand
begin beginning behalf behavior between bill bin blocks blog blueprints boilers booked bookkeeping both bowler box
branches brickwork briefly bronze broom budgets bug bugs buildings built burns bursar busiest business's busy but cad
café calibration calves can cancelled candidate's candidates capacity captions carbon care careful carried casework
cash cast casualty category catering cathedral caution ccie ce census cert certificate certificates certification
certifications certified certs chain chair challenge challenges challenging changed changes changing channel charge
chart chartered charting chase chat checks cherry chicks child's children's choice chose circumstances cisco claims
cleaned cleaning cleanliness clear clearance clearly clinical closing clothing cloud club's co cobol coding coffee
collaboration colleague's comfortable commercial commercially committed committee's communication companies company's
comparable compass complained complaints completed complex comply compression computer concerns confident confirm
conflict conflicts connection consent consistently constantly context controlled conversation conversational converted
copy copyright copywriting core corners correct corridor cost costs council councillor couplings coursework covers
cream crisis criterion critical criticism crossing crucial csa cscs culture current customs cut cutover cutting cycle
cycling daily damage dates de deadline deadlines dealt debugging decides decision declined deed degree degrees delay
delighted deliverables deliveries delivery demo dental deposit depot deputy description detail details detect
detention development diagrams dialect didn't diem differ differently dig diploma disagree disagreed disagreement
disciplinary disclosure discount diseases disputed disputes district doable dod doer doesn't doing don't donated done
dosage double drew drill drilling drive driven driver's drives driving duties each earlier earlies easier easily
education educational effective effectively efficient eighteen electrical electrician's electricians electronic
eligible email emails employed employment emt ended engineering enjoy enjoyed entering entitled entrance entry
environment epa equivalent error essential ethical ethics event events everyone evidence example excel excellent
exception exceptions exchange executive exercise exercises exhibited expectations expected experian experiences expert
explosives export extension extracurricular faced factors fails failure fair falls fashion fatigue fault faults
feature feedback feeds fence ferries ferry fibre fids files final finally finance financial finding finds finish
firearms firefighter firm firms fitness fitted fix fixed fixer flats flavour flexible flight flock flood fluent
fluently fly focus follower force foreman's forgive framework's frameworks freelancer fulfill fundraising future
gained games gas gauge general gives goal goals governors gphc gps greatest group gym halfway handovers handwashing
happened harness harvester headset hear hearings heats heights helper helpline helps hi hinder hoists hold homework
hospitals how how'd how've however human hygiene id idea ideas identification ignore illegal imagine impact import
important impressive improviser incident include included includes including individuals induced induction infection
influence information ingredients injection innovative inspection inspections instance instincts institute institution
integrate integrated interactions interested intermediate internetwork internship interviewer interviews investigate
involvement involves isofix it'll items itself jira job judgement jurisdiction key knives knowledge ladder ladies
lading lamps landowner languages laptop later lates lawfully leader leadership least led legally length lens less
level liability licence licences license licensed licenses liked link list listed lists litigation location lock loft
logging logistics low maintenance maker making manage managed manager manager's managers managing manual manuals map
maps margin marine marking marquee matron may meals means mechanical media mediation meet meeting membership
memberships memorial men's mend merger met metre metres midwifery milestones minibus minimum minutes monday mondays
monthly mornings most mostly motivates multiple music naloxone nappies needed negotiation neutral new newborns news
notes notice observations occasion occasional offer offered office office's ok online onto open opening opens opinion
opportunities opportunity optional options ordering organization organizations origin ours'll outage outcome outdated
outdoors outreach outs overcome overlap overnight overrule overview owners owns oxygen packaging paediatric paid panel
paper parking parties path patience pattern payment pays pedigree peer per perform performance performing period
periods permission permits philosophy phlebotomy phone phones phonics photoshop picker pickers picture pin placement
planned plants platform pm pneumatics port portal position possible post power powerpoint ppe practical practise
practised prefer preference preferred preferring prep prescriber prescriptions presentation presentations pressure
prices principal private production professional proficient profit programming pronouns pronunciation proper
prosecution prototype provide province psv public purity pursue qualification qualifications qualified qualities
quality quarantine quarry quarter question questions quiz race radio ramp random rank rated rates rather ratings read
reading reads realistic reasonable rebrand rebuild recommend recommending redesign referees references referrals refit
refreshments refurb refusal refuse refuses regarding region regional regions registered registration rehearsals rehire
relatives releases relevant reliability reliable reliably relocate relocating relocation reluctant remote remove
repairs repeatedly replace reply reps require required requirement requirements requires reset residential resin
resistance resolution responsibilities restaurant restoration restorations result return returning returns revenue
revit rewire rewrite rigging rings roadmap roadmaps role role's roles rollout roster rostering rosters rotas rotations
routes rung running safeguarding safely safety sale sales salesforce sap satisfaction satisfactory satisfied scan
scenario scenes scheduler science scope scorecard scrapped scratch seafarer's secret sells sense sentence sequencing
service session set setting shadowed sharing sharp shipment shipped shopping shout shows sign site situation
situations size sizes sizing skill skills sla slide slides slogans smaller society sold sole solicit solution sooner
space speakers specific specifically specifications spelling sponsor sponsorship sport spotted spread staffing staging
stain standard stands standup start starting stated statement states status steering stockroom stocktake stool stop
stoppage stopping strap strategies stratigraphy strength strengths strict strongest studied studio stunt sub subbing
submit substitute success successful successfully suit suitable suits summary sung supply supporting surveyors swaps
switching tagged taken talk talked talker talks task tasks team teammate technical technically technologies telephone
tell tenth term terminal theatre theoretical though throughput tidiness tier tills times timesheet timesheets
timetable tips today today's tool tooling track tractor trainers transition translators transportation travel
traveling tray trello trip trips trolley trust trustees try tuesday turning typesetting typical typing unbranded
undergraduate underperforming understands understood united unlawful unlocked upcoming urgent usa use used useful
valid valuation vendor ventures venue verbatim views violations visa visit visiting visualizing vmware volume
volunteered volunteering volunteers voucher wait walks want warrant we've weakness weaknesses wednesday weekday
weekdays weekly what'd wheat wheelchair willing women's work workable workday worked working workplace works workspace
written
""")
OPENINGS = phrases_of("""
anything that, anything you, anything you'd, are there any, are you after, are you all right, are you experienced, are
you good with, are you happy for, are you happy to, are you happy with that, are you okay with, are you usually, could
i, could we, could you, did anybody, did anyone, did it, did nobody, did somebody, did they, did they give you, did
you bring, did you consider, did you face, did you find it, did you find the, did you find us, did you find your, did
you get a chance, did you get everything, did you get our, did you get the, did you have everything, did you leave,
did you raise, did you ring, did you say, did you send, did your last, do colleagues, do they, do you believe, do you
close, do you do, do you fit, do you get, do you go, do you have everything, do you keep up, do you know what, do you
learn, do you like to, do you make, do you mind if, do you reckon, do you speak to, do you take, do you think, does
it, does that help, does this, had the, had they, had you, has anybody from, has anyone from, has it, have these, have
they, have we, have you been to our, have you got time, have you grown, have you had a chance, have you had time, have
you had your, have you looked, have you seen our, have you tested, have you time, have you tried, is it all right if,
is it right, is it too, is that all, is the room, is there another, is there anything, is this the, isn't it, shall,
was there a, were there any, were you looking, were you on call, will i, will we, will you keep, will you take, would
that do, would those, would you call, would you carry on, would you change, would you go, would you let, would you
like, would you not, would you put, would you say, would your former, would your last, would your old, you did, you
just, you must have, you never, you rang, you thanked, you were, you weren't, you would, you'd always, you'd hardly,
you'd never, you'd put, you'll have, you're good with, you're telling, you've had
""")
# Of the words of trades those that as often speak of a life.
EVERYDAY = words_of("""
baby book boy case check child children color colour count crowd dad depot desk doctor dress drinker driver election
employer family father filed form garnished girl grandmother grandparents granny group guard help history husband
joint lad lady letter letters line mam man manager member mixed month mother mum number orders parent parents plan
plans present programme record report reserve round run season service shift shop shops site smoker solicitor sort
speaker spouse station steward support take team test tested therapist traveller treated union unit veteran way wife
window woman workers
""")
