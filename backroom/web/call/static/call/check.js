// The step before joining: is one heard, and is there a way out? It stays on this page; nothing is sent yet.

import { findsWay } from "./devices.js";

const HEARD = 0.02; // of full scale; a quiet voice at arm's length is above it, a quiet room below

/**
 * @param {object} given
 * @param {MediaStream} given.stream
 * @param {RTCConfiguration} given.config
 * @param {HTMLMeterElement} given.meter
 * @param {() => void} given.onHeard
 * @param {(is: boolean) => void} given.onWay
 */
export function openCheck({ stream, config, meter, onHeard, onWay }) {
  const context = new AudioContext();
  const ear = new AnalyserNode(context, { fftSize: 1024 });
  const wave = new Float32Array(ear.fftSize);
  let heard = false;
  let done = false;
  context.createMediaStreamSource(stream).connect(ear);

  const timer = setInterval(() => {
    ear.getFloatTimeDomainData(wave);
    const loud = Math.sqrt(wave.reduce((sum, each) => sum + each * each, 0) / wave.length);
    meter.value = Math.min(1, loud * 5);
    if (heard || loud < HEARD) return;
    heard = true;
    onHeard();
  }, 80);
  findsWay(config).then((is) => done || onWay(is));

  return () => {
    done = true;
    clearInterval(timer);
    context.close();
  };
}
