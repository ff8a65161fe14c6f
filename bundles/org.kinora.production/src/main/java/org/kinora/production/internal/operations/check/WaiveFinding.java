package org.kinora.production.internal.operations.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.kinora.api.imaging.ContinuityCheck;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.story.Shot;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.Names;
import org.kinora.production.internal.graph.Planning;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Lets a finding stay, with a reason that is kept in the project. */
@Component(service = Operation.class)
@Declaration(name = "check.waive", command = "check waive", title = "Let a finding of check stay, with a reason.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "  kinora check waive grade:3B --reason \"night falls here\"\n  kinora check waive grade:3B --off")
public final class WaiveFinding implements Operation<WaiveFinding.Input, WaiveFinding.Output> {
    private static final Texts TEXTS = Texts.beside(WaiveFinding.class);

    /** How shots of a script are called. */
    private static final Pattern LABEL = Pattern.compile("[0-9]+[A-Za-z]*");

    private final Planning planning;
    private final List<ContinuityCheck> checks;

    /** Which finding. */
    public record Input(@Param(value = "The finding, as check names it: cause and shot, such as grade:3B.", position = 0, required = true) String finding,
            @Param("Why it may stay.") String reason, @Param("It may no longer stay.") boolean off) {}

    /** @param waived whether it may stay now */
    public record Output(String finding, boolean waived, String reason) implements Readable {
        @Override
        public String text() {
            return TEXTS.text(waived ? "waived" : "unwaived", finding, reason);
        }
    }

    @Activate
    public WaiveFinding(@Reference Planning planning, @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ContinuityCheck> checks) {
        this.planning = planning;
        this.checks = List.copyOf(checks);
    }

    @Override
    public Output run(Input input, Context context) {
        String name = input.finding().strip();
        int colon = name.indexOf(':');
        if (colon < 1) throw TEXTS.failure(Kind.INPUT, "waive.finding", name);
        if (!input.off() && input.reason().isBlank()) throw TEXTS.failure(Kind.INPUT, "waive.reason", name);
        String shot = name.substring(colon + 1).strip();
        OpenProject project = context.project(OpenProject.class);
        Names names = new Names(planning.plan(project, context.branch(), context.caller(), context.work()).plan().story());
        if (!input.off()) sensible(name, name.substring(0, colon), shot, names);
        String key = name.substring(0, colon) + ":" + names.shot(shot).map(Shot::id).orElse(shot);
        boolean known = Waivers.of(project.documents().view(context.branch())).stream().anyMatch(one -> one.finding().equals(key));
        if (input.off() && !known) throw TEXTS.failure(Kind.INPUT, "waive.unknown", name);
        project.documents().edit(context.branch(), (input.off() ? "Mind again " : "Waive ") + name, context.caller(), view -> {
            List<Waivers.Waived> waived = new ArrayList<>(Waivers.of(view));
            waived.removeIf(one -> one.finding().equals(key));
            if (!input.off()) waived.add(new Waivers.Waived(key, input.reason().strip(), context.caller().user()));
            return List.of(waived.isEmpty() ? Change.remove(Waivers.TYPE.id(Waivers.ID)) : Change.put(Waivers.TYPE, Waivers.ID, new Waivers(waived)));
        });
        return new Output(name, !input.off(), input.reason().strip());
    }

    /** Refuses what no check ever tells: the reason would be kept for nothing, and the finding that was meant goes on to count. */
    private void sensible(String name, String cause, String shot, Names names) {
        SortedSet<String> causes = new TreeSet<>();
        checks.forEach(check -> causes.addAll(check.causes()));
        int blank = cause.indexOf(' ');
        if (!causes.contains(blank < 0 ? cause : cause.substring(0, blank))) throw TEXTS.failure(Kind.INPUT, "waive.cause", name, cause,
                String.join(", ", causes));
        // clips that were put in by hand have names of their own
        if (LABEL.matcher(shot).matches() && names.shot(shot).isEmpty()) throw TEXTS.failure(Kind.INPUT, "waive.shot", name, shot);
    }
}
