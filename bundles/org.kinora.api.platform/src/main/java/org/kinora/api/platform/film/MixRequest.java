package org.kinora.api.platform.film;

import java.util.List;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Level;
import org.kinora.api.film.Role;

/**
 * The sound of a whole film. All positions are samples at 48 kHz.
 *
 * @param version result version of the mixer
 * @param samples length
 * @param speech where people speak, in order, without overlaps: music and ambience give way there
 * @param loudness integrated loudness in hundredths of LUFS
 * @param truePeak highest true peak in hundredths of dBTP
 * @param stems whether to keep the stems too
 */
public record MixRequest(int version, long samples, List<Part> parts, List<Span> speech, int loudness, int truePeak, boolean stems) {
    /** The same with its stems. */
    public MixRequest withStems() {
        return new MixRequest(version, samples, parts, speech, loudness, truePeak, true);
    }

    /** One sound: {@code length} samples of an asset from its sample {@code in} on, heard from {@code position} on. */
    public record Part(Role role, AssetId asset, boolean loop, long position, long length, long in, Level level) {}

    /** Samples from {@code from} up to {@code to}. */
    public record Span(long from, long to) {}
}
