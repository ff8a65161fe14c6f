package org.kinora.production.internal.operations.cut;

import java.util.List;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Readable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Checks the captions. */
@Component(service = Operation.class)
@Declaration(name = "captions.lint", command = "captions lint", title = "Check the captions of the film against the rules of broadcasters.",
        help = "At most 42 characters in a line, two lines, 20 characters a second, 5/6 to 7 seconds, two frames between captions.")
public final class LintCaptions implements Operation<LintCaptions.Input, LintCaptions.Output> {
    private final CutDesk desk;
    private final List<CutFormat> formats;

    /** Nothing. */
    public record Input() {}

    /** What is wrong, one sentence each. */
    public record Output(int captions, List<String> breaches) implements Readable {
        @Override
        public String text() {
            return captions + " captions, " + breaches.size() + " breaches of the rules" + (breaches.isEmpty() ? "" : "\n! " + String.join("\n! ",
                    breaches));
        }
    }

    @Activate
    public LintCaptions(@Reference CutDesk desk, @Reference(policyOption = ReferencePolicyOption.GREEDY) List<CutFormat> formats) {
        this.desk = desk;
        this.formats = List.copyOf(formats);
    }

    @Override
    public Output run(Input input, Context context) {
        Cut cut = desk.cut(context).cut();
        return new Output(cut.captions().size(), formats.stream().filter(CutFormat::captions).findFirst().map(format -> format.breaches(cut)).orElse(
                List.of()));
    }
}
