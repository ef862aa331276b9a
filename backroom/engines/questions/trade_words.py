"""Persons and things of many trades: with them in a sentence the candidate is seldom the one who is asked about."""

from backroom.engines.questions.text import words_of

# Persons and things of many trades: with them in the sentence the candidate is seldom the one who is asked about.
OTHERS = words_of("""
customer customers customer's client clients client's patient patients patient's pupil pupils pupil's student students
student's guest guests guest's caller callers user users user's visitor visitors tenant tenants resident residents
resident's prisoner prisoners inmate inmates passenger passengers reader readers learner learners supplier suppliers
shopper shoppers buyer buyers applicant applicants trainee trainees viewer viewers bride brides voter voters donor
donors defendant defendants offender offenders parishioner parishioners worshipper worshippers claimant claimants
borrower borrowers diner diners shareholder shareholders stakeholder stakeholders reporter reporters journalist
journalists witness witnesses victim victims suspect suspects detainee detainees refugee refugees toddler toddlers
class classes classroom ward wards clinic cohort respondents participants subscribers someone's somebody's people's
couple couples professor carers mourners bereaved families' congregants players player audience code codebase database
databases server servers software api apis schema query queries sql table tables column columns row rows node nodes
thread threads cluster compiler browser browsers app apps website websites function functions variable variables
commit commits repository repo repos git pipeline pipelines deployment deployments module modules library libraries
package packages dependency dependencies config plugin endpoint endpoints cache kernel typescript javascript python
java rust kubernetes docker linux unix css html json xml spreadsheet spreadsheets dataset datasets algorithm
algorithms sensor sensors firmware ticket tickets sprint backlog invoice invoices ledger ledgers payroll audit audits
receivables contractor contractors subcontractor subcontractors tender tenders procurement merchandise shelf shelves
stock menu menus dish dishes recipe recipes kitchen sauce dough oven cheese wine wines cattle cow cows sheep ewe lamb
calf goat goats hens hatchery crop crops orchard horse horses dog dogs cat cats vet vets animal animals herd soil
hedge tree trees timber lesson lessons essay essays exam exams syllabus curriculum textbook museum exhibit exhibition
archive archives manuscript film script scripts novel translation subtitles interpreter orchestra choir stage
rehearsal actor actors photograph photographs portrait shoot machine machines lathe press welder weld conveyor robot
engine engines gearbox boiler pump pumps valve valves pipe pipes cable cables circuit circuits concrete roof scaffold
scaffolding crane forklift lorry lorries truck trucks van vans freight warehouse pallet pallets cargo vessel aircraft
cabin runway campaign campaigns advert adverts advertisement advertisements audiences brand brands headline newsletter
policyholder policyholders premium premiums mortgage mortgages insurer underwriting portfolio portfolios funeral
funerals coffin burial cremation reception banquet buffet statute statutes clause clauses contract lease leases court
courtroom judge jury affidavit specimen specimens sample samples assay lab laboratory reagent project projects
""")
# Things of more trades: workshops, sites, transport, networks, accounts, laboratories, schools, the stage, the land.
OTHERS |= words_of("""
accrual accruals actuator allergen allergens alloy aluminium amplifier amplifiers anvil apiary asphalt assembly
auctioneer autoclave aviary avionics axle backline baggage bakery baler ballast bandwidth banqueting barcode barcodes
barrel barrels basket batch batches bearing bearings beehive beehives beneficiaries beneficiary berth bilge binding
biscuit biscuits bleach blurb bodywork bolt bolts booking bookings borehole brake brakes breakpoint brew brewery brick
bricks bridge bridges broiler bucket buckets bundle buoy burglary busbar bylaw bylaws byline bylines cannula canvas
canvassers carriage carriages cask casks catalyst catalysts cattery cavities cavity centrifuge chainsaw chainsaws
chassis checkout checksum chiller chisel chlorine choreography citation citations clay clippers clutch cockpit compost
compressor concierge container containers conveyancing copper coppice cordon costume costumes courier culvert curator
cuticle dashboard dashboards decrypt depreciation derivative derivatives dessert desserts detergent digger
disinfectant dispensary dissertation distillery dns dowel drain drains dredger duct ducts dumper dye dyes easel
electrode embankment enamel enclosure enclosures encryption equities escrow espresso excavator excursion executor
fabric fabrics faucet felling fertiliser fingerprint firewall firewalls fitting fittings flange flashing flour flue
foils font fonts forecourt forensics forge formwork foundry foyer fresco fryer fryers furnace fuselage galleries
gallery garment garments gasket gavel glaze glazes grapes greenhouse greenhouses grid griddle grill grinder grout
gutter gutters handset hangar hardback hashes hatch haulage heap hem hive hives hoof hooves hops housekeeping
hydraulic hydraulics icing incinerator indemnity indexes ingot ink inks insulation inverter irrigation isotope
itinerary joist joists keg kegs kennel kennels kerb kiln kpi kpis lacquer landfill lane lanes latency layout leachate
leash leather lecture lectures lifeguard lifeguards lighthouse linen lintel linter loaf loaves lobby locomotive
locomotives loom macro macros manhole manifest mannequin markdown markdowns mash meter meters metric metrics
microphone microphones microscope migration migrations minibar mise molar mooring moorings mop mops mortar mould
moulds mutex muzzle namespace namespaces nets ofsted orthotics packet packets paddock paintwork palette paperback
parcel parcels parser partition pastries pastry patrol patrols paving payload payloads pesticide pesticides petri
photovoltaic pipette pivot planogram plasterboard plating plc plinth plywood pod pods polytunnel printer printers
probate proof proofs props provenance proxy pylon queue queues quota radiator radiators rafters rebar receipt receipts
reconciliation recycling referee's refund refunds regex relay relays replica replicas reservation reservations retries
retry rinse rivet rivets rotor router routers rudder runabout saddle saddles salon sapling saplings sawdust sawmill
scada scalpel scoreboard screed seam seams seedling seedlings seminar seminars septic servo setlist sewer shard shards
shears shoplifter shoplifters signal signals silage skips skirting socket sockets solvent solvents sommelier sonar
sourdough spectrometer spill spindle starter starters steel storyboard stretcher stud substation suture sutures
switchboard switchgear tachograph tannery tap taps tarmac taxiway testator thermostat thesis timeout timeouts tint
titration token tokens trailer trailers transformer trawl trawler treasury trench triage tripod tug
tugboat turbine turbines turnstile turnstiles typeface typefaces tyre tyres upholstery variance varnish vat veneer
ventilator vineyard vitrine webhook webhooks whistle whiteboard worksheet worksheets yarn zoo
""")

OTHERS |= {f"{word}'s" for word in OTHERS - {"contract"}}

PERSONS = words_of("""
man woman boy girl lad lass lady gentleman child children mother father parent parents baby newborn teenager family
colleague operator worker driver teacher nurse midwife doctor surgeon vicar priest imam rabbi soldier veteran
pensioner neighbour carer volunteer apprentice intern trainee assistant chef waiter cook farmer hunter official
officer inspector auditor referee witness defendant convict addict drunk drinker smoker widow widower husband wife
spouse bride groom orphan twin grandmother grandfather relative stranger foreigner migrant immigrant believer member
parishioner candidate minister director manager buyer seller landlord lodger traveller traveler walker swimmer diver
rider cyclist pedestrian motorist pilot sailor captain actor singer dancer painter writer poet author editor speaker
folks grandparents ancestors gran nan granny mum mam mom dad grandad granddad forebears
guide tourist fan fans crowd mob union employer employee staff crew group team unit squad pair
""")

PERSONS_TOO = PERSONS | {f"{word}'s" for word in PERSONS}

# A clause that begins with one of them, or with "a" and one, is about somebody else.
SOMEBODY = words_of("somebody someone one") | PERSONS | OTHERS

# Behind a word of somebody's life they make it a thing of the trade: "your injury reporting", "the retirement plan".
HEADS = words_of("""
report reports reporting process processes procedure procedures policy policies plan plans planner planners scheme
schemes log logs logbook book books register registers desk desks department team teams unit units service services
form forms field fields numeral numerals encoding encodings deal deals
colour colours color colors style styles display displays window shop shops store stores
market markets product products campaign campaigns project projects programme programmes course courses lesson lessons
class classes training trainer workshop workshops awareness charity charities fund funds fundraiser sector industry
lawyer lawyers solicitor case cases caseload handler handlers handling adviser advisers advice advisor officer
officers worker workers support network record system systems software app apps data database dataset research study
studies trial trials ward wards clinic clinics nurse nurses nursing unit leaflet leaflets poster posters brochure
magazine column columns editor edition story stories exhibition museum archive archives collection collections
catalogue song songs organ hall roof menu menus dish dishes recipe recipes cake cakes dress dresses photographer
photography model models modelling equipment kit gear supplies supplier goods freight bench fitting fittings joint
nut nuts joints pipe pipes query queries operator
types clause clauses questionnaire questionnaires survey surveys audit audits
contract contracts table tables function functions variable variables library libraries package write write-off ledger
account accounts page pages section sections screen button icon website site sites centre centres center shelter
shelters conference correspondent reporter reporters coverage jeans letter letters fees births cadets count piece
pieces article articles content newsletter brand brands label labels stall stalls range line lines tailoring bench
ground vehicles vehicle fleet instructor lecturer historian history teacher teachers securement records spigot
connector connectors plug plugs agency agencies team syllabus literature poetry pillows pillow novel novels film films
translation translations interpreter interpreters subtitles election cluster node nodes grant grants bid bids tender
tenders relations
control refurbishment renovation fundraiser prevention detection documentary drama podcast laundry governor reform
""")

OF_UNIONS = words_of("shop union branch")  # "as a shop steward" is no trade
OCCUPATIONS = words_of("""
solicitor barrister lawyer paralegal nurse midwife doctor surgeon paramedic therapist pharmacist dentist vet teacher
tutor lecturer librarian archivist curator journalist reporter editor translator interpreter officer guard warden
constable detective inspector auditor accountant bookkeeper adviser advisor broker banker underwriter clerk manager
supervisor lead foreman planner engineer developer programmer analyst architect surveyor plumber electrician welder
joiner carpenter roofer bricklayer mechanic driver pilot steward stewardess chef cook baker butcher waiter barista
farmer gardener groom farrier florist hairdresser barber tailor designer photographer producer director actor usher
registrar caseworker organiser organizer conductor organist receptionist secretary cashier trader buyer caretaker
cleaner porter courier technician scientist chemist researcher consultant coach trainer youth-worker chaplain verger
""")

# "your checklist for a newborn": nothing of one's own life.
OF_WORK = words_of("""
checklist approach nursing process method rule rules system strategy plan policy procedure routine caseload round
rounds site sites board month-end month year-end ledger crew shift shop store workshop lab ward class classroom pupils
clients customers patients guests portfolio desk depot fleet warehouse stock orders menu code codebase test tests
pipeline release design designs drawing drawings model report reports data numbers figures forecast target targets
review handover brief pitch draft drafts story stories beat sources leaflets campaign campaigns project projects
product products supplier suppliers machine machines tools kit bench station section patch territory accounts deals
way take view experience technique recipe script lesson lessons rota template inventory dashboard query queries build
trick tricks test criteria threshold
""")
# Things that follow the name of an illness or a treatment in the trades that deal with it.
HEADS |= words_of("""
protocol protocols appeal appeals inspector inspectors committee economics champion champions simulator pathway pathways
roast equality breakdown impact
""")
