package org.kinora.production.internal.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.DocumentType;
import org.kinora.api.platform.project.View;
import org.kinora.api.screenplay.Screenplay;

/**
 * Who and what is called otherwise than at first, as a document. The plan is made under the first names, so that whoever is renamed keeps id, look,
 * voice, place and pictures; people only ever read the names of now.
 */
public record GivenNames(List<Given> names) {
    public static final DocumentType<GivenNames> TYPE = new DocumentType<>("given-names", GivenNames.class);
    /** The one film of a project. */
    public static final String ID = "film";

    private static final GivenNames NONE = new GivenNames(List.of());

    /**
     * One that was renamed.
     *
     * @param former what the plan knows it by
     * @param name what the script calls it now
     * @param small whether small letters mean it too
     * @param kept longer names of others that hold it
     */
    public record Given(Spelling former, Spelling name, boolean small, List<String> kept, boolean genitive) {
        public Given {
            kept = kept == null ? List.of() : List.copyOf(kept);
        }
    }

    public GivenNames {
        names = names == null ? List.of() : List.copyOf(names);
    }

    public static GivenNames of(View view) {
        return view.get(TYPE, ID).orElse(NONE);
    }

    /** What a name was before, where it was another one. */
    public Optional<Given> named(Spelling name) {
        return names.stream().filter(one -> one.name().key().equals(name.key())).findFirst();
    }

    /** With one renamed; whoever gets the first name back was never renamed. */
    public GivenNames with(Given renamed) {
        Optional<Given> before = named(renamed.former());
        List<Given> all = new ArrayList<>(names);
        before.ifPresent(all::remove);
        Spelling first = before.map(Given::former).orElse(renamed.former());
        if (!first.key().equals(renamed.name().key()))
            all.add(new Given(first, renamed.name(), renamed.small(), renamed.kept(), renamed.genitive()));
        return new GivenNames(all);
    }

    /** Without a name that is no longer in the film. */
    public GivenNames without(Spelling name) {
        return new GivenNames(names.stream().filter(one -> !one.name().key().equals(name.key())).toList());
    }

    /**
     * From the names of now to the first ones, for those that a script still names; its {@link Wording#inverse} leads back. It is a permutation: when
     * a first name has been given to somebody else since, that one is planned under the name that became free.
     */
    public Optional<Wording> first(Screenplay screenplay) {
        if (names.isEmpty()) return Optional.empty();
        List<Given> there = names.stream().filter(one -> ScreenplayWords.says(screenplay, one.name(), one.small())).toList();
        if (there.isEmpty()) return Optional.empty();
        List<Wording.Swap> swaps = new ArrayList<>();
        there.forEach(one -> swaps.add(new Wording.Swap(one.name(), one.former(), one.small())));
        swaps.addAll(closing(there));
        Set<String> kept = new HashSet<>();
        there.forEach(one -> kept.addAll(one.kept()));
        return Optional.of(new Wording(swaps, kept.stream().sorted().toList(), there.stream().anyMatch(Given::genitive)));
    }

    /** First names that nobody here was given since go the whole chain of renamings back. */
    private static List<Wording.Swap> closing(List<Given> there) {
        Map<String, Given> byFormer = new HashMap<>();
        Map<String, Given> byName = new HashMap<>();
        there.forEach(one -> {
            byFormer.put(one.former().key(), one);
            byName.put(one.name().key(), one);
        });
        List<Wording.Swap> closing = new ArrayList<>();
        for (Given one : there) {
            if (byName.containsKey(one.former().key())) continue;
            Given last = one;
            while (byFormer.containsKey(last.name().key())) last = byFormer.get(last.name().key());
            closing.add(new Wording.Swap(one.former(), last.name(), one.small()));
        }
        return closing;
    }

    public Change change() {
        return names.isEmpty() ? Change.remove(TYPE.id(ID)) : Change.put(TYPE, ID, this);
    }
}
