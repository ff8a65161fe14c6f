package org.kinora.production.internal.operations.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.generate.BiblePicture;
import org.kinora.api.operation.Context;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.Choice;
import org.kinora.api.platform.project.EntityId;
import org.kinora.api.platform.project.NewTake;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.TakeOrigin;
import org.kinora.api.platform.project.View;
import org.kinora.api.story.Bible;
import org.kinora.api.story.Character;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.BiblePictures;
import org.kinora.production.internal.graph.BorrowedEntry;
import org.kinora.production.internal.graph.VoiceChoice;

/** One paste in the making: takes are added as they come, all decisions are one commit at the end; used by one thread. */
final class Paste {
    private static final Texts TEXTS = Texts.beside(Paste.class);

    private final Context context;
    private final OpenProject project;
    private final View view;
    private final Copied piece;
    private final Bible own;
    private final Map<EntityId, Change> changes = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /** @param own the bible of the film that it is brought into, as it was */
    Paste(Context context, Copied piece, View view, Bible own) {
        this.context = context;
        this.project = context.project(OpenProject.class);
        this.view = view;
        this.piece = piece;
        this.own = own;
    }

    void put(Change change) {
        changes.put(change.id(), change);
    }

    void note(String key, Object... arguments) {
        notes.add(TEXTS.text(key, arguments));
    }

    List<String> notes() {
        return notes;
    }

    /** People, places and props that this film does not have yet come along; who has a name that is taken is the one who is there. */
    void entries() {
        for (Copied.Person person : piece.people()) {
            if (own.character(person.character().id()).isPresent()) note("person.own", person.character().name());
            else person(person, person.character().id());
        }
        for (Copied.Site site : piece.places()) {
            if (own.place(site.place().id()).isPresent()) note("place.own", site.place().name());
            else {
                put(BorrowedEntry.of(site.place()));
                pictures(BiblePicture.Of.PLACE, site.place().id(), site.pictures());
            }
        }
        piece.props().stream().filter(prop -> own.prop(prop.id()).isEmpty()).forEach(prop -> put(BorrowedEntry.of(prop)));
    }

    private void put(BorrowedEntry entry) {
        put(Change.put(BorrowedEntry.TYPE, entry.document(), entry));
    }

    /** Somebody under an id of this film. */
    void person(Copied.Person person, String id) {
        Character it = person.character();
        put(BorrowedEntry.of(new Character(id, it.name(), it.aliases(), it.species(), it.description(), it.look(), it.voice())));
        pictures(BiblePicture.Of.CHARACTER, id, person.pictures());
        if (!person.voice().isEmpty()) put(Change.put(VoiceChoice.TYPE, VoiceChoice.id(id), new VoiceChoice(id, person.voice())));
    }

    private void pictures(BiblePicture.Of of, String id, List<BiblePictures.Entry> entries) {
        if (entries.isEmpty()) return;
        String document = BiblePictures.id(of, id);
        BiblePictures all = view.get(BiblePictures.TYPE, document).orElse(new BiblePictures(List.of()));
        for (BiblePictures.Entry entry : entries) {
            BiblePicture it = entry.picture();
            all = all.with(new BiblePictures.Entry(new BiblePicture(of, id, it.view(), it.picture(), it.crown(), it.feet(), it.horizon()),
                    entry.source(), entry.name()));
        }
        put(Change.put(BiblePictures.TYPE, document, all));
    }

    /** Keeps the parts as a take of a shot or a line, and chooses it. */
    boolean choose(String owner, String label, Map<String, org.kinora.api.asset.AssetId> parts, String remembered) {
        if (parts.isEmpty()) return false;
        String words = (remembered + " " + TEXTS.text("take.from", piece.film(), piece.label())).strip();
        Take take = project.takes().add(new NewTake(owner, label, TakeOrigin.IMPORTED, parts, "", words));
        put(Change.put(Choice.TYPE, owner, new Choice(take.id())));
        return true;
    }

    void commit() {
        String message = TEXTS.text("message", piece.label(), piece.film());
        project.documents().edit(context.branch(), message, context.caller(), now -> List.copyOf(changes.values()));
    }
}
