package org.kinora.production.internal.operations.copy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Grade;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.story.Character;
import org.kinora.api.story.Place;
import org.kinora.api.story.Prop;
import org.kinora.api.story.Shot;
import org.kinora.production.internal.graph.BiblePictures;

/**
 * A piece of a film on its way to another one.
 *
 * @param kinora always {@code copied}
 * @param schema 1
 * @param project id of the project that it came from
 * @param film what people call that
 * @param label what the piece is called there
 * @param fountain text of a scene; empty for anything else
 * @param shots in their order
 * @param lines of a scene, in their order
 * @param people those in the shots, or the one that was copied
 */
record Copied(String kinora, int schema, String project, String film, Kind kind, String label, String fountain, List<CopiedShot> shots,
        List<CopiedLine> lines, List<Person> people, List<Site> places, List<Prop> props, Optional<Look> look) {
    static final String KINORA = "copied";

    /** What a piece is. */
    enum Kind { SCENE, SHOT, CHARACTER, LOOK }

    /**
     * A shot.
     *
     * @param picture parts of the take in use; empty when it was never drawn
     */
    record CopiedShot(Shot shot, List<ShotEdit> edits, Map<String, AssetId> picture, String note) {}

    /** A spoken line with the parts of the take in use. */
    record CopiedLine(String text, Map<String, AssetId> speech, String note) {}

    /** Somebody, with own pictures and chosen voice. */
    record Person(Character character, List<BiblePictures.Entry> pictures, String voice) {}

    /** A place with own pictures. */
    record Site(Place place, List<BiblePictures.Entry> pictures) {}

    /** How a film looks: the words of its style, and its colours. */
    record Look(String style, Optional<Grade> grade) {}

    /** Every file that goes along. */
    Set<AssetId> assets() {
        Set<AssetId> all = new LinkedHashSet<>();
        shots.forEach(shot -> all.addAll(shot.picture.values()));
        lines.forEach(line -> all.addAll(line.speech.values()));
        Stream.concat(people.stream().flatMap(one -> one.pictures.stream()), places.stream().flatMap(one -> one.pictures.stream()))
                .forEach(entry -> {
                    all.add(entry.picture().picture());
                    all.add(entry.source());
                });
        look.flatMap(Look::grade).flatMap(Grade::table).ifPresent(all::add);
        return all;
    }

    /** Whether it can be brought in. */
    boolean known() {
        return KINORA.equals(kinora) && schema == 1 && kind != null && shots != null && lines != null && people != null && places != null
                && props != null && (kind != Kind.SCENE || !fountain.isBlank()) && (kind != Kind.SHOT || shots.size() == 1)
                && (kind != Kind.CHARACTER || people.size() == 1) && (kind != Kind.LOOK || look.isPresent());
    }
}
