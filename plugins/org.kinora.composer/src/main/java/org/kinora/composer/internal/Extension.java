package org.kinora.composer.internal;

import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/**
 * What is really to be written: the request itself, or the piece that it goes on with.
 *
 * @param earlier lengths in samples that the piece had before
 * @param gain the gain it had, when it shall begin with the same samples
 * @param notes what could not be kept
 */
record Extension(MusicRequest request, List<Long> earlier, Optional<Float> gain, List<String> notes) {
    static Extension of(MusicRequest asked, Work work, Texts texts) {
        String named = asked.parameters().getOrDefault(KinoraComposer.EXTEND, "");
        if (named.isEmpty()) return new Extension(asked, List.of(), Optional.empty(), List.of());
        Cue cue = Cue.in(work.assets().file(asset(named, texts))).orElseThrow(() -> texts.failure(Kind.INPUT, "extend.stranger"));
        if (cue.request().loop()) throw texts.failure(Kind.INPUT, "extend.loop");
        if (asked.length().compareTo(cue.request().length()) <= 0)
            throw texts.failure(Kind.INPUT, "extend.short", cue.request().length().millis() / 1000.0, asked.length().millis() / 1000.0);
        boolean same = cue.kinora() == KinoraComposer.VERSION;
        return new Extension(cue.longer(asked), cue.lengths(), same ? Optional.of(Float.intBitsToFloat(cue.gain())) : Optional.empty(),
                same ? List.of() : List.of(texts.text("extend.version")));
    }

    static AssetId asset(String named, Texts texts) {
        try {
            return AssetId.parse(named);
        } catch (IllegalArgumentException wrong) {
            throw texts.failure(Kind.INPUT, "parameter.asset", named, wrong);
        }
    }
}
