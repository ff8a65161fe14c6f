package org.kinora.api.story;

/**
 * How somebody sounds.
 *
 * @param id the character's voice, stable
 * @param model preferred provider id; empty for any
 * @param gender {@code female}, {@code male} or empty
 * @param age years, 0 when unsaid
 * @param pitch offset in cents from the model's own pitch
 * @param tract length of the vocal tract, permille of the model's own (1000 = same; above = deeper, larger)
 * @param rate speaking rate, permille (1000 = the model's own)
 * @param range pitch range, permille (1000 = the model's own)
 */
public record VoiceProfile(String id, String model, String gender, int age, int pitch, int tract, int rate, int range) {}
