package org.kinora.workbench.player.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Medium;
import org.kinora.api.media.ClipScrubber;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePixels;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.ScrubPlan;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.workbench.Comparison;

/** Decodes what a frame of the cut shows; belongs to the player's own thread. */
final class Pictures implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Pictures.class.getName());
    private static final int MOST_OPEN = 4;
    private static final long MEMORY = 48L << 20;

    private final MediaEngine media;
    private final Function<String, Optional<Path>> files;
    private final Map<AssetId, ClipScrubber> open = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * A frame of the film, ready to be shown.
     *
     * @param layers from below to above
     * @param words over the picture
     * @param card whether the words are all there is
     * @param rival the same frame with another take; none unless takes are compared
     */
    record Shown(long frame, List<Layer> layers, List<String> words, boolean card, Optional<Shown> rival) {
        /** A picture with its strength in permille. */
        record Layer(FramePixels pixels, int permille) {}

        Shown beside(Shown other) {
            return new Shown(frame, layers, words, card, Optional.of(other));
        }

        /** The uppermost picture. */
        Optional<FramePixels> picture() {
            return layers.isEmpty() ? Optional.empty() : Optional.of(layers.getLast().pixels());
        }

        /** How far the uppermost pictures of both are apart; empty where there is none to compare with. */
        Optional<FramePixels> difference() {
            Optional<FramePixels> other = rival.flatMap(Shown::picture);
            if (other.isEmpty() || picture().isEmpty() || other.get().pixels().length != picture().get().pixels().length) return Optional.empty();
            return picture().map(one -> new FramePixels(one.width(), one.height(), Comparison.difference(one.pixels(), other.get().pixels())));
        }
    }

    /** @param files where an asset lies */
    Pictures(MediaEngine media, Function<String, Optional<Path>> files) {
        this.media = media;
        this.files = files;
    }

    /** @param width even number of pixels that is enough */
    Shown decode(Cut cut, long frame, int width) {
        Footprint print = Footprint.at(cut, frame);
        List<Shown.Layer> layers = new ArrayList<>();
        List<String> words = new ArrayList<>(print.words());
        boolean card = false;
        for (Footprint.Layer layer : print.layers()) {
            List<String> own = Footprint.words(layer.clip().medium());
            if (!own.isEmpty() && layer.permille() > 500) {
                words = new ArrayList<>(own);
                card = true;
                continue;
            }
            pixels(cut, layer, width).ifPresent(pixels -> layers.add(new Shown.Layer(pixels, layer.permille())));
        }
        return new Shown(frame, layers, words, card && layers.isEmpty(), Optional.empty());
    }

    private Optional<FramePixels> pixels(Cut cut, Footprint.Layer layer, int width) {
        AssetId asset = switch (layer.clip().medium()) {
            case Medium.Footage footage -> footage.asset();
            case Medium.Still still -> still.asset();
            default -> null;
        };
        if (asset == null) return Optional.empty();
        try {
            Optional<ClipScrubber> clip = scrubber(cut, asset, width);
            if (clip.isEmpty()) return Optional.empty();
            Rational medium = Rational.of(layer.clip().in()).plus(layer.clip().speed().times(Rational.of(layer.offset())));
            try (YuvFrame decoded = clip.get().at(medium.dividedBy(cut.format().rate()))) {
                return Optional.of(new FramePixels(decoded.width(), decoded.height(), media.toPixels(decoded)));
            }
        } catch (Failure | UnsupportedOperationException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "the player cannot show " + asset, unreadable);
            return Optional.empty();
        }
    }

    private Optional<ClipScrubber> scrubber(Cut cut, AssetId asset, int width) {
        ClipScrubber known = open.get(asset);
        if (known != null && known.width() == width) return Optional.of(known);
        if (known != null) open.remove(asset).close();
        Optional<Path> file = files.apply(asset.toString());
        if (file.isEmpty()) return Optional.empty();
        int height = Math.max(2, width * cut.format().height() / cut.format().width() / 2 * 2);
        ClipScrubber made = media.scrub(file.get(), new ScrubPlan(new ClipView(width, height, Rational.ZERO, Fit.CROP), MEMORY, true, true));
        open.put(asset, made);
        if (open.size() > MOST_OPEN) {
            Iterator<ClipScrubber> oldest = open.values().iterator();
            oldest.next().close();
            oldest.remove();
        }
        return Optional.of(made);
    }

    @Override
    public void close() {
        open.values().forEach(ClipScrubber::close);
        open.clear();
    }
}
