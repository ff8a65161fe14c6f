package org.kinora.production.internal.graph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.json.Json;
import org.kinora.api.platform.direction.Song;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Engine;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.engine.Step;
import org.kinora.api.platform.film.SongAnalyser;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The beat grid and lyrics of a song, analysed once and kept as a step. */
@Component(service = SongGrid.class)
public final class SongGrid {
    private static final Texts TEXTS = Texts.beside(SongGrid.class);
    private static final int ANALYSIS_VERSION = 1;
    private static final Pattern LRC = Pattern.compile("\\[(\\d{1,3}):(\\d{2})(?:[.:](\\d{1,3}))?](.*)");

    private final Engine engine;
    private final Providers providers;

    /** Which song to analyse. */
    record AnalysisRequest(AssetId song) {}

    @Activate
    public SongGrid(@Reference Engine engine, @Reference Providers providers) {
        this.engine = engine;
        this.providers = providers;
    }

    Song of(OpenProject project, AssetId asset, Optional<AssetId> lyrics, Work work) {
        work.stage("listening to the song");
        Song heard = analysis(project, asset, work);
        String words = lyrics.map(id -> new String(Planning.bytes(project, id), StandardCharsets.UTF_8)).orElse("");
        return new Song(heard.length(), heard.beats(), heard.downbeats(), heard.sections(), lyricLines(words, heard.length()));
    }

    private Song analysis(OpenProject project, AssetId song, Work work) {
        SongAnalyser analyser = providers.all(SongAnalyser.class).stream().findFirst()
                .orElseThrow(() -> TEXTS.failure(Kind.MISSING, "song.analyser"));
        Step step = new Step("song/analysis", "beats", "kinora.beats", ANALYSIS_VERSION, new AnalysisRequest(song));
        try (Build build = engine.build(project, work)) {
            Outcome outcome = build.step(step, Slot.CPU, scope -> Outcome.of("analysis", scope.assets().put(Json.bytes(analyser.analyse(song, scope)),
                    "application/json", Origin.DERIVED, "beats.json"), new PartInfo.Data("song-analysis"))).join().outcome();
            byte[] json = Planning.bytes(project, outcome.part("analysis").asset());
            return Json.read(new String(json, StandardCharsets.UTF_8), Song.class);
        }
    }

    /** LRC lines keep their times; plain lines are spread evenly over the song. */
    static List<Song.LyricLine> lyricLines(String words, Rational length) {
        List<String> texts = new ArrayList<>();
        List<Rational> starts = new ArrayList<>();
        for (String line : words.lines().map(String::strip).filter(text -> !text.isEmpty()).toList()) {
            Matcher timed = LRC.matcher(line);
            if (timed.matches()) {
                if (timed.group(4).isBlank()) continue;
                starts.add(Rational.of(Long.parseLong(timed.group(1)) * 60 + Long.parseLong(timed.group(2))).plus(fraction(timed.group(3))));
                texts.add(timed.group(4).strip());
            } else if (!line.startsWith("[")) {
                texts.add(line);
            }
        }
        boolean allTimed = starts.size() == texts.size();
        List<Song.LyricLine> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Rational from = allTimed ? starts.get(i) : length.times(Rational.of(i, texts.size()));
            Rational to = i + 1 == texts.size() ? length : allTimed ? starts.get(i + 1) : length.times(Rational.of(i + 1, texts.size()));
            if (from.compareTo(length) < 0 && to.compareTo(from) > 0) lines.add(new Song.LyricLine(texts.get(i), from, Rational.min(to, length)));
        }
        return lines;
    }

    private static Rational fraction(String digits) {
        if (digits == null) return Rational.ZERO;
        long scale = digits.length() == 1 ? 10 : digits.length() == 2 ? 100 : 1000;
        return Rational.of(Long.parseLong(digits), scale);
    }
}
