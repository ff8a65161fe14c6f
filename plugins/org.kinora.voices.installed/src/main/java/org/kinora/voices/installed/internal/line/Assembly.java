package org.kinora.voices.installed.internal.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.voice.internal.line.Recital;
import org.kinora.voices.installed.internal.text.SpokenWord;

/** Makes a recital of a sound whose words are known by where they begin: finds the pauses between them and shares each word among its phonemes. */
public final class Assembly {
    /** Of the highest level; softer pieces of 5 ms are silence. */
    private static final double SILENCE = 0.006;
    private static final int PIECE = 240;
    /** Shorter silence belongs to the word before it. */
    private static final int PAUSE = 48 * 60;
    private static final int CUT = 48 * 25;
    private static final int STOP = 48 * 12;

    private Assembly() {}

    /**
     * A phoneme of unknown length.
     *
     * @param symbol SAMPA
     * @param weight how long it usually lasts, in thousandths of a second
     */
    public record Phone(String symbol, int weight) {}

    /**
     * A recital.
     *
     * @param sound at 48 kHz; silence before the first word is left out
     * @param starts where each word begins, in samples of the sound, in order
     * @param phones of each word; empty where they are not known
     * @param cut whether the last word is broken off
     */
    public static Recital of(double[] sound, long[] starts, List<SpokenWord> words, List<List<Phone>> phones, boolean cut) {
        boolean[] loud = loud(sound);
        int begin = first(loud, 0);
        int end = Math.max(begin + PIECE, last(loud, begin, sound.length));
        List<Recital.Sound> sounds = new ArrayList<>();
        int at = begin;
        for (int k = 0; k < words.size(); k++) {
            int next = k + 1 < words.size() ? Math.clamp(starts[k + 1], at, end) : end;
            int heard = k + 1 < words.size() ? Math.max(at, last(loud, at, next)) : end;
            if (next - heard < PAUSE) heard = next;
            share(sounds, k, words.get(k).shown(), phones.get(k), heard - at);
            if (next > heard) sounds.add(Recital.Sound.pause(next - heard));
            at = next;
        }
        Recital recital = new Recital(Arrays.copyOfRange(sound, begin, sound.length), List.copyOf(sounds));
        return cut ? brokenOff(recital) : recital;
    }

    /** The same with the end of the last sound missing: nobody finishes a word that somebody else interrupts. */
    public static Recital brokenOff(Recital recital) {
        int end = recital.sounds().stream().mapToInt(Recital.Sound::samples).sum();
        if (!recital.sounds().isEmpty() && recital.sounds().getLast().word() < 0) end -= recital.sounds().getLast().samples();
        int from = Math.max(0, end - CUT);
        double[] sound = recital.sound();
        for (int i = from; i < sound.length; i++) sound[i] *= Math.max(0, 1 - (i - from) / (double) STOP);
        return recital;
    }

    private static void share(List<Recital.Sound> sounds, int word, String shown, List<Phone> phones, int length) {
        if (length <= 0) return;
        List<Phone> all = phones.isEmpty() ? List.of(new Phone("@", 1)) : phones;
        int whole = Math.max(1, all.stream().mapToInt(Phone::weight).sum());
        long sum = 0;
        int done = 0;
        for (Phone phone : all) {
            sum += phone.weight();
            int upTo = (int) (length * sum / whole);
            if (upTo > done) sounds.add(new Recital.Sound(phone.symbol(), word, shown, upTo - done));
            done = Math.max(done, upTo);
        }
        if (done < length) sounds.add(new Recital.Sound(all.getLast().symbol(), word, shown, length - done));
    }

    private static boolean[] loud(double[] sound) {
        double peak = 1e-9;
        for (double sample : sound) peak = Math.max(peak, Math.abs(sample));
        boolean[] loud = new boolean[sound.length / PIECE + 1];
        for (int i = 0; i < sound.length; i++) if (Math.abs(sound[i]) > peak * SILENCE) loud[i / PIECE] = true;
        return loud;
    }

    private static int first(boolean[] loud, int from) {
        int piece = from / PIECE;
        while (piece < loud.length - 1 && !loud[piece]) piece++;
        return piece * PIECE;
    }

    /** Where the last loud piece between two places ends. */
    private static int last(boolean[] loud, int from, int to) {
        int piece = Math.min(loud.length, to / PIECE) - 1;
        while (piece >= from / PIECE && !loud[piece]) piece--;
        return Math.clamp((piece + 1L) * PIECE, from, to);
    }
}
