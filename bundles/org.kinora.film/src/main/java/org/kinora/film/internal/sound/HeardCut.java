package org.kinora.film.internal.sound;

import java.util.EnumSet;
import org.kinora.api.film.CutSound;
import org.kinora.api.film.Role;
import org.kinora.api.platform.film.MixRequest;
import org.kinora.api.platform.film.MixRequest.Part;

/** The sound of a cut by the mixer of its film. What can not be read is silent and told in the log. One thread. */
public final class HeardCut implements CutSound {
    private static final System.Logger LOG = System.getLogger(HeardCut.class.getName());
    /** So far ahead it is found out how loud sounds are: 5 s. */
    private static final long AHEAD = 5L * Sounds.RATE;
    /** Long enough for a minute of music; what is longer begins at its own level. */

    private final MixRequest request;
    private final SoonMeasured loudness;
    private final Sounds sounds;
    private final Mixer mixer;
    private final Block block = new Block();

    /** @param loudness how loud sounds are, shared by all cuts */
    public HeardCut(MixRequest request, Sounds sounds, SoonMeasured loudness) {
        this.request = request;
        this.loudness = loudness;
        loudness.again();
        this.sounds = sounds;
        mixer = new Mixer(request, sounds, new Balance(loudness::known), EnumSet.range(Role.DIALOGUE, Role.AMBIENCE),
                (part, unreadable) -> LOG.log(System.Logger.Level.WARNING, "a clip is silent: " + part.asset(), unreadable));
    }

    @Override
    public float[][] mix(long from, int count) {
        measure(from, count);
        if (mixer.position() != from) mixer.seek(from);
        float[][] heard = new float[2][count];
        for (int done = 0; done < count && mixer.next(block, count - done); done += block.length)
            for (int channel = 0; channel < 2; channel++) System.arraycopy(block.samples[channel], 0, heard[channel], done, block.length);
        return heard;
    }

    private void measure(long from, int count) {
        for (Part part : request.parts()) {
            if (part.position() >= from + count + AHEAD || part.position() + part.length() <= from) continue;
            loudness.measure(part.asset(), sounds);
        }
        for (Part part : request.parts())
            if (part.position() < from + count && part.position() + part.length() > from) loudness.await(part.asset());
    }

    @Override
    public void close() {
        mixer.close();
    }
}
