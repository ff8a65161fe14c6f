package org.kinora.production.internal.operations.cut;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kinora.api.film.Clip;

/** Finds out which captions of a file are those of the cut. */
final class Captions {
    private Captions() {}

    /** The captions of a file under the names of those that they overlap most; what lies behind the end of the film is left out. */
    static List<Clip> named(List<Clip> file, List<Clip> there, long frames) {
        List<Clip> left = new ArrayList<>(there);
        List<Clip> named = new ArrayList<>();
        int number = 0;
        for (Clip clip : file) {
            if (clip.position() >= frames) continue;
            Clip seen = clip.at(clip.position(), Math.min(clip.length(), frames - clip.position()));
            Optional<Clip> same = left.stream().filter(other -> overlap(other, seen) > 0).max(Comparator.comparingLong(other -> overlap(other,
                    seen)));
            same.ifPresent(left::remove);
            String id = same.isPresent() ? same.get().id() : "caption-" + ++number;
            named.add(new Clip(id, same.map(Clip::linked).orElse(""), seen.medium(), seen.position(), seen.length(), seen.in(), seen.blend(),
                    seen.level()));
        }
        return named;
    }

    private static long overlap(Clip one, Clip other) {
        return Math.min(one.end(), other.end()) - Math.max(one.position(), other.position());
    }
}
