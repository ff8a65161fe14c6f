package org.kinora.production.internal.operations.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kinora.api.generate.BiblePicture;
import org.kinora.api.json.Json;
import org.kinora.api.platform.project.View;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.story.Line;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.BiblePictures;
import org.kinora.production.internal.graph.CutEdits;
import org.kinora.production.internal.graph.Names;
import org.kinora.production.internal.graph.PlannedFilm;
import org.kinora.production.internal.graph.ShotEdits;
import org.kinora.production.internal.graph.StageEdits;
import org.kinora.production.internal.graph.VoiceChoice;
import org.kinora.production.internal.naming.EditWords;
import org.kinora.production.internal.naming.RenamedScript;
import org.kinora.production.internal.naming.ScreenplayWords;
import org.kinora.production.internal.naming.Spelling;
import org.kinora.production.internal.naming.Wording;
import org.kinora.production.internal.operations.canvas.CanvasDocument;

/** Finds every place where a name stands, as it is and as it will be; used once. */
final class NamePlaces {
    private static final Texts TEXTS = Texts.beside(NamePlaces.class);

    private final Subject subject;
    private final Wording wording;
    private final List<NameAt> places = new ArrayList<>();

    NamePlaces(Subject subject, Wording wording) {
        this.subject = subject;
        this.wording = wording;
    }

    List<NameAt> all(List<RenamedScript.Changed> lines, PlannedFilm before, PlannedFilm after, View view) {
        for (RenamedScript.Changed line : lines)
            places.add(new NameAt(kind(before.script().screenplay(), line), "line " + line.line(), line.before(), line.after()));
        bible(before.plan().story(), after.plan().story());
        prompts(before.plan().story(), after.plan().story());
        captions(before.plan().story(), after.plan().story());
        documents(view, before.plan().story());
        stays(view);
        return List.copyOf(places);
    }

    private static String kind(Screenplay screenplay, RenamedScript.Changed line) {
        return ScreenplayWords.at(screenplay, line.line()).map(element -> switch (element) {
            case Element.Heading _ -> "heading";
            case Element.Action _ -> "action";
            case Element.Speech speech -> speech.line() == line.line() ? "cue" : "dialogue";
            default -> "script";
        }).orElse("script");
    }

    private void add(String where, String ref, String before, String after) {
        if (!before.equals(after)) places.add(new NameAt(where, ref, before, after));
    }

    private void bible(Story before, Story after) {
        before.bible().characters().forEach(old -> after.bible().character(old.id()).ifPresent(now -> {
            add("bible", old.id(), old.name(), now.name());
            add("bible", old.id(), old.description(), now.description());
        }));
        before.bible().places().forEach(old -> after.bible().place(old.id()).ifPresent(now -> {
            add("bible", old.id(), old.name(), now.name());
            add("bible", old.id(), old.description(), now.description());
        }));
        before.bible().props().forEach(old -> after.bible().prop(old.id()).ifPresent(now -> {
            add("bible", old.id(), old.name(), now.name());
            add("bible", old.id(), old.description(), now.description());
        }));
    }

    private void prompts(Story before, Story after) {
        for (Shot old : before.shots().toList()) after.shot(old.id()).ifPresent(now -> {
            add("prompt", old.label(), old.prompts().image(), now.prompts().image());
            add("prompt", old.label() + " motion", old.prompts().motion(), now.prompts().motion());
        });
    }

    private void captions(Story before, Story after) {
        Names names = new Names(before);
        List<Line> now = after.lines().toList();
        for (Line old : before.lines().toList())
            now.stream().filter(line -> line.id().equals(old.id())).findFirst().ifPresent(line -> {
                add("caption", names.of(old), old.speaker() + ": " + old.text(), line.speaker() + ": " + line.text());
            });
    }

    private void documents(View view, Story story) {
        view.list(ShotEdits.TYPE).forEach((shot, edits) -> edits.edits().forEach(edit -> add("edit", story.shot(shot).map(Shot::label).orElse(shot)
                + " " + edit.field(), edit.value(), EditWords.apply(edit, wording).value())));
        CutEdits.of(view).forEach(edit -> add("cut", edit.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT), Json.write(edit),
                Json.write(EditWords.apply(edit, wording))));
        view.list(StageEdits.TYPE).values().stream().flatMap(edits -> edits.edits().stream()).forEach(edit -> add("staging", edit.target(),
                edit.value(), NamedDocuments.staging(edit, wording).value()));
        view.list(CanvasDocument.TYPE).values().stream().flatMap(canvas -> canvas.notes().stream()).forEach(note -> add("canvas", note.id(),
                note.text(), wording.apply(note.text())));
    }

    /** What is kept by id, and so stays with whoever is called otherwise. */
    private void stays(View view) {
        if (subject.kind() == Subject.Kind.CHARACTER)
            view.get(VoiceChoice.TYPE, VoiceChoice.id(subject.id())).ifPresent(voice -> places.add(new NameAt("voice", subject.id(), voice.model(),
                    voice.model())));
        Stream.of(BiblePicture.Of.values()).filter(of -> of.name().equals(subject.kind().name()))
                .map(of -> view.get(BiblePictures.TYPE, BiblePictures.id(of, subject.id()))).flatMap(java.util.Optional::stream)
                .flatMap(pictures -> pictures.entries().stream())
                .forEach(entry -> places.add(new NameAt("picture", entry.picture().view(), entry.name(), entry.name())));
    }

    /** What may mean the same and stays: other names of whoever it is, longer names of others, and words at the beginning of a sentence. */
    List<String> left(Screenplay after) {
        List<String> left = new ArrayList<>();
        List<Wording.Swap> sure = wording.swaps().stream().map(swap -> new Wording.Swap(swap.from(), swap.to(), swap.small())).toList();
        Wording certain = new Wording(sure, wording.kept(), wording.genitive());
        for (Element element : after.elements()) ScreenplayWords.texts(element).filter(certain::changes)
                .forEach(text -> left.add(TEXTS.text("left.line", element.line(), text.strip().replaceAll("\\s+", " "))));
        subject.own().stream().filter(own -> subject.kind() == Subject.Kind.CHARACTER).filter(own -> wording.apply(own).equals(own))
                .forEach(own -> left.add(TEXTS.text("left.nickname", own)));
        wording.kept().stream().map(Spelling::given).forEach(name -> left.add(TEXTS.text("left.other", name.capitals())));
        return left;
    }
}
