package org.kinora.composer.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.json.Json;
import org.kinora.api.time.Rational;
import org.kinora.composer.internal.wave.WavFile;

/**
 * What a finished piece keeps of how it was made, as the comment of its file: enough to go on with it.
 *
 * @param kinora result version of the composer that made it
 * @param request what was asked for, without what the file was extended from
 * @param earlier lengths in samples that the piece had before it was extended
 * @param gain its last gain, as the bits of a float
 */
record Cue(int kinora, MusicRequest request, List<Long> earlier, int gain) {
    private static final String MARK = "kinora cue ";

    /** The cue of a request; how it was delivered is left out. */
    static Cue of(MusicRequest request, List<Long> earlier, float gain) {
        Map<String, String> parameters = new TreeMap<>(request.parameters());
        parameters.remove(KinoraComposer.STEMS);
        parameters.remove(KinoraComposer.EXTEND);
        MusicRequest kept = new MusicRequest(request.mood(), request.genre(), request.tempo(), request.key(), request.length(), request.intensity(),
                request.theme(), request.hits(), request.loop(), request.underSpeech(), request.seed(), parameters);
        return new Cue(KinoraComposer.VERSION, kept, earlier, Float.floatToIntBits(gain));
    }

    String comment() {
        return MARK + Json.write(this);
    }

    /** What a file keeps; empty when it is no piece of this composer. */
    static Optional<Cue> in(Path file) {
        Optional<String> comment = WavFile.comment(file).filter(text -> text.startsWith(MARK));
        try {
            return comment.map(text -> Json.read(text.substring(MARK.length()), Cue.class));
        } catch (RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** The request that goes on with this piece: its own, with a new length, more hits and the free parameters of the new one. */
    MusicRequest longer(MusicRequest wanted) {
        List<Rational> hits = new ArrayList<>(request.hits());
        wanted.hits().stream().filter(hit -> !hits.contains(hit)).forEach(hits::add);
        Map<String, String> parameters = new TreeMap<>(request.parameters());
        parameters.putAll(wanted.parameters());
        parameters.remove(KinoraComposer.EXTEND);
        return new MusicRequest(request.mood(), request.genre(), request.tempo(), request.key(), wanted.length(), request.intensity(),
                request.theme(), hits, false, request.underSpeech(), request.seed(), parameters);
    }

    /** The lengths that the piece has had, with its own. */
    List<Long> lengths() {
        List<Long> lengths = new ArrayList<>(earlier);
        lengths.add(request.length().samples(48_000));
        return lengths;
    }
}
