package org.kinora.production.internal.voice;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Speaker;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.platform.plugins.Guard;
import org.kinora.api.platform.plugins.Providers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The speakers that are there now; the first that knows a language speaks it. */
@Component(service = Speakers.class)
public final class Speakers {
    private final Providers providers;
    private final Guard guard;

    @Activate
    public Speakers(@Reference Providers providers, @Reference Guard guard) {
        this.providers = providers;
        this.guard = guard;
    }

    /** A speaker with what it says of itself. */
    public record Known(Speaker speaker, ModelCard card) {
        public boolean speaks(String language) {
            return card.languages().stream().anyMatch(known -> main(known).equals(main(language)));
        }

        /** The named voices that a request may ask for by its parameter {@code voice}; none when the speaker has but one. */
        public List<String> voices() {
            JsonObject at = card.parameters().isEmpty() ? new JsonObject() : JsonParser.parseString(card.parameters()).getAsJsonObject();
            for (String step : List.of("properties", "voice")) at = at.has(step) ? at.getAsJsonObject(step) : new JsonObject();
            return at.has("enum") ? at.getAsJsonArray("enum").asList().stream().map(JsonElement::getAsString).toList() : List.of();
        }
    }

    /** All, in the order in which they are asked. */
    public List<Known> all() {
        return providers.all(Speaker.class).stream()
                .map(speaker -> new Known(speaker, guard.shortCall(speaker, "describing a voice", speaker::describe))).toList();
    }

    /** The first that speaks a language. */
    public Optional<Known> speaking(String language) {
        return all().stream().filter(known -> known.speaks(language)).findFirst();
    }

    /**
     * A speaker and which of its voices.
     *
     * @param voice empty for the speaker's own choice
     */
    public record Chosen(Known known, String voice) {
        /** Model and voice, as people write them. */
        public String id() {
            return voice.isEmpty() ? known.card().id() : known.card().id() + "/" + voice;
        }

        /** A request to this voice. */
        public SpeechRequest asked(SpeechRequest plain) {
            return voice.isEmpty() ? plain
                    : new SpeechRequest(plain.text(), plain.language(), plain.voice(), plain.delivery(), Map.of("voice", voice));
        }

        /** Whether profiles change nothing in how it sounds. */
        public boolean ownPitch() {
            return known.card().features().contains("own-pitch");
        }
    }

    /** What a voice's model names, {@code flite} or {@code flite/rms}, when it is there, knows the language and has that voice. */
    public Optional<Chosen> chosen(String model, String language) {
        if (model.isEmpty()) return Optional.empty();
        int slash = model.indexOf('/');
        String voice = slash < 0 ? "" : model.substring(slash + 1);
        return named(slash < 0 ? model : model.substring(0, slash))
                .filter(known -> known.speaks(language) && (voice.isEmpty() || known.voices().contains(voice))).map(known -> new Chosen(known,
                        voice));
    }

    /**
     * The speaker with an id, or with an id that ends in a name: {@code flite} for {@code kinora.flite}. Signs between words do not matter: {@code
     * en_US-amy} is {@code kinora.neural.en-us-amy}.
     */
    public Optional<Known> named(String name) {
        String low = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return all().stream().filter(known -> known.card().id().equals(low) || known.card().id().endsWith("." + low)).findFirst();
    }

    private static String main(String tag) {
        String low = tag.toLowerCase(Locale.ROOT).replace('_', '-');
        int dash = low.indexOf('-');
        return dash < 0 ? low : low.substring(0, dash);
    }
}
