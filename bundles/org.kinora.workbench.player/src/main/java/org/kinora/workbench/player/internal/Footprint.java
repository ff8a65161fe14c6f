package org.kinora.workbench.player.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;

/**
 * What of a cut is seen at one frame.
 *
 * @param layers pictures from below to above, each with its strength in permille
 * @param words captions and titles over the picture
 */
record Footprint(List<Layer> layers, List<String> words) {
    /**
     * One picture.
     *
     * @param offset frames since the clip began; negative while its transition runs before it
     */
    record Layer(Clip clip, long offset, int permille) {}

    static Footprint at(Cut cut, long frame) {
        List<Layer> layers = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Track track : cut.tracks()) {
            if (track.muted()) continue;
            if (track.role() == Role.PICTURE) picture(track.clips(), frame, layers);
            else if (track.role() == Role.OVERLAY) under(track.clips(), frame)
                    .ifPresent(clip -> layers.add(new Layer(clip, frame - clip.position(), 1000)));
            else if (!track.role().sounding()) under(track.clips(), frame).ifPresent(clip -> words.addAll(words(clip.medium())));
        }
        return new Footprint(layers, words);
    }

    /** A transition shows both clips; whatever its kind, it is seen as a dissolve here. */
    private static void picture(List<Clip> clips, long frame, List<Layer> layers) {
        for (int i = 0; i < clips.size(); i++) {
            Clip clip = clips.get(i);
            long begin = clip.position() - clip.blend().before();
            if (frame < begin || frame >= clip.end()) continue;
            boolean blending = clip.blend().length() > 0 && frame < clip.position() + clip.blend().after();
            int strength = blending ? (int) ((frame - begin + 1) * 1000 / (clip.blend().length() + 1)) : 1000;
            if (blending && i > 0 && layers.isEmpty()) layers.add(new Layer(clips.get(i - 1), frame - clips.get(i - 1).position(), 1000));
            layers.add(new Layer(clip, frame - clip.position(), strength));
        }
    }

    private static Optional<Clip> under(List<Clip> clips, long frame) {
        return clips.stream().filter(clip -> frame >= clip.position() && frame < clip.end()).findFirst();
    }

    static List<String> words(Medium medium) {
        return switch (medium) {
            case Medium.Text text -> text.lines();
            case Medium.Card card -> blocks(card.blocks());
            case Medium.Roll roll -> blocks(roll.blocks());
            default -> List.of();
        };
    }

    private static List<String> blocks(List<Medium.Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Medium.Block block : blocks) {
            if (block.heading() != null && !block.heading().isBlank()) lines.add(block.heading());
            if (block.lines() != null) lines.addAll(block.lines());
        }
        return lines;
    }
}
