package org.kinora.production.internal.operations.voice;

import java.util.List;
import java.util.Optional;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.platform.direction.Director;
import org.kinora.api.platform.direction.PlanRequest;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.ScriptIdentity;
import org.kinora.api.screenplay.Scripts;
import org.kinora.production.internal.voice.Speakers;
import org.kinora.production.internal.voice.VoiceCensus;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists who can speak here, and who in a film sounds like whom. */
@Component(service = Operation.class)
@Declaration(name = "voice.list", command = "voices", title = "List who can speak which languages here, and who in a film sounds alike.",
        scope = Declaration.Scope.NONE,
        help = "With a script it tells whose voices listeners can tell apart, by pitch, vocal tract, pace and model.\n"
                + "  kinora voices lighthouse.fountain\nMore voices: install the packages espeak-ng (other languages) and flite (English).")
public final class ListVoices implements Operation<ListVoices.Input, ListVoices.Output> {
    private final Speakers speakers;
    private final Scripts scripts;
    private final ScriptIdentity identity;
    private final Director director;

    /** Of which film, in which language. */
    public record Input(@Param(value = "A script whose voices are compared.", position = 0) Optional<Source> script,
            @Param("Only who speaks this language, such as de.") String language) {}

    /** One speaker; its voices have names when there are several. */
    public record Row(String id, String title, List<String> languages, List<String> voices, List<String> features) {}

    /** Who can speak, in the order in which they are asked, and the voices of the film. */
    public record Output(List<Row> speakers, Optional<VoiceCensus> film) implements Readable {
        @Override
        public String text() {
            return VoiceText.of(this);
        }
    }

    @Activate
    public ListVoices(@Reference Speakers speakers, @Reference Scripts scripts, @Reference ScriptIdentity identity, @Reference Director director) {
        this.speakers = speakers;
        this.scripts = scripts;
        this.identity = identity;
        this.director = director;
    }

    @Override
    public Output run(Input input, Context context) {
        List<Row> rows = speakers.all().stream().filter(known -> input.language().isEmpty() || known.speaks(input.language()))
                .map(known -> new Row(known.card().id(), known.card().title(), known.card().languages(), known.voices(), known.card().features()))
                .toList();
        return new Output(rows, input.script().map(script -> census(context.bytes(script), script.name(), input.language())));
    }

    private VoiceCensus census(byte[] script, String name, String language) {
        Screenplay screenplay = scripts.read(script, name).screenplay();
        PlanRequest request = new PlanRequest(screenplay, identity.identify(screenplay, Optional.empty()),
                DirectionSettings.DEFAULT.withLanguage(language), List.of(), Optional.empty());
        return VoiceCensus.of(director.plan(request).story(), speakers);
    }
}
