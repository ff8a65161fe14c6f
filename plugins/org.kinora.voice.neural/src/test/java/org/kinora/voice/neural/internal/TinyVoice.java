package org.kinora.voice.neural.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kinora.voice.neural.internal.model.VoiceFile;

/**
 * A small voice with the inputs and outputs of a real one: each number becomes a piece of a sine of its own pitch, 256 samples times the length scale;
 * padding becomes silence.
 *
 * @param durations whether it tells how long each number lasts
 * @param speakers how many; each an octave above the one before
 * @param heavy products of large matrices, each some tenths of a second, that come before the sound
 */
record TinyVoice(boolean durations, int speakers, int heavy, String language, boolean letters, String signs) {
    static final int RATE = 22_050;
    static final int HOP = 256;
    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    static final TinyVoice PLAIN = new TinyVoice(true, 1, 0, "eo", true, "abcdefghijklmnopqrstuvwxyz,.?! ");

    TinyVoice untimed() {
        return new TinyVoice(false, speakers, heavy, language, letters, signs);
    }

    TinyVoice of(int several) {
        return new TinyVoice(durations, several, heavy, language, letters, signs);
    }

    TinyVoice slow() {
        return new TinyVoice(durations, speakers, 400, language, letters, signs);
    }

    TinyVoice speaking(String tag, String phonemes) {
        return new TinyVoice(durations, speakers, heavy, tag, false, phonemes);
    }

    /** Writes both files. */
    VoiceFile in(Path folder, String name) {
        try {
            Path model = Files.write(folder.resolve(name + ".onnx"), model("input"));
            Files.writeString(folder.resolve(name + ".onnx.json"), settings());
            return new VoiceFile(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String settings() {
        StringBuilder ids = new StringBuilder("\"_\": [0], \"^\": [1], \"$\": [2]");
        int next = 3;
        for (int point : signs.codePoints().toArray()) ids.append(", \"").append(Character.toString(point)).append("\": [").append(next++).append(']');
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < speakers; i++) names.append(i == 0 ? "" : ", ").append("\"voice").append(i).append("\": ").append(i);
        return """
                {"audio": {"sample_rate": %d}, "espeak": {"voice": "%s"}, "inference": {"noise_scale": 0.667, "length_scale": 1, "noise_w": 0.8},
                 "phoneme_type": "%s", "phoneme_id_map": {%s}, "num_speakers": %d, "speaker_id_map": {%s}, "language": {"code": "%s"}}
                """.formatted(RATE, language.toLowerCase(java.util.Locale.ROOT).replace('_', '-'), letters ? "text" : "espeak", ids, speakers,
                speakers > 1 ? names : "", language);
    }

    /** @param input name of the first input: another one makes it a model of another kind */
    byte[] model(String input) {
        Protobuf graph = new Protobuf().text(2, "tiny");
        float[] pitches = new float[3 + signs.codePointCount(0, signs.length())];
        for (int i = 3; i < pitches.length; i++) pitches[i] = i < pitches.length - 5 ? 0.06f + 0.004f * i : 0;
        graph.message(5, tensor("pitches", FLOAT, Protobuf.floats(pitches), pitches.length));
        graph.message(5, tensor("two", INT64, Protobuf.longs(2), 1)).message(5, tensor("one", INT64, Protobuf.longs(1)));
        graph.message(5, tensor("hop", FLOAT, Protobuf.floats(HOP))).message(5, tensor("zero", INT64, Protobuf.longs(0)));
        graph.message(5, tensor("flat", INT64, Protobuf.longs(1, 1, 1, -1), 4)).message(5, tensor("half", FLOAT, Protobuf.floats(0.5f)));
        graph.message(5, tensor("none", FLOAT, Protobuf.floats(0))).message(5, tensor("side", INT64, Protobuf.longs(1200, 1200), 2));
        graph.message(1, node("Gather", List.of("pitches", input), "pitch")).message(1, node("Unsqueeze", List.of("pitch", "two"), "pitched"));
        graph.message(1, node("Gather", List.of("scales", "one"), "scale")).message(1, node("Mul", List.of("scale", "hop"), "length"));
        graph.message(1, cast("length", "count", INT64)).message(1, node("Range", List.of("zero", "count", "one"), "steps"));
        graph.message(1, cast("steps", "time", FLOAT));
        String pitched = "pitched";
        if (speakers > 1) {
            graph.message(5, tensor("octaves", FLOAT, Protobuf.floats(octaves()), speakers));
            graph.message(1, node("Gather", List.of("octaves", "sid"), "octave")).message(1, node("Mul", List.of("pitched", "octave"), "sung"));
            pitched = "sung";
        }
        graph.message(1, node("Mul", List.of(pitched, "time"), "phase")).message(1, node("Sin", List.of("phase"), "sine"));
        graph.message(1, node("Mul", List.of("sine", "half"), "soft"));
        String sound = heavy == 0 ? "soft" : worked(graph);
        graph.message(1, node("Reshape", List.of(sound, "flat"), "output"));
        if (durations) {
            graph.message(1, node("Div", List.of("length", "hop"), "units")).message(1, node("Mul", List.of("pitch", "none"), "nothing"));
            graph.message(1, node("Add", List.of("nothing", "units"), "durations"));
        }
        graph.message(11, value(input, INT64, "1", "phonemes")).message(11, value("input_lengths", INT64, "1"));
        graph.message(11, value("scales", FLOAT, "3"));
        if (speakers > 1) graph.message(11, value("sid", INT64, "1"));
        graph.message(12, value("output", FLOAT, "1", "1", "1", "time"));
        if (durations) graph.message(12, value("durations", FLOAT, "1", "phonemes"));
        return new Protobuf().number(1, 8).text(2, "test").message(7, graph).message(8, new Protobuf().text(1, "").number(2, 17)).bytes();
    }

    private float[] octaves() {
        float[] octaves = new float[speakers];
        for (int i = 0; i < speakers; i++) octaves[i] = 1 << i;
        return octaves;
    }

    private String worked(Protobuf graph) {
        graph.message(1, cast("input_lengths", "many", FLOAT)).message(1, node("Expand", List.of("many", "side"), "m0"));
        for (int i = 0; i < heavy; i++) {
            graph.message(1, node("MatMul", List.of("m" + i, "m0"), "p" + i)).message(1, node("Tanh", List.of("p" + i), "m" + (i + 1)));
        }
        graph.message(1, node("ReduceMean", List.of("m" + heavy), "mean")).message(1, node("Mul", List.of("mean", "none"), "little"));
        graph.message(1, node("Reshape", List.of("little", "single"), "least")).message(5, tensor("single", INT64, Protobuf.longs(1), 1));
        graph.message(1, node("Add", List.of("soft", "least"), "worked"));
        return "worked";
    }

    private static Protobuf tensor(String name, int type, byte[] raw, long... dimensions) {
        Protobuf tensor = new Protobuf();
        for (long dimension : dimensions) tensor.number(1, dimension);
        return tensor.number(2, type).text(8, name).bytes(9, raw);
    }

    private static Protobuf node(String operator, List<String> inputs, String output) {
        Protobuf node = new Protobuf();
        for (String input : inputs) node.text(1, input);
        return node.text(2, output).text(3, output).text(4, operator);
    }

    private static Protobuf cast(String input, String output, int type) {
        return node("Cast", List.of(input), output).message(5, new Protobuf().text(1, "to").number(3, type).number(20, 2));
    }

    private static Protobuf value(String name, int type, String... dimensions) {
        Protobuf shape = new Protobuf();
        for (String dimension : dimensions)
            shape.message(1, dimension.matches("\\d+") ? new Protobuf().number(1, Long.parseLong(dimension)) : new Protobuf().text(2, dimension));
        return new Protobuf().text(1, name).message(2, new Protobuf().message(1, new Protobuf().number(1, type).message(2, shape)));
    }
}
