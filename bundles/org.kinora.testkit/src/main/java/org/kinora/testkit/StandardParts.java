package org.kinora.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.generate.Composer;
import org.kinora.api.generate.ImageEditor;
import org.kinora.api.generate.ImageGenerator;
import org.kinora.api.generate.ImageRequest;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.generate.Provider;
import org.kinora.api.generate.SoundMaker;
import org.kinora.api.generate.SoundRequest;
import org.kinora.api.generate.Speaker;
import org.kinora.api.generate.Timings;
import org.kinora.api.generate.VideoGenerator;
import org.kinora.api.generate.VideoRequest;
import org.kinora.api.json.Json;
import org.kinora.api.time.Rational;

/** The parts that each capability must deliver, and what they must hold. */
final class StandardParts {
    private static final int RATE = 48_000;

    /** One required part: its name, the start of its media type, the kind of its metadata. */
    private record Required(String name, String mediaType, Class<? extends PartInfo> info) {}

    private StandardParts() {}

    private static List<Required> required(Provider<?> provider) {
        return switch (provider) {
            case ImageGenerator image -> List.of(new Required("image", "image/", PartInfo.Picture.class));
            case ImageEditor editor -> List.of(new Required("image", "image/", PartInfo.Picture.class));
            case VideoGenerator video -> List.of(new Required("clip", "video/", PartInfo.Clip.class));
            case Speaker speaker -> List.of(new Required("speech", "audio/", PartInfo.Sound.class),
                    new Required("phonemes", "application/json", PartInfo.Data.class),
                    new Required("words", "application/json", PartInfo.Data.class));
            case Composer composer -> List.of(new Required("music", "audio/", PartInfo.Sound.class));
            case SoundMaker sounds -> List.of(new Required("sound", "audio/", PartInfo.Sound.class));
            default -> List.of();
        };
    }

    /** The required parts are there, in the store, with media types and metadata of the right kind. */
    static void checkPresent(Provider<?> provider, Outcome outcome, AssetStore assets) {
        assertThat(outcome.parts()).as("parts of the outcome").isNotEmpty();
        for (Required part : required(provider)) {
            assertThat(outcome.parts()).as("parts of the outcome").containsKey(part.name());
            Outcome.Part found = outcome.part(part.name());
            assertThat(found.asset().mediaType()).as("media type of '%s'", part.name()).startsWith(part.mediaType());
            assertThat(found.info()).as("metadata of '%s'", part.name()).isInstanceOf(part.info());
        }
        outcome.parts().forEach((name, part) -> {
            assertThat(assets.has(part.asset())).as("the asset of '%s' lies in the store", name).isTrue();
            assertThat(part.info()).as("metadata of '%s'", name).isNotNull();
        });
    }

    /** What is there decodes and is what its metadata and the request say. */
    static void checkContents(Record request, Outcome outcome, AssetStore assets) {
        for (Map.Entry<String, Outcome.Part> entry : outcome.parts().entrySet()) {
            Outcome.Part part = entry.getValue();
            if (!assets.has(part.asset())) continue;
            Path file = assets.file(part.asset());
            switch (part.info()) {
                case PartInfo.Picture picture -> picture(entry.getKey(), picture, part, file);
                case PartInfo.Sound sound -> sound(entry.getKey(), sound, part, file);
                case PartInfo.Data data when data.kind().equals("timings") -> timings(entry.getKey(), file);
                case PartInfo.Data data -> { }
                case PartInfo.Clip clip -> assertThat(file).as("file of '%s'", entry.getKey()).isNotEmptyFile();
                case null -> { }
            }
        }
        asRequested(request, outcome);
    }

    private static void asRequested(Record request, Outcome outcome) {
        switch (request) {
            case ImageRequest image when info(outcome, "image") instanceof PartInfo.Picture got ->
                assertThat(List.of(got.width(), got.height())).as("width and height of 'image'").isEqualTo(List.of(image.width(), image.height()));
            case VideoRequest video when info(outcome, "clip") instanceof PartInfo.Clip got ->
                assertThat(got).as("metadata of 'clip'").isEqualTo(new PartInfo.Clip(video.width(), video.height(), video.rate(), video.frames()));
            case MusicRequest music when info(outcome, "music") instanceof PartInfo.Sound got -> exactly("music", got, music.length());
            case SoundRequest sound when info(outcome, "sound") instanceof PartInfo.Sound got -> exactly("sound", got, sound.length());
            default -> {
                if (info(outcome, "speech") instanceof PartInfo.Sound got) {
                    assertThat(got.rate()).as("sample rate of 'speech'").isEqualTo(RATE);
                    assertThat(got.channels()).as("channels of 'speech'").isEqualTo(1);
                }
            }
        }
    }

    private static PartInfo info(Outcome outcome, String name) {
        Outcome.Part part = outcome.parts().get(name);
        return part == null ? null : part.info();
    }

    private static void exactly(String name, PartInfo.Sound got, Rational length) {
        assertThat(got).as("metadata of '%s'", name).isEqualTo(new PartInfo.Sound(RATE, 2, length.samples(RATE)));
    }

    private static void picture(String name, PartInfo.Picture info, Outcome.Part part, Path file) {
        if (!ImageIO.getImageReadersByMIMEType(part.asset().mediaType()).hasNext()) return;
        try {
            BufferedImage image = ImageIO.read(file.toFile());
            assertThat(image).as("the picture '%s' decodes as %s", name, part.asset().mediaType()).isNotNull();
            assertThat(List.of(image.getWidth(), image.getHeight())).as("pixels of '%s'", name).isEqualTo(List.of(info.width(), info.height()));
        } catch (IOException e) {
            throw new AssertionError("the picture '" + name + "' does not decode: " + e.getMessage(), e);
        }
    }

    private static void sound(String name, PartInfo.Sound info, Outcome.Part part, Path file) {
        if (!part.asset().mediaType().contains("wav")) return;
        WaveHeader found = WaveHeader.of(bytes(file));
        assertThat(new PartInfo.Sound(found.rate(), found.channels(), found.samples())).as("header of '%s'", name).isEqualTo(info);
    }

    private static void timings(String name, Path file) {
        Timings timings = Json.read(new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8), Timings.class);
        assertThat(timings.rate()).as("rate of '%s'", name).isPositive();
        long end = 0;
        for (Timings.Mark mark : timings.marks()) {
            assertThat(mark.from()).as("start of mark '%s' in '%s'", mark.text(), name).isGreaterThanOrEqualTo(end);
            assertThat(mark.to()).as("end of mark '%s' in '%s'", mark.text(), name).isGreaterThanOrEqualTo(mark.from());
            end = mark.to();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
