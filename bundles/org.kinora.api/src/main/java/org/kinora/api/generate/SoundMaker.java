package org.kinora.api.generate;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes room tone, ambience and sound effects.
 *
 * <p>Standard part: {@code sound} (48 kHz stereo sound of exactly the requested length).
 */
@ConsumerType
public interface SoundMaker extends Provider<SoundRequest> {
    /**
     * What would be heard when something happens in a picture, in the order in which it happens. Only what is sure: nothing for what makes no
     * sound, does not
     * happen, or is in the ambience anyway. Pure; answers at once, on any thread.
     *
     * @param action what happens, in the words of the script
     * @param place where, as in {@link SoundRequest#place}
     * @param ambience what is heard there anyway, as a {@link SoundRequest#kind}; empty for nothing
     */
    default List<Sounding> hear(String action, String place, String ambience) {
        return List.of();
    }
}
