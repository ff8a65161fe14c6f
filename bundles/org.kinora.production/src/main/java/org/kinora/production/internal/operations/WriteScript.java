package org.kinora.production.internal.operations;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.direction.Idea;
import org.kinora.api.platform.direction.Question;
import org.kinora.api.platform.direction.Writer;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a script from an idea. */
@Component(service = Operation.class)
@Declaration(name = "script.write", command = "write", title = "Write a script from an idea.", scope = Declaration.Scope.NONE,
        help = "  kinora write \"A keeper finds a letter in the lamp room\" --genre drama -o keeper.fountain\n"
                + "  kinora write \"A thief returns a ring\" --constraints \"no dialogue, one place, only night\"\n"
                + "  kinora write \"Two robots share one battery\" --questions")
public final class WriteScript implements Operation<WriteScript.Input, WriteScript.Output> {
    private static final Texts TEXTS = Texts.beside(WriteScript.class);

    private final ScriptFromIdea writers;

    /** What the script shall be about. */
    public record Input(@Param(value = "The idea, in one or two sentences.", position = 0) String idea,
            @Param("Genre; one that does not exist lists those that do.") String genre, @Param("Where and when.") String setting,
            @Param("Who it is about.") String protagonist, @Param("Who or what stands in the way.") String antagonist,
            @Param("Tone, such as tender or tense.") String tone, @Param("Look of the picture.") String style,
            @Param("What must or must not be, parted by commas: no dialogue, one place, only day, only night, at most 2 people, no weapons.")
            String constraints,
            @Param(value = "Length of the film.", unit = "s", min = 20, max = 1200) Optional<Rational> duration,
            @Param("Only ask what is still unclear.") boolean questions) {}

    /**
     * The script, or the questions.
     *
     * @param unkept constraints that the script does not keep, or of which the writer cannot tell
     */
    public record Output(String fountain, List<Question> questions, List<String> unkept, @Deliverable(suffix = ".fountain", main = true) Optional<AssetId> script)
            implements Readable {
        @Override
        public String text() {
            StringBuilder text = new StringBuilder();
            for (Question question : questions) {
                text.append(question.component()).append(": ").append(question.text()).append('\n');
                if (!question.examples().isEmpty()) text.append("    e.g. ").append(String.join(" / ", question.examples())).append('\n');
            }
            return questions.isEmpty() ? fountain.stripTrailing() : text.toString().stripTrailing();
        }
    }

    @Activate
    public WriteScript(@Reference ScriptFromIdea writers) {
        this.writers = writers;
    }

    @Override
    public Output run(Input input, Context context) {
        Idea idea = new Idea(input.idea(), input.genre(), input.setting(), input.protagonist(), input.antagonist(), input.tone(), input.style(),
                input.constraints(), input.duration());
        Writer writer = writers.writer();
        if (input.questions()) return new Output("", writer.questions(idea), List.of(), Optional.empty());
        String fountain = writer.write(idea);
        List<String> unkept = writer.unkept(idea, fountain);
        for (String constraint : unkept) context.work().note(TEXTS.text("script.unkept", constraint));
        AssetId script = context.work().assets().put(fountain.getBytes(StandardCharsets.UTF_8), "text/plain", Origin.DERIVED, "script.fountain");
        return new Output(fountain, List.of(), unkept, Optional.of(script));
    }
}
