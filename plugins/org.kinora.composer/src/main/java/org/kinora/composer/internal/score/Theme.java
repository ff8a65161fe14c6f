package org.kinora.composer.internal.score;

/**
 * The tune of a character, place or thought: an idea of two bars that whole phrases are made from. The same name always gives the same tune; chords,
 * scale and instruments change around it.
 *
 * @param call the first bar, over the tonic chord
 * @param rest the second bar, calmer
 */
public record Theme(Motif call, Motif rest) {}
