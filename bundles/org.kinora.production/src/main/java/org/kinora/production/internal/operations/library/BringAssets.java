package org.kinora.production.internal.operations.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.asset.Origin;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.assets.AssetFilter;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Projects;
import org.kinora.api.platform.project.View;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes assets over from another project. */
@Component(service = Operation.class)
@Declaration(name = "assets.bring", command = "assets bring", title = "Copy assets from another project into this one, with their names and tags.",
        job = true,
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "Without --apply it is only said what would come.\n  kinora assets bring ../storm.kinora --tag sky --apply")
public final class BringAssets implements Operation<BringAssets.Input, BringAssets.Output> {
    private static final Texts TEXTS = Texts.beside(BringAssets.class);

    private final Projects projects;

    /** Which; what is left out lets all pass. */
    public record Input(@Param(value = "Folder of the other project.", position = 0, required = true) String project,
            @Param("Beginning of a hash, or a name; may be given more than once.") List<String> asset,
            @Param("A tag that it has; may be given more than once.") List<String> tag,
                    @Param("Copy them; else it is only said what would come.") boolean apply) {}

    /** @param here whether it lies in this project already */
    public record Row(AssetId id, String name, long size, List<String> tags, boolean here) {}

    /** What comes. */
    public record Output(List<Row> assets, boolean applied) implements Readable {
        @Override
        public String text() {
            if (assets.isEmpty()) return TEXTS.text("bring.none");
            StringBuilder text = new StringBuilder();
            for (Row row : assets)
                text.append(String.format(Locale.ROOT, "%s  %10d  %s%s%n", row.id().sha256().substring(0, 12), row.size(), row.name(),
                        row.here() ? "  (here)" : ""));
            return text.append(TEXTS.text(applied ? "bring.done" : "bring.dry", assets.size())).toString();
        }
    }

    /** One of the other project and what is said of it there. */
    private record Offer(AssetInfo info, AssetNotes notes) {}

    @Activate
    public BringAssets(@Reference Projects projects) {
        this.projects = projects;
    }

    @Override
    public Output run(Input input, Context context) {
        OpenProject here = context.project(OpenProject.class);
        Path folder = context.localFile(input.project()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "bring.far", input.project()));
        if (folder.toAbsolutePath().normalize().equals(here.folder().toAbsolutePath().normalize()))
            throw TEXTS.failure(Kind.INPUT, "bring.same", input.project());
        try (OpenProject there = projects.open(folder)) {
            List<Offer> offers = offers(input, there);
            List<Row> rows = offers.stream().map(offer -> new Row(offer.info().id(), name(offer), offer.info().size(), offer.notes().tags(),
                    here.assets().has(offer.info().id()))).toList();
            if (input.apply()) copy(offers, there, here, context);
            return new Output(rows, input.apply());
        }
    }

    private static String name(Offer offer) {
        return offer.notes().title().isEmpty() ? offer.info().name() : offer.notes().title();
    }

    private static List<Offer> offers(Input input, OpenProject there) {
        View view = there.documents().view(Documents.MAIN);
        List<String> tags = input.tag().stream().map(TagAsset::plain).toList();
        List<Offer> offers = new ArrayList<>();
        for (AssetInfo info : there.library().list(AssetFilter.ALL)) {
            Offer offer = new Offer(info, AssetNotes.of(view, info.id()));
            boolean meant = input.asset().isEmpty() ? info.origin() != Origin.DERIVED || !offer.notes().tags().isEmpty()
                    : input.asset().stream().anyMatch(told -> names(told.strip().toLowerCase(Locale.ROOT), offer));
            if (meant && info.present() && offer.notes().tags().containsAll(tags)) offers.add(offer);
        }
        return offers;
    }

    private static boolean names(String told, Offer offer) {
        return told.length() >= 4 && offer.info().id().sha256().startsWith(told) || told.equalsIgnoreCase(offer.info().name())
                || told.equalsIgnoreCase(offer.notes().title()) || told.equals(offer.info().id().toString());
    }

    private static void copy(List<Offer> offers, OpenProject there, OpenProject here, Context context) {
        for (int i = 0; i < offers.size(); i++) {
            context.work().checkCancelled();
            context.work().progress((double) i / offers.size());
            AssetInfo info = offers.get(i).info();
            // What could be made again there cannot be made again here.
            Origin origin = info.origin() == Origin.DERIVED ? Origin.IMPORTED : info.origin();
            here.assets().put(there.assets().file(info.id()), info.id().mediaType(), origin, info.name(), false);
        }
        here.documents().edit(context.branch(), TEXTS.text("bring.edit", there.name()), context.caller(), view -> {
            List<Change> changes = new ArrayList<>();
            Set<String> noted = new HashSet<>();
            for (Offer offer : offers) {
                AssetNotes before = AssetNotes.of(view, offer.info().id());
                List<String> tags = new ArrayList<>(before.tags());
                tags.addAll(offer.notes().tags());
                AssetNotes after = new AssetNotes(before.title().isEmpty() ? offer.notes().title() : before.title(), tags);
                if (!after.equals(before) && noted.add(offer.info().id().sha256())) changes.add(after.change(offer.info().id()));
            }
            return changes;
        });
    }
}
