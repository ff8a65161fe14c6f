package org.kinora.workbench.player.internal;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Role;
import org.kinora.api.work.Texts;
import org.kinora.api.workbench.Comparison;
import org.kinora.api.workbench.Site;

/** The take of the shot under the playhead against another one of it; UI thread. */
final class Contest {
    private final Site site;
    private final Texts texts;
    private final Runnable changed;
    private Optional<Rival> rival = Optional.empty();
    private Comparison how = Comparison.WIPE;

    Contest(Site site, Texts texts, Runnable changed) {
        this.site = site;
        this.texts = texts;
        this.changed = changed;
    }

    Comparison how() {
        return how;
    }

    Optional<Rival> rival() {
        return rival;
    }

    /** The cut with the other take. */
    Optional<Cut> cut(Cut cut) {
        return rival.map(other -> other.in(cut));
    }

    /** Another way. */
    void next() {
        how = how.next();
        site.tell(texts.text("compare." + how.name().toLowerCase(Locale.ROOT)));
        changed.run();
    }

    /** Against the next take of the shot at a frame; after the last against none. */
    void against(Cut cut, long frame) {
        Optional<String> shot = cut.clips(Role.PICTURE).stream().filter(clip -> frame >= clip.position() && frame < clip.end()).findFirst()
                .map(Clip::id).map(id -> id.replaceAll("\\+.*$", ""));
        site.errands().ask("take.list", new JsonObject(), reply -> {
            List<Rival> rivals = shot.map(id -> Rival.of(reply.output(), id)).orElse(List.of());
            int at = rival.map(rivals::indexOf).orElse(-1) + 1;
            rival = at < rivals.size() ? Optional.of(rivals.get(at)) : Optional.empty();
            if (rivals.isEmpty()) site.tell(texts.text("player.compare.none"));
            else site.tell(rival.map(now -> texts.text("player.compare.with", now.take())).orElse(texts.text("player.compare.off")));
            changed.run();
        }, failure -> site.tell(failure.getMessage()));
    }

    /** Uses the other take. */
    void choose() {
        if (rival.isEmpty()) {
            site.tell(texts.text("player.compare.first"));
            return;
        }
        JsonObject input = new JsonObject();
        input.addProperty("take", rival.get().take());
        site.errands().change("take.choose", input, reply -> {
            site.tell(texts.text("player.chosen", rival.map(Rival::take).orElse("")));
            rival = Optional.empty();
            site.changed();
            changed.run();
        });
    }
}
