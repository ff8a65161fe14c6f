package org.kinora.production.internal.naming;

import java.util.List;
import java.util.Set;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Medium;
import org.kinora.api.json.Json;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.story.Shot;

/** The words of hand edits under other names; a locked shot is frozen with its words. Pure. */
public final class EditWords {
    private static final Set<String> WORDS = Set.of("action", "titles", "prompt.image", "prompt.negative", "prompt.motion", "prompt.music");

    private EditWords() {}

    public static ShotEdit apply(ShotEdit edit, Wording w) {
        if (edit.field().equals("insert")) return new ShotEdit(edit.shot(), edit.field(), inserted(edit.value(), w), edit.seen());
        return WORDS.contains(edit.field()) ? new ShotEdit(edit.shot(), edit.field(), w.apply(edit.value()), w.apply(edit.seen())) : edit;
    }

    private static String inserted(String shot, Wording w) {
        return w.changes(shot) ? Json.write(StoryWords.shot(Json.read(shot, Shot.class), w)) : shot;
    }

    public static CutEdit apply(CutEdit edit, Wording w) {
        return switch (edit) {
            case CutEdit.Insert it -> new CutEdit.Insert(it.track(), it.at(), clip(it.clip(), w));
            case CutEdit.Overwrite it -> new CutEdit.Overwrite(it.track(), it.at(), clip(it.clip(), w));
            case CutEdit.Replace it -> new CutEdit.Replace(it.clip(), medium(it.medium(), w), it.in());
            case CutEdit.Mark it -> new CutEdit.Mark(new Marker(it.marker().kind(), it.marker().id(), it.marker().frame(),
                    w.apply(it.marker().title()), w.apply(it.marker().note())), it.at());
            default -> edit;
        };
    }

    private static CutEdit.NewClip clip(CutEdit.NewClip it, Wording w) {
        return new CutEdit.NewClip(it.id(), medium(it.medium(), w), it.in(), it.length());
    }

    private static Medium medium(Medium medium, Wording w) {
        return switch (medium) {
            case Medium.Text it -> new Medium.Text(it.kind(), all(it.lines(), w), it.language());
            case Medium.Card it -> new Medium.Card(it.kind(), blocks(it.blocks(), w), it.language());
            case Medium.Roll it -> new Medium.Roll(blocks(it.blocks(), w), it.language());
            default -> medium;
        };
    }

    private static List<Medium.Block> blocks(List<Medium.Block> blocks, Wording w) {
        return blocks.stream().map(block -> new Medium.Block(w.apply(block.heading()), all(block.lines(), w))).toList();
    }

    private static List<String> all(List<String> texts, Wording w) {
        return texts.stream().map(w::apply).toList();
    }
}
