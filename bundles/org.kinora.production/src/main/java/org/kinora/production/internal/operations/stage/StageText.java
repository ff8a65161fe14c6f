package org.kinora.production.internal.operations.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.KeyLight;
import org.kinora.api.stage.Location;
import org.kinora.api.stage.Mark;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.stage.StagedShot;

/** A staged scene in words, for people who read it in a terminal. */
final class StageText {
    private final StagedScene scene;
    private final StringBuilder out = new StringBuilder();

    StageText(StagedScene scene) {
        this.scene = scene;
        line("Scene %s  %s  (%s)", scene.number(), scene.heading(), scene.staging().scene());
        scene.staging().locations().forEach(this::location);
        scene.staging().shots().forEach(this::shot);
        if (!scene.staging().conflicts().isEmpty()) line("  hand edits that were not applied");
        scene.staging().conflicts().forEach(conflict -> line("    %s", conflict.text()));
    }

    private void location(Location location) {
        var set = location.set();
        line("  set %s of place %s: %s x %s m%s, floor %s, beyond %s", set.kit(), set.place(), metres(set.width()), metres(set.depth()),
                set.height() > 0 ? ", " + metres(set.height()) + " m high" : ", open", set.floor(), set.beyond());
        KeyLight light = location.light();
        line("  key light: %s from %d°, %d° high, %d K, level %d, fill %d", light.source(), light.bearing(), light.elevation(), light.kelvin(),
                light.level(), light.fill());
        line("  parts (wide x high x deep)");
        for (Part part : location.parts()) line("    %-22s %-16s %5s x %5s x %5s m at %s%s%s", part.id(), part.kind().equals(part.id()) ? ""
                : part.kind(),
                metres(part.width()), metres(part.height()), metres(part.depth()), at(part.at()), part.on().isEmpty() ? "" : " on " + part.on(),
                part.note().isEmpty() ? "" : " \"" + part.note() + "\"");
        line("  marks: %s", String.join(", ", location.allMarks().stream().map(Mark::id).toList()));
    }

    private void shot(StagedShot shot) {
        line("  %s  %s%s", scene.label(shot.shot()), scene.kinds().getOrDefault(shot.shot(), ""), given(shot));
        line("      camera %s", camera(shot.camera()));
        shot.end().ifPresent(end -> line("      moves to %s", camera(end)));
        if (!shot.subjects().isEmpty()) line("      about %s", String.join(", ", shot.subjects().stream().map(scene::name).toList()));
        shot.placements().forEach(this::person);
        if (!shot.parts().isEmpty()) line("      with %s", String.join(", ", shot.parts().stream().map(Part::id).toList()));
        if (!shot.wild().isEmpty()) line("      taken away: %s", String.join(", ", shot.wild()));
    }

    /** The size that came of it, where the set left no room for the planned one. */
    private String given(StagedShot shot) {
        String size = shot.size().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return scene.kinds().getOrDefault(shot.shot(), size).contains(", " + size + ",") ? "" : "; becomes " + size;
    }

    private void person(Placement person) {
        List<String> words = new ArrayList<>();
        words.add((person.posture().equals(person.pose()) ? "" : person.posture() + ", ") + person.pose());
        if (!person.emotion().equals("neutral")) words.add(person.emotion());
        if (!person.mark().isEmpty()) words.add("at " + person.mark());
        if (!person.gaze().isEmpty()) words.add("looks at " + scene.name(person.gaze()));
        if (!person.holding().isEmpty()) words.add("holds " + person.holding());
        if (person.speaking()) words.add("speaks");
        if (!person.seen()) words.add("not in the picture");
        if (person.way().size() > 1) words.add("walks " + String.join(" > ", person.way().stream().map(StageText::on).toList()));
        line("      %-14s %s  %s", scene.name(person.character()), at(person.at()), String.join("; ", words));
    }

    private static String camera(CameraPosition camera) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%s, %s, %s m, looks to %s°, %s mm", metres(camera.x()), metres(camera.y()),
                metres(camera.z()), tenths(camera.bearing()), tenths(camera.focal())));
        if (camera.pitch() != 0) text.append(camera.pitch() > 0 ? ", up " : ", down ").append(tenths(Math.abs(camera.pitch()))).append('°');
        if (camera.roll() != 0) text.append(", rolled ").append(tenths(camera.roll())).append('°');
        if (camera.shift() != 0) text.append(", shift ").append(camera.shift()).append(" permille");
        return text.toString();
    }

    private static String at(Spot spot) {
        return String.format(Locale.ROOT, "%6s, %5s, %6s m, %d°", metres(spot.x()), metres(spot.y()), metres(spot.z()), spot.heading());
    }

    private static String on(Spot spot) {
        return metres(spot.x()) + ", " + metres(spot.z());
    }

    private static String metres(int millimetres) {
        return String.format(Locale.ROOT, "%s%d.%02d", millimetres < 0 ? "-" : "", Math.abs(millimetres) / 1000, Math.abs(millimetres) % 1000 / 10);
    }

    private static String tenths(int value) {
        return value % 10 == 0 ? Integer.toString(value / 10) : String.format(Locale.ROOT, "%s%d.%d", value < 0 ? "-" : "", Math.abs(value) / 10,
                Math.abs(value) % 10);
    }

    private void line(String form, Object... values) {
        out.append(String.format(Locale.ROOT, form, values).stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
