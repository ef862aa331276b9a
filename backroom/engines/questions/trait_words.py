"""Words for what somebody is, as interviewers write them of a person."""

from backroom.engines.questions.note_rules import phrases, words

# Said of a person and hardly of anything else: a bare fragment is enough.
PLAIN = words("""
    abrupt absent-minded accommodating adaptable affable agreeable aloof ambitious amiable analytical anal anxious
    apathetic approachable argumentative arrogant articulate assertive assured attention-seeking autocratic awkward
    bashful big-headed blinkered blunt boastful boorish boring brainy brash brilliant brusque cagey calculating
    capable carefree careless caring cautious charismatic charming chatty cheeky cheerful cheery childish clever
    clueless clumsy cocky cold-hearted combative committed compassionate competitive complacent conceited
    condescending confident confrontational conscientious conniving controlling cooperative cordial courageous
    courteous cowardly crafty cunning curt cynical daft decisive dedicated deferential defensive demanding
    dependable depressing desperate detached determined devious dim diligent diplomatic disagreeable disciplined
    disengaged dishonest disinterested disloyal dismissive disorganised disorganized disrespectful domineering dopey
    dour dozy dreary driven dull dumb dynamic easy-going easygoing earnest eccentric egotistical egocentric eloquent
    empathetic empathic energetic enigmatic enthusiastic entitled entrepreneurial evasive even-tempered excitable
    extrovert extroverted extraverted fake feckless fidgety fiery flaky flippant flustered focused focussed forceful
    forgetful forgettable forthright friendly fussy garrulous gawky genial genuine gifted glib gloomy goofy
    good-natured gormless greedy green gregarious grouchy grumpy guarded gullible gutsy hard-headed hard-nosed
    hard-working hardworking harmless haughty headstrong helpful hesitant high-energy high-flying high-strung
    highly-strung honest honorable honourable hopeless hot-headed humble humorless humourless humorous hungry hyper
    hyperactive idle ignorant imaginative immature impatient impolite imposing impressionable impulsive indecisive
    independent-minded indifferent industrious inflexible ingenious insecure insincere inspiring insufferable
    intelligent intense intimidating introspective introvert introverted irresponsible irritable irritating jittery
    jolly jovial joyless jumpy kind kind-hearted kindly know-all laconic lackadaisical lackluster lacklustre
    laid-back lazy lethargic level-headed likable likeable listless lively loud loudmouthed lovable loyal malleable
    manipulative mature meek meticulous mild-mannered miserable modest monosyllabic moody morose motivated
    motormouthed naive naïve narcissistic narrow-minded needy negative nerdy nervous nervy nice no-nonsense nosy
    obnoxious obsequious obsessive obstinate oddball offhand officious open-minded opinionated optimistic organised
    organized outgoing outspoken over-confident overbearing overconfident overeager overexcited passionate passive
    passive-aggressive patronising patronizing pedantic perfectionist perky personable pessimistic petulant
    phlegmatic placid playful pleasant plodding pompous positive prickly principled proactive professional proud
    quick-tempered quick-witted quirky rambling rebellious reckless refined relaxed reliable reserved resilient
    resourceful respectful responsible restless rigid robotic rude ruthless sarcastic savvy scatterbrained scatty
    sceptical self-absorbed self-assured self-aware self-centred self-centered self-confident self-important
    self-motivated self-obsessed self-righteous self-satisfied selfish selfless sensible serious servile shallow
    sharp-elbowed shifty shrewd shy sincere single-minded slapdash sleazy slick slimy sloppy slow-witted sly smarmy
    smart smug sneaky snobbish snobby snooty sociable sour spineless spirited spoiled spoilt spontaneous squeamish
    standoffish stand-offish steely stern strait-laced streetwise stressed stroppy strong-willed stubborn stuck-up
    studious submissive subdued sulky sullen sunny supercilious superficial surly suspicious switched-on sycophantic
    taciturn tactless talented talkative teachable temperamental tenacious tense territorial tetchy thick
    thick-skinned thin-skinned thoughtful thoughtless tight-lipped timid tireless tiresome touchy tough tricky
    trustworthy twitchy two-faced unambitious unapproachable unassertive unassuming unconfident uncooperative
    undisciplined unemotional unengaged unenthusiastic unfocused unfriendly unimaginative unimpressive uninspired
    uninspiring unintelligent uninterested unlikable unlikeable unmotivated unpleasant unprofessional unreliable
    unsure unsociable untrustworthy upbeat uppity uptight vacant vacuous vague vain verbose vibrant vindictive
    vivacious volatile waffly warm-hearted weak-willed weird well-rounded well-spoken well-meaning whiny whiney wily
    wise withdrawn witty woolly wooden wordy workshy work-shy zany zealous snappy impressive composed unflappable
    unfazed slow-burning spiky solid-gold steadfast stoic stoical sensitive over-sensitive oversensitive insensitive
    people-oriented nonchalant neurotic needling messy mercurial matter-of-fact mouthy leaderly arrogance cockiness
    lovely
""")
# Said of many things: only where nothing else follows for which they could be meant.
LOOSE = words("""
    aggressive animated average basic bland bold bright calm careful cold cool creative curious cute deep difficult
    direct distant distracted dry dodgy eager edgy engaged engaging fierce firm flat flexible frank friendly fun
    funny gentle gruff hard harsh inexperienced interesting independent innovative inquisitive junior keen logical
    mad mean mediocre mellow mild muddled natural neat noisy normal odd open ordinary original patient picky polite
    polished poor practical precise punchy quick quiet rational real rough scared scruffy-minded settled sharp shaky
    silent slow smooth snobbish soft solid special stable steady stiff still straightforward strange strong stupid
    subtle supportive tired uneasy uncomfortable unstable unusual versatile wet wild weak warm out-going
    under-confident accomplished dreamy
""")
NOUNS = words("""
    achiever airhead all-rounder asset attitude backstabber bigmouth blagger bluffer bookworm bore brain brainbox
    bragger bragging buffoon bulldog bullshitter bully busybody chancer character charmer chatterbox clown coaster
    complainer conformist cowboy coward creep daydreamer dinosaur ditherer diva-ish doer doormat dreamer drifter
    drip dud dullard dynamo egomaniac egotist enigma enthusiast expert extrovert faker fanatic fighter firebrand
    firecracker flake follower fool freak freeloader fusspot geek gem genius go-getter gossip grafter grinder grouch
    hardworker high-flyer hotshot hothead hustler idealist idiot improver individualist innovator introvert
    jobsworth joker jerk know-all know-it-all lamb leader liability liar livewire lightweight loner loose-cannon
    loser loudmouth maverick micromanager moaner motormouth mouse mule muppet narcissist natural nerd nightmare
    nitpicker nobody optimist overachiever overthinker perfectionist pessimist plank plodder poser powerhouse
    pragmatist procrastinator professional psychopath pushover quitter rebel robot rockstar rock-star sceptic
    scholar self-starter shark sheep shirker showman show-off skiver slacker slob smartarse smartass smoothie snake
    snob softie softy star starter straight-talker striver superstar swot sycophant talker team-player thinker
    troublemaker try-hard unicorn visionary waffler wallflower waster weakling weirdo whiner whinger whizz wimp
    winner wizard workaholic worker worrier workhorse yes-man yes-woman sponge people-pleaser communicator bundle
    nature safe-pair diamond ninja guru hero prodigy prat pillock twit bighead crank misery killjoy
""")
# Things a person is said to have, lack or ooze.
QUALITIES = words("""
    ambition aptitude instinct nerve stomach bite steeliness arrogance attitude authority backbone bottle charisma
    charm chutzpah class confidence conviction courage creativity curiosity determination dedication discipline
    drive edge ego empathy energy enthusiasm entitlement fire gravitas grit gumption guts humility humour humor
    hunger hustle imagination initiative integrity intellect intelligence maturity mojo motivation nous oomph
    passion patience personality pizzazz poise polish potential presence professionalism pluck resilience rigour
    self-awareness self-belief self-confidence self-esteem sensitivity spark spine spirit spunk stamina steel tact
    temper tenacity tenaciousness toughness urgency warmth willpower work-ethic zest zip zeal ownership savvy vision
    sparkle brains swagger assertiveness leadership dynamism get-up-and-go va-va-voom ethic
""")
# Ways of saying a trait in more than one word.
IDIOMS = phrases("""
    highly strung, high strung, ideas man, ideas woman, full of beans, full of it, full of hot air, full of life,
    full of energy, full of themselves, sharp as a tack, sharp as a knife, quick as a flash, thick as mince, thick
    as two short planks, daft as a brush, cool as a cucumber, cool under pressure, calm under pressure, good under
    pressure, bad under pressure, bright as a button, tough as nails, tough as old boots, hard as nails, soft as
    butter, quiet as a mouse, slippery as an eel, honest as the day, good as gold, mad as a hatter, on the ball, on
    the button, off the wall, off the scale, off his head, up himself, up herself, up for it, out of touch, out of
    her depth, out of his depth, out of their depth, down to earth, down-to-earth, hands off, hot under the collar,
    laid back, laid-back, rough around the edges, rough diamond, rough edges, cold fish, cool customer, people
    pleaser, get up and go, get-up-and-go, tough cookie, smart cookie, sharp cookie, good egg, bad egg, bad apple,
    dark horse, loose cannon, live wire, wild card, wet fish, wet lettuce, wet weekend, damp squib, control freak,
    neat freak, glory hunter, jack the lad, wide boy, smooth talker, smooth operator, fast talker, big talker, big
    mouth, big head, big ego, no ego, huge ego, thin skin, thick skin, short fuse, long fuse, hot temper, bad
    temper, bad attitude, good attitude, great attitude, poor attitude, attitude problem, can-do attitude, positive
    attitude, negative attitude, right attitude, strong work ethic, poor work ethic, work ethic, good worker, hard
    worker, safe pair of hands, heart of gold, life and soul, one to watch, star in the making, born leader, born
    seller, born teacher, born salesman, born to lead, born to sell, born to teach, born to serve, natural leader,
    natural salesman, natural teacher, natural seller, natural born, natural with, not a leader, not leadership
    material, leadership material, management material, executive presence, people skills, soft skills, people
    person, team player, not a team player, lone wolf, free spirit, old soul, big picture person, ideas person,
    details person, numbers person, glass half full, glass half empty, half asleep, asleep at the wheel, switched
    off, checked out, not all there, not very with it, away with the fairies, head in the clouds, sharp elbows,
    sharp tongue, not the sharpest, not the brightest, bit of a lad, no self-awareness, no filter, no common sense,
    lacks common sense, plenty of common sense, common sense, quick on the uptake, slow on the uptake, fire in the
    belly, fire in his belly, fire in her belly, eager beaver, eager to please, keen to please, keen as mustard,
    easy to like, easy to talk to, easy to get on with, easy going, hard to like, hard to read, hard to warm to,
    hard going, hard work, high maintenance, low maintenance, low energy, high energy, high flyer, high achiever,
    fast learner, quick learner, slow learner, deep thinker, strategic thinker, critical thinker, blue-sky thinker,
    quick thinker, problem solver, go getter, self starter, self made, old head on young shoulders, good head on his
    shoulders, good head on her shoulders, chip on his shoulder, chip on her shoulder, heart on his sleeve, heart on
    her sleeve, heart in the right place, wears his heart, wears her heart, a lot to say for himself, a lot to say
    for herself, loves himself, loves herself, likes the sound of his own voice, likes the sound of her own voice,
    loves the sound of his own voice, loves the sound of her own voice, loves to talk, likes to talk, likes a chat,
    never stops talking, never shuts up, can't sit still, won't sit still, can't stop talking, all talk, all mouth,
    all mouth and no trousers, talks the talk, talks a good game, talks too much, talks down to people, no sense of
    humour, good sense of humour, great sense of humour, sense of entitlement, sense of humour, takes no prisoners,
    takes himself too seriously, takes herself too seriously, suffers fools gladly, doesn't suffer fools, gives up
    easily, bores easily, bored easily, easily bored, easily led, easily distracted, easily rattled, easily
    flustered, easily upset, easily offended, quick to anger, quick to take offence, slow to trust, eyes on the
    prize, an open book, open book, closed book, closed off, off-putting, put on, a bit much, too much, not much of
    a, cut above, a class act, class act, top drawer, top notch, first class, second rate, third rate, the real
    deal, the full package, a natural, a star, a gem, a joy, a delight, a pain, a handful, a nightmare, a liability,
    a catch, a find, a winner, a softie, a sponge, a doer, a grafter, a talker, a thinker, a plodder, a closer, a
    fighter, an operator, a machine, a beast, a legend, a riot, a scream, a laugh, steady eddie, weak minded,
    weak-minded, nervous wreck, bag of nerves, bundle of nerves, bundle of energy, ball of energy, bright spark, dim
    bulb, bright button, ego the size of, big ego, huge ego, massive ego, thick as mince, thick as two short planks,
    daft as a brush, sharp as a knife, tough as nails, tough as old boots, hard as nails, cool as a cucumber, quiet
    as a mouse, good as gold, nutty as a fruitcake, mouth on him, mouth on her, mouth on legs, head in the clouds,
    feet on the ground, away with the fairies, two sandwiches short, not all there, lights are on, backbone of
    jelly, heart of gold, nose in the air, salt of the earth, rough diamond, big fish, wet blanket, dark horse, lone
    wolf, cold fish, dead weight, workhorse, work horse, eager beaver, busy bee, wallflower, shrinking violet
""")
# After "seems" or "too" almost any describing word is a label; these are not.
NEUTRAL = words("""
    to that like as if the a an of in on at for with from and but about many much few far late early long short slow
    brief soon small big large high low little new old young often well badly good bad better best worse happy ok
    okay likely unlikely ready able unable sure familiar aware right wrong detailed clear unclear relevant specific
    general thorough complete incomplete precise accurate correct hot cold warm loud expensive cheap heavy deep
    close near full empty busy hard easy simple complicated difficult different similar same important useful
    helpful interesting possible technical practical theoretical strong weak recent first last one two three four
    five six clearly quickly slowly early experienced interested prepared available overqualified underqualified
    tall short fat thin it he she they him her his their i we me not no never only just been have had has done more
    less most least sorry worth next out up down off over very so too tired ill sick pregnant pretty handsome
    attractive scruffy smart-looking polished corporate posh foreign male female feminine masculine girly emotional
    bossy sensitive-looking british english american hands-on certain busy familiar
""")
