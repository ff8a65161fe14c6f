package org.kinora.production.internal.operations.bible;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kinora.api.generate.BiblePicture;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.story.Bible;
import org.kinora.api.story.Character;
import org.kinora.api.story.Place;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.BiblePictures;
import org.kinora.production.internal.graph.Planning;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds characters and places by what people call them, and keeps their pictures. */
@Component(service = BibleDesk.class)
public final class BibleDesk {
    private static final Texts TEXTS = Texts.beside(BibleDesk.class);

    private final Planning planning;

    /** A character or a place. */
    record Subject(BiblePicture.Of of, String id, String name) {
        String document() {
            return BiblePictures.id(of, id);
        }
    }

    @Activate
    public BibleDesk(@Reference Planning planning) {
        this.planning = planning;
    }

    /** Somebody by id, name or another name in the script, else a place by id or name. */
    Subject find(Context context, String who) {
        Bible bible = bible(context);
        String plain = plain(who);
        for (Character one : bible.characters()) {
            if (Stream.concat(Stream.of(one.id(), one.name()), one.aliases().stream()).anyMatch(name -> plain(name).equals(plain)))
                return new Subject(BiblePicture.Of.CHARACTER, one.id(), one.name());
        }
        for (Place one : bible.places()) {
            if (plain(one.id()).equals(plain) || plain(one.name()).equals(plain)) return new Subject(BiblePicture.Of.PLACE, one.id(), one.name());
        }
        throw TEXTS.failure(Kind.INPUT, "who.unknown", who, names(bible.characters().stream().map(Character::id).toList()),
                names(bible.places().stream().map(Place::id).toList()));
    }

    private static String names(List<String> ids) {
        return ids.isEmpty() ? "none" : String.join(", ", ids);
    }

    private Bible bible(Context context) {
        return planning.plan(context.project(OpenProject.class), context.branch(), context.caller(), context.work()).plan().story().bible();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", "-");
    }

    BiblePictures pictures(Context context, Subject subject) {
        return context.project(OpenProject.class).documents().get(context.branch(), BiblePictures.TYPE, subject.document())
                .orElse(new BiblePictures(List.of()));
    }

    void change(Context context, Subject subject, String message, UnaryOperator<BiblePictures> change) {
        String id = subject.document();
        context.project(OpenProject.class).documents().edit(context.branch(), message, context.caller(), view -> {
            BiblePictures now = change.apply(view.get(BiblePictures.TYPE, id).orElse(new BiblePictures(List.of())));
            return List.of(now.entries().isEmpty() ? Change.remove(BiblePictures.TYPE.id(id)) : Change.put(BiblePictures.TYPE, id, now));
        });
    }

    /** All pictures there are, with whether the script still knows whom they show. */
    List<PictureRow> rows(Context context) {
        Bible bible = bible(context);
        List<PictureRow> rows = new ArrayList<>();
        context.project(OpenProject.class).documents().list(context.branch(), BiblePictures.TYPE).values().stream()
                .flatMap(one -> one.entries().stream()).forEach(entry -> rows.add(PictureRow.of(entry, known(bible, entry.picture()))));
        return rows;
    }

    private static boolean known(Bible bible, BiblePicture picture) {
        return picture.of() == BiblePicture.Of.CHARACTER ? bible.character(picture.id()).isPresent() : bible.place(picture.id()).isPresent();
    }
}
