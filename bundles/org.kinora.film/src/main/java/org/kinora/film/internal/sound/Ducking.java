package org.kinora.film.internal.sound;

import java.util.List;
import org.kinora.api.platform.film.MixRequest.Span;

/**
 * How far other sounds step back while somebody speaks: down over 250 ms before the first word, up over 800 ms that begin 350 ms after the last.
 * The places where speech sounds are known, so nothing is detected. Asked for positions in order.
 */
final class Ducking {
    private static final int ATTACK = 12_000;
    private static final int HOLD = 16_800;
    private static final int RELEASE = 38_400;

    private final List<Span> speech;
    private int first;

    Ducking(List<Span> speech) {
        this.speech = speech;
    }

    /** Positions may begin anew. */
    void rewind() {
        first = 0;
    }

    /** 0 where nobody speaks to 1 under speech, at a sample; raised cosine between. */
    double amount(long at) {
        while (first < speech.size() && speech.get(first).to() + HOLD + RELEASE <= at) first++;
        double amount = 0;
        for (int i = first; i < speech.size() && speech.get(i).from() - ATTACK < at; i++) {
            Span span = speech.get(i);
            double part;
            if (at < span.from()) part = 1 - (double) (span.from() - at) / ATTACK;
            else if (at <= span.to() + HOLD) part = 1;
            else part = 1 - (double) (at - span.to() - HOLD) / RELEASE;
            amount = Math.max(amount, part);
        }
        return amount <= 0 ? 0 : 0.5 - 0.5 * StrictMath.cos(Math.PI * Math.min(1, amount));
    }
}
