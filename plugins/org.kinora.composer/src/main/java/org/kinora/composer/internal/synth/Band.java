package org.kinora.composer.internal.synth;

import org.kinora.composer.internal.score.Instrument;

/** Finds a player for each instrument; each piece asks again, so that players may keep state. */
public interface Band {
    /** The players of Kinora itself. */
    Band OWN = OwnBand::new;

    /** The players of one piece. */
    Players players();

    /** The players of one piece; one thread. */
    interface Players {
        Voice of(Instrument instrument);
    }
}
