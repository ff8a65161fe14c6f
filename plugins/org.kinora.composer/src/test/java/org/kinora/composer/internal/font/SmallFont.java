package org.kinora.composer.internal.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes SoundFonts of a few kilobytes for tests: each preset has one instrument whose zones play one sample each. */
public final class SmallFont {
    private static final int RATE = 24_000;

    private final ByteArrayOutputStream points = new ByteArrayOutputStream();
    private final List<byte[]> presets = new ArrayList<>();
    private final List<byte[]> presetBags = new ArrayList<>();
    private final List<byte[]> presetGenerators = new ArrayList<>();
    private final List<byte[]> instruments = new ArrayList<>();
    private final List<byte[]> instrumentBags = new ArrayList<>();
    private final List<byte[]> instrumentGenerators = new ArrayList<>();
    private final List<byte[]> samples = new ArrayList<>();

    /** A generator: number and amount. */
    public record Set(int index, int amount) {}

    /** Adds a sine of whole periods at a root key, looped over its second half; answers the number of the sample. */
    int sine(int root, int periods) {
        double hertz = 440 * Math.pow(2, (root - 69) / 12.0);
        int period = (int) Math.round(RATE / hertz);
        int length = periods * period;
        int start = points.size() / 2;
        for (int i = 0; i < length; i++) word(points, (int) (20_000 * Math.sin(2 * Math.PI * i / period)));
        for (int i = 0; i < 46; i++) word(points, 0);
        int loop = start + periods / 2 * period;
        samples.add(row(46).put(name("sine")).putInt(start).putInt(start + length).putInt(loop).putInt(start + length).putInt(RATE).put((byte) root)
                .put((byte) 0).putShort((short) 0).putShort((short) 1).array());
        return samples.size() - 1;
    }

    /** Adds a preset with an instrument of its own; each zone is its generators, the sample last. */
    SmallFont preset(int bank, int program, List<List<Set>> zones) {
        presets.add(row(38).put(name("preset")).putShort((short) program).putShort((short) bank).putShort((short) presetBags.size()).array());
        presetBags.add(pair(presetGenerators.size(), 0));
        presetGenerators.add(pair(Settings.INSTRUMENT, instruments.size()));
        instruments.add(row(22).put(name("instrument")).putShort((short) instrumentBags.size()).array());
        for (List<Set> zone : zones) {
            instrumentBags.add(pair(instrumentGenerators.size(), 0));
            for (Set set : zone) instrumentGenerators.add(pair(set.index(), set.amount()));
        }
        return this;
    }

    /** A font with one looped sine for every program and a short one for the drums. */
    public static byte[] usual() {
        SmallFont font = new SmallFont();
        int tone = font.sine(60, 20);
        int hit = font.sine(72, 30);
        for (int program = 0; program < 128; program += 8)
            font.preset(0, program, List.of(List.of(new Set(Settings.RELEASE, -2400), new Set(Settings.MODES, 1), new Set(Settings.SAMPLE, tone))));
        font.preset(128, 0, List.of(List.of(new Set(Settings.KEYS, 35 | 60 << 8), new Set(Settings.SAMPLE, hit))));
        return font.bytes();
    }

    byte[] bytes() {
        presets.add(row(38).put(name("EOP")).putShort((short) 0).putShort((short) 0).putShort((short) presetBags.size()).array());
        presetBags.add(pair(presetGenerators.size(), 0));
        presetGenerators.add(pair(0, 0));
        instruments.add(row(22).put(name("EOI")).putShort((short) instrumentBags.size()).array());
        instrumentBags.add(pair(instrumentGenerators.size(), 0));
        instrumentGenerators.add(pair(0, 0));
        samples.add(row(46).put(name("EOS")).array());
        byte[] info = list("INFO", chunk("ifil", pair(2, 4)));
        byte[] data = list("sdta", chunk("smpl", points.toByteArray()));
        byte[] tables = list("pdta", chunk("phdr", joined(presets)), chunk("pbag", joined(presetBags)), chunk("pmod", new byte[10]),
                chunk("pgen", joined(presetGenerators)), chunk("inst", joined(instruments)), chunk("ibag", joined(instrumentBags)),
                chunk("imod", new byte[10]), chunk("igen", joined(instrumentGenerators)), chunk("shdr", joined(samples)));
        return chunk("RIFF", joined(List.of("sfbk".getBytes(StandardCharsets.US_ASCII), info, data, tables)));
    }

    private static byte[] list(String name, byte[]... chunks) {
        List<byte[]> parts = new ArrayList<>(List.of(chunks));
        parts.addFirst(name.getBytes(StandardCharsets.US_ASCII));
        return chunk("LIST", joined(parts));
    }

    private static byte[] chunk(String name, byte[] bytes) {
        return row(8 + bytes.length + (bytes.length & 1)).put(name.getBytes(StandardCharsets.US_ASCII)).putInt(bytes.length).put(bytes).array();
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] pair(int first, int second) {
        return row(4).putShort((short) first).putShort((short) second).array();
    }

    private static byte[] name(String text) {
        return row(20).put(text.getBytes(StandardCharsets.US_ASCII)).array();
    }

    private static ByteBuffer row(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void word(ByteArrayOutputStream out, int value) {
        out.write(value & 0xFF);
        out.write(value >> 8 & 0xFF);
    }
}
