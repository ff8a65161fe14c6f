package org.kinora.production.internal.operations.library;

import java.nio.file.Path;
import java.util.List;
import org.kinora.api.asset.AssetInfo;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.assets.AssetFilter;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.View;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Component;

/** The library of the project that an operation runs on. */
@Component(service = LibraryDesk.class)
public final class LibraryDesk {
    private static final Texts TEXTS = Texts.beside(LibraryDesk.class);

    /** All assets, newest first, with what is said of them and where they are used. */
    List<LibraryAsset> all(Context context) {
        OpenProject project = context.project(OpenProject.class);
        AssetUses uses = AssetUses.of(project, context.branch());
        View view = project.documents().view(context.branch());
        return project.library().list(AssetFilter.ALL).stream().map(info -> LibraryAsset.of(info, AssetNotes.of(view, info.id()), uses.of(info.id())))
                .toList();
    }

    LibraryAsset describe(Context context, AssetInfo info) {
        OpenProject project = context.project(OpenProject.class);
        return LibraryAsset.of(info, AssetNotes.of(project.documents().view(context.branch()), info.id()),
                AssetUses.of(project, context.branch()).of(info.id()));
    }

    /** The one asset that somebody means by the beginning of its hash, its whole id, its title here or the name of its file. */
    AssetInfo named(Context context, String told) {
        OpenProject project = context.project(OpenProject.class);
        String plain = told.strip();
        String hash = plain.startsWith("sha256:") ? plain.substring(7).split(";", 2)[0] : plain;
        List<AssetInfo> found = hash.length() >= 4 ? project.library().find(hash) : List.of();
        if (found.isEmpty()) {
            View view = project.documents().view(context.branch());
            found = project.library().list(AssetFilter.ALL).stream()
                    .filter(info -> info.name().equalsIgnoreCase(plain) || AssetNotes.of(view, info.id()).title().equalsIgnoreCase(plain)).toList();
        }
        if (found.isEmpty()) throw TEXTS.failure(Kind.INPUT, "asset.unknown", told);
        if (found.stream().map(info -> info.id().sha256()).distinct().count() > 1) throw TEXTS.failure(Kind.INPUT, "asset.many", told, found.size());
        return found.getFirst();
    }

    /** The file of an asset, to be read. */
    Path file(Context context, AssetInfo info) {
        return context.project(OpenProject.class).assets().file(info.id());
    }
}
