package org.kinora.workbench.library.internal;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.graphics.Image;
import org.kinora.api.workbench.Site;

/** The small picture of each asset; those that are no picture are asked for once. UI thread. */
final class Posters {
    private final Site site;
    private final Map<String, String> made = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    Posters(Site site) {
        this.site = site;
    }

    /** The picture, or nothing as long as it is not there; {@code arrived} is run when it has come. */
    Optional<Image> of(Item item, Runnable arrived) {
        if (!item.present()) return Optional.empty();
        if (item.shownAsIs()) return site.picture(item.id(), arrived);
        String poster = made.get(item.id());
        if (poster != null) return site.picture(poster, arrived);
        if ((item.visible() || item.kind().equals("SOUND") || item.kind().equals("SPACE")) && asked.add(item.id())) ask(item, arrived);
        return Optional.empty();
    }

    private void ask(Item item, Runnable arrived) {
        JsonObject input = new JsonObject();
        input.addProperty("asset", item.sha());
        site.errands().ask("assets.poster", input, reply -> {
            made.put(item.id(), reply.output().get("picture").getAsString());
            arrived.run();
        }, failure -> { });
    }
}
