package org.kinora.workbench.timeline.internal;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Canvas;
import org.kinora.api.film.Clip;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Level;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Medium;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.FileQuestion;
import org.kinora.api.workbench.Reply;
import org.kinora.api.workbench.Site;
import org.kinora.api.workbench.WordsSheet;

/** Edits of the cut by key or menu; each is one operation of the project, which undo takes back. UI thread. */
final class Edits {
    private static final int DECIBEL = 100;

    private final Site site;
    private final Texts texts;
    private final Canvas canvas;
    private final Desk desk;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Optional<Copied> copied = Optional.empty();
    private boolean changing;

    Edits(Site site, Texts texts, Canvas canvas, Desk desk) {
        this.site = site;
        this.texts = texts;
        this.canvas = canvas;
        this.desk = desk;
    }

    /** Runs an edit on the cut as it will be when the edit before it is done. */
    void inTurn(Runnable edit) {
        if (changing) waiting.add(edit);
        else edit.run();
    }

    /** The cut is shown as it is now, so that the next edit may be made. */
    void shown() {
        changing = false;
        canvas.redraw();
        while (!changing && !waiting.isEmpty()) waiting.remove().run();
    }

    void change(String operation, JsonObject input) {
        start(operation, input, answer -> answer.text().lines().findFirst().orElse(""));
    }

    void history(boolean redo) {
        start(redo ? "project.redo" : "project.undo", new JsonObject(), answer -> texts.text(redo ? "timeline.redone" : "timeline.undone"));
    }

    private void start(String operation, JsonObject input, Function<Reply, String> words) {
        changing = true;
        site.errands().start(operation, input, answer -> {
            site.tell(words.apply(answer));
            site.changed();
        }, failure -> shown());
    }

    private static JsonObject of(Clip clip) {
        JsonObject input = new JsonObject();
        input.addProperty("clip", clip.id());
        return input;
    }

    /** Splits what is selected where the playhead is, else the picture. */
    void split(long frame) {
        desk.meant(frame).filter(one -> one.under(frame) && frame > one.lane().begin(one.clip())).ifPresent(one -> {
            JsonObject input = of(one.clip());
            input.addProperty("at", frame - Math.round(one.lane().begin(one.clip())) + "f");
            change("cut.split", input);
        });
    }

    /** A marker here, with words or without. */
    void mark(long frame, boolean asked) {
        String name = texts.text("timeline.marker", Painter.clock(frame / desk.cut().orElseThrow().format().rate().toDouble()), frame);
        if (asked) sheet(name).open(canvas.getShell(), site.look(), "", words -> mark(name, frame, words));
        else mark(name, frame, "");
    }

    private void mark(String name, long frame, String words) {
        desk.picture(frame).ifPresent(one -> {
            JsonObject input = new JsonObject();
            input.addProperty("name", name);
            input.addProperty("at", one.clip().id());
            input.addProperty("offset", frame - one.clip().position() + "f");
            if (!words.isBlank()) input.addProperty("note", words);
            change("cut.mark", input);
        });
    }

    /** Asks for other words for a marker. */
    void note(Marker marker) {
        sheet(marker.id()).open(canvas.getShell(), site.look(), marker.note(), words -> mark(marker.id(), marker.frame(), words));
    }

    private WordsSheet sheet(String about) {
        return new WordsSheet(texts.text("note.title"), about, texts.text("note.words.hint"), texts.text("note.keep"), "note.words");
    }

    /** A marker goes; a picture closes the gap unless it is to be lifted; everything else is lifted. */
    void delete(boolean lift) {
        if (!desk.marker().isEmpty()) {
            JsonObject input = new JsonObject();
            input.addProperty("name", desk.marker());
            input.addProperty("off", true);
            change("cut.mark", input);
            return;
        }
        desk.chosen().ifPresent(one -> change(one.lane().picture() && !lift ? "cut.extract" : "cut.lift", of(one.clip())));
    }

    void copy(long frame) {
        desk.meant(frame).ifPresent(one -> {
            copied = Optional.of(new Copied(one.lane(), one.clip()));
            site.tell(texts.text("timeline.copied", desk.labels().of(one.clip())));
        });
    }

    void cut(long frame) {
        copy(frame);
        desk.meant(frame).ifPresent(one -> change(one.lane().picture() ? "cut.extract" : "cut.lift", of(one.clip())));
    }

    void paste(long frame) {
        if (copied.isEmpty()) {
            site.tell(texts.text("timeline.nothing.copied"));
            return;
        }
        copied.get().at(desk.cut().orElseThrow(), frame, site::file)
                .ifPresentOrElse(input -> change("cut.insert", input), () -> site.tell(texts.text("timeline.paste.none")));
    }

    /** Gives the selected clip the level and fades, or the effects, of the copied one. */
    void attributes(long frame) {
        Optional<Desk.Lying> to = desk.meant(frame);
        if (copied.isEmpty() || to.isEmpty()) site.tell(texts.text("timeline.nothing.copied"));
        else if (!copied.get().fits(to.get().lane())) site.tell(texts.text("timeline.attributes.other"));
        else change(copied.get().operation(), copied.get().attributes(to.get().clip().id()));
    }

    /** Ties a sound or words to the picture above, or unties it. */
    void link() {
        desk.chosen().filter(one -> !one.lane().picture()).ifPresentOrElse(one -> {
            JsonObject input = of(one.clip());
            if (one.clip().linked().isEmpty())
                desk.picture(Math.round(one.lane().begin(one.clip()))).ifPresent(picture -> input.addProperty("shot", picture.clip().id()));
            change("cut.link", input);
        }, () -> site.tell(texts.text("timeline.link.what")));
    }

    /** Asks for a file that is shown or heard in the place of the clip. */
    void replace(long frame) {
        desk.meant(frame).ifPresent(one -> site.files().one(canvas.getShell(), FileQuestion.open(texts.text("key.replace"))).ifPresent(file -> {
            JsonObject input = of(one.clip());
            input.add("file", Landing.file(file.toString()));
            change("cut.replace", input);
        }));
    }

    void louder(int decibels) {
        desk.chosen().filter(one -> one.lane().track().role().sounding()).ifPresentOrElse(one -> {
            Level now = one.clip().level();
            Level then = now.gained(Math.clamp(now.gain() + (long) decibels * DECIBEL, -6000, 2400));
            change("cut.level", Pull.input(one.clip().id(), then, one.lane().unit()));
        }, () -> site.tell(texts.text("timeline.level.what")));
    }

    /** Tells which frame of which file is seen, and selects its shot for all views. */
    void match(long frame) {
        desk.picture(frame).ifPresent(one -> {
            Clip clip = one.clip();
            String file = switch (clip.medium()) {
                case Medium.Footage footage -> footage.asset().toString();
                case Medium.Still still -> still.asset().toString();
                default -> "";
            };
            site.select(clip.id());
            long at = clip.in() + clip.speed().times(Rational.of(frame - clip.position())).round();
            site.tell(file.isEmpty() ? texts.text("timeline.match.none", desk.labels().of(clip))
                    : texts.text("timeline.match", desk.labels().of(clip), at,
                            site.file(file).map(path -> path.getFileName().toString()).orElse(file)));
        });
    }

    /** Shows the line that is spoken here in the script. */
    void script(long frame) {
        desk.line(frame).ifPresentOrElse(line -> {
            site.select(line.id());
            site.show("org.kinora.workbench.script");
        }, () -> site.tell(texts.text("timeline.line.none")));
    }

    /** A key frame at the playhead; the one that stands there goes. */
    void key(long frame) {
        if (!levelled(frame, LevelEdit::toggled)) keyed(frame, (keys, at) -> keys.near(at, 0.5).map(keys::removed).orElseGet(() -> keys.added(at)));
    }

    /** How the value goes on from the key frame at or before the playhead. */
    void ease(long frame) {
        if (!levelled(frame, LevelEdit::eased)) keyed(frame, (keys, at) -> keys.keys().frames().stream().filter(key -> key.at() <= at).reduce((one, other) -> other)
                .or(() -> Optional.of(keys.keys().frames().getFirst())).map(keys::eased).orElseThrow());
    }

    /** The next key frame, or the one before. */
    void walk(long frame, boolean forward) {
        desk.meant(frame).flatMap(one -> {
            var places = keys(one).map(key -> Math.round((key.at() + one.clip().position()) / one.lane().unit()));
            return forward ? places.filter(at -> at > frame).findFirst() : places.filter(at -> at < frame).reduce((a, b) -> b);
        }).ifPresent(site.playhead()::move);
    }

    private Stream<KeyFrame> keys(Desk.Lying one) {
        if (one.lane().track().role().sounding()) return one.clip().level().curve().stream();
        return desk.parameter().stream().flatMap(parameter -> parameter.of(one.clip().effects()).frames().stream());
    }

    /** Changes the level of the sound that is selected; whether one is. */
    private boolean levelled(long frame, BiFunction<LevelEdit, Long, Level> change) {
        Optional<Desk.Lying> sound = desk.chosen().filter(one -> one.lane().track().role().sounding());
        sound.ifPresent(one -> {
            LevelEdit edit = new LevelEdit(one.lane(), one.clip());
            Level then = change.apply(edit, edit.place(frame));
            if (!then.equals(one.clip().level())) change("cut.level", Pull.input(one.clip().id(), then, one.lane().unit()));
        });
        return sound.isPresent();
    }

    /** What becomes of key frames at a frame of their clip. */
    private interface Change {
        Keys of(KeyEdit keys, long at);
    }

    private void keyed(long frame, Change change) {
        Optional<Desk.Lying> clip = desk.meant(frame).filter(one -> !one.lane().track().role().sounding());
        if (desk.parameter().isEmpty() || clip.isEmpty()) {
            site.tell(texts.text("timeline.key.what"));
            return;
        }
        Clip now = clip.get().clip();
        long at = Math.clamp(frame - now.position(), 0, Math.max(0, now.length() - 1));
        Parameter parameter = desk.parameter().get();
        Keys keys = change.of(new KeyEdit(parameter.of(now.effects())), at);
        change("cut.effect", EffectInput.of(now.id(), parameter.in(now.effects(), keys)));
    }
}
