package org.kinora.production.internal.operations.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.View;
import org.kinora.api.platform.stage.Stager;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.PlannedFilm;
import org.kinora.production.internal.graph.Planning;
import org.kinora.production.internal.graph.Redrawing;
import org.kinora.production.internal.graph.ScriptDocument;
import org.kinora.production.internal.graph.ScriptIndexDocument;
import org.kinora.production.internal.graph.ShotEdits;
import org.kinora.production.internal.naming.EditWords;
import org.kinora.production.internal.naming.GivenNames;
import org.kinora.production.internal.naming.RenamedScript;
import org.kinora.production.internal.naming.Spelling;
import org.kinora.production.internal.naming.Wording;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a name in the place of another one in all documents of a project, by one commit. */
@Component(service = NamingDesk.class)
public final class NamingDesk {
    private static final Texts TEXTS = Texts.beside(NamingDesk.class);
    private static final Set<String> GENITIVE = Set.of("de", "nl", "sv", "da", "nb", "nn", "no");

    private final Planning planning;
    private final Stager stager;

    /** What is wished. */
    record Wish(String from, String to, boolean keep, boolean preview) {}

    @Activate
    public NamingDesk(@Reference Planning planning, @Reference Stager stager) {
        this.planning = planning;
        this.stager = stager;
    }

    Renaming run(Context context, Wish wish) {
        OpenProject project = context.project(OpenProject.class);
        PlannedFilm now = planning.plan(project, context.branch(), context.caller(), context.work());
        View view = project.documents().view(context.branch());
        Subject subject = Subject.find(now.plan().story().bible(), wish.from())
                .orElseThrow(() -> TEXTS.failure(Kind.INPUT, "nobody", wish.from(), names(now)));
        if (!wish.keep() && subject.kind() == Subject.Kind.CHARACTER) throw TEXTS.failure(Kind.INPUT, "replace.character", subject.name());
        GivenNames before = GivenNames.of(view);
        Wording wording = wording(subject, wish, now, before);
        GivenNames names = names(before, wording, wish.keep());
        RenamedScript script = RenamedScript.of(now.script(), wording)
                .orElseThrow(() -> TEXTS.failure(Kind.INPUT, "name.letters", wish.to(), now.scriptName()));
        List<ShotEdit> edits = view.list(ShotEdits.TYPE).values().stream().flatMap(one -> one.edits().stream())
                .map(edit -> EditWords.apply(edit, wording)).toList();
        PlannedFilm then = planning.renamed(project, view, now, script.bytes(), names, edits, context.work());
        check(now.script().screenplay(), then.script().screenplay(), wish);
        Redrawing.Account account = new Redrawing(project, context.branch(), view, stager).between(now.plan().story(), then.plan().story());
        NamePlaces places = new NamePlaces(subject, wording);
        List<NameAt> all = places.all(script.lines(), now, then, view);
        if (!wish.preview()) commit(context, project, wish, wording, names, script.bytes(), then);
        return new Renaming(subject.kind().name().toLowerCase(java.util.Locale.ROOT), subject.id(), wording.swaps().getFirst().from().proper(),
                wording.swaps().getFirst().to().proper(), !wish.preview(), all, account.anew(), account.shots(), account.lines(),
                places.left(then.script().screenplay()));
    }

    private static String names(PlannedFilm film) {
        var bible = film.plan().story().bible();
        List<String> names = Stream.of(bible.characters().stream().map(one -> one.name()), bible.places().stream().map(one -> one.name()),
                bible.props().stream().map(one -> one.name())).flatMap(each -> each).toList();
        return names.isEmpty() ? "-" : String.join(", ", names);
    }

    private static Wording wording(Subject subject, Wish wish, PlannedFilm now, GivenNames before) {
        Screenplay screenplay = now.script().screenplay();
        NewName check = new NewName(screenplay);
        List<String> from = List.of(subject.name().split(Subject.PART));
        List<String> to = List.of(wish.to().split(Subject.PART));
        if (from.size() != to.size()) throw TEXTS.failure(Kind.INPUT, "name.parts", subject.name(), from.size(), wish.to());
        List<Wording.Swap> swaps = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            if (from.get(i).strip().equalsIgnoreCase(to.get(i).strip())) continue;
            Spelling old = check.spelled(from.get(i).strip());
            Spelling given = NewName.read(to.get(i));
            Optional<Spelling> home = before.named(old).map(GivenNames.Given::former).filter(first -> first.key().equals(given.key()));
            if (home.isEmpty() && wish.keep()) check.check(subject, given);
            swaps.add(new Wording.Swap(old, home.orElse(given), subject.small(), !subject.small() && check.ordinary(old)));
        }
        if (swaps.isEmpty()) throw TEXTS.failure(Kind.INPUT, "name.same", subject.name());
        return new Wording(swaps, kept(subject, swaps), GENITIVE.contains(now.plan().story().language().split("-")[0]));
    }

    /** Longer names of others that hold the name, but not those of what belongs to it: {@code MARA'S MOTHER} goes with Mara. */
    private static List<String> kept(Subject subject, List<Wording.Swap> swaps) {
        return subject.others().stream().filter(other -> swaps.stream().anyMatch(swap -> {
            String longer = " " + Subject.key(other).replace('-', ' ') + " ";
            return longer.contains(" " + swap.from().key().replace('-', ' ') + " ");
        })).map(other -> Spelling.given(other).proper()).toList();
    }

    private static GivenNames names(GivenNames before, Wording wording, boolean keep) {
        GivenNames names = before;
        for (Wording.Swap swap : wording.swaps())
            names = keep ? names.with(new GivenNames.Given(swap.from(), swap.to(), swap.small(), wording.kept(), wording.genitive()))
                    : names.without(swap.from());
        return names;
    }

    /** A script that is no longer read the same way has lost more than a name. */
    private static void check(Screenplay before, Screenplay after, Wish wish) {
        var old = before.elements();
        var now = after.elements();
        for (int i = 0; i < Math.max(old.size(), now.size()); i++)
            if (i >= old.size() || i >= now.size() || !old.get(i).getClass().equals(now.get(i).getClass()))
                throw TEXTS.failure(Kind.INPUT, "name.breaks", wish.to(), old.get(Math.min(i, old.size() - 1)).line());
    }

    private static void commit(Context context, OpenProject project, Wish wish, Wording wording, GivenNames names, byte[] bytes, PlannedFilm then) {
        AssetId asset = project.assets().put(bytes, "text/plain", Origin.IMPORTED, then.scriptName());
        String message = TEXTS.text("message", wording.swaps().getFirst().from().proper(), wording.swaps().getFirst().to().proper());
        project.documents().edit(context.branch(), message, context.caller(), view -> {
            List<Change> changes = new ArrayList<>(NamedDocuments.changes(view, wording));
            changes.add(Change.put(ScriptDocument.TYPE, ScriptDocument.ID, new ScriptDocument(then.scriptName(), asset)));
            changes.add(Change.put(ScriptIndexDocument.TYPE, ScriptDocument.ID, new ScriptIndexDocument(asset.sha256(), then.index())));
            if (!names.equals(GivenNames.of(view))) changes.add(names.change());
            return changes;
        });
    }
}
