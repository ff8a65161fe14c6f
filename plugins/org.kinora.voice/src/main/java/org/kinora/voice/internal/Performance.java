package org.kinora.voice.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.api.generate.Timings;
import org.kinora.voice.internal.mary.Engine;
import org.kinora.voice.internal.mary.Utterance;
import org.kinora.voice.internal.sound.Loudness;
import org.kinora.voice.internal.sound.Treatment;
import org.kinora.voice.internal.text.Word;

/**
 * A whole line: its sentences one after the other, between fixed silences.
 *
 * @param sound 48 kHz mono, ±1
 * @param phonemes from sample 0 to the last, without gaps
 * @param words the same, {@code _} where nobody speaks
 */
record Performance(double[] sound, Timings phonemes, Timings words) {
    static final int RATE = 48_000;
    private static final int LEAD = RATE * 60 / 1000;
    private static final int TRAIL = RATE * 120 / 1000;
    private static final int FADE = RATE * 4 / 1000;
    private static final double SCALE = 1.0 / 32768;

    /** Speaks the sentences one by one. */
    static Performance of(Engine engine, List<List<Word>> sentences, Manner manner, String treatment, Stage stage) {
        List<Utterance> utterances = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            utterances.add(Utterance.speak(engine, sentences.get(i), manner, stage::checkpoint));
            stage.progress((i + 1.0) / sentences.size());
        }
        return join(sentences, utterances, manner, treatment, stage::checkpoint);
    }

    /** Nobody speaks for a while. */
    static Performance silence(int samples) {
        Timings nothing = new Timings(RATE, List.of(new Timings.Mark("_", 0, samples)));
        return new Performance(new double[samples], nothing, nothing);
    }

    /** What a performance needs of the work around it. */
    interface Stage {
        void checkpoint();

        void progress(double fraction);
    }

    private static Performance join(List<List<Word>> sentences, List<Utterance> utterances, Manner manner, String treatment,
            Runnable checkpoint) {
        Marks phonemes = new Marks();
        Marks words = new Marks();
        phonemes.add("_", LEAD, -1);
        words.add("_", LEAD, -1);
        int length = LEAD;
        for (Utterance utterance : utterances) length += utterance.sound().length;
        int trailing = utterances.getLast().phones().getLast().samples();
        double[] sound = new double[length - trailing + TRAIL];
        int at = LEAD;
        int number = 0;
        for (int i = 0; i < utterances.size(); i++) {
            Utterance utterance = utterances.get(i);
            boolean last = i == utterances.size() - 1;
            place(utterance.sound(), sound, at);
            at += utterance.sound().length;
            for (int k = 0; k < utterance.phones().size(); k++) {
                Utterance.Spoken phone = utterance.phones().get(k);
                int samples = last && k == utterance.phones().size() - 1 ? TRAIL : phone.samples();
                phonemes.add(phone.symbol(), samples, -1);
                words.add(phone.word() < 0 ? "_" : sentences.get(i).get(phone.word()).shown(), samples, phone.word() < 0 ? -1 : number
                        + phone.word());
            }
            number += sentences.get(i).size();
        }
        checkpoint.run();
        Treatment.balance(sound, Treatment.OWN_PITCH * StrictMath.pow(2, manner.pitch() / 1200), manner.breath() >= 1);
        checkpoint.run();
        Treatment.apply(treatment, sound);
        checkpoint.run();
        Arrays.fill(sound, 0, LEAD - FADE, 0);
        fadeOut(sound, TRAIL / 2);
        Loudness.set(sound, phonemes.sounding(sound.length), Loudness.STANDARD + manner.level());
        return new Performance(sound, phonemes.timings(), words.timings());
    }

    private static void place(double[] utterance, double[] sound, int at) {
        for (int i = 0; i < utterance.length && at + i < sound.length; i++) {
            double fade = Math.min(1, (i + 1.0) / FADE);
            sound[at + i] += utterance[i] * SCALE * fade;
        }
    }

    /** Leaves only silence at the very end. */
    private static void fadeOut(double[] sound, int silent) {
        for (int i = 0; i < TRAIL; i++) {
            int place = sound.length - 1 - i;
            double fade = Math.clamp((i - silent) / (double) (TRAIL - silent), 0.0, 1.0);
            sound[place] *= fade * fade * (3 - 2 * fade);
        }
    }

    /** Collects marks without gaps; marks of one word become one. */
    private static final class Marks {
        private final List<Timings.Mark> marks = new ArrayList<>();
        private int number = Integer.MIN_VALUE;
        private long end;

        void add(String text, int samples, int word) {
            boolean same = word >= 0 && word == number || word < 0 && text.equals("_") && !marks.isEmpty() && marks.getLast().text().equals("_");
            long from = same ? marks.removeLast().from() : end;
            end += samples;
            marks.add(new Timings.Mark(text, from, end));
            number = word;
        }

        boolean[] sounding(int length) {
            boolean[] sounding = new boolean[length];
            for (Timings.Mark mark : marks) if (!mark.text().equals("_")) Arrays.fill(sounding, (int) mark.from(), (int) mark.to(), true);
            return sounding;
        }

        Timings timings() {
            return new Timings(RATE, List.copyOf(marks));
        }
    }
}
