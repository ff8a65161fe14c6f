package org.kinora.voice.neural.internal.model;

import java.util.List;

/**
 * What a model gave.
 *
 * @param samples mono, about ±1, at the rate of the voice
 * @param lengths samples of each number that it was asked with; empty when the model does not tell
 */
public record Spoken(float[] samples, List<Long> lengths) {}
