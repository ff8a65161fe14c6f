package org.kinora.direction.internal.song;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.platform.direction.Song;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.prompt.Prompter;

/**
 * Cuts a plan to a song: the script's shots in their order are dealt to the stretches between cuts, seen again from other sides where the song is
 * longer than the script, thinned out evenly where it is shorter. Lyrics become sung lines; dialogue is not spoken over a song. Pure.
 */
public final class SongCut {
    private SongCut() {}

    private record Source(int scene, Shot shot) {}

    /** The story with fixed shots that fill the song to the frame. */
    public static Story of(Story story, Song song) {
        List<Source> sources = sources(story);
        if (sources.isEmpty()) return story;
        Grid grid = new Grid(song);
        List<Rational> cuts = grid.cuts();
        Rational rate = story.format().rate();
        List<List<Shot>> shots = new ArrayList<>();
        List<List<Line>> lines = new ArrayList<>();
        story.scenes().forEach(scene -> {
            shots.add(new ArrayList<>());
            lines.add(new ArrayList<>());
        });
        Map<String, Integer> turns = new HashMap<>();
        Prompter prompter = new Prompter(story.bible());
        long end = song.length().frames(rate);
        for (int i = 0; i < cuts.size(); i++) {
            long from = cuts.get(i).frames(rate);
            long to = i + 1 < cuts.size() ? cuts.get(i + 1).frames(rate) : end;
            Source chosen = sources.get((int) ((long) i * sources.size() / cuts.size()));
            List<Shot> scene = shots.get(chosen.scene());
            Source source = scene.isEmpty() ? opening(sources, chosen.scene()) : chosen;
            Shot shot = Variation.of(source.shot(), turns.merge(source.shot().id(), 1, Integer::sum) - 1, grid.energy(cuts.get(i)),
                    Rational.of(to - from).dividedBy(rate), scene);
            scene.add(shot.framing().equals(source.shot().framing()) ? shot : prompter.prompted(shot, story.scenes().get(source.scene())));
            sing(song, story, shot, Rational.of(from).dividedBy(rate), Rational.of(to).dividedBy(rate), lines.get(source.scene()));
        }
        List<Scene> scenes = new ArrayList<>();
        for (int s = 0; s < shots.size(); s++) if (!shots.get(s).isEmpty()) scenes.add(story.scenes().get(s).with(List.copyOf(shots.get(s)),
                List.copyOf(lines.get(s))));
        return new Story(story.title(), story.language(), story.credits(), story.format(), story.bible(), List.copyOf(scenes), List.of(),
                Optional.of(Rational.of(end).dividedBy(rate)));
    }

    /** The pictures of the plan; its cards when it has nothing else. */
    private static List<Source> sources(Story story) {
        List<Source> all = new ArrayList<>();
        for (int s = 0; s < story.scenes().size(); s++) for (Shot shot : story.scenes().get(s).shots()) all.add(new Source(s, shot));
        List<Source> pictures = all.stream().filter(source -> source.shot().framing().kind() != ShotKind.CARD).toList();
        return pictures.isEmpty() ? all : pictures;
    }

    /** What a scene opens with: shown before anything else of it, however few of its shots there is time for. */
    private static Source opening(List<Source> sources, int scene) {
        return sources.stream().filter(source -> source.scene() == scene).findFirst().orElseThrow();
    }

    /** The lyrics that begin under a shot. */
    private static void sing(Song song, Story story, Shot shot, Rational from, Rational to, List<Line> lines) {
        for (int i = 0; i < song.lyrics().size(); i++) {
            Song.LyricLine lyric = song.lyrics().get(i);
            if (lyric.from().compareTo(from) < 0 || lyric.from().compareTo(to) >= 0) continue;
            lines.add(new Line("song.l" + (i + 1), "", "", lyric.text(), story.language(), new Delivery("neutral", 1000, "normal", "sung"),
                    shot.id(), lyric.from().minus(from),
                    lyric.to().minus(lyric.from()), Optional.empty()));
        }
    }
}
