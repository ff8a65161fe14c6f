package org.kinora.voice.neural.internal;

import java.nio.file.Path;
import org.kinora.voice.neural.internal.model.VoiceFile;

/** Small voices for the tests of other packages. */
public final class TestVoices {
    private TestVoices() {}

    public static VoiceFile plain(Path folder, String name) {
        return TinyVoice.PLAIN.in(folder, name);
    }

    /** One that works for minutes before it gives a sound. */
    public static VoiceFile slow(Path folder, String name) {
        return TinyVoice.PLAIN.slow().in(folder, name);
    }
}
