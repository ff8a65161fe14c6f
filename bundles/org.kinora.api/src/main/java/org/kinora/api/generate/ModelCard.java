package org.kinora.api.generate;

import java.util.List;
import java.util.Map;

/**
 * What a model is.
 *
 * @param id unique, stable, e.g. {@code kinora.artist}
 * @param title for people
 * @param resultVersion raised whenever the same request gives other bytes; part of every step key
 * @param local whether it runs on this machine without network
 * @param deterministic whether the same request gives the same bytes on the same machine
 * @param features what it understands beyond the least, e.g. {@code depiction}, {@code depth}, {@code phonemes}
 * @param languages BCP 47 language codes it speaks or writes; empty when language does not matter
 * @param limits largest values, e.g. {@code width}, {@code height}, {@code seconds}, {@code characters}
 * @param parameters JSON Schema of the request's free parameters; empty when there are none
 * @param retired empty, or the id of the model to use instead
 */
public record ModelCard(String id, String title, int resultVersion, boolean local, boolean deterministic, List<String> features,
        List<String> languages, Map<String, Long> limits, String parameters, String retired) {
    /** A local, deterministic model without limits or parameters. */
    public static ModelCard local(String id, String title, int resultVersion, String... features) {
        return new ModelCard(id, title, resultVersion, true, true, List.of(features), List.of(), Map.of(), "", "");
    }

    /** The same card with the languages it can speak. */
    public ModelCard speaking(String... codes) {
        return new ModelCard(id, title, resultVersion, local, deterministic, features, List.of(codes), limits, parameters, retired);
    }
}
