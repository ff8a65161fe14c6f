package org.kinora.film.internal.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.imaging.ColourTable;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.film.internal.caption.AssFormat;
import org.kinora.film.internal.caption.SrtFormat;
import org.kinora.film.internal.caption.VttFormat;
import org.kinora.film.internal.interchange.otio.OtioFormat;
import org.kinora.film.internal.interchange.xml.FcpFormat;
import org.kinora.film.internal.interchange.xml.XmemlFormat;
import org.kinora.imaging.internal.colour.GradingDesk;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.raster.PlaneConversions;

/**
 * Real lists and captions, broken at random: each is read as a whole cut or refused in words.
 *
 * <p>A short run by default; the Maven profile {@code fuzz} makes it a million inputs a reader. Other inputs are drawn with another
 * {@code kinora.fuzz.seed}; {@code kinora.fuzz.only} names some formats with commas between them.
 */
class InterchangeFuzzTest {
    private static final int INPUTS = Integer.getInteger("kinora.fuzz.inputs", 1500);
    private static final long SEED = Long.getLong("kinora.fuzz.seed", 1);
    private static final String ONLY = System.getProperty("kinora.fuzz.only", "edl,otio,fcpxml,xml,srt,vtt,ass,cube");
    private static final int SEEDS = 12;
    private static final int SHORT = 16;
    private static final String[] TOKENS = {"-1", "0", "99999999999999999999", "1e308", "NaN", "null", "{}", "[]", "\"\"", "<", ">", "&x;",
            "--> ", "00:99:99:99",
        "1/0s", "-5/3s", "\u202E", "\u0000", "\n\n", "{\\p1}", "\\N", "Stack.1", "Transition.1", "<spine>", "offset=\"9999999s\"", "lane=\"-1\"",
        "<start>-1</start>", "</clipitem>", "<transitionitem>", "M2   AX  -999.9 01:00:00:00\n", "W999", "kinora"};

    @TestFactory
    List<DynamicTest> broken_files_are_read_or_refused() {
        List<CutFormat> formats = List.of(new EdlFormat(), new OtioFormat(), new FcpFormat(), new XmemlFormat(), new SrtFormat(), new VttFormat(),
                new AssFormat());
        return Stream.concat(formats.stream().map(format -> DynamicTest.dynamicTest(format.suffix(), () -> broken(format))),
                Stream.of(DynamicTest.dynamicTest("cube", InterchangeFuzzTest::brokenTables)))
                .filter(test -> List.of(ONLY.split(",")).contains(test.getDisplayName())).toList();
    }

    private static void brokenTables() {
        GradingDesk desk = new GradingDesk(new PlaneConversions(new OpenCv()));
        StringBuilder lattice = new StringBuilder("TITLE \"Warm\"\n# made by hand\nLUT_3D_SIZE 3\nDOMAIN_MIN 0 0 0\nDOMAIN_MAX 1 1 1\n");
        for (int i = 0; i < 27; i++) lattice.append(i % 3 / 2.0).append(' ').append(i / 3 % 3 * 0.45).append(' ').append(i / 9 / 2.0).append('\n');
        List<byte[]> seeds = List.of(lattice.toString().getBytes(StandardCharsets.UTF_8),
                "LUT_1D_SIZE 4\r\nLUT_1D_INPUT_RANGE 0.0 1.0\r\n0 0 0\r\n.25 .3 .2\r\n0.7 0.72 0.6\r\n1e0 1 0.98\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        broken("cube", seeds, bytes -> {
            ColourTable table = desk.read(new String(bytes, StandardCharsets.UTF_8));
            assertThat(table.entries()).hasSize(3 * (table.isLattice() ? table.size() * table.size() * table.size() : table.size()));
            for (float entry : table.entries()) assertThat(entry).isFinite();
        });
    }

    private static void broken(CutFormat format) {
        List<byte[]> seeds = new ArrayList<>();
        List<byte[]> small = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Cut cut = Lists.worked(new Random(SEED + i));
            seeds.add(format.write(cut, Lists::name).bytes());
            small.add(format.write(beginning(cut), Lists::name).bytes());
        }
        seeds = smallest(seeds);
        small = smallest(small);
        assertThat(seeds).isNotEmpty();
        // what breaks is the same in a short file, which is read many times as fast: a whole film for each fifteen of them
        List<byte[]> mixed = new ArrayList<>();
        for (int i = 0; i < seeds.size() * (small.isEmpty() ? 1 : SHORT); i++)
            mixed.add(i % SHORT == 0 || small.isEmpty() ? seeds.get(i / SHORT % seeds.size()) : small.get(i % small.size()));
        Cut like = Lists.empty(Rational.of(24));
        broken(format.suffix(), mixed, bytes -> whole(format.read(bytes, like, Lists::any).cut()));
    }

    /** The first pictures of a cut with all that lies over and under them. */
    private static Cut beginning(Cut cut) {
        List<Clip> pictures = cut.clips(Role.PICTURE);
        long end = pictures.get(Math.min(2, pictures.size()) - 1).end();
        long samples = Rational.of(end * Cut.SAMPLE_RATE).dividedBy(cut.format().rate()).floor();
        List<Track> tracks = cut.tracks().stream().map(track -> track.with(track.clips().stream()
                .filter(clip -> clip.end() <= (track.role().sounding() ? samples : end)).toList())).toList();
        return new Cut(cut.format(), cut.language(), end, tracks, cut.markers().stream().filter(marker -> marker.frame() < end).toList(),
                cut.metadata(), cut.mastering());
    }

    private static List<byte[]> smallest(List<byte[]> files) {
        List<byte[]> seeds = new ArrayList<>(files.stream().filter(file -> file.length >= 30).sorted(Comparator.comparingInt(file -> file.length))
                .limit(SEEDS).toList());
        // every second one as if another program had written it
        for (int i = 0; i < seeds.size(); i += 2) seeds.set(i, new String(seeds.get(i), StandardCharsets.UTF_8).replace("kinora", "theirs").getBytes(
                StandardCharsets.UTF_8));
        return seeds;
    }

    private static void broken(String suffix, List<byte[]> seeds, Consumer<byte[]> reader) {
        Random random = new Random(SEED + suffix.hashCode());
        int read = 0;
        int refused = 0;
        for (int i = 0; i < INPUTS; i++) {
            byte[] bytes = damaged(seeds.get(i % seeds.size()), random);
            try {
                reader.accept(bytes);
                read++;
            } catch (Failure told) {
                refused++;
            } catch (RuntimeException | Error unforeseen) {
                throw new AssertionError("seed " + SEED + ", input " + i + " of " + suffix + ": " + unforeseen + "\n"
                        + new String(bytes, StandardCharsets.UTF_8).substring(0, Math.min(bytes.length, 2000)), unforeseen);
            }
        }
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    /** What every reader promises: pictures without gaps, clips that last. */
    private static void whole(Cut cut) {
        assertThat(cut.frames()).isNotNegative();
        long position = 0;
        for (Clip clip : cut.clips(Role.PICTURE)) {
            assertThat(clip.position()).isEqualTo(position);
            position = clip.end();
        }
        for (Track track : cut.tracks()) for (Clip clip : track.clips()) {
            assertThat(clip.length()).isPositive();
            assertThat(clip.id()).isNotNull();
            assertThat(clip.medium()).isNotNull();
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int fault = 0; fault < 1 + random.nextInt(4) && bytes.length > 1; fault++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(7)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
                case 3, 4 -> bytes = put(bytes, at, random.nextInt(12), TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8));
                case 5 -> {
                    int from = random.nextInt(whole.length);
                    bytes = put(bytes, at, 0, Arrays.copyOfRange(whole, from, Math.min(whole.length, from + random.nextInt(200))));
                }
                default -> {
                    for (int i = at; i < bytes.length && i < at + 40; i++) if (bytes[i] >= '0' && bytes[i] <= '9') bytes[i] = (byte) ('0'
                            + random.nextInt(10));
                }
            }
        }
        return bytes;
    }

    /** The bytes with some taken out at a place and others put in. */
    private static byte[] put(byte[] bytes, int at, int out, byte[] in) {
        int rest = Math.min(bytes.length, at + out);
        byte[] made = new byte[at + in.length + bytes.length - rest];
        System.arraycopy(bytes, 0, made, 0, at);
        System.arraycopy(in, 0, made, at, in.length);
        System.arraycopy(bytes, rest, made, at + in.length, bytes.length - rest);
        return made;
    }
}
