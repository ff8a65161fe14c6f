package org.kinora.production.internal.operations.voice;

import java.util.Locale;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Readable;
import org.kinora.api.time.Rational;

/**
 * What was spoken.
 *
 * @param take name of the take, when it is a line of the film
 * @param chosen whether the film uses it
 * @param model id of who spoke
 */
public record Spoken(Optional<String> take, boolean chosen, String model, Rational seconds,
        @Deliverable(suffix = ".wav", main = true) AssetId speech) implements Readable {
    @Override
    public String text() {
        String length = String.format(Locale.ROOT, "%.2f s, spoken by %s", seconds.toDouble(), model);
        return take.map(name -> name + (chosen ? ", used in the film: " : ": ") + length).orElse(length);
    }
}
