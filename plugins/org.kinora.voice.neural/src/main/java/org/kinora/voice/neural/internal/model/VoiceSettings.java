package org.kinora.voice.neural.internal.model;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.voice.neural.internal.NeuralVoice;

/**
 * What a voice says of itself, read from the settings file that Piper's training writes.
 *
 * @param rate samples a second of its sound
 * @param language BCP 47
 * @param espeak which voice of espeak-ng turns text into sounds for it
 * @param letters whether it is asked with letters instead of sounds
 * @param ids the numbers of each sound, by its Unicode character
 * @param length factor on all durations
 * @param speakers names in the order of their numbers; empty for a voice of one speaker
 * @param hop samples in each unit of the durations that some models tell
 */
public record VoiceSettings(int rate, String language, String espeak, boolean letters, Map<String, List<Long>> ids, double length,
        List<String> speakers, int hop) {
    private static final int USUAL_HOP = 256;

    /**
     * Reads the settings of a voice.
     *
     * @throws org.kinora.api.work.Failure MISSING when there is no such file, DAMAGED when it is not as it should be
     */
    public static VoiceSettings of(VoiceFile file) {
        Texts texts = Texts.beside(NeuralVoice.class);
        if (!Files.isRegularFile(file.settings()))
            throw texts.failure(Kind.MISSING, "settings.missing", file.name(), file.settings().getFileName(), file.model().getParent());
        try {
            return read(JsonParser.parseString(Files.readString(file.settings())).getAsJsonObject());
        } catch (IOException | JsonParseException | IllegalStateException | ClassCastException | NumberFormatException | NullPointerException
                | UnsupportedOperationException odd) {
            throw texts.failure(Kind.DAMAGED, "settings.damaged", file.name(), file.settings().getFileName(), odd.getMessage(), odd);
        }
    }

    private static VoiceSettings read(JsonObject json) {
        int rate = needed(json, "audio").get("sample_rate").getAsInt();
        if (rate < 8000 || rate > 96_000) throw new IllegalStateException("audio.sample_rate is " + rate);
        Map<String, List<Long>> ids = new TreeMap<>();
        for (Map.Entry<String, JsonElement> entry : needed(json, "phoneme_id_map").entrySet())
            ids.put(entry.getKey(), entry.getValue().getAsJsonArray().asList().stream().map(JsonElement::getAsLong).toList());
        for (String needed : List.of("_", "^", "$"))
            if (ids.getOrDefault(needed, List.of()).isEmpty()) throw new IllegalStateException("phoneme_id_map has no \"" + needed + "\"");
        JsonObject inference = part(json, "inference");
        String espeak = text(part(json, "espeak"), "voice", "");
        String language = text(part(json, "language"), "code", espeak).replace('_', '-');
        if (language.isEmpty()) throw new IllegalStateException("neither language.code nor espeak.voice is given");
        double length = inference.has("length_scale") ? inference.get("length_scale").getAsDouble() : 1;
        if (!(length > 0.1 && length < 10)) throw new IllegalStateException("inference.length_scale is " + length);
        return new VoiceSettings(rate, language, espeak.isEmpty() ? language.toLowerCase(java.util.Locale.ROOT) : espeak,
                text(json, "phoneme_type", "espeak").equals("text"), Map.copyOf(ids), length, speakers(json),
                json.has("hop_length") ? json.get("hop_length").getAsInt() : USUAL_HOP);
    }

    private static List<String> speakers(JsonObject json) {
        int count = json.has("num_speakers") ? json.get("num_speakers").getAsInt() : 1;
        if (count <= 1) return List.of();
        Map<Integer, String> names = new TreeMap<>(Comparator.naturalOrder());
        for (int i = 0; i < count; i++) names.put(i, Integer.toString(i));
        part(json, "speaker_id_map").entrySet().forEach(entry -> names.replace(entry.getValue().getAsInt(), entry.getKey()));
        return List.copyOf(names.values());
    }

    private static JsonObject needed(JsonObject json, String name) {
        if (!json.has(name)) throw new IllegalStateException("\"" + name + "\" is missing");
        return json.getAsJsonObject(name);
    }

    private static JsonObject part(JsonObject json, String name) {
        return json.has(name) && json.get(name).isJsonObject() ? json.getAsJsonObject(name) : new JsonObject();
    }

    private static String text(JsonObject json, String name, String otherwise) {
        return json.has(name) ? json.get(name).getAsString() : otherwise;
    }
}
