// Runs beside the sound (an AudioWorklet): counts seconds of speech of one's own microphone. Sound goes in, numbers come out.
//
// Speech is what stands out: 10 ms of sound that are well above the quiet of this room, several times in a row. The quiet is
// learned: it sinks fast and rises slowly, and hardly while somebody speaks. A gap as between two words belongs to the speech;
// a longer one does not, not even its beginning, so that many short turns count no more than one long one.

const FRAME = 0.01; // seconds
const ABOVE = 10; // dB over the quiet
const LOUD_ENOUGH = -52; // dB of full scale: below is no voice at a microphone
const ONSET = 3; // frames in a row
const GAP = 30; // frames that are bridged
const LOWEST = -80;
const HIGHEST = -35;
const TELL = 20; // frames between two tellings

/** The detector itself, free of any browser: samples in, seconds out. */
class Detector {
  /** @param {number} rate samples a second */
  constructor(rate) {
    this.size = Math.round(rate * FRAME);
    this.keep = 1 - (2 * Math.PI * 120) / rate; // high-pass at 120 Hz: hum and bumps are no voice
    this.quiet = -60;
    this.frames = 0; // of speech
    this.speaking = false;
    Object.assign(this, { before: 0, passed: 0, energy: 0, heard: 0, filled: 0, row: 0, gap: 0 });
  }

  /** @param {Float32Array} samples @param {() => void} [eachFrame] */
  take(samples, eachFrame) {
    for (const sample of samples) {
      this.passed = this.keep * (this.passed + sample - this.before);
      this.before = sample;
      this.energy += this.passed * this.passed;
      this.filled += 1;
      if (this.filled < this.size) continue;
      this.frame(10 * Math.log10(this.energy / this.size + 1e-12));
      this.heard += this.energy / this.size;
      this.energy = this.filled = 0;
      eachFrame?.();
    }
  }

  /** @param {number} level dB of full scale */
  frame(level) {
    const voice = level > Math.max(this.quiet + ABOVE, LOUD_ENOUGH);
    if (level < this.quiet) this.quiet += (level - this.quiet) * 0.2;
    else this.quiet += voice ? 0.005 : 0.04;
    this.quiet = Math.min(HIGHEST, Math.max(LOWEST, this.quiet));
    if (!this.speaking) {
      this.row = voice ? this.row + 1 : 0;
      if (this.row < ONSET) return;
      this.speaking = true;
      this.frames += this.row;
      this.row = this.gap = 0;
    } else if (voice) {
      this.frames += this.gap + 1;
      this.gap = 0;
    } else {
      this.gap += 1;
      if (this.gap > GAP) this.speaking = false;
    }
  }

  /** dB of full scale, over the frames since it was last asked for. @param {number} frames */
  level(frames) {
    const level = 10 * Math.log10(this.heard / frames + 1e-12);
    this.heard = 0;
    return level;
  }

  get seconds() {
    return this.frames * FRAME;
  }
}

registerProcessor(
  "voice",
  class extends AudioWorkletProcessor {
    constructor() {
      super();
      this.detector = new Detector(sampleRate);
      this.told = 0;
    }

    /** @param {Float32Array[][]} inputs */
    process([[samples]]) {
      if (!samples) return true;
      this.detector.take(samples, () => {
        this.told += 1;
        if (this.told % TELL) return;
        const { seconds, speaking, quiet } = this.detector;
        this.port.postMessage({ seconds, speaking, quiet, level: this.detector.level(TELL), at: currentTime });
      });
      return true;
    }
  },
);
