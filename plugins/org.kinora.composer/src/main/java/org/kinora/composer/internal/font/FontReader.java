package org.kinora.composer.internal.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the presets of a SoundFont: the tables of its {@code pdta} list, with every index and address checked. */
final class FontReader {
    private static final int PRESET = 38;
    private static final int INSTRUMENT = 22;
    private static final int SAMPLE = 46;
    private static final int BAG = 4;
    private static final int GENERATOR = 4;
    private static final int ROM = 0x8000;
    private static final int MOST_ZONES = 200_000;

    private final ByteBuffer presets;
    private final ByteBuffer presetBags;
    private final ByteBuffer presetGenerators;
    private final ByteBuffer instruments;
    private final ByteBuffer instrumentBags;
    private final ByteBuffer instrumentGenerators;
    private final ByteBuffer samples;
    private final long points;
    private final Map<Integer, List<Zone>> read = new HashMap<>();
    private int zones;

    FontReader(Chunks chunks) throws IOException {
        presets = chunks.table("phdr", PRESET);
        presetBags = chunks.table("pbag", BAG);
        presetGenerators = chunks.table("pgen", GENERATOR);
        instruments = chunks.table("inst", INSTRUMENT);
        instrumentBags = chunks.table("ibag", BAG);
        instrumentGenerators = chunks.table("igen", GENERATOR);
        samples = chunks.table("shdr", SAMPLE);
        points = Math.min(Integer.MAX_VALUE, chunks.place("smpl").size() / 2);
    }

    /** The zones of each preset, by 128 times its bank plus its program. */
    Map<Integer, List<Zone>> presets() {
        Map<Integer, List<Zone>> all = new HashMap<>();
        for (int i = 0; i + 1 < presets.limit() / PRESET; i++) {
            int program = word(presets, i * PRESET + 20);
            int bank = word(presets, i * PRESET + 22);
            List<Zone> zones = preset(word(presets, i * PRESET + 24), word(presets, (i + 1) * PRESET + 24));
            if (!zones.isEmpty() && program < 128 && bank <= 128) all.putIfAbsent(bank * 128 + program, zones);
        }
        return all;
    }

    private List<Zone> preset(int from, int to) {
        List<Zone> zones = new ArrayList<>();
        Settings global = Settings.nothing();
        checkBags(presetBags, from, to, "pbag");
        for (int bag = from; bag < to; bag++) {
            Settings settings = settings(global, presetBags, bag, presetGenerators, "pgen");
            if (!settings.given(Settings.INSTRUMENT)) {
                if (bag == from) global = settings;
                continue;
            }
            for (Zone zone : instrument(settings.get(Settings.INSTRUMENT))) {
                zones.add(new Zone(zone.settings().plus(settings), zone.start(), zone.end(), zone.loopStart(), zone.loopEnd(), zone.rate(),
                        zone.root(),
                        zone.cents()));
                if (++this.zones > MOST_ZONES) throw Chunks.broken("font.zones", MOST_ZONES);
            }
        }
        return List.copyOf(zones);
    }

    private List<Zone> instrument(int number) {
        if (number + 1 >= instruments.limit() / INSTRUMENT) throw Chunks.broken("font.index", "inst", number);
        return read.computeIfAbsent(number, this::readInstrument);
    }

    private List<Zone> readInstrument(int number) {
        int from = word(instruments, number * INSTRUMENT + 20);
        int to = word(instruments, (number + 1) * INSTRUMENT + 20);
        List<Zone> zones = new ArrayList<>();
        Settings global = Settings.usual();
        checkBags(instrumentBags, from, to, "ibag");
        for (int bag = from; bag < to; bag++) {
            Settings settings = settings(global, instrumentBags, bag, instrumentGenerators, "igen");
            if (settings.given(Settings.SAMPLE)) zone(settings).ifPresent(zones::add);
            else if (bag == from) global = settings;
        }
        return List.copyOf(zones);
    }

    private static void checkBags(ByteBuffer bags, int from, int to, String table) {
        if (from > to || to >= bags.limit() / BAG) throw Chunks.broken("font.index", table, to);
    }

    private static Settings settings(Settings global, ByteBuffer bags, int bag, ByteBuffer generators, String table) {
        int from = word(bags, bag * BAG);
        int to = word(bags, (bag + 1) * BAG);
        if (from > to || to > generators.limit() / GENERATOR) throw Chunks.broken("font.index", table, to);
        Settings settings = global.copy();
        for (int i = from; i < to; i++) {
            int index = word(generators, i * GENERATOR);
            boolean range = index == Settings.KEYS || index == Settings.VELOCITIES;
            boolean name = index == Settings.INSTRUMENT || index == Settings.SAMPLE || index == Settings.MODES;
            int value = generators.getShort(i * GENERATOR + 2);
            settings.set(index, range || name ? value & 0xFFFF : value);
        }
        return settings;
    }

    /** A zone with its sample; empty when the sample cannot be played: in the ROM of a card, or not inside the file. */
    private Optional<Zone> zone(Settings settings) {
        int number = settings.get(Settings.SAMPLE);
        if (number + 1 >= samples.limit() / SAMPLE) throw Chunks.broken("font.index", "shdr", number);
        int at = number * SAMPLE;
        long start = address(at + 20) + settings.get(Settings.START) + 32_768L * settings.get(Settings.START_COARSE);
        long end = address(at + 24) + settings.get(Settings.END) + 32_768L * settings.get(Settings.END_COARSE);
        long loopStart = address(at + 28) + settings.get(Settings.LOOP_START) + 32_768L * settings.get(Settings.LOOP_START_COARSE);
        long loopEnd = address(at + 32) + settings.get(Settings.LOOP_END) + 32_768L * settings.get(Settings.LOOP_END_COARSE);
        long rate = address(at + 36);
        boolean playable = (word(samples, at + 44) & ROM) == 0 && start >= 0 && end - start >= 8 && end <= points && rate >= 400 && rate <= 400_000;
        if (!playable) return Optional.empty();
        boolean loop = loopStart >= start && loopEnd <= end && loopStart < loopEnd;
        int original = samples.get(at + 40) & 0xFF;
        int root = settings.given(Settings.ROOT) && settings.get(Settings.ROOT) >= 0 ? settings.get(Settings.ROOT) : original <= 127 ? original : 60;
        return Optional.of(new Zone(settings, (int) start, (int) end, loop ? (int) loopStart : 0, loop ? (int) loopEnd : 0, (int) rate, root,
                samples.get(at + 41)));
    }

    private long address(int at) {
        return Integer.toUnsignedLong(samples.getInt(at));
    }

    private static int word(ByteBuffer table, int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }
}
