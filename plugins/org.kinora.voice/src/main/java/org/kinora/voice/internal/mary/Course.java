package org.kinora.voice.internal.mary;

import java.util.List;

/** Where in a sentence its melody opens and closes, in frames of 5 ms. */
final class Course {
    /** The melody opens over at most 700 ms and closes over the last word, 180 to 500 ms. */
    private static final int OPENING = 140;
    private static final int SHORTEST = 36;
    private static final int LONGEST = 100;

    private final int begin;
    private final int closing;
    private final int end;

    Course(Frames frames, List<Phone> phones) {
        int last = phones.stream().filter(phone -> !phone.pause()).mapToInt(Phone::word).max().orElse(0);
        int at = 0;
        int first = -1;
        int start = 0;
        int stop = 0;
        boolean found = false;
        for (int i = 0; i < phones.size(); i++) {
            if (!phones.get(i).pause()) {
                if (first < 0) first = at;
                if (phones.get(i).word() == last && !found) {
                    start = at;
                    found = true;
                }
                stop = at + frames.phones()[i];
            }
            at += frames.phones()[i];
        }
        this.begin = Math.max(0, first);
        this.end = stop;
        this.closing = Math.clamp(start, Math.max(begin, stop - LONGEST), Math.max(begin, stop - SHORTEST));
    }

    /** The frame after the last sound. */
    int end() {
        return end;
    }

    /** 1 at the first sound, falling to 0. */
    double opening(int frame) {
        return 1 - smooth((frame - begin) / (double) Math.min(OPENING, Math.max(1, end - begin)));
    }

    /** 0 until the last word, rising to 1 at the last sound. */
    double closing(int frame) {
        return smooth((frame - closing) / (double) Math.max(1, end - closing));
    }

    private static double smooth(double part) {
        double t = Math.clamp(part, 0.0, 1.0);
        return t * t * (3 - 2 * t);
    }
}
