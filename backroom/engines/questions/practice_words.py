"""Words by which a question about the work is known from one about the person."""

from backroom.engines.questions.text import phrases_of, words_of

ASK = words_of("""
are is was were am do does did have has had can could would will shall should may might aren't isn't wasn't weren't
don't doesn't didn't haven't hasn't hadn't can't couldn't wouldn't won't what when where who whom whose which why how
what's where's who's how's when's d'you any got ever mind whereabouts
""")
# After one of these a verb of work is expected, and any other is taken for one unless it is listed below.
HOW = frozenset({"how", "what", "which", "where", "when", "why"})
OF_WHAT = frozenset({"what", "which"})
WHAT = frozenset({"what", "what's"})
IN_CASE = frozenset({"if", "when", "as"})  # "If both unions walk out, what do you do at eleven?"
WHEN = frozenset({"where", "when", "why"})
WOULD = frozenset({"would", "should", "could", "can", "might"})
AUXILIARIES = words_of("would will can could should might may")
IS = words_of("am are is was were")
DOES = words_of("does do did would should could can will has have")
ASKED_TO = words_of("can could would will do did have if to")  # "could you show me", not "papers you can show me"
SHOWS = words_of("walk talk take show run")
SUBJECTS = words_of("a an your the our")
COMMANDS = words_of("""
name list enumerate state furnish specify provide indicate mention kindly declare confirm detail account enclose
attach submit send bring please
""")
RELATIVE = words_of("in on at for to of by from with")  # "the year in which you left"
PARTS = words_of("when if while where how what which who why and but")  # between "your" and a word that is not yours
BREAKS = words_of("before after if while since until because that as")
LEARN = words_of("learn learned learnt")
ARTICLES = words_of("a an every each another any one two three four several the")
BEING = words_of("""
are you're were be being have got has had having you've is there as like you there's become becoming need find want
wanting planning expecting
""")
MEASURES = words_of("recently many much long far often old soon tall big heavy late early close near well")
LIVED_HOW = words_of("""
feel felt cope coped gone spend spent celebrate come came end ended become became vote voted identify define see like
sleep afford pay paid travel commute know describe feeling think thinking enjoy stay stayed live lived be been learn
learned learnt hurt injure adjusted fill fare pray worship observe relax unwind switch socialise socialize survive
earn doing have hear drink eat juggle square
are am
""")
_ALONG = words_of("""
here in to home on around round by with your up at along through without yourself back away over
""")
_THING = _ALONG | words_of("the being that this those all everything working living having life things")
# Of work or of the person: what stands behind shows which.
LIVED_BEFORE = {
    **dict.fromkeys(
        (
            "adjust",
            "speak",
            "get",
            "got",
            "getting",
            "go",
            "take",
            "taken",
            "took",
            "meet",
            "met",
            "lose",
            "lost",
            "mind",
            "fit",
            "plan",
            "settle",
            "keep",
            "kept",
            "make",
            "made",
            "react",
            "mark",
        ),
        _ALONG,
    ),
    "speak": _ALONG
    | words_of("""
    such perfect flawless english french german spanish arabic polish russian hindi chinese farsi urdu italian greek
    portuguese turkish tamil
    """),
    "say": frozenset({"your"}),
    **dict.fromkeys(("find", "found", "finding", "manage", "managed", "managing"), _THING),
}
WEIGHING = words_of("balance juggle combine reconcile")  # one's life with work
COPING = words_of("manage manages managed managing cope juggle balance combine")
FARING = frozenset({("stack", "up"), ("measure", "up"), ("shape", "up"), ("settle", "in"), ("blend", "in")})
ONES_OWN = words_of("with to for")
NEED = words_of("need needed want wanted call called ask asked send sent had have kept keep moved posted rang rostered")
WITH = words_of("with around alongside")
TOWARDS = words_of("to with of about like for follow understand trust accept by beside behind near")
IN_VIEW = (["view"], ["opinion"], ["mind"])  # "in your view" gives a question no matter of its own
# "There's a newborn in the house, I hear.": waits to be confirmed.
HEARSAY = frozenset(
    tuple(phrase.split())
    for phrase in phrases_of("""
a bird, by sound, i assume, i believe, i bet, i gather, i guess, i hear, i heard, i hope, i imagine, i presume, i
reckon, i see, i suppose, i take, i understand, i'd guess, i'm assuming, i'm guessing, i'm told, no doubt, somebody
said, somebody told, someone said, someone told
""")
)
LEADS = words_of("like want prefer need have try had expect love hope trying get able happy willing")
LINKS = words_of("""
so and but or well ok okay now right then also sorry oh ah hey anyway just quick look listen first last finally plus
yes yeah no hmm um er
""")
DO_THEN = words_of("there when if after about with first next once before then to while differently and or not")
PLACED = words_of("""
transition use stop call think reckon hope expect want see plan know work fall sit land place put rank stand come fit
""")  # where one would put oneself
PUT = frozenset({"put", "place"})
LIVED_WHAT = words_of("""
call called speak spoke spoken earn earned make made take taking took believe think drink eat celebrate weigh weighed
owe owed live lived come came born grow grew go went be being been get got getting have had on in at up from pay paid
feel stand vote voted belong do doing did like want watch read listen worship pray wear married marry meet leave left
graduate graduated retire finish finished start started learn learned learnt pick picked arrive arrived land landed
move moved rent own drive cycle sleep stay stayed stop stopped qualify qualified turn turned serve served see settle
settled support play hang plan planning hoping expecting intend drinking smoke smoking paying making bring brought
clear pocket spend spent give gave join dig bat run swing reckon suppose expect mean hope work talk deal end identify
consider count draw cost hear need walk walked bank wanted quit drop dropped park commute travel attend attended
follow dream swear curse
""")
LIVED = words_of("""
been had got gotten married divorced converted thought considered applied served moved lived settled arrived struggled
suffered experienced taken smoked voted marched joined signed filed sued claimed injured arrested charged convicted
detained cautioned imprisoned sentenced travelled traveled visited spent owed borrowed missed lost fallen broken hurt
stood donated campaigned protested retired finished graduated gone come become grown given gained put happened noticed
suffer needed kept felt made adopted separated planned pregnant booked decided hoped intended inherited tested
diagnosed immunised immunized hospitalised treated vaccinated jabbed boosted hospitalized admitted sectioned
prescribed drunk quit stopped seen met dated found known bought owned rented stayed sponsored naturalised naturalized
enlisted enrolled deployed discharged worried wanted wished dreamed dreamt always fathered mothered expecting raised
baptised baptized confirmed fasted prayed used failed blown adjusted tried done lied declared defaulted left told
asked paid earned refused turned changed born named called pulled behind
reported
""")
DONE = words_of("""
built written run led made taught dealt sold done set cut put worn drawn thrown read sent held begun driven flown
grown shot fed bred hung laid lit shown swept wound
""")
WORK_VERBS = words_of("""
teach handle run sell cook bake write wrote design build explain help lead train deal deliver organise organize cover
test repair restore photograph market draw paint print translate edit research stock check ship choose decide measure
record protect insure price advise process verify represent defend launch prepare treat carve sort pack reach mix pour
light brief debrief diagnose nurse bathe feed lift install assemble inspect monitor troubleshoot debug deploy refactor
review estimate schedule budget forecast negotiate present pitch persuade convince coach mentor supervise delegate
motivate recruit hire onboard interview assess evaluate grade analyse analyze calculate reconcile audit file document
draft break approach tackle solve resolve respond escalate prioritise prioritize balance allocate assign structure
configure implement develop create produce manufacture maintain operate apply adapt improve reduce increase achieve
describe introduce communicate collaborate coordinate facilitate chair moderate mediate calm restrain search patrol
guard escort rescue transport load unload stack sweep scrub sterilise sterilize dispense administer inject swab suture
bandage refer counsel interpret transcribe catalogue shelve label store archive digitise digitize seat greet upsell
tender bid procure source reorder value appraise auction survey plant prune harvest graze milk breed shear slaughter
butcher fillet season plate garnish ferment brew distil distill taste decant weld solder wire plumb tile plaster
demolish excavate pave surface mow trim fell log split machine mill grind compose conduct rehearse direct film shoot
master broadcast publish report ensure guarantee avoid prevent reassure inform warn notify convey encourage discourage
engage involve show demonstrate prove validate compare distinguish recognise recognize word phrase title number
version merge branch tag release migrate scale cache index query select reject approve
accession accrue align amortise anaesthetise anneal annotate arbitrate arrange backfill benchmark berth bind bleed
bolt braise braze buff calibrate cannulate caption catheterise choreograph clip commission compile conserve
consolidate contour cordon cremate crimp crop curate decommission decrypt defibrillate degrease demarcate depose
depreciate descale differentiate discuss disinfect dispatch display dose dub dye embalm emboss encode encrypt enforce
engrave etch evacuate execute exfoliate extract fertilise flag forge frame gasket glaze graft groom grout harrow haul
hedge hoist hone hydrate instrument insulate inter intubate invigilate invoice irrigate knead launder lint
litigate lubricate marinate marshal merchandise mock model moor mount mulch navigate notarise officiate orchestrate
overhaul parse patch peg plough pluck portion profile proof proofread propagate provision quote
rebook redact redeploy referee refuel refund render replenish reposition reroute reschedule reserve restock
resuscitate retouch retrofit rig rivet rollback route sand sanitise sanitize score screed sedate seed sharpen shim
shore shortlist simulate slice sow splint spot spray steward stitch stub subtitle tailor taxi temper throttle titrate
torque tow triage tune typeset umpire underwrite upholster upskill usher vacuum varnish vent weave
""")
ORDERS = words_of("tell describe explain say remind forgive excuse pardon let talk give help put share")
STARTS = words_of("""
tell walk talk describe give show explain imagine suppose name argue share take what in when which if let say outline
how sell
""")
OPENINGS = tuple(
    f"{phrase} "
    for phrase in phrases_of("""
tell me about a, tell us about a, tell me about an, tell us about an, tell me about the, tell us about the, tell me
about how, tell me about one, tell me about some, tell me about something, tell me about your experience, tell me how
you, tell us how you, tell me what you did, tell me of a, tell us of a, walk me, walk us, talk me, talk us, describe
a, describe an, describe the, describe how, give me, give us, show me, show us, explain, describe something, imagine
a, imagine the, imagine you, suppose a, suppose the, suppose you, argue, outline, what makes a, what makes an, what
makes the, what would make you, what makes you, what does good, what is the, what are the, what was the hardest, what
was the most, what is the most, what's the, describe what, tell me something, which professional, what would make a,
share an, share a, sell me, which of the
""")
)
STORIES = phrases_of("""
a time, an example, the last time you had to, experience of, experience with, experience in, experience working, your
experience, experience do you, experience have you, a situation, an occasion, your approach, your strategy, your
method, your way of, your way with, your take on, your view on, your view of, your process, your routine for, your
rule for, your system for
""")
STORY_HEADS = words_of("""
time example experience situation occasion approach strategy method way take view process routine rule system
""")  # of which each story has one
# Words without a matter of their own: a question of nothing else takes its matter from what was said before it.
SMALL = words_of("""
a an the and or but so if as at by for from in into of off on out over to up with about around round like than then
that this these those there here it its it's that's is isn't are aren't was wasn't were be been being am i i'm me my
we us our you you're you've you'd you'll your yours yourself ya he she they them him her his their who what when where
which why how whose what's who's how's do don't does doesn't did didn't done doing have haven't has had having can
can't could couldn't will won't would wouldn't should shall may might must not no yes any some all both one ones none
every each many much more most few less lot lots thing things something anything nothing kind sort type way bit same
else also too very just still only even ever never always already yet now today again back sometimes often really
quite rather pretty maybe perhaps probably suppose guess imagine think thought thinking know say said mean see look
seem sound feel want wanted need go going gone get getting got come coming make making take taking put keep give bring
find turn happen happens happened add adding wear wearing join joining long term short big small good bad right true
okay ok fine sure please sorry well oh ah gosh honestly tell timing wise far time times day days year years month week
side plans plan cards case one's another other others apply relate near likely bother issue problem trouble matter
mind rest similar familiar fall fit count number lads lasses love dear mate pal sir madam person people somebody
someone anybody anyone yourself's d'you innit eh hey paying pay bigger smaller first last next soon later before after
since until till them's it'll that'll ours mine
""")
# What leads on to the job, or offers something: such a question does not hang on the small talk before it.
REACTS = words_of("do handle react say tell check deal respond answer next first start")
ONWARD = words_of("""
start begin apply applied hope hoping expectation expectations detail details workable suit suits handle proud
proudest first help helped show drew draws attracted attract job role post position work works working worked
screen document project done did change changed next learn learned ready water coffee seat sit question questions ask
asking hear heard advert cv letter application move happened went find found managed meet start-date
began built make made plan plans prefer choose chose would-like sound sounds sense best worst favourite
hardest content bring hold certificate least reliably give clear yes answer again
""")
# A question after small talk that wants a deed: "what would you put on the stands?", "what's your opening line?"
DEED_VERBS = words_of("do would should could did can will")
DEEDS = words_of("line move step job call plan answer reply question sentence task order approach first next opening")
NO_DEED = words_of("""
feel stand think like drink have get got mean make have had come live celebrate call yourself yourselves do's vote
jump land believe fit sit lean manage cope go eat be prefer need expect
""")
# A question that begins like this is about the person or thing behind it, if there is one: "did he pay?"
VERBS_FIRST = words_of("do does did is are was were has have had will would can could should")
NOBODY = words_of("there that this it any a i we")
WILL = words_of("you'd you'll")
WISHED_FOR = words_of("someone somebody person people candidate candidates hire")
WISHES = words_of("need want looking after like take hire prefer")

WE = words_of("we we're i i'm we'd i'd")
MEANING_TO = (
    ["manage", "to"],
    ["plan", "to"],
    ["intend", "to"],
    ["expect", "to"],
    ["hope", "to"],
    ["propose", "to"],
    ["come", "to"],
)
