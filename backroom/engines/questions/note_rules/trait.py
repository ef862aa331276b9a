"""Traits: what the interviewer thinks somebody is, in place of what they said or did."""

from backroom.engines.questions.note_rules import NoteRule, words

# Said of a person and hardly of anything else: a bare fragment is enough.
PLAIN = words("""
    abrupt absent-minded accommodating adaptable affable agreeable aloof ambitious amiable analytical anal anxious
    apathetic approachable argumentative arrogant articulate assertive assured attention-seeking autocratic awkward
    bashful big-headed blinkered blunt boastful boorish boring brainy brash brilliant brusque cagey calculating
    capable carefree careless caring cautious charismatic charming chatty cheeky cheerful cheery childish clever
    clueless clumsy cocky cold-hearted combative committed compassionate competitive complacent conceited
    condescending confident confrontational conscientious conniving controlling cooperative cordial courageous
    courteous cowardly crafty cunning curt cynical daft decisive dedicated deferential defensive demanding dependable
    depressing desperate detached determined devious dim diligent diplomatic disagreeable disciplined disengaged
    dishonest disinterested disloyal dismissive disorganised disorganized disrespectful domineering dopey dour dozy
    dreary driven dull dumb dynamic easy-going easygoing earnest eccentric egotistical egocentric eloquent empathetic
    empathic energetic enigmatic enthusiastic entitled entrepreneurial evasive even-tempered excitable extrovert
    extroverted extraverted fake feckless fidgety fiery flaky flippant flustered focused focussed forceful forgetful
    forgettable forthright friendly fussy garrulous gawky genial genuine gifted glib gloomy goofy good-natured
    gormless greedy green gregarious grouchy grumpy guarded gullible gutsy hard-headed hard-nosed hard-working
    hardworking harmless haughty headstrong helpful hesitant high-energy high-flying high-strung highly-strung honest
    honorable honourable hopeless hot-headed humble humorless humourless humorous hungry hyper hyperactive idle
    ignorant imaginative immature impatient impolite imposing impressionable impulsive indecisive independent-minded
    indifferent industrious inflexible ingenious insecure insincere inspiring insufferable intelligent intense
    intimidating introspective introvert introverted irresponsible irritable irritating jittery jolly jovial joyless
    jumpy kind kind-hearted kindly know-all laconic lackadaisical lackluster lacklustre laid-back lazy lethargic
    level-headed likable likeable listless lively loud loudmouthed lovable loyal malleable manipulative mature meek
    meticulous mild-mannered miserable modest monosyllabic moody morose motivated motormouthed naive naïve
    narcissistic narrow-minded needy negative nerdy nervous nervy nice no-nonsense nosy obnoxious obsequious obsessive
    obstinate oddball offhand officious open-minded opinionated optimistic organised organized outgoing outspoken
    over-confident overbearing overconfident overeager overexcited passionate passive passive-aggressive patronising
    patronizing pedantic perfectionist perky personable pessimistic petulant phlegmatic placid playful pleasant
    plodding pompous positive prickly principled proactive professional proud quick-tempered quick-witted quirky
    rambling rebellious reckless refined relaxed reliable reserved resilient resourceful respectful responsible
    restless rigid robotic rude ruthless sarcastic savvy scatterbrained scatty sceptical self-absorbed self-assured
    self-aware self-centred self-centered self-confident self-important self-motivated self-obsessed self-righteous
    self-satisfied selfish selfless sensible serious servile shallow sharp-elbowed shifty shrewd shy sincere
    single-minded slapdash sleazy slick slimy sloppy slow-witted sly smarmy smart smug sneaky snobbish snobby snooty
    sociable sour spineless spirited spoiled spoilt spontaneous squeamish standoffish stand-offish steely stern
    strait-laced streetwise stressed stroppy strong-willed stubborn stuck-up studious submissive subdued sulky sullen
    sunny supercilious superficial surly suspicious switched-on sycophantic taciturn tactless talented talkative
    teachable temperamental tenacious tense territorial tetchy thick thick-skinned thin-skinned thoughtful thoughtless
    tight-lipped timid tireless tiresome touchy tough tricky trustworthy twitchy two-faced unambitious unapproachable
    unassertive unassuming unconfident uncooperative undisciplined unemotional unengaged unenthusiastic unfocused
    unfriendly unimaginative unimpressive uninspired uninspiring unintelligent uninterested unlikable unlikeable
    unmotivated unpleasant unprofessional unreliable unsure unsociable untrustworthy upbeat uppity uptight vacant
    vacuous vague vain verbose vibrant vindictive vivacious volatile waffly warm-hearted weak-willed weird
    well-rounded well-spoken well-meaning whiny whiney wily wise withdrawn witty woolly wooden wordy workshy work-shy
    zany zealous snappy impressive composed unflappable unfazed slow-burning spiky solid-gold steadfast stoic stoical
    sensitive over-sensitive oversensitive insensitive people-oriented nonchalant neurotic needling messy mercurial
    matter-of-fact mouthy leaderly arrogance cockiness lovely
""")
# Said of many things: only where nothing else follows for which they could be meant.
LOOSE = words("""
    aggressive animated average basic bland bold bright busy calm careful cold common cool creative curious cute deep
    difficult direct distant distracted dry dodgy easy eager edgy engaged engaging fierce fast fine firm flat flexible
    frank free friendly fun funny gentle gruff hard harsh inexperienced interesting independent innovative inquisitive
    junior keen light likely limited logical lost low mad mean mediocre mellow mild muddled natural neat noisy normal
    odd open ordinary original patient picky polite polished poor practical precise prepared punchy quick quiet
    rational ready real rough scared scruffy-minded settled sharp short shaky silent simple slow smooth snobbish soft
    solid special stable steady stiff still straightforward strange strict strong stupid subtle supportive tired
    together ok okay uneasy uncomfortable unstable unusual versatile wet wild weak warm unprepared out-going
    under-confident accomplished dreamy
""")
NOUNS = words("""
    achiever airhead all-rounder asset attitude backstabber bigmouth blagger bluffer bookworm bore brain brainbox
    bragger bragging buffoon bulldog bullshitter bully busybody chancer character charmer chatterbox clown coaster
    complainer conformist cowboy coward creep daydreamer dinosaur ditherer diva-ish doer doormat dreamer drifter drip
    dud dullard dynamo egomaniac egotist enigma enthusiast expert extrovert faker fanatic fighter firebrand
    firecracker flake follower fool freak freeloader fusspot geek gem genius go-getter gossip grafter grinder grouch
    hardworker high-flyer hotshot hothead hustler idealist idiot improver individualist innovator introvert jobsworth
    joker jerk know-all know-it-all lamb leader liability liar livewire lightweight loner loose-cannon loser loudmouth
    maverick micromanager moaner motormouth mouse mule muppet narcissist natural nerd nightmare nitpicker nobody
    optimist overachiever overthinker perfectionist pessimist plank plodder poser powerhouse pragmatist procrastinator
    professional psychopath pushover quitter rebel robot rockstar rock-star sceptic scholar self-starter shark sheep
    shirker showman show-off skiver slacker slob smartarse smartass smoothie snake snob softie softy star starter
    straight-talker striver superstar swot sycophant talker team-player thinker troublemaker try-hard unicorn
    visionary waffler wallflower waster weakling weirdo whiner whinger whizz wimp winner wizard workaholic worker
    worrier workhorse yes-man yes-woman sponge people-pleaser communicator bundle nature safe-pair diamond ninja guru
    hero prodigy prat pillock twit bighead crank misery killjoy
""")
# Things a person is said to have, lack or ooze.
QUALITIES = words("""
    ambition aptitude arrogance attitude authority backbone bottle charisma charm chutzpah class confidence conviction
    courage creativity curiosity determination dedication discipline drive edge ego empathy energy enthusiasm
    entitlement fire gravitas grit gumption guts humility humour humor hunger hustle imagination initiative integrity
    intellect intelligence maturity mojo motivation nous oomph passion patience personality pizzazz poise polish
    potential presence professionalism pluck resilience rigour self-awareness self-belief self-confidence self-esteem
    sensitivity spark spine spirit spunk stamina steel tact temper tenacity tenaciousness toughness urgency warmth
    willpower work-ethic zest zip zeal ownership savvy vision sparkle brains swagger assertiveness leadership dynamism
    get-up-and-go va-va-voom ethic
""")
# After "seems" or "too" almost any describing word is a label; these are not.
NEUTRAL = words("""
    to that like as if the a an of in on at for with from and but about many much few far late early long short slow
    brief soon small big large high low little new old young often well badly good bad better best worse happy ok okay
    likely unlikely ready able unable sure familiar aware right wrong detailed clear unclear relevant specific general
    thorough complete incomplete precise accurate correct hot cold warm loud expensive cheap heavy deep close near
    full empty busy hard easy simple complicated difficult different similar same important useful helpful interesting
    possible technical practical theoretical strong weak recent first last one two three four five six clearly quickly
    slowly early experienced interested prepared available overqualified underqualified tall short fat thin it he she
    they him her his their i we me not no never only just been have had has done more less most least sorry worth next
    out up down off over very so too tired ill sick pregnant pretty handsome attractive scruffy smart-looking polished
    corporate posh foreign male female feminine masculine girly emotional bossy sensitive-looking british english
    american hands-on certain busy familiar
""")

RULE = NoteRule(
    code="note-trait",
    label="trait",
    what="A label for the person, without what was said or done.",
    why="Two people seldom mean the same by it, and nobody can check it or rate it against the guide.",
    fix="Write what they said or did: the act, the words, what came of it.",
    triggers=words("""
        seems seemed comes came across strikes struck impression too very bit quite rather overly himself herself
        themselves talks thinks loves wants tries won't can't cannot doesn't suffer takes puts keeps brings gives
        likes needs heart chip salt safe pair loose live life knows full pleaser player natural born would could never
        self
    """),
    patterns=(
        r"{said_of}(?:[\w'-]+,? (?:and |but )?){0,2}(?P<plain>{word})(?! about (?:the|how)\b)",
        r"{said_of}(?P<loose>{word}){stop}",
        r"{lead}{strongly}(?P<plain>{word})\b",
        r"{who}(?:is|was|seems|seemed|comes across as|came across as|strikes me as|such|what) (?:an?|the|one|quite "
        r"an?) "
        r"(?:[\w'-]+ ){0,3}(?P<noun>{word}){stop}",
        r"{who}(?:has|had|have|lacks?|lacked|lacking|shows?|needs|oozes|oozed|exudes|exuded|radiates|full of|brings) "
        r"(?:[\w'-]+ ){0,3}(?P<mark>{word} (?:personality|manner|temperament|demeanou?r|attitude|aura|ego|nature|"
        r"energy))\b",
    ),
    bare=(
        r"{lead}(?P<plain>{word})(?=\W*$|[.,;:!?/&…)-]|\s+(?:and|but|or|though|yet|for|in|on|with|when|about|"
        r"throughout|"
        r"from|to|at|overall|today|enough|if|because|as|by|even|almost|i|{person}|{aspect})\b)(?! about (?:the|"
        r"how)\b)",
        r"{lead}(?P<loose>{word}){stop}",
        r"{lead}(?:[\w'-]+[ ,]+(?:and )?){0,2}(?P<mark>(?P<plain>{word}) (?:{person}|{aspect}))\b",
        r"{lead}{strongly}(?:an? )?(?P<any>(?!{neutral})[a-z]{3,}(?:y|ive|ous|ful|less|ish|able|ible|al|ant|ent|ed|"
        r"id|ile|ate|ic|some)(?:-[a-z]+)?){stop}",
        r"{who}(?:seems|seemed|comes across|came across|came over|strikes me)(?: as)? (?:an? |quite |very |rather |"
        r"pretty |a bit |like an? |so |really ){0,2}(?P<any>(?!{neutral}){word})(?=\s*(?:$|[.,;:!?]|(?:and|but|"
        r"{person}|{aspect})\b))",
        r"{lead}(?:[\w'-]+[ ,]+){0,2}(?P<noun>{word})(?=\s*(?:$|[.,;:!?)-]|(?:and|but|who|type|through|at heart|by "
        r"nature|of a)\b))",
        r"{who}(?:(?:has|had|have|lacks?|lacked|lacking|shows?|showed|needs|oozes|oozed|exudes|full of|brings|got|"
        r"short on|low on|no|zero|little|not much|not enough|plenty of|lots? of|a lot of|loads of|real|great|good|"
        r"such|"
        r"bags of|without|some|what|doesn't have|didn't have|doesn't show|missing|absolutely no) )+"
        r"(?:[\w'-]+ ){0,3}?(?P<quality>{word})(?=\s*(?:$|[.,;:!?)-]|(?:and|but|or|for|about|we|i|to|that|in|of|"
        r"you|this|the)\b))",
        r"{who}(?:[\w'-]+ ){0,2}(?P<mark>(?:full of|loves|in love with|thinks (?:a lot|highly|too much|the world) of|"
        r"sure of|pleased with|likes the sound of|obsessed with|takes|believes in|wrapped up in|up) "
        r"(?:[\w'-]+ ){0,4}(?:himself|herself|themselves|themself))",
        r"{who}(?P<mark>(?:talks|thinks|knows|tries|moans|worries|cares|smiles|waffles|overthinks|overthink) "
        r"(?:[\w'-]+ ){0,2}(?:too much|too hard|a lot|the talk|everything|it all|constantly|all the time|"
        r"(?:he|she|they)(?:'s| is|'re| are)(?: \w+){1,5}))",
        r"{who}(?P<mark>(?:won't|can't|cannot|couldn't|wouldn't|doesn't|will not|would|could|might|will) "
        r"(?:never |not |really |probably |only )?(?:cope|last|handle (?:the )?(?:pressure|stress|criticism)|stick "
        r"(?:it|around)|"
        r"take (?:criticism|feedback|orders|direction)|listen|crumble|crack|panic|struggle (?:with|under) "
        r"(?:pressure|stress)|"
        r"suffer fools|work hard|go far|get bored|run rings|care|thrive|let us down|hold (?:his|her|their) own|"
        r"argue with))\b",
        r"{who}(?P<mark>(?:has |had )?(?:(?:a )?chip on (?:his|her|their) shoulder|salt of the earth|safe pair of "
        r"hands|"
        r"(?:a )?loose cannon|live wire|life and soul|life of the party|people person|people pleaser|team player|"
        r"rock star|natural born|born (?:leader|seller|salesman|teacher)|big ego|thick skin|can-do attitude|"
        r"work ethic|heart of gold|heart on (?:his|her|their) sleeve|heart in the right place|what it takes|it in "
        r"(?:him|her|them)|"
        r"not the sharpest|lights are on|old head|bright spark|dark horse|hot air|all talk|wet blanket|wide boy|"
        r"sharp (?:as a|cookie|elbows|tongue)|quick on the uptake|slow on the uptake|one to watch|"
        r"a lot to say for|(?:no |lacks |little )?common sense|good head on|high achiever|hard worker|fast learner|"
        r"quick learner|slow learner|deep thinker|critical thinker|strategic thinker|big picture|"
        r"self starter|(?:no )?sense of humou?r|sense of entitlement|born to))\b",
    ),
    lists={"plain": PLAIN, "loose": LOOSE, "noun": NOUNS, "quality": QUALITIES, "neutral": NEUTRAL},
    bad=(
        "Arrogant.",
        "Seemed shy and a little aloof.",
        "A born organiser, very driven.",
        "Comes across as grumpy.",
        "No gravitas.",
        "Too timid for the sales floor.",
        "Charismatic speaker.",
        "Thinks a lot of himself.",
        "He is a perfectionist.",
        "Wonderfully calm, really likeable person.",
    ),
    good=(
        "Kept calm when the till froze and wrote the orders on paper.",
        "Found a quiet room for the family before giving the news.",
        "Chose a strong password and explained why.",
        "Said her last manager was lazy; gave two dates.",
        "Described how he won over an arrogant surgeon by bringing the figures.",
        "Asked a nervous trainee to count aloud with her.",
        "Client was rude on the phone; Robin let him finish and repeated the complaint back.",
        "Named the weak point of her own plan: no second supplier.",
    ),
    source="U.S. Office of Personnel Management, Structured Interviews: A Practical Guide (2008).",
)
