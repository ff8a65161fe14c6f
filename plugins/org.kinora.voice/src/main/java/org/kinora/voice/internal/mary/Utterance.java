package org.kinora.voice.internal.mary;

import java.util.List;
import marytts.htsengine.HMMData;
import org.kinora.voice.internal.manner.Manner;
import org.kinora.voice.internal.text.Break;
import org.kinora.voice.internal.text.Melody;
import org.kinora.voice.internal.text.Word;

/**
 * One spoken sentence.
 *
 * @param sound 48 kHz mono, in the models' own scale (about ±30,000)
 * @param phones in order and without gaps, the last a pause
 */
public record Utterance(double[] sound, List<Spoken> phones) {
    /**
     * A phoneme as spoken.
     *
     * @param word index in the sentence; -1 for a pause
     * @param samples how long
     */
    public record Spoken(String symbol, int word, int samples) {}

    /** Breaks that only the melody asks for, without a mark in the text. */
    private static final int PHRASE_MILLIS = 70;
    private static final int FRAME_MILLIS = 5;

    /**
     * Speaks a sentence; any thread.
     *
     * @param checkpoint called at least every 200 ms of work; throws to stop
     */
    public static Utterance speak(Engine engine, List<Word> sentence, Manner manner, Runnable checkpoint) {
        Melody melody = Melody.of(sentence);
        Manner moved = melody == Melody.STATEMENT ? manner : manner.moved(melody.lift(), melody.spread(), melody.force());
        HMMData models = engine.models(checkpoint);
        List<Phone> phones = engine.analyse(sentence);
        checkpoint.run();
        double[] lengths = new double[phones.size()];
        int[] pauses = new int[phones.size()];
        for (int i = 0; i < lengths.length; i++) {
            Word word = sentence.get(phones.get(i).word());
            boolean last = i == lengths.length - 1;
            lengths[i] = manner.length() * (word.stressed() ? phones.get(i).vowel() ? 1.22 : 1.1 : 1) * drawn(word, phones.get(i));
            if (phones.get(i).word() == sentence.size() - 1) lengths[i] *= melody.drawl();
            int millis = word.after() == Break.NONE ? PHRASE_MILLIS : word.after().millis();
            pauses[i] = (int) StrictMath.round(Math.max(last ? 180 : 40, millis * manner.pause()) / FRAME_MILLIS);
        }
        Frames frames = Contour.bend(Models.frames(phones, lengths, pauses, models), phones, sentence, melody, moved);
        checkpoint.run();
        double sharpness = moved.effort() >= 0 ? 0.12 + 0.1 * moved.effort() : 0.08;
        double[] sound = new Vocoder(models, frames.spectrum()[0].length, manner.tract(), sharpness, manner.breath()).speak(frames, checkpoint);
        List<Spoken> spoken = new java.util.ArrayList<>();
        for (int i = 0; i < phones.size(); i++) {
            Phone phone = phones.get(i);
            spoken.add(new Spoken(phone.symbol(), phone.pause() ? -1 : phone.word(), frames.phones()[i] * Vocoder.PERIOD));
        }
        return new Utterance(sound, List.copyOf(spoken));
    }

    /** {@code Nooooo} lasts as its letters do, up to four times as long. */
    private static double drawn(Word word, Phone phone) {
        return phone.vowel() ? 1 + 0.6 * Math.min(5, word.drawn()) : 1;
    }
}
