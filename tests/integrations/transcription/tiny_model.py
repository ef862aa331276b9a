"""Builds a Whisper model of random numbers in CTranslate2's form, some 600 kB: loading and decoding are real."""

from pathlib import Path
from typing import Any

import ctranslate2.specs.whisper_spec as whisper
import numpy as np
import tokenizers

WIDTH, HEADS, LAYERS, BANDS = 16, 2, 1, 80
TASKS = ("<|translate|>", "<|transcribe|>", "<|startoflm|>", "<|startofprev|>", "<|nospeech|>", "<|notimestamps|>")
SPECIAL = ("<|endoftext|>", "<|startoftranscript|>", "<|en|>", *TASKS)
TIMES = [f"<|{index * 0.02:.2f}|>" for index in range(1501)]


def build(folder: Path, seed: int = 7) -> Path:
    folder.mkdir(parents=True)
    letters = sorted(tokenizers.pre_tokenizers.ByteLevel.alphabet())
    _tokenizer(letters).save(str(folder / "tokenizer.json"))
    spec = whisper.WhisperSpec(LAYERS, HEADS, LAYERS, HEADS)
    _fill(spec, len(letters) + len(SPECIAL) + len(TIMES), np.random.default_rng(seed))
    spec.register_vocabulary([*letters, *SPECIAL, *TIMES])
    spec.config.suppress_ids, spec.config.suppress_ids_begin = [], []
    spec.config.lang_ids, spec.config.alignment_heads = [len(letters) + 2], [(0, 0)]
    spec.validate()
    spec.optimize()
    spec.save(str(folder))
    return folder


def _tokenizer(letters: list[str]) -> tokenizers.Tokenizer:
    made = tokenizers.Tokenizer(tokenizers.models.BPE(vocab={c: i for i, c in enumerate(letters)}, merges=[]))
    made.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = tokenizers.decoders.ByteLevel()
    made.add_special_tokens(list(SPECIAL))
    made.add_tokens(TIMES)
    return made


def _fill(spec: Any, words: int, numbers: np.random.Generator) -> None:
    def some(*shape: int) -> np.ndarray:
        return (numbers.standard_normal(shape) * 0.2).astype(np.float32)

    def linear(part: Any, to: int, of: int) -> None:
        part.weight, part.bias = some(to, of), some(to)

    def level(part: Any) -> None:
        part.gamma, part.beta = np.ones(WIDTH, np.float32), np.zeros(WIDTH, np.float32)

    def attend(part: Any, *outputs: int) -> None:
        level(part.layer_norm)
        for layer, size in zip(part.linear, outputs, strict=True):
            linear(layer, size, WIDTH)

    def feed(part: Any) -> None:
        level(part.layer_norm)
        linear(part.linear_0, 4 * WIDTH, WIDTH)
        linear(part.linear_1, WIDTH, 4 * WIDTH)

    ear, mouth = spec.encoder, spec.decoder
    ear.conv1.weight, ear.conv1.bias = some(WIDTH, BANDS, 3), some(WIDTH)
    ear.conv2.weight, ear.conv2.bias = some(WIDTH, WIDTH, 3), some(WIDTH)
    ear.position_encodings.encodings = some(1500, WIDTH)
    level(ear.layer_norm)
    for layer in ear.layer:
        attend(layer.self_attention, 3 * WIDTH, WIDTH)
        feed(layer.ffn)
    mouth.embeddings.weight = mouth.projection.weight = some(words, WIDTH)
    mouth.position_encodings.encodings = some(448, WIDTH)
    level(mouth.layer_norm)
    for layer in mouth.layer:
        attend(layer.self_attention, 3 * WIDTH, WIDTH)
        attend(layer.attention, WIDTH, 2 * WIDTH, WIDTH)
        feed(layer.ffn)
