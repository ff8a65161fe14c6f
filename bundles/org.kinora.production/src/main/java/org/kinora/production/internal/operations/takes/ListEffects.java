package org.kinora.production.internal.operations.takes;

import java.util.List;
import java.util.Locale;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.film.EffectCue;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.Takes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the sound effects of the film with their names. */
@Component(service = Operation.class)
@Declaration(name = "effect.list", command = "effect list", title = "List the sound effects of the film with their names and why they are heard.")
public final class ListEffects implements Operation<ListEffects.Input, ListEffects.Output> {
    private static final int REASON = 60;

    private final EffectDesk desk;

    /** Whose effects. */
    public record Input(@Param(value = "Only of this shot: its label, or the beginning of it.", position = 0) String shot) {}

    /** One effect; the take is the chosen one, empty for a sound that is made. */
    public record Row(String name, String id, String sound, String take, String reason) {}

    /** The effects in the order of the film. */
    public record Output(List<Row> effects) implements Readable {
        @Override
        public String text() {
            if (effects.isEmpty()) return "Nothing that happens in this film is heard.";
            return String.join("\n", effects.stream().map(row -> String.format("%-26s %-24s %s", row.name(), row.take().isEmpty() ? row.sound()
                    : row.take(),
                    row.reason().length() <= REASON ? row.reason() : row.reason().substring(0, REASON - 1) + "…")).toList());
        }
    }

    @Activate
    public ListEffects(@Reference EffectDesk desk) {
        this.desk = desk;
    }

    @Override
    public Output run(Input input, Context context) {
        EffectDesk.Spotted spotted = desk.spotted(context);
        Takes takes = context.project(OpenProject.class).takes();
        String wanted = input.shot().toLowerCase(Locale.ROOT);
        return new Output(spotted.cues().stream().filter(cue -> spotted.names().of(cue).toLowerCase(Locale.ROOT).startsWith(wanted))
                .map(cue -> row(cue, spotted.names().of(cue), takes.chosen(context.branch(), cue.id()).map(Take::name).orElse(""))).toList());
    }

    private static Row row(EffectCue cue, String name, String take) {
        return new Row(name, cue.id(), cue.sound().words(), take, cue.reason());
    }
}
