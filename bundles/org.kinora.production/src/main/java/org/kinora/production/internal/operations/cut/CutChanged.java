package org.kinora.production.internal.operations.cut;

import org.kinora.api.film.Cut;
import org.kinora.api.operation.Readable;
import org.kinora.api.time.Rational;

/**
 * What an edit did to the cut.
 *
 * @param done what was done, in words
 * @param before length of the film before, in seconds
 * @param after length of the film now, in seconds
 */
public record CutChanged(String done, Rational before, Rational after) implements Readable {
    static CutChanged of(Cut before, Cut after, String done) {
        return new CutChanged(done, before.duration(), after.duration());
    }

    @Override
    public String text() {
        return done + (before.equals(after) ? "; the film stays " + Clocks.clock(after) : "; the film was " + Clocks.clock(before) + " and is "
                + Clocks.clock(after)) + " long. \"kinora make\" makes what changed.";
    }
}
