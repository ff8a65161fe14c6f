package org.kinora.voice.neural.internal.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.voice.neural.internal.phoneme.Piece;
import org.kinora.voice.neural.internal.phoneme.Question;

/**
 * When each piece of a spoken sentence is heard: as the model tells it, else by the usual lengths of the sounds, shared out between the pauses
 * that are
 * heard in it.
 *
 * @param starts first sample of each piece, and last the end of the speech; never going back
 */
record Clock(int[] starts) {
    /** Of the highest level; softer pieces of 5 ms are silence. */
    private static final double SILENCE = 0.012;
    private static final int PIECE = 240;
    private static final int PAUSE = 48 * 55;
    /** How far from its place a pause is looked for, as a share of the sentence. */
    private static final double REACH = 0.25;

    int begin() {
        return starts[0];
    }

    int end() {
        return starts[starts.length - 1];
    }

    int start(int piece) {
        return starts[piece];
    }

    /**
     * From the lengths that a model tells.
     *
     * @param lengths of each number of the question, in samples of another rate
     * @param length of the sound
     */
    static Clock told(Question question, List<Long> lengths, double factor, int length) {
        int[] starts = new int[question.pieces().size() + 1];
        int at = 0;
        double time = 0;
        for (; at < question.before(); at++) time += lengths.get(at);
        for (int i = 0; i < question.pieces().size(); i++) {
            starts[i] = (int) Math.min(length, Math.round(time * factor));
            int until = at + question.count(question.pieces().get(i));
            for (; at < until; at++) time += lengths.get(at);
        }
        starts[starts.length - 1] = (int) Math.min(length, Math.round(time * factor));
        return new Clock(starts);
    }

    /** From the sound alone, 48 kHz: a mark is a pause where one is heard about where it should be, else it takes no time. */
    static Clock heard(List<Piece> pieces, double[] sound) {
        List<int[]> pauses = new ArrayList<>();
        int[] speech = speech(sound, pauses);
        int[] starts = new int[pieces.size() + 1];
        Arrays.fill(starts, -1);
        int spoken = pieces.size();
        while (spoken > 0 && pieces.get(spoken - 1).word() < 0) spoken--;
        Arrays.fill(starts, spoken, starts.length, speech[1]);
        starts[0] = speech[0];
        long whole = Math.max(1, pieces.subList(0, spoken).stream().mapToLong(Piece::weight).sum());
        long before = 0;
        int last = speech[0];
        for (int i = 0; i < spoken; i++) {
            int weight = pieces.get(i).weight();
            if (pieces.get(i).word() < 0 && weight > 0 && i > 0) {
                double expected = speech[0] + (speech[1] - speech[0]) * (before + weight / 2.0) / whole;
                int[] nearest = nearest(pauses, expected, last, (speech[1] - speech[0]) * REACH);
                if (nearest != null) {
                    starts[i] = nearest[0];
                    starts[i + 1] = nearest[1];
                    last = nearest[1];
                }
            }
            before += weight;
        }
        share(pieces, starts, spoken);
        return new Clock(starts);
    }

    private static int[] nearest(List<int[]> pauses, double expected, int after, double reach) {
        int[] best = null;
        for (int[] pause : pauses) {
            double distance = Math.abs((pause[0] + pause[1]) / 2.0 - expected);
            if (pause[0] >= after && distance <= reach && (best == null || distance < Math.abs((best[0] + best[1]) / 2.0 - expected))) best = pause;
        }
        return best;
    }

    /** Shares the time between two known places among the sounds by weight. */
    private static void share(List<Piece> pieces, int[] starts, int spoken) {
        for (int from = 0; from < spoken;) {
            int to = from + 1;
            while (starts[to] < 0) to++;
            long whole = 0;
            for (int i = from; i < to; i++) whole += sounding(pieces.get(i));
            long before = 0;
            for (int i = from + 1; i < to; i++) {
                before += sounding(pieces.get(i - 1));
                starts[i] = starts[from] + (int) ((long) (starts[to] - starts[from]) * before / Math.max(1, whole));
            }
            from = to;
        }
    }

    private static int sounding(Piece piece) {
        return piece.word() < 0 ? 0 : piece.weight();
    }

    /** Where the speech begins and ends, and the pauses within it. */
    private static int[] speech(double[] sound, List<int[]> pauses) {
        double peak = 1e-9;
        for (double sample : sound) peak = Math.max(peak, Math.abs(sample));
        int begin = -1;
        int end = 0;
        for (int at = 0; at < sound.length; at += PIECE) {
            boolean loud = false;
            int to = Math.min(sound.length, at + PIECE);
            for (int i = at; i < to && !loud; i++) loud = Math.abs(sound[i]) > peak * SILENCE;
            if (!loud) continue;
            if (begin < 0) begin = at;
            else if (at - end >= PAUSE) pauses.add(new int[] {end, at});
            end = to;
        }
        return new int[] {Math.max(0, begin), Math.max(end, Math.max(0, begin))};
    }
}
