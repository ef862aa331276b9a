"""Who spoke how long: the detector against speech of known length, and the figure of a real call."""

import base64
from pathlib import Path
from typing import Any

from playwright.sync_api import expect

from tests.browser.servers import Server
from tests.browser.test_call import connected, join, speaker  # noqa: F401
from tests.browser.voices import speech

ASKED = [
    "Thank you for coming in today",
    "Tell me about a project that you led from the beginning",
    "What did you do when the plan changed",
]
ANSWERED = [
    "I rang every family myself before ten in the morning",
    "We had three nurses away and the list was full so I asked the other team for help",
    "Then I wrote a new plan with them and we kept it for a month",
    "The families told us that nobody had been forgotten",
    "I learned to ask earlier and to write down what was agreed",
]
# The detector as the call loads it, over a whole file at once: seconds of speech.
COUNTED = """async ([file, gain]) => {
  const bytes = Uint8Array.from(atob(file), (each) => each.charCodeAt(0)).buffer;
  const sound = await new OfflineAudioContext(1, 1, 48000).decodeAudioData(bytes);
  const context = new OfflineAudioContext(1, sound.length, 48000);
  await context.audioWorklet.addModule("/static/call/voice.js");
  const node = new AudioWorkletNode(context, "voice");
  let seconds = 0;
  node.port.onmessage = ({ data }) => (seconds = data.seconds);
  const source = new AudioBufferSourceNode(context, { buffer: sound });
  source.connect(new GainNode(context, { gain })).connect(node).connect(context.destination);
  source.start();
  await context.startRendering();
  await new Promise((go) => setTimeout(go, 200));
  return seconds;
}"""


def test_detector_counts_speech_and_nothing_else(page_for: Any, tmp_path: Path) -> None:
    page = page_for("ada")
    counted = {}
    for name, texts, voice, gap in (("ada", ASKED, "en-gb", 4), ("dan", ANSWERED, "en-us+m3", 2)):
        file = tmp_path / f"{name}.wav"
        truth = speech(file, texts, voice, lead=3, gap=gap)
        sent = base64.b64encode(file.read_bytes()).decode()
        for gain in (1, 0.25, 2):  # near, far, loud: the quiet of the room goes along
            counted[name, gain] = page.evaluate(COUNTED, [sent, gain]) / truth
    silence = tmp_path / "silence.wav"
    speech(silence, [], "en", lead=20, gap=0)
    nothing = base64.b64encode(silence.read_bytes()).decode()
    assert page.evaluate(COUNTED, [nothing, 1]) == 0
    print(counted)
    assert {key: value for key, value in counted.items() if not 0.94 < value < 1.06} == {}


KEPT = """
from backroom.hiring.listening.models import TalkTime
answer = [[row.mine, row.theirs, row.longest] for row in TalkTime.objects.all()]
"""


def test_share_of_a_real_call_is_right_and_the_interviewers_alone(speaker: Any, server: Server, tmp_path: Path) -> None:  # noqa: F811
    asked, answered = tmp_path / "ada.wav", tmp_path / "dan.wav"
    # Both begin to speak well after they are connected.
    truth = [speech(asked, ASKED, "en-gb", lead=25, gap=4), speech(answered, ANSWERED, "en-us+m3", lead=25, gap=2)]
    ada, dan = speaker("ada", says=asked), speaker("dan", says=answered)
    join(dan)
    join(ada)
    ada.get_by_role("button", name="Let Dan in").click()
    connected(ada, dan)
    expect(dan.locator("[data-call-measured]")).to_contain_text("No sound is kept")
    bar = ada.locator("[data-call-balance]")
    expect(bar).to_contain_text("shown after a moment")
    ada.wait_for_timeout(1000 * (25 + sum(truth[1:]) + 12))
    expect(bar).to_contain_text("% of the time")
    bar.get_by_role("button", name="Hide").click()
    expect(bar.locator("[data-balance-said]")).to_be_hidden()
    assert dan.locator("[data-call-balance]").count() == 0  # a bar is the interviewer's alone
    ada.get_by_role("button", name="Leave").click()
    expect(ada.locator("#call")).to_have_attribute("data-state", "left")
    kept: list[list[float]] = []
    for _ in range(20):
        if kept := server.ask(KEPT):
            break
    ((mine, theirs, longest),) = kept
    share, true_share = mine / (mine + theirs), truth[0] / sum(truth)
    print(f"share {share:.4f}, true {true_share:.4f}; seconds {mine}, {theirs}, true {truth}; longest {longest}")
    assert abs(share - true_share) < 0.01
    assert (ada.problems, dan.problems) == ([], [])  # type: ignore[attr-defined]
    review = ada.context.request.get(f"/interviews/{server.world['interview']}/listening/").text()
    assert f"{100 * share:.0f} % of the time" in review
