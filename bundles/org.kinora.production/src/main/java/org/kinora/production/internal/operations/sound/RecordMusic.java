package org.kinora.production.internal.operations.sound;

import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Sound;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.project.NewTake;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.TakeOrigin;
import org.kinora.api.story.Cue;
import org.kinora.api.time.Rational;
import org.kinora.production.internal.graph.CueMusic;
import org.kinora.production.internal.graph.OwnMaterial;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts an own piece in the place of a cue; it stays there when the script is rewritten, as long as its cue is there. */
@Component(service = Operation.class)
@Declaration(name = "music.audio", command = "music audio", title = "Add an own piece as a take of a music cue, and use it.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "kinora music list names the cues, kinora take list their takes; kinora take choose goes back to an earlier one.\n"
                + "  kinora music audio 12A-music theme.flac")
public final class RecordMusic implements Operation<RecordMusic.Input, RecordMusic.Output> {
    private static final int RATE = 48_000;

    private final MusicDesk desk;
    private final MediaEngine media;

    /** Which file for which cue. */
    public record Input(@Param(value = "Name or id of the cue, such as 12A-music.", position = 0, required = true) String cue,
            @Param(value = "Sound file.", position = 1, required = true) Source file,
            @Param("Keep using the take that is used now.") boolean keepChoice) {}

    /** The take. */
    public record Output(String take, boolean used, Rational seconds) implements Readable {
        @Override
        public String text() {
            return String.format(java.util.Locale.ROOT, "%.2f s of music", seconds.toDouble()) + SoundTakes.told(Optional.of(take), used);
        }
    }

    @Activate
    public RecordMusic(@Reference MusicDesk desk, @Reference MediaEngine media) {
        this.desk = desk;
        this.media = media;
    }

    @Override
    public Output run(Input input, Context context) {
        MusicDesk.Music music = desk.music(context);
        Cue cue = music.cue(input.cue());
        OpenProject project = context.project(OpenProject.class);
        AssetId file = input.file().asset().orElseThrow();
        Sound sound = media.readSound(project.assets().file(file), RATE, 1);
        Take take = project.takes().add(new NewTake(cue.id(), music.names().of(cue), TakeOrigin.RECORDED, Map.of(CueMusic.PART, file), "",
                OwnMaterial.soundNote(sound.length(), input.file().name())));
        if (!input.keepChoice()) project.takes().choose(context.branch(), take.id(), context.caller());
        return new Output(take.name(), !input.keepChoice(), Rational.of(sound.length(), RATE));
    }
}
