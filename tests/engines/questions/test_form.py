"""The form of a question, on sentences of our own from many trades."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backroom.engines.questions.form import FORMS, form_finding, form_of
from backroom.engines.questions.text import Utterance

OPEN = """
How do you define thrift on a building site, and why do you think it matters?
What is it about being a glazier that you enjoy?
Why don't you start with the boatyard and go on from there?
Equally, what parts of the estuary survey don't you miss?
Have you ever rigged a stage outdoors? What did the plan look like, and did you meet any trouble?
For you, what is the difference between a good and a great harvest.
Describe a board you reported to. What went well, and what was hard?
Tell us about a bridge you inspected and what was your role?
Tell us about a weld that failed inspection. What checks did you run, and what informed the repair?
Describe a handover that went badly and explain what you changed.
Do you plan your own rounds? Give an example.
Talk us through a kitchen you opened. Walk us through your thinking.
What slows your crew down most, and how do you deal with it?
What if two suppliers let you down on one day? How would you choose?
If the tower crane were yours to place, where would you put it and why
Let's start by having you walk me through the stocktake.
You were saying?
You mentioned the flood earlier.
Talk to me about the boatyard.
Please to describe one normal week in your laboratory.
Perhaps you could walk me through the wiring plan?
If you could just tell us how the harvest was split.
A delivery is stuck at the border and the kitchen opens at six. Over to you.
Carry on from where the roof came off.
Imagine that the fire drill starts in the middle of your lesson. Take it from there.
Your proudest repair?
Any lessons from that?
I have to ask what drew you to bees.
I'm trying to understand how the rota came about.
What's wrong with the way we label our shelves?
Where do your recipes come from?
Would you be so kind as to explain the wiring?
Speak to the way you handled the auditors.
Had you found the leak yourself, what would you have said to the tenant?
Why haven't you used the new scanner yet?
The shop we took over had three tills and no stock list, and we have been counting by hand since. How would you start?
Walk me through the last roof you priced.
How do you settle a class that has just come in from the rain?
What did you change after the audit?
Could you talk us through a stocktake that did not add up?
I'd love to hear how you plan a harvest when the forecast keeps moving.
Tell me about a time a delivery went wrong. What did you do, and what came of it?
What made you choose joinery, and why?
Which of your repairs taught you most, and why?
So the oven was down and forty people were waiting. How did you get through the service?
Describe a handover you would want to copy.
Can you give me an example of a bug that hid from you?
Would you mind taking me through your last month end?
We have two sites, a small van and an old boiler, and each day something breaks. How would you decide what to fix first?
And then what happened?
Say more about that.
I'm curious how you bring a new person into a crew.
Suppose a tenant rings at midnight about a leak. What do you do first?
What would you want to know before you said yes to a rota change?
Have you ever had to tell a client that you were wrong, and how did you go about it?
Help me understand how the night shift is organised.
In what way?
Please describe how you keep tools in order.
What was the hardest part of the move, and how did you deal with it?
Why does that matter to you?
Let's talk about the year you spent in the laboratory.
How come the second batch was better?
If a parent shouted at you at the gate, how would you respond?
Tell me about a colleague you found hard to work with and how you made it work.
What about the paperwork side?
Explain to me how a crane lift is planned
May I ask why you moved from sales to teaching?
Where do you see this trade going?
Right, so, er, you'd been there, what, two years by then, and the old man retires. How did that land with the crew?
You said earlier that the ledgers didn't tie up. Talk me through that a bit.
To whom do you turn when a plan falls apart, and why?
And the pupils, how did they take it?
Kindly explain your present job profile.
I was wondering what drew you to the harbour.
It'd be good to understand how you split the work with your brother.
What, if anything, would you keep from the old system?
Paint me a picture of a bad Saturday.
How so?
If money were no object, what would you do with this kitchen?
Any thoughts on how we could run the queue better?
Would you be able to describe a typical ward round?
Is there a project you wish you could do again?
What does good look like in this job?
Looking back over the past year, what are you glad you learned?
You've got ten minutes before the doors open and the till won't start. Talk me through it.
So with the volunteers, what was your way of keeping them going?
In what ways did the merger change your work?
Tell us a little about the dogs you trained, if you don't mind.
How did you find out, and what did you do then?
Briefly sketch how you would split the beds between two gardeners.
Give your own definition of a fair queue.
A good customer has gone quiet before the renewal. What do you do?
What do you find most restful about this kind of work?
Recall a night when the boiler failed. How did you cope? With whom did you talk it over?
Have you ever had to close a road? Tell me about one of those.
"""
CLOSED = """
Have you worked with hoists like chain falls, winches, or jacks?
Are you comfortable splicing fibre or copper?
Did you hear from the other yards and/or the harbour office?
Have you fitted kitchens in small flats (like studios, lofts, or cabins)?
What is your highest completed level of training?
Would you call that a good harvest, or not really?
How satisfied were you with the crew?
What's the voltage on that line?
What was the pass mark?
You have driven a forklift, no?
Do you agree with the way they ran the count?
In one word, how did the crew take it?
Am I right in thinking you trained in Leeds?
Does the yard have a weighbridge?
You worked there until the spring?
Would you be happy with a desk by the door?
Who's your contact at the mill?
Do you hold a licence for the forklift?
When did you start at the bakery?
How many people reported to you?
Have you used a torque wrench?
Did the repair hold?
Were you there on the day?
Who signed the risk assessment?
What time does your shift end now?
Can you start in March?
Is there a lift in that building?
You've worked with children before?
How long did the audit take?
Which till system did you use there?
Any training in first aid?
The job is six early shifts in a row, then four days off. Could you do that?
Are you all right with heights?
Has anybody shown you the yard?
Can you tell me how many beds the ward had?
Do you need a desk or anything?
Have you ever closed the shop on your own?
What's your notice period?
How often did you meet the board?
Where was the warehouse?
Could you lift a sack of twenty kilos, with or without help?
How confident are you with spreadsheets?
Would the new system have helped?
Do you know what a bill of lading is, or not?
If we moved the start to seven, could you make it?
So that's three years you were there?
You were on nights, I think you said, from what date?
Did they give you a van?
Would a Tuesday start suit?
I read somewhere that your old firm moved to Leeds, and so did half of our people. Did you move with them?
You are having your own laptop?
Is it still going?
Which platform did you deploy to?
Nobody else on shift?
By when would the report have to be in?
Could I just check you've got your certificate with you?
Can you drive a manual or something like it?
How far is the depot from the port?
Is your first-aid certificate in date, do you know?
What grade were you on?
Have you sat the theory test yet?
Do you think you could manage a team of nine?
Is there anyone we could ring for a reference?
Are you a member of a craft or trade association?
Are your sisters or cousins employed here?
Would late trains or fog be a problem?
Will you hold a permit for the U.S. if hired?
What is your availability?
Who would mind the shop on Fridays?
"""
LEADING = """
What is it about our orchard that you love so much?
In this firm, tidy vans are very important. What do you think?
What made you lose your temper at the dock?
None of us can stand a late start. How do you feel about mornings?
And you paid him back, as anyone would?
How annoyed were you about the rota?
I'd have called the police. What would you have done?
So that was the supplier's error, not yours?
How badly did the agency let you down?
Why was the inventory so late?
Why did you decide to ignore the warning light?
What's the point of all that paperwork?
Given how little there was to do, why did it take a month?
Considering what a mess they left, how did you stay?
Clearly the count was wrong, so what did you tell the owner?
How did you put up with such a rude foreman?
As a team player, how would you help on Saturdays?
You'd hardly leave a child waiting, though?
When you say busy, you mean badly run?
You can't honestly say it was worth it?
You prefer quiet offices, like most good coders?
Good carpenters never blame the saw. How do you see it?
Any nurse worth her salt would have called the doctor. Did you?
I'd have sent the plate back. What did you do?
We're big on tidiness here. How do you feel about tidiness?
That would be cheating, in my book. What do you say?
We want people who stay late when it counts. Can you do that?
No doubt you told the owner.
What made you so sure the valve was shut?
Whose fault was the flood?
It's safe to assume you'd be happy at the front desk?
How much better did the line run once you had changed it?
You'd tell the foreman, wouldn't you?
Surely you checked the valve first?
I take it you have read the handbook?
Don't you think the old way was better?
You like working in a team, right?
Wouldn't it be better to ask first?
We only take people who give everything. Is that you?
You must have been angry with them?
So naturally you rang the customer?
Isn't pricing the hardest part of the trade?
Would you agree that good cooks are born and not made?
How much did you hate that job?
Why didn't you just ask somebody?
I assume you can drive?
You obviously enjoy numbers?
It was your idea, I suppose?
Is it fair to say that the team failed you?
Everybody here loves the early start. How do you feel about it?
You're not afraid of hard work, are you?
That was a mistake, don't you think?
Can I assume you have no problem with that?
You wouldn't leave us after a year, would you?
I believe a good nurse never sits down. What do you think?
How could you let the deadline pass?
You did write the report yourself, correct?
So you were in charge, I imagine?
Haven't you tried calling them?
You'd never leave a child alone, obviously?
I'm guessing the manager wasn't much help?
As a proper baker you'd want to start at three, no?
Most of our best people stay late without being asked. Would you?
You're comfortable with phones, I trust?
So basically the whole thing was their fault?
Why on earth would you use a spreadsheet for that?
Doesn't it bother you that nobody checked?
You can see why we'd want someone flexible, can't you, with a rota like that?
What did you find so rewarding about our open day?
I think apprentices should be seen and not heard. Do you agree?
You'd agree that the customer always comes first?
No problem with lone working, I presume?
Presumably the parents were told?
We pride ourselves on never missing a deadline. How do you feel about deadlines?
You do get on with older colleagues, don't you?
Aren't you tired of shop work by now?
That must have been a nightmare, was it?
Wouldn't you say that's a bit careless?
How awful was your last manager?
Go on, you're a morning person, aren't you?
Why did you only manage one season there?
"""
DOUBLE_BARRELLED = """
What is your greatest strength on a site? Weakness?
Do you run the night kiln?Who fires it at weekends?
Tell me about yourself and why you took up roofing.
What are the benefits and the drawbacks of a night bakery?
What do you like/dislike about dispatch?
Where is the mill and how many looms run in it?
Tell me about the bakery and how you came to leave the army.
Why did you leave the hotel, and why us?
When do you order the flour, and who bakes on Sundays?
How was the ferry, and, by the way, did the form reach you?
Where did you train and how did you come to run a bakery?
Have you worked with horses, and when did you last ride?
Tell me what the museum does and how you'd pay for its roof.
Describe the best shift and the worst shift you had.
What was your greatest success and your hardest week?
Tell me about your first site and about one you would rather forget.
Who trained you? And your best apprentice?
Why clocks? And why now?
What did you like about the mill and what pushed you out?
Why did you leave the garage, and what are you looking for now?
How many vans do you run and who plans the routes?
Do you like teaching and do you want to run a department?
What are your strengths and weaknesses?
How happy are you with the pay and the hours?
Are you registered with the board, and when does it run out?
Tell me about your last project and what you expect from us.
Have you worked nights? Do you drive?
What do you know about bees, and how would you sell honey in winter?
Where did you train and what does your day look like now?
Is the pay fair there, and would you go back?
Tell me about a time you led a crew and another time when you had to follow.
What do you enjoy most and least about the work?
How do you plan a menu, and have you ever run out of food?
When can you start, and what salary do you have in mind?
Could you describe your role, and do you manage anyone?
What does the team do? How is it paid?
Who set the target, and do you think it was right?
How clean and how safe is the workshop, and what would you change?
Are you punctual, and can you work alone?
What is your notice period and expected salary?
Do you speak to the customers yourself, and how do you keep notes?
How quickly do you type and how well do you spell?
What brought you to beekeeping and where do you sell?
Do you have a licence? And how do you feel about long drives?
How do you mark sixty books in a week, and are you any good with parents?
Tell me about your training, and what are you hoping to earn?
Which saws have you used, and do you have your own boots?
So who was the client, what did they pay and would they have you back?
Did you like the hours and was the team nice?
What would you plant first, and what do you think of our soil?
Explain how you price a wedding, and also what you would change here.
Are you good with numbers, and, sorry, what was your last job title?
What is the biggest flock you've kept, and can you shear?
Why teaching? And why this school?
Can you read music and can you sight-sing?
How would you rate our website and our brochure?
What's your view on remote work, and when could you start?
What is your view of the rota / who do you share it with?
Do you keep bees/How many hives are yours?
"""
MULTIPLE_CHOICE = """
Do you work best from drawings? Or do you prefer to be shown?
Are you more of a baker or a pastry cook? Give an example.
What would you cut first? Would it be the hours or the menu?
How well do you read drawings? 1 (not at all) to 5 (fluently)
The lift is stuck and the bell rings: do you hold the door or walk on?
Do you want the desk by the window or the quiet room?
Did you move because of the pay, or the noise, or something else?
Are you a member, a guest or not signed up yet?
A broken till, a full queue. Which do you take first?
How often do you grease it: daily, weekly, never?
Rate your welding: poor, fair, good?
Low, medium, high: where is the risk?
Agree, neutral, disagree: a rota is a promise.
Bread, cake, or pies: what do you bake first?
Which of these would you drop: the kiosk, the tea room, the tours?
Was that before the merger or after it?
How would you score your French, nought to five?
Between one and nine, where is your patience today?
Out of price, speed and finish, which matters least?
Option one, you ring the owner; option two, you leave a note. Which is it?
You can close early or call in a friend. Which one?
Is it the noise that bothers you, the dust, or the hours?
Did you stop because of the rain or because of the wind?
Do you prefer mornings or evenings?
Would you rather plan the work or do the work?
On a scale of one to ten, how sure are you?
Was it the engine, the gearbox or the brakes?
Are you a planner or more of an improviser?
Which matters more to you, speed or care?
Would you call the owner, wait for the vet, or act yourself?
Did you lead the project or support it?
When a pot cracks, do you mend it or throw it again?
How would you rate your French: basic, good or fluent?
Do you work best alone or with others?
Is your licence full or provisional?
Tea or coffee?
How did you get the job, by word of mouth or through an agency?
Did you choose the supplier yourself, or was it the head office?
Is that per week or per month?
Would you say you lead from the front or from behind, and why?
If you had to choose between quality and time, which would it be?
From never to always, how often did you write a test first?
Were you paid by the hour or by the piece?
You mostly worked inside or outside?
What pulled you in, the people, the tools or the money?
Marks out of ten for your last audit?
Should the apprentice ask first or try first?
So was it you who rang, or your colleague, or did nobody ring?
Are we talking hundreds or thousands here?
You are knowing Tally or SAP?
When the bread is late and the shop is full, do you open anyway or keep them waiting?
Where are you happiest: the bench, the office or out on site?
Full time or part time?
Who had the last word, you or the architect?
Would you describe your Spanish as beginner, intermediate or fluent?
How do you prefer to get feedback, in writing or face to face?
Is it the money, the hours, or are you just bored?
If 1 is hopeless and 5 is superb, what is your driving?
Is a good manager born or made?
There's a fire drill and a customer fainting at the same time; which do you deal with first?
Did you resign or were you let go?
Are you after something permanent or just the season?
Were the tests written before or after the code?
"""
STATEMENT = """
I'll go through your form first. Feel free to take your time.
Thank you for coming in today.
We have about forty minutes.
I'll start with the job itself.
That makes sense.
The team is small and works from two sites.
I see.
Take your time.
Let me know when you are ready.
We will write to you by Friday.
I had the same trouble with that supplier.
What a good way to put it.
There will be time for your questions at the end.
The shift starts at six and ends at two.
Mm, right.
So you fixed the pump with a bicycle tube.
My first boss taught me that.
How kind of you.
Feel free to look at your notes.
When I started here there were three of us.
I expect you will hear from us next week.
Give me a second to write that down.
Right, let's move on to the next topic.
Well, that's very honest of you.
The range is forty to forty-six, and we review it each spring.
If you get stuck, just say so.
What we do here is mostly small repairs.
How we work is written on the sheet in front of you.
I'd like you to meet the team afterwards.
Tell you what, we will skip that one.
You can ask me anything at any point.
Is what it is.
I'm interested in the stars myself, but that is by the by.
"""
SENTENCES = {
    "open": OPEN,
    "closed": CLOSED,
    "leading": LEADING,
    "double_barrelled": DOUBLE_BARRELLED,
    "multiple_choice": MULTIPLE_CHOICE,
    "statement": STATEMENT,
}
CASES = [(form, line) for form, block in SENTENCES.items() for line in block.strip().splitlines()]
PIECES = ["what ", "or ", "and ", ", ", "is it ", "you ", "a ", "? ", ". ", "if ", '"', "...", "why ", "\n", "isn't "]


@pytest.mark.parametrize(("form", "line"), CASES)
def test_form_of_our_own_sentences(form: str, line: str) -> None:
    assert form_of(Utterance(line)) == form


def test_form_every_form_has_twenty_sentences() -> None:
    assert {form for form in FORMS if len(SENTENCES[form].strip().splitlines()) < 20} == set()


@pytest.mark.parametrize(
    ("line", "why", "words"),
    [
        ("You would ring the vet, wouldn't you?", "tag", "wouldn't you?"),
        ("So you were first in, I take it?", "shown", "I take it?"),
        ("Good joiners never guess. Are you like that?", "norm_first", "Good joiners never"),
        ("Why did you stop, and when can you start?", "two_questions", "when can you start?"),
        ("Out of ten, how is your baking?", "scale", "Out of ten"),
        ("Do you sing, and why?", "and_why", ", and why?"),
        ("How many goats do you milk?", "one_fact", "How many"),
        ("Tell me about the goats.", "invites_account", "Tell me"),
        ("The goats are well.", "nothing_asked", ""),
    ],
)
def test_form_finding_says_why_and_shows_the_words(line: str, why: str, words: str) -> None:
    found = form_finding(Utterance(line))
    assert (found.why, line[found.start : found.end]) == (why, words)


def test_form_a_long_way_to_the_question_does_not_hide_it() -> None:
    long = "We moved the ovens twice and the floor is new. " * 400
    assert form_of(Utterance(long + "How would you lay out the bakery?")) == "open"
    assert form_of(Utterance(long + "You like ovens, don't you?")) == "leading"
    assert form_of(Utterance(long)) == "statement"


def test_form_curly_quotes_and_capitals_change_nothing() -> None:
    assert form_of(Utterance("YOU’D RING THE OWNER, WOULDN’T YOU?")) == "leading"
    assert form_of(Utterance("  — so, Why did you stop…?  ")) == "open"


@pytest.mark.parametrize("line", ["", " ", "?", "...", "\x00", "😀?", "אבג?", "İ?", "\n\n"])
def test_form_of_next_to_nothing(line: str) -> None:
    assert form_of(Utterance(line)) in {"closed", "statement"}


@given(st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=200).map("".join)))
def test_form_place_lies_inside_the_text(text: str) -> None:
    found = form_finding(Utterance(text))
    assert found.form in FORMS
    assert 0 <= found.start <= found.end <= len(text)


@pytest.mark.parametrize("piece", ["what, ", "a or ", "is it and ", "?", ".", "so, ", "and why ", '"a', "if a, "])
def test_form_a_megabyte_on_one_line_is_read_to_the_end(piece: str) -> None:
    text = piece * (1_000_000 // len(piece)) + " And how do you shear a sheep?"
    found = form_finding(Utterance(text))
    assert found.form in FORMS
    assert found.end <= len(text)
